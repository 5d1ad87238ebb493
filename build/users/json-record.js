import { code, peek, readScalar, readString, skipMark, skipSpace, skipValue, } from "./json-cursor.js";
import { fieldsFor } from "./json-fields.js";
/**
 * The longest record, in characters: many times what Cognito takes in a row. It bounds memory when a bracket that is
 * missing makes the rest of a large file one record.
 */
export const maxRecordLength = 16 * 1024 * 1024;
const surrogate = /\p{Surrogate}/u;
/** Half a surrogate pair that stands in the text as it is: no file has it, but text from elsewhere may. */
function isWellFormed(cursor, start, line) {
    const text = cursor.text.slice(start, cursor.at);
    if (text.isWellFormed())
        return true;
    cursor.line = line + text.slice(0, text.search(surrogate)).split("\n").length - 1;
    return false;
}
/** Reads what should be records, for `sink`. */
export function elementReader(sink) {
    const fields = fieldsFor(sink);
    const readRecord = recordReader(fields);
    let isRecord = false;
    let line = 1;
    let length = 0;
    return {
        read(cursor) {
            const start = cursor.at;
            line = cursor.line;
            isRecord = peek(cursor) === code.openRecord;
            const whole = isRecord ? readRecord(cursor) : skipValue(cursor);
            length = cursor.at - start;
            if (length > maxRecordLength) {
                cursor.line = line;
                return "broken";
            }
            if (!whole)
                return cursor.at < cursor.end ? "broken" : "cut";
            return isWellFormed(cursor, start, line) ? "whole" : "broken";
        },
        give() {
            if (isRecord)
                fields.give(line, length);
            else
                sink.problem("not-a-record", line);
        },
    };
}
function recordReader(fields) {
    // A record mostly has the keys of the one before, in the same order. So the key that followed last time is compared
    // with the text, quotes and all, which saves taking it out and looking it up.
    const written = [];
    const following = [];
    function readKey(cursor, before) {
        const guess = following[before + 1] ?? -1;
        const expected = guess < 0 ? undefined : written[guess];
        if (expected !== undefined && cursor.text.startsWith(expected, cursor.at)) {
            cursor.at += expected.length;
            return guess;
        }
        const start = cursor.at;
        const name = peek(cursor) === code.quote ? readString(cursor) : undefined;
        if (name === undefined)
            return -1;
        const column = fields.column(name.trim());
        written[column] = cursor.text.slice(start, cursor.at);
        following[before + 1] = column;
        return column;
    }
    function readField(cursor, column) {
        const first = peek(cursor);
        const nested = first === code.openRecord || first === code.openList;
        const value = nested ? undefined : readScalar(cursor);
        if (nested ? !skipValue(cursor) : value === undefined)
            return false;
        fields.set(column, value);
        return true;
    }
    function readFields(cursor) {
        cursor.at++;
        skipSpace(cursor);
        if (peek(cursor) !== code.closeRecord) {
            let column = -1;
            do {
                column = readKey(cursor, column);
                if (column < 0 || !skipMark(cursor, code.colon) || !readField(cursor, column))
                    return false;
            } while (skipMark(cursor, code.comma));
            if (peek(cursor) !== code.closeRecord)
                return false;
        }
        cursor.at++;
        return true;
    }
    return (cursor) => {
        // A record that was not given takes its new columns with it; a guess that leads to one of them then finds nothing.
        written.length = fields.start();
        return readFields(cursor);
    };
}
