import { resolve } from "node:path";
import { ActionError } from "./errors.js";
import { readAwsInputs } from "./inputs/aws.js";
import { readJobInputs } from "./inputs/job.js";
import { inputReader } from "./inputs/reader.js";
import { readReportInputs } from "./inputs/report.js";
import { readRunInputs } from "./inputs/run.js";
import { readUsersInputs } from "./inputs/users.js";
/**
 * Reads and checks every input.
 * @throws {ActionError} `bad-input`, whose message names every input that is wrong, not only the first
 */
export async function readInputs(source) {
    const reader = inputReader(source);
    const { problems, env } = reader;
    const workspace = resolve(env.GITHUB_WORKSPACE || ".");
    const job = readJobInputs(reader);
    const users = await readUsersInputs(reader, workspace, source.openFile, job.jobId !== undefined);
    const run = readRunInputs(reader);
    const report = readReportInputs(reader, workspace);
    const aws = await readAwsInputs(reader, job.userPoolId, workspace);
    if (problems.length > 0) {
        await users.usersFile?.handle.close();
        throw new ActionError("bad-input", problemText(problems));
    }
    return { ...job, ...users, ...run, ...report, ...aws };
}
/**
 * Reads what the post step needs to know. The main step has found it good.
 * @throws {ActionError} `bad-input`
 */
export async function readPostInputs(source) {
    const reader = inputReader(source);
    const workspace = resolve(reader.env.GITHUB_WORKSPACE || ".");
    const { userPoolId } = readJobInputs(reader);
    const { stopOnCancel } = readRunInputs(reader);
    const aws = await readAwsInputs(reader, userPoolId, workspace);
    if (reader.problems.length > 0)
        throw new ActionError("bad-input", problemText(reader.problems));
    return { userPoolId, stopOnCancel, ...aws };
}
function problemText(problems) {
    const [only] = problems;
    if (problems.length === 1)
        return `Input ${only}.`;
    return `${problems.length} inputs are wrong:\n${problems.map((problem) => `- ${problem}.`).join("\n")}`;
}
