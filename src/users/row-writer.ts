import type { FileHandle } from "node:fs/promises";

/** How much text is gathered before it is written. */
const flushCharacters = 1 << 20;

/** Writes rows to a file, gathered into larger pieces. */
export type RowWriter = {
  write(row: string): void;
  /** Writes what has been gathered once it is worth it. */
  flush(): Promise<void> | undefined;
  /** Writes the rest. */
  finish(): Promise<void>;
  readonly bytes: number;
};

export function rowWriter(handle: FileHandle): RowWriter {
  let rows: string[] = [];
  let characters = 0;
  let bytes = 0;

  async function finish(): Promise<void> {
    if (rows.length === 0) return;
    const text = Buffer.from(`${rows.join("\n")}\n`);
    rows = [];
    characters = 0;
    bytes += text.length;
    await handle.appendFile(text);
  }

  return {
    write: (row) => {
      rows.push(row);
      characters += row.length;
    },
    flush: () => (characters >= flushCharacters ? finish() : undefined),
    finish,
    get bytes() {
      return bytes;
    },
  };
}
