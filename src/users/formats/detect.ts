import type { FileHandle } from "node:fs/promises";
import { recognizeSource } from "../sources/sources.ts";
import { memberKinds } from "./json-scanner.ts";
import { nestingOf, type Reading } from "./records.ts";
import type { FormatProblem } from "./rows.ts";
import { shapeOf } from "./shape.ts";
import { countLineFeeds, type Encoding } from "./text.ts";

/** The format of a file of users, and how it is read, so that every reading gives the same rows and columns. */
export type Format = Facts & (CsvFormat | ({ isCsv: false } & OtherFormat));

type Facts = {
  encoding: Encoding;
  /** Where the content begins, after a byte order mark and what precedes the header of CSV: its byte and its line. */
  start: { offset: number; line: number };
  reading: Reading;
};

type CsvFormat = { isCsv: true } & ({ kind: "cognito" } | { kind: "csv"; separator: string });

/** `list`: the member that is the list of users. */
type OtherFormat =
  | { kind: "json" | "ndjson" | "yaml"; list?: string }
  | { kind: "none"; problem: FormatProblem; detail: string };

const headBytes = 64 << 10;

/** Lists and objects within a user are not read. */
const flat: Reading = { paths: [], lists: [], isColumn: (name) => name === "cognito:username" };

/** Detects the format by the beginning of the file. The name only helps to detect YAML, and JSON that is broken. */
export async function detectFormat(
  handle: FileHandle,
  name: string,
  reading: Reading = flat,
): Promise<Format> {
  const buffer = Buffer.allocUnsafe(headBytes);
  const { bytesRead } = await handle.read(buffer, 0, headBytes, 0);
  const bytes = buffer.subarray(0, bytesRead);
  const { encoding, offset } = encodingOf(bytes);
  const head = new TextDecoder(encoding).decode(bytes);
  const file = { encoding, start: { offset, line: 1 }, reading };
  const other = foreignFormat(bytes, head, encoding) ?? recordsFormat(head, name, reading);
  return other === undefined ? csvFormat(head, bytes, file) : { isCsv: false, ...other, ...file };
}

function encodingOf(bytes: Buffer): { encoding: Encoding; offset: number } {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return { encoding: "utf-16le", offset: 2 };
  if (first === 0xfe && second === 0xff) return { encoding: "utf-16be", offset: 2 };
  return { encoding: "utf-8", offset: first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0 };
}

/** First bytes and bytes further on, as Latin 1. */
const signatures: readonly [start: string, problem: FormatProblem, detail: string, part?: string][] = [
  ["\xd0\xcf\x11\xe0", "spreadsheet", "an Excel workbook"],
  ["PK\x03\x04", "spreadsheet", "an Excel workbook", "xl/"],
  ["PK\x03\x04", "spreadsheet", "an OpenDocument spreadsheet", "opendocument.spreadsheet"],
  ["PK\x03\x04", "archive", "a zip archive"],
  ["\x1f\x8b", "archive", "a gzip file"],
  ["BZh", "archive", "a bzip2 file"],
  ["\xfd7zXZ\0", "archive", "an xz file"],
  ["\x28\xb5\x2f\xfd", "archive", "a zstd file"],
  ["7z\xbc\xaf\x27\x1c", "archive", "a 7z archive"],
];

/** Returns the kind of a file that cannot be a file of users; undefined if it can. */
function foreignFormat(bytes: Buffer, text: string, encoding: Encoding): OtherFormat | undefined {
  const none = (problem: FormatProblem, detail = "") => ({ kind: "none", problem, detail }) as const;
  const binary = bytes.toString("latin1");
  const found = signatures.find(
    ([start, , , part = ""]) => binary.startsWith(start) && binary.includes(part),
  );
  if (found !== undefined) return none(found[1], found[2]);
  if (encoding === "utf-8" && isUtf16(bytes)) return none("utf-16");
  if (text.startsWith("version https://git-lfs.github.com/spec/")) return none("lfs-pointer");
  if (/^\s*<(?:!doctype\s+html|html|head|body)\b/i.test(text)) return none("markup", "an HTML page");
  return /^\s*<[?!a-z]/i.test(text) ? none("markup", "an XML document") : undefined;
}

