import type { ChangeProgress } from "../base/changes.ts";
import type { Findings } from "./check.ts";
import type { Row } from "./formats/rows.ts";
import type { MatchRow } from "./plan.ts";
import type { PoolFacts } from "./pool.ts";
import { groupsIn } from "./rules/groups.ts";

/** The sources of the changes after an import. */
export type ChangeSource = {
  findings: Findings;
  pool: PoolFacts;
  /** The password of users without one in the file; undefined: not set. */
  password: string | undefined;
  /** Returns the state of a row's user; undefined if there is none. The function is undefined if nothing is known of users. */
  userOf: ((row: Row, username: string) => KnownUser | undefined) | undefined;
  /** Matches rows with the users who existed before the import; undefined if nobody is updated. */
  match: MatchRow | undefined;
};

/** Whether the import created a user, and whether the user may have been in groups before. */
type KnownUser = { isImported: boolean; mayBeMember: boolean };

/** A change of one user. */
export type Change = { line: number; username: string } & (
  | { kind: "password"; password: string }
  | { kind: "attributes"; row: number; attributes: { Name: string; Value: string }[] }
  | MembershipChange
);

/** @property groupNumber of the group in a cell that names several */
type MembershipChange = {
  kind: "group";
  group: string;
  groupNumber: number | undefined;
  mayBeMember: boolean;
};

/**
 * Returns a function that yields the changes for the user of a row who is, or may be, in the pool.
 * @param applied has the planned kinds of changes as its keys
 */
export function changeReader(
  { findings, pool, password: shared, userOf, match }: ChangeSource,
  { applied }: Pick<ChangeProgress, "applied">,
): (row: Row, username: string) => Iterable<Change> {
  const { columns, malformedRows } = findings;
  const passwordAt = pool.passwords === undefined ? -1 : columns.indexOf(pool.passwords.column);
  const groups = applied.group === undefined ? undefined : pool.groups;
  const groupsAt = groups === undefined ? -1 : columns.indexOf(groups.column);
  const unknown = { isImported: false, mayBeMember: true };

  return function* (row, username) {
    const { index, line, values } = row;
    // Such a row was not imported.
    if (row.isBroken || malformedRows.has(index) || row.columns !== undefined || username === "") return;
    const matched = match?.(username, values);
    if (matched !== undefined && matched.attributes.length > 0) {
      const { attributes, user } = matched;
      yield { kind: "attributes", line, row: index, username: user.username, attributes };
    }
    const user = userOf === undefined ? unknown : userOf(row, username);
    if (user === undefined) return;
    const password = values[passwordAt] || shared;
    if (applied.password !== undefined && password !== undefined && user.isImported) {
      yield { kind: "password", line, username, password };
    }
    const named = groups === undefined ? [] : groupsIn(values[groupsAt] ?? "", groups);
    const { mayBeMember } = user;
    for (const [at, group] of named.entries()) {
      const groupNumber = named.length > 1 ? at + 1 : undefined;
      yield { kind: "group", line, username, group, groupNumber, mayBeMember };
    }
  };
}
