import { code, peek, skipSpace } from "./json-cursor.js";
import { elementReader, maxRecordLength } from "./json-record.js";
/**
 * Reads a JSON list of flat records. Values are as written, `null` is "". Rows go out while the text comes in; at the
 * first syntax error reading stops. A record longer than `maxRecordLength` counts as one.
 */
export function jsonReader(sink) {
    const element = elementReader(sink);
    const cursor = { text: "", at: 0, end: 0, line: 1 };
    const blocks = [];
    let waiting = 0;
    let expects = "list";
    function stop(problem, line) {
        sink.problem(problem, line);
        expects = "nothing";
    }
    /** False if there is too little text; with `last` that is an error where the text ends. */
    function readElement(last) {
        const { at, line } = cursor;
        const result = element.read(cursor);
        if (result === "cut" && !last) {
            cursor.at = at;
            cursor.line = line;
            return false;
        }
        if (result === "whole") {
            element.give();
            expects = "comma";
        }
        else
            stop("broken-json", cursor.line);
        return true;
    }
    /** One step through the list; false if there is too little text for it. */
    function step(last) {
        skipSpace(cursor);
        const next = peek(cursor);
        if (next < 0)
            return false;
        const wantsElement = expects === "first" || expects === "element";
        if (expects === "list" && next !== code.openList)
            stop("not-an-array", 1);
        else if (next === code.closeList && (expects === "first" || expects === "comma"))
            move("end");
        else if (wantsElement)
            return readElement(last);
        else if (expects === "list")
            move("first");
        else if (expects === "comma" && next === code.comma)
            move("element");
        else
            stop("broken-json", cursor.line);
        return true;
    }
    function move(to) {
        cursor.at++;
        expects = to;
    }
    function read(last) {
        // Joined rather than added: `+` would make a string of two parts, of which each character costs a detour.
        cursor.text = [cursor.text.slice(cursor.at), ...blocks].join("");
        cursor.at = 0;
        cursor.end = cursor.text.length;
        blocks.length = 0;
        waiting = 0;
        while (expects !== "nothing" && step(last))
            ;
    }
    return {
        push(text) {
            if (expects === "nothing")
                return;
            blocks.push(text);
            waiting += text.length;
            // A record that was cut is read again from its beginning, but only with twice the text, so that the work stays
            // in proportion however long the record and however short the blocks.
            if (waiting >= cursor.end - cursor.at)
                read(false);
        },
        end() {
            read(true);
            if (expects === "list")
                stop("not-an-array", 1);
            else if (expects !== "end" && expects !== "nothing")
                stop("broken-json", cursor.line);
        },
    };
}
/**
 * Reads one flat JSON record per line. Values are as written, `null` is "". A line that is broken is told, and reading
 * goes on with the next; so is one longer than `maxRecordLength`.
 */
export function ndjsonReader(sink) {
    const element = elementReader(sink);
    const cursor = { text: "", at: 0, end: 0, line: 1 };
    let line = 1;
    let begun = [];
    let begunLength = 0;
    /** Reads what stands between two places of the text: a line with its line break, which is what ends a number. */
    function readLine(text, at, end) {
        cursor.text = text;
        cursor.at = at;
        cursor.end = end;
        cursor.line = line;
        skipSpace(cursor);
        if (cursor.at < end) {
            const whole = element.read(cursor) === "whole";
            skipSpace(cursor);
            if (whole && cursor.at === end)
                element.give();
            else
                sink.problem("broken-json", line);
        }
        line++;
    }
    function keep(text) {
        begunLength += text.length;
        // What is too long is only counted: it may be the rest of a large file.
        if (begunLength > maxRecordLength)
            begun = [];
        else if (text !== "")
            begun.push(text);
    }
    function finishLine() {
        const text = begun.join("");
        if (begunLength > maxRecordLength)
            sink.problem("broken-json", line++);
        else
            readLine(`${text}\n`, 0, text.length + 1);
        begun = [];
        begunLength = 0;
    }
    return {
        push(text) {
            let from = 0;
            for (let to = text.indexOf("\n"); to >= 0; to = text.indexOf("\n", from)) {
                if (begunLength === 0 && to - from <= maxRecordLength)
                    readLine(text, from, to + 1);
                else {
                    keep(text.slice(from, to));
                    finishLine();
                }
                from = to + 1;
            }
            keep(text.slice(from));
        },
        end: finishLine,
    };
}
