import * as yaml from "yaml";
import { type Member, type Nesting, recordRows, type UserRecord } from "./records.ts";
import type { RowSink, TextReader } from "./rows.ts";
import { type Kind, shapeOf } from "./shape.ts";
import { countLineFeeds } from "./text.ts";
import { type LongList, lastItem, longListIn } from "./yaml-list.ts";

/** Maximum characters to parse at once, each in about 100 bytes of memory. A longer file is read in parts of whole users. */
const maxPart = 128 << 10;

/** Plain text that is null in YAML 1.2. In quotes it is text. */
const nothing = new Set(["", "~", "null", "Null", "NULL"]);

/** The context for reading a part. */
type Context = {
  sink: RowSink;
  nesting: Nesting;
  emit(record: UserRecord): void;
  lineAt(offset: number): number;
  isFirst: boolean;
  /** Where the first syntax error is; what precedes it is read. */
  intact: number;
};

/**
 * Creates a reader of a YAML list of maps, also within a map, or one map. Values are as written: `007`, `yes`, `1.50`; empty
 * values, `null` and `~` are "". Anchors, aliases, merge keys and tags except `!!str` are reported and never resolved, so that a
 * small file cannot expand in memory. A file that is longer than a part must be a list whose users begin with dashes.
 */
export function yamlReader(sink: RowSink, nesting: Nesting): TextReader {
  const emit = recordRows(sink, nesting);
  let text = "";
  let line = 1;
  let list: LongList | undefined;
  let state: "first" | "list" | "rest" | "done" = "first";

  function stop(...problem: Parameters<RowSink["problem"]>): void {
    sink.problem(...problem);
    state = "done";
  }

  /** Removes the beginning of the text and returns it. */
  function consume(length: number): string {
    const part = text.slice(0, length);
    text = text.slice(length);
    line += countLineFeeds(part);
    return part;
  }

  function readPart(length: number): void {
    const firstLine = line;
    const lines = new yaml.LineCounter();
    // The library counts an offset in a text without line breaks from line 0.
    const lineAt = (offset: number) => firstLine - 1 + Math.max(1, lines.linePos(offset).line);
    const context = { sink, nesting, emit, lineAt, isFirst: state === "first", intact: Infinity };
    state = readDocument(consume(length), lines, context) ? "list" : "done";
  }

  function readLong(): void {
    if (list === undefined) {
      list = longListIn(text, nesting.isColumn);
      if (list === undefined) stop("yaml-size", 1);
      else consume(list.from);
    }
    if (list !== undefined && state !== "rest") {
      const end = text.search(list.end);
      const length = end === -1 ? lastItem(text, list) : end;
      if (length > 0) readPart(length);
      if (end !== -1 && state === "list") state = "rest";
    }
    if (state !== "done" && text.length > maxPart) stop("yaml-size", line);
  }

  function readRest({ isWithinMap }: LongList): void {
    // After a list that is not in a map, only the document's end mark is valid.
    if (!isWithinMap && !/^\.\.\.\s*(#.*\s*)*$/.test(text))
      stop("broken-yaml", line, undefined, "multiple docs");
    if (!isWithinMap) return;
    const { contents, errors } = parse(text);
    const [error] = errors;
    if (error !== undefined) stop("broken-yaml", line, undefined, reasonOf(error));
    else if (yaml.isMap(contents) && [...kindsOf(contents).values()].includes("objects"))
      stop("several-lists", line);
  }

  return {
    push: (block) => {
      if (state === "done") return;
      text += block;
      if (list !== undefined || text.length > maxPart) readLong();
    },
    end: () => {
      if (list !== undefined && state !== "done") readLong();
      if (state === "rest" && list !== undefined) readRest(list);
      else if (state !== "done") readPart(text.length);
    },
  };
}

function parse(text: string, lineCounter = new yaml.LineCounter()): yaml.Document.Parsed {
  return yaml.parseDocument(text, {
    // All scalars are strings, also in a file that says `%YAML 1.1`.
    schema: "failsafe",
    // `recordRows` reports duplicates with their names; the library would compare each key with each.
    uniqueKeys: false,
    prettyErrors: false,
    lineCounter,
  });
}

/** Returns whether more can be read after it. */
function readDocument(text: string, lines: yaml.LineCounter, context: Context): boolean {
  const { sink, lineAt } = context;
  const document = parse(text, lines);
  // A second document does not make this one invalid.
  const own = document.errors.filter(({ code }) => code !== "MULTIPLE_DOCS");
  const [first] = (own.length > 0 ? own : document.errors).sort((one, other) => one.pos[0] - other.pos[0]);
  if (first !== undefined) sink.problem("broken-yaml", lineAt(first.pos[0]), undefined, reasonOf(first));
  if (own.length > 0) context.intact = first?.pos[0] ?? 0;
  reportAnchors(text, context);
  return readContents(document.contents, context) && first === undefined;
}

/** Codes of errors whose messages can quote the file. */
const quoting: ReadonlySet<string> = new Set([
  ...["UNEXPECTED_TOKEN", "BAD_DQ_ESCAPE", "BAD_DIRECTIVE", "BAD_COLLECTION_TYPE", "TAG_RESOLVE_FAILED"],
  ...["MULTIPLE_DOCS", "IMPOSSIBLE"],
]);

function reasonOf({ code, message }: yaml.YAMLParseError): string {
  if (code === "RESOURCE_EXHAUSTION") return "it is nested too deeply";
  return quoting.has(code) ? code.toLowerCase().replaceAll("_", " ") : message;
}

/** Reports anchors, aliases and tags, once per line. Only tokens have their positions, not parsed nodes. */
function reportAnchors(text: string, { sink, lineAt, intact }: Context): void {
  let offset = 0;
  let isText = false;
  let lastLine = 0;
  for (const token of new yaml.Lexer().lex(text)) {
    const type: string | null = isText ? null : yaml.CST.tokenType(token);
    isText = type === "scalar";
    // Marks that the lexer inserts. After the mark of a scalar, its text follows.
    if (isText || type === "doc-mode" || type === "flow-error-end") continue;
    if (offset >= intact) return;
    const isMerge = type === null && token === "<<" && /^\s*:/.test(text.slice(offset + 2, offset + 10));
    if (type === "anchor" || type === "alias" || (type === "tag" && token !== "!!str") || isMerge) {
      const line = lineAt(offset);
      if (line !== lastLine) sink.problem("yaml-anchor", line);
      lastLine = line;
    }
    offset += token.length;
  }
}

function readContents(contents: unknown, context: Context): boolean {
  const { sink, nesting, lineAt, intact } = context;
  const start = startOf(contents);
  if (start >= intact || yaml.isAlias(contents)) return false;
  if (yaml.isSeq(contents)) return readList(contents, context);
  if (!yaml.isMap(contents)) {
    sink.problem("not-an-array", lineAt(start));
    return false;
  }
  const shape = shapeOf(kindsOf(contents), nesting);
  if (shape.kind === "none") sink.problem(shape.problem, lineAt(start));
  else if (shape.kind === "user") readEntry(contents, context);
  else {
    const list = contents.items.find(({ key }) => nameOf(key) === shape.name)?.value;
    if (yaml.isSeq(list)) readList(list, context);
  }
  return false;
}

function kindsOf(map: yaml.YAMLMap): Map<string, Kind> {
  return new Map(map.items.map(({ key, value }) => [nameOf(key) ?? "", kindOf(value)]));
}

function kindOf(value: unknown): Kind {
  if (yaml.isMap(value)) return "object";
  if (!yaml.isSeq(value)) return "value";
  if (value.items.length === 0) return "empty list";
  return yaml.isMap(value.items[0]) ? "objects" : "list";
}

function readList({ items, range }: yaml.YAMLSeq, context: Context): boolean {
  const hasUsers = items.some((item) => yaml.isMap(item) || yaml.isAlias(item));
  const [start = 0, , end = 0] = range ?? [];
  if (context.isFirst && items.length > 0 && !hasUsers && end < context.intact) {
    context.sink.problem("list-of-values", context.lineAt(start));
    return false;
  }
  return items.every((item) => readEntry(item, context));
}

/** Returns whether the entry is valid, so that more can be read. */
function readEntry(item: unknown, context: Context): boolean {
  const range = yaml.isNode(item) ? item.range : undefined;
  // What follows a user without a gap may be the rest of it.
  if (!range || range[2] + 1 >= context.intact) return false;
  if (yaml.isMap(item) && item.items.length > 0) readRecord(item, context);
  else if (!yaml.isAlias(item)) context.sink.problem("not-a-record", context.lineAt(range[0]));
  return true;
}

function readRecord(map: yaml.YAMLMap, { sink, nesting, emit, lineAt }: Context): void {
  const line = lineAt(startOf(map.items[0]?.key ?? map));
  let isBroken = false;
  /** The line of a list or map as a key, which is no name of a column. */
  let keyLine: number | undefined;
  const members = membersOf(map, "");
  // An escape can write half a surrogate pair, which is not a character.
  const broken = nesting.flatten(members).find(({ name, value }) => !`${name} ${value ?? ""}`.isWellFormed());
  if (keyLine !== undefined) sink.problem("not-a-record", keyLine);
  else if (broken === undefined) emit({ line, members, isBroken });
  else sink.problem("broken-yaml", broken.line, undefined, "half a surrogate pair");

  /** The members of a map, or the items of a list by their indexes. */
  function membersOf(node: yaml.YAMLMap | yaml.YAMLSeq, prefix: string): Member[] {
    if (yaml.isSeq(node)) {
      return node.items.map((value, at) => memberOf(String(at), value, startOf(value), prefix));
    }
    return node.items.flatMap(({ key, value }) => {
      const name = nameOf(key);
      if (name === undefined) keyLine ??= lineAt(startOf(key));
      const isReported = yaml.isAlias(key) || isMergeKey(key);
      isBroken ||= isReported || yaml.isAlias(value);
      return name === undefined || isReported ? [] : [memberOf(name, value, startOf(key), prefix)];
    });
  }

  function memberOf(name: string, value: unknown, start: number, prefix: string): Member {
    const member = { name, line: lineAt(start), value: textOf(value) };
    const path = `${prefix}${name}`;
    if (!yaml.isCollection(value) || !nesting.isWanted(path)) return member;
    return { ...member, members: membersOf(value, `${path}.`) };
  }
}

function isMergeKey(key: unknown): boolean {
  return yaml.isScalar(key) && key.value === "<<" && key.type === "PLAIN";
}

function startOf(node: unknown): number {
  return yaml.isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

/** Returns the name of a key; undefined for a list or map. */
function nameOf(key: unknown): string | undefined {
  return yaml.isAlias(key) ? "" : yaml.isScalar(key) ? String(key.value) : undefined;
}

/** Returns a value as written; undefined for a list or map. */
function textOf(value: unknown): string | undefined {
  if (value === null || yaml.isAlias(value)) return "";
  if (!yaml.isScalar(value)) return undefined;
  const text = String(value.value);
  return value.type === "PLAIN" && value.tag === undefined && nothing.has(text) ? "" : text;
}
