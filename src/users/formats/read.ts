import { setImmediate } from "node:timers/promises";
import { csvReader } from "./csv.ts";
import type { Format } from "./detect.ts";
import { type DialectNotes, dialectReader } from "./dialect.ts";
import type { UsersFile } from "./file.ts";
import { jsonReader, ndjsonReader } from "./json.ts";
import { nestingOf } from "./records.ts";
import type { RowSink, TextReader } from "./rows.ts";
import { type BadLineReport, readText, readUtf16 } from "./text.ts";

/**
 * Reads a file of users from its start to its end. What is read of lists and objects within users is in the format: the
 * caller names the paths and lists when it detects the format. Such columns come like all others, with their lines. A
 * list or object in another column is the problem `nested-value`, and the row is given with "" in its place.
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
  const badLines = countBadLines();
  const blocks =
    encoding === "utf-8"
      ? readText(file.handle, start.offset, start.line, signal, badLines.report)
      : readUtf16(file.handle, start.offset, encoding, signal);
  const reader = await readerOf(format, sink);
  for await (const block of blocks) {
    reader.push(block);
    await afterBlock();
    // Lets a signal in: parsing takes long, and the blocks of a chunk follow one another without waiting.
    await setImmediate();
    signal.throwIfAborted();
  }
  reader.end();
  await afterBlock();
  badLines.give(sink);
  return "notes" in reader ? reader.notes() : undefined;
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

/** Counts the lines that are not text: a file in another encoding is one problem, at its first such line. */
function countBadLines(): { report: BadLineReport; give(sink: RowSink): void } {
  const found = new Map<Parameters<BadLineReport>[0], { first: number; last: number; count: number }>();
  return {
    report: (problem, line) => {
      const lines = found.get(problem);
      if (lines === undefined) found.set(problem, { first: line, last: line, count: 1 });
      // A line that two blocks share is reported twice.
      else if (lines.last !== line) found.set(problem, { ...lines, last: line, count: lines.count + 1 });
    },
    give: (sink) => {
      for (const [problem, { first, count }] of found) {
        const others = count === 2 ? ", as is 1 more line" : `, as are ${count - 1} more lines`;
        sink.problem(problem, first, undefined, count === 1 ? "" : others);
      }
    },
  };
}
