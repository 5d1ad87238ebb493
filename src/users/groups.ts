import { numberList } from "./number-list.ts";
import type { Problems } from "./problems.ts";

/** The column that names each user's groups, and the groups that there are. */
export type GroupsPlan = {
  column: string;
  /** What stands in for a cell that is blank or a column that is missing; "" where nothing does. */
  fallback: string;
  /** undefined where the credentials may not list them */
  existing: ReadonlySet<string> | undefined;
};

/** The groups of the user whose cell it is, each once. White space around a name does not count. */
export function groupsIn(cell: string, { fallback }: Pick<GroupsPlan, "fallback">): string[] {
  const names = (cell.trim() || fallback).split(";").map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== ""))];
}

/** Looks at the groups that the rows name. */
export type GroupChecks = {
  /** How many memberships the rows name. */
  readonly memberships: number;
  check(cell: string, line: number): void;
  /** Tells the groups that do not exist, at every line that names one. */
  finish(problems: Problems): void;
};

/** A name that nobody takes for a user's data. */
const nameLike = /^[A-Za-z][\w:.-]{0,63}$/;
/** A file that names more groups that do not exist has something else in that column, which is not told. */
const mostNamed = 10;

/** Nothing of what stands in the cells is told but for a few names that look like names of groups. */
export function groupChecks(plan: GroupsPlan): GroupChecks {
  const { column, fallback, existing } = plan;
  const missing = new Map<string, number>();
  const lines = numberList();
  const names = numberList();
  let memberships = 0;

  function indexOf(name: string): number {
    const known = missing.get(name);
    if (known !== undefined) return known;
    // One more than is told shows that there are too many.
    if (missing.size > mostNamed) return mostNamed;
    missing.set(name, missing.size);
    return missing.size - 1;
  }

  return {
    get memberships() {
      return memberships;
    },
    check: (cell, line) => {
      if (cell === "" && fallback === "") return;
      for (const name of groupsIn(cell, plan)) {
        memberships++;
        if (existing === undefined || existing.has(name)) continue;
        lines.push(line);
        names.push(indexOf(name));
      }
    },
    finish: (problems) => {
      const named = missing.size <= mostNamed ? [...missing.keys()] : [];
      for (let at = 0; at < lines.length; at++) {
        const name = named[names.at(at)] ?? "";
        problems.add("unknown-group", lines.at(at), nameLike.test(name) ? `${column} (${name})` : column);
      }
    },
  };
}
