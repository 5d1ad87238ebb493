import { type ByteRow, isBlankAt } from "./byte-row.ts";
import { type PoolFacts, usernameColumn } from "./pool.ts";

/** How a row of the user's file becomes a row for Cognito. */
export type Assembly = {
  /** The columns for Cognito: the file's own, then those that it lacks. */
  columns: readonly string[];
  /** Whether a row can come out other than it went in: the file lacks columns, or there is something to fill in. */
  readonly fills: boolean;
  /** Whether a blank has been filled in. */
  readonly filled: boolean;
  /** What stands in for blanks, by column; "" where nothing does. */
  standIns: readonly string[];
  /**
   * Whether a row that is still in bytes becomes the row for Cognito by no more than these; if so it counts as assembled.
   */
  takesBytes(row: ByteRow): boolean;
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
  const given = new Set(names);
  const lacking = new Set([...(pool.header ?? []), ...defaults.keys()].filter((name) => !given.has(name)));
  const columns = [...names, ...lacking];
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
  const fills = lacking.size > 0 || standIns.some((value) => value !== "") || usernameSources.length > 0;
  const stoodIn = [...standIns.keys()].filter((at) => standIns[at] !== "");
  let filled = false;

  return {
    columns,
    standIns,
    fills,
    get filled() {
      return filled;
    },
    takesBytes: (row) => {
      if (usernameSources.length > 0 && isBlankAt(row, usernameAt) && standIns[usernameAt] === "")
        return false;
      filled ||= stoodIn.some((at) => isBlankAt(row, at));
      return true;
    },
    assemble: (row) => {
      if (!fills) return row;
      for (let at = 0; at < columns.length; at++) {
        const own = row[at] ?? "";
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
