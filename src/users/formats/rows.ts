import type { formatRules } from "../rules/format-rules.ts";

/** One user as the file has it. */
export type Row = {
  /** The position among the rows of the file, from 0. */
  index: number;
  /** The line of the user's file on which the row starts; the first line is 1. */
  line: number;
  /** The values in the order of the columns, "" where blank. In CSV there may be more or fewer than columns. */
  values: readonly string[];
  /** The row as the file has it, in CSV. */
  text?: string;
  /** The number of columns, if the row has more or fewer values. */
  columns?: number;
  /** The line of a value by its position, in JSON and YAML. */
  lineOf?(at: number): number;
};

/** Receives what a reader finds. */
export type RowSink = {
  /** The columns of the file: before the first row, and again when a record has a new name, which is the last one. */
  columns(names: readonly string[], line: number): void;
  row(row: Row): void;
  /** A row that is no user to import. */
  skip?(): void;
  /** @param detail words for the message, without anything from the file */
  problem(problem: FormatProblem, line: number, column?: string, detail?: string): void;
};

/** A rule that a reader can find broken. */
export type FormatProblem = keyof typeof formatRules;

/** Reads one format. The text comes in blocks of any length; `end` follows the last one. */
export type TextReader = { push(block: string): void; end(): void };
