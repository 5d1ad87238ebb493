import type { FileHandle } from "node:fs/promises";
import type { Format } from "../formats/detect.ts";
import { encodeRow } from "../formats/dialect.ts";
import type { UsersFile } from "../formats/file.ts";
import { readUsers } from "../formats/read.ts";
import type { Row } from "../formats/rows.ts";
import { rowWriter } from "./row-writer.ts";

type FailedRowsOptions = {
  format: Format;
  /** The columns of the file; undefined if the file was not checked. */
  columns: readonly string[] | undefined;
  hasFailed(row: number, line: number): boolean;
};

/**
 * Reads the file again and writes the rows that failed, so that the user can fix and import them: with the columns of the user's
 * file, in Cognito's dialect if that file is, otherwise as quoted CSV.
 * @param handle the file to write
 */
export async function writeFailedRows(
  file: UsersFile,
  handle: FileHandle,
  { format, columns, hasFailed }: FailedRowsOptions,
  signal: AbortSignal,
): Promise<void> {
  const encode = format.kind === "cognito" ? dialectRow : quotedRow;
  const { write, flush, finish } = rowWriter(handle);
  let header = columns;
  if (header !== undefined) write(encode(header));
  const sink = {
    columns: (names: readonly string[]): void => {
      if (header !== undefined) return;
      header = [...names];
      write(encode(header));
    },
    row: ({ index, line, values }: Row): void => {
      if (!hasFailed(index, line)) return;
      // A record of JSON or YAML may lack columns that only a later one has. In CSV the width is what has to be fixed.
      const lacking = format.isCsv ? 0 : Math.max(0, (header?.length ?? 0) - values.length);
      write(encode([...values, ...new Array<string>(lacking).fill("")]));
    },
    problem: () => {},
  };
  await readUsers(file, format, sink, signal, flush);
  await finish();
}

/** A backslash at the end of a value would escape the comma that follows; a blank between them prevents that. */
function dialectRow(values: readonly string[]): string {
  return encodeRow(values.map((value) => (value.endsWith("\\") ? `${value} ` : value)));
}

function quotedRow(values: readonly string[]): string {
  return values.map((value) => `"${value.replaceAll('"', '""')}"`).join(",");
}
