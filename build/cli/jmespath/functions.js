import { compactJson } from "../json.js";
import { equals, isList, isMap, isNumber } from "../value.js";
import * as args from "./arguments.js";
import { average, extreme, inOrder, numberIn, sum, whole } from "./arithmetic.js";
import { QueryProblem } from "./problem.js";
const functions = {
    abs: { arity: 1, call: (call) => absolute(args.number(call, 0)) },
    avg: { arity: 1, call: (call) => average(args.numbers(call, 0)) },
    ceil: { arity: 1, call: (call) => whole(args.number(call, 0), Math.ceil) },
    contains: { arity: 2, call: contains },
    ends_with: { arity: 2, call: (call) => args.text(call, 0).endsWith(args.text(call, 1)) },
    floor: { arity: 1, call: (call) => whole(args.number(call, 0), Math.floor) },
    join: { arity: 2, call: (call) => args.texts(call, 1).join(args.text(call, 0)) },
    keys: { arity: 1, call: (call) => [...args.map(call, 0).keys()] },
    length: { arity: 1, call: length },
    map: { arity: 2, expression: 0, call: (call) => args.list(call, 1).map(args.expression(call)) },
    max: { arity: 1, call: (call) => extreme(args.ordered(call, 0), (order) => order > 0) },
    max_by: { arity: 2, expression: 1, call: (call) => extremeBy(call, (order) => order > 0) },
    merge: { arity: 1, variadic: true, call: merge },
    min: { arity: 1, call: (call) => extreme(args.ordered(call, 0), (order) => order < 0) },
    min_by: { arity: 2, expression: 1, call: (call) => extremeBy(call, (order) => order < 0) },
    not_null: { arity: 1, variadic: true, call: (call) => call.values.find((value) => value !== null) ?? null },
    reverse: { arity: 1, call: reverse },
    sort: { arity: 1, call: (call) => args.ordered(call, 0).toSorted(inOrder) },
    sort_by: { arity: 2, expression: 1, call: sortBy },
    starts_with: { arity: 2, call: (call) => args.text(call, 0).startsWith(args.text(call, 1)) },
    sum: { arity: 1, call: (call) => sum(args.numbers(call, 0)) },
    to_array: { arity: 1, call: (call) => toArray(args.any(call, 0)) },
    to_number: { arity: 1, call: (call) => toNumber(args.any(call, 0)) },
    to_string: { arity: 1, call: (call) => toText(args.any(call, 0)) },
    type: { arity: 1, call: (call) => args.typeOf(args.any(call, 0)) },
    values: { arity: 1, call: (call) => [...args.map(call, 0).values()] },
};
/**
 * A call of a function.
 * @throws {QueryProblem} at once, if there is no such function or the arguments are not as many and of the sort it
 * takes; on being applied, if one has the wrong type
 */
export function callOf(name, given) {
    const definition = Object.hasOwn(functions, name) ? functions[name] : undefined;
    if (definition === undefined)
        throw new QueryProblem(`there is no function ${name}()`);
    const { arity, variadic, expression } = definition;
    if (variadic ? given.length < arity : given.length !== arity) {
        const wanted = `${variadic ? "at least " : ""}${arity} argument${arity === 1 ? "" : "s"}`;
        throw new QueryProblem(`${name}() takes ${wanted} and has ${given.length}`);
    }
    for (const [index, { reference }] of given.entries()) {
        if (reference === (index === expression))
            continue;
        const wanted = reference ? "no expression" : "an expression such as &JobName";
        throw new QueryProblem(`${name}() takes ${wanted} as argument ${index + 1}`);
    }
    const reference = given.find(({ reference }) => reference)?.run;
    return (value) => {
        const values = given.map(({ run, reference }) => (reference ? null : run(value)));
        return definition.call({ name, values, reference });
    };
}
function absolute(number) {
    if (typeof number === "number")
        return Math.abs(number);
    return number < 0n ? -number : number;
}
function contains(call) {
    const [where, what] = [args.any(call, 0), args.any(call, 1)];
    if (isList(where))
        return where.some((item) => equals(item, what));
    if (typeof where === "string")
        return where.includes(args.text(call, 1));
    return args.refuse(call, 0, "a list or a string");
}
function length(call) {
    const value = args.any(call, 0);
    // Characters, not the units of UTF-16.
    if (typeof value === "string")
        return BigInt([...value].length);
    if (isList(value))
        return BigInt(value.length);
    return isMap(value) ? BigInt(value.size) : args.refuse(call, 0, "a string, a list or an object");
}
function reverse(call) {
    const value = args.any(call, 0);
    if (typeof value === "string")
        return [...value].reverse().join("");
    return isList(value) ? value.toReversed() : args.refuse(call, 0, "a list or a string");
}
function merge(call) {
    const members = call.values.map((value, index) => {
        // Python merges into the first map whatever has no members; elsewhere only maps will do.
        const empty = index > 0 && (value === "" || (isList(value) && value.length === 0));
        return empty ? [] : [...args.map(call, index)];
    });
    return new Map(members.flat());
}
/** The elements of a list, each with what the expression makes of it: numbers throughout, or texts throughout. */
function keyed(call, list, keys) {
    const items = args.list(call, list);
    const ordered = args.orderedValues(call, keys, "its expression to give numbers throughout or strings throughout");
    return items.map((item, index) => ({ item, key: ordered[index] ?? 0n }));
}
function sortBy(call) {
    const pairs = keyed(call, 0, args.list(call, 0).map(args.expression(call)));
    return pairs.sort((a, b) => inOrder(a.key, b.key)).map(({ item }) => item);
}
function extremeBy(call, better) {
    const [first, ...others] = keyed(call, 0, args.list(call, 0).map(args.expression(call)));
    if (first === undefined)
        return null;
    return others.reduce((best, pair) => (better(inOrder(pair.key, best.key)) ? pair : best), first).item;
}
const toArray = (value) => (isList(value) ? value : [value]);
const toText = (value) => (typeof value === "string" ? value : compactJson(value));
function toNumber(value) {
    if (isNumber(value))
        return value;
    return typeof value === "string" ? numberIn(value) : null;
}
