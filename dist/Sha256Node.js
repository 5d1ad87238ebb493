import { t as setCredentialFeature } from "./setCredentialFeature.js";
import { a as fromString, i as fromArrayBuffer, n as toHex, o as isArrayBuffer, r as hasOwn, t as fromHex } from "./hex-encoding.js";
import { n as toUtf8, r as fromUtf8, t as TypeRegistry } from "./TypeRegistry.js";
import { t as HttpRequest } from "./httpRequest.js";
import { d as HttpResponse, n as escapeUri, u as parseRfc7231DateTime } from "./node-http-handler.js";
import { a as parseUrl, r as memoize, t as loadConfig } from "./configLoader.js";
import { i as isTransientError, n as isServerError, r as isThrottlingError } from "./service-error-classification.js";
import { platform, release } from "node:os";
import { Readable } from "node:stream";
import { createHash, createHmac, getRandomValues } from "node:crypto";
import { ReadStream, fstatSync, lstatSync } from "node:fs";
import { env, versions } from "node:process";
// node_modules/@aws-sdk/core/dist-es/submodules/client/emitWarningIfUnsupportedVersion.js
const state = { warningEmitted: !1 }, emitWarningIfUnsupportedVersion$1 = (version) => {
	if (version && !state.warningEmitted) {
		if (process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED === "true") {
			state.warningEmitted = !0;
			return;
		}
		parseInt(version.substring(1, version.indexOf("."))) < 22 && (state.warningEmitted = !0, process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)
versions published after the first week of January 2027
will require node >=22. You are running node ${version}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=22.

More information can be found at: https://a.co/c895JFp`));
	}
};
// node_modules/@aws-sdk/core/dist-es/submodules/client/setFeature.js
function setFeature$1(context, feature, value) {
	context.__aws_sdk_context ? context.__aws_sdk_context.features || (context.__aws_sdk_context.features = {}) : context.__aws_sdk_context = { features: {} }, context.__aws_sdk_context.features[feature] = value;
}
// node_modules/@aws-sdk/core/dist-es/submodules/client/getDefaultSocketTimeout.js
const isDefaultSocketTimeoutEnabled = () => typeof process == "object" && process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026 === "true", getDefaultSocketTimeout = (requestHandler, timeoutMs) => {
	if (isDefaultSocketTimeoutEnabled() && typeof requestHandler?.handle != "function") return timeoutMs;
}, BASE64_REGEX = /^[A-Za-z0-9+/]*={0,2}$/, fromBase64 = (input) => {
	if (input.length * 3 % 4 != 0) throw TypeError("Incorrect padding on base64 string.");
	if (!BASE64_REGEX.exec(input)) throw TypeError("Invalid base64 string.");
	let buffer = fromString(input, "base64");
	return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
}, toBase64 = (_input) => {
	let input;
	if (input = typeof _input == "string" ? fromUtf8(_input) : _input, typeof input != "object" || typeof input.byteOffset != "number" || typeof input.byteLength != "number") throw Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
	return fromArrayBuffer(input.buffer, input.byteOffset, input.byteLength).toString("base64");
};
// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/blob/Uint8ArrayBlobAdapter.js
function bindUint8ArrayBlobAdapter(toUtf8, fromUtf8, toBase64, fromBase64) {
	return class Uint8ArrayBlobAdapter extends Uint8Array {
		static fromString(source, encoding = "utf-8") {
			if (typeof source == "string") return encoding === "base64" ? Uint8ArrayBlobAdapter.mutate(fromBase64(source)) : Uint8ArrayBlobAdapter.mutate(fromUtf8(source));
			throw Error(`Unsupported conversion from ${typeof source} to Uint8ArrayBlobAdapter.`);
		}
		static mutate(source) {
			return Object.setPrototypeOf(source, Uint8ArrayBlobAdapter.prototype), source;
		}
		transformToString(encoding = "utf-8") {
			return encoding === "base64" ? toBase64(this) : toUtf8(this);
		}
	};
}
// node_modules/@smithy/core/dist-es/submodules/serde/uuid/v4.js
const decimalToHex = Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, "0"));
function bindV4(getRandomValues) {
	return typeof crypto < "u" && typeof crypto.randomUUID == "function" ? () => crypto.randomUUID() : () => {
		let rnds = new Uint8Array(16);
		return getRandomValues(rnds), rnds[6] = rnds[6] & 15 | 64, rnds[8] = rnds[8] & 63 | 128, decimalToHex[rnds[0]] + decimalToHex[rnds[1]] + decimalToHex[rnds[2]] + decimalToHex[rnds[3]] + "-" + decimalToHex[rnds[4]] + decimalToHex[rnds[5]] + "-" + decimalToHex[rnds[6]] + decimalToHex[rnds[7]] + "-" + decimalToHex[rnds[8]] + decimalToHex[rnds[9]] + "-" + decimalToHex[rnds[10]] + decimalToHex[rnds[11]] + decimalToHex[rnds[12]] + decimalToHex[rnds[13]] + decimalToHex[rnds[14]] + decimalToHex[rnds[15]];
	};
}
// node_modules/@smithy/types/dist-es/endpoint.js
var EndpointURLScheme;
(function(EndpointURLScheme) {
	EndpointURLScheme.HTTP = "http", EndpointURLScheme.HTTPS = "https";
})(EndpointURLScheme ||= {});
// node_modules/@smithy/types/dist-es/extensions/checksum.js
var AlgorithmId;
(function(AlgorithmId) {
	AlgorithmId.MD5 = "md5", AlgorithmId.CRC32 = "crc32", AlgorithmId.CRC32C = "crc32c", AlgorithmId.SHA1 = "sha1", AlgorithmId.SHA256 = "sha256";
})(AlgorithmId ||= {});
// node_modules/@smithy/types/dist-es/middleware.js
const SMITHY_CONTEXT_KEY = "__smithy_context", getSmithyContext = (context) => context.__smithy_context ||= {}, VALID_HOST_LABEL_REGEX = RegExp("^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$"), isValidHostLabel = (value, allowSubDomains = !1) => {
	if (!allowSubDomains) return VALID_HOST_LABEL_REGEX.test(value);
	let labels = value.split(".");
	for (let label of labels) if (!isValidHostLabel(label)) return !1;
	return !0;
};
// node_modules/@smithy/core/dist-es/submodules/transport/isValidHostname.js
function isValidHostname(hostname) {
	return /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(hostname);
}
// node_modules/@smithy/core/dist-es/submodules/transport/normalizeProvider.js
const normalizeProvider$1 = (input) => {
	if (typeof input == "function") return input;
	let promisified = Promise.resolve(input);
	return () => promisified;
}, toEndpointV1 = (endpoint) => {
	if (typeof endpoint == "object") {
		if ("url" in endpoint) {
			let v1Endpoint = parseUrl(endpoint.url);
			if (endpoint.headers) {
				v1Endpoint.headers = {};
				for (let name in endpoint.headers) hasOwn(endpoint.headers, name) && (v1Endpoint.headers[name.toLowerCase()] = endpoint.headers[name].join(", "));
			}
			return v1Endpoint;
		}
		return endpoint;
	}
	return parseUrl(endpoint);
}, LazyJsonString = function(val) {
	return Object.assign(new String(val), {
		deserializeJSON() {
			return JSON.parse(String(val));
		},
		toString() {
			return String(val);
		},
		toJSON() {
			return String(val);
		}
	});
};
LazyJsonString.from = (object) => object && typeof object == "object" && (object instanceof LazyJsonString || "deserializeJSON" in object) ? object : typeof object == "string" || Object.getPrototypeOf(object) === String.prototype ? LazyJsonString(String(object)) : LazyJsonString(JSON.stringify(object)), LazyJsonString.fromObject = LazyJsonString.from;
// node_modules/@smithy/core/dist-es/submodules/serde/value/NumericValue.js
const format = /^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/;
var NumericValue = class NumericValue {
	string;
	type;
	constructor(string, type) {
		if (this.string = string, this.type = type, !format.test(string)) throw Error(`@smithy/core/serde - NumericValue string must conform to the Smithy bigDecimal format. Received: "${string}"`);
	}
	toString() {
		return this.string;
	}
	static [Symbol.hasInstance](object) {
		if (!object || typeof object != "object") return !1;
		let _nv = object;
		return NumericValue.prototype.isPrototypeOf(object) || _nv.type === "bigDecimal" && format.test(_nv.string);
	}
};
// node_modules/@smithy/core/dist-es/submodules/serde/util-body-length/calculateBodyLength.js
const calculateBodyLength = (body) => {
	if (!body) return 0;
	if (typeof body == "string") return Buffer.byteLength(body);
	if (typeof body.byteLength == "number") return body.byteLength;
	if (typeof body.size == "number") return body.size;
	if (typeof body.start == "number" && typeof body.end == "number") return body.end + 1 - body.start;
	if (body instanceof ReadStream) {
		if (body.path != null) return lstatSync(body.path).size;
		if (typeof body.fd == "number") return fstatSync(body.fd).size;
	}
	throw Error(`Body Length computation failed for ${body}`);
}, toUint8Array = (data) => data instanceof Uint8Array ? data : typeof data == "string" ? fromUtf8(data) : ArrayBuffer.isView(data) ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength / Uint8Array.BYTES_PER_ELEMENT) : new Uint8Array(data), booleanSelector = (obj, key, type) => {
	if (key in obj) {
		if (obj[key] === "true") return !0;
		if (obj[key] === "false") return !1;
		throw Error(`Cannot load ${type} "${key}". Expected "true" or "false", got ${obj[key]}.`);
	}
};
// node_modules/@smithy/core/dist-es/submodules/config/util-config-provider/types.js
var SelectorType;
(function(SelectorType) {
	SelectorType.ENV = "env", SelectorType.CONFIG = "shared config entry";
})(SelectorType ||= {});
// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/endpointsConfig/NodeUseDualstackEndpointConfigOptions.js
const ENV_USE_DUALSTACK_ENDPOINT = "AWS_USE_DUALSTACK_ENDPOINT", CONFIG_USE_DUALSTACK_ENDPOINT = "use_dualstack_endpoint", NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => booleanSelector(env, ENV_USE_DUALSTACK_ENDPOINT, SelectorType.ENV),
	configFileSelector: (profile) => booleanSelector(profile, CONFIG_USE_DUALSTACK_ENDPOINT, SelectorType.CONFIG),
	default: !1
}, ENV_USE_FIPS_ENDPOINT = "AWS_USE_FIPS_ENDPOINT", CONFIG_USE_FIPS_ENDPOINT = "use_fips_endpoint", NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => booleanSelector(env, ENV_USE_FIPS_ENDPOINT, SelectorType.ENV),
	configFileSelector: (profile) => booleanSelector(profile, CONFIG_USE_FIPS_ENDPOINT, SelectorType.CONFIG),
	default: !1
}, getAllAliases = (name, aliases) => {
	let _aliases = [];
	if (name && _aliases.push(name), aliases) for (let alias of aliases) _aliases.push(alias);
	return _aliases;
}, getMiddlewareNameWithAliases = (name, aliases) => `${name || "anonymous"}${aliases && aliases.length > 0 ? ` (a.k.a. ${aliases.join(",")})` : ""}`, constructStack = () => {
	let absoluteEntries = [], relativeEntries = [], identifyOnResolve = !1, entriesNameSet = new Set(), sort = (entries) => entries.sort((a, b) => stepWeights[b.step] - stepWeights[a.step] || priorityWeights[b.priority || "normal"] - priorityWeights[a.priority || "normal"]), removeByName = (toRemove) => {
		let isRemoved = !1, filterCb = (entry) => {
			let aliases = getAllAliases(entry.name, entry.aliases);
			if (aliases.includes(toRemove)) {
				isRemoved = !0;
				for (let alias of aliases) entriesNameSet.delete(alias);
				return !1;
			}
			return !0;
		};
		return absoluteEntries = absoluteEntries.filter(filterCb), relativeEntries = relativeEntries.filter(filterCb), isRemoved;
	}, removeByReference = (toRemove) => {
		let isRemoved = !1, filterCb = (entry) => {
			if (entry.middleware === toRemove) {
				isRemoved = !0;
				for (let alias of getAllAliases(entry.name, entry.aliases)) entriesNameSet.delete(alias);
				return !1;
			}
			return !0;
		};
		return absoluteEntries = absoluteEntries.filter(filterCb), relativeEntries = relativeEntries.filter(filterCb), isRemoved;
	}, cloneTo = (toStack) => (absoluteEntries.forEach((entry) => {
		toStack.add(entry.middleware, { ...entry });
	}), relativeEntries.forEach((entry) => {
		toStack.addRelativeTo(entry.middleware, { ...entry });
	}), toStack.identifyOnResolve?.(stack.identifyOnResolve()), toStack), expandRelativeMiddlewareList = (from) => {
		let expandedMiddlewareList = [];
		return from.before.forEach((entry) => {
			entry.before.length === 0 && entry.after.length === 0 ? expandedMiddlewareList.push(entry) : expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
		}), expandedMiddlewareList.push(from), from.after.reverse().forEach((entry) => {
			entry.before.length === 0 && entry.after.length === 0 ? expandedMiddlewareList.push(entry) : expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
		}), expandedMiddlewareList;
	}, getMiddlewareList = (debug = !1) => {
		let normalizedAbsoluteEntries = [], normalizedRelativeEntries = [], normalizedEntriesNameMap = {};
		return absoluteEntries.forEach((entry) => {
			let normalizedEntry = {
				...entry,
				before: [],
				after: []
			};
			for (let alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases)) normalizedEntriesNameMap[alias] = normalizedEntry;
			normalizedAbsoluteEntries.push(normalizedEntry);
		}), relativeEntries.forEach((entry) => {
			let normalizedEntry = {
				...entry,
				before: [],
				after: []
			};
			for (let alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases)) normalizedEntriesNameMap[alias] = normalizedEntry;
			normalizedRelativeEntries.push(normalizedEntry);
		}), normalizedRelativeEntries.forEach((entry) => {
			if (entry.toMiddleware) {
				let toMiddleware = normalizedEntriesNameMap[entry.toMiddleware];
				if (toMiddleware === void 0) {
					if (debug) return;
					throw Error(`${entry.toMiddleware} is not found when adding ${getMiddlewareNameWithAliases(entry.name, entry.aliases)} middleware ${entry.relation} ${entry.toMiddleware}`);
				}
				entry.relation === "after" && toMiddleware.after.push(entry), entry.relation === "before" && toMiddleware.before.push(entry);
			}
		}), sort(normalizedAbsoluteEntries).map(expandRelativeMiddlewareList).reduce((wholeList, expandedMiddlewareList) => (wholeList.push(...expandedMiddlewareList), wholeList), []);
	}, stack = {
		add: (middleware, options = {}) => {
			let { name, override, aliases: _aliases } = options, entry = {
				step: "initialize",
				priority: "normal",
				middleware,
				...options
			}, aliases = getAllAliases(name, _aliases);
			if (aliases.length > 0) {
				if (aliases.some((alias) => entriesNameSet.has(alias))) {
					if (!override) throw Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`);
					for (let alias of aliases) {
						let toOverrideIndex = absoluteEntries.findIndex((entry) => entry.name === alias || entry.aliases?.some((a) => a === alias));
						if (toOverrideIndex === -1) continue;
						let toOverride = absoluteEntries[toOverrideIndex];
						if (toOverride.step !== entry.step || entry.priority !== toOverride.priority) throw Error(`"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware with ${toOverride.priority} priority in ${toOverride.step} step cannot be overridden by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware with ${entry.priority} priority in ${entry.step} step.`);
						absoluteEntries.splice(toOverrideIndex, 1);
					}
				}
				for (let alias of aliases) entriesNameSet.add(alias);
			}
			absoluteEntries.push(entry);
		},
		addRelativeTo: (middleware, options) => {
			let { name, override, aliases: _aliases } = options, entry = {
				middleware,
				...options
			}, aliases = getAllAliases(name, _aliases);
			if (aliases.length > 0) {
				if (aliases.some((alias) => entriesNameSet.has(alias))) {
					if (!override) throw Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`);
					for (let alias of aliases) {
						let toOverrideIndex = relativeEntries.findIndex((entry) => entry.name === alias || entry.aliases?.some((a) => a === alias));
						if (toOverrideIndex === -1) continue;
						let toOverride = relativeEntries[toOverrideIndex];
						if (toOverride.toMiddleware !== entry.toMiddleware || toOverride.relation !== entry.relation) throw Error(`"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware ${toOverride.relation} "${toOverride.toMiddleware}" middleware cannot be overridden by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware ${entry.relation} "${entry.toMiddleware}" middleware.`);
						relativeEntries.splice(toOverrideIndex, 1);
					}
				}
				for (let alias of aliases) entriesNameSet.add(alias);
			}
			relativeEntries.push(entry);
		},
		clone: () => cloneTo(constructStack()),
		use: (plugin) => {
			plugin.applyToStack(stack);
		},
		remove: (toRemove) => typeof toRemove == "string" ? removeByName(toRemove) : removeByReference(toRemove),
		removeByTag: (toRemove) => {
			let isRemoved = !1, filterCb = (entry) => {
				let { tags, name, aliases: _aliases } = entry;
				if (tags && tags.includes(toRemove)) {
					let aliases = getAllAliases(name, _aliases);
					for (let alias of aliases) entriesNameSet.delete(alias);
					return isRemoved = !0, !1;
				}
				return !0;
			};
			return absoluteEntries = absoluteEntries.filter(filterCb), relativeEntries = relativeEntries.filter(filterCb), isRemoved;
		},
		concat: (from) => {
			let cloned = cloneTo(constructStack());
			return cloned.use(from), cloned.identifyOnResolve(identifyOnResolve || cloned.identifyOnResolve() || (from.identifyOnResolve?.() ?? !1)), cloned;
		},
		applyToStack: cloneTo,
		identify: () => getMiddlewareList(!0).map((mw) => {
			let step = mw.step ?? mw.relation + " " + mw.toMiddleware;
			return getMiddlewareNameWithAliases(mw.name, mw.aliases) + " - " + step;
		}),
		identifyOnResolve(toggle) {
			return typeof toggle == "boolean" && (identifyOnResolve = toggle), identifyOnResolve;
		},
		resolve: (handler, context) => {
			for (let middleware of getMiddlewareList().map((entry) => entry.middleware).reverse()) handler = middleware(handler, context);
			return identifyOnResolve && console.log(stack.identify()), handler;
		}
	};
	return stack;
}, stepWeights = {
	initialize: 5,
	serialize: 4,
	build: 3,
	finalizeRequest: 2,
	deserialize: 1
}, priorityWeights = {
	high: 3,
	normal: 2,
	low: 1
};
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/client.js
var Client = class {
	config;
	middlewareStack = constructStack();
	initConfig;
	handlers;
	constructor(config) {
		this.config = config;
		let { protocol, protocolSettings } = config;
		protocolSettings && typeof protocol == "function" && (config.protocol = new protocol(protocolSettings));
	}
	send(command, optionsOrCb, cb) {
		let options = typeof optionsOrCb == "function" ? void 0 : optionsOrCb, callback = typeof optionsOrCb == "function" ? optionsOrCb : cb, useHandlerCache = options === void 0 && this.config.cacheMiddleware === !0, handler;
		if (useHandlerCache) {
			this.handlers ||= new WeakMap();
			let handlers = this.handlers;
			handlers.has(command.constructor) ? handler = handlers.get(command.constructor) : (handler = command.resolveMiddleware(this.middlewareStack, this.config, options), handlers.set(command.constructor, handler));
		} else delete this.handlers, handler = command.resolveMiddleware(this.middlewareStack, this.config, options);
		if (callback) handler(command).then((result) => callback(null, result.output), (err) => callback(err)).catch(() => {});
		else return handler(command).then((result) => result.output);
	}
	destroy() {
		this.config?.requestHandler?.destroy?.(), delete this.handlers;
	}
};
// node_modules/@smithy/core/dist-es/submodules/schema/deref.js
const deref = (schemaRef) => typeof schemaRef == "function" ? schemaRef() : schemaRef, operation = (namespace, name, traits, input, output) => ({
	name,
	namespace,
	traits,
	input,
	output
}), schemaDeserializationMiddleware = (config) => (next, context) => async (args) => {
	let { response } = await next(args), { operationSchema } = getSmithyContext(context), [, ns, n, t, i, o] = operationSchema ?? [];
	try {
		return {
			response,
			output: await config.protocol.deserializeResponse(operation(ns, n, t, i, o), {
				...config,
				...context
			}, response)
		};
	} catch (error) {
		if (Object.defineProperty(error, "$response", {
			value: response,
			enumerable: !1,
			writable: !1,
			configurable: !1
		}), !("$metadata" in error)) {
			let hint = "Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.";
			try {
				error.message += "\n  " + hint;
			} catch {
				!context.logger || context.logger?.constructor?.name === "NoOpLogger" ? console.warn(hint) : context.logger?.warn?.(hint);
			}
			error.$responseBodyText !== void 0 && error.$response && (error.$response.body = error.$responseBodyText);
			try {
				if (HttpResponse.isInstance(response)) {
					let { headers = {}, statusCode } = response, headerEntries = Object.entries(headers);
					error.$metadata = {
						httpStatusCode: statusCode,
						requestId: findHeader(/^x-[\w-]+-request-?id$/, headerEntries),
						extendedRequestId: findHeader(/^x-[\w-]+-id-2$/, headerEntries),
						cfId: findHeader(/^x-[\w-]+-cf-id$/, headerEntries)
					};
				}
			} catch {}
		}
		throw error;
	}
}, findHeader = (pattern, headers) => (headers.find(([k]) => k.match(pattern)) || [void 0, void 0])[1], schemaSerializationMiddleware = (config) => (next, context) => async (args) => {
	let { operationSchema } = getSmithyContext(context), [, ns, n, t, i, o] = operationSchema ?? [], endpoint = context.endpointV2 ? async () => toEndpointV1(context.endpointV2) : config.endpoint, request = await config.protocol.serializeRequest(operation(ns, n, t, i, o), args.input, {
		...config,
		...context,
		endpoint
	});
	return next({
		...args,
		request
	});
}, deserializerMiddlewareOption = {
	name: "deserializerMiddleware",
	step: "deserialize",
	tags: ["DESERIALIZER"],
	override: !0
}, serializerMiddlewareOption$1 = {
	name: "serializerMiddleware",
	step: "serialize",
	tags: ["SERIALIZER"],
	override: !0
};
function getSchemaSerdePlugin(config) {
	return { applyToStack: (commandStack) => {
		commandStack.add(schemaSerializationMiddleware(config), serializerMiddlewareOption$1), commandStack.add(schemaDeserializationMiddleware(config), deserializerMiddlewareOption), config.protocol.setSerdeContext(config);
	} };
}
// node_modules/@smithy/core/dist-es/submodules/schema/schemas/translateTraits.js
const traitsCache = [];
function translateTraits(indicator) {
	if (typeof indicator == "object") return indicator;
	if (indicator |= 0, traitsCache[indicator]) return traitsCache[indicator];
	let traits = {}, i = 0;
	for (let trait of [
		"httpLabel",
		"idempotent",
		"idempotencyToken",
		"sensitive",
		"httpPayload",
		"httpResponseCode",
		"httpQueryParams"
	]) (indicator >> i++ & 1) == 1 && (traits[trait] = 1);
	return traitsCache[indicator] = traits;
}
// node_modules/@smithy/core/dist-es/submodules/schema/schemas/NormalizedSchema.js
const anno = {
	it: Symbol.for("@smithy/nor-struct-it"),
	ns: Symbol.for("@smithy/ns")
}, simpleSchemaCacheN = [], simpleSchemaCacheS = {};
var NormalizedSchema = class NormalizedSchema {
	ref;
	memberName;
	static symbol = Symbol.for("@smithy/nor");
	symbol = NormalizedSchema.symbol;
	name;
	schema;
	_isMemberSchema;
	traits;
	memberTraits;
	normalizedTraits;
	constructor(ref, memberName) {
		this.ref = ref, this.memberName = memberName;
		let traitStack = [], _ref = ref, schema = ref;
		for (this._isMemberSchema = !1; isMemberSchema(_ref);) traitStack.push(_ref[1]), _ref = _ref[0], schema = deref(_ref), this._isMemberSchema = !0;
		if (traitStack.length > 0) {
			this.memberTraits = {};
			for (let i = traitStack.length - 1; i >= 0; --i) {
				let traitSet = traitStack[i];
				Object.assign(this.memberTraits, translateTraits(traitSet));
			}
		} else this.memberTraits = 0;
		if (schema instanceof NormalizedSchema) {
			let computedMemberTraits = this.memberTraits;
			Object.assign(this, schema), this.memberTraits = Object.assign({}, computedMemberTraits, schema.getMemberTraits(), this.getMemberTraits()), this.normalizedTraits = void 0, this.memberName = memberName ?? schema.memberName;
		} else if (this.schema = deref(schema), isStaticSchema(this.schema) ? (this.name = `${this.schema[1]}#${this.schema[2]}`, this.traits = this.schema[3]) : (this.name = this.memberName ?? String(schema), this.traits = 0), this._isMemberSchema && !memberName) throw Error(`@smithy/core/schema - NormalizedSchema member init ${this.getName(!0)} missing member name.`);
	}
	static [Symbol.hasInstance](lhs) {
		let isPrototype = this.prototype.isPrototypeOf(lhs);
		return !isPrototype && typeof lhs == "object" && lhs ? lhs.symbol === this.symbol : isPrototype;
	}
	static of(ref) {
		let keyAble = typeof ref == "function" || typeof ref == "object" && !!ref;
		if (typeof ref == "number") {
			if (simpleSchemaCacheN[ref]) return simpleSchemaCacheN[ref];
		} else if (typeof ref == "string") {
			if (simpleSchemaCacheS[ref]) return simpleSchemaCacheS[ref];
		} else if (keyAble && ref[anno.ns]) return ref[anno.ns];
		let sc = deref(ref);
		if (sc instanceof NormalizedSchema) return sc;
		if (isMemberSchema(sc)) {
			let [ns, traits] = sc;
			if (ns instanceof NormalizedSchema) return Object.assign(ns.getMergedTraits(), translateTraits(traits)), ns;
			throw Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(ref, null, 2)}.`);
		}
		let ns = new NormalizedSchema(sc);
		return keyAble ? ref[anno.ns] = ns : typeof sc == "string" ? simpleSchemaCacheS[sc] = ns : typeof sc == "number" ? simpleSchemaCacheN[sc] = ns : ns;
	}
	getSchema() {
		let sc = this.schema;
		return Array.isArray(sc) && sc[0] === 0 ? sc[4] : sc;
	}
	getName(withNamespace = !1) {
		let { name } = this;
		return !withNamespace && name && name.includes("#") ? name.split("#")[1] : name || void 0;
	}
	getMemberName() {
		return this.memberName;
	}
	isMemberSchema() {
		return this._isMemberSchema;
	}
	isListSchema() {
		let sc = this.getSchema();
		return typeof sc == "number" ? sc >= 64 && sc < 128 : sc[0] === 1;
	}
	isMapSchema() {
		let sc = this.getSchema();
		return typeof sc == "number" ? sc >= 128 && sc <= 255 : sc[0] === 2;
	}
	isStructSchema() {
		let sc = this.getSchema();
		if (typeof sc != "object") return !1;
		let id = sc[0];
		return id === 3 || id === -3 || id === 4;
	}
	isUnionSchema() {
		let sc = this.getSchema();
		return typeof sc == "object" && sc[0] === 4;
	}
	isBlobSchema() {
		let sc = this.getSchema();
		return sc === 21 || sc === 42;
	}
	isTimestampSchema() {
		let sc = this.getSchema();
		return typeof sc == "number" && sc >= 4 && sc <= 7;
	}
	isUnitSchema() {
		return this.getSchema() === "unit";
	}
	isDocumentSchema() {
		return this.getSchema() === 15;
	}
	isStringSchema() {
		return this.getSchema() === 0;
	}
	isBooleanSchema() {
		return this.getSchema() === 2;
	}
	isNumericSchema() {
		return this.getSchema() === 1;
	}
	isBigIntegerSchema() {
		return this.getSchema() === 17;
	}
	isBigDecimalSchema() {
		return this.getSchema() === 19;
	}
	isStreaming() {
		let { streaming } = this.getMergedTraits();
		return !!streaming || this.getSchema() === 42;
	}
	isIdempotencyToken() {
		return !!this.getMergedTraits().idempotencyToken;
	}
	getMergedTraits() {
		return this.normalizedTraits ??= {
			...this.getOwnTraits(),
			...this.getMemberTraits()
		};
	}
	getMemberTraits() {
		return translateTraits(this.memberTraits);
	}
	getOwnTraits() {
		return translateTraits(this.traits);
	}
	getKeySchema() {
		let [isDoc, isMap] = [this.isDocumentSchema(), this.isMapSchema()];
		if (!isDoc && !isMap) throw Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(!0)}`);
		let schema = this.getSchema();
		return member([isDoc ? 15 : schema[4] ?? 0, 0], "key");
	}
	getValueSchema() {
		let sc = this.getSchema(), [isDoc, isMap, isList] = [
			this.isDocumentSchema(),
			this.isMapSchema(),
			this.isListSchema()
		], memberSchema = typeof sc == "number" ? 63 & sc : sc && typeof sc == "object" && (isMap || isList) ? sc[3 + sc[0]] : isDoc ? 15 : void 0;
		if (memberSchema != null) return member([memberSchema, 0], isMap ? "value" : "member");
		throw Error(`@smithy/core/schema - ${this.getName(!0)} has no value member.`);
	}
	getMemberSchema(memberName) {
		let struct = this.getSchema();
		if (this.isStructSchema() && struct[4].includes(memberName)) {
			let i = struct[4].indexOf(memberName), memberSchema = struct[5][i];
			return member(isMemberSchema(memberSchema) ? memberSchema : [memberSchema, 0], memberName);
		}
		if (this.isDocumentSchema()) return member([15, 0], memberName);
		throw Error(`@smithy/core/schema - ${this.getName(!0)} has no member=${memberName}.`);
	}
	getMemberSchemas() {
		let buffer = {};
		try {
			for (let [k, v] of this.structIterator()) buffer[k] = v;
		} catch {}
		return buffer;
	}
	getEventStreamMember() {
		if (this.isStructSchema()) {
			for (let [memberName, memberSchema] of this.structIterator()) if (memberSchema.isStreaming() && memberSchema.isStructSchema()) return memberName;
		}
		return "";
	}
	*structIterator() {
		if (this.isUnitSchema()) return;
		if (!this.isStructSchema()) throw Error("@smithy/core/schema - cannot iterate non-struct schema.");
		let struct = this.getSchema(), z = struct[4].length, it = struct[anno.it];
		if (it && z === it.length) yield* it;
		else {
			it = Array(z);
			for (let i = 0; i < z; ++i) {
				let k = struct[4][i], v = member([struct[5][i], 0], k);
				yield it[i] = [k, v];
			}
			struct[anno.it] = it;
		}
	}
};
function member(memberSchema, memberName) {
	return memberSchema instanceof NormalizedSchema ? Object.assign(memberSchema, {
		memberName,
		_isMemberSchema: !0
	}) : new NormalizedSchema(memberSchema, memberName);
}
const isMemberSchema = (sc) => Array.isArray(sc) && sc.length === 2, isStaticSchema = (sc) => Array.isArray(sc) && sc.length >= 5, SENSITIVE_STRING = "***SensitiveInformation***";
function schemaLogFilter(schema, data) {
	if (data == null) return data;
	let ns = NormalizedSchema.of(schema);
	if (ns.getMergedTraits().sensitive) return SENSITIVE_STRING;
	if (ns.isListSchema()) {
		let valueSchema = ns.getValueSchema();
		if (valueSchema.getMergedTraits().sensitive) return SENSITIVE_STRING;
		if (Array.isArray(data)) return data.map((value) => schemaLogFilter(valueSchema, value));
	} else if (ns.isMapSchema()) {
		let valueSchema = ns.getValueSchema();
		if (ns.getKeySchema().getMergedTraits().sensitive || valueSchema.getMergedTraits().sensitive) return SENSITIVE_STRING;
		if (typeof data == "object") return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, schemaLogFilter(valueSchema, value)]));
	} else if (ns.isStructSchema() && typeof data == "object") {
		let object = data, newObject = {};
		for (let [member, memberNs] of ns.structIterator()) object[member] != null && (newObject[member] = schemaLogFilter(memberNs, object[member]));
		return newObject;
	}
	return data;
}
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/command.js
const operationEventStreamMarker = Symbol.for("@smithy/op-event-stream");
var Command = class {
	middlewareStack = constructStack();
	schema;
	static classBuilder() {
		return new ClassBuilder();
	}
	resolveMiddlewareWithContext(clientStack, configuration, options, { middlewareFn, clientName, commandName, inputFilterSensitiveLog, outputFilterSensitiveLog, smithyContext, additionalContext, CommandCtor }) {
		for (let mw of middlewareFn.bind(this)(CommandCtor, clientStack, configuration, options)) this.middlewareStack.use(mw);
		let stack = clientStack.concat(this.middlewareStack), { logger } = configuration, additionalSmithyContext = additionalContext[SMITHY_CONTEXT_KEY], handlerExecutionContext = {
			logger,
			clientName,
			commandName,
			inputFilterSensitiveLog,
			outputFilterSensitiveLog,
			...additionalContext,
			[SMITHY_CONTEXT_KEY]: {
				...additionalSmithyContext,
				commandInstance: this,
				...smithyContext,
				...options?.metricsRecorder === void 0 ? {} : { metricsRecorder: options.metricsRecorder },
				...options?.abortSignal === void 0 ? {} : { abortSignal: options.abortSignal }
			}
		}, { requestHandler } = configuration, requestOptions = options ?? {};
		requestOptions.metricsRecorder && (requestOptions = { ...requestOptions }, delete requestOptions.metricsRecorder);
		let isEventStream, schema = this.schema, marker = schema?.[operationEventStreamMarker];
		if (marker !== void 0) isEventStream = marker;
		else if (schema && Array.isArray(schema) && schema[0] === 9) {
			let [, , , , input$, output$] = schema;
			isEventStream = schema[operationEventStreamMarker] = !!(NormalizedSchema.of(input$).getEventStreamMember() || NormalizedSchema.of(output$).getEventStreamMember());
		}
		return isEventStream && (requestOptions = {
			isEventStream,
			...requestOptions
		}), stack.resolve((request) => requestHandler.handle(request.request, requestOptions), handlerExecutionContext);
	}
}, ClassBuilder = class {
	_init = () => {};
	_ep = {};
	_middlewareFn = () => [];
	_commandName = "";
	_clientName = "";
	_additionalContext = {};
	_smithyContext = {};
	_inputFilterSensitiveLog = void 0;
	_outputFilterSensitiveLog = void 0;
	_serializer = null;
	_deserializer = null;
	_operationSchema;
	init(cb) {
		this._init = cb;
	}
	ep(endpointParameterInstructions) {
		return this._ep = endpointParameterInstructions, this;
	}
	m(middlewareSupplier) {
		return this._middlewareFn = middlewareSupplier, this;
	}
	s(service, operation, smithyContext = {}) {
		return this._smithyContext = {
			service,
			operation,
			...smithyContext
		}, this;
	}
	c(additionalContext = {}) {
		return this._additionalContext = additionalContext, this;
	}
	n(clientName, commandName) {
		return this._clientName = clientName, this._commandName = commandName, this;
	}
	f(inputFilter = (_) => _, outputFilter = (_) => _) {
		return this._inputFilterSensitiveLog = inputFilter, this._outputFilterSensitiveLog = outputFilter, this;
	}
	ser(serializer) {
		return this._serializer = serializer, this;
	}
	de(deserializer) {
		return this._deserializer = deserializer, this;
	}
	sc(operation) {
		return this._operationSchema = operation, this._smithyContext.operationSchema = operation, this;
	}
	build() {
		let closure = this, CommandRef;
		return CommandRef = class extends Command {
			input;
			static getEndpointParameterInstructions() {
				return closure._ep;
			}
			constructor(...[input]) {
				super(), this.input = input ?? {}, closure._init(this), this.schema = closure._operationSchema;
			}
			resolveMiddleware(stack, configuration, options) {
				let op = closure._operationSchema, input = op?.[4] ?? op?.input, output = op?.[5] ?? op?.output;
				return this.resolveMiddlewareWithContext(stack, configuration, options, {
					CommandCtor: CommandRef,
					middlewareFn: closure._middlewareFn,
					clientName: closure._clientName,
					commandName: closure._commandName,
					inputFilterSensitiveLog: closure._inputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, input) : (_) => _),
					outputFilterSensitiveLog: closure._outputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, output) : (_) => _),
					smithyContext: closure._smithyContext,
					additionalContext: closure._additionalContext
				});
			}
			serialize = closure._serializer;
			deserialize = closure._deserializer;
		};
	}
}, ServiceException = class ServiceException extends Error {
	static shapeId = "smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";
	$fault;
	$response;
	$retryable;
	$metadata;
	constructor(options) {
		super(options.message), Object.setPrototypeOf(this, Object.getPrototypeOf(this).constructor.prototype), this.name = options.name, this.$fault = options.$fault, this.$metadata = options.$metadata;
	}
	static isInstance(value) {
		if (!value) return !1;
		let candidate = value;
		return ServiceException.prototype.isPrototypeOf(candidate) || !!candidate.$fault && !!candidate.$metadata && (candidate.$fault === "client" || candidate.$fault === "server");
	}
	static [Symbol.hasInstance](instance) {
		if (!instance) return !1;
		let candidate = instance;
		if (this === ServiceException) return ServiceException.isInstance(instance);
		if (ServiceException.isInstance(instance)) {
			if (this.prototype.isPrototypeOf(instance)) return !0;
			let targetId = Object.prototype.hasOwnProperty.call(this, "shapeId") ? this.shapeId : void 0, candidateHasShapeId = !1;
			if (targetId) {
				let proto = Object.getPrototypeOf(candidate);
				for (; proto && proto !== Object.prototype;) {
					let ctor = proto.constructor, candidateId = ctor !== ServiceException && Object.prototype.hasOwnProperty.call(ctor, "shapeId") ? ctor?.shapeId : void 0;
					if (candidateId && (candidateHasShapeId = !0, candidateId === targetId)) return !0;
					proto = Object.getPrototypeOf(proto);
				}
			}
			if (targetId && candidateHasShapeId) return !1;
			let targetName = this.name;
			if (targetName && targetName.length >= 6) {
				if (candidate.name === targetName) return !0;
				let proto = Object.getPrototypeOf(candidate);
				for (; proto && proto !== Object.prototype;) {
					let ctorName = proto.constructor?.name;
					if (ctorName && ctorName !== "Error" && ctorName === targetName) return !0;
					proto = Object.getPrototypeOf(proto);
				}
			}
		}
		return !1;
	}
};
const decorateServiceException = (exception, additions = {}) => (Object.entries(additions).filter(([, v]) => v !== void 0).forEach(([k, v]) => {
	(exception[k] == null || exception[k] === "") && (exception[k] = v);
}), exception.message = exception.message || exception.Message || "UnknownError", delete exception.Message, exception), loadConfigsForDefaultMode = (mode) => {
	switch (mode) {
		case "standard": return {
			retryMode: "standard",
			connectionTimeout: 3100
		};
		case "in-region": return {
			retryMode: "standard",
			connectionTimeout: 1100
		};
		case "cross-region": return {
			retryMode: "standard",
			connectionTimeout: 3100
		};
		case "mobile": return {
			retryMode: "standard",
			connectionTimeout: 3e4
		};
		default: return {};
	}
};
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/emitWarningIfUnsupportedVersion.js
let warningEmitted = !1;
const emitWarningIfUnsupportedVersion = (version) => {
	version && !warningEmitted && parseInt(version.substring(1, version.indexOf("."))) < 16 && (warningEmitted = !0);
}, knownAlgorithms = Object.values(AlgorithmId), getChecksumConfiguration = (runtimeConfig) => {
	let checksumAlgorithms = [];
	for (let id in AlgorithmId) {
		if (!hasOwn(AlgorithmId, id)) continue;
		let algorithmId = AlgorithmId[id];
		runtimeConfig[algorithmId] !== void 0 && checksumAlgorithms.push({
			algorithmId: () => algorithmId,
			checksumConstructor: () => runtimeConfig[algorithmId]
		});
	}
	for (let [id, ChecksumCtor] of Object.entries(runtimeConfig.checksumAlgorithms ?? {})) checksumAlgorithms.push({
		algorithmId: () => id,
		checksumConstructor: () => ChecksumCtor
	});
	return {
		addChecksumAlgorithm(algo) {
			runtimeConfig.checksumAlgorithms = runtimeConfig.checksumAlgorithms ?? {};
			let id = algo.algorithmId(), ctor = algo.checksumConstructor();
			knownAlgorithms.includes(id) ? runtimeConfig.checksumAlgorithms[id.toUpperCase()] = ctor : runtimeConfig.checksumAlgorithms[id] = ctor, checksumAlgorithms.push(algo);
		},
		checksumAlgorithms() {
			return checksumAlgorithms;
		}
	};
}, resolveChecksumRuntimeConfig = (clientConfig) => {
	let runtimeConfig = {};
	return clientConfig.checksumAlgorithms().forEach((checksumAlgorithm) => {
		let id = checksumAlgorithm.algorithmId();
		knownAlgorithms.includes(id) && (runtimeConfig[id] = checksumAlgorithm.checksumConstructor());
	}), runtimeConfig;
}, getRetryConfiguration = (runtimeConfig) => ({
	setRetryStrategy(retryStrategy) {
		runtimeConfig.retryStrategy = retryStrategy;
	},
	retryStrategy() {
		return runtimeConfig.retryStrategy;
	}
}), resolveRetryRuntimeConfig = (retryStrategyConfiguration) => {
	let runtimeConfig = {};
	return runtimeConfig.retryStrategy = retryStrategyConfiguration.retryStrategy(), runtimeConfig;
}, getDefaultExtensionConfiguration = (runtimeConfig) => Object.assign(getChecksumConfiguration(runtimeConfig), getRetryConfiguration(runtimeConfig)), resolveDefaultRuntimeConfig = (config) => Object.assign(resolveChecksumRuntimeConfig(config), resolveRetryRuntimeConfig(config));
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/NoOpLogger.js
var NoOpLogger = class {
	trace() {}
	debug() {}
	info() {}
	warn() {}
	error() {}
};
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/client-command-builder.js
function makeBuilder(common, service, name, ep) {
	return function(added, plugins, op, $, smithyContext = {}) {
		let epMerged = Object.assign({}, common, added);
		return Command.classBuilder().ep(epMerged).m(function(CommandCtor, clientStack, config, options) {
			let list = plugins.call(this, CommandCtor, clientStack, config, options);
			return list.unshift(ep(config, CommandCtor.getEndpointParameterInstructions())), list;
		}).s(service, op, smithyContext).n(name, op.charAt(0).toUpperCase() + op.slice(1) + "Command").sc($).build();
	};
}
const DEFAULTS_MODE_OPTIONS = [
	"in-region",
	"cross-region",
	"mobile",
	"standard",
	"legacy"
], TIMEOUT_MS = 1e3;
let negativeCacheUntil = 0;
const getInstanceMetadataRegion = async () => {
	if (!process.env.AWS_EC2_METADATA_DISABLED && !(Date.now() < negativeCacheUntil)) try {
		let endpoint = resolveImdsEndpoint(), token = (await imdsRequest({
			...endpoint,
			path: "/latest/api/token",
			method: "PUT",
			headers: { "x-aws-ec2-metadata-token-ttl-seconds": "21600" }
		})).toString();
		return (await imdsRequest({
			...endpoint,
			path: "/latest/meta-data/placement/region",
			method: "GET",
			headers: { "x-aws-ec2-metadata-token": token }
		})).toString().trim() || cacheNegativeAndReturnUndefined();
	} catch {
		return cacheNegativeAndReturnUndefined();
	}
}, cacheNegativeAndReturnUndefined = () => {
	negativeCacheUntil = Date.now() + 6e4;
}, resolveImdsEndpoint = () => {
	let envEndpoint = process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;
	if (envEndpoint) {
		let url = new URL(envEndpoint);
		return {
			hostname: url.hostname.replace(/^\[(.+)]$/, "$1"),
			port: url.port ? Number(url.port) : void 0
		};
	}
	return process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE === "IPv6" ? { hostname: "fd00:ec2::254" } : { hostname: "169.254.169.254" };
}, imdsRequest = async (options) => {
	let { request } = await import("node:http");
	return new Promise((resolve, reject) => {
		let req = request({
			hostname: options.hostname,
			port: options.port,
			path: options.path,
			method: options.method,
			headers: options.headers,
			timeout: TIMEOUT_MS,
			signal: AbortSignal.timeout(TIMEOUT_MS)
		});
		req.on("error", (err) => {
			reject(err), req.destroy();
		}), req.on("timeout", () => {
			reject(Error("TimeoutError from instance metadata service")), req.destroy();
		}), req.on("response", (res) => {
			let { statusCode = 400 } = res;
			if (statusCode < 200 || statusCode >= 300) {
				reject(Object.assign(Error("Error response received from instance metadata service"), { statusCode })), req.destroy();
				return;
			}
			let chunks = [];
			res.on("data", (chunk) => chunks.push(chunk)), res.on("end", () => {
				resolve(Buffer.concat(chunks)), req.destroy();
			});
		}), req.end();
	});
}, REGION_ENV_NAME = "AWS_REGION", REGION_INI_NAME = "region", NODE_REGION_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => env[REGION_ENV_NAME],
	configFileSelector: (profile) => profile[REGION_INI_NAME],
	default: async () => {
		let region = await getInstanceMetadataRegion();
		if (region) return region;
		throw Error("Region is missing");
	}
}, NODE_REGION_CONFIG_FILE_OPTIONS = { preferredFile: "credentials" }, validRegions = new Set(), checkRegion = (region, check = isValidHostLabel) => {
	if (!validRegions.has(region) && !check(region)) {
		if (region === "*") console.warn("@smithy/config-resolver WARN - Please use the caller region instead of \"*\". See \"sigv4a\" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.");
		else throw Error(`Region not accepted: region="${region}" is not a valid hostname component.`);
	} else validRegions.add(region);
}, isFipsRegion = (region) => typeof region == "string" && (region.startsWith("fips-") || region.endsWith("-fips")), getRealRegion = (region) => isFipsRegion(region) ? ["fips-aws-global", "aws-fips"].includes(region) ? "us-east-1" : region.replace(/fips-(dkr-|prod-)?|-fips/, "") : region, resolveRegionConfig = (input) => {
	let { region, useFipsEndpoint } = input;
	if (!region) throw Error("Region is missing");
	return Object.assign(input, {
		region: async () => {
			let providedRegion = typeof region == "function" ? await region() : region, realRegion = getRealRegion(providedRegion);
			return checkRegion(realRegion), realRegion;
		},
		useFipsEndpoint: async () => {
			let providedRegion = typeof region == "string" ? region : await region();
			return isFipsRegion(providedRegion) ? !0 : typeof useFipsEndpoint == "function" ? useFipsEndpoint() : Promise.resolve(!!useFipsEndpoint);
		}
	});
}, NODE_DEFAULTS_MODE_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => env.AWS_DEFAULTS_MODE,
	configFileSelector: (profile) => profile.defaults_mode,
	default: "legacy"
}, resolveDefaultsModeConfig = ({ region = loadConfig(NODE_REGION_CONFIG_OPTIONS), defaultsMode = loadConfig(NODE_DEFAULTS_MODE_CONFIG_OPTIONS) } = {}) => memoize(async () => {
	let mode = typeof defaultsMode == "function" ? await defaultsMode() : defaultsMode;
	switch (mode?.toLowerCase()) {
		case "auto": return resolveNodeDefaultsModeAuto(region);
		case "in-region":
		case "cross-region":
		case "mobile":
		case "standard":
		case "legacy": return Promise.resolve(mode?.toLocaleLowerCase());
		case void 0: return Promise.resolve("legacy");
		default: throw Error(`Invalid parameter for "defaultsMode", expect ${DEFAULTS_MODE_OPTIONS.join(", ")}, got ${mode}`);
	}
}), resolveNodeDefaultsModeAuto = async (clientRegion) => {
	if (clientRegion) {
		let resolvedRegion = typeof clientRegion == "function" ? await clientRegion() : clientRegion, inferredRegion = await inferPhysicalRegion();
		return inferredRegion ? resolvedRegion === inferredRegion ? "in-region" : "cross-region" : "standard";
	}
	return "standard";
}, inferPhysicalRegion = async () => process.env.AWS_EXECUTION_ENV && (process.env.AWS_REGION || process.env.AWS_DEFAULT_REGION) ? process.env.AWS_REGION ?? process.env.AWS_DEFAULT_REGION : getInstanceMetadataRegion(), ENV_ENDPOINT_URL = "AWS_ENDPOINT_URL", CONFIG_ENDPOINT_URL = "endpoint_url", getEndpointUrlConfig = (serviceId) => ({
	environmentVariableSelector: (env) => {
		let serviceSuffixParts = serviceId.split(" ").map((w) => w.toUpperCase()), serviceEndpointUrl = env[[ENV_ENDPOINT_URL, ...serviceSuffixParts].join("_")];
		if (serviceEndpointUrl) return serviceEndpointUrl;
		let endpointUrl = env[ENV_ENDPOINT_URL];
		if (endpointUrl) return endpointUrl;
	},
	configFileSelector: (profile, config) => {
		if (profile.services) {
			let servicesSectionKey = ["services", profile.services].join(".");
			if (!config || !config[servicesSectionKey]) throw Error(`The services section "${profile.services}" specified in the profile is not present in the shared configuration file.`);
			let endpointUrl = config[servicesSectionKey][[serviceId.split(" ").map((w) => w.toLowerCase()).join("_"), CONFIG_ENDPOINT_URL].join(".")];
			if (endpointUrl) return endpointUrl;
		}
		let endpointUrl = profile[CONFIG_ENDPOINT_URL];
		if (endpointUrl) return endpointUrl;
	},
	default: void 0
}), ignoreConfiguredEndpointUrlsConfigSelectors = {
	environmentVariableSelector: (env) => booleanSelector(env, "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", SelectorType.ENV),
	configFileSelector: (profile) => booleanSelector(profile, "ignore_configured_endpoint_urls", SelectorType.CONFIG),
	default: !1
}, getEndpointFromConfig = async (serviceId) => {
	if (!await loadConfig(ignoreConfiguredEndpointUrlsConfigSelectors)()) return loadConfig(getEndpointUrlConfig(serviceId ?? ""))();
}, resolveParamsForS3 = async (endpointParams) => {
	let bucket = endpointParams?.Bucket || "";
	if (typeof endpointParams.Bucket == "string" && (endpointParams.Bucket = bucket.replace(/#/g, "%23").replace(/\?/g, "%3F")), isArnBucketName(bucket)) {
		if (endpointParams.ForcePathStyle === !0) throw Error("Path-style addressing cannot be used with ARN buckets");
	} else (!isDnsCompatibleBucketName(bucket) || bucket.indexOf(".") !== -1 && !String(endpointParams.Endpoint).startsWith("http:") || bucket.toLowerCase() !== bucket || bucket.length < 3) && (endpointParams.ForcePathStyle = !0);
	return endpointParams.DisableMultiRegionAccessPoints && (endpointParams.disableMultiRegionAccessPoints = !0, endpointParams.DisableMRAP = !0), endpointParams;
}, DOMAIN_PATTERN = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, IP_ADDRESS_PATTERN = /(\d+\.){3}\d+/, DOTS_PATTERN = /\.\./, isDnsCompatibleBucketName = (bucketName) => DOMAIN_PATTERN.test(bucketName) && !IP_ADDRESS_PATTERN.test(bucketName) && !DOTS_PATTERN.test(bucketName), isArnBucketName = (bucketName) => {
	let [arn, partition, service, , , bucket] = bucketName.split(":"), isArn = arn === "arn" && bucketName.split(":").length >= 6, isValidArn = !!(isArn && partition && service && bucket);
	if (isArn && !isValidArn) throw Error(`Invalid ARN: ${bucketName} was an invalid ARN.`);
	return isValidArn;
}, createConfigValueProvider = (configKey, canonicalEndpointParamKey, config, isClientContextParam = !1) => {
	let configProvider = async () => {
		let configValue;
		return configValue = isClientContextParam ? config.clientContextParams?.[configKey] ?? config[configKey] ?? config[canonicalEndpointParamKey] : config[configKey] ?? config[canonicalEndpointParamKey], typeof configValue == "function" ? configValue() : configValue;
	};
	return configKey === "credentialScope" || canonicalEndpointParamKey === "CredentialScope" ? async () => {
		let credentials = typeof config.credentials == "function" ? await config.credentials() : config.credentials;
		return credentials?.credentialScope ?? credentials?.CredentialScope;
	} : configKey === "accountId" || canonicalEndpointParamKey === "AccountId" ? async () => {
		let credentials = typeof config.credentials == "function" ? await config.credentials() : config.credentials;
		return credentials?.accountId ?? credentials?.AccountId;
	} : configKey === "endpoint" || canonicalEndpointParamKey === "endpoint" ? async () => {
		if (config.isCustomEndpoint === !1) return;
		let endpoint = await configProvider();
		if (endpoint && typeof endpoint == "object") {
			if ("url" in endpoint) return endpoint.url.href;
			if ("hostname" in endpoint) {
				let { protocol, hostname, port, path } = endpoint;
				return `${protocol}//${hostname}${port ? ":" + port : ""}${path}`;
			}
		}
		return endpoint;
	} : configProvider;
};
// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpointFromInstructions.js
function bindGetEndpointFromInstructions(getEndpointFromConfig) {
	return async (commandInput, instructionsSupplier, clientConfig, context) => {
		if (!clientConfig.isCustomEndpoint && !clientConfig.ignoreConfiguredEndpointUrls) {
			let endpointFromConfig;
			endpointFromConfig = clientConfig.serviceConfiguredEndpoint ? await clientConfig.serviceConfiguredEndpoint() : await getEndpointFromConfig(clientConfig.serviceId), endpointFromConfig && (clientConfig.endpoint = () => Promise.resolve(toEndpointV1(endpointFromConfig)), clientConfig.isCustomEndpoint = !0, context?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${endpointFromConfig}`));
		}
		let endpointParams = await resolveParams(commandInput, instructionsSupplier, clientConfig);
		if (typeof clientConfig.endpointProvider != "function") throw Error("config.endpointProvider is not set.");
		let endpoint = clientConfig.endpointProvider(endpointParams, context);
		if (clientConfig.isCustomEndpoint && clientConfig.endpoint) {
			let customEndpoint = await clientConfig.endpoint();
			if (customEndpoint?.headers) {
				endpoint.headers ??= {};
				for (let [name, value] of Object.entries(customEndpoint.headers)) endpoint.headers[name] = Array.isArray(value) ? value : [value];
			}
		}
		return endpoint;
	};
}
const resolveParams = async (commandInput, instructionsSupplier, clientConfig) => {
	let endpointParams = {}, instructions = instructionsSupplier?.getEndpointParameterInstructions?.() || {};
	for (let [name, instruction] of Object.entries(instructions)) switch (instruction.type) {
		case "staticContextParams":
			endpointParams[name] = instruction.value;
			break;
		case "contextParams":
			endpointParams[name] = commandInput[instruction.name];
			break;
		case "clientContextParams":
		case "builtInParams":
			endpointParams[name] = await createConfigValueProvider(instruction.name, name, clientConfig, instruction.type !== "builtInParams")();
			break;
		case "operationContextParams":
			endpointParams[name] = instruction.get(commandInput);
			break;
		default: throw Error("Unrecognized endpoint parameter instruction: " + JSON.stringify(instruction));
	}
	return Object.keys(instructions).length === 0 && Object.assign(endpointParams, clientConfig), String(clientConfig.serviceId).toLowerCase() === "s3" && await resolveParamsForS3(endpointParams), endpointParams;
};
// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/endpointMiddleware.js
function setFeature(context, feature, value) {
	context.__smithy_context ? context.__smithy_context.features || (context.__smithy_context.features = {}) : context.__smithy_context = { features: {} }, context.__smithy_context.features[feature] = value;
}
function bindEndpointMiddleware(getEndpointFromConfig) {
	let getEndpointFromInstructions = bindGetEndpointFromInstructions(getEndpointFromConfig);
	return ({ config, instructions }) => (next, context) => async (args) => {
		config.isCustomEndpoint && setFeature(context, "ENDPOINT_OVERRIDE", "N");
		let endpoint = await getEndpointFromInstructions(args.input, { getEndpointParameterInstructions() {
			return instructions;
		} }, { ...config }, context);
		context.endpointV2 = endpoint, context.authSchemes = endpoint.properties?.authSchemes;
		let authScheme = context.authSchemes?.[0];
		if (authScheme) {
			context.signing_region = authScheme.signingRegion, context.signing_service = authScheme.signingName;
			let httpAuthOption = getSmithyContext(context)?.selectedHttpAuthScheme?.httpAuthOption;
			httpAuthOption && (httpAuthOption.signingProperties = Object.assign(httpAuthOption.signingProperties || {}, {
				signing_region: authScheme.signingRegion,
				signingRegion: authScheme.signingRegion,
				signing_service: authScheme.signingName,
				signingName: authScheme.signingName,
				signingRegionSet: authScheme.signingRegionSet
			}, authScheme.properties));
		}
		return next({ ...args });
	};
}
const endpointMiddlewareOptions = {
	step: "serialize",
	tags: [
		"ENDPOINT_PARAMETERS",
		"ENDPOINT_V2",
		"ENDPOINT"
	],
	name: "endpointV2Middleware",
	override: !0,
	relation: "before",
	toMiddleware: {
		name: "serializerMiddleware",
		step: "serialize",
		tags: ["SERIALIZER"],
		override: !0
	}.name
};
function bindGetEndpointPlugin(getEndpointFromConfig) {
	let endpointMiddleware = bindEndpointMiddleware(getEndpointFromConfig);
	return (config, instructions) => ({ applyToStack: (clientStack) => {
		clientStack.addRelativeTo(endpointMiddleware({
			config,
			instructions
		}), endpointMiddlewareOptions);
	} });
}
// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/resolveEndpointConfig.js
function bindResolveEndpointConfig(getEndpointFromConfig) {
	return (input) => {
		let tls = input.tls ?? !0, { endpoint, useDualstackEndpoint, useFipsEndpoint } = input, resolvedConfig = Object.assign(input, {
			endpoint: endpoint == null ? void 0 : async () => toEndpointV1(await normalizeProvider$1(endpoint)()),
			tls,
			isCustomEndpoint: !!endpoint,
			useDualstackEndpoint: normalizeProvider$1(useDualstackEndpoint ?? !1),
			useFipsEndpoint: normalizeProvider$1(useFipsEndpoint ?? !1),
			ignoreConfiguredEndpointUrls: !!input.ignoreConfiguredEndpointUrls
		}), configuredEndpointPromise;
		return resolvedConfig.serviceConfiguredEndpoint = async () => (input.serviceId && !configuredEndpointPromise && (configuredEndpointPromise = getEndpointFromConfig(input.serviceId)), configuredEndpointPromise), resolvedConfig;
	};
}
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/bdd/BinaryDecisionDiagram.js
var BinaryDecisionDiagram = class BinaryDecisionDiagram {
	nodes;
	root;
	conditions;
	results;
	constructor(bdd, root, conditions, results) {
		this.nodes = bdd, this.root = root, this.conditions = conditions, this.results = results;
	}
	static from(bdd, root, conditions, results) {
		return new BinaryDecisionDiagram(bdd, root, conditions, results);
	}
}, EndpointCache = class {
	capacity;
	data = new Map();
	parameters = [];
	constructor({ size, params }) {
		this.capacity = size ?? 50, params && (this.parameters = params);
	}
	get(endpointParams, resolver) {
		let key = this.hash(endpointParams);
		if (key === !1) return resolver();
		if (!this.data.has(key)) {
			if (this.data.size > this.capacity + 10) {
				let keys = this.data.keys(), i = 0;
				for (;;) {
					let { value, done } = keys.next();
					if (this.data.delete(value), done || ++i > 10) break;
				}
			}
			this.data.set(key, resolver());
		}
		return this.data.get(key);
	}
	size() {
		return this.data.size;
	}
	hash(endpointParams) {
		let buffer = "", { parameters } = this;
		if (parameters.length === 0) return !1;
		for (let param of parameters) {
			let raw = endpointParams[param], val = raw == null ? "\0" : String(raw);
			if (val.includes("|;")) return !1;
			buffer += val + "|;";
		}
		return buffer;
	}
}, EndpointError = class extends Error {
	constructor(message) {
		super(message), this.name = "EndpointError";
	}
};
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/debug/toDebugString.js
function toDebugString(input) {
	return typeof input != "object" || !input ? input : "ref" in input ? `$${toDebugString(input.ref)}` : "fn" in input ? `${input.fn}(${(input.argv || []).map(toDebugString).join(", ")})` : JSON.stringify(input, null, 2);
}
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/customEndpointFunctions.js
const customEndpointFunctions = {}, booleanEquals = (value1, value2) => value1 === value2;
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/coalesce.js
function coalesce(...args) {
	for (let arg of args) if (arg != null) return arg;
}
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/getAttrPathList.js
const getAttrPathList = (path) => {
	let parts = path.split("."), pathList = [];
	for (let part of parts) {
		let squareBracketIndex = part.indexOf("[");
		if (squareBracketIndex !== -1) {
			if (part.indexOf("]") !== part.length - 1) throw new EndpointError(`Path: '${path}' does not end with ']'`);
			let arrayIndex = part.slice(squareBracketIndex + 1, -1);
			if (Number.isNaN(parseInt(arrayIndex))) throw new EndpointError(`Invalid array index: '${arrayIndex}' in path: '${path}'`);
			squareBracketIndex !== 0 && pathList.push(part.slice(0, squareBracketIndex)), pathList.push(arrayIndex);
		} else pathList.push(part);
	}
	return pathList;
}, getAttr = (value, path) => getAttrPathList(path).reduce((acc, index) => {
	if (typeof acc != "object") throw new EndpointError(`Index '${index}' in '${path}' not found in '${JSON.stringify(value)}'`);
	if (Array.isArray(acc)) {
		let i = parseInt(index);
		return acc[i < 0 ? acc.length + i : i];
	}
	return acc[index];
}, value), isSet = (value) => value != null;
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/ite.js
function ite(condition, trueValue, falseValue) {
	return condition ? trueValue : falseValue;
}
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/not.js
const not = (value) => !value, IP_V4_REGEX = RegExp("^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$"), isIpAddress = (value) => IP_V4_REGEX.test(value) || value.startsWith("[") && value.endsWith("]"), DEFAULT_PORTS = {
	[EndpointURLScheme.HTTP]: 80,
	[EndpointURLScheme.HTTPS]: 443
}, parseURL = (value) => {
	let whatwgURL = (() => {
		try {
			if (value instanceof URL) return value;
			if (typeof value == "object" && "hostname" in value) {
				let { hostname, port, protocol = "", path = "", query = {} } = value, url = new URL(`${protocol}//${hostname}${port ? `:${port}` : ""}${path}`);
				return url.search = Object.entries(query).map(([k, v]) => `${k}=${v}`).join("&"), url;
			}
			return new URL(value);
		} catch {
			return null;
		}
	})();
	if (!whatwgURL) return console.error(`Unable to parse ${JSON.stringify(value)} as a whatwg URL.`), null;
	let urlString = whatwgURL.href, { host, hostname, pathname, protocol, search } = whatwgURL;
	if (search) return null;
	let scheme = protocol.slice(0, -1);
	if (!Object.values(EndpointURLScheme).includes(scheme)) return null;
	let isIp = isIpAddress(hostname);
	return {
		scheme,
		authority: `${host}${urlString.includes(`${host}:${DEFAULT_PORTS[scheme]}`) || typeof value == "string" && value.includes(`${host}:${DEFAULT_PORTS[scheme]}`) ? `:${DEFAULT_PORTS[scheme]}` : ""}`,
		path: pathname,
		normalizedPath: pathname.endsWith("/") ? pathname : `${pathname}/`,
		isIp
	};
};
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/split.js
function split(value, delimiter, limit) {
	if (limit === 1) return [value];
	if (value === "") return [""];
	let parts = value.split(delimiter);
	return limit === 0 ? parts : parts.slice(0, limit - 1).concat(parts.slice(1).join(delimiter));
}
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/endpointFunctions.js
const endpointFunctions = {
	booleanEquals,
	coalesce,
	getAttr,
	isSet,
	isValidHostLabel,
	ite,
	not,
	parseURL,
	split,
	stringEquals: (value1, value2) => value1 === value2,
	substring: (input, start, stop, reverse) => input == null || start >= stop || input.length < stop || /[^\u0000-\u007f]/.test(input) ? null : reverse ? input.substring(input.length - stop, input.length - start) : input.substring(start, stop),
	uriEncode: (value) => encodeURIComponent(value).replace(/[!*'()]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
}, evaluateTemplate = (template, options) => {
	let evaluatedTemplateArr = [], { referenceRecord, endpointParams } = options, currentIndex = 0;
	for (; currentIndex < template.length;) {
		let openingBraceIndex = template.indexOf("{", currentIndex);
		if (openingBraceIndex === -1) {
			evaluatedTemplateArr.push(template.slice(currentIndex));
			break;
		}
		evaluatedTemplateArr.push(template.slice(currentIndex, openingBraceIndex));
		let closingBraceIndex = template.indexOf("}", openingBraceIndex);
		if (closingBraceIndex === -1) {
			evaluatedTemplateArr.push(template.slice(openingBraceIndex));
			break;
		}
		template[openingBraceIndex + 1] === "{" && template[closingBraceIndex + 1] === "}" && (evaluatedTemplateArr.push(template.slice(openingBraceIndex + 1, closingBraceIndex)), currentIndex = closingBraceIndex + 2);
		let parameterName = template.substring(openingBraceIndex + 1, closingBraceIndex);
		if (parameterName.includes("#")) {
			let [refName, attrName] = parameterName.split("#");
			evaluatedTemplateArr.push(getAttr(referenceRecord[refName] ?? endpointParams[refName], attrName));
		} else evaluatedTemplateArr.push(referenceRecord[parameterName] ?? endpointParams[parameterName]);
		currentIndex = closingBraceIndex + 1;
	}
	return evaluatedTemplateArr.join("");
}, getReferenceValue = ({ ref }, options) => options.referenceRecord[ref] ?? options.endpointParams[ref], evaluateExpression = (obj, keyName, options) => {
	if (typeof obj == "string") return evaluateTemplate(obj, options);
	if (obj.fn) return group$1.callFunction(obj, options);
	if (obj.ref) return getReferenceValue(obj, options);
	throw new EndpointError(`'${keyName}': ${String(obj)} is not a string, function or reference.`);
}, callFunction = ({ fn, argv }, options) => {
	let evaluatedArgs = Array(argv.length);
	for (let i = 0; i < evaluatedArgs.length; ++i) {
		let arg = argv[i];
		typeof arg == "boolean" || typeof arg == "number" ? evaluatedArgs[i] = arg : evaluatedArgs[i] = group$1.evaluateExpression(arg, "arg", options);
	}
	let namespaceSeparatorIndex = fn.indexOf(".");
	if (namespaceSeparatorIndex !== -1) {
		let customFunction = customEndpointFunctions[fn.slice(0, namespaceSeparatorIndex)]?.[fn.slice(namespaceSeparatorIndex + 1)];
		if (typeof customFunction == "function") return customFunction(...evaluatedArgs);
	}
	let callable = endpointFunctions[fn];
	if (typeof callable == "function") return callable(...evaluatedArgs);
	throw Error(`function ${fn} not loaded in endpointFunctions.`);
}, group$1 = {
	evaluateExpression,
	callFunction
}, evaluateCondition = (condition, options) => {
	let { assign } = condition;
	if (assign && assign in options.referenceRecord) throw new EndpointError(`'${assign}' is already defined in Reference Record.`);
	let value = callFunction(condition, options);
	options.logger?.debug?.(`endpoints evaluateCondition: ${toDebugString(condition)} = ${toDebugString(value)}`);
	let result = value === "" || !!value;
	return assign == null ? { result } : {
		result,
		toAssign: {
			name: assign,
			value
		}
	};
}, getEndpointHeaders = (headers, options) => Object.entries(headers ?? {}).reduce((acc, [headerKey, headerVal]) => (acc[headerKey] = headerVal.map((headerValEntry) => {
	let processedExpr = evaluateExpression(headerValEntry, "Header value entry", options);
	if (typeof processedExpr != "string") throw new EndpointError(`Header '${headerKey}' value '${processedExpr}' is not a string`);
	return processedExpr;
}), acc), {}), getEndpointProperties = (properties, options) => Object.entries(properties).reduce((acc, [propertyKey, propertyVal]) => (acc[propertyKey] = group.getEndpointProperty(propertyVal, options), acc), {}), getEndpointProperty = (property, options) => {
	if (Array.isArray(property)) return property.map((propertyEntry) => getEndpointProperty(propertyEntry, options));
	switch (typeof property) {
		case "string": return evaluateTemplate(property, options);
		case "object":
			if (property === null) throw new EndpointError(`Unexpected endpoint property: ${property}`);
			return group.getEndpointProperties(property, options);
		case "boolean": return property;
		default: throw new EndpointError(`Unexpected endpoint property type: ${typeof property}`);
	}
}, group = {
	getEndpointProperty,
	getEndpointProperties
}, getEndpointUrl = (endpointUrl, options) => {
	let expression = evaluateExpression(endpointUrl, "Endpoint URL", options);
	if (typeof expression == "string") try {
		return new URL(expression);
	} catch (error) {
		throw console.error(`Failed to construct URL with ${expression}`, error), error;
	}
	throw new EndpointError(`Endpoint URL must be a string, got ${typeof expression}`);
}, RESULT = 1e8, decideEndpoint = (bdd, options) => {
	let { nodes, root, results, conditions } = bdd, ref = root, referenceRecord = {}, closure = {
		referenceRecord,
		endpointParams: options.endpointParams,
		logger: options.logger
	};
	for (; ref !== 1 && ref !== -1 && ref < RESULT;) {
		let node_i = 3 * (Math.abs(ref) - 1), [condition_i, highRef, lowRef] = [
			nodes[node_i],
			nodes[node_i + 1],
			nodes[node_i + 2]
		], [fn, argv, assign] = conditions[condition_i], evaluation = evaluateCondition({
			fn,
			assign,
			argv
		}, closure);
		if (evaluation.toAssign) {
			let { name, value } = evaluation.toAssign;
			referenceRecord[name] = value;
		}
		ref = ref >= 0 === evaluation.result ? highRef : lowRef;
	}
	if (ref >= RESULT) {
		let result = results[ref - RESULT];
		if (result[0] === -1) {
			let [, errorExpression] = result;
			throw new EndpointError(evaluateExpression(errorExpression, "Error", closure));
		}
		let [url, properties, headers] = result;
		return {
			url: getEndpointUrl(url, closure),
			properties: getEndpointProperties(properties, closure),
			headers: getEndpointHeaders(headers ?? {}, closure)
		};
	}
	throw new EndpointError("No matching endpoint.");
}, resolveEndpointConfig = bindResolveEndpointConfig(getEndpointFromConfig);
bindEndpointMiddleware(getEndpointFromConfig);
const getEndpointPlugin = bindGetEndpointPlugin(getEndpointFromConfig);
// node_modules/@smithy/core/dist-es/submodules/serde/writeKey.js
function writeKey(obj) {
	Object.defineProperty(obj, "__proto__", {
		value: void 0,
		writable: !0,
		enumerable: !0,
		configurable: !0
	});
}
// node_modules/@smithy/core/dist-es/submodules/serde/index.js
var Uint8ArrayBlobAdapter = class extends bindUint8ArrayBlobAdapter(toUtf8, fromUtf8, toBase64, fromBase64) {};
const v4 = bindV4(getRandomValues), generateIdempotencyToken = v4, collectBody = async (streamBody = new Uint8Array(), context) => {
	if (streamBody instanceof Uint8Array) return Uint8ArrayBlobAdapter.mutate(streamBody);
	if (!streamBody) return Uint8ArrayBlobAdapter.mutate(new Uint8Array());
	let fromContext = context.streamCollector(streamBody);
	return Uint8ArrayBlobAdapter.mutate(await fromContext);
}, HTTP_BINDINGS = Symbol.for("@smithy/schema-x");
var HttpBindingNormalizedSchema = class HttpBindingNormalizedSchema extends NormalizedSchema {
	static identity = Symbol.for("@smithy/HttpBindingNormalizedSchema");
	identity = HttpBindingNormalizedSchema.identity;
	bindings;
	constructor(schema) {
		super(schema);
	}
	static of(schema) {
		let ns = NormalizedSchema.of(schema);
		if (ns.identity === HttpBindingNormalizedSchema.identity) return ns;
		let schemaCache = ns.isMemberSchema() ? ns : ns.getSchema(), cache = typeof schemaCache == "object" && schemaCache ? schemaCache : ns;
		return cache[HTTP_BINDINGS] ??= new HttpBindingNormalizedSchema(ns);
	}
	getHttpBindingLocation(traits) {
		return traits.httpPayload ? 36 : traits.httpLabel ? 33 : traits.httpHeader ? 38 : typeof traits.httpPrefixHeaders == "string" ? 39 : traits.httpQuery ? 34 : traits.httpQueryParams ? 35 : traits.httpResponseCode ? 37 : 32;
	}
	getHttpBindingValue(location, traits, nested = !1) {
		let raw = this.getSchema(), type = typeof raw == "number" ? raw & 255 : this.isListSchema() ? 64 : 255, slot = location & 7, media = traits.mediaType ? traits.mediaType === "application/json" || traits.mediaType.endsWith("+json") ? 2 : 1 : 0, stream = traits.streaming || type === 42 ? this.isStructSchema() ? 2 : 1 : 0, timestamp = type >= 4 && type <= 7 ? slot >= 6 ? 2 : +(slot > 0 && slot < 4) : 0, flags = type | media << 8 | !!traits.idempotencyToken << 10 | stream << 11 | !!traits.sparse << 13 | timestamp << 14 | !!traits.hostLabel << 17 | (location === 36 && typeof raw != "object") << 18, category = type & 192, collectionValue = slot & 2 && (category === 64 || !nested && slot & 1) ? this.getHttpBindingCollectionValue(location, traits) : void 0, valueType = (collectionValue?.[1] ?? 0) & 255;
		return flags |= (slot >= 6 && (valueType === 4 || valueType === 6)) << 16, [
			this,
			flags,
			collectionValue
		];
	}
	getHttpBindingCollectionValue(location, traits = this.getMergedTraits()) {
		let valueSchema = HttpBindingNormalizedSchema.of(this.getValueSchema());
		return valueSchema.getHttpBindingValue(location, {
			...valueSchema.getMergedTraits(),
			...traits
		}, !0);
	}
	getHttpBindings() {
		let source = this.getSchema();
		return typeof source != "object" || !source ? EMPTY_BINDINGS : this.bindings ??= buildHttpBindings(this);
	}
};
const buildHttpBindings = (schema) => {
	let bodyMemberNames = [], bodyMemberSchemas = [], requestBodyMemberNames = [], requestBodyMemberSchemas = [], memberBindings = [], byName = {}, headers = {}, prefixHeaders = [], responseBindings = {
		headers,
		prefixHeaders
	}, bindings = {
		request: {
			memberBindings,
			byName
		},
		response: {
			bodyMemberNames,
			bindings: responseBindings
		}
	}, { request, response } = bindings;
	for (let [name, member] of schema.structIterator()) {
		let bindingSchema = HttpBindingNormalizedSchema.of(member), traits = bindingSchema.getMergedTraits(), location = bindingSchema.getHttpBindingLocation(traits), wireName = traits.httpHeader?.toLowerCase() ?? traits.httpPrefixHeaders?.toLowerCase() ?? traits.httpQuery, value = bindingSchema.getHttpBindingValue(location, traits), binding = [
			name,
			value,
			location,
			wireName
		];
		name === "__proto__" && writeKey(byName), byName[name] = binding, value[1] >> 10 & 1 && (request.hasIdempotency = !0), memberBindings.push(binding);
		let slot = location & 7;
		if (slot === 0 && (requestBodyMemberNames.push(name), requestBodyMemberSchemas.push(member)), !(slot & 4)) bodyMemberNames.push(name), bodyMemberSchemas.push(member);
		else if ((slot & 6) == 4) {
			if (slot & 1) responseBindings.statusCode = binding;
			else {
				responseBindings.payload = binding;
				let type = value[1] & 255;
				request.contentTypeInstruction = traits.mediaType ?? (type === 0 ? "text/plain" : type === 21 || type === 42 ? "application/octet-stream" : null);
			}
		} else slot & 1 ? (request.hasPrefixHeaders = !0, prefixHeaders.push(binding)) : (wireName === "__proto__" && writeKey(headers), headers[wireName] = binding);
	}
	return request.contentTypeInstruction === void 0 && requestBodyMemberNames.length && (request.contentTypeInstruction = null), request.syntheticBodySchema = createBodySchema(schema, requestBodyMemberNames, requestBodyMemberSchemas), response.syntheticBodySchema = createBodySchema(schema, bodyMemberNames, bodyMemberSchemas), bindings;
}, buildPathSegments = (path) => {
	let segments = [], offset = 0;
	for (let match of path.matchAll(/\{([^{}+]+)(\+)?\}/g)) match.index > offset && segments.push([path.slice(offset, match.index), 0]), segments.push([match[1], match[2] ? 2 : 1]), offset = match.index + match[0].length;
	return segments.length && offset < path.length && segments.push([path.slice(offset), 0]), segments.length ? segments : void 0;
}, buildHttpOperationBindings = (schema) => {
	let { http, endpoint } = translateTraits(schema.traits ?? {}), [path, search] = http?.[1].split("?") ?? [];
	return [
		http?.[0],
		path,
		search ? [...new URLSearchParams(search)] : [],
		path ? buildPathSegments(path) : void 0,
		endpoint?.[0]
	];
}, EMPTY_BINDINGS = {
	request: {
		memberBindings: [],
		byName: {}
	},
	response: {
		bodyMemberNames: [],
		bindings: {
			headers: {},
			prefixHeaders: []
		}
	}
}, getHttpOperationBindings = (schema) => schema[HTTP_BINDINGS] ??= buildHttpOperationBindings(schema), createBodySchema = (schema, memberNames, memberSchemas) => {
	if (!memberNames.length) return;
	let source = schema.getSchema(), body = [
		3,
		source[1],
		source[2],
		schema.getMergedTraits(),
		memberNames,
		memberSchemas
	], required = source[6], bodyRequired = required && memberNames.reduce((count, name) => count + +(source[4].indexOf(name) < required), 0);
	return bodyRequired && (body[6] = bodyRequired), body;
};
// node_modules/@smithy/core/dist-es/submodules/protocols/SerdeContext.js
var SerdeContext = class {
	serdeContext;
	setSerdeContext(serdeContext) {
		this.serdeContext = serdeContext;
	}
}, HttpProtocol = class extends SerdeContext {
	options;
	compositeErrorRegistry;
	constructor(options) {
		super(), this.options = options, this.compositeErrorRegistry = new TypeRegistry(options.defaultNamespace);
		for (let etr of options.errorTypeRegistries ?? []) this.compositeErrorRegistry.copyFrom(etr);
	}
	getRequestType() {
		return HttpRequest;
	}
	getResponseType() {
		return HttpResponse;
	}
	setSerdeContext(serdeContext) {
		this.serdeContext = serdeContext, this.serializer.setSerdeContext(serdeContext), this.deserializer.setSerdeContext(serdeContext), this.getPayloadCodec() && this.getPayloadCodec().setSerdeContext(serdeContext);
	}
	updateServiceEndpoint(request, endpoint) {
		if ("url" in endpoint) {
			request.protocol = endpoint.url.protocol, request.hostname = endpoint.url.hostname, request.port = endpoint.url.port ? Number(endpoint.url.port) : void 0, request.path = endpoint.url.pathname, request.fragment = endpoint.url.hash || void 0, request.username = endpoint.url.username || void 0, request.password = endpoint.url.password || void 0, request.query ||= {};
			for (let [k, v] of endpoint.url.searchParams.entries()) request.query[k] = v;
			if (endpoint.headers) for (let name in endpoint.headers) hasOwn(endpoint.headers, name) && (request.headers[name] = endpoint.headers[name].join(", "));
			return request;
		}
		if (request.protocol = endpoint.protocol, request.hostname = endpoint.hostname, request.port = endpoint.port ? Number(endpoint.port) : void 0, request.path = endpoint.path, request.query = { ...endpoint.query }, endpoint.headers) for (let name in endpoint.headers) hasOwn(endpoint.headers, name) && (request.headers[name] = endpoint.headers[name]);
		return request;
	}
	setHostPrefix(request, operationSchema, input, operation = getHttpOperationBindings(operationSchema)) {
		if (this.serdeContext?.disableHostPrefix) return;
		let hostPrefix = operation[4];
		if (typeof hostPrefix != "string") return;
		let resolvedHostPrefix = hostPrefix;
		for (let [name, [, flags]] of HttpBindingNormalizedSchema.of(operationSchema.input).getHttpBindings().request.memberBindings) {
			if (!(flags >> 17 & 1)) continue;
			let replacement = input[name];
			if (typeof replacement != "string") throw Error(`@smithy/core/schema - ${name} in input must be a string as hostLabel.`);
			resolvedHostPrefix = resolvedHostPrefix.replace(`{${name}}`, replacement);
		}
		if (request.hostname = resolvedHostPrefix + request.hostname, !isValidHostname(request.hostname)) throw Error(`[${request.hostname}] is not a valid hostname.`);
	}
	deserializeMetadata(output) {
		return {
			httpStatusCode: output.statusCode,
			requestId: output.headers["x-amzn-requestid"] ?? output.headers["x-amzn-request-id"] ?? output.headers["x-amz-request-id"],
			extendedRequestId: output.headers["x-amz-id-2"],
			cfId: output.headers["x-amz-cf-id"]
		};
	}
	resolveError(name, namespaces, registries) {
		let defaultErrorSchema = [
			-3,
			"",
			"Error",
			0,
			[],
			[],
			0
		], schema;
		for (let registry of registries) for (let ns of namespaces) try {
			schema = ns === "*" ? registry.getSchema(name) : registry.getSchema(ns + "#" + name);
			let errorCtor = registry.getErrorCtor(schema);
			if (errorCtor) return [
				schema,
				errorCtor,
				"modeled"
			];
			{
				let syntheticErrorSchema = registry.getBaseException();
				if (syntheticErrorSchema) {
					let syntheticErrorCtor = registry.getErrorCtor(syntheticErrorSchema);
					if (syntheticErrorCtor) return [
						schema,
						syntheticErrorCtor,
						"synthetic"
					];
				}
			}
		} catch {}
		for (let registry of registries) {
			let syntheticErrorSchema = registry.getBaseException();
			if (syntheticErrorSchema) {
				let syntheticErrorCtor = registry.getErrorCtor(syntheticErrorSchema);
				if (syntheticErrorCtor) return [
					syntheticErrorSchema,
					syntheticErrorCtor,
					"synthetic"
				];
			}
		}
		return [
			defaultErrorSchema,
			Error,
			"native"
		];
	}
	async serializeEventStream({ eventStream, requestSchema, initialRequest }) {
		return (await this.loadEventStreamCapability()).serializeEventStream({
			eventStream,
			requestSchema,
			initialRequest
		});
	}
	async deserializeEventStream({ response, responseSchema, initialResponseContainer }) {
		return (await this.loadEventStreamCapability()).deserializeEventStream({
			response,
			responseSchema,
			initialResponseContainer
		});
	}
	async loadEventStreamCapability() {
		let { EventStreamSerde, eventStreamSerdeProvider } = await import("./event-streams2.js");
		return new EventStreamSerde({
			marshaller: this.resolveEventStreamMarshaller(eventStreamSerdeProvider),
			serializer: this.serializer,
			deserializer: this.deserializer,
			serdeContext: this.serdeContext,
			defaultContentType: this.getDefaultContentType(),
			compositeErrorRegistry: this.compositeErrorRegistry
		});
	}
	getDefaultContentType() {
		throw Error(`@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`);
	}
	async deserializeHttpMessage(schema, context, response, arg4, arg5) {
		return [];
	}
	getEventStreamMarshaller() {
		let context = this.serdeContext;
		if (!context.eventStreamMarshaller) throw Error("@smithy/core - HttpProtocol: eventStreamMarshaller missing in serdeContext.");
		return context.eventStreamMarshaller;
	}
	resolveEventStreamMarshaller(importedProvider) {
		let context = this.serdeContext;
		return context.eventStreamMarshaller ? context.eventStreamMarshaller : importedProvider(this.serdeContext);
	}
};
// node_modules/@smithy/core/dist-es/submodules/protocols/serde/determineTimestampFormat.js
function determineTimestampFormat(ns, settings) {
	if (settings.timestampFormat.useTrait) {
		let schema = ns.getSchema();
		if (schema === 5 || schema === 6 || schema === 7) return schema;
	}
	let { httpLabel, httpPrefixHeaders, httpHeader, httpQuery } = ns.getMergedTraits();
	return (settings.httpBindings ? typeof httpPrefixHeaders == "string" || httpHeader ? 6 : httpQuery || httpLabel ? 5 : void 0 : void 0) ?? settings.timestampFormat.default;
}
// node_modules/@smithy/core/dist-es/submodules/protocols/protocol-http/extensions/httpExtensionConfiguration.js
const getHttpHandlerExtensionConfiguration = (runtimeConfig) => (runtimeConfig.logger && runtimeConfig.logger.constructor?.name !== "NoOpLogger" && runtimeConfig.requestHandler?.updateHttpClientConfig?.(Symbol.for("logger"), runtimeConfig.logger), runtimeConfig.defaultSocketTimeout && runtimeConfig.requestHandler?.updateHttpClientConfig?.(Symbol.for("@smithy/defaultSocketTimeout"), runtimeConfig.defaultSocketTimeout), {
	setHttpHandler(handler) {
		runtimeConfig.requestHandler = handler;
	},
	httpHandler() {
		return runtimeConfig.requestHandler;
	},
	updateHttpClientConfig(key, value) {
		runtimeConfig.requestHandler?.updateHttpClientConfig(key, value);
	},
	httpHandlerConfigs() {
		return runtimeConfig.requestHandler.httpHandlerConfigs();
	}
}), resolveHttpHandlerRuntimeConfig = (httpHandlerExtensionConfiguration) => ({ requestHandler: httpHandlerExtensionConfiguration.httpHandler() }), CONTENT_LENGTH_HEADER = "content-length";
function contentLengthMiddleware(bodyLengthChecker) {
	return (next) => async (args) => {
		let request = args.request;
		if (HttpRequest.isInstance(request)) {
			let { body, headers } = request;
			if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf(CONTENT_LENGTH_HEADER) === -1) try {
				let length = bodyLengthChecker(body);
				length != null && (request.headers = {
					...request.headers,
					[CONTENT_LENGTH_HEADER]: String(length)
				});
			} catch {}
		}
		return next({
			...args,
			request
		});
	};
}
const contentLengthMiddlewareOptions = {
	step: "build",
	tags: ["SET_CONTENT_LENGTH", "CONTENT_LENGTH"],
	name: "contentLengthMiddleware",
	override: !0
}, getContentLengthPlugin = (options) => ({ applyToStack: (clientStack) => {
	clientStack.add(contentLengthMiddleware(options.bodyLengthChecker), contentLengthMiddlewareOptions);
} });
// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-host-header/hostHeaderMiddleware.js
function resolveHostHeaderConfig(input) {
	return input;
}
const hostHeaderMiddleware = (options) => (next) => async (args) => {
	if (!HttpRequest.isInstance(args.request)) return next(args);
	let { request } = args, { handlerProtocol = "" } = options.requestHandler.metadata || {};
	if (handlerProtocol.indexOf("h2") >= 0 && !request.headers[":authority"]) delete request.headers.host, request.headers[":authority"] = request.hostname + (request.port ? ":" + request.port : "");
	else if (!request.headers.host) {
		let host = request.hostname;
		request.port != null && (host += `:${request.port}`), request.headers.host = host;
	}
	return next(args);
}, hostHeaderMiddlewareOptions = {
	name: "hostHeaderMiddleware",
	step: "build",
	priority: "low",
	tags: ["HOST"],
	override: !0
}, getHostHeaderPlugin = (options) => ({ applyToStack: (clientStack) => {
	clientStack.add(hostHeaderMiddleware(options), hostHeaderMiddlewareOptions);
} }), loggerMiddleware = () => (next, context) => async (args) => {
	try {
		let response = await next(args), { clientName, commandName, logger, dynamoDbDocumentClientOptions = {} } = context, { overrideInputFilterSensitiveLog, overrideOutputFilterSensitiveLog } = dynamoDbDocumentClientOptions, inputFilterSensitiveLog = overrideInputFilterSensitiveLog ?? context.inputFilterSensitiveLog, outputFilterSensitiveLog = overrideOutputFilterSensitiveLog ?? context.outputFilterSensitiveLog, { $metadata, ...outputWithoutMetadata } = response.output;
		return logger?.info?.({
			clientName,
			commandName,
			input: inputFilterSensitiveLog(args.input),
			output: outputFilterSensitiveLog(outputWithoutMetadata),
			metadata: $metadata
		}), response;
	} catch (error) {
		let { clientName, commandName, logger, dynamoDbDocumentClientOptions = {} } = context, { overrideInputFilterSensitiveLog } = dynamoDbDocumentClientOptions, inputFilterSensitiveLog = overrideInputFilterSensitiveLog ?? context.inputFilterSensitiveLog;
		throw logger?.error?.({
			clientName,
			commandName,
			input: inputFilterSensitiveLog(args.input),
			error,
			metadata: error.$metadata
		}), error;
	}
}, loggerMiddlewareOptions = {
	name: "loggerMiddleware",
	tags: ["LOGGER"],
	step: "initialize",
	override: !0
}, getLoggerPlugin = (options) => ({ applyToStack: (clientStack) => {
	clientStack.add(loggerMiddleware(), loggerMiddlewareOptions);
} }), recursionDetectionMiddlewareOptions = {
	step: "build",
	tags: ["RECURSION_DETECTION", "TRACE_CONTEXT_PROPAGATION"],
	name: "recursionDetectionMiddleware",
	override: !0,
	priority: "low"
}, PROTECTED_KEYS = {
	REQUEST_ID: Symbol.for("_AWS_LAMBDA_REQUEST_ID"),
	X_RAY_TRACE_ID: Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_ID"),
	TENANT_ID: Symbol.for("_AWS_LAMBDA_TENANT_ID"),
	TRACEPARENT: Symbol.for("_AWS_LAMBDA_TRACEPARENT"),
	TRACESTATE: Symbol.for("_AWS_LAMBDA_TRACESTATE"),
	BAGGAGE: Symbol.for("_AWS_LAMBDA_BAGGAGE")
}, NO_GLOBAL_AWS_LAMBDA = ["true", "1"].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA ?? "");
NO_GLOBAL_AWS_LAMBDA || (globalThis.awslambda = globalThis.awslambda || {});
var InvokeStoreBase = class {
	static PROTECTED_KEYS = PROTECTED_KEYS;
	isProtectedKey(key) {
		return Object.values(PROTECTED_KEYS).includes(key);
	}
	getRequestId() {
		return this.get(PROTECTED_KEYS.REQUEST_ID) ?? "-";
	}
	getXRayTraceId() {
		return this.get(PROTECTED_KEYS.X_RAY_TRACE_ID);
	}
	getTenantId() {
		return this.get(PROTECTED_KEYS.TENANT_ID);
	}
	getTraceparent() {
		return this.get(PROTECTED_KEYS.TRACEPARENT);
	}
	getTracestate() {
		return this.get(PROTECTED_KEYS.TRACESTATE);
	}
	getBaggage() {
		return this.get(PROTECTED_KEYS.BAGGAGE);
	}
}, InvokeStoreSingle = class extends InvokeStoreBase {
	currentContext;
	getContext() {
		return this.currentContext;
	}
	hasContext() {
		return this.currentContext !== void 0;
	}
	get(key) {
		return this.currentContext?.[key];
	}
	set(key, value) {
		if (this.isProtectedKey(key)) throw Error(`Cannot modify protected Lambda context field: ${String(key)}`);
		this.currentContext = this.currentContext || {}, this.currentContext[key] = value;
	}
	run(context, fn) {
		return this.currentContext = context, fn();
	}
}, InvokeStoreMulti = class InvokeStoreMulti extends InvokeStoreBase {
	als;
	static async create() {
		let instance = new InvokeStoreMulti();
		return instance.als = new (await (import("node:async_hooks"))).AsyncLocalStorage(), instance;
	}
	getContext() {
		return this.als.getStore();
	}
	hasContext() {
		return this.als.getStore() !== void 0;
	}
	get(key) {
		return this.als.getStore()?.[key];
	}
	set(key, value) {
		if (this.isProtectedKey(key)) throw Error(`Cannot modify protected Lambda context field: ${String(key)}`);
		let store = this.als.getStore();
		if (!store) throw Error("No context available");
		store[key] = value;
	}
	run(context, fn) {
		return this.als.run(context, fn);
	}
}, InvokeStore;
(function(InvokeStore) {
	let instance = null;
	async function getInstanceAsync(forceInvokeStoreMulti) {
		return instance ||= (async () => {
			let newInstance = forceInvokeStoreMulti === !0 || "AWS_LAMBDA_MAX_CONCURRENCY" in process.env ? await InvokeStoreMulti.create() : new InvokeStoreSingle();
			return !NO_GLOBAL_AWS_LAMBDA && globalThis.awslambda?.InvokeStore ? globalThis.awslambda.InvokeStore : (!NO_GLOBAL_AWS_LAMBDA && globalThis.awslambda && (globalThis.awslambda.InvokeStore = newInstance), newInstance);
		})(), instance;
	}
	InvokeStore.getInstanceAsync = getInstanceAsync, InvokeStore._testing = process.env.AWS_LAMBDA_BENCHMARK_MODE === "1" ? { reset: () => {
		instance = null, globalThis.awslambda?.InvokeStore && delete globalThis.awslambda.InvokeStore, globalThis.awslambda = { InvokeStore: void 0 };
	} } : void 0;
})(InvokeStore ||= {});
// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-recursion-detection/recursionDetectionMiddleware.js
const X_AMZN_TRACE_ID = "X-Amzn-Trace-Id", TRACEPARENT = "traceparent", TRACESTATE = "tracestate", BAGGAGE = "baggage", recursionDetectionMiddleware = () => (next) => async (args) => {
	let { request } = args;
	if (!HttpRequest.isInstance(request)) return next(args);
	let invokeStore;
	{
		let traceIdHeader = Object.keys(request.headers ?? {}).find((h) => h.toLowerCase() === "x-amzn-trace-id") ?? X_AMZN_TRACE_ID;
		if (!request.headers.hasOwnProperty(traceIdHeader)) {
			let functionName = process.env.AWS_LAMBDA_FUNCTION_NAME, traceIdFromEnv = process.env._X_AMZN_TRACE_ID;
			invokeStore ??= await InvokeStore.getInstanceAsync();
			let traceId = invokeStore?.getXRayTraceId() ?? traceIdFromEnv, nonEmptyString = (str) => typeof str == "string" && str.length > 0;
			nonEmptyString(functionName) && nonEmptyString(traceId) && (request.headers[X_AMZN_TRACE_ID] = traceId);
		}
	}
	if (sanitizeTraceHeaders(request.headers), !request.headers[TRACEPARENT]) {
		let traceparent = (invokeStore ??= await InvokeStore.getInstanceAsync())?.getTraceparent?.();
		if (traceparent) {
			request.headers[TRACEPARENT] = traceparent;
			let tracestate = invokeStore?.getTracestate?.();
			tracestate && (request.headers[TRACESTATE] = tracestate);
			let baggage = invokeStore?.getBaggage?.();
			baggage && (request.headers[BAGGAGE] = baggage);
		}
	}
	return next(args);
};
function sanitizeTraceHeaders(headers) {
	for (let header of Object.keys(headers)) {
		let lower = header.toLowerCase();
		header !== lower && (lower === TRACEPARENT || lower === TRACESTATE || lower === BAGGAGE) && (headers[lower] = headers[header], delete headers[header]);
	}
}
// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-recursion-detection/getRecursionDetectionPlugin.js
const getRecursionDetectionPlugin = (options) => ({ applyToStack: (clientStack) => {
	clientStack.add(recursionDetectionMiddleware(), recursionDetectionMiddlewareOptions);
} }), resolveAuthOptions = (candidateAuthOptions, authSchemePreference) => {
	if (!authSchemePreference || authSchemePreference.length === 0) return candidateAuthOptions;
	let preferredAuthOptions = [];
	for (let preferredSchemeName of authSchemePreference) for (let candidateAuthOption of candidateAuthOptions) candidateAuthOption.schemeId.split("#")[1] === preferredSchemeName && preferredAuthOptions.push(candidateAuthOption);
	for (let candidateAuthOption of candidateAuthOptions) preferredAuthOptions.find(({ schemeId }) => schemeId === candidateAuthOption.schemeId) || preferredAuthOptions.push(candidateAuthOption);
	return preferredAuthOptions;
};
// node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/httpAuthSchemeMiddleware.js
function convertHttpAuthSchemesToMap(httpAuthSchemes) {
	let map = new Map();
	for (let scheme of httpAuthSchemes) map.set(scheme.schemeId, scheme);
	return map;
}
const httpAuthSchemeMiddleware = (config, mwOptions) => (next, context) => async (args) => {
	let options = config.httpAuthSchemeProvider(await mwOptions.httpAuthSchemeParametersProvider(config, context, args.input)), authSchemePreference = config.authSchemePreference ? await config.authSchemePreference() : [], resolvedOptions = resolveAuthOptions(options, authSchemePreference), authSchemes = convertHttpAuthSchemesToMap(config.httpAuthSchemes), smithyContext = getSmithyContext(context), failureReasons = [];
	for (let option of resolvedOptions) {
		let scheme = authSchemes.get(option.schemeId);
		if (!scheme) {
			failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` was not enabled for this service.`);
			continue;
		}
		let identityProvider = scheme.identityProvider(await mwOptions.identityProviderConfigProvider(config));
		if (!identityProvider) {
			failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` did not have an IdentityProvider configured.`);
			continue;
		}
		let { identityProperties = {}, signingProperties = {} } = option.propertiesExtractor?.(config, context) || {};
		option.identityProperties = Object.assign(option.identityProperties || {}, identityProperties), option.signingProperties = Object.assign(option.signingProperties || {}, signingProperties), smithyContext.selectedHttpAuthScheme = {
			httpAuthOption: option,
			identity: await identityProvider(option.identityProperties),
			signer: scheme.signer
		};
		break;
	}
	if (!smithyContext.selectedHttpAuthScheme) throw Error(failureReasons.join("\n"));
	return next(args);
}, httpAuthSchemeEndpointRuleSetMiddlewareOptions = {
	step: "serialize",
	tags: ["HTTP_AUTH_SCHEME"],
	name: "httpAuthSchemeMiddleware",
	override: !0,
	relation: "before",
	toMiddleware: "endpointV2Middleware"
}, getHttpAuthSchemeEndpointRuleSetPlugin = (config, { httpAuthSchemeParametersProvider, identityProviderConfigProvider }) => ({ applyToStack: (clientStack) => {
	clientStack.addRelativeTo(httpAuthSchemeMiddleware(config, {
		httpAuthSchemeParametersProvider,
		identityProviderConfigProvider
	}), httpAuthSchemeEndpointRuleSetMiddlewareOptions);
} }), defaultErrorHandler = (signingProperties) => (error) => {
	throw error;
}, defaultSuccessHandler = (httpResponse, signingProperties) => {}, httpSigningMiddleware = (config) => (next, context) => async (args) => {
	if (!HttpRequest.isInstance(args.request)) return next(args);
	let scheme = getSmithyContext(context).selectedHttpAuthScheme;
	if (!scheme) throw Error("No HttpAuthScheme was selected: unable to sign request");
	let { httpAuthOption: { signingProperties = {} }, identity, signer } = scheme, output = await next({
		...args,
		request: await signer.sign(args.request, identity, signingProperties)
	}).catch((signer.errorHandler || defaultErrorHandler)(signingProperties));
	return (signer.successHandler || defaultSuccessHandler)(output.response, signingProperties), output;
}, httpSigningMiddlewareOptions = {
	step: "finalizeRequest",
	tags: ["HTTP_SIGNING"],
	name: "httpSigningMiddleware",
	aliases: [
		"apiKeyMiddleware",
		"tokenMiddleware",
		"awsAuthMiddleware"
	],
	override: !0,
	relation: "after",
	toMiddleware: "retryMiddleware"
}, getHttpSigningPlugin = (config) => ({ applyToStack: (clientStack) => {
	clientStack.addRelativeTo(httpSigningMiddleware(config), httpSigningMiddlewareOptions);
} }), normalizeProvider = (input) => {
	if (typeof input == "function") return input;
	let promisified = Promise.resolve(input);
	return () => promisified;
};
// node_modules/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/DefaultIdentityProviderConfig.js
var DefaultIdentityProviderConfig = class {
	authSchemes = new Map();
	constructor(config) {
		for (let key in config) {
			if (!hasOwn(config, key)) continue;
			let value = config[key];
			value !== void 0 && this.authSchemes.set(key, value);
		}
	}
	getIdentityProvider(schemeId) {
		return this.authSchemes.get(schemeId);
	}
};
// node_modules/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/memoizeIdentityProvider.js
const isIdentityExpired = ((expirationMs) => function(identity) {
	return doesIdentityRequireRefresh(identity) && identity.expiration.getTime() - Date.now() < expirationMs;
})(3e5), doesIdentityRequireRefresh = (identity) => identity.expiration !== void 0, memoizeIdentityProvider = (provider, isExpired, requiresRefresh) => {
	if (provider === void 0) return;
	let normalizedProvider = typeof provider == "function" ? provider : async () => Promise.resolve(provider), resolved, pending, hasResult, isConstant = !1, coalesceProvider = async (options) => {
		pending ||= normalizedProvider(options);
		try {
			resolved = await pending, hasResult = !0, isConstant = !1;
		} finally {
			pending = void 0;
		}
		return resolved;
	};
	return isExpired === void 0 ? async (options) => ((!hasResult || options?.forceRefresh) && (resolved = await coalesceProvider(options)), resolved) : async (options) => ((!hasResult || options?.forceRefresh) && (resolved = await coalesceProvider(options)), isConstant ? resolved : requiresRefresh(resolved) ? (isExpired(resolved) && await coalesceProvider(options), resolved) : (isConstant = !0, resolved));
};
function isValidUserAgentAppId(appId) {
	return appId === void 0 || typeof appId == "string" && appId.length <= 50;
}
function resolveUserAgentConfig(input) {
	let normalizedAppIdProvider = normalizeProvider(input.userAgentAppId ?? void 0), { customUserAgent } = input;
	return Object.assign(input, {
		customUserAgent: typeof customUserAgent == "string" ? [[customUserAgent]] : customUserAgent,
		userAgentAppId: async () => {
			let appId = await normalizedAppIdProvider();
			if (!isValidUserAgentAppId(appId)) {
				let logger = input.logger?.constructor?.name === "NoOpLogger" || !input.logger ? console : input.logger;
				typeof appId == "string" ? appId.length > 50 && logger?.warn("The provided userAgentAppId exceeds the maximum length of 50 characters.") : logger?.warn("userAgentAppId must be a string or undefined.");
			}
			return appId;
		}
	});
}
// node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/partition.js
let selectedPartitionsInfo = {
	partitions: [
		{
			id: "aws",
			outputs: {
				dnsSuffix: "amazonaws.com",
				dualStackDnsSuffix: "api.aws",
				implicitGlobalRegion: "us-east-1",
				name: "aws",
				supportsDualStack: !0,
				supportsFIPS: !0
			},
			regionRegex: "^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$",
			regions: {
				"af-south-1": { description: "Africa (Cape Town)" },
				"ap-east-1": { description: "Asia Pacific (Hong Kong)" },
				"ap-east-2": { description: "Asia Pacific (Taipei)" },
				"ap-northeast-1": { description: "Asia Pacific (Tokyo)" },
				"ap-northeast-2": { description: "Asia Pacific (Seoul)" },
				"ap-northeast-3": { description: "Asia Pacific (Osaka)" },
				"ap-south-1": { description: "Asia Pacific (Mumbai)" },
				"ap-south-2": { description: "Asia Pacific (Hyderabad)" },
				"ap-southeast-1": { description: "Asia Pacific (Singapore)" },
				"ap-southeast-2": { description: "Asia Pacific (Sydney)" },
				"ap-southeast-3": { description: "Asia Pacific (Jakarta)" },
				"ap-southeast-4": { description: "Asia Pacific (Melbourne)" },
				"ap-southeast-5": { description: "Asia Pacific (Malaysia)" },
				"ap-southeast-6": { description: "Asia Pacific (New Zealand)" },
				"ap-southeast-7": { description: "Asia Pacific (Thailand)" },
				"aws-global": { description: "aws global region" },
				"ca-central-1": { description: "Canada (Central)" },
				"ca-west-1": { description: "Canada West (Calgary)" },
				"eu-central-1": { description: "Europe (Frankfurt)" },
				"eu-central-2": { description: "Europe (Zurich)" },
				"eu-north-1": { description: "Europe (Stockholm)" },
				"eu-south-1": { description: "Europe (Milan)" },
				"eu-south-2": { description: "Europe (Spain)" },
				"eu-west-1": { description: "Europe (Ireland)" },
				"eu-west-2": { description: "Europe (London)" },
				"eu-west-3": { description: "Europe (Paris)" },
				"il-central-1": { description: "Israel (Tel Aviv)" },
				"me-central-1": { description: "Middle East (UAE)" },
				"me-south-1": { description: "Middle East (Bahrain)" },
				"me-west-1": { description: "Middle East (Saudi Arabia)" },
				"mx-central-1": { description: "Mexico (Central)" },
				"sa-east-1": { description: "South America (Sao Paulo)" },
				"sa-west-1": { description: "South America (Chile)" },
				"us-east-1": { description: "US East (N. Virginia)" },
				"us-east-2": { description: "US East (Ohio)" },
				"us-west-1": { description: "US West (N. California)" },
				"us-west-2": { description: "US West (Oregon)" }
			}
		},
		{
			id: "aws-cn",
			outputs: {
				dnsSuffix: "amazonaws.com.cn",
				dualStackDnsSuffix: "api.amazonwebservices.com.cn",
				implicitGlobalRegion: "cn-northwest-1",
				name: "aws-cn",
				supportsDualStack: !0,
				supportsFIPS: !0
			},
			regionRegex: "^cn\\-\\w+\\-\\d+$",
			regions: {
				"aws-cn-global": { description: "aws-cn global region" },
				"cn-north-1": { description: "China (Beijing)" },
				"cn-northwest-1": { description: "China (Ningxia)" }
			}
		},
		{
			id: "aws-eusc",
			outputs: {
				dnsSuffix: "amazonaws.eu",
				dualStackDnsSuffix: "api.amazonwebservices.eu",
				implicitGlobalRegion: "eusc-de-east-1",
				name: "aws-eusc",
				supportsDualStack: !0,
				supportsFIPS: !0
			},
			regionRegex: "^eusc\\-(de)\\-\\w+\\-\\d+$",
			regions: { "eusc-de-east-1": { description: "AWS European Sovereign Cloud (Germany)" } }
		},
		{
			id: "aws-iso",
			outputs: {
				dnsSuffix: "c2s.ic.gov",
				dualStackDnsSuffix: "api.aws.ic.gov",
				implicitGlobalRegion: "us-iso-east-1",
				name: "aws-iso",
				supportsDualStack: !0,
				supportsFIPS: !0
			},
			regionRegex: "^us\\-iso\\-\\w+\\-\\d+$",
			regions: {
				"aws-iso-global": { description: "aws-iso global region" },
				"us-iso-east-1": { description: "US ISO East" },
				"us-iso-west-1": { description: "US ISO WEST" }
			}
		},
		{
			id: "aws-iso-b",
			outputs: {
				dnsSuffix: "sc2s.sgov.gov",
				dualStackDnsSuffix: "api.aws.scloud",
				implicitGlobalRegion: "us-isob-east-1",
				name: "aws-iso-b",
				supportsDualStack: !0,
				supportsFIPS: !0
			},
			regionRegex: "^us\\-isob\\-\\w+\\-\\d+$",
			regions: {
				"aws-iso-b-global": { description: "aws-iso-b global region" },
				"us-isob-east-1": { description: "US ISOB East (Ohio)" },
				"us-isob-west-1": { description: "US ISOB West" }
			}
		},
		{
			id: "aws-iso-e",
			outputs: {
				dnsSuffix: "cloud.adc-e.uk",
				dualStackDnsSuffix: "api.cloud-aws.adc-e.uk",
				implicitGlobalRegion: "eu-isoe-west-1",
				name: "aws-iso-e",
				supportsDualStack: !0,
				supportsFIPS: !0
			},
			regionRegex: "^eu\\-isoe\\-\\w+\\-\\d+$",
			regions: {
				"aws-iso-e-global": { description: "aws-iso-e global region" },
				"eu-isoe-west-1": { description: "EU ISOE West" }
			}
		},
		{
			id: "aws-iso-f",
			outputs: {
				dnsSuffix: "csp.hci.ic.gov",
				dualStackDnsSuffix: "api.aws.hci.ic.gov",
				implicitGlobalRegion: "us-isof-south-1",
				name: "aws-iso-f",
				supportsDualStack: !0,
				supportsFIPS: !0
			},
			regionRegex: "^us\\-isof\\-\\w+\\-\\d+$",
			regions: {
				"aws-iso-f-global": { description: "aws-iso-f global region" },
				"us-isof-east-1": { description: "US ISOF EAST" },
				"us-isof-south-1": { description: "US ISOF SOUTH" }
			}
		},
		{
			id: "aws-us-gov",
			outputs: {
				dnsSuffix: "amazonaws.com",
				dualStackDnsSuffix: "api.aws",
				implicitGlobalRegion: "us-gov-west-1",
				name: "aws-us-gov",
				supportsDualStack: !0,
				supportsFIPS: !0
			},
			regionRegex: "^us\\-gov\\-\\w+\\-\\d+$",
			regions: {
				"aws-us-gov-global": { description: "aws-us-gov global region" },
				"us-gov-east-1": { description: "AWS GovCloud (US-East)" },
				"us-gov-west-1": { description: "AWS GovCloud (US-West)" }
			}
		}
	],
	version: "1.1"
};
const partition = (value) => {
	let { partitions } = selectedPartitionsInfo;
	for (let partition of partitions) {
		let { regions, outputs } = partition;
		for (let [region, regionData] of Object.entries(regions)) if (region === value) return {
			...outputs,
			...regionData
		};
	}
	for (let partition of partitions) {
		let { regionRegex, outputs } = partition;
		if (new RegExp(regionRegex).test(value)) return { ...outputs };
	}
	let DEFAULT_PARTITION = partitions.find((partition) => partition.id === "aws");
	if (!DEFAULT_PARTITION) throw Error("Provided region was not found in the partition array or regex, and default partition with id 'aws' doesn't exist.");
	return { ...DEFAULT_PARTITION.outputs };
}, getUserAgentPrefix = () => "", isStreamingPayload = (request) => request?.body instanceof Readable || typeof ReadableStream < "u" && request?.body instanceof ReadableStream, race = (promise, signal) => {
	if (!signal) return promise;
	let cleanup = () => {}, aborted = new Promise((_, reject) => {
		let handler = () => reject(createAbortError());
		signal.aborted ? handler() : typeof signal.addEventListener == "function" ? (signal.addEventListener("abort", handler, { once: !0 }), cleanup = () => signal.removeEventListener("abort", handler)) : signal.onabort = handler;
	});
	return Promise.race([promise, aborted]).finally(cleanup);
}, createAbortError = () => Object.assign(Error("Request aborted"), { name: "AbortError" }), isAbortError = (error) => typeof error == "object" && !!error && "name" in error && error.name === "AbortError", MAXIMUM_RETRY_DELAY = 2e4;
// node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/parseRetryAfterHeader.js
function parseRetryAfterHeader(response, logger) {
	if (HttpResponse.isInstance(response)) for (let header in response.headers) {
		if (!hasOwn(response.headers, header)) continue;
		let h = header.toLowerCase();
		if (h === "retry-after") {
			let retryAfter = response.headers[header], retryAfterSeconds = NaN;
			if (retryAfter.endsWith("GMT")) try {
				retryAfterSeconds = (parseRfc7231DateTime(retryAfter).getTime() - Date.now()) / 1e3;
			} catch (e) {
				logger?.trace?.("Failed to parse retry-after header"), logger?.trace?.(e);
			}
			else retryAfter.match(/ GMT, ((\d+)|(\d+\.\d+))$/) ? retryAfterSeconds = Number(retryAfter.match(/ GMT, ([\d.]+)$/)?.[1]) : retryAfter.match(/^((\d+)|(\d+\.\d+))$/) ? retryAfterSeconds = Number(retryAfter) : Date.parse(retryAfter) >= Date.now() && (retryAfterSeconds = (Date.parse(retryAfter) - Date.now()) / 1e3);
			return isNaN(retryAfterSeconds) ? void 0 : new Date(Date.now() + retryAfterSeconds * 1e3);
		}
		if (h === "x-amz-retry-after") {
			let v = response.headers[header], backoffMilliseconds = Number(v);
			if (isNaN(backoffMilliseconds)) {
				logger?.trace?.(`Failed to parse x-amz-retry-after=${v}`);
				return;
			}
			return new Date(Date.now() + backoffMilliseconds);
		}
	}
}
// node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/util.js
const asSdkError = (error) => error instanceof Error ? error : error instanceof Object ? Object.assign(Error(), error) : Error(typeof error == "string" ? error : `AWS SDK error wrapper for ${error}`);
// node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/retryMiddleware.js
function bindRetryMiddleware(isStreamingPayload) {
	return (options) => (next, context) => async (args) => {
		let retryStrategy = await options.retryStrategy(), maxAttempts = await options.maxAttempts(), abortSignal = context[SMITHY_CONTEXT_KEY]?.abortSignal;
		if (isRetryStrategyV2(retryStrategy)) {
			retryStrategy = retryStrategy;
			let retryTokenScope = (context.partition_id ?? "") + (context.__retryLongPoll ? ":longpoll" : ""), retryToken = await race(retryStrategy.acquireInitialRetryToken(retryTokenScope), abortSignal), lastError = Error(), attempts = 0, totalRetryDelay = 0, { request } = args, isRequest = HttpRequest.isInstance(request);
			for (isRequest && (request.headers["amz-sdk-invocation-id"] = v4());;) try {
				isRequest && (request.headers["amz-sdk-request"] = `attempt=${attempts + 1}; max=${maxAttempts}`);
				let { response, output } = await next(args);
				return retryStrategy.recordSuccess(retryToken), output.$metadata.attempts = attempts + 1, output.$metadata.totalRetryDelay = totalRetryDelay, {
					response,
					output
				};
			} catch (e) {
				let retryErrorInfo = getRetryErrorInfo(e, options.logger);
				if (lastError = asSdkError(e), isRequest && isStreamingPayload(request)) throw (context.logger instanceof NoOpLogger ? console : context.logger)?.warn("An error was encountered in a non-retryable streaming request."), lastError;
				try {
					retryToken = await race(retryStrategy.refreshRetryTokenForRetry(retryToken, retryErrorInfo), abortSignal);
				} catch (refreshError) {
					throw abortSignal?.aborted && isAbortError(refreshError) ? refreshError : (lastError.$metadata || (lastError.$metadata = {}), lastError.$metadata.attempts = attempts + 1, lastError.$metadata.totalRetryDelay = totalRetryDelay, lastError);
				}
				attempts = retryToken.getRetryCount();
				let delay = retryToken.getRetryDelay();
				totalRetryDelay += (retryToken?.$retryLog?.acquisitionDelay ?? 0) + delay, delay > 0 && await race(new Promise((resolve) => setTimeout(resolve, delay)), abortSignal);
			}
		} else return retryStrategy = retryStrategy, retryStrategy?.mode && (context.userAgent = [...context.userAgent || [], ["cfg/retry-mode", retryStrategy.mode]]), retryStrategy.retry(next, args);
	};
}
const isRetryStrategyV2 = (retryStrategy) => retryStrategy.acquireInitialRetryToken !== void 0 && retryStrategy.refreshRetryTokenForRetry !== void 0 && retryStrategy.recordSuccess !== void 0, getRetryErrorInfo = (error, logger) => {
	let errorInfo = {
		error,
		errorType: getRetryErrorType(error)
	}, retryAfterHint = parseRetryAfterHeader(error.$response, logger);
	return retryAfterHint && (errorInfo.retryAfterHint = retryAfterHint), errorInfo;
}, getRetryErrorType = (error) => isThrottlingError(error) ? "THROTTLING" : isTransientError(error) ? "TRANSIENT" : isServerError(error) ? "SERVER_ERROR" : "CLIENT_ERROR", retryMiddlewareOptions = {
	name: "retryMiddleware",
	tags: ["RETRY"],
	step: "finalizeRequest",
	priority: "high",
	override: !0
};
function bindGetRetryPlugin(isStreamingPayload) {
	let retryMiddleware = bindRetryMiddleware(isStreamingPayload);
	return (options) => ({ applyToStack: (clientStack) => {
		clientStack.add(retryMiddleware(options), retryMiddlewareOptions);
	} });
}
// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/DefaultRateLimiter.js
var DefaultRateLimiter = class DefaultRateLimiter {
	static setTimeoutFn = (fn, delay) => setTimeout(fn, delay);
	beta;
	minCapacity;
	minFillRate;
	scaleConstant;
	smooth;
	enabled = !1;
	availableTokens = 0;
	lastMaxRate = 0;
	measuredTxRate = 0;
	requestCount = 0;
	fillRate;
	lastThrottleTime;
	lastTimestamp = 0;
	lastTxRateBucket;
	maxCapacity;
	timeWindow = 0;
	constructor(options) {
		this.beta = options?.beta ?? .7, this.minCapacity = options?.minCapacity ?? 1, this.minFillRate = options?.minFillRate ?? .5, this.scaleConstant = options?.scaleConstant ?? .4, this.smooth = options?.smooth ?? .8, this.lastThrottleTime = this.getCurrentTimeInSeconds(), this.lastTxRateBucket = Math.floor(this.getCurrentTimeInSeconds()), this.fillRate = this.minFillRate, this.maxCapacity = this.minCapacity;
	}
	async getSendToken() {
		return this.acquireTokenBucket(1);
	}
	updateClientSendingRate(response) {
		let calculatedRate;
		this.updateMeasuredRate();
		let retryErrorInfo = response;
		if (retryErrorInfo?.errorType === "THROTTLING" || isThrottlingError(retryErrorInfo?.error ?? response)) {
			let rateToUse = this.enabled ? Math.min(this.measuredTxRate, this.fillRate) : this.measuredTxRate;
			this.lastMaxRate = rateToUse, this.calculateTimeWindow(), this.lastThrottleTime = this.getCurrentTimeInSeconds(), calculatedRate = this.cubicThrottle(rateToUse), this.enableTokenBucket();
		} else this.calculateTimeWindow(), calculatedRate = this.cubicSuccess(this.getCurrentTimeInSeconds());
		let newRate = Math.min(calculatedRate, 2 * this.measuredTxRate);
		this.updateTokenBucketRate(newRate);
	}
	getCurrentTimeInSeconds() {
		return Date.now() / 1e3;
	}
	async acquireTokenBucket(amount) {
		if (this.enabled) {
			for (this.refillTokenBucket(); amount > this.availableTokens;) {
				let delay = (amount - this.availableTokens) / this.fillRate * 1e3;
				await new Promise((resolve) => DefaultRateLimiter.setTimeoutFn(resolve, delay)), this.refillTokenBucket();
			}
			this.availableTokens -= amount;
		}
	}
	refillTokenBucket() {
		let timestamp = this.getCurrentTimeInSeconds();
		if (!this.lastTimestamp) {
			this.lastTimestamp = timestamp;
			return;
		}
		let fillAmount = (timestamp - this.lastTimestamp) * this.fillRate;
		this.availableTokens = Math.min(this.maxCapacity, this.availableTokens + fillAmount), this.lastTimestamp = timestamp;
	}
	calculateTimeWindow() {
		this.timeWindow = this.getPrecise((this.lastMaxRate * (1 - this.beta) / this.scaleConstant) ** (1 / 3));
	}
	cubicThrottle(rateToUse) {
		return this.getPrecise(rateToUse * this.beta);
	}
	cubicSuccess(timestamp) {
		return this.getPrecise(this.scaleConstant * (timestamp - this.lastThrottleTime - this.timeWindow) ** 3 + this.lastMaxRate);
	}
	enableTokenBucket() {
		this.enabled = !0;
	}
	updateTokenBucketRate(newRate) {
		this.refillTokenBucket(), this.fillRate = Math.max(newRate, this.minFillRate), this.maxCapacity = Math.max(newRate, this.minCapacity), this.availableTokens = Math.min(this.availableTokens, this.maxCapacity);
	}
	updateMeasuredRate() {
		let t = this.getCurrentTimeInSeconds(), timeBucket = Math.floor(t * 2) / 2;
		if (this.requestCount++, timeBucket > this.lastTxRateBucket) {
			let currentRate = this.requestCount / (timeBucket - this.lastTxRateBucket);
			this.measuredTxRate = this.getPrecise(currentRate * this.smooth + this.measuredTxRate * (1 - this.smooth)), this.requestCount = 0, this.lastTxRateBucket = timeBucket;
		}
	}
	getPrecise(num) {
		return parseFloat(num.toFixed(8));
	}
}, Retry = class {
	static v2026 = !0;
	static delay() {
		return 50;
	}
	static throttlingDelay() {
		return 1e3;
	}
	static cost() {
		return 14;
	}
	static throttlingCost() {
		return 5;
	}
	static modifiedCostType() {
		return "THROTTLING";
	}
}, DefaultRetryBackoffStrategy = class {
	x = Retry.delay();
	computeNextBackoffDelay(i) {
		let t_i = Math.random() * Math.min(this.x * 2 ** i, MAXIMUM_RETRY_DELAY);
		return Math.floor(t_i);
	}
	setDelayBase(delay) {
		this.x = delay;
	}
}, DefaultRetryToken = class {
	delay;
	count;
	cost;
	longPoll;
	$retryLog = { acquisitionDelay: 0 };
	constructor(delay, count, cost, longPoll) {
		this.delay = delay, this.count = count, this.cost = cost, this.longPoll = longPoll;
	}
	getRetryCount() {
		return this.count;
	}
	getRetryDelay() {
		return Math.min(MAXIMUM_RETRY_DELAY, this.delay);
	}
	getRetryCost() {
		return this.cost;
	}
	isLongPoll() {
		return this.longPoll;
	}
}, RETRY_MODES;
(function(RETRY_MODES) {
	RETRY_MODES.STANDARD = "standard", RETRY_MODES.ADAPTIVE = "adaptive";
})(RETRY_MODES ||= {});
const DEFAULT_RETRY_MODE = RETRY_MODES.STANDARD, refusal = {
	incompatible: 1,
	attempts: 2,
	capacity: 3
};
var StandardRetryStrategy = class {
	mode = RETRY_MODES.STANDARD;
	retryBackoffStrategy;
	capacity = 500;
	maxAttemptsProvider;
	baseDelay;
	constructor(arg1) {
		typeof arg1 == "number" ? this.maxAttemptsProvider = async () => arg1 : typeof arg1 == "function" ? this.maxAttemptsProvider = arg1 : arg1 && typeof arg1 == "object" && (this.maxAttemptsProvider = async () => arg1.maxAttempts, this.baseDelay = arg1.baseDelay, this.retryBackoffStrategy = arg1.backoff), this.maxAttemptsProvider ??= async () => 3, this.baseDelay ??= Retry.delay(), this.retryBackoffStrategy ??= new DefaultRetryBackoffStrategy();
	}
	async acquireInitialRetryToken(retryTokenScope) {
		return new DefaultRetryToken(Retry.delay(), 0, void 0, retryTokenScope.includes(":longpoll"));
	}
	async refreshRetryTokenForRetry(token, errorInfo) {
		let maxAttempts = await this.getMaxAttempts(), retryCode = this.retryCode(token, errorInfo, maxAttempts), shouldRetry = retryCode === 0, isLongPoll = token.isLongPoll?.();
		if (shouldRetry || isLongPoll) {
			let errorType = errorInfo.errorType;
			this.retryBackoffStrategy.setDelayBase(errorType === "THROTTLING" ? Retry.throttlingDelay() : this.baseDelay);
			let delayFromErrorType = this.retryBackoffStrategy.computeNextBackoffDelay(token.getRetryCount()), retryDelay = delayFromErrorType;
			if (errorInfo.retryAfterHint instanceof Date && (retryDelay = Math.max(delayFromErrorType, Math.min(errorInfo.retryAfterHint.getTime() - Date.now(), delayFromErrorType + 5e3))), shouldRetry) {
				let capacityCost = this.getCapacityCost(errorType);
				this.capacity -= capacityCost;
				let nextToken = new DefaultRetryToken(0, token.getRetryCount() + 1, capacityCost, token.isLongPoll?.() ?? !1);
				return await new Promise((r) => setTimeout(r, retryDelay)), nextToken.$retryLog.acquisitionDelay = retryDelay, nextToken;
			}
			{
				let longPollBackoff = retryCode === refusal.capacity && isLongPoll ? retryDelay : 0;
				longPollBackoff > 0 && await new Promise((r) => setTimeout(r, longPollBackoff));
			}
		}
		throw Error("No retry token available");
	}
	recordSuccess(token) {
		this.capacity = Math.min(500, this.capacity + (token.getRetryCost() ?? 1));
	}
	getCapacity() {
		return this.capacity;
	}
	async maxAttempts() {
		return this.maxAttemptsProvider();
	}
	async getMaxAttempts() {
		try {
			return await this.maxAttemptsProvider();
		} catch {
			return console.warn("Max attempts provider could not resolve. Using default of 3"), 3;
		}
	}
	retryCode(tokenToRenew, errorInfo, maxAttempts) {
		let attempts = tokenToRenew.getRetryCount() + 1, retryableStatus = this.isRetryableError(errorInfo.errorType) ? 0 : refusal.incompatible, attemptStatus = attempts < maxAttempts ? 0 : refusal.attempts, capacityStatus = this.capacity >= this.getCapacityCost(errorInfo.errorType) ? 0 : refusal.capacity;
		return retryableStatus || attemptStatus || capacityStatus;
	}
	getCapacityCost(errorType) {
		return errorType === Retry.modifiedCostType() ? Retry.throttlingCost() : Retry.cost();
	}
	isRetryableError(errorType) {
		return errorType === "THROTTLING" || errorType === "TRANSIENT";
	}
}, AdaptiveRetryStrategy = class {
	mode = RETRY_MODES.ADAPTIVE;
	rateLimiter;
	standardRetryStrategy;
	constructor(maxAttemptsProvider, options) {
		let { rateLimiter } = options ?? {};
		this.rateLimiter = rateLimiter ?? new DefaultRateLimiter(), this.standardRetryStrategy = options ? new StandardRetryStrategy({
			maxAttempts: typeof maxAttemptsProvider == "number" ? maxAttemptsProvider : 3,
			...options
		}) : new StandardRetryStrategy(maxAttemptsProvider);
	}
	async acquireInitialRetryToken(retryTokenScope) {
		let token = await this.standardRetryStrategy.acquireInitialRetryToken(retryTokenScope);
		return await this.rateLimiter.getSendToken(), token;
	}
	async refreshRetryTokenForRetry(tokenToRenew, errorInfo) {
		this.rateLimiter.updateClientSendingRate(errorInfo);
		let token = await this.standardRetryStrategy.refreshRetryTokenForRetry(tokenToRenew, errorInfo);
		return await this.rateLimiter.getSendToken(), token;
	}
	recordSuccess(token) {
		this.rateLimiter.updateClientSendingRate({}), this.standardRetryStrategy.recordSuccess(token);
	}
	async maxAttemptsProvider() {
		return this.standardRetryStrategy.maxAttempts();
	}
};
// node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/configurations.js
const ENV_MAX_ATTEMPTS = "AWS_MAX_ATTEMPTS", CONFIG_MAX_ATTEMPTS = "max_attempts", NODE_MAX_ATTEMPT_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => {
		let value = env[ENV_MAX_ATTEMPTS];
		if (!value) return;
		let maxAttempt = parseInt(value);
		if (Number.isNaN(maxAttempt)) throw Error(`Environment variable ${ENV_MAX_ATTEMPTS} mast be a number, got "${value}"`);
		return maxAttempt;
	},
	configFileSelector: (profile) => {
		let value = profile[CONFIG_MAX_ATTEMPTS];
		if (!value) return;
		let maxAttempt = parseInt(value);
		if (Number.isNaN(maxAttempt)) throw Error(`Shared config file entry ${CONFIG_MAX_ATTEMPTS} mast be a number, got "${value}"`);
		return maxAttempt;
	},
	default: 3
}, resolveRetryConfig = (input, defaults) => {
	let { retryStrategy, retryMode } = input, { defaultMaxAttempts = 3, defaultBaseDelay = Retry.delay() } = defaults ?? {}, maxAttemptsProvider = normalizeProvider$1(input.maxAttempts ?? defaultMaxAttempts), controller = retryStrategy ? Promise.resolve(retryStrategy) : void 0, getDefault = async () => {
		let maxAttempts = await maxAttemptsProvider();
		return await normalizeProvider$1(retryMode)() === RETRY_MODES.ADAPTIVE ? new AdaptiveRetryStrategy(maxAttemptsProvider, {
			maxAttempts,
			baseDelay: defaultBaseDelay
		}) : new StandardRetryStrategy({
			maxAttempts,
			baseDelay: defaultBaseDelay
		});
	};
	return Object.assign(input, {
		maxAttempts: maxAttemptsProvider,
		retryStrategy: () => controller ??= getDefault()
	});
}, NODE_RETRY_MODE_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => env.AWS_RETRY_MODE,
	configFileSelector: (profile) => profile.retry_mode,
	default: DEFAULT_RETRY_MODE
}, getRetryPlugin = bindGetRetryPlugin(isStreamingPayload), ACCOUNT_ID_ENDPOINT_REGEX = /\d{12}\.ddb/;
async function checkFeatures(context, config, args) {
	if (args.request?.headers?.["smithy-protocol"] === "rpc-v2-cbor" && setFeature$1(context, "PROTOCOL_RPC_V2_CBOR", "M"), typeof config.retryStrategy == "function") {
		let retryStrategy = await config.retryStrategy();
		if (typeof retryStrategy.mode == "string") switch (retryStrategy.mode) {
			case RETRY_MODES.ADAPTIVE:
				setFeature$1(context, "RETRY_MODE_ADAPTIVE", "F");
				break;
			case RETRY_MODES.STANDARD: setFeature$1(context, "RETRY_MODE_STANDARD", "E");
		}
	}
	if (typeof config.accountIdEndpointMode == "function") {
		let endpointV2 = context.endpointV2;
		switch (String(endpointV2?.url?.hostname).match(ACCOUNT_ID_ENDPOINT_REGEX) && setFeature$1(context, "ACCOUNT_ID_ENDPOINT", "O"), await config.accountIdEndpointMode?.()) {
			case "disabled":
				setFeature$1(context, "ACCOUNT_ID_MODE_DISABLED", "Q");
				break;
			case "preferred":
				setFeature$1(context, "ACCOUNT_ID_MODE_PREFERRED", "P");
				break;
			case "required": setFeature$1(context, "ACCOUNT_ID_MODE_REQUIRED", "R");
		}
	}
	let identity = context.__smithy_context?.selectedHttpAuthScheme?.identity;
	if (identity?.$source) {
		let credentials = identity;
		credentials.accountId && setFeature$1(context, "RESOLVED_ACCOUNT_ID", "T");
		for (let [key, value] of Object.entries(credentials.$source ?? {})) setFeature$1(context, key, value);
	}
}
// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/constants.js
const USER_AGENT = "user-agent", X_AMZ_USER_AGENT = "x-amz-user-agent", UA_NAME_ESCAPE_REGEX = /[^!$%&'*+\-.^_`|~\w]/g, UA_VALUE_ESCAPE_REGEX = /[^!$%&'*+\-.^_`|~\w#]/g;
function encodeFeatures(features) {
	let buffer = "";
	for (let key in features) {
		let val = features[key];
		if (buffer.length + val.length + 1 <= 1024) buffer.length ? buffer += "," + val : buffer += val;
		else break;
	}
	return buffer;
}
// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/user-agent-middleware.js
const userAgentMiddleware = (options) => (next, context) => async (args) => {
	let { request } = args;
	if (!HttpRequest.isInstance(request)) return next(args);
	let { headers } = request, userAgent = context?.userAgent?.map(escapeUserAgent) || [], defaultUserAgent = (await options.defaultUserAgentProvider()).map(escapeUserAgent);
	await checkFeatures(context, options, args);
	let awsContext = context;
	defaultUserAgent.push(`m/${encodeFeatures(Object.assign({}, context.__smithy_context?.features, awsContext.__aws_sdk_context?.features))}`);
	let customUserAgent = options?.customUserAgent?.map(escapeUserAgent) || [], appId = await options.userAgentAppId();
	appId && defaultUserAgent.push(escapeUserAgent(["app", `${appId}`]));
	let prefix = getUserAgentPrefix(), sdkUserAgentValue = (prefix ? [prefix] : []).concat([
		...defaultUserAgent,
		...userAgent,
		...customUserAgent
	]).join(" "), normalUAValue = [...defaultUserAgent.filter((section) => section.startsWith("aws-sdk-")), ...customUserAgent].join(" ");
	return options.runtime === "browser" ? headers[X_AMZ_USER_AGENT] = sdkUserAgentValue : (normalUAValue && (headers[X_AMZ_USER_AGENT] = headers["x-amz-user-agent"] ? `${headers[USER_AGENT]} ${normalUAValue}` : normalUAValue), headers[USER_AGENT] = sdkUserAgentValue), next({
		...args,
		request
	});
}, escapeUserAgent = (userAgentPair) => {
	let name = userAgentPair[0].split("/").map((part) => part.replace(UA_NAME_ESCAPE_REGEX, "-")).join("/"), version = userAgentPair[1]?.replace(UA_VALUE_ESCAPE_REGEX, "-"), prefixSeparatorIndex = name.indexOf("/"), prefix = name.substring(0, prefixSeparatorIndex), uaName = name.substring(prefixSeparatorIndex + 1);
	return prefix === "api" && (uaName = uaName.toLowerCase()), [
		prefix,
		uaName,
		version
	].filter((item) => item && item.length > 0).reduce((acc, item, index) => {
		switch (index) {
			case 0: return item;
			case 1: return `${acc}/${item}`;
			default: return `${acc}#${item}`;
		}
	}, "");
}, getUserAgentMiddlewareOptions = {
	name: "getUserAgentMiddleware",
	step: "build",
	priority: "low",
	tags: ["SET_USER_AGENT", "USER_AGENT"],
	override: !0
}, getUserAgentPlugin = (config) => ({ applyToStack: (clientStack) => {
	clientStack.add(userAgentMiddleware(config), getUserAgentMiddlewareOptions);
} }), getRuntimeUserAgentPair = () => {
	for (let runtime of [
		"deno",
		"bun",
		"llrt"
	]) if (versions[runtime]) return [`md/${runtime}`, versions[runtime]];
	return ["md/nodejs", versions.node];
}, crtAvailability = { isCrtAvailable: !1 }, isCrtAvailable = () => crtAvailability.isCrtAvailable ? ["md/crt-avail"] : null, createDefaultUserAgentProvider = ({ serviceId, clientVersion }) => {
	let runtimeUserAgentPair = getRuntimeUserAgentPair();
	return async (config) => {
		let sections = [
			["aws-sdk-js", clientVersion],
			["ua", "2.1"],
			[`os/${platform()}`, release()],
			["lang/js"],
			runtimeUserAgentPair
		], crtAvailable = isCrtAvailable();
		crtAvailable && sections.push(crtAvailable), serviceId && sections.push([`api/${serviceId}`, clientVersion]), env.AWS_EXECUTION_ENV && sections.push([`exec-env/${env.AWS_EXECUTION_ENV}`]);
		let appId = await config?.userAgentAppId?.();
		return appId ? [...sections, [`app/${appId}`]] : [...sections];
	};
}, NODE_APP_ID_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => env.AWS_SDK_UA_APP_ID,
	configFileSelector: (profile) => profile.sdk_ua_app_id ?? profile["sdk-ua-app-id"],
	default: void 0
}, isVirtualHostableS3Bucket = (value, allowSubDomains = !1) => {
	if (allowSubDomains) {
		for (let label of value.split(".")) if (!isVirtualHostableS3Bucket(label)) return !1;
		return !0;
	}
	return !(!isValidHostLabel(value) || value.length < 3 || value.length > 63 || value !== value.toLowerCase() || isIpAddress(value));
}, awsEndpointFunctions = {
	isVirtualHostableS3Bucket,
	parseArn: (value) => {
		let segments = value.split(":");
		if (segments.length < 6) return null;
		let [arn, partition, service, region, accountId, ...resourcePath] = segments;
		return arn !== "arn" || partition === "" || service === "" || resourcePath.join(":") === "" ? null : {
			partition,
			service,
			region,
			accountId,
			resourceId: resourcePath.map((resource) => resource.split("/")).flat()
		};
	},
	partition
};
customEndpointFunctions.aws = awsEndpointFunctions;
// node_modules/@aws-sdk/core/dist-es/submodules/client/region-config-resolver/extensions.js
const getAwsRegionExtensionConfiguration = (runtimeConfig) => ({
	setRegion(region) {
		runtimeConfig.region = region;
	},
	region() {
		return runtimeConfig.region;
	}
}), resolveAwsRegionExtensionConfiguration = (awsRegionExtensionConfiguration) => ({ region: awsRegionExtensionConfiguration.region() }), getDateHeader = (response) => HttpResponse.isInstance(response) ? response.headers?.date ?? response.headers?.Date : void 0, getAgeHeader = (response) => HttpResponse.isInstance(response) ? response.headers?.age ?? response.headers?.Age : void 0, getSkewCorrectedDate = (systemClockOffset) => new Date(Date.now() + systemClockOffset), getUpdatedSystemClockOffset = (clockTime, currentSystemClockOffset, timeRequestSent, ageHeader) => {
	if (ageHeader !== void 0) return currentSystemClockOffset;
	let serverTime = Date.parse(clockTime);
	if (Number.isNaN(serverTime)) return currentSystemClockOffset;
	let timeResponseReceived = Date.now();
	return timeRequestSent !== void 0 && timeResponseReceived - timeRequestSent > 9e5 ? currentSystemClockOffset : serverTime - timeResponseReceived;
}, throwSigningPropertyError = (name, property) => {
	if (!property) throw Error(`Property \`${name}\` is not resolved for AWS SDK SigV4Auth`);
	return property;
}, hasEventStreamOutput = (signingProperties) => signingProperties.context?.[SMITHY_CONTEXT_KEY]?.eventStream?.output === !0, validateSigningProperties = async (signingProperties) => {
	let context = throwSigningPropertyError("context", signingProperties.context), config = throwSigningPropertyError("config", signingProperties.config), authScheme = context.endpointV2?.properties?.authSchemes?.[0];
	return {
		config,
		signer: await throwSigningPropertyError("signer", config.signer)(authScheme),
		signingRegion: signingProperties?.signingRegion,
		signingRegionSet: signingProperties?.signingRegionSet,
		signingName: signingProperties?.signingName
	};
};
var AwsSdkSigV4Signer = class {
	async sign(httpRequest, identity, signingProperties) {
		if (!HttpRequest.isInstance(httpRequest)) throw Error("The request is not an instance of `HttpRequest` and cannot be signed");
		let validatedProps = await validateSigningProperties(signingProperties), { config, signer } = validatedProps, { signingRegion, signingName } = validatedProps, handlerExecutionContext = signingProperties.context;
		if (handlerExecutionContext?.authSchemes?.length ?? !1) {
			let [first, second] = handlerExecutionContext.authSchemes;
			first?.name === "sigv4a" && second?.name === "sigv4" && (signingRegion = second?.signingRegion ?? signingRegion, signingName = second?.signingName ?? signingName);
		}
		let noSkewCorrection = await config.disableClockSkewCorrection?.() === !0;
		signingProperties._disableClockSkewCorrection = noSkewCorrection;
		let skipSkewSampling = noSkewCorrection || hasEventStreamOutput(signingProperties);
		return signingProperties._skipClockSkewSampling = skipSkewSampling, skipSkewSampling || (signingProperties._preRequestSystemClockOffset = config.systemClockOffset, signingProperties._requestSentAt = Date.now()), await signer.sign(httpRequest, {
			signingDate: noSkewCorrection ? new Date() : getSkewCorrectedDate(config.systemClockOffset),
			signingRegion,
			signingService: signingName
		});
	}
	errorHandler(signingProperties) {
		return (error) => {
			let errorException = error;
			if (!signingProperties._skipClockSkewSampling && !signingProperties._disableClockSkewCorrection) {
				let serverTime = errorException.ServerTime ?? getDateHeader(errorException.$response);
				if (serverTime) {
					let config = throwSigningPropertyError("config", signingProperties.config), preRequestOffset = signingProperties._preRequestSystemClockOffset, timeRequestSent = signingProperties._requestSentAt, ageHeader = getAgeHeader(errorException.$response), newOffset = getUpdatedSystemClockOffset(serverTime, config.systemClockOffset, timeRequestSent, ageHeader);
					config.systemClockOffset = newOffset, Math.abs(newOffset) >= 24e4 && (newOffset !== preRequestOffset || preRequestOffset !== void 0 && preRequestOffset !== newOffset) && errorException.$metadata && (errorException.$metadata.clockSkewCorrected = !0);
				}
			}
			throw error;
		};
	}
	successHandler(httpResponse, signingProperties) {
		if (signingProperties._skipClockSkewSampling || signingProperties._disableClockSkewCorrection) return;
		let dateHeader = getDateHeader(httpResponse);
		if (dateHeader) {
			let config = throwSigningPropertyError("config", signingProperties.config), timeRequestSent = signingProperties._requestSentAt, ageHeader = getAgeHeader(httpResponse);
			config.systemClockOffset = getUpdatedSystemClockOffset(dateHeader, config.systemClockOffset, timeRequestSent, ageHeader);
		}
	}
};
// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getArrayForCommaSeparatedString.js
const getArrayForCommaSeparatedString = (str) => typeof str == "string" && str.length > 0 ? str.split(",").map((item) => item.trim()) : [], getBearerTokenEnvKey = (signingName) => `AWS_BEARER_TOKEN_${signingName.replace(/[\s-]/g, "_").toUpperCase()}`, NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY = "AWS_AUTH_SCHEME_PREFERENCE", NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY = "auth_scheme_preference", NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = {
	environmentVariableSelector: (env, options) => {
		if (options?.signingName && getBearerTokenEnvKey(options.signingName) in env) return ["httpBearerAuth"];
		if (NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY in env) return getArrayForCommaSeparatedString(env[NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY]);
	},
	configFileSelector: (profile) => {
		if (NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY in profile) return getArrayForCommaSeparatedString(profile[NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY]);
	},
	default: []
};
// node_modules/@smithy/signature-v4/dist-es/HeaderFormatter.js
var HeaderFormatter = class {
	format(headers) {
		let chunks = [];
		for (let headerName in headers) {
			if (!hasOwn(headers, headerName)) continue;
			let bytes = fromUtf8(headerName);
			chunks.push(Uint8Array.from([bytes.byteLength]), bytes, this.formatHeaderValue(headers[headerName]));
		}
		let out = new Uint8Array(chunks.reduce((carry, bytes) => carry + bytes.byteLength, 0)), position = 0;
		for (let chunk of chunks) out.set(chunk, position), position += chunk.byteLength;
		return out;
	}
	formatHeaderValue(header) {
		switch (header.type) {
			case "boolean": return Uint8Array.from([+!header.value]);
			case "byte": return Uint8Array.from([2, header.value]);
			case "short":
				let shortView = new DataView(new ArrayBuffer(3));
				return shortView.setUint8(0, 3), shortView.setInt16(1, header.value, !1), new Uint8Array(shortView.buffer);
			case "integer":
				let intView = new DataView(new ArrayBuffer(5));
				return intView.setUint8(0, 4), intView.setInt32(1, header.value, !1), new Uint8Array(intView.buffer);
			case "long":
				let longBytes = new Uint8Array(9);
				return longBytes[0] = 5, longBytes.set(header.value.bytes, 1), longBytes;
			case "binary":
				let binView = new DataView(new ArrayBuffer(3 + header.value.byteLength));
				binView.setUint8(0, 6), binView.setUint16(1, header.value.byteLength, !1);
				let binBytes = new Uint8Array(binView.buffer);
				return binBytes.set(header.value, 3), binBytes;
			case "string":
				let utf8Bytes = fromUtf8(header.value), strView = new DataView(new ArrayBuffer(3 + utf8Bytes.byteLength));
				strView.setUint8(0, 7), strView.setUint16(1, utf8Bytes.byteLength, !1);
				let strBytes = new Uint8Array(strView.buffer);
				return strBytes.set(utf8Bytes, 3), strBytes;
			case "timestamp":
				let tsBytes = new Uint8Array(9);
				return tsBytes[0] = 8, tsBytes.set(Int64.fromNumber(header.value.valueOf()).bytes, 1), tsBytes;
			case "uuid":
				if (!UUID_PATTERN.test(header.value)) throw Error(`Invalid UUID received: ${header.value}`);
				let uuidBytes = new Uint8Array(17);
				return uuidBytes[0] = 9, uuidBytes.set(fromHex(header.value.replace(/-/g, "")), 1), uuidBytes;
		}
	}
}, HEADER_VALUE_TYPE;
(function(HEADER_VALUE_TYPE) {
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.boolTrue = 0] = "boolTrue", HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.boolFalse = 1] = "boolFalse", HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.byte = 2] = "byte", HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.short = 3] = "short", HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.integer = 4] = "integer", HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.long = 5] = "long", HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.byteArray = 6] = "byteArray", HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.string = 7] = "string", HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.timestamp = 8] = "timestamp", HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.uuid = 9] = "uuid";
})(HEADER_VALUE_TYPE ||= {});
const UUID_PATTERN = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;
var Int64 = class Int64 {
	bytes;
	constructor(bytes) {
		if (this.bytes = bytes, bytes.byteLength !== 8) throw Error("Int64 buffers must be exactly 8 bytes");
	}
	static fromNumber(number) {
		if (number > 0x8000000000000000 || number < -0x8000000000000000) throw Error(`${number} is too large (or, if negative, too small) to represent as an Int64`);
		let bytes = new Uint8Array(8);
		for (let i = 7, remaining = Math.abs(Math.round(number)); i > -1 && remaining > 0; i--, remaining /= 256) bytes[i] = remaining;
		return number < 0 && negate(bytes), new Int64(bytes);
	}
	valueOf() {
		let bytes = this.bytes.slice(0), negative = bytes[0] & 128;
		return negative && negate(bytes), parseInt(toHex(bytes), 16) * (negative ? -1 : 1);
	}
	toString() {
		return String(this.valueOf());
	}
};
function negate(bytes) {
	for (let i = 0; i < 8; i++) bytes[i] ^= 255;
	for (let i = 7; i > -1 && (bytes[i]++, bytes[i] === 0); i--);
}
// node_modules/@smithy/signature-v4/dist-es/constants.js
const AUTH_HEADER = "authorization", AMZ_DATE_HEADER = "x-amz-date", GENERATED_HEADERS = [
	AUTH_HEADER,
	AMZ_DATE_HEADER,
	"date"
], ALWAYS_UNSIGNABLE_HEADERS = {
	authorization: !0,
	"cache-control": !0,
	connection: !0,
	expect: !0,
	from: !0,
	"keep-alive": !0,
	"max-forwards": !0,
	pragma: !0,
	referer: !0,
	te: !0,
	trailer: !0,
	"transfer-encoding": !0,
	upgrade: !0,
	"user-agent": !0,
	"x-amzn-trace-id": !0
}, PROXY_HEADER_PATTERN = /^proxy-/, SEC_HEADER_PATTERN = /^sec-/, ALGORITHM_IDENTIFIER = "AWS4-HMAC-SHA256", KEY_TYPE_IDENTIFIER = "aws4_request", getCanonicalQuery = ({ query = {} }) => {
	let keys = [], serialized = {};
	for (let key in query) {
		if (!hasOwn(query, key) || key.toLowerCase() === "x-amz-signature") continue;
		let encodedKey = escapeUri(key);
		keys.push(encodedKey);
		let value = query[key];
		typeof value == "string" ? serialized[encodedKey] = `${encodedKey}=${escapeUri(value)}` : Array.isArray(value) && (serialized[encodedKey] = value.slice(0).reduce((encoded, value) => encoded.concat([`${encodedKey}=${escapeUri(value)}`]), []).sort().join("&"));
	}
	return keys.sort().map((key) => serialized[key]).filter((serialized) => serialized).join("&");
}, iso8601 = (time) => toDate(time).toISOString().replace(/\.\d{3}Z$/, "Z"), toDate = (time) => typeof time == "number" ? new Date(time * 1e3) : typeof time == "string" ? Number(time) ? new Date(Number(time) * 1e3) : new Date(time) : time;
// node_modules/@smithy/signature-v4/dist-es/SignatureV4Base.js
var SignatureV4Base = class {
	service;
	regionProvider;
	credentialProvider;
	sha256;
	uriEscapePath;
	applyChecksum;
	constructor({ applyChecksum, credentials, region, service, sha256, uriEscapePath = !0 }) {
		this.service = service, this.sha256 = sha256, this.uriEscapePath = uriEscapePath, this.applyChecksum = typeof applyChecksum != "boolean" || applyChecksum, this.regionProvider = normalizeProvider$1(region), this.credentialProvider = normalizeProvider$1(credentials);
	}
	createCanonicalRequest(request, canonicalHeaders, payloadHash) {
		let sortedHeaders = Object.keys(canonicalHeaders).sort();
		return `${request.method}
${this.getCanonicalPath(request)}
${getCanonicalQuery(request)}
${sortedHeaders.map((name) => `${name}:${canonicalHeaders[name]}`).join("\n")}

${sortedHeaders.join(";")}
${payloadHash}`;
	}
	async createStringToSign(longDate, credentialScope, canonicalRequest, algorithmIdentifier) {
		let hash = new this.sha256();
		hash.update(toUint8Array(canonicalRequest));
		let hashedRequest = await hash.digest();
		return `${algorithmIdentifier}
${longDate}
${credentialScope}
${toHex(hashedRequest)}`;
	}
	getCanonicalPath({ path }) {
		if (this.uriEscapePath) {
			let normalizedPathSegments = [];
			for (let pathSegment of path.split("/")) pathSegment?.length !== 0 && pathSegment !== "." && (pathSegment === ".." ? normalizedPathSegments.pop() : normalizedPathSegments.push(pathSegment));
			let normalizedPath = `${path?.startsWith("/") ? "/" : ""}${normalizedPathSegments.join("/")}${normalizedPathSegments.length > 0 && path?.endsWith("/") ? "/" : ""}`;
			return escapeUri(normalizedPath).replace(/%2F/g, "/");
		}
		return path;
	}
	validateResolvedCredentials(credentials) {
		if (typeof credentials != "object" || typeof credentials.accessKeyId != "string" || typeof credentials.secretAccessKey != "string") throw Error("Resolved credential object is not valid");
	}
	formatDate(now) {
		let longDate = iso8601(now).replace(/[-:]/g, "");
		return {
			longDate,
			shortDate: longDate.slice(0, 8)
		};
	}
	getCanonicalHeaderList(headers) {
		return Object.keys(headers).sort().join(";");
	}
};
// node_modules/@smithy/signature-v4/dist-es/credentialDerivation.js
const signingKeyCache = {}, cacheQueue = [], createScope = (shortDate, region, service) => `${shortDate}/${region}/${service}/${KEY_TYPE_IDENTIFIER}`, getSigningKey = async (sha256Constructor, credentials, shortDate, region, service) => {
	let credsHash = await hmac(sha256Constructor, credentials.secretAccessKey, credentials.accessKeyId), cacheKey = `${shortDate}:${region}:${service}:${toHex(credsHash)}:${credentials.sessionToken}`;
	if (cacheKey in signingKeyCache) return signingKeyCache[cacheKey];
	for (cacheQueue.push(cacheKey); cacheQueue.length > 50;) delete signingKeyCache[cacheQueue.shift()];
	let key = `AWS4${credentials.secretAccessKey}`;
	for (let signable of [
		shortDate,
		region,
		service,
		KEY_TYPE_IDENTIFIER
	]) key = await hmac(sha256Constructor, key, signable);
	return signingKeyCache[cacheKey] = key;
}, hmac = (ctor, secret, data) => {
	let hash = new ctor(secret);
	return hash.update(toUint8Array(data)), hash.digest();
}, getCanonicalHeaders = ({ headers }, unsignableHeaders, signableHeaders) => {
	let canonical = {};
	for (let headerName of Object.keys(headers).sort()) {
		if (headers[headerName] == null) continue;
		let canonicalHeaderName = headerName.toLowerCase();
		(hasOwn(ALWAYS_UNSIGNABLE_HEADERS, canonicalHeaderName) || unsignableHeaders?.has(canonicalHeaderName) || PROXY_HEADER_PATTERN.test(canonicalHeaderName) || SEC_HEADER_PATTERN.test(canonicalHeaderName)) && (!signableHeaders || signableHeaders && !signableHeaders.has(canonicalHeaderName)) || (canonicalHeaderName === "__proto__" && writeKey(canonical), canonical[canonicalHeaderName] = headers[headerName].replace(/[\r\n]/g, " ").replace(/[ \t]+/g, " ").replace(/^ | $/g, ""));
	}
	return canonical;
}, getPayloadHash = async ({ headers, body }, hashConstructor) => {
	for (let headerName in headers) if (hasOwn(headers, headerName) && headerName.toLowerCase() === "x-amz-content-sha256") return headers[headerName];
	if (body == null) return "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
	if (typeof body == "string" || ArrayBuffer.isView(body) || isArrayBuffer(body)) {
		let hashCtor = new hashConstructor();
		return hashCtor.update(toUint8Array(body)), toHex(await hashCtor.digest());
	}
	return "UNSIGNED-PAYLOAD";
}, hasHeader = (soughtHeader, headers) => {
	soughtHeader = soughtHeader.toLowerCase();
	for (let headerName in headers) if (hasOwn(headers, headerName) && soughtHeader === headerName.toLowerCase()) return !0;
	return !1;
}, moveHeadersToQuery = (request, options = {}) => {
	let { headers, query = {} } = HttpRequest.clone(request);
	for (let name in headers) {
		if (!hasOwn(headers, name)) continue;
		let lname = name.toLowerCase();
		(lname.slice(0, 6) === "x-amz-" && !options.unhoistableHeaders?.has(lname) || options.hoistableHeaders?.has(lname)) && (query[name] = headers[name], delete headers[name]);
	}
	return {
		...request,
		headers,
		query
	};
}, prepareRequest = (request) => {
	request = HttpRequest.clone(request);
	for (let headerName in request.headers) hasOwn(request.headers, headerName) && GENERATED_HEADERS.indexOf(headerName.toLowerCase()) > -1 && delete request.headers[headerName];
	return request;
};
// node_modules/@smithy/signature-v4/dist-es/SignatureV4.js
var SignatureV4 = class extends SignatureV4Base {
	headerFormatter = new HeaderFormatter();
	constructor({ applyChecksum, credentials, region, service, sha256, uriEscapePath = !0 }) {
		super({
			applyChecksum,
			credentials,
			region,
			service,
			sha256,
			uriEscapePath
		});
	}
	async presign(originalRequest, options = {}) {
		let { signingDate = new Date(), expiresIn = 3600, unsignableHeaders, unhoistableHeaders, signableHeaders, hoistableHeaders, signingRegion, signingService } = options, credentials = await this.credentialProvider();
		this.validateResolvedCredentials(credentials);
		let region = signingRegion ?? await this.regionProvider(), { longDate, shortDate } = this.formatDate(signingDate);
		if (expiresIn > 604800) return Promise.reject("Signature version 4 presigned URLs must have an expiration date less than one week in the future");
		let scope = createScope(shortDate, region, signingService ?? this.service), request = moveHeadersToQuery(prepareRequest(originalRequest), {
			unhoistableHeaders,
			hoistableHeaders
		});
		credentials.sessionToken && (request.query["X-Amz-Security-Token"] = credentials.sessionToken), request.query["X-Amz-Algorithm"] = ALGORITHM_IDENTIFIER, request.query["X-Amz-Credential"] = `${credentials.accessKeyId}/${scope}`, request.query["X-Amz-Date"] = longDate, request.query["X-Amz-Expires"] = expiresIn.toString(10);
		let canonicalHeaders = getCanonicalHeaders(request, unsignableHeaders, signableHeaders);
		return request.query["X-Amz-SignedHeaders"] = this.getCanonicalHeaderList(canonicalHeaders), request.query["X-Amz-Signature"] = await this.getSignature(longDate, scope, this.getSigningKey(credentials, region, shortDate, signingService), this.createCanonicalRequest(request, canonicalHeaders, await getPayloadHash(originalRequest, this.sha256))), request;
	}
	async sign(toSign, options) {
		return typeof toSign == "string" ? this.signString(toSign, options) : toSign.headers && toSign.payload ? this.signEvent(toSign, options) : toSign.message ? this.signMessage(toSign, options) : this.signRequest(toSign, options);
	}
	async signEvent({ headers, payload }, { signingDate = new Date(), priorSignature, signingRegion, signingService, eventStreamCredentials }) {
		let region = signingRegion ?? await this.regionProvider(), { shortDate, longDate } = this.formatDate(signingDate), scope = createScope(shortDate, region, signingService ?? this.service), hashedPayload = await getPayloadHash({
			headers: {},
			body: payload
		}, this.sha256), hash = new this.sha256();
		hash.update(headers);
		let stringToSign = [
			"AWS4-HMAC-SHA256-PAYLOAD",
			longDate,
			scope,
			priorSignature,
			toHex(await hash.digest()),
			hashedPayload
		].join("\n");
		return this.signString(stringToSign, {
			signingDate,
			signingRegion: region,
			signingService,
			eventStreamCredentials
		});
	}
	async signMessage(signableMessage, { signingDate = new Date(), signingRegion, signingService, eventStreamCredentials }) {
		return this.signEvent({
			headers: this.headerFormatter.format(signableMessage.message.headers),
			payload: signableMessage.message.body
		}, {
			signingDate,
			signingRegion,
			signingService,
			priorSignature: signableMessage.priorSignature,
			eventStreamCredentials
		}).then((signature) => ({
			message: signableMessage.message,
			signature
		}));
	}
	async signString(stringToSign, { signingDate = new Date(), signingRegion, signingService, eventStreamCredentials } = {}) {
		let credentials = eventStreamCredentials ?? await this.credentialProvider();
		this.validateResolvedCredentials(credentials);
		let region = signingRegion ?? await this.regionProvider(), { shortDate } = this.formatDate(signingDate), hash = new this.sha256(await this.getSigningKey(credentials, region, shortDate, signingService));
		return hash.update(toUint8Array(stringToSign)), toHex(await hash.digest());
	}
	async signRequest(requestToSign, { signingDate = new Date(), signableHeaders, unsignableHeaders, signingRegion, signingService } = {}) {
		let credentials = await this.credentialProvider();
		this.validateResolvedCredentials(credentials);
		let region = signingRegion ?? await this.regionProvider(), request = prepareRequest(requestToSign), { longDate, shortDate } = this.formatDate(signingDate), scope = createScope(shortDate, region, signingService ?? this.service);
		request.headers[AMZ_DATE_HEADER] = longDate, credentials.sessionToken && (request.headers["x-amz-security-token"] = credentials.sessionToken);
		let payloadHash = await getPayloadHash(request, this.sha256);
		!hasHeader("x-amz-content-sha256", request.headers) && this.applyChecksum && (request.headers["x-amz-content-sha256"] = payloadHash);
		let canonicalHeaders = getCanonicalHeaders(request, unsignableHeaders, signableHeaders), signature = await this.getSignature(longDate, scope, this.getSigningKey(credentials, region, shortDate, signingService), this.createCanonicalRequest(request, canonicalHeaders, payloadHash));
		return request.headers[AUTH_HEADER] = `${ALGORITHM_IDENTIFIER} Credential=${credentials.accessKeyId}/${scope}, SignedHeaders=${this.getCanonicalHeaderList(canonicalHeaders)}, Signature=${signature}`, request;
	}
	async getSignature(longDate, credentialScope, keyPromise, canonicalRequest) {
		let stringToSign = await this.createStringToSign(longDate, credentialScope, canonicalRequest, ALGORITHM_IDENTIFIER), hash = new this.sha256(await keyPromise);
		return hash.update(toUint8Array(stringToSign)), toHex(await hash.digest());
	}
	getSigningKey(credentials, region, shortDate, service) {
		return getSigningKey(this.sha256, credentials, shortDate, region, service || this.service);
	}
};
// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/resolveAwsSdkSigV4Config.js
const bindResolveAwsSdkSigV4Config = (defaultDisableClockSkewCorrection) => (config) => {
	let inputCredentials = config.credentials, isUserSupplied = !!config.credentials, resolvedCredentials;
	Object.defineProperty(config, "credentials", {
		set(credentials) {
			credentials && credentials !== inputCredentials && credentials !== resolvedCredentials && (isUserSupplied = !0), inputCredentials = credentials;
			let boundProvider = bindCallerConfig(config, normalizeCredentialProvider(config, {
				credentials: inputCredentials,
				credentialDefaultProvider: config.credentialDefaultProvider
			}));
			if (isUserSupplied && !boundProvider.attributed) {
				let isCredentialObject = typeof inputCredentials == "object" && !!inputCredentials;
				resolvedCredentials = async (options) => {
					let attributedCreds = await boundProvider(options);
					return isCredentialObject && (!attributedCreds.$source || Object.keys(attributedCreds.$source).length === 0) ? setCredentialFeature(attributedCreds, "CREDENTIALS_CODE", "e") : attributedCreds;
				}, resolvedCredentials.memoized = boundProvider.memoized, resolvedCredentials.configBound = boundProvider.configBound, resolvedCredentials.attributed = !0;
			} else resolvedCredentials = boundProvider;
		},
		get() {
			return resolvedCredentials;
		},
		enumerable: !0,
		configurable: !0
	}), config.credentials = inputCredentials;
	let { signingEscapePath = !0, systemClockOffset = config.systemClockOffset || 0, sha256 } = config, signer;
	return signer = config.signer ? normalizeProvider(config.signer) : config.regionInfoProvider ? () => normalizeProvider(config.region)().then(async (region) => [await config.regionInfoProvider(region, {
		useFipsEndpoint: await config.useFipsEndpoint(),
		useDualstackEndpoint: await config.useDualstackEndpoint()
	}) || {}, region]).then(([regionInfo, region]) => {
		let { signingRegion, signingService } = regionInfo;
		config.signingRegion = config.signingRegion || signingRegion || region, config.signingName = config.signingName || signingService || config.serviceId;
		let params = {
			...config,
			credentials: config.credentials,
			region: config.signingRegion,
			service: config.signingName,
			sha256,
			uriEscapePath: signingEscapePath
		};
		return new (config.signerConstructor || SignatureV4)(params);
	}) : async (authScheme) => {
		authScheme = Object.assign({}, {
			name: "sigv4",
			signingName: config.signingName || config.defaultSigningName,
			signingRegion: await normalizeProvider(config.region)(),
			properties: {}
		}, authScheme);
		let signingRegion = authScheme.signingRegion, signingService = authScheme.signingName;
		config.signingRegion = config.signingRegion || signingRegion, config.signingName = config.signingName || signingService || config.serviceId;
		let params = {
			...config,
			credentials: config.credentials,
			region: config.signingRegion,
			service: config.signingName,
			sha256,
			uriEscapePath: signingEscapePath
		};
		return new (config.signerConstructor || SignatureV4)(params);
	}, Object.assign(config, {
		systemClockOffset,
		signingEscapePath,
		signer,
		disableClockSkewCorrection: normalizeProvider(config.disableClockSkewCorrection ?? defaultDisableClockSkewCorrection)
	});
};
function normalizeCredentialProvider(config, { credentials, credentialDefaultProvider }) {
	let credentialsProvider;
	return credentialsProvider = credentials ? credentials?.memoized ? credentials : memoizeIdentityProvider(credentials, isIdentityExpired, doesIdentityRequireRefresh) : credentialDefaultProvider ? normalizeProvider(credentialDefaultProvider(Object.assign({}, config, { parentClientConfig: config }))) : async () => {
		throw Error("@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.");
	}, credentialsProvider.memoized = !0, credentialsProvider;
}
function bindCallerConfig(config, credentialsProvider) {
	if (credentialsProvider.configBound) return credentialsProvider;
	let fn = async (options) => credentialsProvider({
		...options,
		callerClientConfig: config
	});
	return fn.memoized = credentialsProvider.memoized, fn.configBound = !0, fn;
}
// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/clock-skew-node-config.js
const resolveAwsSdkSigV4Config = bindResolveAwsSdkSigV4Config(loadConfig({
	environmentVariableSelector: (env) => booleanSelector(env, "AWS_DISABLE_CLOCK_SKEW_CORRECTION", SelectorType.ENV),
	configFileSelector: (profile) => booleanSelector(profile, "disable_clock_skew_correction", SelectorType.CONFIG),
	default: !1
}));
// node_modules/@aws-sdk/core/dist-es/submodules/protocols/ProtocolLib.js
var ProtocolLib = class {
	queryCompat;
	errorRegistry;
	constructor(queryCompat = !1) {
		this.queryCompat = queryCompat;
	}
	resolveRestContentType(defaultContentType, inputSchema) {
		let members = inputSchema.getMemberSchemas(), httpPayloadMember = Object.values(members).find((m) => !!m.getMergedTraits().httpPayload);
		if (httpPayloadMember) return httpPayloadMember.getMergedTraits().mediaType || (httpPayloadMember.isStringSchema() ? "text/plain" : httpPayloadMember.isBlobSchema() ? "application/octet-stream" : defaultContentType);
		if (!inputSchema.isUnitSchema() && Object.values(members).find((m) => {
			let { httpQuery, httpQueryParams, httpHeader, httpLabel, httpPrefixHeaders } = m.getMergedTraits();
			return !httpQuery && !httpQueryParams && !httpHeader && !httpLabel && httpPrefixHeaders === void 0;
		})) return defaultContentType;
	}
	async getErrorSchemaOrThrowBaseException(errorIdentifier, defaultNamespace, response, dataObject, metadata, getErrorSchema) {
		let errorName = errorIdentifier;
		errorIdentifier.includes("#") && ([, errorName] = errorIdentifier.split("#"));
		let errorMetadata = {
			$metadata: metadata,
			$fault: response.statusCode < 500 ? "client" : "server"
		};
		if (!this.errorRegistry) throw Error("@aws-sdk/core/protocols - error handler not initialized.");
		try {
			return {
				errorSchema: getErrorSchema?.(this.errorRegistry, errorName) ?? this.errorRegistry.getSchema(errorIdentifier),
				errorMetadata
			};
		} catch {
			dataObject.message = dataObject.message ?? dataObject.Message ?? "UnknownError";
			let synthetic = this.errorRegistry, baseExceptionSchema = synthetic.getBaseException();
			if (baseExceptionSchema) {
				let ErrorCtor = synthetic.getErrorCtor(baseExceptionSchema) ?? Error;
				throw this.decorateServiceException(Object.assign(new ErrorCtor({ name: errorName }), errorMetadata), dataObject);
			}
			let d = dataObject, message = d?.message ?? d?.Message ?? d?.Error?.Message ?? d?.Error?.message;
			throw this.decorateServiceException(Object.assign(Error(message), { name: errorName }, errorMetadata), dataObject);
		}
	}
	compose(composite, errorIdentifier, defaultNamespace) {
		let namespace = defaultNamespace;
		errorIdentifier.includes("#") && ([namespace] = errorIdentifier.split("#"));
		let staticRegistry = TypeRegistry.for(namespace), defaultSyntheticRegistry = TypeRegistry.for("smithy.ts.sdk.synthetic." + defaultNamespace);
		composite.copyFrom(staticRegistry), composite.copyFrom(defaultSyntheticRegistry), this.errorRegistry = composite;
	}
	decorateServiceException(exception, additions = {}) {
		if (this.queryCompat) {
			let msg = exception.Message ?? additions.Message, error = decorateServiceException(exception, additions);
			msg && (error.message = msg);
			let errorObj = error.Error ?? {};
			errorObj.Type = error.Error?.Type, errorObj.Code = error.Error?.Code, errorObj.Message = error.Error?.message ?? error.Error?.Message ?? msg, error.Error = errorObj;
			let reqId = error.$metadata.requestId;
			return reqId && (error.RequestId = reqId), error;
		}
		return decorateServiceException(exception, additions);
	}
	setQueryCompatError(output, response) {
		let queryErrorHeader = response.headers?.["x-amzn-query-error"];
		if (output !== void 0 && queryErrorHeader != null) {
			let [Code, Type] = queryErrorHeader.split(";"), keys = Object.keys(output), Error = {
				Code,
				Type
			};
			output.Code = Code, output.Type = Type;
			for (let i = 0; i < keys.length; i++) {
				let k = keys[i];
				Error[k === "message" ? "Message" : k] = output[k];
			}
			delete Error.__type, output.Error = Error;
		}
	}
	queryCompatOutput(queryCompatErrorData, errorData) {
		queryCompatErrorData.Error && (errorData.Error = queryCompatErrorData.Error), queryCompatErrorData.Type && (errorData.Type = queryCompatErrorData.Type), queryCompatErrorData.Code && (errorData.Code = queryCompatErrorData.Code);
	}
	findQueryCompatibleError(registry, errorName) {
		try {
			return registry.getSchema(errorName);
		} catch {
			return registry.find((schema) => NormalizedSchema.of(schema).getMergedTraits().awsQueryError?.[0] === errorName);
		}
	}
};
// node_modules/@smithy/core/dist-es/submodules/checksum/sha256/Sha256Js.js
const MAX_HASHABLE_LENGTH = 2 ** 53 - 1;
var Sha256Js = class Sha256Js {
	digestLength = 32;
	state = Int32Array.from(INIT);
	w;
	buffer = new Uint8Array(64);
	bufferLength = 0;
	bytesHashed = 0;
	finished = !1;
	inner;
	outer;
	constructor(secret) {
		if (secret) {
			let key = Sha256Js.normalizeKey(secret);
			this.inner = new Sha256Js(), this.outer = new Sha256Js();
			let { inner, outer } = this, pad = new Uint8Array(128);
			for (let i = 0; i < 64; ++i) pad[i] = 54 ^ key[i], pad[i + 64] = 92 ^ key[i];
			inner.update(pad.subarray(0, 64)), outer.update(pad.subarray(64));
		}
	}
	update(data) {
		if (this.finished) throw Error("Attempted to update an already finished HMAC.");
		if (this.inner) {
			this.inner.update(data);
			return;
		}
		let chunk = toUint8Array(data), position = 0, { byteLength } = chunk;
		if (this.bytesHashed += byteLength, this.bytesHashed * 8 > MAX_HASHABLE_LENGTH) throw Error("Cannot hash more than 2^53 - 1 bits");
		for (; byteLength > 0;) this.buffer[this.bufferLength++] = chunk[position++], byteLength--, this.bufferLength === 64 && (this.hashBuffer(), this.bufferLength = 0);
	}
	async digest() {
		let { inner, outer } = this;
		if (inner && outer) {
			if (this.finished) throw Error("Attempted to digest an already finished HMAC.");
			this.finished = !0;
			let innerDigest = inner.digestSync();
			return outer.update(innerDigest), outer.digestSync();
		}
		return this.digestSync();
	}
	reset() {
		this.state = Int32Array.from(INIT), this.buffer = new Uint8Array(64), this.bufferLength = 0, this.bytesHashed = 0;
	}
	digestSync() {
		let state = this.state.slice(), buffer = this.buffer.slice(), bufferLength = this.bufferLength, bitsHashed = this.bytesHashed * 8, bufferView = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
		if (bufferView.setUint8(bufferLength++, 128), (bufferLength - 1) % 64 >= 56) {
			for (let i = bufferLength; i < 64; ++i) bufferView.setUint8(i, 0);
			this.hashBufferWith(state, buffer), bufferLength = 0;
		}
		for (let i = bufferLength; i < 56; ++i) bufferView.setUint8(i, 0);
		bufferView.setUint32(56, Math.floor(bitsHashed / 4294967296), !1), bufferView.setUint32(60, bitsHashed, !1), this.hashBufferWith(state, buffer);
		let out = new Uint8Array(32);
		for (let i = 0; i < 8; ++i) out[i * 4] = state[i] >>> 24 & 255, out[i * 4 + 1] = state[i] >>> 16 & 255, out[i * 4 + 2] = state[i] >>> 8 & 255, out[i * 4 + 3] = state[i] >>> 0 & 255;
		return out;
	}
	static normalizeKey(secret) {
		let key = toUint8Array(secret);
		if (key.byteLength > 64) {
			let h = new Sha256Js();
			h.update(key);
			let out = h.digestSync(), padded = new Uint8Array(64);
			return padded.set(out), padded;
		}
		if (key.byteLength < 64) {
			let padded = new Uint8Array(64);
			return padded.set(key), padded;
		}
		return key;
	}
	hashBuffer() {
		this.hashBufferWith(this.state, this.buffer);
	}
	hashBufferWith(state, buffer) {
		let w = this.w ??= new Int32Array(64), s0 = state[0], s1 = state[1], s2 = state[2], s3 = state[3], s4 = state[4], s5 = state[5], s6 = state[6], s7 = state[7];
		for (let i = 0; i < 64; ++i) {
			if (i < 16) w[i] = (buffer[i * 4] & 255) << 24 | (buffer[i * 4 + 1] & 255) << 16 | (buffer[i * 4 + 2] & 255) << 8 | buffer[i * 4 + 3] & 255;
			else {
				let u = w[i - 2], t1 = (u >>> 17 | u << 15) ^ (u >>> 19 | u << 13) ^ u >>> 10;
				u = w[i - 15];
				let t2 = (u >>> 7 | u << 25) ^ (u >>> 18 | u << 14) ^ u >>> 3;
				w[i] = (t1 + w[i - 7] | 0) + (t2 + w[i - 16] | 0);
			}
			let t1 = (((s4 >>> 6 | s4 << 26) ^ (s4 >>> 11 | s4 << 21) ^ (s4 >>> 25 | s4 << 7)) + (s4 & s5 ^ ~s4 & s6) | 0) + (s7 + (K[i] + w[i] | 0) | 0) | 0, t2 = ((s0 >>> 2 | s0 << 30) ^ (s0 >>> 13 | s0 << 19) ^ (s0 >>> 22 | s0 << 10)) + (s0 & s1 ^ s0 & s2 ^ s1 & s2) | 0;
			s7 = s6, s6 = s5, s5 = s4, s4 = s3 + t1 | 0, s3 = s2, s2 = s1, s1 = s0, s0 = t1 + t2 | 0;
		}
		state[0] += s0, state[1] += s1, state[2] += s2, state[3] += s3, state[4] += s4, state[5] += s5, state[6] += s6, state[7] += s7;
	}
};
const INIT = new Int32Array([
	1779033703,
	3144134277,
	1013904242,
	2773480762,
	1359893119,
	2600822924,
	528734635,
	1541459225
]), K = new Int32Array([
	1116352408,
	1899447441,
	3049323471,
	3921009573,
	961987163,
	1508970993,
	2453635748,
	2870763221,
	3624381080,
	310598401,
	607225278,
	1426881987,
	1925078388,
	2162078206,
	2614888103,
	3248222580,
	3835390401,
	4022224774,
	264347078,
	604807628,
	770255983,
	1249150122,
	1555081692,
	1996064986,
	2554220882,
	2821834349,
	2952996808,
	3210313671,
	3336571891,
	3584528711,
	113926993,
	338241895,
	666307205,
	773529912,
	1294757372,
	1396182291,
	1695183700,
	1986661051,
	2177026350,
	2456956037,
	2730485921,
	2820302411,
	3259730800,
	3345764771,
	3516065817,
	3600352804,
	4094571909,
	275423344,
	430227734,
	506948616,
	659060556,
	883997877,
	958139571,
	1322822218,
	1537002063,
	1747873779,
	1955562222,
	2024104815,
	2227730452,
	2361852424,
	2428436474,
	2756734187,
	3204031479,
	3329325298
]), Sha256Node = (() => {
	try {
		return createHash("sha256"), !0;
	} catch {
		return !1;
	}
})() ? buildNativeClass() : Sha256Js;
function buildNativeClass() {
	return class {
		digestLength = 32;
		secret;
		hash;
		isHmac;
		finished = !1;
		constructor(secret) {
			this.secret = secret, this.isHmac = !!secret, this.hash = this.createHash();
		}
		update(data) {
			if (this.finished) throw Error("Attempted to update an already finished hash.");
			this.hash.update(data);
		}
		async digest() {
			let buf;
			return this.isHmac ? (this.finished = !0, buf = this.hash.digest()) : buf = this.hash.copy().digest(), new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength);
		}
		reset() {
			this.hash = this.createHash(), this.finished = !1;
		}
		createHash() {
			return this.secret ? createHmac("sha256", toBuffer(this.secret)) : createHash("sha256");
		}
	};
}
function toBuffer(data) {
	return typeof data == "string" ? data : ArrayBuffer.isView(data) ? Buffer.from(data.buffer, data.byteOffset, data.byteLength) : Buffer.from(data);
}
export { makeBuilder as $, getHttpHandlerExtensionConfiguration as A, getEndpointPlugin as B, getHttpSigningPlugin as C, getSmithyContext as Ct, getHostHeaderPlugin as D, emitWarningIfUnsupportedVersion$1 as Dt, getLoggerPlugin as E, getDefaultSocketTimeout as Et, HttpBindingNormalizedSchema as F, BinaryDecisionDiagram as G, decideEndpoint as H, getHttpOperationBindings as I, resolveRegionConfig as J, resolveParams as K, collectBody as L, determineTimestampFormat as M, HttpProtocol as N, resolveHostHeaderConfig as O, SerdeContext as P, REGION_INI_NAME as Q, generateIdempotencyToken as R, normalizeProvider as S, normalizeProvider$1 as St, getRecursionDetectionPlugin as T, fromBase64 as Tt, customEndpointFunctions as U, resolveEndpointConfig as V, EndpointCache as W, NODE_REGION_CONFIG_OPTIONS as X, NODE_REGION_CONFIG_FILE_OPTIONS as Y, REGION_ENV_NAME as Z, NODE_RETRY_MODE_CONFIG_OPTIONS as _, SelectorType as _t, NODE_AUTH_SCHEME_PREFERENCE_OPTIONS as a, ServiceException as at, resolveUserAgentConfig as b, NumericValue as bt, getSkewCorrectedDate as c, getSchemaSerdePlugin as ct, awsEndpointFunctions as d, CONFIG_USE_FIPS_ENDPOINT as dt, NoOpLogger as et, NODE_APP_ID_CONFIG_OPTIONS as f, ENV_USE_FIPS_ENDPOINT as ft, NODE_MAX_ATTEMPT_CONFIG_OPTIONS as g, NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS as gt, getRetryPlugin as h, ENV_USE_DUALSTACK_ENDPOINT as ht, SignatureV4 as i, loadConfigsForDefaultMode as it, resolveHttpHandlerRuntimeConfig as j, getContentLengthPlugin as k, getAwsRegionExtensionConfiguration as l, deref as lt, getUserAgentPlugin as m, CONFIG_USE_DUALSTACK_ENDPOINT as mt, ProtocolLib as n, resolveDefaultRuntimeConfig as nt, AwsSdkSigV4Signer as o, Command as ot, createDefaultUserAgentProvider as p, NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS as pt, resolveDefaultsModeConfig as q, resolveAwsSdkSigV4Config as r, emitWarningIfUnsupportedVersion as rt, validateSigningProperties as s, NormalizedSchema as st, Sha256Node as t, getDefaultExtensionConfiguration as tt, resolveAwsRegionExtensionConfiguration as u, Client as ut, resolveRetryConfig as v, booleanSelector as vt, getHttpAuthSchemeEndpointRuleSetPlugin as w, toBase64 as wt, DefaultIdentityProviderConfig as x, LazyJsonString as xt, DEFAULT_RETRY_MODE as y, calculateBodyLength as yt, writeKey as z };
