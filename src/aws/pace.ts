import type { Clock } from "../base/clock.ts";
import { ActionError } from "../base/errors.ts";
import { formatDuration } from "../base/numbers.ts";
import { endlessListError } from "./pages.ts";
import { retryabilityOf } from "./retry.ts";

/**
 * Maximum calls per second of a run, below the quotas, which it shares with the users of the account's pools. Cognito allows 30 a second in the
 * category UserAccountRecovery (AdminSetUserPassword), 25 in UserUpdate (AdminAddUserToGroup, AdminUpdateUserAttributes) and 30 in
 * UserList (ListUsers, ListUsersInGroup). The first two cannot be raised. A pool allows 5 CreateGroup a second ("Quotas in
 * Amazon Cognito", developer guide).
 */
export const callsPerSecond = { passwords: 25, updates: 20, lookUps: 20, groups: 5 };

export type Pace = {
  /**
   * Calls AWS for each item, evenly spaced and several at a time. A throttled call halves the pace for a while and is
   * repeated. Rejects with the first other error, after the calls in flight have ended.
   */
  forEach<T>(items: IterableIterator<T>, call: (item: T) => Promise<unknown>): Promise<void>;
  /**
   * Calls AWS for each item, then for the items that those calls resolve to, such as the next pages of lists, round by round.
   * @param call resolves to the items of the next round
   * @throws {ActionError} `incomplete-reply` if a list of `operation` has more than `maxPages`
   */
  inRounds<T>(
    first: readonly T[],
    list: { operation: string; maxPages: number },
    call: (item: T) => Promise<readonly T[]>,
  ): Promise<void>;
};

/** How long a halved pace is kept before it is doubled again. */
const slowMs = 5000;
/** Minimum time between two halvings, because the calls in flight are throttled together. */
const sameThrottlingMs = 1000;
const maxSlowdown = 32;
/** Maximum time without a successful call. */
const giveUpMs = 5 * 60_000;

/** Creates the pace of one kind of call, which share a quota. */
export function paceOf(
  kind: keyof typeof callsPerSecond,
  { clock, signal }: { clock: Clock; signal: AbortSignal },
): Pace {
  const perSecond = callsPerSecond[kind];
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

  /** Resolves to false, and halves the pace, if AWS throttled the call. */
  async function isAccepted(call: Promise<unknown>): Promise<boolean> {
    try {
      await call;
      return true;
    } catch (error) {
      if (retryabilityOf(error) !== "throttled") throw error;
      slowDown();
      return false;
    }
  }

  const forEach: Pace["forEach"] = async (items, call) => {
    let isOver = false;

    async function worker(): Promise<void> {
      for (const item of items) {
        do {
          previousTurn = previousTurn.then(takeTurn);
          await previousTurn;
          if (isOver) return;
        } while (!(await isAccepted(call(item))));
        succeededAt = clock.now();
      }
    }

    succeededAt = clock.now();
    const workers = Array.from({ length: maxConcurrent }, () =>
      worker().catch((error: unknown) => {
        isOver = true;
        throw error;
      }),
    );
    for (const end of await Promise.allSettled(workers)) if (end.status === "rejected") throw end.reason;
  };

  return {
    forEach,
    inRounds: async (first, { operation, maxPages }, call) => {
      let items = first;
      for (let round = 0; items.length > 0; round++) {
        if (round === maxPages) throw endlessListError(operation, maxPages);
        const next: (typeof items)[number][] = [];
        await forEach(items.values(), async (item) => void next.push(...(await call(item))));
        items = next;
      }
    },
  };
}
