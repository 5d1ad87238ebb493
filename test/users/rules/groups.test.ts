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
    problems: [...problems.all()].map(({ line, column, group }) =>
      [line, column, group && `group ${group}`].filter(Boolean).join(" "),
    ),
  };
}

test("groups that do not exist are told at each of their lines", () => {
  expect(told(["admins;editors", "", "admins", "editors"], ["admins"])).toEqual({
    memberships: 4,
    problems: ["2 groups group 2", "5 groups"],
  });
});

test("groups that stand in for blank cells are told once, without a line", () => {
  expect(told(["admins", "", " "], ["admins"], "testers")).toEqual({
    memberships: 3,
    problems: ["groups in csv-defaults"],
  });
});

test("without a list of groups nothing is said against any", () => {
  expect(told(["admins;editors"], undefined)).toEqual({ memberships: 2, problems: [] });
});

test("nothing is told of what stands in the cells", () => {
  const { problems } = told(["Jane-Doe-1980", "jane@example.com"], []);
  expect(problems).toEqual(["2 groups", "3 groups"]);
});
