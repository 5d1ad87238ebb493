import type { Pace } from "./pace.ts";
import { retryabilityOf } from "./retry.ts";

/**
 * Makes calls at a pace and then the calls that they lead to, such as the next page of a list, round by round. The pace repeats
 * throttled calls; any other error ends the rounds.
 * @param call resolves to the calls of the next round
 */
export async function callInRounds<T>(
  pace: Pace,
  first: readonly T[],
  call: (item: T) => Promise<readonly T[]>,
): Promise<void> {
  let items = first;
  while (items.length > 0) {
    const next: T[] = [];
    await pace.forEach(items.values(), async (item) => {
      try {
        next.push(...(await call(item)));
        return true;
      } catch (error) {
        if (retryabilityOf(error) === "throttled") return false;
        throw error;
      }
    });
    items = next;
  }
}
