import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { access, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { ActionError, codeOf, describeError } from "./errors.ts";
import type { Log } from "./log.ts";
import { temporaryPrefix } from "./names.ts";
import { unfinishedName } from "./output-file.ts";

/** The folders for the files of a run. */
export type Folders = {
  /** For files that only this run needs. */
  tempFolder: string;
  /** Returns the folder for files that remain, readable only by the owner; creates it at the first call. */
  resultsFolder(): Promise<string>;
};

/**
 * Returns where temporary files and results go: folders in RUNNER_TEMP, or in the system's temporary folder if that is unusable. The
 * folder for temporary files has a new name, and is not created.
 */
export async function findFolders(
  runnerTemp: string | undefined,
  log: Pick<Log, "warning">,
): Promise<Folders> {
  const parent = await usableFolder(runnerTemp, log);
  let results: Promise<string> | undefined;
  return {
    tempFolder: join(parent, `${temporaryPrefix}${randomUUID()}`),
    resultsFolder: () => {
      results ??= mkdtemp(join(parent, temporaryPrefix));
      return results;
    },
  };
}

const howToSet = "Set RUNNER_TEMP to a folder that this step can write to.";

async function usableFolder(path: string | undefined, log: Pick<Log, "warning">): Promise<string> {
  const problem = path ? await folderProblem(path) : "it is not set";
  if (path && problem === undefined) return path;
  const fallback = tmpdir();
  const fallbackProblem = await folderProblem(fallback);
  if (fallbackProblem !== undefined) {
    throw new ActionError(
      "bad-input",
      `RUNNER_TEMP cannot be used: ${problem}. Neither can the system's folder: ${fallbackProblem}. ${howToSet}`,
    );
  }
  log.warning(
    `RUNNER_TEMP cannot be used: ${problem}. Temporary files and the report go to ${fallback} instead. ${howToSet}`,
  );
  return fallback;
}

async function folderProblem(path: string): Promise<string | undefined> {
  try {
    await mkdir(path, { recursive: true });
    await access(path, constants.W_OK | constants.X_OK);
    return undefined;
  } catch (error) {
    return `${path} is not a folder that this step can write to (${codeOf(error) ?? "unknown"})`;
  }
}

/** Removes files with user data that a killed main step left. */
export async function removeAbandoned(
  { folder, file }: { folder: string | undefined; file: string | undefined },
  log: Pick<Log, "warning">,
): Promise<void> {
  const isOwn = (path: string) =>
    path === file ? unfinishedName.test(basename(path)) : basename(path).startsWith(temporaryPrefix);
  for (const path of [folder, file]) {
    if (path === undefined || !isOwn(path)) continue;
    try {
      await rm(path, { recursive: path === folder, force: true });
    } catch (error) {
      log.warning(`${path}, which may hold user data, could not be removed: ${describeError(error)}`);
    }
  }
}
