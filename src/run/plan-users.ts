import { isWithoutCredentials } from "../aws/errors.ts";
import { makePace } from "../aws/pace.ts";
import { ActionError, messageOf } from "../base/errors.ts";
import { formatCount } from "../base/numbers.ts";
import type { Inputs } from "../inputs/inputs.ts";
import type { Findings } from "../users/check.ts";
import { comparison } from "../users/compare.ts";
import type { Defaults } from "../users/convert/assemble.ts";
import { rewriteUsers } from "../users/convert/rewrite.ts";
import { collectNames, type ExistingUsers, type NameCollector } from "../users/existing.ts";
import type { UsersFile } from "../users/formats/file.ts";
import { comparedColumns, type MatchRow, rowMatcher, userPlanner } from "../users/plan.ts";
import type { PoolFacts } from "../users/pool.ts";
import type { GrantPlan } from "./grant-plan.ts";
import { lookUpUsers, namesNeeded } from "./look-up.ts";
import type { Run } from "./record.ts";

/** The file, and what is known of it and of the pool. */
export type CheckedFile = {
  usersFile: UsersFile;
  pool: PoolFacts;
  defaults: Defaults;
  findings: Findings;
  /** Hashes the passwords of the file, if the job will have them. */
  hash: GrantPlan["hash"];
};

function maxCallsOf({ existingUsers }: Inputs): number {
  return existingUsers === "auto" ? 600 : Number.POSITIVE_INFINITY;
}

/** Whether the run looks for the users of its file before it creates a job. */
export function looksUpUsers({ existingUsers, jobId, validate }: Inputs): boolean {
  return existingUsers !== "upload" && jobId === undefined && validate !== "off";
}

/** Returns what keeps the user names that the look-up will need; undefined if there will be none. */
export function nameCollector(inputs: Inputs, { settings }: PoolFacts): NameCollector | undefined {
  if (settings === undefined || !looksUpUsers(inputs)) return undefined;
  return collectNames(settings, namesNeeded(settings.estimatedUsers ?? 0, maxCallsOf(inputs)));
}

/**
 * Finds out which users of the file exist and what will change about them. Rewrites the file if it is not in Cognito's
 * dialect or names users who exist.
 * @throws {ActionError} `bad-users` if existing users must be looked up and cannot be
 */
export async function planUsers(
  run: Run,
  file: CheckedFile,
  names: NameCollector | undefined,
): Promise<void> {
  const { inputs, context, record } = run;
  const { usersFile, findings, pool, defaults, hash } = file;
  const { tempFolder: folder, signal } = context;
  const found = looksUpUsers(inputs) ? await lookUp(run, file, names) : undefined;
  const planner =
    found && userPlanner(matcherOf(inputs, file, found), findings.problems, inputs.existingUsers !== "fail");
  const leavesOut = found !== undefined && found.size > 0 ? planner?.take : undefined;
  let newUsers = findings.users;
  if (findings.needsRewriting || leavesOut !== undefined) {
    const rewritten = await rewriteUsers(usersFile, {
      findings,
      pool,
      defaults,
      folder,
      leavesOut,
      signal,
      hash,
    });
    newUsers = rewritten.rows.length;
    if (findings.needsRewriting || rewritten.existing.rows.length > 0) record.fileRewritten(rewritten);
    else await rewritten.remove();
  }
  if (planner !== undefined && found !== undefined)
    record.usersPlanned({ ...planner.plan, new: newUsers, leftOut: countLeftOut(findings) }, found);
}

function countLeftOut({ remainder }: Findings): number {
  return [...(remainder?.leftOut.values() ?? [])].reduce((sum, { length }) => sum + length, 0);
}

/** Prepares the comparison of the file's rows with the users who exist. */
export function matcherOf(
  { existingUsers }: Inputs,
  { pool, findings, defaults }: Pick<CheckedFile, "pool" | "findings" | "defaults">,
  found: Pick<ExistingUsers, "find">,
): MatchRow {
  const { settings } = pool;
  const columns = comparedColumns(findings.columns, defaults);
  const compare =
    existingUsers === "update" && settings !== undefined ? comparison(columns, settings) : undefined;
  return rowMatcher(found, compare, columns, defaults);
}

/** Returns undefined if it stays unknown who exists, which is then in the log. */
async function lookUp(
  run: Run,
  file: CheckedFile,
  names: NameCollector | undefined,
): Promise<Pick<ExistingUsers, "find" | "size"> | undefined> {
  const { inputs, context, record } = run;
  const { clock, log, signal, callsPerSecond } = context;
  const { settings } = file.pool;
  if (settings === undefined) {
    const { reason } = record.state.unread.find(({ name }) => name === "rules") ?? {};
    if (reason === undefined || reason === "no permission") return doWithout(run, settingsUnknown);
    record.partNotChecked(`existing users (${reason})`);
    return undefined;
  }
  const columns = comparedColumns(file.findings.columns, file.defaults);
  const { estimatedUsers = 0 } = settings;
  const result = await lookUpUsers({
    users: await context.users(),
    pace: makePace({ perSecond: callsPerSecond.lookUps, clock, signal }),
    ...{ clock, signal, estimatedUsers, rules: settings, names: names?.names },
    fileUsers: file.findings.users,
    columns: inputs.existingUsers === "update" ? [...columns, "email_verified", "phone_number_verified"] : [],
    maxCalls: maxCallsOf(inputs),
    onProgress: (calls, expected) =>
      log.info(`Looking up existing users: ${formatCount(calls)} of about ${formatCount(expected)} calls`),
  });
  if (result.kind === "known") return result.existing;
  if (result.kind === "too-many-calls") {
    context.log.notice(`${notLookedUp} ${tooManyCalls} ${uploadedWhole}`);
    return undefined;
  }
  if (inputs.dryRun && isWithoutCredentials(result.error)) {
    record.partNotChecked("existing users (no credentials)");
    return undefined;
  }
  return doWithout(run, messageOf(result.error), result.error);
}

export const settingsUnknown =
  "The pool's settings are unknown, so users cannot be matched. Allow cognito-idp:DescribeUserPool on the user pool " +
  "for the credentials of this step.";

const tooManyCalls =
  "Looking them up takes more than 600 calls. To look them up all the same, at 20 calls a second, set existing-users: skip.";

const notLookedUp = "Existing users were not looked up.";
const uploadedWhole = "The whole file is uploaded, and Cognito skips users who exist.";

/** Returns the error for an input that needs the users of the pool. */
export function cannotLookUp(needs: string, reason: string, cause?: unknown): ActionError {
  return new ActionError(
    "bad-users",
    `Existing users could not be looked up, which ${needs} needs. ${reason}`,
    { cause },
  );
}

/** Goes on without permission for the look-up if `existing-users` allows it. */
function doWithout({ inputs, context, record }: Run, reason: string, cause?: unknown): undefined {
  const { existingUsers, userListPath, dryRun } = inputs;
  const needs = existingUsers !== "auto" ? `existing-users: ${existingUsers}` : userListPath && "users-path";
  if (needs !== undefined && !(needs === "users-path" && dryRun)) throw cannotLookUp(needs, reason, cause);
  record.partNotChecked("existing users (no permission)");
  context.log.notice(`${notLookedUp} ${reason} ${uploadedWhole}`);
}
