import type { InputReader } from "./reader.ts";

export type RunInputs = ReturnType<typeof readRunInputs>;

/** The longest timer of Node.js, about 24 days. */
const maxTimeoutMinutes = 35_000;

/** Reads whether the step starts the job and waits for it, for how long, and how many failed and skipped users it tolerates. */
export function readRunInputs({ boolean, milliseconds, limit }: InputReader) {
  return {
    start: boolean("start", true),
    waitForCompletion: boolean("wait-for-completion", true),
    timeoutMs: milliseconds("timeout-minutes", 60_000, maxTimeoutMinutes) ?? 3_600_000,
    /** A fixed time between two polls of the job; undefined: adaptive. */
    pollIntervalMs: milliseconds("poll-interval-seconds", 1000, 3600),
    stopOnCancel: boolean("stop-on-cancel", true),
    stopOnTimeout: boolean("stop-on-timeout", false),
    maxFailedUsers: limit("max-failed-users") ?? { users: 0 },
    maxSkippedUsers: limit("max-skipped-users"),
  };
}
