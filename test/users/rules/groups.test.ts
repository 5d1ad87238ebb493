import { expect, test } from "vitest";
import { groupChecks, groupsIn } from "../../../src/users/rules/groups.ts";
import { collectProblems } from "../../../src/users/rules/problems.ts";

test.each<[cell: string, groups: string[], fallback?: string]>([
  ["", []],
  ["admins", ["admins"]],
  ["admins;editors", ["admins", "editors"]],
  [" admins ; editors;; admins; ", ["admins", "editors"]],
  ["a,b;größe", ["a,b", "größe"]],
  ["", ["testers", "staff"], "testers;staff"],
  [" ", ["testers"], "testers"],
  ["admins", ["admins"], "testers"],
])("%j names %j", (cell, groups, fallback = "") => {
  expect(groupsIn(cell, { fallback })).toEqual(groups);
});

function check(cells: string[], existing: string[] | undefined, fallback = "", creates = false) {
  const plan = { column: "groups", fallback, existing: existing && new Set(existing), creates };
  const checks = groupChecks(plan);
  for (const [index, cell] of cells.entries()) checks.check(cell, index + 2);
  const problems = collectProblems();
  const created = checks.finish(problems);
  return {
    ...(creates && { created }),
    memberships: checks.memberships,
    problems: problems.kinds().flatMap(({ first }) => first.map(({ line, message }) => `${line} ${message}`)),
  };
}

const missing = "groups names a group that the user pool does not have";

test("groups that do not exist are reported at each of their lines, with their names", () => {
  expect(check(["admins;editors", "", "admins", "editors"], ["admins"])).toEqual({
    memberships: 4,
    problems: [2, 5].map((line) => `${line} ${missing}: editors [unknown-group]`),
  });
});

test("groups for blank cells are reported once, without a line", () => {
  expect(check(["admins", "", " "], ["admins"], "testers")).toEqual({
    memberships: 3,
    problems: [`undefined csv-defaults: ${missing}: testers [unknown-group]`],
  });
});

test("without a list of groups no group is a problem", () => {
  expect(check(["admins;editors"], undefined)).toEqual({ memberships: 2, problems: [] });
});

test("what cannot be the name of a group is not shown", () => {
  const { problems } = check(["Jane Doe", "jane@example.com", "+12025550123"], []);
  expect(problems).toEqual([2, 3, 4].map((line) => `${line} ${missing} [unknown-group]`));
});

const notCreated = "groups names a group that is not created";
const count = (length: number, prefix: string) => Array.from({ length }, (_, index) => `${prefix}${index}`);

test.each<[string, string[], string[] | undefined, Partial<ReturnType<typeof check>>]>([
  ["those that the pool lacks, each once", ["a;b", "b;c", "c"], ["a"], { created: ["b", "c"], problems: [] }],
  ["all, if those of the pool are unknown", ["a;b", "b"], undefined, { created: ["a", "b"], problems: [] }],
  ["no name with a comma or white space", ["a,b", "a b", "a,b;c"], [], { created: ["c"] }],
  ["one with a comma that exists", ["a,b"], ["a,b"], { created: [], problems: [] }],
  ["no name of 129 characters", ["a".repeat(129), "b".repeat(128)], [], { created: ["b".repeat(128)] }],
])("with create-groups, %s", (_, cells, existing, expected) => {
  expect(check(cells, existing, "", true)).toMatchObject(expected);
});

test("with create-groups, what is no name is a problem at its lines", () => {
  const { problems } = check(["the staff", "x", "the staff"], [], "", true);
  const why = "its name has white space or more than 128 characters [group-name]";
  expect(problems).toEqual([2, 4].map((line) => `${line} ${notCreated}: ${why}`));
});

test("groups for blank cells are created", () => {
  expect(check(["", "a"], ["a"], "testers", true)).toMatchObject({ created: ["testers"], problems: [] });
});

test("Cognito's limits are problems at their lines", () => {
  const crowd = count(101, "g").join(";");
  expect(check([crowd, "g1", count(100, "g").join(";")], undefined).problems).toEqual([
    "2 groups names more than 100 groups, the most that a user can be in [groups-of-user]",
  ]);
  const { problems } = check(["new1", "new2", "new3;new2"], count(9999, "old"), "", true);
  expect(problems).toEqual(
    [
      [3, "new2"],
      [4, "new2"],
      [4, "new3"],
    ].map(
      ([line, name]) =>
        `${line} ${notCreated}, because a user pool has at most 10,000 groups: ${name} [groups-of-pool]`,
    ),
  );
});
