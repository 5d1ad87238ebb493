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

function told(cells: string[], existing: string[] | undefined, fallback = "") {
  const checks = groupChecks({ column: "groups", fallback, existing: existing && new Set(existing) });
  for (const [index, cell] of cells.entries()) checks.check(cell, index + 2);
  const problems = collectProblems();
  checks.finish(problems);
  return {
    memberships: checks.memberships,
    problems: [...problems.all()].map(({ rule, line, column }) => `${rule} ${line} ${column}`),
  };
}

test("groups that do not exist are told at each of their lines", () => {
  expect(told(["admins;editors", "", "editors", "admins"], ["admins"])).toEqual({
    memberships: 4,
    problems: ["unknown-group 2 groups", "unknown-group 4 groups"],
  });
});

test("groups that stand in for blank cells are looked at, too", () => {
  expect(told(["admins", ""], ["admins"], "testers")).toEqual({
    memberships: 2,
    problems: ["unknown-group 3 groups"],
  });
});

test("without a list of groups nothing is said against any", () => {
  expect(told(["admins;editors"], undefined)).toEqual({ memberships: 2, problems: [] });
});

test("nothing is told of what stands in the cells", () => {
  const { problems } = told(["Jane-Doe-1980", "jane@example.com"], []);
  expect(problems).toEqual(["unknown-group 2 groups", "unknown-group 3 groups"]);
});
