/**
 * The names an import job is known by, and what Cognito takes for them.
 * Patterns and lengths: the API model of CreateUserImportJob.
 */

const maxJobNameLength = 128;
const whiteSpace = " \\t\\n\\v\\f\\r";
const jobNamePattern = new RegExp(`^[\\w${whiteSpace}+=,.@-]+$`);
const outsideJobName = new RegExp(`[^\\w${whiteSpace}+=,.@-]+`, "g");

/** Why Cognito would refuse `name` as a job's name, as a clause to be read after the input's name. */
export function jobNameProblem(name: string): string | undefined {
  if (name.length > maxJobNameLength) {
    return `has ${name.length} characters; Cognito takes at most ${maxJobNameLength}`;
  }
  if (!jobNamePattern.test(name)) {
    return "has a character that Cognito does not take; use letters, digits, spaces and _ + = , . @ -";
  }
  return undefined;
}

/**
 * Returns `<repository>-<job>-<run id>-<attempt>-<4 random letters>` in the characters and the length that Cognito takes.
 * The letters tell the steps and matrix legs of a run apart. A name that is too long loses the end of its repository first.
 * @param random a number from 0 up to 1
 */
export function defaultJobName(
  env: Readonly<Record<string, string | undefined>>,
  random: () => number,
): string {
  const letters = Array.from({ length: 4 }, () => String.fromCharCode(97 + Math.floor(random() * 26))).join(
    "",
  );
  const job = env.GITHUB_JOB ? [env.GITHUB_JOB] : [];
  const rest = ["", ...job, env.GITHUB_RUN_ID || "local", env.GITHUB_RUN_ATTEMPT || "1", letters].join("-");
  const repository = env.GITHUB_REPOSITORY || "cognito-user-import";
  const name = repository.slice(0, Math.max(0, maxJobNameLength - rest.length)) + rest;
  return name.replace(outsideJobName, "-").slice(-maxJobNameLength);
}

/** Why `id` cannot be a user pool's id, as a clause to be read after the input's name. */
export function userPoolIdProblem(id: string): string | undefined {
  if (id.length <= 55 && /^[\w-]+_[0-9a-zA-Z]+$/.test(id)) return undefined;
  return "is not a user pool's id; one looks like eu-west-1_AbCdEfGhI (the pool's name or ARN will not do)";
}

/** Why `id` cannot be an import job's id, as a clause to be read after the input's name. */
export function jobIdProblem(id: string): string | undefined {
  if (id.length <= 55 && /^import-[0-9a-zA-Z-]+$/.test(id)) return undefined;
  return "is not an import job's id; one looks like import-qQ0DCt2fRh (the output job-id of the step that made the job)";
}

/** Why `arn` cannot be a role's ARN, as a clause to be read after the input's name. */
export function roleArnProblem(arn: string): string | undefined {
  const part = "[\\w+=/,.@-]+";
  const pattern = new RegExp(`^arn:${part}:${part}:([\\w+=/,.@-]*)?:[0-9]+:${part}(:${part})?(:${part})?$`);
  if (arn.length >= 20 && arn.length <= 2048 && pattern.test(arn)) return undefined;
  return "is not the ARN of an IAM role; one looks like arn:aws:iam::123456789012:role/CognitoImportLogs";
}

/** Likewise for a role whose credentials are asked of STS, which takes no other ARN. */
export function roleToAssumeProblem(arn: string): string | undefined {
  if (/^arn:[a-z-]+:iam::\d{12}:role\/[\w+=,.@/-]{1,1000}$/.test(arn)) return undefined;
  return "is not the ARN of an IAM role; one looks like arn:aws:iam::123456789012:role/seed-staging";
}

/** The region a user pool lives in: the part of its id before the last underscore. */
export function regionOfUserPool(id: string): string {
  return id.slice(0, Math.max(0, id.lastIndexOf("_")));
}

/** Returns the account in an ARN; undefined if it has none. */
export function accountOfArn(arn: string | undefined): string | undefined {
  return /^arn:[^:]*:[^:]*:[^:]*:(\d{12}):/.exec(arn ?? "")?.[1];
}
