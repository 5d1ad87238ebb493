/** Inputs that `validate: off` and `job-id` exclude. Other exclusions are checked where the inputs are read. */
import type { InputReader } from "./reader.ts";

/** Patterns of values, by input. A message names only the input if the pattern is `any`. */
type Values = Readonly<Record<string, RegExp>>;

const any = /./;

/** Inputs that need the file of users to be read. */
const needFile: Values = {
  source: any,
  columns: any,
  "unknown-columns": /^ignore$/,
  "csv-defaults": any,
  "existing-users": /^(skip|update|fail)$/,
  password: any,
  "password-column": any,
  "groups-column": any,
  "create-groups": /^true$/i,
  "users-path": any,
};

/** Inputs that apply before a job is created. */
const needNewJob: Values = { "dry-run": /^true$/i, "existing-users": /^(update|fail)$/ };

/** Reports inputs that cannot be used with `validate: off` or `job-id`. */
export function checkCombinations({ text, problems }: InputReader): void {
  const given = (values: Values) =>
    Object.entries(values).flatMap(([name, pattern]) => {
      const value = text(name);
      if (value === undefined || !pattern.test(value)) return [];
      return pattern === any ? name : `${name}: ${value}`;
    });
  const report = (values: Values, reason: string) =>
    problems.push(...given(values).map((input) => `${input} ${reason}`));
  if (text("validate") === "off") {
    report(needFile, "cannot be used with validate: off, which uploads the file unread");
  }
  if (text("job-id") === undefined) return;
  report(needNewJob, "cannot be used with job-id, which resumes an import job");
  if (text("csv-path") === undefined) report(needFile, "needs csv-path, also with job-id");
}
