/**
 * CSV as spreadsheets and databases write it (RFC 4180): values may be quoted, and within quotes a doubled quote is a
 * quote, and separators and line breaks are text. Here a backslash is a character like any other.
 */
import { trimmed } from "./dialect.ts";
import type { RowReader, RowSink } from "./rows.ts";

export type Separator = "," | ";" | "\t";

const quote = 0x22;
const lineFeed = 0x0a;
const space = 0x20;
const tab = 0x09;

/** A row of more characters has lost its closing quote: Cognito takes 16,000. */
const maxRowLength = 4 << 20;

/** Reads RFC 4180. A row that is cut by the end of a block is read again with the next block. */
export function csvReader(sink: RowSink, separator: Separator): RowReader {
  const separatorCode = separator.charCodeAt(0);
  const values: string[] = [];
  let carry = "";
  /** The line at which the text in hand starts. */
  let line = 1;
  let headerRead = false;
  let broken = false;

  /**
   * Reads a row from `start`.
   * @returns where the next row starts, or -1 when the row goes on beyond the block
   */
  function readRow(text: string, start: number, last: boolean): number {
    let at = start;
    let lineBreaks = 0;
    let textAfterQuote = false;
    values.length = 0;
    for (;;) {
      let from = at;
      while (isBlank(text.charCodeAt(from)) && text.charCodeAt(from) !== separatorCode) from++;
      let end: number;
      if (text.charCodeAt(from) === quote) {
        const close = closingQuote(text, from + 1);
        if (close === -1) return -1;
        const value = text.slice(from + 1, close);
        values.push(value.includes('"') ? value.replaceAll('""', '"') : value);
        if (value.includes("\n")) lineBreaks += countOf(value, "\n");
        end = endOfValue(text, close + 1);
        if (trimmed(text.slice(close + 1, end)) !== "") textAfterQuote = true;
      } else {
        end = endOfValue(text, from);
        values.push(trimmed(text.slice(from, end)));
      }
      if (end === text.length && !last) return -1;
      at = end + 1;
      if (text.charCodeAt(end) !== separatorCode) break;
    }
    told(at - start - 1, textAfterQuote);
    line += lineBreaks + 1;
    return at;
  }

  function endOfValue(text: string, from: number): number {
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === separatorCode || code === lineFeed) return at;
    }
    return text.length;
  }

  function told(length: number, textAfterQuote: boolean): void {
    if (values.length === 1 && values[0] === "") return;
    if (textAfterQuote) sink.problem("text-after-quote", line);
    if (headerRead) {
      sink.row(values, line, length);
    } else {
      headerRead = true;
      sink.columns(values.map(trimmed), line);
    }
  }

  function read(text: string, last: boolean): void {
    let at = 0;
    while (at < text.length && !broken) {
      const next = readRow(text, at, last);
      if (next === -1) {
        if (last || text.length - at > maxRowLength) {
          broken = true;
          sink.problem("unclosed-quote", line);
        }
        break;
      }
      at = next;
    }
    carry = broken ? "" : text.slice(at);
  }

  return {
    push: (text) => read(carry + text, false),
    end: () => read(carry, true),
  };
}

/** Where the quote stands that is not one half of a doubled one; -1 if it is not in the text. */
function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 2)) {
    if (text.charCodeAt(at + 1) !== quote) return at;
  }
  return -1;
}

function isBlank(code: number): boolean {
  return code === space || code === tab;
}

function countOf(text: string, part: string): number {
  return text.split(part).length - 1;
}
