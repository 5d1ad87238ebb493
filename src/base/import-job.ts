import type { UserImportJobType } from "@aws-sdk/client-cognito-identity-provider";

/** The words for a job's state in the API. */
export type Status = NonNullable<UserImportJobType["Status"]>;

/**
 * An import job as the API describes it, under the API's own field names, but without its pre-signed URL:
 * that is a secret and travels apart, so that whatever prints a job cannot print it.
 */
export type ImportJob = Omit<UserImportJobType, "PreSignedUrl"> & { JobId: string; Status: Status };

/** What Cognito made of the rows so far. */
export type Counts = { imported: number; skipped: number; failed: number };

const finalStatuses: ReadonlySet<Status> = new Set(["Stopped", "Succeeded", "Failed", "Expired"]);

/** Whether the job will never change again (Cognito's developer guide, "CSV import job status"). */
export function isFinal(job: ImportJob): boolean {
  return finalStatuses.has(job.Status);
}

/** Whether the job is one of those of which an account has one at a time. */
export function isRunning(job: ImportJob): boolean {
  return job.Status !== "Created" && !isFinal(job);
}

/** Several jobs of one file as one: the last of them, with the counters of all, begun when the first was. */
export function combined(jobs: readonly ImportJob[]): ImportJob | undefined {
  const [first, last] = [jobs[0], jobs.at(-1)];
  if (first === undefined || last === undefined || jobs.length === 1) return last;
  const sum = (count: (job: ImportJob) => number | undefined) =>
    jobs.reduce((total, job) => total + (count(job) ?? 0), 0);
  return {
    ...last,
    ...(first.StartDate === undefined ? {} : { StartDate: first.StartDate }),
    ImportedUsers: sum((job) => job.ImportedUsers),
    SkippedUsers: sum((job) => job.SkippedUsers),
    FailedUsers: sum((job) => job.FailedUsers),
  };
}

/** The users of a file. */
export type UserCounts = {
  total: number;
  /** Those in the file that the jobs get. */
  uploaded: number;
  /** Left out because they exist: they count as skipped. */
  existing: number;
  /** Left out because Cognito's CSV cannot contain them: they count as failed. */
  excluded: number;
};

/**
 * The counters of a job, or of a run that needed none.
 * @param users of the file; those that were left out are added
 */
export function countsOf(
  job: Pick<ImportJob, "ImportedUsers" | "SkippedUsers" | "FailedUsers"> | undefined,
  users?: Pick<UserCounts, "existing" | "excluded">,
): Counts {
  return {
    imported: job?.ImportedUsers ?? 0,
    skipped: (job?.SkippedUsers ?? 0) + (users?.existing ?? 0),
    failed: (job?.FailedUsers ?? 0) + (users?.excluded ?? 0),
  };
}

/** Why a step passes whose job is `Failed`. */
export const whyFailedPasses =
  "Cognito's status is Failed because many of the job's users exist or failed, but every user is accounted for.";

/** How many rows Cognito has dealt with, in whatever way. */
export function handledUsers({ imported, skipped, failed }: Counts): number {
  return imported + skipped + failed;
}

/** The members of a job in the order of the API model, but for the pre-signed URL. */
export const shownMembers: readonly (keyof ImportJob)[] = [
  ...(["JobName", "JobId", "UserPoolId", "CreationDate", "StartDate", "CompletionDate", "Status"] as const),
  ...(["CloudWatchLogsRoleArn", "ImportedUsers", "SkippedUsers", "FailedUsers"] as const),
  ...(["CompletionMessage", "PasswordHashingAlgorithm"] as const),
];

/** The job as JSON: the API's field names in the API's order, dates in ISO 8601. */
export function importJobJson(job: ImportJob): string {
  return JSON.stringify(job, [...shownMembers]);
}
