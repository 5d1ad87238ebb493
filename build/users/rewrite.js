import { mkdtemp, open, rm } from "node:fs/promises";
import { join } from "node:path";
import { assembly } from "./assemble.js";
import { maxRowCharacters } from "./check.js";
import { allTrimmed, encodeRow, inexpressible, isLost, isPlain } from "./dialect.js";
import { numberList } from "./number-list.js";
import { problemSentence } from "./problems.js";
import { readUsers } from "./read.js";
import { rowWriter } from "./row-writer.js";
/**
 * Writes the users into a new file in Cognito's dialect: every column of the pool, line feeds, no quotes, no byte order
 * mark, no blank lines, blanks filled in. Rows of another width, and rows whose
 * values would come out of Cognito's reader as others, are left out; they are among the problems.
 */
export async function rewriteUsers(file, options) {
    const { findings, pool, defaults, folder, signal } = options;
    const { format, columns, problems, spoiltRows } = findings;
    const home = await mkdtemp(join(folder, "cognito-user-import-"));
    let handle;
    const remove = async () => {
        await handle?.close();
        await rm(home, { recursive: true, force: true });
    };
    try {
        handle = await open(join(home, "users.csv"), "wx+", 0o600);
        const writer = rowWriter(handle);
        const made = assembly(columns, pool, defaults, true);
        const lines = numberList();
        const rows = numberList();
        const leftOut = [];
        let rowsRead = 0;
        writer.write(encodeRow(made.columns));
        const sink = {
            columns: () => { },
            problem: () => { },
            row: (values, line) => {
                const row = rowsRead++;
                if (spoiltRows.has(row)) {
                    leftOut.push({ row, line, reason: spoilt });
                    return;
                }
                const text = rowText(values, made, columns, format);
                if (typeof text !== "string") {
                    if (text.isNews)
                        problems.add(text.rule, line, text.column);
                    leftOut.push({ row, line, reason: problemSentence({ ...text, otherLine: undefined }) });
                    return;
                }
                if (text.length > maxRowCharacters)
                    problems.add("row-length", line);
                lines.push(line);
                rows.push(row);
                writer.write(text);
            },
        };
        await readUsers(file, format, sink, signal, writer.flush);
        await writer.finish();
        return { file: { name: file.name, bytes: writer.bytes, handle }, lines, rows, leftOut, remove };
    }
    catch (error) {
        await remove();
        throw error;
    }
}
/** The reader has said what is wrong with such a row. */
const spoilt = "a part of the row could not be read as it was meant";
function rowText(values, { assemble }, columns, format) {
    const fromCsv = format.kind === "cognito" || format.kind === "csv";
    if (fromCsv && values.length !== columns.length)
        return { rule: "width", column: undefined, isNews: false };
    if (format.kind !== "cognito") {
        if (isPlain(values))
            return encodeRow(assemble(values));
        const row = assemble(allTrimmed(values));
        const lost = row.findIndex(isLost);
        if (lost === -1)
            return encodeRow(row);
        return { rule: inexpressible(row[lost] ?? "") ?? "backslash", column: columns[lost], isNews: false };
    }
    const row = assemble(values);
    // A backslash before the white space or the line end that ended its value was itself; before a comma it is an escape.
    const last = row.findIndex((value, at) => at < row.length - 1 && value.endsWith("\\"));
    return last === -1 ? encodeRow(row) : { rule: "backslash", column: columns[last], isNews: true };
}
