import {
  defaultJobName,
  jobIdProblem,
  jobNameProblem,
  roleArnProblem,
  userPoolIdProblem,
} from "../base/names.ts";
import { type HashingAlgorithm, hashingAlgorithms } from "../users/rules/hashes.ts";
import type { InputReader } from "./reader.ts";

/** The import job that is to be made. */
export type JobInputs = {
  userPoolId: string;
  cloudWatchLogsRoleArn: string;
  jobName: string;
  /** A job that is there already, to be gone on with instead of making one. */
  jobId: string | undefined;
  /** How the hashes in the file were made. */
  passwordHashingAlgorithm: HashingAlgorithm | undefined;
};

export function readJobInputs({ problems, env, random, text, needed, choice }: InputReader): JobInputs {
  const userPoolId = needed("user-pool-id", userPoolIdProblem);
  const jobId = text("job-id");
  const idProblem = jobId === undefined ? undefined : jobIdProblem(jobId);
  if (idProblem !== undefined) problems.push(`job-id ${idProblem}`);
  // A job that is there has its role.
  const roleArn = "cloud-watch-logs-role-arn";
  const isNeeded = jobId === undefined || text(roleArn) !== undefined;
  const cloudWatchLogsRoleArn = isNeeded ? needed(roleArn, roleArnProblem) : "";
  const jobName = text("job-name") ?? defaultJobName(env, random);
  const nameProblem = jobNameProblem(jobName);
  if (nameProblem !== undefined) problems.push(`job-name ${nameProblem}`);
  const algorithm = "password-hashing-algorithm";
  const passwordHashingAlgorithm =
    text(algorithm) === undefined ? undefined : choice(algorithm, hashingAlgorithms);
  return { userPoolId, cloudWatchLogsRoleArn, jobName, jobId, passwordHashingAlgorithm };
}
