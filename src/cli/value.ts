/**
 * A JSON value as the AWS CLI holds it. The CLI is written in Python, which prints `2` and `2.0` apart, so a `bigint` is a
 * whole number and a `number` always a fraction. An object is a map, which keeps members such as "10" in their place.
 */
export type CliValue = null | boolean | bigint | number | string | readonly CliValue[] | CliMap;

/** A JSON object. */
export type CliMap = ReadonlyMap<string, CliValue>;

export function isList(value: unknown): value is readonly CliValue[] {
  return Array.isArray(value);
}

export function isMap(value: unknown): value is CliMap {
  return value instanceof Map;
}

export function isNested(value: CliValue): value is readonly CliValue[] | CliMap {
  return isList(value) || isMap(value);
}

export function isScalar(value: CliValue): boolean {
  return !isNested(value);
}

export function isString(value: unknown): value is string {
  return typeof value === "string";
}

export function isNumber(value: unknown): value is number | bigint {
  return typeof value === "number" || typeof value === "bigint";
}

/** Compares two strings by code point, as Python does, or two numbers. */
export function inOrder(a: number | bigint | string, b: number | bigint | string): number {
  if (isString(a) && isString(b)) return Buffer.compare(Buffer.from(a), Buffer.from(b));
  return a < b ? -1 : Number(a > b);
}

/** The names of the members that pass, over all the objects, in order. */
export function memberNames(objects: readonly CliMap[], passes: (value: CliValue) => boolean): string[] {
  const members = objects.flatMap((object) => [...object]);
  return [...new Set(members.filter(([, value]) => passes(value)).map(([name]) => name))].sort(inOrder);
}

/** @throws {SyntaxError} if the text is not JSON */
export function readJson(text: string): CliValue {
  // TypeScript does not know yet that a reviver gets the source text.
  const revive = (_name: string, value: unknown, { source }: { source: string }) => {
    if (typeof value === "number") return /^-?\d+$/.test(source) ? BigInt(source) : value;
    const isObject = typeof value === "object" && value !== null && !isList(value);
    return isObject ? new Map(Object.entries(value)) : value;
  };
  return JSON.parse(text, revive as (name: string, value: unknown) => unknown);
}
