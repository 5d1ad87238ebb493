import type { InputReader } from "./reader.ts";

/** How far the step goes with the job, how long it waits, and what it tolerates. */
export type RunInputs = ReturnType<typeof readRunInputs>;

/** A timer of Node.js takes at most about 24 days. */
const maxTimeoutMinutes = 35_000;

export function readRunInputs({ boolean, milliseconds, limit }: InputReader) {
  return {
    start: boolean("start", true),
    waitForCompletion: boolean("wait-for-completion", true),
    timeoutMs: milliseconds("timeout-minutes", 60_000, maxTimeoutMinutes) ?? 3_600_000,
    /** A fixed time between two looks at the job; undefined: adaptive. */
    pollIntervalMs: milliseconds("poll-interval-seconds", 1000, 3600),
    stopOnCancel: boolean("stop-on-cancel", true),
    stopOnTimeout: boolean("stop-on-timeout", false),
    maxFailedUsers: limit("max-failed-users") ?? { users: 0 },
    maxSkippedUsers: limit("max-skipped-users"),
  };
}
