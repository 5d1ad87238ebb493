import { hashColumn } from "../../base/columns.ts";
import type { HashingAlgorithm } from "../../base/hashing.ts";
import { birthdate, boolean, confirmed, epochSeconds, first, joined, phone } from "./values.ts";

/** The columns of the export that a value comes from, and its conversion. */
export type From<T> = readonly [convert: (...values: string[]) => T, ...paths: string[]];

/** A hash in the form of import jobs, or why it has none, as a phrase such as `phpass`. */
export type ConvertedHash = { algorithm: HashingAlgorithm; value: string } | { reason: string };

/** How the export of a system becomes users of a pool. Dots in a path lead into objects and lists. Missing values are "". */
export type Source = {
  /** Sets of columns that only this export has, one for each of its forms. */
  marks: readonly (readonly string[])[];
  /** The member that is the list of users, in an object with other lists. */
  list?: string;
  /** The columns of CSV files without a header. */
  header?: readonly string[];
  /** Paths of lists, whose values are joined with ";". */
  lists?: readonly string[];
  /** Returns the name that the other entries use for a column. */
  columnName?: (written: string) => string;
  /**
   * The source of each column of the pool. A path without a function gets the column's usual conversion. Other names, such as
   * `roles`, are for the input groups-column.
   */
  columns: Readonly<Record<string, string | readonly string[] | From<string>>>;
  /** The source of a column of the pool that is not in `columns`. */
  others?: (column: string) => string | From<string>;
  /** Which records are users. Default: all. */
  isUser?: From<boolean>;
  /** For a record that is a group: the id by which users refer to it, and its name. */
  groupName?: From<readonly [id: string, name: string] | undefined>;
  /** Which users are not imported, by reason. */
  leftOut: Readonly<Record<string, From<boolean>>>;
  hash?: From<ConvertedHash | undefined>;
};

/** `values` are in the order of the converter's `names`. */
type Converted =
  | { values: readonly string[]; hash: ConvertedHash | undefined }
  | { leftOut: string }
  | { isUser: false };

/** A path whose value is the time at which the file is read, in ISO 8601. */
export const readAt = "now()";

/** Reasons for `leftOut` that several systems share. */
export const external = "The user signs in through an external identity provider.";
export const disabled = "The user is disabled.";

/** The usual conversions of columns that systems write in other forms, or in parts. */
const conversions: Readonly<Record<string, From<string>[0]>> = {
  ...{ email_verified: confirmed, phone_number_verified: confirmed, "cognito:mfa_enabled": boolean },
  ...{ name: joined, phone_number: phone, birthdate, updated_at: epochSeconds },
};

function columnsOf({ columns, others }: Source, wanted: readonly string[]): Map<string, From<string>> {
  const found = new Map<string, From<string>>();
  for (const name of wanted) {
    const from = columns[name] ?? others?.(name) ?? [];
    const [head, ...paths] = typeof from === "string" ? [from] : from;
    if (typeof head === "function") found.set(name, [head, ...(paths as string[])]);
    else if (head !== undefined) found.set(name, [conversions[name] ?? first, head, ...(paths as string[])]);
  }
  return found;
}

/** Returns the paths that the reader must yield as columns to fill the `wanted` ones. */
export function pathsOf(source: Source, wanted: readonly string[]): string[] {
  const { isUser, groupName, leftOut, hash } = source;
  const all = [...columnsOf(source, wanted).values(), ...Object.values(leftOut), isUser, groupName, hash];
  return [...new Set(all.flatMap((from) => (from?.slice(1) ?? []) as string[]))];
}

/**
 * Creates a converter of records, in the order of the file.
 * @param wanted the columns to fill
 * @param now the time in milliseconds
 * @param groupNames the names of groups by their ids; the records' groups are added
 */
export function converterOf(
  source: Source,
  wanted: readonly string[],
  now: number,
  groupNames = new Map<string, string>(),
) {
  const { columnName = String, isUser, groupName, leftOut, hash } = source;
  const columns = columnsOf(source, wanted);
  const names = [...columns.keys()];
  const groupsAt = names.indexOf("groups");
  const positions = new Map<string, number>();
  let hasUsers = false;
  let hasLateGroups = false;
  const time = new Date(now).toISOString();

  /** Looks up the positions once instead of for each record. */
  function compile<T>([convert, ...paths]: From<T>): (row: readonly string[]) => T {
    const cells = paths.map((path) => {
      const at = positions.get(path) ?? -1;
      return (row: readonly string[]) => (path === readAt ? time : (row[at]?.trim() ?? ""));
    });
    return (row) => convert(...cells.map((cell) => cell(row)));
  }

  const compileAll = () => ({
    values: [...columns.values()].map(compile),
    leftOut: Object.entries(leftOut).map(([reason, from]) => [reason, compile(from)] as const),
    ...{ isUser: isUser && compile(isUser), groupName: groupName && compile(groupName) },
    hash: hash && compile(hash),
  });
  let compiled = compileAll();

  return {
    names,
    /** Whether a group came after users, whose groups have ids instead of names. */
    get hasLateGroups() {
      return hasLateGroups;
    },
    /** Sets the columns of the file, which may change. */
    columns: (given: readonly string[]) => {
      positions.clear();
      for (const [at, name] of [...given.entries()].reverse()) positions.set(columnName(name), at);
      compiled = compileAll();
    },
    /** Returns the position of the column that a value comes from; -1 if the file lacks it. */
    placeOf: (name: string): number => {
      const [, ...paths] = columns.get(name) ?? [];
      return Math.max(-1, ...paths.map((path) => positions.get(String(path)) ?? -1));
    },
    /** Returns the column of the pool that a column of the file fills, also in part; undefined if it fills none. */
    targetOf: (written: string): string | undefined => {
      const path = columnName(written);
      const isFrom = (name: string) => columns.get(name)?.slice(1).includes(path);
      if (hash?.slice(1).includes(path)) return hashColumn;
      return isFrom(path) ? path : names.find(isFrom);
    },
    convert: (row: readonly string[]): Converted => {
      const group = compiled.groupName?.(row);
      if (group !== undefined) {
        hasLateGroups ||= hasUsers && !groupNames.has(group[0]);
        groupNames.set(...group);
      }
      if (group !== undefined || compiled.isUser?.(row) === false) return { isUser: false };
      for (const [reason, isLeftOut] of compiled.leftOut) if (isLeftOut(row)) return { leftOut: reason };
      hasUsers = true;
      const values = compiled.values.map((value) => value(row));
      if (groupNames.size > 0 && groupsAt !== -1) {
        values[groupsAt] = values[groupsAt]?.replace(/[^;]+/g, (id) => groupNames.get(id) ?? id) ?? "";
      }
      return { values, hash: compiled.hash?.(row) };
    },
  };
}
