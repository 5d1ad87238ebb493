import { open } from "node:fs/promises";
import type { Format } from "../formats/detect.ts";
import { encodeRow } from "../formats/dialect.ts";
import type { UsersFile } from "../formats/file.ts";
import { readUsers } from "../formats/read.ts";
import { rowWriter } from "./row-writer.ts";

export type RowChoice = {
  format: Format;
  /** The columns of the file; undefined where nobody has looked yet, and its header is to tell. */
  columns: readonly string[] | undefined;
  /** Whether to take a row of the user's file: by the row, counted from 0, and the line where it starts. */
  takes(row: number, line: number): boolean;
  signal: AbortSignal;
};

/**
 * Writes some rows of the user's file into one of their own, in the user's own columns, so that it can be mended and
 * given back: in Cognito's dialect where the user's file is, otherwise as CSV with quotes. Only its owner may read it.
 */
export async function writeRows(path: string, file: UsersFile, choice: RowChoice): Promise<void> {
  const { format, takes, signal } = choice;
  const encode = format.kind === "cognito" ? dialectRow : quotedRow;
  const fromCsv = format.kind === "cognito" || format.kind === "csv";
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
    row: (values: readonly string[], line: number) => {
      if (!takes(row++, line)) return;
      // A record of JSON or YAML may come before a column that only a later one has. In CSV a row that is too short is
      // what has to be mended.
      const lacking = fromCsv ? 0 : Math.max(0, (columns?.length ?? 0) - values.length);
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

/** A backslash at a value's end needs a blank behind it, as it must have had, or it would escape the comma. */
function dialectRow(values: readonly string[]): string {
  return encodeRow(values.map((value) => (value.endsWith("\\") ? `${value} ` : value)));
}

function quotedRow(values: readonly string[]): string {
  return values.map((value) => `"${value.replaceAll('"', '""')}"`).join(",");
}
