// src/aws/names.ts
const whiteSpace = " \\t\\n\\v\\f\\r", jobNamePattern = RegExp(`^[\\w${whiteSpace}+=,.@-]+$`), outsideJobName = RegExp(`[^\\w${whiteSpace}+=,.@-]+`, "g");
function jobNameProblem(name) {
	if (name.length > 128) return `has ${name.length} characters; Cognito takes at most 128`;
	if (!jobNamePattern.test(name)) return "has a character that Cognito does not take; use letters, digits, spaces and _ + = , . @ -";
}
function defaultJobName(env) {
	let repository = (env.GITHUB_REPOSITORY || "cognito-user-import").replace(outsideJobName, "-"), run = `-${env.GITHUB_RUN_ID || "local"}-${env.GITHUB_RUN_ATTEMPT || "1"}`;
	return repository.slice(0, 128 - run.length) + run;
}
function userPoolIdProblem(id) {
	if (!(id.length <= 55 && /^[\w-]+_[0-9a-zA-Z]+$/.test(id))) return "is not a user pool's id; one looks like eu-west-1_AbCdEfGhI (the pool's name or ARN will not do)";
}
function jobIdProblem(id) {
	if (!(id.length <= 55 && /^import-[0-9a-zA-Z-]+$/.test(id))) return "is not an import job's id; one looks like import-qQ0DCt2fRh (the output job-id of the step that made the job)";
}
function roleArnProblem(arn) {
	let part = "[\\w+=/,.@-]+", pattern = RegExp(`^arn:${part}:${part}:([\\w+=/,.@-]*)?:[0-9]+:${part}(:${part})?(:${part})?$`);
	if (!(arn.length >= 20 && arn.length <= 2048 && pattern.test(arn))) return "is not the ARN of an IAM role; one looks like arn:aws:iam::123456789012:role/CognitoImportLogs";
}
function regionOfUserPool(id) {
	return id.slice(0, Math.max(0, id.lastIndexOf("_")));
}
export { roleArnProblem as a, regionOfUserPool as i, jobIdProblem as n, userPoolIdProblem as o, jobNameProblem as r, defaultJobName as t };
