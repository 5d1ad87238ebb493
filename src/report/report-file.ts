import type { ChangeProgress } from "../base/changes.ts";
import { type Counts, type ImportJob, importJobJson } from "../base/import-job.ts";
import type { RowOutcomes } from "../job/outcomes.ts";
import type { Problems } from "../users/rules/problems.ts";

/** What the JSON report holds. No user's data, and no pre-signed URL. */
export type ReportFacts = {
  /** The job; where the file needed several the last of them. */
  job: ImportJob | undefined;
  /** Those of all jobs together; undefined without a job. */
  counts: Counts | undefined;
  totalUsers: number | undefined;
  problems: Problems | undefined;
  outcomes: RowOutcomes | undefined;
  /** Passwords and groups that were given after the import. */
  changes: ChangeProgress | undefined;
};

/** Returns the report in pieces, as there may be a problem on every line of a large file. */
export function* reportPieces(facts: ReportFacts): Iterable<string> {
  const { job, counts, totalUsers, problems, outcomes, changes } = facts;
  const reasons = new Map<string, number>();
  for (const { reason, count } of outcomes?.kinds() ?? [])
    reasons.set(reason, (reasons.get(reason) ?? 0) + count);
  yield `{"job": ${job === undefined ? "null" : importJobJson(job)},\n`;
  yield `"counts": ${JSON.stringify({ total: totalUsers, ...counts })},\n`;
  yield `"reasons": ${JSON.stringify(Object.fromEntries(reasons))},\n`;
  if (changes !== undefined) {
    const { passwords, memberships, failures } = changes;
    yield `"changes": ${JSON.stringify({ passwords, memberships, failed: failures.length })},\n`;
    yield* list("failedChanges", failures, (failure) => failure);
    yield ",\n";
  }
  yield* list("rows", outcomes?.all() ?? [], (row) => row);
  yield ",\n";
  yield* list("problems", problems?.all() ?? [], ({ rule, severity, line, column }) => {
    return { rule, severity, line, column };
  });
  yield "}\n";
}

/** A list with an entry a line. */
function* list<T>(name: string, entries: Iterable<T>, show: (entry: T) => object): Iterable<string> {
  yield `"${name}": [`;
  let border = "\n";
  for (const entry of entries) {
    yield `${border}${JSON.stringify(show(entry))}`;
    border = ",\n";
  }
  yield "]";
}
