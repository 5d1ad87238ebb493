import fc from "fast-check";
import { expect, test } from "vitest";
import type { ImportJob, Status } from "../../src/aws/import-job.ts";
import { verdictOn } from "../../src/job/verdict.ts";

function ended(
  Status: Status,
  [ImportedUsers, SkippedUsers, FailedUsers]: [number, number, number],
): ImportJob {
  return { JobId: "import-1", Status, ImportedUsers, SkippedUsers, FailedUsers, CompletionMessage: "Words." };
}

test.each<[Status, [number, number, number], number, boolean, RegExp]>([
  ["Succeeded", [4, 0, 0], 4, true, /4 users imported, 0 skipped, 0 failed/],
  ["Succeeded", [3, 1, 0], 4, true, /3 users imported, 1 skipped/],
  ["Succeeded", [3, 0, 1], 4, false, /1 user failed to import/],
  ["Failed", [0, 4, 0], 4, true, /0 users imported, 4 skipped/],
  ["Failed", [1, 2, 1], 4, false, /1 user failed.*Words\./],
  ["Failed", [0, 2, 0], 4, false, /with 2 users not looked at.*Words\./],
  ["Failed", [0, 0, 0], 4, false, /before its first user.*Words\./],
  ["Stopped", [1, 0, 0], 4, false, /stopped after 1 user imported.*of 4 users/],
  ["Expired", [0, 0, 0], 4, false, /expired/],
  ["InProgress", [4, 0, 0], 4, false, /InProgress/],
])("%s with %j of %i: passed is %s", (status, counts, total, passed, sentence) => {
  const verdict = verdictOn(ended(status, counts), total);
  expect(verdict.passed).toBe(passed);
  expect(verdict.sentence).toMatch(sentence);
});

test("a run passes only when every user is in the pool", () => {
  const count = fc.nat({ max: 20 });
  const status = fc.constantFrom<Status>(
    "Stopped",
    "Succeeded",
    "Failed",
    "Expired",
    "InProgress",
    "Created",
  );
  fc.assert(
    fc.property(
      status,
      fc.tuple(count, count, count),
      fc.integer({ min: 1, max: 40 }),
      (word, counts, total) => {
        const [imported, skipped, failed] = counts;
        if (!verdictOn(ended(word, counts), total).passed) return;
        expect(failed).toBe(0);
        if (word !== "Succeeded") expect(imported + skipped).toBeGreaterThanOrEqual(total);
      },
    ),
  );
});
