import { ActionError, describeError, isAbort, messageOf } from "../base/errors.ts";
import type { HashingAlgorithm } from "../base/hashing.ts";
import { combined, type ImportJob, isFinal, isRunning } from "../base/import-job.ts";
import { formatCount, formatUsers } from "../base/numbers.ts";
import type { Inputs } from "../inputs/inputs.ts";
import { deliver } from "../job/deliver.ts";
import { type JobKnowledge, lookAgain } from "../job/failure.ts";
import { startJob } from "../job/start.ts";
import { stopJob } from "../job/stop.ts";
import { type Verdict, verdictOn } from "../job/verdict.ts";
import { waitForEnd } from "../job/wait.ts";
import { progressLine, rateMeter } from "../report/progress.ts";
import type { FilePart } from "../users/convert/split.ts";
import type { World } from "./context.ts";

/** What is known of the import at any moment, so that a run that breaks off can still tell. */
export type ImportProgress = JobKnowledge & {
  /** The jobs of the file so far, in the order of its parts; `job` is the last of them. */
  jobs: ImportJob[];
  /** From the first job's start to the last look. */
  importMs: number | undefined;
};

export type ImportSource = {
  /** What each job is to get; with `job-id`, what the job has got, which may not be known. */
  parts: readonly FilePart[];
  /** The users of the file; undefined where there is none, which only `job-id` does without. */
  totalUsers: number | undefined;
  /** Those of them that are in no part, because Cognito's CSV cannot carry them. */
  leftOut: number;
  /** The algorithm of the hashes in it. */
  hashing: HashingAlgorithm | undefined;
  /** Called when nothing of the file is needed any more. */
  onUploaded(): Promise<void>;
};

/** How long a cancelled run takes to stop its job, and one that is out of time, in milliseconds. */
const stopMs = { cancelled: 1000, late: 30_000 };

/** The life of the job, or of one job after another where the file needs several: create, upload, start, wait, judge. */
export async function importUsers(
  inputs: Inputs,
  world: World,
  source: ImportSource,
  progress: ImportProgress,
): Promise<Verdict> {
  const run = importRun(inputs, world, source, progress);
  try {
    if (inputs.jobId !== undefined) return await run.attach(inputs.jobId);
    for (const part of source.parts) {
      const verdict = await run.importPart(part);
      if (verdict !== undefined) return verdict;
    }
    return run.verdict();
  } catch (error) {
    await stopWhereWanted(inputs, world, progress, error, run.seen);
    // It has ended at the very moment at which it was to be stopped.
    if (isLate(error) && hasEnded(progress, source)) return run.verdict();
    throw error;
  }
}

function isLate(error: unknown): boolean {
  return error instanceof ActionError && error.code === "timeout";
}

/** Whether the last job of the file has ended by itself. */
function hasEnded({ job, jobs }: ImportProgress, { parts }: ImportSource): boolean {
  return job !== undefined && isFinal(job) && job.Status !== "Stopped" && jobs.length >= parts.length;
}

