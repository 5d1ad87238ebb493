import { floatText } from "./python-text.js";
import { isList, isMap } from "./value.js";
/** The value as the CLI prints JSON: four spaces, text as it is. */
export function jsonText(value) {
    return write(value, JSON.stringify, { open: "\n", indent: "    ", comma: ",\n", colon: ": " });
}
/** The value as JMESPath's `to_string` gives it: on one line, everything beyond ASCII escaped. */
export function compactJson(value) {
    const ascii = (text) => JSON.stringify(text).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
    return write(value, ascii, { open: "", indent: "", comma: ",", colon: ":" });
}
function write(value, quote, style, margin = "") {
    const inner = margin + style.indent;
    function group(open, items, close) {
        if (items.length === 0)
            return open + close;
        const lines = items.map((item) => inner + item).join(style.comma);
        return `${open}${style.open}${lines}${style.open}${margin}${close}`;
    }
    const inside = (item) => write(item, quote, style, inner);
    if (isList(value))
        return group("[", value.map(inside), "]");
    if (isMap(value)) {
        const members = [...value].map(([name, item]) => quote(name) + style.colon + inside(item));
        return group("{", members, "}");
    }
    if (typeof value === "string")
        return quote(value);
    if (typeof value === "number" && !Number.isFinite(value))
        return String(value);
    return typeof value === "number" ? floatText(value) : String(value);
}
