import {
  type ChangeKind,
  type ChangeProgress,
  changesInWords,
  changeWords,
  ofImportedUsers,
} from "../base/changes.ts";
import { type ImportJob, isFinal } from "../base/import-job.ts";
import { formatCount, formatUsers, joinWords } from "../base/numbers.ts";
import { howToContinue } from "./failure.ts";
import type { Verdict } from "./verdict.ts";

/** Returns the names of the kinds, as the beginning of a sentence. */
export function namesOf(kinds: readonly ChangeKind[]): string {
  const list = joinWords(kinds.map((kind) => changeWords[kind].name));
  return list.charAt(0).toUpperCase() + list.slice(1);
}

/** Returns which changes this step does not apply, why, and how to continue, as sentences. */
export function changesLeft(
  kinds: readonly ChangeKind[],
  { jobs, needsNoJob, sameInputs }: Pick<ChangeKnowledge, "jobs" | "sameInputs"> & { needsNoJob: boolean },
): string {
  const names = namesOf(kinds);
  const job = jobs.at(-1);
  const isLost = job === undefined ? !needsNoJob : job.Status === "Stopped";
  const isPending = job !== undefined && !isFinal(job);
  const why =
    isLost || isPending
      ? `${names} are applied after the end of the import, which ${isLost ? "did not come" : "this step has not seen"}.`
      : `${names} were not applied, because the run was cancelled.`;
  if (job === undefined) return `${why} Run the step again to go on.`;
  return [
    why,
    ...(ofImportedUsers.some((kind) => kinds.includes(kind)) ? [howToGoOn({ jobs, sameInputs })] : []),
    ...(kinds.includes("attributes") ? ["Run the step again after the import to update the users."] : []),
  ].join(" ");
}

/**
 * Returns the id of the job that a later step resumes to complete the changes: the last while it runs, then the first,
 * because the users of a job are recognized by being newer than it, and so are those of all later jobs.
 */
export function jobToResume(jobs: readonly ImportJob[]): string {
  const [first, last] = [jobs[0], jobs.at(-1)];
  return (last !== undefined && !isFinal(last) ? last : first)?.JobId ?? "";
}

function howToGoOn({ jobs, sameInputs }: Pick<ChangeKnowledge, "jobs" | "sameInputs">): string {
  return howToContinue("go on", `job-id: ${jobToResume(jobs)} and ${sameInputs}`);
}

/** The state of the changes at the end of a run. */
type ChangeKnowledge = {
  /** undefined: none were to be applied */
  changes?: ChangeProgress;
  jobs: readonly ImportJob[];
  /** Which inputs a step that goes on with `job-id` repeats, in words. */
  sameInputs: string;
  /** How many users were to be updated. */
  userPlan?: { toUpdate: number };
  /** What this step leaves undone. */
  unfinished?: string;
};

/** Returns the verdict on the run with the outcome of passwords, groups and updates. */
export function withChanges(verdict: Verdict, knowledge: ChangeKnowledge): Verdict {
  const { changes, jobs, userPlan, unfinished } = knowledge;
  const job = jobs.at(-1);
  // Without `start` or `wait-for-completion`, the job is not expected to have ended.
  if (unfinished !== undefined && verdict.passed && (job === undefined || isFinal(job)))
    return { passed: false, sentence: `${verdict.sentence} ${unfinished}` };
  if (changes === undefined) return verdict;
  const { applied, failures, stopReasons } = changes;
  const notApplied = [
    ...ofImportedUsers.flatMap((kind) => {
      const failed = failures.filter((failure) => failure.kind === kind).length;
      return failed > 0 ? changeWords[kind].failed(failed) : [];
    }),
    ...ofImportedUsers.flatMap((kind) =>
      stopReasons[kind] === undefined ? [] : `${changeWords[kind].incomplete}: ${stopReasons[kind]}`,
    ),
  ];
  const { toUpdate = 0 } = userPlan ?? {};
  const notUpdated = applied.attributes === undefined ? 0 : toUpdate - applied.attributes;
  const why = stopReasons.attributes === undefined ? "." : `: ${stopReasons.attributes}`;
  const wrong = [...notApplied];
  if (notApplied.length > 0 && job !== undefined) wrong.push(howToGoOn(knowledge));
  if (notUpdated > 0) {
    const count = `${formatCount(notUpdated)} of ${formatUsers(toUpdate)}`;
    wrong.push(`${count} could not be updated${why} Run the step again to update the rest.`);
  } else if (notApplied.length > 0 && job === undefined) wrong.push("Run the step again to go on.");
  return {
    passed: verdict.passed && wrong.length === 0,
    sentence: [verdict.sentence, `${changesInWords(changes)}.`, ...wrong].join(" "),
  };
}
