/**
 * CSV as spreadsheets and databases write it (RFC 4180): values may be quoted, and within quotes a doubled quote is a
 * quote, and separators and line breaks are text. Here a backslash is a character like any other.
 */
import { byteRow, gatherBytes, readValues, setTrimmed, setValue } from "./byte-row.ts";
import { trimmed } from "./dialect.ts";
import type { ByteReader, RowSink } from "./rows.ts";

export type Separator = "," | ";" | "\t";

const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const space = 0x20;
const tab = 0x09;
const backslash = 0x5c;

/** A row of more bytes has lost its closing quote: Cognito takes 16,000 characters. */
const maxRowLength = 4 << 20;

/** Reads RFC 4180. A row that is cut by the end of a block is read again with the next block. */
export function csvReader(sink: RowSink, separator: Separator): ByteReader {
  const separatorCode = separator.charCodeAt(0);
  /** The bytes that end a value, or that Cognito's dialect has something against. All others are passed over. */
  const special = new Uint8Array(256);
  for (const byte of [0, lineFeed, carriageReturn, quote, backslash, separatorCode]) special[byte] = 1;
  const row = byteRow((written, before) =>
    before === quote && written.includes('"') ? written.replaceAll('""', '"') : written,
  );
  const values: string[] = [];
  const gathered = gatherBytes();
  /** The line at which the next row starts. */
  let line = 1;
  /** What findRow has seen of the row, besides its values. */
  let lineBreaks = 0;
  let textAfterQuote = false;
  let headerRead = false;
  let rows = 0;
  let broken = false;

  /** Finds the values of the row at `start`. Returns where its line feed stands, or -1 if the row goes on beyond. */
  function findRow(bytes: Buffer, start: number): number {
    const size = bytes.length;
    let count = 0;
    let at = start;
    row.bytes = bytes;
    row.plain = true;
    lineBreaks = 0;
    textAfterQuote = false;
    for (;;) {
      let from = at;
      while (from < size && isPadding(bytes[from] ?? 0)) from++;
      if (from < size && bytes[from] === quote) {
        const close = findClosingQuote(bytes, from + 1);
        if (close === -1) return -1;
        setValue(row, count++, from + 1, close);
        if (close > from + 1 && ((bytes[from + 1] ?? 0) <= space || (bytes[close - 1] ?? 0) <= space))
          row.plain = false;
        at = findEndBehindQuote(bytes, close + 1);
      } else {
        at = findEnd(bytes, from);
        if (at !== -1) setTrimmed(row, count++, from, at);
      }
      if (at === -1) return -1;
      if (bytes[at] === lineFeed) break;
      at++;
    }
    row.from = start;
    row.to = at;
    row.count = count;
    return at;
  }

  /** White space that may stand before a quote. */
  function isPadding(byte: number): boolean {
    return (byte === space || byte === tab) && byte !== separatorCode;
  }

  /** Where the quote stands that is not one half of a doubled one; -1 if that cannot be told yet. */
  function findClosingQuote(bytes: Buffer, from: number): number {
    const size = bytes.length;
    for (let at = from; at < size; at++) {
      const byte = bytes[at] ?? 0;
      if (special[byte] === 0 || byte === separatorCode) continue;
      if (byte === quote) {
        if (at + 1 === size) return -1;
        if (bytes[at + 1] !== quote) return at;
        at++;
      } else if (byte === lineFeed) lineBreaks++;
      row.plain = false;
    }
    return -1;
  }

  /** Where a value without quotes ends. */
  function findEnd(bytes: Buffer, from: number): number {
    const size = bytes.length;
    for (let at = from; at < size; at++) {
      const byte = bytes[at] ?? 0;
      if (special[byte] === 0) continue;
      if (byte === separatorCode || byte === lineFeed) return at;
      // One that belongs to the line break is trimmed.
      if (byte !== carriageReturn || bytes[at + 1] !== lineFeed) row.plain = false;
    }
    return -1;
  }

  function findEndBehindQuote(bytes: Buffer, from: number): number {
    for (let at = from; at < bytes.length; at++) {
      const byte = bytes[at] ?? 0;
      if (byte === separatorCode || byte === lineFeed) return at;
      if (byte > space) {
        textAfterQuote = true;
        row.plain = false;
      }
    }
    return -1;
  }

  function tell(): void {
    const { count, starts, ends } = row;
    if (count === 1 && starts[0] === ends[0]) return;
    if (textAfterQuote) sink.problem("text-after-quote", line);
    const length = readValues(row, values);
    if (headerRead) {
      sink.row({ index: rows++, line, values, length });
    } else {
      headerRead = true;
      sink.columns(values.map(trimmed), line);
    }
  }

  function read(block: Buffer, last: boolean): void {
    if (broken) return;
    const bytes = gathered.add(block);
    let at = 0;
    while (at < bytes.length) {
      const end = findRow(bytes, at);
      if (end === -1) {
        broken = last || bytes.length - at > maxRowLength;
        if (broken) sink.problem("unclosed-quote", line);
        break;
      }
      tell();
      line += 1 + lineBreaks;
      at = end + 1;
    }
    gathered.drop(broken ? bytes.length : at);
  }

  return {
    push: (block) => read(block, false),
    end: () => {
      if (gathered.waiting > 0) read(Buffer.of(lineFeed), true);
    },
  };
}
