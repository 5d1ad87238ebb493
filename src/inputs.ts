import { isAbsolute, relative, resolve, sep } from "node:path";
import {
  defaultJobName,
  jobNameProblem,
  regionOfUserPool,
  roleArnProblem,
  userPoolIdProblem,
} from "./aws/names.ts";
import { ActionError } from "./errors.ts";
import { type Limit, parseLimit } from "./job/verdict.ts";
import type { Defaults } from "./users/assemble.ts";
import { inexpressible } from "./users/dialect.ts";
import type { UsersFile } from "./users/file.ts";

/** Everything a run depends on, checked. */
export type Inputs = {
  userPoolId: string;
  cloudWatchLogsRoleArn: string;
  jobName: string;
  usersFile: UsersFile;
  /** The file's path as GitHub knows it: relative to the workspace where it is in there. */
  usersPath: string;
  csvDefaults: Defaults;
  validate: "error" | "warn" | "off";
  dryRun: boolean;
  start: boolean;
  waitForCompletion: boolean;
  timeoutMs: number;
  /** A fixed time between two looks at the job; undefined: adaptive. */
  pollIntervalMs: number | undefined;
  maxFailedUsers: Limit;
  maxSkippedUsers: Limit | undefined;
  annotations: boolean;
  summary: boolean;
  /** Where the JSON report goes; undefined: a file of its own in the runner's folder for temporary files. */
  reportPath: string | undefined;
  githubToken: string | undefined;
  region: string;
  endpointUrl: string | undefined;
};

/** Where inputs come from. */
export type InputSource = {
  /** The value of an input, trimmed; empty where it is not given. */
  get(name: string): string;
  /** The runner's environment, for defaults. */
  env: Readonly<Record<string, string | undefined>>;
  /** Opens the file of users: the file, or why it cannot be used. */
  openFile(path: string, name: string): Promise<UsersFile | string>;
};

/** Longest wait: what a timer of the runtime can hold, about 24 days. */
const maxTimeoutMinutes = 35_000;

/**
 * Reads and checks every input.
 * @throws {ActionError} `bad-input`, whose message names every input that is wrong, not only the first
 */
