import type { FileHandle } from "node:fs/promises";

const writtenAtOnce = 512 << 10;

/** Gathers rows and writes them to a file in larger pieces. */
export type RowWriter = {
  write(row: string): void;
  /** Writes what has been gathered once it is worth it. To be called often, because rows as bytes take less memory. */
  flush(): Promise<void>;
  /** Writes the rest. */
  finish(): Promise<void>;
  /** The bytes written so far. */
  readonly bytes: number;
};

export function rowWriter(handle: FileHandle): RowWriter {
  let rows: string[] = [];
  let pieces: Buffer[] = [];
  let waiting = 0;
  let bytes = 0;

  async function write(atLeast: number): Promise<void> {
    if (rows.length > 0) {
      const piece = Buffer.from(`${rows.join("\n")}\n`);
      rows = [];
      pieces.push(piece);
      waiting += piece.length;
    }
    if (waiting < atLeast) return;
    await handle.appendFile(Buffer.concat(pieces));
    bytes += waiting;
    pieces = [];
    waiting = 0;
  }

  return {
    write: (row) => {
      rows.push(row);
    },
    flush: () => write(writtenAtOnce),
    finish: () => write(1),
    get bytes() {
      return bytes;
    },
  };
}
