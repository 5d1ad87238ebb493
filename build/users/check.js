import { ActionError } from "../errors.js";
import { assembly } from "./assemble.js";
import { allTrimmed, inexpressible, isPlain } from "./dialect.js";
import { recogniseFormat } from "./format.js";
import { checkHeader, shownColumn } from "./header.js";
import { numberSet } from "./number-list.js";
import { isKnownColumn, usernameColumn } from "./pool.js";
import { collectProblems } from "./problems.js";
import { readUsers } from "./read.js";
import { repeatChecks } from "./repeats.js";
import { compileRules } from "./rules.js";
/** The longest row that Cognito takes (Cognito developer guide, "Importing users into user pools from a CSV file"). */
export const maxRowCharacters = 16_000;
/**
 * Holds the whole file against every rule that can be asked with what is known of the pool. Reads the file once, in
 * blocks; rows are looked at one by one and not kept.
 */
export async function checkUsers(file, pool, defaults, signal) {
    const problems = collectProblems();
    const format = await recogniseFormat(file.handle, file.name);
    if (pool.settings?.autoVerified.length === 0)
        problems.add("not-verifying", 1);
    const sink = checkingSink(file, format, pool, defaults, problems);
    const notes = await readUsers(file, format, sink, signal);
    if (sink.noHeaderAt !== undefined)
        problems.add("no-header", sink.noHeaderAt);
    if (sink.users === 0 && problems.total === 0)
        problems.add("no-users", 1);
    const needsRewriting = format.kind !== "cognito" ||
        format.byteOrderMark ||
        notes?.blankLines === true ||
        notes?.carriageReturns === true ||
        sink.assembled === undefined ||
        sink.assembled.columns.length > sink.names.length ||
        sink.assembled.filled;
    if (!needsRewriting)
        for (const line of sink.longRows)
            problems.add("row-length", line);
    return {
        format,
        columns: sink.names,
        users: sink.users,
        problems,
        spoiltRows: sink.spoiltRows,
        needsRewriting,
        hopeless: sink.users === 0 || sink.unreadable || (needsRewriting && sink.unwritable),
    };
}
/** After these nothing more can be read, or what was read is not the file. */
function endsReading(problem, { kind }) {
    // A line of NDJSON that is broken leaves the others whole.
    if (problem === "broken-json")
        return kind !== "ndjson";
    return [
        "unclosed-quote",
        "endless-row",
        "not-an-array",
        "broken-yaml",
        "yaml-anchor",
        "yaml-size",
    ].includes(problem);
}
/** With these there is an entry in the file, but no row. */
const takesAnEntry = new Set(["not-a-record", "broken-json"]);
/** With these the row that comes next is not what was meant. */
const spoilsRow = new Set(["text-after-quote", "nested-value", "duplicate-key"]);
const noText = new Set(["not-utf8", "nul-byte"]);
function checkingSink(file, format, pool, defaults, problems) {
    const fromCsv = format.kind === "cognito" || format.kind === "csv";
    const looksForQuotes = format.kind !== "cognito" || format.quotes;
    const repeats = repeatChecks(pool.settings);
    const spoiltRows = numberSet();
    const longRows = [];
    let users = 0;
    let rows = 0;
    let names = [];
    let assembled;
    let check = () => { };
    /** The line of the row that is being checked. */
    let currentLine = 0;
    let unwritable = false;
    let unreadable = false;
    let noHeaderAt;
    let brokenHeader = false;
    return {
        get users() {
            return users;
        },
        get names() {
            return names;
        },
        get assembled() {
            return assembled;
        },
        get unwritable() {
            return unwritable;
        },
        get unreadable() {
            return unreadable;
        },
        get noHeaderAt() {
            return noHeaderAt;
        },
        spoiltRows,
        longRows,
        columns: (given, line) => {
            const from = noHeaderAt === undefined ? names.length : 0;
            // Users that are the entries of one map, say, have a column each: no pool has so many.
            if (given.length > maxColumns)
                throw tooManyColumns(file.name);
            names = [...given];
            const header = checkHeader(names, line, from, pool, defaults, problems);
            // It is told when all is read, as a later record of JSON or YAML may name columns that the first ones do not.
            noHeaderAt = header.kind === "none" ? line : undefined;
            brokenHeader = header.kind === "broken";
            const made = assembly(names, pool, defaults, false);
            assembled = made;
            const at = new Map([...made.columns.entries()].reverse().map(([index, name]) => [name, index]));
            const columnAt = (name) => at.get(name);
            // Records of JSON and YAML name their own columns: there a missing user name is told for each of them.
            const lacksUsernames = fromCsv && header.lacksUsernames;
            if (lacksUsernames)
                problems.add("username-column", line, usernameColumn);
            if (header.kind !== "good" || lacksUsernames)
                unwritable = true;
            check = compileRules({ settings: pool.settings, columnAt }, lacksUsernames ? ["username-missing"] : [], (rule, column) => problems.add(rule, currentLine, column));
            repeats.place(columnAt);
        },
        row: (values, line, length) => {
            users++;
            rows++;
            if (noHeaderAt !== undefined || brokenHeader)
                return;
            if (values.length !== names.length)
                return problems.add("width", line);
            if (length > maxRowCharacters && format.kind === "cognito")
                longRows.push(line);
            const plain = !looksForQuotes || isPlain(values);
            if (!plain)
                tellInexpressible(values, line);
            const given = plain || format.kind === "cognito" ? values : allTrimmed(values);
            const row = assembled?.assemble(given) ?? given;
            currentLine = line;
            check(row);
            repeats.check(row, line, problems);
        },
        problem: (problem, line, column) => {
            if (endsReading(problem, format))
                unreadable = true;
            if (noText.has(problem))
                unwritable = true;
            if (spoilsRow.has(problem))
                spoiltRows.add(rows);
            if (takesAnEntry.has(problem) && !unreadable)
                users++;
            // The key of a record may be a user's name or address: only those of the pool are told.
            const isTold = column === undefined || isKnownColumn(column, pool.header);
            problems.add(problem, line, isTold ? column : "a column");
        },
    };
    function tellInexpressible(values, line) {
        for (const { at, reason } of inexpressibleValues(values, format)) {
            problems.add(reason, line, shownColumn(names, at, pool));
        }
    }
}
/** What Cognito's dialect cannot carry. A file that is in the dialect already can break only the rule on quotes. */
export function inexpressibleValues(values, format) {
    return values.flatMap((value, at) => {
        const reason = value === "" ? undefined : inexpressible(value);
        if (reason === undefined || (format.kind === "cognito" && reason !== "quote"))
            return [];
        return [{ at, reason }];
    });
}
const maxColumns = 1000;
function tooManyColumns(fileName) {
    return new ActionError("bad-users", `${fileName} has more than ${maxColumns} columns, which no pool can have.`);
}
