import { open } from "node:fs/promises";
import { encodeRow } from "./dialect.ts";
import type { UsersFile } from "./file.ts";
import type { Format } from "./format.ts";
import type { NumberSet } from "./number-list.ts";
import { readUsers } from "./read.ts";
import { rowWriter } from "./row-writer.ts";

export type RowChoice = {
  format: Format;
  /** The columns of the file; undefined where nobody has looked yet, and its header is to tell. */
  columns: readonly string[] | undefined;
  /** Which rows of the user's file, counted from 0. */
  rows: Pick<NumberSet, "has">;
  signal: AbortSignal;
};

/**
 * Writes some rows of the user's file into one of their own, in the user's own columns, so that it can be mended and
 * given back: in Cognito's dialect where the user's file is, otherwise as CSV with quotes. Only its owner may read it.
 */
export async function writeRows(path: string, file: UsersFile, choice: RowChoice): Promise<void> {
  const { format, rows, signal } = choice;
  const encode = format.kind === "cognito" ? encodeRow : quotedRow;
  let columns = choice.columns;
  let row = 0;
  const handle = await open(path, "wx", 0o600);
  const writer = rowWriter(handle);
  if (columns !== undefined) writer.write(encode(columns));
  const sink = {
    columns: (names: readonly string[]) => {
      if (columns !== undefined) return;
      columns = [...names];
      writer.write(encode(columns));
    },
    row: (values: readonly string[]) => {
      if (!rows.has(row++)) return;
      // A record of JSON or YAML may come before a column that only a later one has.
      const lacking = Math.max(0, (columns?.length ?? 0) - values.length);
      writer.write(encode(lacking === 0 ? values : [...values, ...new Array<string>(lacking).fill("")]));
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

function quotedRow(values: readonly string[]): string {
  return values.map((value) => `"${value.replaceAll('"', '""')}"`).join(",");
}
