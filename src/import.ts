import type { ImportJob } from "./aws/import-job.ts";
import { formatBytes, formatDuration } from "./format.ts";
import type { Inputs } from "./inputs.ts";
import type { JobKnowledge } from "./job/failure.ts";
import { uploadUsersFile } from "./job/upload.ts";
import { type Verdict, verdictOn } from "./job/verdict.ts";
import { waitForEnd } from "./job/wait.ts";
import { progressLine } from "./report/progress.ts";
import type { UsersFile } from "./users/file.ts";
import type { HashingAlgorithm } from "./users/hashes.ts";
import type { World } from "./world.ts";

/** What is known of the job at any moment, so that a run that breaks off can still tell. */
export type ImportProgress = JobKnowledge & {
  /** From the job's start to the last look at it. */
  importMs: number | undefined;
};

/** The life of the job: create, upload, start, wait, judge. */
export async function importUsers(
  inputs: Inputs,
  world: World,
  source: { file: UsersFile; totalUsers: number; leftOut: number; hashing: HashingAlgorithm | undefined },
  progress: ImportProgress,
): Promise<Verdict> {
  const { jobName, cloudWatchLogsRoleArn, timeoutMs, pollIntervalMs } = inputs;
  const passwordHashingAlgorithm = source.hashing;
  const { cognito, agents, clock, log, outputs, signal } = world;
  const { file, totalUsers, leftOut } = source;

  function seen(job: ImportJob): ImportJob {
    progress.job = job;
    outputs.job(job, leftOut);
    return job;
  }

  signal.throwIfAborted();
  progress.underWay = "create";
  const { job, uploadUrl } = await cognito.createUserImportJob(
    { jobName, cloudWatchLogsRoleArn, passwordHashingAlgorithm },
    signal,
  );
  progress.underWay = undefined;
  const { JobId: jobId } = seen(job);
  log.info(`Created import job ${jobId} named ${jobName}.`);

  const uploadStart = clock.now();
  await uploadUsersFile(uploadUrl, file, agents, signal);
  log.info(`Uploaded ${formatBytes(file.bytes)} in ${formatDuration(clock.now() - uploadStart)}.`);
  if (!inputs.start) {
    return {
      passed: true,
      sentence: `Import job ${jobId} has its file and waits to be started (start is false). It expires after a day.`,
    };
  }

  signal.throwIfAborted();
  const startedAt = clock.now();
  progress.underWay = "start";
  const started = seen(await cognito.startUserImportJob(jobId, signal));
  progress.underWay = undefined;
  progress.importMs = 0;
  if (!inputs.waitForCompletion) {
    return {
      passed: true,
      sentence: `Import job ${jobId} is started; its end is not waited for (wait-for-completion is false).`,
    };
  }

  const ended = await log.group(`Waiting for import job ${jobId} to end`, () =>
    waitForEnd({
      job: started,
      totalUsers: totalUsers - leftOut,
      describe: (signal) => cognito.describeUserImportJob(jobId, signal),
      onLook: (latest, changed) => {
        progress.importMs = clock.now() - startedAt;
        if (!changed) return;
        seen(latest);
        log.info(progressLine(latest, totalUsers - leftOut, progress.importMs));
      },
      clock,
      deadline: startedAt + timeoutMs,
      pollIntervalMs,
      signal,
    }),
  );
  const { maxFailedUsers: maxFailed, maxSkippedUsers: maxSkipped } = inputs;
  return verdictOn(ended, { totalUsers, leftOut, maxFailed, maxSkipped });
}
