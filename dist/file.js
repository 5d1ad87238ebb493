import { i as messageOf } from "./errors.js";
import { a as isFinal, n as countsOf, r as handledUsers } from "./import-job.js";
import { appendFile, open, stat } from "node:fs/promises";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
// src/clock.ts
const longestTimer = 2 ** 31 - 1, systemClock = {
	now: () => performance.now(),
	sleep: (ms, signal) => setTimeout$1(ms, void 0, { signal }),
	timeout: (ms) => AbortSignal.timeout(Math.min(Math.ceil(ms), longestTimer))
};
function graceAfter(signal, ms) {
	let late = new AbortController(), begin = () => {
		setTimeout(() => late.abort(), ms).unref();
	};
	return signal.aborted ? begin() : signal.addEventListener("abort", begin, { once: !0 }), late.signal;
}
// src/format.ts
const number = new Intl.NumberFormat("en-US");
function formatCount(count) {
	return number.format(count);
}
function formatUsers(count) {
	return `${formatCount(count)} user${count === 1 ? "" : "s"}`;
}
function formatBytes(bytes) {
	return bytes < 1e3 ? `${bytes} bytes` : bytes < 999950 ? `${(bytes / 1e3).toFixed(1)} kB` : `${number.format(Number((bytes / 1e6).toFixed(1)))} MB`;
}
function formatDuration(ms) {
	if (ms < 9950) return `${(Math.max(0, ms) / 1e3).toFixed(1)} s`;
	let seconds = Math.round(ms / 1e3);
	if (seconds < 60) return `${seconds} s`;
	let minutes = Math.floor(seconds / 60);
	return minutes < 60 ? `${minutes} min ${seconds % 60} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
// src/job/verdict.ts
function parseLimit(text) {
	if (/^\d{1,15}$/.test(text)) return { users: Number(text) };
	let [, percent] = /^(\d{1,3}(?:\.\d{1,6})?)\s*%$/.exec(text) ?? [];
	return percent === void 0 || Number(percent) > 100 ? void 0 : { percent: Number(percent) };
}
function allowance(limit, totalUsers) {
	return "users" in limit ? limit.users : Math.floor(Number((limit.percent / 100 * totalUsers).toFixed(6)));
}
function verdictOn(job, measure) {
	let { totalUsers, leftOut } = measure, counts = countsOf(job), { imported, skipped } = counts, failed = counts.failed + leftOut, told = `${formatUsers(imported)} imported, ${formatCount(skipped)} skipped, ${formatCount(failed)} failed`, because = job.CompletionMessage ? ` Cognito says: ${job.CompletionMessage}` : "";
	if (!isFinal(job)) return failedBy(`The import job is ${job.Status}: ${told}.`);
	if (job.Status === "Stopped") return failedBy(`The import job was stopped after ${told}${totalUsers === void 0 ? "" : ` of ${formatUsers(totalUsers)}`}.`);
	if (job.Status === "Expired") return failedBy("The import job expired: it was not started in time. Make a new one.");
	let handled = handledUsers(counts);
	if (job.Status === "Failed" && totalUsers === void 0) return failedBy(`The import job failed: ${told}. Whether that is every user cannot be told without the file: give csv-path.${because}`);
	let all = totalUsers ?? handled + leftOut, missing = all - leftOut - handled;
	if (job.Status === "Failed" && (missing > 0 || handled === 0)) return failedBy(`The import job failed ${handled === 0 ? "before its first user" : `with ${formatUsers(missing)} not looked at`}: ${told}.${because}`);
	let passedLimits = [beyond("failed", "max-failed-users", failed, measure.maxFailed, all), beyond("skipped", "max-skipped-users", skipped, measure.maxSkipped, all)].filter((sentence) => sentence !== void 0);
	return passedLimits.length > 0 ? failedBy(`${passedLimits.join(" ")} In all ${told}.${because}`) : {
		passed: !0,
		sentence: `The import is done: ${told}${missing > 0 ? `; ${formatUsers(missing)} of the file are not in Cognito's counters` : ""}.`
	};
}
function failedBy(sentence) {
	return {
		passed: !1,
		sentence
	};
}
function beyond(what, input, count, limit, totalUsers) {
	if (limit === void 0) return;
	let allowed = allowance(limit, totalUsers);
	if (count <= allowed) return;
	let share = "percent" in limit ? `, which is ${limit.percent}% of ${formatCount(totalUsers)}` : "";
	return `${formatUsers(count)} ${what}, ${formatCount(count - allowed)} more than ${input} allows (${formatCount(allowed)}${share}).`;
}
function dialectReader(sink) {
	let notes = {
		blankLines: !1,
		carriageReturns: !1
	}, values = [], carry = "", line = 0, headerRead = !1, broken = !1;
	function readLine(block, start, end) {
		line++, splitValues(block, start, end, values) === 1 && values[0] === "" ? notes.blankLines = !0 : (end > start && block.text.charCodeAt(end - 1) === 13 && (notes.carriageReturns = !0), headerRead ? sink.row(values, line, end - start) : (headerRead = !0, sink.columns([...values], line)));
	}
	return {
		notes,
		push: (text) => {
			if (broken) return;
			let end = text.indexOf("\n");
			if (end === -1) {
				if (carry += text, carry.length <= 4194304) return;
				broken = !0, carry = "", sink.problem("endless-row", line + 1);
				return;
			}
			let cut = carry + text.slice(0, end);
			readLine({
				text: cut,
				comma: -1
			}, 0, cut.length);
			let block = {
				text,
				comma: -1
			}, at = end + 1;
			for (end = text.indexOf("\n", at); end !== -1; end = text.indexOf("\n", at)) readLine(block, at, end), at = end + 1;
			carry = text.slice(at);
		},
		end: () => {
			carry !== "" && readLine({
				text: carry,
				comma: -1
			}, 0, carry.length), carry = "";
		}
	};
}
function splitValues(block, start, end, values) {
	let { text } = block, count = 0, from = start, escaped = !1, at = block.comma < start ? nextComma(text, start) : block.comma;
	for (; at < end; at = nextComma(text, at + 1)) at > from && text.charCodeAt(at - 1) === 92 ? escaped = !0 : (values[count++] = at === from ? "" : valueAt(text, from, at, escaped), from = at + 1, escaped = !1);
	return block.comma = at, values[count++] = valueAt(text, from, end, escaped), values.length = count, count;
}
function nextComma(text, from) {
	let at = text.indexOf(",", from);
	return at === -1 ? text.length : at;
}
function valueAt(text, from, to, escaped) {
	let start = from, end = to;
	for (; start < end && text.charCodeAt(start) <= 32;) start++;
	for (; end > start && text.charCodeAt(end - 1) <= 32;) end--;
	if (start === end) return "";
	let value = text.slice(start, end);
	return escaped ? value.replaceAll("\\,", ",") : value;
}
function trimmed(value) {
	return valueAt(value, 0, value.length, !1);
}
function inexpressible(value) {
	if (!/[\0\r\n"\\]|^[\0- ]|[\0- ]$/.test(value)) return;
	let inner = trimmed(value);
	return inner.includes("\0") ? "nul-byte" : /[\r\n]/.test(inner) ? "line-break" : inner.includes("\"") ? "quote" : /\\(,|$)/.test(inner) ? "backslash" : inner === value ? void 0 : "white-space";
}
function isLost(value) {
	return /[\0\r\n\\]/.test(value) && /[\0\r\n]|\\(,|$)/.test(trimmed(value));
}
function allTrimmed(values) {
	return values.some(hasSpaceAround) ? values.map(trimmed) : values;
}
function hasSpaceAround(value) {
	return value !== "" && (value.charCodeAt(0) <= 32 || value.charCodeAt(value.length - 1) <= 32);
}
function isPlain(values) {
	return !values.some(hasSpaceAround) && !/[\0\r\n"\\]/.test(values.join(""));
}
function encodeRow(values) {
	let encoded;
	for (let [at, value] of values.entries()) value !== "" && value.includes(",") && (encoded ??= [...values], encoded[at] = value.replaceAll(",", "\\,"));
	return (encoded ?? values).join(",");
}
// src/report/escape.ts
const controlCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;
function forLog(text) {
	return text.replace(/\r\n?/g, "\n").replace(controlCharacters, "�").replace(/^(\s*):(?=:)/gm, "$1:​").replaceAll("##[", "##​[");
}
const markup = /[&<>|`*~[\]\\!@#$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|:(?=\/\/)|(?<=www)\./gi, emoji = /:(?=[\w+-]+:)/g;
function entity(character) {
	return `&#${character.codePointAt(0)};`;
}
function oneLine(text) {
	return text.replace(/\s+/g, " ").replace(controlCharacters, "�");
}
function forMarkdown(text) {
	return oneLine(text).replace(markup, (found) => entity(found) + (/[@#]/.test(found) ? "&#8203;" : "")).replace(emoji, entity);
}
function codeForMarkdown(text) {
	return `<code>${oneLine(text).replace(markup, entity)}</code>`;
}
// src/job/log-place.ts
const logGroupName = /^[.\-_/#A-Za-z0-9]{1,512}$/;
function logGroupPrefix(userPoolId) {
	return `/aws/cognito/userpools/${userPoolId}/`;
}
function logPlaceOf(job, userPoolId, poolName) {
	let group = `${logGroupPrefix(userPoolId)}${poolName}`;
	if (poolName !== void 0 && logGroupName.test(group)) return {
		group,
		stream: `${job.JobId}/${job.JobName}`
	};
}
// src/report/console-links.ts
const consoleHosts = [
	["cn-", "console.amazonaws.cn"],
	["us-gov-", "console.amazonaws-us-gov.com"],
	["", "console.aws.amazon.com"]
];
function consoleUrl(region) {
	let [, host] = consoleHosts.find(([prefix]) => region.startsWith(prefix)) ?? ["", "console.aws.amazon.com"];
	return `https://${region}.${host}`;
}
function importJobsUrl(region, userPoolId) {
	let pool = encodeURIComponent(userPoolId);
	return `${consoleUrl(region)}/cognito/v2/idp/user-pools/${pool}/user-management/users?region=${region}`;
}
function logStreamUrl(region, { group, stream }) {
	return `${logsUrl(region)}/log-group/${fragment(group)}/log-events/${fragment(stream)}`;
}
function logGroupsUrl(region, text) {
	return `${logsUrl(region)}$3FlogGroupNameFilter$3D${fragment(text)}`;
}
function logsUrl(region) {
	return `${consoleUrl(region)}/cloudwatch/home?region=${region}#logsV2:log-groups`;
}
function fragment(text) {
	return encodeURIComponent(encodeURIComponent(text)).replaceAll("%", "$");
}
function tellOutcomes(outcomes, path, log, options) {
	let kinds = outcomes.kinds();
	for (let { line, outcome, reason } of outcomes.all()) {
		if (options.annotations.left === 0) break;
		if (outcome !== "FAILED") continue;
		options.annotations.left--;
		let place = {
			file: path,
			line,
			title: "User not imported"
		};
		log[options.passed ? "warning" : "error"](shortened(reason), place);
	}
	for (let kind of kinds.slice(0, 50)) log.info(`${formatUsers(kind.count)} ${verb(kind)}: ${shortened(kind.reason)} ${where(kind, String)}`);
	kinds.length > 50 && log.info(`… and ${formatCount(kinds.length - 50)} more reasons`);
}
function verb({ outcome }) {
	return outcome === "FAILED" ? "failed" : "skipped";
}
function shortened(reason) {
	return reason.length > 500 ? `${reason.slice(0, 500)}…` : reason;
}
function where({ count, lines }, show) {
	let named = lines.slice(0, 10), more = count > named.length ? ` and ${formatCount(count - named.length)} more` : "";
	return `(line${count === 1 ? "" : "s"} ${named.map(show).join(", ")}${more})`;
}
function outcomesMarkdown(outcomes, lineUrl) {
	let kinds = outcomes.kinds();
	if (kinds.length === 0) return "";
	let show = (line) => lineUrl === void 0 ? String(line) : `[${line}](${lineUrl(line)})`, rows = kinds.slice(0, 50).map((kind) => {
		let lines = where(kind, show).slice(1, -1);
		return `| ${formatCount(kind.count)} | ${verb(kind)} | ${forMarkdown(shortened(kind.reason))} | ${lines} |`;
	});
	kinds.length > 50 && rows.push(`| | | … and ${formatCount(kinds.length - 50)} more reasons | |`);
	let table = [
		"| Users | | Reason | Where |",
		"| ---: | :--- | :--- | :--- |",
		...rows
	].join("\n");
	return kinds.length < 10 ? table : `<details>\n<summary>${formatCount(kinds.length)} reasons</summary>\n\n${table}\n\n</details>`;
}
// src/users/file-rules.ts
const fileRules = {
	"no-header": "no column of the pool is named here; in CSV the first line must be the header (see the output csv-header)",
	"header-line-break": "the name of a column holds a line break: a quote in the header is not closed, or the lines end in carriage returns alone, where a line feed is needed",
	"unknown-column": "is not a column of the pool; a custom attribute is written custom:name",
	"unknown-default": "in csv-defaults is not a column of the pool",
	"duplicate-column": "stands twice in the header",
	"username-column": "is missing in the header",
	"no-users": "the file has no users",
	width: "the row has more or fewer values than the header has columns",
	"row-length": "the row is longer than 16,000 characters",
	"duplicate-username": "stands a second time: Cognito would skip this user",
	"duplicate-case": "stands a second time in other letters, which are the same in this pool: Cognito would skip this user",
	"duplicate-alias": "is another user's already, and users of this pool sign in with it",
	"line-break": "holds a line break, which Cognito's CSV cannot carry",
	quote: "holds a double quote, which Cognito's CSV cannot carry",
	backslash: "holds a backslash before a comma or at its end, which Cognito's CSV cannot carry",
	"white-space": "has white space around it, which Cognito takes away",
	"not-verifying": "the pool verifies neither e-mail addresses nor phone numbers by itself, and Cognito imports no users into such a pool: set its auto-verified attributes"
}, formatRules = {
	"not-utf8": "the line is not in UTF-8: save the file in that encoding",
	"nul-byte": "there is a NUL byte here: the file is not text in UTF-8",
	"unclosed-quote": "a quoted value that starts in this row does not end",
	"endless-row": "this row does not end: the file has no line feeds where they belong",
	"text-after-quote": "there is text between a closing quote and the end of the value; a quote within one is doubled",
	"not-an-array": "the file must hold a list of users: an array of objects in JSON, a list of maps in YAML",
	"not-a-record": "this entry of the list is not a user: an object in JSON, a map in YAML",
	"broken-json": "this is not JSON",
	"broken-yaml": "this is not YAML, or more than one document",
	"duplicate-key": "stands twice in this user",
	"nested-value": "holds a list or an object, where only text, a number, true, false or null may stand",
	"yaml-anchor": "anchors, aliases and tags are not taken in a file of users",
	"yaml-size": "the file is too large to be read as YAML; write it as CSV, JSON or NDJSON"
};
// src/users/number-list.ts
function numberList() {
	let numbers = new Uint32Array(1024), length = 0;
	return {
		get length() {
			return length;
		},
		at: (index) => numbers[index] ?? 0,
		push: (value) => {
			if (length === numbers.length) {
				let larger = new Uint32Array(length * 2);
				larger.set(numbers), numbers = larger;
			}
			numbers[length++] = value;
		}
	};
}
function numberSet() {
	let bits = new Uint8Array(1024);
	return {
		add: (value) => {
			let at = value >>> 3;
			if (at >= bits.length) {
				let larger = new Uint8Array(Math.max(at + 1, bits.length * 2));
				larger.set(bits), bits = larger;
			}
			bits[at] = (bits[at] ?? 0) | 1 << (value & 7);
		},
		has: (value) => !!((bits[value >>> 3] ?? 0) & 1 << (value & 7))
	};
}
// src/users/pool.ts
const usernameColumn = "cognito:username", standardColumns = new Set([
	"name",
	"given_name",
	"family_name",
	"middle_name",
	"nickname",
	"preferred_username",
	"profile",
	"picture",
	"website",
	"email",
	"email_verified",
	"gender",
	"birthdate",
	"zoneinfo",
	"locale",
	"phone_number",
	"phone_number_verified",
	"address",
	"updated_at",
	"cognito:mfa_enabled",
	usernameColumn,
	"password_hash"
]);
function isKnownColumn(name, header) {
	return header === void 0 ? standardColumns.has(name) || /^(custom|dev):/.test(name) : header.includes(name);
}
// src/users/rules.ts
const importGuide = "Cognito developer guide, Importing users into user pools from a CSV file", poolSchema = "the schema of the user pool (DescribeUserPool)";
function valueRule(name, sentence, source, columns, isGood) {
	return {
		name,
		sentence,
		source,
		columns: (settings) => columns(settings).map((column) => [column, isGood])
	};
}
function schemaRule(name, sentence, limit) {
	return {
		name,
		sentence,
		source: poolSchema,
		columns: (settings) => (settings?.schema ?? []).flatMap((attribute) => {
			let isGood = limit(attribute);
			return isGood === void 0 ? [] : [[attribute.name, isGood]];
		})
	};
}
function attributesOfType(settings, type) {
	return (settings?.schema ?? []).filter((attribute) => attribute.type === type).map(({ name }) => name);
}
const usernameOnly = () => [usernameColumn], valueRules = [
	valueRule("username-space", "holds a space or a tab", importGuide, usernameOnly, (value) => !/\s/.test(value)),
	valueRule("username-length", "is longer than 128 characters", "API model of the Cognito user pools API", usernameOnly, (value) => value.length <= 128 || [...value].length <= 128),
	valueRule("boolean", "must be true or false", importGuide, (settings) => [...new Set([
		"email_verified",
		"phone_number_verified",
		"cognito:mfa_enabled",
		...attributesOfType(settings, "Boolean")
	])], (value) => value === "true" || value === "false" || /^(true|false)$/i.test(value)),
	valueRule("email", "is not an e-mail address", importGuide, () => ["email"], (value) => /^[^\s@",]+@[^\s@",]+\.[^\s@",]+$/.test(value)),
	valueRule("phone-number", "is not in E.164, which is + and up to 15 digits with the country's first", importGuide, () => ["phone_number"], (value) => /^\+[1-9]\d{1,14}$/.test(value)),
	valueRule("birthdate", "is not a day written as mm/dd/yyyy", importGuide, () => ["birthdate"], isDay),
	valueRule("updated-at", "is not a time in whole seconds since 1970", "OpenID Connect Core 1.0, Standard Claims", () => ["updated_at"], (value) => /^\d+$/.test(value)),
	schemaRule("number", "is not a number", ({ type, name }) => type === "Number" && name !== "updated_at" ? isNumber : void 0),
	schemaRule("length", "is too short or too long for the pool's schema", ({ name, type, minLength, maxLength }) => {
		if (name === "birthdate" || type !== "String" || minLength === void 0 && maxLength === void 0) return;
		let [min, max] = [minLength ?? 0, maxLength ?? 2 ** 53 - 1];
		return (value) => value.length <= max && min <= 1 || hasLength(value, min, max);
	}),
	schemaRule("range", "is too small or too large for the pool's schema", ({ type, minValue, maxValue }) => {
		if (type !== "Number" || minValue === void 0 && maxValue === void 0) return;
		let [min, max] = [minValue ?? -Infinity, maxValue ?? Infinity];
		return (value) => !isNumber(value) || Number(value) >= min && Number(value) <= max;
	})
], rowRules = [
	{
		name: "username-missing",
		sentence: "is blank; every user needs one",
		source: importGuide,
		check: ({ columnAt }) => {
			let at = columnAt(usernameColumn);
			return (values, blame) => {
				at !== void 0 && values[at] || blame(usernameColumn);
			};
		}
	},
	{
		name: "username-attribute",
		sentence: "is not what stands in the column that this pool's users sign in with",
		source: "Cognito developer guide, Customizing sign-in attributes",
		check: ({ settings, columnAt }) => {
			let attributes = settings?.usernameAttributes ?? [], at = columnAt(usernameColumn);
			if (attributes.length === 0 || at === void 0) return;
			let places = attributes.map(columnAt).filter((place) => place !== void 0);
			return (values, blame) => {
				let username = values[at];
				username && !places.some((place) => values[place] === username) && blame(usernameColumn);
			};
		}
	},
	{
		name: "auto-verified",
		sentence: "must be true: the pool verifies by it, and every user needs one that is verified",
		source: importGuide,
		check: ({ settings, columnAt }) => {
			let verified = (settings?.autoVerified ?? []).map((attribute) => `${attribute}_verified`);
			if (verified.length === 0) return;
			let places = verified.map(columnAt).filter((place) => place !== void 0);
			return (values, blame) => {
				places.some((place) => isTrue(values[place])) || blame(verified.join(" or "));
			};
		}
	},
	{
		name: "verified-without-value",
		sentence: "is true, but there is nothing to be verified",
		source: importGuide,
		check: ({ columnAt }) => {
			let places = ["email", "phone_number"].flatMap((attribute) => {
				let column = `${attribute}_verified`, verified = columnAt(column);
				return verified === void 0 ? [] : [{
					column,
					verified,
					at: columnAt(attribute)
				}];
			});
			return (values, blame) => {
				for (let { column, verified, at } of places) isTrue(values[verified]) && !(at !== void 0 && values[at]) && blame(column);
			};
		}
	},
	{
		name: "mfa",
		sentence: "does not agree with the pool's MFA, which is either on or off for all users",
		source: importGuide,
		check: ({ settings, columnAt }) => {
			let column = "cognito:mfa_enabled", at = columnAt(column), wrong = {
				ON: "false",
				OFF: "true",
				OPTIONAL: void 0
			}[settings?.mfa ?? "OPTIONAL"];
			if (at !== void 0 && wrong !== void 0) return (values, blame) => {
				values[at]?.toLowerCase() === wrong && blame(column);
			};
		}
	},
	{
		name: "required",
		sentence: "is blank, and the pool requires it",
		source: poolSchema,
		check: ({ settings, columnAt }) => {
			let places = (settings?.schema ?? []).filter(({ required, name }) => required && name !== "sub").map(({ name }) => ({
				name,
				at: columnAt(name)
			}));
			if (places.length !== 0) return (values, blame) => {
				for (let { name, at } of places) at !== void 0 && values[at] || blame(name);
			};
		}
	}
];
function compileRules(context, leaveOut, blame) {
	let byColumn = new Map();
	for (let { name: rule, columns } of valueRules) for (let [column, isGood] of columns(context.settings)) {
		let at = context.columnAt(column);
		if (at === void 0) continue;
		let place = byColumn.get(at) ?? {
			column,
			checks: []
		};
		byColumn.set(at, place), place.checks.push({
			rule,
			isGood
		});
	}
	let columns = [...byColumn.entries()].map(([at, place]) => ({
		at,
		...place
	})), rows = rowRules.flatMap(({ name, check }) => {
		let made = leaveOut.includes(name) ? void 0 : check(context);
		return made === void 0 ? [] : [{
			made,
			blameColumn: (column) => blame(name, column)
		}];
	});
	return (row) => {
		for (let { at, column, checks } of columns) {
			let value = row[at];
			if (value) for (let { rule, isGood } of checks) isGood(value) || blame(rule, column);
		}
		for (let { made, blameColumn } of rows) made(row, blameColumn);
	};
}
function isTrue(value) {
	return value === "true" || value?.length === 4 && value.toLowerCase() === "true";
}
function isNumber(value) {
	return /^-?\d+(\.\d+)?$/.test(value);
}
function hasLength(value, min, max) {
	if (value.length <= max && value.length >= 2 * min) return !0;
	let length = [...value].length;
	return length >= min && length <= max;
}
const daysInMonth = [
	0,
	31,
	29,
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
];
function isDay(value) {
	if (!/^\d\d\/\d\d\/\d{4}$/.test(value)) return !1;
	let twoDigits = (at) => (value.charCodeAt(at) - zero) * 10 + value.charCodeAt(at + 1) - zero, month = twoDigits(0), day = twoDigits(3);
	if (day < 1 || day > (daysInMonth[month] ?? 0)) return !1;
	if (month !== 2 || day < 29) return !0;
	let [century, year] = [twoDigits(6), twoDigits(8)];
	return year === 0 ? century % 4 == 0 : year % 4 == 0;
}
const zero = 48, told = new Set(["white-space"]), sentences = new Map([
	...[...valueRules, ...rowRules].map(({ name, sentence }) => [name, sentence]),
	...Object.entries(fileRules),
	...Object.entries(formatRules)
]);
function problemSentence({ rule, column, otherLine }) {
	let words = [column, sentences.get(rule) ?? rule].filter((word) => word !== void 0).join(" ");
	return otherLine === void 0 ? words : `${words} (first in line ${otherLine})`;
}
function collectProblems() {
	let names = [""], nameIndexes = new Map([["", 0]]), rules = numberList(), lines = numberList(), columns = numberList(), otherLines = numberList(), stopping = 0;
	function indexOf(name) {
		let known = nameIndexes.get(name);
		return known === void 0 ? (nameIndexes.set(name, names.length), names.push(name) - 1) : known;
	}
	function at(index) {
		return {
			rule: names[rules.at(index)] ?? "",
			line: lines.at(index),
			column: names[columns.at(index)] || void 0,
			otherLine: otherLines.at(index) || void 0
		};
	}
	let sorted;
	function byLine() {
		return sorted?.length === rules.length || (sorted = Uint32Array.from({ length: rules.length }, (_, index) => index).sort((one, other) => lines.at(one) - lines.at(other) || one - other)), sorted;
	}
	return {
		add: (rule, line, column = "", otherLine = 0) => {
			rules.push(indexOf(rule)), lines.push(line), columns.push(indexOf(column)), otherLines.push(otherLine), told.has(rule) || stopping++;
		},
		get stopping() {
			return stopping;
		},
		get total() {
			return rules.length;
		},
		kinds: () => {
			let kinds = new Map();
			for (let index of byLine()) {
				let key = `${rules.at(index)} ${columns.at(index)}`, kind = kinds.get(key);
				if (kind === void 0) {
					let { rule, column } = at(index);
					kind = {
						rule,
						column,
						sentence: problemSentence({
							rule,
							column,
							otherLine: void 0
						}),
						stops: !told.has(rule),
						count: 0,
						first: []
					}, kinds.set(key, kind);
				}
				kind.count++, kind.first.length < 10 && kind.first.push(at(index));
			}
			return [...kinds.values()].sort((one, other) => other.count - one.count);
		},
		*all() {
			for (let index of byLine()) yield at(index);
		}
	};
}
function tellProblems(problems, path, log, options) {
	let kinds = problems.kinds();
	for (let problem of chooseAnnotated(kinds, options.annotations.left)) {
		let place = {
			file: path,
			line: problem.line,
			title: "Cognito user import"
		}, stops = kinds.some(({ rule, stops }) => rule === problem.rule && stops);
		log[options.stopping && stops ? "error" : "warning"](problemSentence(problem), place), options.annotations.left--;
	}
	for (let kind of kinds.slice(0, 50)) log.info(`${formatCount(kind.count)} × ${kind.sentence}: ${lineList(kind, String)}`);
	kinds.length > 50 && log.info(`… and ${kinds.length - 50} more kinds of problems`);
}
function chooseAnnotated(kinds, most) {
	let chosen = [];
	for (let round = 0; chosen.length < most && kinds.some(({ first }) => round < first.length); round++) for (let { first } of kinds) {
		let problem = first[round];
		problem !== void 0 && chosen.length < most && chosen.push(problem);
	}
	return chosen.sort((one, other) => one.line - other.line);
}
function lineList({ count, first }, show) {
	let named = first.slice(0, 5).map(({ line, otherLine }) => otherLine === void 0 ? show(line) : `${show(line)} (first in ${show(otherLine)})`), more = count > named.length ? ` and ${formatCount(count - named.length)} more` : "";
	return `line${count === 1 ? "" : "s"} ${named.join(", ")}${more}`;
}
function problemsMarkdown(problems, lineUrl) {
	let kinds = problems.kinds();
	if (kinds.length === 0) return "";
	let show = (line) => lineUrl === void 0 ? String(line) : `[${line}](${lineUrl(line)})`, rows = kinds.slice(0, 50).map((kind) => `| ${formatCount(kind.count)} | ${forMarkdown(kind.sentence)} | ${lineList(kind, show)} |`);
	return kinds.length > 50 && rows.push(`| | … and ${kinds.length - 50} more kinds | |`), [
		"| Times | Problem | Where |",
		"| ---: | :--- | :--- |",
		...rows
	].join("\n");
}
// src/report/summary.ts
function summaryMarkdown(facts) {
	let { verdict, job, userPoolId, poolName, problems, outcomes, lineUrl } = facts, pool = poolName === void 0 ? codeForMarkdown(userPoolId) : `${forMarkdown(poolName)} ${codeForMarkdown(userPoolId)}`;
	return [
		`## ${verdict.passed ? "✅" : "❌"} Cognito user import: ${forMarkdown(headline(facts))}`,
		...verdict.passed ? [] : [`**${forMarkdown(verdict.sentence)}**`],
		...job === void 0 ? [] : [countsTable(countsOf(job, facts.leftOut), facts.file?.users)],
		...problems === void 0 || problems.total === 0 ? [] : [problemsMarkdown(problems, lineUrl)],
		...outcomes === void 0 || outcomes.length === 0 ? [] : [outcomesMarkdown(outcomes, lineUrl)],
		factsTable([
			["Status", job && status(job)],
			["User pool", pool],
			["Import job", job && jobName(job, facts.jobs)],
			["File", facts.file && fileFacts(facts.file)],
			["Duration", facts.importMs === void 0 ? void 0 : forMarkdown(formatDuration(facts.importMs))]
		]),
		links(facts),
		""
	].join("\n\n");
}
function headline({ verdict, job, dryRun, file, leftOut, problems }) {
	if (job === void 0 && !verdict.passed && problems !== void 0 && problems.stopping > 0) return `${formatCount(problems.stopping)} problem${problems.stopping === 1 ? "" : "s"} in ${file?.name}`;
	if (job === void 0) return dryRun && verdict.passed ? `dry run, ${formatUsers((file?.users ?? 0) - leftOut)} would be imported` : "no job was made";
	if (!isFinal(job)) return verdict.passed ? job.Status : `not ended (${job.Status})`;
	let { imported, failed } = countsOf(job, leftOut);
	return verdict.passed || failed === 0 ? `${formatUsers(imported)} imported` : `${formatUsers(failed)} failed`;
}
function jobName({ JobName = "", JobId }, jobs) {
	let earlier = jobs > 1 ? `, the last of ${jobs}` : "";
	return `${forMarkdown(JobName)} ${codeForMarkdown(JobId)}${earlier}`;
}
function fileFacts({ name, users, bytes }) {
	return [
		codeForMarkdown(name),
		...users === void 0 ? [] : [formatUsers(users)],
		formatBytes(bytes)
	].join(", ");
}
function status(job) {
	let words = job.CompletionMessage ? ` ${forMarkdown(job.CompletionMessage)}` : "";
	return `${codeForMarkdown(job.Status)}${words}`;
}
function countsTable({ imported, skipped, failed }, totalUsers) {
	return `| Imported | Skipped | Failed | Users in the file |\n| ---: | ---: | ---: | ---: |\n| ${[
		imported,
		skipped,
		failed,
		totalUsers
	].map((count) => count === void 0 ? "" : formatCount(count)).join(" | ")} |`;
}
function factsTable(rows) {
	return `<table>\n${rows.flatMap(([name, text]) => text === void 0 ? [] : [`<tr><th align="left">${name}</th><td>${text}</td></tr>`]).join("\n")}\n</table>`;
}
function links({ region, userPoolId, job, logPlace }) {
	let jobs = `[Import jobs of the pool](${importJobsUrl(region, userPoolId)})`;
	return job?.StartDate === void 0 ? jobs : `${jobs} · ${logPlace === void 0 ? `[Log groups of the pool](${logGroupsUrl(region, logGroupPrefix(userPoolId))})` : `[Log stream of the job](${logStreamUrl(region, logPlace)})`}`;
}
async function writeSummary(path, markdown) {
	path && await appendFile(path, markdown);
}
// src/users/file.ts
const reasons = {
	ENOENT: "does not exist; a relative path starts at the workspace, and the step that checks out or makes the file must come first",
	EACCES: "may not be read by the user that runs this step",
	EPERM: "may not be read by the user that runs this step",
	ELOOP: "is a symbolic link that leads in a circle",
	ENOTDIR: "does not exist: a part of its path is a file",
	ENAMETOOLONG: "has a path that is too long"
};
function kindProblem(stats) {
	if (stats.isDirectory()) return "is a directory; name a file in it";
	if (!stats.isFile()) return "is not a regular file";
	if (stats.size === 0) return "is empty; its first line must be the header and the next ones the users";
}
async function openUsersFile(path, name) {
	try {
		let problem = kindProblem(await stat(path));
		if (problem !== void 0) return problem;
		let handle = await open(path, "r"), { size } = await handle.stat();
		return {
			name,
			bytes: size,
			handle
		};
	} catch (error) {
		let code = error instanceof Error && "code" in error ? String(error.code) : "";
		return reasons[code] ?? `cannot be read (${messageOf(error)})`;
	}
}
const chunkBytes = 1 << 20;
function isBlank(byte) {
	return byte === 32 || byte >= 9 && byte <= 13;
}
async function countUsers(file, signal) {
	let chunk = Buffer.allocUnsafe(chunkBytes), rows = 0, counted = !1;
	for (let position = 0;;) {
		signal.throwIfAborted();
		let { bytesRead } = await file.handle.read(chunk, 0, chunkBytes, position);
		if (bytesRead === 0) break;
		position += bytesRead;
		for (let at = 0; at < bytesRead;) {
			let end = chunk.indexOf(10, at), stop = end === -1 || end >= bytesRead ? bytesRead : end;
			for (; !counted && at < stop; at++) isBlank(chunk[at] ?? 10) || (counted = !0, rows++);
			stop < bytesRead && (counted = !1), at = stop + 1;
		}
	}
	return Math.max(0, rows - 1);
}
export { formatUsers as A, isPlain as C, formatBytes as D, verdictOn as E, systemClock as M, formatCount as O, isLost as S, parseLimit as T, forLog as _, writeSummary as a, encodeRow as b, problemSentence as c, usernameColumn as d, numberList as f, logPlaceOf as g, logGroupPrefix as h, summaryMarkdown as i, graceAfter as j, formatDuration as k, compileRules as l, tellOutcomes as m, isBlank as n, tellProblems as o, numberSet as p, openUsersFile as r, collectProblems as s, countUsers as t, isKnownColumn as u, allTrimmed as v, trimmed as w, inexpressible as x, dialectReader as y };
