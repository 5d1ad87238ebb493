import fc from "fast-check";
import { expect, test } from "vitest";
import type { ImportJob, Status } from "../../src/base/import-job.ts";
import { allowedUsers, parseLimit } from "../../src/base/limit.ts";
import { type Criteria, uncountedUsers, verdictOn, verdictWithoutJob } from "../../src/job/verdict.ts";

function ended(
  Status: Status,
  [ImportedUsers, SkippedUsers, FailedUsers]: [number, number, number],
): ImportJob {
  return { JobId: "import-1", Status, ImportedUsers, SkippedUsers, FailedUsers, CompletionMessage: "Words." };
}

type Limits = Partial<Omit<Criteria, "users">> & { excluded?: number; existing?: number };

const criteria = (total: number, { excluded = 0, existing = 0, ...limits }: Limits = {}): Criteria => ({
  users: { total, excluded, existing, uploaded: total - excluded - existing },
  ...{ maxFailed: { users: 0 }, maxSkipped: undefined },
  ...limits,
});

test.each<[Status, [number, number, number], number, boolean, RegExp]>([
  ["Succeeded", [4, 0, 0], 4, true, /4 users imported, 0 skipped, 0 failed/],
  ["Succeeded", [3, 1, 0], 4, true, /3 users imported, 1 skipped/],
  [
    "Succeeded",
    [3, 0, 1],
    4,
    false,
    /^1 user failed, 1 more than max-failed-users allows \(0\)\. In all 3 users imported/,
  ],
  ["Succeeded", [2, 0, 0], 4, true, /2 users imported, 0 skipped, 0 failed; 2 users in no counter\./],
  ["Succeeded", [0, 0, 0], 4, false, /counters have none of its users/],
  ["Succeeded", [0, 0, 0], 0, true, /0 users imported/],
  [
    "Failed",
    [0, 4, 0],
    4,
    true,
    /0 users imported, 4 skipped, 0 failed\. Cognito's status is Failed because/,
  ],
  ["Failed", [1, 2, 1], 4, false, /1 user failed.*Words\./],
  ["Failed", [0, 3, 0], 4, false, /with 1 user not processed.*Words\./],
  ["Failed", [0, 0, 0], 4, false, /before its first user.*Words\./],
  ["Stopped", [1, 0, 0], 4, false, /stopped after 1 user imported.*of 4 users/],
  ["Expired", [0, 0, 0], 4, false, /expired/],
  ["InProgress", [4, 0, 0], 4, false, /InProgress/],
])("%s with %j of %i: passed is %s", (status, counts, total, passed, sentence) => {
  const verdict = verdictOn(ended(status, counts), criteria(total));
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
        if (!verdictOn(ended(word, counts), criteria(total)).passed) return;
        expect(failed).toBe(0);
        if (word !== "Succeeded") expect(imported + skipped).toBeGreaterThanOrEqual(total);
      },
    ),
  );
});

test.each<[string, ReturnType<typeof parseLimit>]>([
  ["0", { users: 0 }],
  ["12", { users: 12 }],
  ["5%", { percent: 5 }],
  ["2.5 %", { percent: 2.5 }],
  ["100%", { percent: 100 }],
  ["101%", undefined],
  ["-1", undefined],
  ["1.5", undefined],
  ["%", undefined],
  ["many", undefined],
])("the limit %j", (text, limit) => {
  expect(parseLimit(text)).toEqual(limit);
});

test.each<[string, number, number]>([
  ["3", 10, 3],
  ["5%", 100, 5],
  ["5%", 19, 0],
  ["5%", 20, 1],
  ["7%", 100, 7],
  ["0.07%", 10_000, 7],
  ["100%", 3, 3],
])("%s of %i users are %i", (text, total, users) => {
  expect(allowedUsers(parseLimit(text) ?? { users: -1 }, total)).toBe(users);
});

