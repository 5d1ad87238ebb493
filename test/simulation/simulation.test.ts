/**
 * Whatever the services do, and whenever it is cancelled or killed, a run keeps what it promises. `SEEDS=100000 npm run
 * simulate` tries many more seeds, from `FROM_SEED` on. A seed that fails is reduced to the smallest scenario that fails.
 */
import { expect, test } from "vitest";
import { findFault } from "./find-fault.ts";

const { SEEDS = "300", FROM_SEED = "1" } = process.env;
/** Enough to see what kind of fault it is. */
const maxFound = 5;

test(`${SEEDS} seeds from ${FROM_SEED} on keep every promise`, { timeout: 24 * 60 * 60_000 }, async () => {
  const from = Number(FROM_SEED);
  const found: unknown[] = [];
  for (let seed = from; seed < from + Number(SEEDS) && found.length < maxFound; seed++) {
    const fault = await findFault(seed);
    if (fault !== undefined) found.push(fault);
  }
  expect(found).toEqual([]);
});
