import type { NumberSet } from "./number-list.ts";

/** What may be changed about a user: the password, a membership in a group, or attributes. */
export type ChangeKind = "password" | "group" | "attributes";

/** A change that could not be made. */
export type ChangeFailure = {
  line: number;
  kind: ChangeKind;
  reason: string;
  /** The number of the group in a cell that names several. */
  group?: number | undefined;
};

/** How far the changes came, also in a run that breaks off. */
export type ChangeProgress = {
  /** How many changes of each kind were made; a kind of which none was to be made is missing. */
  made: Partial<Record<ChangeKind, number>>;
  /** The rows whose users got other attributes. */
  updatedRows: NumberSet;
  failures: ChangeFailure[];
  /** Why the rest of a kind was not tried, in a sentence. */
  brokeOff: Partial<Record<ChangeKind, string>>;
};
