import type { Document, LineCounter, YAMLMap, YAMLSeq } from "yaml";
import { type Member, type Nesting, recordRows, type UserRecord } from "./records.ts";
import type { RowSink } from "./rows.ts";

type Yaml = typeof import("yaml");

/**
 * The largest YAML file that is read: 9,500 users with every attribute, or 95,000 with two. A YAML document has to be read
 * as a whole, and each byte takes about 100 in memory: 2.5 s and 0.5 GB for files of this size, with Node 24 on two cores.
 * The worst case, 700,000 users of one letter, took 10 s and 1.6 GB.
 */
export const maxYamlBytes = 5_000_000;

/** Plain text that is null in YAML 1.2. In quotes it is text. */
const nothing = new Set(["", "~", "null", "Null", "NULL"]);

/** What the functions below need. */
type Context = {
  yaml: Yaml;
  sink: RowSink;
  nesting: Nesting;
  lineAt(offset: number): number;
  /** Reports an anchor, an alias, a tag or a merge key, once per line. */
  reportAnchor(offset: number): void;
};

/**
 * Reads a YAML list of flat maps. Values are as written, whatever type YAML would give them: `007`, `yes`, `1.50`;
 * nothing, `null` and `~` are "". What comes before the first syntax error is read. Anchors, aliases, merge keys and
 * tags are reported and never followed, so that a small file cannot grow in memory.
 */
export async function readYaml(text: string, sink: RowSink, nesting: Nesting): Promise<void> {
  const yaml = await import("yaml");
  const lines = new yaml.LineCounter();
  const document = parse(yaml, text, lines);
  // The library counts an offset in a text without line breaks from line 0.
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
  const anchorLines = new Set<number>();
  const reportAnchor = (offset: number) => {
    const line = lineAt(offset);
    if (!anchorLines.has(line)) sink.problem("yaml-anchor", line);
    anchorLines.add(line);
  };
  const context = { yaml, sink, nesting, lineAt, reportAnchor };
  const intact = reportErrors(document, context);
  reportAnchors(text, intact, context);
  readList(document, intact, context);
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
      // `recordRows` reports them with their names; the library would compare each key with each.
      uniqueKeys: false,
    });
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** Reports each line that has a syntax error. Returns the offset of the first: what ends before it is valid. */
function reportErrors(document: Document.Parsed, { sink, lineAt }: Context): number {
  const broken = new Set(document.errors.map(({ pos }) => lineAt(pos[0])));
  for (const line of [...broken].sort((one, other) => one - other)) sink.problem("broken-yaml", line);
  // That another document follows does not make this one invalid.
  const own = document.errors.filter(({ code }) => code !== "MULTIPLE_DOCS");
  return own.reduce((first, { pos }) => Math.min(first, pos[0]), Number.POSITIVE_INFINITY);
}

/** Reports anchors, aliases and tags. Reads the tokens, because the parsed nodes lack the places of theirs. */
function reportAnchors(text: string, intact: number, { yaml, reportAnchor }: Context): void {
  let offset = 0;
  let isText = false;
  for (const token of new yaml.Lexer().lex(text)) {
    const type: string | null = isText ? null : yaml.CST.tokenType(token);
    isText = type === "scalar";
    // The lexer's own marks, which are not in the file. The one for a scalar says that its text follows.
    if (isText || type === "doc-mode" || type === "flow-error-end") continue;
    if (offset >= intact) return;
    if (type === "anchor" || type === "alias" || type === "tag") reportAnchor(offset);
    offset += token.length;
  }
}

function readList(document: Document.Parsed, intact: number, context: Context): void {
  const { yaml, sink, lineAt } = context;
  const list: unknown = document.contents;
  const start = startOf(yaml, list);
  if (start >= intact || yaml.isAlias(list)) return;
  if (!yaml.isSeq(list)) {
    sink.problem("not-an-array", lineAt(start));
    return;
  }
  const give = recordRows(sink, context.nesting);
  for (const item of list.items) {
    const range = yaml.isNode(item) ? item.range : undefined;
    if (!range || range[2] >= intact) return;
    if (yaml.isMap(item)) {
      const record = readRecord(item, context);
      if (record !== undefined) give(record);
    } else if (!yaml.isAlias(item)) sink.problem("not-a-record", lineAt(range[0]));
  }
}

/** Returns undefined where a text is not well-formed, after reporting it. */
function readRecord(map: YAMLMap, context: Context): UserRecord | undefined {
  const { yaml, sink, lineAt } = context;
  const line = lineAt(startOf(yaml, map.items[0]?.key ?? map));
  const members = membersOf(map, "", line, context);
  // Half a surrogate pair, which an escape can make, is not a character.
  const broken = members.find(({ name, value }) => !`${name} ${value ?? ""}`.isWellFormed());
  if (broken !== undefined) {
    sink.problem("broken-yaml", broken.line);
    return undefined;
  }
  const [start = 0, end = 0] = map.range ?? [];
  return { line, length: end - start, members };
}

/** Returns the members of a map, or the items of a list by their indexes. */
function membersOf(node: YAMLMap | YAMLSeq, prefix: string, line: number, context: Context): Member[] {
  const { yaml, lineAt } = context;
  const pairs = yaml.isMap(node) ? node.items : node.items.map((value, at) => ({ key: String(at), value }));
  return pairs.flatMap(({ key, value }) => {
    const name = typeof key === "string" ? key : nameOf(key, line, context);
    if (name === undefined) return [];
    const isNested = yaml.isCollection(value);
    const path = `${prefix}${name}`;
    const own = { name, line: lineAt(startOf(yaml, typeof key === "string" ? value : key)) };
    return !isNested || !context.nesting.isWanted(path)
      ? { ...own, value: textOf(yaml, value) }
      : { ...own, value: undefined, members: membersOf(value, `${path}.`, own.line, context) };
  });
}

/** Returns undefined for a key that is not a text, after reporting it. */
function nameOf(key: unknown, line: number, { yaml, sink, reportAnchor }: Context): string | undefined {
  if (yaml.isAlias(key)) return undefined;
  if (!yaml.isScalar(key)) {
    // A list or map as a key has no name to report.
    sink.problem("nested-value", line);
    return undefined;
  }
  if (key.value !== "<<" || key.type !== "PLAIN") return String(key.value);
  reportAnchor(startOf(yaml, key));
  return undefined;
}

function startOf(yaml: Yaml, node: unknown): number {
  return yaml.isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

/** Returns a value as written; undefined for a list or map. */
function textOf(yaml: Yaml, value: unknown): string | undefined {
  if (value === null || yaml.isAlias(value)) return "";
  if (!yaml.isScalar(value)) return undefined;
  const text = String(value.value);
  return value.type === "PLAIN" && nothing.has(text) ? "" : text;
}
