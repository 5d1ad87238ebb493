/** A list of users in a YAML text that is too long to be parsed as a whole. */
export type LongList = {
  /** Where its first line begins. */
  from: number;
  /** The indentation before the dash of each user. */
  indent: string;
  /** Matches the first line after the list. */
  end: RegExp;
  isWithinMap: boolean;
};

const blank = /^\s*(?:#|$)|^%|^---\s*(?:#|$)/;
/** The longest key in YAML (1.2.2, 7.4.2). The pattern takes long for a longer text with many blanks. */
const maxKey = 1024;
const key = /^(["']?)([^\s#"'&*!?-].*?)\1\s*:(?:\s|$)/;

/** Finds a list whose users each begin with a dash, preceded only by comments and keys without other lists. */
export function longListIn(text: string, isColumn: (name: string) => boolean): LongList | undefined {
  let from = 0;
  let lastKey = "";
  /** Whether the value of the last key has begun. */
  let hasValue = false;
  for (const line of text.split("\n")) {
    const indent = /^( *)-(?=\s|$)/.exec(line)?.[1];
    if (indent !== undefined) {
      if (hasValue) return undefined;
      const end = new RegExp(`^(?!${indent}-(?:\\s|$)) {0,${indent.length}}[^\\s#]`, "m");
      return { from, indent, end, isWithinMap: lastKey !== "" };
    }
    if (line.startsWith(" ")) hasValue ||= line.trim() !== "";
    else if (!blank.test(line)) {
      const name = key.exec(line.slice(0, maxKey + 2))?.[2];
      if (name === undefined || isColumn(name)) return undefined;
      lastKey = line;
      hasValue = !/:\s*(?:#.*)?$/.test(line);
    }
    from += line.length + 1;
  }
  return undefined;
}

/** Returns where the last, possibly incomplete, user in the text begins; 0 if it is the first. */
export function lastItem(text: string, { indent }: LongList): number {
  const starts = [" ", "\n", "\r", "\t"].map((end) => text.lastIndexOf(`\n${indent}-${end}`));
  return Math.max(...starts) + 1;
}
