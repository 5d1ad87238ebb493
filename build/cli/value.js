export function isList(value) {
    return Array.isArray(value);
}
export function isMap(value) {
    return value instanceof Map;
}
export function isNumber(value) {
    return typeof value === "number" || typeof value === "bigint";
}
/** Whether the value is neither a list nor a map. */
export function isScalar(value) {
    return !isList(value) && !isMap(value);
}
/** Orders texts by code points, as Python does; UTF-16's own order puts astral characters too early. */
export function compareTexts(a, b) {
    return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
/** Whether Python holds two values for equal: `1`, `1.0` and `True` are, and the order of members does not count. */
export function equals(a, b) {
    if (isList(a)) {
        return isList(b) && a.length === b.length && a.every((item, index) => equals(item, b[index] ?? null));
    }
    if (isMap(a)) {
        if (!isMap(b) || a.size !== b.size)
            return false;
        return [...a].every(([key, item]) => b.has(key) && equals(item, b.get(key) ?? null));
    }
    const left = typeof a === "boolean" ? BigInt(a) : a;
    const right = typeof b === "boolean" ? BigInt(b) : b;
    // A bigint and a number are never `===`, but compare by their exact values.
    if (isNumber(left) && isNumber(right))
        return left <= right && left >= right;
    return left === right;
}
