import type { ChangeKind, ChangeProgress } from "../base/changes.ts";
import { combined, countsOf, handledUsers, type ImportJob, isFinal } from "../base/import-job.ts";
import { formatCount } from "../base/numbers.ts";
import type { Inputs } from "../inputs/inputs.ts";
import type { RowOutcomes } from "../job/outcomes.ts";
import type { Verdict } from "../job/verdict.ts";
import { tellFailures } from "../report/changes.ts";
import type { Preflight } from "./check.ts";
import type { World } from "./context.ts";
import type { ImportProgress } from "./import.ts";
import { changeUsers, progressWords } from "./user-changes.ts";

/**
 * What an import leaves to be done: users get the password, where the job had no hashes, and their groups. Nothing is
 * thrown here: what could not be done is in the result.
 * @returns undefined where there is nothing to be done
 */
export async function signInUsers(
  inputs: Inputs,
  world: World,
  progress: Preflight & ImportProgress,
  outcomes: RowOutcomes | undefined,
): Promise<ChangeProgress | undefined> {
  const { findings, pool, plan } = progress;
  const { password, groupsColumn, usersFile, usersPath, jobId } = inputs;
  const { log, annotations, signal } = world;
  const job = combined(progress.jobs);
  if (job === undefined || usersFile === undefined) return undefined;
  if (findings === undefined || pool === undefined || plan === undefined) return undefined;
  // A job that is there already may have been made with other inputs than these.
  const hashing = jobId === undefined ? plan.hashing : job.PasswordHashingAlgorithm;
  const setsPasswords = password !== undefined && hashing === undefined;
  if (!setsPasswords && groupsColumn === undefined) return undefined;
  const changes: ChangeProgress = {
    passwords: setsPasswords ? 0 : undefined,
    memberships: groupsColumn === undefined ? undefined : 0,
    failures: [],
    brokeOff: {},
  };
  if (!isFinal(job) || signal.aborted) {
    log.warning(`${leftToDo(changes)} ${goOn(job.JobId)}`);
    return undefined;
  }
  const { imported, skipped } = countsOf(job);
  if (imported + (groupsColumn === undefined ? 0 : skipped) === 0) return undefined;

  const known = knowsEveryRow(job, progress, outcomes);
  await log.group("Passwords and groups", async () => {
    await changeUsers(
      {
        ...{ file: usersFile, findings, pool, defaults: plan.defaults, password: password ?? "" },
        outcomes: known ? (outcomes ?? allImported) : undefined,
        // Since an earlier step made the job, users may have chosen a password of their own.
        looksFirst: !known || jobId !== undefined,
        importBegan: job.StartDate?.getTime() ?? Number.POSITIVE_INFINITY,
      },
      world,
      changes,
    );
    tellFailures(changes.failures, usersPath, log, annotations);
  });
  return changes;
}

const allImported = { hasFailed: () => false, hasSkipped: () => false };

/** Whether it is known of every row whether it was imported, skipped or failed. */
function knowsEveryRow(
  job: ImportJob,
  { rewritten, totalUsers = 0 }: Preflight,
  outcomes: RowOutcomes | undefined,
): boolean {
  const leftOut = rewritten?.excludedRows.length ?? 0;
  const counts = countsOf(job, leftOut);
  if (handledUsers(counts) < totalUsers) return false;
  const { failed, skipped } = counts;
  if (failed + skipped === 0) return true;
  return outcomes?.count("FAILED") === failed && outcomes.count("SKIPPED") === skipped;
}

/** The verdict on a run with what has become of passwords and groups. */
export function withChanges(
  verdict: Verdict,
  changes: ChangeProgress | undefined,
  jobId: string | undefined,
): Verdict {
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
  const way = wrong.length > 0 && jobId !== undefined ? [goOn(jobId)] : [];
  return {
    passed: verdict.passed && wrong.length === 0,
    sentence: [verdict.sentence, done, ...wrong, ...way].join(" "),
  };
}

function leftToDo({ passwords, memberships }: ChangeProgress): string {
  const both = passwords !== undefined && memberships !== undefined;
  const what = both ? "Passwords and groups" : passwords === undefined ? "Groups" : "Passwords";
  return `${what} are given after the end of the import, which this step has not seen.`;
}

/** Users that are imported are skipped by another import, and so would never get their password from it. */
function goOn(jobId: string): string {
  return `To go on, give job-id: ${jobId} and the same inputs to this action in a later step or run.`;
}
