/**
 * The names of pools, jobs, roles and groups. Patterns and lengths are those of the API model of CreateUserImportJob. Functions that
 * end in `Problem` return what is wrong with a name, as a clause that follows the input's name; undefined if it is valid.
 */

/** The prefix of the action's folders and files in RUNNER_TEMP. */
export const temporaryPrefix = "cognito-user-import-";

const maxJobNameLength = 128;
const jobNameCharacters = "\\w \\t\\n\\v\\f\\r+=,.@-";

export function jobNameProblem(name: string): string | undefined {
  if (name.length > maxJobNameLength) {
    return `has ${name.length} characters; Cognito accepts at most ${maxJobNameLength}`;
  }
  if (new RegExp(`^[${jobNameCharacters}]+$`).test(name)) return undefined;
  return "has a character that Cognito does not accept; use letters, digits, spaces and _ + = , . @ -";
}

/**
 * Returns `<repository>-<job>-<run id>-<attempt>-<4 random letters>` in the characters and the length that Cognito accepts.
 * The letters distinguish the steps and matrix legs of a run. A name that is too long loses the end of its repository first.
 * @param random returns a number from 0 up to 1
 */
export function defaultJobName(
  env: Readonly<Record<string, string | undefined>>,
  random: () => number,
): string {
  const letters = Array.from({ length: 4 }, () => String.fromCharCode(97 + Math.floor(random() * 26)));
  const job = env.GITHUB_JOB ? [env.GITHUB_JOB] : [];
  const run = [...job, env.GITHUB_RUN_ID || "local", env.GITHUB_RUN_ATTEMPT || "1", letters.join("")];
  const rest = `-${run.join("-")}`;
  const repository = env.GITHUB_REPOSITORY || "cognito-user-import";
  const name = repository.slice(0, Math.max(0, maxJobNameLength - rest.length)) + rest;
  return name.replace(new RegExp(`[^${jobNameCharacters}]+`, "g"), "-").slice(-maxJobNameLength);
}

export const userPoolIdProblem = problemUnless(
  /^(?=.{1,55}$)[\w-]+_[0-9a-zA-Z]+$/,
  "is not a user pool id such as eu-west-1_AbCdEfGhI (not the pool's name or ARN)",
);

export const jobIdProblem = problemUnless(
  /^(?=.{1,55}$)import-[0-9a-zA-Z-]+$/,
  "is not an import job id such as import-qQ0DCt2fRh (the output job-id of the step that created the job)",
);

const arnPart = "[\\w+=/,.@-]+";

export const roleArnProblem = problemUnless(
  new RegExp(
    `^(?=.{20,2048}$)arn:${arnPart}:${arnPart}:(${arnPart})?:[0-9]+:${arnPart}(:${arnPart})?(:${arnPart})?$`,
  ),
  "is not the ARN of an IAM role, such as arn:aws:iam::123456789012:role/CognitoImportLogs",
);

/** STS assumes roles only, so no other ARN is valid. */
export const roleToAssumeProblem = problemUnless(
  /^arn:[a-z-]+:iam::\d{12}:role\/[\w+=,.@/-]{1,1000}$/,
  "is not the ARN of an IAM role, such as arn:aws:iam::123456789012:role/seed-staging",
);

function problemUnless(pattern: RegExp, problem: string): (name: string) => string | undefined {
  return (name) => (pattern.test(name) ? undefined : problem);
}

/** Returns whether a group's name cannot be a user's address or number, and so may be shown. */
export function isShownGroup(name: string): boolean {
  return /^(?![+\d]*$)[^@]+$/.test(name);
}

/** Returns the region of a user pool: the part of its id before the last underscore. */
export function regionOfUserPool(id: string): string {
  return id.slice(0, Math.max(0, id.lastIndexOf("_")));
}

/** Returns the account in an ARN; undefined if it has none. */
export function accountOfArn(arn: string | undefined): string | undefined {
  return /^arn:[^:]*:[^:]*:[^:]*:(\d{12}):/.exec(arn ?? "")?.[1];
}
