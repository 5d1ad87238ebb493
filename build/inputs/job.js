import { defaultJobName, jobIdProblem, jobNameProblem, roleArnProblem, userPoolIdProblem, } from "../aws/names.js";
export function readJobInputs({ problems, env, text, needed }) {
    const userPoolId = needed("user-pool-id", userPoolIdProblem);
    const jobId = text("job-id");
    const idProblem = jobId === undefined ? undefined : jobIdProblem(jobId);
    if (idProblem !== undefined)
        problems.push(`job-id ${idProblem}`);
    // A job that is there has its role.
    const roleArn = "cloud-watch-logs-role-arn";
    const isNeeded = jobId === undefined || text(roleArn) !== undefined;
    const cloudWatchLogsRoleArn = isNeeded ? needed(roleArn, roleArnProblem) : "";
    const jobName = text("job-name") ?? defaultJobName(env);
    const nameProblem = jobNameProblem(jobName);
    if (nameProblem !== undefined)
        problems.push(`job-name ${nameProblem}`);
    return { userPoolId, cloudWatchLogsRoleArn, jobName, jobId };
}
