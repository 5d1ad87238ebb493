import { isAbsolute, relative, resolve, sep } from "node:path";
import type { Defaults } from "../users/convert/assemble.ts";
import type { UsersFile } from "../users/formats/file.ts";
import type { InputReader } from "./reader.ts";

/** The file of users, and what is to be made of it. */
export type UsersInputs = {
  /** undefined where a job that is there already is gone on with, and its file is not given. */
  usersFile: UsersFile | undefined;
  /** The file's path as GitHub knows it: relative to the workspace where it is in there; empty without a file. */
  usersPath: string;
  csvDefaults: Defaults;
  validate: "error" | "warn" | "off";
  dryRun: boolean;
};

/** Opens the file of users: the file, or why it cannot be used. */
export type OpenFile = (path: string, name: string) => Promise<UsersFile | string>;

/** What the run is for. */
export type Purpose = {
  dryRun: boolean;
  /** Whether a job that is there already is gone on with, which needs no file. */
  attaches: boolean;
  /** Whether there is anything to import; a skeleton needs no file. */
  imports: boolean;
};

export async function readUsersInputs(
  reader: InputReader,
  workspace: string,
  openFile: OpenFile,
  { dryRun, attaches, imports }: Purpose,
): Promise<UsersInputs> {
  const { problems } = reader;
  const given = reader.text("csv-path");
  if (given === undefined && !attaches && imports) {
    problems.push("csv-path is needed and was not given: the path of the file of users");
  }
  const usersFile = given === undefined ? undefined : await readFile(reader, given, workspace, openFile);
  const csvDefaults = readDefaults(reader);
  const validate = reader.choice("validate", ["error", "warn", "off"]);
  if (validate === "off" && csvDefaults.size > 0) {
    problems.push("csv-defaults cannot be used with validate: off, which uploads the file as it is");
  }
  if (dryRun && attaches) problems.push("dry-run makes no job and cannot be used with job-id");
  const usersPath =
    usersFile === undefined ? "" : pathInWorkspace(resolve(workspace, usersFile.name), workspace);
  return { usersFile, usersPath, csvDefaults, validate, dryRun };
}

async function readFile(
  { problems }: InputReader,
  name: string,
  workspace: string,
  openFile: OpenFile,
): Promise<UsersFile | undefined> {
  const opened = await openFile(resolve(workspace, name), name);
  if (typeof opened !== "string") return opened;
  problems.push(`csv-path: ${name} ${opened}`);
  return undefined;
}

/** What a value in Cognito's CSV cannot contain: a quote, and a backslash that would escape the separator behind it. */
const cannotBeWritten = /["\0]|\\(?:,|$)/;

/** Lines of `column=value`. */
function readDefaults({ text, problems }: InputReader): Defaults {
  const name = "csv-defaults";
  const values = new Map<string, string>();
  for (const [index, line] of (text(name) ?? "").split(/\r?\n/).entries()) {
    const [, column, value] = /^\s*([^=]*?)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    if (line.trim() === "") continue;
    if (!column || value === undefined) {
      problems.push(`${name} must hold a column=value on each line; line ${index + 1} does not`);
    } else if (values.has(column)) {
      problems.push(`${name} names the column ${column} twice`);
    } else if (cannotBeWritten.test(value)) {
      problems.push(`${name}: the value for ${column} holds a character that Cognito's CSV cannot carry`);
    } else {
      values.set(column, value);
    }
  }
  return values;
}

/** The path of a file as annotations and links name it. */
function pathInWorkspace(path: string, workspace: string): string {
  const within = relative(workspace, path);
  return within.startsWith("..") || isAbsolute(within) ? path : within.split(sep).join("/");
}
