const finalStatuses = new Set(["Stopped", "Succeeded", "Failed", "Expired"]);
/** Whether the job will never change again (Cognito's developer guide, "CSV import job status"). */
export function isFinal(job) {
    return finalStatuses.has(job.Status);
}
/** Whether the job is one of those of which an account has one at a time. */
export function isRunning(job) {
    return job.Status !== "Created" && !isFinal(job);
}
/** Several jobs of one file as one: the last of them, with the counters of all, begun when the first was. */
export function combined(jobs) {
    const [first, last] = [jobs[0], jobs.at(-1)];
    if (first === undefined || last === undefined || jobs.length === 1)
        return last;
    const sum = (count) => jobs.reduce((total, job) => total + (count(job) ?? 0), 0);
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
export function countsOf(job, leftOut = 0) {
    return {
        imported: job.ImportedUsers ?? 0,
        skipped: job.SkippedUsers ?? 0,
        failed: (job.FailedUsers ?? 0) + leftOut,
    };
}
/** How many rows Cognito has dealt with, in whatever way. */
export function handledUsers({ imported, skipped, failed }) {
    return imported + skipped + failed;
}
/** The job's fields in the order of the API model. A list of what may be shown, so the URL is not in it. */
const fields = [
    "JobName",
    "JobId",
    "UserPoolId",
    "CreationDate",
    "StartDate",
    "CompletionDate",
    "Status",
    "CloudWatchLogsRoleArn",
    "ImportedUsers",
    "SkippedUsers",
    "FailedUsers",
    "CompletionMessage",
    "PasswordHashingAlgorithm",
];
/** The job as JSON: the API's field names in the API's order, dates in ISO 8601. */
export function importJobJson(job) {
    return JSON.stringify(job, [...fields]);
}
