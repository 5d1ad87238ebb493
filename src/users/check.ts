import { hashColumn, usernameColumn } from "../base/columns.ts";
import { ActionError } from "../base/errors.ts";
import { type NumberSet, numberSet } from "../base/number-list.ts";
import { type Assembly, assembly, type Defaults } from "./convert/assemble.ts";
import { type MappedSink, type Mapping, mappedSink, noMapping, readingFor } from "./convert/mapping.ts";
import { detectFormat, type Format } from "./formats/detect.ts";
import { allTrimmed, type DialectNotes, inexpressible } from "./formats/dialect.ts";
import type { UsersFile } from "./formats/file.ts";
import { readUsers } from "./formats/read.ts";
import type { Row, RowSink } from "./formats/rows.ts";
import { isExpectedColumn, isOwnColumn, type PoolFacts, takesHashes } from "./pool.ts";
import { hasEffect, type RuleId } from "./rules/catalogue.ts";
import { type CompiledRules, compileRules, compileValueRules } from "./rules/compile.ts";
import type { RuleContext } from "./rules/context.ts";
import { groupChecks } from "./rules/groups.ts";
import { hashChecks } from "./rules/hashes.ts";
import { checkHeader, type HeaderVerdict, shownColumn } from "./rules/header.ts";
import { passwordChecks } from "./rules/passwords.ts";
import { poolProblems } from "./rules/pool-problems.ts";
import { collectProblems, type Problems } from "./rules/problems.ts";
import { repeatChecks } from "./rules/repeats.ts";
import type { Remainder } from "./sources/sink.ts";
import { recognizeSource } from "./sources/sources.ts";

/** The longest row that Cognito takes (Cognito developer guide, "Importing users into user pools from a CSV file"). */
export const maxRowCharacters = 16_000;
/** More than any pool has. Users that are the members of one map would have a column each. */
const maxColumns = 1000;

/** The result of checking the whole file. */
export type Findings = {
  format: Format;
  /** Reads the file again, with the columns of the pool. */
  read(sink: RowSink, signal: AbortSignal, afterBlock?: () => Promise<void>): Promise<unknown>;
  /** The columns of the file; in JSON and YAML all that any record has. */
  fileColumns: readonly string[];
  /** The columns that `read` gives. */
  columns: readonly string[];
  /** What the source did not take over; undefined without a source. */
  remainder: Remainder | undefined;
  /** The number of users in the file, without those that the source leaves out. */
  users: number;
  /** The number of memberships in groups that the rows have, and the groups that are to be created. */
  memberships: number;
  newGroups: readonly string[];
  /** The number of users who have a password of their own. */
  passwords: number;
  problems: Problems;
  /** Indexes of rows of which a part could not be read as intended: they are not rewritten. */
  malformedRows: NumberSet;
  /** Whether the file has to be rewritten in Cognito's dialect; otherwise it can be uploaded as it is. */
  needsRewriting: boolean;
  /** Whether nothing can be uploaded because the file cannot be read or rewritten. */
  fatal: boolean;
};

/**
 * Checks the whole file against every rule that applies with what is known of the pool. Reads the file in blocks; rows
 * are checked one by one and not kept.
 */
export async function checkUsers(
  file: UsersFile,
  pool: PoolFacts,
  defaults: Defaults,
  signal: AbortSignal,
  given: Mapping = noMapping,
): Promise<Findings> {
  let mapping = given;
  let format = await detectFormat(file.handle, file.name, readingFor(mapping, pool));
  const checked = async (absent?: ReadonlySet<string>) => {
    const check = newCheck(file, format, pool, defaults, mapping, absent);
    return { check, ...(await readInto(check, signal)) };
  };
  let { check, notes, mapped } = await checked();
  if (notes?.hasQuotedValues) {
    // The detection sees only the beginning of the file.
    format = { ...format, kind: "csv", isCsv: true, separator: "," };
    ({ check, notes, mapped } = await checked());
  }
  // The output of `aws cognito-idp list-users` needs no source.
  if (!mapping.source && !format.isCsv && recognizeSource(mapped.fileColumns) === "cognito") {
    mapping = { ...mapping, source: "cognito" };
    ({ check, notes, mapped } = await checked());
  }
  const lacking = mapped.fileColumns.length === 0 ? [] : mapped.lacking();
  if (lacking.length > 0) ({ check, notes, mapped } = await checked(new Set(lacking)));
  return findingsOf(check, notes, mapped);
}

type Reading = { notes: DialectNotes | undefined; mapped: MappedSink };

async function readInto(check: Check, signal: AbortSignal): Promise<Reading> {
  const { file, format, mapping, pool } = check;
  const sink = {
    columns: (names: readonly string[], line: number) => checkColumns(check, names, line),
    row: (row: Row) => checkRow(check, row),
    skip: () => void check.rows++,
    problem: (...problem: Parameters<RowSink["problem"]>) => addProblem(check, ...problem),
  };
  const mapped = mappedSink(sink, mapping, pool, format.isCsv);
  return { notes: await readUsers(file, format, mapped, signal), mapped };
}

