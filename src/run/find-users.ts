import { isDenied } from "../aws/errors.ts";
import { ActionError, messageOf } from "../base/errors.ts";
import { countsOf } from "../base/import-job.ts";
import type { PoolUser } from "../base/pool-user.ts";
import { digestOf } from "../job/digest.ts";
import { createAssembler } from "../users/convert/assemble.ts";
import type { Row } from "../users/formats/rows.ts";
import type { Existing } from "../users/plan.ts";
import { collectNames, type WantedNames } from "../users/user-index.ts";
import { lookUpUsers } from "./look-up.ts";
import { settingsUnknown } from "./plan-users.ts";
import type { Run, RunState } from "./record.ts";

/** Returns whether a user existed before the first job was created. Times of the API may lack their milliseconds. */
export function isOlder({ createdAt }: PoolUser, { jobs }: Pick<RunState, "jobs">): boolean {
  const began = jobs[0]?.CreationDate?.getTime() ?? Number.POSITIVE_INFINITY;
  return createdAt < (createdAt % 1000 === 0 ? Math.floor(began / 1000) * 1000 : began);
}

/** Returns whether the file is still the one that was checked. With `job-id`, it was checked by the step that created the job. */
export async function isUnchanged({ inputs, state: { digest } }: Run): Promise<boolean> {
  const { usersFile, jobId } = inputs;
  if (usersFile === undefined || jobId !== undefined) return true;
  return digest !== undefined && (await digestOf(usersFile)) === digest;
}

/**
 * Checks that the file has not changed since it was checked, before users are changed.
 * @throws {ActionError} `bad-users` if it has changed
 */
export async function requireUnchanged(run: Run): Promise<void> {
  if (await isUnchanged(run)) return;
  const { usersFile } = run.inputs;
  throw new ActionError(
    "bad-users",
    `${usersFile?.name} changed after it was checked, so it was not read again.`,
  );
}

/** Called with a row and the user name that Cognito gets, "" without one. */
export type RowVisitor = (row: Row, username: string) => void;

/** Reads the checked file again. Does nothing for a file that was not checked. */
export async function readRows(
  { inputs, state, signal }: Run,
  visit: RowVisitor,
  afterBlock?: () => Promise<void>,
): Promise<void> {
  const { findings, pool } = state;
  if (findings === undefined || pool === undefined) return;
  const { assemble, usernameAt } = createAssembler(findings.columns, pool, inputs.csvDefaults, false);
  const row = (row: Row) => visit(row, assemble(row.values)[usernameAt] ?? "");
  await findings.read({ row }, signal, afterBlock);
}

/** Reads the file for the user names of some rows, by default of all. */
export async function namesInFile(
  run: Run,
  includes: (...row: Parameters<RowVisitor>) => boolean = () => true,
): Promise<WantedNames> {
  const rules = run.state.pool?.settings ?? { usernameAttributes: [], caseSensitive: true };
  const names = collectNames(rules, Number.POSITIVE_INFINITY);
  await readRows(run, (row, username) => {
    if (username !== "" && includes(row, username)) names.add(username);
  });
  return names.names ?? new Map();
}

/** Looks up users of the file, with as many calls as needed. Resolves to the reason, in a sentence, if they cannot be looked up. */
export async function findUsers(run: Run, names: WantedNames): Promise<Existing | string> {
  const { clock, signal, state } = run;
  const rules = state.pool?.settings;
  if (rules === undefined) return settingsUnknown;
  const users = await run.users();
  const estimatedUsers = (rules.estimatedUsers ?? 0) + countsOf(state.combinedJob).imported;
  const options = { users, clock, signal, rules, names, fileUsers: names.size, estimatedUsers };
  try {
    return await lookUpUsers(options);
  } catch (error) {
    if (isDenied(error)) return messageOf(error);
    throw error;
  }
}
