import { numberText } from "./python.ts";
import { type CliValue, isList, isMap, isNumber } from "./value.ts";

/** The value as the CLI prints JSON: indented by four spaces. */
export function jsonText(value: CliValue): string {
  return write(value, { newline: "\n", indent: "    ", colon: ": ", quote: JSON.stringify });
}

/** The value as JMESPath's `to_string` gives it: on one line, in ASCII. */
export function compactJson(value: CliValue): string {
  const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  const quote = (text: string) => JSON.stringify(text).replace(/[^ -~]/g, escaped);
  return write(value, { newline: "", indent: "", colon: ":", quote });
}

type Style = { newline: string; indent: string; colon: string; quote: (text: string) => string };

function write(value: CliValue, style: Style): string {
  const { newline, colon, quote } = style;
  const inside = { ...style, newline: newline + style.indent };
  function group(open: string, items: readonly string[], close: string): string {
    if (items.length === 0) return open + close;
    return open + inside.newline + items.join(`,${inside.newline}`) + newline + close;
  }
  if (isList(value))
    return group(
      "[",
      value.map((item) => write(item, inside)),
      "]",
    );
  if (isMap(value)) {
    const members = [...value].map(([name, item]) => quote(name) + colon + write(item, inside));
    return group("{", members, "}");
  }
  if (typeof value === "string") return quote(value);
  return isNumber(value) ? numberText(value) : String(value);
}
