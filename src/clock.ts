import { setTimeout as delay } from "node:timers/promises";

/** Time as an argument, so that a test can hold it. */
export type Clock = {
  /** Milliseconds since an arbitrary start; never goes back. */
  now(): number;
  /** Waits `ms` milliseconds; rejects with an AbortError as soon as `signal` is aborted. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
};

export const systemClock: Clock = {
  now: () => performance.now(),
  sleep: (ms, signal) => delay(ms, undefined, { signal }),
};
