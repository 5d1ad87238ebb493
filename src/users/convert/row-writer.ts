import type { FileHandle } from "node:fs/promises";
import { availableParallelism } from "node:os";

const flushBytes = 512 << 10;

/** How many passwords are hashed at once: the thread pool of Node.js has four threads. */
export const maxConcurrentHashes = Math.min(4, availableParallelism());

/** A row, or a function that returns it when it is written. */
type RowText = string | (() => Promise<string>);

export type RowWriter = ReturnType<typeof rowWriter>;

/** Buffers rows and writes them to a file in larger pieces. */
export function rowWriter(handle: FileHandle) {
  let rows: RowText[] = [];
  let pieces: Buffer[] = [];
  let waiting = 0;
  let bytes = 0;

  async function write(atLeast: number): Promise<void> {
    if (rows.length > 0) {
      const texts = await textsOf(rows);
      const piece = Buffer.from(`${texts.join("\n")}\n`);
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
    write: (row: RowText): void => void rows.push(row),
    /** Encodes the buffered rows, and writes them if they are many. Call it often: encoded rows take less memory. */
    flush: () => write(flushBytes),
    /** Writes the rest. */
    finish: () => write(1),
    /** Written so far. */
    get bytes() {
      return bytes;
    },
  };
}

async function textsOf(rows: RowText[]): Promise<readonly RowText[]> {
  if (rows.every((row) => typeof row === "string")) return rows;
  const texts: string[] = [];
  for (let at = 0; at < rows.length; at += maxConcurrentHashes) {
    const next = rows.slice(at, at + maxConcurrentHashes);
    texts.push(...(await Promise.all(next.map((row) => (typeof row === "string" ? row : row())))));
  }
  return texts;
}
