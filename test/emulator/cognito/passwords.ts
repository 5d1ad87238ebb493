/** Passwords: kept as scrypt hashes, held against the pool's policy. */

import { randomBytes, scryptSync, timingSafeEqual } from "node:crypto";
import { ServiceError } from "../errors.ts";
import type { PasswordPolicy, StoredPassword } from "../state.ts";

const hashLength = 32;

export function storePassword(password: string): StoredPassword {
  const salt = randomBytes(16);
  return { kind: "scrypt", salt, hash: scryptSync(password, salt, hashLength) };
}

export function matchesPassword(password: string, stored: StoredPassword): boolean {
  return timingSafeEqual(scryptSync(password, stored.salt, stored.hash.length), stored.hash);
}

type PolicyRule = { wanted: (policy: PasswordPolicy) => boolean; pattern: RegExp; complaint: string };

const policyRules: PolicyRule[] = [
  {
    wanted: (policy) => policy.RequireUppercase,
    pattern: /[A-Z]/,
    complaint: "Password must have uppercase characters",
  },
  {
    wanted: (policy) => policy.RequireLowercase,
    pattern: /[a-z]/,
    complaint: "Password must have lowercase characters",
  },
  {
    wanted: (policy) => policy.RequireNumbers,
    pattern: /[0-9]/,
    complaint: "Password must have numeric characters",
  },
  {
    wanted: (policy) => policy.RequireSymbols,
    pattern: /[^A-Za-z0-9\s]/,
    complaint: "Password must have symbol characters",
  },
];

/** Throws InvalidPasswordException for a password that the policy refuses. */
export function requirePolicy(password: string, policy: PasswordPolicy): void {
  const complaint =
    password.length < policy.MinimumLength
      ? "Password not long enough"
      : policyRules.find((rule) => rule.wanted(policy) && !rule.pattern.test(password))?.complaint;
  if (complaint !== undefined) {
    throw new ServiceError("InvalidPasswordException", `Password did not conform with policy: ${complaint}`);
  }
}
