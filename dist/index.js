import { r as __toESM } from "./rolldown-runtime.js";
import { n as require_tunnel, t as require_undici } from "./undici.js";
import { M as systemClock, T as parseLimit, _ as forLog, a as writeSummary, r as openUsersFile, x as inexpressible } from "./file.js";
import { i as messageOf, n as causeChain, t as ActionError } from "./errors.js";
import { a as roleArnProblem, i as regionOfUserPool, n as jobIdProblem, o as userPoolIdProblem, r as jobNameProblem, t as defaultJobName } from "./names.js";
import { i as importJobJson, n as countsOf, t as combined } from "./import-job.js";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { setFlagsFromString } from "node:v8";
import * as os from "os";
import * as crypto from "crypto";
import * as fs$1 from "fs";
import * as http from "http";
import * as https from "https";
import { X509Certificate } from "node:crypto";
import { readFileSync as readFileSync$1 } from "node:fs";
// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
	return input == null ? "" : typeof input == "string" || input instanceof String ? input : JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
	return Object.keys(annotationProperties).length ? {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	} : {};
}
// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
	let cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os.EOL);
}
function issue(name, message = "") {
	issueCommand(name, {}, message);
}
var Command = class {
	constructor(command, properties, message) {
		command ||= "missing.command", this.command = command, this.properties = properties, this.message = message;
	}
	toString() {
		let cmdStr = "::" + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = !0;
			for (let key in this.properties) if (this.properties.hasOwnProperty(key)) {
				let val = this.properties[key];
				val && (first ? first = !1 : cmdStr += ",", cmdStr += `${key}=${escapeProperty(val)}`);
			}
		}
		return cmdStr += `::${escapeData(this.message)}`, cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	let filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw Error(`Unable to find environment variable for file command ${command}`);
	if (!fs$1.existsSync(filePath)) throw Error(`Missing file at path: ${filePath}`);
	fs$1.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	let delimiter = `ghadelimiter_${crypto.randomUUID()}`, convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
}
// node_modules/@actions/http-client/lib/proxy.js
function getProxyUrl(reqUrl) {
	let usingSsl = reqUrl.protocol === "https:";
	if (checkBypass(reqUrl)) return;
	let proxyVar = usingSsl ? process.env.https_proxy || process.env.HTTPS_PROXY : process.env.http_proxy || process.env.HTTP_PROXY;
	if (proxyVar) try {
		return new DecodedURL(proxyVar);
	} catch {
		if (!proxyVar.startsWith("http://") && !proxyVar.startsWith("https://")) return new DecodedURL(`http://${proxyVar}`);
	}
	else return;
}
function checkBypass(reqUrl) {
	if (!reqUrl.hostname) return !1;
	let reqHost = reqUrl.hostname;
	if (isLoopbackAddress(reqHost)) return !0;
	let noProxy = process.env.no_proxy || process.env.NO_PROXY || "";
	if (!noProxy) return !1;
	let reqPort;
	reqUrl.port ? reqPort = Number(reqUrl.port) : reqUrl.protocol === "http:" ? reqPort = 80 : reqUrl.protocol === "https:" && (reqPort = 443);
	let upperReqHosts = [reqUrl.hostname.toUpperCase()];
	typeof reqPort == "number" && upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
	for (let upperNoProxyItem of noProxy.split(",").map((x) => x.trim().toUpperCase()).filter((x) => x)) if (upperNoProxyItem === "*" || upperReqHosts.some((x) => x === upperNoProxyItem || x.endsWith(`.${upperNoProxyItem}`) || upperNoProxyItem.startsWith(".") && x.endsWith(`${upperNoProxyItem}`))) return !0;
	return !1;
}
function isLoopbackAddress(host) {
	let hostLower = host.toLowerCase();
	return hostLower === "localhost" || hostLower.startsWith("127.") || hostLower.startsWith("[::1]") || hostLower.startsWith("[0:0:0:0:0:0:0:1]");
}
var DecodedURL = class extends URL {
	constructor(url, base) {
		super(url, base), this._decodedUsername = decodeURIComponent(super.username), this._decodedPassword = decodeURIComponent(super.password);
	}
	get username() {
		return this._decodedUsername;
	}
	get password() {
		return this._decodedPassword;
	}
}, import_tunnel = __toESM(require_tunnel(), 1), import_undici = require_undici(), __awaiter$3 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P ||= Promise)(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator.throw(value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
}, HttpCodes;
(function(HttpCodes) {
	HttpCodes[HttpCodes.OK = 200] = "OK", HttpCodes[HttpCodes.MultipleChoices = 300] = "MultipleChoices", HttpCodes[HttpCodes.MovedPermanently = 301] = "MovedPermanently", HttpCodes[HttpCodes.ResourceMoved = 302] = "ResourceMoved", HttpCodes[HttpCodes.SeeOther = 303] = "SeeOther", HttpCodes[HttpCodes.NotModified = 304] = "NotModified", HttpCodes[HttpCodes.UseProxy = 305] = "UseProxy", HttpCodes[HttpCodes.SwitchProxy = 306] = "SwitchProxy", HttpCodes[HttpCodes.TemporaryRedirect = 307] = "TemporaryRedirect", HttpCodes[HttpCodes.PermanentRedirect = 308] = "PermanentRedirect", HttpCodes[HttpCodes.BadRequest = 400] = "BadRequest", HttpCodes[HttpCodes.Unauthorized = 401] = "Unauthorized", HttpCodes[HttpCodes.PaymentRequired = 402] = "PaymentRequired", HttpCodes[HttpCodes.Forbidden = 403] = "Forbidden", HttpCodes[HttpCodes.NotFound = 404] = "NotFound", HttpCodes[HttpCodes.MethodNotAllowed = 405] = "MethodNotAllowed", HttpCodes[HttpCodes.NotAcceptable = 406] = "NotAcceptable", HttpCodes[HttpCodes.ProxyAuthenticationRequired = 407] = "ProxyAuthenticationRequired", HttpCodes[HttpCodes.RequestTimeout = 408] = "RequestTimeout", HttpCodes[HttpCodes.Conflict = 409] = "Conflict", HttpCodes[HttpCodes.Gone = 410] = "Gone", HttpCodes[HttpCodes.TooManyRequests = 429] = "TooManyRequests", HttpCodes[HttpCodes.InternalServerError = 500] = "InternalServerError", HttpCodes[HttpCodes.NotImplemented = 501] = "NotImplemented", HttpCodes[HttpCodes.BadGateway = 502] = "BadGateway", HttpCodes[HttpCodes.ServiceUnavailable = 503] = "ServiceUnavailable", HttpCodes[HttpCodes.GatewayTimeout = 504] = "GatewayTimeout";
})(HttpCodes ||= {});
var Headers;
(function(Headers) {
	Headers.Accept = "accept", Headers.ContentType = "content-type";
})(Headers ||= {});
var MediaTypes;
(function(MediaTypes) {
	MediaTypes.ApplicationJson = "application/json";
})(MediaTypes ||= {});
const HttpRedirectCodes = [
	HttpCodes.MovedPermanently,
	HttpCodes.ResourceMoved,
	HttpCodes.SeeOther,
	HttpCodes.TemporaryRedirect,
	HttpCodes.PermanentRedirect
], HttpResponseRetryCodes = [
	HttpCodes.BadGateway,
	HttpCodes.ServiceUnavailable,
	HttpCodes.GatewayTimeout
], RetryableHttpVerbs = [
	"OPTIONS",
	"GET",
	"DELETE",
	"HEAD"
];
var HttpClientError = class HttpClientError extends Error {
	constructor(message, statusCode) {
		super(message), this.name = "HttpClientError", this.statusCode = statusCode, Object.setPrototypeOf(this, HttpClientError.prototype);
	}
}, HttpClientResponse = class {
	constructor(message) {
		this.message = message;
	}
	readBody() {
		return __awaiter$3(this, void 0, void 0, function* () {
			return new Promise((resolve) => __awaiter$3(this, void 0, void 0, function* () {
				let output = Buffer.alloc(0);
				this.message.on("data", (chunk) => {
					output = Buffer.concat([output, chunk]);
				}), this.message.on("end", () => {
					resolve(output.toString());
				});
			}));
		});
	}
	readBodyBuffer() {
		return __awaiter$3(this, void 0, void 0, function* () {
			return new Promise((resolve) => __awaiter$3(this, void 0, void 0, function* () {
				let chunks = [];
				this.message.on("data", (chunk) => {
					chunks.push(chunk);
				}), this.message.on("end", () => {
					resolve(Buffer.concat(chunks));
				});
			}));
		});
	}
}, HttpClient = class {
	constructor(userAgent, handlers, requestOptions) {
		this._ignoreSslError = !1, this._allowRedirects = !0, this._allowRedirectDowngrade = !1, this._maxRedirects = 50, this._allowRetries = !1, this._maxRetries = 1, this._keepAlive = !1, this._disposed = !1, this.userAgent = this._getUserAgentWithOrchestrationId(userAgent), this.handlers = handlers || [], this.requestOptions = requestOptions, requestOptions && (requestOptions.ignoreSslError != null && (this._ignoreSslError = requestOptions.ignoreSslError), this._socketTimeout = requestOptions.socketTimeout, requestOptions.allowRedirects != null && (this._allowRedirects = requestOptions.allowRedirects), requestOptions.allowRedirectDowngrade != null && (this._allowRedirectDowngrade = requestOptions.allowRedirectDowngrade), requestOptions.maxRedirects != null && (this._maxRedirects = Math.max(requestOptions.maxRedirects, 0)), requestOptions.keepAlive != null && (this._keepAlive = requestOptions.keepAlive), requestOptions.allowRetries != null && (this._allowRetries = requestOptions.allowRetries), requestOptions.maxRetries != null && (this._maxRetries = requestOptions.maxRetries));
	}
	options(requestUrl, additionalHeaders) {
		return __awaiter$3(this, void 0, void 0, function* () {
			return this.request("OPTIONS", requestUrl, null, additionalHeaders || {});
		});
	}
	get(requestUrl, additionalHeaders) {
		return __awaiter$3(this, void 0, void 0, function* () {
			return this.request("GET", requestUrl, null, additionalHeaders || {});
		});
	}
	del(requestUrl, additionalHeaders) {
		return __awaiter$3(this, void 0, void 0, function* () {
			return this.request("DELETE", requestUrl, null, additionalHeaders || {});
		});
	}
	post(requestUrl, data, additionalHeaders) {
		return __awaiter$3(this, void 0, void 0, function* () {
			return this.request("POST", requestUrl, data, additionalHeaders || {});
		});
	}
	patch(requestUrl, data, additionalHeaders) {
		return __awaiter$3(this, void 0, void 0, function* () {
			return this.request("PATCH", requestUrl, data, additionalHeaders || {});
		});
	}
	put(requestUrl, data, additionalHeaders) {
		return __awaiter$3(this, void 0, void 0, function* () {
			return this.request("PUT", requestUrl, data, additionalHeaders || {});
		});
	}
	head(requestUrl, additionalHeaders) {
		return __awaiter$3(this, void 0, void 0, function* () {
			return this.request("HEAD", requestUrl, null, additionalHeaders || {});
		});
	}
	sendStream(verb, requestUrl, stream, additionalHeaders) {
		return __awaiter$3(this, void 0, void 0, function* () {
			return this.request(verb, requestUrl, stream, additionalHeaders);
		});
	}
	getJson(requestUrl_1) {
		return __awaiter$3(this, arguments, void 0, function* (requestUrl, additionalHeaders = {}) {
			additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
			let res = yield this.get(requestUrl, additionalHeaders);
			return this._processResponse(res, this.requestOptions);
		});
	}
	postJson(requestUrl_1, obj_1) {
		return __awaiter$3(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
			let data = JSON.stringify(obj, null, 2);
			additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson), additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
			let res = yield this.post(requestUrl, data, additionalHeaders);
			return this._processResponse(res, this.requestOptions);
		});
	}
	putJson(requestUrl_1, obj_1) {
		return __awaiter$3(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
			let data = JSON.stringify(obj, null, 2);
			additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson), additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
			let res = yield this.put(requestUrl, data, additionalHeaders);
			return this._processResponse(res, this.requestOptions);
		});
	}
	patchJson(requestUrl_1, obj_1) {
		return __awaiter$3(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
			let data = JSON.stringify(obj, null, 2);
			additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson), additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
			let res = yield this.patch(requestUrl, data, additionalHeaders);
			return this._processResponse(res, this.requestOptions);
		});
	}
	request(verb, requestUrl, data, headers) {
		return __awaiter$3(this, void 0, void 0, function* () {
			if (this._disposed) throw Error("Client has already been disposed.");
			let parsedUrl = new URL(requestUrl), info = this._prepareRequest(verb, parsedUrl, headers), maxTries = this._allowRetries && RetryableHttpVerbs.includes(verb) ? this._maxRetries + 1 : 1, numTries = 0, response;
			do {
				if (response = yield this.requestRaw(info, data), response && response.message && response.message.statusCode === HttpCodes.Unauthorized) {
					let authenticationHandler;
					for (let handler of this.handlers) if (handler.canHandleAuthentication(response)) {
						authenticationHandler = handler;
						break;
					}
					return authenticationHandler ? authenticationHandler.handleAuthentication(this, info, data) : response;
				}
				let redirectsRemaining = this._maxRedirects;
				for (; response.message.statusCode && HttpRedirectCodes.includes(response.message.statusCode) && this._allowRedirects && redirectsRemaining > 0;) {
					let redirectUrl = response.message.headers.location;
					if (!redirectUrl) break;
					let parsedRedirectUrl = new URL(redirectUrl);
					if (parsedUrl.protocol === "https:" && parsedUrl.protocol !== parsedRedirectUrl.protocol && !this._allowRedirectDowngrade) throw Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");
					if (yield response.readBody(), parsedRedirectUrl.hostname !== parsedUrl.hostname) for (let header in headers) header.toLowerCase() === "authorization" && delete headers[header];
					info = this._prepareRequest(verb, parsedRedirectUrl, headers), response = yield this.requestRaw(info, data), redirectsRemaining--;
				}
				if (!response.message.statusCode || !HttpResponseRetryCodes.includes(response.message.statusCode)) return response;
				numTries += 1, numTries < maxTries && (yield response.readBody(), yield this._performExponentialBackoff(numTries));
			} while (numTries < maxTries);
			return response;
		});
	}
	dispose() {
		this._agent && this._agent.destroy(), this._disposed = !0;
	}
	requestRaw(info, data) {
		return __awaiter$3(this, void 0, void 0, function* () {
			return new Promise((resolve, reject) => {
				function callbackForResult(err, res) {
					err ? reject(err) : res ? resolve(res) : reject(Error("Unknown error"));
				}
				this.requestRawWithCallback(info, data, callbackForResult);
			});
		});
	}
	requestRawWithCallback(info, data, onResult) {
		typeof data == "string" && (info.options.headers || (info.options.headers = {}), info.options.headers["Content-Length"] = Buffer.byteLength(data, "utf8"));
		let callbackCalled = !1;
		function handleResult(err, res) {
			callbackCalled || (callbackCalled = !0, onResult(err, res));
		}
		let req = info.httpModule.request(info.options, (msg) => {
			handleResult(void 0, new HttpClientResponse(msg));
		}), socket;
		req.on("socket", (sock) => {
			socket = sock;
		}), req.setTimeout(this._socketTimeout || 18e4, () => {
			socket && socket.end(), handleResult(Error(`Request timeout: ${info.options.path}`));
		}), req.on("error", function(err) {
			handleResult(err);
		}), data && typeof data == "string" && req.write(data, "utf8"), data && typeof data != "string" ? (data.on("close", function() {
			req.end();
		}), data.pipe(req)) : req.end();
	}
	getAgent(serverUrl) {
		let parsedUrl = new URL(serverUrl);
		return this._getAgent(parsedUrl);
	}
	getAgentDispatcher(serverUrl) {
		let parsedUrl = new URL(serverUrl), proxyUrl = getProxyUrl(parsedUrl);
		if (proxyUrl && proxyUrl.hostname) return this._getProxyAgentDispatcher(parsedUrl, proxyUrl);
	}
	_prepareRequest(method, requestUrl, headers) {
		let info = {};
		info.parsedUrl = requestUrl;
		let usingSsl = info.parsedUrl.protocol === "https:";
		info.httpModule = usingSsl ? https : http;
		let defaultPort = usingSsl ? 443 : 80;
		if (info.options = {}, info.options.host = info.parsedUrl.hostname, info.options.port = info.parsedUrl.port ? parseInt(info.parsedUrl.port) : defaultPort, info.options.path = (info.parsedUrl.pathname || "") + (info.parsedUrl.search || ""), info.options.method = method, info.options.headers = this._mergeHeaders(headers), this.userAgent != null && (info.options.headers["user-agent"] = this.userAgent), info.options.agent = this._getAgent(info.parsedUrl), this.handlers) for (let handler of this.handlers) handler.prepareRequest(info.options);
		return info;
	}
	_mergeHeaders(headers) {
		return this.requestOptions && this.requestOptions.headers ? Object.assign({}, lowercaseKeys(this.requestOptions.headers), lowercaseKeys(headers || {})) : lowercaseKeys(headers || {});
	}
	_getExistingOrDefaultHeader(additionalHeaders, header, _default) {
		let clientHeader;
		if (this.requestOptions && this.requestOptions.headers) {
			let headerValue = lowercaseKeys(this.requestOptions.headers)[header];
			headerValue && (clientHeader = typeof headerValue == "number" ? headerValue.toString() : headerValue);
		}
		let additionalValue = additionalHeaders[header];
		return additionalValue === void 0 ? clientHeader === void 0 ? _default : clientHeader : typeof additionalValue == "number" ? additionalValue.toString() : additionalValue;
	}
	_getExistingOrDefaultContentTypeHeader(additionalHeaders, _default) {
		let clientHeader;
		if (this.requestOptions && this.requestOptions.headers) {
			let headerValue = lowercaseKeys(this.requestOptions.headers)[Headers.ContentType];
			headerValue && (clientHeader = typeof headerValue == "number" ? String(headerValue) : Array.isArray(headerValue) ? headerValue.join(", ") : headerValue);
		}
		let additionalValue = additionalHeaders[Headers.ContentType];
		return additionalValue === void 0 ? clientHeader === void 0 ? _default : clientHeader : typeof additionalValue == "number" ? String(additionalValue) : Array.isArray(additionalValue) ? additionalValue.join(", ") : additionalValue;
	}
	_getAgent(parsedUrl) {
		let agent, proxyUrl = getProxyUrl(parsedUrl), useProxy = proxyUrl && proxyUrl.hostname;
		if (this._keepAlive && useProxy && (agent = this._proxyAgent), useProxy || (agent = this._agent), agent) return agent;
		let usingSsl = parsedUrl.protocol === "https:", maxSockets = 100;
		if (this.requestOptions && (maxSockets = this.requestOptions.maxSockets || http.globalAgent.maxSockets), proxyUrl && proxyUrl.hostname) {
			let agentOptions = {
				maxSockets,
				keepAlive: this._keepAlive,
				proxy: Object.assign(Object.assign({}, (proxyUrl.username || proxyUrl.password) && { proxyAuth: `${proxyUrl.username}:${proxyUrl.password}` }), {
					host: proxyUrl.hostname,
					port: proxyUrl.port
				})
			}, tunnelAgent, overHttps = proxyUrl.protocol === "https:";
			tunnelAgent = usingSsl ? overHttps ? import_tunnel.httpsOverHttps : import_tunnel.httpsOverHttp : overHttps ? import_tunnel.httpOverHttps : import_tunnel.httpOverHttp, agent = tunnelAgent(agentOptions), this._proxyAgent = agent;
		}
		if (!agent) {
			let options = {
				keepAlive: this._keepAlive,
				maxSockets
			};
			agent = usingSsl ? new https.Agent(options) : new http.Agent(options), this._agent = agent;
		}
		return usingSsl && this._ignoreSslError && (agent.options = Object.assign(agent.options || {}, { rejectUnauthorized: !1 })), agent;
	}
	_getProxyAgentDispatcher(parsedUrl, proxyUrl) {
		let proxyAgent;
		if (this._keepAlive && (proxyAgent = this._proxyAgentDispatcher), proxyAgent) return proxyAgent;
		let usingSsl = parsedUrl.protocol === "https:";
		return proxyAgent = new import_undici.ProxyAgent(Object.assign({
			uri: proxyUrl.href,
			pipelining: +!!this._keepAlive
		}, (proxyUrl.username || proxyUrl.password) && { token: `Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString("base64")}` })), this._proxyAgentDispatcher = proxyAgent, usingSsl && this._ignoreSslError && (proxyAgent.options = Object.assign(proxyAgent.options.requestTls || {}, { rejectUnauthorized: !1 })), proxyAgent;
	}
	_getUserAgentWithOrchestrationId(userAgent) {
		let baseUserAgent = userAgent || "actions/http-client", orchId = process.env.ACTIONS_ORCHESTRATION_ID;
		return orchId ? `${baseUserAgent} actions_orchestration_id/${orchId.replace(/[^a-z0-9_.-]/gi, "_")}` : baseUserAgent;
	}
	_performExponentialBackoff(retryNumber) {
		return __awaiter$3(this, void 0, void 0, function* () {
			retryNumber = Math.min(10, retryNumber);
			let ms = 5 * 2 ** retryNumber;
			return new Promise((resolve) => setTimeout(() => resolve(), ms));
		});
	}
	_processResponse(res, options) {
		return __awaiter$3(this, void 0, void 0, function* () {
			return new Promise((resolve, reject) => __awaiter$3(this, void 0, void 0, function* () {
				let statusCode = res.message.statusCode || 0, response = {
					statusCode,
					result: null,
					headers: {}
				};
				statusCode === HttpCodes.NotFound && resolve(response);
				function dateTimeDeserializer(key, value) {
					if (typeof value == "string") {
						let a = new Date(value);
						if (!isNaN(a.valueOf())) return a;
					}
					return value;
				}
				let obj, contents;
				try {
					contents = yield res.readBody(), contents && contents.length > 0 && (obj = options && options.deserializeDates ? JSON.parse(contents, dateTimeDeserializer) : JSON.parse(contents), response.result = obj), response.headers = res.message.headers;
				} catch {}
				if (statusCode > 299) {
					let msg;
					msg = obj && obj.message ? obj.message : contents && contents.length > 0 ? contents : `Failed request: (${statusCode})`;
					let err = new HttpClientError(msg, statusCode);
					err.result = response.result, reject(err);
				} else resolve(response);
			}));
		});
	}
};
const lowercaseKeys = (obj) => Object.keys(obj).reduce((c, k) => (c[k.toLowerCase()] = obj[k], c), {});
// node_modules/@actions/http-client/lib/auth.js
var __awaiter$2 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P ||= Promise)(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator.throw(value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
}, BearerCredentialHandler = class {
	constructor(token) {
		this.token = token;
	}
	prepareRequest(options) {
		if (!options.headers) throw Error("The request has no headers");
		options.headers.Authorization = `Bearer ${this.token}`;
	}
	canHandleAuthentication() {
		return !1;
	}
	handleAuthentication() {
		return __awaiter$2(this, void 0, void 0, function* () {
			throw Error("not implemented");
		});
	}
}, __awaiter$1 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P ||= Promise)(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator.throw(value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
}, OidcClient = class OidcClient {
	static createHttpClient(allowRetry = !0, maxRetry = 10) {
		let requestOptions = {
			allowRetries: allowRetry,
			maxRetries: maxRetry
		};
		return new HttpClient("actions/oidc-client", [new BearerCredentialHandler(OidcClient.getRequestToken())], requestOptions);
	}
	static getRequestToken() {
		let token = process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
		if (!token) throw Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");
		return token;
	}
	static getIDTokenUrl() {
		let runtimeUrl = process.env.ACTIONS_ID_TOKEN_REQUEST_URL;
		if (!runtimeUrl) throw Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");
		return runtimeUrl;
	}
	static getCall(id_token_url) {
		return __awaiter$1(this, void 0, void 0, function* () {
			let id_token = (yield OidcClient.createHttpClient().getJson(id_token_url).catch((error) => {
				throw Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
			})).result?.value;
			if (!id_token) throw Error("Response json body do not have ID Token field");
			return id_token;
		});
	}
	static getIDToken(audience) {
		return __awaiter$1(this, void 0, void 0, function* () {
			try {
				let id_token_url = OidcClient.getIDTokenUrl();
				audience && (id_token_url = `${id_token_url}&audience=${encodeURIComponent(audience)}`), debug(`ID token url is ${id_token_url}`);
				let id_token = yield OidcClient.getCall(id_token_url);
				return setSecret(id_token), id_token;
			} catch (error) {
				throw Error(`Error message: ${error.message}`);
			}
		});
	}
}, __awaiter = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P ||= Promise)(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator.throw(value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
}, ExitCode;
(function(ExitCode) {
	ExitCode[ExitCode.Success = 0] = "Success", ExitCode[ExitCode.Failure = 1] = "Failure";
})(ExitCode ||= {});
function setSecret(secret) {
	issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
	let val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw Error(`Input required and not supplied: ${name}`);
	return options && options.trimWhitespace === !1 ? val : val.trim();
}
function setOutput(name, value) {
	if (process.env.GITHUB_OUTPUT) return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os.EOL), issueCommand("set-output", { name }, toCommandValue(value));
}
function setFailed(message) {
	process.exitCode = ExitCode.Failure, error(message);
}
function isDebug() {
	return process.env.RUNNER_DEBUG === "1";
}
function debug(message) {
	issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
	process.stdout.write(message + os.EOL);
}
function startGroup(name) {
	issue("group", name);
}
function endGroup() {
	issue("endgroup");
}
function group(name, fn) {
	return __awaiter(this, void 0, void 0, function* () {
		startGroup(name);
		let result;
		try {
			result = yield fn();
		} finally {
			endGroup();
		}
		return result;
	});
}
function saveState(name, value) {
	if (process.env.GITHUB_STATE) return issueFileCommand("STATE", prepareKeyValueMessage(name, value));
	issueCommand("save-state", { name }, toCommandValue(value));
}
function getState(name) {
	return process.env[`STATE_${name}`] || "";
}
function getIDToken(aud) {
	return __awaiter(this, void 0, void 0, function* () {
		return yield OidcClient.getIDToken(aud);
	});
}
// src/aws/profile.ts
async function profileProblem(profile) {
	let { loadSharedConfigFiles } = await import("./config2.js"), { configFile, credentialsFile } = await loadSharedConfigFiles();
	if (profile in configFile || profile in credentialsFile) return;
	let known = [...new Set([...Object.keys(configFile), ...Object.keys(credentialsFile)])];
	return `is neither in ~/.aws/config nor in ~/.aws/credentials (or the files that AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE name); ${known.length === 0 ? "they hold none" : `they hold ${known.join(", ")}`}`;
}
// src/inputs/aws.ts
async function readAwsInputs(reader, userPoolId, workspace) {
	return {
		region: readRegion(reader, userPoolId),
		endpointUrl: readEndpoint(reader, "endpoint-url"),
		identity: await readIdentity(reader),
		connection: readConnection(reader, workspace)
	};
}
function readRegion({ text, env, problems }, userPoolId) {
	let given = text("region") ?? (env.AWS_REGION || env.AWS_DEFAULT_REGION || void 0), value = given ?? regionOfUserPool(userPoolId);
	return /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/i.test(value) || (given === void 0 ? userPoolIdProblem(userPoolId) === void 0 && problems.push("user-pool-id does not start with a region; give the region of the pool in the input region") : problems.push("region (or AWS_REGION) must be the name of an AWS region, such as eu-west-1")), value;
}
function readEndpoint({ text, problems }, name) {
	let value = text(name);
	if (value === void 0) return;
	let url = URL.parse(value);
	return url !== null && /^https?:$/.test(url.protocol) || problems.push(`${name} must be a URL that starts with http:// or https://`), value;
}
async function readIdentity(reader) {
	let { text, env, problems } = reader, roleArn = text("role-to-assume"), profile = text("profile"), unsigned = reader.boolean("no-sign-request", !1), given = [
		...roleArn === void 0 ? [] : ["role-to-assume"],
		...profile === void 0 ? [] : ["profile"],
		...unsigned ? ["no-sign-request"] : []
	];
	if (given.length > 1 && problems.push(`${given.join(" and ")} cannot be used together: give one of them`), unsigned) return { kind: "none" };
	if (roleArn === void 0) {
		let unknown = profile === void 0 ? void 0 : await profileProblem(profile);
		return unknown !== void 0 && problems.push(`profile ${profile} ${unknown}`), {
			kind: "chain",
			profile
		};
	}
	let problem = roleArnProblem(roleArn);
	return problem !== void 0 && problems.push(`role-to-assume ${problem}`), {
		kind: "role",
		roleArn,
		sessionName: `cognito-user-import-${(env.GITHUB_RUN_ID || "local").replace(/[^\w+=,.@-]/g, "-")}`.slice(0, 64)
	};
}
function readConnection(reader, workspace) {
	return {
		ca: readBundle(reader, workspace),
		verifiesCertificates: !reader.boolean("no-verify-ssl", !1),
		connectTimeoutMs: readSeconds(reader, "cli-connect-timeout") * 1e3,
		readTimeoutMs: readSeconds(reader, "cli-read-timeout") * 1e3
	};
}
const maxSeconds = 2e6;
function readSeconds({ text, problems }, name) {
	let value = text(name);
	if (value === void 0) return 60;
	let seconds = /^\d{1,9}$/.test(value) ? Number(value) : NaN;
	return seconds <= maxSeconds ? seconds : (problems.push(`${name} must be a number of whole seconds up to ${maxSeconds}, such as 60, or 0 for no limit`), 60);
}
function readBundle({ text, env, problems }, workspace) {
	let given = text("ca-bundle"), name = given === void 0 ? "ca-bundle (from AWS_CA_BUNDLE)" : "ca-bundle", path = given ?? (env.AWS_CA_BUNDLE || void 0);
	if (path !== void 0) try {
		let bundle = readFileSync$1(resolve(workspace, path), "utf8");
		return new X509Certificate(bundle), bundle;
	} catch (error) {
		let reason = error instanceof Error && "code" in error && error.code === "ENOENT" ? "does not exist" : void 0;
		problems.push(`${name}: ${path} ${reason ?? `holds no certificates in PEM (${messageOf(error)})`}`);
		return;
	}
}
// src/inputs/job.ts
function readJobInputs({ problems, env, text, needed }) {
	let userPoolId = needed("user-pool-id", userPoolIdProblem), jobId = text("job-id"), idProblem = jobId === void 0 ? void 0 : jobIdProblem(jobId);
	idProblem !== void 0 && problems.push(`job-id ${idProblem}`);
	let roleArn = "cloud-watch-logs-role-arn", cloudWatchLogsRoleArn = jobId === void 0 || text(roleArn) !== void 0 ? needed(roleArn, roleArnProblem) : "", jobName = text("job-name") ?? defaultJobName(env), nameProblem = jobNameProblem(jobName);
	return nameProblem !== void 0 && problems.push(`job-name ${nameProblem}`), {
		userPoolId,
		cloudWatchLogsRoleArn,
		jobName,
		jobId
	};
}
// src/inputs/reader.ts
function inputReader({ get, env }) {
	let problems = [], text = (name) => get(name) || void 0;
	return {
		problems,
		env,
		text,
		needed: (name, check) => {
			let value = text(name), problem = value === void 0 ? "is needed and was not given" : check(value);
			return problem !== void 0 && problems.push(`${name} ${problem}`), value ?? "";
		},
		boolean: (name, fallback) => {
			let value = text(name);
			return value === void 0 ? fallback : /^(true|True|TRUE)$/.test(value) ? !0 : (/^(false|False|FALSE)$/.test(value) || problems.push(`${name} must be true or false`), !1);
		},
		positiveNumber: (name, max) => {
			let value = text(name);
			if (value === void 0) return;
			let number = /^(\d+\.?\d*|\.\d+)$/.test(value) ? Number(value) : NaN;
			if (number > 0 && number <= max) return number;
			problems.push(`${name} must be a number above 0 and up to ${max}, such as 5 or 0.5`);
		},
		choice: (name, choices) => {
			let value = text(name), found = choices.find((choice) => choice === value);
			return value !== void 0 && found === void 0 && problems.push(`${name} must be one of ${choices.join(", ")}`), found ?? choices[0];
		},
		limit: (name) => {
			let value = text(name), parsed = value === void 0 ? void 0 : parseLimit(value);
			return value !== void 0 && parsed === void 0 && problems.push(`${name} must be a number of users or a percentage of the file's, such as 10 or 5%`), parsed;
		}
	};
}
// src/inputs/report.ts
function readReportInputs({ problems, text, boolean }, workspace) {
	let annotations = boolean("annotations", !0), summary = boolean("summary", !0), givenPath = text("report-path"), reportPath = givenPath === void 0 ? void 0 : resolve(workspace, givenPath);
	return reportPath !== void 0 && reportPath === resolve(workspace, text("csv-path") ?? "") && problems.push("report-path must not be the file of users, which it would overwrite"), {
		annotations,
		summary,
		reportPath,
		githubToken: text("github-token")
	};
}
function readRunInputs({ boolean, positiveNumber, limit }) {
	let start = boolean("start", !0), waitForCompletion = boolean("wait-for-completion", !0), timeoutMinutes = positiveNumber("timeout-minutes", 35e3) ?? 60, pollIntervalSeconds = positiveNumber("poll-interval-seconds", 3600);
	return {
		start,
		waitForCompletion,
		timeoutMs: timeoutMinutes * 6e4,
		pollIntervalMs: pollIntervalSeconds === void 0 ? void 0 : pollIntervalSeconds * 1e3,
		stopOnCancel: boolean("stop-on-cancel", !0),
		stopOnTimeout: boolean("stop-on-timeout", !1),
		maxFailedUsers: limit("max-failed-users") ?? { users: 0 },
		maxSkippedUsers: limit("max-skipped-users")
	};
}
// src/inputs/users.ts
async function readUsersInputs(reader, workspace, openFile, attaches) {
	let { problems } = reader, given = reader.text("csv-path");
	given === void 0 && !attaches && problems.push("csv-path is needed and was not given: the path of the file of users");
	let usersFile = given === void 0 ? void 0 : await readFile$1(reader, given, workspace, openFile), csvDefaults = readDefaults(reader), validate = reader.choice("validate", [
		"error",
		"warn",
		"off"
	]);
	validate === "off" && csvDefaults.size > 0 && problems.push("csv-defaults cannot be used with validate: off, which uploads the file as it is");
	let dryRun = reader.boolean("dry-run", !1);
	return dryRun && attaches && problems.push("dry-run makes no job and cannot be used with job-id"), {
		usersFile,
		usersPath: usersFile === void 0 ? "" : pathInWorkspace(resolve(workspace, usersFile.name), workspace),
		csvDefaults,
		validate,
		dryRun
	};
}
async function readFile$1({ problems }, name, workspace, openFile) {
	let opened = await openFile(resolve(workspace, name), name);
	if (typeof opened != "string") return opened;
	problems.push(`csv-path: ${name} ${opened}`);
}
function readDefaults({ text, problems }) {
	let name = "csv-defaults", values = new Map();
	for (let [index, line] of (text(name) ?? "").split(/\r?\n/).entries()) {
		let [, column, value] = /^\s*([^=]*?)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
		line.trim() !== "" && (!column || value === void 0 ? problems.push(`${name} must hold a column=value on each line; line ${index + 1} does not`) : values.has(column) ? problems.push(`${name} names the column ${column} twice`) : inexpressible(value) === void 0 ? values.set(column, value) : problems.push(`${name}: the value for ${column} holds a character that Cognito's CSV cannot carry`));
	}
	return values;
}
function pathInWorkspace(path, workspace) {
	let within = relative(workspace, path);
	return within.startsWith("..") || isAbsolute(within) ? path : within.split(sep).join("/");
}
// src/inputs.ts
async function readInputs(source) {
	let reader = inputReader(source), { problems, env } = reader, workspace = resolve(env.GITHUB_WORKSPACE || "."), job = readJobInputs(reader), users = await readUsersInputs(reader, workspace, source.openFile, job.jobId !== void 0), run = readRunInputs(reader), report = readReportInputs(reader, workspace), aws = await readAwsInputs(reader, job.userPoolId, workspace);
	if (problems.length > 0) throw await users.usersFile?.handle.close(), new ActionError("bad-input", problemText(problems));
	return {
		...job,
		...users,
		...run,
		...report,
		...aws
	};
}
async function readPostInputs(source) {
	let reader = inputReader(source), workspace = resolve(reader.env.GITHUB_WORKSPACE || "."), { userPoolId } = readJobInputs(reader), { stopOnCancel } = readRunInputs(reader), aws = await readAwsInputs(reader, userPoolId, workspace);
	if (reader.problems.length > 0) throw new ActionError("bad-input", problemText(reader.problems));
	return {
		userPoolId,
		stopOnCancel,
		...aws
	};
}
function problemText(problems) {
	let [only] = problems;
	return problems.length === 1 ? `Input ${only}.` : `${problems.length} inputs are wrong:\n${problems.map((problem) => `- ${problem}.`).join("\n")}`;
}
// src/report/log.ts
const stepLog = {
	info: (text) => info(forLog(text)),
	warning: (text, place) => warning(forLog(text), annotation(place)),
	error: (text, place) => error(forLog(text), annotation(place)),
	debug: (text) => {
		isDebug() ? debug(forLog(text)) : /^true$/i.test(getInput("debug")) && info(forLog(`debug: ${text}`));
	},
	mask: (secret) => setSecret(secret),
	group: (title, body) => group(forLog(title), body)
};
function annotation(place) {
	return place === void 0 ? {} : {
		file: forLog(place.file),
		startLine: place.line,
		title: forLog(place.title)
	};
}
// src/report/net.ts
const stepNet = {
	watch: (jobId) => saveState("job-id", jobId),
	settle: () => saveState("settled", "true")
};
function readNet() {
	return getState("settled") === "true" ? void 0 : getState("job-id") || void 0;
}
// src/report/outputs.ts
const stepOutputs = {
	csvHeader: (columns) => setOutput("csv-header", columns.join(",")),
	totalUsers: (total) => setOutput("total-users", total),
	reportPath: (path) => setOutput("report-path", path),
	failedRowsPath: (path) => setOutput("failed-rows-path", path),
	log: ({ group, stream }) => {
		setOutput("log-group", group), setOutput("log-stream", stream);
	},
	jobs: (jobs, leftOut) => {
		let job = jobs.at(-1), whole = combined(jobs);
		if (job === void 0 || whole === void 0) return;
		let { imported, skipped, failed } = countsOf(whole, leftOut);
		jobs.length > 1 && setOutput("job-ids", jobs.map(({ JobId }) => JobId));
		let values = {
			"job-id": job.JobId,
			"job-name": job.JobName,
			status: job.Status,
			"imported-users": imported,
			"skipped-users": skipped,
			"failed-users": failed,
			"completion-message": job.CompletionMessage,
			"creation-date": job.CreationDate?.toISOString(),
			"start-date": job.StartDate?.toISOString(),
			"completion-date": job.CompletionDate?.toISOString(),
			"user-import-job": importJobJson(job)
		};
		for (let [name, value] of Object.entries(values)) value !== void 0 && setOutput(name, value);
	}
}, source = {
	get: getInput,
	env: process.env
}, patience = {
	clock: systemClock,
	random: Math.random,
	log: stepLog
};
async function main(cancelled) {
	let inputs = await readInputs({
		...source,
		openFile: openUsersFile
	}), [{ makeCognito }, { makeAgents }, { seed }] = await Promise.all([
		import("./aws-cognito.js"),
		import("./aws-http.js"),
		import("./seed.js")
	]), { userPoolId, region, endpointUrl, identity, connection } = inputs, agents = makeAgents(process.env, connection), client = {
		userPoolId,
		region,
		endpointUrl,
		identity,
		agents,
		patience,
		requestToken
	};
	connection.verifiesCertificates || stepLog.warning("Certificates are not verified (no-verify-ssl): whoever stands between can read everything.");
	let tempFolder = process.env.RUNNER_TEMP || tmpdir(), resultsFolder, pullRequest = await pullRequestOf(inputs, cancelled);
	try {
		await seed(inputs, {
			cognito: makeCognito({
				...client,
				mask: stepLog.mask
			}),
			logs: async () => (setFlagsFromString("--semi-space-growth-factor=1"), (await import("./aws-logs.js")).makeLogs(client)),
			agents,
			...patience,
			log: stepLog,
			net: stepNet,
			outputs: stepOutputs,
			tempFolder,
			resultsFolder: () => (resultsFolder ??= mkdtemp(join(tempFolder, "cognito-user-import-")), resultsFolder),
			writeSummary: (markdown) => writeSummary(process.env.GITHUB_STEP_SUMMARY, markdown),
			pullRequest,
			annotations: { left: inputs.annotations && isInWorkspace(inputs.usersPath) ? 9 : 0 },
			signal: cancelled
		});
	} finally {
		await inputs.usersFile?.handle.close(), agents.http.destroy(), agents.https.destroy();
	}
}
function isInWorkspace(path) {
	return path !== "" && !isAbsolute(path);
}
async function afterMain(cancelled) {
	let watched = readNet();
	if (watched === void 0) return;
	let inputs = await readPostInputs(source), [{ makeCognito }, { makeAgents }, { stopAbandoned }] = await Promise.all([
		import("./aws-cognito.js"),
		import("./aws-http.js"),
		import("./post.js")
	]), agents = makeAgents(process.env, inputs.connection);
	try {
		await stopAbandoned(watched, inputs, {
			cognito: makeCognito({
				...inputs,
				agents,
				patience,
				requestToken,
				mask: stepLog.mask
			}),
			...patience,
			log: stepLog,
			signal: cancelled
		});
	} finally {
		agents.http.destroy(), agents.https.destroy();
	}
}
async function pullRequestOf(inputs, signal) {
	let { githubToken: token, usersPath, userPoolId } = inputs;
	if (token === void 0) return;
	stepLog.mask(token);
	let { findPullRequest, keepComment, linesUrl } = await import("./report-pull-request.js"), pullRequest = await findPullRequest(process.env);
	if (pullRequest !== void 0) return {
		lineUrl: isInWorkspace(usersPath) ? (line) => linesUrl(pullRequest, usersPath, line) : void 0,
		comment: async (markdown) => {
			let limit = AbortSignal.timeout(signal.aborted ? 500 : 3e4);
			await keepComment(pullRequest, {
				token,
				key: `${userPoolId} ${usersPath}`,
				markdown,
				signal: limit
			});
		}
	};
}
async function requestToken() {
	let { workflowToken } = await import("./aws-credentials.js");
	return workflowToken(process.env, getIDToken);
}
function cancelSignal() {
	let cancelled = new AbortController();
	for (let name of ["SIGINT", "SIGTERM"]) process.on(name, () => {
		cancelled.abort(), setTimeout(() => process.exit(1), 2800).unref();
	});
	return cancelled.signal;
}
try {
	await (process.argv[2] === "post" ? afterMain : main)(cancelSignal());
} catch (error) {
	stepLog.debug(causeChain(error));
	let sentence = error instanceof ActionError ? error.message : `Unexpected error: ${messageOf(error)}`;
	setFailed(forLog(sentence));
}
export {};
