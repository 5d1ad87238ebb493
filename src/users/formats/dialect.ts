/**
 * Cognito's own dialect of CSV (Cognito developer guide, "Importing users with a user import job"): a row is a line,
 * values are not quoted, a comma inside a value is written `\,`, white space around a value does not count. No other
 * escape is documented.
 */
import { type CsvOptions, csvTable } from "./csv-table.ts";
import { lineReader } from "./lines.ts";
import type { RowSink, TextReader } from "./rows.ts";
import { hasSpaceAround, trimmed, trimmedPart, withoutEndMark } from "./text.ts";

const carriageReturn = 0x0d;
const backslash = 0x5c;
/** A longer line is missing its line feed: Cognito accepts 16,000 characters. */
const maxLineLength = 4 << 20;

/** What a reader of the dialect found out about the file. */
export type DialectNotes = {
  /** Whether the file can be uploaded as it is: line feeds alone, no blank lines or cells too many. */
  isExact: boolean;
  /** Whether a value begins with a double quote: the file is not in the dialect, but in RFC 4180. */
  hasQuotedValues: boolean;
};

/** Creates a reader of Cognito's dialect. */
export function dialectReader(
  sink: RowSink,
  options: CsvOptions = {},
): TextReader & { notes(): DialectNotes } {
  const table = csvTable(sink, options);
  let line = (options.line ?? 1) - 1;
  let isExact = true;
  let hasQuotedValues = false;
  let broken = false;
  let isLast = false;

  function readLine(given: string | undefined): void {
    line++;
    if (broken) return;
    if (given === undefined) {
      broken = true;
      sink.problem("endless-row", line);
      return;
    }
    const text = isLast ? withoutEndMark(given) : given;
    const values = splitValues(text);
    if (text !== given || text.charCodeAt(text.length - 1) === carriageReturn) isExact = false;
    if (text.includes('"') && values.some((value) => value.startsWith('"'))) hasQuotedValues = true;
    table.add(values, line, text);
  }

  const lines = lineReader(maxLineLength, readLine);
  return {
    push: lines.push,
    end: () => {
      // What is left has no line feed.
      isLast = true;
      lines.end();
    },
    notes: () => ({ isExact: isExact && table.isWhole, hasQuotedValues }),
  };
}

function splitValues(line: string): string[] {
  const values: string[] = [];
  let start = 0;
  let isEscaped = false;
  for (let at = line.indexOf(","); at !== -1; at = line.indexOf(",", at + 1)) {
    if (line.charCodeAt(at - 1) === backslash) {
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

/** Why a value cannot be written in the dialect and read back as it is. */
type Inexpressible = "line-break" | "quote" | "backslash" | "white-space";

/** Returns why the dialect cannot express a value; undefined for most values. */
export function inexpressible(value: string): Inexpressible | undefined {
  if (!/[\r\n"\\]/.test(value) && !hasSpaceAround(value)) return undefined;
  // Cognito removes white space around a value.
  const inner = trimmed(value);
  if (/[\r\n]/.test(inner)) return "line-break";
  if (inner.includes('"')) return "quote";
  // A backslash at the end would escape the comma that ends the value, and before a comma it is that comma's escape.
  if (/\\(,|$)/.test(inner)) return "backslash";
  return hasSpaceAround(value) ? "white-space" : undefined;
}

/** Returns whether a value written in the dialect would be read back as another one, except for white space around it. */
export function isLost(value: string): boolean {
  return /[\r\n\\]/.test(value) && /[\r\n]|\\(,|$)/.test(trimmed(value));
}

/** Returns the values without white space around them, or the same array if there is none. */
export function allTrimmed(values: readonly string[]): readonly string[] {
  return values.some(hasSpaceAround) ? values.map(trimmed) : values;
}

/** Returns a row in the dialect, without a line end. */
export function encodeRow(values: readonly string[]): string {
  return values.map((value) => (value.includes(",") ? value.replaceAll(",", "\\,") : value)).join(",");
}
