import { awsWords, isRefusal, mayBeCarriedOut } from "../aws/errors.ts";
import { graceAfter } from "../base/clock.ts";
import { ActionError, isProgramFault, messageOf } from "../base/errors.ts";
import { type ImportJob, isRunning } from "../base/import-job.ts";
import { formatDuration } from "../base/numbers.ts";
import type { JobWorld } from "./create.ts";
import { isAboutAnotherJob, isFinalRefusal } from "./start-refusal.ts";
import { lastCallsMs, nextDelay } from "./wait.ts";

/** How long a start that is under way may still take once the run is cancelled, in milliseconds. */
const startGraceMs = 1000;
/** So often a job is started while replies are lost. */
const mostLostReplies = 5;
/** Shortest and longest time between two attempts after a refusal, in milliseconds. */
const minRetryDelay = 1000;
const maxRetryDelay = 10_000;
/** How long a start is tried again that is refused for a reason that may pass: a new role takes some seconds to work. */
const refusalMs = 60_000;

export type Start = {
  job: ImportJob;
  /** When to give up in a busy account, in the clock's milliseconds, and how long that is. */
  deadline: number;
  timeoutMs: number;
  pollIntervalMs: number | undefined;
  /** Told while nobody can know whether the job is started. */
  onUnderWay(isUnderWay: boolean): void;
  signal: AbortSignal;
};

/**
 * Starts a job that has its file. An account runs one import at a time (Cognito developer guide): while another one is
 * active it is waited for. Whether a start that was refused, or whose reply was lost, has happened shows in the job's status.
 * @returns the job, started or, where somebody else has had it, as it is
 * @throws {ActionError} `timeout` when the deadline comes first
 */
export async function startJob(world: JobWorld, start: Start): Promise<ImportJob> {
  const { clock } = world;
  const { deadline, timeoutMs, signal } = start;
  const timeout = clock.timeout(deadline + lastCallsMs - clock.now());
  let refusal: unknown;
  const onBusy = (error: unknown) => {
    refusal = error;
  };
  try {
    return await untilStarted(world, start, timeout, onBusy);
  } catch (error) {
    // Whatever AWS has said, or the network, explains itself.
    if (error instanceof ActionError || signal.aborted || !timeout.aborted) throw error;
    if (refusal !== undefined) throw busyTooLong(timeoutMs, refusal);
    throw new ActionError(
      "timeout",
      `AWS did not answer within ${formatDuration(timeoutMs)} (timeout-minutes), when the import job was to be started.`,
      { cause: error },
    );
  }
}

async function untilStarted(
  world: JobWorld,
  start: Start,
  timeout: AbortSignal,
  onBusy: (refusal: unknown) => void,
): Promise<ImportJob> {
  const { cognito, clock, log } = world;
  const { job, deadline, timeoutMs, onUnderWay, signal } = start;
  const ended = AbortSignal.any([signal, timeout]);
  const beganAt = clock.now();
  let lostReplies = 0;
  let refusedAt: number | undefined;
  let logged: string | undefined;
  for (;;) {
    signal.throwIfAborted();
    onUnderWay(true);
    try {
      // Whoever breaks off in the middle of it does not know whether the import runs.
      const limit = AbortSignal.any([graceAfter(clock, signal, startGraceMs), timeout]);
      const started = await cognito.startUserImportJob(job.JobId, limit);
      onUnderWay(false);
      return started;
    } catch (error) {
      signal.throwIfAborted();
      if (isProgramFault(error)) throw error;
      const lost = mayBeCarriedOut(error);
      if (!lost) onUnderWay(false);
      if (!lost && !isRefusal(error)) throw error;
      const seen = await cognito.describeUserImportJob(job.JobId, ended);
      if (seen.Status !== "Created") {
        onUnderWay(false);
        return seen;
      }
      if (lost && ++lostReplies === mostLostReplies) throw error;
      if (lost) continue;
      const busy = await describeActiveJob(world, error, job, ended);
      const now = clock.now();
      onBusy(busy && error);
      if (busy !== undefined && now >= deadline) throw busyTooLong(timeoutMs, error);
      refusedAt = busy === undefined ? (refusedAt ?? now) : undefined;
      const until = Math.min(deadline, (refusedAt ?? deadline) + refusalMs);
      if (busy === undefined && (isFinalRefusal(error) || now >= until)) throw error;
      const sentence = busy ?? `${messageOf(error)} Trying again for up to ${refusalMs / 1000} s.`;
      if (sentence !== logged) log.info(sentence);
      logged = sentence;
      await clock.sleep(Math.min(retryDelay(start, now - beganAt), until - now), signal);
    }
  }
}

function retryDelay({ pollIntervalMs }: Start, elapsed: number): number {
  const delay = pollIntervalMs ?? nextDelay({ elapsed, sinceChange: elapsed, handled: 0, total: 0 });
  return Math.min(maxRetryDelay, Math.max(minRetryDelay, delay));
}

function busyTooLong(timeoutMs: number, refusal: unknown): ActionError {
  return new ActionError(
    "timeout",
    `The account was busy with another import for ${formatDuration(timeoutMs)} (timeout-minutes). ` +
      `Cognito says: ${awsWords(refusal)}`,
    { cause: refusal },
  );
}

/** Describes the import job that keeps the account busy; undefined if the start was refused for another reason. */
async function describeActiveJob(
  { cognito, log }: JobWorld,
  refusal: unknown,
  job: ImportJob,
  signal: AbortSignal,
): Promise<string | undefined> {
  const isBusy = isAboutAnotherJob(refusal);
  if (!isBusy && isFinalRefusal(refusal)) return undefined;
  let other: ImportJob | undefined;
  try {
    const jobs = await cognito.newestJobs(signal);
    other = jobs.find((listed) => isRunning(listed.job) && listed.job.JobId !== job.JobId)?.job;
  } catch (error) {
    signal.throwIfAborted();
    log.debug(`The jobs of the pool could not be listed: ${messageOf(error)}`);
  }
  if (!isBusy && other === undefined) return undefined;
  const which =
    other === undefined
      ? "Another import job is active in this account."
      : `Import job ${other.JobId} (${other.JobName}) of this pool is active.`;
  return `${which} Waiting for its end; an account runs one import at a time.`;
}
