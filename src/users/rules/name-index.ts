import { detached } from "../user-index.ts";

/**
 * Creates an index that finds the line on which a name appeared before.
 * @param ignoresCase whether names that differ only in letter case are the same
 */
export function nameIndex(ignoresCase: boolean) {
  const lines = new Map<string, number>();
  /** The first lines of the names that are not in lower case, by their lower case. */
  const foldedLines = new Map<string, number>();

  function firstInOtherCase(name: string, line: number): number | undefined {
    const folded = name.toLowerCase();
    const found = foldedLines.get(folded);
    if (folded === name) return found;
    if (found === undefined) foldedLines.set(folded, line);
    const lowerCase = lines.get(folded);
    return lowerCase === undefined ? found : Math.min(lowerCase, found ?? lowerCase);
  }

  return {
    /** Records a name. Returns where it appeared before, if it did, and whether in the same letter case. */
    record: (name: string, line: number): { line: number; sameCase: boolean } | undefined => {
      const same = lines.get(name);
      if (same !== undefined) return { line: same, sameCase: true };
      lines.set(detached(name), line);
      const other = ignoresCase ? firstInOtherCase(name, line) : undefined;
      return other === undefined ? undefined : { line: other, sameCase: false };
    },
  };
}
