/** CSV as spreadsheets and databases write it (RFC 4180). A backslash is a character like any other. */
import { type CsvOptions, csvTable } from "./csv-table.ts";
import type { RowSink, TextReader } from "./rows.ts";
import { countLineFeeds, hasSpaceAround, trimmedPart, withoutEndMark } from "./text.ts";

const lineFeed = 0x0a;
const quote = 0x22;
/** A longer row is missing its closing quote: Cognito accepts 16,000 characters. */
const maxRowLength = 4 << 20;

/** Creates a reader of quoted CSV. */
export function csvReader(sink: RowSink, separator: string, options: CsvOptions = {}): TextReader {
  const table = csvTable(sink, options);
  /** The beginning of a row. */
  let rest = "";
  let { line = 1 } = options;
  let broken = false;

  function read(block: string, isLast: boolean): void {
    if (broken) return;
    const text = rest + block;
    let start = 0;
    while (start < text.length) {
      const row = readRow(text, start, separator.charCodeAt(0));
      if (row === undefined) break;
      if (row.hasTextAfterQuote) sink.problem("text-after-quote", line);
      const rowText = text.slice(start, row.end);
      table.add(row.values, line, row.isLiteral ? rowText : undefined);
      line += countLineFeeds(rowText) + 1;
      start = row.end + 1;
    }
    rest = text.slice(start);
    broken = rest.length > (isLast ? 0 : maxRowLength);
    if (broken) sink.problem("unclosed-quote", line);
  }

  return {
    push: (block) => read(block, false),
    end: () => {
      rest = withoutEndMark(rest);
      if (rest !== "") read("\n", true);
    },
  };
}

type CsvRow = {
  values: string[];
  /** Where the line feed of the row is. */
  end: number;
  hasTextAfterQuote: boolean;
  /** Whether no value contains a quote, or white space within its quotes. */
  isLiteral: boolean;
};

/** Reads the row that begins at `start`; undefined if it continues after the text. */
function readRow(text: string, start: number, separator: number): CsvRow | undefined {
  const values: string[] = [];
  let hasTextAfterQuote = false;
  let isLiteral = true;
  for (let at = start; ; at++) {
    const from = skipPadding(text, at, separator);
    const isQuoted = text.charCodeAt(from) === quote;
    const close = isQuoted ? closingQuote(text, from + 1) : from;
    at = close === -1 ? -1 : valueEnd(text, close, separator);
    if (at === -1) return undefined;
    if (isQuoted) {
      const written = text.slice(from + 1, close);
      const hasQuote = written.includes('"');
      const hasRest = trimmedPart(text, close + 1, at) !== "";
      // Such a value is kept as written, because the file of failed rows must not lose a part of it.
      if (hasRest) values.push(trimmedPart(text, from, at));
      else values.push(hasQuote ? written.replaceAll('""', '"') : written);
      if (hasQuote || hasSpaceAround(written)) isLiteral = false;
      hasTextAfterQuote ||= hasRest;
    } else {
      const value = trimmedPart(text, from, at);
      values.push(value);
      if (value.includes('"')) isLiteral = false;
    }
    if (text.charCodeAt(at) === lineFeed) return { values, end: at, hasTextAfterQuote, isLiteral };
  }
}

/** Returns the position after white space, which can precede a quote. */
function skipPadding(text: string, from: number, separator: number): number {
  for (let at = from; ; at++) {
    const code = text.charCodeAt(at);
    if ((code !== 0x20 && code !== 0x09) || code === separator) return at;
  }
}

/** Finds the quote that is not half of a doubled one; -1 if it is not in the text. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at !== -1 && text.charCodeAt(at + 1) === quote) at = text.indexOf('"', at + 2);
  return at;
}

/** Finds the separator or line feed; -1 if the text ends before it. */
function valueEnd(text: string, from: number, separator: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === separator || code === lineFeed) return at;
  }
  return -1;
}
