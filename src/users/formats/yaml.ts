import type { Document, LineCounter, Pair, YAMLMap } from "yaml";
import { type Fields, fieldsFor } from "./json-fields.ts";
import type { RowSink } from "./rows.ts";

type Yaml = typeof import("yaml");

/**
 * The largest YAML file that is read: 9,500 users with every attribute, or 95,000 with two. A YAML document can only be
 * understood as a whole, and each byte takes about 100 in memory: files of this size took 2.5 s and 0.5 GB with Node 24 on
 * two cores. The worst that it allows, 700,000 users of one letter, more than Cognito takes, took 10 s and 1.6 GB.
 */
export const maxYamlBytes = 5_000_000;

/** Plain text that means nothing in YAML 1.2. In quotes it stays text. */
const nothing = new Set(["", "~", "null", "Null", "NULL"]);

/** Where the readers below put what they find, in lines of the file. */
type Found = {
  sink: RowSink;
  lineAt(offset: number): number;
  /** Tells an anchor or its like, once per line. */
  anchor(offset: number): void;
};

/**
 * Reads a YAML list of flat maps. Values are as written, whatever type YAML would give them: `007`, `yes`, `1.50`;
 * nothing, `null` and `~` are "". What stands before the first syntax error is read. Anchors, aliases, merge keys and
 * tags are told and never followed, so that a small file cannot grow in memory.
 */
export async function readYaml(text: string, sink: RowSink): Promise<void> {
  const yaml = await import("yaml");
  const lines = new yaml.LineCounter();
  const document = parse(yaml, text, lines);
  const found = foundFor(lines, sink);
  const intact = tellErrors(document, found);
  tellAnchors(yaml, text, intact, found);
  readList(yaml, document, intact, found);
}

function parse(yaml: Yaml, text: string, lineCounter: LineCounter): Document.Parsed {
  const { stackTraceLimit } = Error;
  // A file in another format has an error in each line: without their stacks they take a third of the memory and time.
  Error.stackTraceLimit = 0;
  try {
    return yaml.parseDocument(text, {
      // All scalars are strings, also in a file that says `%YAML 1.1`.
      schema: "failsafe",
      lineCounter,
      prettyErrors: false,
      // Told here with their names instead; the library compares each key with each.
      uniqueKeys: false,
    });
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function foundFor(lines: LineCounter, sink: RowSink): Found {
  const anchors = new Set<number>();
  // The library counts an offset in a text without line breaks from line 0.
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
  return {
    sink,
    lineAt,
    anchor(offset) {
      const line = lineAt(offset);
      if (anchors.has(line)) return;
      anchors.add(line);
      sink.problem("yaml-anchor", line);
    },
  };
}

/** Tells each line that has a syntax error. Returns where the first one is: what ends before it can be relied on. */
function tellErrors(document: Document.Parsed, found: Found): number {
  const broken = new Set<number>();
  let intact = Number.POSITIVE_INFINITY;
  for (const { pos, code } of document.errors) {
    broken.add(found.lineAt(pos[0]));
    // That another document follows says nothing against this one.
    if (code !== "MULTIPLE_DOCS") intact = Math.min(intact, pos[0]);
  }
  for (const line of [...broken].sort((a, b) => a - b)) found.sink.problem("broken-yaml", line);
  return intact;
}

/** Tells anchors, aliases and tags. From the tokens, as the parsed nodes do not say where theirs stand. */
function tellAnchors(yaml: Yaml, text: string, intact: number, found: Found): void {
  let offset = 0;
  let isText = false;
  for (const token of new yaml.Lexer().lex(text)) {
    const type: string | null = isText ? null : yaml.CST.tokenType(token);
    isText = type === "scalar";
    // Marks of the lexer's own, which do not stand in the file. The one for a scalar says that its text follows.
    if (isText || type === "doc-mode" || type === "flow-error-end") continue;
    if (offset >= intact) return;
    if (type === "anchor" || type === "alias" || type === "tag") found.anchor(offset);
    offset += token.length;
  }
}

function readList(yaml: Yaml, document: Document.Parsed, intact: number, found: Found): void {
  const list: unknown = document.contents;
  const start = startOf(yaml, list);
  if (start >= intact || yaml.isAlias(list)) return;
  if (!yaml.isSeq(list)) {
    found.sink.problem("not-an-array", found.lineAt(start));
    return;
  }
  const fields = fieldsFor(found.sink);
  for (const item of list.items) {
    const range = yaml.isNode(item) ? item.range : undefined;
    if (!range || range[2] >= intact) return;
    if (yaml.isMap(item)) readRecord(yaml, item, fields, found);
    else if (!yaml.isAlias(item)) found.sink.problem("not-a-record", found.lineAt(range[0]));
  }
}

function readRecord(yaml: Yaml, map: YAMLMap, fields: Fields, found: Found): void {
  const line = found.lineAt(startOf(yaml, map.items[0]?.key ?? map));
  fields.start();
  for (const pair of map.items) {
    if (!readField(yaml, pair, line, fields, found)) return;
  }
  const [start = 0, end = 0] = map.range ?? [];
  fields.give(line, end - start);
}

function startOf(yaml: Yaml, node: unknown): number {
  return yaml.isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

/** False if the record cannot be given, which has then been told. */
function readField(yaml: Yaml, { key, value }: Pair, line: number, fields: Fields, found: Found): boolean {
  if (yaml.isAlias(key)) return true;
  if (!yaml.isScalar(key)) {
    // A list or map as a key has no name that could be told.
    found.sink.problem("nested-value", line);
    return true;
  }
  const name = String(key.value);
  if (name === "<<" && key.type === "PLAIN") {
    found.anchor(startOf(yaml, key));
    return true;
  }
  const text = textOf(yaml, value);
  // Half a surrogate pair, which an escape can make, is no character.
  if (!`${name} ${text ?? ""}`.isWellFormed()) {
    found.sink.problem("broken-yaml", found.lineAt(startOf(yaml, key)));
    return false;
  }
  fields.set(fields.column(name.trim()), text);
  return true;
}

/** A value as written; undefined for a list or map. */
function textOf(yaml: Yaml, value: unknown): string | undefined {
  if (value === null || yaml.isAlias(value)) return "";
  if (!yaml.isScalar(value)) return undefined;
  const text = String(value.value);
  return value.type === "PLAIN" && nothing.has(text) ? "" : text;
}