/** Returns whether nearly every second byte is 0, as in Latin text. */
function isUtf16(bytes: Buffer): boolean {
  const start = bytes.subarray(0, 1024);
  const zeros = [0, 0];
  for (const [at, byte] of start.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  return start.length >= 4 && Math.max(...zeros) > 0.4 * start.length;
}

/** Lines before the header of CSV: blank ones, PowerShell's `#TYPE …`, Excel's `sep=;`, Microsoft Entra's `version:v1.0`. */
const preamble =
  /^(?:[ \t\r]*\n|#[^\n]*\n)*(?:"?sep=(.)"?[ \t\r]*\n)?(?:(?:version:v1\.0)?[ ,;\t\r]*\n|#[^\n]*\n)*/i;

function csvFormat(text: string, bytes: Buffer, file: Facts): Format {
  const { encoding, start } = file;
  // In Latin 1 every byte is a character, so that lengths are byte offsets.
  const isBytes = encoding === "utf-8";
  const units = isBytes ? bytes.toString("latin1", start.offset) : text;
  const [before = "", declared] = preamble.exec(units) ?? [];
  // The reader skips blank lines itself.
  const skipped = before.trim() === "" ? "" : before;
  const header = firstLine(units.slice(skipped.length).trimStart());
  const offset = start.offset + skipped.length * (isBytes ? 1 : 2);
  const csv = {
    ...file,
    isCsv: true,
    start: { offset, line: start.line + countLineFeeds(skipped) },
  } as const;
  const separator = declared ?? separatorOf(header);
  return separator === "," && !hasQuotedValue(units.slice(skipped.length))
    ? { kind: "cognito", ...csv }
    : { kind: "csv", separator, ...csv };
}

/**
 * Returns the format if it is not CSV. A file in Cognito's dialect begins with a letter and has a comma in its header: it
 * is never detected as another format.
 */
function recordsFormat(text: string, name: string, reading: Reading): OtherFormat | undefined {
  const head = text.trimStart();
  const body = head.replace(/^(?:#[^\n]*(?:\n|$)|\s+)+/, "");
  const isYaml = /\.ya?ml$/i.test(name);
  // In YAML, which JSON is too, comments can precede a list, and keys need no quotes.
  const json = body === head && (!isYaml || /^[[{\s]*["\]}]/.test(body)) ? "json" : "yaml";
  if (/^\[\s*["\d[-]/.test(body)) return { kind: "none", problem: "list-of-values", detail: "" };
  if (body.startsWith("[")) return { kind: json };
  if (body.startsWith("{")) {
    const { kinds, end } = memberKinds(body);
    // The list that is named may begin further down.
    if (end === undefined && reading.list !== undefined) return { kind: "json", list: reading.list };
    const shape = shapeOf(kinds, nestingOf(reading));
    if (shape.kind === "none") return { kind: "none", problem: shape.problem, detail: exportHint(kinds) };
    if (shape.kind === "list") return { kind: json, list: shape.name };
    const isLine = /^[^\n]*$/.test(body.slice(0, end)) && /^[ \t,]*\r?(\n|$)/.test(body.slice(end));
    return { kind: end !== undefined && isLine ? "ndjson" : json };
  }
  if (/^[-%]/.test(head)) return { kind: "yaml" };
  if (isCsvHeader(firstLine(body), reading, isYaml)) return undefined;
  if (isYaml || json === "yaml") return { kind: "yaml" };
  return /\.json$/i.test(name) ? { kind: "json" } : undefined;
}

function exportHint(members: ReadonlyMap<string, unknown>): string {
  const source = recognizeSource([...members.keys()]);
  return source === undefined ? "" : `, like an export of another system; set source: ${source}`;
}

function firstLine(text: string): string {
  return text.split(/\r?\n/, 1)[0] ?? "";
}

/** Returns whether a line, read as CSV, has a column of the pool, or several columns where it cannot be YAML. */
function isCsvHeader(line: string, { isColumn }: Reading, isYaml: boolean): boolean {
  const columns = line.split(separatorOf(line)).map((column) => column.trim().replaceAll('"', ""));
  return (columns.length > 1 && !isYaml) || columns.some(isColumn);
}

/** Returns the most frequent separator, because a column's name can contain another one. */
function separatorOf(header: string): string {
  const unquoted = header.replace(/(^|[,;\t])[ \t]*"[^"]*"/g, "$1");
  const count = (separator: string) => unquoted.split(separator).length;
  return [",", ";", "\t"].reduce((best, other) => (count(other) > count(best) ? other : best));
}

/** Returns whether a value begins with a double quote, which it cannot in Cognito's dialect. */
function hasQuotedValue(text: string): boolean {
  return /(^|\n|(?<!\\),)[ \t\r]*"/.test(text);
}
