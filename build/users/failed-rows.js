import { open } from "node:fs/promises";
import { encodeRow } from "./dialect.js";
import { readUsers } from "./read.js";
import { rowWriter } from "./row-writer.js";
/**
 * Writes some rows of the user's file into one of their own, in the user's own columns, so that it can be mended and
 * given back: in Cognito's dialect where the user's file is, otherwise as CSV with quotes. Only its owner may read it.
 */
export async function writeRows(path, file, choice) {
    const { format, takes, signal } = choice;
    const encode = format.kind === "cognito" ? dialectRow : quotedRow;
    const fromCsv = format.kind === "cognito" || format.kind === "csv";
    let columns = choice.columns;
    let row = 0;
    const handle = await open(path, "wx", 0o600);
    const writer = rowWriter(handle);
    if (columns !== undefined)
        writer.write(encode(columns));
    const sink = {
        columns: (names) => {
            if (columns !== undefined)
                return;
            columns = [...names];
            writer.write(encode(columns));
        },
        row: (values, line) => {
            if (!takes(row++, line))
                return;
            // A record of JSON or YAML may come before a column that only a later one has. In CSV a row that is too short is
            // what has to be mended.
            const lacking = fromCsv ? 0 : Math.max(0, (columns?.length ?? 0) - values.length);
            writer.write(encode(lacking === 0 ? values : [...values, ...new Array(lacking).fill("")]));
        },
        problem: () => { },
    };
    try {
        await readUsers(file, format, sink, signal, writer.flush);
        await writer.finish();
    }
    finally {
        await handle.close();
    }
}
/** A backslash at a value's end needs a blank behind it, as it must have had, or it would escape the comma. */
function dialectRow(values) {
    return encodeRow(values.map((value) => (value.endsWith("\\") ? `${value} ` : value)));
}
function quotedRow(values) {
    return values.map((value) => `"${value.replaceAll('"', '""')}"`).join(",");
}
