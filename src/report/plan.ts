import type { Log } from "../base/log.ts";
import { formatCount } from "../base/numbers.ts";
import type { UserPlan } from "../users/plan.ts";
import { codeForMarkdown } from "./escape.ts";
import { markdownTable } from "./lines.ts";

/** Returns the tables of the plan, with the same words in log, summary and comment. */
function tablesOf(plan: UserPlan, problems: number, showColumn: (column: string) => string) {
  const counts = [plan.new, plan.toUpdate, plan.unchanged, plan.leftOut, problems].map(formatCount);
  const changes = [...plan.changes].sort(([, one], [, other]) => other - one);
  const columns = changes.map(([column, users]) => [showColumn(column), formatCount(users)]);
  return [
    { heads: ["New", "To update", "Unchanged", "Left out", "Problems"], rows: [counts] },
    ...(columns.length === 0 ? [] : [{ heads: ["Column", "Users"], rows: columns }]),
  ];
}

/** Logs the plan. */
export function logPlan(plan: UserPlan, problems: number, log: Pick<Log, "info">): void {
  for (const { heads, rows } of tablesOf(plan, problems, String)) {
    const lines = [heads, ...rows];
    const widths = heads.map((_, at) => Math.max(...lines.map((row) => row[at]?.length ?? 0)));
    for (const row of lines) {
      const cells = row.map((cell, at) => cell.padEnd(widths[at] ?? 0));
      log.info(cells.join(" | ").trimEnd());
    }
  }
}

/** Returns the plan as tables in Markdown. */
export function planMarkdown(plan: UserPlan, problems: number): string {
  const tables = tablesOf(plan, problems, codeForMarkdown);
  return tables.map(({ heads, rows }) => markdownTable(heads, rows)).join("\n\n");
}
