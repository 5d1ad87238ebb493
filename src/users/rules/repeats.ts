import { type PoolSettings, usernameColumn } from "../pool.ts";
import { type NameIndex, nameIndex } from "./name-index.ts";
import type { Problems } from "./problems.ts";
import type { RowValues } from "./row-values.ts";

/** The checks for values that may not stand twice in a file: user names, and what users sign in with instead. */
export type RepeatChecks = {
  /** Says where the columns stand in the rows to come. */
  place(columnAt: (name: string) => number | undefined): void;
  check(row: RowValues, line: number, problems: Problems): void;
};

type RepeatCheck = {
  column: string;
  at: number | undefined;
  rule: string;
  caseRule: string;
  names: NameIndex;
};

/** Cognito skips the second user of a name ("The user already exists."), whichever row of the file it has it from. */
export function repeatChecks(settings: PoolSettings | undefined): RepeatChecks {
  const folds = settings !== undefined && !settings.caseSensitive;
  const make = (column: string, rule: string, caseRule: string): RepeatCheck => ({
    column,
    at: undefined,
    rule,
    caseRule,
    names: nameIndex(folds),
  });
  const aliases = settings?.usernameAttributes ?? [];
  const repeats = [
    make(usernameColumn, "duplicate-username", "duplicate-case"),
    // With one such attribute its values are the user names themselves.
    ...(aliases.length > 1 ? aliases.map((name) => make(name, "duplicate-alias", "duplicate-alias")) : []),
  ];

  return {
    place: (columnAt) => {
      for (const repeat of repeats) repeat.at = columnAt(repeat.column);
    },
    check: (row, line, problems) => {
      for (const { column, at, rule, caseRule, names } of repeats) {
        if (at === undefined || row.isBlank(at)) continue;
        const first = row.firstLine(at, names, line);
        if (first !== 0)
          problems.add(first > 0 ? rule : caseRule, line, column, { otherLine: Math.abs(first) });
      }
    },
  };
}
