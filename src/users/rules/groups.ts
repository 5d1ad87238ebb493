import { numberList } from "../../base/number-list.ts";
import type { GroupsPlan } from "../pool.ts";
import type { Problems } from "./problems.ts";

/** Returns the groups that a cell names, each once, without white space around their names. */
export function groupsIn(cell: string, { fallback }: Pick<GroupsPlan, "fallback">): string[] {
  const names = (cell.trim() || fallback).split(";").map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== ""))];
}

/** Checks the groups that the rows name. */
export type GroupChecks = {
  /** How many memberships the rows name. */
  readonly memberships: number;
  check(cell: string, line: number): void;
  /** Reports the groups that do not exist: at every line that names one, and those of `fallback` once, without a line. */
  finish(problems: Problems): void;
};

/** The names that a group can have (API reference, CreateGroup) and that cannot be a user's address or number. */
const groupName = /^(?=.{1,128}$)(?![+\d]*$)[^\p{Z}\p{C}@]+$/u;

export function groupChecks(plan: GroupsPlan): GroupChecks {
  const { column, fallback, existing } = plan;
  const lines = numberList();
  const nameIndexes = numberList();
  const missing = new Map<string, number>();
  const isMissing = (name: string) => existing !== undefined && !existing.has(name);
  // A cell of another column holds a user's data.
  const detailOf = (name: string) => (groupName.test(name) ? `: ${name}` : "");
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
      for (const name of names.filter(isMissing)) {
        const index = missing.get(name) ?? missing.size;
        missing.set(name, index);
        lines.push(line);
        nameIndexes.push(index);
      }
    },
    finish: (problems) => {
      const details = [...missing.keys()].map(detailOf);
      for (const name of groupsIn("", plan).filter(isMissing)) {
        problems.add("unknown-group", undefined, column, { detail: detailOf(name) });
      }
      for (let at = 0; at < lines.length; at++) {
        problems.add("unknown-group", lines.at(at), column, { detail: details[nameIndexes.at(at)] });
      }
    },
  };
}
