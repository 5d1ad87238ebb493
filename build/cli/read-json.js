/** Why a text is not JSON, and where: `message` is a clause such as "line 1, column 2: a value is missing". */
export class JsonProblem extends Error {
    name = "JsonProblem";
}
/** What no honest text needs; deeper ones would exhaust the stack. */
const maxDepth = 500;
/**
 * Reads JSON as the AWS CLI does, with whole numbers and fractions kept apart and members in their order; `NaN` and
 * `Infinity` are let through as Python lets them.
 * @throws {JsonProblem}
 */
export function readJson(text) {
    const patterns = {
        space: /[ \t\n\r]*/y,
        number: /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y,
        word: /true|false|null|NaN|-?Infinity/y,
        // Everything from the blank on, but for the quote and the backslash; then the escapes.
        string: /"(?:[ !#-[\]-\uffff]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*/y,
    };
    let at = 0;
    function fail(problem) {
        const before = text.slice(0, at).split("\n");
        throw new JsonProblem(`line ${before.length}, column ${[...(before.at(-1) ?? "")].length + 1}: ${problem}`);
    }
    function take(pattern) {
        pattern.lastIndex = at;
        const found = pattern.exec(text)?.[0] ?? "";
        at += found.length;
        return found;
    }
    /** Moves past one mark and the space around it. */
    function skip(mark) {
        take(patterns.space);
        if (!text.startsWith(mark, at))
            return false;
        at += mark.length;
        take(patterns.space);
        return true;
    }
    function string() {
        const start = at;
        take(patterns.string);
        if (text[at] === '"')
            return JSON.parse(text.slice(start, ++at));
        if (at >= text.length)
            fail("the text ends inside a string");
        return fail(text[at] === "\\" ? "an unknown escape in a string" : "a line break or control character in a string");
    }
    function word() {
        const words = {
            true: true,
            false: false,
            null: null,
            NaN: Number.NaN,
            Infinity: Number.POSITIVE_INFINITY,
            "-Infinity": Number.NEGATIVE_INFINITY,
        };
        return words[take(patterns.word)] ?? null;
    }
    function list(depth) {
        const items = [];
        skip("[");
        if (skip("]"))
            return items;
        do
            items.push(value(depth));
        while (skip(","));
        if (!skip("]"))
            fail("a comma or ] is missing");
        return items;
    }
    function map(depth) {
        const members = new Map();
        skip("{");
        if (skip("}"))
            return members;
        do {
            if (text[at] !== '"')
                fail("a name in double quotes is missing");
            const name = string();
            if (!skip(":"))
                fail("a colon is missing after a name");
            members.set(name, value(depth));
        } while (skip(","));
        if (!skip("}"))
            fail("a comma or } is missing");
        return members;
    }
    function value(depth) {
        if (depth > maxDepth)
            fail("it is nested too deeply");
        take(patterns.space);
        if (text[at] === "{")
            return map(depth + 1);
        if (text[at] === "[")
            return list(depth + 1);
        if (text[at] === '"')
            return string();
        const number = take(patterns.number);
        if (number !== "")
            return /[.eE]/.test(number) ? Number(number) : BigInt(number);
        patterns.word.lastIndex = at;
        return patterns.word.test(text) ? word() : fail("a value is missing");
    }
    const read = value(0);
    take(patterns.space);
    if (at < text.length)
        fail("something follows where the JSON should end");
    return read;
}
