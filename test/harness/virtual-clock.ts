/**
 * A clock for runs in this process and their emulator: waiting takes no time. Time moves only while the run waits, that is,
 * while no HTTP request of this process is being handled.
 */
import { subscribe } from "node:diagnostics_channel";
import type { ClientRequest, IncomingMessage } from "node:http";
import { Socket } from "node:net";
import type { Clock } from "../../src/base/clock.ts";

export type VirtualClock = Clock & {
  /** The time in milliseconds since 1970, for the emulator. */
  epoch(): number;
  /** Calls `action` once the clock has reached `ms`. */
  at(ms: number, action: () => void): void;
  /** Delays a request by `ms` milliseconds; the emulator's `delay`. */
  delay(ms: number, request: IncomingMessage): Promise<void>;
  /** Moves time forward between two runs. */
  advance(ms: number): void;
  /** Lets time pass while `body` runs, also for the timers and dates of libraries. Only one body at a time. */
  drive<T>(body: () => Promise<T>): Promise<T>;
};

/** The open requests of this process. */
const open = new Set<ClientRequest>();
subscribe("http.client.request.start", (message) => {
  const { request } = message as { request: ClientRequest };
  open.add(request);
  request.once("close", () => open.delete(request));
});

/** Drops the connections of all requests that this process has sent and that have no reply yet. */
export function dropRequests(): void {
  for (const request of open) request.destroy();
}

/** Turns of the event loop without a request in progress after which the run counts as waiting. */
const quietTurns = 6;

type Waiter = { at: number; wakesClock: boolean; wake(): void };

let isDriven = false;

/** Makes `Date` follow another clock until the returned function is called. */
function replaceDate(now: () => number): () => void {
  const RealDate = Date;
  globalThis.Date = class extends RealDate {
    constructor(...given: [] | [number | string | Date]) {
      super(...((given.length === 0 ? [now()] : given) as [number]));
    }
    static override now = now;
    static override [Symbol.hasInstance](value: unknown) {
      return Object.prototype.isPrototypeOf.call(RealDate.prototype, value as object);
    }
  } as DateConstructor;
  return () => {
    globalThis.Date = RealDate;
  };
}

/**
 * Creates a virtual clock.
 * @param start the time at which it starts, in milliseconds since 1970
 */
export function virtualClock(start = Date.now()): VirtualClock {
  const waiters = new Set<Waiter>();
  /** The client's ports of the delayed requests. */
  const delayed = new Set<number | undefined>();
  let now = 0;
  let quiet = 0;
  let isRunning = false;
  let isWatching = false;

  function wait(ms: number, wakesClock: boolean, wake: () => void): Waiter {
    const waiter = { at: now + Math.max(0, ms), wakesClock, wake };
    waiters.add(waiter);
    watch();
    return waiter;
  }

  /** At each turn of the event loop, checks whether time can move, while something waits for it. */
  function watch(): void {
    if (isWatching || !isRunning) return;
    isWatching = true;
    quiet = 0;
    setImmediate(turn);
  }

  function turn(): void {
    const isAwaited = delayed.size > 0 || [...waiters].some(({ wakesClock }) => wakesClock);
    isWatching = isRunning && isAwaited;
    if (!isWatching) return;
    const isHeld = ({ socket }: ClientRequest) => delayed.has(socket?.localPort);
    const held = [...open].filter(isHeld).length;
    quiet = open.size > held ? 0 : quiet + 1;
    if (quiet >= quietTurns) {
      quiet = 0;
      wakeNext(held > 0);
    }
    setImmediate(turn);
  }

  /** A time limit alone moves the clock only while a request is delayed: otherwise the run is busy with something else. */
  function wakeNext(isHeld: boolean): void {
    const waking = [...waiters].filter(({ wakesClock }) => wakesClock || isHeld);
    if (waking.length > 0) moveTo(Math.min(...waking.map(({ at }) => at)));
  }

  function moveTo(ms: number): void {
    now = Math.max(now, ms);
    const due = [...waiters].filter(({ at }) => at <= now).sort((one, other) => one.at - other.at);
    for (const waiter of due) {
      waiters.delete(waiter);
      waiter.wake();
    }
  }

  function sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const abort = () => {
        waiters.delete(waiter);
        reject(new DOMException("", "AbortError"));
      };
      const waiter = wait(ms, true, () => {
        signal?.removeEventListener("abort", abort);
        resolve();
      });
      if (signal?.aborted) abort();
      else signal?.addEventListener("abort", abort, { once: true });
    });
  }

  function timeout(ms: number): AbortSignal {
    const controller = new AbortController();
    wait(ms, false, () => controller.abort(new DOMException("", "TimeoutError")));
    return controller.signal;
  }

  /** The time limits that Node.js and libraries set follow this clock, too; timers also fire in real time. */
  function patchTimers(): () => void {
    const { setTimeout: setReal, clearTimeout: clearReal } = globalThis;
    const { setTimeout: setSilence } = Socket.prototype;
    const { timeout: realTimeout } = AbortSignal;
    const timers = new Map<unknown, Waiter>();
    const silences = new WeakMap<Socket, Waiter>();
    globalThis.setTimeout = Object.assign(
      (action: (...args: unknown[]) => void, ms = 0, ...args: unknown[]) => {
        const fire = () => {
          globalThis.clearTimeout(timer);
          action(...args);
        };
        const timer = setReal(fire, ms);
        timers.set(timer, wait(ms, false, fire));
        return timer;
      },
      setReal,
    ) as typeof setTimeout;
    globalThis.clearTimeout = (timer) => {
      clearReal(timer);
      const waiter = timers.get(timer);
      if (waiter !== undefined) waiters.delete(waiter);
      timers.delete(timer);
    };
    AbortSignal.timeout = timeout;
    Socket.prototype.setTimeout = function (this: Socket, ms: number, action?: () => void) {
      const former = silences.get(this);
      if (former !== undefined) waiters.delete(former);
      if (ms > 0)
        silences.set(
          this,
          wait(ms, false, () => this.emit("timeout")),
        );
      return setSilence.call(this, ms, action);
    };
    return () => {
      Object.assign(globalThis, { setTimeout: setReal, clearTimeout: clearReal });
      AbortSignal.timeout = realTimeout;
      Socket.prototype.setTimeout = setSilence;
    };
  }

  return {
    now: () => now,
    epoch: () => start + now,
    sleep,
    timeout,
    at: (ms, action) => {
      wait(ms - now, true, action);
    },
    delay: async (ms, { socket }) => {
      const port = socket.remotePort;
      delayed.add(port);
      watch();
      // A client that has gone waits no more, so its request must not move the time.
      const gone = new AbortController();
      const leave = () => {
        delayed.delete(port);
        gone.abort();
      };
      socket.once("close", leave);
      if (ms === Number.POSITIVE_INFINITY) return;
      await sleep(ms, gone.signal).catch(() => {});
      socket.off("close", leave);
      delayed.delete(port);
    },
    advance: (ms) => moveTo(now + ms),
    drive: async (body) => {
      if (isDriven)
        throw new Error("Runs in one process come one after another: tests must not be concurrent.");
      isDriven = isRunning = true;
      // A request that an earlier test left open must not stop the clock.
      open.clear();
      const restore = patchTimers();
      const restoreDate = replaceDate(() => start + now);
      watch();
      try {
        return await body();
      } finally {
        isDriven = isRunning = false;
        restore();
        restoreDate();
        for (const waiter of waiters) if (!waiter.wakesClock) waiters.delete(waiter);
      }
    },
  };
}
