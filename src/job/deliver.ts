import { pauseBefore } from "../aws/calls.ts";
import type { NewJob } from "../aws/cognito.ts";
import type { Agents } from "../aws/http.ts";
import { ActionError } from "../base/errors.ts";
import type { ImportJob } from "../base/import-job.ts";
import { formatBytes, formatDuration } from "../base/numbers.ts";
import { createJob, type JobWorld } from "./create.ts";
import { type UploadFile, uploadUsersFile } from "./upload.ts";

/** So often an upload is begun. */
const mostUploads = 5;
/** So many jobs are made for one file, as a URL is good for 15 minutes. */
const mostJobs = 3;

export type Delivery = {
  request: NewJob;
  upload: UploadFile;
  agents: Agents;
  /** Called before and after the call that makes a job. */
  onCreate(job: ImportJob | undefined): void;
  signal: AbortSignal;
};

/**
 * Makes a job and brings it its file. An upload that fails by the way is begun again; one that comes too late for its URL
 * gets a new job, as only that has a new URL.
 * @returns the job, which waits to be started
 */
export async function deliver(world: JobWorld, delivery: Delivery): Promise<ImportJob> {
  const { clock, log } = world;
  const { request, upload, onCreate, signal } = delivery;
  for (let made = 1; ; made++) {
    signal.throwIfAborted();
    onCreate(undefined);
    const { job, uploadUrl } = await createJob(world, request, signal);
    onCreate(job);
    log.info(`Created import job ${job.JobId} named ${job.JobName ?? request.jobName}.`);
    const startedAt = clock.now();
    try {
      await uploadPatiently(world, delivery, uploadUrl);
    } catch (error) {
      const isLate = error instanceof ActionError && error.code === "upload-expired";
      if (!isLate || made === mostJobs) throw error;
      log.warning(
        `The upload URL of import job ${job.JobId} has expired, so that it can get no file. It is left behind, never ` +
          "starts and expires by itself; another job is made.",
      );
      continue;
    }
    log.info(`Uploaded ${formatBytes(upload.bytes)} in ${formatDuration(clock.now() - startedAt)}.`);
    return job;
  }
}

async function uploadPatiently(
  { clock, log, random }: JobWorld,
  { upload, agents, signal }: Delivery,
  url: string,
): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const startedAt = clock.now();
    try {
      const { status, requestId } = await uploadUsersFile(url, upload, agents, signal);
      const took = Math.round(clock.now() - startedAt);
      log.debug(`PutObject: HTTP ${status} in ${took} ms, request id ${requestId ?? "unknown"}`);
      return;
    } catch (error) {
      const passes = error instanceof ActionError && error.code === "upload-again";
      if (!passes || attempt === mostUploads) throw error;
      const pause = pauseBefore("later", attempt, random);
      log.info(`${error.message} Uploading again in ${formatDuration(pause)}.`);
      await clock.sleep(pause, signal);
    }
  }
}
