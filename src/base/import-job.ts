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

/**
 * The counters of a job.
 * @param leftOut users that failed before, as they were not uploaded
 */
export function countsOf(job: ImportJob, leftOut = 0): Counts {
  return {
    imported: job.ImportedUsers ?? 0,
    skipped: job.SkippedUsers ?? 0,
    failed: (job.FailedUsers ?? 0) + leftOut,
  };
}

/** How many rows Cognito has dealt with, in whatever way. */
export function handledUsers({ imported, skipped, failed }: Counts): number {
  return imported + skipped + failed;
}

/** The members of a job, in the order of the API model. */
export const jobMembers = [
  { member: "JobName", type: "text" },
  { member: "JobId", type: "text" },
  { member: "UserPoolId", type: "text" },
  { member: "PreSignedUrl", type: "text" },
  { member: "CreationDate", type: "date" },
  { member: "StartDate", type: "date" },
  { member: "CompletionDate", type: "date" },
  { member: "Status", type: "text" },
  { member: "CloudWatchLogsRoleArn", type: "text" },
  { member: "ImportedUsers", type: "count" },
  { member: "SkippedUsers", type: "count" },
  { member: "FailedUsers", type: "count" },
  { member: "CompletionMessage", type: "text" },
  { member: "PasswordHashingAlgorithm", type: "text" },
] as const satisfies readonly { member: keyof UserImportJobType; type: "text" | "date" | "count" }[];

/** Those of them that may be shown. */
export const shownMembers = jobMembers.map(({ member }) => member).filter((name) => name !== "PreSignedUrl");

/** The job as JSON: the API's field names in the API's order, dates in ISO 8601. */
export function importJobJson(job: ImportJob): string {
  return JSON.stringify(job, shownMembers);
}
