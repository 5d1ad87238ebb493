import { isRefusal } from "../aws/errors.ts";
import { type ImportJob, isFinal, isRunning } from "../base/import-job.ts";
import type { JobWorld } from "./create.ts";

/** Time between two looks at a job that is stopping, in milliseconds. */
const lookAfter = 250;

/**
 * Stops a job, and looks at it until it has stopped or the time is over.
 * @param limit aborted when the time is over; by then the job may still be Stopping
 * @returns the job as it was last seen, and whether it was told to stop: one that had ended by itself, or was never started,
 *   could not be
 */
export async function stopJob(
  { cognito, clock }: Pick<JobWorld, "cognito" | "clock">,
  jobId: string,
  limit: AbortSignal,
): Promise<{ job: ImportJob; isTold: boolean }> {
  let job: ImportJob;
  try {
    job = await cognito.stopUserImportJob(jobId, limit);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    job = await cognito.describeUserImportJob(jobId, limit);
    if (isRunning(job) && job.Status !== "Stopping") throw error;
    return { job, isTold: false };
  }
  try {
    while (!isFinal(job)) {
      await clock.sleep(lookAfter, limit);
      job = await cognito.describeUserImportJob(jobId, limit);
    }
  } catch {
    // It was told to stop; how far it has come is nice to know.
  }
  return { job, isTold: true };
}
