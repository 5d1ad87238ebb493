import { formatNumberOf } from "../base/numbers.ts";
import { compactJson } from "./json.ts";
import { unanswerable } from "./problem.ts";
import {
  type CliList,
  type CliNumber,
  type CliValue,
  inOrder,
  isList,
  isMap,
  isNumber,
  isString,
} from "./value.ts";

/** An argument written with `&`. */
type Expression = (value: CliValue) => CliValue;
export type Argument = CliValue | Expression;

/** A type of argument: in words for messages, and as a test. */
type Kind<T> = { words: string; fits(argument: Argument): argument is T & Argument };

const anyValue: Kind<CliValue> = { words: "a value", fits: (a): a is CliValue => typeof a !== "function" };
const number = { words: "a number", fits: isNumber };
const string = { words: "a string", fits: isString };
const list = { words: "a list", fits: isList };
const object = { words: "an object", fits: isMap };
const numbers: Kind<readonly CliNumber[]> = {
  words: "a list of numbers",
  fits: (a): a is readonly CliNumber[] => isList(a) && a.every(isNumber),
};
const strings: Kind<readonly string[]> = {
  words: "a list of strings",
  fits: (a): a is readonly string[] => isList(a) && a.every(isString),
};
const expression: Kind<Expression> = {
  words: "an expression such as &JobName",
  fits: (a): a is Expression => typeof a === "function",
};
const either = <A, B>(a: Kind<A>, b: Kind<B>): Kind<A | B> => ({
  words: `${a.words} or ${b.words}`,
  fits: (argument): argument is (A | B) & Argument => a.fits(argument) || b.fits(argument),
});
const sortable = either(numbers, strings);

type JmespathFunction = { takes: readonly Kind<unknown>[]; run: (given: readonly unknown[]) => CliValue };

/** Defines a function, which is called only with arguments of its types. */
function define<T extends readonly unknown[]>(
  takes: readonly [...{ [Index in keyof T]: Kind<T[Index]> }],
  run: (...given: T) => CliValue,
): JmespathFunction {
  return { takes: takes as JmespathFunction["takes"], run: (given) => run(...(given as T)) };
}

/** The functions of JMESPath, with the same results as in Python. */
const functions: Readonly<Record<string, JmespathFunction>> = {
  abs: define([number], (value) => (value < 0 ? -value : value)),
  avg: define([numbers], (all) => (all.length > 0 ? Number(sum(all)) / all.length : null)),
  ceil: define([number], (value) => whole(value, Math.ceil)),
  contains: define([either(list, string), anyValue], contains),
  ends_with: define([string, string], (text, end) => text.endsWith(end)),
  floor: define([number], (value) => whole(value, Math.floor)),
  join: define([string, strings], (separator, texts) => texts.join(separator)),
  keys: define([object], (members) => [...members.keys()]),
  length: define([either(either(string, list), object)], (value) => BigInt([...value].length)),
  map: define([expression, list], (run, items) => items.map((item) => run(item))),
  max: define([sortable], (values) => extreme(values, values, 1)),
  max_by: define([list, expression], (items, key) => extreme(items, keysOf(items, key), 1)),
  merge: define([object], (...objects) => new Map(objects.flatMap((members) => [...members]))),
  min: define([sortable], (values) => extreme(values, values, -1)),
  min_by: define([list, expression], (items, key) => extreme(items, keysOf(items, key), -1)),
  not_null: define([anyValue], (...values) => values.find((value) => value !== null) ?? null),
  reverse: define([either(string, list)], (value) =>
    isString(value) ? [...value].reverse().join("") : value.toReversed(),
  ),
  sort: define([sortable], (values) => [...values].sort(inOrder)),
  sort_by: define([list, expression], sortBy),
  starts_with: define([string, string], (text, start) => text.startsWith(start)),
  sum: define([numbers], sum),
  to_array: define([anyValue], (value) => (isList(value) ? value : [value])),
  to_number: define([anyValue], (value) =>
    isString(value) ? numberIn(value) : isNumber(value) ? value : null,
  ),
  to_string: define([anyValue], (value) => (isString(value) ? value : compactJson(value))),
  type: define([anyValue], typeName),
  values: define([object], (members) => [...members.values()]),
};

