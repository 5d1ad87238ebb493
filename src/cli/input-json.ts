import { parameters } from "./model.ts";

export type InputJson = {
  /** False if it is unknown what the JSON gives. */
  isRead: boolean;
  /** The parameters that the JSON gives, by the names of the CLI's options. */
  values: ReadonlyMap<string, string>;
  /** All that is wrong with it, each a clause that follows `cli-input-json `, without any value. */
  problems: readonly string[];
};

/**
 * Reads the JSON of `cli-input-json`.
 * @param given the options that have inputs of their own, which win: the JSON's values for them are not even looked at
 */
export function readInputJson(text: string, given: ReadonlySet<string> = new Set()): InputJson {
  const values = new Map<string, string>();
  const members = readMembers(text);
  if (typeof members === "string") return { isRead: false, values, problems: [members] };
  const known: readonly string[] = parameters.map(({ member }) => member);
  const unknown = [...members.keys()].filter((name) => !known.includes(name));
  const problems = unknown.map((name) => {
    return `has the unknown member ${JSON.stringify(name)}; it takes ${known.join(", ")}`;
  });
  for (const { member, option, minLength } of parameters) {
    const value = members.get(member);
    if (value === undefined || given.has(option)) continue;
    if (typeof value !== "string") {
      problems.push(`gives ${member} as ${typeName(value)}; it must be a string`);
    } else if ([...value].length < minLength) {
      const found = value === "" ? "as an empty string" : `with fewer than ${minLength} characters`;
      problems.push(`gives ${member} ${found}`);
    } else values.set(option, value);
  }
  return { isRead: true, values, problems };
}

function readMembers(text: string): ReadonlyMap<string, unknown> | string {
  try {
    // Editors leave byte order marks in files.
    const read: unknown = JSON.parse(text.replace(/^\ufeff/, ""));
    if (typeName(read) === "an object") return new Map(Object.entries(read as object));
    return `must hold an object such as {"JobName": "…"}, not ${typeName(read)}`;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    // Node.js names the place of an error, or quotes the text around it, which must not be shown.
    const reason = error.message.replace(/^(Unexpected token '.').*$/su, "$1");
    return `is not JSON: ${reason.replace(/ in JSON at position \d+/, "")}`;
  }
}

function typeName(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
