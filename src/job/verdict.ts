import { countsOf, handledUsers, type ImportJob, isFinal } from "../base/import-job.ts";
import { allowedUsers, type Limit } from "../base/limit.ts";
import { formatCount, formatUsers } from "../base/numbers.ts";

/** Whether the step passes, and the sentence that says why. */
export type Verdict = { passed: boolean; sentence: string };

/** What an ended job is judged by. */
export type Measure = {
  /** The users in the file; undefined where nobody knows, as only Cognito has the file. */
  totalUsers: number | undefined;
  /** Those of them that were not uploaded, because Cognito's CSV cannot carry them. */
  leftOut: number;
  maxFailed: Limit;
  /** undefined: any number of users may exist already */
  maxSkipped: Limit | undefined;
};

/**
 * The verdict on a job that has ended, by its counters. Cognito calls a job Failed when most of its users exist
 * already, which is what every second deployment meets, so its status alone decides nothing once every row is
 * accounted for.
 */
export function verdictOn(job: ImportJob, measure: Measure): Verdict {
  const { totalUsers, leftOut } = measure;
  const counts = countsOf(job);
  const { imported, skipped } = counts;
  const failed = counts.failed + leftOut;
  const told = `${formatUsers(imported)} imported, ${formatCount(skipped)} skipped, ${formatCount(failed)} failed`;
  const because = job.CompletionMessage ? ` Cognito says: ${job.CompletionMessage}` : "";
  if (!isFinal(job)) return failedBy(`The import job is ${job.Status}: ${told}.`);
  if (job.Status === "Stopped") {
    const all = totalUsers === undefined ? "" : ` of ${formatUsers(totalUsers)}`;
    return failedBy(`The import job was stopped after ${told}${all}.`);
  }
  if (job.Status === "Expired") {
    return failedBy("The import job expired: it was not started in time. Make a new one.");
  }
  const handled = handledUsers(counts);
  if (job.Status === "Failed" && totalUsers === undefined) {
    return failedBy(
      `The import job failed: ${told}. Whether that is every user cannot be told without the file of this job: give it as csv-path.${because}`,
    );
  }
  const all = totalUsers ?? handled + leftOut;
  const missing = all - leftOut - handled;
  if (job.Status === "Succeeded" && handled === 0 && (totalUsers === undefined || missing > 0)) {
    return failedBy(
      "The import job succeeded, but Cognito's counters have none of its users. Check in the user pool whether they were imported.",
    );
  }
  if (job.Status === "Failed" && (missing > 0 || handled === 0)) {
    const where = handled === 0 ? "before its first user" : `with ${formatUsers(missing)} not looked at`;
    return failedBy(`The import job failed ${where}: ${told}.${because}`);
  }
  const passedLimits = [
    beyond("failed", "max-failed-users", failed, measure.maxFailed, all),
    beyond("skipped", "max-skipped-users", skipped, measure.maxSkipped, all),
  ].filter((sentence) => sentence !== undefined);
  if (passedLimits.length > 0) return failedBy(`${passedLimits.join(" ")} In all ${told}.${because}`);
  const uncounted = uncountedUsers(job, measure);
  const but = uncounted > 0 ? `; ${formatUsers(uncounted)} in no counter` : "";
  return { passed: true, sentence: `The import is done: ${told}${but}.` };
}

/** The number of uploaded users that no counter of a job has, other than all of them. */
export function uncountedUsers(
  job: ImportJob,
  { totalUsers = 0, leftOut }: Pick<Measure, "totalUsers" | "leftOut">,
): number {
  const handled = handledUsers(countsOf(job));
  return job.Status !== "Succeeded" || handled === 0 ? 0 : Math.max(0, totalUsers - leftOut - handled);
}

function failedBy(sentence: string): Verdict {
  return { passed: false, sentence };
}

/** By how much a number of users passes its limit. */
function beyond(what: string, input: string, count: number, limit: Limit | undefined, totalUsers: number) {
  if (limit === undefined) return undefined;
  const allowed = allowedUsers(limit, totalUsers);
  if (count <= allowed) return undefined;
  const share = "percent" in limit ? `, which is ${limit.percent}% of ${formatCount(totalUsers)}` : "";
  return `${formatUsers(count)} ${what}, ${formatCount(count - allowed)} more than ${input} allows (${formatCount(allowed)}${share}).`;
}
