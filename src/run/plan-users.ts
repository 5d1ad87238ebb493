import { isDenied } from "../aws/errors.ts";
import { paceOf } from "../aws/pace.ts";
import { ActionError, messageOf } from "../base/errors.ts";
import { formatCount } from "../base/numbers.ts";
import type { Inputs } from "../inputs/inputs.ts";
import type { Findings } from "../users/check.ts";
import { createComparer } from "../users/compare.ts";
import { rewriteUsers } from "../users/convert/rewrite.ts";
import type { UsersFile } from "../users/formats/file.ts";
import { comparedColumns, type Existing, type MatchRow, rowMatcher, userPlanner } from "../users/plan.ts";
import type { PoolFacts } from "../users/pool.ts";
import { collectNames, type ExistingUsers, type NameCollector } from "../users/user-index.ts";
import { lookUpUsers, namesNeeded, TooManyCalls } from "./look-up.ts";
import type { PoolPlan } from "./read-pool.ts";
import type { Run } from "./record.ts";

/** A checked file with the pool that it was checked against. */
export type CheckedFile = {
  usersFile: UsersFile;
  pool: PoolPlan;
  findings: Findings;
  /** Hashes the passwords of the file, if the job will have them. */
  hash: PoolPlan["hash"];
  /** The user names of the file; undefined if nobody is looked up. */
  names: NameCollector | undefined;
};

function maxCallsOf({ existingUsers }: Inputs): number {
  return existingUsers === "auto" ? 600 : Number.POSITIVE_INFINITY;
}

/** Returns a collector of the user names that the look-up will need; undefined if nobody will be looked up. */
export function nameCollector(inputs: Inputs, { settings }: PoolFacts): NameCollector | undefined {
  const { existingUsers, jobId } = inputs;
  if (settings === undefined || existingUsers === "upload" || jobId !== undefined) return undefined;
  return collectNames(settings, namesNeeded(settings.estimatedUsers ?? 0, maxCallsOf(inputs)));
}

/**
 * Finds out which users of the file exist and what will change about them. Rewrites the file if it is not in Cognito's
 * dialect or names users who exist.
 * @throws {ActionError} `bad-users` if existing users must be looked up and cannot be
 */
export async function planUsers(run: Run, file: CheckedFile): Promise<void> {
  const { inputs, record, tempFolder: folder, signal } = run;
  const { usersFile, findings, pool, hash } = file;
  const { problems, needsRewriting, remainder } = findings;
  const found = inputs.existingUsers === "upload" ? undefined : await lookUp(run, file);
  const planner =
    found && userPlanner(matcherOf(inputs, file, found), problems, inputs.existingUsers !== "fail");
  const isLeftOut = found !== undefined && found.size > 0 ? planner?.planRow : undefined;
  let newUsers = findings.users;
  if (needsRewriting || isLeftOut !== undefined) {
    const { defaults } = pool;
    const options = { findings, pool, defaults, folder, isLeftOut, signal, hash };
    const rewritten = await rewriteUsers(usersFile, options);
    newUsers = rewritten.rows.length;
    if (needsRewriting || rewritten.existing.rows.length > 0) record.note({ rewritten });
    else await rewritten.remove();
  }
  if (planner === undefined || found === undefined) return;
  const leftOut = [...(remainder?.leftOut.values() ?? [])].reduce((sum, { length }) => sum + length, 0);
  record.note({ userPlan: { ...planner.plan, new: newUsers, leftOut }, existing: found });
}

/** Prepares the comparison of the file's rows with the users who exist. */
export function matcherOf(
  { existingUsers }: Inputs,
  { pool, findings }: Pick<CheckedFile, "pool" | "findings">,
  found: Existing,
): MatchRow {
  const { settings, defaults } = pool;
  const columns = comparedColumns(findings.columns, defaults);
  const compare =
    existingUsers === "update" && settings !== undefined ? createComparer(columns, settings) : undefined;
  return rowMatcher(found, compare, columns, defaults);
}

/** Looks up the file's users. Resolves to undefined, and logs why, if existing users cannot be found out. */
async function lookUp(run: Run, { pool, findings, names }: CheckedFile): Promise<ExistingUsers | undefined> {
  const { inputs, record, clock, log, signal } = run;
  const { settings: rules, defaults, unread } = pool;
  if (rules === undefined) {
    const { reason = "no permission" } = unread.find(({ name }) => name === "rules") ?? {};
    if (reason === "no permission") return continueWithoutLookUp(run, settingsUnknown);
    record.partNotChecked(`existing users (${reason})`);
    return undefined;
  }
  const updated = [...comparedColumns(findings.columns, defaults), "email_verified", "phone_number_verified"];
  try {
    return await lookUpUsers({
      ...{ clock, signal, rules, fileUsers: findings.users, names: names?.names },
      users: await run.users(),
      estimatedUsers: rules.estimatedUsers ?? 0,
      columns: inputs.existingUsers === "update" ? updated : [],
      maxCalls: maxCallsOf(inputs),
      onProgress: (calls, expected) =>
        log.info(`Looking up existing users: ${formatCount(calls)} of about ${formatCount(expected)} calls`),
    });
  } catch (error) {
    if (error instanceof TooManyCalls) log.notice(`${notLookedUp} ${tooManyCalls} ${uploadedWhole}`);
    else if (isDenied(error)) continueWithoutLookUp(run, messageOf(error), error);
    else throw error;
    return undefined;
  }
}

/** Why users cannot be looked up without DescribeUserPool. */
export const settingsUnknown =
  "The pool's settings are unknown, so users cannot be matched. Allow cognito-idp:DescribeUserPool on the user pool " +
  "for the credentials of this step.";

const tooManyCalls =
  "Looking them up takes more than 600 calls. To look them up all the same, at 20 calls a second, set existing-users: skip.";

const notLookedUp = "Existing users were not looked up.";
const uploadedWhole = "Without a look-up, the whole file is uploaded, and Cognito skips users who exist.";

/** Continues without permission for the look-up if `existing-users` allows it. */
function continueWithoutLookUp({ inputs, record, log }: Run, reason: string, cause?: unknown): undefined {
  const { existingUsers, userListPath, dryRun } = inputs;
  if (existingUsers !== "auto") throw lookUpError(`existing-users: ${existingUsers}`, reason, cause);
  if (userListPath !== undefined && !dryRun) throw lookUpError("users-path", reason, cause);
  record.partNotChecked("existing users (no permission)");
  log.notice(`${notLookedUp} ${reason} ${uploadedWhole}`);
}

/**
 * Checks before a job is created that the subs for `users-path` can be read after it.
 * @throws {ActionError} `bad-users` without permission for ListUsers
 */
export async function requireUserList(run: Run): Promise<void> {
  const { inputs, state, signal } = run;
  if (inputs.userListPath === undefined || inputs.dryRun || state.existing !== undefined) return;
  if (state.pool?.settings === undefined) throw lookUpError("users-path", settingsUnknown);
  const users = await run.users();
  try {
    await paceOf("lookUps", run).forEach([{}].values(), (query) => users.listUsers(query, signal));
  } catch (error) {
    if (!isDenied(error)) throw error;
    throw lookUpError("users-path", messageOf(error), error);
  }
}

/** Returns the error for an input that needs the users of the pool. */
function lookUpError(needs: string, reason: string, cause?: unknown): ActionError {
  const message = `Existing users could not be looked up, which ${needs} needs. ${reason}`;
  return new ActionError("bad-users", message, { cause });
}
