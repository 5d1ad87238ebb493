/** Passwords: stored as scrypt hashes, checked against the pool's policy and the user's password history. */

import { randomBytes, scryptSync } from "node:crypto";
import { ServiceError } from "../errors.ts";
import type { PasswordPolicy, User } from "../state.ts";
import { matchesHash, type PasswordHash } from "./hashes.ts";

/** A low cost, so that thousands of passwords can be set; nothing here needs protection. */
const parameters = { cost: 512, blockSize: 8, parallelization: 1 };
const hashLength = 32;

function hashed(password: string): PasswordHash {
  const salt = randomBytes(16);
  return {
    algorithm: "SCRYPT",
    ...parameters,
    salt,
    hash: scryptSync(password, salt, hashLength, parameters),
  };
}

/** Sets a password that the policy allows; throws AWS's error for any other. */
export function setPassword(user: User, password: string, policy: PasswordPolicy): void {
  requirePolicy(password, policy);
  const { PasswordHistorySize = 0 } = policy;
  if (user.passwords.slice(0, PasswordHistorySize).some((former) => matchesHash(password, former))) {
    throw new ServiceError("PasswordHistoryPolicyViolationException", "Password has previously been used");
  }
  user.passwords = [hashed(password), ...user.passwords].slice(0, Math.max(1, PasswordHistorySize));
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
    // The characters that count as symbols ("Adding user pool password requirements", developer guide).
    pattern: /[\^$*.[\]{}()?\-"!@#%&/\\,><':;|_~`+=]/,
    complaint: "Password must have symbol characters",
  },
];

/** Throws InvalidPasswordException for a password that the policy does not allow. */
export function requirePolicy(password: string, policy: PasswordPolicy): void {
  const complaint =
    password.length < policy.MinimumLength
      ? "Password not long enough"
      : policyRules.find((rule) => rule.wanted(policy) && !rule.pattern.test(password))?.complaint;
  if (complaint !== undefined) {
    throw new ServiceError("InvalidPasswordException", `Password did not conform with policy: ${complaint}`);
  }
}
