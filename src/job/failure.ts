import { describeEnd } from "../base/errors.ts";
import { countsOf, handledUsers, type ImportJob, isFinal } from "../base/import-job.ts";
import { formatUsers } from "../base/numbers.ts";
import type { Verdict } from "./verdict.ts";

/** The state of the import job when a run ends early. */
export type JobKnowledge = {
  /** Whether the run creates its job; with job-id it resumes one. */
  creates: boolean;
  /** The job as it was last seen. */
  job: ImportJob | undefined;
  /** The call of which it is not known whether it was carried out, because its reply is missing. */
  inFlight: "create" | "start" | undefined;
  /** Whether the job has its file. */
  hasFile: boolean;
  /** Why stopping the job failed, if the run tried to. */
  stopFailed: string | undefined;
};

/** Returns the verdict on a run that ended early: what happened, the job's state, and how to continue. */
export function failureOf(error: unknown, knowledge: JobKnowledge): Verdict {
  return { passed: false, sentence: `${describeEnd(error)} ${describeJob(knowledge)}`.trimEnd() };
}

/** Returns whether it is unknown if the job was started. */
export function isStartUnknown({ job, inFlight }: JobKnowledge): boolean {
  return job?.Status === "Created" && inFlight === "start";
}

function describeJob(knowledge: JobKnowledge): string {
  const { creates, job, inFlight, hasFile, stopFailed } = knowledge;
  if (inFlight === "create") {
    const which = job === undefined ? "an" : "another";
    return `Whether ${which} import job was created is not known; if it was, it is never started and expires automatically.`;
  }
  if (job === undefined) return creates ? "No import job was created." : "";
  const { JobId: id, Status } = job;
  const processed = `${formatUsers(handledUsers(countsOf(job)))} processed`;
  if (Status === "Stopping") return `Import job ${id} is stopping, with ${processed} so far.`;
  if (Status === "Stopped") return `Import job ${id} was stopped, with ${processed}.`;
  if (isFinal(job)) return "";
  if (isStartUnknown(knowledge)) {
    return `Whether import job ${id} was started is not known. ${howToResume(id, "see")}`;
  }
  if (Status === "Created") {
    return hasFile
      ? `Import job ${id} was not started. ${howToResume(id, "start")}`
      : `Import job ${id} was created but not started; it expires automatically.`;
  }
  const why = stopFailed === undefined ? "" : ` could not be stopped (${stopFailed.replace(/\.$/, "")}) and`;
  return `Import job ${id}${why} is still running (last status ${Status}, ${processed}). ${howToResume(id, "wait for")}`;
}

/** Returns how to continue with a job after the step. */
export function howToResume(jobId: string, what: "see" | "start" | "wait for"): string {
  return howToContinue(`${what} it`, `job-id: ${jobId}`);
}

/** Returns which inputs another step needs to do what this one leaves undone. */
export function howToContinue(purpose: string, inputs: string): string {
  return `To ${purpose}, give ${inputs} to this action in a later step or run.`;
}

/** Returns the verdict on a step that does not wait for the end of its job. */
export function unendedVerdict({ JobId, Status }: ImportJob): Verdict {
  const sentence =
    Status === "Created"
      ? `Import job ${JobId} waits to be started (start is false); it expires after a day. ` +
        howToResume(JobId, "start")
      : `Import job ${JobId} was started; this step does not wait for its end (wait-for-completion is false). ` +
        howToResume(JobId, "wait for");
  return { passed: true, sentence };
}
