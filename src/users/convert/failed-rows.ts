import { open } from "node:fs/promises";
import type { Format } from "../formats/detect.ts";
import { encodeRow } from "../formats/dialect.ts";
import type { Row } from "../formats/rows.ts";
import { rowWriter } from "./row-writer.ts";

type RowChoice = {
  format: Format;
  /** The columns of the file; undefined if the file was not checked. */
  columns: readonly string[] | undefined;
  includes(row: number, line: number): boolean;
};

/** Takes what a reader of the user's file finds. `flush` is to be called often: see `rowWriter`. */
export type RowsFile = Awaited<ReturnType<typeof createRowsFile>>;

/**
 * Creates a file for rows to be fixed and imported, with the columns of the user's file: in Cognito's dialect if that is,
 * otherwise as quoted CSV. Only its owner can read it.
 */
export async function createRowsFile(path: string, { format, columns, includes }: RowChoice) {
  const encode = format.kind === "cognito" ? dialectRow : quotedRow;
  const handle = await open(path, "wx", 0o600);
  const writer = rowWriter(handle);
  let header = columns;
  if (header !== undefined) writer.write(encode(header));
  return {
    columns: (names: readonly string[]): void => {
      if (header !== undefined) return;
      header = [...names];
      writer.write(encode(header));
    },
    row: ({ index, line, values }: Row): void => {
      if (!includes(index, line)) return;
      // A record of JSON or YAML may lack columns that only a later one has. In CSV the width is what has to be fixed.
      const lacking = format.isCsv ? 0 : Math.max(0, (header?.length ?? 0) - values.length);
      writer.write(encode([...values, ...new Array<string>(lacking).fill("")]));
    },
    flush: writer.flush,
    finish: writer.finish,
    close: () => handle.close(),
  };
}

/** A backslash at the end of a value would escape the comma that follows; a blank between them prevents that. */
function dialectRow(values: readonly string[]): string {
  return encodeRow(values.map((value) => (value.endsWith("\\") ? `${value} ` : value)));
}

function quotedRow(values: readonly string[]): string {
  return values.map((value) => `"${value.replaceAll('"', '""')}"`).join(",");
}