/** The functions with any number of arguments of the same type. */
const variadic = ["merge", "not_null"];

/**
 * Calls a function of JMESPath.
 * @throws {QueryProblem} if there is no such function, or it does not accept the arguments
 */
export function callFunction(name: string, given: readonly Argument[]): CliValue {
  const called = Object.hasOwn(functions, name) ? functions[name] : undefined;
  if (called === undefined) throw unanswerable(`there is no function ${name}()`);
  const { takes, run } = called;
  const isVariadic = variadic.includes(name);
  if (isVariadic ? given.length === 0 : given.length !== takes.length) {
    const wanted = formatNumberOf(takes.length, "argument") + (isVariadic ? " or more" : "");
    throw unanswerable(`${name}() takes ${wanted}, not ${given.length}`);
  }
  for (const [index, argument] of given.entries()) {
    const kind = takes[index] ?? takes[0];
    // The value is not shown: it could be a user's own.
    if (!kind?.fits(argument)) throw unanswerable(`${name}() takes ${kind?.words} as argument ${index + 1}`);
  }
  return run(given);
}

/** Returns the type's name in JMESPath. */
function typeName(value: CliValue): string {
  if (value === null) return "null";
  if (isList(value)) return "array";
  return isNumber(value) ? "number" : typeof value;
}

/** Returns whether two values are equal in Python: 1 equals 1.0, and the order of members does not matter. */
export function isEqual(a: CliValue, b: CliValue): boolean {
  if (isNumber(a) && isNumber(b)) return inOrder(a, b) === 0;
  if (isList(a) && isList(b)) {
    return a.length === b.length && a.every((item, index) => isEqual(item, b[index] ?? null));
  }
  if (!isMap(a) || !isMap(b)) return a === b;
  return (
    a.size === b.size && [...a].every(([name, item]) => b.has(name) && isEqual(item, b.get(name) ?? null))
  );
}

function contains(where: CliList | string, what: CliValue): boolean {
  if (!isString(where)) return where.some((item) => isEqual(item, what));
  if (isString(what)) return where.includes(what);
  throw unanswerable("contains() takes a string as argument 2 if argument 1 is a string");
}

type Keys = readonly CliNumber[] | readonly string[];

/** Returns the result of an expression for each element. */
function keysOf(items: CliList, key: Expression): Keys {
  const keys = items.map((item) => key(item));
  if (keys.every(isNumber) || keys.every(isString)) return keys;
  throw unanswerable("an expression to order by gives neither only numbers nor only strings");
}

/** Returns the first element whose key is the greatest (`sign` 1) or the least (-1); null if there are none. */
function extreme(items: CliList, keys: Keys, sign: 1 | -1): CliValue {
  let best = 0;
  for (const [index, key] of keys.entries()) if (sign * inOrder(key, keys[best] ?? key) > 0) best = index;
  return items[best] ?? null;
}

function sortBy(items: CliList, key: Expression): CliValue {
  const keys = keysOf(items, key);
  const order = [...keys.keys()].sort((a, b) => inOrder(keys[a] ?? 0, keys[b] ?? 0));
  return order.map((index) => items[index] ?? null);
}

/** Returns the sum: a whole number as long as all numbers are. */
function sum(values: readonly CliNumber[]): CliNumber {
  return values.reduce((total, value) => {
    const areWhole = typeof total === "bigint" && typeof value === "bigint";
    return areWhole ? total + value : Number(total) + Number(value);
  }, 0n);
}

function whole(value: CliNumber, round: (value: number) => number): bigint {
  if (typeof value === "bigint") return value;
  if (!Number.isFinite(value)) throw unanswerable("an infinite number cannot be rounded");
  return BigInt(round(value));
}

/** Returns the number in a string that Python can parse, such as `1_000`; null for any other string. */
function numberIn(text: string): CliValue {
  const digits = text.trim().replace(/(?<=\d)_(?=\d)|^\+/g, "");
  if (/^-?\d+$/.test(digits)) return BigInt(digits);
  return /^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(digits) ? Number(digits) : null;
}
