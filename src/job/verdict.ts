import { countsOf, handledUsers, type ImportJob, isFinal } from "../base/import-job.ts";
import { allowedUsers, type Limit } from "../base/limit.ts";
import { formatCount, formatUsers } from "../base/numbers.ts";

/** Whether the step passes, and the sentence that says why. */
export type Verdict = { passed: boolean; sentence: string };

/** What an ended job is judged by. */
export type Measure = {
  /** The users in the file; undefined if only Cognito has the file. */
  totalUsers: number | undefined;
  /** Those of them that were not uploaded, because Cognito's CSV cannot carry them. */
  leftOut: number;
  maxFailed: Limit;
  /** undefined: no limit */
  maxSkipped: Limit | undefined;
};

/**
 * Returns the verdict on a job, by its counters. Cognito ends a job as Failed when most of its users exist, so its status
 * alone decides nothing once every row is accounted for.
 */
export function verdictOn(job: ImportJob, measure: Measure): Verdict {
  const { totalUsers, leftOut } = measure;
  const { Status, CompletionMessage } = job;
  const counts = countsOf(job);
  const { imported, skipped } = counts;
  const failed = counts.failed + leftOut;
  const result = `${formatUsers(imported)} imported, ${formatCount(skipped)} skipped, ${formatCount(failed)} failed`;
  const because = CompletionMessage ? ` Cognito says: ${CompletionMessage}` : "";
  const fail = (sentence: string) => ({ passed: false, sentence });
  if (!isFinal(job)) return fail(`The import job is ${Status}: ${result}.`);
  if (Status === "Stopped") {
    const all = totalUsers === undefined ? "" : ` of ${formatUsers(totalUsers)}`;
    return fail(`The import job was stopped after ${result}${all}.`);
  }
  if (Status === "Expired") {
    return fail("The import job expired: it was not started in time. Create a new one.");
  }
  const handled = handledUsers(counts);
  if (Status === "Failed" && totalUsers === undefined) {
    return fail(
      `The import job failed: ${result}. Whether that is every user is not known without the file of this job: give it as csv-path.${because}`,
    );
  }
  const all = totalUsers ?? handled + leftOut;
  const missing = all - leftOut - handled;
  if (Status === "Succeeded" && handled === 0 && (totalUsers === undefined || missing > 0)) {
    return fail(
      "The import job succeeded, but Cognito's counters have none of its users. Check in the user pool whether they were imported.",
    );
  }
  if (Status === "Failed" && (missing > 0 || handled === 0)) {
    const where = handled === 0 ? "before its first user" : `with ${formatUsers(missing)} not processed`;
    return fail(`The import job failed ${where}: ${result}.${because}`);
  }
  const exceeded = [
    ...excess("failed", "max-failed-users", failed, measure.maxFailed, all),
    ...excess("skipped", "max-skipped-users", skipped, measure.maxSkipped, all),
  ];
  if (exceeded.length > 0) return fail(`${exceeded.join(" ")} In all ${result}.${because}`);
  const uncounted = uncountedUsers(job, measure);
  const but = uncounted > 0 ? `; ${formatUsers(uncounted)} in no counter` : "";
  return { passed: true, sentence: `The import is done: ${result}${but}.` };
}

/** Returns how many uploaded users no counter has, after a job that succeeded with users in its counters. */
export function uncountedUsers(
  job: ImportJob,
  { totalUsers = 0, leftOut }: Pick<Measure, "totalUsers" | "leftOut">,
): number {
  const handled = handledUsers(countsOf(job));
  return job.Status !== "Succeeded" || handled === 0 ? 0 : Math.max(0, totalUsers - leftOut - handled);
}

/** Returns by how much a number of users exceeds its limit, as a sentence. */
function excess(
  what: string,
  input: string,
  count: number,
  limit: Limit | undefined,
  total: number,
): string[] {
  const allowed = limit === undefined ? count : allowedUsers(limit, total);
  if (limit === undefined || count <= allowed) return [];
  const share = "percent" in limit ? `, which is ${limit.percent}% of ${formatCount(total)}` : "";
  return [
    `${formatUsers(count)} ${what}, ${formatCount(count - allowed)} more than ${input} allows (${formatCount(allowed)}${share}).`,
  ];
}
