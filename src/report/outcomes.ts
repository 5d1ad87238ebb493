import type { Log } from "../base/log.ts";
import { formatCount, formatUsers } from "../base/numbers.ts";
import type { OutcomeKind, RowOutcomes } from "../job/outcomes.ts";
import { forMarkdown } from "./escape.ts";
import { lineList, lineShower } from "./lines.ts";

/** So many lines are named of each reason. */
const linesNamed = 10;
/** So many reasons stand in log and summary; should Cognito put a value into its reasons, each is one of its own. */
const reasonsNamed = 50;
/** From so many reasons on the table is folded. */
const reasonsOpen = 10;
/** Of a reason so many characters are told in log and summary. */
const reasonLength = 500;

/**
 * Reports in the log why users failed or were skipped: failures at their lines, then all reasons with their counts.
 * @returns how many annotations were written
 */
export function tellOutcomes(
  outcomes: RowOutcomes,
  path: string,
  log: Log,
  options: { maxAnnotations: number; passed: boolean },
): number {
  const kinds = outcomes.kinds();
  let annotated = 0;
  for (const { line, outcome, reason } of outcomes.all()) {
    if (annotated === options.maxAnnotations) break;
    if (outcome !== "FAILED") continue;
    annotated++;
    const place = { file: path, line, title: "User not imported" };
    log[options.passed ? "warning" : "error"](shortened(reason), place);
  }
  for (const kind of kinds.slice(0, reasonsNamed)) {
    log.info(`${formatUsers(kind.count)} ${verb(kind)}: ${shortened(kind.reason)} (${where(kind, String)})`);
  }
  if (kinds.length > reasonsNamed) log.info(`… and ${formatCount(kinds.length - reasonsNamed)} more reasons`);
  return annotated;
}

function verb({ outcome }: OutcomeKind): string {
  return outcome === "FAILED" ? "failed" : "skipped";
}

function shortened(reason: string): string {
  return reason.length > reasonLength ? `${reason.slice(0, reasonLength)}…` : reason;
}

function where({ count, lines }: OutcomeKind, show: (line: number) => string): string {
  return lineList(lines.slice(0, linesNamed).map(show), count);
}

/** The reasons as a table in Markdown, folded where it is long; empty where there are none. */
export function outcomesMarkdown(
  outcomes: RowOutcomes,
  lineUrl: ((line: number) => string) | undefined,
): string {
  const kinds = outcomes.kinds();
  if (kinds.length === 0) return "";
  const show = lineShower(lineUrl);
  const rows = kinds.slice(0, reasonsNamed).map((kind) => {
    const reason = forMarkdown(shortened(kind.reason));
    return `| ${formatCount(kind.count)} | ${verb(kind)} | ${reason} | ${where(kind, show)} |`;
  });
  if (kinds.length > reasonsNamed)
    rows.push(`| | | … and ${formatCount(kinds.length - reasonsNamed)} more reasons | |`);
  const table = ["| Users | | Reason | Where |", "| ---: | :--- | :--- | :--- |", ...rows].join("\n");
  if (kinds.length < reasonsOpen) return table;
  return `<details>\n<summary>${formatCount(kinds.length)} reasons</summary>\n\n${table}\n\n</details>`;
}
