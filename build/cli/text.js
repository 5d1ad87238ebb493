import { plainText } from "./python-text.js";
import { unprintable } from "./unprintable.js";
import { compareTexts, isList, isMap, isScalar } from "./value.js";
/**
 * The value as the CLI prints text: fields between tabs, members in the order of their names without the names, and
 * what is nested on lines of its own that start with the name it had, in capitals.
 * @throws {ActionError} for a list of maps and other things, on which the CLI fails too
 */
export function textOutput(value) {
    return linesOf(value, undefined, undefined)
        .map((line) => `${line}\n`)
        .join("");
}
/**
 * @param prefix the name that the value had
 * @param columns the names of the fields in a line of a list of maps, which all its lines share
 */
function linesOf(value, prefix, columns) {
    if (isMap(value))
        return mapLines(value, prefix, columns);
    if (isList(value))
        return listLines(value, prefix);
    return [plainText(value)];
}
function listLines(list, prefix) {
    if (list.some(isMap)) {
        const columns = sharedColumns(list);
        return list.flatMap((item) => linesOf(item, prefix, columns));
    }
    const scalars = list.filter(isScalar);
    const nested = list.filter((item) => !isScalar(item));
    return [...scalarLines(scalars, prefix), ...nested.flatMap((item) => linesOf(item, prefix, undefined))];
}
/** The bare values of a list: on one line, but each on its own where the list has a name. */
function scalarLines(scalars, prefix) {
    if (scalars.length === 0)
        return [];
    const texts = scalars.map(plainText);
    return prefix === undefined ? [texts.join("\t")] : texts.map((text) => `${prefix.toUpperCase()}\t${text}`);
}
function mapLines(map, prefix, columns) {
    const names = [...map.keys()].sort(compareTexts);
    const shown = columns ?? names.filter((name) => isScalar(map.get(name) ?? null));
    const fields = shown.map((name) => plainText(map.get(name) ?? (map.has(name) ? null : "")));
    const start = prefix === undefined ? [] : [prefix.toUpperCase()];
    const line = fields.length === 0 ? [] : [[...start, ...fields].join("\t")];
    const nested = names.filter((name) => !shown.includes(name));
    return [...line, ...nested.flatMap((name) => linesOf(map.get(name) ?? null, name, undefined))];
}
/** The names under which any of the maps has a bare value. */
function sharedColumns(list) {
    const columns = new Set();
    for (const item of list) {
        if (!isMap(item))
            throw unprintable("text", "a list of which only some elements are objects");
        for (const [name, member] of item)
            if (isScalar(member))
                columns.add(name);
    }
    return [...columns].sort(compareTexts);
}
