const backslash = 0x5c;
const space = 0x20;
const carriageReturn = 0x0d;
/** A line of more characters has lost its end: Cognito takes 16,000. */
const maxLineLength = 4 << 20;
/** Reads Cognito's dialect, by line. */
export function dialectReader(sink) {
    const notes = { blankLines: false, carriageReturns: false };
    const values = [];
    let carry = "";
    let line = 0;
    let headerRead = false;
    let broken = false;
    function readLine(block, start, end) {
        line++;
        const count = splitValues(block, start, end, values);
        if (count === 1 && values[0] === "") {
            notes.blankLines = true;
            return;
        }
        if (end > start && block.text.charCodeAt(end - 1) === carriageReturn)
            notes.carriageReturns = true;
        if (headerRead) {
            sink.row(values, line, end - start);
        }
        else {
            headerRead = true;
            sink.columns([...values], line);
        }
    }
    return {
        notes,
        push: (text) => {
            if (broken)
                return;
            let end = text.indexOf("\n");
            if (end === -1) {
                carry += text;
                if (carry.length <= maxLineLength)
                    return;
                broken = true;
                carry = "";
                sink.problem("endless-row", line + 1);
                return;
            }
            // Only the line that was cut is joined: going through a joined block is several times as slow.
            const cut = carry + text.slice(0, end);
            readLine({ text: cut, comma: -1 }, 0, cut.length);
            const block = { text, comma: -1 };
            let at = end + 1;
            for (end = text.indexOf("\n", at); end !== -1; end = text.indexOf("\n", at)) {
                readLine(block, at, end);
                at = end + 1;
            }
            carry = text.slice(at);
        },
        end: () => {
            if (carry !== "")
                readLine({ text: carry, comma: -1 }, 0, carry.length);
            carry = "";
        },
    };
}
/** Splits a line into `values`, which is cut to their number; returns that number. */
function splitValues(block, start, end, values) {
    const { text } = block;
    let count = 0;
    let from = start;
    let escaped = false;
    // Kept from line to line: lines without a comma would each look through the rest of the block for one.
    let at = block.comma < start ? nextComma(text, start) : block.comma;
    for (; at < end; at = nextComma(text, at + 1)) {
        if (at > from && text.charCodeAt(at - 1) === backslash) {
            escaped = true;
            continue;
        }
        values[count++] = at === from ? "" : valueAt(text, from, at, escaped);
        from = at + 1;
        escaped = false;
    }
    block.comma = at;
    values[count++] = valueAt(text, from, end, escaped);
    values.length = count;
    return count;
}
function nextComma(text, from) {
    const at = text.indexOf(",", from);
    return at === -1 ? text.length : at;
}
function valueAt(text, from, to, escaped) {
    let start = from;
    let end = to;
    while (start < end && text.charCodeAt(start) <= space)
        start++;
    while (end > start && text.charCodeAt(end - 1) <= space)
        end--;
    if (start === end)
        return "";
    const value = text.slice(start, end);
    return escaped ? value.replaceAll("\\,", ",") : value;
}
/** White space as the dialect trims it. */
export function trimmed(value) {
    return valueAt(value, 0, value.length, false);
}
/** What of a value the dialect cannot carry; undefined for nearly all. */
export function inexpressible(value) {
    if (!/[\0\r\n"\\]|^[\0- ]|[\0- ]$/.test(value))
        return undefined;
    // Cognito takes white space around a value away, whatever it is.
    const inner = trimmed(value);
    if (inner.includes("\0"))
        return "nul-byte";
    if (/[\r\n]/.test(inner))
        return "line-break";
    if (inner.includes('"'))
        return "quote";
    // A backslash at the end would escape the comma that ends the value, and before a comma it is that comma's escape.
    if (/\\(,|$)/.test(inner))
        return "backslash";
    return inner === value ? undefined : "white-space";
}
/** Whether a value written in the dialect would be read back as another one, white space around it aside. */
export function isLost(value) {
    return /[\0\r\n\\]/.test(value) && /[\0\r\n]|\\(,|$)/.test(trimmed(value));
}
/** The values without white space around them: the same array where there is none. */
export function allTrimmed(values) {
    return values.some(hasSpaceAround) ? values.map(trimmed) : values;
}
function hasSpaceAround(value) {
    return value !== "" && (value.charCodeAt(0) <= space || value.charCodeAt(value.length - 1) <= space);
}
/** Whether there is nothing about a row's values that `inexpressible` would have to look at: so it is with nearly all. */
export function isPlain(values) {
    return !values.some(hasSpaceAround) && !/[\0\r\n"\\]/.test(values.join(""));
}
/** A row in the dialect, without its line end. */
export function encodeRow(values) {
    let encoded;
    for (const [at, value] of values.entries()) {
        if (value === "" || !value.includes(","))
            continue;
        encoded ??= [...values];
        encoded[at] = value.replaceAll(",", "\\,");
    }
    return (encoded ?? values).join(",");
}
