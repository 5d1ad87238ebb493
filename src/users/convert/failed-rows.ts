import { open } from "node:fs/promises";
import type { Format } from "../formats/detect.ts";
import { encodeRow } from "../formats/dialect.ts";
import type { UsersFile } from "../formats/file.ts";
import { readUsers } from "../formats/read.ts";
import type { Row } from "../formats/rows.ts";
import { rowWriter } from "./row-writer.ts";

export type RowChoice = {
  format: Format;
  /** The columns of the file; undefined where the file was not checked, and its header says them. */
  columns: readonly string[] | undefined;
  /** Whether to write the row of this index and line. */
  includes(row: number, line: number): boolean;
  signal: AbortSignal;
};

/**
 * Writes some rows of the user's file into a file of their own, with the user's own columns, so that they can be fixed
 * and imported: in Cognito's dialect if the user's file is, otherwise as quoted CSV. Only its owner can read it.
 */
export async function writeRows(path: string, file: UsersFile, choice: RowChoice): Promise<void> {
  const { format, includes, signal } = choice;
  const encode = format.kind === "cognito" ? dialectRow : quotedRow;
  let { columns } = choice;
  const handle = await open(path, "wx", 0o600);
  const writer = rowWriter(handle);
  if (columns !== undefined) writer.write(encode(columns));
  const sink = {
    columns: (names: readonly string[]) => {
      if (columns !== undefined) return;
      columns = [...names];
      writer.write(encode(columns));
    },
    row: ({ index, line, values }: Row) => {
      if (!includes(index, line)) return;
      // A record of JSON or YAML may lack columns that only a later one has. In CSV the width is what has to be fixed.
      const lacking = format.isCsv ? 0 : Math.max(0, (columns?.length ?? 0) - values.length);
      writer.write(encode([...values, ...new Array<string>(lacking).fill("")]));
    },
    problem: () => {},
  };
  try {
    await readUsers(file, format, sink, signal, writer.flush);
    await writer.finish();
  } finally {
    await handle.close();
  }
}

/** A backslash at the end of a value would escape the comma that follows; a blank between them prevents that. */
function dialectRow(values: readonly string[]): string {
  return encodeRow(values.map((value) => (value.endsWith("\\") ? `${value} ` : value)));
}

function quotedRow(values: readonly string[]): string {
  return values.map((value) => `"${value.replaceAll('"', '""')}"`).join(",");
}
