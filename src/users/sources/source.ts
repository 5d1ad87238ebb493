import type { HashingAlgorithm } from "../../base/hashing.ts";
import { birthdate, boolean, confirmed, epochSeconds, first, joined, phone } from "./values.ts";

/** The columns of the export that a value comes from, and its conversion. */
export type From<T> = readonly [make: (...values: string[]) => T, ...paths: string[]];

/** A hash in the form of import jobs, or what it is instead, as a phrase such as `phpass`. */
export type ConvertedHash = { algorithm: HashingAlgorithm; value: string } | { reason: string };

/** How the export of a system becomes users of a pool. Dots in a path lead into objects and lists. What is missing is "". */
export type Source = {
  /** Sets of columns that only this export has, one for each of its forms. */
  marks: readonly (readonly string[])[];
  /** The member that is the list of users, in an object with other lists. */
  list?: string;
  /** The columns of CSV files without a header. */
  header?: readonly string[];
  /** Paths of lists, whose values are joined with ";". */
  lists?: readonly string[];
  /** Returns the name by which the other entries know a column. */
  columnName?: (written: string) => string;
  /**
   * By the column of the pool; paths alone have its usual conversion. Other names, such as `roles`, are for the input
   * groups-column.
   */
  columns: Readonly<Record<string, string | readonly string[] | From<string>>>;
  /** For a column of the pool that `columns` lacks. */
  others?: (column: string) => string | From<string>;
  /** Which records are users. Default: all. */
  isUser?: From<boolean>;
  /** The id by which users refer to the group that a record is, and its name. */
  groupName?: From<readonly [id: string, name: string] | undefined>;
  /** Which users are not imported, by the reason. */
  leftOut: Readonly<Record<string, From<boolean>>>;
  hash?: From<ConvertedHash | undefined>;
};

/** `values` are in the order of the converter's `names`. */
type Converted =
  | { values: readonly string[]; hash: ConvertedHash | undefined }
  | { leftOut: string }
  | { isUser: false };

/** The path of the time at which the file is read, in ISO 8601. */
export const readAt = "now()";

/** Reasons for `leftOut` that systems share. */
export const external = "The user signs in through an external identity provider.";
export const disabled = "The user is disabled.";

/** The conversions of columns that systems write in other forms, or in parts. */
const conversions: Readonly<Record<string, From<string>[0]>> = {
  ...{ email_verified: confirmed, phone_number_verified: confirmed, "cognito:mfa_enabled": boolean },
  ...{ name: joined, phone_number: phone, birthdate, updated_at: epochSeconds },
};

function columnsOf({ columns, others }: Source, wanted: readonly string[]): Map<string, From<string>> {
  const made = new Map<string, From<string>>();
  for (const name of wanted) {
    const from = columns[name] ?? others?.(name) ?? [];
    const [make, ...paths] = typeof from === "string" ? [from] : from;
    if (typeof make === "function") made.set(name, [make, ...(paths as string[])]);
    else if (make !== undefined) made.set(name, [conversions[name] ?? first, make, ...(paths as string[])]);
  }
  return made;
}

/** Returns the paths that the reader must yield as columns to fill the `wanted` ones. */
export function pathsOf(source: Source, wanted: readonly string[]): string[] {
  const { isUser, groupName, leftOut, hash } = source;
  const all = [...columnsOf(source, wanted).values(), ...Object.values(leftOut), isUser, groupName, hash];
  return [...new Set(all.flatMap((from) => (from?.slice(1) ?? []) as string[]))];
}

/**
 * Converts the records of one reading of a file, in their order.
 * @param wanted the columns to fill
 * @param now the time in milliseconds
 */
export function converterOf(source: Source, wanted: readonly string[], now: number) {
  const { columnName = String, isUser, groupName, leftOut, hash } = source;
  const columns = columnsOf(source, wanted);
  const names = [...columns.keys()];
  const groupsAt = names.indexOf("groups");
  const positions = new Map<string, number>();
  const groupNames = new Map<string, string>();
  const time = new Date(now).toISOString();

  /** Looks the positions up once, and not for each record. */
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
  let make = compileAll();

  return {
    names,
    /** Takes the columns of the file, as often as they change. */
    columns: (given: readonly string[]) => {
      positions.clear();
      for (const [at, name] of [...given.entries()].reverse()) positions.set(columnName(name), at);
      make = compileAll();
    },
    /** Returns the position of the column that a value comes from; -1 if the file lacks it. */
    placeOf: (name: string): number => {
      const [, ...paths] = columns.get(name) ?? [];
      return Math.max(-1, ...paths.map((path) => positions.get(String(path)) ?? -1));
    },
    convert: (row: readonly string[]): Converted => {
      const group = make.groupName?.(row);
      if (group !== undefined) groupNames.set(...group);
      if (group !== undefined || make.isUser?.(row) === false) return { isUser: false };
      for (const [reason, isLeftOut] of make.leftOut) if (isLeftOut(row)) return { leftOut: reason };
      const values = make.values.map((value) => value(row));
      if (groupNames.size > 0 && groupsAt !== -1) {
        values[groupsAt] = values[groupsAt]?.replace(/[^;]+/g, (id) => groupNames.get(id) ?? id) ?? "";
      }
      return { values, hash: make.hash?.(row) };
    },
  };
}
