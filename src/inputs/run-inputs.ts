import type { Limit } from "../base/limit.ts";
import type { InputReader } from "./reader.ts";

/** How far the step goes with the job, how long it waits, and what it tolerates. */
export type RunInputs = {
  start: boolean;
  waitForCompletion: boolean;
  timeoutMs: number;
  /** A fixed time between two looks at the job; undefined: adaptive. */
  pollIntervalMs: number | undefined;
  /** Whether a cancelled run stops its import job, and one that is out of time. */
  stopOnCancel: boolean;
  stopOnTimeout: boolean;
  maxFailedUsers: Limit;
  maxSkippedUsers: Limit | undefined;
};

/** A timer of Node.js takes at most about 24 days. */
const maxTimeoutMinutes = 35_000;

export function readRunInputs({ boolean, positiveNumber, limit }: InputReader): RunInputs {
  const start = boolean("start", true);
  const waitForCompletion = boolean("wait-for-completion", true);
  const timeoutMinutes = positiveNumber("timeout-minutes", maxTimeoutMinutes) ?? 60;
  const pollIntervalSeconds = positiveNumber("poll-interval-seconds", 3600);
  return {
    start,
    waitForCompletion,
    timeoutMs: timeoutMinutes * 60_000,
    pollIntervalMs: pollIntervalSeconds === undefined ? undefined : pollIntervalSeconds * 1000,
    stopOnCancel: boolean("stop-on-cancel", true),
    stopOnTimeout: boolean("stop-on-timeout", false),
    maxFailedUsers: limit("max-failed-users") ?? { users: 0 },
    maxSkippedUsers: limit("max-skipped-users"),
  };
}
