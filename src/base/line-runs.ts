/** A note on a line in a list: the earlier line that it duplicates, or the number of the group in its cell. */
export type LineNote = { duplicates?: number | undefined; group?: number | undefined };

/** Consecutive lines of a file, both ends included. */
type LineRun = LineNote & { from: number; to: number };

/** Lines of a file: the first runs of them, and how many lines there are. */
export type LineRuns = { runs: LineRun[]; count: number };

const maxRuns = 10;

/** Adds a line to a list. A line with a note is a separate run. */
export function addLine(lines: LineRuns, line: number, note?: LineNote): void {
  const last = lines.runs.at(-1);
  const hasNote = note?.duplicates !== undefined || note?.group !== undefined;
  const isWhole = lines.count === countListed(lines);
  if (!hasNote && isWhole && last?.to === line) return;
  lines.count++;
  if (!isWhole) return;
  if (!hasNote && last?.to === line - 1 && last.duplicates === undefined && last.group === undefined)
    last.to = line;
  else if (lines.runs.length < maxRuns) lines.runs.push({ ...note, from: line, to: line });
}

/** Returns the number of lines in the runs. */
export function countListed({ runs }: LineRuns): number {
  return runs.reduce((sum, { from, to }) => sum + to - from + 1, 0);
}
