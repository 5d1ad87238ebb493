import { compactJson } from "./json.ts";
import { unanswerable } from "./problem.ts";
import { type CliMap, type CliValue, inOrder, isList, isMap, isNumber, isString } from "./value.ts";

/** An argument that is written with `&`. */
type Expression = (value: CliValue) => CliValue;
export type Argument = CliValue | Expression;

/** What a function can take, by the words for it. */
type Kinds = {
  "a value": CliValue;
  "a number": number | bigint;
  "a string": string;
  "a list": readonly CliValue[];
  "an object": CliMap;
  "a list of numbers": readonly (number | bigint)[];
  "a list of strings": readonly string[];
  "an expression such as &JobName": Expression;
};
type Kind = keyof Kinds;

const fits: Record<Kind, (argument: Argument) => boolean> = {
  "a value": (argument) => typeof argument !== "function",
  "a number": isNumber,
  "a string": isString,
  "a list": isList,
  "an object": isMap,
  "a list of numbers": (argument) => isList(argument) && argument.every(isNumber),
  "a list of strings": (argument) => isList(argument) && argument.every(isString),
  "an expression such as &JobName": (argument) => typeof argument === "function",
};

type JmespathFunction = {
  /** What each argument can be. */
  takes: readonly (Kind | readonly Kind[])[];
  run: (...given: never[]) => CliValue;
};
type Taken<T> = T extends Kind ? Kinds[T] : T extends readonly (infer K extends Kind)[] ? Kinds[K] : never;

/** Defines a function. It is called only with what it takes. */
function define<const T extends JmespathFunction["takes"]>(
  takes: T,
  run: (...given: { [Index in keyof T]: Taken<T[Index]> }) => CliValue,
): JmespathFunction {
  return { takes, run: run as JmespathFunction["run"] };
}

const sortable = ["a list of numbers", "a list of strings"] as const;
const expression = "an expression such as &JobName";

/** The functions of JMESPath, with the results that they have in Python. */
const functions: Readonly<Record<string, JmespathFunction>> = {
  abs: define(["a number"], (value) => (value < 0 ? -value : value)),
  avg: define(["a list of numbers"], (values) =>
    values.length > 0 ? Number(sum(values)) / values.length : null,
  ),
  ceil: define(["a number"], (value) => whole(value, Math.ceil)),
  contains: define([["a list", "a string"], "a value"], contains),
  ends_with: define(["a string", "a string"], (text, end) => text.endsWith(end)),
  floor: define(["a number"], (value) => whole(value, Math.floor)),
  join: define(["a string", "a list of strings"], (separator, texts) => texts.join(separator)),
  keys: define(["an object"], (object) => [...object.keys()]),
  length: define([["a string", "a list", "an object"]], (value) => BigInt([...value].length)),
  map: define([expression, "a list"], (run, items) => items.map((item) => run(item))),
  max: define([sortable], (values) => extreme(values, values, 1)),
  max_by: define(["a list", expression], (items, key) => extreme(items, keysOf(items, key), 1)),
  merge: define(["an object"], (...objects) => new Map(objects.flatMap((object) => [...object]))),
  min: define([sortable], (values) => extreme(values, values, -1)),
  min_by: define(["a list", expression], (items, key) => extreme(items, keysOf(items, key), -1)),
  not_null: define(["a value"], (...values) => values.find((value) => value !== null) ?? null),
  reverse: define([["a string", "a list"]], (value) => {
    return isString(value) ? [...value].reverse().join("") : value.toReversed();
  }),
  sort: define([sortable], (values) => [...values].sort(inOrder)),
  sort_by: define(["a list", expression], sortBy),
  starts_with: define(["a string", "a string"], (text, start) => text.startsWith(start)),
  sum: define(["a list of numbers"], sum),
  to_array: define(["a value"], (value) => (isList(value) ? value : [value])),
  to_number: define(["a value"], (value) =>
    isString(value) ? numberIn(value) : isNumber(value) ? value : null,
  ),
  to_string: define(["a value"], (value) => (isString(value) ? value : compactJson(value))),
  type: define(["a value"], typeName),
  values: define(["an object"], (object) => [...object.values()]),
};

