import { countListed, type LineRuns } from "../base/line-runs.ts";
import { formatCount } from "../base/numbers.ts";

/** Returns the address of a line of the file; undefined if it has none. */
export type LineUrl = ((line: number) => string) | undefined;

/** Returns `line 3`, `lines 2 to 13, 15 and 4 more`, `line 4 (duplicates 2)`; "" if there are no lines. */
export function describeLines(lines: LineRuns, lineUrl?: LineUrl): string {
  const show = (line: number) => (lineUrl === undefined ? String(line) : `[${line}](${lineUrl(line)})`);
  const runs = lines.runs.map(({ from, to, duplicates, group }) => {
    if (duplicates !== undefined) return `${show(from)} (duplicates ${show(duplicates)})`;
    if (group !== undefined) return `${show(from)} (group ${group})`;
    if (to - from < 2) return from === to ? show(from) : `${show(from)}, ${show(to)}`;
    return `${show(from)} to ${show(to)}`;
  });
  if (runs.length === 0) return "";
  const more = lines.count - countListed(lines);
  const rest = more > 0 ? ` and ${formatCount(more)} more` : "";
  return `line${lines.count === 1 ? "" : "s"} ${runs.join(", ")}${rest}`;
}

/** The headings of columns with text. All other columns have numbers and are right-aligned. */
const textHeads = ["Column", "Outcome", "Problem", "Reason", "Lines"];

/** Returns a table in Markdown. */
export function markdownTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const aligned = heads.map((head) => (textHeads.includes(head) ? ":---" : "---:"));
  return [heads, aligned, ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

/** Maximum groups of lines listed: a file can break every rule in every column, or have a separate reason for each row. */
const maxGroups = 50;

/**
 * Returns the groups that are listed, and a note on the rest if there are more.
 * @param what the groups are, in the plural
 */
export function firstGroups<Group>(groups: readonly Group[], what: string) {
  const rest = groups.length - maxGroups;
  return {
    listed: groups.slice(0, maxGroups),
    more: rest > 0 ? [`… and ${formatCount(rest)} more ${what}`] : [],
  };
}

/** Returns a collapsed section, which readers open. */
export function foldedMarkdown(title: string, markdown: string): string {
  return `<details>\n<summary>${title}</summary>\n\n${markdown}\n\n</details>`;
}
