import { type FileHandle, mkdtemp, open, rm } from "node:fs/promises";
import { join } from "node:path";
import { type NumberList, numberList } from "../../base/number-list.ts";
import { type Findings, maxRowCharacters, takesAnEntry } from "../check.ts";
import type { ByteRow } from "../formats/byte-row.ts";
import type { Format } from "../formats/detect.ts";
import { allTrimmed, encodeRow, inexpressible, isLost, isPlain } from "../formats/dialect.ts";
import type { UsersFile } from "../formats/file.ts";
import { readUsers } from "../formats/read.ts";
import type { PoolFacts } from "../pool.ts";
import { problemSentence } from "../rules/problems.ts";
import { type Assembly, assembly, type Defaults } from "./assemble.ts";
import { longestWritten, rowWriter, type WrittenStandIns, writtenStandIns } from "./row-writer.ts";

/** A file of users in Cognito's dialect, made from the user's own. */
export type Rewritten = {
  /** The file to upload; its name is still that of the user's file. */
  file: UsersFile;
  /** The line of the user's file for each row of this one, the first row at 0. */
  lines: NumberList;
  /** For each row of this one, which row of the user's file it was, both counted from 0. */
  rows: NumberList;
  /** The rows that are not in it. */
  leftOut: readonly LeftOut[];
  /** Closes the file and takes it away. */
  remove(): Promise<void>;
};

/** A row that Cognito's dialect cannot carry, or of which a part could not be read. */
export type LeftOut = {
  /** Which row of the user's file, counted from 0; undefined for an entry that is no row, such as a number in a list. */
  row: number | undefined;
  line: number;
  reason: string;
};

export type RewriteOptions = {
  /** What the check found. Its problems get what only the finished rows show: that a row is too long for Cognito. */
  findings: Findings;
  pool: PoolFacts;
  defaults: Defaults;
  /** Where the new file is made, in a folder that only its owner may read. */
  folder: string;
  signal: AbortSignal;
};

/**
 * Writes the users into a new file in Cognito's dialect: every column of the pool, line feeds, no quotes, no byte order
 * mark, no blank lines, blanks filled in. Rows of another width, and rows whose values would come out of Cognito's
 * reader as others, are left out; they are among the problems.
 */
export async function rewriteUsers(file: UsersFile, options: RewriteOptions): Promise<Rewritten> {
  const { findings, pool, defaults, folder, signal } = options;
  const { format, columns, problems, spoiltRows } = findings;
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
    const leftOut: LeftOut[] = [];
    const standIns = writtenStandIns(made.standIns);
    let rowsRead = 0;
    writer.write(encodeRow(made.columns));
    const take = (row: number, line: number) => {
      lines.push(line);
      rows.push(row);
    };
    const sink = {
      columns: () => {},
      problem: (rule: string, line: number) => {
        if (!takesAnEntry.has(rule)) return;
        const reason = problemSentence({ rule, column: undefined });
        leftOut.push({ row: undefined, line, reason });
      },
      row: (values: readonly string[], line: number) => {
        const row = rowsRead++;
        if (spoiltRows.has(row)) {
          leftOut.push({ row, line, reason: spoilt });
          return;
        }
        const text = rowText(values, made, columns.length, format);
        if (typeof text !== "string") {
          if (text.isNews) problems.add(text.rule, line, text.column);
          leftOut.push({ row, line, reason: problemSentence(text) });
          return;
        }
        if (text.length > maxRowCharacters) problems.add("row-length", line);
        take(row, line);
        writer.write(text);
      },
      byteRow: (row: ByteRow, line: number) => {
        if (spoiltRows.has(rowsRead) || !isWrittenFromBytes(row, made, standIns)) return false;
        take(rowsRead++, line);
        writer.writeBytes(row, standIns);
        return true;
      },
    };
    await readUsers(file, format, sink, signal, writer.flush);
    await writer.finish();
    return { file: { name: file.name, bytes: writer.bytes, handle }, lines, rows, leftOut, remove };
  } catch (error) {
    await remove();
    throw error;
  }

  function isWrittenFromBytes(row: ByteRow, made: Assembly, standIns: WrittenStandIns): boolean {
    if (!row.plain || row.count !== columns.length) return false;
    // What may be too long is written as text, whose characters are counted.
    if (longestWritten(row, standIns) > maxRowCharacters) return false;
    return (format.kind !== "cognito" || !hasBackslashAtEnd(row)) && made.assembleBytes(row);
  }
}

/** Whether a value ends in a backslash, which may then be no escape. */
function hasBackslashAtEnd({ bytes, count, ends }: ByteRow): boolean {
  for (let at = 0; at < count; at++) if (bytes[(ends[at] ?? 0) - 1] === backslash) return true;
  return false;
}

const backslash = 0x5c;

/** Why a row has no text that Cognito would read back as it was meant. */
type Obstacle = {
  rule: string;
  column: string | undefined;
  /** Whether the check could not see it. */
  isNews: boolean;
};

/** The reader has said what is wrong with such a row. */
const spoilt = "a part of the row could not be read as it was meant";

function rowText(
  values: readonly string[],
  { assemble, columns }: Assembly,
  width: number,
  format: Format,
): string | Obstacle {
  const fromCsv = format.kind === "cognito" || format.kind === "csv";
  if (fromCsv && values.length !== width) return { rule: "width", column: undefined, isNews: false };
  if (format.kind !== "cognito") {
    if (isPlain(values)) return encodeRow(assemble(values));
    const row = assemble(allTrimmed(values));
    const lost = row.findIndex(isLost);
    if (lost === -1) return encodeRow(row);
    return { rule: inexpressible(row[lost] ?? "") ?? "backslash", column: columns[lost], isNews: false };
  }
  const row = assemble(values);
  // A backslash before the white space or the line end that ended its value was itself; before a comma it is an escape.
  const last = row.findIndex((value, at) => at < row.length - 1 && value.endsWith("\\"));
  return last === -1 ? encodeRow(row) : { rule: "backslash", column: columns[last], isNews: true };
}
