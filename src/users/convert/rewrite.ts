import { type FileHandle, mkdir, mkdtemp, open, rm, rmdir } from "node:fs/promises";
import { join } from "node:path";
import { hashColumn } from "../../base/columns.ts";
import { type NumberList, numberList } from "../../base/number-list.ts";
import type { Findings } from "../check.ts";
import type { Format } from "../formats/detect.ts";
import { encodeRow, inexpressible, isLost } from "../formats/dialect.ts";
import type { UsersFile } from "../formats/file.ts";
import type { FormatProblem, Row } from "../formats/rows.ts";
import { isLongRow, type PoolFacts } from "../pool.ts";
import { hasEffect, type RuleId } from "../rules/catalogue.ts";
import { describeWidth, problemMessage } from "../rules/problems.ts";
import { createAssembler, type Defaults } from "./assemble.ts";
import { rowWriter } from "./row-writer.ts";

export type Rewritten = {
  /** The file to upload; its name is still that of the user's file. */
  file: UsersFile;
  /** For each row, by its index here, its line and its index in the user's file. */
  lines: NumberList;
  rows: NumberList;
  /** The rows that were left out because their users exist. */
  existing: { rows: NumberList; lines: NumberList };
  excludedRows: readonly ExcludedRow[];
  /** Closes and deletes the file. */
  remove(): Promise<void>;
};

/** A row that could not be written. */
type ExcludedRow = {
  /** Its index; undefined for an entry that is not a row, such as a number in a list. */
  row: number | undefined;
  line: number;
  reason: string;
};

type RewriteOptions = {
  /** Rows that turn out to be too long are added to its problems. */
  findings: Findings;
  pool: PoolFacts;
  defaults: Defaults;
  /** The folder for the new file. Created if it does not exist, readable only by its owner. */
  folder: string;
  /**
   * Returns whether to leave a row out because its user exists. Called for each row of the right width, in file order.
   * @param values those of the file, trimmed
   */
  isLeftOut?: ((username: string, line: number, values: readonly string[]) => boolean) | undefined;
  signal: AbortSignal;
  /** Hashes the passwords in the file; undefined: they are not imported as hashes. */
  hash?: ((password: string) => Promise<string>) | undefined;
};

/**
 * Writes the users to a new file in Cognito's dialect, with every column of the pool and blanks filled. Excludes rows of
 * another width and rows with values that Cognito would misread.
 */
export async function rewriteUsers(file: UsersFile, options: RewriteOptions): Promise<Rewritten> {
  const { findings, pool, defaults, folder, signal, hash } = options;
  const { format, columns, problems, malformedRows } = findings;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const ownFolder = await mkdtemp(join(folder, "rewritten-"));
  let handle: FileHandle | undefined;
  const remove = async () => {
    await handle?.close();
    await rm(ownFolder, { recursive: true, force: true });
    // Fails if the folder has other files.
    await rmdir(folder).catch(() => {});
  };
  try {
    handle = await open(join(ownFolder, "users.csv"), "wx+", 0o600);
    const writer = rowWriter(handle);
    const assembler = createAssembler(columns, pool, defaults, true);
    const passwordAt = pool.passwords === undefined ? -1 : columns.indexOf(pool.passwords.column);
    const hashAt = assembler.columns.indexOf(hashColumn);
    const lines = numberList();
    const rows = numberList();
    const existing = { rows: numberList(), lines: numberList() };
    const excludedRows: ExcludedRow[] = [];
    writer.write(encodeRow(assembler.columns));
    const sink = {
      problem: (rule: FormatProblem, line: number, column?: string, detail?: string) => {
        if (hasEffect(rule, "skips-entry"))
          excludedRows.push({ row: undefined, line, reason: problemMessage(rule, { line, column, detail }) });
      },
      row: (row: Row) => {
        const { index, line, values, columns: width } = row;
        const exclude = (reason: string) => void excludedRows.push({ row: index, line, reason });
        // The check has reported the details.
        if (row.isBroken || malformedRows.has(index))
          return exclude("a part of the row could not be read as intended");
        if (width !== undefined) {
          const detail = describeWidth(values.length, width);
          return exclude(problemMessage("width", { line, detail }));
        }
        const written = assembler.assemble(values);
        if (options.isLeftOut?.(written[assembler.usernameAt] ?? "", line, values)) {
          existing.rows.push(index);
          existing.lines.push(line);
          return;
        }
        const text = encodeRow(written);
        const obstacle = mayBeLost(written, text) ? obstacleIn(written, format) : undefined;
        if (obstacle !== undefined) {
          const { rule, at } = obstacle;
          const column = assembler.columns[at];
          // The check does not see in which column such a backslash is written.
          if (format.kind === "cognito" && rule === "backslash") problems.add(rule, line, column);
          return exclude(problemMessage(rule, { line, column }));
        }
        if (isLongRow(text)) problems.add("row-length", line);
        lines.push(line);
        rows.push(index);
        const password = values[passwordAt] ?? "";
        if (hash === undefined || password === "") return writer.write(text);
        const kept = [...written];
        writer.write(async () => encodeRow(kept.with(hashAt, await hash(password))));
      },
    };
    await findings.read(sink, signal, writer.flush);
    await writer.finish();
    const rewritten = { name: file.name, bytes: writer.bytes, handle };
    return { file: rewritten, lines, rows, existing, excludedRows, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** Returns whether Cognito might misread a row. Nearly no row is searched further. */
function mayBeLost(row: readonly string[], text: string): boolean {
  return /[\r\n]|\\(?!,)/.test(text) || row.some((value) => value.endsWith("\\"));
}

/** Returns the first value that Cognito would misread, and why. */
function obstacleIn(row: readonly string[], { kind }: Format): { rule: RuleId; at: number } | undefined {
  // In a file in the dialect, white space or the line end follows a final backslash. Here it would escape the comma that follows.
  const isMisread = (value: string, at: number) =>
    value.includes("\r") || (at < row.length - 1 && value.endsWith("\\"));
  const at = row.findIndex(kind === "cognito" ? isMisread : isLost);
  return at === -1 ? undefined : { rule: inexpressible(row[at] ?? "") ?? "backslash", at };
}
