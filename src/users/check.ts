import { ActionError } from "../errors.ts";
import { type Assembly, assembly, type Defaults } from "./assemble.ts";
import { allTrimmed, inexpressible, isPlain } from "./dialect.ts";
import type { UsersFile } from "./file.ts";
import { type Format, recogniseFormat } from "./format.ts";
import { isKnownColumn, type PoolFacts, usernameColumn } from "./pool.ts";
import { collectProblems, type Problems } from "./problems.ts";
import { readUsers } from "./read.ts";
import { repeatChecks } from "./repeats.ts";
import type { RowSink } from "./rows.ts";
import { type CompiledRules, compileRules } from "./rules.ts";

/** Cognito's limits on one import (Cognito developer guide, "Importing users into user pools from a CSV file"). */
export const limits = { users: 500_000, bytes: 100_000_000, rowCharacters: 16_000 };

/** What a look through the whole file has found. */
export type Findings = {
  format: Format;
  /** The file's columns; in JSON and YAML all that any record names. */
  columns: readonly string[];
  /** How many users the file has. */
  users: number;
  problems: Problems;
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
  if (pool.settings?.autoVerified.length === 0) problems.add("not-verifying", 1);
  const sink = checkingSink(file, format, pool, defaults, problems);
  const notes = await readUsers(file, format, sink, signal);

  if (sink.noHeaderAt !== undefined) problems.add("no-header", sink.noHeaderAt);
  if (sink.users === 0 && problems.total === 0) problems.add("no-users", 1);
  if (sink.users > limits.users) problems.add("too-many-users", 1);
  const needsRewriting =
    format.kind !== "cognito" ||
    format.byteOrderMark ||
    notes?.blankLines === true ||
    notes?.carriageReturns === true ||
    sink.assembled === undefined ||
    sink.assembled.columns.length > sink.names.length ||
    sink.assembled.filled;
  if (!needsRewriting) for (const line of sink.longRows) problems.add("row-length", line);
  if (!needsRewriting && file.bytes > limits.bytes) problems.add("file-size", 1);
  return {
    format,
    columns: sink.names,
    users: sink.users,
    problems,
    needsRewriting,
    hopeless: sink.users === 0 || sink.unreadable || (needsRewriting && sink.badHeader),
  };
}

type CheckingSink = RowSink & {
  readonly users: number;
  readonly names: readonly string[];
  readonly assembled: Assembly | undefined;
  readonly badHeader: boolean;
  readonly unreadable: boolean;
  /** Where the columns stand, if none of them is one of the pool's. */
  readonly noHeaderAt: number | undefined;
  /** Lines of rows that are too long for Cognito if they go up as they are. */
  readonly longRows: readonly number[];
};

/** After these nothing more can be read, or what was read is not the file. */
const endsReading: ReadonlySet<string> = new Set([
  ...["unclosed-quote", "not-an-array", "broken-json", "broken-yaml", "yaml-size"],
]);

function checkingSink(
  file: UsersFile,
  format: Format,
  pool: PoolFacts,
  defaults: Defaults,
  problems: Problems,
): CheckingSink {
  const fromCsv = format.kind === "cognito" || format.kind === "csv";
  const looksForQuotes = format.kind !== "cognito" || format.quotes;
  let users = 0;
  let names: readonly string[] = [];
  let assembled: Assembly | undefined;
  let check: CompiledRules = () => {};
  const repeats = repeatChecks(pool.settings);
  let badHeader = false;
  let noHeaderAt: number | undefined;
  let unreadable = false;
  const longRows: number[] = [];

  function checkHeader(line: number, from: number): void {
    const before = problems.total;
    const known = names.some((name) => isKnownColumn(name, pool.header));
    // Without a header the first line is a user: nothing of it may be told. It is told itself when all is read, as a
    // later record of JSON or YAML may name columns that the first ones do not.
    noHeaderAt = known || names.length === 0 ? undefined : line;
    if (noHeaderAt === undefined) {
      for (const [at, name] of names.entries()) {
        if (at < from) continue;
        if (names.indexOf(name) < at) problems.add("duplicate-column", line, name || `column ${at + 1}`);
        else if (!isKnownColumn(name, pool.header)) {
          problems.add("unknown-column", line, name || `column ${at + 1}`);
        }
      }
      for (const name of defaults.keys()) {
        if (from === 0 && !isKnownColumn(name, pool.header)) problems.add("unknown-default", line, name);
      }
    }
    if (problems.total > before || noHeaderAt !== undefined) badHeader = true;
  }

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
    get badHeader() {
      return badHeader;
    },
    get unreadable() {
      return unreadable;
    },
    longRows,
    get noHeaderAt() {
      return noHeaderAt;
    },

    columns: (given, line) => {
      const from = noHeaderAt === undefined ? names.length : 0;
      // Users that are the entries of one map, say, have a column each: no pool has so many.
      if (given.length > maxColumns) throw tooManyColumns(file.name);
      names = [...given];
      checkHeader(line, from);
      const made = assembly(names, pool, defaults, false);
      assembled = made;
      const at = new Map([...made.columns.entries()].reverse().map(([index, name]) => [name, index]));
      const columnAt = (name: string) => at.get(name);
      // Records of JSON and YAML name their own columns: there a missing user name is told for each of them.
      const lacksUsernames =
        fromCsv &&
        noHeaderAt === undefined &&
        !names.includes(usernameColumn) &&
        !canFillUsernames(pool, defaults, names);
      if (lacksUsernames) {
        problems.add("username-column", line, usernameColumn);
        badHeader = true;
      }
      check = compileRules({ settings: pool.settings, columnAt }, lacksUsernames ? ["username-missing"] : []);
      repeats.place(columnAt);
    },

    row: (values, line, length) => {
      users++;
      if (noHeaderAt !== undefined) return;
      if (values.length !== names.length) return problems.add("width", line);
      if (length > limits.rowCharacters && format.kind === "cognito") longRows.push(line);
      const plain = !looksForQuotes || isPlain(values);
      if (!plain) checkExpression(values, line);
      const given = plain || format.kind === "cognito" ? values : allTrimmed(values);
      const row = assembled?.assemble(given) ?? given;
      check(row, (rule, column) => problems.add(rule, line, column));
      repeats.check(row, line, problems);
    },

    problem: (problem, line, column) => {
      if (endsReading.has(problem)) unreadable = true;
      problems.add(problem, line, column);
    },
  };

  /** What Cognito's dialect cannot carry. A file that is in the dialect already can break only the rule on quotes. */
  function checkExpression(values: readonly string[], line: number): void {
    for (const [at, value] of values.entries()) {
      if (value === "") continue;
      const reason = inexpressible(value);
      if (reason !== undefined && (format.kind !== "cognito" || reason === "quote")) {
        problems.add(reason, line, names[at]);
      }
    }
  }
}

const maxColumns = 1000;

function tooManyColumns(fileName: string): ActionError {
  return new ActionError(
    "bad-users",
    `${fileName} has more than ${maxColumns} columns, which no pool can have.`,
  );
}

function canFillUsernames(pool: PoolFacts, defaults: Defaults, names: readonly string[]): boolean {
  const sources = pool.settings?.usernameAttributes ?? [];
  return defaults.has(usernameColumn) || sources.some((name) => names.includes(name));
}
