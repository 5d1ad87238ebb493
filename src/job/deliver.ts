import type { Agents } from "../aws/http.ts";
import { pauseBefore } from "../aws/retry.ts";
import { ActionError, type ErrorCode } from "../base/errors.ts";
import type { ImportJob } from "../base/import-job.ts";
import { formatBytes, formatDuration } from "../base/numbers.ts";
import { createJob, type JobContext, type JobRequest } from "./create.ts";
import { type UploadFile, uploadUsersFile } from "./upload.ts";

/** Maximum attempts to upload a file to one job. */
const maxUploads = 5;
/** Maximum time for these attempts. */
const maxUploadMs = 60 * 60_000;
/** Maximum jobs for one file. An upload URL expires after 15 minutes. */
const maxJobs = 3;

export type Delivery = {
  request: JobRequest;
  upload: UploadFile;
  /** How the uploaded file differs from the user's, as a phrase for the log; "" if it does not. */
  rewriting: string;
  agents: Agents;
  /** Called with true before the call that creates a job, and with false once it is known whether a job was created. */
  onInFlight(isInFlight: boolean): void;
  onCreate(job: ImportJob): void;
  signal: AbortSignal;
};

/**
 * Creates a job and uploads its file. A transient upload error is retried; if the URL has expired, another job is
 * created, because only a new job has a new URL.
 * @returns the job, ready to be started
 */
export async function deliver(context: JobContext, delivery: Delivery): Promise<ImportJob> {
  const { clock, log } = context;
  const { request, upload, onInFlight, onCreate, signal } = delivery;
  for (let created = 1; ; created++) {
    signal.throwIfAborted();
    const { job, uploadUrl } = await createJob(context, request, onInFlight, signal);
    onCreate(job);
    log.info(`Created import job ${job.JobId} named ${job.JobName ?? request.jobName}.`);
    const startedAt = clock.now();
    try {
      await uploadWithRetries(context, delivery, uploadUrl);
    } catch (error) {
      if (!hasCode(error, "upload-expired") || created === maxJobs) throw error;
      log.warning(
        `The upload URL of import job ${job.JobId} has expired. That job never starts and expires automatically; ` +
          "another one is created.",
      );
      continue;
    }
    const duration = formatDuration(clock.now() - startedAt);
    const rewriting = delivery.rewriting === "" ? "" : `: ${delivery.rewriting}`;
    log.info(`Uploaded ${formatBytes(upload.bytes)} in ${duration}${rewriting}.`);
    return job;
  }
}

async function uploadWithRetries(
  { clock, log, random }: JobContext,
  { upload, agents, signal }: Delivery,
  url: string,
): Promise<void> {
  const timeout = clock.timeout(maxUploadMs);
  const limit = AbortSignal.any([signal, timeout]);
  for (let attempt = 1; ; attempt++) {
    const startedAt = clock.now();
    try {
      const { status, requestId = "unknown" } = await uploadUsersFile(url, upload, agents, limit);
      log.debug(
        `PutObject: HTTP ${status} in ${Math.round(clock.now() - startedAt)} ms, request id ${requestId}`,
      );
      return;
    } catch (error) {
      if (timeout.aborted && !signal.aborted) {
        const message = `The upload of ${upload.name} did not end within ${formatDuration(maxUploadMs)}.`;
        throw new ActionError("upload", message, { cause: error });
      }
      if (!hasCode(error, "upload-again") || attempt === maxUploads) throw error;
      const pause = pauseBefore("throttled", attempt, random);
      log.info(`${error.message} Uploading again in ${formatDuration(pause)}.`);
      await clock.sleep(pause, limit);
    }
  }
}

function hasCode(error: unknown, code: ErrorCode): error is ActionError {
  return error instanceof ActionError && error.code === code;
}
