import { hashColumn } from "../base/columns.ts";
import { type HashingAlgorithm, passwordAlgorithms } from "../base/hashing.ts";
import { formatCount, formatUsers } from "../base/numbers.ts";
import type { Inputs } from "../inputs/inputs.ts";
import type { Findings } from "../users/check.ts";
import type { Defaults } from "../users/convert/assemble.ts";
import { hashPassword, saltBytes } from "../users/password-hash.ts";
import type { UserPlan } from "../users/plan.ts";
import { type PoolFacts, takesHashes } from "../users/pool.ts";
import type { RuleId } from "../users/rules/catalogue.ts";
import { passwordRulesBrokenBy } from "../users/rules/passwords.ts";
import type { RunContext } from "./context.ts";

/** How passwords and groups of the file's users are set, as far as that is known before a job is created. */
export type GrantPlan = {
  /** The algorithm of the job's hashes. */
  hashing: HashingAlgorithm | undefined;
  /** `hashed`: with the file; `set`: one by one after the import; undefined: not at all, or not known. */
  password: "hashed" | "set" | undefined;
  /** What the pool's policy has against the password. */
  brokenPasswordRules: readonly RuleId[];
  /** Values for blank cells: those of `csv-defaults`, and the hash of the password. */
  defaults: Defaults;
  /** Hashes the password of a user; undefined if that is not needed. */
  hash: ((password: string) => Promise<string>) | undefined;
};

/** Makes the plan, and the hash of the password where the pool takes it. */
export async function planGrants(
  inputs: Pick<Inputs, "password" | "passwordColumn" | "passwordHashingAlgorithm" | "csvDefaults">,
  pool: PoolFacts,
  { log, randomBytes, signal }: Pick<RunContext, "log" | "randomBytes" | "signal">,
): Promise<GrantPlan> {
  const { password, passwordColumn, passwordHashingAlgorithm: given, csvDefaults: defaults } = inputs;
  const policy = pool.settings?.passwordPolicy;
  const brokenPasswordRules =
    password === undefined || policy === undefined ? [] : passwordRulesBrokenBy(password, policy);
  const none = { hashing: given, password: undefined, brokenPasswordRules, defaults, hash: undefined };
  if (password === undefined && passwordColumn === undefined) return none;
  const hashes = takesHashes(pool);
  if (hashes === undefined) return none;
  // Other inputs are reported as a problem, because they contradict the pool.
  if (!hashes) return { ...none, password: "set" };
  const hashing = passwordAlgorithms.find((makeable) => makeable === (given ?? passwordAlgorithms[0]));
  if (hashing === undefined) return none;
  const hash = async (password: string) => {
    signal.throwIfAborted();
    const made = await hashPassword(password, hashing, randomBytes(saltBytes));
    log.mask(made);
    return made;
  };
  const shared = password === undefined ? [] : [[hashColumn, await hash(password)] as const];
  return { ...none, hashing, password: "hashed", defaults: new Map([...defaults, ...shared]), hash };
}

/** Says that users who exist keep their password; undefined if the file names none. */
export function existingKeepPassword(plan: UserPlan | undefined): string | undefined {
  const existing = plan === undefined ? 0 : plan.toUpdate + plan.unchanged;
  if (existing === 0) return undefined;
  return `${formatUsers(existing)} keep${existing === 1 ? "s" : ""} the password they have`;
}

/** What is planned for passwords and groups, a phrase each; empty where there is nothing or nothing is known. */
export function planRows({
  plan,
  pool,
  findings,
  userPlan,
}: {
  plan: GrantPlan | undefined;
  pool: PoolFacts | undefined;
  findings: Pick<Findings, "memberships" | "newGroups" | "passwords"> | undefined;
  userPlan: UserPlan | undefined;
}): (readonly [name: "Passwords" | "Existing users" | "Groups" | "New groups", words: string])[] {
  const { memberships = 0, newGroups = [], passwords = 0 } = findings ?? {};
  const own = pool?.passwords === undefined ? "" : `${formatCount(passwords)} in the file, `;
  const hashes = plan?.defaults.has(hashColumn) ? "hash for every new user without one" : "hashes";
  const ways = {
    hashed: `imported as ${plan?.hashing} ${hashes}`,
    set: "set one by one for imported users after the import",
  };
  const keep = existingKeepPassword(userPlan);
  return [
    ...(plan?.password === undefined || userPlan?.new === 0
      ? []
      : [["Passwords", own + ways[plan.password]] as const]),
    ...(plan?.password === undefined || keep === undefined ? [] : [["Existing users", keep] as const]),
    ...(pool?.groups === undefined
      ? []
      : [
          [
            "Groups",
            `${formatCount(memberships)} membership${memberships === 1 ? "" : "s"} named in the file, added after the import`,
          ] as const,
        ]),
    ...(newGroups.length === 0 ? [] : [["New groups", namesInWords(newGroups)] as const]),
  ];
}

const maxNames = 20;

/** Returns the first names of a list, and how many more it has. */
export function namesInWords(names: readonly string[]): string {
  const more = names.length - maxNames;
  return [...names.slice(0, maxNames), ...(more > 0 ? [`and ${formatCount(more)} more`] : [])].join(", ");
}
