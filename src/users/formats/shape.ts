import type { Nesting } from "./records.ts";
import type { FormatProblem } from "./rows.ts";

/** The kind of an object's member, as far as it shows where the users are. */
export type Kind = "objects" | "empty list" | "list" | "object" | "value";

/** The role of an object: a user, or the object that contains the list of users. */
type Shape = { kind: "user" } | { kind: "list"; name: string } | { kind: "none"; problem: FormatProblem };

/**
 * Returns the role of an object, by its members. An object that contains the list of users has exactly one list of objects, and
 * no column of the pool.
 */
export function shapeOf(members: ReadonlyMap<string, Kind>, { isColumn, list }: Nesting): Shape {
  const names = [...members.keys()];
  if (list !== undefined && /objects|empty list/.test(members.get(list) ?? ""))
    return { kind: "list", name: list };
  if (names.length === 0 || names.some((name) => isColumn(name.trim()))) return { kind: "user" };
  const listsOf = (wanted: Kind) => names.filter((name) => members.get(name) === wanted);
  const lists = listsOf("objects").length > 0 ? listsOf("objects") : listsOf("empty list");
  if (lists.length > 1) return { kind: "none", problem: "several-lists" };
  const [name] = lists;
  if (name !== undefined) return { kind: "list", name };
  if (listsOf("object").length === names.length) return { kind: "none", problem: "users-by-key" };
  if (listsOf("list").length === names.length) return { kind: "none", problem: "list-of-values" };
  return { kind: "user" };
}
