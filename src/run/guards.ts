import type { UserPoolType } from "@aws-sdk/client-cognito-identity-provider";
import { isPermissionRefusal, isWithoutCredentials } from "../aws/errors.ts";
import { ActionError, messageOf } from "../base/errors.ts";
import { accountOfArn } from "../base/names.ts";
import type { Inputs } from "../inputs/inputs.ts";
import type { Run } from "./record.ts";

type Guards = Pick<Inputs, "expectedPoolName" | "allowedAccountIds">;

/** Returns the inputs that guard the pool and that are given. */
export function guardNames({ expectedPoolName, allowedAccountIds }: Guards): string[] {
  return [
    ...(expectedPoolName === undefined ? [] : ["expected-pool-name"]),
    ...(allowedAccountIds === undefined ? [] : ["allowed-account-ids"]),
  ];
}

/** Returns the pool; it is asked for once in a run. */
export async function describePool({ record, state, cognito, signal }: Run): Promise<UserPoolType> {
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
    const isUnread = isPermissionRefusal(cause) || isWithoutCredentials(cause);
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
  const found = account === undefined ? "has no account in AWS's reply" : `belongs to account ${account}`;
  const isOther = expectedPoolName !== undefined && Name !== expectedPoolName;
  const isForeign = allowedAccountIds !== undefined && !allowedAccountIds.some((id) => id === account);
  return [
    isOther &&
      `expected-pool-name is ${expectedPoolName}, but user pool ${userPoolId} ${named}. Correct user-pool-id or expected-pool-name.`,
    isForeign &&
      `User pool ${userPoolId} ${found}, which is not in allowed-account-ids. Check user-pool-id and the credentials, or add the account.`,
  ]
    .filter(Boolean)
    .join(" ");
}

/** Logs which pool the run is about, as far as it is known. */
export function logPool({ inputs, state, log }: Run): void {
  const { userPoolId, region } = inputs;
  if (userPoolId === "") return;
  const { Name, Arn } = state.userPool ?? {};
  const account = accountOfArn(Arn);
  const named = Name === undefined ? userPoolId : `${Name} (${userPoolId})`;
  log.info(`User pool ${named}${account === undefined ? "" : `, account ${account}`}, region ${region}`);
}
