import { isRefusal } from "../aws/errors.ts";
import { type ImportJob, isFinal, isRunning } from "../base/import-job.ts";
import type { JobContext } from "./create.ts";

/** Time between two polls of a job that is stopping. */
const pollMs = 250;

/**
 * Stops a job, and polls it until it has stopped or `limit` is aborted.
 * @param limit the job may still be Stopping when it is aborted
 * @returns the job as it was last seen, and whether AWS accepted the stop: not for a job that had ended or never started
 */
export async function stopJob(
  { cognito, clock }: Pick<JobContext, "cognito" | "clock">,
  jobId: string,
  limit: AbortSignal,
): Promise<{ job: ImportJob; stopSent: boolean }> {
  let job: ImportJob;
  try {
    job = await cognito.stopUserImportJob(jobId, limit);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    job = await cognito.describeUserImportJob(jobId, limit);
    if (isRunning(job) && job.Status !== "Stopping") throw error;
    return { job, stopSent: false };
  }
  try {
    while (!isFinal(job)) {
      await clock.sleep(pollMs, limit);
      job = await cognito.describeUserImportJob(jobId, limit);
    }
  } catch {
    // The stop was accepted; the final status is not needed.
  }
  return { job, stopSent: true };
}
