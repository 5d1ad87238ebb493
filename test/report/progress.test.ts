import { expect, test } from "vitest";
import type { ImportJob } from "../../src/base/import-job.ts";
import { progressLine, rateMeter } from "../../src/report/progress.ts";

test.each([
  [{ Status: "Pending" as const }, 2000, undefined, "Pending after 2.0 s"],
  [
    { Status: "InProgress" as const, ImportedUsers: 56 },
    22_000,
    undefined,
    "InProgress: 56 imported, 0 skipped, 0 failed of 3,000 after 22 s",
  ],
  [
    { Status: "InProgress" as const, ImportedUsers: 1200, SkippedUsers: 300, FailedUsers: 0 },
    70_000,
    30,
    "InProgress: 1,200 imported, 300 skipped, 0 failed of 3,000 after 1 min 10 s, 30 users a second, about 50 s left",
  ],
  [
    { Status: "Succeeded" as const, ImportedUsers: 3000 },
    1_000_000,
    3,
    "Succeeded: 3,000 imported, 0 skipped, 0 failed of 3,000 after 16 min 40 s, 3.0 users a second",
  ],
])("%o after %i ms at %s", (job, elapsed, perSecond, line) => {
  expect(progressLine({ JobId: "import-1", ...job }, 3000, elapsed, perSecond)).toBe(line);
});

/** The rates that a meter finds at each look. */
function rates(...looks: [second: number, status: ImportJob["Status"], handled: number][]) {
  let now = 0;
  const rateOf = rateMeter(() => now);
  return looks.map(([second, Status, ImportedUsers]) => {
    now = second * 1000;
    return rateOf({ JobId: "import-1", Status, ImportedUsers });
  });
}

test("the rate counts from the first poll that finds the job InProgress", () => {
  expect(
    rates([0, "Pending", 0], [20, "InProgress", 0], [22, "InProgress", 60], [30, "Succeeded", 300]),
  ).toEqual([...[undefined, undefined, 30, 30]]);
});

test("users handled before that poll do not count", () => {
  expect(rates([22, "InProgress", 56], [24, "InProgress", 116])).toEqual([undefined, 30]);
});

test("there is no rate without two different polls of a job InProgress", () => {
  expect(rates([0, "InProgress", 0], [0, "InProgress", 9], [5, "Stopped", 0])).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(rates([0, "Pending", 0], [9, "Succeeded", 300])).toEqual([undefined, undefined]);
});
