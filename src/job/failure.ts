import { isRefusal } from "../aws/errors.ts";
import { countsOf, handledUsers, type ImportJob, isFinal } from "../aws/import-job.ts";
import { ActionError, isAbort, messageOf } from "../errors.ts";
import { formatCount, formatDuration } from "../format.ts";
import type { Verdict } from "./verdict.ts";

/** What is known of the import job at the moment a run breaks off. */
export type JobKnowledge = {
  job: ImportJob | undefined;
  /** The call that is under way: until its reply is here, nobody knows whether it was carried out. */
  underWay: "create" | "start" | undefined;
};

/** The verdict on a run that broke off: what happened, and what has become of the job. */
export function failureOf(error: unknown, knowledge: JobKnowledge, timeoutMs: number): Verdict {
  const told = [whatHappened(error, timeoutMs), fate(knowledge, isRefusal(error))];
  return { passed: false, sentence: told.filter(Boolean).join(" ") };
}

function whatHappened(error: unknown, timeoutMs: number): string {
  if (isAbort(error)) return "The run was cancelled.";
  if (error instanceof ActionError && error.code === "timeout") {
    return `The import did not end within ${formatDuration(timeoutMs)} (timeout-minutes).`;
  }
  return messageOf(error);
}

/** What Cognito does with a job that nobody looks after any more. */
function fate({ job, underWay }: JobKnowledge, refused: boolean): string {
  const unknown = "no reply came back. Look at the import jobs of the pool.";
  if (job === undefined) {
    return underWay === "create" && !refused
      ? `Whether the import job was made is not known: ${unknown}`
      : "No import job was made.";
  }
  if (isFinal(job)) return "";
  if (job.Status === "Created") {
    return underWay === "start" && !refused
      ? `Whether import job ${job.JobId} was started is not known: ${unknown}`
      : `Import job ${job.JobId} was made and not started; it expires by itself.`;
  }
  const handled = formatCount(handledUsers(countsOf(job)));
  return `Import job ${job.JobId} goes on in Cognito: it was ${job.Status} with ${handled} users handled when last seen.`;
}
