import { expect, test } from "vitest";
import type { Compare } from "../../src/users/compare.ts";
import { rowMatcher, userPlanner } from "../../src/users/plan.ts";
import { collectProblems } from "../../src/users/rules/problems.ts";

const columns = ["name", "email", "locale"];
const defaults = new Map([
  ["email", "default@example.com"],
  ["locale", "en"],
]);
const pool = new Map(
  ["ann", "ben", "cat"].map((username) => [
    username,
    { username, sub: "", status: "CONFIRMED", createdAt: 0, attributes: { name: username } },
  ]),
);

/** Changes `name` where it differs; `locale` is immutable. */
const compare: Compare = ([name = "", email = "", locale], stored) => ({
  attributes: [{ Name: "email", Value: `${name} ${email}` }],
  changed: name === stored.name ? [] : ["name"],
  immutable: locale === "en" ? ["locale"] : [],
});
const find = (username: string) => pool.get(username);
const unchanged = { attributes: [], changed: [], immutable: [] };

test("a row is compared with defaults for its blanks, and only the first row of a user", () => {
  const match = rowMatcher({ find }, compare, columns, defaults);
  const ann = {
    ...{ user: find("ann"), changed: ["name"], immutable: ["locale"] },
    attributes: [{ Name: "email", Value: "Ann default@example.com" }],
  };
  expect(match("ann", ["Ann", ""])).toEqual(ann);
  expect(match("ann", ["Ann", ""])).toEqual({ user: find("ann"), ...unchanged });
  expect(match("ben", ["", "b@example.com"])).toMatchObject({
    attributes: [{ Name: "email", Value: " b@example.com" }],
  });
  expect(match("eve", ["Eve", ""])).toBeUndefined();
  expect(rowMatcher({ find }, undefined, columns, defaults)("ann", ["Ann", ""])).toEqual({
    ...{ user: find("ann"), ...unchanged },
  });
});

test.each([
  [true, []],
  [false, [2, 3, 4].map((line) => `existing-user ${line} cognito:username`)],
])("the plan counts users by what changes, users may exist: %s", (mayExist, existing) => {
  const problems = collectProblems();
  const match = rowMatcher({ find }, compare, columns, defaults);
  const { plan, planRow } = userPlanner(match, problems, mayExist);
  const rows = [
    ["ann", "Ann"],
    ["ben", "ben"],
    ["cat", "cat"],
    ["eve", "Eve"],
  ] as const;
  expect(rows.map(([username, name], at) => planRow(username, at + 2, [name, ""]))).toEqual([
    true,
    true,
    true,
    false,
  ]);
  expect(plan).toEqual({ new: 0, toUpdate: 1, unchanged: 2, leftOut: 0, changes: new Map([["name", 1]]) });
  const found = [...problems.all()].map(({ rule, line, column }) => `${rule} ${line} ${column}`);
  expect(found.toSorted()).toEqual([...existing, ...[2, 3, 4].map((line) => `immutable ${line} locale`)]);
});
