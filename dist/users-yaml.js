import { r as __toESM } from "./rolldown-runtime.js";
import { t as fieldsFor } from "./json-fields.js";
// src/users/yaml.ts
const maxYamlBytes = 5e6, nothing = new Set([
	"",
	"~",
	"null",
	"Null",
	"NULL"
]);
async function readYaml(text, sink) {
	let yaml = await import("./yaml.js").then((m) => __toESM(m.default, 1)), lines = new yaml.LineCounter(), document = parse(yaml, text, lines), found = foundFor(lines, sink), intact = tellErrors(document, found);
	tellAnchors(yaml, text, intact, found), readList(yaml, document, intact, found);
}
function parse(yaml, text, lineCounter) {
	let { stackTraceLimit } = Error;
	Error.stackTraceLimit = 0;
	try {
		return yaml.parseDocument(text, {
			schema: "failsafe",
			lineCounter,
			prettyErrors: !1,
			uniqueKeys: !1
		});
	} finally {
		Error.stackTraceLimit = stackTraceLimit;
	}
}
function foundFor(lines, sink) {
	let anchors = new Set(), lineAt = (offset) => Math.max(1, lines.linePos(offset).line);
	return {
		sink,
		lineAt,
		anchor(offset) {
			let line = lineAt(offset);
			anchors.has(line) || (anchors.add(line), sink.problem("yaml-anchor", line));
		}
	};
}
function tellErrors(document, found) {
	let broken = new Set(), intact = Infinity;
	for (let { pos, code } of document.errors) broken.add(found.lineAt(pos[0])), code !== "MULTIPLE_DOCS" && (intact = Math.min(intact, pos[0]));
	for (let line of [...broken].sort((a, b) => a - b)) found.sink.problem("broken-yaml", line);
	return intact;
}
function tellAnchors(yaml, text, intact, found) {
	let offset = 0, isText = !1;
	for (let token of new yaml.Lexer().lex(text)) {
		let type = isText ? null : yaml.CST.tokenType(token);
		if (isText = type === "scalar", !(isText || type === "doc-mode" || type === "flow-error-end")) {
			if (offset >= intact) return;
			(type === "anchor" || type === "alias" || type === "tag") && found.anchor(offset), offset += token.length;
		}
	}
}
function readList(yaml, document, intact, found) {
	let list = document.contents, start = startOf(yaml, list);
	if (start >= intact || yaml.isAlias(list)) return;
	if (!yaml.isSeq(list)) {
		found.sink.problem("not-an-array", found.lineAt(start));
		return;
	}
	let fields = fieldsFor(found.sink);
	for (let item of list.items) {
		let range = yaml.isNode(item) ? item.range : void 0;
		if (!range || range[2] >= intact) return;
		yaml.isMap(item) ? readRecord(yaml, item, fields, found) : yaml.isAlias(item) || found.sink.problem("not-a-record", found.lineAt(range[0]));
	}
}
function readRecord(yaml, map, fields, found) {
	let line = found.lineAt(startOf(yaml, map.items[0]?.key ?? map));
	fields.start();
	for (let pair of map.items) if (!readField(yaml, pair, line, fields, found)) return;
	let [start = 0, end = 0] = map.range ?? [];
	fields.give(line, end - start);
}
function startOf(yaml, node) {
	return yaml.isNode(node) ? node.range?.[0] ?? 0 : 0;
}
function readField(yaml, { key, value }, line, fields, found) {
	if (yaml.isAlias(key)) return !0;
	if (!yaml.isScalar(key)) return found.sink.problem("nested-value", line), !0;
	let name = String(key.value);
	if (name === "<<" && key.type === "PLAIN") return found.anchor(startOf(yaml, key)), !0;
	let text = textOf(yaml, value);
	return `${name} ${text ?? ""}`.isWellFormed() ? (fields.set(fields.column(name.trim()), text), !0) : (found.sink.problem("broken-yaml", found.lineAt(startOf(yaml, key))), !1);
}
function textOf(yaml, value) {
	if (value === null || yaml.isAlias(value)) return "";
	if (!yaml.isScalar(value)) return;
	let text = String(value.value);
	return value.type === "PLAIN" && nothing.has(text) ? "" : text;
}
export { maxYamlBytes, readYaml };
