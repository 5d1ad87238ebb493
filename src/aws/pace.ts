import type { Clock } from "../clock.ts";
import { ActionError } from "../errors.ts";
import { formatDuration } from "../format.ts";

/** Calls that begin one after the other, no faster than a rate that AWS allows, and slower while it takes fewer. */
export type PaceOptions = {
  /** How many calls AWS takes in a second. */
  perSecond: number;
  clock: Clock;
  signal: AbortSignal;
};

export type Pace = {
  /**
   * Makes a call for each item, several at a time. A call that AWS refuses because it came too fast is made again, in
   * its turn, until it is taken. The first error that `call` throws ends the run; so does the signal.
   * @param call resolves to whether AWS took the call; false: it came too fast
   */
  forEach<T>(items: Iterable<T>, call: (item: T) => Promise<boolean>): Promise<void>;
};

/** What a refusal leaves of the pace, once in this time: the calls that were already under way are refused with it. */
const slowedTo = 0.85;
const slowedOnceInMs = 1000;
/** What each call that is taken gives back, as a part of the full pace: 25 a second regains 1 a second in 0.8 s. */
const regained = 1 / 500;
/** The slowest pace, as a part of the full one. */
const slowest = 1 / 50;
/** How much of a delay is made up for, which timers are late by; more would come as a burst. */
const madeUpForMs = 100;
/** With no call taken for so long, others use up the whole rate. */
const patienceMs = 5 * 60_000;

export function makePace({ perSecond, clock, signal }: PaceOptions): Pace {
  // As many as begin in a second: replies then may take that long.
  const lanes = Math.max(4, Math.ceil(perSecond));
  let rate = perSecond;
  let nextTurn = clock.now();
  let slowedAt = Number.NEGATIVE_INFINITY;
  let takenAt = clock.now();

  async function turn(): Promise<void> {
    signal.throwIfAborted();
    const now = clock.now();
    const at = Math.max(nextTurn, now - madeUpForMs);
    nextTurn = at + 1000 / rate;
    if (at > now) await clock.sleep(at - now, signal);
  }

  function taken(): void {
    takenAt = clock.now();
    rate = Math.min(perSecond, rate + perSecond * regained);
  }

  function refused(): void {
    const now = clock.now();
    if (now - takenAt > patienceMs) {
      throw new ActionError(
        "aws",
        `AWS has taken no call for ${formatDuration(patienceMs)}: others use up the rate of the account.`,
      );
    }
    if (now - slowedAt < slowedOnceInMs) return;
    slowedAt = now;
    rate = Math.max(perSecond * slowest, rate * slowedTo);
  }

  return {
    forEach: async (items, call) => {
      const iterator = items[Symbol.iterator]();
      let isOver = false;

      async function lane(): Promise<void> {
        for (let next = iterator.next(); !isOver && !next.done; next = iterator.next()) {
          for (;;) {
            await turn();
            if (isOver) return;
            if (await call(next.value)) break;
            refused();
          }
          taken();
        }
      }

      takenAt = clock.now();
      const running = Array.from({ length: lanes }, () =>
        lane().catch((error: unknown) => {
          // The others end with the call that they are at.
          isOver = true;
          throw error;
        }),
      );
      const ended = await Promise.allSettled(running);
      const failure = ended.find((result) => result.status === "rejected");
      if (failure !== undefined) throw failure.reason;
    },
  };
}
