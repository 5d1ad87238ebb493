import { hashColumn } from "../base/columns.ts";
import { type HashingAlgorithm, passwordAlgorithms } from "../base/hashing.ts";
import type { Defaults } from "./convert/assemble.ts";
import { hashPassword, saltBytes } from "./password-hash.ts";
import { importsHashes, type PoolFacts } from "./pool.ts";
import type { RuleId } from "./rules/catalogue.ts";
import { passwordRulesBrokenBy } from "./rules/passwords.ts";

/** How the users of a file get their passwords; decided before the file is read. */
export type PasswordPlan = {
  /** The algorithm of the job's hashes. */
  hashing: HashingAlgorithm | undefined;
  /** `hashed`: with the file; `set`: one by one after the import; undefined: not at all, or not known. */
  passwordMethod: "hashed" | "set" | undefined;
  /** The rules of the pool's policy that the input `password` breaks. */
  brokenPasswordRules: readonly RuleId[];
  /** Values for blank cells: those of `csv-defaults`, and the hash of the password. */
  defaults: Defaults;
  /** Hashes the password of a user; undefined if that is not needed. */
  hash: ((password: string) => Promise<string>) | undefined;
};

type PasswordInputs = {
  password: string | undefined;
  passwordColumn: string | undefined;
  passwordHashingAlgorithm: HashingAlgorithm | undefined;
  csvDefaults: Defaults;
};

type Tools = { mask(hash: string): void; randomBytes(count: number): Buffer; signal: AbortSignal };

/** Plans the passwords, and hashes the input `password` if the pool imports hashes. */
export async function planPasswords(
  { password, passwordColumn, passwordHashingAlgorithm: given, csvDefaults: defaults }: PasswordInputs,
  pool: PoolFacts,
  { mask, randomBytes, signal }: Tools,
): Promise<PasswordPlan> {
  const policy = pool.settings?.passwordPolicy;
  const brokenPasswordRules =
    password === undefined || policy === undefined ? [] : passwordRulesBrokenBy(password, policy);
  const none = { hashing: given, passwordMethod: undefined, brokenPasswordRules, defaults, hash: undefined };
  if (password === undefined && passwordColumn === undefined) return none;
  const hashes = importsHashes(pool);
  if (hashes === undefined) return none;
  // With password-hashing-algorithm, the rule no-hash-import reports that the pool imports no hashes.
  if (!hashes) return { ...none, passwordMethod: "set" };
  const hashing = passwordAlgorithms.find((algorithm) => algorithm === (given ?? passwordAlgorithms[0]));
  if (hashing === undefined) return none;
  const hash = async (password: string) => {
    signal.throwIfAborted();
    const hashed = await hashPassword(password, hashing, randomBytes(saltBytes));
    mask(hashed);
    return hashed;
  };
  const shared = password === undefined ? [] : [[hashColumn, await hash(password)] as const];
  return { ...none, hashing, passwordMethod: "hashed", defaults: new Map([...defaults, ...shared]), hash };
}
