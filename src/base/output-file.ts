import { randomUUID } from "node:crypto";
import { existsSync, lstatSync, renameSync } from "node:fs";
import { type FileHandle, mkdir, open, rm } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, sep } from "node:path";
import { ActionError, codeOf } from "./errors.ts";

/** Returns a path relative to a folder; undefined if it leads outside. */
export function pathWithin(folder: string, path: string): string | undefined {
  const within = relative(folder, path);
  return isAbsolute(within) || within === ".." || within.startsWith(`..${sep}`) ? undefined : within;
}

/**
 * Returns why the action refuses to write to an absolute path, as a clause; undefined if it writes there. The path must be a
 * regular file or not exist, and must not lead through links inside the workspace: a checked-out pull request can contain them.
 */
export function outputPathProblem(path: string, workspace: string): string | undefined {
  const folders = pathWithin(workspace, path)?.split(sep).slice(0, -1) ?? [];
  for (const index of folders.keys()) {
    const folder = folders.slice(0, index + 1).join(sep);
    if (kindOf(join(workspace, folder)) === "link") {
      return `leads through ${folder}, which is a symbolic link; give a path without links in the workspace`;
    }
  }
  const kind = kindOf(path);
  return kind && kindProblems[kind];
}

/** Why the action does not replace an existing file system entry. */
const kindProblems = {
  folder: "names a folder; give the path of the file to be written",
  link: "is a symbolic link, which is not followed; give the path of a regular file",
  unreachable: "cannot be reached; give a path whose folders exist or can be created",
  other: "is not a regular file but a pipe, socket or device; give the path of a file",
};

/** Returns the kind of entry at a path; undefined for a regular file or none. */
function kindOf(path: string): keyof typeof kindProblems | undefined {
  try {
    const stats = lstatSync(path);
    if (stats.isSymbolicLink()) return "link";
    if (stats.isDirectory()) return "folder";
    return stats.isFile() ? undefined : "other";
  } catch (error) {
    return codeOf(error) === "ENOENT" ? undefined : "unreachable";
  }
}

const chunkCharacters = 1 << 20;

/** Matches the names of incomplete files. */
export const unfinishedName = /^\.[\da-f-]{36}\.tmp$/;

type WriteOptions = {
  workspace: string;
  mode?: number;
  /** Called with the path of the incomplete file before it is created. */
  onUnfinished?(path: string): void;
  /** Called as soon as the file is there, so that even a step that is killed leaves none that no output names. */
  onFinished?(): void;
};

/** Writes a file of many pieces: see `replaceFile`. */
export function writeWhole(path: string, pieces: Iterable<string>, options: WriteOptions): Promise<void> {
  return replaceFile(path, options, async (handle) => {
    let chunk = "";
    for (const piece of pieces) {
      chunk += piece;
      if (chunk.length < chunkCharacters) continue;
      await handle.appendFile(chunk);
      chunk = "";
    }
    await handle.appendFile(chunk);
  });
}

/**
 * Writes a file completely or not at all: a temporary file replaces it at the end. Creates the folders of the path.
 * @throws {ActionError} `bad-input` if the action refuses to write to the path
 */
export async function replaceFile(
  path: string,
  { workspace, mode = 0o666, onUnfinished, onFinished }: WriteOptions,
  write: (handle: FileHandle) => Promise<void>,
): Promise<void> {
  const problem = outputPathProblem(path, workspace);
  if (problem !== undefined) throw new ActionError("bad-input", `${path} ${problem}.`);
  await createFolders(dirname(path));
  const temporary = join(dirname(path), `.${randomUUID()}.tmp`);
  onUnfinished?.(temporary);
  // Fails if the name exists, even as a link.
  const handle = await open(temporary, "wx", mode);
  try {
    await write(handle).finally(() => handle.close());
    renameSync(temporary, path);
    onFinished?.();
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Creates a folder and those above it. With its option `recursive`, Node.js never returns for a folder below /proc. */
async function createFolders(path: string): Promise<void> {
  if (existsSync(path)) return;
  await createFolders(dirname(path));
  await mkdir(path).catch((error) => {
    // Another step has created it.
    if (codeOf(error) !== "EEXIST") throw error;
  });
}
