import { type Check, isExplained, lineOf, reportOnce } from "./check-state.ts";
import { allTrimmed, inexpressible } from "./formats/dialect.ts";
import type { Row, RowSink } from "./formats/rows.ts";
import { hasSpaceAround } from "./formats/text.ts";
import { isExpectedColumn, isKnownColumn, isLongRow } from "./pool.ts";
import { hasEffect } from "./rules/catalogue.ts";
import { damageOf, suspiciousCharacters, withoutInvisible } from "./rules/damage.ts";
import { describeWidth } from "./rules/problems.ts";

/** The characters that `damageOf` and `inexpressible` search for. */
const unusual = new RegExp(`[${suspiciousCharacters}\\t\\r\\n"\\\\\ufffd]`);
/** The same in a whole row whose values are in it as they are, or a word for "no value". */
const unusualInRow = {
  dialect: new RegExp(`[${suspiciousCharacters}\\t\\n"\ufffd]|\\\\(?!,)|\\r(?!$)|NULL|null|undefined|None`),
  quoted: new RegExp(`[${suspiciousCharacters}\\t\\n\\\\\ufffd]|\\r(?!$)|NULL|null|undefined|None`),
};
const nullWords: ReadonlySet<string> = new Set(["NULL", "null", "\\N", "undefined", "None"]);

/** Checks one row and reports its problems. */
export function checkRow(check: Check, row: Row): void {
  const { format, header, groupsAt, passwordAt, problems, reported } = check;
  const { index, line, values, text, columns } = row;
  check.users++;
  check.rows++;
  if (header.kind !== "good" && header.kind !== "bad") return;
  // Values after a wrong quote are not in their columns.
  if (row.isBroken || (format.isCsv && check.malformedRows.has(index))) return;
  if (columns !== undefined) {
    problems.add("width", line, undefined, { detail: describeWidth(values.length, columns) });
    return;
  }
  if (repeatsHeader(check, values)) {
    problems.add("repeated-header", line);
    check.repeatedHeaders.add(index);
    check.users--;
    return;
  }
  if (format.kind === "cognito" && isLongRow(text ?? "")) check.longRows.push(line);
  check.source = row;
  const isPlain = isPlainRow(check, text);
  const nullPlaces = isPlain ? [] : checkCharacters(check, values);
  // The reader of Cognito's dialect has trimmed them.
  const given = format.kind === "cognito" ? values : allTrimmed(values);
  check.groups?.check(given[groupsAt] ?? "", lineOf(check, groupsAt));
  check.passwords?.check(
    given[passwordAt] ?? "",
    given[check.hashAt] ?? "",
    lineOf(check, passwordAt),
    problems,
  );
  check.row = check.assembler?.assemble(given) ?? given;
  check.usernames?.add(check.row[check.usernameAt] ?? "");
  check.checkValues(check.row);
  for (const at of nullPlaces) {
    const name = check.names[at] ?? "";
    if (!isExplained(check, name)) reportOnce(check, "null-word", lineOf(check, at), name);
  }
  if (!isPlain || check.defaultsHaveBackslash) checkBackslashes(check);
  check.repeats.check(check.row, line, problems);
  if (reported.size > 0) reported.clear();
}

/** Returns whether a row repeats the header, as in concatenated files; it may begin with a byte order mark. */
function repeatsHeader({ names, mapping }: Check, values: readonly string[]): boolean {
  const isName = (value: string, at: number) => {
    const name = names[at] ?? "";
    return value === name || value === mapping.columns.get(name);
  };
  const first = values[0] ?? "";
  if (!isName(first, 0) && !(unusual.test(first) && isName(withoutInvisible(first), 0))) return false;
  return values.length > 1 && values.every((value, at) => at === 0 || isName(value, at));
}

/** Returns whether no value of a row needs a closer check. */
function isPlainRow({ format }: Check, text: string | undefined): boolean {
  const pattern = unusualInRow[format.kind === "cognito" ? "dialect" : "quoted"];
  return text !== undefined && !pattern.test(text);
}

/**
 * Reports values that Cognito's dialect cannot express, or that are damaged.
 * @returns the positions of words for "no value"
 */
function checkCharacters(check: Check, values: readonly string[]): number[] {
  const nullPlaces: number[] = [];
  for (let at = 0; at < values.length; at++) {
    const value = values[at] ?? "";
    if (value === "" || !check.isAttribute[at]) continue;
    if (value.length <= 9 && "Nn\\u".includes(value[0] ?? "") && nullWords.has(value)) nullPlaces.push(at);
    if (hasSpaceAround(value) || unusual.test(value)) checkUnusual(check, value, at);
  }
  return nullPlaces;
}

function checkUnusual(check: Check, value: string, at: number): void {
  const { format, names, problems, reported } = check;
  const name = names[at] ?? "";
  const line = lineOf(check, at);
  const reason = inexpressible(value);
  // The reader of the dialect removes white space and escapes.
  if (reason !== undefined && (format.kind !== "cognito" || /^(quote|line-break)$/.test(reason))) {
    problems.add(reason, line, name);
    if (reason !== "white-space") reported.add(name);
  }
  const damage = damageOf(value);
  if (damage === undefined) return;
  reported.add(name);
  problems.add(damage.rule, line, name, { detail: damage.detail });
}

/** Reports a backslash that Cognito may keep or drop, once for each column. */
function checkBackslashes(check: Check): void {
  const { row, format, names, assembler, pool } = check;
  // Nearly no row has one.
  if (!row.some((value) => value.includes("\\"))) return;
  for (const [at, value] of row.entries()) {
    if (!value.includes("\\") || nullWords.has(value)) continue;
    if (format.kind !== "cognito" && inexpressible(value) === "backslash") continue;
    const column = assembler?.columns[at] ?? "";
    if (!isKnownColumn(column, pool.header)) continue;
    reportOnce(check, "undocumented-backslash", lineOf(check, names.indexOf(column)), column);
  }
}

/** Adds a problem that a reader found, and notes what it means for the rest of the file. */
export function addProblem(
  check: Check,
  ...[problem, line, column, detail]: Parameters<RowSink["problem"]>
): void {
  const { format, pool } = check;
  // A column that the pool does not have is reported as such.
  if (column !== undefined && !isExpectedColumn(column, pool)) return;
  // After a broken line of NDJSON the others can still be read.
  const isLast =
    hasEffect(problem, "ends-reading") || (problem === "broken-json" && format.kind !== "ndjson");
  if (isLast) check.unreadable = true;
  if (hasEffect(problem, "not-text")) check.isDamaged = true;
  if (hasEffect(problem, "skips-row")) check.malformedRows.add(check.rows);
  if (hasEffect(problem, "skips-entry") && !check.unreadable) check.users++;
  if (column !== undefined) check.reported.add(column);
  check.problems.add(problem, line, column, { detail });
}
