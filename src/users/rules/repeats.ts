import { usernameColumn } from "../../base/columns.ts";
import type { PoolSettings } from "../pool.ts";
import { nameIndex } from "./name-index.ts";
import type { Problems } from "./problems.ts";

/**
 * Creates checks of values that must be unique in a file: user names, and the attributes that users sign in with. Cognito skips
 * the second user of a name ("The user already exists.").
 */
export function repeatChecks(settings: PoolSettings | undefined) {
  const ignoresCase = settings !== undefined && !settings.caseSensitive;
  const aliases = settings?.usernameAttributes ?? [];
  // With one such attribute its values are the user names themselves.
  const columns = [usernameColumn, ...(aliases.length > 1 ? aliases : [])];
  const checks = columns.map((column) => ({ column, at: -1, names: nameIndex(ignoresCase) }));

  return {
    /** Sets the positions of the columns in the next rows. */
    place: (columnAt: (name: string) => number | undefined): void => {
      for (const check of checks) check.at = columnAt(check.column) ?? -1;
    },
    check: (values: readonly string[], line: number, problems: Problems): void => {
      let reported: string | undefined;
      for (const { column, at, names } of checks) {
        const value = values[at] ?? "";
        const earlier = value === "" ? undefined : names.record(value, line);
        // One of these attributes is the user name.
        if (earlier === undefined || value === reported) continue;
        reported = value;
        const rule = earlier.sameCase ? "duplicate-username" : "duplicate-case";
        const otherLine = earlier.line;
        problems.add(column === usernameColumn ? rule : "duplicate-alias", line, column, { otherLine });
      }
    },
  };
}
