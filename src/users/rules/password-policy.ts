import type { PasswordPolicy } from "../pool.ts";
import type { RuleId } from "./catalogue.ts";

/** What Cognito counts as symbols (Cognito developer guide, "Adding user pool password requirements"). */
const symbol = /[\^$*.[\]{}()?\-"!@#%&/\\,><':;|_~`+=]/;

/** Returns the rules that a password breaks. */
export function passwordRulesBrokenBy(password: string, policy: PasswordPolicy): RuleId[] {
  const kept: Partial<Record<RuleId, boolean>> = {
    "password-length": password.length >= policy.minimumLength,
    "password-uppercase": !policy.uppercase || /[A-Z]/.test(password),
    "password-lowercase": !policy.lowercase || /[a-z]/.test(password),
    "password-number": !policy.numbers || /[0-9]/.test(password),
    "password-symbol": !policy.symbols || symbol.test(password),
  };
  return (Object.keys(kept) as RuleId[]).filter((rule) => !kept[rule]);
}
