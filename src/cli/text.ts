import { unprintable } from "./problem.ts";
import { fieldsOf, plainText } from "./python.ts";
import { type CliMap, type CliValue, isList, isMap, isNested, isScalar, memberNames } from "./value.ts";

/**
 * Returns the value as the CLI prints text: fields between tabs, members in the order of their names without the names,
 * nested values on separate lines that start with their name in capitals.
 * @throws {QueryProblem} for a list of which only some elements are objects; the CLI fails there as well
 */
export function textOutput(value: CliValue): string {
  return linesOf(value)
    .map((line) => `${line}\n`)
    .join("");
}

/** @param name of the member with the value */
function linesOf(value: CliValue, name?: string): string[] {
  if (isMap(value)) return objectLines(value, name);
  if (!isList(value)) return [plainText(value)];
  if (value.some(isMap)) {
    if (!value.every(isMap)) throw unprintable("text", "a list of which only some elements are objects");
    const columns = memberNames(value, isScalar);
    return value.flatMap((item) => objectLines(item, name, columns));
  }
  const fields = value.filter(isScalar).map(plainText);
  const nested = value.filter(isNested).flatMap((item) => linesOf(item, name));
  if (name !== undefined) return [...fields.map((field) => `${name.toUpperCase()}\t${field}`), ...nested];
  return fields.length === 0 ? nested : [fields.join("\t"), ...nested];
}

/** @param columns the members on the object's own line */
function objectLines(object: CliMap, name?: string, columns = memberNames([object], isScalar)): string[] {
  const fields = fieldsOf(object, columns);
  const line = (name === undefined ? fields : [name.toUpperCase(), ...fields]).join("\t");
  const others = memberNames([object], isNested).filter((member) => !columns.includes(member));
  const nested = others.flatMap((member) => linesOf(object.get(member) ?? null, member));
  return fields.length === 0 ? nested : [line, ...nested];
}
