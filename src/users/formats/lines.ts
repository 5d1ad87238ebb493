import type { UsersFile } from "./file.ts";
import type { TextReader } from "./rows.ts";
import { isSpace } from "./text.ts";

/** Visits the lines of a text that comes in blocks, without their line feeds. A line that is too long is undefined. */
export function lineReader(maxLength: number, visit: (line: string | undefined) => void): TextReader {
  let rest = "";

  function finish(line: string): void {
    rest = "";
    visit(line.length > maxLength ? undefined : line);
  }

  return {
    push: (block) => {
      const lines = block.split("\n");
      const last = lines.pop() ?? "";
      for (const line of lines) finish(rest + line);
      if (rest.length <= maxLength) rest += last;
    },
    end: () => {
      if (rest !== "") finish(rest);
    },
  };
}

const chunkBytes = 1 << 20;
const newline = 0x0a;

/** Visits the lines of a file without decoding them. `from` and `to`: in bytes, with the line end. */
export async function forEachLine(
  { handle, bytes }: UsersFile,
  signal: AbortSignal,
  visit: (line: { from: number; to: number; isBlank: boolean }) => void,
): Promise<void> {
  const chunk = Buffer.allocUnsafe(chunkBytes);
  let from = 0;
  let isBlank = true;
  for (let position = 0; position < bytes; ) {
    signal.throwIfAborted();
    const { bytesRead } = await handle.read(chunk, 0, chunkBytes, position);
    if (bytesRead === 0) break;
    for (let at = 0; at < bytesRead; at++) {
      const byte = chunk[at];
      if (byte === newline) {
        visit({ from, to: position + at + 1, isBlank });
        from = position + at + 1;
        isBlank = true;
      } else if (isBlank) isBlank = isSpace(byte ?? 0);
    }
    position += bytesRead;
  }
  if (from < bytes) visit({ from, to: bytes, isBlank });
}

/** Counts the users in a file of Cognito's dialect: the lines that are not blank, except the header. */
export async function countUsers(file: UsersFile, signal: AbortSignal): Promise<number> {
  let lines = 0;
  await forEachLine(file, signal, ({ isBlank }) => {
    if (!isBlank) lines++;
  });
  return Math.max(0, lines - 1);
}
