import type { UserImportJobType } from "@aws-sdk/client-cognito-identity-provider";

export type Status = NonNullable<UserImportJobType["Status"]>;

/** An import job as the API returns it, but without its pre-signed URL, a secret that must not be printed with the job. */
export type ImportJob = Omit<UserImportJobType, "PreSignedUrl"> & { JobId: string; Status: Status };

/** How many rows Cognito imported, skipped and could not import so far. */
export type Counts = { imported: number; skipped: number; failed: number };

const finalStatuses: ReadonlySet<Status> = new Set(["Stopped", "Succeeded", "Failed", "Expired"]);

/** Returns whether the job will never change again (Cognito's developer guide, "CSV import job status"). */
export function isFinal(job: ImportJob): boolean {
  return finalStatuses.has(job.Status);
}

/** Returns whether the job is running; an account has at most one such job. */
export function isRunning(job: ImportJob): boolean {
  return job.Status !== "Created" && !isFinal(job);
}

/** Combines the jobs of one file: the last job with the counters of all and the first start date. */
export function combineJobs(jobs: readonly ImportJob[]): ImportJob | undefined {
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

/** Returns the counters of a job, if there is one, and of the users who were left out. */
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

/** Why a step passes although its job is `Failed`. */
export const whyFailedPasses =
  "Cognito's status is Failed because many of the job's users exist or failed, but every user is accounted for.";

/** Returns how many rows Cognito has processed. */
export function handledUsers({ imported, skipped, failed }: Counts): number {
  return imported + skipped + failed;
}

/** The parameters of CreateUserImportJob: API name, CLI option, and the minimum length that the CLI checks. */
export const jobParameters = [
  { member: "JobName", option: "job-name", minLength: 1 },
  { member: "UserPoolId", option: "user-pool-id", minLength: 1 },
  { member: "CloudWatchLogsRoleArn", option: "cloud-watch-logs-role-arn", minLength: 20 },
  { member: "PasswordHashingAlgorithm", option: "password-hashing-algorithm", minLength: 0 },
] as const;

/** The members of a job that may be shown, in the order of the API model. */
export const shownMembers: readonly (keyof ImportJob)[] = [
  ...(["JobName", "JobId", "UserPoolId", "CreationDate", "StartDate", "CompletionDate", "Status"] as const),
  ...(["CloudWatchLogsRoleArn", "ImportedUsers", "SkippedUsers", "FailedUsers"] as const),
  ...(["CompletionMessage", "PasswordHashingAlgorithm"] as const),
];

/** Returns the job as JSON, with the API's field names and dates in ISO 8601. */
export function importJobJson(job: ImportJob): string {
  return JSON.stringify(job, [...shownMembers]);
}
