import { countsOf, handledUsers, type ImportJob, isFinal } from "../aws/import-job.ts";
import type { Clock } from "../clock.ts";
import { ActionError } from "../errors.ts";

/** Shortest and longest time between two looks, in milliseconds. */
const minDelay = 500;
const maxDelay = 20_000;

export type WaitOptions = {
  job: ImportJob;
  /** The users in the file, to tell how much is left. */
  totalUsers: number;
  describe(signal: AbortSignal): Promise<ImportJob>;
  /** Called after each look, with whether the job's status or a counter has changed. */
  onLook(job: ImportJob, changed: boolean): void;
  clock: Clock;
  /** When to give up, in the clock's milliseconds. */
  deadline: number;
  /** A fixed time between two looks in milliseconds instead of the adaptive one. */
  pollIntervalMs: number | undefined;
  signal: AbortSignal;
};

/**
 * Looks at a started job until it has ended.
 * @returns the job as it ended
 * @throws {ActionError} `timeout` when the deadline comes first
 */
export async function waitForEnd(options: WaitOptions): Promise<ImportJob> {
  const { describe, onLook, clock, deadline, pollIntervalMs, signal } = options;
  const startedAt = clock.now();
  const timeout = clock.timeout(deadline - startedAt);
  const ended = AbortSignal.any([signal, timeout]);
  let changedAt = startedAt;
  let job = options.job;
  while (!isFinal(job)) {
    const now = clock.now();
    if (now >= deadline) throw timedOut();
    const delay =
      pollIntervalMs ??
      nextDelay({
        elapsed: now - startedAt,
        sinceChange: now - changedAt,
        handled: handledUsers(countsOf(job)),
        total: options.totalUsers,
      });
    let latest: ImportJob;
    try {
      await clock.sleep(Math.min(delay, deadline - now), ended);
      latest = await describe(ended);
    } catch (error) {
      // A call that is still under way at the deadline does not hold the step up.
      throw timeout.aborted && !signal.aborted ? timedOut() : error;
    }
    const changed = hasChanged(job, latest);
    if (changed) changedAt = clock.now();
    onLook(latest, changed);
    job = latest;
  }
  return job;
}

function timedOut(): ActionError {
  return new ActionError("timeout", "The import did not end in time.");
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
  const byElapsed = elapsed / 10;
  if (handled === 0) return clamp(byElapsed);
  const left = (elapsed / handled) * Math.max(0, total - handled);
  return clamp(Math.min(byElapsed, Math.max(left, sinceChange) / 2));
}

function clamp(delay: number): number {
  return Math.min(maxDelay, Math.max(minDelay, delay));
}
