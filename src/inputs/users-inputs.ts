import { realpath } from "node:fs/promises";
import { resolve, sep } from "node:path";
import { pathWithin } from "../base/output-file.ts";
import { sourceNames } from "../base/source-names.ts";
import type { Defaults } from "../users/convert/assemble.ts";
import type { Mapping } from "../users/convert/mapping.ts";
import type { UsersFile } from "../users/formats/file.ts";
import type { InputReader } from "./reader.ts";

export type UsersInputs = Awaited<ReturnType<typeof readUsersInputs>>;

/** Opens the file of users. Resolves to a clause if it cannot be used. */
export type OpenFile = (path: string, name: string) => Promise<UsersFile | string>;

/**
 * Reads the file of users, and how it is read.
 * @param needsFile false if a job is resumed or only a skeleton is printed
 */
export async function readUsersInputs(
  reader: InputReader,
  workspace: string,
  openFile: OpenFile,
  needsFile: boolean,
) {
  const { text, oneOf, choice, problemIf } = reader;
  const given = text("csv-path");
  problemIf(
    given === undefined && needsFile,
    "csv-path is needed and was not given: the path of the file of users. A step that resumes the job of an earlier step " +
      "needs if: steps.<id>.outputs.job-id != '', because job-id is empty if no import job was needed",
  );
  const opened = given && (await openFile(resolve(workspace, given), given));
  problemIf(typeof opened === "string", `csv-path: ${given} ${opened}`);
  const usersFile = typeof opened === "string" ? undefined : opened;
  return {
    /** undefined if a job is resumed without its file. */
    usersFile,
    /** The file's path for GitHub: relative to the workspace if it is inside; empty without a file. */
    usersPath: usersFile ? await pathInWorkspace(resolve(workspace, usersFile.name), workspace) : "",
    mapping: {
      columns: readPairs(reader, "columns", "column = source column"),
      source: oneOf("source", sourceNames),
      ignoresUnknown: choice("unknown-columns", ["error", "ignore"]) === "ignore",
    } satisfies Mapping,
    csvDefaults: readDefaults(reader),
    validate: choice("validate", ["error", "warn", "off"]),
    existingUsers: choice("existing-users", ["auto", "skip", "update", "fail", "upload"]),
  };
}

/** Matches a value that Cognito's CSV cannot contain: a quote, a NUL byte, or a backslash that would escape the separator. */
const cannotBeWritten = /["\0]|\\(?:,|$)/;

function readDefaults(reader: InputReader): Defaults {
  const values = readPairs(reader, "csv-defaults", "column=value");
  for (const [column, value] of values) {
    const problem = `csv-defaults: the value for ${column} has a character that Cognito's CSV cannot contain`;
    reader.problemIf(cannotBeWritten.test(value), problem);
  }
  return values;
}

/**
 * Reads lines with a column, an equals sign and the column's value or source.
 * @param form of a line; only a value may be blank
 */
function readPairs(
  { text, problems }: InputReader,
  name: string,
  form: "column=value" | "column = source column",
): Map<string, string> {
  const pairs = new Map<string, string>();
  for (const [index, line] of (text(name) ?? "").split(/\r?\n/).entries()) {
    const [, column, right] = /^\s*([^=]*?)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    if (line.trim() === "") continue;
    if (!column || right === undefined || (right === "" && form !== "column=value")) {
      problems.push(`${name} must hold a ${form} on each line; line ${index + 1} does not`);
    } else if (pairs.has(column)) {
      problems.push(`${name} names the column ${column} twice`);
    } else {
      pairs.set(column, right);
    }
  }
  return pairs;
}

/** Returns the path of a file as annotations and links need it. Either path may lead through a symbolic link. */
async function pathInWorkspace(path: string, workspace: string): Promise<string> {
  const paths = [[workspace, path] as const];
  const real = await Promise.all([realpath(workspace), realpath(path)]).catch(() => undefined);
  if (real !== undefined) paths.push(real);
  const within = paths.map(([from, to]) => pathWithin(from, to)).find((inside) => inside !== undefined);
  return within === undefined ? path : within.split(sep).join("/");
}
