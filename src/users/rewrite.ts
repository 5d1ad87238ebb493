import { type FileHandle, mkdtemp, open, rm } from "node:fs/promises";
import { join } from "node:path";
import { type Assembly, assembly, type Defaults } from "./assemble.ts";
import { type Findings, limits } from "./check.ts";
import { encodeRow, inexpressible } from "./dialect.ts";
import type { UsersFile } from "./file.ts";
import type { Format } from "./format.ts";
import { type NumberList, numberList } from "./number-list.ts";
import type { PoolFacts } from "./pool.ts";
import type { Problems } from "./problems.ts";
import { readUsers } from "./read.ts";
import { rowWriter } from "./row-writer.ts";

/** A file of users in Cognito's dialect, made from the user's own. */
export type Rewritten = {
  /** The file to upload; its name is still that of the user's file. */
  file: UsersFile;
  /** The line of the user's file for each row of this one, the first row at 0. */
  lines: NumberList;
  /** For each row of this one, which row of the user's file it was, both counted from 0. */
  rows: NumberList;
  /** Closes the file and takes it away. */
  remove(): Promise<void>;
};

export type RewriteOptions = {
  /** What the check found. Its problems get what only the finished rows show: that they are too large for Cognito. */
  findings: Findings;
  pool: PoolFacts;
  defaults: Defaults;
  /** Where the new file is made, in a folder that only its owner may read. */
  folder: string;
  signal: AbortSignal;
};

/**
 * Writes the users into a new file in Cognito's dialect: every column of the pool, line feeds, no quotes, no byte order
 * mark, no blank lines, blanks filled in. Rows that the dialect cannot carry are left out; they are among the problems.
 */
export async function rewriteUsers(file: UsersFile, options: RewriteOptions): Promise<Rewritten> {
  const { findings, pool, defaults, folder, signal } = options;
  const { format, columns, problems } = findings;
  const home = await mkdtemp(join(folder, "cognito-user-import-"));
  let handle: FileHandle | undefined;
  const remove = async () => {
    await handle?.close();
    await rm(home, { recursive: true, force: true });
  };
  try {
    handle = await open(join(home, "users.csv"), "wx+", 0o600);
    const writer = rowWriter(handle);
    const made = assembly(columns, pool, defaults, true);
    const lines = numberList();
    const rows = numberList();
    let rowsRead = 0;
    writer.write(encodeRow(made.columns));
    await readUsers(
      file,
      format,
      {
        columns: () => {},
        problem: () => {},
        row: (values, line, length) => {
          const index = rowsRead++;
          const row = rowOf(values, line, made, columns.length, format, problems);
          if (row === undefined) return;
          const known = format.kind === "cognito" && length > limits.rowCharacters;
          if (row.length > limits.rowCharacters && !known) problems.add("row-length", line);
          lines.push(line);
          rows.push(index);
          writer.write(row);
        },
      },
      signal,
      writer.flush,
    );
    await writer.finish();
    if (writer.bytes > limits.bytes) problems.add("file-size", 1);
    return { file: { name: file.name, bytes: writer.bytes, handle }, lines, rows, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** The row's text, or undefined where there is none that Cognito would read back as it was meant. */
function rowOf(
  values: readonly string[],
  line: number,
  { assemble }: Assembly,
  width: number,
  format: Format,
  problems: Problems,
): string | undefined {
  const fromCsv = format.kind === "cognito" || format.kind === "csv";
  if (fromCsv && values.length !== width) return undefined;
  const row = assemble(values);
  if (format.kind !== "cognito") {
    return row.some(isLost) ? undefined : encodeRow(row);
  }
  // A backslash that ended the line was itself; before the comma of a column that was added it would be an escape.
  const last = values[width - 1] ?? "";
  if (row.length > width && last.endsWith("\\")) {
    problems.add("backslash", line);
    return undefined;
  }
  return encodeRow(row);
}

/** Whether a value would come out of Cognito's reader as another one. */
function isLost(value: string): boolean {
  const reason = inexpressible(value);
  return reason === "line-break" || reason === "backslash";
}
