import type { Clock } from "../base/clock.ts";
import { ActionError } from "../base/errors.ts";
import { formatDuration } from "../base/numbers.ts";

export type PaceOptions = {
  /** Maximum calls that begin in a second. */
  perSecond: number;
  clock: Clock;
  signal: AbortSignal;
};

export type Pace = {
  /**
   * Makes a call for each item, evenly spaced and several at a time. A call that AWS throttles halves the pace for a while
   * and is repeated. Rejects with the first error of `call`, after the calls in flight have ended.
   * @param call resolves to false if AWS throttled it
   */
  forEach<T>(items: IterableIterator<T>, call: (item: T) => Promise<boolean>): Promise<void>;
};

/** How long a pace that was halved is kept before it is doubled again. */
const slowMs = 5000;
/** A pace is not halved again so soon, because the calls in flight are throttled with the first. */
const sameThrottlingMs = 1000;
const maxSlowdown = 32;
/** After so long without success, other callers use the whole quota. */
const giveUpMs = 5 * 60_000;

/** Creates the pace of calls that share a quota. */
export function makePace({ perSecond, clock, signal }: PaceOptions): Pace {
  const spacingMs = 1000 / perSecond;
  // Enough for replies that take a second.
  const maxConcurrent = Math.ceil(perSecond);
  let slowdown = 1;
  let slowedAt = 0;
  let succeededAt = 0;
  let beginsAt = 0;
  let previousTurn = Promise.resolve();

  async function takeTurn(): Promise<void> {
    const now = clock.now();
    if (slowdown > 1 && now - slowedAt > slowMs) {
      slowdown /= 2;
      slowedAt = now;
    }
    beginsAt = Math.max(beginsAt + spacingMs * slowdown, now);
    await clock.sleep(beginsAt - now, signal);
  }

  function slowDown(): void {
    const now = clock.now();
    if (now - succeededAt > giveUpMs) {
      throw new ActionError(
        "aws",
        `AWS has throttled every call for ${formatDuration(giveUpMs)}: other callers use the whole quota of the account.`,
      );
    }
    if (slowdown > 1 && now - slowedAt < sameThrottlingMs) return;
    slowdown = Math.min(slowdown * 2, maxSlowdown);
    slowedAt = now;
  }

  return {
    forEach: async (items, call) => {
      let isOver = false;

      async function lane(): Promise<void> {
        for (const item of items) {
          for (;;) {
            previousTurn = previousTurn.then(takeTurn);
            await previousTurn;
            if (isOver) return;
            if (await call(item)) break;
            slowDown();
          }
          succeededAt = clock.now();
        }
      }

      succeededAt = clock.now();
      const lanes = Array.from({ length: maxConcurrent }, () =>
        lane().catch((error: unknown) => {
          isOver = true;
          throw error;
        }),
      );
      for (const end of await Promise.allSettled(lanes)) if (end.status === "rejected") throw end.reason;
    },
  };
}
