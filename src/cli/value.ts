/**
 * A JSON value as the AWS CLI holds it. The CLI is written in Python and prints whole numbers and fractions apart
 * (`2` and `2.0`), whole numbers with all their digits and members in the order they came in; so here a `bigint` is a
 * whole number, a `number` always a fraction, and an object a map, which unlike an object keeps members like "10" in place.
 */
export type CliValue = null | boolean | bigint | number | string | readonly CliValue[] | CliMap;

/** An object of JSON. */
export type CliMap = ReadonlyMap<string, CliValue>;

export function isList(value: CliValue): value is readonly CliValue[] {
  return Array.isArray(value);
}

export function isMap(value: CliValue): value is CliMap {
  return value instanceof Map;
}

export function isNumber(value: CliValue): value is number | bigint {
  return typeof value === "number" || typeof value === "bigint";
}

/** Whether the value is neither a list nor a map. */
export function isScalar(value: CliValue): value is null | boolean | bigint | number | string {
  return !isList(value) && !isMap(value);
}

/** Orders texts by code points, as Python does; UTF-16's own order puts astral characters too early. */
export function compareTexts(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** Whether Python holds two values for equal: `1`, `1.0` and `True` are, and the order of members does not count. */
export function equals(a: CliValue, b: CliValue): boolean {
  if (isList(a)) {
    return isList(b) && a.length === b.length && a.every((item, index) => equals(item, b[index] ?? null));
  }
  if (isMap(a)) {
    if (!isMap(b) || a.size !== b.size) return false;
    return [...a].every(([key, item]) => b.has(key) && equals(item, b.get(key) ?? null));
  }
  const left = typeof a === "boolean" ? BigInt(a) : a;
  const right = typeof b === "boolean" ? BigInt(b) : b;
  // A bigint and a number are never `===`, but compare by their exact values.
  if (isNumber(left) && isNumber(right)) return left <= right && left >= right;
  return left === right;
}
