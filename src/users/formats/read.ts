import { csvReader } from "./csv.ts";
import type { Format } from "./detect.ts";
import { type DialectNotes, dialectReader } from "./dialect.ts";
import type { UsersFile } from "./file.ts";
import { jsonReader, ndjsonReader } from "./json.ts";
import { type Nesting, nestingOf } from "./records.ts";
import type { RowSink, TextReader } from "./rows.ts";
import { type BadLineReport, readText } from "./text.ts";

const byteOrderMarkBytes = 3;
/** A file with more lines that are not text is not a text file at all. */
const maxBadLines = 10_000;

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
  const badLines: Parameters<BadLineReport>[] = [];
  const report: BadLineReport = (problem, line) => {
    // A line that two blocks share is reported twice.
    const isKnown = badLines.slice(-2).some((known) => known[0] === problem && known[1] === line);
    if (!isKnown && badLines.length < maxBadLines) badLines.push([problem, line]);
  };
  const from = format.byteOrderMark ? byteOrderMarkBytes : 0;
  const blocks = readText(file.handle, from, signal, report);
  let notes: DialectNotes | undefined;
  if (format.kind === "yaml") {
    await readYamlBlocks(file, blocks, sink, nestingOf(format.reading));
  } else {
    const reader = readerOf(format, sink);
    if ("notes" in reader) notes = reader.notes;
    for await (const block of blocks) {
      reader.push(block);
      await afterBlock();
    }
    reader.end();
  }
  await afterBlock();
  for (const [problem, line] of badLines) sink.problem(problem, line);
  return notes;
}

function readerOf(
  format: Exclude<Format, { kind: "yaml" }>,
  sink: RowSink,
): TextReader | ReturnType<typeof dialectReader> {
  if (format.kind === "cognito") return dialectReader(sink);
  if (format.kind === "csv") return csvReader(sink, format.separator);
  const nesting = nestingOf(format.reading);
  return format.kind === "json" ? jsonReader(sink, nesting) : ndjsonReader(sink, nesting);
}

/** Gathers the whole text, up to a size that memory can hold, because YAML cannot be read in parts. */
async function readYamlBlocks(
  file: UsersFile,
  blocks: AsyncIterable<string>,
  sink: RowSink,
  nesting: Nesting,
): Promise<void> {
  const { maxYamlBytes, readYaml } = await import("./yaml.ts");
  if (file.bytes > maxYamlBytes) return sink.problem("yaml-size", 1);
  let text = "";
  for await (const block of blocks) text += block;
  await readYaml(text, sink, nesting);
}
