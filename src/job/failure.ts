import { countsOf, handledUsers, type ImportJob, isFinal } from "../aws/import-job.ts";
import { ActionError, isAbort, messageOf } from "../errors.ts";
import { formatCount, formatDuration } from "../format.ts";
import type { Verdict } from "./verdict.ts";

/** The verdict on a run that broke off: what happened, and what has become of the job. */
export function failureOf(error: unknown, job: ImportJob | undefined, timeoutMs: number): Verdict {
  return { passed: false, sentence: [whatHappened(error, timeoutMs), fate(job)].filter(Boolean).join(" ") };
}

function whatHappened(error: unknown, timeoutMs: number): string {
  if (isAbort(error)) return "The run was cancelled.";
  if (error instanceof ActionError && error.code === "timeout") {
    return `The import did not end within ${formatDuration(timeoutMs)} (timeout-minutes).`;
  }
  return messageOf(error);
}

/** What Cognito does with a job that nobody looks after any more. */
function fate(job: ImportJob | undefined): string {
  if (job === undefined) return "No import job was made.";
  if (isFinal(job)) return "";
  if (job.Status === "Created")
    return `Import job ${job.JobId} was made and not started; it expires by itself.`;
  const counts = countsOf(job);
  const handled = formatCount(handledUsers(counts));
  return `Import job ${job.JobId} goes on in Cognito: it was ${job.Status} with ${handled} users handled when last seen.`;
}
