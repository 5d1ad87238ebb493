import { expect, test } from "vitest";
import { rules } from "../../../src/users/rules/catalogue.ts";
import { collectProblems, describeWidth, problemMessage } from "../../../src/users/rules/problems.ts";

test("none", () => {
  const problems = collectProblems();
  expect([problems.total, problems.errors, problems.kinds(), [...problems.all()]]).toEqual([0, 0, [], []]);
});

test("come by line, those of a line as they were added", () => {
  const problems = collectProblems();
  problems.add("email", 3, "email");
  problems.add("duplicate-username", 5, "cognito:username", { otherLine: 3 });
  problems.add("width", 2);
  problems.add("birthdate", 3, "birthdate");
  problems.add("not-verifying", undefined);
  problems.add("unknown-group", 6, "groups", { detail: ": staff" });
  expect(
    [...problems.all()].map(({ rule, line, column, otherLine }) => [rule, line, column, otherLine]),
  ).toEqual([
    ["not-verifying", undefined, undefined, undefined],
    ["width", 2, undefined, undefined],
    ["email", 3, "email", undefined],
    ["birthdate", 3, "birthdate", undefined],
    ["duplicate-username", 5, "cognito:username", 3],
    ["unknown-group", 6, "groups", undefined],
  ]);
});

test("kinds are a rule in a column, the most frequent first, with the first ten by line", () => {
  const problems = collectProblems();
  problems.add("boolean", 1, "email_verified");
  for (let line = 30; line > 10; line--) problems.add("email", line, "email");
  problems.add("boolean", 2, "custom:vip");
  problems.add("boolean", 9, "custom:vip");
  const kinds = problems.kinds();
  expect(kinds.map(({ rule, first, count }) => [rule, first[0]?.column, count])).toEqual([
    ["email", "email", 20],
    ["boolean", "custom:vip", 2],
    ["boolean", "email_verified", 1],
  ]);
  expect(kinds[0]?.first.map(({ line }) => line)).toEqual([11, 12, 13, 14, 15, 16, 17, 18, 19, 20]);
});

test("a missing source comes before what it causes on its line, not before earlier lines", () => {
  const problems = collectProblems();
  for (const line of [1, 2]) problems.add("email", line, "email");
  problems.add("known-export", 2);
  problems.add("width", 2);
  expect([...problems.all()].map(({ rule, line }) => `${line} ${rule}`)).toEqual([
    ...["1 email", "2 known-export", "2 email", "2 width"],
  ]);
  expect(problems.kinds()[0]?.rule).toBe("known-export");
});

test("a kind has a message without lines, the lines that have one, and what each duplicates", () => {
  const problems = collectProblems();
  problems.add("duplicate-username", 4, "cognito:username", { otherLine: 2 });
  problems.add("not-verifying");
  problems.add("unknown-group", 3, "a", { detail: "b" });
  problems.add("unknown-group", 3, "ab");
  const [pool, group, other, duplicate] = problems.kinds();
  expect(duplicate?.message).toMatch(/^cognito:username duplicates an earlier line/);
  expect(duplicate?.first[0]?.message).toMatch(/^cognito:username duplicates line 2/);
  expect(duplicate?.lines.count).toBe(1);
  expect(pool?.lines).toEqual({ runs: [], count: 0 });
  expect([group?.count, other?.count]).toEqual([1, 1]);
  problems.add("email", 1, "email");
  expect([...problems.all()].map(({ line }) => line)).toEqual([undefined, 1, 3, 3, 4]);
});

test.each([
  [1, 2, "1 value, the header has 2 columns"],
  [2, 1, "2 values, the header has 1 column"],
])("a row of %i of %i values", (values, columns, words) => {
  expect(describeWidth(values, columns)).toBe(words);
});

test("white space around a value stops nothing", () => {
  const problems = collectProblems();
  problems.add("white-space", 2, "name");
  expect([problems.total, problems.errors, problems.kinds()[0]?.severity]).toEqual([1, 0, "warning"]);
  problems.add("email", 2, "email");
  expect([problems.total, problems.errors]).toEqual([2, 1]);
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
  ["email", { line: 3, column: "email" }, "email is not a valid e-mail address [email]"],
  ["email", { column: "email" }, "csv-defaults: email is not a valid e-mail address [email]"],
  [
    "duplicate-username",
    { line: 9, column: "cognito:username", otherLine: 7 },
    "cognito:username duplicates line 7; Cognito would skip this user [duplicate-username]",
  ],
  [
    "verified-without-value",
    { line: 2, column: "email_verified", detail: "email" },
    "email_verified is true but email is empty [verified-without-value]",
  ],
  [
    "duplicate-username",
    { line: 9, column: "cognito:username" },
    "cognito:username duplicates an earlier line; Cognito would skip this user [duplicate-username]",
  ],
  ["no-users", { line: 1 }, "the file has no users [no-users]"],
  ["no-users", {}, "the file has no users [no-users]"],
] as const)("%s: %o", (rule, problem, message) => {
  expect(problemMessage(rule, problem)).toBe(message);
});

test.each(Object.entries(rules))(
  "%s has a message that continues a line and ends without a full stop",
  (_, rule) => {
    expect(rule.message).toMatch(/^(\{column\} )?[a-z].*[^.\s]$/);
    expect(rule.advice).toMatch(/^[A-Z].*\.$/);
  },
);
