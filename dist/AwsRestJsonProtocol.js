import { F as HttpBindingNormalizedSchema, I as getHttpOperationBindings, L as collectBody, N as HttpProtocol, P as SerdeContext, R as generateIdempotencyToken, n as ProtocolLib, st as NormalizedSchema, wt as toBase64, xt as LazyJsonString } from "./Sha256Node.js";
import { r as hasOwn } from "./hex-encoding.js";
import { n as toUtf8, r as fromUtf8 } from "./TypeRegistry.js";
import { t as HttpRequest } from "./httpRequest.js";
import { o as dateToUtcString } from "./node-http-handler.js";
import { i as splitHeader, n as FromStringShapeDeserializer, r as extendedEncodeURIComponent } from "./package.js";
import { t as sdkStreamMixin } from "./sdk-stream-mixin.js";
import { r as loadRestJsonErrorCode, t as JsonCodec2 } from "./JsonCodec2.js";
// node_modules/@smithy/core/dist-es/submodules/serde/quote-header.js
function quoteHeader(part) {
	return (part.includes(",") || part.includes("\"")) && (part = `"${part.replace(/\\/g, "\\\\").replace(/"/g, "\\\"")}"`), part;
}
// node_modules/@smithy/core/dist-es/submodules/serde/split-every.js
function splitEvery(value, delimiter, numDelimiters) {
	if (numDelimiters <= 0 || !Number.isInteger(numDelimiters)) throw Error("Invalid number of delimiters (" + numDelimiters + ") for splitEvery.");
	let segments = value.split(delimiter);
	if (numDelimiters === 1) return segments;
	let compoundSegments = [], currentSegment = "";
	for (let i = 0; i < segments.length; i++) currentSegment === "" ? currentSegment = segments[i] : currentSegment += delimiter + segments[i], (i + 1) % numDelimiters === 0 && (compoundSegments.push(currentSegment), currentSegment = "");
	return currentSegment !== "" && compoundSegments.push(currentSegment), compoundSegments;
}
// node_modules/@smithy/core/dist-es/submodules/protocols/HttpBindingProtocol.js
var HttpBindingProtocol = class extends HttpProtocol {
	async serializeRequest(operationSchema, _input, context) {
		let input = _input && typeof _input == "object" ? _input : {}, query = {}, headers = {}, endpoint = await context.endpoint(), ns = HttpBindingNormalizedSchema.of(operationSchema?.input), bindings = ns.getHttpBindings().request, operation = getHttpOperationBindings(operationSchema), request = new HttpRequest({
			query,
			headers
		});
		if (endpoint) {
			this.updateServiceEndpoint(request, endpoint), this.setHostPrefix(request, operationSchema, input, operation);
			let [method, path, staticQuery] = operation;
			if (method) {
				request.method = method, request.path = request.path === "/" ? path : request.path + path;
				for (let [key, value] of staticQuery) query[key] = value;
			}
		}
		request.query = query;
		let eventStream = this.serializeHttpBindings(input, request, bindings, operation);
		return eventStream && (request.body = await this.serializeEventStream({
			eventStream,
			requestSchema: ns
		})), request;
	}
	serializeHttpBindings(input, request, bindings, operation) {
		let serializer = this.serializer, directSerializer = typeof serializer.writeCodec == "function" ? serializer : void 0, query = request.query, headers = request.headers, bodySchema = bindings.syntheticBodySchema, hasBodyValue = !1, payload, eventStream, labels, names = Object.getOwnPropertyNames(input), prototype = Object.getPrototypeOf(input), sparse = (prototype === Object.prototype || prototype === null) && !bindings.hasIdempotency && !bindings.hasPrefixHeaders && names.length * 2 < bindings.memberBindings.length, length = sparse ? names.length : bindings.memberBindings.length;
		for (let i = 0; i < length; ++i) {
			let binding = sparse ? hasOwn(bindings.byName, names[i]) ? bindings.byName[names[i]] : void 0 : bindings.memberBindings[i];
			if (!binding) continue;
			let value = binding[1], memberName = binding[0], memberNs = value[0], flags = value[1], collectionValue = value[2], location = binding[2], wireName = binding[3], inputMemberValue = input[memberName];
			if (inputMemberValue != null || flags >> 10 & 1) {
				if (location === 36) {
					let stream = flags >> 11 & 3;
					stream ? stream === 2 ? eventStream = inputMemberValue || void 0 : payload = inputMemberValue : (directSerializer ? directSerializer.writeCodec(memberNs, inputMemberValue) : serializer.write(memberNs, inputMemberValue), payload = serializer.flush());
				} else if (location === 33 || location === 38) {
					let serialized = this.serializeHttpValue(value, inputMemberValue, location, directSerializer);
					location === 33 ? (labels ??= Object.create(null))[memberName] = serialized : headers[wireName] = serialized;
				} else if (location === 39) for (let key in inputMemberValue) {
					if (!hasOwn(inputMemberValue, key)) continue;
					let amalgam = wireName + key;
					headers[amalgam.toLowerCase()] = this.serializeHttpValue(collectionValue, inputMemberValue[key], 38, directSerializer, directSerializer ? collectionValue[0] : [collectionValue[0], { httpHeader: amalgam }]);
				}
				else (location & 62) == 34 ? this.serializeQuery(value, inputMemberValue, wireName, query, directSerializer) : hasBodyValue = !0;
			}
		}
		let operationPath = operation[1], pathSegments = operation[3];
		return operationPath && pathSegments && request.path.endsWith(operationPath) && (request.path = request.path.slice(0, -operationPath.length) + this.serializePath(pathSegments, labels, bindings)), hasBodyValue && bodySchema && (directSerializer ? directSerializer.writeCodec(bodySchema, input) : serializer.write(bodySchema, input), payload = serializer.flush()), request.body = payload, eventStream;
	}
	serializeQuery(value, data, wireName, query, directSerializer) {
		let [ns, flags, collectionValue] = value, traits = directSerializer ? void 0 : ns.getMergedTraits();
		if (wireName === void 0) for (let key in data) !hasOwn(data, key) || key in query || (directSerializer || Object.assign(collectionValue[0].getMergedTraits(), {
			...traits,
			httpQuery: key,
			httpQueryParams: void 0
		}), this.serializeQuery(collectionValue, data[key], key, query, directSerializer));
		else if ((flags & 192) == 64) {
			let buffer = [];
			for (let item of data) {
				let serialized = this.serializeHttpValue(collectionValue, item, 34, directSerializer, directSerializer ? collectionValue[0] : [collectionValue[0], traits]);
				(flags >> 13 & 1 || serialized !== void 0) && buffer.push(serialized);
			}
			query[wireName] = buffer;
		} else query[wireName] = this.serializeHttpValue(value, data, 34, directSerializer, directSerializer ? ns : [ns, traits]);
	}
	serializeHttpValue(value, data, location, directSerializer, schema = value[0]) {
		let flags = value[1], type = flags & 255;
		return directSerializer && !(flags & 1792) && (type <= 2 || type === 17 || type === 19) ? String(data) : (directSerializer ? directSerializer.writeHttpBinding(value, data, location) : this.serializer.write(schema, data), this.serializer.flush());
	}
	serializePath(segments, labels, bindings) {
		let path = "";
		for (let [value, kind] of segments) {
			if (kind === 0) {
				path += value;
				continue;
			}
			let replacement = labels?.[value];
			if (replacement === void 0) {
				if (hasOwn(bindings.byName, value) && bindings.byName[value][2] === 33) throw Error(`No value provided for input HTTP label: ${value}.`);
				path += `{${value}${kind === 2 ? "+" : ""}}`;
			} else path += kind === 2 ? replacement.split("/").map(extendedEncodeURIComponent).join("/") : extendedEncodeURIComponent(replacement);
		}
		return path;
	}
	async deserializeResponse(operationSchema, context, response) {
		let deserializer = this.deserializer, directDeserializer = typeof deserializer.readCodec == "function" ? deserializer : void 0, ns = HttpBindingNormalizedSchema.of(operationSchema.output), responseBindings = ns.getHttpBindings().response, dataObject = {};
		if (response.statusCode >= 300) {
			let bytes = await collectBody(response.body, context);
			throw bytes.byteLength > 0 && Object.assign(dataObject, await deserializer.read(15, bytes)), await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response)), Error("@smithy/core/protocols - HTTP Protocol error handler failed to throw.");
		}
		let nonHttpBindingMembers = await this.deserializeHttpMessage(ns, context, response, dataObject);
		if (nonHttpBindingMembers.length) {
			let bytes = await collectBody(response.body, context);
			if (bytes.byteLength > 0) {
				let dataFromBody = await (directDeserializer ? directDeserializer.readCodec(responseBindings.syntheticBodySchema, bytes) : deserializer.read(responseBindings.syntheticBodySchema, bytes));
				for (let member of nonHttpBindingMembers) dataFromBody[member] != null && (dataObject[member] = dataFromBody[member]);
			}
		} else responseBindings.bindings.payload || await collectBody(response.body, context);
		return dataObject.$metadata = this.deserializeMetadata(response), dataObject;
	}
	async deserializeHttpMessage(schema, context, response, arg4, arg5) {
		let dataObject = arg4 instanceof Set ? arg5 : arg4, deserializer = this.deserializer, directDeserializer = typeof deserializer.readCodec == "function" ? deserializer : void 0, ns = HttpBindingNormalizedSchema.of(schema), { bodyMemberNames, bindings: { payload, statusCode, headers: responseHeaders, prefixHeaders } } = ns.getHttpBindings().response, headers = response.headers;
		if (payload) {
			let [memberName, value] = payload, [memberSchema, flags] = value, stream = flags >> 11 & 3;
			if (stream) dataObject[memberName] = stream === 2 ? await this.deserializeEventStream({
				response,
				responseSchema: ns
			}) : sdkStreamMixin(response.body);
			else if (response.body) {
				let bytes = await collectBody(response.body, context);
				bytes.byteLength > 0 && (dataObject[memberName] = await (directDeserializer ? directDeserializer.readPayload(value, bytes) : deserializer.read(memberSchema, bytes)));
			}
		}
		for (let header in headers) {
			if (!hasOwn(headers, header)) continue;
			let lower = header.toLowerCase(), headerValue = headers[header];
			lower !== header && (delete headers[header], headers[lower] = headerValue);
			let binding = hasOwn(responseHeaders, lower) ? responseHeaders[lower] : void 0;
			if (!binding) continue;
			let [memberName, [memberSchema, flags, collectionValue], , wireName] = binding;
			if (collectionValue) {
				let sections = flags >> 16 & 1 ? splitEvery(headerValue, ",", 2) : splitHeader(headerValue), list = [];
				for (let section of sections) list.push(directDeserializer ? directDeserializer.readHttpBinding(collectionValue, section.trim(), 38) : await deserializer.read([collectionValue[0], { httpHeader: wireName }], section.trim()));
				dataObject[memberName] = list;
			} else dataObject[memberName] = directDeserializer ? directDeserializer.readHttpBinding(binding[1], headerValue, 38) : await deserializer.read(memberSchema, headerValue);
		}
		for (let [memberName, [, , collectionValue], , wireName] of prefixHeaders) {
			dataObject[memberName] = {};
			for (let header in headers) {
				if (!hasOwn(headers, header) || !header.startsWith(wireName)) continue;
				let headerValue = headers[header];
				dataObject[memberName][header.slice(wireName.length)] = directDeserializer ? directDeserializer.readHttpBinding(collectionValue, headerValue, 38) : await deserializer.read([collectionValue[0], { httpHeader: header }], headerValue);
			}
		}
		return statusCode && (dataObject[statusCode[0]] = response.statusCode), bodyMemberNames;
	}
}, HttpInterceptingShapeDeserializer = class extends SerdeContext {
	codecDeserializer;
	stringDeserializer;
	constructor(codecDeserializer, codecSettings) {
		super(), this.codecDeserializer = codecDeserializer, this.stringDeserializer = new FromStringShapeDeserializer(codecSettings);
	}
	setSerdeContext(serdeContext) {
		this.stringDeserializer.setSerdeContext(serdeContext), this.codecDeserializer.setSerdeContext(serdeContext), this.serdeContext = serdeContext;
	}
	read(schema, data) {
		let ns = HttpBindingNormalizedSchema.of(schema), traits = ns.getMergedTraits();
		if (traits.httpHeader || traits.httpResponseCode) {
			let value = ns.getHttpBindingValue(38, traits);
			return this.readHttpBinding(value, data, 38);
		}
		return traits.httpPayload ? this.readPayload(ns.getHttpBindingValue(36, traits), data) : this.readCodec(ns, data);
	}
	readHttpBinding(binding, data, location) {
		let value = typeof data == "string" ? data : (this.serdeContext?.utf8Encoder ?? toUtf8)(data);
		return this.stringDeserializer.readHttpBinding(binding, value, location);
	}
	readPayload([schema, flags], data) {
		let type = flags & 255;
		return type === 21 || type === 42 ? typeof data == "string" ? (this.serdeContext?.utf8Decoder ?? fromUtf8)(data) : data : type === 0 ? typeof data == "string" ? data : (this.serdeContext?.utf8Encoder ?? toUtf8)(data) : this.readCodec(schema, data);
	}
	readCodec(schema, data) {
		return this.codecDeserializer.read(schema, data);
	}
}, ToStringShapeSerializer = class extends SerdeContext {
	settings;
	stringBuffer = "";
	constructor(settings) {
		super(), this.settings = settings;
	}
	write(schema, value) {
		let ns = HttpBindingNormalizedSchema.of(schema), traits = ns.getMergedTraits(), location = ns.getHttpBindingLocation(traits);
		this.writeHttpBinding(ns.getHttpBindingValue(location, traits), value, location);
	}
	writeHttpBinding([ns, flags, collectionValue], value, location) {
		let schema = flags & 255;
		switch (typeof value) {
			case "object":
				if (value === null) {
					this.stringBuffer = "null";
					return;
				}
				if (schema >= 4 && schema <= 7) {
					if (!(value instanceof Date)) throw Error(`@smithy/core/protocols - received non-Date value ${value} when schema expected Date in ${ns.getName(!0)}`);
					let bindingFormat = this.settings.httpBindings ? flags >> 14 & 3 : 0;
					switch (this.settings.timestampFormat.useTrait && schema > 4 ? schema : bindingFormat ? bindingFormat + 4 : this.settings.timestampFormat.default) {
						case 5:
							this.stringBuffer = value.toISOString().replace(".000Z", "Z");
							break;
						case 6:
							this.stringBuffer = dateToUtcString(value);
							break;
						case 7:
							this.stringBuffer = String(value.getTime() / 1e3);
							break;
						default: console.warn("Missing timestamp format, using epoch seconds", value), this.stringBuffer = String(value.getTime() / 1e3);
					}
					return;
				}
				if ((schema === 21 || schema === 42) && "byteLength" in value) {
					this.stringBuffer = (this.serdeContext?.base64Encoder ?? toBase64)(value);
					return;
				}
				if ((schema & 192) == 64 && Array.isArray(value)) {
					collectionValue ??= ns.getHttpBindingCollectionValue(location);
					let valueSchemaType = collectionValue[1] & 255, isTimestamp = valueSchemaType >= 4 && valueSchemaType <= 7, buffer = "";
					for (let item of value) {
						this.writeHttpBinding(collectionValue, item, location);
						let headerItem = this.flush();
						buffer && (buffer += ", "), buffer += isTimestamp ? headerItem : quoteHeader(headerItem);
					}
					this.stringBuffer = buffer;
					return;
				}
				this.stringBuffer = JSON.stringify(value, null, 2);
				break;
			case "string":
				let media = flags >> 8 & 3, intermediateValue = value;
				if (media === 2 && (intermediateValue = LazyJsonString.from(intermediateValue)), media && (location & 6) == 6) {
					this.stringBuffer = (this.serdeContext?.base64Encoder ?? toBase64)(intermediateValue.toString());
					return;
				}
				this.stringBuffer = value;
				break;
			default: this.stringBuffer = flags >> 10 & 1 ? generateIdempotencyToken() : String(value);
		}
	}
	flush() {
		let buffer = this.stringBuffer;
		return this.stringBuffer = "", buffer;
	}
}, HttpInterceptingShapeSerializer = class {
	codecSerializer;
	stringSerializer;
	buffer;
	constructor(codecSerializer, codecSettings, stringSerializer = new ToStringShapeSerializer(codecSettings)) {
		this.codecSerializer = codecSerializer, this.stringSerializer = stringSerializer;
	}
	setSerdeContext(serdeContext) {
		this.codecSerializer.setSerdeContext(serdeContext), this.stringSerializer.setSerdeContext(serdeContext);
	}
	write(schema, value) {
		let ns = HttpBindingNormalizedSchema.of(schema), traits = ns.getMergedTraits();
		if (traits.httpHeader || traits.httpLabel || traits.httpQuery) {
			let location = ns.getHttpBindingLocation(traits);
			this.writeHttpBinding(ns.getHttpBindingValue(location, traits), value, location);
		} else this.writeCodec(ns, value);
	}
	writeHttpBinding(binding, value, location) {
		this.stringSerializer.writeHttpBinding(binding, value, location), this.buffer = this.stringSerializer.flush();
	}
	writeCodec(schema, value) {
		this.codecSerializer.write(schema, value);
	}
	flush() {
		if (this.buffer !== void 0) {
			let buffer = this.buffer;
			return this.buffer = void 0, buffer;
		}
		return this.codecSerializer.flush();
	}
}, AwsRestJsonProtocol = class extends HttpBindingProtocol {
	serializer;
	deserializer;
	codec;
	mixin = new ProtocolLib();
	constructor({ defaultNamespace, errorTypeRegistries, jsonCodec }) {
		super({
			defaultNamespace,
			errorTypeRegistries
		});
		let settings = {
			timestampFormat: {
				useTrait: !0,
				default: 7
			},
			httpBindings: !0,
			jsonName: !0
		};
		this.codec = jsonCodec ?? new JsonCodec2(settings), this.serializer = new HttpInterceptingShapeSerializer(this.codec.createSerializer(), settings), this.deserializer = new HttpInterceptingShapeDeserializer(this.codec.createDeserializer(), settings);
	}
	getShapeId() {
		return "aws.protocols#restJson1";
	}
	getPayloadCodec() {
		return this.codec;
	}
	setSerdeContext(serdeContext) {
		this.codec.setSerdeContext(serdeContext), super.setSerdeContext(serdeContext);
	}
	async serializeRequest(operationSchema, input, context) {
		let request = await super.serializeRequest(operationSchema, input, context), inputSchema = NormalizedSchema.of(operationSchema.input);
		if (!request.headers["content-type"]) {
			let contentType = this.mixin.resolveRestContentType(this.getDefaultContentType(), inputSchema);
			contentType && (request.headers["content-type"] = contentType);
		}
		return request.body == null && request.headers["content-type"] === this.getDefaultContentType() && (request.body = "{}"), request;
	}
	async deserializeResponse(operationSchema, context, response) {
		let output = await super.deserializeResponse(operationSchema, context, response), outputSchema = NormalizedSchema.of(operationSchema.output);
		for (let [name, member] of outputSchema.structIterator()) member.getMemberTraits().httpPayload && !(name in output) && (output[name] = null);
		return output;
	}
	async handleError(operationSchema, context, response, dataObject, metadata) {
		let errorIdentifier = loadRestJsonErrorCode(response, dataObject) ?? "Unknown";
		this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
		let { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata), ns = NormalizedSchema.of(errorSchema), message = dataObject.message ?? dataObject.Message ?? "UnknownError", exception = new ((this.compositeErrorRegistry.getErrorCtor(errorSchema)) ?? Error)({});
		await this.deserializeHttpMessage(errorSchema, context, response, dataObject);
		let output = {}, errorDeserializer = this.codec.createDeserializer();
		for (let [name, member] of ns.structIterator()) {
			let target = member.getMergedTraits().jsonName ?? name;
			output[name] = errorDeserializer.readObject(member, dataObject[target]);
		}
		throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
			$fault: ns.getMergedTraits().error,
			message
		}, output), dataObject);
	}
	getDefaultContentType() {
		return "application/json";
	}
};
export { AwsRestJsonProtocol as t };
