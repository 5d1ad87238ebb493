import type { HashingAlgorithm } from "../../base/hashing.ts";
import type { PoolSettings } from "../pool.ts";
import type { RuleId } from "./catalogue.ts";

/** What the checks of values and rows depend on. */
export type RuleContext = {
  settings: PoolSettings | undefined;
  /** The columns of a row as it goes to Cognito. */
  columns: readonly string[];
  /** The algorithm of the job's password hashes. */
  hashing: HashingAlgorithm | undefined;
  /** Returns the position of a column in a row; undefined if the file has no such column. */
  columnAt(name: string): number | undefined;
};

export type IsValid = (value: string) => boolean;

/** Checks single values: for each column that the rule applies to, whether a value that is not blank is valid. */
export type ValueCheck = {
  rule: RuleId;
  columns(context: RuleContext): Iterable<readonly [column: string, isValid: IsValid]>;
};

/** Checks the values of a row together. Returns undefined if the rule does not apply to this pool. */
export type RowCheck = {
  rule: RuleId;
  compile(
    context: RuleContext & { cellOf(column: string): (values: readonly string[]) => string },
  ): ((values: readonly string[], report: (column: string, detail?: string) => void) => void) | undefined;
};
