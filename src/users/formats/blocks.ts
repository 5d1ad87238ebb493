import { isAscii, isUtf8 } from "node:buffer";
import type { FileHandle } from "node:fs/promises";

/** What is made of this much is short-lived for the garbage collector; above 128 KiB text would not be. */
const blockBytes = 96 << 10;
const newline = 0x0a;

/** Bytes that are not text, found while reading; `offset` is where in the file. */
export type BadBytes = { kind: "not-utf8" | "nul-byte"; offset: number };

/**
 * A file in blocks, cut between two characters; each holds until the next one is asked for. Bytes that are not UTF-8 are
 * told through `bad`, once for each line.
 * @param from the byte to begin with, to pass over a byte order mark
 */
export async function* blocksOf(
  handle: FileHandle,
  from: number,
  signal: AbortSignal,
  bad: (bytes: BadBytes) => void,
): AsyncGenerator<Buffer> {
  // While one block is looked at, the next is read into the other buffer.
  let buffer = Buffer.allocUnsafe(blockBytes);
  let spare = Buffer.allocUnsafe(blockBytes);
  let kept = 0;
  let reading = handle.read(buffer, 0, blockBytes, from);
  try {
    for (let position = from; ; ) {
      signal.throwIfAborted();
      const { bytesRead } = await reading;
      const filled = kept + bytesRead;
      if (filled === 0) return;
      const end = bytesRead === 0 ? filled : filled - cutCharacter(buffer, filled);
      const offset = position - kept;
      position += bytesRead;
      kept = buffer.copy(spare, 0, end, filled);
      reading = handle.read(spare, kept, blockBytes - kept, position);

      const block = buffer.subarray(0, end);
      if (!isUtf8(block)) findBadLines(block, offset, bad);
      if (block.includes(0)) findNulLines(block, offset, bad);
      yield block;
      [buffer, spare] = [spare, buffer];
    }
  } finally {
    // Whoever stops early closes the file next, which must not happen under a read.
    await reading.catch(() => {});
  }
}

/** The text of a block. Bytes that are not UTF-8 come as U+FFFD. */
export function textOf(block: Buffer): string {
  return block.toString(isAscii(block) ? "latin1" : "utf8");
}

/** How many bytes at the end of a block begin a character that goes on in the next block. */
function cutCharacter(buffer: Buffer, end: number): number {
  for (let back = 1; back <= 3 && back <= end; back++) {
    const byte = buffer[end - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return back < length ? back : 0;
    }
  }
  return 0;
}

function findBadLines(block: Buffer, offset: number, bad: (bytes: BadBytes) => void): void {
  forEachLine(block, (start, end) => {
    if (!isUtf8(block.subarray(start, end))) bad({ kind: "not-utf8", offset: offset + start });
  });
}

function findNulLines(block: Buffer, offset: number, bad: (bytes: BadBytes) => void): void {
  forEachLine(block, (start, end) => {
    if (block.subarray(start, end).includes(0)) bad({ kind: "nul-byte", offset: offset + start });
  });
}

function forEachLine(block: Buffer, visit: (start: number, end: number) => void): void {
  for (let start = 0; start < block.length; ) {
    const found = block.indexOf(newline, start);
    const end = found === -1 ? block.length : found;
    visit(start, end);
    start = end + 1;
  }
}

/**
 * The lines at which places of a file stand, the first line being 1.
 * @param offsets bytes from the start of the file, ascending
 */
export async function linesAt(handle: FileHandle, offsets: readonly number[]): Promise<number[]> {
  const buffer = Buffer.allocUnsafe(blockBytes);
  const lines: number[] = [];
  let line = 1;
  for (let position = 0; lines.length < offsets.length; ) {
    const { bytesRead } = await handle.read(buffer, 0, blockBytes, position);
    if (bytesRead === 0) break;
    for (let at = 0; at < bytesRead; ) {
      const found = buffer.indexOf(newline, at);
      const end = found === -1 || found >= bytesRead ? bytesRead : found + 1;
      for (let next = offsets[lines.length]; next !== undefined && next < position + end; ) {
        lines.push(line);
        next = offsets[lines.length];
      }
      if (found !== -1 && found < bytesRead) line++;
      at = end;
    }
    position += bytesRead;
  }
  return lines;
}
