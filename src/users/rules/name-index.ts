/** Finds the line on which a name appeared before. */
export type NameIndex = {
  /** Records a name. Returns where it appeared before, if it did. */
  record(name: string, line: number): Earlier | undefined;
};

/** `sameCase`: whether the earlier name has the same letter case, too. */
export type Earlier = { line: number; sameCase: boolean };

/** @param ignoresCase whether names that differ only in letter case are the same */
export function nameIndex(ignoresCase: boolean): NameIndex {
  const lines = new Map<string, number>();
  /** The first lines of the names that are not in lower case, by their lower case. */
  const foldedLines = new Map<string, number>();

  return {
    record: (given, line) => {
      const same = lines.get(given);
      if (same !== undefined) return { line: same, sameCase: true };
      // A name that is a slice of a block of the file would keep the whole block in memory.
      const name = Buffer.from(given).toString();
      const folded = ignoresCase ? name.toLowerCase() : name;
      const first = Math.min(lines.get(folded) ?? Infinity, foldedLines.get(folded) ?? Infinity);
      lines.set(name, line);
      if (folded !== name && !foldedLines.has(folded)) foldedLines.set(folded, line);
      return first === Infinity ? undefined : { line: first, sameCase: false };
    },
  };
}
