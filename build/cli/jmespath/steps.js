import { compareTexts, equals, isList, isMap, isNumber } from "../value.js";
import { QueryProblem } from "./problem.js";
export const itself = (value) => value;
export function member(name) {
    return (value) => (isMap(value) ? (value.get(name) ?? null) : null);
}
export function chain(first, second) {
    return (value) => second(first(value));
}
export function or(first, second) {
    return (value) => {
        const found = first(value);
        return isTrue(found) ? found : second(value);
    };
}
export function and(first, second) {
    return (value) => {
        const found = first(value);
        return isTrue(found) ? second(value) : found;
    };
}
export function not(run) {
    return (value) => !isTrue(run(value));
}
export function list(items) {
    return (value) => (value === null ? null : items.map((run) => run(value)));
}
export function map(members) {
    return (value) => (value === null ? null : new Map(members.map(([name, run]) => [name, run(value)])));
}
/** Applies `right` to each element of what `left` gives; nulls drop out. */
export function project(left, right) {
    return (value) => {
        const base = left(value);
        return isList(base) ? base.map(right).filter((item) => item !== null) : null;
    };
}
/** The same for the values of a map. */
export function projectMembers(left, right) {
    return (value) => {
        const base = left(value);
        return isMap(base) ? [...base.values()].map(right).filter((item) => item !== null) : null;
    };
}
export function filter(condition) {
    return (value) => (isList(value) ? value.filter((item) => isTrue(condition(item))) : null);
}
export const flatten = (value) => isList(value) ? value.flatMap((item) => (isList(item) ? item : [item])) : null;
export function element(index) {
    return (value) => (isList(value) ? (value.at(Number(index)) ?? null) : null);
}
/** @throws {QueryProblem} when it is applied to a list with a step of 0 */
export function slice(start, stop, step) {
    const by = step === null ? 1 : Number(step);
    return (value) => {
        if (!isList(value))
            return null;
        if (by === 0)
            throw new QueryProblem("the step of a slice is 0");
        const { length } = value;
        // Where a slice may begin and end: a backward one ends before the first element.
        const [least, most] = by > 0 ? [0, length] : [-1, length - 1];
        const bound = (given, otherwise) => {
            if (given === null)
                return otherwise;
            const at = Number(given) < 0 ? Number(given) + length : Number(given);
            return Math.min(Math.max(at, least), most);
        };
        const [from, to] = by > 0 ? [bound(start, 0), bound(stop, length)] : [bound(start, most), bound(stop, -1)];
        const found = [];
        for (let at = from; by > 0 ? at < to : at > to; at += by)
            found.push(value[at] ?? null);
        return found;
    };
}
const comparisons = ["==", "!=", "<", "<=", ">", ">="];
export function isComparison(text) {
    return comparisons.some((comparison) => comparison === text);
}
/** @throws {QueryProblem} when it is applied to a number and a text, where it asks which is greater */
export function compare(comparison, left, right) {
    return (value) => {
        const [a, b] = [left(value), right(value)];
        if (comparison === "==")
            return same(a, b);
        if (comparison === "!=")
            return !same(a, b);
        if (!isOrdered(a) || !isOrdered(b))
            return null;
        if (typeof a === "string" && typeof b === "string")
            return holds(comparison, compareTexts(a, b), 0);
        if (typeof a === "string" || typeof b === "string") {
            throw new QueryProblem(`${comparison} compares a number with a string`);
        }
        return holds(comparison, a, b);
    };
}
function holds(comparison, a, b) {
    if (comparison === "<")
        return a < b;
    if (comparison === "<=")
        return a <= b;
    return comparison === ">" ? a > b : a >= b;
}
function isOrdered(value) {
    return isNumber(value) || typeof value === "string";
}
/** For Python 1 equals true; JMESPath makes an exception, though not for what is inside lists and maps. */
function same(a, b) {
    return typeof a === "boolean" || typeof b === "boolean" ? a === b : equals(a, b);
}
/** In JMESPath 0 is true. */
function isTrue(value) {
    if (isList(value))
        return value.length > 0;
    return isMap(value) ? value.size > 0 : value !== null && value !== false && value !== "";
}
