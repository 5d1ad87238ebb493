import { floatText } from "./python-text.ts";
import { type CliValue, isList, isMap } from "./value.ts";

/** The value as the CLI prints JSON: four spaces, text as it is. */
export function jsonText(value: CliValue): string {
  return write(value, JSON.stringify, { open: "\n", indent: "    ", comma: ",\n", colon: ": " });
}

/** The value as JMESPath's `to_string` gives it: on one line, everything beyond ASCII escaped. */
export function compactJson(value: CliValue): string {
  const ascii = (text: string) =>
    JSON.stringify(text).replace(
      /[^ -~]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
    );
  return write(value, ascii, { open: "", indent: "", comma: ",", colon: ":" });
}

type Style = { open: string; indent: string; comma: string; colon: string };

function write(value: CliValue, quote: (text: string) => string, style: Style, margin = ""): string {
  const inner = margin + style.indent;
  function group(open: string, items: readonly string[], close: string): string {
    if (items.length === 0) return open + close;
    const lines = items.map((item) => inner + item).join(style.comma);
    return `${open}${style.open}${lines}${style.open}${margin}${close}`;
  }
  const inside = (item: CliValue) => write(item, quote, style, inner);

  if (isList(value)) return group("[", value.map(inside), "]");
  if (isMap(value)) {
    const members = [...value].map(([name, item]) => quote(name) + style.colon + inside(item));
    return group("{", members, "}");
  }
  if (typeof value === "string") return quote(value);
  if (typeof value === "number" && !Number.isFinite(value)) return String(value);
  return typeof value === "number" ? floatText(value) : String(value);
}
