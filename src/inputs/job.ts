import { defaultJobName, jobNameProblem, roleArnProblem, userPoolIdProblem } from "../aws/names.ts";
import { type HashingAlgorithm, hashingAlgorithms } from "../users/hashes.ts";
import type { InputReader } from "./reader.ts";

/** The import job that is to be made. */
export type JobInputs = {
  userPoolId: string;
  cloudWatchLogsRoleArn: string;
  jobName: string;
  passwordHashingAlgorithm: HashingAlgorithm | undefined;
};

export function readJobInputs({ problems, env, text, needed, choice }: InputReader): JobInputs {
  const userPoolId = needed("user-pool-id", userPoolIdProblem);
  const cloudWatchLogsRoleArn = needed("cloud-watch-logs-role-arn", roleArnProblem);
  const jobName = text("job-name") ?? defaultJobName(env);
  const nameProblem = jobNameProblem(jobName);
  if (nameProblem !== undefined) problems.push(`job-name ${nameProblem}`);
  const algorithm = "password-hashing-algorithm";
  const passwordHashingAlgorithm =
    text(algorithm) === undefined ? undefined : choice(algorithm, hashingAlgorithms);
  return { userPoolId, cloudWatchLogsRoleArn, jobName, passwordHashingAlgorithm };
}
