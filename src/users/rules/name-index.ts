import { lineTable } from "./line-table.ts";

/**
 * Creates an index that finds the line on which a name appeared before.
 * @param ignoresCase whether names that differ only in letter case are the same
 */
export function nameIndex(ignoresCase: boolean) {
  const lines = lineTable();
  /** The first lines of the names that are not in lower case, by their lower case. */
  const foldedLines = lineTable();

  return {
    /** Records a name. Returns where it appeared before, if it did, and whether in the same letter case. */
    record: (name: string, line: number): { line: number; sameCase: boolean } | undefined => {
      const same = lines.record(name, line);
      if (same !== undefined) return { line: same, sameCase: true };
      if (!ignoresCase) return undefined;
      const folded = name.toLowerCase();
      const lowerCase = folded === name ? undefined : lines.get(folded);
      const otherCase = folded === name ? foldedLines.get(folded) : foldedLines.record(folded, line);
      const first = Math.min(lowerCase ?? Infinity, otherCase ?? Infinity);
      return first === Infinity ? undefined : { line: first, sameCase: false };
    },
  };
}
