import type { FileHandle } from "node:fs/promises";
import type { Separator } from "./csv.ts";

/** What kind of file the users are in. */
export type Format = (
  | { kind: "cognito"; isCsv: true }
  | { kind: "csv"; isCsv: true; separator: Separator }
  | { kind: "json" | "ndjson" | "yaml"; isCsv: false }
) & { byteOrderMark: boolean };

const headBytes = 64 << 10;
const scanBytes = 1 << 20;
const byteOrderMark = "\ufeff";

/**
 * Tells what kind of file it is, by what stands in it; the name only helps to tell YAML, and JSON that is broken.
 *
 * 1. A byte order mark is passed over.
 * 2. `[` as the first character: JSON. `{`: NDJSON, or JSON where the first line is no whole object.
 * 3. `-` or `%` as the first character: YAML; likewise a `#`, or a name that ends in .yaml or .yml, where the first line
 *    that is no comment is no CSV header.
 * 4. Anything else that is named .json and whose first line is no CSV header: JSON.
 * 5. Otherwise CSV. The separator is a comma, or where the header has none a semicolon, or a tab. Commas and no value
 *    that begins with a double quote: Cognito's dialect; otherwise RFC 4180.
 *
 * A file in Cognito's dialect starts with a column's name, which is a letter, has more columns than one and so a comma,
 * and cannot quote a value: none of the other branches can take it.
 */
export async function recogniseFormat(handle: FileHandle, name: string): Promise<Format> {
  const buffer = Buffer.allocUnsafe(headBytes);
  const { bytesRead } = await handle.read(buffer, 0, headBytes, 0);
  const text = buffer.toString("utf8", 0, bytesRead);
  const marked = text.startsWith(byteOrderMark);
  const head = marked ? text.slice(1) : text;
  const start = head.trimStart();
  const firstLine = start.split(/\r?\n/, 1)[0] ?? "";

  if (start.startsWith("[")) return { kind: "json", isCsv: false, byteOrderMark: marked };
  if (start.startsWith("{"))
    return { kind: isObject(firstLine) ? "ndjson" : "json", isCsv: false, byteOrderMark: marked };
  const content = start.replace(/^(#[^\n]*\n|\s+)+/, "").split(/\r?\n/, 1)[0] ?? "";
  if (/^[-%]/.test(start) || ((/\.ya?ml$/i.test(name) || start.startsWith("#")) && !isCsvHeader(content))) {
    return { kind: "yaml", isCsv: false, byteOrderMark: marked };
  }
  // It holds no list, which is told.
  if (/\.json$/i.test(name) && !isCsvHeader(firstLine))
    return { kind: "json", isCsv: false, byteOrderMark: marked };
  const separator = separatorOf(firstLine);
  if (separator === "," && !(await hasQuotedValues(handle, marked ? 3 : 0))) {
    return { kind: "cognito", isCsv: true, byteOrderMark: marked };
  }
  return { kind: "csv", isCsv: true, separator, byteOrderMark: marked };
}

function isObject(line: string): boolean {
  try {
    return typeof JSON.parse(line) === "object";
  } catch {
    return false;
  }
}

/** A line of CSV that holds the one column that every such file needs, or several. */
function isCsvHeader(line: string): boolean {
  const columns = line.split(separatorOf(line)).map((column) => column.trim().replaceAll('"', ""));
  return columns.includes("cognito:username") || columns.length > 1;
}

function separatorOf(header: string): Separator {
  const unquoted = header.replace(/(^|[,;\t])[ \t]*"[^"]*"/g, "$1");
  if (unquoted.includes(",")) return ",";
  if (unquoted.includes(";")) return ";";
  return unquoted.includes("\t") ? "\t" : ",";
}

/** Whether a value begins with a double quote. */
async function hasQuotedValues(handle: FileHandle, from: number): Promise<boolean> {
  const buffer = Buffer.allocUnsafe(scanBytes);
  let before = "\n";
  for (let position = from; ; ) {
    const { bytesRead } = await handle.read(buffer, 0, scanBytes, position);
    if (bytesRead === 0) return false;
    const block = buffer.subarray(0, bytesRead);
    for (let at = block.indexOf('"'); at !== -1; at = block.indexOf('"', at + 1)) {
      if (!mayBegin(block[at - 1])) continue;
      const near = block.toString("latin1", Math.max(0, at - lookBack), at);
      if (beginsValue(at < lookBack ? before + near : near)) return true;
    }
    before = `${before}${block.toString("latin1", Math.max(0, bytesRead - lookBack))}`.slice(-lookBack);
    position += bytesRead;
  }
}

/** What can stand right before a quote that begins a value, at the edge of a block anything. */
function mayBegin(byte: number | undefined): boolean {
  return byte === undefined || byte === 0x2c || byte <= 0x20;
}

/** White space before a quote beyond this is not looked through. */
const lookBack = 64;

/** Whether a value starts at the end of `text`: after a border, white space aside. */
function beginsValue(text: string): boolean {
  return /((?<!\\),|\n)[ \t\r]*$/.test(text);
}
