import type { FileHandle } from "node:fs/promises";

/** Gathers rows and appends them to a file in larger pieces. */
export type RowWriter = {
  write(row: string): void;
  /** Appends what has been gathered. */
  flush(): Promise<void>;
  /** The bytes appended so far. */
  readonly bytes: number;
};

export function rowWriter(handle: FileHandle): RowWriter {
  let rows: string[] = [];
  let bytes = 0;
  return {
    write: (row) => {
      rows.push(row);
    },
    flush: async () => {
      if (rows.length === 0) return;
      const piece = Buffer.from(`${rows.join("\n")}\n`);
      rows = [];
      bytes += piece.length;
      await handle.appendFile(piece);
    },
    get bytes() {
      return bytes;
    },
  };
}
