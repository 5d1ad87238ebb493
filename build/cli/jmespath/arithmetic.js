import { compareTexts } from "../value.js";
import { QueryProblem } from "./problem.js";
/** Compares two numbers or two texts. */
export function inOrder(a, b) {
    if (typeof a === "string" && typeof b === "string")
        return compareTexts(a, b);
    if (a < b)
        return -1;
    return a > b ? 1 : 0;
}
/** The first element that none is better than. */
export function extreme(values, better) {
    const [first, ...others] = values;
    if (first === undefined)
        return null;
    return others.reduce((best, value) => (better(inOrder(value, best)) ? value : best), first);
}
/** A whole number as long as all are; from the first fraction on it goes on with fractions. */
export function sum(values) {
    return values.reduce((total, value) => {
        return typeof total === "bigint" && typeof value === "bigint"
            ? total + value
            : Number(total) + Number(value);
    }, 0n);
}
/** Always a fraction, as Python divides. */
export function average(values) {
    return values.length === 0 ? null : Number(sum(values)) / values.length;
}
/** A fraction made whole. */
export function whole(value, round) {
    if (typeof value === "bigint")
        return value;
    if (!Number.isFinite(value))
        throw new QueryProblem("a number that is not finite cannot be made whole");
    return BigInt(round(value));
}
/** The number that a text writes, in the ways Python reads: blanks around it, digits grouped with `_`. */
export function numberIn(text) {
    const digits = "\\d+(?:_\\d+)*";
    const trimmed = text.trim();
    const plain = trimmed.replaceAll("_", "").replace(/^\+/, "");
    if (new RegExp(`^[+-]?${digits}$`).test(trimmed))
        return BigInt(plain);
    const fraction = `(?:${digits}\\.?(?:${digits})?|\\.${digits})(?:[eE][+-]?${digits})?`;
    if (new RegExp(`^[+-]?${fraction}$`).test(trimmed))
        return Number(plain);
    if (/^[+-]?nan$/i.test(trimmed))
        return Number.NaN;
    const [, sign, infinite] = /^([+-]?)(inf(?:inity)?)$/i.exec(trimmed) ?? [];
    if (infinite === undefined)
        return null;
    return sign === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}
