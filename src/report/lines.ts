import { formatCount } from "../base/numbers.ts";

/** How a line of the file is shown in Markdown: as a link where it has an address. */
export function lineShower(lineUrl: ((line: number) => string) | undefined): (line: number) => string {
  return (line) => (lineUrl === undefined ? String(line) : `[${line}](${lineUrl(line)})`);
}

/**
 * `line 3`, `lines 3, 4 and 12 more`.
 * @param named the lines that are told, as they are shown
 * @param count how many there are in all
 */
export function lineList(named: readonly string[], count: number): string {
  const more = count > named.length ? ` and ${formatCount(count - named.length)} more` : "";
  return `line${count === 1 ? "" : "s"} ${named.join(", ")}${more}`;
}
