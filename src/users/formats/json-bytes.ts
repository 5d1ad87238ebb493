/**
 * Records of JSON as nearly all are, read from bytes: flat, with names that stood in a record before. Whatever else
 * there is, errors included, is left to the readers of text (`json-record.ts`).
 */
import { byteRow, readValues, setValue } from "./byte-row.ts";
import { code } from "./json-cursor.ts";
import type { Fields } from "./json-fields.ts";
import { maxRecordLength } from "./json-record.ts";
import type { RowSink } from "./rows.ts";

export type ByteRecords = {
  /**
   * Reads the record whose opening brace is at `at`.
   * @returns where it ends; -1 where it is not known to be whole and good: then nothing has been done
   */
  read(bytes: Buffer, at: number): number;
  /** How many line breaks there are in what was read last. */
  readonly lineBreaks: number;
  /** Tells the sink what was read last. */
  give(line: number): void;
};

const words = ["true", "false", "null"].map((word) => Buffer.from(word));
const number = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;

export function byteRecords(sink: RowSink, fields: Fields): ByteRecords {
  const row = byteRow((written) => (written.includes("\\") ? JSON.parse(`"${written}"`) : written));
  const values: string[] = [];
  /** The names that `keys` is made of: each column's name as it mostly stands in a file. */
  let names: readonly string[] = [];
  let keys: Buffer[] = [];
  /** The record that last had a value for the column. */
  let takenBy = new Int32Array(0);
  let record = 0;
  let lineBreaks = 0;

  function skipSpace(bytes: Buffer, from: number): number {
    for (let at = from; ; at++) {
      const byte = bytes[at] ?? 0;
      if (byte === code.newline) lineBreaks++;
      else if (byte !== code.space && byte !== code.carriageReturn && byte !== code.tab) return at;
    }
  }

  /** The column of the key at `at`; most likely the one that is guessed, or else one that follows it. */
  function columnAt(bytes: Buffer, at: number, guess: number): number {
    const count = keys.length;
    for (let tried = 0; tried < count; tried++) {
      const column = guess + tried < count ? guess + tried : guess + tried - count;
      const key = keys[column];
      if (key !== undefined && standsAt(bytes, at, key)) return column;
    }
    return -1;
  }

  /** Takes note of a value, and returns where it ends; -1 if it is none that is read here. */
  function readValue(bytes: Buffer, at: number, column: number): number {
    const first = bytes[at];
    if (first === code.quote) return readString(bytes, at + 1, column);
    const word = words.find((one) => one[0] === first);
    let end = at;
    if (word === undefined) {
      end = numberEnd(bytes, at);
      if (end === -1) return -1;
    } else {
      if (!standsAt(bytes, at, word)) return -1;
      end += word.length;
    }
    setValue(row, column, at, word === words[2] ? at : end);
    return end;
  }

  function readString(bytes: Buffer, from: number, column: number): number {
    let escaped = false;
    for (let at = from; at < bytes.length; at++) {
      const byte = bytes[at] ?? 0;
      if (byte === code.quote) {
        if (escaped && !isGoodText(bytes.toString("utf8", from, at))) return -1;
        const spaced = (bytes[from] ?? 0) <= code.space || (bytes[at - 1] ?? 0) <= code.space;
        if (escaped || (at > from && spaced)) row.plain = false;
        setValue(row, column, from, at);
        return at + 1;
      }
      if (byte === code.backslash) {
        escaped = true;
        at++;
      } else if (byte < code.space) return -1;
    }
    return -1;
  }

  function readFields(bytes: Buffer, start: number): number {
    let column = -1;
    let at = start;
    do {
      at = skipSpace(bytes, at + 1);
      column = columnAt(bytes, at, column + 1);
      // A key that stands twice is a problem to be told.
      if (column === -1 || takenBy[column] === record) return -1;
      takenBy[column] = record;
      at = skipSpace(bytes, at + (keys[column]?.length ?? 0));
      if (bytes[at] !== code.colon) return -1;
      at = readValue(bytes, skipSpace(bytes, at + 1), column);
      if (at === -1) return -1;
      at = skipSpace(bytes, at);
    } while (bytes[at] === code.comma);
    return bytes[at] === code.closeRecord ? at + 1 : -1;
  }

  return {
    get lineBreaks() {
      return lineBreaks;
    },
    read: (bytes, start) => {
      if (names !== fields.told) {
        names = fields.told;
        keys = names.map((name) => Buffer.from(JSON.stringify(name)));
        takenBy = new Int32Array(keys.length);
      }
      record++;
      lineBreaks = 0;
      row.bytes = bytes;
      row.plain = true;
      for (let column = row.starts.length; column < keys.length; column++) setValue(row, column, 0, 0);
      const end = readFields(bytes, start);
      if (end === -1 || end - start > maxRecordLength) return -1;
      for (let column = 0; column < keys.length; column++) {
        if (takenBy[column] !== record) setValue(row, column, start, start);
      }
      row.from = start;
      row.to = end;
      row.count = keys.length;
      return end;
    },
    give: (line) => {
      if (sink.byteRow?.(row, line, row.to - row.from) === true) return;
      const length = readValues(row, values);
      sink.row(values, line, length);
    },
  };
}

/** Whether bytes stand at a place. */
function standsAt(bytes: Buffer, from: number, wanted: Buffer): boolean {
  for (let at = 0; at < wanted.length; at++) if (bytes[from + at] !== wanted[at]) return false;
  return true;
}

/** Where a number ends; -1 if it is none. What stands behind it tells whether more of it may come. */
function numberEnd(bytes: Buffer, from: number): number {
  let at = from;
  let whole = true;
  for (; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= code.zero && byte <= code.nine) continue;
    const other = byte === code.dot || byte === code.minus || byte === code.plus || (byte | 0x20) === 0x65;
    if (!other) break;
    whole = false;
  }
  if (at === from) return -1;
  if (whole && (bytes[from] !== code.zero || at === from + 1)) return at;
  return number.test(bytes.toString("latin1", from, at)) ? at : -1;
}

/** Whether what stands between quotes is text with escapes that are good. */
function isGoodText(written: string): boolean {
  try {
    const value: unknown = JSON.parse(`"${written}"`);
    // Half a surrogate pair is no character.
    return typeof value === "string" && value.isWellFormed();
  } catch {
    return false;
  }
}
