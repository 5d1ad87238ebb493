import type { FileHandle } from "node:fs/promises";
import type { Separator } from "./csv.ts";
import type { Reading } from "./records.ts";

/** The format of a file of users, and how it is read, so that every reading gives the same rows and columns. */
export type Format = (
  | { kind: "cognito"; isCsv: true }
  | { kind: "csv"; isCsv: true; separator: Separator }
  | { kind: "json" | "ndjson" | "yaml"; isCsv: false; reading: Reading }
) & { byteOrderMark: boolean };

const headBytes = 64 << 10;
const mark = "\ufeff";

/** Lists and objects within a user are not read. */
const flat: Reading = { paths: [], lists: [] };

/**
 * Detects the format by the beginning of the file. The name only helps to detect YAML, and JSON that is broken.
 * @param reading what to make of lists and objects within a user; `readUsers` does it wherever the format is used
 */
export async function detectFormat(
  handle: FileHandle,
  name: string,
  reading: Reading = flat,
): Promise<Format> {
  const buffer = Buffer.allocUnsafe(headBytes);
  const { bytesRead } = await handle.read(buffer, 0, headBytes, 0);
  const text = buffer.toString("utf8", 0, bytesRead);
  const byteOrderMark = text.startsWith(mark);
  const head = (byteOrderMark ? text.slice(1) : text).trimStart();
  const kind = recordsKind(head, name);
  if (kind !== undefined) return { kind, isCsv: false, reading, byteOrderMark };
  const separator = separatorOf(firstLine(head));
  return separator === "," && !hasQuotedValue(head)
    ? { kind: "cognito", isCsv: true, byteOrderMark }
    : { kind: "csv", isCsv: true, separator, byteOrderMark };
}

/**
 * The format if it is not CSV. A file in Cognito's dialect begins with the name of a column, which is a letter, and its
 * header has several columns and so a comma: it is never taken for another format.
 */
function recordsKind(head: string, name: string): "json" | "ndjson" | "yaml" | undefined {
  const line = firstLine(head);
  if (head.startsWith("[")) return "json";
  if (head.startsWith("{")) return isObject(line) ? "ndjson" : "json";
  if (/^[-%]/.test(head)) return "yaml";
  const withoutComments = head.replace(/^(#[^\n]*\n|\s+)+/, "");
  const canBeYaml = /\.ya?ml$/i.test(name) || head.startsWith("#");
  if (canBeYaml && !isCsvHeader(firstLine(withoutComments))) return "yaml";
  return /\.json$/i.test(name) && !isCsvHeader(line) ? "json" : undefined;
}

function firstLine(text: string): string {
  return text.split(/\r?\n/, 1)[0] ?? "";
}

function isObject(line: string): boolean {
  try {
    return typeof JSON.parse(line) === "object";
  } catch {
    return false;
  }
}

/** A line of CSV that has the one column that every such file needs, or several. */
function isCsvHeader(line: string): boolean {
  const columns = line.split(separatorOf(line)).map((column) => column.trim().replaceAll('"', ""));
  return columns.includes("cognito:username") || columns.length > 1;
}

function separatorOf(header: string): Separator {
  const unquoted = header.replace(/(^|[,;\t])[ \t]*"[^"]*"/g, "$1");
  return ([",", ";", "\t"] as const).find((separator) => unquoted.includes(separator)) ?? ",";
}

/** Whether a value begins with a double quote, which it cannot in Cognito's dialect. */
function hasQuotedValue(text: string): boolean {
  return /(^|\n|(?<!\\),)[ \t\r]*"/.test(text);
}
