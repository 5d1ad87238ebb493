import type { ChangeKind, ChangeProgress } from "../base/changes.ts";
import { countsOf, handledUsers, isFinal } from "../base/import-job.ts";
import { numberSet } from "../base/number-list.ts";
import { formatCount, formatNumberOf, formatUsers, joinWords } from "../base/numbers.ts";
import { howToContinue } from "../job/failure.ts";
import type { Verdict } from "../job/verdict.ts";
import type { Run, RunState } from "./record.ts";

/** Passwords and memberships need the job of the run: an import that is repeated would skip their users. */
const ofImportedUsers = ["password", "group"] as const;
const changeKinds: readonly ChangeKind[] = [...ofImportedUsers, "attributes"];

/** How each kind of change is called in lists and counted, and what is said if not all could be made. */
const kindWords = {
  password: {
    name: "passwords",
    made: (count: number) => `${formatNumberOf(count, "password")} set`,
    failed: (count: number) => `${formatUsers(count)} did not get the password.`,
    brokeOff: "Not all passwords were set",
  },
  group: {
    name: "groups",
    made: (count: number) => `${formatNumberOf(count, "group membership")} added`,
    failed: (count: number) => `${formatNumberOf(count, "group membership")} could not be added.`,
    brokeOff: "Not all group memberships were added",
  },
  attributes: { name: "updates", made: (count: number) => `${formatUsers(count)} updated` },
};

/** Returns `40 passwords set, 12 group memberships added, 3 users updated`. */
export function changesInWords({ made }: Pick<ChangeProgress, "made">): string {
  return changeKinds
    .flatMap((kind) => (made[kind] === undefined ? [] : kindWords[kind].made(made[kind])))
    .join(", ");
}

/** Returns the changes to apply, all counts at 0; undefined if there are none, or if they have to wait. */
export function changesToMake({ inputs, record, state, log, signal }: Run): ChangeProgress | undefined {
  const { pool, findings, users, userPlan, needsNoJob, combinedJob: job } = state;
  const isChecked = needsNoJob || state.parts.length > 0;
  if (pool === undefined || findings === undefined || inputs.dryRun) return undefined;
  if (job === undefined && !isChecked) return undefined;
  // A job that is resumed may have been created with other inputs than these.
  const hashing = inputs.jobId === undefined ? pool.hashing : job?.PasswordHashingAlgorithm;
  const hasPasswords = inputs.password !== undefined || inputs.passwordColumn !== undefined;
  const isWanted = {
    password: hasPasswords && hashing === undefined && !needsNoJob,
    group: inputs.groupsColumn !== undefined,
    attributes: userPlan !== undefined && userPlan.toUpdate > 0,
  };
  const wanted = changeKinds.filter((kind) => isWanted[kind]);
  if (wanted.length === 0) return undefined;
  const isOver = job === undefined ? needsNoJob : isFinal(job);
  if (!isOver || signal.aborted || (isWanted.attributes && job?.Status === "Stopped")) {
    const unfinished = leftToDo(wanted, state);
    record.note({ unfinished });
    log.warning(unfinished);
    return undefined;
  }
  if (job !== undefined && handledUsers(countsOf(job)) === 0 && (isWanted.password || isWanted.group)) {
    log.warning(`${namesOf(wanted)} were not set, because Cognito's counters have none of the users.`);
  }
  const { imported, skipped } = countsOf(job, users);
  const usersWith = { password: imported, group: imported + skipped, attributes: userPlan?.toUpdate ?? 0 };
  const made = Object.fromEntries(wanted.filter((kind) => usersWith[kind] > 0).map((kind) => [kind, 0]));
  if (Object.keys(made).length === 0) return undefined;
  return { made, updatedRows: numberSet(), failures: [], brokeOff: {} };
}

/** Returns the names as the beginning of a sentence. */
function namesOf(kinds: readonly ChangeKind[]): string {
  const list = joinWords(kinds.map((kind) => kindWords[kind].name));
  return list.charAt(0).toUpperCase() + list.slice(1);
}

function leftToDo(kinds: readonly ChangeKind[], { combinedJob: job, needsNoJob }: RunState): string {
  const names = namesOf(kinds);
  const isLost = job === undefined ? !needsNoJob : job.Status === "Stopped";
  const end = isLost ? "did not come" : "this step has not seen";
  const hasEnded = !isLost && (job === undefined || isFinal(job));
  const why = hasEnded
    ? `${names} were not applied, because the run was cancelled.`
    : `${names} are applied after the end of the import, which ${end}.`;
  if (job === undefined) return `${why} Run the step again to go on.`;
  const updates = kinds.includes("attributes");
  return [
    why,
    ...(ofImportedUsers.some((kind) => kinds.includes(kind)) ? [howToGoOn(job.JobId, updates)] : []),
    ...(updates ? ["Run the step again after the import to update the users."] : []),
  ].join(" ");
}

function howToGoOn(jobId: string, updates: boolean): string {
  return howToContinue(
    "go on",
    `job-id: ${jobId} and the same inputs${updates ? " except existing-users" : ""}`,
  );
}

/** Ends the changes of all kinds. */
export function breakOff({ made, brokeOff }: ChangeProgress, reason: string): void {
  for (const kind of changeKinds) if (made[kind] !== undefined) brokeOff[kind] ??= reason;
}

/** Returns the verdict on the run with the outcome of passwords, groups and updates. */
export function withChanges(verdict: Verdict, { changes, job, userPlan, unfinished }: RunState): Verdict {
  // Without `start` or `wait-for-completion`, a job that has not ended is as it should be.
  if (unfinished !== undefined && verdict.passed && (job === undefined || isFinal(job)))
    return { passed: false, sentence: `${verdict.sentence} ${unfinished}` };
  if (changes === undefined) return verdict;
  const { made, failures, brokeOff } = changes;
  const notMade = [
    ...ofImportedUsers.flatMap((kind) => {
      const failed = failures.filter((failure) => failure.kind === kind).length;
      return failed > 0 ? kindWords[kind].failed(failed) : [];
    }),
    ...ofImportedUsers.flatMap((kind) =>
      brokeOff[kind] === undefined ? [] : `${kindWords[kind].brokeOff}: ${brokeOff[kind]}`,
    ),
  ];
  const { toUpdate = 0 } = userPlan ?? {};
  const notUpdated = made.attributes === undefined ? 0 : toUpdate - made.attributes;
  const why = brokeOff.attributes === undefined ? "." : `: ${brokeOff.attributes}`;
  const wrong = [...notMade];
  if (notMade.length > 0 && job !== undefined)
    wrong.push(howToGoOn(job.JobId, made.attributes !== undefined));
  if (notUpdated > 0) {
    const count = `${formatCount(notUpdated)} of ${formatUsers(toUpdate)}`;
    wrong.push(`${count} could not be updated${why} Run the step again to update the rest.`);
  } else if (notMade.length > 0 && job === undefined) wrong.push("Run the step again to go on.");
  return {
    passed: verdict.passed && wrong.length === 0,
    sentence: [verdict.sentence, `${changesInWords(changes)}.`, ...wrong].join(" "),
  };
}