test.each<[Limits, [number, number, number], boolean, RegExp]>([
  [{ maxFailed: { users: 2 } }, [8, 0, 2], true, /done/],
  [
    { maxFailed: { users: 2 } },
    [7, 0, 3],
    false,
    /^3 users failed, 1 more than max-failed-users allows \(2\)\./,
  ],
  [{ maxFailed: { percent: 20 } }, [8, 0, 2], true, /done/],
  [
    { maxFailed: { percent: 20 } },
    [7, 0, 3],
    false,
    /^3 users failed, 1 more than max-failed-users allows \(2, which is 20% of 10\)\./,
  ],
  // Failed users are a share of those who were uploaded, skipped users one of the file's.
  [
    { existing: 5, maxFailed: { percent: 20 } },
    [3, 0, 2],
    false,
    /^2 users failed, 1 more than max-failed-users allows \(1, which is 20% of 5\)\./,
  ],
  [
    { existing: 5, maxSkipped: { percent: 50 } },
    [4, 1, 0],
    false,
    /^6 users skipped, 1 more than max-skipped-users allows \(5, which is 50% of 10\)\./,
  ],
  [
    { maxSkipped: { users: 0 } },
    [9, 1, 0],
    false,
    /^1 user skipped, 1 more than max-skipped-users allows \(0\)\./,
  ],
  [{ maxSkipped: { percent: 100 } }, [0, 10, 0], true, /done/],
  [{ excluded: 1 }, [9, 0, 0], false, /^1 user failed/],
  [{ excluded: 1, maxFailed: { users: 1 } }, [9, 0, 0], true, /9 users imported, 0 skipped, 1 failed/],
])("with %j, %j of 10: passed is %s", (more, counts, passed, sentence) => {
  const verdict = verdictOn(ended("Failed", counts), criteria(10, more));
  expect(verdict.passed).toBe(passed);
  expect(verdict.sentence).toMatch(sentence);
});

test.each<[Status, [number, number, number], number | undefined, string]>([
  ["Succeeded", [3, 1, 0], 4, "The import is done: 3 users imported, 1 skipped, 0 failed."],
  [
    "Succeeded",
    [1, 1, 1],
    4,
    "1 user failed, 1 more than max-failed-users allows (0). 1 user skipped, 1 more than max-skipped-users allows (0). In all 1 user imported, 1 skipped, 1 failed.",
  ],
  [
    "Failed",
    [0, 0, 0],
    0,
    "The import job failed before its first user: 0 users imported, 0 skipped, 0 failed. Cognito says: Words.",
  ],
  // Without the file.
  ["Succeeded", [3, 0, 0], undefined, "The import is done: 3 users imported, 0 skipped, 0 failed."],
  [
    "Succeeded",
    [0, 0, 0],
    undefined,
    "The import job succeeded, but Cognito's counters have none of its users. Check in the user pool whether they were imported.",
  ],
  ["Stopped", [1, 0, 0], undefined, "The import job was stopped after 1 user imported, 0 skipped, 0 failed."],
  [
    "Failed",
    [0, 3, 0],
    undefined,
    "The import job failed: 0 users imported, 3 skipped, 0 failed. Whether that is every user is not known without the file of this job: give it as csv-path. Cognito says: Words.",
  ],
])("%s with %j of %j, in words", (status, counts, total, sentence) => {
  const users = total === undefined ? undefined : { total, uploaded: total, excluded: 0, existing: 0 };
  const maxSkipped = counts[2] > 0 ? { users: 0 } : undefined;
  expect(verdictOn(ended(status, counts), { users, maxFailed: { users: 0 }, maxSkipped }).sentence).toBe(
    sentence,
  );
});

const nobody = "No import job was needed, because no";
test.each<[Limits, boolean, string]>([
  [{ existing: 3 }, true, `${nobody} user of the file is new: 0 users imported, 3 skipped, 0 failed.`],
  [
    { existing: 2, excluded: 1, maxSkipped: { users: 1 } },
    false,
    `1 user failed, 1 more than max-failed-users allows (0). 2 users skipped, 1 more than max-skipped-users allows (1). ${nobody} new user of the file can be uploaded: 0 users imported, 2 skipped, 1 failed.`,
  ],
])("without a job, %j", (limits, passed, sentence) => {
  expect(verdictWithoutJob(criteria(3, limits))).toEqual({ passed, sentence });
});

test.each<[Status, [number, number, number], number | undefined, number]>([
  ["Succeeded", [2, 1, 0], 5, 2],
  ["Succeeded", [3, 1, 2], 5, 0],
  ["Succeeded", [0, 0, 0], 5, 0],
  ["Succeeded", [2, 0, 0], undefined, 0],
  ["Failed", [2, 1, 0], 5, 0],
])("%s with %j of %j: %i users are in no counter", (status, counts, total, uncounted) => {
  const { users } = total === undefined ? { users: undefined } : criteria(total);
  expect(uncountedUsers(ended(status, counts), { users })).toBe(uncounted);
});
