import { usernameColumn } from "../base/columns.ts";
import { numberSet } from "../base/number-list.ts";
import type { Assembler, Defaults } from "./convert/assemble.ts";
import type { Mapping } from "./convert/mapping.ts";
import type { Format } from "./formats/detect.ts";
import type { UsersFile } from "./formats/file.ts";
import type { Row } from "./formats/rows.ts";
import { type PoolFacts, usernameSources } from "./pool.ts";
import type { RuleId } from "./rules/catalogue.ts";
import type { CompiledRules } from "./rules/compile.ts";
import { groupChecks } from "./rules/groups.ts";
import type { HeaderVerdict } from "./rules/header.ts";
import { inputProblems } from "./rules/input-problems.ts";
import { passwordChecks } from "./rules/passwords.ts";
import { repeatChecks } from "./rules/repeats.ts";
import type { NameCollector } from "./user-index.ts";

export type Check = ReturnType<typeof newCheck>;

/**
 * Creates the state of a check.
 * @param absent columns whose source in the input `columns` is not in the file, which is reported once
 */
export function newCheck(
  file: UsersFile,
  format: Format,
  pool: PoolFacts,
  defaults: Defaults,
  mapping: Mapping,
  usernames: Pick<NameCollector, "add"> | undefined,
  absent: ReadonlySet<string>,
) {
  return {
    ...{ file, format, pool, defaults, mapping, usernames, absent },
    usernameAt: -1,
    defaultsHaveBackslash: [...defaults.values()].some((value) => value.includes("\\")),
    problems: inputProblems(pool, mapping.columns, absent),
    repeats: repeatChecks(pool.settings),
    groups: pool.groups && groupChecks(pool.groups),
    passwords: pool.passwords && passwordChecks(pool.passwords, pool.settings?.passwordPolicy),
    malformedRows: numberSet(),
    /** Indexes of rows that repeat the header, and so are not users. */
    repeatedHeaders: new Set<number>(),
    /** Lines of rows that are too long if the file is uploaded as it is. */
    longRows: [] as number[],
    users: 0,
    /** The number of rows so far, entries that are not rows excluded. */
    rows: 0,
    names: [] as readonly string[],
    header: { kind: "good", lacksUsernames: false } as HeaderVerdict,
    headerLine: 1,
    /** Whether each column is one of the pool's attributes. */
    isAttribute: [] as readonly boolean[],
    /** Whether the missing user names of all rows are reported once, for the header. */
    lacksUsernames: false,
    /** The line on which the first unknown column appears. */
    unknownLine: 0,
    /** Columns whose absence another problem explains. */
    missing: new Set<string>(absent),
    /** Columns of the current row that have a problem. */
    reported: new Set<string>(),
    groupsAt: -1,
    passwordAt: -1,
    hashAt: -1,
    assembler: undefined as Assembler | undefined,
    checkValues: (() => {}) as CompiledRules,
    /** Columns whose value in csv-defaults has a problem. */
    wrongDefaults: new Set<string>(),
    /** Rules and columns of problems that are reported once, and not for each row. */
    reportedOnce: new Set<string>(),
    /** The current row, as in the file and as it is uploaded. */
    source: undefined as Row | undefined,
    row: [] as readonly string[],
    /** Whether the file cannot be read to its end. */
    unreadable: false,
    /** Whether the file cannot be rewritten, because its header is wrong. */
    unwritable: false,
    /** Whether some of its bytes are not text. */
    isDamaged: false,
    /** Whether the file has columns that a rewritten file leaves out. */
    dropsColumns: false,
  };
}

/** Reports a problem, unless it has been reported for this column before. */
export function reportOnce(check: Check, rule: RuleId, line: number | undefined, column: string): void {
  const key = `${rule} ${column}`;
  if (check.reportedOnce.has(key)) return;
  check.reportedOnce.add(key);
  check.problems.add(rule, line, column);
}

/** Returns the line of a value of the current row; of the row, if it has no such value. */
export function lineOf({ source }: Check, at: number): number {
  const line = source?.line ?? 0;
  return at === -1 ? line : (source?.lineOf?.(at) ?? line);
}

/** Returns whether a reported problem explains problems of a column. */
export function isExplained({ missing, reported, pool }: Check, name: string): boolean {
  if (reported.size === 0 && missing.size === 0) return false;
  const sources = name === usernameColumn ? (pool.settings?.usernameAttributes ?? []) : [];
  return dependsOn(missing, name, pool) || [name, ...sources].some((column) => reported.has(column));
}

/** Returns whether a column, or one that its values depend on, is absent. */
export function dependsOn(absent: ReadonlySet<string>, name: string, pool: PoolFacts): boolean {
  if (absent.size === 0) return false;
  const others = name === usernameColumn ? usernameSources(pool) : [name.replace(/_verified$/, "")];
  return [name, ...others].some((column) => absent.has(column));
}
