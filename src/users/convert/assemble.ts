import { usernameColumn } from "../../base/columns.ts";
import { isKnownColumn, isOwnColumn, type PoolFacts, usernameSources } from "../pool.ts";

export type Assembler = ReturnType<typeof createAssembler>;

/** Values for blank cells and missing columns, by column. */
export type Defaults = ReadonlyMap<string, string>;

/**
 * Creates a function that converts rows of the user's file into rows for Cognito: with the pool's columns, blanks filled.
 * @param names the columns of the file
 * @param rewriting whether a blank `…_verified` becomes `false`, because Cognito does not always accept a blank
 */
export function createAssembler(
  names: readonly string[],
  pool: PoolFacts,
  defaults: Defaults,
  rewriting: boolean,
) {
  const places = [...names.keys()].filter((at) => !isOwnColumn(names[at] ?? "", pool));
  const own = places.map((at) => names[at] ?? "");
  const wanted = new Set([...(pool.header ?? [usernameColumn]), ...defaults.keys()]);
  const lacking = [...wanted].filter((name) => isKnownColumn(name, pool.header) && !own.includes(name));
  const columns = [...own, ...lacking];
  const fallbackValues = columns.map((name, at) => {
    // A file that lacks a column is always rewritten.
    const becomesFalse = /^(email|phone_number)_verified$/.test(name) && (rewriting || at >= own.length);
    return defaults.get(name) ?? (becomesFalse ? "false" : "");
  });
  const usernameAt = columns.indexOf(usernameColumn);
  // In pools without user names the e-mail address or phone number is the user name.
  const sourcesAt = usernameSources(pool)
    .map((name) => columns.indexOf(name))
    .filter((at) => at !== -1 && usernameAt !== -1);
  const changesColumns = lacking.length > 0 || places.length < names.length;
  const changesNothing =
    !changesColumns && sourcesAt.length === 0 && fallbackValues.every((value) => value === "");
  const values: string[] = new Array(columns.length).fill("");
  let hasFilledBlanks = false;

  return {
    /** The file's columns except groups and passwords, then the columns that the file lacks. */
    columns,
    usernameAt,
    /** Whether `columns` differ from those of the file. */
    changesColumns,
    get hasFilledBlanks() {
      return hasFilledBlanks;
    },
    /** The array is valid until the next call. */
    assemble: (row: readonly string[]): readonly string[] => {
      if (changesNothing) return row;
      for (let at = 0; at < columns.length; at++) {
        const given = row[places[at] ?? -1] ?? "";
        values[at] = given === "" ? (fallbackValues[at] ?? "") : given;
        if (values[at] !== given) hasFilledBlanks = true;
      }
      if (values[usernameAt] !== "") return values;
      const source = sourcesAt.find((at) => values[at] !== "");
      if (source !== undefined) {
        values[usernameAt] = values[source] ?? "";
        hasFilledBlanks = true;
      }
      return values;
    },
  };
}
