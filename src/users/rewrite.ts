import { type FileHandle, mkdtemp, open, rm } from "node:fs/promises";
import { join } from "node:path";
import { type Assembly, assembly, type Defaults } from "./assemble.ts";
import { type Findings, limits } from "./check.ts";
import { allTrimmed, encodeRow, isLost, isPlain } from "./dialect.ts";
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
 * mark, no blank lines, blanks filled in. Rows of another width, and rows whose
 * values would come out of Cognito's reader as others, are left out; they are among the problems.
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
        row: (values, line) => {
          const index = rowsRead++;
          const row = rowOf(values, line, made, columns.length, format, problems);
          if (row === undefined) return;
          if (row.length > limits.rowCharacters) problems.add("row-length", line);
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
  if (format.kind !== "cognito") {
    if (isPlain(values)) return encodeRow(assemble(values));
    const row = assemble(allTrimmed(values));
    return row.some(isLost) ? undefined : encodeRow(row);
  }
  const row = assemble(values);
  // A backslash before the white space or the line end that ended its value was itself; before a comma it is an escape.
  if (row.some((value, at) => at < row.length - 1 && value.endsWith("\\"))) {
    problems.add("backslash", line);
    return undefined;
  }
  return encodeRow(row);
}
