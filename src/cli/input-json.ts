import { parameters } from "./model.ts";
import { JsonProblem, readJson } from "./read-json.ts";
import { type CliMap, type CliValue, isList, isMap, isScalar } from "./value.ts";

export type InputJson = {
  /** False where it is not known what the JSON gives. */
  isRead: boolean;
  /** The parameters that the JSON gives, by the names of the CLI's options. */
  values: ReadonlyMap<string, string>;
  /** What is wrong with it, each a clause to be read after `cli-input-json `. */
  problems: readonly string[];
};

/**
 * Reads the JSON of `cli-input-json`. Every problem is told, not only the first, and never a value.
 * @param given the options that inputs of their own give: those win, so that the JSON's are not even looked at
 */
export function readInputJson(text: string, given: ReadonlySet<string> = new Set()): InputJson {
  const values = new Map<string, string>();
  const members = readMembers(text);
  if (typeof members === "string") return { isRead: false, values, problems: [members] };
  const problems: string[] = [];
  const known = parameters.map(({ member }) => member);
  for (const name of members.keys()) {
    if (!known.some((member) => member === name)) {
      problems.push(`has the unknown member ${JSON.stringify(name)}; it takes ${known.join(", ")}`);
    }
  }
  for (const { member, option, minLength } of parameters) {
    const value = members.get(member);
    if (value === undefined || given.has(option)) continue;
    if (typeof value !== "string")
      problems.push(`gives ${member} as ${typeName(value)}; it must be a string`);
    else if (value === "" && minLength > 0) problems.push(`gives ${member} as an empty string`);
    else if ([...value].length < minLength) {
      problems.push(`gives ${member} with fewer than the ${minLength} characters that it must have`);
    } else values.set(option, value);
  }
  return { isRead: true, values, problems };
}

function readMembers(text: string): CliMap | string {
  try {
    // A byte order mark, which editors leave in files, is no reason to refuse one.
    const read = readJson(text.replace(/^\ufeff/, ""));
    return isMap(read) ? read : `must hold an object such as {"JobName": "…"}, not ${typeName(read)}`;
  } catch (error) {
    if (error instanceof JsonProblem) return `is not JSON, at ${error.message}`;
    throw error;
  }
}

function typeName(value: CliValue): string {
  if (value === null) return "null";
  if (isList(value)) return "a list";
  if (!isScalar(value)) return "an object";
  if (typeof value === "boolean") return "a boolean";
  return typeof value === "string" ? "a string" : "a number";
}
