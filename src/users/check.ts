import { ActionError } from "../base/errors.ts";
import { type NumberSet, numberSet } from "../base/number-list.ts";
import { type Assembly, assembly, type Defaults } from "./convert/assemble.ts";
import { textAt } from "./formats/byte-row.ts";
import { type Format, recogniseFormat } from "./formats/detect.ts";
import { allTrimmed, type Inexpressible, inexpressible, isPlain } from "./formats/dialect.ts";
import type { UsersFile } from "./formats/file.ts";
import { readUsers } from "./formats/read.ts";
import type { RowSink } from "./formats/rows.ts";
import { isKnownColumn, type PoolFacts, takesHashes, usernameColumn } from "./pool.ts";
import { type GroupChecks, groupChecks } from "./rules/groups.ts";
import { hashRules } from "./rules/hashes.ts";
import { checkHeader, shownColumn } from "./rules/header.ts";
import { collectProblems, type Problems } from "./rules/problems.ts";
import { repeatChecks } from "./rules/repeats.ts";
import { byteValues, type RowValues, textValues } from "./rules/row-values.ts";
import { type CompiledRules, compileRules, rowRules } from "./rules/rules.ts";

/** The longest row that Cognito takes (Cognito developer guide, "Importing users into user pools from a CSV file"). */
export const maxRowCharacters = 16_000;

/** What a look through the whole file has found. */
export type Findings = {
  format: Format;
  /** The file's columns; in JSON and YAML all that any record names. */
  columns: readonly string[];
  /** How many users the file has. */
  users: number;
  /** How many memberships in groups the rows name. */
  memberships: number;
  problems: Problems;
  /** Rows, counted from 0, of which a part could not be read as it was meant: they are not written anew. */
  spoiltRows: NumberSet;
  /** Whether the file's text must be made into Cognito's dialect, or may go up as it is. */
  needsRewriting: boolean;
  /** Whether something is wrong that leaves nothing to be uploaded: the file cannot be read, or not be rewritten. */
  hopeless: boolean;
};

/**
 * Holds the whole file against every rule that can be asked with what is known of the pool. Reads the file once, in
 * blocks; rows are looked at one by one and not kept.
 */
export async function checkUsers(
  file: UsersFile,
  pool: PoolFacts,
  defaults: Defaults,
  signal: AbortSignal,
): Promise<Findings> {
  const problems = collectProblems();
  const format = await recogniseFormat(file.handle, file.name);
  for (const { rule, column } of poolProblems(pool)) problems.add(rule, undefined, column);
  const sink = checkingSink(file, format, pool, defaults, problems);
  const notes = await readUsers(file, format, sink, signal);

  if (sink.noHeaderAt !== undefined) problems.add("no-header", sink.noHeaderAt);
  if (sink.users === 0 && problems.total === 0) problems.add("no-users", 1);
  if (sink.users > 0 && pool.groups?.fallback === "" && !sink.names.includes(pool.groups.column)) {
    problems.add("groups-column", undefined, pool.groups.column);
  }
  sink.groups?.finish(problems);
  const needsRewriting =
    format.kind !== "cognito" ||
    format.byteOrderMark ||
    notes?.blankLines === true ||
    notes?.carriageReturns === true ||
    sink.assembled === undefined ||
    sink.assembled.reshapes ||
    sink.assembled.filled;
  if (!needsRewriting) for (const line of sink.longRows) problems.add("row-length", line);
  return {
    format,
    columns: sink.names,
    users: sink.users,
    memberships: sink.groups?.memberships ?? 0,
    problems,
    spoiltRows: sink.spoiltRows,
    needsRewriting,
    hopeless: sink.users === 0 || sink.unreadable || (needsRewriting && sink.unwritable),
  };
}

