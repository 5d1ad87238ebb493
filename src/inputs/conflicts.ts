import type { InputReader } from "./reader.ts";

/** Values of inputs; the name alone says enough about an input that takes any text. */
type Values = Readonly<Record<string, RegExp>>;

const any = /./;

/** What cannot be done without reading the file of users. */
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

/** What must be known before a job is created. */
const needNewJob: Values = { "dry-run": /^true$/i, "existing-users": /^(update|fail)$/ };

/** Reports inputs that cannot be used together. */
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
