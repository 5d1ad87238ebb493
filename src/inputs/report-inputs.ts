import { statSync } from "node:fs";
import { resolve } from "node:path";
import { outputPathProblem } from "../base/output-file.ts";
import { fileUrlPath } from "./input-json.ts";
import type { InputReader } from "./reader.ts";

export type ReportInputs = ReturnType<typeof readReportInputs>;

/** Reads what the step reports, and where. */
export function readReportInputs(reader: InputReader, workspace: string) {
  const { secret, boolean } = reader;
  return {
    annotations: boolean("annotations", true),
    summary: boolean("summary", true),
    /** Where the JSON report goes; undefined: a separate file in the runner's folder for temporary files. */
    reportPath: readOutputPath(reader, "report-path", workspace),
    /** Where the users go with their subs; undefined: nowhere. */
    userListPath: readOutputPath(reader, "users-path", workspace),
    githubToken: secret("github-token"),
    workspace,
  };
}

/** Inputs that name files, none of which an output may overwrite. */
const filesOfInputs = ["csv-path", "report-path", "ca-bundle", "cli-input-json"];

/** Returns an id that is the same for all paths of one file. */
function fileId(path: string): string {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev} ${ino}`;
  } catch {
    return path;
  }
}

/** Reads the path of a file that the step writes. */
function readOutputPath({ text, env, problems }: InputReader, name: string, workspace: string) {
  const given = text(name);
  if (given === undefined) return undefined;
  const path = resolve(workspace, given);
  const problem = /[\\/]$/.test(given)
    ? "names a folder; give the path of the file to be written"
    : outputPathProblem(path, workspace);
  const other = filesOfInputs.find((other) => {
    const value = text(other);
    const file = value && (fileUrlPath(value, env) ?? value);
    return other !== name && file !== undefined && fileId(resolve(workspace, file)) === fileId(path);
  });
  if (other !== undefined) {
    problems.push(`${name} must not be the file of ${other}, which it would overwrite`);
  } else if (problem !== undefined) problems.push(`${name} ${problem}`);
  return path;
}
