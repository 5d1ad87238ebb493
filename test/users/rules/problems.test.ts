import { expect, test } from "vitest";
import { fileRules, formatRules } from "../../../src/users/rules/file-rules.ts";
import { collectProblems, problemSentence } from "../../../src/users/rules/problems.ts";
import { rowRules, valueRules } from "../../../src/users/rules/rules.ts";

test("none", () => {
  const problems = collectProblems();
  expect([problems.total, problems.stopping, problems.kinds(), [...problems.all()]]).toEqual([0, 0, [], []]);
});

test("come by line, those of a line as they were added", () => {
  const problems = collectProblems();
  problems.add("email", 3, "email");
  problems.add("duplicate-username", 5, "cognito:username", { otherLine: 3 });
  problems.add("width", 2);
  problems.add("birthdate", 3, "birthdate");
  problems.add("not-verifying", undefined);
  problems.add("unknown-group", 6, "groups", { group: 2 });
  expect([...problems.all()]).toEqual([
    { rule: "not-verifying", line: undefined, column: undefined },
    { rule: "width", line: 2, column: undefined, otherLine: undefined },
    { rule: "email", line: 3, column: "email", otherLine: undefined },
    { rule: "birthdate", line: 3, column: "birthdate", otherLine: undefined },
    { rule: "duplicate-username", line: 5, column: "cognito:username", otherLine: 3 },
    { rule: "unknown-group", line: 6, column: "groups", group: 2 },
  ]);
});

test("kinds are a rule in a column, the most frequent first, with the first ten by line", () => {
  const problems = collectProblems();
  problems.add("boolean", 1, "email_verified");
  for (let line = 30; line > 10; line--) problems.add("email", line, "email");
  problems.add("boolean", 2, "custom:vip");
  problems.add("boolean", 9, "custom:vip");
  const kinds = problems.kinds();
  expect(kinds.map(({ rule, column, count }) => [rule, column, count])).toEqual([
    ["email", "email", 20],
    ["boolean", "custom:vip", 2],
    ["boolean", "email_verified", 1],
  ]);
  expect(kinds[0]?.first.map(({ line }) => line)).toEqual([11, 12, 13, 14, 15, 16, 17, 18, 19, 20]);
});

test("white space around a value stops nothing", () => {
  const problems = collectProblems();
  problems.add("white-space", 2, "name");
  expect([problems.total, problems.stopping, problems.kinds()[0]?.stops]).toEqual([1, 0, false]);
  problems.add("email", 2, "email");
  expect([problems.total, problems.stopping]).toEqual([2, 1]);
});

test("as many as a large file has lines", () => {
  const problems = collectProblems();
  const count = 500_000;
  for (let line = count; line > 0; line--) problems.add("email", line, "email");
  expect(problems.total).toBe(count);
  expect(problems.kinds()).toMatchObject(
    [{ count, first: [{ line: 1 }, { line: 2 }] }].map((kind) => ({ count: kind.count })),
  );
  let before = 0;
  let sorted = true;
  for (const { line = 0 } of problems.all()) {
    sorted &&= line > before;
    before = line;
  }
  expect([sorted, before]).toEqual([true, count]);
});

test.each([
  [{ rule: "email", column: "email" }, "email is not an e-mail address"],
  [
    { rule: "duplicate-username", column: "cognito:username", otherLine: 7 },
    "cognito:username stands a second time: Cognito would skip this user (first in line 7)",
  ],
  [
    { rule: "unknown-group", column: "groups", group: 2 },
    "groups names a group that the pool does not have (group 2 of the cell)",
  ],
  [{ rule: "no-users", column: undefined }, "the file has no users"],
])("%o", (problem, sentence) => {
  expect(problemSentence(problem)).toBe(sentence);
});

test("every rule has one sentence, which its name does not stand in for", () => {
  const names = [
    ...[...valueRules, ...rowRules].map(({ name }) => name),
    ...Object.keys(fileRules),
    ...Object.keys(formatRules),
  ];
  expect(new Set(names).size).toBe(names.length);
  for (const rule of names) {
    const sentence = problemSentence({ rule, column: undefined });
    expect(sentence).not.toBe(rule);
    expect(sentence).toMatch(/^[a-z].*[^.\s]$/);
  }
});
