import { type ChangeProgress, changeKinds } from "../base/changes.ts";
import { countsOf, handledUsers, isFinal } from "../base/import-job.ts";
import { numberSet } from "../base/number-list.ts";
import { changesLeft, namesOf } from "../job/changes.ts";
import type { Existing } from "../users/plan.ts";
import type { ChangeSource } from "../users/row-changes.ts";
import { findUsers, isOlder, namesInFile } from "./find-users.ts";
import { matcherOf } from "./plan-users.ts";
import type { Run, RunState } from "./record.ts";
import { knowsEveryRow } from "./row-outcomes.ts";
import { type UserChanger, userChanger } from "./user-changes.ts";

/** Returns the changes to apply, all counts at 0; undefined if there are none, or if they have to wait. */
export function changesToMake({ inputs, record, state, log, signal }: Run): ChangeProgress | undefined {
  const { pool, findings, users, userPlan, needsNoJob, combinedJob: job } = state;
  if (pool === undefined || findings === undefined || inputs.dryRun) return undefined;
  if (job === undefined && users === undefined) return undefined;
  // A job that is resumed may have been created with other inputs than these.
  const hashing = inputs.jobId === undefined ? pool.hashing : job?.PasswordHashingAlgorithm;
  const hasPasswords = inputs.password !== undefined || inputs.passwordColumn !== undefined;
  const { toUpdate = 0 } = userPlan ?? {};
  const isWanted = {
    password: hasPasswords && hashing === undefined && !needsNoJob,
    group: inputs.groupsColumn !== undefined,
    attributes: toUpdate > 0,
  };
  const wanted = changeKinds.filter((kind) => isWanted[kind]);
  if (wanted.length === 0) return undefined;
  const isOver = job === undefined ? needsNoJob : isFinal(job);
  if (!isOver || signal.aborted || (isWanted.attributes && job?.Status === "Stopped")) {
    const unfinished = changesLeft(wanted, job, needsNoJob);
    record.note({ unfinished });
    log.warning(unfinished);
    return undefined;
  }
  if (job !== undefined && handledUsers(countsOf(job)) === 0 && (isWanted.password || isWanted.group)) {
    log.warning(`${namesOf(wanted)} were not set, because Cognito's counters have none of the users.`);
  }
  const { imported, skipped } = countsOf(job, users);
  const usersWith = { password: imported, group: imported + skipped, attributes: toUpdate };
  const made = Object.fromEntries(wanted.filter((kind) => usersWith[kind] > 0).map((kind) => [kind, 0]));
  if (Object.keys(made).length === 0) return undefined;
  return { made, updatedRows: numberSet(), failures: [], brokeOff: {} };
}

/** Ends the changes of all kinds. */
export function breakOff({ made, brokeOff }: ChangeProgress, reason: string): void {
  for (const kind of changeKinds) if (made[kind] !== undefined) brokeOff[kind] ??= reason;
}

/** Prepares the changes; what is not known of the users of the file is looked up. */
export async function changerOf(run: Run, changes: ChangeProgress): Promise<UserChanger | undefined> {
  const { inputs, record, state } = run;
  const { findings, pool, existing } = state;
  if (findings === undefined || pool === undefined) return undefined;
  const { made, brokeOff } = changes;
  // Since an earlier step created the job, users may have chosen a password of their own.
  const isKnown = inputs.jobId === undefined && knowsEveryRow(state);
  const needsUsers = !isKnown && (made.password !== undefined || made.group !== undefined);
  const found = needsUsers ? await findUsers(run, await namesInFile(run)) : undefined;
  // Without permission for the look-up, nobody gets a password.
  if (typeof found === "string" && made.password !== undefined)
    brokeOff.password = `Whom the job imported is not known. ${found}`;
  const source = {
    ...{ findings, pool, password: inputs.password },
    userOf: userReader(state, isKnown, typeof found === "string" ? undefined : found),
    match:
      made.attributes !== undefined && existing ? matcherOf(inputs, { pool, findings }, existing) : undefined,
  };
  return userChanger(source, run, changes, record.poolChanged);
}

/** @param isKnown whether the outcomes say what became of each row; otherwise the users who were found do */
function userReader(state: RunState, isKnown: boolean, found: Existing | undefined): ChangeSource["userOf"] {
  const { outcomes } = state;
  if (isKnown) {
    return ({ index, line }) => {
      if (outcomes?.hasFailed(index, line)) return undefined;
      const existed = outcomes?.hasSkipped(index, line) ?? false;
      return { isImported: !existed, mayBeMember: existed };
    };
  }
  return (
    found &&
    ((_, username) => {
      const user = found.find(username);
      // Others have chosen a password since, or existed before.
      const isImported = user?.status === "RESET_REQUIRED" && !isOlder(user, state);
      return user && { isImported, mayBeMember: true };
    })
  );
}