/** What of pool and inputs do not fit each other, whatever stands in the file: no job could succeed. */
export function poolProblems(pool: PoolFacts): { rule: string; column?: string }[] {
  const { settings, hashing, groups, header, brokenPasswordRules = [] } = pool;
  return [
    ...(settings?.autoVerified.length === 0 ? [{ rule: "not-verifying" }] : []),
    ...(hashing !== undefined && takesHashes(pool) === false ? [{ rule: "no-hash-import" }] : []),
    ...(groups !== undefined && isKnownColumn(groups.column, header)
      ? [{ rule: "groups-column-of-pool", column: groups.column }]
      : []),
    ...brokenPasswordRules.map((rule) => ({ rule, column: "password" })),
  ];
}

type CheckingSink = RowSink & {
  readonly users: number;
  readonly names: readonly string[];
  readonly assembled: Assembly | undefined;
  /** Whether the file cannot be read to its end, or not as what it is. */
  readonly unreadable: boolean;
  /** Whether it cannot be written anew: its header is wrong, or its bytes are no text. */
  readonly unwritable: boolean;
  readonly spoiltRows: NumberSet;
  readonly groups: GroupChecks | undefined;
  /** Where the columns stand, if none of them is one of the pool's. */
  readonly noHeaderAt: number | undefined;
  /** Lines of rows that are too long for Cognito if they go up as they are. */
  readonly longRows: readonly number[];
};