function findingsOf(check: Check, notes: DialectNotes | undefined, mapped: MappedSink): Findings {
  const { file, format, mapping, pool, problems, groups, malformedRows, users, names, assembled } = check;
  if (check.header.kind === "none") problems.add("no-header", check.headerLine);
  const nobody = mapped.remainder?.leftOut.size ? "all-left-out" : "no-users";
  if (users === 0 && problems.total === 0) problems.add(nobody, 1);
  if (users > 0 && pool.groups?.fallback === "" && !names.includes(pool.groups.column)) {
    problems.add("groups-column", undefined, pool.groups.column);
  }
  if (users > 0 && pool.passwords !== undefined && !names.includes(pool.passwords.column)) {
    problems.add("password-column", undefined, pool.passwords.column);
  }
  const needsRewriting =
    format.kind !== "cognito" ||
    format.encoding !== "utf-8" ||
    format.start.offset > 0 ||
    notes?.isExact === false ||
    mapped.changesColumns ||
    assembled === undefined ||
    assembled.changesColumns ||
    assembled.hasFilledBlanks;
  if (!needsRewriting) for (const line of check.longRows) problems.add("row-length", line);
  const fatal = users === 0 || check.unreadable || (needsRewriting && check.unwritable);
  return {
    ...{ fileColumns: mapped.fileColumns, remainder: mapped.remainder },
    ...{ memberships: groups?.memberships ?? 0, newGroups: groups?.finish(problems) ?? [] },
    passwords: check.passwords?.count ?? 0,
    ...{ format, columns: names, users, problems, malformedRows, needsRewriting, fatal },
    read: (sink, signal, afterBlock) =>
      readUsers(file, format, mappedSink(sink, mapping, pool, format.isCsv), signal, afterBlock),
  };
}

/** A check in progress. */
type Check = ReturnType<typeof newCheck>;

/** @param absent columns that the input `columns` takes from a column that the file lacks, which is one problem */
function newCheck(
  file: UsersFile,
  format: Format,
  pool: PoolFacts,
  defaults: Defaults,
  mapping: Mapping,
  absent: ReadonlySet<string> = new Set(),
) {
  const problems = collectProblems();
  for (const [name, source] of mapping.columns) {
    if (!isExpectedColumn(name, pool)) problems.add("unknown-target", undefined, name);
    if (absent.has(name)) problems.add("missing-source", undefined, source);
  }
  for (const { rule, column } of poolProblems(pool)) problems.add(rule, undefined, column);
  return {
    ...{ file, format, pool, defaults, mapping, absent, problems },
    repeats: repeatChecks(pool.settings),
    groups: pool.groups && groupChecks(pool.groups),
    passwords: pool.passwords && passwordChecks(pool.passwords, pool.settings?.passwordPolicy),
    malformedRows: numberSet(),
    /** Lines of rows that are too long for Cognito if the file is uploaded as it is. */
    longRows: [] as number[],
    users: 0,
    /** The number of rows so far, entries that are not rows excluded. */
    rows: 0,
    names: [] as readonly string[],
    header: { kind: "good", lacksUsernames: false } as HeaderVerdict,
    headerLine: 1,
    groupsAt: -1,
    passwordAt: -1,
    hashAt: -1,
    assembled: undefined as Assembly | undefined,
    checkValues: (() => {}) as CompiledRules,
    /** Rules and columns of which the value in csv-defaults is wrong. */
    wrongDefaults: new Set<string>(),
    /** Columns with a backslash that has been reported. */
    backslashColumns: new Set<string>(),
    /** The row that is being checked, as it goes to Cognito, and its line. */
    row: [] as readonly string[],
    line: 0,
    /** Whether the file cannot be read to its end, or not as what it is. */
    unreadable: false,
    /** Whether the file cannot be rewritten: its header is wrong, or its bytes are not text. */
    unwritable: false,
  };
}

function checkColumns(check: Check, given: readonly string[], line: number): void {
  const { file, format, pool, defaults, problems } = check;
  if (given.length > maxColumns) throw tooManyColumns(file.name);
  const checkedBefore = check.header.kind === "none" ? 0 : check.names.length;
  const names = [...given];
  const header = checkHeader(names, line, checkedBefore, pool, defaults, problems);
  const assembled = assembly(names, pool, defaults, false);
  const positions = new Map([...assembled.columns.entries()].reverse().map(([at, name]) => [name, at]));
  const columnAt = (name: string) => positions.get(name);
  // Records of JSON and YAML have their own columns: there a missing user name is reported for each record.
  const lacksUsernames =
    format.isCsv && header.lacksUsernames && !dependsOn(check.absent, usernameColumn, pool);
  if (lacksUsernames) problems.add("username-column", line, usernameColumn);
  if (header.kind !== "good" || lacksUsernames) check.unwritable = true;
  check.repeats.place(columnAt);
  const context = { settings: pool.settings, hashing: pool.hashing, columnAt };
  // It has been reported that the pool has no such column.
  const excluded = takesHashes(pool) === false ? hashChecks.map(({ rule }) => rule) : [];
  checkDefaults(check, context, excluded, assembled.columns);
  check.checkValues = compileRules(
    context,
    [...excluded, ...(lacksUsernames ? ["username-missing" as const] : [])],
    (rule, column, detail) => {
      if (column.split(" or ").some((name) => dependsOn(check.absent, name, pool))) return;
      const isDefault = () => check.row[columnAt(column) ?? -1] === defaults.get(column);
      if (check.wrongDefaults.has(`${rule} ${column}`) && isDefault()) return;
      problems.add(rule, check.line, column, { detail });
    },
  );
  Object.assign(check, { names, header, headerLine: line, assembled });
  check.groupsAt = pool.groups === undefined ? -1 : names.indexOf(pool.groups.column);
  check.passwordAt = names.findIndex((name) => name === pool.passwords?.column && isOwnColumn(name, pool));
  check.hashAt = names.indexOf(hashColumn);
}

