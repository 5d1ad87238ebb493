/** A rule for a file of users, an input or the user pool. Its id is its key in the catalogue. */
export type Rule = {
  /** What is wrong: `{column}`, `{line}` (an earlier line) and `{detail}` are filled in. Never contains a user's value. */
  message: string;
  /** How to fix it. */
  advice: string;
  /** Where the rule is documented. */
  source: string;
  /** A warning does not prevent an import. */
  severity: "error" | "warning";
  effect: Effect | undefined;
};

/**
 * `stops-run`: no job is created, not even with `validate: warn`. `ends-reading`: the rest of the file is not read.
 * `skips-entry`: this entry is not a row. `skips-row`: the next row is left out. `not-text`: the rows on its lines are left out.
 */
export type Effect = "stops-run" | "ends-reading" | "skips-entry" | "skips-row" | "not-text";

/** The source of most rules. */
export const importGuide = "Cognito developer guide, Importing users into user pools from a CSV file";

/** Returns a rule whose violation prevents an import. */
export function error(message: string, advice: string, source = importGuide, effect?: Effect): Rule {
  return { message, advice, source, severity: "error", effect };
}

/** Returns a rule whose violation is only reported. */
export function warning(message: string, advice: string, source = importGuide): Rule {
  return { message, advice, source, severity: "warning", effect: undefined };
}
