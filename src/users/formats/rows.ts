import type { ByteRow } from "./byte-row.ts";

/**
 * What the readers of the file formats have in common: the file comes in blocks, rows go out one by one. A `line` is
 * always the line of the user's own file at which the row starts; the first line is 1.
 */

/** Where a reader puts what it finds. */
export type RowSink = {
  /**
   * The file's columns: once before the first row, and once more whenever a record brings a new name, which then
   * stands at the end of the list. Names are trimmed.
   */
  columns(names: readonly string[], line: number): void;
  /**
   * One row: its values in the order of the columns, blank ones as "". In CSV there may be more or fewer than columns.
   * The array is the reader's own and holds only during the call.
   * @param length how many characters the row has in the file
   */
  row(values: readonly string[], line: number, length: number): void;
  /**
   * Offers a row before it is made into text, which is most of the work. Readers of CSV and JSON do.
   * @param length how many bytes the row has in the file
   * @returns false where the row is wanted as text: nothing has been done about it then
   */
  byteRow?(row: ByteRow, line: number, length: number): boolean;
  /** Something that cannot be read as a row. */
  problem(problem: FormatProblem, line: number, column?: string): void;
};

/** What may be wrong with a file before any rule about users is asked. Names of rules in `rules.ts`. */
export type FormatProblem =
  | "not-utf8"
  | "nul-byte"
  | "unclosed-quote"
  | "endless-row"
  | "text-after-quote"
  | "not-an-array"
  | "not-a-record"
  | "broken-json"
  | "broken-yaml"
  | "duplicate-key"
  | "nested-value"
  | "yaml-anchor"
  | "yaml-size";

/** Reads one format. The file comes in blocks cut anywhere between two characters; `end` follows the last one. */
export type ByteReader = { push(block: Buffer): void; end(): void };
