import { statSync } from "node:fs";
import { resolve } from "node:path";
import type { InputReader } from "./reader.ts";

/** What the step leaves behind for people to read. */
export type ReportInputs = {
  annotations: boolean;
  summary: boolean;
  /** Where the JSON report goes; undefined: a file of its own in the runner's folder for temporary files. */
  reportPath: string | undefined;
  githubToken: string | undefined;
};

export function readReportInputs(
  { problems, text, secret, boolean }: InputReader,
  workspace: string,
): ReportInputs {
  const annotations = boolean("annotations", true);
  const summary = boolean("summary", true);
  const givenPath = text("report-path");
  const reportPath = givenPath === undefined ? undefined : resolve(workspace, givenPath);
  if (reportPath !== undefined && reportPath === resolve(workspace, text("csv-path") ?? "")) {
    problems.push("report-path must not be the file of users, which it would overwrite");
  }
  if (reportPath !== undefined && (/[\\/]$/.test(givenPath ?? "") || isFolder(reportPath))) {
    problems.push("report-path names a folder; give the path of the file to be written");
  }
  return { annotations, summary, reportPath, githubToken: secret("github-token") };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
