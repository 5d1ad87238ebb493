import type { PasswordPolicy, PasswordsPlan } from "../pool.ts";
import { passwordRulesBrokenBy } from "./password-policy.ts";
import type { Problems } from "./problems.ts";

/** Checks the passwords of the rows. */
export type PasswordChecks = {
  /** The number of rows that have one. */
  readonly count: number;
  check(password: string, hash: string, line: number, problems: Problems): void;
};

/** No pool takes a shorter one (API reference, PasswordPolicyType), and masking it would hide parts of other words. */
const minLength = 6;

export function passwordChecks(
  { column, mask }: PasswordsPlan,
  policy: PasswordPolicy | undefined,
): PasswordChecks {
  const masked = new Set<string>();
  let count = 0;
  return {
    get count() {
      return count;
    },
    check: (password, hash, line, problems) => {
      if (password === "") return;
      count++;
      if (password.length >= minLength && !masked.has(password)) {
        masked.add(password);
        mask(password);
      }
      if (hash !== "") problems.add("password-and-hash", line, column);
      const faults = faultsOf(password, policy);
      if (faults.length > 0) problems.add("own-password", line, column, { detail: faults.join(", ") });
    },
  };
}

const words: Readonly<Record<string, string>> = {
  "password-length": "too short",
  "password-uppercase": "no upper-case letter",
  "password-lowercase": "no lower-case letter",
  "password-number": "no digit",
  "password-symbol": "no symbol",
};

function faultsOf(password: string, policy: PasswordPolicy | undefined): string[] {
  const broken = policy === undefined ? [] : passwordRulesBrokenBy(password, policy);
  return [
    ...broken.map((rule) => words[rule] ?? rule),
    ...(/\s/.test(password) ? ["white space"] : []),
    // API model, PasswordType
    ...(password.length > 256 ? ["more than 256 characters"] : []),
  ];
}
