import type { FileHandle } from "node:fs/promises";
import { type BadBytes, blocksOf, linesAt, textOf } from "./blocks.ts";
import { csvReader } from "./csv.ts";
import type { Format } from "./detect.ts";
import { type DialectNotes, dialectReader } from "./dialect.ts";
import type { UsersFile } from "./file.ts";
import { jsonReader, ndjsonReader } from "./json.ts";
import type { ByteReader, RowSink } from "./rows.ts";

const byteOrderMarkBytes = 3;
/** So many lines that are no text are told; a file with more is no text at all. */
const maxBadLines = 10_000;

/**
 * Reads a file of users from its start to its end.
 * @param afterBlock called after each block of text, so that what the sink has gathered can be taken away
 * @returns what was noticed about a file in Cognito's dialect
 */
export async function readUsers(
  file: UsersFile,
  format: Format,
  sink: RowSink,
  signal: AbortSignal,
  afterBlock: () => Promise<void> | undefined = () => undefined,
): Promise<DialectNotes | undefined> {
  const bad: BadBytes[] = [];
  const from = format.byteOrderMark ? byteOrderMarkBytes : 0;
  const blocks = blocksOf(file.handle, from, signal, (bytes) => {
    if (bad.length < maxBadLines) bad.push(bytes);
  });
  let notes: DialectNotes | undefined;
  if (format.kind === "yaml") {
    await readYamlBlocks(file, blocks, sink);
  } else {
    const reader = readerOf(format, sink);
    if ("notes" in reader) notes = reader.notes;
    for await (const block of blocks) {
      reader.push(block);
      const taking = afterBlock();
      if (taking !== undefined) await taking;
    }
    reader.end();
  }
  await afterBlock();
  await tellBadBytes(file.handle, bad, sink);
  return notes;
}

function readerOf(
  format: Exclude<Format, { kind: "yaml" }>,
  sink: RowSink,
): ByteReader | ReturnType<typeof dialectReader> {
  if (format.kind === "cognito") return dialectReader(sink);
  if (format.kind === "csv") return csvReader(sink, format.separator);
  return format.kind === "json" ? jsonReader(sink) : ndjsonReader(sink);
}

/** YAML cannot be read in parts, so the whole text is gathered, up to a size that memory can hold. */
async function readYamlBlocks(file: UsersFile, blocks: AsyncIterable<Buffer>, sink: RowSink): Promise<void> {
  const { maxYamlBytes, readYaml } = await import("./yaml.ts");
  if (file.bytes > maxYamlBytes) return sink.problem("yaml-size", 1);
  let text = "";
  for await (const block of blocks) text += textOf(block);
  await readYaml(text, sink);
}

async function tellBadBytes(handle: FileHandle, bad: readonly BadBytes[], sink: RowSink): Promise<void> {
  const sorted = [...bad].sort((one, other) => one.offset - other.offset);
  const lines = await linesAt(
    handle,
    sorted.map(({ offset }) => offset),
  );
  let told = "";
  for (const [index, { kind }] of sorted.entries()) {
    // A line that lies in two blocks is found twice.
    const key = `${lines[index]} ${kind}`;
    if (key !== told) sink.problem(kind, lines[index] ?? 1);
    told = key;
  }
}
