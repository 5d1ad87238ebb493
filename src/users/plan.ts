import { usernameColumn } from "../base/columns.ts";
import type { PoolUser } from "../base/pool-user.ts";
import type { Compare, Difference } from "./compare.ts";
import type { Defaults } from "./convert/assemble.ts";
import type { Problems } from "./rules/problems.ts";

/** How many users of a file a run will create, update and leave unchanged. Contains no values of users. */
export type UserPlan = {
  new: number;
  toUpdate: number;
  /** Users who exist and stay as they are. */
  unchanged: number;
  /** Users whom the source leaves out. */
  leftOut: number;
  /** The number of users who change, by column. */
  changes: Map<string, number>;
};

export type Existing = { find(username: string): PoolUser | undefined };

/** Returns the user of a row and the difference between them; undefined if the user does not exist. */
export type MatchRow = (username: string, values: readonly string[]) => Match | undefined;
type Match = Difference & { user: PoolUser };

const unchanged: Difference = { attributes: [], changed: [], immutable: [] };

/**
 * Creates a function that matches rows with users, in file order. Only the first row of a user counts, as in an import.
 * @param compare undefined: nothing is compared
 * @param columns `comparedColumns` of the rows
 */
export function rowMatcher(
  { find }: Existing,
  compare: Compare | undefined,
  columns: readonly string[],
  defaults: Defaults,
): MatchRow {
  const seen = new Set<PoolUser>();
  const fallbacks = columns.map((name) => defaults.get(name) ?? "");
  return (username, values) => {
    const user = find(username);
    if (user === undefined) return undefined;
    if (compare === undefined || seen.has(user)) return { user, ...unchanged };
    seen.add(user);
    const compared = fallbacks.map((fallback, at) => values[at] || fallback);
    return { user, ...compare(compared, user.attributes) };
  };
}

/** Returns the columns of the file, then those that only `csv-defaults` has. */
export function comparedColumns(columns: readonly string[], defaults: Defaults): string[] {
  return [...new Set([...columns, ...defaults.keys()])];
}

/**
 * Creates a planner that counts the changes of the rows, and reports existing users and immutable attributes as problems.
 * @param mayExist whether users may exist; otherwise each is a problem
 */
export function userPlanner(match: MatchRow, problems: Problems, mayExist: boolean) {
  const plan: UserPlan = { new: 0, toUpdate: 0, unchanged: 0, leftOut: 0, changes: new Map() };
  return {
    plan,
    /** Adds a row to the plan. Returns whether its user exists, so that the row is not imported. */
    planRow: (username: string, line: number, values: readonly string[]): boolean => {
      const found = match(username, values);
      if (found === undefined) return false;
      if (!mayExist) problems.add("existing-user", line, usernameColumn);
      for (const column of found.immutable) problems.add("immutable", line, column);
      plan[found.changed.length > 0 ? "toUpdate" : "unchanged"]++;
      for (const column of found.changed) plan.changes.set(column, (plan.changes.get(column) ?? 0) + 1);
      return true;
    },
  };
}
