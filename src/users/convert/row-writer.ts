import type { FileHandle } from "node:fs/promises";
import { type ByteRow, isBlankAt } from "../formats/byte-row.ts";
import { encodeRow } from "../formats/dialect.ts";

const backslash = 0x5c;
const comma = 0x2c;
const newline = 0x0a;

/** How much is gathered before it is written. */
const flushBytes = 512 << 10;
/** Rows are joined to text of this size, which is short-lived for the garbage collector. */
const joinedCharacters = 32 << 10;

/** What is written for blank values, by column, columns that the rows lack included. */
export type WrittenStandIns = { values: readonly Buffer[]; bytes: number };

export function writtenStandIns(standIns: readonly string[]): WrittenStandIns {
  const values = standIns.map((value) => Buffer.from(encodeRow([value])));
  return { values, bytes: values.reduce((sum, { length }) => sum + length, 0) };
}

/** The most bytes that a row can take, with its line feed, when it is written. */
export function longestWritten({ from, to }: ByteRow, { values, bytes }: WrittenStandIns): number {
  return 2 * (to - from) + values.length + bytes;
}

/** Writes rows to a file, gathered into larger pieces. */
export type RowWriter = {
  write(row: string): void;
  /** Writes a row that is in bytes, which may stand for its text, in Cognito's dialect. */
  writeBytes(row: ByteRow, standIns: WrittenStandIns): void;
  /** Writes what has been gathered once it is worth it. */
  flush(): Promise<void> | undefined;
  /** Writes the rest. */
  finish(): Promise<void>;
  readonly bytes: number;
};

export function rowWriter(handle: FileHandle): RowWriter {
  let rows: string[] = [];
  let characters = 0;
  let written = 0;
  let buffer = Buffer.allocUnsafe(2 * flushBytes);
  let filled = 0;

  function join(): void {
    if (rows.length === 0) return;
    const text = `${rows.join("\n")}\n`;
    rows = [];
    characters = 0;
    // A character takes at most three bytes in UTF-8 for each unit of the string's length.
    makeRoom(3 * text.length);
    filled += buffer.write(text, filled);
  }

  function makeRoom(bytes: number): void {
    if (filled + bytes <= buffer.length) return;
    const larger = Buffer.allocUnsafe(2 * (filled + bytes));
    buffer.copy(larger, 0, 0, filled);
    buffer = larger;
  }

  function writeBytes(row: ByteRow, standIns: WrittenStandIns): void {
    join();
    makeRoom(longestWritten(row, standIns));
    const { values } = standIns;
    const { bytes, starts, ends } = row;
    const target = buffer;
    let to = filled;
    for (let column = 0; column < values.length; column++) {
      if (isBlankAt(row, column)) {
        const standIn = values[column];
        if (standIn !== undefined && standIn.length > 0) to += standIn.copy(target, to);
      } else {
        const end = ends[column] ?? 0;
        let before = 0;
        for (let at = starts[column] ?? 0; at < end; at++) {
          const byte = bytes[at] ?? 0;
          // In the dialect it stands there already; in another CSV such a row has no backslash.
          if (byte === comma && before !== backslash) target[to++] = backslash;
          target[to++] = byte;
          before = byte;
        }
      }
      target[to++] = comma;
    }
    target[to - 1] = newline;
    filled = to;
  }

  async function finish(): Promise<void> {
    join();
    const bytes = buffer.subarray(0, filled);
    written += filled;
    filled = 0;
    await handle.appendFile(bytes);
  }

  return {
    write: (row) => {
      rows.push(row);
      characters += row.length;
      if (characters >= joinedCharacters) join();
    },
    writeBytes,
    flush: () => (filled >= flushBytes ? finish() : undefined),
    finish,
    get bytes() {
      return written;
    },
  };
}
