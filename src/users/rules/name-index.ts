import { lineTable } from "./line-table.ts";

/**
 * Finds the line on which a name appeared before.
 * @param ignoresCase whether names that differ only in letter case are the same
 */
export function nameIndex(ignoresCase: boolean) {
  const lines = lineTable();
  /** The first lines of the names that are not in lower case, by their lower case. */
  const foldedLines = lineTable();

  return {
    /** Records a name. Returns where it appeared before, if it did, and whether in the same letter case. */
    record: (name: string, line: number): { line: number; sameCase: boolean } | undefined => {
      const same = lines.get(name);
      if (same !== undefined) return { line: same, sameCase: true };
      const folded = ignoresCase ? name.toLowerCase() : name;
      const lowerCase = folded === name ? undefined : lines.get(folded);
      const otherCase = foldedLines.get(folded);
      const first = Math.min(lowerCase ?? Infinity, otherCase ?? Infinity);
      lines.add(name, line);
      if (folded !== name && otherCase === undefined) foldedLines.add(folded, line);
      return first === Infinity ? undefined : { line: first, sameCase: false };
    },
  };
}
