/** The action's wait for the end of an import, on a clock that only sleeping and calls move. */

import type { Clock } from "../src/base/clock.ts";
import type { ImportJob } from "../src/base/import-job.ts";
import { waitForEnd } from "../src/job/wait.ts";

/** "About 30 users a second at least" (AWS's solution: 100,000 users in 56 minutes). */
export const usersPerSecond = 30;
/** How long a job is Pending, and the duration of a call, in milliseconds. */
export const pendingMs = 2000;
const callMs = 100;

/**
 * Waits for an import of `importMs` milliseconds. Resolves to the number of calls, and the lag in milliseconds between the end
 * and its detection.
 * @param pollIntervalMs a fixed time between two polls
 */
export async function waitOnce(
  importMs: number,
  pollIntervalMs: number | undefined,
): Promise<{ calls: number; lag: number }> {
  const never = new AbortController().signal;
  const totalUsers = Math.max(1, Math.round((importMs / 1000) * usersPerSecond));
  const end = pendingMs + importMs;
  let now = 0;
  let calls = 0;
  const clock: Clock = {
    now: () => now,
    sleep: async (ms) => {
      now += ms;
    },
    timeout: () => never,
  };
  const describe = (): ImportJob => {
    const Status = now >= end ? "Succeeded" : now < pendingMs ? "Pending" : "InProgress";
    const done = Math.min(1, Math.max(0, (now - pendingMs) / importMs));
    return { JobId: "import-1", Status, ImportedUsers: Math.floor(totalUsers * done) };
  };
  await waitForEnd({
    job: describe(),
    totalUsers,
    describe: async () => {
      calls++;
      now += callMs / 2;
      const job = describe();
      now += callMs / 2;
      return job;
    },
    onPoll: () => {},
    onDescribeError: () => {},
    clock,
    deadline: Number.POSITIVE_INFINITY,
    timeoutMs: Number.POSITIVE_INFINITY,
    pollIntervalMs,
    signal: never,
  });
  return { calls, lag: now - end };
}
