import type { UserPoolType } from "@aws-sdk/client-cognito-identity-provider";
import { isDenied } from "../aws/errors.ts";
import { describeIdentity } from "../aws/identity.ts";
import { ActionError, messageOf } from "../base/errors.ts";
import { accountOfArn } from "../base/names.ts";
import type { Inputs } from "../inputs/inputs.ts";
import { planPasswords } from "../users/password-plan.ts";
import { type PoolPlan, readPool, unreadInWords } from "./read-pool.ts";
import type { Run } from "./record.ts";

type Guards = Pick<Inputs, "expectedPoolName" | "allowedAccountIds">;

/** Returns the names of the given guard inputs. */
function guardNames({ expectedPoolName, allowedAccountIds }: Guards): string[] {
  return [
    ...(expectedPoolName === undefined ? [] : ["expected-pool-name"]),
    ...(allowedAccountIds === undefined ? [] : ["allowed-account-ids"]),
  ];
}

/** Returns the pool, which is requested once in a run. */
async function describePool({ record, state, cognito, signal }: Run): Promise<UserPoolType> {
  const userPool = state.userPool ?? (await cognito.describeUserPool(signal));
  record.note({ userPool });
  return userPool;
}

/**
 * Checks that the pool is the one that the inputs allow. A dry run goes on if it cannot be read.
 * @throws {ActionError} if the pool is another one, or cannot be read
 */
export async function checkGuards(run: Run): Promise<void> {
  const { inputs } = run;
  const names = guardNames(inputs).join(" and ");
  if (names === "" || inputs.userPoolId === "") return;
  try {
    const problem = guardProblems(inputs, await describePool(run));
    if (problem === "") return;
    throw new ActionError("bad-input", problem);
  } catch (cause) {
    const isUnread = isDenied(cause);
    if (isUnread && inputs.dryRun) return;
    logPool(run);
    if (!isUnread) throw cause;
    throw new ActionError("aws", `${names} could not be checked. ${messageOf(cause)}`, { cause });
  }
}

function guardProblems(inputs: Guards & Pick<Inputs, "userPoolId">, { Name, Arn }: UserPoolType): string {
  const { expectedPoolName, allowedAccountIds, userPoolId } = inputs;
  const account = accountOfArn(Arn);
  const named = Name === undefined ? "has no name in AWS's reply" : `is named ${Name}`;
  const found =
    account === undefined
      ? "has no account in AWS's reply, which allowed-account-ids needs"
      : `belongs to account ${account}, which is not in allowed-account-ids`;
  const isOther = expectedPoolName !== undefined && Name !== expectedPoolName;
  const isForeign = allowedAccountIds !== undefined && !allowedAccountIds.some((id) => id === account);
  return [
    isOther &&
      `expected-pool-name is ${expectedPoolName}, but user pool ${userPoolId} ${named}. Correct user-pool-id or expected-pool-name.`,
    isForeign &&
      `User pool ${userPoolId} ${found}. Check user-pool-id and the credentials, or add the account.`,
  ]
    .filter(Boolean)
    .join(" ");
}

/** Logs which pool the run is about, as far as known, and whose credentials it uses. */
export function logPool({ inputs, state, log }: Run): void {
  const { userPoolId, region, identity } = inputs;
  if (userPoolId === "") return;
  const { Name, Arn } = state.userPool ?? {};
  const account = accountOfArn(Arn);
  const named = Name === undefined ? userPoolId : `${Name} (${userPoolId})`;
  log.info(`User pool ${named}${account === undefined ? "" : `, account ${account}`}, region ${region}`);
  // Where no source is set, the machine may have no role either.
  if (identity.kind !== "instance" || state.userPool !== undefined) {
    log.info(`Credentials: ${describeIdentity(identity)}`);
  }
}

/** Reads the pool, plans the passwords and hashes the shared one if the pool imports hashes. Warns of parts that could not be read. */
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
    allowsUnread: inputs.dryRun || jobId !== undefined,
    cognito: { getCsvHeader: cognito.getCsvHeader, describeUserPool: () => describePool(run) },
    groups: groups || undefined,
  }).finally(() => logPool(run));
  const gaps = [...unreadInWords(facts.unread), ...(state.userPool === undefined ? guardNames(inputs) : [])];
  if (facts.unread.length > 0) {
    const help = new Set(facts.unread.map(({ help }) => help));
    log.warning([`Not checked: ${gaps.join("; ")}.`, ...help].join(" "));
  }
  const passwords = passwordColumn === undefined ? undefined : { column: passwordColumn, mask: log.mask };
  const plan = await planPasswords(inputs, facts, { mask: log.mask, randomBytes: run.randomBytes, signal });
  const pool = { ...facts, ...plan, passwords };
  record.poolRead(pool);
  if (inputs.validate === "off") gaps.push("the file (validate: off)");
  if (gaps.length > 0) record.partNotChecked(gaps.join("; "));
  return pool;
}
