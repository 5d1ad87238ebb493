import { hashColumn, usernameColumn } from "../base/columns.ts";
import { ActionError } from "../base/errors.ts";
import { type Check, dependsOn, isExplained, lineOf, reportOnce } from "./check-state.ts";
import { createAssembler } from "./convert/assemble.ts";
import type { RowSink } from "./formats/rows.ts";
import { importsHashes, isExpectedColumn, isKnownColumn, isOwnColumn, poolColumns } from "./pool.ts";
import { compileRules, compileValueRules } from "./rules/compile.ts";
import { checkHeader, unknownColumns } from "./rules/header.ts";
import { recognizeSource } from "./sources/sources.ts";

/** More than any pool has. In a map of users by key, each user would be a column. */
const maxColumns = 1000;

/** Checks a header, also a longer one of a later JSON or YAML record, and prepares the checks of its rows. */
export function checkColumns(
  check: Check,
  ...[given, line, nameLine = () => line]: Parameters<RowSink["columns"]>
): void {
  const { file, format, pool, defaults, problems } = check;
  if (given.length > maxColumns) {
    const message = `${file.name} has more than ${maxColumns} columns, which no pool can have.`;
    throw new ActionError("bad-users", message);
  }
  const checkedBefore = check.header.kind === "none" ? 0 : check.names.length;
  const names = [...given];
  const header = checkHeader(names, nameLine, checkedBefore, pool, defaults, problems);
  const isHeader = header.kind === "good" || header.kind === "bad";
  const unknown = isHeader || header.kind === "export" ? unknownColumns(names, pool) : [];
  if (unknown[0] !== undefined) check.unknownLine ||= nameLine(unknown[0].name);
  for (const { likely } of unknown) if (likely !== undefined) check.missing.add(likely);
  // If this is an export and `source` is not set, that is the problem: its missing columns are not reported as well.
  const isExport = unknown.length > 0 && recognizeSource(names) !== undefined;
  for (const name of isExport ? poolColumns(pool) : []) if (!names.includes(name)) check.missing.add(name);
  const assembler = createAssembler(names, pool, defaults, false);
  const positions = new Map([...assembler.columns.entries()].reverse().map(([at, name]) => [name, at]));
  // If the pool has no such column, the header has the problem, not each value.
  if (importsHashes(pool) === false) positions.delete(hashColumn);
  const columnAt = (name: string) => positions.get(name);
  // Records of JSON and YAML have their own columns: there a missing user name is reported for each record.
  const lacksUsernames = format.isCsv && header.lacksUsernames;
  check.lacksUsernames = lacksUsernames && !dependsOn(check.missing, usernameColumn, pool);
  check.dropsColumns = isHeader && names.some((name) => !isExpectedColumn(name, pool));
  if (header.kind !== "good" || lacksUsernames) check.unwritable = true;
  check.repeats.place(columnAt);
  const { settings, hashing } = pool;
  const context = { settings, hashing, columns: assembler.columns, columnAt };
  if (isHeader) {
    // A wrong value in csv-defaults is one problem, not one for each row that gets it.
    const checkDefaults = compileValueRules(context, (rule, column) => {
      check.wrongDefaults.add(column);
      reportOnce(check, rule, undefined, column);
    });
    checkDefaults(assembler.columns.map((name) => defaults.get(name) ?? ""));
  }
  check.checkValues = compileRules(context, (rule, column, detail) => {
    if (lacksUsernames && rule === "username-missing") return;
    const columns = [...column.split(" or "), ...(detail === undefined ? [] : [detail])];
    if (columns.some((name) => isExplained(check, name))) return;
    const isDefault = (name: string) => check.row[columnAt(name) ?? -1] === defaults.get(name);
    if (columns.some((name) => check.wrongDefaults.has(name) && isDefault(name))) return;
    for (const name of columns) check.reported.add(name);
    problems.add(rule, lineOf(check, names.indexOf(columns[0] ?? "")), column, { detail });
  });
  Object.assign(check, { names, header, headerLine: line, assembler });
  check.isAttribute = names.map((name) => isKnownColumn(name, pool.header) && name !== pool.groups?.column);
  check.usernameAt = assembler.usernameAt;
  const ownAt = (column = "") => (isOwnColumn(column, pool) ? names.indexOf(column) : -1);
  check.groupsAt = ownAt(pool.groups?.column);
  check.passwordAt = ownAt(pool.passwords?.column);
  check.hashAt = names.indexOf(hashColumn);
}

/** Reports the problems of the header as a whole. */
export function reportHeader({
  names,
  header,
  pool,
  problems,
  unknownLine,
  headerLine,
  lacksUsernames,
}: Check): void {
  if (header.kind === "none" || header.kind === "broken") return;
  const unknown = unknownColumns(names, pool);
  const shown = unknown.map(({ shown }) => shown);
  const exported = unknown.length > 0 ? recognizeSource(names) : undefined;
  if (exported !== undefined) {
    const detail = `${exported} (columns that the user pool does not have: ${shown.join(", ")})`;
    problems.add("known-export", unknownLine, shown.join(" or "), { detail });
  } else if (unknown.length > 0) {
    const detail = unknown.map(({ shown, likely }) =>
      likely === undefined ? shown : `${shown} (did you mean ${likely}?)`,
    );
    problems.add("unknown-column", unknownLine, shown.join(" or "), { detail: detail.join(", ") });
  }
  if (lacksUsernames) problems.add("username-column", headerLine, usernameColumn);
}
