import { t as setCredentialFeature } from "./setCredentialFeature.js";
import { a as parseUrl, t as loadConfig } from "./configLoader.js";
import { $ as makeBuilder, A as getHttpHandlerExtensionConfiguration, B as getEndpointPlugin, C as getHttpSigningPlugin, Ct as getSmithyContext, D as getHostHeaderPlugin, Dt as emitWarningIfUnsupportedVersion$1, E as getLoggerPlugin, Et as getDefaultSocketTimeout, G as BinaryDecisionDiagram, H as decideEndpoint, J as resolveRegionConfig, K as resolveParams, L as collectBody, M as determineTimestampFormat, O as resolveHostHeaderConfig, R as generateIdempotencyToken, S as normalizeProvider, St as normalizeProvider$1, T as getRecursionDetectionPlugin, Tt as fromBase64, U as customEndpointFunctions, V as resolveEndpointConfig, W as EndpointCache, X as NODE_REGION_CONFIG_OPTIONS, Y as NODE_REGION_CONFIG_FILE_OPTIONS, _ as NODE_RETRY_MODE_CONFIG_OPTIONS, a as NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, at as ServiceException, b as resolveUserAgentConfig, bt as NumericValue, c as getSkewCorrectedDate, ct as getSchemaSerdePlugin, d as awsEndpointFunctions, et as NoOpLogger, f as NODE_APP_ID_CONFIG_OPTIONS, g as NODE_MAX_ATTEMPT_CONFIG_OPTIONS, gt as NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, h as getRetryPlugin, i as SignatureV4, it as loadConfigsForDefaultMode, j as resolveHttpHandlerRuntimeConfig, k as getContentLengthPlugin, l as getAwsRegionExtensionConfiguration, lt as deref, m as getUserAgentPlugin, n as ProtocolLib, nt as resolveDefaultRuntimeConfig, o as AwsSdkSigV4Signer, p as createDefaultUserAgentProvider, pt as NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, q as resolveDefaultsModeConfig, r as resolveAwsSdkSigV4Config, rt as emitWarningIfUnsupportedVersion, s as validateSigningProperties, st as NormalizedSchema, t as Sha256Node, tt as getDefaultExtensionConfiguration, u as resolveAwsRegionExtensionConfiguration, ut as Client, v as resolveRetryConfig, w as getHttpAuthSchemeEndpointRuleSetPlugin, wt as toBase64, x as DefaultIdentityProviderConfig, y as DEFAULT_RETRY_MODE, yt as calculateBodyLength } from "./Sha256Node.js";
import { n as toUtf8, r as fromUtf8, t as TypeRegistry } from "./TypeRegistry.js";
import { n as FromStringShapeDeserializer, r as extendedEncodeURIComponent, t as version } from "./package.js";
import { t as HttpRequest } from "./httpRequest.js";
import { n as ProviderError } from "./CredentialsProviderError.js";
import { t as NoAuthSigner } from "./noAuth.js";
import { o as dateToUtcString, r as streamCollector, t as NodeHttpHandler } from "./node-http-handler.js";
import { t as RpcProtocol } from "./RpcProtocol.js";
import { r as hasOwn } from "./hex-encoding.js";
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/get-value-from-text-node.js
const getValueFromTextNode = (obj) => {
	let textNodeName = "#text";
	for (let key in obj) hasOwn(obj, key) && (obj[key][textNodeName] === void 0 ? typeof obj[key] == "object" && obj[key] !== null && (obj[key] = getValueFromTextNode(obj[key])) : obj[key] = obj[key][textNodeName]);
	return obj;
};
// node_modules/@aws-sdk/core/dist-es/submodules/client/region-config-resolver/stsRegionDefaultResolver.js
function stsRegionDefaultResolver(loaderConfig = {}) {
	return loadConfig({
		...NODE_REGION_CONFIG_OPTIONS,
		async default() {
			return warning.silence || console.warn("@aws-sdk - WARN - default STS region of us-east-1 used. See @aws-sdk/credential-providers README and set a region explicitly."), "us-east-1";
		}
	}, {
		...NODE_REGION_CONFIG_FILE_OPTIONS,
		...loaderConfig
	});
}
const warning = { silence: !1 };
// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/AwsSdkSigV4ASigner.js
var AwsSdkSigV4ASigner = class extends AwsSdkSigV4Signer {
	async sign(httpRequest, identity, signingProperties) {
		if (!HttpRequest.isInstance(httpRequest)) throw Error("The request is not an instance of `HttpRequest` and cannot be signed");
		let { config, signer, signingRegion, signingRegionSet, signingName } = await validateSigningProperties(signingProperties), multiRegionOverride = (await config.sigv4aSigningRegionSet?.() ?? signingRegionSet ?? [signingRegion]).join(","), noSkewCorrection = await config.disableClockSkewCorrection?.() === !0;
		return signingProperties._disableClockSkewCorrection = noSkewCorrection, noSkewCorrection || (signingProperties._preRequestSystemClockOffset = config.systemClockOffset, signingProperties._requestSentAt = Date.now()), await signer.sign(httpRequest, {
			signingDate: noSkewCorrection ? new Date() : getSkewCorrectedDate(config.systemClockOffset),
			signingRegion: multiRegionOverride,
			signingService: signingName
		});
	}
};
// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/resolveAwsSdkSigV4AConfig.js
const resolveAwsSdkSigV4AConfig = (config) => (config.sigv4aSigningRegionSet = normalizeProvider(config.sigv4aSigningRegionSet), config), NODE_SIGV4A_CONFIG_OPTIONS = {
	environmentVariableSelector(env) {
		if (env.AWS_SIGV4A_SIGNING_REGION_SET) return env.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map((_) => _.trim());
		throw new ProviderError("AWS_SIGV4A_SIGNING_REGION_SET not set in env.", { tryNextLink: !0 });
	},
	configFileSelector(profile) {
		if (profile.sigv4a_signing_region_set) return (profile.sigv4a_signing_region_set ?? "").split(",").map((_) => _.trim());
		throw new ProviderError("sigv4a_signing_region_set not set in profile.", { tryNextLink: !0 });
	},
	default: void 0
}, signatureV4aContainer = { SignatureV4a: null };
// node_modules/@aws-sdk/xml-builder/dist-es/xml-parser.js
function writeKey$1(obj) {
	Object.defineProperty(obj, "__proto__", {
		value: void 0,
		writable: !0,
		enumerable: !0,
		configurable: !0
	});
}
function parseXML(xml) {
	return new AwsXmlParser(xml).parse();
}
var AwsXmlParser = class AwsXmlParser {
	x;
	i = 0;
	z;
	constructor(x) {
		this.x = x, this.x = x.replace(/\r\n?/g, "\n"), this.z = this.x.length;
	}
	parse() {
		let p = this, { z } = p;
		for (; p.i < z && (p.trim(), !(p.i >= z));) if (p.isNext("<?")) p.readTo("?>"), p.trim();
		else if (p.isNext("<!--")) p.readTo("-->"), p.trim();
		else if (p.isNext("<!DOCTYPE", !1)) p.skipDoctype(), p.trim();
		else if (p.x[p.i] === "<") {
			let root = p.parseTag();
			return { [root.tag]: root.value };
		} else throw Error("@aws-sdk XML parse error: unexpected content.");
		throw Error("@aws-sdk XML parse error: no root element.");
	}
	isNext(s, caseSensitive = !0) {
		let p = this;
		return caseSensitive ? p.x.startsWith(s, p.i) : p.x.toLowerCase().startsWith(s.toLowerCase(), p.i);
	}
	readTo(stop) {
		let p = this, _i = p.x.indexOf(stop, p.i);
		if (_i === -1) throw Error(`@aws-sdk XML parse error: expected "${stop}" not found.`);
		let result = p.x.slice(p.i, _i);
		return p.i = _i + stop.length, result;
	}
	trim() {
		let p = this;
		for (; p.i < p.z && " 	\r\n".includes(p.x[p.i]);) ++p.i;
	}
	readAttrValue() {
		let p = this, quote = p.x[p.i];
		++p.i;
		let value = "";
		for (; p.i < p.z && p.x[p.i] !== quote;) value += p.x[p.i++];
		return ++p.i, p.decodeEntities(value);
	}
	parseTag() {
		let p = this;
		++p.i;
		let tag = "";
		for (; p.i < p.z && !" 	\r\n>/".includes(p.x[p.i]);) tag += p.x[p.i++];
		let hasAttrs = !1, attrs = {};
		for (; p.i < p.z && (p.trim(), !">/".includes(p.x[p.i]));) {
			let name = "";
			for (; p.i < p.z && !"= 	\r\n>/?".includes(p.x[p.i]);) name += p.x[p.i++];
			if (p.trim(), p.x[p.i] !== "=") break;
			++p.i, p.trim(), name === "__proto__" && writeKey$1(attrs), attrs[name] = p.readAttrValue(), hasAttrs = !0;
		}
		if (p.i >= p.z) throw Error("@aws-sdk XML parse error: unexpected end of input.");
		if (p.x[p.i] === "/") {
			if (++p.i, p.i >= p.z || p.x[p.i] !== ">") throw Error("@aws-sdk XML parse error: expected > at the end of self-closing tag.");
			return ++p.i, {
				tag,
				value: hasAttrs ? attrs : ""
			};
		}
		if (p.x[p.i] !== ">") throw Error("@aws-sdk XML parse error: expected > at the end of opening tag.");
		++p.i;
		let textParts = [], childTags = [], hasElementChild = !1;
		for (; p.i < p.z && !p.isNext("</");) if (p.x[p.i] === "<") p.isNext("<!--") ? p.readTo("-->") : p.isNext("<![CDATA[") ? (p.i += 9, textParts.push(p.readTo("]]>"))) : p.isNext("<?") ? p.readTo("?>") : (hasElementChild = !0, childTags.push(p.parseTag()));
		else {
			let text = "";
			for (; p.i < p.z && p.x[p.i] !== "<";) text += p.x[p.i++];
			textParts.push(p.decodeEntities(text));
		}
		if (!p.isNext("</")) throw Error(`@aws-sdk XML parse error: missing closing tag </${tag}>.`);
		p.i += 2;
		let closeTag = p.readTo(">").trim();
		if (closeTag !== tag) throw Error(`@aws-sdk XML parse error: mismatched tags <${tag}> and </${closeTag}>.`);
		if (!hasAttrs && textParts.length === 0 && !hasElementChild) return {
			tag,
			value: ""
		};
		if (!hasAttrs && !hasElementChild) {
			let text = textParts.length === 1 ? textParts[0] : textParts.join("");
			return text.trim() === "" && text.includes("\n") ? {
				tag,
				value: ""
			} : {
				tag,
				value: text
			};
		}
		let obj = {};
		for (let text of textParts) text.trim() === "" && text.includes("\n") || (obj["#text"] = "#text" in obj ? obj["#text"] + text : text);
		for (let child of childTags) child.tag === "__proto__" && writeKey$1(obj), child.tag in obj ? Array.isArray(obj[child.tag]) ? obj[child.tag].push(child.value) : obj[child.tag] = [obj[child.tag], child.value] : obj[child.tag] = child.value;
		for (let [k, v] of Object.entries(attrs)) k === "__proto__" && writeKey$1(obj), obj[k] = v;
		return {
			tag,
			value: obj
		};
	}
	static ENTITIES = {
		amp: "&",
		lt: "<",
		gt: ">",
		quot: "\"",
		apos: "'"
	};
	skipDoctype() {
		let p = this;
		p.i += 9;
		let depth = 0;
		for (; p.i < p.z;) {
			let c = p.x[p.i];
			if (c === "[") ++depth;
			else if (c === "]") --depth;
			else if (c === ">" && depth === 0) {
				++p.i;
				return;
			}
			++p.i;
		}
		throw Error("@aws-sdk XML parse error: unclosed DOCTYPE.");
	}
	decodeEntities(s) {
		return s.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g, (_, hex, dec, named) => hex ? String.fromCharCode(parseInt(hex, 16)) : dec ? String.fromCharCode(parseInt(dec, 10)) : AwsXmlParser.ENTITIES[named] ?? "");
	}
}, SerdeContextConfig = class {
	serdeContext;
	setSerdeContext(serdeContext) {
		this.serdeContext = serdeContext;
	}
}, UnionSerde = class {
	from;
	to;
	keys;
	constructor(from, to) {
		this.from = from, this.to = to;
		let keys = Object.keys(this.from), set = new Set(keys);
		set.delete("__type"), this.keys = set;
	}
	mark(key) {
		this.keys.delete(key);
	}
	hasUnknown() {
		return this.keys.size === 1 && Object.keys(this.to).length === 0;
	}
	writeUnknown() {
		if (this.hasUnknown()) {
			let k = this.keys.values().next().value, v = this.from[k];
			this.to.$unknown = [k, v];
		}
	}
};
// node_modules/@aws-sdk/core/dist-es/submodules/protocols/writeKey.js
function writeKey(obj) {
	Object.defineProperty(obj, "__proto__", {
		value: void 0,
		writable: !0,
		enumerable: !0,
		configurable: !0
	});
}
// node_modules/@aws-sdk/core/dist-es/submodules/protocols/xml/XmlShapeDeserializer.js
var XmlShapeDeserializer = class extends SerdeContextConfig {
	settings;
	stringDeserializer;
	constructor(settings) {
		super(), this.settings = settings, this.stringDeserializer = new FromStringShapeDeserializer(settings);
	}
	setSerdeContext(serdeContext) {
		this.serdeContext = serdeContext, this.stringDeserializer.setSerdeContext(serdeContext);
	}
	read(schema, bytes, key) {
		let ns = NormalizedSchema.of(schema), memberSchemas = ns.getMemberSchemas();
		if (ns.isStructSchema() && ns.isMemberSchema() && Object.values(memberSchemas).find((memberNs) => !!memberNs.getMemberTraits().eventPayload)) {
			let output = {}, memberName = Object.keys(memberSchemas)[0];
			return output[memberName] = memberSchemas[memberName].isBlobSchema() ? bytes : this.read(memberSchemas[memberName], bytes), output;
		}
		let xmlString = (this.serdeContext?.utf8Encoder ?? toUtf8)(bytes), parsedObject = this.parseXml(xmlString);
		return this.readSchema(schema, key ? parsedObject[key] : parsedObject);
	}
	readSchema(_schema, value) {
		let ns = NormalizedSchema.of(_schema);
		if (ns.isUnitSchema()) return;
		let traits = ns.getMergedTraits();
		if (ns.isListSchema() && !Array.isArray(value)) return this.readSchema(ns, [value]);
		if (value == null) return value;
		if (typeof value == "object") {
			let flat = !!traits.xmlFlattened;
			if (ns.isListSchema()) {
				let listValue = ns.getValueSchema(), buffer = [], sourceKey = listValue.getMergedTraits().xmlName ?? "member", source = flat ? value : (value[0] ?? value)[sourceKey];
				if (source == null) return buffer;
				let sourceArray = Array.isArray(source) ? source : [source];
				for (let v of sourceArray) buffer.push(this.readSchema(listValue, v));
				return buffer;
			}
			let buffer = {};
			if (ns.isMapSchema()) {
				let keyNs = ns.getKeySchema(), memberNs = ns.getValueSchema(), entries;
				entries = flat ? Array.isArray(value) ? value : [value] : Array.isArray(value.entry) ? value.entry : [value.entry];
				let keyProperty = keyNs.getMergedTraits().xmlName ?? "key", valueProperty = memberNs.getMergedTraits().xmlName ?? "value";
				for (let entry of entries) {
					let key = entry[keyProperty], value = entry[valueProperty];
					key === "__proto__" && writeKey(buffer), buffer[key] = this.readSchema(memberNs, value);
				}
				return buffer;
			}
			if (ns.isStructSchema()) {
				let union = ns.isUnionSchema(), unionSerde;
				union && (unionSerde = new UnionSerde(value, buffer));
				for (let [memberName, memberSchema] of ns.structIterator()) {
					let memberTraits = memberSchema.getMergedTraits(), xmlObjectKey = memberTraits.httpPayload ? memberTraits.xmlName ?? memberSchema.getName() : memberSchema.getMemberTraits().xmlName ?? memberName;
					union && unionSerde.mark(xmlObjectKey), value[xmlObjectKey] != null && (buffer[memberName] = this.readSchema(memberSchema, value[xmlObjectKey]));
				}
				return union && unionSerde.writeUnknown(), buffer;
			}
			if (ns.isDocumentSchema()) return value;
			throw Error(`@aws-sdk/core/protocols - xml deserializer unhandled schema type for ${ns.getName(!0)}`);
		}
		return ns.isListSchema() ? [] : ns.isMapSchema() || ns.isStructSchema() ? {} : this.stringDeserializer.read(ns, value);
	}
	parseXml(xml) {
		if (xml.length) {
			let parsedObj;
			try {
				parsedObj = parseXML(xml);
			} catch (e) {
				throw e && typeof e == "object" && Object.defineProperty(e, "$responseBodyText", { value: xml }), e;
			}
			let textNodeName = "#text", key = Object.keys(parsedObj)[0], parsedObjToReturn = parsedObj[key];
			return parsedObjToReturn[textNodeName] && (parsedObjToReturn[key] = parsedObjToReturn[textNodeName], delete parsedObjToReturn[textNodeName]), getValueFromTextNode(parsedObjToReturn);
		}
		return {};
	}
}, QueryShapeSerializer = class extends SerdeContextConfig {
	settings;
	buffer;
	constructor(settings) {
		super(), this.settings = settings;
	}
	write(schema, value, prefix = "") {
		this.buffer === void 0 && (this.buffer = "");
		let ns = NormalizedSchema.of(schema);
		if (prefix && !prefix.endsWith(".") && (prefix += "."), ns.isBlobSchema()) (typeof value == "string" || value instanceof Uint8Array) && (this.writeKey(prefix), this.writeValue((this.serdeContext?.base64Encoder ?? toBase64)(value)));
		else if (ns.isBooleanSchema() || ns.isNumericSchema() || ns.isStringSchema()) value == null ? ns.isIdempotencyToken() && (this.writeKey(prefix), this.writeValue(generateIdempotencyToken())) : (this.writeKey(prefix), this.writeValue(String(value)));
		else if (ns.isBigIntegerSchema()) value != null && (this.writeKey(prefix), this.writeValue(String(value)));
		else if (ns.isBigDecimalSchema()) value != null && (this.writeKey(prefix), this.writeValue(value instanceof NumericValue ? value.string : String(value)));
		else if (ns.isTimestampSchema()) {
			if (value instanceof Date) switch (this.writeKey(prefix), determineTimestampFormat(ns, this.settings)) {
				case 5:
					this.writeValue(value.toISOString().replace(".000Z", "Z"));
					break;
				case 6:
					this.writeValue(dateToUtcString(value));
					break;
				case 7: this.writeValue(String(value.getTime() / 1e3));
			}
		} else if (ns.isDocumentSchema()) Array.isArray(value) ? this.write(79, value, prefix) : value instanceof Date ? this.write(4, value, prefix) : value instanceof Uint8Array ? this.write(21, value, prefix) : value && typeof value == "object" ? this.write(143, value, prefix) : (this.writeKey(prefix), this.writeValue(String(value)));
		else if (ns.isListSchema()) {
			if (Array.isArray(value)) {
				if (value.length === 0) this.settings.serializeEmptyLists && (this.writeKey(prefix), this.writeValue(""));
				else {
					let member = ns.getValueSchema(), flat = this.settings.flattenLists || ns.getMergedTraits().xmlFlattened, i = 1;
					for (let item of value) {
						if (item == null) continue;
						let traits = member.getMergedTraits(), suffix = this.getKey("member", traits.xmlName, traits.ec2QueryName), key = flat ? `${prefix}${i}` : `${prefix}${suffix}.${i}`;
						this.write(member, item, key), ++i;
					}
				}
			}
		} else if (ns.isMapSchema()) {
			if (value && typeof value == "object") {
				let keySchema = ns.getKeySchema(), memberSchema = ns.getValueSchema(), flat = ns.getMergedTraits().xmlFlattened, i = 1;
				for (let k in value) {
					let v = value[k];
					if (v == null) continue;
					let keyTraits = keySchema.getMergedTraits(), keySuffix = this.getKey("key", keyTraits.xmlName, keyTraits.ec2QueryName), key = flat ? `${prefix}${i}.${keySuffix}` : `${prefix}entry.${i}.${keySuffix}`, valTraits = memberSchema.getMergedTraits(), valueSuffix = this.getKey("value", valTraits.xmlName, valTraits.ec2QueryName), valueKey = flat ? `${prefix}${i}.${valueSuffix}` : `${prefix}entry.${i}.${valueSuffix}`;
					this.write(keySchema, k, key), this.write(memberSchema, v, valueKey), ++i;
				}
			}
		} else if (ns.isStructSchema()) {
			if (value && typeof value == "object") {
				let didWriteMember = !1;
				for (let [memberName, member] of ns.structIterator()) {
					if (value[memberName] == null && !member.isIdempotencyToken()) continue;
					let traits = member.getMergedTraits(), suffix = this.getKey(memberName, traits.xmlName, traits.ec2QueryName, "struct"), key = `${prefix}${suffix}`;
					this.write(member, value[memberName], key), didWriteMember = !0;
				}
				if (!didWriteMember && ns.isUnionSchema()) {
					let { $unknown } = value;
					if (Array.isArray($unknown)) {
						let [k, v] = $unknown, key = `${prefix}${k}`;
						this.write(15, v, key);
					}
				}
			}
		} else if (!ns.isUnitSchema()) throw Error(`@aws-sdk/core/protocols - QuerySerializer unrecognized schema type ${ns.getName(!0)}`);
	}
	flush() {
		if (this.buffer === void 0) throw Error("@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing written to buffer.");
		let str = this.buffer;
		return delete this.buffer, str;
	}
	getKey(memberName, xmlName, ec2QueryName, keySource) {
		let { ec2, capitalizeKeys } = this.settings;
		if (ec2 && ec2QueryName) return ec2QueryName;
		let key = xmlName ?? memberName;
		return capitalizeKeys && keySource === "struct" ? key[0].toUpperCase() + key.slice(1) : key;
	}
	writeKey(key) {
		key.endsWith(".") && (key = key.slice(0, key.length - 1)), this.buffer += `&${extendedEncodeURIComponent(key)}=`;
	}
	writeValue(value) {
		this.buffer += extendedEncodeURIComponent(value);
	}
}, AwsQueryProtocol = class extends RpcProtocol {
	options;
	serializer;
	deserializer;
	mixin = new ProtocolLib();
	constructor(options) {
		super({
			defaultNamespace: options.defaultNamespace,
			errorTypeRegistries: options.errorTypeRegistries
		}), this.options = options;
		let settings = {
			timestampFormat: {
				useTrait: !0,
				default: 5
			},
			httpBindings: !1,
			xmlNamespace: options.xmlNamespace,
			serviceNamespace: options.defaultNamespace,
			serializeEmptyLists: !0
		};
		this.serializer = new QueryShapeSerializer(settings), this.deserializer = new XmlShapeDeserializer(settings);
	}
	getShapeId() {
		return "aws.protocols#awsQuery";
	}
	setSerdeContext(serdeContext) {
		this.serializer.setSerdeContext(serdeContext), this.deserializer.setSerdeContext(serdeContext);
	}
	getPayloadCodec() {
		throw Error("AWSQuery protocol has no payload codec.");
	}
	async serializeRequest(operationSchema, input, context) {
		let request = await super.serializeRequest(operationSchema, input, context);
		return request.path.endsWith("/") || (request.path += "/"), request.headers["content-type"] = "application/x-www-form-urlencoded", deref(operationSchema.input) !== "unit" && request.body || (request.body = ""), request.body = `Action=${operationSchema.name.split("#")[1] ?? operationSchema.name}&Version=${this.options.version}` + request.body, request.body.endsWith("&") && (request.body = request.body.slice(-1)), request;
	}
	async deserializeResponse(operationSchema, context, response) {
		let deserializer = this.deserializer, ns = NormalizedSchema.of(operationSchema.output), dataObject = {};
		if (response.statusCode >= 300) {
			let bytes = await collectBody(response.body, context);
			bytes.byteLength > 0 && Object.assign(dataObject, await deserializer.read(15, bytes)), await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
		}
		for (let header in response.headers) {
			let value = response.headers[header];
			delete response.headers[header], response.headers[header.toLowerCase()] = value;
		}
		let shortName = operationSchema.name.split("#")[1] ?? operationSchema.name, awsQueryResultKey = ns.isStructSchema() && this.useNestedResult() ? shortName + "Result" : void 0, bytes = await collectBody(response.body, context);
		return bytes.byteLength > 0 && Object.assign(dataObject, await deserializer.read(ns, bytes, awsQueryResultKey)), dataObject.$metadata = this.deserializeMetadata(response), dataObject;
	}
	useNestedResult() {
		return !0;
	}
	async handleError(operationSchema, context, response, dataObject, metadata) {
		let errorIdentifier = this.loadQueryErrorCode(response, dataObject) ?? "Unknown";
		this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
		let errorData = this.loadQueryError(dataObject) ?? {}, message = this.loadQueryErrorMessage(dataObject);
		errorData.message = message, errorData.Error = {
			Type: errorData.Type,
			Code: errorData.Code,
			Message: message
		};
		let { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, errorData, metadata, this.mixin.findQueryCompatibleError), ns = NormalizedSchema.of(errorSchema), exception = new ((this.compositeErrorRegistry.getErrorCtor(errorSchema)) ?? Error)({}), output = {
			Type: errorData.Error.Type,
			Code: errorData.Error.Code,
			Error: errorData.Error
		};
		for (let [name, member] of ns.structIterator()) {
			let target = member.getMergedTraits().xmlName ?? name, value = errorData[target] ?? dataObject[target];
			output[name] = this.deserializer.readSchema(member, value);
		}
		throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
			$fault: ns.getMergedTraits().error,
			message
		}, output), dataObject);
	}
	loadQueryErrorCode(output, data) {
		let code = (data.Errors?.[0]?.Error ?? data.Errors?.Error ?? data.Error)?.Code;
		if (code !== void 0) return code;
		if (output.statusCode == 404) return "NotFound";
	}
	loadQueryError(data) {
		return data.Errors?.[0]?.Error ?? data.Errors?.Error ?? data.Error;
	}
	loadQueryErrorMessage(data) {
		let errorData = this.loadQueryError(data);
		return errorData?.message ?? errorData?.Message ?? data.message ?? data.Message ?? "Unknown";
	}
	getDefaultContentType() {
		return "application/x-www-form-urlencoded";
	}
};
// node_modules/@aws-sdk/signature-v4-multi-region/dist-es/signature-v4-crt-container.js
const signatureV4CrtContainer = { CrtSignerV4: null }, SESSION_TOKEN_QUERY_PARAM = "X-Amz-S3session-Token", SESSION_TOKEN_HEADER = "x-amz-s3session-token";
var SignatureV4SignWithCredentials = class extends SignatureV4 {
	async signWithCredentials(requestToSign, credentials, options) {
		let credentialsWithoutSessionToken = getCredentialsWithoutSessionToken(credentials);
		requestToSign.headers[SESSION_TOKEN_HEADER] = credentials.sessionToken;
		let privateAccess = this;
		return setSingleOverride(privateAccess, credentialsWithoutSessionToken), privateAccess.signRequest(requestToSign, options ?? {});
	}
	async presignWithCredentials(requestToSign, credentials, options) {
		let credentialsWithoutSessionToken = getCredentialsWithoutSessionToken(credentials);
		return delete requestToSign.headers[SESSION_TOKEN_HEADER], requestToSign.headers[SESSION_TOKEN_QUERY_PARAM] = credentials.sessionToken, requestToSign.query = requestToSign.query ?? {}, requestToSign.query[SESSION_TOKEN_QUERY_PARAM] = credentials.sessionToken, setSingleOverride(this, credentialsWithoutSessionToken), this.presign(requestToSign, options);
	}
};
function getCredentialsWithoutSessionToken(credentials) {
	return {
		accessKeyId: credentials.accessKeyId,
		secretAccessKey: credentials.secretAccessKey,
		expiration: credentials.expiration
	};
}
function setSingleOverride(privateAccess, credentialsWithoutSessionToken) {
	let currentCredentialProvider = privateAccess.credentialProvider;
	privateAccess.credentialProvider = () => (privateAccess.credentialProvider = currentCredentialProvider, Promise.resolve(credentialsWithoutSessionToken));
}
// node_modules/@aws-sdk/signature-v4-multi-region/dist-es/SignatureV4MultiRegion.js
var SignatureV4MultiRegion = class {
	sigv4aSigner;
	sigv4Signer;
	signerOptions;
	static sigv4aDependency() {
		return typeof signatureV4CrtContainer.CrtSignerV4 == "function" ? "crt" : typeof signatureV4aContainer.SignatureV4a == "function" ? "js" : "none";
	}
	constructor(options) {
		this.sigv4Signer = new SignatureV4SignWithCredentials(options), this.signerOptions = options;
	}
	async sign(requestToSign, options = {}) {
		return options.signingRegion === "*" ? this.getSigv4aSigner().sign(requestToSign, options) : this.sigv4Signer.sign(requestToSign, options);
	}
	async signWithCredentials(requestToSign, credentials, options = {}) {
		if (options.signingRegion === "*") {
			let signer = this.getSigv4aSigner(), CrtSignerV4 = signatureV4CrtContainer.CrtSignerV4;
			if (CrtSignerV4 && signer instanceof CrtSignerV4) return signer.signWithCredentials(requestToSign, credentials, options);
			throw Error("signWithCredentials with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the \"@aws-sdk/signature-v4-crt\" package explicitly. You must also register the package by calling [require(\"@aws-sdk/signature-v4-crt\");] or an ESM equivalent such as [import \"@aws-sdk/signature-v4-crt\";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
		}
		return this.sigv4Signer.signWithCredentials(requestToSign, credentials, options);
	}
	async presign(originalRequest, options = {}) {
		if (options.signingRegion === "*") {
			let signer = this.getSigv4aSigner(), CrtSignerV4 = signatureV4CrtContainer.CrtSignerV4;
			if (CrtSignerV4 && signer instanceof CrtSignerV4) return signer.presign(originalRequest, options);
			throw Error("presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the \"@aws-sdk/signature-v4-crt\" package explicitly. You must also register the package by calling [require(\"@aws-sdk/signature-v4-crt\");] or an ESM equivalent such as [import \"@aws-sdk/signature-v4-crt\";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
		}
		return this.sigv4Signer.presign(originalRequest, options);
	}
	async presignWithCredentials(originalRequest, credentials, options = {}) {
		if (options.signingRegion === "*") throw Error("Method presignWithCredentials is not supported for [signingRegion=*].");
		return this.sigv4Signer.presignWithCredentials(originalRequest, credentials, options);
	}
	getSigv4aSigner() {
		if (!this.sigv4aSigner) {
			let CrtSignerV4 = signatureV4CrtContainer.CrtSignerV4, JsSigV4aSigner = signatureV4aContainer.SignatureV4a;
			if (this.signerOptions.runtime === "node") {
				if (!CrtSignerV4 && !JsSigV4aSigner) throw Error("Neither CRT nor JS SigV4a implementation is available. Please load either @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
				if (CrtSignerV4 && typeof CrtSignerV4 == "function") this.sigv4aSigner = new CrtSignerV4({
					...this.signerOptions,
					signingAlgorithm: 1
				});
				else if (JsSigV4aSigner && typeof JsSigV4aSigner == "function") this.sigv4aSigner = new JsSigV4aSigner({ ...this.signerOptions });
				else throw Error("Available SigV4a implementation is not a valid constructor. Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a.For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
			} else {
				if (!JsSigV4aSigner || typeof JsSigV4aSigner != "function") throw Error("JS SigV4a implementation is not available or not a valid constructor. Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not available for browsers. You must also register the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent such as [import '@aws-sdk/signature-v4a';]. For more information please go to https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a");
				this.sigv4aSigner = new JsSigV4aSigner({ ...this.signerOptions });
			}
		}
		return this.sigv4aSigner;
	}
};
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/endpoint/bdd.js
const c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "stringEquals", g = "getAttr", h = "us-east-1", i = "sigv4", k = "https://sts.{Region}.{PartitionResult#dnsSuffix}", l = { ref: "Endpoint" }, m = { ref: "Region" }, n = { ref: d }, o = {}, p = [m], _data = {
	conditions: [
		[c, [l]],
		[c, p],
		[
			"aws.partition",
			p,
			d
		],
		[e, [{ ref: "UseFIPS" }, !0]],
		[e, [{ ref: "UseDualStack" }, !0]],
		[f, [m, "aws-global"]],
		[e, [{ ref: "UseGlobalEndpoint" }, !0]],
		[f, [m, "eu-central-1"]],
		[e, [{
			fn: g,
			argv: [n, "supportsDualStack"]
		}, !0]],
		[e, [{
			fn: g,
			argv: [n, "supportsFIPS"]
		}, !0]],
		[f, [m, "ap-south-1"]],
		[f, [m, "eu-north-1"]],
		[f, [m, "eu-west-1"]],
		[f, [m, "eu-west-2"]],
		[f, [m, "eu-west-3"]],
		[f, [m, "sa-east-1"]],
		[f, [m, h]],
		[f, [m, "us-east-2"]],
		[f, [m, "us-west-2"]],
		[f, [m, "us-west-1"]],
		[f, [m, "ca-central-1"]],
		[f, [m, "ap-southeast-1"]],
		[f, [m, "ap-northeast-1"]],
		[f, [m, "ap-southeast-2"]],
		[f, [{
			fn: g,
			argv: [n, "name"]
		}, "aws-us-gov"]]
	],
	results: [
		[-1],
		["https://sts.amazonaws.com", { authSchemes: [{
			name: i,
			signingName: "sts",
			signingRegion: h
		}] }],
		[k, { authSchemes: [{
			name: i,
			signingName: "sts",
			signingRegion: "{Region}"
		}] }],
		[-1, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[-1, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[l, o],
		["https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", o],
		[-1, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://sts.{Region}.amazonaws.com", o],
		["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}", o],
		[-1, "FIPS is enabled but this partition does not support FIPS"],
		["https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}", o],
		[-1, "DualStack is enabled but this partition does not support DualStack"],
		[k, o],
		[-1, "Invalid Configuration: Missing Region"]
	]
}, nodes = new Int32Array([
	-1,
	1,
	-1,
	0,
	30,
	3,
	1,
	4,
	100000014,
	2,
	5,
	100000014,
	3,
	25,
	6,
	4,
	24,
	7,
	5,
	100000001,
	8,
	6,
	9,
	100000013,
	7,
	100000001,
	10,
	10,
	100000001,
	11,
	11,
	100000001,
	12,
	12,
	100000001,
	13,
	13,
	100000001,
	14,
	14,
	100000001,
	15,
	15,
	100000001,
	16,
	16,
	100000001,
	17,
	17,
	100000001,
	18,
	18,
	100000001,
	19,
	19,
	100000001,
	20,
	20,
	100000001,
	21,
	21,
	100000001,
	22,
	22,
	100000001,
	23,
	23,
	100000001,
	100000002,
	8,
	100000011,
	100000012,
	4,
	28,
	26,
	9,
	27,
	100000010,
	24,
	100000008,
	100000009,
	8,
	29,
	100000007,
	9,
	100000006,
	100000007,
	3,
	100000003,
	31,
	4,
	100000004,
	100000005
]), bdd = BinaryDecisionDiagram.from(nodes, 2, _data.conditions, _data.results), cache = new EndpointCache({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS",
		"UseGlobalEndpoint"
	]
}), defaultEndpointResolver = (endpointParams, context = {}) => cache.get(endpointParams, () => decideEndpoint(bdd, {
	endpointParams,
	logger: context.logger
}));
customEndpointFunctions.aws = awsEndpointFunctions;
const defaultSTSHttpAuthSchemeParametersProvider = ((defaultHttpAuthSchemeParametersProvider) => async (config, context, input) => {
	if (!input) throw Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
	let defaultParameters = await defaultHttpAuthSchemeParametersProvider(config, context, input), instructionsFn = getSmithyContext(context)?.commandInstance?.constructor?.getEndpointParameterInstructions;
	if (!instructionsFn) throw Error(`getEndpointParameterInstructions() is not defined on '${context.commandName}'`);
	let endpointParameters = await resolveParams(input, { getEndpointParameterInstructions: instructionsFn }, config);
	return Object.assign(defaultParameters, endpointParameters);
})(async (config, context, input) => ({
	operation: getSmithyContext(context).operation,
	region: await normalizeProvider$1(config.region)() || (() => {
		throw Error("expected `region` to be configured for `aws.auth#sigv4`");
	})()
}));
function createAwsAuthSigv4HttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "sts",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
function createAwsAuthSigv4aHttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4a",
		signingProperties: {
			name: "sts",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
function createSmithyApiNoAuthHttpAuthOption(authParameters) {
	return { schemeId: "smithy.api#noAuth" };
}
const defaultSTSHttpAuthSchemeProvider = ((defaultEndpointResolver, defaultHttpAuthSchemeResolver, createHttpAuthOptionFunctions) => (authParameters) => {
	let authSchemes = defaultEndpointResolver(authParameters).properties?.authSchemes;
	if (!authSchemes) return defaultHttpAuthSchemeResolver(authParameters);
	let options = [];
	for (let scheme of authSchemes) {
		let { name: resolvedName, properties = {}, ...rest } = scheme, name = resolvedName.toLowerCase();
		resolvedName !== name && console.warn(`HttpAuthScheme has been normalized with lowercasing: '${resolvedName}' to '${name}'`);
		let schemeId;
		if (name === "sigv4a") {
			schemeId = "aws.auth#sigv4a";
			let sigv4Present = authSchemes.find((s) => {
				let name = s.name.toLowerCase();
				return name !== "sigv4a" && name.startsWith("sigv4");
			});
			if (SignatureV4MultiRegion.sigv4aDependency() === "none" && sigv4Present) continue;
		} else if (name.startsWith("sigv4")) schemeId = "aws.auth#sigv4";
		else throw Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${name}'`);
		let createOption = createHttpAuthOptionFunctions[schemeId];
		if (!createOption) throw Error(`Could not find HttpAuthOption create function for '${schemeId}'`);
		let option = createOption(authParameters);
		option.schemeId = schemeId, option.signingProperties = {
			...option.signingProperties || {},
			...rest,
			...properties
		}, options.push(option);
	}
	return options;
})(defaultEndpointResolver, (authParameters) => {
	let options = [];
	switch (authParameters.operation) {
		case "AssumeRoleWithWebIdentity":
			options.push(createSmithyApiNoAuthHttpAuthOption(authParameters)), options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
			break;
		default: options.push(createAwsAuthSigv4HttpAuthOption(authParameters)), options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
	}
	return options;
}, {
	"aws.auth#sigv4": createAwsAuthSigv4HttpAuthOption,
	"aws.auth#sigv4a": createAwsAuthSigv4aHttpAuthOption,
	"smithy.api#noAuth": createSmithyApiNoAuthHttpAuthOption
}), resolveHttpAuthSchemeConfig = (config) => {
	let config_0 = resolveAwsSdkSigV4Config(config), config_1 = resolveAwsSdkSigV4AConfig(config_0);
	return Object.assign(config_1, { authSchemePreference: normalizeProvider$1(config.authSchemePreference ?? []) });
}, resolveClientEndpointParameters = (options) => Object.assign(options, {
	useDualstackEndpoint: options.useDualstackEndpoint ?? !1,
	useFipsEndpoint: options.useFipsEndpoint ?? !1,
	useGlobalEndpoint: options.useGlobalEndpoint ?? !1,
	defaultSigningName: "sts"
}), commonParams = {
	UseGlobalEndpoint: {
		type: "builtInParams",
		name: "useGlobalEndpoint"
	},
	UseFIPS: {
		type: "builtInParams",
		name: "useFipsEndpoint"
	},
	Endpoint: {
		type: "builtInParams",
		name: "endpoint"
	},
	Region: {
		type: "builtInParams",
		name: "region"
	},
	UseDualStack: {
		type: "builtInParams",
		name: "useDualstackEndpoint"
	}
};
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/models/STSServiceException.js
var STSServiceException = class STSServiceException extends ServiceException {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";
	constructor(options) {
		super(options), Object.setPrototypeOf(this, STSServiceException.prototype);
	}
}, ExpiredTokenException = class ExpiredTokenException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#ExpiredTokenException";
	name = "ExpiredTokenException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ExpiredTokenException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, ExpiredTokenException.prototype);
	}
}, MalformedPolicyDocumentException = class MalformedPolicyDocumentException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#MalformedPolicyDocumentException";
	name = "MalformedPolicyDocumentException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "MalformedPolicyDocumentException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, MalformedPolicyDocumentException.prototype);
	}
}, PackedPolicyTooLargeException = class PackedPolicyTooLargeException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#PackedPolicyTooLargeException";
	name = "PackedPolicyTooLargeException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "PackedPolicyTooLargeException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, PackedPolicyTooLargeException.prototype);
	}
}, RegionDisabledException = class RegionDisabledException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#RegionDisabledException";
	name = "RegionDisabledException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "RegionDisabledException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, RegionDisabledException.prototype);
	}
}, IDPRejectedClaimException = class IDPRejectedClaimException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#IDPRejectedClaimException";
	name = "IDPRejectedClaimException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "IDPRejectedClaimException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, IDPRejectedClaimException.prototype);
	}
}, InvalidIdentityTokenException = class InvalidIdentityTokenException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#InvalidIdentityTokenException";
	name = "InvalidIdentityTokenException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidIdentityTokenException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, InvalidIdentityTokenException.prototype);
	}
}, IDPCommunicationErrorException = class IDPCommunicationErrorException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#IDPCommunicationErrorException";
	name = "IDPCommunicationErrorException";
	$fault = "client";
	$retryable = {};
	constructor(opts) {
		super({
			name: "IDPCommunicationErrorException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, IDPCommunicationErrorException.prototype);
	}
};
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/schemas/schemas_0.js
const _ARU = "AssumedRoleUser", _C = "Credentials", _DS = "DurationSeconds", _MSTS = "MinimumSessionTokenSize", _P = "Policy", _PA = "PolicyArns", _PPS = "PackedPolicySize", _RA = "RoleArn", _RSN = "RoleSessionName", _SI = "SourceIdentity", _STS = "SessionTokenSize", _STU = "SessionTokenUtilization", _aQE = "awsQueryError", _c = "client", _e = "error", _hE = "httpError", _m = "message", _s = "smithy.ts.sdk.synthetic.com.amazonaws.sts", n0 = "com.amazonaws.sts", _s_registry = new TypeRegistry(_s);
var STSServiceException$ = [
	-3,
	_s,
	"STSServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(STSServiceException$, STSServiceException);
const n0_registry = new TypeRegistry(n0);
var ExpiredTokenException$ = [
	-3,
	n0,
	"ExpiredTokenException",
	{
		[_aQE]: ["ExpiredTokenException", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(ExpiredTokenException$, ExpiredTokenException);
var IDPCommunicationErrorException$ = [
	-3,
	n0,
	"IDPCommunicationErrorException",
	{
		[_aQE]: ["IDPCommunicationError", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(IDPCommunicationErrorException$, IDPCommunicationErrorException);
var IDPRejectedClaimException$ = [
	-3,
	n0,
	"IDPRejectedClaimException",
	{
		[_aQE]: ["IDPRejectedClaim", 403],
		[_e]: _c,
		[_hE]: 403
	},
	[_m],
	[0]
];
n0_registry.registerError(IDPRejectedClaimException$, IDPRejectedClaimException);
var InvalidIdentityTokenException$ = [
	-3,
	n0,
	"InvalidIdentityTokenException",
	{
		[_aQE]: ["InvalidIdentityToken", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(InvalidIdentityTokenException$, InvalidIdentityTokenException);
var MalformedPolicyDocumentException$ = [
	-3,
	n0,
	"MalformedPolicyDocumentException",
	{
		[_aQE]: ["MalformedPolicyDocument", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(MalformedPolicyDocumentException$, MalformedPolicyDocumentException);
var PackedPolicyTooLargeException$ = [
	-3,
	n0,
	"PackedPolicyTooLargeException",
	{
		[_aQE]: ["PackedPolicyTooLarge", 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(PackedPolicyTooLargeException$, PackedPolicyTooLargeException);
var RegionDisabledException$ = [
	-3,
	n0,
	"RegionDisabledException",
	{
		[_aQE]: ["RegionDisabledException", 403],
		[_e]: _c,
		[_hE]: 403
	},
	[_m],
	[0]
];
n0_registry.registerError(RegionDisabledException$, RegionDisabledException);
const errorTypeRegistries = [_s_registry, n0_registry];
var accessKeySecretType = [
	0,
	n0,
	"accessKeySecretType",
	8,
	0
], clientTokenType = [
	0,
	n0,
	"clientTokenType",
	8,
	0
], AssumedRoleUser$ = [
	3,
	n0,
	_ARU,
	0,
	["AssumedRoleId", "Arn"],
	[0, 0],
	2
], AssumeRoleRequest$ = [
	3,
	n0,
	"AssumeRoleRequest",
	0,
	[
		_RA,
		_RSN,
		_PA,
		_P,
		_DS,
		"Tags",
		"TransitiveTagKeys",
		"ExternalId",
		"SerialNumber",
		"TokenCode",
		_SI,
		"ProvidedContexts",
		_MSTS
	],
	[
		0,
		0,
		() => policyDescriptorListType,
		0,
		1,
		() => tagListType,
		64,
		0,
		0,
		0,
		0,
		() => ProvidedContextsListType,
		1
	],
	2
], AssumeRoleResponse$ = [
	3,
	n0,
	"AssumeRoleResponse",
	0,
	[
		_C,
		_ARU,
		_PPS,
		_SI,
		_STU,
		_STS
	],
	[
		[() => Credentials$, 0],
		() => AssumedRoleUser$,
		1,
		0,
		1,
		1
	]
], AssumeRoleWithWebIdentityRequest$ = [
	3,
	n0,
	"AssumeRoleWithWebIdentityRequest",
	0,
	[
		_RA,
		_RSN,
		"WebIdentityToken",
		"ProviderId",
		_PA,
		_P,
		_DS,
		_MSTS
	],
	[
		0,
		0,
		[() => clientTokenType, 0],
		0,
		() => policyDescriptorListType,
		0,
		1,
		1
	],
	3
], AssumeRoleWithWebIdentityResponse$ = [
	3,
	n0,
	"AssumeRoleWithWebIdentityResponse",
	0,
	[
		_C,
		"SubjectFromWebIdentityToken",
		_ARU,
		_PPS,
		"Provider",
		"Audience",
		_SI,
		_STU,
		_STS
	],
	[
		[() => Credentials$, 0],
		0,
		() => AssumedRoleUser$,
		1,
		0,
		0,
		0,
		1,
		1
	]
], Credentials$ = [
	3,
	n0,
	_C,
	0,
	[
		"AccessKeyId",
		"SecretAccessKey",
		"SessionToken",
		"Expiration"
	],
	[
		0,
		[() => accessKeySecretType, 0],
		0,
		4
	],
	4
], PolicyDescriptorType$ = [
	3,
	n0,
	"PolicyDescriptorType",
	0,
	["arn"],
	[0]
], ProvidedContext$ = [
	3,
	n0,
	"ProvidedContext",
	0,
	["ProviderArn", "ContextAssertion"],
	[0, 0]
], Tag$ = [
	3,
	n0,
	"Tag",
	0,
	["Key", "Value"],
	[0, 0],
	2
], policyDescriptorListType = [
	1,
	n0,
	"policyDescriptorListType",
	0,
	() => PolicyDescriptorType$
], ProvidedContextsListType = [
	1,
	n0,
	"ProvidedContextsListType",
	0,
	() => ProvidedContext$
], tagListType = [
	1,
	n0,
	"tagListType",
	0,
	() => Tag$
], AssumeRole$ = [
	9,
	n0,
	"AssumeRole",
	0,
	() => AssumeRoleRequest$,
	() => AssumeRoleResponse$
], AssumeRoleWithWebIdentity$ = [
	9,
	n0,
	"AssumeRoleWithWebIdentity",
	0,
	() => AssumeRoleWithWebIdentityRequest$,
	() => AssumeRoleWithWebIdentityResponse$
];
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/runtimeConfig.shared.js
const getRuntimeConfig$1 = (config) => ({
	apiVersion: "2011-06-15",
	base64Decoder: config?.base64Decoder ?? fromBase64,
	base64Encoder: config?.base64Encoder ?? toBase64,
	disableHostPrefix: config?.disableHostPrefix ?? !1,
	endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
	extensions: config?.extensions ?? [],
	httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSTSHttpAuthSchemeProvider,
	httpAuthSchemes: config?.httpAuthSchemes ?? [
		{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new AwsSdkSigV4Signer()
		},
		{
			schemeId: "aws.auth#sigv4a",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4a"),
			signer: new AwsSdkSigV4ASigner()
		},
		{
			schemeId: "smithy.api#noAuth",
			identityProvider: (ipc) => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
			signer: new NoAuthSigner()
		}
	],
	logger: config?.logger ?? new NoOpLogger(),
	protocol: config?.protocol ?? AwsQueryProtocol,
	protocolSettings: config?.protocolSettings ?? {
		defaultNamespace: "com.amazonaws.sts",
		errorTypeRegistries,
		xmlNamespace: "https://sts.amazonaws.com/doc/2011-06-15/",
		version: "2011-06-15",
		serviceTarget: "AWSSecurityTokenServiceV20110615"
	},
	serviceId: config?.serviceId ?? "STS",
	sha256: config?.sha256 ?? Sha256Node,
	signerConstructor: config?.signerConstructor ?? SignatureV4MultiRegion,
	urlParser: config?.urlParser ?? parseUrl,
	utf8Decoder: config?.utf8Decoder ?? fromUtf8,
	utf8Encoder: config?.utf8Encoder ?? toUtf8
}), getRuntimeConfig = (config) => {
	emitWarningIfUnsupportedVersion(process.version);
	let defaultsMode = resolveDefaultsModeConfig(config), defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode), clientSharedValues = getRuntimeConfig$1(config);
	emitWarningIfUnsupportedVersion$1(process.version);
	let loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
		defaultSocketTimeout: getDefaultSocketTimeout(config?.requestHandler, 3e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version
		}),
		httpAuthSchemes: config?.httpAuthSchemes ?? [
			{
				schemeId: "aws.auth#sigv4",
				identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4") || (async (idProps) => await config.credentialDefaultProvider(idProps?.__config || {})()),
				signer: new AwsSdkSigV4Signer()
			},
			{
				schemeId: "aws.auth#sigv4a",
				identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4a"),
				signer: new AwsSdkSigV4ASigner()
			},
			{
				schemeId: "smithy.api#noAuth",
				identityProvider: (ipc) => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
				signer: new NoAuthSigner()
			}
		],
		maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
		region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, {
			...NODE_REGION_CONFIG_FILE_OPTIONS,
			...loaderConfig
		}),
		requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? loadConfig({
			...NODE_RETRY_MODE_CONFIG_OPTIONS,
			default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE
		}, config),
		sigv4aSigningRegionSet: config?.sigv4aSigningRegionSet ?? loadConfig(NODE_SIGV4A_CONFIG_OPTIONS, loaderConfig),
		streamCollector: config?.streamCollector ?? streamCollector,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
	};
}, getHttpAuthExtensionConfiguration = (runtimeConfig) => {
	let _httpAuthSchemes = runtimeConfig.httpAuthSchemes, _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider, _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			let index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			index === -1 ? _httpAuthSchemes.push(httpAuthScheme) : _httpAuthSchemes.splice(index, 1, httpAuthScheme);
		},
		httpAuthSchemes() {
			return _httpAuthSchemes;
		},
		setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
			_httpAuthSchemeProvider = httpAuthSchemeProvider;
		},
		httpAuthSchemeProvider() {
			return _httpAuthSchemeProvider;
		},
		setCredentials(credentials) {
			_credentials = credentials;
		},
		credentials() {
			return _credentials;
		}
	};
}, resolveHttpAuthRuntimeConfig = (config) => ({
	httpAuthSchemes: config.httpAuthSchemes(),
	httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
	credentials: config.credentials()
}), resolveRuntimeExtensions = (runtimeConfig, extensions) => {
	let extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	return extensions.forEach((extension) => extension.configure(extensionConfiguration)), Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/STSClient.js
var STSClient = class extends Client {
	config;
	constructor(...[configuration]) {
		let _config_0 = getRuntimeConfig(configuration || {});
		super(_config_0), this.initConfig = _config_0;
		let _config_1 = resolveClientEndpointParameters(_config_0), _config_2 = resolveUserAgentConfig(_config_1), _config_3 = resolveRetryConfig(_config_2), _config_4 = resolveRegionConfig(_config_3), _config_5 = resolveHostHeaderConfig(_config_4), _config_6 = resolveEndpointConfig(_config_5), _config_7 = resolveHttpAuthSchemeConfig(_config_6), _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
		this.config = _config_8, this.middlewareStack.use(getSchemaSerdePlugin(this.config)), this.middlewareStack.use(getUserAgentPlugin(this.config)), this.middlewareStack.use(getRetryPlugin(this.config)), this.middlewareStack.use(getContentLengthPlugin(this.config)), this.middlewareStack.use(getHostHeaderPlugin(this.config)), this.middlewareStack.use(getLoggerPlugin(this.config)), this.middlewareStack.use(getRecursionDetectionPlugin(this.config)), this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
			httpAuthSchemeParametersProvider: defaultSTSHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({
				"aws.auth#sigv4": config.credentials,
				"aws.auth#sigv4a": config.credentials
			})
		})), this.middlewareStack.use(getHttpSigningPlugin(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/commandBuilder.js
const command = makeBuilder(commonParams, "AWSSecurityTokenServiceV20110615", "STSClient", getEndpointPlugin), _ep0 = {}, _mw0 = (Command, cs, config, o) => [];
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/commands/AssumeRoleCommand.js
var AssumeRoleCommand = class extends command(_ep0, _mw0, "AssumeRole", AssumeRole$) {}, AssumeRoleWithWebIdentityCommand = class extends command(_ep0, _mw0, "AssumeRoleWithWebIdentity", AssumeRoleWithWebIdentity$) {};
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/defaultStsRoleAssumers.js
const getAccountIdFromAssumedRoleUser = (assumedRoleUser) => {
	if (typeof assumedRoleUser?.Arn == "string") {
		let arnComponents = assumedRoleUser.Arn.split(":");
		if (arnComponents.length > 4 && arnComponents[4] !== "") return arnComponents[4];
	}
}, resolveRegion = async (_region, _parentRegion, credentialProviderLogger, loaderConfig = {}) => {
	let region = typeof _region == "function" ? await _region() : _region, parentRegion = typeof _parentRegion == "function" ? await _parentRegion() : _parentRegion, stsDefaultRegion = "", resolvedRegion = region ?? parentRegion ?? (stsDefaultRegion = await stsRegionDefaultResolver(loaderConfig)());
	return credentialProviderLogger?.debug?.("@aws-sdk/client-sts::resolveRegion", "accepting first of:", `${region} (credential provider clientConfig)`, `${parentRegion} (contextual client)`, `${stsDefaultRegion} (STS default: AWS_REGION, profile region, or us-east-1)`), resolvedRegion;
}, getDefaultRoleAssumer$1 = (stsOptions, STSClient) => {
	let stsClient, closureSourceCreds;
	return async (sourceCreds, params) => {
		if (closureSourceCreds = sourceCreds, !stsClient) {
			let { logger = stsOptions?.parentClientConfig?.logger, profile = stsOptions?.parentClientConfig?.profile, region, requestHandler = stsOptions?.parentClientConfig?.requestHandler, credentialProviderLogger, userAgentAppId = stsOptions?.parentClientConfig?.userAgentAppId } = stsOptions, resolvedRegion = await resolveRegion(region, stsOptions?.parentClientConfig?.region, credentialProviderLogger, {
				logger,
				profile
			}), isCompatibleRequestHandler = !isH2(requestHandler);
			stsClient = new STSClient({
				...stsOptions,
				userAgentAppId,
				profile,
				credentialDefaultProvider: () => async () => closureSourceCreds,
				region: resolvedRegion,
				requestHandler: isCompatibleRequestHandler ? requestHandler : void 0,
				logger
			});
		}
		let { Credentials, AssumedRoleUser } = await stsClient.send(new AssumeRoleCommand(params));
		if (!Credentials || !Credentials.AccessKeyId || !Credentials.SecretAccessKey) throw Error(`Invalid response from STS.assumeRole call with role ${params.RoleArn}`);
		let accountId = getAccountIdFromAssumedRoleUser(AssumedRoleUser), credentials = {
			accessKeyId: Credentials.AccessKeyId,
			secretAccessKey: Credentials.SecretAccessKey,
			sessionToken: Credentials.SessionToken,
			expiration: Credentials.Expiration,
			...Credentials.CredentialScope && { credentialScope: Credentials.CredentialScope },
			...accountId && { accountId }
		};
		return setCredentialFeature(credentials, "CREDENTIALS_STS_ASSUME_ROLE", "i"), credentials;
	};
}, getDefaultRoleAssumerWithWebIdentity$1 = (stsOptions, STSClient) => {
	let stsClient;
	return async (params) => {
		if (!stsClient) {
			let { logger = stsOptions?.parentClientConfig?.logger, profile = stsOptions?.parentClientConfig?.profile, region, requestHandler = stsOptions?.parentClientConfig?.requestHandler, credentialProviderLogger, userAgentAppId = stsOptions?.parentClientConfig?.userAgentAppId } = stsOptions, resolvedRegion = await resolveRegion(region, stsOptions?.parentClientConfig?.region, credentialProviderLogger, {
				logger,
				profile
			}), isCompatibleRequestHandler = !isH2(requestHandler);
			stsClient = new STSClient({
				...stsOptions,
				userAgentAppId,
				profile,
				region: resolvedRegion,
				requestHandler: isCompatibleRequestHandler ? requestHandler : void 0,
				logger
			});
		}
		let { Credentials, AssumedRoleUser } = await stsClient.send(new AssumeRoleWithWebIdentityCommand(params));
		if (!Credentials || !Credentials.AccessKeyId || !Credentials.SecretAccessKey) throw Error(`Invalid response from STS.assumeRoleWithWebIdentity call with role ${params.RoleArn}`);
		let accountId = getAccountIdFromAssumedRoleUser(AssumedRoleUser), credentials = {
			accessKeyId: Credentials.AccessKeyId,
			secretAccessKey: Credentials.SecretAccessKey,
			sessionToken: Credentials.SessionToken,
			expiration: Credentials.Expiration,
			...Credentials.CredentialScope && { credentialScope: Credentials.CredentialScope },
			...accountId && { accountId }
		};
		return accountId && setCredentialFeature(credentials, "RESOLVED_ACCOUNT_ID", "T"), setCredentialFeature(credentials, "CREDENTIALS_STS_ASSUME_ROLE_WEB_ID", "k"), credentials;
	};
}, isH2 = (requestHandler) => requestHandler?.metadata?.handlerProtocol === "h2", getCustomizableStsClientCtor = (baseCtor, customizations) => customizations ? class extends baseCtor {
	constructor(config) {
		super(config);
		for (let customization of customizations) this.middlewareStack.use(customization);
	}
} : baseCtor, getDefaultRoleAssumer = (stsOptions = {}, stsPlugins) => getDefaultRoleAssumer$1(stsOptions, getCustomizableStsClientCtor(STSClient, stsPlugins)), getDefaultRoleAssumerWithWebIdentity = (stsOptions = {}, stsPlugins) => getDefaultRoleAssumerWithWebIdentity$1(stsOptions, getCustomizableStsClientCtor(STSClient, stsPlugins));
export { getDefaultRoleAssumer, getDefaultRoleAssumerWithWebIdentity };
