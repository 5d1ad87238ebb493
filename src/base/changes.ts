import type { NumberSet } from "./number-list.ts";
import { formatNumberOf, formatUsers } from "./numbers.ts";

/** What may be changed about a user: the password, a membership in a group, or attributes. */
export type ChangeKind = "password" | "group" | "attributes";

/** A change that could not be applied. */
export type ChangeFailure = {
  line: number;
  kind: ChangeKind;
  reason: string;
  /** The number of the group in a cell that names several. */
  group?: number | undefined;
};

/** How far the changes came, also in a run that breaks off. */
export type ChangeProgress = {
  /** How many changes of each kind were applied; a kind of which none was to be applied is missing. */
  applied: Partial<Record<ChangeKind, number>>;
  /** The rows whose users got other attributes. */
  updatedRows: NumberSet;
  failures: ChangeFailure[];
  /** Why the rest of a kind was not tried, in a sentence. */
  stopReasons: Partial<Record<ChangeKind, string>>;
};

/** Passwords and memberships need the job of the run: an import that is repeated would skip their users. */
export const ofImportedUsers = ["password", "group"] as const;
/** All kinds, in the order in which they are named. */
export const changeKinds: readonly ChangeKind[] = [...ofImportedUsers, "attributes"];

/** How each kind of change is called in lists and counted, and what is said of those that could not be applied. */
export const changeWords = {
  password: {
    name: "passwords",
    applied: (count: number) => `${formatNumberOf(count, "password")} set`,
    failed: (count: number) => `${formatUsers(count)} did not get the password.`,
    incomplete: "Not all passwords were set",
    title: "Password not set",
    outcome: "without the password",
  },
  group: {
    name: "groups",
    applied: (count: number) => `${formatNumberOf(count, "group membership")} added`,
    failed: (count: number) => `${formatNumberOf(count, "group membership")} could not be added.`,
    incomplete: "Not all group memberships were added",
    title: "User not added to group",
    outcome: "not added to a group",
  },
  attributes: {
    name: "updates",
    applied: (count: number) => `${formatUsers(count)} updated`,
    title: "User not updated",
    outcome: "not updated",
  },
};

/** Returns `40 passwords set, 12 group memberships added, 3 users updated`. */
export function changesInWords({ applied }: Pick<ChangeProgress, "applied">): string {
  return changeKinds
    .flatMap((kind) => (applied[kind] === undefined ? [] : changeWords[kind].applied(applied[kind])))
    .join(", ");
}
