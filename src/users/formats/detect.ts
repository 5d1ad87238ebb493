import type { FileHandle } from "node:fs/promises";
import { recognizeSource } from "../sources/sources.ts";
import { type Foreign, foreignFile } from "./foreign.ts";
import { memberKinds } from "./json-scanner.ts";
import { nestingOf, type Reading } from "./records.ts";
import type { FormatProblem } from "./rows.ts";
import { shapeOf } from "./shape.ts";
import { countLineFeeds, type Encoding } from "./text.ts";

/** The format of a file of users, and how it is read, so that every reading gives the same rows and columns. */
export type Format = Facts &
  (
    | { kind: "cognito"; isCsv: true }
    | { kind: "csv"; isCsv: true; separator: string }
    | RecordFormat
    | ({ kind: "none"; isCsv: false } & Foreign)
  );

type Facts = {
  encoding: Encoding;
  /** Where the content begins, after a byte order mark and what precedes the header of CSV: its byte and its line. */
  start: { offset: number; line: number };
  reading: Reading;
};

type RecordFormat = {
  kind: "json" | "ndjson" | "yaml";
  isCsv: false;
  /** The member that is the list of users. */
  list?: string | undefined;
};

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
  const foreign = foreignFile(bytes, head, encoding);
  if (foreign !== undefined) return { kind: "none", isCsv: false, ...foreign, ...file };
  const records = recordsFormat(head, name, reading);
  return records === undefined ? csvFormat(head, bytes, file) : { ...records, ...file };
}

function encodingOf(bytes: Buffer): { encoding: Encoding; offset: number } {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return { encoding: "utf-16le", offset: 2 };
  if (first === 0xfe && second === 0xff) return { encoding: "utf-16be", offset: 2 };
  return { encoding: "utf-8", offset: first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0 };
}

/** Lines before the header of CSV: blank ones, PowerShell's `#TYPE …`, Excel's `sep=;`, Microsoft Entra's `version:v1.0`. */
const preamble =
  /^(?:[ \t\r]*\n|#[^\n]*\n)*(?:"?sep=(.)"?[ \t\r]*\n)?(?:(?:version:v1\.0)?[ ,;\t\r]*\n|#[^\n]*\n)*/i;

function csvFormat(text: string, bytes: Buffer, file: Facts): Format {
  const { encoding, start } = file;
  // A byte is a character, whatever the file holds.
  const isBytes = encoding === "utf-8";
  const units = isBytes ? bytes.toString("latin1", start.offset) : text;
  const [before = "", declared] = preamble.exec(units) ?? [];
  // Blank lines alone are the reader's.
  const skipped = before.trim() === "" ? "" : before;
  const header = firstLine(units.slice(skipped.length).trimStart());
  const more = {
    ...file,
    start: {
      offset: start.offset + skipped.length * (isBytes ? 1 : 2),
      line: start.line + countLineFeeds(skipped),
    },
  };
  const separator = declared ?? separatorOf(header);
  return separator === "," && !hasQuotedValue(units.slice(skipped.length))
    ? { kind: "cognito", isCsv: true, ...more }
    : { kind: "csv", isCsv: true, separator, ...more };
}

/**
 * Returns the format if it is not CSV. A file in Cognito's dialect begins with a letter and has a comma in its header: it
 * is never taken for another format.
 */
function recordsFormat(text: string, name: string, reading: Reading) {
  const head = text.trimStart();
  const body = head.replace(/^(?:#[^\n]*(?:\n|$)|\s+)+/, "");
  const hasComments = body !== head;
  const found = (kind: RecordFormat["kind"], list?: string) => ({ kind, isCsv: false as const, list });
  const none = (problem: FormatProblem, members: readonly string[] = []) => {
    const source = recognizeSource(members);
    const detail = source === undefined ? "" : `, like an export of another system; set source: ${source}`;
    return { kind: "none" as const, isCsv: false as const, problem, detail };
  };

  if (body.startsWith("[")) {
    if (/^\[\s*["\d-]/.test(body)) return none("list-of-values");
    // In YAML, which JSON is too, comments can precede a list.
    return found(hasComments ? "yaml" : "json");
  }
  if (body.startsWith("{")) {
    const { kinds, end } = memberKinds(body);
    // The list that is named may begin further down.
    if (end === undefined && reading.list !== undefined) return found("json", reading.list);
    const shape = shapeOf(kinds, nestingOf(reading));
    if (shape.kind === "none") return none(shape.problem, [...kinds.keys()]);
    if (shape.kind === "list") return hasComments ? found("yaml") : found("json", shape.name);
    const isLine =
      end !== undefined && /^[^\n]*$/.test(body.slice(0, end)) && /^[ \t,]*\r?(\n|$)/.test(body.slice(end));
    return found(isLine ? "ndjson" : hasComments ? "yaml" : "json");
  }
  const isCsv = isCsvHeader(firstLine(body), reading);
  if (/^[-%]/.test(head)) return found("yaml");
  if ((/\.ya?ml$/i.test(name) || hasComments) && !isCsv) return found("yaml");
  return /\.json$/i.test(name) && !isCsv ? found("json") : undefined;
}

function firstLine(text: string): string {
  return text.split(/\r?\n/, 1)[0] ?? "";
}

/** A line of CSV that has a column of the pool, or several columns. */
function isCsvHeader(line: string, { isColumn }: Reading): boolean {
  const columns = line.split(separatorOf(line)).map((column) => column.trim().replaceAll('"', ""));
  return columns.length > 1 || columns.some(isColumn);
}

/** The most frequent one, because the name of a column can contain another. */
function separatorOf(header: string): string {
  const unquoted = header.replace(/(^|[,;\t])[ \t]*"[^"]*"/g, "$1");
  const count = (separator: string) => unquoted.split(separator).length;
  return [",", ";", "\t"].reduce((best, other) => (count(other) > count(best) ? other : best));
}

/** Whether a value begins with a double quote, which it cannot in Cognito's dialect. */
function hasQuotedValue(text: string): boolean {
  return /(^|\n|(?<!\\),)[ \t\r]*"/.test(text);
}
