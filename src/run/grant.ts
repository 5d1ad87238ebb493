import type { ChangeKind, ChangeProgress } from "../base/changes.ts";
import { combined, countsOf, handledUsers, type ImportJob, isFinal } from "../base/import-job.ts";
import { formatCount } from "../base/numbers.ts";
import type { Verdict } from "../job/verdict.ts";
import { tellFailures } from "../report/changes.ts";
import type { Run, RunState } from "./record.ts";
import { type ChangeSource, changeUsers, progressWords } from "./user-changes.ts";

/**
 * Sets the passwords that the job had no hashes for, and adds users to their groups. Does not throw: what could not be
 * done is in the record.
 */
export async function grantAccess(run: Run): Promise<void> {
  const { inputs, context, record } = run;
  const { log, signal } = context;
  const job = combined(record.state.jobs);
  const changes = changesToMake(run, job);
  if (job === undefined || changes === undefined) return;
  if (!isFinal(job) || signal.aborted) {
    log.warning(`${leftToDo(changes)} ${goOn(job.JobId)}`);
    return;
  }
  const counts = countsOf(job);
  if (handledUsers(counts) === 0) {
    log.warning(`${namesOf(changes)} were not set, because Cognito's counters have none of the users.`);
  }
  const { imported, skipped } = counts;
  if (imported + (changes.memberships === undefined ? 0 : skipped) === 0) return;
  const source = sourceOf(run, job);
  if (source === undefined) return;
  record.changesBegan(changes);
  await log.group("Passwords and groups", async () => {
    await changeUsers(source, context, changes);
    record.annotated(tellFailures(changes.failures, inputs.usersPath, log, record.state.annotationsLeft));
  });
}

/** Returns what is to be changed, with nothing done yet; undefined if there is nothing. */
function changesToMake({ inputs, record }: Run, job: ImportJob | undefined): ChangeProgress | undefined {
  const { plan, findings, pool } = record.state;
  if (plan === undefined || findings === undefined || pool === undefined) return undefined;
  // A job that is resumed may have been created with other inputs than these.
  const hashing = inputs.jobId === undefined ? plan.hashing : job?.PasswordHashingAlgorithm;
  const hasPasswords = inputs.password !== undefined || inputs.passwordColumn !== undefined;
  const setsPasswords = hasPasswords && hashing === undefined;
  if (!setsPasswords && inputs.groupsColumn === undefined) return undefined;
  return {
    passwords: setsPasswords ? 0 : undefined,
    memberships: inputs.groupsColumn === undefined ? undefined : 0,
    failures: [],
    brokeOff: {},
  };
}

function sourceOf({ inputs, record }: Run, job: ImportJob): ChangeSource | undefined {
  const { password, jobId } = inputs;
  const { findings, pool, plan, outcomes } = record.state;
  if (findings === undefined || pool === undefined) return undefined;
  const known = knowsEveryRow(job, record.state);
  return {
    ...{ findings, pool, password, defaults: plan?.defaults ?? new Map() },
    outcomes: known ? (outcomes ?? allImported) : undefined,
    // Since an earlier step created the job, users may have chosen a password of their own.
    looksFirst: !known || jobId !== undefined,
    importBegan: job.StartDate?.getTime() ?? Number.POSITIVE_INFINITY,
  };
}

const allImported = { hasFailed: () => false, hasSkipped: () => false };

/** Whether it is known of every row whether it was imported, skipped or failed. */
function knowsEveryRow(job: ImportJob, { rewritten, totalUsers = 0, outcomes }: RunState): boolean {
  const leftOut = rewritten?.excludedRows.length ?? 0;
  const counts = countsOf(job, leftOut);
  if (handledUsers(counts) < totalUsers) return false;
  const { failed, skipped } = counts;
  if (failed + skipped === 0) return true;
  return outcomes?.count("FAILED") === failed && outcomes.count("SKIPPED") === skipped;
}

/** Returns the verdict on the run with what has become of passwords and groups. */
export function withChanges(verdict: Verdict, { changes, job }: RunState): Verdict {
  if (changes === undefined) return verdict;
  const { failures, brokeOff } = changes;
  const count = (kind: ChangeKind) => failures.filter((failure) => failure.kind === kind).length;
  const [passwords, groups] = [count("password"), count("group")];
  const wrong = [
    ...(passwords > 0
      ? [`${formatCount(passwords)} user${passwords === 1 ? "" : "s"} did not get the password.`]
      : []),
    ...(groups > 0
      ? [`${formatCount(groups)} membership${groups === 1 ? "" : "s"} in groups could not be made.`]
      : []),
    ...(brokeOff.password === undefined ? [] : [`Not all passwords were set: ${brokeOff.password}`]),
    ...(brokeOff.group === undefined ? [] : [`Not all groups were given: ${brokeOff.group}`]),
  ];
  const done = `${progressWords({ ...changes, failures: [] })}.`;
  const way = wrong.length > 0 && job !== undefined ? [goOn(job.JobId)] : [];
  return {
    passed: verdict.passed && wrong.length === 0,
    sentence: [verdict.sentence, done, ...wrong, ...way].join(" "),
  };
}

function namesOf({ passwords, memberships }: ChangeProgress): string {
  const both = passwords !== undefined && memberships !== undefined;
  return both ? "Passwords and groups" : passwords === undefined ? "Groups" : "Passwords";
}

function leftToDo(changes: ChangeProgress): string {
  return `${namesOf(changes)} are given after the end of the import, which this step has not seen.`;
}

/** Users that are imported are skipped by another import, and so would never get their password from it. */
function goOn(jobId: string): string {
  return `To go on, give job-id: ${jobId} and the same inputs to this action in a later step or run.`;
}
