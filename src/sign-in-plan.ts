import { formatCount } from "./format.ts";
import type { Inputs } from "./inputs.ts";
import type { PoolKnowledge } from "./pool-knowledge.ts";
import type { Defaults } from "./users/assemble.ts";
import type { HashingAlgorithm } from "./users/hashes.ts";
import { hashColumn } from "./users/hashes.ts";
import { hashPassword, makeableAlgorithms, saltBytes } from "./users/password-hash.ts";
import { brokenPasswordRules, type PasswordRule } from "./users/password-policy.ts";
import { type PoolFacts, takesHashes } from "./users/pool.ts";
import type { World } from "./world.ts";

/** How the users of a file come to their passwords and groups, as far as that is known before a job is made. */
export type SignInPlan = {
  /** The algorithm of the job's hashes. */
  hashing: HashingAlgorithm | undefined;
  /** `hashed`: with the file; `set`: one by one after the import; undefined: not at all, or not known. */
  password: "hashed" | "set" | undefined;
  /** What the pool's policy has against the password. */
  brokenPasswordRules: readonly PasswordRule[];
  /** Values for blank cells: those of `csv-defaults`, and the hash of the password. */
  defaults: Defaults;
};

/** Makes the plan, and the hash of the password where the pool takes it. */
export async function planSignIn(
  inputs: Pick<Inputs, "password" | "passwordHashingAlgorithm" | "csvDefaults">,
  pool: PoolFacts,
  { log, randomBytes }: Pick<World, "log" | "randomBytes">,
): Promise<SignInPlan> {
  const { password, passwordHashingAlgorithm: given, csvDefaults: defaults } = inputs;
  const policy = pool.settings?.passwordPolicy;
  const brokenPasswordRules =
    password === undefined || policy === undefined ? [] : brokenPasswordRules(password, policy);
  const none = { hashing: given, password: undefined, brokenPasswordRules, defaults };
  if (password === undefined) return none;
  const hashes = takesHashes(pool);
  if (hashes === undefined) return none;
  // What else was given is told as a problem: inputs and pool do not fit each other.
  if (!hashes) return { ...none, password: "set" };
  const hashing = makeableAlgorithms.find((makeable) => makeable === (given ?? makeableAlgorithms[0]));
  if (hashing === undefined) return none;
  const hash = await hashPassword(password, hashing, randomBytes(saltBytes));
  log.mask(hash);
  return { ...none, hashing, password: "hashed", defaults: new Map([...defaults, [hashColumn, hash]]) };
}

/**
 * What becomes of passwords and groups, a sentence each.
 * @param memberships how many memberships in groups the file names
 */
export function planWords(
  { password, hashing }: SignInPlan,
  pool: PoolKnowledge,
  memberships: number,
): string[] {
  const words: string[] = [];
  if (password === "hashed")
    words.push(`Every user without a password hash gets the password, hashed with ${hashing}.`);
  if (password === "set") {
    words.push(
      "The pool imports no password hashes: each imported user gets the password after the import, one by one.",
    );
  }
  if (pool.groups !== undefined) {
    words.push(
      `The file names ${formatCount(memberships)} membership${memberships === 1 ? "" : "s"} in groups, which are made after the import.`,
    );
  }
  return words;
}
