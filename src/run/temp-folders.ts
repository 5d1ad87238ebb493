import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { access, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { ActionError, codeOf, describeError } from "../base/errors.ts";
import type { Log } from "../base/log.ts";
import { temporaryPrefix } from "../base/names.ts";
import { unfinishedName } from "../base/output-file.ts";
import type { Abandoned } from "../report/post-state.ts";
import type { RunContext } from "./context.ts";

type Folders = Pick<RunContext, "tempFolder" | "resultsFolder">;

/**
 * Returns where temporary files and results go: folders in RUNNER_TEMP, or in the system's folder if that cannot be used. The
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

async function usableFolder(path: string | undefined, log: Pick<Log, "warning">): Promise<string> {
  const problem = path ? await folderProblem(path) : "it is not set";
  if (path && problem === undefined) return path;
  const fallback = tmpdir();
  const fallbackProblem = await folderProblem(fallback);
  if (fallbackProblem !== undefined) {
    throw new ActionError(
      "bad-input",
      `RUNNER_TEMP cannot be used: ${problem}. Neither can the system's folder: ${fallbackProblem}. Set RUNNER_TEMP to a ` +
        "folder that this step can write to.",
    );
  }
  log.warning(
    `RUNNER_TEMP cannot be used: ${problem}. Temporary files and the report go to ${fallback} instead. Set RUNNER_TEMP to a ` +
      "folder that this step can write to.",
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
  { folder, file }: Pick<Abandoned, "folder" | "file">,
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
