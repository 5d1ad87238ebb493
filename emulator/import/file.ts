/** The uploaded file in Cognito's dialect of CSV: no quotes, `\,` for a comma inside a value. Read row by row. */

import { isUtf8 } from "node:buffer";
import { hashColumn } from "../cognito/schema.ts";
import type { EmulatorSettings } from "../settings.ts";

/** AWS's limits: "at most 500,000 users, 100 MB, 16,000 characters a row" (developer guide, import tool). */
export const limits = { users: 500_000, bytes: 100_000_000, rowCharacters: 16_000 };

const space = 0x20;

export type ImportedFile = {
  bytes: Buffer;
  header: string[];
  /** The number of rows in the file; blank lines do not count. */
  rows: number;
  handled: number;
  /** The number of rows due so far; the fraction is the row in progress. */
  progress: number;
  /** The time up to which progress was computed. */
  countedUntil: number;
  /** The offset of the next line, and its number; the header is line 1. */
  offset: number;
  line: number;
  dropsBackslashes: boolean;
};

export type Row = { line: number; text: string; values: string[] };

/** Returns the file, ready for its first row; or a sentence with the reason why it cannot be read. */
export function openFile(
  bytes: Buffer,
  columns: string[],
  now: number,
  { backslash = "kept", columnSubset = false }: Partial<EmulatorSettings> = {},
): ImportedFile | string {
  if (bytes.length > limits.bytes) return "The file is larger than 100 MB.";
  if (bytes.length === 0) return "The file is empty.";
  if (bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])))
    return "The file starts with a byte order mark.";
  if (!isUtf8(bytes)) return "The file is not in UTF-8.";

  const start = {
    bytes,
    header: [],
    rows: 0,
    handled: 0,
    progress: 0,
    countedUntil: now,
    offset: 0,
    line: 0,
  };
  const file = { ...start, dropsBackslashes: backslash === "dropped" };
  const header = splitValues(nextLine(file) ?? "", file.dropsBackslashes);
  const problem = headerProblem(header, columns, columnSubset);
  if (problem !== undefined) return problem;

  const rows = countRows(bytes, file.offset);
  if (rows > limits.users) return "The file has more than 500,000 users.";
  return { ...file, header, rows };
}

/** Returns the next row. Blank lines are skipped, but counted in line numbers. */
export function nextRow(file: ImportedFile): Row | undefined {
  for (let text = nextLine(file); text !== undefined; text = nextLine(file)) {
    if (trimmed(text) !== "") {
      return { line: file.line, text, values: splitValues(text, file.dropsBackslashes) };
    }
  }
  return undefined;
}

/** Returns a line's values. Only `\,` is a documented escape; a setting decides whether other backslashes are kept. */
export function splitValues(line: string, dropsBackslashes = false): string[] {
  if (!line.includes("\\")) return line.split(",").map(trimmed);
  const unescaped = (value: string) =>
    dropsBackslashes ? value.replace(/\\(.?)/g, "$1") : value.replaceAll("\\,", ",");
  return line.split(/(?<!\\),/).map((value) => trimmed(unescaped(value)));
}

/** Removes ASCII white space around a value, as Java's `trim` does, but no other, such as no-break spaces. */
function trimmed(value: string): string {
  let start = 0;
  let end = value.length;
  while (start < end && value.charCodeAt(start) <= space) start += 1;
  while (start < end && value.charCodeAt(end - 1) <= space) end -= 1;
  return value.slice(start, end);
}

/** Returns what is wrong with the header, without names of columns, which may be user data. */
function headerProblem(header: string[], columns: string[], isSubset: boolean): string | undefined {
  const given = new Set(header);
  if (given.size !== header.length) return "The header of the file has a duplicate column.";
  if (header.some((column) => !columns.includes(column)))
    return "The header of the file has a column that the user pool does not know.";
  // A file without hashes needs no column for them. A job with an algorithm fails at its start.
  const missing = columns.filter((column) => !given.has(column) && column !== hashColumn);
  if (missing.length > 0 && !isSubset)
    return `The header of the file lacks ${missing.length} of the columns of GetCSVHeader.`;
  return undefined;
}

type Cursor = Pick<ImportedFile, "bytes" | "offset" | "line">;

function nextLine(file: Cursor): string | undefined {
  if (file.offset >= file.bytes.length) return undefined;
  const end = lineEnd(file.bytes, file.offset);
  const text = file.bytes.toString("utf8", file.offset, end);
  file.offset = end + 1;
  file.line += 1;
  // A carriage return before the line feed is white space, and white space around values is trimmed.
  return text.endsWith("\r") ? text.slice(0, -1) : text;
}

function countRows(bytes: Buffer, from: number): number {
  let rows = 0;
  for (let offset = from; offset < bytes.length; ) {
    const end = lineEnd(bytes, offset);
    if (!isBlank(bytes, offset, end)) rows += 1;
    offset = end + 1;
  }
  return rows;
}

function isBlank(bytes: Buffer, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if ((bytes[at] ?? 0) > space) return false;
  }
  return true;
}

function lineEnd(bytes: Buffer, from: number): number {
  const end = bytes.indexOf(0x0a, from);
  return end < 0 ? bytes.length : end;
}
