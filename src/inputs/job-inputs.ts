import { type HashingAlgorithm, hashingAlgorithms } from "../base/hashing.ts";
import {
  defaultJobName,
  jobIdProblem,
  jobNameProblem,
  roleArnProblem,
  userPoolIdProblem,
} from "../base/names.ts";
import type { InputReader } from "./reader.ts";

/** The import job that is to be made. */
export type JobInputs = {
  /** Empty where a dry run does without the pool. */
  userPoolId: string;
  cloudWatchLogsRoleArn: string;
  jobName: string;
  /** A job that is there already, to be gone on with instead of making one. */
  jobId: string | undefined;
  /** How the hashes in the file were made. */
  passwordHashingAlgorithm: HashingAlgorithm | undefined;
};

export function readJobInputs(
  { problems, env, random, text, needed, choice }: InputReader,
  { dryRun }: { dryRun: boolean },
): JobInputs {
  const read = (name: string, check: (value: string) => string | undefined, isNeeded: boolean) =>
    isNeeded || text(name) !== undefined ? needed(name, check) : "";
  const userPoolId = read("user-pool-id", userPoolIdProblem, !dryRun);
  const jobId = text("job-id");
  const idProblem = jobId === undefined ? undefined : jobIdProblem(jobId);
  if (idProblem !== undefined) problems.push(`job-id ${idProblem}`);
  // A job that exists has its role.
  const needsRole = jobId === undefined && !dryRun;
  const cloudWatchLogsRoleArn = read("cloud-watch-logs-role-arn", roleArnProblem, needsRole);
  const jobName = text("job-name") ?? defaultJobName(env, random);
  const nameProblem = jobNameProblem(jobName);
  if (nameProblem !== undefined) problems.push(`job-name ${nameProblem}`);
  const algorithm = "password-hashing-algorithm";
  const passwordHashingAlgorithm =
    text(algorithm) === undefined ? undefined : choice(algorithm, hashingAlgorithms);
  return { userPoolId, cloudWatchLogsRoleArn, jobName, jobId, passwordHashingAlgorithm };
}
