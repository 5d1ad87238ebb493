/**
 * Cognito's own dialect of CSV (Cognito developer guide, "Importing users with a user import job"): a row is a line,
 * values are not quoted, a comma inside a value is written `\,`, white space around a value does not count. Other
 * escapes are not documented, so every other backslash stands for itself.
 */
import { lineReader } from "./lines.ts";
import type { RowSink, TextReader } from "./rows.ts";

const space = 0x20;
/** A longer line has lost its end: Cognito takes 16,000 characters. */
const maxLineLength = 4 << 20;

/** What a reader of the dialect has noticed: such a file is not uploaded as it is. */
export type DialectNotes = {
  blankLines: boolean;
  carriageReturns: boolean;
  /** Values that begin with a double quote: the file is not in the dialect, but in RFC 4180. */
  quotedValues: boolean;
};

/** Reads Cognito's dialect. */
export function dialectReader(sink: RowSink): TextReader & { notes: DialectNotes } {
  const notes: DialectNotes = { blankLines: false, carriageReturns: false, quotedValues: false };
  let line = 0;
  let rows = 0;
  let headerRead = false;
  let broken = false;

  function readLine(text: string | undefined): void {
    line++;
    if (broken) return;
    if (text === undefined) {
      broken = true;
      sink.problem("endless-row", line);
      return;
    }
    const values = splitValues(text);
    if (values.length === 1 && values[0] === "") {
      notes.blankLines = true;
      return;
    }
    if (text.endsWith("\r")) notes.carriageReturns = true;
    if (text.includes('"') && values.some((value) => value.startsWith('"'))) notes.quotedValues = true;
    if (headerRead) sink.row({ index: rows++, line, values, length: text.length });
    else sink.columns(values, line);
    headerRead = true;
  }

  return { notes, ...lineReader(maxLineLength, readLine) };
}

function splitValues(line: string): string[] {
  const values: string[] = [];
  let start = 0;
  let isEscaped = false;
  for (let at = line.indexOf(","); at !== -1; at = line.indexOf(",", at + 1)) {
    if (line[at - 1] === "\\") {
      isEscaped = true;
      continue;
    }
    values.push(unescapedPart(line, start, at, isEscaped));
    start = at + 1;
    isEscaped = false;
  }
  values.push(unescapedPart(line, start, line.length, isEscaped));
  return values;
}

function unescapedPart(line: string, from: number, to: number, isEscaped: boolean): string {
  const value = trimmedPart(line, from, to);
  return isEscaped ? value.replaceAll("\\,", ",") : value;
}

/** Removes white space as the dialect does. */
export function trimmed(value: string): string {
  return trimmedPart(value, 0, value.length);
}

/** Returns a part of a text without the white space around it. */
export function trimmedPart(text: string, from: number, to: number): string {
  let start = from;
  let end = to;
  while (start < end && text.charCodeAt(start) <= space) start++;
  while (end > start && text.charCodeAt(end - 1) <= space) end--;
  return text.slice(start, end);
}

/** Why a value cannot be written in the dialect and read back as it is. */
export type Inexpressible = "line-break" | "nul-byte" | "quote" | "backslash" | "white-space";

/** Returns why the dialect cannot carry a value; undefined for nearly all. */
export function inexpressible(value: string): Inexpressible | undefined {
  if (!/[\0\r\n"\\]/.test(value) && !hasSpaceAround(value)) return undefined;
  // Cognito removes white space around a value.
  const inner = trimmed(value);
  if (inner.includes("\0")) return "nul-byte";
  if (/[\r\n]/.test(inner)) return "line-break";
  if (inner.includes('"')) return "quote";
  // A backslash at the end would escape the comma that ends the value, and before a comma it is that comma's escape.
  if (/\\(,|$)/.test(inner)) return "backslash";
  return inner === value ? undefined : "white-space";
}

/** Whether a value written in the dialect would be read back as another one, white space around it aside. */
export function isLost(value: string): boolean {
  return /[\0\r\n\\]/.test(value) && /[\0\r\n]|\\(,|$)/.test(trimmed(value));
}

/** Returns the values without white space around them, or the same array if there is none. */
export function allTrimmed(values: readonly string[]): readonly string[] {
  return values.some(hasSpaceAround) ? values.map(trimmed) : values;
}

function hasSpaceAround(value: string): boolean {
  return value !== "" && (value.charCodeAt(0) <= space || value.charCodeAt(value.length - 1) <= space);
}

/** Returns a row in the dialect, without a line end. */
export function encodeRow(values: readonly string[]): string {
  return values.map((value) => (value.includes(",") ? value.replaceAll(",", "\\,") : value)).join(",");
}
