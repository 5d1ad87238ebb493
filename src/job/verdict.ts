import { countsOf, handledUsers, type ImportJob, isFinal } from "../aws/import-job.ts";
import { formatCount, formatUsers } from "../format.ts";

/** Whether the step passes, and the sentence that says why. */
export type Verdict = { passed: boolean; sentence: string };

/**
 * The verdict on a job that has ended, by its counters. Cognito calls a job Failed when most of its users exist
 * already, which is what every second deployment meets, so its status alone decides nothing once every row is
 * accounted for.
 */
export function verdictOn(job: ImportJob, totalUsers: number): Verdict {
  const counts = countsOf(job);
  const { imported, skipped, failed } = counts;
  const told = `${formatUsers(imported)} imported, ${formatCount(skipped)} skipped, ${formatCount(failed)} failed`;
  const because = job.CompletionMessage ? ` Cognito says: ${job.CompletionMessage}` : "";
  if (!isFinal(job)) return { passed: false, sentence: `The import job is ${job.Status}: ${told}.` };
  if (job.Status === "Stopped") {
    return {
      passed: false,
      sentence: `The import job was stopped after ${told} of ${formatUsers(totalUsers)}.`,
    };
  }
  if (job.Status === "Expired") {
    return { passed: false, sentence: "The import job expired: it was not started in time. Make a new one." };
  }
  const missing = totalUsers - handledUsers(counts);
  if (job.Status === "Failed" && (missing > 0 || handledUsers(counts) === 0)) {
    const where =
      missing === totalUsers ? "before its first user" : `with ${formatUsers(missing)} not looked at`;
    return { passed: false, sentence: `The import job failed ${where}: ${told}.${because}` };
  }
  if (failed > 0) {
    return { passed: false, sentence: `${formatUsers(failed)} failed to import: ${told}.${because}` };
  }
  const unaccounted =
    missing > 0 ? `; ${formatUsers(missing)} of the file are not in Cognito's counters` : "";
  return { passed: true, sentence: `The import is done: ${told}${unaccounted}.` };
}
