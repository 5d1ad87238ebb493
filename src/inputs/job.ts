import { defaultJobName, jobNameProblem, roleArnProblem, userPoolIdProblem } from "../aws/names.ts";
import type { InputReader } from "./reader.ts";

/** The import job that is to be made. */
export type JobInputs = {
  userPoolId: string;
  cloudWatchLogsRoleArn: string;
  jobName: string;
};

export function readJobInputs({ problems, env, text, needed }: InputReader): JobInputs {
  const userPoolId = needed("user-pool-id", userPoolIdProblem);
  const cloudWatchLogsRoleArn = needed("cloud-watch-logs-role-arn", roleArnProblem);
  const jobName = text("job-name") ?? defaultJobName(env);
  const nameProblem = jobNameProblem(jobName);
  if (nameProblem !== undefined) problems.push(`job-name ${nameProblem}`);
  return { userPoolId, cloudWatchLogsRoleArn, jobName };
}