function importRun(inputs: Inputs, world: World, source: ImportSource, progress: ImportProgress) {
  const { jobName, cloudWatchLogsRoleArn, timeoutMs, pollIntervalMs } = inputs;
  const { cognito, agents, clock, log, outputs, signal } = world;
  const { parts, totalUsers, leftOut, hashing } = source;
  const uploaded = totalUsers === undefined ? undefined : totalUsers - leftOut;
  let startedAt: number | undefined;
  let deadline: number | undefined;

  /** Takes note of a job of its own, or of one that is known already. */
  function seen(job: ImportJob): ImportJob {
    const { jobs } = progress;
    if (jobs.at(-1)?.JobId === job.JobId) jobs.pop();
    jobs.push(job);
    progress.job = job;
    outputs.jobs(jobs, leftOut);
    return job;
  }

  /** @returns a verdict where the step ends here */
  async function importPart(part: FilePart): Promise<Verdict | undefined> {
    const number = progress.jobs.length + 1;
    if (parts.length > 1) {
      log.info(
        `Job ${number} of ${parts.length}: ${formatUsers(part.users)} from number ${formatCount(part.firstRow + 1)} on.`,
      );
    }
    progress.hasFile = false;
    const job = await deliver(world, {
      request: { jobName, cloudWatchLogsRoleArn, passwordHashingAlgorithm: hashing },
      upload: part.upload,
      agents,
      onCreate: (made) => {
        progress.underWay = made === undefined ? "create" : undefined;
        if (made === undefined) return;
        // A job that was made before for the same users is left behind.
        progress.jobs.splice(number - 1);
        seen(made);
      },
      signal,
    });
    progress.hasFile = true;
    if (number === parts.length) await source.onUploaded();
    const ended = await startAndWait(job, part.users);
    if (!isFinal(ended)) return pending(ended);
    return verdictOn(ended, { totalUsers: part.users, leftOut: 0, maxFailed: any, maxSkipped: undefined })
      .passed
      ? undefined
      : verdict();
  }

  async function attach(jobId: string): Promise<Verdict> {
    const job = seen(await cognito.describeUserImportJob(jobId, signal));
    log.info(`Import job ${jobId} named ${job.JobName} is ${job.Status}.`);
    // What it is to be started for is its file; without one AWS refuses the start.
    progress.hasFile = true;
    if (job.StartDate !== undefined) {
      startedAt = clock.now() - Math.max(0, cognito.time() - job.StartDate.getTime());
    }
    const ended = await startAndWait(job, uploaded);
    return isFinal(ended) ? verdict() : pending(ended);
  }

  /** Brings a job that has its file as far as the inputs want it. */
  async function startAndWait(job: ImportJob, users: number | undefined): Promise<ImportJob> {
    deadline ??= clock.now() + timeoutMs;
    let running = job;
    if (job.Status === "Created") {
      if (!inputs.start) return job;
      world.postState.recordJob(job.JobId);
      const onUnderWay = (is: boolean) => {
        progress.underWay = is ? "start" : undefined;
      };
      running = seen(await startJob(world, { job, deadline, timeoutMs, pollIntervalMs, onUnderWay, signal }));
      startedAt ??= clock.now();
    }
    if (!inputs.waitForCompletion || isFinal(running)) return running;
    progress.importMs = clock.now() - (startedAt ?? clock.now());
    signal.throwIfAborted();
    return await log.group(`Waiting for import job ${job.JobId} to end`, () => wait(running, users));
  }

  function wait(job: ImportJob, users: number | undefined): Promise<ImportJob> {
    const began = startedAt ?? clock.now();
    const rateOf = rateMeter(clock.now);
    rateOf(job);
    return waitForEnd({
      job,
      totalUsers: users,
      describe: (signal) => cognito.describeUserImportJob(job.JobId, signal),
      onLook: (latest, changed) => {
        progress.importMs = clock.now() - began;
        const perSecond = rateOf(latest);
        if (!changed) return;
        seen(latest);
        log.info(progressLine(combined(progress.jobs) ?? latest, uploaded, progress.importMs, perSecond));
      },
      onTrouble: (error) => {
        log.warning(
          `The import job cannot be looked at: ${messageOf(error)} It is tried again until the time is over.`,
        );
      },
      clock,
      deadline: deadline ?? began + timeoutMs,
      timeoutMs,
      pollIntervalMs,
      signal,
    });
  }

  function verdict(): Verdict {
    const { maxFailedUsers: maxFailed, maxSkippedUsers: maxSkipped } = inputs;
    const job = combined(progress.jobs);
    if (job === undefined) throw new Error("there is no job to be judged");
    return verdictOn(job, { totalUsers, leftOut, maxFailed, maxSkipped });
  }

  return { importPart, attach, verdict, seen };
}

/** Any number of users: what the limits say is asked once, of all parts together. */
const any = { percent: 100 };

/** The verdict on a step that leaves its job to go on. */
function pending({ JobId, Status }: ImportJob): Verdict {
  const sentence =
    Status === "Created"
      ? `Import job ${JobId} waits to be started (start is false); it expires a day after it was made. ` +
        lookAgain(JobId, "start")
      : `Import job ${JobId} is started; its end is not waited for (wait-for-completion is false). ` +
        lookAgain(JobId, "wait for");
  return { passed: true, sentence };
}

/** Stops the job of a run that is cancelled or out of time, where the inputs want that. */
async function stopWhereWanted(
  { stopOnCancel, stopOnTimeout }: Inputs,
  { cognito, clock, signal, log }: World,
  progress: ImportProgress,
  error: unknown,
  seen: (job: ImportJob) => void,
): Promise<void> {
  const { job, underWay } = progress;
  const wanted = isAbort(error) && signal.aborted ? stopOnCancel : isLate(error) && stopOnTimeout;
  if (!wanted || job === undefined || !(isRunning(job) || underWay === "start")) return;
  try {
    const limit = clock.timeout(signal.aborted ? stopMs.cancelled : stopMs.late);
    const stopped = await stopJob({ cognito, clock }, job.JobId, limit);
    seen(stopped.job);
    if (stopped.isTold) log.info(`Told import job ${job.JobId} to stop.`);
  } catch (failure) {
    progress.stopFailed = isAbort(failure) ? "no reply came back in time" : describeError(failure);
  }
}
