/** Whatever the services do, and whenever it is cancelled, a run keeps what it promises. */
import { expect, test } from "vitest";
import { findFault } from "./simulate.ts";

const { SEEDS = "300", FROM_SEED = "1" } = process.env;

test(`${SEEDS} seeds from ${FROM_SEED} on keep every promise`, { timeout: 24 * 60 * 60_000 }, async () => {
  const from = Number(FROM_SEED);
  const found: unknown[] = [];
  for (let seed = from; seed < from + Number(SEEDS) && found.length < 5; seed++) {
    const fault = await findFault(seed);
    if (fault !== undefined) found.push(fault);
  }
  expect(found).toEqual([]);
});
