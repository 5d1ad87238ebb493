import { type CliMap, type CliValue, isList, isMap, isNumber } from "../value.ts";
import { QueryProblem } from "./problem.ts";

/** A call of a function, its arguments evaluated. */
export type Call = {
  name: string;
  /** Null stands where an expression was given. */
  values: readonly CliValue[];
  /** The expression among the arguments, if the function takes one. */
  reference: ((value: CliValue) => CliValue) | undefined;
};

/** What can be put in order. */
export type Ordered = number | bigint | string;

export function any({ values }: Call, index: number): CliValue {
  return values[index] ?? null;
}

export function number(call: Call, index: number): number | bigint {
  const value = any(call, index);
  return isNumber(value) ? value : refuse(call, index, "a number");
}

export function text(call: Call, index: number): string {
  const value = any(call, index);
  return typeof value === "string" ? value : refuse(call, index, "a string");
}

export function list(call: Call, index: number): readonly CliValue[] {
  const value = any(call, index);
  return isList(value) ? value : refuse(call, index, "a list");
}

export function map(call: Call, index: number): CliMap {
  const value = any(call, index);
  return isMap(value) ? value : refuse(call, index, "an object");
}

export function numbers(call: Call, index: number): readonly (number | bigint)[] {
  const values = list(call, index);
  return values.every(isNumber) ? values : refuse(call, index, "a list of numbers");
}

export function texts(call: Call, index: number): readonly string[] {
  const values = list(call, index);
  return values.every((value) => typeof value === "string")
    ? values
    : refuse(call, index, "a list of strings");
}

export function ordered(call: Call, index: number): readonly Ordered[] {
  return orderedValues(call, list(call, index), "a list of numbers or a list of strings");
}

/** The values, if they are numbers throughout or strings throughout. */
export function orderedValues(
  { name }: Call,
  values: readonly CliValue[],
  wanted: string,
): readonly Ordered[] {
  if (values.every(isNumber)) return values;
  if (values.every((value) => typeof value === "string")) return values;
  throw new QueryProblem(`${name}() takes ${wanted}`);
}

export function expression({ name, reference }: Call): (value: CliValue) => CliValue {
  if (reference === undefined) throw new QueryProblem(`${name}() takes an expression`);
  return (value) => reference(value);
}

/** The type's name in JMESPath. */
export function typeOf(value: CliValue): string {
  if (value === null) return "null";
  if (isList(value)) return "array";
  if (isMap(value)) return "object";
  return isNumber(value) ? "number" : typeof value;
}

/** Tells types only: a value could be a user's own. */
export function refuse(call: Call, index: number, wanted: string): never {
  const place = call.values.length === 1 ? "" : ` as argument ${index + 1}`;
  throw new QueryProblem(
    `${call.name}() takes ${wanted}${place}, and was given ${foundType(any(call, index), wanted)}`,
  );
}

function foundType(value: CliValue, wanted: string): string {
  if (isList(value)) return wanted.startsWith("a list of ") ? "a list of something else" : "a list";
  if (isMap(value)) return "an object";
  return value === null ? "null" : `a ${typeOf(value)}`;
}
