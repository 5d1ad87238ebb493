/**
 * Cognito's own dialect of CSV (Cognito developer guide, "Importing users with a user import job"): a row is a line,
 * values are not quoted, a comma inside a value is written `\,`, white space around a value does not count. Other
 * escapes are not documented, so every other backslash stands for itself.
 */
import { byteRow, gatherBytes, readValues, setTrimmed, setValue } from "./byte-row.ts";
import type { ByteReader, RowSink } from "./rows.ts";

const backslash = 0x5c;
const comma = 0x2c;
const quote = 0x22;
const space = 0x20;
const newline = 0x0a;
const carriageReturn = 0x0d;

/** A line of more bytes has lost its end: Cognito takes 16,000 characters. */
const maxLineLength = 4 << 20;

/** What a reader of the dialect has noticed: such a file is not uploaded as it is. */
export type DialectNotes = { blankLines: boolean; carriageReturns: boolean };

/** Reads Cognito's dialect, by line. */
export function dialectReader(sink: RowSink): ByteReader & { notes: DialectNotes } {
  const notes: DialectNotes = { blankLines: false, carriageReturns: false };
  const row = byteRow((written) => (written.includes("\\,") ? written.replaceAll("\\,", ",") : written));
  const values: string[] = [];
  const gathered = gatherBytes();
  let line = 0;
  let headerRead = false;
  let rows = 0;
  let broken = false;

  /** Finds the values of the line at `from`, whose line feed is in the block too; returns where that stands. */
  function findValues(bytes: Buffer, from: number): number {
    let count = 0;
    let start = from;
    let plain = true;
    let at = from;
    row.bytes = bytes;
    for (; ; at++) {
      const byte = bytes[at] ?? newline;
      // So it is with nearly every byte.
      if (byte > comma) continue;
      if (byte === comma) {
        if (at === start) setValue(row, count++, at, at);
        else if (bytes[at - 1] === backslash) continue;
        else setTrimmed(row, count++, start, at);
        start = at + 1;
      } else if (byte === quote) plain = false;
      else if (byte === newline) break;
    }
    setTrimmed(row, count++, start, at);
    row.from = from;
    row.to = at;
    row.count = count;
    row.plain = plain;
    return at;
  }

  function tell(): void {
    const { bytes, from, to, count, starts, ends } = row;
    line++;
    if (count === 1 && starts[0] === ends[0]) {
      notes.blankLines = true;
      return;
    }
    if (bytes[to - 1] === carriageReturn && to > from) notes.carriageReturns = true;
    const length = readValues(row, values);
    if (headerRead) {
      sink.row({ index: rows++, line, values, length });
    } else {
      headerRead = true;
      sink.columns([...values], line);
    }
  }

  function push(block: Buffer): void {
    if (broken) return;
    const bytes = gathered.add(block);
    // Only what has come is looked through: a line without an end may have filled many blocks.
    const last = block.lastIndexOf(newline);
    if (last === -1) {
      if (bytes.length <= maxLineLength) return;
      broken = true;
      gathered.drop(bytes.length);
      sink.problem("endless-row", line + 1);
      return;
    }
    const end = bytes.length - block.length + last + 1;
    for (let at = 0; at < end; ) {
      at = findValues(bytes, at) + 1;
      tell();
    }
    gathered.drop(end);
  }

  return {
    notes,
    push,
    end: () => {
      if (gathered.waiting > 0) push(Buffer.of(newline));
    },
  };
}

/** White space as the dialect trims it. */
export function trimmed(value: string): string {
  let start = 0;
  let end = value.length;
  while (start < end && value.charCodeAt(start) <= space) start++;
  while (end > start && value.charCodeAt(end - 1) <= space) end--;
  return value.slice(start, end);
}

/** Why a value cannot be written in the dialect and read back as it is. */
export type Inexpressible = "line-break" | "nul-byte" | "quote" | "backslash" | "white-space";

/** What of a value the dialect cannot carry; undefined for nearly all. */
export function inexpressible(value: string): Inexpressible | undefined {
  if (!/[\0\r\n"\\]|^[\0- ]|[\0- ]$/.test(value)) return undefined;
  // Cognito takes white space around a value away, whatever it is.
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

/** The values without white space around them: the same array where there is none. */
export function allTrimmed(values: readonly string[]): readonly string[] {
  return values.some(hasSpaceAround) ? values.map(trimmed) : values;
}

function hasSpaceAround(value: string): boolean {
  return value !== "" && (value.charCodeAt(0) <= space || value.charCodeAt(value.length - 1) <= space);
}

/** A row in the dialect, without its line end. */
export function encodeRow(values: readonly string[]): string {
  let encoded: string[] | undefined;
  for (const [at, value] of values.entries()) {
    if (value === "" || !value.includes(",")) continue;
    encoded ??= [...values];
    encoded[at] = value.replaceAll(",", "\\,");
  }
  return (encoded ?? values).join(",");
}
