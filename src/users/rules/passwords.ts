import type { PasswordPolicy, PasswordsPlan } from "../pool.ts";
import type { RuleId } from "./catalogue.ts";
import type { Problems } from "./problems.ts";

/** The symbols of a password policy (Cognito developer guide, "Adding user pool password requirements"). */
const symbol = /[\^$*.[\]{}()?\-"!@#%&/\\,><':;|_~`+=]/;

/** What is wrong with a password in the file, by the rule on the input `password` that it breaks. */
const faults = {
  "password-length": "too short",
  "password-uppercase": "no upper-case letter",
  "password-lowercase": "no lower-case letter",
  "password-number": "no digit",
  "password-symbol": "no symbol",
} as const satisfies Partial<Record<RuleId, string>>;

type PasswordRule = keyof typeof faults;

/** Returns the rules that a password breaks. */
export function passwordRulesBrokenBy(password: string, policy: PasswordPolicy): PasswordRule[] {
  const isKept: Record<PasswordRule, boolean> = {
    "password-length": password.length >= policy.minimumLength,
    "password-uppercase": !policy.uppercase || /[A-Z]/.test(password),
    "password-lowercase": !policy.lowercase || /[a-z]/.test(password),
    "password-number": !policy.numbers || /[0-9]/.test(password),
    "password-symbol": !policy.symbols || symbol.test(password),
  };
  return (Object.keys(faults) as PasswordRule[]).filter((rule) => !isKept[rule]);
}

/** The minimum length in any pool (API reference, PasswordPolicyType). Masking shorter text would hide parts of other words. */
const minLength = 6;

/** Creates checks of the passwords in the rows, which also mask them. */
export function passwordChecks({ column, mask }: PasswordsPlan, policy: PasswordPolicy | undefined) {
  const masked = new Set<string>();
  let count = 0;
  return {
    /** The number of rows with a password. */
    get count() {
      return count;
    },
    check: (password: string, hash: string, line: number, problems: Problems): void => {
      if (password === "") return;
      count++;
      if (password.length >= minLength && !masked.has(password)) {
        masked.add(password);
        mask(password);
      }
      if (hash !== "") problems.add("password-and-hash", line, column);
      const detail = faultsOf(password, policy).join(", ");
      if (detail !== "") problems.add("own-password", line, column, { detail });
    },
  };
}

function faultsOf(password: string, policy: PasswordPolicy | undefined): string[] {
  const broken = policy === undefined ? [] : passwordRulesBrokenBy(password, policy);
  return [
    ...broken.map((rule) => faults[rule]),
    ...(/\s/.test(password) ? ["white space"] : []),
    // API model, PasswordType
    ...(password.length > 256 ? ["more than 256 characters"] : []),
  ];
}
