/** What a pool asks of passwords (API reference, PasswordPolicyType). */
export type PasswordPolicy = {
  minimumLength: number;
  uppercase: boolean;
  lowercase: boolean;
  numbers: boolean;
  symbols: boolean;
};

/** What Cognito counts as symbols (Cognito developer guide, "Adding user pool password requirements"). */
const symbol = /[\^$*.[\]{}()?\-"!@#%&/\\,><':;|_~`+=]/;

/** The rules of a policy, to be read after the name of the input; the names are those of problems. */
export const passwordRules = {
  "password-length": "is shorter than the pool's password policy asks for",
  "password-uppercase": "has no upper-case letter, which the pool's password policy asks for",
  "password-lowercase": "has no lower-case letter, which the pool's password policy asks for",
  "password-number": "has no digit, which the pool's password policy asks for",
  "password-symbol": "has no symbol such as ! or -, which the pool's password policy asks for",
} as const;

export type PasswordRule = keyof typeof passwordRules;

/** The rules that a password breaks. */
export function passwordRulesBrokenBy(password: string, policy: PasswordPolicy): PasswordRule[] {
  const kept: Record<PasswordRule, boolean> = {
    "password-length": password.length >= policy.minimumLength,
    "password-uppercase": !policy.uppercase || /[A-Z]/.test(password),
    "password-lowercase": !policy.lowercase || /[a-z]/.test(password),
    "password-number": !policy.numbers || /[0-9]/.test(password),
    "password-symbol": !policy.symbols || symbol.test(password),
  };
  return (Object.keys(passwordRules) as PasswordRule[]).filter((rule) => !kept[rule]);
}
