import { retryabilityOf } from "../aws/retry.ts";
import type { Clock } from "../base/clock.ts";
import { ActionError, messageOf } from "../base/errors.ts";
import { countsOf, handledUsers, type ImportJob, isFinal } from "../base/import-job.ts";
import { formatDuration } from "../base/numbers.ts";

/** Time before the first and the second poll: the job of a few users ends within a second. */
const [firstDelayMs, secondDelayMs] = [20, 130];
/** Shortest and longest time between two polls after that. */
const minDelayMs = 500;
const maxDelayMs = 20_000;
/** Maximum time for the last calls, after the deadline. */
export const lastCallsMs = 3000;
/** How long to wait for a job that cannot be described: the import continues without this process. */
const maxFailingMs = 10 * 60_000;

/** How long a run waits; times in milliseconds. */
export type WaitLimits = {
  /** When to give up, by the clock, and the whole time until then. */
  deadline: number;
  timeoutMs: number;
  /** A fixed time between two polls instead of the adaptive one. */
  pollIntervalMs: number | undefined;
  signal: AbortSignal;
};

export type WaitOptions = WaitLimits & {
  job: ImportJob;
  /** The users in the job's file, for the time that is left; undefined if not known. */
  totalUsers: number | undefined;
  describe(signal: AbortSignal): Promise<ImportJob>;
  /** Called after each poll, with whether the job's status or a counter has changed. */
  onPoll(job: ImportJob, changed: boolean): void;
  /** Called once when the job cannot be described, until it can again. */
  onDescribeError(error: unknown): void;
  clock: Clock;
};

/**
 * Polls a started job until it has ended. The last poll is at the deadline.
 * @returns the job as it ended
 * @throws {ActionError} `timeout` when the deadline comes first
 */
export async function waitForEnd(options: WaitOptions): Promise<ImportJob> {
  const { describe, onPoll, clock, deadline, pollIntervalMs, signal } = options;
  const startedAt = clock.now();
  const timeout = clock.timeout(deadline - startedAt);
  const ended = AbortSignal.any([signal, timeout]);
  let changedAt = startedAt;
  let failing: { since: number; error: unknown } | undefined;
  let job = options.job;
  while (!isFinal(job)) {
    const now = clock.now();
    if (now >= deadline) throw timedOut(options.timeoutMs, failing?.error);
    const delay =
      pollIntervalMs ??
      nextDelay({
        elapsed: now - startedAt,
        sinceChange: now - changedAt,
        handled: handledUsers(countsOf(job)),
        total: options.totalUsers ?? 0,
      });
    let latest: ImportJob;
    // A timer may fire just before its time, so the clock alone does not show it.
    let isLast = delay >= deadline - now;
    try {
      await clock.sleep(Math.min(delay, deadline - now), signal);
      isLast ||= clock.now() >= deadline;
      latest = await describe(isLast ? AbortSignal.any([signal, clock.timeout(lastCallsMs)]) : ended);
    } catch (error) {
      if ((isLast || timeout.aborted) && !signal.aborted) throw timedOut(options.timeoutMs, failing?.error);
      const now = clock.now();
      const isTooLong = now - (failing?.since ?? now) > maxFailingMs;
      if (ended.aborted || retryabilityOf(error) === "permanent" || isTooLong) throw error;
      if (failing === undefined) options.onDescribeError(error);
      failing = { since: failing?.since ?? now, error };
      continue;
    }
    failing = undefined;
    const changed = hasChanged(job, latest);
    if (changed) changedAt = clock.now();
    onPoll(latest, changed);
    job = latest;
  }
  return job;
}

/** @param error why the job's status could not be read at the end */
function timedOut(timeoutMs: number, error: unknown): ActionError {
  const why = error === undefined ? "" : ` Its status could not be read: ${messageOf(error)}`;
  const within = formatDuration(timeoutMs);
  return new ActionError("timeout", `The import did not end within ${within} (timeout-minutes).${why}`);
}

function hasChanged(before: ImportJob, after: ImportJob): boolean {
  const members = ["Status", "ImportedUsers", "SkippedUsers", "FailedUsers"] as const;
  return members.some((member) => before[member] !== after[member]);
}

type PollState = { elapsed: number; sinceChange: number; handled: number; total: number };

/**
 * Returns how long to wait before the next poll; times in milliseconds. A tenth of the elapsed time keeps both the number of
 * calls and the lag at the end in proportion to the import. If the counters show how much is left, half of that halves the
 * lag at each poll; once they no longer change, the polls become rarer.
 */
export function nextDelay({ elapsed, sinceChange, handled, total }: PollState): number {
  // After 20, 150, 300 and 600 ms: four polls in the first second, where Cognito allows five.
  if (elapsed < firstDelayMs) return firstDelayMs;
  if (elapsed < minDelayMs) return Math.max(secondDelayMs, elapsed);
  const byElapsed = elapsed / 10;
  const left = (elapsed / handled) * Math.max(0, total - handled);
  const delay = handled === 0 ? byElapsed : Math.min(byElapsed, Math.max(left, sinceChange) / 2);
  return Math.min(maxDelayMs, Math.max(minDelayMs, delay));
}