/** Whether a column, or one that its values must agree with, is absent. */
function dependsOn(absent: ReadonlySet<string>, name: string, { settings }: PoolFacts): boolean {
  if (absent.size === 0) return false;
  const others =
    name === usernameColumn ? (settings?.usernameAttributes ?? []) : [name.replace(/_verified$/, "")];
  return [name, ...others].some((column) => absent.has(column));
}

/** Reports wrong values in csv-defaults once, and not for each row that gets them. */
function checkDefaults(
  { defaults, problems, wrongDefaults }: Check,
  context: RuleContext,
  excluded: readonly RuleId[],
  columns: readonly string[],
): void {
  const check = compileValueRules(context, excluded, (rule, column) => {
    if (wrongDefaults.has(`${rule} ${column}`)) return;
    wrongDefaults.add(`${rule} ${column}`);
    problems.add(rule, undefined, column);
  });
  check(columns.map((name) => defaults.get(name) ?? ""));
}

function checkRow(check: Check, { line, values, length, columns }: Row): void {
  const { format, header, groupsAt, problems } = check;
  check.users++;
  check.rows++;
  if (header.kind === "none" || header.kind === "broken") return;
  if (columns !== undefined) {
    problems.add("width", line, undefined, { detail: widths(values.length, columns) });
    return;
  }
  if (length > maxRowCharacters && format.kind === "cognito") check.longRows.push(line);
  for (let at = 0; at < values.length; at++) checkExpressible(check, values[at] ?? "", at, line);
  // In the dialect they are.
  const given = format.kind === "cognito" ? values : allTrimmed(values);
  check.groups?.check(given[groupsAt] ?? "", line);
  check.passwords?.check(given[check.passwordAt] ?? "", given[check.hashAt] ?? "", line, problems);
  check.row = check.assembled?.assemble(given) ?? given;
  check.line = line;
  check.checkValues(check.row);
  checkBackslashes(check);
  check.repeats.check(check.row, line, problems);
}

function widths(values: number, columns: number): string {
  return `${values} value${values === 1 ? "" : "s"}, the header has ${columns} column${columns === 1 ? "" : "s"}`;
}

/** Reports a backslash that Cognito may keep or drop, once for each column. */
function checkBackslashes({ row, line, format, pool, assembled, backslashColumns, problems }: Check): void {
  // Nearly no row has one.
  if (!row.some((value) => value.includes("\\"))) return;
  for (const [at, value] of row.entries()) {
    if (!value.includes("\\") || (format.kind !== "cognito" && inexpressible(value) === "backslash"))
      continue;
    const column = shownColumn(assembled?.columns ?? [], at, pool);
    if (backslashColumns.has(column)) continue;
    backslashColumns.add(column);
    problems.add("undocumented-backslash", line, column);
  }
}

function addProblem(check: Check, ...[problem, line, column, detail]: Parameters<RowSink["problem"]>): void {
  const { format, pool } = check;
  // It is reported that the pool does not have the column. Its name may be a user's.
  if (column !== undefined && !isExpectedColumn(column, pool)) return;
  // After a broken line of NDJSON the others can still be read.
  const isLast =
    hasEffect(problem, "ends-reading") || (problem === "broken-json" && format.kind !== "ndjson");
  if (isLast) check.unreadable = true;
  if (hasEffect(problem, "not-text")) check.unwritable = true;
  if (hasEffect(problem, "skips-row")) check.malformedRows.add(check.rows);
  if (hasEffect(problem, "skips-entry") && !check.unreadable) check.users++;
  check.problems.add(problem, line, column, { detail });
}

/** Reports what Cognito's dialect cannot carry. A file that is in the dialect already can break only the rule on quotes. */
function checkExpressible(
  { format, names, groupsAt, passwordAt, problems, pool }: Check,
  value: string,
  at: number,
  line: number,
): void {
  const reason = value === "" ? undefined : inexpressible(value);
  // Groups and passwords are not written for Cognito.
  if (reason === undefined || at === groupsAt || at === passwordAt) return;
  if (format.kind !== "cognito" || reason === "quote") {
    problems.add(reason, line, shownColumn(names, at, pool));
  }
}

function tooManyColumns(fileName: string): ActionError {
  return new ActionError(
    "bad-users",
    `${fileName} has more than ${maxColumns} columns, which no pool can have.`,
  );
}