export async function readInputs({ get, env, openFile }: InputSource): Promise<Inputs> {
  const problems: string[] = [];
  const workspace = resolve(env.GITHUB_WORKSPACE || ".");

  function text(name: string): string | undefined {
    return get(name) || undefined;
  }

  /** A needed text, checked; an empty one stands in where it is wrong, as then nothing is returned. */
  function needed(name: string, check: (value: string) => string | undefined): string {
    const value = text(name);
    const problem = value === undefined ? "is needed and was not given" : check(value);
    if (problem !== undefined) problems.push(`${name} ${problem}`);
    return value ?? "";
  }

  function boolean(name: string, fallback: boolean): boolean {
    const value = text(name);
    if (value === undefined) return fallback;
    if (/^(true|True|TRUE)$/.test(value)) return true;
    if (!/^(false|False|FALSE)$/.test(value)) problems.push(`${name} must be true or false`);
    return false;
  }

  function positiveNumber(name: string, max: number): number | undefined {
    const value = text(name);
    if (value === undefined) return undefined;
    const number = /^(\d+\.?\d*|\.\d+)$/.test(value) ? Number(value) : Number.NaN;
    if (number > 0 && number <= max) return number;
    problems.push(`${name} must be a number above 0 and up to ${max}, such as 5 or 0.5`);
    return undefined;
  }

  function endpoint(name: string): string | undefined {
    const value = text(name);
    if (value === undefined) return undefined;
    const url = URL.parse(value);
    if (url === null || !/^https?:$/.test(url.protocol)) {
      problems.push(`${name} must be a URL that starts with http:// or https://`);
    }
    return value;
  }

  /** As the AWS CLI finds it, but for its configuration files; at last the region in the pool's id. */
  function regionName(name: string, userPoolId: string): string {
    const given = text(name) ?? (env.AWS_REGION || env.AWS_DEFAULT_REGION || undefined);
    const value = given ?? regionOfUserPool(userPoolId);
    if (/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/i.test(value)) return value;
    if (given !== undefined) {
      problems.push(`${name} (or AWS_REGION) must be the name of an AWS region, such as eu-west-1`);
    } else if (userPoolIdProblem(userPoolId) === undefined) {
      problems.push(
        "user-pool-id does not start with a region; give the region of the pool in the input region",
      );
    }
    return value;
  }

  function choice<T extends string>(name: string, choices: readonly [T, ...T[]]): T {
    const value = text(name);
    const found = choices.find((choice) => choice === value);
    if (value !== undefined && found === undefined)
      problems.push(`${name} must be one of ${choices.join(", ")}`);
    return found ?? choices[0];
  }

  function limit(name: string): Limit | undefined {
    const value = text(name);
    const parsed = value === undefined ? undefined : parseLimit(value);
    if (value !== undefined && parsed === undefined) {
      problems.push(`${name} must be a number of users or a percentage of the file's, such as 10 or 5%`);
    }
    return parsed;
  }

  /** Lines of `column=value`. */
  function assignments(name: string): Map<string, string> {
    const values = new Map<string, string>();
    for (const [index, line] of (text(name) ?? "").split(/\r?\n/).entries()) {
      const [, column, value] = /^\s*([^=]*?)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
      if (line.trim() === "") continue;
      if (!column || value === undefined) {
        problems.push(`${name} must hold a column=value on each line; line ${index + 1} does not`);
      } else if (values.has(column)) {
        problems.push(`${name} names the column ${column} twice`);
      } else if (inexpressible(value) !== undefined) {
        problems.push(`${name}: the value for ${column} holds a character that Cognito's CSV cannot carry`);
      } else {
        values.set(column, value);
      }
    }
    return values;
  }

  async function file(name: string): Promise<UsersFile | undefined> {
    const value = text(name);
    if (value === undefined) {
      problems.push(`${name} is needed and was not given: the path of the file of users`);
      return undefined;
    }
    const opened = await openFile(resolve(workspace, value), value);
    if (typeof opened !== "string") return opened;
    problems.push(`${name}: ${value} ${opened}`);
    return undefined;
  }

  const userPoolId = needed("user-pool-id", userPoolIdProblem);
  const cloudWatchLogsRoleArn = needed("cloud-watch-logs-role-arn", roleArnProblem);
  const jobName = text("job-name") ?? defaultJobName(env);
  const nameProblem = jobNameProblem(jobName);
  if (nameProblem !== undefined) problems.push(`job-name ${nameProblem}`);
  const usersFile = await file("csv-path");
  const csvDefaults = assignments("csv-defaults");
  const validate = choice("validate", ["error", "warn", "off"]);
  if (validate === "off" && csvDefaults.size > 0) {
    problems.push("csv-defaults cannot be used with validate: off, which uploads the file as it is");
  }
  const dryRun = boolean("dry-run", false);
  const start = boolean("start", true);
  const waitForCompletion = boolean("wait-for-completion", true);
  const timeoutMinutes = positiveNumber("timeout-minutes", maxTimeoutMinutes) ?? 60;
  const pollIntervalSeconds = positiveNumber("poll-interval-seconds", 3600);
  const maxFailedUsers = limit("max-failed-users") ?? { users: 0 };
  const maxSkippedUsers = limit("max-skipped-users");
  const annotations = boolean("annotations", true);
  const summary = boolean("summary", true);
  const reportPath = text("report-path");
  if (
    reportPath !== undefined &&
    resolve(workspace, reportPath) === resolve(workspace, text("csv-path") ?? "")
  ) {
    problems.push("report-path must not be the file of users, which it would overwrite");
  }
  const region = regionName("region", userPoolId);
  const endpointUrl = endpoint("endpoint-url");

  if (problems.length > 0 || usersFile === undefined) {
    await usersFile?.handle.close();
    throw new ActionError("bad-input", problemText(problems));
  }
  return {
    userPoolId,
    cloudWatchLogsRoleArn,
    jobName,
    usersFile,
    usersPath: pathInWorkspace(resolve(workspace, usersFile.name), workspace),
    csvDefaults,
    validate,
    dryRun,
    start,
    waitForCompletion,
    timeoutMs: timeoutMinutes * 60_000,
    pollIntervalMs: pollIntervalSeconds === undefined ? undefined : pollIntervalSeconds * 1000,
    maxFailedUsers,
    maxSkippedUsers,
    annotations,
    summary,
    reportPath: reportPath === undefined ? undefined : resolve(workspace, reportPath),
    githubToken: text("github-token"),
    region,
    endpointUrl,
  };
}

/** The path of a file as annotations and links name it. */
function pathInWorkspace(path: string, workspace: string): string {
  const within = relative(workspace, path);
  return within.startsWith("..") || isAbsolute(within) ? path : within.split(sep).join("/");
}

function problemText(problems: readonly string[]): string {
  const [only] = problems;
  if (problems.length === 1) return `Input ${only}.`;
  return `${problems.length} inputs are wrong:\n${problems.map((problem) => `- ${problem}.`).join("\n")}`;
}
