import fc from "fast-check";
import { expect, test } from "vitest";
import { requirePolicy } from "../../../emulator/cognito/passwords.ts";
import { passwordRulesBrokenBy } from "../../../src/users/rules/passwords.ts";

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
