import { describeError } from "../base/errors.ts";
import { isFinal } from "../base/import-job.ts";
import type { JobContext } from "./create.ts";
import { howToResume } from "./failure.ts";
import { stopJob } from "./stop.ts";

/** Maximum polls of a start that was in flight, and the time between them in milliseconds. */
const maxPolls = 5;
const pollMs = 1000;
const runAgain = "Run the step that created it again to import the rest.";
/** How long stopping may take, in milliseconds. */
const maxStopMs = 30_000;

/** Stops the job of a main step that was killed before it could report the job, so that it does not continue unnoticed. */
export async function stopAbandoned(
  jobId: string,
  stopOnCancel: boolean,
  context: JobContext & { signal: AbortSignal },
): Promise<void> {
  const { cognito, clock, log, signal } = context;
  if (!stopOnCancel) {
    log.info(
      `The step ended before import job ${jobId}, which continues in Cognito (stop-on-cancel is false). ` +
        howToResume(jobId, "wait for"),
    );
    return;
  }
  const limit = AbortSignal.any([signal, clock.timeout(maxStopMs)]);
  try {
    let job = await cognito.describeUserImportJob(jobId, limit);
    for (let poll = 1; job.Status === "Created" && poll < maxPolls; poll++) {
      await clock.sleep(pollMs, limit);
      job = await cognito.describeUserImportJob(jobId, limit);
    }
    if (job.Status === "Created") {
      log.info(`Import job ${jobId} was not started; it expires automatically. ${runAgain}`);
      return;
    }
    const stopped = isFinal(job) ? { job, stopSent: false } : await stopJob({ cognito, clock }, jobId, limit);
    const { Status } = stopped.job;
    const state = stopped.stopSent
      ? `The step ended before import job ${jobId}, which was asked to stop: ${Status}.`
      : `Import job ${jobId} has ended: ${Status}.`;
    log.info(Status === "Succeeded" ? state : `${state} ${runAgain}`);
  } catch (error) {
    log.warning(
      `Import job ${jobId} may continue in Cognito, because it could not be stopped: ${describeError(error)} ` +
        howToResume(jobId, "wait for"),
    );
  }
}
