import { type HashingAlgorithm, hashingAlgorithms } from "../base/hashing.ts";
import {
  defaultJobName,
  jobIdProblem,
  jobNameProblem,
  roleArnProblem,
  userPoolIdProblem,
} from "../base/names.ts";
import type { InputReader } from "./reader.ts";

/** The import job to create or to resume. */
export type JobInputs = {
  /** Empty in a dry run without a pool. */
  userPoolId: string;
  /** Empty if no job is to be created. */
  cloudWatchLogsRoleArn: string;
  jobName: string;
  /** Whether the name is the default one, which no other run has. */
  isJobNameUnique: boolean;
  /** The job to resume. */
  jobId: string | undefined;
  /** The algorithm of the hashes in the file. */
  passwordHashingAlgorithm: HashingAlgorithm | undefined;
};

export function readJobInputs(
  { env, random, checked, oneOf }: InputReader,
  { dryRun }: { dryRun: boolean },
): JobInputs {
  const userPoolId = checked("user-pool-id", userPoolIdProblem, !dryRun) ?? "";
  const jobId = checked("job-id", jobIdProblem);
  const createsJob = jobId === undefined && !dryRun;
  const jobName = checked("job-name", jobNameProblem);
  return {
    userPoolId,
    jobId,
    cloudWatchLogsRoleArn: checked("cloud-watch-logs-role-arn", roleArnProblem, createsJob) ?? "",
    jobName: jobName ?? defaultJobName(env, random),
    isJobNameUnique: jobName === undefined,
    passwordHashingAlgorithm: oneOf("password-hashing-algorithm", hashingAlgorithms),
  };
}
