import { mayBeCarriedOut } from "../aws/errors.ts";
import { describeError, isAbort } from "../base/errors.ts";
import { countsOf, handledUsers, type ImportJob, isFinal } from "../base/import-job.ts";
import { formatCount } from "../base/numbers.ts";
import { isMissingFileRefusal } from "./start-refusal.ts";
import type { Verdict } from "./verdict.ts";

/** What is known of the import job at the moment a run breaks off. */
export type JobKnowledge = {
  /** Whether the run creates its job; with job-id it resumes one. */
  creates: boolean;
  /** As it was last seen. */
  job: ImportJob | undefined;
  /** The call that is under way: until its reply is here, nobody knows whether it was carried out. */
  inFlight: "create" | "start" | undefined;
  /** Whether the job has got its file. */
  hasFile: boolean;
  /** Why the job could not be stopped, where it was to be. */
  stopFailed: string | undefined;
};

/** The verdict on a run that broke off: what happened, and what has become of the job. */
export function failureOf(error: unknown, knowledge: JobKnowledge): Verdict {
  const whatHappened = isAbort(error) ? "The run was cancelled." : describeError(error);
  return { passed: false, sentence: [whatHappened, fate(knowledge, error)].filter(Boolean).join(" ") };
}

/** Whether nobody can know if the job was started. */
export function isStartUnknown({ job, inFlight }: JobKnowledge, error: unknown): boolean {
  return job?.Status === "Created" && inFlight === "start" && mayBeCarriedOut(error);
}

/** What Cognito does with a job that nobody looks after any more, and how to go on with it. */
function fate(knowledge: JobKnowledge, error: unknown): string {
  const { creates, job, inFlight, hasFile, stopFailed } = knowledge;
  if (job === undefined) {
    if (!creates) return "";
    return inFlight === "create" && mayBeCarriedOut(error)
      ? "Whether an import job was created is not known; if it was, it is never started and expires automatically."
      : "No import job was made.";
  }
  const id = job.JobId;
  const handled = `${formatCount(handledUsers(countsOf(job)))} users handled`;
  if (job.Status === "Stopping") return `Import job ${id} was told to stop, with ${handled} by then.`;
  if (job.Status === "Stopped") return `Import job ${id} was stopped, with ${handled}.`;
  if (isFinal(job)) return "";
  if (isStartUnknown(knowledge, error)) {
    return `Whether import job ${id} was started is not known. ${lookAgain(id, "see")}`;
  }
  if (job.Status === "Created") {
    return hasFile && !isMissingFileRefusal(error)
      ? `Import job ${id} was not started. ${lookAgain(id, "start")}`
      : `Import job ${id} was made and not started; it expires by itself.`;
  }
  const why = stopFailed === undefined ? "" : ` could not be stopped (${stopFailed.replace(/\.$/, "")}) and`;
  return (
    `Import job ${id}${why} goes on in Cognito: it was ${job.Status} with ${handled} when last seen. ` +
    lookAgain(id, "wait for")
  );
}

/** How to go on with a job that the step leaves. */
export function lookAgain(jobId: string, what: "see" | "start" | "wait for"): string {
  return `To ${what} it, give job-id: ${jobId} to this action in a later step or run.`;
}
