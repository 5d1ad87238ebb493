import type { Cognito } from "./aws/cognito.ts";
import { isOptionalRefusal } from "./aws/errors.ts";
import type { Agents } from "./aws/http.ts";
import type { ImportJob } from "./aws/import-job.ts";
import type { Clock } from "./clock.ts";
import { ActionError, causeChain, messageOf } from "./errors.ts";
import { formatBytes, formatDuration, formatUsers } from "./format.ts";
import type { Inputs } from "./inputs.ts";
import { failureOf, type JobKnowledge } from "./job/failure.ts";
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

/** What is known at any moment, so that a run that breaks off can still tell. */
type Progress = JobKnowledge & {
  /** The users in the file. */
  totalUsers: number | undefined;
  poolName: string | undefined;
  /** From the job's start to the last look at it. */
  importMs: number | undefined;
};

/**
 * How a file of users becomes users in a pool. Outputs are set as soon as they are known, and the summary is written
 * however the run ends.
 * @throws {ActionError} when the step must fail
 */
export async function seed(inputs: Inputs, world: World): Promise<void> {
  const progress: Progress = {
    job: undefined,
    underWay: undefined,
    totalUsers: undefined,
    poolName: undefined,
    importMs: undefined,
  };
  let verdict: Verdict;
  let cause: unknown;
  try {
    const totalUsers = await prepare(inputs, world, progress);
    verdict = await runJob(inputs, world, totalUsers, progress);
  } catch (error) {
    cause = error;
    verdict = failureOf(error, progress, inputs.timeoutMs);
  }
  await report(inputs, world, progress, verdict);
  if (!verdict.passed) throw new ActionError("import-failed", verdict.sentence, { cause });
  world.log.info(verdict.sentence);
}

/**
 * Everything that can be known before a job is made.
 * @returns the number of users in the file
 */
async function prepare(inputs: Inputs, world: World, progress: Progress): Promise<number> {
  const { userPoolId, usersFile, region } = inputs;
  const { cognito, log, outputs, signal } = world;
  const totalUsers = await countUsers(usersFile, signal);
  progress.totalUsers = totalUsers;
  outputs.totalUsers(totalUsers);
  if (totalUsers === 0) {
    throw new ActionError("bad-input", `Input csv-path: ${usersFile.name} has no users below its header.`);
  }
  log.info(
    `Importing ${formatUsers(totalUsers)} from ${usersFile.name} (${formatBytes(usersFile.bytes)}) ` +
      `into user pool ${userPoolId} in ${region}.`,
  );
  try {
    // The pool's name is a part of its log group's. Whoever may not read it does without the link to the log stream.
    progress.poolName = (await cognito.describeUserPool(signal)).name;
  } catch (error) {
    if (!isOptionalRefusal(error)) throw error;
    log.debug(causeChain(error));
  }
  return totalUsers;
}

/** Writes the job summary, which must not change how the step ends. */
async function report(inputs: Inputs, world: World, progress: Progress, verdict: Verdict): Promise<void> {
  if (!inputs.summary) return;
  const { userPoolId, region, usersFile } = inputs;
  const { job, poolName, importMs, totalUsers } = progress;
  // Cognito writes to the stream from the start of the job on.
  const logPlace = job?.StartDate && logPlaceOf(job, userPoolId, poolName);
  const file = { name: usersFile.name, bytes: usersFile.bytes, users: totalUsers };
  const markdown = summaryMarkdown({ verdict, region, userPoolId, poolName, job, logPlace, file, importMs });
  try {
    await world.writeSummary(markdown);
  } catch (error) {
    world.log.warning(`The job summary could not be written: ${messageOf(error)}`);
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

  signal.throwIfAborted();
  progress.underWay = "create";
  const { job, uploadUrl } = await cognito.createUserImportJob({ jobName, cloudWatchLogsRoleArn }, signal);
  progress.underWay = undefined;
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
