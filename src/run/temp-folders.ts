import { constants } from "node:fs";
import { access, mkdir, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Log } from "../base/log.ts";
import type { RunContext } from "./context.ts";

type Folders = Pick<RunContext, "tempFolder" | "resultsFolder">;

/** Returns where temporary files and results go: the folder in RUNNER_TEMP, or the system's where that cannot be used. */
export async function findFolders(
  runnerTemp: string | undefined,
  log: Pick<Log, "warning">,
): Promise<Folders> {
  const tempFolder = await usableFolder(runnerTemp, log);
  let results: Promise<string> | undefined;
  return {
    tempFolder,
    resultsFolder: () => {
      results ??= mkdtemp(join(tempFolder, "cognito-user-import-"));
      return results;
    },
  };
}

async function usableFolder(path: string | undefined, log: Pick<Log, "warning">): Promise<string> {
  if (!path) return tmpdir();
  try {
    await mkdir(path, { recursive: true });
    await access(path, constants.W_OK | constants.X_OK);
    return path;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "unknown";
    log.warning(
      `RUNNER_TEMP cannot be used: ${path} is not a folder that this step can write to (${code}). Temporary files and the ` +
        `report go to ${tmpdir()} instead. Correct RUNNER_TEMP, or the permissions of that folder.`,
    );
    return tmpdir();
  }
}