/** After these nothing more can be read, or what was read is not the file. */
function endsReading(problem: string, { kind }: Format): boolean {
  // A line of NDJSON that is broken leaves the others whole.
  if (problem === "broken-json") return kind !== "ndjson";
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
export const takesAnEntry: ReadonlySet<string> = new Set(["not-a-record", "broken-json"]);
/** With these the row that comes next is not what was meant. */
const spoilsRow: ReadonlySet<string> = new Set(["text-after-quote", "nested-value", "duplicate-key"]);
const noText: ReadonlySet<string> = new Set(["not-utf8", "nul-byte"]);

function checkingSink(
  file: UsersFile,
  format: Format,
  pool: PoolFacts,
  defaults: Defaults,
  problems: Problems,
): CheckingSink {
  const fromCsv = format.kind === "cognito" || format.kind === "csv";
  const looksForQuotes = format.kind !== "cognito" || format.quotes;
  const repeats = repeatChecks(pool.settings);
  const groups = pool.groups === undefined ? undefined : groupChecks(pool.groups);
  let groupsAt = -1;
  const spoiltRows = numberSet();
  const longRows: number[] = [];
  let users = 0;
  let rows = 0;
  let names: readonly string[] = [];
  let assembled: Assembly | undefined;
  let check: CompiledRules = () => {};
  /** The row that is being checked, and its line. */
  let current: RowValues | undefined;
  let currentLine = 0;
  /** Rules and columns of which the value in csv-defaults is wrong. */
  const wrongDefaults = new Set<string>();
  let unwritable = false;
  let unreadable = false;
  let noHeaderAt: number | undefined;
  let brokenHeader = false;
  const text = textValues();
  /** A reader's rows are one object, which is filled again and again; what stands in for blanks goes by the columns. */
  let inBytes: RowValues | undefined;

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
    groups,

    columns: (given, line) => {
      const from = noHeaderAt === undefined ? names.length : 0;
      // Users that are the entries of one map, say, have a column each: no pool has so many.
      if (given.length > maxColumns) throw tooManyColumns(file.name);
      names = [...given];
      groupsAt = pool.groups === undefined ? -1 : names.indexOf(pool.groups.column);
      const header = checkHeader(names, line, from, pool, defaults, problems);
      // It is told when all is read, as a later record of JSON or YAML may name columns that the first ones do not.
      noHeaderAt = header.kind === "none" ? line : undefined;
      brokenHeader = header.kind === "broken";
      const made = assembly(names, pool, defaults, false);
      assembled = made;
      inBytes = undefined;
      const at = new Map([...made.columns.entries()].reverse().map(([index, name]) => [name, index]));
      const columnAt = (name: string) => at.get(name);
      // Records of JSON and YAML name their own columns: there a missing user name is told for each of them.
      const lacksUsernames = fromCsv && header.lacksUsernames;
      if (lacksUsernames) problems.add("username-column", line, usernameColumn);
      if (header.kind !== "good" || lacksUsernames) unwritable = true;
      const context = { settings: pool.settings, hashing: pool.hashing, columnAt };
      // That the pool has no such column is told already.
      const leaveOut = takesHashes(pool) === false ? hashRules.map(({ name }) => name) : [];
      const ofRows = rowRules.map(({ name }) => name);
      const checkDefaults = compileRules(context, [...leaveOut, ...ofRows], (rule, column) => {
        if (wrongDefaults.has(`${rule} ${column}`)) return;
        wrongDefaults.add(`${rule} ${column}`);
        problems.add(rule, undefined, `${column} in csv-defaults`);
      });
      checkDefaults(textValues().of(made.columns.map((name) => defaults.get(name) ?? "")));
      check = compileRules(
        context,
        [...leaveOut, ...(lacksUsernames ? ["username-missing"] : [])],
        (rule, column) => {
          const isDefault = () => current?.text(columnAt(column) ?? -1) === defaults.get(column);
          if (wrongDefaults.has(`${rule} ${column}`) && isDefault()) return;
          problems.add(rule, currentLine, column);
        },
      );
      repeats.place(columnAt);
    },

    row: (values, line, length) => {
      users++;
      rows++;
      if (noHeaderAt !== undefined || brokenHeader) return;
      if (values.length !== names.length) return problems.add("width", line);
      if (length > maxRowCharacters && format.kind === "cognito") longRows.push(line);
      const plain = !looksForQuotes || isPlain(values);
      if (!plain) tellInexpressible(values, line);
      const given = plain || format.kind === "cognito" ? values : allTrimmed(values);
      groups?.check(given[groupsAt] ?? "", line);
      checkValues(text.of(assembled?.assemble(given) ?? given), line);
    },

    byteRow: (row, line, length) => {
      if (!row.plain || row.count !== names.length || length > maxRowCharacters) return false;
      if (noHeaderAt !== undefined || brokenHeader || assembled === undefined) return false;
      const ownGroups = groupsAt === -1 ? "" : textAt(row, groupsAt);
      if (!assembled.assembleBytes(row)) return false;
      users++;
      rows++;
      groups?.check(ownGroups, line);
      inBytes ??= byteValues(row, assembled.standIns);
      checkValues(inBytes, line);
      return true;
    },

    problem: (problem, line, column) => {
      if (endsReading(problem, format)) unreadable = true;
      if (noText.has(problem)) unwritable = true;
      if (spoilsRow.has(problem)) spoiltRows.add(rows);
      if (takesAnEntry.has(problem) && !unreadable) users++;
      // The key of a record may be a user's name or address: only those of the pool are told.
      const isTold =
        column === undefined || column === pool.groups?.column || isKnownColumn(column, pool.header);
      problems.add(problem, line, isTold ? column : "a column");
    },
  };

  function checkValues(values: RowValues, line: number): void {
    current = values;
    currentLine = line;
    check(values);
    repeats.check(values, line, problems);
  }

  function tellInexpressible(values: readonly string[], line: number): void {
    for (const { at, reason } of inexpressibleValues(values, format)) {
      // The groups are no part of what is written for Cognito.
      if (at !== groupsAt) problems.add(reason, line, shownColumn(names, at, pool));
    }
  }
}

/** What Cognito's dialect cannot carry. A file that is in the dialect already can break only the rule on quotes. */
export function inexpressibleValues(
  values: readonly string[],
  format: Format,
): { at: number; reason: Inexpressible }[] {
  return values.flatMap((value, at) => {
    const reason = value === "" ? undefined : inexpressible(value);
    if (reason === undefined || (format.kind === "cognito" && reason !== "quote")) return [];
    return [{ at, reason }];
  });
}

const maxColumns = 1000;

function tooManyColumns(fileName: string): ActionError {
  return new ActionError(
    "bad-users",
    `${fileName} has more than ${maxColumns} columns, which no pool can have.`,
  );
}
