import { resolve } from "node:path";
import { ActionError } from "../base/errors.ts";
import { type AwsInputs, readAwsInputs } from "./aws-inputs.ts";
import { type CliInputs, type ReadQuery, readCliInputs, readerWithInputJson } from "./cli-inputs.ts";
import { checkCombinations } from "./conflicts.ts";
import { type JobInputs, readGuardInputs, readJobInputs } from "./job-inputs.ts";
import type { InputSource } from "./reader.ts";
import { type ReportInputs, readReportInputs } from "./report-inputs.ts";
import { type RunInputs, readRunInputs } from "./run-inputs.ts";
import { readSignInInputs, type SignInInputs } from "./sign-in-inputs.ts";
import { type OpenFile, readUsersInputs, type UsersInputs } from "./users-inputs.ts";

/** Everything a run depends on, checked. */
export type Inputs = { dryRun: boolean } & JobInputs &
  ReturnType<typeof readGuardInputs> &
  UsersInputs &
  SignInInputs &
  RunInputs &
  ReportInputs &
  AwsInputs &
  CliInputs;

/** Reads the inputs whose syntax belongs to other modules. */
export type Readers = { readQuery: ReadQuery; openFile: OpenFile };

/**
 * Reads and checks every input.
 * @throws {ActionError} `bad-input`, whose message names every input that is wrong, not only the first
 */
export async function readInputs(source: InputSource, { readQuery, openFile }: Readers): Promise<Inputs> {
  const reader = readerWithInputJson(source);
  const { problems, env } = reader;
  const workspace = resolve(env.GITHUB_WORKSPACE || ".");
  const cli = await readCliInputs(reader, readQuery);
  const dryRun = reader.boolean("dry-run", false);
  const job = readJobInputs(reader, { dryRun });
  const guards = readGuardInputs(reader);
  const needsFile = job.jobId === undefined && reader.text("generate-cli-skeleton") === undefined;
  const users = await readUsersInputs(reader, workspace, openFile, needsFile);
  const signIn = readSignInInputs(reader, { ...job, ...users });
  const run = readRunInputs(reader);
  const report = readReportInputs(reader, workspace);
  const aws = await readAwsInputs(reader, job.userPoolId, workspace);
  checkCombinations(reader);
  if (problems.length > 0) {
    await users.usersFile?.handle.close();
    throw badInputsError(problems);
  }
  return { dryRun, ...job, ...guards, ...users, ...signIn, ...run, ...report, ...aws, ...cli };
}

/** The inputs of the post step. */
export type PostInputs = Pick<Inputs, "userPoolId" | "stopOnCancel"> & AwsInputs;

/**
 * Reads the inputs of the post step, which the main step has already checked.
 * @throws {ActionError} `bad-input`
 */
export async function readPostInputs(source: InputSource): Promise<PostInputs> {
  const reader = readerWithInputJson(source);
  const workspace = resolve(reader.env.GITHUB_WORKSPACE || ".");
  // A dry run leaves nothing to do.
  const { userPoolId } = readJobInputs(reader, { dryRun: false });
  const { stopOnCancel } = readRunInputs(reader);
  const aws = await readAwsInputs(reader, userPoolId, workspace);
  if (reader.problems.length > 0) throw badInputsError(reader.problems);
  return { userPoolId, stopOnCancel, ...aws };
}

/** Returns one error for all problems of the inputs. */
export function badInputsError(problems: readonly string[]): ActionError {
  const [only] = problems;
  const list = problems.map((problem) => `- ${problem}.`).join("\n");
  return new ActionError(
    "bad-input",
    problems.length === 1 ? `Input ${only}.` : `${problems.length} inputs are wrong:\n${list}`,
  );
}
