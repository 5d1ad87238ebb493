import type { Cognito } from "./aws/cognito.ts";
import { isOptionalRefusal } from "./aws/errors.ts";
import type { Agents } from "./aws/http.ts";
import type { ImportJob } from "./aws/import-job.ts";
import type { Clock } from "./clock.ts";
import { ActionError, causeChain } from "./errors.ts";
import { formatBytes, formatDuration, formatUsers } from "./format.ts";
import type { Inputs } from "./inputs.ts";
import { failureOf } from "./job/failure.ts";
import { logPlaceOf } from "./job/log-place.ts";
import { uploadUsersFile } from "./job/upload.ts";
import { type Verdict, verdictOn } from "./job/verdict.ts";
import { waitForEnd } from "./job/wait.ts";
import type { Log } from "./log.ts";
import type { Outputs } from "./report/outputs.ts";
import { progressLine } from "./report/progress.ts";
import { summaryMarkdown } from "./report/summary.ts";
import { countUsers } from "./users/file.ts";

/** All that a run touches outside itself. */
export type World = {
  cognito: Cognito;
  agents: Agents;
  clock: Clock;
  log: Log;
  outputs: Outputs;
  /** Appends Markdown to the job summary. */
  writeSummary(markdown: string): Promise<void>;
  /** Aborted when the run is cancelled. */
  signal: AbortSignal;
};

/** What is known of the import job at any moment, so that a run that breaks off can still tell. */
type Progress = {
  job: ImportJob | undefined;
  /** From the job's start to the last look at it. */
  importMs: number | undefined;
};

/**
 * How a file of users becomes users in a pool. Outputs are set as soon as they are known, and once a job was tried
 * the summary is written however the run ends.
 * @throws {ActionError} when the step must fail
 */
export async function seed(inputs: Inputs, world: World): Promise<void> {
  const { userPoolId, usersFile, region } = inputs;
  const { log, outputs, signal } = world;
  const totalUsers = await countUsers(usersFile, signal);
  if (totalUsers === 0) {
    throw new ActionError("bad-input", `Input csv-path: ${usersFile.name} has no users below its header.`);
  }
  outputs.totalUsers(totalUsers);
  log.info(
    `Importing ${formatUsers(totalUsers)} from ${usersFile.name} (${formatBytes(usersFile.bytes)}) ` +
      `into user pool ${userPoolId} in ${region}.`,
  );
  const poolName = await findPoolName(world);

  const progress: Progress = { job: undefined, importMs: undefined };
  let verdict: Verdict;
  let cause: unknown;
  try {
    verdict = await runJob(inputs, world, totalUsers, progress);
  } catch (error) {
    cause = error;
    verdict = failureOf(error, progress.job, inputs.timeoutMs);
  }
  if (inputs.summary) {
    const { job, importMs } = progress;
    const logPlace = job && logPlaceOf(job, userPoolId, poolName);
    const file = { name: usersFile.name, bytes: usersFile.bytes, users: totalUsers };
    await world.writeSummary(
      summaryMarkdown({ verdict, region, userPoolId, poolName, job, logPlace, file, importMs }),
    );
  }
  if (!verdict.passed) throw new ActionError("import-failed", verdict.sentence, { cause });
  log.info(verdict.sentence);
}

/** The pool's name, which is a part of its log group's. Whoever may not read it does without the link to the log. */
async function findPoolName({ cognito, log, signal }: World): Promise<string | undefined> {
  try {
    return (await cognito.describeUserPool(signal)).name;
  } catch (error) {
    if (!isOptionalRefusal(error)) throw error;
    log.debug(causeChain(error));
    return undefined;
  }
}

/** The life of the job: create, upload, start, wait, judge. */
async function runJob(
  inputs: Inputs,
  world: World,
  totalUsers: number,
  progress: Progress,
): Promise<Verdict> {
  const { usersFile, jobName, cloudWatchLogsRoleArn, timeoutMs, pollIntervalMs } = inputs;
  const { cognito, agents, clock, log, outputs, signal } = world;

  function seen(job: ImportJob): ImportJob {
    progress.job = job;
    outputs.job(job);
    return job;
  }

  const { job, uploadUrl } = await cognito.createUserImportJob({ jobName, cloudWatchLogsRoleArn }, signal);
  const { JobId: jobId } = seen(job);
  log.info(`Created import job ${jobId} named ${jobName}.`);

  const uploadStart = clock.now();
  await uploadUsersFile(uploadUrl, usersFile, agents, signal);
  log.info(`Uploaded ${formatBytes(usersFile.bytes)} in ${formatDuration(clock.now() - uploadStart)}.`);
  if (!inputs.start) {
    return {
      passed: true,
      sentence: `Import job ${jobId} has its file and waits to be started (start is false). It expires after a day.`,
    };
  }

  const startedAt = clock.now();
  const started = seen(await cognito.startUserImportJob(jobId, signal));
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
      totalUsers,
      describe: (signal) => cognito.describeUserImportJob(jobId, signal),
      onLook: (latest, changed) => {
        progress.importMs = clock.now() - startedAt;
        if (!changed) return;
        seen(latest);
        log.info(progressLine(latest, totalUsers, progress.importMs));
      },
      clock,
      deadline: startedAt + timeoutMs,
      pollIntervalMs,
      signal,
    }),
  );
  return verdictOn(ended, totalUsers);
}
