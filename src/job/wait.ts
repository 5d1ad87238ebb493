import { troubleOf } from "../aws/retryability.ts";
import type { Clock } from "../base/clock.ts";
import { ActionError } from "../base/errors.ts";
import { countsOf, handledUsers, type ImportJob, isFinal } from "../base/import-job.ts";
import { formatDuration } from "../base/numbers.ts";

/** The time before the first look, in milliseconds: the job of a few users ends within a second. */
const firstDelay = 50;
/** Shortest and longest time between two looks after that, in milliseconds. */
const minDelay = 500;
const maxDelay = 20_000;
/** How long the last calls, at the end of the time, may take, in milliseconds. */
export const lastCallsMs = 3000;
/** How long a job that cannot be looked at is waited for all the same: the import does not need us. In milliseconds. */
const troubleMs = 10 * 60_000;

export type WaitOptions = {
  job: ImportJob;
  /** The users in the job's file, to tell how much is left; undefined where that is not known. */
  totalUsers: number | undefined;
  describe(signal: AbortSignal): Promise<ImportJob>;
  /** Called after each look, with whether the job's status or a counter has changed. */
  onLook(job: ImportJob, changed: boolean): void;
  /** Called when the job cannot be looked at for a while, once until it can again. */
  onTrouble(error: unknown): void;
  clock: Clock;
  /** When to give up, in the clock's milliseconds, and how long the whole run may wait. */
  deadline: number;
  timeoutMs: number;
  /** A fixed time between two looks in milliseconds instead of the adaptive one. */
  pollIntervalMs: number | undefined;
  signal: AbortSignal;
};

/**
 * Looks at a started job until it has ended, for the last time at the deadline.
 * @returns the job as it ended
 * @throws {ActionError} `timeout` when the deadline comes first
 */
export async function waitForEnd(options: WaitOptions): Promise<ImportJob> {
  const { describe, onLook, clock, deadline, pollIntervalMs, signal } = options;
  const startedAt = clock.now();
  const timeout = clock.timeout(deadline - startedAt);
  const ended = AbortSignal.any([signal, timeout]);
  let changedAt = startedAt;
  let troubleSince: number | undefined;
  let job = options.job;
  while (!isFinal(job)) {
    const now = clock.now();
    if (now >= deadline) throw timedOut(options.timeoutMs);
    const delay =
      pollIntervalMs ??
      nextDelay({
        elapsed: now - startedAt,
        sinceChange: now - changedAt,
        handled: handledUsers(countsOf(job)),
        total: options.totalUsers ?? 0,
      });
    let latest: ImportJob;
    // A timer may fire just before its time, so that the clock alone does not tell.
    let isLast = delay >= deadline - now;
    try {
      await clock.sleep(Math.min(delay, deadline - now), signal);
      isLast ||= clock.now() >= deadline;
      latest = await describe(isLast ? AbortSignal.any([signal, clock.timeout(lastCallsMs)]) : ended);
    } catch (error) {
      // A call that is still under way at the deadline does not hold the step up.
      if ((isLast || timeout.aborted) && !signal.aborted) throw timedOut(options.timeoutMs);
      const now = clock.now();
      if (ended.aborted || troubleOf(error) === "final" || now - (troubleSince ?? now) > troubleMs)
        throw error;
      if (troubleSince === undefined) options.onTrouble(error);
      troubleSince ??= now;
      continue;
    }
    troubleSince = undefined;
    const changed = hasChanged(job, latest);
    if (changed) changedAt = clock.now();
    onLook(latest, changed);
    job = latest;
  }
  return job;
}

function timedOut(timeoutMs: number): ActionError {
  const within = formatDuration(timeoutMs);
  return new ActionError("timeout", `The import did not end within ${within} (timeout-minutes).`);
}

function hasChanged(before: ImportJob, after: ImportJob): boolean {
  return (
    before.Status !== after.Status ||
    before.ImportedUsers !== after.ImportedUsers ||
    before.SkippedUsers !== after.SkippedUsers ||
    before.FailedUsers !== after.FailedUsers
  );
}

/** What the time to the next look depends on; times in milliseconds. */
export type Pace = { elapsed: number; sinceChange: number; handled: number; total: number };

/**
 * How long to wait before the next look, in milliseconds. A tenth of the time that has passed keeps both the
 * number of calls and the lag at the end in proportion to the import. Where the counters tell how much is left,
 * half of that halves the lag at each look; once they stand still, the looks thin out again.
 */
export function nextDelay({ elapsed, sinceChange, handled, total }: Pace): number {
  // The first looks, each after as long as has passed: four in a second, where Cognito takes five.
  if (elapsed < minDelay) return Math.max(firstDelay, elapsed);
  const byElapsed = elapsed / 10;
  if (handled === 0) return clamp(byElapsed);
  const left = (elapsed / handled) * Math.max(0, total - handled);
  return clamp(Math.min(byElapsed, Math.max(left, sinceChange) / 2));
}

function clamp(delay: number): number {
  return Math.min(maxDelay, Math.max(minDelay, delay));
}
