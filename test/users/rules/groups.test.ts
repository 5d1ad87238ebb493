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

function check(cells: string[], existing: string[] | undefined, fallback = "") {
  const checks = groupChecks({ column: "groups", fallback, existing: existing && new Set(existing) });
  for (const [index, cell] of cells.entries()) checks.check(cell, index + 2);
  const problems = collectProblems();
  checks.finish(problems);
  return {
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

test("without a list of groups nothing is said against any", () => {
  expect(check(["admins;editors"], undefined)).toEqual({ memberships: 2, problems: [] });
});

test("what cannot be the name of a group is not shown", () => {
  const { problems } = check(["Jane Doe", "jane@example.com", "+12025550123"], []);
  expect(problems).toEqual([2, 3, 4].map((line) => `${line} ${missing} [unknown-group]`));
});
