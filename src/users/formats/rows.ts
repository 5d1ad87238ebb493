/** What the readers of all formats share: text comes in blocks, rows go out one by one. */

/** One user as the file has it. */
export type Row = {
  /** The position among the rows of the file, from 0. */
  index: number;
  /** The line of the user's file on which the row starts; the first line is 1. */
  line: number;
  /** The values in the order of the columns, "" where blank. In CSV there may be more or fewer than columns. */
  values: readonly string[];
  /** The number of characters that the row has in the file. */
  length: number;
  /** The number of columns that the file has, if the row has more or fewer values. */
  columns?: number;
  /** The line of a value, by its position in `values`. Records of JSON and YAML can have several lines. */
  lineOf?(at: number): number;
};

/** Receives what a reader finds. */
export type RowSink = {
  /**
   * The columns of the file, trimmed: before the first row, and again whenever a record has a new name, which is then
   * at the end of the list.
   */
  columns(names: readonly string[], line: number): void;
  row(row: Row): void;
  /** A row that is no user to import. */
  skip?(): void;
  /**
   * Something that cannot be read as a row.
   * @param detail words for the message, without anything from the file
   */
  problem(problem: FormatProblem, line: number, column?: string, detail?: string): void;
};

/** What can be wrong with a file before any rule about users applies. `rules/file-rules.ts` has the sentences. */
export type FormatProblem =
  | "not-utf8"
  | "nul-byte"
  | "utf-16"
  | "spreadsheet"
  | "archive"
  | "lfs-pointer"
  | "markup"
  | "unnamed-column"
  | "unclosed-quote"
  | "endless-row"
  | "text-after-quote"
  | "not-an-array"
  | "several-lists"
  | "users-by-key"
  | "list-of-values"
  | "comma-after-object"
  | "not-a-record"
  | "broken-json"
  | "broken-yaml"
  | "duplicate-key"
  | "nested-value"
  | "yaml-anchor"
  | "yaml-size";

/** Reads one format. The text comes in blocks of any length; `end` follows the last one. */
export type TextReader = { push(block: string): void; end(): void };
