import { awsWords, isRefusal, mayHaveTakenEffect } from "../aws/errors.ts";
import { pauseBefore } from "../aws/retry.ts";
import { graceAfter } from "../base/clock.ts";
import { ActionError, isProgramFault, messageOf } from "../base/errors.ts";
import { type ImportJob, isRunning } from "../base/import-job.ts";
import { formatDuration } from "../base/numbers.ts";
import type { JobContext } from "./create.ts";
import { meaningOf } from "./start-refusal.ts";
import { lastCallsMs, nextDelay, type WaitLimits } from "./wait.ts";

/** How long a start in flight may take once the run is cancelled. */
const startGraceMs = 1000;
/** Maximum attempts while replies are lost. */
const maxLostReplies = 5;
/** Shortest and longest time between two attempts after a refusal. */
const minRetryMs = 1000;
const maxRetryMs = 10_000;
/** How long to retry a start that is refused for a reason that may pass: a new role takes seconds to become usable. */
const maxRefusedMs = 60_000;

export type Start = WaitLimits & {
  job: ImportJob;
  /** Called with true before the call, and with false once it is known whether the job was started. */
  onInFlight(isInFlight: boolean): void;
};

/**
 * Starts a job that has its file. While another import is active it waits, because an account runs one at a time (Cognito
 * developer guide). The job's status shows whether a start that was refused, or whose reply was lost, has happened.
 * @returns the job, started or already started by somebody else
 * @throws {ActionError} `timeout` when the deadline comes first
 */
export async function startJob(context: JobContext, start: Start): Promise<ImportJob> {
  const { cognito, clock, log, random } = context;
  const { job, deadline, timeoutMs, pollIntervalMs, onInFlight, signal } = start;
  const beganAt = clock.now();
  const timeout = clock.timeout(deadline + lastCallsMs - beganAt);
  const ended = AbortSignal.any([signal, timeout]);
  let lostReplies = 0;
  let refusedAt: number | undefined;
  let busyBecause: unknown;
  let logged: string | undefined;

  async function attempt(): Promise<ImportJob | undefined> {
    onInFlight(true);
    try {
      // After an abort in the middle, it would be unknown whether the import runs.
      const limit = AbortSignal.any([graceAfter(clock, signal, startGraceMs), timeout]);
      const started = await cognito.startUserImportJob(job.JobId, limit);
      onInFlight(false);
      return started;
    } catch (error) {
      signal.throwIfAborted();
      if (isProgramFault(error)) throw error;
      const isLost = mayHaveTakenEffect(error);
      if (!isLost) onInFlight(false);
      if (!isLost && !isRefusal(error)) throw error;
      const seen = await cognito.describeUserImportJob(job.JobId, ended);
      if (seen.Status !== "Created") {
        onInFlight(false);
        return seen;
      }
      if (!isLost) await waitAfter(error);
      else if (++lostReplies === maxLostReplies) throw error;
      // Each attempt also reads the status, which Cognito allows five times a second.
      else await clock.sleep(pauseBefore("ambiguous", lostReplies, random), signal);
      return undefined;
    }
  }

  async function waitAfter(refusal: unknown): Promise<void> {
    const meaning = meaningOf(refusal);
    if (meaning === "final") throw refusal;
    const active = await findActiveJob(context, job, ended);
    const isBusy = meaning === "busy" || active !== undefined;
    const now = clock.now();
    busyBecause = isBusy ? refusal : undefined;
    refusedAt = isBusy ? undefined : (refusedAt ?? now);
    const until = Math.min(deadline, (refusedAt ?? deadline) + maxRefusedMs);
    if (now >= until) throw isBusy ? busyTooLong(timeoutMs, refusal) : refusal;
    const sentence = isBusy
      ? `${describeActive(active)} Waiting for its end; an account runs one import at a time.`
      : `${messageOf(refusal)} Trying again for up to ${maxRefusedMs / 1000} s.`;
    if (sentence !== logged) log.info(sentence);
    logged = sentence;
    const elapsed = now - beganAt;
    const delay = pollIntervalMs ?? nextDelay({ elapsed, sinceChange: elapsed, handled: 0, total: 0 });
    await clock.sleep(Math.min(Math.max(minRetryMs, delay), maxRetryMs, until - now), signal);
  }

  try {
    for (;;) {
      signal.throwIfAborted();
      const started = await attempt();
      if (started !== undefined) return started;
    }
  } catch (error) {
    if (error instanceof ActionError || signal.aborted || !timeout.aborted) throw error;
    if (busyBecause !== undefined) throw busyTooLong(timeoutMs, busyBecause);
    throw new ActionError(
      "timeout",
      `AWS did not answer StartUserImportJob within ${formatDuration(timeoutMs)} (timeout-minutes).`,
      { cause: error },
    );
  }
}

function busyTooLong(timeoutMs: number, refusal: unknown): ActionError {
  return new ActionError(
    "timeout",
    `The account was busy with another import for ${formatDuration(timeoutMs)} (timeout-minutes). ` +
      `Cognito says: ${awsWords(refusal)}`,
    { cause: refusal },
  );
}

/** Returns the import job of this pool that keeps the account busy; undefined if there is none, or it is not known. */
async function findActiveJob(
  { cognito, log }: JobContext,
  { JobId }: ImportJob,
  signal: AbortSignal,
): Promise<ImportJob | undefined> {
  try {
    const jobs = await cognito.newestJobs(signal);
    return jobs.find(({ job }) => isRunning(job) && job.JobId !== JobId)?.job;
  } catch (error) {
    signal.throwIfAborted();
    log.debug(`The jobs of the pool could not be listed: ${messageOf(error)}`);
    return undefined;
  }
}

function describeActive(job: ImportJob | undefined): string {
  if (job === undefined) return "Another import job is active in this account.";
  return `Import job ${job.JobId} (${job.JobName}) of this pool is active.`;
}
