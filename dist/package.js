import { F as HttpBindingNormalizedSchema, P as SerdeContext, Tt as fromBase64, bt as NumericValue, xt as LazyJsonString } from "./Sha256Node.js";
import { n as toUtf8 } from "./TypeRegistry.js";
// node_modules/@smithy/core/dist-es/submodules/serde/schema-serde-lib/schema-date-utils.js
const ddd = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?", mmm = "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)", time = "(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?", date = "(\\d?\\d)", year = "(\\d{4})", RFC3339_WITH_OFFSET = new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/), IMF_FIXDATE_NATIVE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/, IMF_FIXDATE = RegExp(`^${ddd}, ${date} ${mmm} ${year} ${time} GMT$`), RFC_850_DATE = RegExp(`^${ddd}, ${date}-${mmm}-(\\d\\d) ${time} GMT$`), ASC_TIME = RegExp(`^${ddd} ${mmm} ( [1-9]|\\d\\d) ${time} ${year}$`), months = [
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
], _parseEpochTimestamp = (value) => {
	if (value == null) return;
	let num = NaN;
	if (typeof value == "number") num = value;
	else if (typeof value == "string") {
		if (!/^-?\d*\.?\d+$/.test(value)) throw TypeError("parseEpochTimestamp - numeric string invalid.");
		num = Number.parseFloat(value);
	} else typeof value == "object" && value.tag === 1 && (num = value.value);
	if (isNaN(num) || Math.abs(num) === Infinity) throw TypeError("Epoch timestamps must be valid finite numbers.");
	return new Date(Math.round(num * 1e3));
}, _parseRfc3339DateTimeWithOffset = (value) => {
	if (value == null) return;
	if (typeof value != "string") throw TypeError("RFC3339 timestamps must be strings");
	let matches = RFC3339_WITH_OFFSET.exec(value);
	if (!matches) throw TypeError(`Invalid RFC3339 timestamp format ${value}`);
	let [, yearStr, monthStr, dayStr, hours, minutes, seconds, , ms, offsetStr] = matches;
	range(monthStr, 1, 12), range(dayStr, 1, 31), range(hours, 0, 23), range(minutes, 0, 59), range(seconds, 0, 60);
	let date = new Date(Date.UTC(Number(yearStr), Number(monthStr) - 1, Number(dayStr), Number(hours), Number(minutes), Number(seconds), Number(ms) ? Math.round(parseFloat(`0.${ms}`) * 1e3) : 0));
	if (date.setUTCFullYear(Number(yearStr)), offsetStr.toUpperCase() != "Z") {
		let [, sign, offsetH, offsetM] = /([+-])(\d\d):(\d\d)/.exec(offsetStr) || [
			void 0,
			"+",
			0,
			0
		], scalar = sign === "-" ? 1 : -1;
		date.setTime(date.getTime() + scalar * (Number(offsetH) * 60 * 60 * 1e3 + Number(offsetM) * 60 * 1e3));
	}
	return date;
}, _parseRfc7231DateTime = (value) => {
	if (value == null) return;
	if (typeof value != "string") throw TypeError("RFC7231 timestamps must be strings.");
	if (IMF_FIXDATE_NATIVE.test(value)) return new Date(value);
	let day, month, year, hour, minute, second, fraction, matches;
	if ((matches = IMF_FIXDATE.exec(value)) ? [, day, month, year, hour, minute, second, fraction] = matches : (matches = RFC_850_DATE.exec(value)) ? ([, day, month, year, hour, minute, second, fraction] = matches, year = (Number(year) + 1900).toString()) : (matches = ASC_TIME.exec(value)) && ([, month, day, hour, minute, second, fraction, year] = matches), year && second) {
		let timestamp = Date.UTC(Number(year), months.indexOf(month), Number(day), Number(hour), Number(minute), Number(second), fraction ? Math.round(parseFloat(`0.${fraction}`) * 1e3) : 0);
		range(day, 1, 31), range(hour, 0, 23), range(minute, 0, 59), range(second, 0, 60);
		let date = new Date(timestamp);
		return date.setUTCFullYear(Number(year)), date;
	}
	throw TypeError(`Invalid RFC7231 date-time value ${value}.`);
};
function range(v, min, max) {
	let _v = Number(v);
	if (_v < min || _v > max) throw Error(`Value ${_v} out of range [${min}, ${max}]`);
}
// node_modules/@smithy/core/dist-es/submodules/serde/split-header.js
const splitHeader = (value) => {
	let z = value.length, values = [], withinQuotes = !1, escaped = !1, anchor = 0;
	for (let i = 0; i < z; ++i) {
		let char = value[i];
		switch (char) {
			case "\"":
				escaped || (withinQuotes = !withinQuotes);
				break;
			case ",": withinQuotes || (values.push(value.slice(anchor, i)), anchor = i + 1);
		}
		escaped = char === "\\" && !escaped;
	}
	return values.push(value.slice(anchor)), values.map((v) => {
		v = v.trim();
		let z = v.length;
		return z < 2 ? v : v[0] === "\"" && v[z - 1] === "\"" ? (v = v.slice(1, z - 1), v.replace(/\\(["\\])/g, "$1")) : v.replace(/\\"/g, "\"");
	});
};
// node_modules/@smithy/core/dist-es/submodules/protocols/extended-encode-uri-component.js
function extendedEncodeURIComponent(str) {
	return /^[\w.~-]+$/.test(str) ? str : encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
		return "%" + c.charCodeAt(0).toString(16).toUpperCase();
	});
}
// node_modules/@smithy/core/dist-es/submodules/protocols/serde/FromStringShapeDeserializer.js
var FromStringShapeDeserializer = class extends SerdeContext {
	settings;
	constructor(settings) {
		super(), this.settings = settings;
	}
	read(_schema, data) {
		let ns = HttpBindingNormalizedSchema.of(_schema), traits = ns.getMergedTraits(), location = ns.getHttpBindingLocation(traits);
		return this.readHttpBinding(ns.getHttpBindingValue(location, traits), data, location);
	}
	readHttpBinding([ns, flags, collectionValue], data, location) {
		let schema = flags & 255;
		if ((schema & 192) == 64) return collectionValue ??= ns.getHttpBindingCollectionValue(location), splitHeader(data).map((item) => this.readHttpBinding(collectionValue, item, location));
		switch (schema) {
			case 21:
			case 42: return (this.serdeContext?.base64Decoder ?? fromBase64)(data);
			case 4:
			case 5:
			case 6:
			case 7: {
				let bindingFormat = this.settings.httpBindings ? flags >> 14 & 3 : 0;
				switch (this.settings.timestampFormat.useTrait && schema > 4 ? schema : bindingFormat ? bindingFormat + 4 : this.settings.timestampFormat.default) {
					case 5: return _parseRfc3339DateTimeWithOffset(data);
					case 6: return _parseRfc7231DateTime(data);
					case 7: return _parseEpochTimestamp(data);
					default: return console.warn("Missing timestamp format, parsing value with Date constructor:", data), new Date(data);
				}
			}
			case 0: {
				let media = flags >> 8 & 3;
				if (!media) return data;
				let intermediateValue = data;
				return (location & 6) == 6 && (intermediateValue = (this.serdeContext?.utf8Encoder ?? toUtf8)((this.serdeContext?.base64Decoder ?? fromBase64)(intermediateValue))), media === 2 ? LazyJsonString.from(intermediateValue) : intermediateValue;
			}
			case 1: return Number(data);
			case 2: return data.toLowerCase() === "true";
			case 17: return BigInt(data);
			case 19: return new NumericValue(data, "bigDecimal");
			default: return data;
		}
	}
}, version = "3.998.3";
export { splitHeader as i, FromStringShapeDeserializer as n, extendedEncodeURIComponent as r, version as t };
