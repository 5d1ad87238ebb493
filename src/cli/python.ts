import { inspect } from "node:util";
import { type CliValue, isList, isMap } from "./value.ts";

/** The value as a field of text or a cell of a table: a string as it is, anything else as Python's `str` prints it. */
export function plainText(value: CliValue): string {
  return typeof value === "string" ? value : repr(value);
}

function repr(value: CliValue): string {
  if (isList(value)) return `[${value.map(repr).join(", ")}]`;
  if (isMap(value)) {
    return `{${[...value].map(([name, item]) => `${repr(name)}: ${repr(item)}`).join(", ")}}`;
  }
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "string") return inspect(value, { breakLength: Number.POSITIVE_INFINITY });
  return numberText(value);
}

/** A number in Python's digits, which are JavaScript's but for `2.0` and for when an exponent is used. */
export function numberText(value: number | bigint): string {
  if (typeof value === "bigint") return String(value);
  const [digits = "", exponent = "0"] = value.toExponential().split("e");
  const power = Number(exponent);
  if (power < -4 || power >= 16) {
    return `${digits}e${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
  }
  return Number.isInteger(value) ? `${value}.0` : String(value);
}
