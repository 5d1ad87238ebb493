import type { Stats } from "node:fs";
import { type FileHandle, open, stat } from "node:fs/promises";
import { codeOf, messageOf } from "../../base/errors.ts";

/** A file of users, kept open so that it stays the same file each time it is read. */
export type UsersFile = {
  /** The path as the user wrote it, for logs and summaries. */
  name: string;
  bytes: number;
  handle: FileHandle;
};

const reasons: Record<string, string> = {
  ENOENT:
    "does not exist; a relative path starts at the workspace, and the step that checks out or creates the file must run first",
  EACCES: "may not be read by the user that runs this step",
  EPERM: "may not be read by the user that runs this step",
  ELOOP: "is a symbolic link that leads in a circle",
  ENOTDIR: "does not exist: a part of its path is a file",
  ENAMETOOLONG: "has a path that is too long",
};

function kindProblem(stats: Stats): string | undefined {
  if (stats.isDirectory()) return "is a directory; name a file in it";
  if (!stats.isFile()) return "is not a regular file";
  if (stats.size === 0) return "is empty; its first line must be the header and the next ones the users";
  return undefined;
}

/**
 * Opens the file of users. The caller closes `handle`.
 * @param path absolute path
 * @param name the path as the user wrote it
 * @returns the open file, or why it cannot be used, as a clause that follows its name
 */
export async function openUsersFile(path: string, name: string): Promise<UsersFile | string> {
  try {
    // Opening a named pipe would wait for a writer.
    const problem = kindProblem(await stat(path));
    if (problem !== undefined) return problem;
    const handle = await open(path, "r");
    const { size } = await handle.stat();
    return { name, bytes: size, handle };
  } catch (error) {
    return reasons[codeOf(error) ?? ""] ?? `cannot be read (${messageOf(error)})`;
  }
}
