import { isKnownColumn, usernameColumn } from "./pool.js";
/** A name that nobody takes for a user's data. Such a name is told where the header around it is one. */
const columnLike = /^[A-Za-z][\w:.-]{0,63}$/;
/**
 * A column's name as far as it may be told: where a file has no header, or one that is broken, what stands in the place
 * of a name is a user's data.
 */
export function shownColumn(names, at, pool) {
    const name = names[at] ?? "";
    if (isKnownColumn(name, pool.header))
        return name;
    const known = names.filter((other) => isKnownColumn(other, pool.header)).length;
    const isHeader = names.includes(usernameColumn) || known * 2 >= names.length;
    return isHeader && columnLike.test(name) ? name : `column ${at + 1}`;
}
/**
 * Holds the columns of a file against those of the pool.
 * @param from the first column that has not been looked at before: records of JSON and YAML bring new ones
 */
export function checkHeader(names, line, from, pool, defaults, problems) {
    if (names.some((name) => /[\r\n]/.test(name))) {
        if (from === 0)
            problems.add("header-line-break", line);
        return { kind: "broken", lacksUsernames: false };
    }
    if (names.length > 0 && !names.some((name) => isKnownColumn(name, pool.header))) {
        return { kind: "none", lacksUsernames: false };
    }
    const before = problems.total;
    for (const [at, name] of names.entries()) {
        if (at < from)
            continue;
        if (names.indexOf(name) < at)
            problems.add("duplicate-column", line, shownColumn(names, at, pool));
        else if (!isKnownColumn(name, pool.header)) {
            problems.add("unknown-column", line, shownColumn(names, at, pool));
        }
    }
    for (const name of defaults.keys()) {
        if (from === 0 && !isKnownColumn(name, pool.header))
            problems.add("unknown-default", line, name);
    }
    const sources = pool.settings?.usernameAttributes ?? [];
    const hasUsernames = names.includes(usernameColumn) ||
        defaults.has(usernameColumn) ||
        sources.some((source) => names.includes(source));
    return { kind: problems.total > before ? "bad" : "good", lacksUsernames: !hasUsernames };
}
