import { join } from "node:path";
import { type ChangeProgress, changeKinds } from "../base/changes.ts";
import { graceAfter } from "../base/clock.ts";
import { describeEnd } from "../base/errors.ts";
import { countsOf, handledUsers, isFinal } from "../base/import-job.ts";
import { numberSet } from "../base/number-list.ts";
import { replaceFile } from "../base/output-file.ts";
import { changesLeft, namesOf } from "../job/changes.ts";
import { logFailedChanges } from "../report/reasons.ts";
import { writeFailedRows } from "../users/convert/failed-rows.ts";
import { detectFormat } from "../users/formats/detect.ts";
import type { Existing } from "../users/plan.ts";
import type { ChangeSource } from "../users/row-changes.ts";
import { findUsers, isOlder, namesInFile, readRows, requireUnchanged } from "./find-users.ts";
import { matcherOf } from "./plan-users.ts";
import type { Run } from "./record.ts";
import { knowsEveryRow } from "./row-outcomes.ts";
import { changeUsers } from "./user-changes.ts";

/** How long a cancelled run continues to read the file for its failed rows, in milliseconds. */
const graceMs = 3000;

/**
 * Writes the failed rows to a file, sets the passwords that the job had no hashes for, adds users to their groups and
 * updates existing users. Does not throw: what could not be done is in the record.
 */
export async function finishUsers(run: Run): Promise<void> {
  const { inputs, record, state, log } = run;
  const changes = plannedChanges(run);
  if (changes === undefined) return saveFailedRows(run);
  record.changesBegan(changes);
  await log.group("Passwords, groups and updates", async () => {
    await saveFailedRows(run);
    try {
      await applyChanges(run, changes);
    } catch (error) {
      for (const kind of changeKinds)
        if (changes.applied[kind] !== undefined) changes.stopReasons[kind] ??= describeEnd(error);
    }
    record.changesEnded();
    changes.failures.sort((one, other) => one.line - other.line);
    const options = { file: inputs.usersPath, maxAnnotations: state.annotationsLeft, passed: false };
    record.annotated(logFailedChanges(changes.failures, log, options));
  });
}

async function saveFailedRows(run: Run): Promise<void> {
  const { inputs, state, outputs, log, clock, postState } = run;
  const { usersFile, workspace } = inputs;
  const { findings, outcomes } = state;
  if (usersFile === undefined || !outcomes?.hasLines || outcomes.count("FAILED") === 0) return;
  try {
    const path = join(await run.resultsFolder(), "failed-rows.csv");
    const format = findings?.format ?? (await detectFormat(usersFile.handle, usersFile.name));
    const choice = { format, columns: findings?.fileColumns, hasFailed: outcomes.hasFailed };
    const signal = graceAfter(clock, run.signal, graceMs);
    const onFinished = () => outputs.failedRowsPath(path);
    const options = { workspace, mode: 0o600, onUnfinished: postState.recordFile, onFinished };
    await replaceFile(path, options, (handle) => writeFailedRows(usersFile, handle, choice, signal));
    log.info(`The rows that failed are in ${path}.`);
  } catch (error) {
    log.warning(`The failed rows could not be written: ${describeEnd(error)}`);
  }
}

/** Returns the changes to apply, all counts at 0; undefined if there are none, or if they have to wait. */
function plannedChanges({ inputs, record, state, log, signal }: Run): ChangeProgress | undefined {
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
    const unfinished = changesLeft(wanted, state);
    record.note({ unfinished });
    log.warning(unfinished);
    return undefined;
  }
  if (job !== undefined && handledUsers(countsOf(job)) === 0 && (isWanted.password || isWanted.group)) {
    log.warning(`${namesOf(wanted)} were not set, because Cognito's counters have none of the users.`);
  }
  const { imported, skipped } = countsOf(job, users);
  const usersWith = { password: imported, group: imported + skipped, attributes: toUpdate };
  const applied = Object.fromEntries(wanted.filter((kind) => usersWith[kind] > 0).map((kind) => [kind, 0]));
  if (Object.keys(applied).length === 0) return undefined;
  return { applied, updatedRows: numberSet(), failures: [], stopReasons: {} };
}

/** Applies the changes. Looks up the users of the file if the outcomes do not say who was imported. */
async function applyChanges(run: Run, changes: ChangeProgress): Promise<void> {
  const { inputs, record, state } = run;
  const { findings, pool, existing } = state;
  if (findings === undefined || pool === undefined) return;
  const { applied, stopReasons } = changes;
  await requireUnchanged(run);
  // Since an earlier step created the job, users may have chosen a password of their own.
  const isKnown = inputs.jobId === undefined && knowsEveryRow(state);
  const needsUsers = !isKnown && (applied.password !== undefined || applied.group !== undefined);
  const found = needsUsers ? await findUsers(run, await namesInFile(run)) : undefined;
  // Without permission for the look-up, nobody gets a password.
  if (typeof found === "string" && applied.password !== undefined)
    stopReasons.password = `Whom the job imported is not known. ${found}`;
  const source = {
    ...{ findings, pool, password: inputs.password },
    userOf: userReader(run, isKnown, typeof found === "string" ? undefined : found),
    match:
      applied.attributes !== undefined && existing
        ? matcherOf(inputs, { pool, findings }, existing)
        : undefined,
  };
  await changeUsers(
    source,
    run,
    changes,
    (visit, afterBlock) => readRows(run, visit, afterBlock),
    record.poolChanged,
  );
}

/** @param isKnown whether each row's outcome is known; otherwise `found` decides */
function userReader(
  { inputs, state }: Run,
  isKnown: boolean,
  found: Existing | undefined,
): ChangeSource["userOf"] {
  // The rows of a resumed job may be older than the users of the pool.
  const outcomes = inputs.jobId === undefined ? state.outcomes : undefined;
  if (!isKnown && found === undefined) return undefined;
  return ({ index, line }, username) => {
    if (outcomes?.hasFailed(index, line)) return undefined;
    const existed = outcomes?.hasSkipped(index, line) ?? false;
    if (isKnown || existed) return { isImported: !existed, mayBeMember: existed };
    const user = found?.find(username);
    // Others have chosen a password since, or existed before.
    const isImported = user?.status === "RESET_REQUIRED" && !isOlder(user, state);
    return user && { isImported, mayBeMember: true };
  };
}