/** Those that take more arguments of the same kind. */
const variadic = ["merge", "not_null"];

/** @throws {QueryProblem} if there is no such function, or it does not take these arguments */
export function callFunction(name: string, given: readonly Argument[]): CliValue {
  const called = Object.hasOwn(functions, name) ? functions[name] : undefined;
  if (called === undefined) throw unanswerable(`there is no function ${name}()`);
  const { takes, run } = called;
  const isVariadic = variadic.includes(name);
  if (isVariadic ? given.length === 0 : given.length !== takes.length) {
    const wanted = `${takes.length} argument${takes.length === 1 ? "" : "s"}${isVariadic ? " or more" : ""}`;
    throw unanswerable(`${name}() takes ${wanted}, not ${given.length}`);
  }
  for (const [index, argument] of given.entries()) {
    const kinds = [takes[index] ?? takes[0] ?? []].flat();
    // The value is not shown: it could be a user's own.
    if (!kinds.some((kind) => fits[kind](argument))) {
      throw unanswerable(`${name}() takes ${kinds.join(" or ")} as argument ${index + 1}`);
    }
  }
  return run(...(given as never[]));
}

/** The type's name in JMESPath. */
function typeName(value: CliValue): string {
  if (value === null) return "null";
  if (isList(value)) return "array";
  if (isMap(value)) return "object";
  return isNumber(value) ? "number" : typeof value;
}

/** Whether two values are equal in Python, where 1 and 1.0 are and the order of members does not count. */
export function isEqual(a: CliValue, b: CliValue): boolean {
  if (isNumber(a) && isNumber(b)) return inOrder(a, b) === 0;
  if (isList(a) && isList(b)) {
    return a.length === b.length && a.every((item, index) => isEqual(item, b[index] ?? null));
  }
  if (isMap(a) && isMap(b)) {
    return (
      a.size === b.size && [...a].every(([name, item]) => b.has(name) && isEqual(item, b.get(name) ?? null))
    );
  }
  return a === b;
}

function contains(where: readonly CliValue[] | string, what: CliValue): boolean {
  if (!isString(where)) return where.some((item) => isEqual(item, what));
  if (!isString(what))
    throw unanswerable("contains() takes a string as argument 2 if argument 1 is a string");
  return where.includes(what);
}

type Keys = readonly (number | bigint)[] | readonly string[];

/** What an expression gives for each element. */
function keysOf(items: readonly CliValue[], key: Expression): Keys {
  const keys = items.map((item) => key(item));
  if (keys.every(isNumber) || keys.every(isString)) return keys;
  throw unanswerable("an expression to order by gives neither only numbers nor only strings");
}

/** The first of the elements whose key is the greatest (`sign` 1) or the least (-1); null if there are none. */
function extreme(items: readonly CliValue[], keys: Keys, sign: 1 | -1): CliValue {
  let best = 0;
  for (const [index, key] of keys.entries()) if (sign * inOrder(key, keys[best] ?? key) > 0) best = index;
  return items[best] ?? null;
}

function sortBy(items: readonly CliValue[], key: Expression): CliValue {
  const keys = keysOf(items, key);
  const order = [...keys.keys()].sort((a, b) => inOrder(keys[a] ?? 0, keys[b] ?? 0));
  return order.map((index) => items[index] ?? null);
}

/** The sum: a whole number as long as all numbers are. */
function sum(values: readonly (number | bigint)[]): number | bigint {
  return values.reduce((total, value) => {
    const areWhole = typeof total === "bigint" && typeof value === "bigint";
    return areWhole ? total + value : Number(total) + Number(value);
  }, 0n);
}

function whole(value: number | bigint, round: (value: number) => number): bigint {
  if (typeof value === "bigint") return value;
  if (!Number.isFinite(value)) throw unanswerable("an infinite number cannot be rounded");
  return BigInt(round(value));
}

/** The number that a string holds in a form that Python reads, such as `1_000`; null if it holds none. */
function numberIn(text: string): CliValue {
  const number = text
    .trim()
    .replace(/(?<=\d)_(?=\d)/g, "")
    .replace(/^\+/, "");
  if (/^-?\d+$/.test(number)) return BigInt(number);
  return /^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(number) ? Number(number) : null;
}
