import { readJson } from "../read-json.js";
import { QueryProblem } from "./problem.js";
/** Longer marks come first. */
const marks = [
    "[]",
    "[?",
    "||",
    "&&",
    "<=",
    ">=",
    "!=",
    "==",
    ".",
    "*",
    "[",
    "]",
    ",",
    ":",
    "@",
    "(",
    ")",
    "{",
    "}",
    "|",
    "&",
    "<",
    ">",
    "!",
];
/** What the CLI's own reader knows beside marks, tried in this order. */
const words = [
    { kind: "name", pattern: /^[A-Za-z_][A-Za-z0-9_]*/, value: (text) => text },
    { kind: "number", pattern: /^-?[0-9]+/, value: (text) => BigInt(text) },
    { kind: "quoted name", pattern: /^"(?:[^"\\]|\\[\s\S])*"/, value: (text) => readJson(text) },
    {
        kind: "literal",
        pattern: /^'(?:[^'\\]|\\[\s\S])*'/,
        value: (text) => text.slice(1, -1).replaceAll("\\'", "'"),
    },
    { kind: "literal", pattern: /^`(?:[^`\\]|\\[\s\S])*`/, value: (text) => literal(text.slice(1, -1)) },
];
/** Takes an expression apart; the last token is the end. */
export function tokensOf(expression) {
    const tokens = [];
    for (let at = 0; at < expression.length;) {
        const rest = expression.slice(at);
        const space = /^[ \t\n\r]+/.exec(rest);
        const token = space === null ? (wordAt(rest, at) ?? markAt(rest, at)) : undefined;
        if (token !== undefined)
            tokens.push(token);
        at += token?.text.length ?? space?.[0].length ?? 0;
    }
    tokens.push({ kind: "end", at: expression.length, text: "", value: null });
    return tokens;
}
function wordAt(rest, at) {
    for (const { kind, pattern, value } of words) {
        const text = pattern.exec(rest)?.[0];
        if (text === undefined)
            continue;
        try {
            return { kind, at, text, value: value(text) };
        }
        catch (error) {
            throw new QueryProblem(`what begins at character ${at + 1} cannot be read`, { cause: error });
        }
    }
    return undefined;
}
function markAt(rest, at) {
    const mark = marks.find((mark) => rest.startsWith(mark));
    if (mark !== undefined)
        return { kind: mark, at, text: mark, value: null };
    const [character = ""] = rest;
    const quotes = { "'": "raw text", '"': "name", "`": "literal" };
    const open = quotes[character];
    throw new QueryProblem(open === undefined
        ? `it has an unexpected ${character} at character ${at + 1}`
        : `the ${open} that begins at character ${at + 1} has no end`);
}
/** JSON; or, as JMESPath once had it, a text without its quotes. */
function literal(text) {
    const json = text.replaceAll("\\`", "`");
    try {
        return readJson(json);
    }
    catch {
        return readJson(`"${json.trimStart()}"`);
    }
}
