import {
  type Cursor,
  code,
  peek,
  readScalar,
  readString,
  skipMark,
  skipSpace,
  skipValue,
} from "./json-cursor.ts";
import type { Fields } from "./json-fields.ts";
import type { RowSink } from "./rows.ts";

/**
 * The longest record, in characters: many times what Cognito takes in a row. It bounds memory when a bracket that is
 * missing makes the rest of a large file one record.
 */
export const maxRecordLength = 16 * 1024 * 1024;

/** Reads the values that stand where records should, one at a time. */
export type ElementReader = {
  /**
   * Moves past the value at the cursor. If it is broken the cursor's line is that of the error; if it is cut the same
   * value can be read again from its beginning, with more text.
   */
  read(cursor: Cursor): "whole" | "cut" | "broken";
  /** Tells the sink what was read last. */
  give(): void;
};

/** Reads what should be records, for `sink`, whose fields these are. */
export function elementReader(sink: RowSink, fields: Fields): ElementReader {
  const readRecord = recordReader(fields);
  let isRecord = false;
  let line = 1;
  let length = 0;
  return {
    read(cursor) {
      const start = cursor.at;
      line = cursor.line;
      isRecord = peek(cursor) === code.openRecord;
      const whole = isRecord ? readRecord(cursor) : skipValue(cursor);
      length = cursor.at - start;
      if (length > maxRecordLength) {
        cursor.line = line;
        return "broken";
      }
      if (whole) return "whole";
      return cursor.at < cursor.end ? "broken" : "cut";
    },
    give() {
      if (isRecord) fields.give(line, length);
      else sink.problem("not-a-record", line);
    },
  };
}

function recordReader(fields: Fields): (cursor: Cursor) => boolean {
  // A record mostly has the keys of the one before, in the same order. So the key that followed last time is compared
  // with the text, quotes and all, which saves taking it out and looking it up.
  const written: string[] = [];
  const following: number[] = [];

  function readKey(cursor: Cursor, before: number): number {
    const guess = following[before + 1] ?? -1;
    const expected = guess < 0 ? undefined : written[guess];
    if (expected !== undefined && cursor.text.startsWith(expected, cursor.at)) {
      cursor.at += expected.length;
      return guess;
    }
    const start = cursor.at;
    const name = peek(cursor) === code.quote ? readString(cursor) : undefined;
    if (name === undefined) return -1;
    const column = fields.column(name.trim());
    written[column] = cursor.text.slice(start, cursor.at);
    following[before + 1] = column;
    return column;
  }

  function readField(cursor: Cursor, column: number): boolean {
    const first = peek(cursor);
    const nested = first === code.openRecord || first === code.openList;
    const value = nested ? undefined : readScalar(cursor);
    if (nested ? !skipValue(cursor) : value === undefined) return false;
    fields.set(column, value);
    return true;
  }

  function readFields(cursor: Cursor): boolean {
    cursor.at++;
    skipSpace(cursor);
    if (peek(cursor) !== code.closeRecord) {
      let column = -1;
      do {
        column = readKey(cursor, column);
        if (column < 0 || !skipMark(cursor, code.colon) || !readField(cursor, column)) return false;
      } while (skipMark(cursor, code.comma));
      if (peek(cursor) !== code.closeRecord) return false;
    }
    cursor.at++;
    return true;
  }

  return (cursor) => {
    // A record that was not given takes its new columns with it; a guess that leads to one of them then finds nothing.
    written.length = fields.start();
    return readFields(cursor);
  };
}
