import { linesAt, textBlocks } from "./blocks.js";
import { csvReader } from "./csv.js";
import { dialectReader } from "./dialect.js";
import { jsonReader, ndjsonReader } from "./json.js";
const byteOrderMarkBytes = 3;
/** So many lines that are no text are told; a file with more is no text at all. */
const maxBadLines = 10_000;
/**
 * Reads a file of users from its start to its end.
 * @param afterBlock called after each block of text, so that what the sink has gathered can be taken away
 * @returns what was noticed about a file in Cognito's dialect
 */
export async function readUsers(file, format, sink, signal, afterBlock = () => undefined) {
    const bad = [];
    const from = format.byteOrderMark ? byteOrderMarkBytes : 0;
    const blocks = textBlocks(file.handle, from, signal, (bytes) => {
        if (bad.length < maxBadLines)
            bad.push(bytes);
    });
    let notes;
    if (format.kind === "yaml") {
        await readYamlBlocks(file, blocks, sink);
    }
    else {
        const reader = readerOf(format, sink);
        if ("notes" in reader)
            notes = reader.notes;
        for await (const text of blocks) {
            reader.push(text);
            const taking = afterBlock();
            if (taking !== undefined)
                await taking;
        }
        reader.end();
    }
    await afterBlock();
    await tellBadBytes(file.handle, bad, sink);
    return notes;
}
function readerOf(format, sink) {
    if (format.kind === "cognito")
        return dialectReader(sink);
    if (format.kind === "csv")
        return csvReader(sink, format.separator);
    return format.kind === "json" ? jsonReader(sink) : ndjsonReader(sink);
}
/** YAML cannot be read in parts, so the whole text is gathered, up to a size that memory can hold. */
async function readYamlBlocks(file, blocks, sink) {
    const { maxYamlBytes, readYaml } = await import("./yaml.js");
    if (file.bytes > maxYamlBytes)
        return sink.problem("yaml-size", 1);
    let text = "";
    for await (const block of blocks)
        text += block;
    await readYaml(text, sink);
}
async function tellBadBytes(handle, bad, sink) {
    const sorted = [...bad].sort((one, other) => one.offset - other.offset);
    const lines = await linesAt(handle, sorted.map(({ offset }) => offset));
    let told = "";
    for (const [index, { kind }] of sorted.entries()) {
        // A line that lies in two blocks is found twice.
        const key = `${lines[index]} ${kind}`;
        if (key !== told)
            sink.problem(kind, lines[index] ?? 1);
        told = key;
    }
}
