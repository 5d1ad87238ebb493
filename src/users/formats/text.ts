import { isAscii, isUtf8 } from "node:buffer";
import type { FileHandle } from "node:fs/promises";

const chunkBytes = 1 << 20;
/** Longer text, over 128 KiB at two bytes a character, would be allocated as a large, long-lived object. */
export const blockBytes = 60 << 10;

export type Encoding = "utf-8" | "utf-16le" | "utf-16be";

/** The reasons why a line is not text. */
export type BadLine = "not-utf8" | "nul-byte";
type BadLineReport = (problem: BadLine, line: number) => void;

/**
 * Yields the text of a file from a byte offset on, in blocks of whole characters. Bytes that are not UTF-8, and NUL, become U+FFFD.
 */
export async function* readText(
  handle: FileHandle,
  from: number,
  firstLine: number,
  signal: AbortSignal,
  report: BadLineReport,
): AsyncGenerator<string> {
  const chunk = Buffer.allocUnsafe(chunkBytes);
  let line = firstLine;
  let kept = 0;
  for (let position = from; ; ) {
    signal.throwIfAborted();
    const { bytesRead } = await handle.read(chunk, kept, chunkBytes - kept, position);
    position += bytesRead;
    const filled = kept + bytesRead;
    if (filled === 0) return;
    let start = 0;
    while (start < filled) {
      const limit = Math.min(start + blockBytes, filled);
      // Readers are faster if blocks end at line ends.
      const lineEnd = chunk.lastIndexOf(0x0a, limit - 1) + 1;
      const cut = bytesRead === 0 ? limit : limit - cutBytes(chunk, limit);
      const end = lineEnd > start ? lineEnd : cut;
      if (end === start) break;
      const block = chunk.subarray(start, end);
      const isDamaged = !isUtf8(block) || block.includes(0);
      if (isDamaged) reportBadLines(block, line, report);
      const text = block.toString(isAscii(block) ? "latin1" : "utf8");
      yield isDamaged ? text.replaceAll("\0", "\ufffd") : text;
      line += countLineFeeds(text);
      start = end;
    }
    kept = chunk.copy(chunk, 0, start, filled);
  }
}

/** Yields the text of a UTF-16 file. Invalid code units become U+FFFD. */
export async function* readUtf16(
  handle: FileHandle,
  from: number,
  encoding: Encoding,
  signal: AbortSignal,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  const chunk = Buffer.allocUnsafe(blockBytes);
  for (let position = from; ; ) {
    signal.throwIfAborted();
    const { bytesRead } = await handle.read(chunk, 0, blockBytes, position);
    position += bytesRead;
    yield decoder.decode(chunk.subarray(0, bytesRead), { stream: bytesRead > 0 });
    if (bytesRead === 0) return;
  }
}

/** Returns the number of bytes at the end that begin a character. */
function cutBytes(buffer: Buffer, end: number): number {
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

function reportBadLines(block: Buffer, firstLine: number, report: BadLineReport): void {
  for (const [index, bytes] of block.toString("latin1").split("\n").entries()) {
    if (!isUtf8(Buffer.from(bytes, "latin1"))) report("not-utf8", firstLine + index);
    if (bytes.includes("\0")) report("nul-byte", firstLine + index);
  }
}

/** Returns the number of line feeds in a text. */
export function countLineFeeds(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) count++;
  return count;
}

/** Returns whether a character is ASCII white space, which Cognito removes around a value. */
export function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

/** Cognito removes control characters too. The readers keep them, so that they can be reported. */
export function hasSpaceAround(value: string): boolean {
  return value !== "" && (value.charCodeAt(0) <= 0x20 || value.charCodeAt(value.length - 1) <= 0x20);
}

/** Returns a value without ASCII white space around it. */
export function trimmed(value: string): string {
  return trimmedPart(value, 0, value.length);
}

/** Returns a part of a text without ASCII white space around it. */
export function trimmedPart(text: string, from: number, to: number): string {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

/** Returns the end of a file without a final Control-Z, the end mark of MS-DOS. */
export function withoutEndMark(rest: string): string {
  const end = rest.trimEnd();
  return end.endsWith("\u001a") ? end.slice(0, -1) : rest;
}
