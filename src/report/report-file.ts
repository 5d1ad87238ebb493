import type { ChangeProgress } from "../base/changes.ts";
import { type Counts, type ImportJob, importJobJson } from "../base/import-job.ts";
import type { RowOutcomes } from "../job/outcomes.ts";
import type { Findings } from "../users/check.ts";

/** What the JSON report contains: no user data and no pre-signed URL. */
export type ReportFacts = {
  /** The job; the last one if the file needed several. */
  job: ImportJob | undefined;
  /** Those of all jobs together; undefined without a job. */
  counts: (Counts & { updated: number }) | undefined;
  totalUsers?: number;
  findings?: Findings;
  outcomes?: RowOutcomes;
  /** The lines of each job's rows, as ranges. */
  jobLines: readonly { id: string; lines: readonly (readonly [number, number])[] }[];
  /** Passwords, groups and attributes that were set after the import. */
  changes?: ChangeProgress;
};

/** Yields the report in pieces, because a large file may have a problem on every line. */
export function* reportPieces(facts: ReportFacts): Iterable<string> {
  const { job, counts, totalUsers, findings, outcomes, changes, jobLines } = facts;
  const leftOut = findings?.remainder?.leftOut ?? [];
  const reasons = new Map<string, number>();
  for (const { reason, count } of outcomes?.kinds() ?? [])
    reasons.set(reason, (reasons.get(reason) ?? 0) + count);
  for (const [reason, { length }] of leftOut) reasons.set(reason, length);
  yield `{"job": ${job === undefined ? "null" : importJobJson(job)},\n`;
  yield* list("jobs", jobLines);
  yield `"counts": ${JSON.stringify({ total: totalUsers, ...counts })},\n`;
  yield `"reasons": ${JSON.stringify(Object.fromEntries(reasons))},\n`;
  if (changes !== undefined) {
    const { applied, failures } = changes;
    const { password: passwords, group: memberships, attributes: updates } = applied;
    yield `"changes": ${JSON.stringify({ passwords, memberships, updates, failed: failures.length })},\n`;
    yield* list("failedChanges", failures);
  }
  yield* list("rows", rowsOf(facts));
  yield* list("problems", findings?.problems.all() ?? [], "}\n", ["rule", "severity", "line", "column"]);
}

function* rowsOf({ outcomes, findings }: ReportFacts) {
  yield* outcomes?.all() ?? [];
  for (const [reason, lines] of findings?.remainder?.leftOut ?? []) {
    for (let at = 0; at < lines.length; at++) yield { line: lines.at(at), outcome: "LEFT_OUT", reason };
  }
}

/**
 * Yields a list with an entry on each line.
 * @param members all by default
 */
function* list(name: string, entries: Iterable<object>, end = ",\n", members?: string[]): Iterable<string> {
  yield `"${name}": [`;
  let border = "\n";
  for (const entry of entries) {
    yield `${border}${JSON.stringify(entry, members)}`;
    border = ",\n";
  }
  yield `]${end}`;
}
