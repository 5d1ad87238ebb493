import { isList, isMap, isNumber } from "../value.js";
import { QueryProblem } from "./problem.js";
export function any({ values }, index) {
    return values[index] ?? null;
}
export function number(call, index) {
    const value = any(call, index);
    return isNumber(value) ? value : refuse(call, index, "a number");
}
export function text(call, index) {
    const value = any(call, index);
    return typeof value === "string" ? value : refuse(call, index, "a string");
}
export function list(call, index) {
    const value = any(call, index);
    return isList(value) ? value : refuse(call, index, "a list");
}
export function map(call, index) {
    const value = any(call, index);
    return isMap(value) ? value : refuse(call, index, "an object");
}
export function numbers(call, index) {
    const values = list(call, index);
    return values.every(isNumber) ? values : refuse(call, index, "a list of numbers");
}
export function texts(call, index) {
    const values = list(call, index);
    return values.every((value) => typeof value === "string")
        ? values
        : refuse(call, index, "a list of strings");
}
export function ordered(call, index) {
    return orderedValues(call, list(call, index), "a list of numbers or a list of strings");
}
/** The values, if they are numbers throughout or strings throughout. */
export function orderedValues({ name }, values, wanted) {
    if (values.every(isNumber))
        return values;
    if (values.every((value) => typeof value === "string"))
        return values;
    throw new QueryProblem(`${name}() takes ${wanted}`);
}
export function expression({ name, reference }) {
    if (reference === undefined)
        throw new QueryProblem(`${name}() takes an expression`);
    return (value) => reference(value);
}
/** The type's name in JMESPath. */
export function typeOf(value) {
    if (value === null)
        return "null";
    if (isList(value))
        return "array";
    if (isMap(value))
        return "object";
    return isNumber(value) ? "number" : typeof value;
}
/** Tells types only: a value could be a user's own. */
export function refuse(call, index, wanted) {
    const place = call.values.length === 1 ? "" : ` as argument ${index + 1}`;
    throw new QueryProblem(`${call.name}() takes ${wanted}${place}, and was given ${foundType(any(call, index), wanted)}`);
}
function foundType(value, wanted) {
    if (isList(value))
        return wanted.startsWith("a list of ") ? "a list of something else" : "a list";
    if (isMap(value))
        return "an object";
    return value === null ? "null" : `a ${typeOf(value)}`;
}
