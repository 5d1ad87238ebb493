import {
  type ChangeKind,
  type ChangeProgress,
  changesInWords,
  changeWords,
  ofImportedUsers,
} from "../base/changes.ts";
import { combineJobs, countsOf, type ImportJob, isFinal } from "../base/import-job.ts";
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
  { needsNoJob, ...knowledge }: HowToGoOn & { needsNoJob: boolean },
): string {
  const names = namesOf(kinds);
  const job = knowledge.jobs.at(-1);
  const isLost = jobToResume(knowledge) === undefined ? !needsNoJob : job?.Status === "Stopped";
  const isPending = job !== undefined && !isFinal(job);
  const why =
    isLost || isPending
      ? `${names} are applied after the end of the import, which ${isLost ? "did not come" : "this step has not seen"}.`
      : `${names} were not applied, because the run was cancelled.`;
  if (jobToResume(knowledge) === undefined) return `${why} ${howToGoOn(knowledge)}`;
  return [
    why,
    ...(ofImportedUsers.some((kind) => kinds.includes(kind)) ? [howToGoOn(knowledge)] : []),
    ...(kinds.includes("attributes") ? ["Run the step again after the import to update the users."] : []),
  ].join(" ");
}

/** @property hasFile whether the last job has its file */
type ResumableJobs = { jobs: readonly ImportJob[]; hasFile: boolean };

/**
 * Returns the id of the job that a later step resumes to complete the changes: the last while it runs, then the first,
 * because the users of a job are recognized by being newer than it, and so are those of all later jobs. Returns undefined if
 * no job can have imported a user.
 */
export function jobToResume({ jobs, hasFile }: ResumableJobs): string | undefined {
  const usable = jobs.filter((job) =>
    isFinal(job) ? job.Status !== "Stopped" || countsOf(job).imported > 0 : hasFile,
  );
  const [first, last] = [usable[0], usable.at(-1)];
  return (last !== undefined && !isFinal(last) ? last : first)?.JobId;
}

type HowToGoOn = ResumableJobs & {
  /** Whether the run creates its job; with job-id it resumes one. */
  creates: boolean;
  /** Which inputs a step that goes on with `job-id` repeats, in words. */
  sameInputs: string;
};

function howToGoOn({ creates, sameInputs, ...jobs }: HowToGoOn): string {
  const jobId = jobToResume(jobs);
  if (jobId === undefined) return `Run the step again ${creates ? "" : "without job-id "}to go on.`;
  return howToContinue("go on", `job-id: ${jobId} and ${sameInputs}`);
}

/** The state of the changes at the end of a run. */
type ChangeKnowledge = HowToGoOn & {
  /** undefined: none were to be applied */
  changes?: ChangeProgress;
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
  const failed = (kind: ChangeKind) => failures.filter((failure) => failure.kind === kind).length;
  // A run may have been cancelled after its last password.
  const hasAllPasswords =
    (applied.password ?? 0) + failed("password") >= countsOf(combineJobs(jobs)).imported;
  const notApplied = [
    ...ofImportedUsers.flatMap((kind) => (failed(kind) > 0 ? changeWords[kind].failed(failed(kind)) : [])),
    ...ofImportedUsers.flatMap((kind) =>
      stopReasons[kind] === undefined || (kind === "password" && hasAllPasswords)
        ? []
        : `${changeWords[kind].incomplete}: ${stopReasons[kind]}`,
    ),
  ];
  const { toUpdate = 0 } = userPlan ?? {};
  const notUpdated = applied.attributes === undefined ? 0 : toUpdate - applied.attributes;
  const why = stopReasons.attributes === undefined ? "." : `: ${stopReasons.attributes}`;
  const wrong = [...notApplied];
  if (notApplied.length > 0 && (job !== undefined || notUpdated === 0)) wrong.push(howToGoOn(knowledge));
  if (notUpdated > 0) {
    const count = `${formatCount(notUpdated)} of ${formatUsers(toUpdate)}`;
    wrong.push(`${count} could not be updated${why} Run the step again to update the rest.`);
  }
  return {
    passed: verdict.passed && wrong.length === 0,
    sentence: [verdict.sentence, `${changesInWords(changes)}.`, ...wrong].join(" "),
  };
}
