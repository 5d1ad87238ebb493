import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { ChangeKind, ChangeProgress } from "../base/changes.ts";
import { graceAfter } from "../base/clock.ts";
import { describeError, isAbort } from "../base/errors.ts";
import { combined, countsOf, handledUsers, type ImportJob, isFinal } from "../base/import-job.ts";
import { numberSet } from "../base/number-list.ts";
import { formatCount, formatUsers } from "../base/numbers.ts";
import type { Verdict } from "../job/verdict.ts";
import { changeReasons, failedChanges, logFailures } from "../report/reasons.ts";
import { createRowsFile, type RowsFile } from "../users/convert/failed-rows.ts";
import { detectFormat } from "../users/formats/detect.ts";
import type { UsersFile } from "../users/formats/file.ts";
import { readUsers } from "../users/formats/read.ts";
import type { Row } from "../users/formats/rows.ts";
import type { Existing } from "../users/plan.ts";
import { findUsers, importBegan, namesInFile } from "./find-users.ts";
import { matcherOf } from "./plan-users.ts";
import { type Run, type RunState, usersOf } from "./record.ts";
import { type ChangeSource, progressWords, type UserChanger, userChanger } from "./user-changes.ts";

/** How long a cancelled run goes on reading the file for its failed rows, in milliseconds. */
const graceMs = 3000;

/**
 * Reads the file a last time: writes the failed rows into a file, sets the passwords that the job had no hashes for, adds
 * users to their groups and updates those who exist. Does not throw: what could not be done is in the record.
 */
export async function finishUsers(run: Run): Promise<void> {
  const { inputs, context, record } = run;
  const { usersFile } = inputs;
  const { log } = context;
  if (usersFile === undefined) return;
  const rows = await failedRows(run, usersFile);
  const changes = changesToMake(run);
  if (changes === undefined) {
    if (rows !== undefined) await readLast(run, usersFile, rows, undefined);
    return;
  }
  record.changesBegan(changes);
  await log.group("Passwords, groups and updates", async () => {
    try {
      const changer = await changerOf(run, changes);
      await readLast(run, usersFile, rows, changer);
      await changer?.finish();
    } catch (error) {
      breakOff(changes, isAbort(error) ? "The run was cancelled." : describeError(error));
    }
    record.changesEnded();
    const { failures } = changes;
    const options = { file: inputs.usersPath, maxAnnotations: record.state.annotationsLeft, passed: false };
    record.annotated(logFailures(failedChanges(failures), changeReasons(failures), log, options));
  });
}

/** The failed rows are in a folder that the post step removes if the run is killed, until all are written. */
type RowsOf = { unfinished: string; path: string; file: RowsFile };

async function failedRows({ context, record }: Run, usersFile: UsersFile): Promise<RowsOf | undefined> {
  const { findings, outcomes } = record.state;
  if (outcomes === undefined || outcomes.count("FAILED") === 0) return undefined;
  const path = join(await context.resultsFolder(), "failed-rows.csv");
  try {
    const format = findings?.format ?? (await detectFormat(usersFile.handle, usersFile.name));
    const choice = { format, columns: findings?.fileColumns, includes: outcomes.hasFailed };
    await mkdir(context.tempFolder, { recursive: true, mode: 0o700 });
    const unfinished = join(context.tempFolder, "failed-rows.csv");
    return { unfinished, path, file: await createRowsFile(unfinished, choice) };
  } catch (error) {
    context.log.warning(`The failed rows could not be written: ${describeError(error)}`);
    return undefined;
  }
}

async function readLast(
  { context, record }: Run,
  usersFile: UsersFile,
  rows: RowsOf | undefined,
  changer: UserChanger | undefined,
): Promise<void> {
  const { clock, log, signal, tempFolder } = context;
  const { findings } = record.state;
  const grace = rows === undefined ? signal : graceAfter(clock, signal, graceMs);
  let failure: unknown;
  const afterBlock = async () => {
    await rows?.file.flush();
    if (failure !== undefined) return;
    // The failed rows are written even if the changes break off.
    await changer?.flush().catch((error: unknown) => {
      failure = error;
    });
  };
  const nothing = { columns: () => {}, problem: () => {} };
  try {
    if (findings === undefined) {
      const format = await detectFormat(usersFile.handle, usersFile.name);
      await readUsers(usersFile, format, { ...nothing, row: () => {}, ...rows?.file }, grace, afterBlock);
    } else {
      const row = (row: Row) => {
        if (failure === undefined) changer?.row(row);
      };
      await findings.read({ ...nothing, row }, grace, afterBlock, rows?.file);
    }
    if (rows === undefined) return;
    await rows.file.finish();
    await rename(rows.unfinished, rows.path);
    record.failedRowsWritten(rows.path);
    log.info(`The rows that failed are in ${rows.path}.`);
  } finally {
    await rows?.file.close();
    if (rows !== undefined) await rm(tempFolder, { recursive: true, force: true });
  }
  if (failure !== undefined) throw failure;
}

