import { type ByteRow, dropValue, isBlankAt } from "../formats/byte-row.ts";
import { type PoolFacts, usernameColumn } from "../pool.ts";

/** How a row of the user's file becomes a row for Cognito. */
export type Assembly = {
  /** The columns for Cognito: the file's own but for that of groups, then those that it lacks. */
  columns: readonly string[];
  /** Whether these are others than the file's. */
  readonly reshapes: boolean;
  /** Whether a row can come out other than it went in: the file lacks columns, or there is something to fill in. */
  readonly fills: boolean;
  /** Whether a blank has been filled in. */
  readonly filled: boolean;
  /** What stands in for blanks, by column; "" where nothing does. */
  standIns: readonly string[];
  /**
   * Makes a row that is still in bytes into the row for Cognito, but that the blanks stay as they are.
   * @returns false where that cannot be, as more than one value takes part: nothing has been done then
   */
  assembleBytes(row: ByteRow): boolean;
  /** The row for Cognito; the array holds until the next call. */
  assemble(values: readonly string[]): readonly string[];
};

/** Values for cells that are blank and columns that are missing, by column. */
export type Defaults = ReadonlyMap<string, string>;

/**
 * @param names the columns of the file
 * @param rewriting whether the row is written anew: then a blank `…_verified` becomes `false`, which Cognito takes a
 *   blank for, though not always without complaint
 */
export function assembly(
  names: readonly string[],
  pool: PoolFacts,
  defaults: Defaults,
  rewriting: boolean,
): Assembly {
  const groupsAt = pool.groups === undefined ? -1 : names.indexOf(pool.groups.column);
  const own = groupsAt === -1 ? names : names.toSpliced(groupsAt, 1);
  const given = new Set(own);
  const wanted = [...(pool.header ?? []), ...defaults.keys()].filter((name) => name !== pool.groups?.column);
  const lacking = new Set(wanted.filter((name) => !given.has(name)));
  const columns = [...own, ...lacking];
  const values: string[] = new Array(columns.length).fill("");
  const standIns = columns.map((name) => {
    // Whoever lacks a column is sure to be rewritten.
    const written = rewriting || lacking.has(name);
    return defaults.get(name) ?? (written && /^(email|phone_number)_verified$/.test(name) ? "false" : "");
  });
  const usernameAt = columns.indexOf(usernameColumn);
  // In pools without user names of their own, the e-mail address or phone number is the user name.
  const sources = (pool.settings?.usernameAttributes ?? []).map((name) => columns.indexOf(name));
  const usernameSources = usernameAt === -1 ? [] : sources.filter((at) => at !== -1);
  const reshapes = lacking.size > 0 || groupsAt !== -1;
  const fills = reshapes || standIns.some((value) => value !== "") || usernameSources.length > 0;
  const stoodIn = [...standIns.keys()].filter((at) => standIns[at] !== "");
  const ownAt = (at: number) => (groupsAt !== -1 && at >= groupsAt ? at + 1 : at);
  let filled = false;

  return {
    columns,
    standIns,
    reshapes,
    fills,
    get filled() {
      return filled;
    },
    assembleBytes: (row) => {
      const fillsUsername = usernameSources.length > 0 && standIns[usernameAt] === "";
      if (fillsUsername && isBlankAt(row, ownAt(usernameAt))) return false;
      if (groupsAt !== -1) dropValue(row, groupsAt);
      filled ||= stoodIn.some((at) => isBlankAt(row, at));
      return true;
    },
    assemble: (row) => {
      if (!fills) return row;
      for (let at = 0; at < columns.length; at++) {
        const own = row[ownAt(at)] ?? "";
        const standIn = own === "" ? (standIns[at] ?? "") : own;
        values[at] = standIn;
        if (standIn !== own) filled = true;
      }
      if (usernameSources.length > 0 && values[usernameAt] === "") {
        const source = usernameSources.find((at) => values[at] !== "");
        if (source !== undefined) {
          values[usernameAt] = values[source] ?? "";
          filled = true;
        }
      }
      return values;
    },
  };
}
