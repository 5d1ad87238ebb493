import { isAscii, isUtf8 } from "node:buffer";
import type { FileHandle } from "node:fs/promises";

const chunkBytes = 1 << 20;
/** Text of more than 128 KiB, two bytes a character, is not short-lived for the garbage collector. */
export const blockBytes = 60 << 10;

export type Encoding = "utf-8" | "utf-16le" | "utf-16be";

/** Why a line is not text. */
export type BadLine = "not-utf8" | "nul-byte";
type BadLineReport = (problem: BadLine, line: number) => void;

/**
 * Reads a file as text from a byte and its line on, in blocks of whole characters. Bytes that are not UTF-8 become `?`, so
 * that only the lines are reported, and not also their values.
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
      // Readers are faster where no row begins in one block and ends in another.
      const lineEnd = chunk.lastIndexOf(0x0a, limit - 1) + 1;
      const cut = bytesRead === 0 ? limit : limit - cutBytes(chunk, limit);
      const end = lineEnd > start ? lineEnd : cut;
      if (end === start) break;
      const block = chunk.subarray(start, end);
      const isText = isUtf8(block);
      if (!isText || block.includes(0)) reportBadLines(block, line, report);
      const text = block.toString(isAscii(block) ? "latin1" : "utf8");
      yield isText ? text : text.replaceAll("\ufffd", "?");
      line += countLineFeeds(text);
      start = end;
    }
    kept = chunk.copy(chunk, 0, start, filled);
  }
}

/** Reads a file in UTF-16 as text. What is not a character becomes U+FFFD. */
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

export function countLineFeeds(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) count++;
  return count;
}

/** Whether a character is ASCII white space, which does not count around a value. */
export function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
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

/** Returns the end of a file without Control-Z, with which MS-DOS ended texts. */
export function withoutEndMark(rest: string): string {
  const end = rest.trimEnd();
  return end.endsWith("\u001a") ? end.slice(0, -1) : rest;
}
