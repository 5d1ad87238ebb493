import type { FormatProblem } from "./rows.ts";
import type { Encoding } from "./text.ts";

/** Why a file is no file of users. */
export type Foreign = { problem: FormatProblem; detail?: string };

/** First bytes and bytes further on, as Latin 1. */
const signatures: readonly [start: string, problem: FormatProblem, detail: string, part?: string][] = [
  ["\xd0\xcf\x11\xe0", "spreadsheet", "an Excel workbook"],
  ["PK\x03\x04", "spreadsheet", "an Excel workbook", "xl/"],
  ["PK\x03\x04", "spreadsheet", "an OpenDocument spreadsheet", "opendocument.spreadsheet"],
  ["PK\x03\x04", "archive", "a zip archive"],
  ["\x1f\x8b", "archive", "a gzip file"],
  ["BZh", "archive", "a bzip2 file"],
  ["\xfd7zXZ\0", "archive", "an xz file"],
  ["\x28\xb5\x2f\xfd", "archive", "a zstd file"],
  ["7z\xbc\xaf\x27\x1c", "archive", "a 7z archive"],
];

/** Returns what a file is that is no file of users; undefined if it may be one. */
export function foreignFile(bytes: Buffer, text: string, encoding: Encoding): Foreign | undefined {
  const binary = bytes.toString("latin1");
  const found = signatures.find(
    ([start, , , part = ""]) => binary.startsWith(start) && binary.includes(part),
  );
  if (found !== undefined) return { problem: found[1], detail: found[2] };
  if (encoding === "utf-8" && isUtf16(bytes)) return { problem: "utf-16" };
  if (text.startsWith("version https://git-lfs.github.com/spec/")) return { problem: "lfs-pointer" };
  if (/^\s*<(?:!doctype\s+html|html|head|body)\b/i.test(text))
    return { problem: "markup", detail: "an HTML page" };
  return /^\s*<[?!a-z]/i.test(text) ? { problem: "markup", detail: "an XML document" } : undefined;
}

/** Whether every second byte is nearly always 0, as in Latin text. */
function isUtf16(bytes: Buffer): boolean {
  const start = bytes.subarray(0, 1024);
  const zeros = [0, 0];
  for (const [at, byte] of start.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  return start.length >= 4 && Math.max(...zeros) > 0.4 * start.length;
}
