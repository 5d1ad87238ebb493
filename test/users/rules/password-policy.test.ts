import fc from "fast-check";
import { expect, test } from "vitest";
import { requirePolicy } from "../../../emulator/cognito/passwords.ts";
import { passwordChecks, passwordRulesBrokenBy } from "../../../src/users/rules/passwords.ts";
import { collectProblems } from "../../../src/users/rules/problems.ts";

const strict = { minimumLength: 8, uppercase: true, lowercase: true, numbers: true, symbols: true };
const lax = { minimumLength: 6, uppercase: false, lowercase: false, numbers: false, symbols: false };

test.each<[string, string[]]>([
  ["Correct-Horse-1", []],
  ["Aa1!", ["password-length"]],
  ["correct-horse-1", ["password-uppercase"]],
  ["CORRECT-HORSE-1", ["password-lowercase"]],
  ["Correct-Horse", ["password-number"]],
  ["CorrectHorse1", ["password-symbol"]],
  ["größe", ["password-length", "password-uppercase", "password-number", "password-symbol"]],
])("%s breaks %j", (password, rules) => {
  expect(passwordRulesBrokenBy(password, strict)).toEqual(rules);
});

test("a policy asks only for what it says", () => {
  expect(passwordRulesBrokenBy("simple", lax)).toEqual([]);
});

test("the passwords of rows are counted, masked once, and checked", () => {
  const masked: string[] = [];
  const problems = collectProblems();
  const checks = passwordChecks({ column: "pw", mask: (password) => masked.push(password) }, strict);
  const [longest, good] = [`Aa1!${"x".repeat(252)}`, "Correct-Horse-1"];
  const passwords = [good, good, "short", "simple", "Correct Horse!1", longest, `${longest}x`, ""];
  for (const [at, password] of passwords.entries()) checks.check(password, "", at + 2, problems);
  checks.check(good, "$2b$12$x", 10, problems);
  expect(checks.count).toBe(8);
  expect(masked).toEqual([good, "simple", "Correct Horse!1", longest, `${longest}x`]);
  const found = problems
    .kinds()
    .flatMap(({ first }) => first.map(({ line, message }) => `${line} ${message}`));
  const faults = (line: number, detail: string) =>
    `${line} pw has a password that the pool's password policy does not allow: ${detail} [own-password]`;
  expect(found.sort()).toEqual([
    "10 pw and password_hash both have a value [password-and-hash]",
    faults(4, "too short, no upper-case letter, no digit, no symbol"),
    faults(5, "too short, no upper-case letter, no digit, no symbol"),
    faults(6, "white space"),
    faults(8, "more than 256 characters"),
  ]);
});

test("without a known policy, a password is checked for white space and length alone", () => {
  const problems = collectProblems();
  passwordChecks({ column: "pw", mask: () => {} }, undefined).check("x", "", 2, problems);
  expect(problems.total).toBe(0);
});

test("agrees with the local Cognito on every password and policy", () => {
  const policies = fc.record({
    minimumLength: fc.integer({ min: 6, max: 20 }),
    ...{ uppercase: fc.boolean(), lowercase: fc.boolean(), numbers: fc.boolean(), symbols: fc.boolean() },
  });
  const passwords = fc.string({ minLength: 1, maxLength: 24 });
  fc.assert(
    fc.property(passwords, policies, (password, policy) => {
      const isTaken = () =>
        requirePolicy(password, {
          MinimumLength: policy.minimumLength,
          RequireUppercase: policy.uppercase,
          RequireLowercase: policy.lowercase,
          RequireNumbers: policy.numbers,
          RequireSymbols: policy.symbols,
          PasswordHistorySize: 0,
        });
      if (passwordRulesBrokenBy(password, policy).length === 0) expect(isTaken).not.toThrow();
      else expect(isTaken).toThrow("Password did not conform with policy");
    }),
  );
});
