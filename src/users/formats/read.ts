import { setImmediate } from "node:timers/promises";
import { numberSet } from "../../base/number-list.ts";
import { csvReader } from "./csv.ts";
import type { Format } from "./detect.ts";
import { type DialectNotes, dialectReader } from "./dialect.ts";
import type { UsersFile } from "./file.ts";
import { jsonReader, ndjsonReader } from "./json.ts";
import { nestingOf } from "./records.ts";
import type { Row, RowSink, TextReader } from "./rows.ts";
import { type BadLine, countLineFeeds, readText, readUtf16 } from "./text.ts";

/**
 * Reads a file of users from its start to its end. The format says which lists and objects within users are read; any other
 * is the problem `nested-value`, and the row has "" in its place.
 * @param afterBlock called after each block of text, so that what the sink has gathered can be used and dropped
 * @returns what was noticed about a file in Cognito's dialect
 */
export async function readUsers(
  file: UsersFile,
  format: Format,
  sink: RowSink,
  signal: AbortSignal,
  afterBlock: () => Promise<void> = async () => {},
): Promise<DialectNotes | undefined> {
  if (format.kind === "none") {
    sink.problem(format.problem, 1, undefined, format.detail);
    return undefined;
  }
  const { encoding, start } = format;
  const damaged = numberSet();
  const badLines = new Map<BadLine, { first: number; last: number; count: number }>();
  const report = (problem: BadLine, line: number) => {
    damaged.add(line);
    const lines = badLines.get(problem) ?? { first: line, last: 0, count: 0 };
    // A line that two blocks share is reported twice.
    if (lines.last !== line) badLines.set(problem, { ...lines, last: line, count: lines.count + 1 });
  };
  const blocks =
    encoding === "utf-8"
      ? readText(file.handle, start.offset, start.line, signal, report)
      : readUtf16(file.handle, start.offset, encoding, signal);
  const row = (row: Row) =>
    sink.row(badLines.size > 0 && linesOf(row).some(damaged.has) ? { ...row, isBroken: true } : row);
  const reader = await readerOf(format, { ...sink, row });
  for await (const block of blocks) {
    reader.push(block);
    await afterBlock();
    // Lets a signal in: parsing takes long, and the blocks of a chunk follow one another without waiting.
    await setImmediate();
    signal.throwIfAborted();
  }
  reader.end();
  await afterBlock();
  // A file in another encoding is one problem, at its first line that is not text.
  for (const [problem, { first, count }] of badLines) {
    const others = count === 2 ? ", as is 1 more line" : `, as are ${count - 1} more lines`;
    sink.problem(problem, first, undefined, count === 1 ? "" : others);
  }
  return "notes" in reader ? reader.notes() : undefined;
}

/** Returns the lines of a row. In JSON and YAML, those of its values. */
function linesOf({ line, values, lineOf }: Row): number[] {
  if (lineOf !== undefined) return values.map((_, at) => lineOf(at));
  const more = values.reduce((sum, value) => sum + countLineFeeds(value), 0);
  return Array.from({ length: more + 1 }, (_, at) => line + at);
}

async function readerOf(
  format: Exclude<Format, { kind: "none" }>,
  sink: RowSink,
): Promise<TextReader | ReturnType<typeof dialectReader>> {
  const { start, reading } = format;
  if (format.kind === "cognito") return dialectReader(sink, { ...reading, ...start });
  if (format.kind === "csv") return csvReader(sink, format.separator, { ...reading, ...start });
  const nesting = nestingOf(reading);
  if (format.kind === "ndjson") return ndjsonReader(sink, nesting);
  if (format.kind === "json") return jsonReader(sink, nesting, format.list);
  const { yamlReader } = await import("./yaml.ts");
  return yamlReader(sink, nesting);
}
