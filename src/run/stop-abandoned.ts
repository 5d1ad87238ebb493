import { describeError } from "../base/errors.ts";
import { isFinal } from "../base/import-job.ts";
import type { PostInputs } from "../inputs/inputs.ts";
import type { JobContext } from "../job/create.ts";
import { stopJob } from "../job/stop.ts";

/** How often, and how long apart in milliseconds, to look whether a start that was under way comes through. */
const looks = { most: 5, apart: 1000 };
/** How long stopping may take, in milliseconds. */
const stopMs = 30_000;

/**
 * Stops the job of a main step that was killed before it could say what becomes of it, so that nothing runs on that
 * nobody looks after.
 */
export async function stopAbandoned(
  jobId: string,
  { stopOnCancel }: PostInputs,
  world: JobContext & { signal: AbortSignal },
): Promise<void> {
  const { cognito, clock, log, signal } = world;
  if (!stopOnCancel) {
    log.info(`The step ended before import job ${jobId}, which is left to go on (stop-on-cancel is false).`);
    return;
  }
  const limit = AbortSignal.any([signal, clock.timeout(stopMs)]);
  try {
    let job = await cognito.describeUserImportJob(jobId, limit);
    for (let look = 1; job.Status === "Created" && look < looks.most; look++) {
      await clock.sleep(looks.apart, limit);
      job = await cognito.describeUserImportJob(jobId, limit);
    }
    if (job.Status === "Created") {
      log.info(`Import job ${jobId} was not started; it expires automatically.`);
    } else {
      const stopped = isFinal(job)
        ? { job, stopSent: false }
        : await stopJob({ cognito, clock }, jobId, limit);
      const { Status } = stopped.job;
      log.info(
        stopped.stopSent
          ? `The step ended before import job ${jobId}, which was asked to stop: ${Status}.`
          : `Import job ${jobId} has ended: ${Status}.`,
      );
    }
  } catch (error) {
    log.warning(
      `Import job ${jobId} may go on in Cognito, as it could not be stopped: ${describeError(error)}`,
    );
  }
}
