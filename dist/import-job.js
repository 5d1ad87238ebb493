// src/aws/import-job.ts
const finalStatuses = new Set([
	"Stopped",
	"Succeeded",
	"Failed",
	"Expired"
]);
function isFinal(job) {
	return finalStatuses.has(job.Status);
}
function isRunning(job) {
	return job.Status !== "Created" && !isFinal(job);
}
function combined(jobs) {
	let [first, last] = [jobs[0], jobs.at(-1)];
	if (first === void 0 || last === void 0 || jobs.length === 1) return last;
	let sum = (count) => jobs.reduce((total, job) => total + (count(job) ?? 0), 0);
	return {
		...last,
		...first.StartDate === void 0 ? {} : { StartDate: first.StartDate },
		ImportedUsers: sum((job) => job.ImportedUsers),
		SkippedUsers: sum((job) => job.SkippedUsers),
		FailedUsers: sum((job) => job.FailedUsers)
	};
}
function countsOf(job, leftOut = 0) {
	return {
		imported: job.ImportedUsers ?? 0,
		skipped: job.SkippedUsers ?? 0,
		failed: (job.FailedUsers ?? 0) + leftOut
	};
}
function handledUsers({ imported, skipped, failed }) {
	return imported + skipped + failed;
}
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
	"PasswordHashingAlgorithm"
];
function importJobJson(job) {
	return JSON.stringify(job, [...fields]);
}
export { isFinal as a, importJobJson as i, countsOf as n, isRunning as o, handledUsers as r, combined as t };
