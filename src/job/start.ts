import { isMissingFileRefusal, isPreconditionRefusal, mayBeCarriedOut } from "../aws/errors.ts";
import { graceAfter } from "../base/clock.ts";
import { ActionError, isProgramFault, messageOf } from "../base/errors.ts";
import { type ImportJob, isRunning } from "../base/import-job.ts";
import { formatDuration } from "../base/numbers.ts";
import type { JobWorld } from "./create.ts";
import { lastCallsMs, nextDelay } from "./wait.ts";

/** How long a start that is under way may still take once the run is cancelled, in milliseconds. */
const startGraceMs = 1000;
/** So often a job is started while replies are lost. */
const mostLostReplies = 5;
/** Shortest time between two attempts in a busy account, in milliseconds. */
const shortestBusyDelay = 1000;

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
 * active it is waited for. A start whose reply is lost is recognised by the job's status.
 * @returns the job, started or, where somebody else has had it, as it is
 * @throws {ActionError} `timeout` when the deadline comes first
 */
export async function startJob(world: JobWorld, start: Start): Promise<ImportJob> {
  const { clock } = world;
  const { deadline, timeoutMs, signal } = start;
  const timeout = clock.timeout(deadline + lastCallsMs - clock.now());
  try {
    return await untilStarted(world, start, timeout);
  } catch (error) {
    // Whatever AWS has said, or the network, explains itself.
    if (error instanceof ActionError || signal.aborted || !timeout.aborted) throw error;
    throw new ActionError(
      "timeout",
      `AWS did not answer within ${formatDuration(timeoutMs)} (timeout-minutes), when the import job was to be started.`,
      { cause: error },
    );
  }
}

async function untilStarted(world: JobWorld, start: Start, timeout: AbortSignal): Promise<ImportJob> {
  const { cognito, clock, log } = world;
  const { job, deadline, pollIntervalMs, onUnderWay, signal } = start;
  const ended = AbortSignal.any([signal, timeout]);
  const beganAt = clock.now();
  let lostReplies = 0;
  let told: string | undefined;
  for (;;) {
    signal.throwIfAborted();
    onUnderWay(true);
    try {
      // Whoever breaks off in the middle of it does not know whether the import runs.
      const limit = AbortSignal.any([graceAfter(signal, startGraceMs), timeout]);
      const started = await cognito.startUserImportJob(job.JobId, limit);
      onUnderWay(false);
      return started;
    } catch (error) {
      signal.throwIfAborted();
      if (isProgramFault(error)) throw error;
      const lost = mayBeCarriedOut(error);
      if (!lost) onUnderWay(false);
      if (!lost && !isPreconditionRefusal(error)) throw error;
      const seen = await cognito.describeUserImportJob(job.JobId, ended);
      if (seen.Status !== "Created") {
        onUnderWay(false);
        return seen;
      }
      if (lost && ++lostReplies === mostLostReplies) throw error;
      if (lost) continue;
      const active = await whoIsActive(world, error, job, ended);
      if (active === undefined) throw error;
      if (active !== told) log.info(`${active} Waiting for its end; an account runs one import at a time.`);
      told = active;
      const now = clock.now();
      if (now >= deadline) throw busyTooLong(start.timeoutMs, error);
      const pace = { elapsed: now - beganAt, sinceChange: now - beganAt, handled: 0, total: 0 };
      const delay = pollIntervalMs ?? Math.max(shortestBusyDelay, nextDelay(pace));
      await clock.sleep(Math.min(delay, deadline - now), signal);
    }
  }
}

function busyTooLong(timeoutMs: number, cause: unknown): ActionError {
  return new ActionError(
    "timeout",
    `The account was busy with another import for ${formatDuration(timeoutMs)} (timeout-minutes).`,
    { cause },
  );
}

/** Refusals of another kind: a pool that verifies nothing, a log role that cannot be assumed. */
const otherReason = /auto[- ]?verified|\brole\b/i;
/** How AWS may say that the account is busy; its words are not published. */
const busyWords = /\b(another|other|active|concurrent|at a time|in progress|running)\b/i;

/** Who keeps the account busy, in a sentence; undefined where the refusal is for another reason. */
async function whoIsActive(
  { cognito, log }: JobWorld,
  refusal: unknown,
  job: ImportJob,
  signal: AbortSignal,
): Promise<string | undefined> {
  const words = messageOf(refusal);
  if (isMissingFileRefusal(refusal) || otherReason.test(words)) return undefined;
  try {
    const jobs = await cognito.newestJobs(signal);
    const other = jobs.find((listed) => isRunning(listed.job) && listed.job.JobId !== job.JobId)?.job;
    if (other !== undefined) return `Import job ${other.JobId} (${other.JobName}) of this pool is active.`;
  } catch (error) {
    signal.throwIfAborted();
    log.debug(`The jobs of the pool could not be listed: ${messageOf(error)}`);
  }
  return busyWords.test(words) ? "Another import job is active in this account." : undefined;
}
