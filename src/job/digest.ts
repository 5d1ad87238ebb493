import { createHash } from "node:crypto";
import type { FileHandle } from "node:fs/promises";

/** An open file, or some ranges of it. */
export type FileBytes = {
  bytes: number;
  handle: FileHandle;
  ranges?: readonly { from: number; to: number }[];
};

/** How much of a file is in memory at a time. */
const chunkBytes = 256 << 10;

/**
 * Yields the bytes in two alternating buffers, so that one can be sent while the other is filled. A stream would allocate
 * memory for each piece, and close the file when it is destroyed.
 */
export async function* readPieces({ handle, bytes, ranges }: FileBytes): AsyncGenerator<Buffer> {
  let [chunk, next] = [Buffer.allocUnsafe(chunkBytes), Buffer.allocUnsafe(chunkBytes)];
  for (const { from, to } of ranges ?? [{ from: 0, to: bytes }]) {
    for (let position = from; position < to; ) {
      const { bytesRead } = await handle.read(chunk, 0, Math.min(chunkBytes, to - position), position);
      if (bytesRead === 0) throw new Error("the file became shorter while it was read");
      position += bytesRead;
      yield chunk.subarray(0, bytesRead);
      [chunk, next] = [next, chunk];
    }
  }
}

/** Starts a digest of bytes as they are read. `end` appends the size of the file, which may have grown. */
export function startDigest() {
  const hash = createHash("sha256");
  return {
    add: (piece: Buffer) => void hash.update(piece),
    end: async ({ handle }: FileBytes) => `${hash.digest("hex")} ${(await handle.stat()).size}`,
  };
}

/** Returns a digest of the bytes of a file; undefined if the file became shorter. */
export async function digestOf(file: FileBytes): Promise<string | undefined> {
  const digest = startDigest();
  try {
    for await (const piece of readPieces(file)) digest.add(piece);
  } catch {
    return undefined;
  }
  return digest.end(file);
}
