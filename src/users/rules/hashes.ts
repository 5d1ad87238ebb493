/**
 * Password hashes as Cognito imports them (Cognito developer guide, "Importing users with password hashes"). The catalogue
 * repeats the highest costs.
 */
import { hashColumn } from "../../base/columns.ts";
import { type HashingAlgorithm, hashingAlgorithms } from "../../base/hashing.ts";
import type { ValueCheck } from "./context.ts";

type HashForm = {
  /** Its groups are the costs, in the order of `highest`. */
  pattern: RegExp;
  highest: readonly number[];
  /** Whether the algorithm can have these costs; undefined if every number is possible. */
  isPossible?: (costs: readonly number[]) => boolean;
};

/** Returns a pattern of Base64 without padding. A single character at the end is not a whole byte. */
const base64 = (fromBytes: number) =>
  `(?=[^$]{${Math.ceil((fromBytes * 8) / 6)}})(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2,3})?`;
const hex = "(?:[0-9a-fA-F]{2})+";
const count = "([1-9]\\d{0,9})";

const forms: Record<HashingAlgorithm, HashForm> = {
  BCRYPT: {
    pattern: /^\$2[abxy]\$(\d\d)\$[./A-Za-z0-9]{53}$/,
    highest: [12],
    isPossible: ([rounds = 0]) => rounds >= 4 && rounds <= 31,
  },
  SCRYPT: {
    pattern: new RegExp(`^${count}\\$${count}\\$${count}\\$${hex}\\$${hex}$`),
    highest: [65_536, 8, 1],
    isPossible: ([n = 0]) => n > 1 && Number.isInteger(Math.log2(n)),
  },
  ARGON2ID: {
    pattern: new RegExp(
      `^\\$argon2id\\$v=19\\$m=${count},t=${count},p=${count}\\$${base64(8)}\\$${base64(4)}$`,
    ),
    highest: [19_456, 2, 1],
    // Eight blocks of a kibibyte for each lane are the least, as are 8 bytes of salt and 4 of hash (RFC 9106, 3.1).
    isPossible: ([memory = 0, , lanes = 0]) => memory >= 8 * lanes,
  },
  PBKDF2_SHA256: {
    pattern: new RegExp(`^\\$pbkdf2-sha256\\$${count}\\$${base64(1)}\\$${base64(1)}$`),
    highest: [600_000],
  },
};

/** Returns the costs of a hash; undefined if it is not one of the algorithm. */
export function costsOf(hash: string, algorithm: HashingAlgorithm): readonly number[] | undefined {
  const { pattern, isPossible } = forms[algorithm];
  const found = pattern.exec(hash);
  if (found === null) return undefined;
  const costs = found.slice(1).map(Number);
  return isPossible === undefined || isPossible(costs) ? costs : undefined;
}

/**
 * Returns a PBKDF2 hash as Cognito imports it.
 * @param hash Base64, like `salt`; Cognito does not accept padding
 */
export function pbkdf2Sha256(iterations: number | string, salt: string, hash: string): string {
  const unpadded = [salt, hash].map((text) => text.replace(/=+$/, ""));
  return ["", "pbkdf2-sha256", iterations, ...unpadded].join("$");
}

/** Returns whether Cognito accepts a hash with these costs. */
export function isAffordable(costs: readonly number[], algorithm: HashingAlgorithm): boolean {
  const { highest } = forms[algorithm];
  return costs.every((cost, at) => cost <= (highest[at] ?? 0));
}

const hashRules = ["hash-algorithm", "hash-format", "hash-cost"] as const;

function ruleBrokenBy(hash: string, algorithm: HashingAlgorithm): (typeof hashRules)[number] | undefined {
  const costs = costsOf(hash, algorithm);
  if (costs !== undefined) return isAffordable(costs, algorithm) ? undefined : "hash-cost";
  const isOther = hashingAlgorithms.some((other) => costsOf(hash, other) !== undefined);
  return isOther ? "hash-algorithm" : "hash-format";
}

/** Caches the last result, because users without a hash in the file all get the same one. */
function remembering(isValid: (hash: string) => boolean): (hash: string) => boolean {
  let last = "";
  let wasValid = true;
  return (hash) => {
    if (hash !== last) wasValid = isValid(hash);
    last = hash;
    return wasValid;
  };
}

/** The checks of the column password_hash. */
export const hashChecks: readonly ValueCheck[] = [
  {
    rule: "hash-without-algorithm",
    columns: ({ hashing }) => (hashing === undefined ? [[hashColumn, () => false] as const] : []),
  },
  ...hashRules.map((rule): ValueCheck => {
    const isKept = (hashing: HashingAlgorithm) => remembering((hash) => ruleBrokenBy(hash, hashing) !== rule);
    return { rule, columns: ({ hashing }) => (hashing === undefined ? [] : [[hashColumn, isKept(hashing)]]) };
  }),
];
