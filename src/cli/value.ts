/**
 * A JSON value with the types of the AWS CLI. Python distinguishes `2` and `2.0`, so a whole number is a `bigint` and a fraction
 * a `number`. An object is a `Map`, which keeps the order of members such as "10".
 */
export type CliValue = null | boolean | CliNumber | string | CliList | CliMap;
export type CliNumber = bigint | number;
export type CliList = readonly CliValue[];
export type CliMap = ReadonlyMap<string, CliValue>;

export const isList = (value: unknown): value is CliList => Array.isArray(value);
export const isMap = (value: unknown): value is CliMap => value instanceof Map;
export const isNested = (value: CliValue): value is CliList | CliMap => isList(value) || isMap(value);
export const isScalar = (value: CliValue) => !isNested(value);
export const isString = (value: unknown): value is string => typeof value === "string";
export const isNumber = (value: unknown): value is CliNumber =>
  typeof value === "number" || typeof value === "bigint";

/** Compares two strings by code point, as Python does, or two numbers. */
export function inOrder(a: CliNumber | string, b: CliNumber | string): number {
  if (isString(a) && isString(b)) return Buffer.compare(Buffer.from(a), Buffer.from(b));
  return a < b ? -1 : Number(a > b);
}

/** Returns the sorted names of the members, in any of the objects, whose values pass. */
export function memberNames(objects: readonly CliMap[], passes: (value: CliValue) => boolean): string[] {
  const members = objects.flatMap((object) => [...object]).filter(([, value]) => passes(value));
  return [...new Set(members.map(([name]) => name))].sort(inOrder);
}

/**
 * Parses JSON.
 * @throws {SyntaxError} if the text is not JSON
 */
export function readJson(text: string): CliValue {
  // TypeScript's types lack the third parameter of a reviver, with the source text.
  const revive = (_name: string, value: unknown, { source }: { source: string }) => {
    if (typeof value === "number") return /^-?\d+$/.test(source) ? BigInt(source) : value;
    return typeof value === "object" && value && !isList(value) ? new Map(Object.entries(value)) : value;
  };
  return JSON.parse(text, revive as (name: string, value: unknown) => unknown);
}
