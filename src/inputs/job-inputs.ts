import { hashingAlgorithms } from "../base/hashing.ts";
import {
  defaultJobName,
  jobIdProblem,
  jobNameProblem,
  roleArnProblem,
  userPoolIdProblem,
} from "../base/names.ts";
import type { InputReader } from "./reader.ts";

export type JobInputs = ReturnType<typeof readJobInputs>;

/** Reads the user pool, and the import job to create or to resume. */
export function readJobInputs({ env, random, checked, oneOf }: InputReader, { dryRun }: { dryRun: boolean }) {
  const userPoolId = checked("user-pool-id", userPoolIdProblem, !dryRun) ?? "";
  const jobId = checked("job-id", jobIdProblem);
  const createsJob = jobId === undefined && !dryRun;
  const jobName = checked("job-name", jobNameProblem);
  return {
    /** Empty in a dry run without a pool. */
    userPoolId,
    /** The job to resume. */
    jobId,
    /** Empty if no job is to be created. */
    cloudWatchLogsRoleArn: checked("cloud-watch-logs-role-arn", roleArnProblem, createsJob) ?? "",
    jobName: jobName ?? defaultJobName(env, random),
    /** Whether the name is the default one, which no other run has. */
    isJobNameUnique: jobName === undefined,
    /** The algorithm of the hashes in the file. */
    passwordHashingAlgorithm: oneOf("password-hashing-algorithm", hashingAlgorithms),
  };
}

/** Reads what must be true of the pool before anything is created. */
export function readGuardInputs({ text, parsed }: InputReader) {
  const readIds = (value: string) => {
    const ids = value.split(",").map((id) => id.trim());
    return ids.every((id) => /^\d{12}$/.test(id)) ? ids : undefined;
  };
  return {
    expectedPoolName: text("expected-pool-name"),
    allowedAccountIds: parsed(
      "allowed-account-ids",
      readIds,
      "AWS account IDs of 12 digits, separated by commas",
    ),
  };
}
