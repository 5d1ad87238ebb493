import {
  type Counts,
  countsOf,
  handledUsers,
  type ImportJob,
  isFinal,
  type UserCounts,
  whyFailedPasses,
} from "../base/import-job.ts";
import { allowedUsers, type Limit } from "../base/limit.ts";
import { formatCount, formatUsers } from "../base/numbers.ts";
import { numberOfRow, type RewrittenRows } from "./outcomes.ts";

/** Whether the step passes, and the sentence that says why. */
export type Verdict = { passed: boolean; sentence: string };

/** The users and the limits that decide the verdict. */
export type Criteria = {
  /** undefined: only Cognito has the file */
  users: UserCounts | undefined;
  maxFailed: Limit;
  /** undefined: no limit */
  maxSkipped: Limit | undefined;
};

/**
 * Returns the verdict on a job, by its counters; its sentence is the final line of the log. Cognito ends a job as Failed when
 * most of its users exist, so the status decides nothing once every row is accounted for.
 */
export function verdictOn(job: ImportJob, criteria: Criteria): Verdict {
  const { users } = criteria;
  const { Status, CompletionMessage } = job;
  const counts = countsOf(job, users);
  const result = describeCounts(counts);
  const because = CompletionMessage && Status !== "Succeeded" ? ` Cognito says: ${CompletionMessage}` : "";
  const fail = (sentence: string) => ({ passed: false, sentence });
  if (!isFinal(job)) return fail(`The import job is ${Status}: ${result}.`);
  if (Status === "Stopped") {
    const all = users === undefined ? "" : ` of ${formatUsers(users.total)}`;
    return fail(`The import job was stopped after ${result}${all}.`);
  }
  if (Status === "Expired") {
    return fail("The import job expired: it was not started in time. Create a new one.");
  }
  const handled = handledUsers(countsOf(job));
  if (Status === "Failed" && users === undefined) {
    return fail(
      `The import job failed: ${result}. Whether that is every user is not known without the file of this job: give it as csv-path.${because}`,
    );
  }
  const uploaded = users?.uploaded ?? handled;
  const missing = uploaded - handled;
  if (Status === "Succeeded" && handled === 0 && (users === undefined || missing > 0)) {
    return fail(
      "The import job succeeded, but Cognito's counters have none of its users. Check in the user pool whether they were imported.",
    );
  }
  if (Status === "Failed" && (missing > 0 || handled === 0)) {
    const where = handled === 0 ? "before its first user" : `with ${formatUsers(missing)} not processed`;
    return fail(`The import job failed ${where}: ${result}.${because}`);
  }
  const exceeded = exceededLimits(counts, criteria, uploaded, users?.total ?? handled);
  if (exceeded.length > 0) return fail(`${exceeded.join(" ")} In all ${result}.${because}`);
  const uncounted = uncountedUsers(job, criteria);
  const but = uncounted > 0 ? `; ${formatUsers(uncounted)} in no counter` : "";
  const why = Status === "Failed" ? ` ${whyFailedPasses}` : "";
  return { passed: true, sentence: `The import is done: ${result}${but}.${why}` };
}

/** Returns the verdict on a run that had nobody to upload. */
export function verdictWithoutJob(criteria: Criteria): Verdict {
  const { uploaded = 0, total = 0 } = criteria.users ?? {};
  const counts = countsOf(undefined, criteria.users);
  const why = counts.failed > 0 ? "no new user of the file can be uploaded" : "no user of the file is new";
  const sentence = `No import job was needed, because ${why}: ${describeCounts(counts)}.`;
  const exceeded = exceededLimits(counts, criteria, uploaded, total);
  return { passed: exceeded.length === 0, sentence: [...exceeded, sentence].join(" ") };
}

/** Returns by how much the counters exceed the limits, as sentences. */
function exceededLimits(
  { failed, skipped }: Counts,
  { maxFailed, maxSkipped }: Criteria,
  uploaded: number,
  total: number,
): string[] {
  return [
    ...excess("failed", "max-failed-users", failed, maxFailed, uploaded),
    ...tooManySkipped(skipped, maxSkipped, total),
  ];
}

function describeCounts({ imported, skipped, failed }: Counts): string {
  return `${formatUsers(imported)} imported, ${formatCount(skipped)} skipped, ${formatCount(failed)} failed`;
}

/** Returns by how much the users who exist exceed `max-skipped-users`, as a sentence. */
export function tooManySkipped(count: number, limit: Limit | undefined, total: number): string[] {
  return excess("skipped", "max-skipped-users", count, limit, total);
}

/** Returns how many uploaded users are in no counter, after a job that succeeded with users in its counters. */
export function uncountedUsers(job: ImportJob, { users }: Pick<Criteria, "users">): number {
  const handled = handledUsers(countsOf(job));
  return job.Status !== "Succeeded" || handled === 0 ? 0 : Math.max(0, (users?.uploaded ?? 0) - handled);
}

/** Returns by how much a number of users exceeds its limit, as a sentence. */
function excess(
  what: string,
  input: string,
  count: number,
  limit: Limit | undefined,
  total: number,
): string[] {
  const allowed = limit === undefined ? count : allowedUsers(limit, total);
  if (limit === undefined || count <= allowed) return [];
  const share = "percent" in limit ? `, which is ${limit.percent}% of ${formatCount(total)}` : "";
  return [
    `${formatUsers(count)} ${what}, ${formatCount(count - allowed)} more than ${input} allows (${formatCount(allowed)}${share}).`,
  ];
}

/** Adds to the verdict on a failed run which of the file's jobs it reached. */
export function withJobCount(
  verdict: Verdict,
  {
    jobs,
    parts,
    rewritten,
  }: { jobs: readonly ImportJob[]; parts: readonly { firstRow: number }[]; rewritten?: RewrittenRows },
): Verdict {
  if (verdict.passed || parts.length < 2 || jobs.length === 0) return verdict;
  const next = parts[jobs.length];
  const rest =
    next === undefined
      ? ""
      : ` Users from row ${formatCount(numberOfRow(rewritten, next.firstRow))} on were not uploaded. Run the step again to import them.`;
  return {
    passed: false,
    sentence: `${verdict.sentence} This was job ${jobs.length} of ${parts.length} of the file.${rest}`,
  };
}
