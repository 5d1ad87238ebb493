import { numberList } from "../../base/number-list.ts";
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
  /** Tells the groups that do not exist, at every line that names one; those of `fallback` once, without a line. */
  finish(problems: Problems): void;
};

/** Nothing of what stands in the cells is told: what is no group's name may be a user's data. */
export function groupChecks(plan: GroupsPlan): GroupChecks {
  const { column, fallback, existing } = plan;
  const lines = numberList();
  const numbers = numberList();
  const isMissing = (name: string) => existing !== undefined && !existing.has(name);
  let memberships = 0;

  return {
    get memberships() {
      return memberships;
    },
    check: (cell, line) => {
      if (cell === "" && fallback === "") return;
      const names = groupsIn(cell, plan);
      memberships += names.length;
      if (cell.trim() === "") return;
      for (const [index, name] of names.entries()) {
        if (!isMissing(name)) continue;
        lines.push(line);
        numbers.push(names.length > 1 ? index + 1 : 0);
      }
    },
    finish: (problems) => {
      for (const name of groupsIn("", plan)) {
        if (isMissing(name)) problems.add("unknown-group", undefined, `${column} in csv-defaults`);
      }
      for (let at = 0; at < lines.length; at++) {
        problems.add("unknown-group", lines.at(at), column, { group: numbers.at(at) });
      }
    },
  };
}
