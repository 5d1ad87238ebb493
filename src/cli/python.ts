import { inspect } from "node:util";
import { type CliMap, type CliNumber, type CliValue, isList, isMap, isString } from "./value.ts";

/** Returns the value as a field of text or a cell of a table: a string as it is, anything else as Python's `str` prints it. */
export function plainText(value: CliValue): string {
  return isString(value) ? value : repr(value);
}

/** Returns the members with these names, "" for missing ones. */
export function fieldsOf(object: CliMap, names: readonly string[]): string[] {
  return names.map((name) => (object.has(name) ? plainText(object.get(name) ?? null) : ""));
}

function repr(value: CliValue): string {
  if (isList(value)) return `[${value.map(repr).join(", ")}]`;
  if (isMap(value)) return `{${[...value].map((member) => member.map(repr).join(": ")).join(", ")}}`;
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  return isString(value) ? inspect(value, { breakLength: Number.POSITIVE_INFINITY }) : numberText(value);
}

/** Returns a number as Python prints it, which differs from JavaScript for `2.0` and for exponents. */
export function numberText(value: CliNumber): string {
  if (typeof value === "bigint") return String(value);
  const [digits, exponent = "0"] = value.toExponential().split("e");
  const power = Number(exponent);
  if (power >= -4 && power < 16) return Number.isInteger(value) ? `${value}.0` : String(value);
  return `${digits}e${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}
