import type { NumberSet } from "./number-list.ts";
import { formatNumberOf, formatUsers } from "./numbers.ts";

/** The kinds of changes after an import: setting a password, adding a group membership, updating attributes. */
export type ChangeKind = "password" | "group" | "attributes";

/** A change that could not be applied. */
export type ChangeFailure = {
  line: number;
  kind: ChangeKind;
  reason: string;
  /** The number of the group in a cell that names several. */
  group?: number | undefined;
};

/** The progress of the changes, also of a run that stopped early. */
export type ChangeProgress = {
  /** How many changes of each kind were applied. Only the planned kinds are present. */
  applied: Partial<Record<ChangeKind, number>>;
  /** The rows whose users were updated. */
  updatedRows: NumberSet;
  failures: ChangeFailure[];
  /** Why the rest of a kind was not tried, as a sentence. */
  stopReasons: Partial<Record<ChangeKind, string>>;
};

/** Changes of imported users. They need the job of the run, because a repeated import would skip these users. */
export const ofImportedUsers = ["password", "group"] as const;
/** All kinds, in the order in which they are named. */
export const changeKinds: readonly ChangeKind[] = [...ofImportedUsers, "attributes"];

/** The words for each kind of change in messages. */
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
