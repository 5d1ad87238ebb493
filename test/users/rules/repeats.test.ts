import { expect, test } from "vitest";
import type { PoolSettings } from "../../../src/users/pool.ts";
import { collectProblems } from "../../../src/users/rules/problems.ts";
import { repeatChecks } from "../../../src/users/rules/repeats.ts";

/** The repeats in rows, from line 2 on, with a user name, an e-mail address and a phone number. */
function repeats(settings: Partial<PoolSettings> | undefined, ...rows: string[]): string[] {
  const problems = collectProblems();
  const { place, check } = repeatChecks(settings as PoolSettings | undefined);
  place((name) => ({ "cognito:username": 0, email: 1, phone_number: 2 })[name]);
  for (const [at, row] of rows.entries()) check(row.split(","), at + 2, problems);
  return [...problems.all()].map(
    ({ rule, line, column, otherLine }) => `${rule} ${column} ${line} ${otherLine}`,
  );
}

const both = { usernameAttributes: ["email", "phone_number"], caseSensitive: false } as const;

test("user names must differ, as the pool treats upper and lower case", () => {
  expect(repeats(undefined, "ann,", "Ann,", "ann,")).toEqual(["duplicate-username cognito:username 4 2"]);
  expect(repeats({ usernameAttributes: [], caseSensitive: false }, "ann,", "Ann,")).toEqual([
    "duplicate-case cognito:username 3 2",
  ]);
});

test("blanks do not repeat one another, and neither do other columns", () => {
  expect(repeats(both, ",,", ",,")).toEqual([]);
  expect(repeats({ usernameAttributes: [], caseSensitive: true }, "a,x@x.org", "b,x@x.org")).toEqual([]);
});

test("each attribute that users sign in with must differ, and is reported once", () => {
  expect(repeats(both, "a@x.org,a@x.org,+1", "b@x.org,b@x.org,+1")).toEqual([
    "duplicate-alias phone_number 3 2",
  ]);
  expect(repeats(both, "a@x.org,a@x.org,+1", "a@x.org,a@x.org,+2")).toEqual([
    "duplicate-username cognito:username 3 2",
  ]);
  const email = { usernameAttributes: ["email"], caseSensitive: false } as const;
  expect(repeats(email, "a@x.org,a@x.org", "A@x.org,A@x.org")).toEqual([
    "duplicate-case cognito:username 3 2",
  ]);
});

test("a column that the file lacks is not checked", () => {
  const problems = collectProblems();
  const { place, check } = repeatChecks(undefined);
  place(() => undefined);
  for (const line of [2, 3]) check(["ann", "ann"], line, problems);
  expect(problems.total).toBe(0);
});
