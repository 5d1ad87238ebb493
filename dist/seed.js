import { a as isFinal, i as importJobJson, n as countsOf, o as isRunning, r as handledUsers, t as combined } from "./import-job.js";
import { i as messageOf, r as isAbort, t as ActionError } from "./errors.js";
import { A as formatUsers, C as isPlain, D as formatBytes, E as verdictOn, O as formatCount, S as isLost, b as encodeRow, c as problemSentence, d as usernameColumn, f as numberList, g as logPlaceOf, h as logGroupPrefix, i as summaryMarkdown, j as graceAfter, k as formatDuration, l as compileRules, m as tellOutcomes, n as isBlank, o as tellProblems, p as numberSet, s as collectProblems, t as countUsers, u as isKnownColumn, v as allTrimmed, w as trimmed, x as inexpressible, y as dialectReader } from "./file.js";
import { a as isPreconditionRefusal, c as networkReason, i as isPermissionRefusal, l as troubleOf, n as isAbsent, o as mayBeCarriedOut, r as isOutOfReach } from "./errors2.js";
import { t as fieldsFor } from "./json-fields.js";
import { n as pauseBefore } from "./calls.js";
import { t as stopJob } from "./stop.js";
import { mkdir, mkdtemp, open, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { request } from "node:http";
import { isAscii, isUtf8 } from "node:buffer";
import { once } from "node:events";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import { request as request$1 } from "node:https";
function collectOutcomes() {
	let seen = numberSet(), kinds = kindList(), logLines = numberList(), kindOfLine = numberList(), counts = {
		FAILED: 0,
		SKIPPED: 0
	};
	return {
		add: (logLine, outcome, reason) => !seen.has(logLine) && (seen.add(logLine), logLines.push(logLine), kindOfLine.push(kinds.indexOf(outcome, reason)), counts[outcome]++, !0),
		count: (outcome) => counts[outcome],
		has: (logLine) => seen.has(logLine),
		kinds: kinds.all,
		logLines,
		kindOfLine
	};
}
function kindList() {
	let all = [], indexes = {
		FAILED: new Map(),
		SKIPPED: new Map()
	};
	return {
		all,
		indexOf: (outcome, reason) => {
			let known = indexes[outcome].get(reason);
			return known === void 0 ? (indexes[outcome].set(reason, all.length), all.push({
				outcome,
				reason
			}) - 1) : known;
		}
	};
}
function joinOutcomes(jobs, rewritten) {
	let kinds = kindList(), reasons = kinds.all, lines = numberList(), kindOfRow = numberList(), failedLines = numberSet(), failedRows = numberSet(), counts = {
		FAILED: 0,
		SKIPPED: 0
	};
	for (let { found, firstLogLine, firstRow } of jobs) {
		let kindHere = found.kinds.map(({ outcome, reason }) => kinds.indexOf(outcome, reason));
		for (let index = 0; index < found.logLines.length; index++) {
			let row = firstRow + Math.max(0, found.logLines.at(index) - firstLogLine), line = rewritten === void 0 ? row + 2 : rewritten.lines.at(row), kind = kindHere[found.kindOfLine.at(index)] ?? 0;
			lines.push(line), kindOfRow.push(kind), reasons[kind]?.outcome === "FAILED" && (rewritten === void 0 ? failedLines.add(line) : failedRows.add(rewritten.rows.at(row)));
		}
		counts.FAILED += found.count("FAILED"), counts.SKIPPED += found.count("SKIPPED");
	}
	for (let { row, line, reason } of rewritten?.leftOut ?? []) lines.push(line), kindOfRow.push(kinds.indexOf("FAILED", reason)), counts.FAILED++, failedRows.add(row);
	let order = Uint32Array.from({ length: lines.length }, (_, index) => index);
	order.sort((one, other) => lines.at(one) - lines.at(other) || one - other);
	let nothing = {
		outcome: "FAILED",
		reason: ""
	};
	return {
		length: lines.length,
		count: (outcome) => counts[outcome],
		kinds: () => {
			let told = reasons.map(({ outcome, reason }) => ({
				outcome,
				reason,
				count: 0,
				lines: []
			}));
			for (let index of order) {
				let kind = told[kindOfRow.at(index)];
				kind !== void 0 && (kind.count++, kind.lines.length < 10 && kind.lines.push(lines.at(index)));
			}
			return told.sort((one, other) => one.outcome.localeCompare(other.outcome) || other.count - one.count);
		},
		*all() {
			for (let index of order) yield {
				line: lines.at(index),
				...reasons[kindOfRow.at(index)] ?? nothing
			};
		},
		hasFailed: (row, line) => failedRows.has(row) || failedLines.has(line)
	};
}
// src/job/row-log.ts
const outcomeLine = /^\[(SUCCEEDED|SKIPPED|FAILED)\] Line Number (\d+) - (.*)$/s;
async function readRowLog(options) {
	let { job, clock, signal, uploadedRows } = options, found = collectOutcomes(), expected = countsOf(job), complete = () => found.count("FAILED") >= expected.failed && found.count("SKIPPED") >= expected.skipped, place, firstLogLine, missing;
	if (expected.failed + expected.skipped === 0) return {
		found,
		firstLogLine: headerIsLineOne,
		place,
		missing
	};
	try {
		let newsAt = clock.now();
		for (let pause = 500;; pause = Math.min(pause * 2, 8e3)) {
			place ??= await findPlace(options);
			let before = found.count("FAILED") + found.count("SKIPPED");
			if (place !== void 0 && (firstLogLine = await scan(options, place, found) ?? firstLogLine), found.count("FAILED") + found.count("SKIPPED") > before && (newsAt = clock.now()), complete() || !isFinal(job) || clock.now() - newsAt >= 3e4) break;
			await clock.sleep(pause, signal);
		}
		place !== void 0 && (firstLogLine ??= await askFirstLogLine(options, place, found, uploadedRows)), !complete() && isFinal(job) && (missing = whatIsMissing(options, place, found));
	} catch (error) {
		signal.throwIfAborted(), missing = `Why users failed or were skipped could not be read: ${messageOf(error)}`;
	}
	return {
		found,
		firstLogLine: firstLogLine ?? headerIsLineOne,
		place,
		missing
	};
}
async function findPlace({ logs, userPoolId, job, expectedPlace, signal }) {
	let groups;
	try {
		groups = await logs.groups(logGroupPrefix(userPoolId), signal);
	} catch (error) {
		if (!isPermissionRefusal(error) || expectedPlace === void 0) throw error;
		groups = [expectedPlace.group];
	}
	for (let group of groups) {
		let stream = await logs.stream(group, `${job.JobId}/`, signal).catch((error) => {
			if (!isPermissionRefusal(error) || expectedPlace === void 0) throw error;
			return group === expectedPlace.group ? expectedPlace.stream : void 0;
		});
		if (stream !== void 0) return {
			group,
			stream
		};
	}
}
async function scan({ logs, job, signal }, { group, stream }, found) {
	let { imported, failed, skipped } = countsOf(job), filtering = imported > failed + skipped, ways = {
		filtered: () => take(logs.filtered(group, stream, "?\"[FAILED]\" ?\"[SKIPPED]\"", signal), found),
		whole: () => take(logs.messages(group, stream, signal), found)
	}, [first, second] = filtering ? [ways.filtered, ways.whole] : [ways.whole, ways.filtered], lowest, whole = !filtering;
	try {
		lowest = await first();
	} catch (error) {
		if (isAbsent(error)) return;
		if (!isPermissionRefusal(error)) throw error;
		lowest = await second(), whole = filtering;
	}
	return whole && lowest !== void 0 ? Math.min(lowest, headerIsLineOne) : void 0;
}
async function take(pages, found) {
	let lowest;
	for await (let messages of pages) for (let message of messages) {
		let [, outcome, digits, reason = ""] = outcomeLine.exec(message) ?? [];
		if (outcome === void 0) continue;
		let logLine = Number(digits);
		logLine < 1 || logLine > 1e7 || ((lowest === void 0 || logLine < lowest) && (lowest = logLine), (outcome === "FAILED" || outcome === "SKIPPED") && found.add(logLine, outcome, reason.trim()));
	}
	return lowest;
}
const headerIsLineOne = 2;
async function askFirstLogLine({ logs, signal }, { group, stream }, found, uploadedRows) {
	if (found.has(1)) return 1;
	if (uploadedRows !== void 0 && found.has(uploadedRows + 1) || found.count("FAILED") + found.count("SKIPPED") === 0) return 2;
	try {
		return await take(logs.filtered(group, stream, "\"Line Number 1 -\"", signal), collectOutcomes()) === 1 ? 1 : 2;
	} catch {
		return signal.throwIfAborted(), 2;
	}
}
function whatIsMissing({ job, userPoolId }, place, found) {
	if (place === void 0) return `Why users failed or were skipped is not known: there is no log stream of job ${job.JobId} in a log group ${logGroupPrefix(userPoolId)}…. Check that the role in cloud-watch-logs-role-arn may write logs.`;
	let { failed, skipped } = countsOf(job);
	return `The job's log lacks ${failed + skipped - found.count("FAILED") - found.count("SKIPPED")} of the ${failed + skipped} users that failed or were skipped.`;
}
// src/users/blocks.ts
const blockBytes = 98304;
async function* textBlocks(handle, from, signal, bad) {
	let buffer = Buffer.allocUnsafe(blockBytes), spare = Buffer.allocUnsafe(blockBytes), kept = 0, reading = handle.read(buffer, 0, blockBytes, from);
	try {
		for (let position = from;;) {
			signal.throwIfAborted();
			let { bytesRead } = await reading, filled = kept + bytesRead;
			if (filled === 0) return;
			let end = bytesRead === 0 ? filled : filled - cutCharacter(buffer, filled), offset = position - kept;
			position += bytesRead, kept = buffer.copy(spare, 0, end, filled), reading = handle.read(spare, kept, blockBytes - kept, position);
			let block = buffer.subarray(0, end), ascii = isAscii(block);
			!ascii && !isUtf8(block) && findBadLines(block, offset, bad), block.includes(0) && findNulLines(block, offset, bad), yield block.toString(ascii ? "latin1" : "utf8"), [buffer, spare] = [spare, buffer];
		}
	} finally {
		await reading.catch(() => {});
	}
}
function cutCharacter(buffer, end) {
	for (let back = 1; back <= 3 && back <= end; back++) {
		let byte = buffer[end - back] ?? 0;
		if (byte < 128) return 0;
		if (byte >= 192) return back < (byte >= 240 ? 4 : byte >= 224 ? 3 : 2) ? back : 0;
	}
	return 0;
}
function findBadLines(block, offset, bad) {
	forEachLine(block, (start, end) => {
		isUtf8(block.subarray(start, end)) || bad({
			kind: "not-utf8",
			offset: offset + start
		});
	});
}
function findNulLines(block, offset, bad) {
	forEachLine(block, (start, end) => {
		block.subarray(start, end).includes(0) && bad({
			kind: "nul-byte",
			offset: offset + start
		});
	});
}
function forEachLine(block, visit) {
	for (let start = 0; start < block.length;) {
		let found = block.indexOf(10, start), end = found === -1 ? block.length : found;
		visit(start, end), start = end + 1;
	}
}
async function linesAt(handle, offsets) {
	let buffer = Buffer.allocUnsafe(blockBytes), lines = [], line = 1;
	for (let position = 0; lines.length < offsets.length;) {
		let { bytesRead } = await handle.read(buffer, 0, blockBytes, position);
		if (bytesRead === 0) break;
		for (let at = 0; at < bytesRead;) {
			let found = buffer.indexOf(10, at), end = found === -1 || found >= bytesRead ? bytesRead : found + 1;
			for (let next = offsets[lines.length]; next !== void 0 && next < position + end;) lines.push(line), next = offsets[lines.length];
			found !== -1 && found < bytesRead && line++, at = end;
		}
		position += bytesRead;
	}
	return lines;
}
function csvReader(sink, separator) {
	let separatorCode = separator.charCodeAt(0), values = [], carry = "", line = 1, headerRead = !1, broken = !1;
	function readRow(text, start, last) {
		let size = text.length, at = start, count = 0, textAfterQuote = !1;
		for (;;) {
			let from = at, code = codeAt(text, from);
			for (; (code === 32 || code === 9) && code !== separatorCode;) code = codeAt(text, ++from);
			let end;
			if (code === 34) {
				let close = closingQuote(text, from + 1);
				if (close === -1) return -1;
				let value = text.slice(from + 1, close);
				values[count++] = value.includes("\"") ? value.replaceAll("\"\"", "\"") : value, end = close + 1;
				let next = codeAt(text, end);
				next !== separatorCode && next !== 10 && (end = endOfValue(text, end), trimmed(text.slice(close + 1, end)) !== "" && (textAfterQuote = !0));
			} else end = endOfValue(text, from), values[count++] = from === end ? "" : trimmed(text.slice(from, end));
			if (end === size && !last) return -1;
			if (at = end + 1, codeAt(text, end) !== separatorCode) break;
		}
		return values.length = count, tell(at - start - 1, textAfterQuote), at;
	}
	function endOfValue(text, from) {
		for (let at = from; at < text.length; at++) {
			let code = text.charCodeAt(at);
			if (code === separatorCode || code === 10) return at;
		}
		return text.length;
	}
	function tell(length, textAfterQuote) {
		(values.length !== 1 || values[0] !== "") && (textAfterQuote && sink.problem("text-after-quote", line), headerRead ? sink.row(values, line, length) : (headerRead = !0, sink.columns(values.map(trimmed), line)));
	}
	function read(text, last) {
		let at = 0, lineBreak = text.indexOf("\n");
		for (; at < text.length && !broken;) {
			let next = readRow(text, at, last);
			if (next === -1) {
				(last || text.length - at > 4194304) && (broken = !0, sink.problem("unclosed-quote", line));
				break;
			}
			for (at = next; lineBreak !== -1 && lineBreak < at; lineBreak = text.indexOf("\n", lineBreak + 1)) line++;
		}
		carry = broken ? "" : text.slice(at);
	}
	return {
		push: (text) => read(carry === "" ? text : [carry, text].join(""), !1),
		end: () => read(carry, !0)
	};
}
function codeAt(text, at) {
	return at < text.length ? text.charCodeAt(at) : -1;
}
function closingQuote(text, from) {
	let at = text.indexOf("\"", from);
	for (; at !== -1 && codeAt(text, at + 1) === 34;) at = text.indexOf("\"", at + 2);
	return at;
}
// src/users/json-cursor.ts
const code = {
	tab: 9,
	newline: 10,
	carriageReturn: 13,
	space: 32,
	quote: 34,
	plus: 43,
	comma: 44,
	minus: 45,
	dot: 46,
	zero: 48,
	nine: 57,
	colon: 58,
	openList: 91,
	backslash: 92,
	closeList: 93,
	openRecord: 123,
	closeRecord: 125
};
function peek(cursor) {
	return cursor.at < cursor.end ? cursor.text.charCodeAt(cursor.at) : -1;
}
function skipSpace(cursor) {
	for (;; cursor.at++) {
		let next = peek(cursor);
		if (next > code.space) return;
		if (next === code.newline) cursor.line++;
		else if (next !== code.space && next !== code.carriageReturn && next !== code.tab) return;
	}
}
function skipMark(cursor, mark) {
	return skipSpace(cursor), peek(cursor) === mark && (cursor.at++, skipSpace(cursor), !0);
}
function readString(cursor) {
	let { text, end } = cursor, start = cursor.at + 1, escaped = !1;
	for (let at = start; at < end; at++) {
		let next = text.charCodeAt(at);
		if (next === code.quote) return escaped ? readEscaped(cursor, at + 1) : (cursor.at = at + 1, text.slice(start, at));
		if (next === code.backslash) escaped = !0, at++;
		else if (next < code.space) {
			cursor.at = at;
			return;
		}
	}
	cursor.at = end;
}
function readEscaped(cursor, end) {
	let value;
	try {
		value = JSON.parse(cursor.text.slice(cursor.at, end));
	} catch {
		return;
	}
	if (typeof value == "string" && value.isWellFormed()) return cursor.at = end, value;
}
function skipDigits(cursor) {
	let start = cursor.at;
	for (let next = peek(cursor); next >= code.zero && next <= code.nine; next = peek(cursor)) cursor.at++;
	return cursor.at > start;
}
function readNumber(cursor) {
	let start = cursor.at;
	if (peek(cursor) === code.minus && cursor.at++, peek(cursor) === code.zero) cursor.at++;
	else if (!skipDigits(cursor)) return;
	if (peek(cursor) === code.dot && (cursor.at++, !skipDigits(cursor))) return;
	let exponent = peek(cursor);
	if (exponent === 101 || exponent === 69) {
		cursor.at++;
		let sign = peek(cursor);
		if ((sign === code.plus || sign === code.minus) && cursor.at++, !skipDigits(cursor)) return;
	}
	return cursor.at < cursor.end ? cursor.text.slice(start, cursor.at) : void 0;
}
function readWord(cursor, word) {
	for (let i = 0; i < word.length; i++, cursor.at++) if (peek(cursor) !== word.charCodeAt(i)) return !1;
	return !0;
}
function readScalar(cursor) {
	let first = peek(cursor);
	return first === code.quote ? readString(cursor) : first === 116 ? readWord(cursor, "true") ? "true" : void 0 : first === 102 ? readWord(cursor, "false") ? "false" : void 0 : first === 110 ? readWord(cursor, "null") ? "" : void 0 : readNumber(cursor);
}
function skipKey(cursor) {
	return peek(cursor) === code.quote && readString(cursor) !== void 0 && skipMark(cursor, code.colon);
}
function skipValue(cursor) {
	let closers = [];
	for (;;) {
		let first = peek(cursor);
		if (first === code.openList || first === code.openRecord) {
			let closer = first === code.openList ? code.closeList : code.closeRecord;
			if (cursor.at++, skipSpace(cursor), peek(cursor) !== closer) {
				if (first === code.openRecord && !skipKey(cursor)) return !1;
				closers.push(closer);
				continue;
			}
			cursor.at++;
		} else if (readScalar(cursor) === void 0) return !1;
		for (; closers.length > 0 && !skipMark(cursor, code.comma);) {
			if (peek(cursor) !== closers.pop()) return !1;
			cursor.at++;
		}
		let closer = closers.at(-1);
		if (closer === void 0) return !0;
		if (closer === code.closeRecord && !skipKey(cursor)) return !1;
	}
}
const surrogate = /\p{Surrogate}/u;
function isWellFormed(cursor, start, line) {
	let text = cursor.text.slice(start, cursor.at);
	return text.isWellFormed() ? !0 : (cursor.line = line + text.slice(0, text.search(surrogate)).split("\n").length - 1, !1);
}
function elementReader(sink) {
	let fields = fieldsFor(sink), readRecord = recordReader(fields), isRecord = !1, line = 1, length = 0;
	return {
		read(cursor) {
			let start = cursor.at;
			line = cursor.line, isRecord = peek(cursor) === code.openRecord;
			let whole = isRecord ? readRecord(cursor) : skipValue(cursor);
			return length = cursor.at - start, length > 16777216 ? (cursor.line = line, "broken") : whole ? isWellFormed(cursor, start, line) ? "whole" : "broken" : cursor.at < cursor.end ? "broken" : "cut";
		},
		give() {
			isRecord ? fields.give(line, length) : sink.problem("not-a-record", line);
		}
	};
}
function recordReader(fields) {
	let written = [], following = [];
	function readKey(cursor, before) {
		let guess = following[before + 1] ?? -1, expected = guess < 0 ? void 0 : written[guess];
		if (expected !== void 0 && cursor.text.startsWith(expected, cursor.at)) return cursor.at += expected.length, guess;
		let start = cursor.at, name = peek(cursor) === code.quote ? readString(cursor) : void 0;
		if (name === void 0) return -1;
		let column = fields.column(name.trim());
		return written[column] = cursor.text.slice(start, cursor.at), following[before + 1] = column, column;
	}
	function readField(cursor, column) {
		let first = peek(cursor), nested = first === code.openRecord || first === code.openList, value = nested ? void 0 : readScalar(cursor);
		return !(nested ? !skipValue(cursor) : value === void 0) && (fields.set(column, value), !0);
	}
	function readFields(cursor) {
		if (cursor.at++, skipSpace(cursor), peek(cursor) !== code.closeRecord) {
			let column = -1;
			do
				if (column = readKey(cursor, column), column < 0 || !skipMark(cursor, code.colon) || !readField(cursor, column)) return !1;
			while (skipMark(cursor, code.comma));
			if (peek(cursor) !== code.closeRecord) return !1;
		}
		return cursor.at++, !0;
	}
	return (cursor) => (written.length = fields.start(), readFields(cursor));
}
// src/users/json.ts
function jsonReader(sink) {
	let element = elementReader(sink), cursor = {
		text: "",
		at: 0,
		end: 0,
		line: 1
	}, blocks = [], waiting = 0, expects = "list";
	function stop(problem, line) {
		sink.problem(problem, line), expects = "nothing";
	}
	function readElement(last) {
		let { at, line } = cursor, result = element.read(cursor);
		return result === "cut" && !last ? (cursor.at = at, cursor.line = line, !1) : (result === "whole" ? (element.give(), expects = "comma") : stop("broken-json", cursor.line), !0);
	}
	function step(last) {
		skipSpace(cursor);
		let next = peek(cursor);
		if (next < 0) return !1;
		let wantsElement = expects === "first" || expects === "element";
		if (expects === "list" && next !== code.openList) stop("not-an-array", 1);
		else if (next === code.closeList && (expects === "first" || expects === "comma")) move("end");
		else if (wantsElement) return readElement(last);
		else expects === "list" ? move("first") : expects === "comma" && next === code.comma ? move("element") : stop("broken-json", cursor.line);
		return !0;
	}
	function move(to) {
		cursor.at++, expects = to;
	}
	function read(last) {
		for (cursor.text = [cursor.text.slice(cursor.at), ...blocks].join(""), cursor.at = 0, cursor.end = cursor.text.length, blocks.length = 0, waiting = 0; expects !== "nothing" && step(last););
	}
	return {
		push(text) {
			expects !== "nothing" && (blocks.push(text), waiting += text.length, waiting >= cursor.end - cursor.at && read(!1));
		},
		end() {
			read(!0), expects === "list" ? stop("not-an-array", 1) : expects !== "end" && expects !== "nothing" && stop("broken-json", cursor.line);
		}
	};
}
function ndjsonReader(sink) {
	let element = elementReader(sink), cursor = {
		text: "",
		at: 0,
		end: 0,
		line: 1
	}, line = 1, begun = [], begunLength = 0;
	function readLine(text, at, end) {
		if (cursor.text = text, cursor.at = at, cursor.end = end, cursor.line = line, skipSpace(cursor), cursor.at < end) {
			let whole = element.read(cursor) === "whole";
			skipSpace(cursor), whole && cursor.at === end ? element.give() : sink.problem("broken-json", line);
		}
		line++;
	}
	function keep(text) {
		begunLength += text.length, begunLength > 16777216 ? begun = [] : text !== "" && begun.push(text);
	}
	function finishLine() {
		let text = begun.join("");
		begunLength > 16777216 ? sink.problem("broken-json", line++) : readLine(`${text}\n`, 0, text.length + 1), begun = [], begunLength = 0;
	}
	return {
		push(text) {
			let from = 0;
			for (let to = text.indexOf("\n"); to >= 0; to = text.indexOf("\n", from)) begunLength === 0 && to - from <= 16777216 ? readLine(text, from, to + 1) : (keep(text.slice(from, to)), finishLine()), from = to + 1;
			keep(text.slice(from));
		},
		end: finishLine
	};
}
async function readUsers(file, format, sink, signal, afterBlock = () => void 0) {
	let bad = [], from = format.byteOrderMark ? 3 : 0, blocks = textBlocks(file.handle, from, signal, (bytes) => {
		bad.length < 1e4 && bad.push(bytes);
	}), notes;
	if (format.kind === "yaml") await readYamlBlocks(file, blocks, sink);
	else {
		let reader = readerOf(format, sink);
		"notes" in reader && (notes = reader.notes);
		for await (let text of blocks) {
			reader.push(text);
			let taking = afterBlock();
			taking !== void 0 && await taking;
		}
		reader.end();
	}
	return await afterBlock(), await tellBadBytes(file.handle, bad, sink), notes;
}
function readerOf(format, sink) {
	return format.kind === "cognito" ? dialectReader(sink) : format.kind === "csv" ? csvReader(sink, format.separator) : format.kind === "json" ? jsonReader(sink) : ndjsonReader(sink);
}
async function readYamlBlocks(file, blocks, sink) {
	let { maxYamlBytes, readYaml } = await import("./users-yaml.js");
	if (file.bytes > maxYamlBytes) return sink.problem("yaml-size", 1);
	let text = "";
	for await (let block of blocks) text += block;
	await readYaml(text, sink);
}
async function tellBadBytes(handle, bad, sink) {
	let sorted = [...bad].sort((one, other) => one.offset - other.offset), lines = await linesAt(handle, sorted.map(({ offset }) => offset)), told = "";
	for (let [index, { kind }] of sorted.entries()) {
		let key = `${lines[index]} ${kind}`;
		key !== told && sink.problem(kind, lines[index] ?? 1), told = key;
	}
}
// src/users/row-writer.ts
const flushBytes = 524288;
function rowWriter(handle) {
	let rows = [], characters = 0, written = 0, buffer = Buffer.allocUnsafe(2 * flushBytes), filled = 0;
	function join() {
		if (rows.length === 0) return;
		let text = `${rows.join("\n")}\n`;
		if (rows = [], characters = 0, filled + 3 * text.length > buffer.length) {
			let larger = Buffer.allocUnsafe(2 * (filled + 3 * text.length));
			buffer.copy(larger, 0, 0, filled), buffer = larger;
		}
		filled += buffer.write(text, filled);
	}
	async function finish() {
		join();
		let bytes = buffer.subarray(0, filled);
		written += filled, filled = 0, await handle.appendFile(bytes);
	}
	return {
		write: (row) => {
			rows.push(row), characters += row.length, characters >= 32768 && join();
		},
		flush: () => filled >= flushBytes ? finish() : void 0,
		finish,
		get bytes() {
			return written;
		}
	};
}
// src/users/failed-rows.ts
async function writeRows(path, file, choice) {
	let { format, takes, signal } = choice, encode = format.kind === "cognito" ? dialectRow : quotedRow, fromCsv = format.kind === "cognito" || format.kind === "csv", columns = choice.columns, row = 0, handle = await open(path, "wx", 384), writer = rowWriter(handle);
	columns !== void 0 && writer.write(encode(columns));
	let sink = {
		columns: (names) => {
			columns === void 0 && (columns = [...names], writer.write(encode(columns)));
		},
		row: (values, line) => {
			if (!takes(row++, line)) return;
			let lacking = fromCsv ? 0 : Math.max(0, (columns?.length ?? 0) - values.length);
			writer.write(encode(lacking === 0 ? values : [...values, ...Array(lacking).fill("")]));
		},
		problem: () => {}
	};
	try {
		await readUsers(file, format, sink, signal, writer.flush), await writer.finish();
	} finally {
		await handle.close();
	}
}
function dialectRow(values) {
	return encodeRow(values.map((value) => value.endsWith("\\") ? `${value} ` : value));
}
function quotedRow(values) {
	return values.map((value) => `"${value.replaceAll("\"", "\"\"")}"`).join(",");
}
// src/users/format.ts
const headBytes = 65536, scanBytes = 1 << 20;
async function recogniseFormat(handle, name) {
	let buffer = Buffer.allocUnsafe(headBytes), { bytesRead } = await handle.read(buffer, 0, headBytes, 0), text = buffer.toString("utf8", 0, bytesRead), marked = text.startsWith("﻿"), start = (marked ? text.slice(1) : text).trimStart(), firstLine = start.split(/\r?\n/, 1)[0] ?? "";
	if (start.startsWith("[")) return {
		kind: "json",
		byteOrderMark: marked
	};
	if (start.startsWith("{")) return {
		kind: isObject(firstLine) ? "ndjson" : "json",
		byteOrderMark: marked
	};
	let content = start.replace(/^(#[^\n]*\n|\s+)+/, "").split(/\r?\n/, 1)[0] ?? "";
	if (/^[-%]/.test(start) || (/\.ya?ml$/i.test(name) || start.startsWith("#")) && !isCsvHeader(content)) return {
		kind: "yaml",
		byteOrderMark: marked
	};
	let separator = separatorOf(firstLine), quotes = separator === "," ? await findQuotes(handle, marked ? 3 : 0) : "none";
	return separator === "," && quotes !== "around" ? {
		kind: "cognito",
		byteOrderMark: marked,
		quotes: quotes === "within"
	} : {
		kind: "csv",
		separator,
		byteOrderMark: marked
	};
}
function isObject(line) {
	try {
		return typeof JSON.parse(line) == "object";
	} catch {
		return !1;
	}
}
function isCsvHeader(line) {
	let columns = line.split(separatorOf(line)).map((column) => column.trim().replaceAll("\"", ""));
	return columns.includes("cognito:username") || columns.length > 1;
}
function separatorOf(header) {
	let unquoted = header.replace(/(^|[,;\t])[ \t]*"[^"]*"/g, "$1");
	return unquoted.includes(",") ? "," : unquoted.includes(";") ? ";" : unquoted.includes("	") ? "	" : ",";
}
async function findQuotes(handle, from) {
	let buffer = Buffer.allocUnsafe(scanBytes), before = "\n", found = "none";
	for (let position = from;;) {
		let { bytesRead } = await handle.read(buffer, 0, scanBytes, position);
		if (bytesRead === 0) return found;
		let block = buffer.subarray(0, bytesRead);
		for (let at = block.indexOf("\""); at !== -1; at = block.indexOf("\"", at + 1)) {
			if (!mayBegin(block[at - 1])) {
				found = "within";
				continue;
			}
			let near = block.toString("latin1", Math.max(0, at - lookBack), at);
			if (beginsValue(at < lookBack ? before + near : near)) return "around";
			found = "within";
		}
		before = `${before}${block.toString("latin1", Math.max(0, bytesRead - lookBack))}`.slice(-lookBack), position += bytesRead;
	}
}
function mayBegin(byte) {
	return byte === void 0 || byte === 44 || byte <= 32;
}
const lookBack = 64;
function beginsValue(text) {
	return /((?<!\\),|\n)[ \t\r]*$/.test(text);
}
// src/explain.ts
async function explainRows(inputs, world, progress, passed) {
	let { jobs, poolName, rewritten } = progress, { log, outputs, signal, annotations } = world, place = jobs.map((job) => job.StartDate && logPlaceOf(job, inputs.userPoolId, poolName)).findLast(Boolean);
	place && outputs.log(place);
	let counts = jobs.map((job) => job.StartDate === void 0 ? 0 : countsOf(job).failed + countsOf(job).skipped), leftOut = rewritten?.leftOut.length ?? 0;
	if (!(!jobs.some((job) => job.StartDate !== void 0) || counts.every((count) => count + leftOut === 0) || signal.aborted)) try {
		let outcomes = joinOutcomes(await readLogs(inputs, world, progress), rewritten);
		outcomes.length > 0 && await log.group("Users that failed or were skipped", async () => {
			tellOutcomes(outcomes, inputs.usersPath, log, {
				annotations,
				passed
			});
		});
		let { usersFile } = inputs;
		return usersFile !== void 0 && outcomes.count("FAILED") > 0 && await writeFailedRows(usersFile, world, progress, outcomes), outcomes;
	} catch (error) {
		isAbort(error) || log.warning(`Why users failed or were skipped could not be told: ${messageOf(error)}`);
		return;
	}
}
async function readLogs({ userPoolId }, world, { jobs, parts, poolName }) {
	let { log, outputs, clock, signal } = world, read = [];
	for (let [index, job] of jobs.entries()) {
		if (job.StartDate === void 0) continue;
		let { found, firstLogLine, place, missing } = await readRowLog({
			logs: await world.logs(),
			job,
			userPoolId,
			expectedPlace: logPlaceOf(job, userPoolId, poolName),
			uploadedRows: parts[index]?.users,
			clock,
			signal
		});
		place !== void 0 && outputs.log(place), missing !== void 0 && log.warning(missing), read.push({
			found,
			firstLogLine,
			firstRow: parts[index]?.firstRow ?? 0
		});
	}
	return read;
}
async function writeFailedRows(usersFile, world, { findings }, outcomes) {
	let path = join(await world.resultsFolder(), "failed-rows.csv");
	await writeRows(path, usersFile, {
		format: findings?.format ?? await recogniseFormat(usersFile.handle, usersFile.name),
		columns: findings?.columns,
		takes: outcomes.hasFailed,
		signal: world.signal
	}), world.outputs.failedRowsPath(path), world.log.info(`The rows that failed are in ${path}.`);
}
async function createJob(world, request, signal) {
	let { cognito, clock, log } = world;
	for (let attempt = 1;; attempt++) {
		let askedAt = cognito.time();
		try {
			return await cognito.createUserImportJob(request, signal);
		} catch (error) {
			if (signal.aborted || attempt === 3 || !mayBeCarriedOut(error)) throw error;
			log.info(`CreateUserImportJob got no reply (${messageOf(error)}) Looking whether the job was made.`), await clock.sleep(1e3, signal);
			let found = await findJob(world, request, askedAt, signal);
			if (found !== void 0) return log.info(`It was made: ${found.job.JobId}.`), found;
		}
	}
}
async function findJob({ cognito, log }, { jobName }, since, signal) {
	try {
		let [only, ...others] = (await cognito.newestJobs(signal)).filter(({ job }) => job.JobName === jobName && job.Status === "Created" && (job.CreationDate?.getTime() ?? 0) >= since), uploadUrl = others.length > 0 ? void 0 : only?.uploadUrl();
		return only === void 0 || uploadUrl === void 0 ? void 0 : {
			job: only.job,
			uploadUrl
		};
	} catch (error) {
		if (!isPermissionRefusal(error)) throw error;
		log.info("Whether a job was made cannot be seen without cognito-idp:ListUserImportJobs; another one is made. If there are two, the first one is never started and expires by itself.");
		return;
	}
}
// src/job/s3-errors.ts
const meanings = {
	SignatureDoesNotMatch: "S3 got another request than the one the URL was signed for; a proxy on the way may change headers (x-amz-server-side-encryption) or the URL",
	ExpiredToken: "the session behind the URL has expired; run the step again for a new job and URL",
	InvalidToken: "the session behind the URL is not accepted; run the step again for a new job and URL",
	AccessDenied: "the URL is not accepted any more; run the step again for a new job and URL",
	RequestTimeTooSkewed: "the clocks of the runner and of AWS differ by more than 15 minutes; correct the runner's clock",
	NotImplemented: "a proxy on the way has changed the upload into a chunked one, which S3 does not take here",
	MissingContentLength: "a proxy on the way has removed the Content-Length header",
	EntityTooLarge: "the file is larger than S3 takes; split it",
	IncompleteBody: "the connection ended before the file did; run the step again",
	RequestTimeout: "the connection was too slow; run the step again",
	SlowDown: "S3 is asked too often at the moment; run the step again",
	ServiceUnavailable: "S3 is not available at the moment; run the step again",
	InternalError: "this is a fault at AWS; run the step again",
	NoSuchBucket: "Cognito's bucket is not where the URL says; check endpoint-url"
}, expired = /request has expired/i;
function explainS3Error(status, body, fileName) {
	let code = /<Code>([A-Za-z0-9.]{1,64})<\/Code>/.exec(body)?.[1], refused = `S3 refused the upload of ${fileName} with ${status}${code === void 0 ? "" : ` ${code}`}`;
	return new ActionError(kindOf(status, code, body), `${refused}: ${meaning(status, code, body)}.`);
}
const passing = new Set([
	"RequestTimeout",
	"IncompleteBody",
	"OperationAborted"
]);
function kindOf(status, code, body) {
	return code === "ExpiredToken" || code === "AccessDenied" && expired.test(body) ? "upload-expired" : status >= 500 && status !== 501 || status === 429 || passing.has(code ?? "") ? "upload-again" : "upload";
}
function meaning(status, code, body) {
	if (code === "AccessDenied" && expired.test(body)) return "the URL is valid for 15 minutes and they are over; run the step again for a new job and URL";
	let known = code === void 0 ? void 0 : meanings[code];
	return known === void 0 ? status >= 500 ? "this is a fault at AWS; run the step again" : "run the step again with debug logging on" : known;
}
// src/job/upload.ts
const chunkBytes$1 = 262144;
async function uploadUsersFile(url, file, agents, signal) {
	let reply;
	try {
		reply = await put(new URL(url), file, agents, signal);
	} catch (error) {
		signal.throwIfAborted();
		let reason = networkReason(error) ?? messageOf(error), code = networkReason(error) === void 0 ? "upload" : "upload-again";
		throw new ActionError(code, `The upload of ${file.name} did not get through to S3: ${reason}.`, { cause: error });
	}
	let { status, body, sent } = reply;
	if (status < 200 || status > 299) throw explainS3Error(status, body, file.name);
	if (!sent) throw new ActionError("upload", `The upload of ${file.name} was answered with ${status} before it was sent: something other than S3 answered. Check the proxy of the runner.`);
	return reply;
}
async function put(url, file, agents, signal) {
	let secure = url.protocol === "https:", askFirst = file.bytes >= 1048576, request$2 = (secure ? request$1 : request)(url, {
		method: "PUT",
		agent: secure ? agents.https : agents.http,
		timeout: agents.readTimeoutMs,
		signal,
		headers: {
			"content-length": file.bytes,
			"x-amz-server-side-encryption": "aws:kms",
			...askFirst ? { expect: "100-continue" } : {}
		}
	});
	limitConnecting(request$2, agents.connectTimeoutMs), request$2.once("timeout", () => request$2.destroy(silence()));
	let response = new Promise((resolve, reject) => {
		request$2.once("response", resolve), request$2.once("error", reject);
	});
	try {
		(!askFirst || await mayContinue(request$2, response)) && sendFile(file, request$2).catch((error) => request$2.destroy(error instanceof Error ? error : void 0));
		let answer = await response, sent = request$2.writableFinished, status = answer.statusCode ?? 0;
		return status >= 200 && status <= 299 && answer.once("error", () => {}).resume(), {
			status,
			requestId: answer.headers["x-amz-request-id"]?.toString(),
			sent,
			body: status >= 200 && status <= 299 ? "" : await readText(answer)
		};
	} finally {
		request$2.writableFinished || request$2.destroy();
	}
}
async function sendFile({ handle, bytes, ranges }, request) {
	let [chunk, next] = [Buffer.allocUnsafe(chunkBytes$1), Buffer.allocUnsafe(chunkBytes$1)], written = Promise.resolve();
	for (let { from, to } of ranges ?? [{
		from: 0,
		to: bytes
	}]) for (let position = from; position < to;) {
		let { bytesRead } = await handle.read(chunk, 0, Math.min(chunkBytes$1, to - position), position);
		if (bytesRead === 0) throw Error("the file became shorter while it was sent");
		position += bytesRead, await written;
		let piece = chunk.subarray(0, bytesRead);
		written = new Promise((resolve, reject) => {
			request.write(piece, (error) => error ? reject(error) : resolve());
		}), written.catch(() => {}), [chunk, next] = [next, chunk];
	}
	await written, request.end();
}
async function mayContinue(request, response) {
	let silence = new AbortController();
	try {
		return request.flushHeaders(), await Promise.race([
			once(request, "continue").then(() => !0),
			response.then(() => !1),
			setTimeout$1(3e3, !0, { signal: silence.signal })
		]);
	} finally {
		silence.abort();
	}
}
function limitConnecting(request, limitMs) {
	limitMs !== 0 && request.once("socket", (socket) => {
		if (!socket.connecting) return;
		let timer = setTimeout(() => request.destroy(silence()), limitMs), connected = () => clearTimeout(timer);
		socket.once("connect", connected).once("close", connected);
	});
}
function silence() {
	return Object.assign(Error("S3 did not answer in time"), { name: "TimeoutError" });
}
async function readText(answer) {
	let chunks = [], bytes = 0;
	for await (let chunk of answer) if (chunks.push(chunk), bytes += chunk.length, bytes > 65536) break;
	return Buffer.concat(chunks).toString("utf8");
}
async function deliver(world, delivery) {
	let { clock, log } = world, { request, upload, onCreate, signal } = delivery;
	for (let made = 1;; made++) {
		signal.throwIfAborted(), onCreate(void 0);
		let { job, uploadUrl } = await createJob(world, request, signal);
		onCreate(job), log.info(`Created import job ${job.JobId} named ${job.JobName ?? request.jobName}.`);
		let startedAt = clock.now();
		try {
			await uploadPatiently(world, delivery, uploadUrl);
		} catch (error) {
			if (!(error instanceof ActionError && error.code === "upload-expired") || made === 3) throw error;
			log.warning(`The upload URL of import job ${job.JobId} has expired, so that it can get no file. It is left behind, never starts and expires by itself; another job is made.`);
			continue;
		}
		return log.info(`Uploaded ${formatBytes(upload.bytes)} in ${formatDuration(clock.now() - startedAt)}.`), job;
	}
}
async function uploadPatiently({ clock, log, random }, { upload, agents, signal }, url) {
	for (let attempt = 1;; attempt++) {
		let startedAt = clock.now();
		try {
			let { status, requestId } = await uploadUsersFile(url, upload, agents, signal), took = Math.round(clock.now() - startedAt);
			log.debug(`PutObject: HTTP ${status} in ${took} ms, request id ${requestId ?? "unknown"}`);
			return;
		} catch (error) {
			if (!(error instanceof ActionError && error.code === "upload-again") || attempt === 5) throw error;
			let pause = pauseBefore("later", attempt, random);
			log.info(`${error.message} Uploading again in ${formatDuration(pause)}.`), await clock.sleep(pause, signal);
		}
	}
}
async function waitForEnd(options) {
	let { describe, onLook, clock, deadline, pollIntervalMs, signal } = options, startedAt = clock.now(), timeout = clock.timeout(deadline - startedAt), ended = AbortSignal.any([signal, timeout]), changedAt = startedAt, troubleSince, job = options.job;
	for (; !isFinal(job);) {
		let now = clock.now();
		if (now >= deadline) throw timedOut(options.timeoutMs);
		let delay = pollIntervalMs ?? nextDelay({
			elapsed: now - startedAt,
			sinceChange: now - changedAt,
			handled: handledUsers(countsOf(job)),
			total: options.totalUsers ?? 0
		}), latest;
		try {
			await clock.sleep(Math.min(delay, deadline - now), ended), latest = await describe(ended);
		} catch (error) {
			if (timeout.aborted && !signal.aborted) throw timedOut(options.timeoutMs);
			let now = clock.now();
			if (ended.aborted || troubleOf(error) === "final" || now - (troubleSince ?? now) > 6e5) throw error;
			troubleSince === void 0 && options.onTrouble(error), troubleSince ??= now;
			continue;
		}
		troubleSince = void 0;
		let changed = hasChanged(job, latest);
		changed && (changedAt = clock.now()), onLook(latest, changed), job = latest;
	}
	return job;
}
function timedOut(timeoutMs) {
	let within = formatDuration(timeoutMs);
	return new ActionError("timeout", `The import did not end within ${within} (timeout-minutes).`);
}
function hasChanged(before, after) {
	return before.Status !== after.Status || before.ImportedUsers !== after.ImportedUsers || before.SkippedUsers !== after.SkippedUsers || before.FailedUsers !== after.FailedUsers;
}
function nextDelay({ elapsed, sinceChange, handled, total }) {
	let byElapsed = elapsed / 10;
	if (handled === 0) return clamp(byElapsed);
	let left = elapsed / handled * Math.max(0, total - handled);
	return clamp(Math.min(byElapsed, Math.max(left, sinceChange) / 2));
}
function clamp(delay) {
	return Math.min(2e4, Math.max(500, delay));
}
async function startJob(world, start) {
	let { cognito, clock, log } = world, { job, deadline, pollIntervalMs, onUnderWay, signal } = start, beganAt = clock.now(), lostReplies = 0, told;
	for (;;) {
		signal.throwIfAborted(), onUnderWay(!0);
		try {
			let started = await cognito.startUserImportJob(job.JobId, graceAfter(signal, 1e3));
			return onUnderWay(!1), started;
		} catch (error) {
			signal.throwIfAborted();
			let lost = mayBeCarriedOut(error);
			if (lost || onUnderWay(!1), !lost && !isPreconditionRefusal(error)) throw error;
			let seen = await cognito.describeUserImportJob(job.JobId, signal);
			if (seen.Status !== "Created") return onUnderWay(!1), seen;
			if (lost && ++lostReplies === 5) throw error;
			if (lost) continue;
			let active = await whoIsActive(world, error, job, signal);
			if (active === void 0) throw error;
			active !== told && log.info(`${active} Waiting for its end; an account runs one import at a time.`), told = active;
			let now = clock.now();
			if (now >= deadline) throw busyTooLong(start.timeoutMs, error);
			let pace = {
				elapsed: now - beganAt,
				sinceChange: now - beganAt,
				handled: 0,
				total: 0
			}, delay = pollIntervalMs ?? Math.max(1e3, nextDelay(pace));
			await clock.sleep(Math.min(delay, deadline - now), signal);
		}
	}
}
function busyTooLong(timeoutMs, cause) {
	return new ActionError("timeout", `The account was busy with another import for ${formatDuration(timeoutMs)} (timeout-minutes).`, { cause });
}
const otherReason = /no csv file|auto[- ]?verified|\brole\b/i, busyWords = /\b(another|other|active|concurrent|at a time|in progress|running)\b/i;
async function whoIsActive({ cognito, log }, refusal, job, signal) {
	let words = messageOf(refusal);
	if (!otherReason.test(words)) {
		try {
			let other = (await cognito.newestJobs(signal)).find((listed) => isRunning(listed.job) && listed.job.JobId !== job.JobId)?.job;
			if (other !== void 0) return `Import job ${other.JobId} (${other.JobName}) of this pool is active.`;
		} catch (error) {
			signal.throwIfAborted(), log.debug(`The jobs of the pool could not be listed: ${messageOf(error)}`);
		}
		return busyWords.test(words) ? "Another import job is active in this account." : void 0;
	}
}
// src/report/progress.ts
function progressLine(job, totalUsers, elapsedMs) {
	let counts = countsOf(job), handled = handledUsers(counts), passed = `after ${formatDuration(elapsedMs)}`;
	if (handled === 0) return `${job.Status} ${passed}`;
	let { imported, skipped, failed } = counts, parts = [`${formatCount(imported)} imported, ${formatCount(skipped)} skipped, ${formatCount(failed)} failed ${totalUsers === void 0 ? "" : `of ${formatCount(totalUsers)} `}${passed}`], perSecond = handled / Math.max(elapsedMs, 1) * 1e3;
	parts.push(`${perSecond < 10 ? perSecond.toFixed(1) : formatCount(Math.round(perSecond))} users a second`);
	let left = (totalUsers ?? handled) - handled;
	return left > 0 && parts.push(`about ${formatDuration(left / perSecond * 1e3)} left`), `${job.Status}: ${parts.join(", ")}`;
}
// src/import.ts
const stopMs = {
	cancelled: 1e3,
	late: 3e4
};
async function importUsers(inputs, world, source, progress) {
	let run = importRun(inputs, world, source, progress);
	progress.parts = source.parts;
	try {
		if (inputs.jobId !== void 0) return await run.attach(inputs.jobId);
		requireOneJob(inputs, source.parts.length);
		for (let part of source.parts) {
			let verdict = await run.importPart(part);
			if (verdict !== void 0) return verdict;
		}
		return run.verdict();
	} catch (error) {
		throw await stopWhereWanted(inputs, world, progress, error, run.seen), error;
	}
}
function requireOneJob({ start, waitForCompletion, usersFile }, jobs) {
	if (!(jobs < 2 || start && waitForCompletion)) throw new ActionError("bad-users", `${usersFile?.name} needs ${jobs} import jobs, one after another, as one takes 500,000 users and 100 MB: leave out ${start ? "wait-for-completion: false" : "start: false"}, or split the file.`);
}
function importRun(inputs, world, source, progress) {
	let { jobName, cloudWatchLogsRoleArn, timeoutMs, pollIntervalMs } = inputs, { cognito, agents, clock, log, outputs, signal } = world, { parts, totalUsers, leftOut } = source, uploaded = totalUsers === void 0 ? void 0 : totalUsers - leftOut, startedAt, deadline;
	function seen(job) {
		let { jobs } = progress;
		return jobs.at(-1)?.JobId === job.JobId && jobs.pop(), jobs.push(job), progress.job = job, outputs.jobs(jobs, leftOut), job;
	}
	async function importPart(part) {
		let number = progress.jobs.length + 1;
		parts.length > 1 && log.info(`Job ${number} of ${parts.length}: ${formatUsers(part.users)} from number ${formatCount(part.firstRow + 1)} on.`), progress.hasFile = !1;
		let job = await deliver(world, {
			request: {
				jobName,
				cloudWatchLogsRoleArn
			},
			upload: part.upload,
			agents,
			onCreate: (made) => {
				progress.underWay = made === void 0 ? "create" : void 0, made !== void 0 && seen(made);
			},
			signal
		});
		progress.hasFile = !0;
		let ended = await startAndWait(job, part.users);
		return isFinal(ended) ? verdictOn(ended, {
			totalUsers: part.users,
			leftOut: 0,
			maxFailed: any,
			maxSkipped: void 0
		}).passed ? void 0 : verdict() : pending(ended);
	}
	async function attach(jobId) {
		let job = seen(await cognito.describeUserImportJob(jobId, signal));
		log.info(`Import job ${jobId} named ${job.JobName} is ${job.Status}.`), progress.hasFile = !0, job.StartDate !== void 0 && (startedAt = clock.now() - Math.max(0, cognito.time() - job.StartDate.getTime()));
		let ended = await startAndWait(job, uploaded);
		return isFinal(ended) ? verdict() : pending(ended);
	}
	async function startAndWait(job, users) {
		deadline ??= clock.now() + timeoutMs;
		let running = job;
		if (job.Status === "Created") {
			if (!inputs.start) return job;
			world.net.watch(job.JobId), running = seen(await startJob(world, {
				job,
				deadline,
				timeoutMs,
				pollIntervalMs,
				onUnderWay: (is) => {
					progress.underWay = is ? "start" : void 0;
				},
				signal
			})), startedAt ??= clock.now();
		}
		return !inputs.waitForCompletion || isFinal(running) ? running : (progress.importMs = clock.now() - (startedAt ?? clock.now()), signal.throwIfAborted(), await log.group(`Waiting for import job ${job.JobId} to end`, () => wait(running, users)));
	}
	function wait(job, users) {
		let began = startedAt ?? clock.now();
		return waitForEnd({
			job,
			totalUsers: users,
			describe: (signal) => cognito.describeUserImportJob(job.JobId, signal),
			onLook: (latest, changed) => {
				progress.importMs = clock.now() - began, changed && (seen(latest), log.info(progressLine(combined(progress.jobs) ?? latest, uploaded, progress.importMs)));
			},
			onTrouble: (error) => {
				log.warning(`The import job cannot be looked at: ${messageOf(error)} It is tried again until the time is over.`);
			},
			clock,
			deadline: deadline ?? began + timeoutMs,
			timeoutMs,
			pollIntervalMs,
			signal
		});
	}
	function verdict() {
		let { maxFailedUsers: maxFailed, maxSkippedUsers: maxSkipped } = inputs, job = combined(progress.jobs);
		if (job === void 0) throw Error("there is no job to be judged");
		return verdictOn(job, {
			totalUsers,
			leftOut,
			maxFailed,
			maxSkipped
		});
	}
	return {
		importPart,
		attach,
		verdict,
		seen
	};
}
const any = { percent: 100 };
function pending({ JobId, Status }) {
	return {
		passed: !0,
		sentence: Status === "Created" ? `Import job ${JobId} has its file and waits to be started (start is false); it expires after a day. To start it, give job-id: ${JobId} to this action in a later step or run.` : `Import job ${JobId} is started; its end is not waited for (wait-for-completion is false). To wait for it, give job-id: ${JobId} to this action in a later step or run.`
	};
}
async function stopWhereWanted({ stopOnCancel, stopOnTimeout }, { cognito, clock, signal, log }, progress, error, seen) {
	let { job, underWay } = progress, isLate = error instanceof ActionError && error.code === "timeout";
	if ((isAbort(error) && signal.aborted ? stopOnCancel : isLate && stopOnTimeout) && job !== void 0 && (isRunning(job) || underWay === "start")) try {
		let limit = clock.timeout(signal.aborted ? stopMs.cancelled : stopMs.late);
		seen(await stopJob({
			cognito,
			clock
		}, job.JobId, limit)), log.info(`Told import job ${job.JobId} to stop.`);
	} catch (failure) {
		progress.stopFailed = isAbort(failure) ? "no reply came back in time" : messageOf(failure);
	}
}
// src/job/failure.ts
function failureOf(error, knowledge) {
	return {
		passed: !1,
		sentence: [isAbort(error) ? "The run was cancelled." : messageOf(error), fate(knowledge, error)].filter(Boolean).join(" ")
	};
}
function isStartUnknown({ job, underWay }, error) {
	return job?.Status === "Created" && underWay === "start" && mayBeCarriedOut(error);
}
function fate(knowledge, error) {
	let { job, underWay, hasFile, stopFailed } = knowledge;
	if (job === void 0) return underWay === "create" && mayBeCarriedOut(error) ? "Whether an import job was made is not known, as no reply came back; if so it never starts, and expires by itself." : "No import job was made.";
	let id = job.JobId, handled = `${formatCount(handledUsers(countsOf(job)))} users handled`;
	return job.Status === "Stopped" || job.Status === "Stopping" ? `Import job ${id} was stopped, with ${handled}.` : isFinal(job) ? "" : isStartUnknown(knowledge, error) ? `Whether import job ${id} was started is not known, as no reply came back. ${lookAgain(id, "see")}` : job.Status === "Created" ? hasFile ? `Import job ${id} has its file and was not started. ${lookAgain(id, "start")}` : `Import job ${id} was made and not started; it expires by itself.` : `Import job ${id}${stopFailed === void 0 ? "" : ` could not be stopped (${stopFailed.replace(/\.$/, "")}) and`} goes on in Cognito: it was ${job.Status} with ${handled} when last seen. ` + lookAgain(id, "wait for");
}
function lookAgain(jobId, what) {
	return `To ${what} it, give job-id: ${jobId} to this action in a later step or run.`;
}
// src/pool-knowledge.ts
async function readPool({ cognito, signal, doesWithout }) {
	let leftOut = [];
	async function read(what, call) {
		try {
			return await call(signal);
		} catch (error) {
			if ((!isPermissionRefusal(error) || !doesWithout && call !== cognito.describeUserPool) && !(doesWithout && isOutOfReach(error))) throw error;
			leftOut.push(`${what} could not be checked: ${messageOf(error)}`);
			return;
		}
	}
	let header = await read("The columns of the pool", cognito.getCsvHeader), pool = await read("The pool's own rules (verified and required attributes, MFA, lengths and ranges, user names)", cognito.describeUserPool);
	return {
		header,
		settings: pool && settingsOf(pool),
		leftOut
	};
}
function settingsOf(pool) {
	return {
		name: pool.Name,
		schema: (pool.SchemaAttributes ?? []).flatMap((attribute) => {
			let { Name: name, AttributeDataType: type, Required: required = !1 } = attribute, { MinLength, MaxLength } = attribute.StringAttributeConstraints ?? {}, { MinValue, MaxValue } = attribute.NumberAttributeConstraints ?? {};
			return name === void 0 || type === void 0 ? [] : [{
				name,
				type,
				required,
				minLength: limit(MinLength),
				maxLength: limit(MaxLength),
				minValue: limit(MinValue),
				maxValue: limit(MaxValue)
			}];
		}),
		autoVerified: pool.AutoVerifiedAttributes ?? [],
		usernameAttributes: pool.UsernameAttributes ?? [],
		mfa: pool.MfaConfiguration ?? "OFF",
		caseSensitive: pool.UsernameConfiguration?.CaseSensitive ?? !0
	};
}
function limit(text) {
	let value = text === void 0 || text === "" ? NaN : Number(text);
	return Number.isNaN(value) ? void 0 : value;
}
// src/users/assemble.ts
function assembly(names, pool, defaults, rewriting) {
	let given = new Set(names), lacking = new Set([...pool.header ?? [], ...defaults.keys()].filter((name) => !given.has(name))), columns = [...names, ...lacking], values = Array(columns.length).fill(""), standIns = columns.map((name) => {
		let written = rewriting || lacking.has(name);
		return defaults.get(name) ?? (written && /^(email|phone_number)_verified$/.test(name) ? "false" : "");
	}), usernameAt = columns.indexOf(usernameColumn), sources = (pool.settings?.usernameAttributes ?? []).map((name) => columns.indexOf(name)), usernameSources = usernameAt === -1 ? [] : sources.filter((at) => at !== -1), fills = lacking.size > 0 || standIns.some((value) => value !== "") || usernameSources.length > 0, filled = !1;
	return {
		columns,
		fills,
		get filled() {
			return filled;
		},
		assemble: (row) => {
			if (!fills) return row;
			for (let at = 0; at < columns.length; at++) {
				let own = row[at] ?? "", standIn = own === "" ? standIns[at] ?? "" : own;
				values[at] = standIn, standIn !== own && (filled = !0);
			}
			if (usernameSources.length > 0 && values[usernameAt] === "") {
				let source = usernameSources.find((at) => values[at] !== "");
				source !== void 0 && (values[usernameAt] = values[source] ?? "", filled = !0);
			}
			return values;
		}
	};
}
// src/users/header.ts
const columnLike = /^[A-Za-z][\w:.-]{0,63}$/;
function shownColumn(names, at, pool) {
	let name = names[at] ?? "";
	if (isKnownColumn(name, pool.header)) return name;
	let known = names.filter((other) => isKnownColumn(other, pool.header)).length;
	return (names.includes("cognito:username") || known * 2 >= names.length) && columnLike.test(name) ? name : `column ${at + 1}`;
}
function checkHeader(names, line, from, pool, defaults, problems) {
	if (names.some((name) => /[\r\n]/.test(name))) return from === 0 && problems.add("header-line-break", line), {
		kind: "broken",
		lacksUsernames: !1
	};
	if (names.length > 0 && !names.some((name) => isKnownColumn(name, pool.header))) return {
		kind: "none",
		lacksUsernames: !1
	};
	let before = problems.total;
	for (let [at, name] of names.entries()) at < from || (names.indexOf(name) < at ? problems.add("duplicate-column", line, shownColumn(names, at, pool)) : isKnownColumn(name, pool.header) || problems.add("unknown-column", line, shownColumn(names, at, pool)));
	for (let name of defaults.keys()) from === 0 && !isKnownColumn(name, pool.header) && problems.add("unknown-default", line, name);
	let sources = pool.settings?.usernameAttributes ?? [], hasUsernames = names.includes("cognito:username") || defaults.has("cognito:username") || sources.some((source) => names.includes(source));
	return {
		kind: problems.total > before ? "bad" : "good",
		lacksUsernames: !hasUsernames
	};
}
function nameIndex(folds) {
	let slots = new Int32Array(262144), mask = 65535, count = 0, respelt;
	function place(high, low) {
		let at = (low & mask) * 4;
		for (; slots[at + 3] !== 0 && (slots[at] !== high || slots[at + 1] !== low);) at = at + 4 & mask * 4;
		return at;
	}
	function grow() {
		let old = slots;
		slots = new Int32Array(old.length * 4), mask = slots.length / 4 - 1;
		for (let from = 0; from < old.length; from += 4) {
			if (old[from + 3] === 0) continue;
			let at = place(old[from] ?? 0, old[from + 1] ?? 0);
			for (let part = 0; part < 4; part++) slots[at + part] = old[from + part] ?? 0;
		}
	}
	return { firstLine: (name, line) => {
		let high = firstSeed, low = secondSeed, spelling = 0;
		for (let at = 0; at < name.length; at++) {
			let code = name.charCodeAt(at);
			if (folds && code > 64) {
				if (code > 127) {
					let folded = name.toLowerCase();
					return note(name, hash(folded, firstSeed), hash(folded, secondSeed), hash(name, firstSeed), line);
				}
				code <= 90 && (spelling = Math.imul(spelling, 31) + at + 1 | 0, code |= 32);
			}
			high = mix(high, code), low = mix(low, code);
		}
		return note(name, finish(high ^ name.length), finish(low ^ name.length), spelling, line);
	} };
	function note(name, high, low, spelling, line) {
		let at = place(high, low), first = slots[at + 3] ?? 0;
		return first === 0 ? (slots[at] = high, slots[at + 1] = low, slots[at + 2] = spelling, slots[at + 3] = line, ++count > mask >> 1 && grow(), 0) : slots[at + 2] === spelling ? first : (respelt ??= nameIndex(!1), respelt.firstLine(name, line) || -first);
	}
}
const firstSeed = -1640531527, secondSeed = -2048144789;
function hash(text, seed) {
	let mixed = seed;
	for (let at = 0; at < text.length; at++) mixed = mix(mixed, text.charCodeAt(at));
	return finish(mixed ^ text.length);
}
function mix(hash, code) {
	let mixed = Math.imul(hash ^ Math.imul(code, 3432918353), 461845907);
	return mixed << 13 | mixed >>> 19;
}
function finish(hash) {
	let once = Math.imul(hash ^ hash >>> 16, 2246822507), twice = Math.imul(once ^ once >>> 13, 3266489909);
	return twice ^ twice >>> 16;
}
// src/users/repeats.ts
function repeatChecks(settings) {
	let folds = settings !== void 0 && !settings.caseSensitive, make = (column, rule, caseRule) => ({
		column,
		at: void 0,
		rule,
		caseRule,
		names: nameIndex(folds)
	}), aliases = settings?.usernameAttributes ?? [], repeats = [make(usernameColumn, "duplicate-username", "duplicate-case"), ...aliases.length > 1 ? aliases.map((name) => make(name, "duplicate-alias", "duplicate-alias")) : []];
	return {
		place: (columnAt) => {
			for (let repeat of repeats) repeat.at = columnAt(repeat.column);
		},
		check: (row, line, problems) => {
			for (let { column, at, rule, caseRule, names } of repeats) {
				let value = at === void 0 ? "" : row[at];
				if (!value) continue;
				let first = names.firstLine(value, line);
				first !== 0 && problems.add(first > 0 ? rule : caseRule, line, column, Math.abs(first));
			}
		}
	};
}
async function checkUsers(file, pool, defaults, signal) {
	let problems = collectProblems(), format = await recogniseFormat(file.handle, file.name);
	pool.settings?.autoVerified.length === 0 && problems.add("not-verifying", 1);
	let sink = checkingSink(file, format, pool, defaults, problems), notes = await readUsers(file, format, sink, signal);
	sink.noHeaderAt !== void 0 && problems.add("no-header", sink.noHeaderAt), sink.users === 0 && problems.total === 0 && problems.add("no-users", 1);
	let needsRewriting = format.kind !== "cognito" || format.byteOrderMark || notes?.blankLines === !0 || notes?.carriageReturns === !0 || sink.assembled === void 0 || sink.assembled.columns.length > sink.names.length || sink.assembled.filled;
	if (!needsRewriting) for (let line of sink.longRows) problems.add("row-length", line);
	return {
		format,
		columns: sink.names,
		users: sink.users,
		problems,
		spoiltRows: sink.spoiltRows,
		needsRewriting,
		hopeless: sink.users === 0 || sink.unreadable || needsRewriting && sink.unwritable
	};
}
function endsReading(problem, { kind }) {
	return problem === "broken-json" ? kind !== "ndjson" : [
		"unclosed-quote",
		"endless-row",
		"not-an-array",
		"broken-yaml",
		"yaml-anchor",
		"yaml-size"
	].includes(problem);
}
const takesAnEntry = new Set(["not-a-record", "broken-json"]), spoilsRow = new Set([
	"text-after-quote",
	"nested-value",
	"duplicate-key"
]), noText = new Set(["not-utf8", "nul-byte"]);
function checkingSink(file, format, pool, defaults, problems) {
	let fromCsv = format.kind === "cognito" || format.kind === "csv", looksForQuotes = format.kind !== "cognito" || format.quotes, repeats = repeatChecks(pool.settings), spoiltRows = numberSet(), longRows = [], users = 0, rows = 0, names = [], assembled, check = () => {}, currentLine = 0, unwritable = !1, unreadable = !1, noHeaderAt, brokenHeader = !1;
	return {
		get users() {
			return users;
		},
		get names() {
			return names;
		},
		get assembled() {
			return assembled;
		},
		get unwritable() {
			return unwritable;
		},
		get unreadable() {
			return unreadable;
		},
		get noHeaderAt() {
			return noHeaderAt;
		},
		spoiltRows,
		longRows,
		columns: (given, line) => {
			let from = noHeaderAt === void 0 ? names.length : 0;
			if (given.length > maxColumns) throw tooManyColumns(file.name);
			names = [...given];
			let header = checkHeader(names, line, from, pool, defaults, problems);
			noHeaderAt = header.kind === "none" ? line : void 0, brokenHeader = header.kind === "broken";
			let made = assembly(names, pool, defaults, !1);
			assembled = made;
			let at = new Map([...made.columns.entries()].reverse().map(([index, name]) => [name, index])), columnAt = (name) => at.get(name), lacksUsernames = fromCsv && header.lacksUsernames;
			lacksUsernames && problems.add("username-column", line, usernameColumn), (header.kind !== "good" || lacksUsernames) && (unwritable = !0), check = compileRules({
				settings: pool.settings,
				columnAt
			}, lacksUsernames ? ["username-missing"] : [], (rule, column) => problems.add(rule, currentLine, column)), repeats.place(columnAt);
		},
		row: (values, line, length) => {
			if (users++, rows++, noHeaderAt !== void 0 || brokenHeader) return;
			if (values.length !== names.length) return problems.add("width", line);
			length > 16e3 && format.kind === "cognito" && longRows.push(line);
			let plain = !looksForQuotes || isPlain(values);
			plain || tellInexpressible(values, line);
			let given = plain || format.kind === "cognito" ? values : allTrimmed(values), row = assembled?.assemble(given) ?? given;
			currentLine = line, check(row), repeats.check(row, line, problems);
		},
		problem: (problem, line, column) => {
			endsReading(problem, format) && (unreadable = !0), noText.has(problem) && (unwritable = !0), spoilsRow.has(problem) && spoiltRows.add(rows), takesAnEntry.has(problem) && !unreadable && users++;
			let isTold = column === void 0 || isKnownColumn(column, pool.header);
			problems.add(problem, line, isTold ? column : "a column");
		}
	};
	function tellInexpressible(values, line) {
		for (let { at, reason } of inexpressibleValues(values, format)) problems.add(reason, line, shownColumn(names, at, pool));
	}
}
function inexpressibleValues(values, format) {
	return values.flatMap((value, at) => {
		let reason = value === "" ? void 0 : inexpressible(value);
		return reason === void 0 || format.kind === "cognito" && reason !== "quote" ? [] : [{
			at,
			reason
		}];
	});
}
const maxColumns = 1e3;
function tooManyColumns(fileName) {
	return new ActionError("bad-users", `${fileName} has more than ${maxColumns} columns, which no pool can have.`);
}
// src/users/parts.ts
const jobLimits = {
	users: 5e5,
	bytes: 1e8
}, chunkBytes = 1 << 20;
async function cutFile(file, users, signal, limits = jobLimits) {
	if (users <= limits.users && file.bytes <= limits.bytes) return [{
		upload: file,
		firstRow: 0,
		users
	}];
	let parts = [], header, start = 0, firstRow = 0, count = 0;
	function close(end) {
		if (header === void 0 || count === 0) return;
		let ranges = [header, {
			from: start,
			to: end
		}], bytes = ranges.reduce((sum, { from, to }) => sum + to - from, 0);
		parts.push({
			upload: {
				...file,
				bytes,
				ranges
			},
			firstRow,
			users: count
		}), firstRow += count, count = 0;
	}
	for await (let { from, to, blank } of lines(file, signal)) {
		if (blank) continue;
		if (header === void 0) {
			header = {
				from,
				to
			}, start = to;
			continue;
		}
		let bytes = header.to - header.from + to - start;
		(count === limits.users || bytes > limits.bytes && count > 0) && (close(from), start = from), count++;
	}
	return close(file.bytes), parts;
}
async function* lines(file, signal) {
	let chunk = Buffer.allocUnsafe(chunkBytes), line = {
		from: 0,
		to: 0,
		blank: !0
	}, start = 0, blank = !0;
	for (let position = 0; position < file.bytes;) {
		signal.throwIfAborted();
		let { bytesRead } = await file.handle.read(chunk, 0, chunkBytes, position);
		if (bytesRead === 0) break;
		for (let at = 0; at < bytesRead;) {
			let found = chunk.indexOf(10, at), end = found === -1 || found >= bytesRead ? bytesRead : found + 1;
			for (let look = at; blank && look < end; look++) blank = isBlank(chunk[look] ?? 10);
			if (at = end, found === -1 || found >= bytesRead) break;
			Object.assign(line, {
				from: start,
				to: position + end,
				blank
			}), yield line, start = position + end, blank = !0;
		}
		position += bytesRead;
	}
	start < file.bytes && (Object.assign(line, {
		from: start,
		to: file.bytes,
		blank
	}), yield line);
}
// src/users/rewrite.ts
async function rewriteUsers(file, options) {
	let { findings, pool, defaults, folder, signal } = options, { format, columns, problems, spoiltRows } = findings, home = await mkdtemp(join(folder, "cognito-user-import-")), handle, remove = async () => {
		await handle?.close(), await rm(home, {
			recursive: !0,
			force: !0
		});
	};
	try {
		handle = await open(join(home, "users.csv"), "wx+", 384);
		let writer = rowWriter(handle), made = assembly(columns, pool, defaults, !0), lines = numberList(), rows = numberList(), leftOut = [], rowsRead = 0;
		return writer.write(encodeRow(made.columns)), await readUsers(file, format, {
			columns: () => {},
			problem: () => {},
			row: (values, line) => {
				let row = rowsRead++;
				if (spoiltRows.has(row)) {
					leftOut.push({
						row,
						line,
						reason: spoilt
					});
					return;
				}
				let text = rowText(values, made, columns, format);
				typeof text == "string" ? (text.length > 16e3 && problems.add("row-length", line), lines.push(line), rows.push(row), writer.write(text)) : (text.isNews && problems.add(text.rule, line, text.column), leftOut.push({
					row,
					line,
					reason: problemSentence({
						...text,
						otherLine: void 0
					})
				}));
			}
		}, signal, writer.flush), await writer.finish(), {
			file: {
				name: file.name,
				bytes: writer.bytes,
				handle
			},
			lines,
			rows,
			leftOut,
			remove
		};
	} catch (error) {
		throw await remove(), error;
	}
}
const spoilt = "a part of the row could not be read as it was meant";
function rowText(values, { assemble }, columns, format) {
	if ((format.kind === "cognito" || format.kind === "csv") && values.length !== columns.length) return {
		rule: "width",
		column: void 0,
		isNews: !1
	};
	if (format.kind !== "cognito") {
		if (isPlain(values)) return encodeRow(assemble(values));
		let row = assemble(allTrimmed(values)), lost = row.findIndex(isLost);
		return lost === -1 ? encodeRow(row) : {
			rule: inexpressible(row[lost] ?? "") ?? "backslash",
			column: columns[lost],
			isNews: !1
		};
	}
	let row = assemble(values), last = row.findIndex((value, at) => at < row.length - 1 && value.endsWith("\\"));
	return last === -1 ? encodeRow(row) : {
		rule: "backslash",
		column: columns[last],
		isNews: !0
	};
}
async function preflight(inputs, world, known) {
	let { usersFile, validate, dryRun, jobId } = inputs, { cognito, log, outputs, signal } = world;
	if (usersFile === void 0) return [];
	let pool = await readPool({
		cognito,
		signal,
		doesWithout: dryRun || jobId !== void 0
	});
	for (let sentence of pool.leftOut) log.warning(sentence);
	known.poolName = pool.settings?.name, pool.header !== void 0 && outputs.csvHeader(pool.header), validate === "off" ? known.totalUsers = await countUsers(usersFile, signal) : await check(inputs, usersFile, world, pool, known), outputs.totalUsers(known.totalUsers ?? 0), log.info(`${usersFile.name} has ${formatUsers(known.totalUsers ?? 0)} (${formatBytes(usersFile.bytes)}) for user pool ${inputs.userPoolId} in ${inputs.region}.`);
	let { rewritten, totalUsers = 0 } = known, parts = await cutFile(rewritten?.file ?? usersFile, rewritten?.rows.length ?? totalUsers, signal);
	return parts.length > 1 && log.info(`It takes ${parts.length} import jobs, one after another: one takes 500,000 users and 100 MB.`), parts;
}
async function check(inputs, usersFile, world, pool, known) {
	let { usersPath, csvDefaults, validate, jobId } = inputs, { log, signal, tempFolder } = world, findings = await checkUsers(usersFile, pool, csvDefaults, signal), { problems } = findings;
	if (known.totalUsers = findings.users, known.findings = findings, findings.needsRewriting && !findings.hopeless && (known.rewritten = await rewriteUsers(usersFile, {
		findings,
		pool,
		defaults: csvDefaults,
		folder: tempFolder,
		signal
	})), jobId !== void 0) return;
	let stopping = mustStop(findings, validate) || known.rewritten?.rows.length === 0;
	if (problems.total > 0 && await log.group(`Problems in ${usersFile.name}`, async () => {
		tellProblems(problems, usersPath, log, {
			annotations: world.annotations,
			stopping
		});
	}), stopping) {
		world.outputs.totalUsers(findings.users);
		let count = problems.stopping, told = `${formatCount(count)} problem${count === 1 ? "" : "s"}`;
		throw new ActionError("bad-users", `${usersFile.name} has ${told}: ${problemWords(problems)}.`);
	}
}
function mustStop({ problems, hopeless }, validate) {
	return validate === "error" || hopeless ? problems.stopping > 0 : problems.kinds().some(({ rule }) => rule === "not-verifying");
}
function problemWords(problems) {
	let kinds = problems.kinds().filter(({ stops }) => stops), named = kinds.slice(0, 3).map(({ sentence, first }) => `${sentence} (line ${first[0]?.line})`);
	return kinds.length > named.length ? `${named.join("; ")}; and more` : named.join("; ");
}
async function writeReport(path, facts) {
	await mkdir(dirname(path), { recursive: !0 });
	let handle = await open(path, "w");
	try {
		let chunk = "";
		for (let piece of reportPieces(facts)) chunk += piece, chunk.length < 1048576 || (await handle.appendFile(chunk), chunk = "");
		await handle.appendFile(chunk);
	} finally {
		await handle.close();
	}
}
function* reportPieces({ job, totalUsers, leftOut, problems, outcomes }) {
	let counts = job === void 0 ? {} : countsOf(job, leftOut), reasons = new Map();
	for (let { reason, count } of outcomes?.kinds() ?? []) reasons.set(reason, (reasons.get(reason) ?? 0) + count);
	yield `{"job": ${job === void 0 ? "null" : importJobJson(job)},\n`, yield `"counts": ${JSON.stringify({
		total: totalUsers,
		...counts
	})},\n`, yield `"reasons": ${JSON.stringify(Object.fromEntries(reasons))},\n`, yield* list("rows", outcomes?.all() ?? [], (row) => row), yield ",\n", yield* list("problems", problems?.all() ?? [], (problem) => {
		let { line, column, rule, otherLine } = problem;
		return {
			line,
			column,
			rule,
			problem: problemSentence(problem),
			firstLine: otherLine
		};
	}), yield "}\n";
}
function* list(name, entries, show) {
	yield `"${name}": [`;
	let border = "\n";
	for (let entry of entries) yield `${border}${JSON.stringify(show(entry))}`, border = ",\n";
	yield "]";
}
// src/seed.ts
async function seed(inputs, world) {
	let progress = {
		poolName: void 0,
		totalUsers: void 0,
		findings: void 0,
		rewritten: void 0,
		job: void 0,
		jobs: [],
		parts: [],
		underWay: void 0,
		hasFile: !1,
		stopFailed: void 0,
		importMs: void 0
	}, verdict, cause;
	try {
		let parts = await preflight(inputs, world, progress), { totalUsers } = progress;
		verdict = inputs.dryRun ? dryRunVerdict(inputs, progress, parts.length) : await importUsers(inputs, world, {
			parts,
			totalUsers,
			leftOut: leftOutOf(progress)
		}, progress), world.net.settle();
	} catch (error) {
		cause = error, verdict = failureOf(error, progress), isStartUnknown(progress, error) || world.net.settle();
	} finally {
		await progress.rewritten?.remove().catch((error) => {
			world.log.warning(`The rewritten file could not be removed: ${messageOf(error)}`);
		});
	}
	verdict = withParts(verdict, progress);
	let outcomes = await explainRows(inputs, world, progress, verdict.passed);
	if (await report(inputs, world, progress, verdict, outcomes), !verdict.passed) throw new ActionError("import-failed", verdict.sentence, { cause });
	world.log.info(verdict.sentence);
}
function leftOutOf({ totalUsers = 0, rewritten }) {
	return rewritten === void 0 ? 0 : totalUsers - rewritten.rows.length;
}
function withParts(verdict, { jobs, parts }) {
	let next = parts[jobs.length];
	if (verdict.passed || parts.length < 2 || jobs.length === 0) return verdict;
	let rest = next === void 0 ? "" : ` The users from number ${formatCount(next.firstRow + 1)} on have not been handed over.`;
	return {
		passed: !1,
		sentence: `${verdict.sentence} This was job ${jobs.length} of ${parts.length} of the file.${rest}`
	};
}
function dryRunVerdict({ usersFile, userPoolId, validate }, progress, jobs) {
	let { findings, totalUsers = 0 } = progress, count = findings?.problems.stopping ?? 0, found = validate === "off" ? "was not checked" : count > 0 ? `has ${count} problem${count === 1 ? "" : "s"}` : "is good";
	return {
		passed: !0,
		sentence: `Dry run: ${usersFile?.name} ${found}; ${formatUsers(totalUsers - leftOutOf(progress))} would go to ${userPoolId}${jobs > 1 ? ` in ${jobs} jobs` : ""}. No import job was made.`
	};
}
async function report(inputs, world, progress, verdict, outcomes) {
	let { userPoolId, region, usersFile, dryRun } = inputs, { log, outputs, pullRequest } = world, { jobs, poolName, importMs, totalUsers, findings } = progress, job = combined(jobs), problems = findings?.problems, leftOut = leftOutOf(progress);
	async function attempt(what, write) {
		try {
			await write();
		} catch (error) {
			isAbort(error) || log.warning(`${what}: ${messageOf(error)}`);
		}
	}
	await attempt("The report could not be written", async () => {
		let path = inputs.reportPath ?? join(await world.resultsFolder(), "report.json");
		await writeReport(path, {
			job,
			totalUsers,
			leftOut,
			problems,
			outcomes
		}), outputs.reportPath(path);
	});
	let logPlace = job?.StartDate && logPlaceOf(job, userPoolId, poolName), file = usersFile && {
		name: usersFile.name,
		bytes: usersFile.bytes,
		users: totalUsers
	}, facts = {
		verdict,
		region,
		userPoolId,
		poolName,
		job,
		jobs: jobs.length,
		logPlace,
		file,
		leftOut,
		importMs,
		problems,
		outcomes,
		dryRun
	};
	inputs.summary && await attempt("The job summary could not be written", () => world.writeSummary(summaryMarkdown({
		...facts,
		lineUrl: pullRequest?.lineUrl
	}))), pullRequest !== void 0 && await attempt("The comment on the pull request could not be written", () => pullRequest.comment(summaryMarkdown({
		...facts,
		lineUrl: pullRequest.lineUrl
	})));
}
export { seed };