function breakOff(changes: ChangeProgress, reason: string): void {
  if (changes.passwords !== undefined) changes.brokeOff.password ??= reason;
  if (changes.memberships !== undefined) changes.brokeOff.group ??= reason;
  if (changes.updates !== undefined) changes.brokeOff.attributes ??= reason;
}

/** Returns the changes to apply, all counts at 0; undefined if there are none, or if they have to wait. */
function changesToMake({ inputs, context, record }: Run): ChangeProgress | undefined {
  const { state } = record;
  const { plan, findings, pool, userPlan, needsNoJob, parts } = state;
  const job = combined(state.jobs);
  if (plan === undefined || findings === undefined || pool === undefined) return undefined;
  const isChecked = needsNoJob || parts.length > 0;
  if (inputs.dryRun || (job === undefined && !isChecked)) return undefined;
  // A job that is resumed may have been created with other inputs than these.
  const hashing = inputs.jobId === undefined ? plan.hashing : job?.PasswordHashingAlgorithm;
  const hasPasswords = inputs.password !== undefined || inputs.passwordColumn !== undefined;
  const { imported, skipped } = countsOf(job, usersOf(state));
  const plannedUpdates = userPlan?.toUpdate ?? 0;
  const wanted = {
    passwords: hasPasswords && hashing === undefined && !needsNoJob,
    memberships: inputs.groupsColumn !== undefined,
    updates: plannedUpdates > 0,
  };
  const names = namesOf(wanted);
  if (names === "") return undefined;
  if (
    (job === undefined ? !needsNoJob : !isFinal(job)) ||
    context.signal.aborted ||
    (wanted.updates && job?.Status === "Stopped")
  ) {
    const unfinished = leftToDo(names, wanted, job, needsNoJob);
    record.leftUnfinished(unfinished);
    context.log.warning(unfinished);
    return undefined;
  }
  if (job !== undefined && handledUsers(countsOf(job)) === 0 && (wanted.passwords || wanted.memberships)) {
    context.log.warning(`${names} were not set, because Cognito's counters have none of the users.`);
  }
  const changes = {
    passwords: wanted.passwords && imported > 0 ? 0 : undefined,
    memberships: wanted.memberships && imported + skipped > 0 ? 0 : undefined,
    updates: wanted.updates ? 0 : undefined,
  };
  if (Object.values(changes).every((count) => count === undefined)) return undefined;
  return { ...changes, plannedUpdates, updatedRows: numberSet(), failures: [], brokeOff: {} };
}

async function changerOf(run: Run, changes: ChangeProgress): Promise<UserChanger | undefined> {
  const { inputs, context, record } = run;
  const { findings, pool, plan, outcomes, existing } = record.state;
  if (findings === undefined || pool === undefined || plan === undefined) return undefined;
  const { defaults } = plan;
  const job = combined(record.state.jobs);
  // Since an earlier step created the job, users may have chosen a password of their own.
  const isKnown = inputs.jobId === undefined && knowsEveryRow(job, record.state);
  const wantsFound = !isKnown && (changes.passwords !== undefined || changes.memberships !== undefined);
  const source: ChangeSource = {
    ...{ findings, pool, defaults, password: inputs.password },
    outcomes: isKnown ? (outcomes ?? allImported) : undefined,
    found: wantsFound ? await findAfterImport(run, changes) : undefined,
    importBegan: importBegan(record.state),
    match:
      changes.updates === undefined || existing === undefined
        ? undefined
        : matcherOf(inputs, { pool, findings, defaults: inputs.csvDefaults }, existing),
  };
  return userChanger(source, context, changes, record.poolChanged);
}

