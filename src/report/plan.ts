import type { Log } from "../base/log.ts";
import { formatCount } from "../base/numbers.ts";
import type { UserPlan } from "../users/plan.ts";
import { codeForMarkdown } from "./escape.ts";

type Row = readonly string[];
type Table = { heads: Row; rows: readonly Row[] };

/** The tables of the plan, in the same words for log, summary and comment. */
function tablesOf(plan: UserPlan, problems: number, code: (column: string) => string): Table[] {
  const counts = [plan.new, plan.toUpdate, plan.unchanged, plan.leftOut, problems];
  const changes = [...plan.changes].sort(([, one], [, other]) => other - one);
  const columns = changes.map(([column, users]) => [code(column), formatCount(users)]);
  return [
    { heads: ["New", "To update", "Unchanged", "Left out", "Problems"], rows: [counts.map(formatCount)] },
    ...(columns.length === 0 ? [] : [{ heads: ["Column", "Users"], rows: columns }]),
  ];
}

/** Prints the plan. */
export function logPlan(plan: UserPlan, problems: number, log: Pick<Log, "info">): void {
  for (const { heads, rows } of tablesOf(plan, problems, String)) {
    const widths = heads.map((_, at) => Math.max(...[heads, ...rows].map((row) => row[at]?.length ?? 0)));
    for (const row of [heads, ...rows])
      log.info(
        row
          .map((cell, at) => cell.padEnd(widths[at] ?? 0))
          .join(" | ")
          .trimEnd(),
      );
  }
}

/** The plan as tables in Markdown. */
export function planMarkdown(plan: UserPlan, problems: number): string {
  return tablesOf(plan, problems, codeForMarkdown)
    .map(({ heads, rows }) => {
      const aligned = heads.map((head) => (head === "Column" ? ":---" : "---:"));
      return [heads, aligned, ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
    })
    .join("\n\n");
}
