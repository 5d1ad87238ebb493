import { numberText } from "./python.ts";
import { type CliValue, isList, isMap, isNumber } from "./value.ts";

/** Returns the value as the CLI prints JSON: indented by four spaces. */
export function jsonText(value: CliValue, newline = "\n"): string {
  const inner = `${newline}    `;
  return write(value, { newline, inner, colon: ": ", quote: JSON.stringify }, (item) =>
    jsonText(item, inner),
  );
}

/** Returns the value in the form of JMESPath's `to_string`: on one line, in ASCII. */
export function compactJson(value: CliValue): string {
  const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  const quote = (text: string) => JSON.stringify(text).replace(/[^ -~]/g, escaped);
  return write(value, { newline: "", inner: "", colon: ":", quote }, compactJson);
}

type Style = { newline: string; inner: string; colon: string; quote: (text: string) => string };

function write(value: CliValue, { newline, inner, colon, quote }: Style, item: (value: CliValue) => string) {
  const group = (items: readonly string[]) =>
    items.length === 0 ? "" : inner + items.join(`,${inner}`) + newline;
  if (isList(value)) return `[${group(value.map((each) => item(each)))}]`;
  if (isMap(value)) return `{${group([...value].map(([name, each]) => quote(name) + colon + item(each)))}}`;
  if (typeof value === "string") return quote(value);
  return isNumber(value) ? numberText(value) : String(value);
}
