/**
 * A clock for runs in this process: waiting takes no time, and the emulator lives by the same clock. Time moves only
 * when the run can do nothing but wait, that is, when no HTTP request of this process is open.
 */
import { subscribe } from "node:diagnostics_channel";
import type { ClientRequest } from "node:http";
import type { Clock } from "../../src/base/clock.ts";

export type VirtualClock = Clock & {
  /** The time in milliseconds since 1970, for the emulator. */
  epoch(): number;
  /** Calls `action` once the clock has reached `ms`. */
  at(ms: number, action: () => void): void;
  /** Lets go of everything that still waits. */
  stop(): void;
};

/** The open requests of this process. */
const open = new Set<ClientRequest>();
subscribe("http.client.request.start", (message) => {
  const { request } = message as { request: ClientRequest };
  open.add(request);
  request.once("close", () => open.delete(request));
});

/** Turns of the event loop without an open request after which the run is taken to be waiting. */
const quietTurns = 6;

type Waiter = { at: number; wakesClock: boolean; wake(): void };

/**
 * @param hanging how many of the open requests never get a reply
 * @param start the time at which it starts, in milliseconds since 1970
 */
export function virtualClock(hanging: () => number, start = Date.now()): VirtualClock {
  const waiters = new Set<Waiter>();
  let now = 0;
  let quiet = 0;
  let isTurning = false;

  function wait(ms: number, wakesClock: boolean, wake: () => void): Waiter {
    const waiter = { at: now + Math.max(0, ms), wakesClock, wake };
    waiters.add(waiter);
    turnLater();
    return waiter;
  }

  function turnLater(): void {
    if (isTurning || waiters.size === 0) return;
    isTurning = true;
    setImmediate(turn);
  }

  function turn(): void {
    isTurning = false;
    const stuck = hanging();
    quiet = open.size > stuck ? 0 : quiet + 1;
    if (quiet >= quietTurns) {
      quiet = 0;
      wakeNext(stuck > 0);
    }
    turnLater();
  }

  /** A time limit alone moves the clock only where a request hangs: otherwise the run is busy with something else. */
  function wakeNext(isStuck: boolean): void {
    const waking = [...waiters].filter(({ wakesClock }) => wakesClock || isStuck);
    if (waking.length === 0) return;
    now = Math.max(now, Math.min(...waking.map(({ at }) => at)));
    const due = [...waiters].filter(({ at }) => at <= now).sort((one, other) => one.at - other.at);
    for (const waiter of due) {
      waiters.delete(waiter);
      waiter.wake();
    }
  }

  return {
    now: () => now,
    epoch: () => start + now,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        const abort = () => {
          waiters.delete(waiter);
          reject(new DOMException("", "AbortError"));
        };
        const waiter = wait(ms, true, () => {
          signal.removeEventListener("abort", abort);
          resolve();
        });
        if (signal.aborted) abort();
        else signal.addEventListener("abort", abort, { once: true });
      }),
    timeout: (ms) => {
      const controller = new AbortController();
      wait(ms, false, () => controller.abort(new DOMException("", "TimeoutError")));
      return controller.signal;
    },
    at: (ms, action) => {
      wait(ms - now, true, action);
    },
    stop: () => waiters.clear(),
  };
}
