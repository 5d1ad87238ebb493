/**
 * Hashes of passwords as Cognito imports them: for each algorithm the form and the highest cost (Cognito developer guide,
 * "Importing users into user pools from a CSV file", on the column `password_hash`). A hash is only ever looked at, never told.
 */
import { hashColumn } from "../../base/columns.ts";
import { type HashingAlgorithm, hashingAlgorithms } from "../../base/hashing.ts";
import type { ValueRule } from "./rules.ts";

type HashForm = {
  /** Its groups are the costs, in the order of `highest`. */
  pattern: RegExp;
  highest: readonly number[];
  /** Whether costs mean anything to the algorithm; left out where every number does. */
  isPossible?: (costs: readonly number[]) => boolean;
};

/** Without padding; a single character left over would be no byte. */
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

/** The highest costs that Cognito takes, for people. */
const highestCosts = "BCRYPT 12, SCRYPT 65536$8$1, ARGON2ID m=19456,t=2,p=1, PBKDF2_SHA256 600000";

/** The costs of a hash of that algorithm, undefined for what is none. */
function costsOf(hash: string, algorithm: HashingAlgorithm): readonly number[] | undefined {
  const { pattern, isPossible } = forms[algorithm];
  const found = pattern.exec(hash);
  if (found === null) return undefined;
  const costs = found.slice(1).map(Number);
  return isPossible === undefined || isPossible(costs) ? costs : undefined;
}

function isOfOtherAlgorithm(hash: string, algorithm: HashingAlgorithm): boolean {
  return hashingAlgorithms.some((other) => other !== algorithm && costsOf(hash, other) !== undefined);
}

function isAffordable(costs: readonly number[], algorithm: HashingAlgorithm): boolean {
  const { highest } = forms[algorithm];
  return costs.every((cost, at) => cost <= (highest[at] ?? 0));
}

const source = "Cognito developer guide, Importing users into user pools from a CSV file";

/** A rule on the hashes of a job; `isGood` is asked only where the job has an algorithm. */
function hashRule(
  name: string,
  sentence: string,
  isGood: (hash: string, algorithm: HashingAlgorithm) => boolean,
): ValueRule {
  return {
    ...{ name, sentence, source },
    columns: ({ hashing }) =>
      hashing === undefined ? [] : [[hashColumn, remembering((hash) => isGood(hash, hashing))] as const],
  };
}

/** The users without a hash of their own all have the same one: it is looked at once. */
function remembering(isGood: (hash: string) => boolean): (hash: string) => boolean {
  let last = "";
  let wasGood = true;
  return (hash) => {
    if (hash === last) return wasGood;
    last = hash;
    wasGood = isGood(hash);
    return wasGood;
  };
}

/** What each hash in the file has to keep. */
export const hashRules: readonly ValueRule[] = [
  {
    name: "hash-without-algorithm",
    sentence: "is given, but not how it was made: set the input password-hashing-algorithm",
    source,
    columns: ({ hashing }) => (hashing === undefined ? [[hashColumn, () => false] as const] : []),
  },
  hashRule(
    "hash-algorithm",
    "is a hash of another algorithm than the job's: a job has one, in the input password-hashing-algorithm (SCRYPT where " +
      "that is not given and the input password is)",
    (hash, algorithm) => costsOf(hash, algorithm) !== undefined || !isOfOtherAlgorithm(hash, algorithm),
  ),
  hashRule(
    "hash-format",
    "is not a hash in the form that Cognito takes for the job's algorithm",
    (hash, algorithm) => costsOf(hash, algorithm) !== undefined || isOfOtherAlgorithm(hash, algorithm),
  ),
  hashRule(
    "hash-cost",
    `costs more than Cognito takes, which is at most ${highestCosts}`,
    (hash, algorithm) => isAffordable(costsOf(hash, algorithm) ?? [], algorithm),
  ),
];
