/**
 * Cognito's own dialect of CSV (Cognito developer guide, "Importing users with a user import job"): a row is a line,
 * values are not quoted, a comma inside a value is written `\,`, white space around a value does not count. Other
 * escapes are not documented, so every other backslash stands for itself.
 */
import type { RowReader, RowSink } from "./rows.ts";

const comma = 0x2c;
const backslash = 0x5c;
const space = 0x20;

/** What a reader of the dialect has noticed: such a file is not uploaded as it is. */
export type DialectNotes = { blankLines: boolean; carriageReturns: boolean };

/** Reads Cognito's dialect, by line. */
export function dialectReader(sink: RowSink): RowReader & { notes: DialectNotes } {
  const notes: DialectNotes = { blankLines: false, carriageReturns: false };
  const values: string[] = [];
  let carry = "";
  let line = 0;
  let headerRead = false;

  function readLine(text: string, start: number, end: number): void {
    line++;
    const count = splitValues(text, start, end, values);
    if (count === 1 && values[0] === "") {
      notes.blankLines = true;
      return;
    }
    if (end > start && text.charCodeAt(end - 1) === 0x0d) notes.carriageReturns = true;
    if (headerRead) {
      sink.row(values, line, end - start);
    } else {
      headerRead = true;
      sink.columns([...values], line);
    }
  }

  return {
    notes,
    push: (text) => {
      let end = text.indexOf("\n");
      if (end === -1) {
        carry += text;
        return;
      }
      // Only the line that was cut is joined: going through a joined block is several times as slow.
      const first = carry + text.slice(0, end);
      readLine(first, 0, first.length);
      let at = end + 1;
      for (end = text.indexOf("\n", at); end !== -1; end = text.indexOf("\n", at)) {
        readLine(text, at, end);
        at = end + 1;
      }
      carry = text.slice(at);
    },
    end: () => {
      if (carry !== "") readLine(carry, 0, carry.length);
      carry = "";
    },
  };
}

/** Splits a line into `values`, which is cut to their number; returns that number. */
function splitValues(text: string, start: number, end: number, values: string[]): number {
  let count = 0;
  let from = start;
  let escaped = false;
  for (let at = start; at < end; at++) {
    if (text.charCodeAt(at) !== comma) continue;
    if (at > from && text.charCodeAt(at - 1) === backslash) {
      escaped = true;
      continue;
    }
    values[count++] = at === from ? "" : cutValue(text, from, at, escaped);
    from = at + 1;
    escaped = false;
  }
  values[count++] = cutValue(text, from, end, escaped);
  values.length = count;
  return count;
}

function cutValue(text: string, from: number, to: number, escaped: boolean): string {
  let start = from;
  let end = to;
  while (start < end && text.charCodeAt(start) <= space) start++;
  while (end > start && text.charCodeAt(end - 1) <= space) end--;
  if (start === end) return "";
  const value = text.slice(start, end);
  return escaped ? value.replaceAll("\\,", ",") : value;
}

/** White space as the dialect trims it. */
export function trimmed(value: string): string {
  return cutValue(value, 0, value.length, false);
}

/** Why a value cannot be written in the dialect and read back as it is. */
export type Inexpressible = "line-break" | "quote" | "backslash" | "white-space";

/** What of a value the dialect cannot carry; undefined for nearly all. */
export function inexpressible(value: string): Inexpressible | undefined {
  if (!/[\r\n"\\]|^[\0- ]|[\0- ]$/.test(value)) return undefined;
  // Cognito takes white space around a value away, whatever it is.
  const inner = trimmed(value);
  if (/[\r\n]/.test(inner)) return "line-break";
  if (inner.includes('"')) return "quote";
  // A backslash at the end would escape the comma that ends the value, and before a comma it is that comma's escape.
  if (/\\(,|$)/.test(inner)) return "backslash";
  return inner === value ? undefined : "white-space";
}

/** Whether a value written in the dialect would be read back as another one, white space around it aside. */
export function isLost(value: string): boolean {
  return /[\r\n\\]/.test(value) && /[\r\n]|\\(,|$)/.test(trimmed(value));
}

/** The values without white space around them: the same array where there is none. */
export function allTrimmed(values: readonly string[]): readonly string[] {
  return values.some(hasSpaceAround) ? values.map(trimmed) : values;
}

function hasSpaceAround(value: string): boolean {
  return value !== "" && (value.charCodeAt(0) <= space || value.charCodeAt(value.length - 1) <= space);
}

/** A row in the dialect, without its line end. */
export function encodeRow(values: readonly string[]): string {
  const row = values.join(",");
  // Only where a value holds a comma are there more of them than borders.
  if (commasIn(row) === values.length - 1) return row;
  return values.map((value) => (value.includes(",") ? value.replaceAll(",", "\\,") : value)).join(",");
}

/** How many characters `encodeRow` would give. */
export function encodedLength(values: readonly string[]): number {
  let length = values.length - 1;
  for (const value of values) {
    length += value.length;
    if (value.includes(",")) length += commasIn(value);
  }
  return length;
}

function commasIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf(","); at !== -1; at = text.indexOf(",", at + 1)) count++;
  return count;
}
