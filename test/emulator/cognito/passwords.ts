/** Passwords: kept as scrypt hashes, held against the pool's policy. */

import { randomBytes, scryptSync } from "node:crypto";
import { ServiceError } from "../errors.ts";
import type { PasswordPolicy } from "../state.ts";
import type { PasswordHash } from "./hashes.ts";

const parameters = { cost: 16_384, blockSize: 8, parallelization: 1 };
const hashLength = 32;

export function storePassword(password: string): PasswordHash {
  const salt = randomBytes(16);
  return {
    algorithm: "SCRYPT",
    ...parameters,
    salt,
    hash: scryptSync(password, salt, hashLength, parameters),
  };
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
