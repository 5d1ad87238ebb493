/**
 * CSV as spreadsheets and databases write it (RFC 4180): values may be quoted, and within quotes a doubled quote is a
 * quote, and separators and line breaks are text. Here a backslash is a character like any other.
 */
import { trimmed } from "./dialect.js";
const quote = 0x22;
const lineFeed = 0x0a;
const space = 0x20;
const tab = 0x09;
/** A row of more characters has lost its closing quote: Cognito takes 16,000. */
const maxRowLength = 4 << 20;
/** Reads RFC 4180. A row that is cut by the end of a block is read again with the next block. */
export function csvReader(sink, separator) {
    const separatorCode = separator.charCodeAt(0);
    const values = [];
    let carry = "";
    /** The line at which the text in hand starts. */
    let line = 1;
    let headerRead = false;
    let broken = false;
    /**
     * Reads a row from `start`.
     * @returns where the next row starts, or -1 when the row goes on beyond the block
     */
    function readRow(text, start, last) {
        const size = text.length;
        let at = start;
        let count = 0;
        let textAfterQuote = false;
        for (;;) {
            let from = at;
            let code = codeAt(text, from);
            while ((code === space || code === tab) && code !== separatorCode)
                code = codeAt(text, ++from);
            let end;
            if (code === quote) {
                const close = closingQuote(text, from + 1);
                if (close === -1)
                    return -1;
                const value = text.slice(from + 1, close);
                values[count++] = value.includes('"') ? value.replaceAll('""', '"') : value;
                end = close + 1;
                const next = codeAt(text, end);
                if (next !== separatorCode && next !== lineFeed) {
                    end = endOfValue(text, end);
                    if (trimmed(text.slice(close + 1, end)) !== "")
                        textAfterQuote = true;
                }
            }
            else {
                end = endOfValue(text, from);
                values[count++] = from === end ? "" : trimmed(text.slice(from, end));
            }
            if (end === size && !last)
                return -1;
            at = end + 1;
            if (codeAt(text, end) !== separatorCode)
                break;
        }
        values.length = count;
        tell(at - start - 1, textAfterQuote);
        return at;
    }
    function endOfValue(text, from) {
        for (let at = from; at < text.length; at++) {
            const code = text.charCodeAt(at);
            if (code === separatorCode || code === lineFeed)
                return at;
        }
        return text.length;
    }
    function tell(length, textAfterQuote) {
        if (values.length === 1 && values[0] === "")
            return;
        if (textAfterQuote)
            sink.problem("text-after-quote", line);
        if (headerRead) {
            sink.row(values, line, length);
        }
        else {
            headerRead = true;
            sink.columns(values.map(trimmed), line);
        }
    }
    function read(text, last) {
        let at = 0;
        let lineBreak = text.indexOf("\n");
        while (at < text.length && !broken) {
            const next = readRow(text, at, last);
            if (next === -1) {
                if (last || text.length - at > maxRowLength) {
                    broken = true;
                    sink.problem("unclosed-quote", line);
                }
                break;
            }
            at = next;
            // The line break that ends the row, and those within its quotes.
            for (; lineBreak !== -1 && lineBreak < at; lineBreak = text.indexOf("\n", lineBreak + 1))
                line++;
        }
        carry = broken ? "" : text.slice(at);
    }
    return {
        // Joined so that it is one piece: a text put together with + is looked up in two at every character.
        push: (text) => read(carry === "" ? text : [carry, text].join(""), false),
        end: () => read(carry, true),
    };
}
/** The code of a character; -1 behind the end, where `charCodeAt` would leave the whole numbers. */
function codeAt(text, at) {
    return at < text.length ? text.charCodeAt(at) : -1;
}
/** Where the quote stands that is not one half of a doubled one; -1 if it is not in the text. */
function closingQuote(text, from) {
    let at = text.indexOf('"', from);
    while (at !== -1 && codeAt(text, at + 1) === quote)
        at = text.indexOf('"', at + 2);
    return at;
}
