import type { formatRules } from "../rules/format-rules.ts";

/** A user in the file. */
export type Row = {
  /** The position among the rows of the file, from 0. */
  index: number;
  /** The line of the user's file on which the row starts; the first line is 1. */
  line: number;
  /** The values in the order of the columns, "" where blank. In CSV there may be more or fewer than columns. */
  values: readonly string[];
  /** The row as written in a CSV file, if it contains each value unchanged, except for escaped commas of the dialect. */
  text?: string;
  /** The number of columns, if the row has more or fewer values. */
  columns?: number;
  /** Whether values are missing or damaged, for a reason that is reported. */
  isBroken?: boolean;
  /** The line of a value by its position, in JSON and YAML. */
  lineOf?(at: number): number;
};

/** Receives the columns, rows and problems that a reader finds. */
export type RowSink = {
  /**
   * Called with the columns before the first row, and again when a record adds a column at the end.
   * @param lineOf returns the line of a column's name, in JSON and YAML
   */
  columns(names: readonly string[], line: number, lineOf?: (name: string) => number): void;
  row(row: Row): void;
  /** Called for a row that is not a user to import. */
  skip?(): void;
  /** @param detail words for the message, without anything from the file */
  problem(problem: FormatProblem, line: number, column?: string, detail?: string): void;
};

/** The rules that readers check. */
export type FormatProblem = keyof typeof formatRules;

/** Reads one format. The text comes in blocks of any length; `end` follows the last one. */
export type TextReader = { push(block: string): void; end(): void };
