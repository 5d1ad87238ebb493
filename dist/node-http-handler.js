import { r as hasOwn } from "./hex-encoding.js";
import { Readable, Writable } from "node:stream";
import node_https from "node:https";
// node_modules/@smithy/core/dist-es/submodules/transport/httpResponse.js
var HttpResponse = class {
	statusCode;
	reason;
	headers;
	body;
	constructor(options) {
		this.statusCode = options.statusCode, this.reason = options.reason, this.headers = options.headers || {}, this.body = options.body;
	}
	static isInstance(response) {
		if (!response) return !1;
		let resp = response;
		return typeof resp.statusCode == "number" && typeof resp.headers == "object";
	}
};
// node_modules/@smithy/core/dist-es/submodules/serde/parse-utils.js
const expectNumber = (value) => {
	if (value != null) {
		if (typeof value == "string") {
			let parsed = parseFloat(value);
			if (!Number.isNaN(parsed)) return String(parsed) !== String(value) && logger.warn(stackTraceWarning(`Expected number but observed string: ${value}`)), parsed;
		}
		if (typeof value == "number") return value;
		throw TypeError(`Expected number, got ${typeof value}: ${value}`);
	}
}, MAX_FLOAT = Math.ceil(2 ** 127 * (2 - 2 ** -23)), expectFloat32 = (value) => {
	let expected = expectNumber(value);
	if (expected !== void 0 && !Number.isNaN(expected) && expected !== Infinity && expected !== -Infinity && Math.abs(expected) > MAX_FLOAT) throw TypeError(`Expected 32-bit float, got ${value}`);
	return expected;
}, expectLong = (value) => {
	if (value != null) {
		if (Number.isInteger(value) && !Number.isNaN(value)) return value;
		throw TypeError(`Expected integer, got ${typeof value}: ${value}`);
	}
}, expectShort = (value) => expectSizedInt(value, 16), expectByte = (value) => expectSizedInt(value, 8), expectSizedInt = (value, size) => {
	let expected = expectLong(value);
	if (expected !== void 0 && castInt(expected, size) !== expected) throw TypeError(`Expected ${size}-bit integer, got ${value}`);
	return expected;
}, castInt = (value, size) => {
	switch (size) {
		case 32: return Int32Array.of(value)[0];
		case 16: return Int16Array.of(value)[0];
		case 8: return Int8Array.of(value)[0];
	}
}, strictParseDouble = (value) => expectNumber(typeof value == "string" ? parseNumber(value) : value), strictParseFloat32 = (value) => expectFloat32(typeof value == "string" ? parseNumber(value) : value), NUMBER_REGEX = /(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g, parseNumber = (value) => {
	let matches = value.match(NUMBER_REGEX);
	if (matches === null || matches[0].length !== value.length) throw TypeError("Expected real number, got implicit NaN");
	return parseFloat(value);
}, strictParseShort = (value) => expectShort(typeof value == "string" ? parseNumber(value) : value), strictParseByte = (value) => expectByte(typeof value == "string" ? parseNumber(value) : value), stackTraceWarning = (message) => String(TypeError(message).stack || message).split("\n").slice(0, 5).filter((s) => !s.includes("stackTraceWarning")).join("\n"), logger = { warn: console.warn }, DAYS = [
	"Sun",
	"Mon",
	"Tue",
	"Wed",
	"Thu",
	"Fri",
	"Sat"
], MONTHS = [
	"Jan",
	"Feb",
	"Mar",
	"Apr",
	"May",
	"Jun",
	"Jul",
	"Aug",
	"Sep",
	"Oct",
	"Nov",
	"Dec"
];
function dateToUtcString(date) {
	let year = date.getUTCFullYear(), month = date.getUTCMonth(), dayOfWeek = date.getUTCDay(), dayOfMonthInt = date.getUTCDate(), hoursInt = date.getUTCHours(), minutesInt = date.getUTCMinutes(), secondsInt = date.getUTCSeconds(), dayOfMonthString = dayOfMonthInt < 10 ? `0${dayOfMonthInt}` : `${dayOfMonthInt}`, hoursString = hoursInt < 10 ? `0${hoursInt}` : `${hoursInt}`, minutesString = minutesInt < 10 ? `0${minutesInt}` : `${minutesInt}`, secondsString = secondsInt < 10 ? `0${secondsInt}` : `${secondsInt}`;
	return `${DAYS[dayOfWeek]}, ${dayOfMonthString} ${MONTHS[month]} ${year} ${hoursString}:${minutesString}:${secondsString} GMT`;
}
const RFC3339 = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/), parseRfc3339DateTime = (value) => {
	if (value == null) return;
	if (typeof value != "string") throw TypeError("RFC-3339 date-times must be expressed as strings");
	let match = RFC3339.exec(value);
	if (!match) throw TypeError("Invalid RFC-3339 date-time value");
	let [_, yearStr, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds] = match, year = strictParseShort(stripLeadingZeroes(yearStr)), month = parseDateValue(monthStr, "month", 1, 12), day = parseDateValue(dayStr, "day", 1, 31);
	return buildDate(year, month, day, {
		hours,
		minutes,
		seconds,
		fractionalMilliseconds
	});
}, RFC3339_WITH_OFFSET = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/), parseRfc3339DateTimeWithOffset = (value) => {
	if (value == null) return;
	if (typeof value != "string") throw TypeError("RFC-3339 date-times must be expressed as strings");
	let match = RFC3339_WITH_OFFSET.exec(value);
	if (!match) throw TypeError("Invalid RFC-3339 date-time value");
	let [_, yearStr, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds, offsetStr] = match, year = strictParseShort(stripLeadingZeroes(yearStr)), month = parseDateValue(monthStr, "month", 1, 12), day = parseDateValue(dayStr, "day", 1, 31), date = buildDate(year, month, day, {
		hours,
		minutes,
		seconds,
		fractionalMilliseconds
	});
	return offsetStr.toUpperCase() != "Z" && date.setTime(date.getTime() - parseOffsetToMilliseconds(offsetStr)), date;
}, IMF_FIXDATE = new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/), RFC_850_DATE = new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/), ASC_TIME = new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/), parseRfc7231DateTime = (value) => {
	if (value == null) return;
	if (typeof value != "string") throw TypeError("RFC-7231 date-times must be expressed as strings");
	let match = IMF_FIXDATE.exec(value);
	if (match) {
		let [_, dayStr, monthStr, yearStr, hours, minutes, seconds, fractionalMilliseconds] = match;
		return buildDate(strictParseShort(stripLeadingZeroes(yearStr)), parseMonthByShortName(monthStr), parseDateValue(dayStr, "day", 1, 31), {
			hours,
			minutes,
			seconds,
			fractionalMilliseconds
		});
	}
	if (match = RFC_850_DATE.exec(value), match) {
		let [_, dayStr, monthStr, yearStr, hours, minutes, seconds, fractionalMilliseconds] = match;
		return adjustRfc850Year(buildDate(parseTwoDigitYear(yearStr), parseMonthByShortName(monthStr), parseDateValue(dayStr, "day", 1, 31), {
			hours,
			minutes,
			seconds,
			fractionalMilliseconds
		}));
	}
	if (match = ASC_TIME.exec(value), match) {
		let [_, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds, yearStr] = match;
		return buildDate(strictParseShort(stripLeadingZeroes(yearStr)), parseMonthByShortName(monthStr), parseDateValue(dayStr.trimLeft(), "day", 1, 31), {
			hours,
			minutes,
			seconds,
			fractionalMilliseconds
		});
	}
	throw TypeError("Invalid RFC-7231 date-time value");
}, parseEpochTimestamp = (value) => {
	if (value == null) return;
	let valueAsDouble;
	if (typeof value == "number") valueAsDouble = value;
	else if (typeof value == "string") valueAsDouble = strictParseDouble(value);
	else if (typeof value == "object" && value.tag === 1) valueAsDouble = value.value;
	else throw TypeError("Epoch timestamps must be expressed as floating point numbers or their string representation");
	if (Number.isNaN(valueAsDouble) || valueAsDouble === Infinity || valueAsDouble === -Infinity) throw TypeError("Epoch timestamps must be valid, non-Infinite, non-NaN numerics");
	return new Date(Math.round(valueAsDouble * 1e3));
}, buildDate = (year, month, day, time) => {
	let adjustedMonth = month - 1;
	return validateDayOfMonth(year, adjustedMonth, day), new Date(Date.UTC(year, adjustedMonth, day, parseDateValue(time.hours, "hour", 0, 23), parseDateValue(time.minutes, "minute", 0, 59), parseDateValue(time.seconds, "seconds", 0, 60), parseMilliseconds(time.fractionalMilliseconds)));
}, parseTwoDigitYear = (value) => {
	let thisYear = new Date().getUTCFullYear(), valueInThisCentury = Math.floor(thisYear / 100) * 100 + strictParseShort(stripLeadingZeroes(value));
	return valueInThisCentury < thisYear ? valueInThisCentury + 100 : valueInThisCentury;
}, adjustRfc850Year = (input) => input.getTime() - new Date().getTime() > 15768e8 ? new Date(Date.UTC(input.getUTCFullYear() - 100, input.getUTCMonth(), input.getUTCDate(), input.getUTCHours(), input.getUTCMinutes(), input.getUTCSeconds(), input.getUTCMilliseconds())) : input, parseMonthByShortName = (value) => {
	let monthIdx = MONTHS.indexOf(value);
	if (monthIdx < 0) throw TypeError(`Invalid month: ${value}`);
	return monthIdx + 1;
}, DAYS_IN_MONTH = [
	31,
	28,
	31,
	30,
	31,
	30,
	31,
	31,
	30,
	31,
	30,
	31
], validateDayOfMonth = (year, month, day) => {
	let maxDays = DAYS_IN_MONTH[month];
	if (month === 1 && isLeapYear(year) && (maxDays = 29), day > maxDays) throw TypeError(`Invalid day for ${MONTHS[month]} in ${year}: ${day}`);
}, isLeapYear = (year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0), parseDateValue = (value, type, lower, upper) => {
	let dateVal = strictParseByte(stripLeadingZeroes(value));
	if (dateVal < lower || dateVal > upper) throw TypeError(`${type} must be between ${lower} and ${upper}, inclusive`);
	return dateVal;
}, parseMilliseconds = (value) => value == null ? 0 : strictParseFloat32("0." + value) * 1e3, parseOffsetToMilliseconds = (value) => {
	let directionStr = value[0], direction = 1;
	if (directionStr == "+") direction = 1;
	else if (directionStr == "-") direction = -1;
	else throw TypeError(`Offset direction, ${directionStr}, must be "+" or "-"`);
	let hour = Number(value.substring(1, 3)), minute = Number(value.substring(4, 6));
	return direction * (hour * 60 + minute) * 60 * 1e3;
}, stripLeadingZeroes = (value) => {
	let idx = 0;
	for (; idx < value.length - 1 && value.charAt(idx) === "0";) idx++;
	return idx === 0 ? value : value.slice(idx);
};
// node_modules/@smithy/core/dist-es/submodules/serde/concatBytes.js
function concatBytes(arrays, length) {
	if (length === void 0) {
		length = 0;
		for (let bytes of arrays) length += bytes.byteLength;
	}
	let result = new Uint8Array(length), offset = 0;
	for (let buf of arrays) result.set(buf, offset), offset += buf.byteLength;
	return result;
}
// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/stream-type-check.js
const isReadableStream = (stream) => typeof ReadableStream == "function" && (stream?.constructor?.name === ReadableStream.name || stream instanceof ReadableStream), isBlob = (blob) => typeof Blob == "function" && (blob?.constructor?.name === Blob.name || blob instanceof Blob), streamCollector$1 = async (stream) => isBlob(stream) ? collectBlob(stream) : collectReadableStream(stream);
async function collectBlob(blob) {
	return blob.arrayBuffer().then((ab) => new Uint8Array(ab));
}
async function collectReadableStream(stream) {
	let chunks = [], reader = stream.getReader(), length = 0;
	for (;;) {
		let { done, value } = await reader.read();
		if (value && (chunks.push(value), length += value.length), done) break;
	}
	return concatBytes(chunks, length);
}
// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/stream-collector.js
const streamCollector = (stream) => isBlob(stream) ? collectBlob(stream) : isReadableStream(stream) ? collectReadableStream(stream) : new Promise((resolve, reject) => {
	let collector = new Collector(), nodeStream = stream;
	nodeStream.pipe(collector), nodeStream.on("error", (err) => {
		collector.end(), reject(err);
	}), collector.on("error", reject), collector.on("finish", function() {
		resolve(concatBytes(this.bufferedBytes));
	});
});
var Collector = class extends Writable {
	bufferedBytes = [];
	_write(chunk, encoding, callback) {
		this.bufferedBytes.push(chunk), callback();
	}
};
// node_modules/@smithy/core/dist-es/submodules/protocols/util-uri-escape/escape-uri.js
const escapeUri = (uri) => encodeURIComponent(uri).replace(/[!'()*]/g, hexEncode), hexEncode = (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`;
// node_modules/@smithy/core/dist-es/submodules/protocols/querystring-builder/buildQueryString.js
function buildQueryString(query) {
	let parts = [];
	for (let key of Object.keys(query).sort()) {
		let value = query[key];
		if (key = escapeUri(key), Array.isArray(value)) for (let i = 0, iLen = value.length; i < iLen; i++) parts.push(`${key}=${escapeUri(value[i])}`);
		else {
			let qsEntry = key;
			(value || typeof value == "string") && (qsEntry += `=${escapeUri(value)}`), parts.push(qsEntry);
		}
	}
	return parts.join("&");
}
// node_modules/@smithy/node-http-handler/dist-es/build-abort-error.js
function buildAbortError(abortSignal) {
	let reason = abortSignal && typeof abortSignal == "object" && "reason" in abortSignal ? abortSignal.reason : void 0;
	if (reason) {
		if (reason instanceof Error) {
			let abortError = Error("Request aborted");
			return abortError.name = "AbortError", abortError.cause = reason, abortError;
		}
		let abortError = Error(String(reason));
		return abortError.name = "AbortError", abortError;
	}
	let abortError = Error("Request aborted");
	return abortError.name = "AbortError", abortError;
}
// node_modules/@smithy/node-http-handler/dist-es/constants.js
const NODEJS_TIMEOUT_ERROR_CODES = [
	"ECONNRESET",
	"EPIPE",
	"ETIMEDOUT"
], getTransformedHeaders = (headers) => {
	let transformedHeaders = {};
	for (let name in headers) {
		if (!hasOwn(headers, name)) continue;
		let headerValues = headers[name];
		transformedHeaders[name] = Array.isArray(headerValues) ? headerValues.join(",") : headerValues;
	}
	return transformedHeaders;
}, timing = {
	setTimeout: (cb, ms) => setTimeout(cb, ms),
	clearTimeout: (timeoutId) => clearTimeout(timeoutId)
}, DEFER_EVENT_LISTENER_TIME$2 = 1e3, setConnectionTimeout = (request, reject, timeoutInMs = 0) => {
	if (!timeoutInMs) return -1;
	let registerTimeout = (offset) => {
		let timeoutId = timing.setTimeout(() => {
			request.destroy(), reject(Object.assign(Error(`@smithy/node-http-handler - the request socket did not establish a connection with the server within the configured timeout of ${timeoutInMs} ms.`), { name: "TimeoutError" }));
		}, timeoutInMs - offset), doWithSocket = (socket) => {
			socket?.connecting ? socket.on("connect", () => {
				timing.clearTimeout(timeoutId);
			}) : timing.clearTimeout(timeoutId);
		};
		request.socket ? doWithSocket(request.socket) : request.on("socket", doWithSocket);
	};
	return timeoutInMs < 2e3 ? (registerTimeout(0), 0) : timing.setTimeout(registerTimeout.bind(null, DEFER_EVENT_LISTENER_TIME$2), DEFER_EVENT_LISTENER_TIME$2);
}, setRequestTimeout = (req, reject, timeoutInMs = 0, throwOnRequestTimeout, logger) => timeoutInMs ? timing.setTimeout(() => {
	let msg = `@smithy/node-http-handler - [${throwOnRequestTimeout ? "ERROR" : "WARN"}] a request has exceeded the configured ${timeoutInMs} ms requestTimeout.`;
	if (throwOnRequestTimeout) {
		let error = Object.assign(Error(msg), {
			name: "TimeoutError",
			code: "ETIMEDOUT"
		});
		req.destroy(error), reject(error);
	} else msg += " Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.", logger?.warn?.(msg);
}, timeoutInMs) : -1, setSocketKeepAlive = (request, { keepAlive, keepAliveMsecs }, deferTimeMs = 3e3) => {
	if (keepAlive !== !0) return -1;
	let registerListener = () => {
		request.socket ? request.socket.setKeepAlive(keepAlive, keepAliveMsecs || 0) : request.on("socket", (socket) => {
			socket.setKeepAlive(keepAlive, keepAliveMsecs || 0);
		});
	};
	return deferTimeMs === 0 ? (registerListener(), 0) : timing.setTimeout(registerListener, deferTimeMs);
}, resolveDefaultSocketTimeout = (config) => {
	let value = config?.defaultSocketTimeout;
	return typeof value == "number" && Number.isFinite(value) && value > 0 ? value : void 0;
}, setSocketTimeout = (request, reject, timeoutInMs = 0, isServiceDefault = !1) => {
	if (!Number.isFinite(timeoutInMs) || timeoutInMs <= 0) return;
	let response;
	request.once("response", (res) => response = res);
	let onTimeout = () => {
		if (response?.complete) {
			request.socket?.destroy();
			return;
		}
		let error = Object.assign(Error(`@smithy/node-http-handler - the request socket timed out after ${timeoutInMs} ms of inactivity (${isServiceDefault ? "service default socket timeout" : "configured by client requestHandler"}).`), { name: "TimeoutError" });
		response?.destroy(error), request.destroy(), reject(error);
	}, registerTimeout = () => {
		let { socket } = request;
		socket ? socket.connecting ? socket.once("connect", registerTimeout) : (socket.setTimeout(timeoutInMs, onTimeout), request.on("close", () => socket.removeListener("timeout", onTimeout))) : request.once("socket", registerTimeout);
	};
	if (timeoutInMs < 6e3) {
		registerTimeout();
		return;
	}
	let deferralId = timing.setTimeout(registerTimeout, 3e3);
	request.once("close", () => timing.clearTimeout(deferralId));
}, MIN_WAIT_TIME = 6e3;
async function writeRequestBody(httpRequest, request, maxContinueTimeoutMs = MIN_WAIT_TIME, externalAgent = !1) {
	let headers = request.headers, expect = headers ? headers.Expect || headers.expect : void 0, timeoutId = -1, sendBody = !0;
	!externalAgent && expect === "100-continue" && (sendBody = await Promise.race([new Promise((resolve) => {
		timeoutId = Number(timing.setTimeout(() => resolve(!0), Math.max(MIN_WAIT_TIME, maxContinueTimeoutMs)));
	}), new Promise((resolve) => {
		httpRequest.on("continue", () => {
			timing.clearTimeout(timeoutId), resolve(!0);
		}), httpRequest.on("response", () => {
			timing.clearTimeout(timeoutId), resolve(!1);
		}), httpRequest.on("error", () => {
			timing.clearTimeout(timeoutId), resolve(!1);
		});
	})])), sendBody && writeBody(httpRequest, request.body);
}
function writeBody(httpRequest, body) {
	if (body instanceof Readable) body.pipe(httpRequest);
	else if (body) {
		let isBuffer = Buffer.isBuffer(body);
		if (isBuffer || typeof body == "string") {
			isBuffer && body.byteLength === 0 ? httpRequest.end() : httpRequest.end(body);
			return;
		}
		let uint8 = body;
		if (typeof uint8 == "object" && uint8.buffer && typeof uint8.byteOffset == "number" && typeof uint8.byteLength == "number") {
			httpRequest.end(Buffer.from(uint8.buffer, uint8.byteOffset, uint8.byteLength));
			return;
		}
		httpRequest.end(Buffer.from(body));
	} else httpRequest.end();
}
// node_modules/@smithy/node-http-handler/dist-es/node-http-handler.js
let hAgent, hRequest;
var NodeHttpHandler = class NodeHttpHandler {
	config;
	configProvider;
	socketWarningTimestamp = 0;
	externalAgent = !1;
	metadata = { handlerProtocol: "http/1.1" };
	static create(instanceOrOptions) {
		return typeof instanceOrOptions?.handle == "function" ? instanceOrOptions : new NodeHttpHandler(instanceOrOptions);
	}
	static checkSocketUsage(agent, socketWarningTimestamp, logger = console) {
		let { sockets, requests, maxSockets } = agent;
		if (typeof maxSockets != "number" || maxSockets === Infinity || Date.now() - 15e3 < socketWarningTimestamp) return socketWarningTimestamp;
		if (sockets && requests) for (let origin in sockets) {
			if (!hasOwn(sockets, origin)) continue;
			let socketsInUse = sockets[origin]?.length ?? 0, requestsEnqueued = requests[origin]?.length ?? 0;
			if (socketsInUse >= maxSockets && requestsEnqueued >= 2 * maxSockets) return logger?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${socketsInUse} and ${requestsEnqueued} additional requests are enqueued.
See https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html
or increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`), Date.now();
		}
		return socketWarningTimestamp;
	}
	constructor(options) {
		this.configProvider = new Promise((resolve, reject) => {
			typeof options == "function" ? options().then((_options) => {
				resolve(this.resolveDefaultConfig(_options));
			}).catch(reject) : resolve(this.resolveDefaultConfig(options));
		});
	}
	destroy() {
		this.config?.httpAgent?.destroy(), this.config?.httpsAgent?.destroy();
	}
	async handle(request, { abortSignal, requestTimeout } = {}) {
		this.config ||= await this.configProvider;
		let config = this.config, logger = config.logger, isSSL = request.protocol === "https:";
		return !isSSL && !this.config.httpAgent && (this.config.httpAgent = await this.config.httpAgentProvider()), new Promise((_resolve, _reject) => {
			let writeRequestBodyPromise, socketWarningTimeoutId = -1, connectionTimeoutId = -1, requestTimeoutId = -1, keepAliveTimeoutId = -1, clearTimeouts = () => {
				timing.clearTimeout(socketWarningTimeoutId), timing.clearTimeout(connectionTimeoutId), timing.clearTimeout(requestTimeoutId), timing.clearTimeout(keepAliveTimeoutId);
			}, resolve = async (arg) => {
				await writeRequestBodyPromise, clearTimeouts(), _resolve(arg);
			}, reject = async (arg) => {
				await writeRequestBodyPromise, clearTimeouts(), _reject(arg);
			};
			if (abortSignal?.aborted) {
				reject(buildAbortError(abortSignal));
				return;
			}
			let headers = request.headers, expectContinue = headers ? (headers.Expect ?? headers.expect) === "100-continue" : !1, agent = isSSL ? config.httpsAgent : config.httpAgent;
			expectContinue && !this.externalAgent && (agent = new (isSSL ? node_https.Agent : hAgent)({
				keepAlive: !1,
				maxSockets: Infinity
			})), socketWarningTimeoutId = timing.setTimeout(() => {
				this.socketWarningTimestamp = NodeHttpHandler.checkSocketUsage(agent, this.socketWarningTimestamp, logger);
			}, config.socketAcquisitionWarningTimeout ?? (config.requestTimeout ?? 2e3) + (config.connectionTimeout ?? 1e3));
			let queryString = request.query ? buildQueryString(request.query) : "", auth;
			(request.username != null || request.password != null) && (auth = `${request.username ?? ""}:${request.password ?? ""}`);
			let path = request.path;
			queryString && (path += `?${queryString}`), request.fragment && (path += `#${request.fragment}`);
			let hostname = request.hostname ?? "";
			hostname = hostname[0] === "[" && hostname.endsWith("]") ? request.hostname.slice(1, -1) : request.hostname;
			let nodeHttpsOptions = {
				headers: request.headers,
				host: hostname,
				method: request.method,
				path,
				port: request.port,
				agent,
				auth
			}, req = (isSSL ? node_https.request : hRequest)(nodeHttpsOptions, (res) => {
				let httpResponse = new HttpResponse({
					statusCode: res.statusCode || -1,
					reason: res.statusMessage,
					headers: getTransformedHeaders(res.headers),
					body: res
				});
				resolve({ response: httpResponse });
			});
			if (req.on("error", (err) => {
				NODEJS_TIMEOUT_ERROR_CODES.includes(err.code) ? reject(Object.assign(err, { name: "TimeoutError" })) : reject(err);
			}), abortSignal) {
				let onAbort = () => {
					req.destroy();
					let abortError = buildAbortError(abortSignal);
					reject(abortError);
				};
				if (typeof abortSignal.addEventListener == "function") {
					let signal = abortSignal;
					signal.addEventListener("abort", onAbort, { once: !0 }), req.once("close", () => signal.removeEventListener("abort", onAbort));
				} else abortSignal.onabort = onAbort;
			}
			let effectiveRequestTimeout = requestTimeout ?? config.requestTimeout;
			connectionTimeoutId = setConnectionTimeout(req, reject, config.connectionTimeout), requestTimeoutId = setRequestTimeout(req, reject, effectiveRequestTimeout, config.throwOnRequestTimeout, logger ?? console);
			let defaultSocketTimeout = config.socketTimeout === void 0 ? resolveDefaultSocketTimeout(config) : void 0;
			defaultSocketTimeout ? setSocketTimeout(req, reject, defaultSocketTimeout, !0) : setSocketTimeout(req, reject, config.socketTimeout);
			let httpAgent = nodeHttpsOptions.agent;
			typeof httpAgent == "object" && "keepAlive" in httpAgent && (keepAliveTimeoutId = setSocketKeepAlive(req, {
				keepAlive: httpAgent.keepAlive,
				keepAliveMsecs: httpAgent.keepAliveMsecs
			})), writeRequestBodyPromise = writeRequestBody(req, request, effectiveRequestTimeout, this.externalAgent).catch((e) => (clearTimeouts(), _reject(e)));
		});
	}
	updateHttpClientConfig(key, value) {
		this.config = void 0, this.configProvider = this.configProvider.then((config) => {
			switch (key) {
				case Symbol.for("logger"):
					key = "logger", value = config.logger ?? value;
					break;
				case Symbol.for("@smithy/defaultSocketTimeout"): key = "defaultSocketTimeout", value = resolveDefaultSocketTimeout(config) ?? value;
			}
			return {
				...config,
				[key]: value
			};
		});
	}
	httpHandlerConfigs() {
		return this.config ?? {};
	}
	resolveDefaultConfig(options) {
		let { requestTimeout, connectionTimeout, socketTimeout, socketAcquisitionWarningTimeout, httpAgent, httpsAgent, throwOnRequestTimeout, logger } = options || {}, httpAgentPromise;
		return {
			connectionTimeout,
			requestTimeout,
			socketTimeout,
			defaultSocketTimeout: resolveDefaultSocketTimeout(options),
			socketAcquisitionWarningTimeout,
			throwOnRequestTimeout,
			httpAgentProvider: () => httpAgentPromise ??= (async () => {
				let node_http = await import("node:http"), { Agent, request } = node_http.default ?? node_http;
				return hRequest = request, hAgent = Agent, httpAgent instanceof hAgent || typeof httpAgent?.destroy == "function" ? (this.externalAgent = !0, httpAgent) : new hAgent({
					keepAlive: !0,
					maxSockets: 50,
					...httpAgent
				});
			})(),
			httpsAgent: httpsAgent instanceof node_https.Agent || typeof httpsAgent?.destroy == "function" ? (this.externalAgent = !0, httpsAgent) : new node_https.Agent({
				keepAlive: !0,
				maxSockets: 50,
				...httpsAgent
			}),
			logger
		};
	}
};
export { isReadableStream as a, parseRfc3339DateTime as c, HttpResponse as d, streamCollector$1 as i, parseRfc3339DateTimeWithOffset as l, escapeUri as n, dateToUtcString as o, streamCollector as r, parseEpochTimestamp as s, NodeHttpHandler as t, parseRfc7231DateTime as u };
