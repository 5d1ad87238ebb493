import { addAbortListener } from "node:events";
import { setTimeout as delay } from "node:timers/promises";

/** Time as an argument, so that tests can control it. */
export type Clock = {
  /** Milliseconds since an arbitrary start; never goes back. */
  now(): number;
  /** Rejects with an AbortError as soon as `signal` is aborted. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
  /** Returns a signal that is aborted after `ms` milliseconds. */
  timeout(ms: number): AbortSignal;
};

/** The longest timer of Node.js, about 24 days. */
const longestTimer = 2 ** 31 - 1;

/** The clock of the machine. */
export const systemClock: Clock = {
  now: () => performance.now(),
  sleep: (ms, signal) => delay(ms, undefined, { signal }),
  timeout: (ms) => AbortSignal.timeout(Math.min(Math.max(0, Math.ceil(ms)), longestTimer)),
};

/** Resolves or rejects as `work` does, but rejects with an AbortError as soon as `signal` is aborted. */
export async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const listener = addAbortListener(signal, () => {
    reject(new DOMException("", "AbortError"));
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    listener[Symbol.dispose]();
  }
}

/** Returns a signal that is aborted `ms` milliseconds after another one, so that what is in progress can end. */
export function graceAfter(clock: Clock, signal: AbortSignal, ms: number): AbortSignal {
  const late = new AbortController();
  const begin = () => {
    clock.timeout(ms).addEventListener("abort", () => late.abort(), { once: true });
  };
  if (signal.aborted) begin();
  else signal.addEventListener("abort", begin, { once: true });
  return late.signal;
}
