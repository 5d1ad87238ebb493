import { hashColumn } from "../base/columns.ts";
import { passwordAlgorithms } from "../base/hashing.ts";
import { hashPassword, saltBytes } from "../users/password-hash.ts";
import { takesHashes } from "../users/pool.ts";
import { passwordRulesBrokenBy } from "../users/rules/passwords.ts";
import { describePool, guardNames, logPool } from "./guards.ts";
import { type PoolKnowledge, type PoolPlan, readPool, unreadInWords } from "./read-pool.ts";
import type { Run } from "./record.ts";

/** Reads the pool and makes the plan, with the hash of the password where the pool takes it. Warns of what could not be read. */
export async function planPool(run: Run): Promise<PoolPlan> {
  const { inputs, record, state, cognito, log, signal } = run;
  const { groupsColumn, passwordColumn, csvDefaults, jobId } = inputs;
  const groups = groupsColumn && {
    column: groupsColumn,
    fallback: csvDefaults.get(groupsColumn) ?? "",
    creates: inputs.createGroups,
    list: async (signal: AbortSignal) => (await run.users()).groups(signal),
  };
  const facts = await readPool({
    signal,
    isKnown: inputs.userPoolId !== "",
    doesWithout: inputs.dryRun || jobId !== undefined,
    cognito: { getCsvHeader: cognito.getCsvHeader, describeUserPool: () => describePool(run) },
    groups: groups || undefined,
  }).finally(() => logPool(run));
  const gaps = [...unreadInWords(facts.unread), ...(state.userPool === undefined ? guardNames(inputs) : [])];
  if (facts.unread.length > 0) {
    const help = new Set(facts.unread.map(({ help }) => help));
    log.warning([`Not checked: ${gaps.join("; ")}.`, ...help].join(" "));
  }
  const passwords = passwordColumn === undefined ? undefined : { column: passwordColumn, mask: log.mask };
  const pool = { ...facts, ...(await planPasswords(run, facts)), passwords };
  record.poolRead(pool);
  if (inputs.validate === "off") gaps.push("the file (validate: off)");
  if (gaps.length > 0) record.partNotChecked(gaps.join("; "));
  return pool;
}

async function planPasswords(
  { inputs, log, randomBytes, signal }: Run,
  pool: PoolKnowledge,
): Promise<Omit<PoolPlan, keyof PoolKnowledge> & Pick<PoolKnowledge, "hashing" | "brokenPasswordRules">> {
  const { password, passwordColumn, passwordHashingAlgorithm: given, csvDefaults: defaults } = inputs;
  const policy = pool.settings?.passwordPolicy;
  const brokenPasswordRules =
    password === undefined || policy === undefined ? [] : passwordRulesBrokenBy(password, policy);
  const none = { hashing: given, passwordWay: undefined, brokenPasswordRules, defaults, hash: undefined };
  if (password === undefined && passwordColumn === undefined) return none;
  const hashes = takesHashes(pool);
  if (hashes === undefined) return none;
  // Other inputs are reported as a problem, because they contradict the pool.
  if (!hashes) return { ...none, passwordWay: "set" };
  const hashing = passwordAlgorithms.find((makeable) => makeable === (given ?? passwordAlgorithms[0]));
  if (hashing === undefined) return none;
  const hash = async (password: string) => {
    signal.throwIfAborted();
    const made = await hashPassword(password, hashing, randomBytes(saltBytes));
    log.mask(made);
    return made;
  };
  const shared = password === undefined ? [] : [[hashColumn, await hash(password)] as const];
  return { ...none, hashing, passwordWay: "hashed", defaults: new Map([...defaults, ...shared]), hash };
}
