import { isShownGroup } from "../../base/names.ts";
import { numberList } from "../../base/number-list.ts";
import type { GroupsPlan } from "../pool.ts";
import type { Problems } from "./problems.ts";

/** Cognito's limits (developer guide, "Quotas in Amazon Cognito"). */
const maxGroupsOfUser = 100;
const maxGroupsOfPool = 10_000;

/** Returns the groups that a cell names, each once, without white space around their names. */
export function groupsIn(cell: string, { fallback }: Pick<GroupsPlan, "fallback">): string[] {
  const names = (cell.trim() || fallback).split(";").map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== ""))];
}

/** The names that CreateGroup accepts (API reference). */
const newGroupName = /^[^\p{Z}\p{C}]{1,128}$/u;

/** Creates checks of the groups in the rows. */
export function groupChecks(plan: GroupsPlan) {
  const { column, existing, creates = false } = plan;
  const lines = numberList();
  const nameIndexes = numberList();
  const crowdedLines: number[] = [];
  const missing = new Map<string, number>();
  let memberships = 0;

  function addMissing(names: readonly string[], line: number): void {
    for (const name of names) {
      if (existing === undefined ? !creates : existing.has(name)) continue;
      const index = missing.get(name) ?? missing.size;
      missing.set(name, index);
      lines.push(line);
      nameIndexes.push(index);
    }
  }

  return {
    /** The number of memberships in the rows. */
    get memberships() {
      return memberships;
    },
    check: (cell: string, line: number): void => {
      if (cell === "" && plan.fallback === "") return;
      const names = groupsIn(cell, plan);
      memberships += names.length;
      if (names.length > maxGroupsOfUser) crowdedLines.push(line);
      if (cell.trim() !== "") addMissing(names, line);
    },
    /**
     * Reports wrong groups: on every line that names one, and those of `fallback` once, without a line.
     * @returns the groups to create
     */
    finish: (problems: Problems): string[] => {
      addMissing(groupsIn("", plan), 0);
      const created: string[] = [];
      const found = [...missing.keys()].map((name) => {
        const isName = newGroupName.test(name);
        // A comma is probably meant as a separator.
        if (name.includes(",")) return { rule: "groups-separator" } as const;
        const detail = isName && isShownGroup(name) ? `: ${name}` : "";
        if (!creates) return { rule: "unknown-group", detail } as const;
        if (!isName) return { rule: "group-name" } as const;
        if (created.push(name) + (existing?.size ?? 0) <= maxGroupsOfPool) return undefined;
        return { rule: "groups-of-pool", detail } as const;
      });
      for (const line of crowdedLines) problems.add("groups-of-user", line, column);
      for (let at = 0; at < lines.length; at++) {
        const { rule, detail } = found[nameIndexes.at(at)] ?? {};
        if (rule !== undefined) problems.add(rule, lines.at(at) || undefined, column, { detail });
      }
      return created;
    },
  };
}