/** Looks up the users of the file after the import. Without permission, nobody gets a password. */
async function findAfterImport(run: Run, changes: ChangeProgress): Promise<Existing | undefined> {
  const result = await findUsers(run, await namesInFile(run, () => true));
  if (result.kind === "known") return result.existing;
  if (changes.passwords !== undefined)
    changes.brokeOff.password = `Whom the job imported is not known. ${result.reason}`;
  return undefined;
}

const allImported = { hasFailed: () => false, hasSkipped: () => false };

/** Whether it is known of every row whether it was imported, skipped or failed. */
export function knowsEveryRow(job: ImportJob | undefined, state: RunState): boolean {
  const users = usersOf(state);
  if (users === undefined || handledUsers(countsOf(job)) < users.uploaded) return false;
  const { failed, skipped } = countsOf(job, users);
  const { outcomes } = state;
  if (failed + skipped === 0) return true;
  return outcomes?.count("FAILED") === failed && outcomes.count("SKIPPED") === skipped;
}

/** Returns the verdict on the run with the outcome of passwords, groups and updates. */
export function withChanges(verdict: Verdict, { changes, job, unfinished }: RunState): Verdict {
  // Without `start` or `wait-for-completion`, a job that has not ended is as it should be.
  if (unfinished !== undefined && verdict.passed && (job === undefined || isFinal(job)))
    return { passed: false, sentence: `${verdict.sentence} ${unfinished}` };
  if (changes === undefined) return verdict;
  const { failures, brokeOff, updates = 0, plannedUpdates } = changes;
  const count = (kind: ChangeKind) => failures.filter((failure) => failure.kind === kind).length;
  const [passwords, groups] = [count("password"), count("group")];
  const notUpdated = changes.updates === undefined ? 0 : plannedUpdates - updates;
  const wrong = [
    ...(passwords > 0 ? [`${formatUsers(passwords)} did not get the password.`] : []),
    ...(groups > 0
      ? [`${formatCount(groups)} group membership${groups === 1 ? "" : "s"} could not be added.`]
      : []),
    ...(brokeOff.password === undefined ? [] : [`Not all passwords were set: ${brokeOff.password}`]),
    ...(brokeOff.group === undefined ? [] : [`Not all group memberships were added: ${brokeOff.group}`]),
  ];
  const needsJob = wrong.length > 0 && job !== undefined;
  const all = [
    ...wrong,
    ...(needsJob ? [goOn(job.JobId, changes.updates !== undefined)] : []),
    ...(notUpdated > 0
      ? [
          `${formatCount(notUpdated)} of ${formatUsers(plannedUpdates)} could not be updated${
            brokeOff.attributes === undefined ? "." : `: ${brokeOff.attributes}`
          } Run the step again to update the rest.`,
        ]
      : wrong.length > 0 && job === undefined
        ? ["Run the step again to go on."]
        : []),
  ];
  return {
    passed: verdict.passed && all.length === 0,
    sentence: [verdict.sentence, `${progressWords({ ...changes, failures: [] })}.`, ...all].join(" "),
  };
}

type Wanted = { passwords: boolean; memberships: boolean; updates: boolean };

function namesOf({ passwords, memberships, updates }: Wanted): string {
  const names = [passwords && "passwords", memberships && "groups", updates && "updates"].filter(
    (name) => name !== false,
  );
  const list = new Intl.ListFormat("en-GB").format(names);
  return list.charAt(0).toUpperCase() + list.slice(1);
}

function leftToDo(names: string, wanted: Wanted, job: ImportJob | undefined, needsNoJob: boolean): string {
  const { passwords, memberships, updates } = wanted;
  const isOver = job?.Status === "Stopped" || (job === undefined && !needsNoJob);
  const end = isOver ? "did not come" : "this step has not seen";
  const hasEnded = !isOver && (job === undefined || isFinal(job));
  const why = hasEnded
    ? `${names} were not applied, because the run was cancelled.`
    : `${names} are applied after the end of the import, which ${end}.`;
  if (job === undefined) return `${why} Run the step again to go on.`;
  return [
    why,
    ...(passwords || memberships ? [goOn(job.JobId, updates)] : []),
    ...(updates ? ["Run the step again after the import to update the users."] : []),
  ].join(" ");
}

/** Users that are imported are skipped by another import, and so would never get their password from it. */
function goOn(jobId: string, updates: boolean): string {
  const inputs = `the same inputs${updates ? " except existing-users" : ""}`;
  return `To go on, give job-id: ${jobId} and ${inputs} to this action in a later step or run.`;
}
