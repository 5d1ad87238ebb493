import { expect, test } from "vitest";
import { groupChecks, groupsIn } from "../../src/users/groups.ts";
import { collectProblems } from "../../src/users/problems.ts";

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
    problems: ["unknown-group 2 groups (editors)", "unknown-group 4 groups (editors)"],
  });
});

test("groups that stand in for blank cells are looked at, too", () => {
  expect(told(["admins", ""], ["admins"], "testers")).toEqual({
    memberships: 2,
    problems: ["unknown-group 3 groups (testers)"],
  });
});

test("without a list of groups nothing is said against any", () => {
  expect(told(["admins;editors"], undefined)).toEqual({ memberships: 2, problems: [] });
});

test("what is not like a name is not told", () => {
  expect(told(["jane@example.com", "##[error]x"], [])).toMatchObject({
    problems: ["unknown-group 2 groups", "unknown-group 3 groups"],
  });
});

test("in a column that holds something else than groups nothing of it is told", () => {
  const names = Array.from({ length: 11 }, (_, index) => `Jane.Doe${index}`);
  const { problems } = told(names, ["admins"]);
  expect(problems).toHaveLength(11);
  expect(problems.join()).not.toContain("Jane");
});
