import type { Clock } from "../base/clock.ts";
import { ActionError } from "../base/errors.ts";
import { formatDuration } from "../base/numbers.ts";

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

/** After a refusal the pace is a little less than what AWS has taken of late, which is measured over so long. */
const measuredMs = { least: 1000, most: 2000 };
const slowedTo = 0.95;
/** How long it takes to come from a standstill to the full pace again. */
const regainedInMs = 20_000;
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
  let takenAt = clock.now();
  const measured = { since: clock.now(), taken: 0 };

  async function turn(): Promise<void> {
    signal.throwIfAborted();
    const now = clock.now();
    const at = Math.max(nextTurn, now - madeUpForMs);
    nextTurn = at + 1000 / rate;
    if (at > now) await clock.sleep(at - now, signal);
  }

  function measureAnew(now: number): void {
    measured.since = now;
    measured.taken = 0;
  }

  function taken(): void {
    const now = clock.now();
    rate = Math.min(perSecond, rate + (perSecond * (now - takenAt)) / regainedInMs);
    takenAt = now;
    measured.taken++;
    if (now - measured.since > measuredMs.most) measureAnew(now);
  }

  function refused(): void {
    const now = clock.now();
    if (now - takenAt > patienceMs) {
      throw new ActionError(
        "aws",
        `AWS has taken no call for ${formatDuration(patienceMs)}: others use up the rate of the account.`,
      );
    }
    const ms = now - measured.since;
    // The calls that were under way when the pace was slowed are refused with the first.
    if (ms < measuredMs.least) return;
    rate = Math.max(perSecond * slowest, Math.min(rate, ((measured.taken * 1000) / ms) * slowedTo));
    measureAnew(now);
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
