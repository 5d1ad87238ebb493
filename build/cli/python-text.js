import { isList, isMap, isScalar } from "./value.js";
/** A value as the CLI puts it into a line of text or a cell: bare text, and else Python's words for it. */
export function plainText(value) {
    return typeof value === "string" ? value : represent(value);
}
/** A fraction in Python's digits. */
export function floatText(value) {
    if (Number.isNaN(value))
        return "nan";
    if (!Number.isFinite(value))
        return value > 0 ? "inf" : "-inf";
    if (Object.is(value, -0))
        return "-0.0";
    const [digits = "", exponent = "0"] = value.toExponential().split("e");
    const power = Number(exponent);
    // JavaScript finds the same digits, but changes to an exponent elsewhere and leaves out the zero of 2.0.
    if (value !== 0 && (power < -4 || power >= 16)) {
        return `${digits}e${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
    }
    return Number.isInteger(value) ? `${value}.0` : String(value);
}
/** A value as Python writes it inside a list. */
function represent(value) {
    if (isList(value))
        return `[${value.map(represent).join(", ")}]`;
    if (isMap(value)) {
        return `{${[...value].map(([name, item]) => `${quoted(name)}: ${represent(item)}`).join(", ")}}`;
    }
    return isScalar(value) ? scalar(value) : "";
}
function scalar(value) {
    if (value === null)
        return "None";
    if (typeof value === "boolean")
        return value ? "True" : "False";
    if (typeof value === "number")
        return floatText(value);
    return typeof value === "string" ? quoted(value) : String(value);
}
function quoted(text) {
    const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
    const escapes = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };
    // Whatever Python does not hold for printable: controls, formats, private and unassigned ones, blanks but for " ".
    const body = text.replace(/[\\'"]|(?! )[\p{C}\p{Z}]/gu, (character) => {
        if (character === "'" || character === '"')
            return character === quote ? `\\${character}` : character;
        return escapes[character] ?? codeEscape(character.codePointAt(0) ?? 0);
    });
    return quote + body + quote;
}
function codeEscape(code) {
    const hex = code.toString(16);
    if (code < 0x100)
        return `\\x${hex.padStart(2, "0")}`;
    return code < 0x10000 ? `\\u${hex.padStart(4, "0")}` : `\\U${hex.padStart(8, "0")}`;
}
