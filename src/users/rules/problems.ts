import { numberList } from "../../base/number-list.ts";
import { fileRules, formatRules } from "./file-rules.ts";
import { rowRules, valueRules } from "./rules.ts";

/** Something that keeps a file, or a row of it, from becoming users. Holds no value of a user. */
export type Problem = {
  rule: string;
  /** The line of the user's file; undefined for what is wrong with the pool or the inputs. */
  line: number | undefined;
  column: string | undefined;
  /** Another line that has to do with it, such as where a user name stood first. */
  otherLine: number | undefined;
  /** The number of the group in a cell that names several. */
  group: number | undefined;
};

/** All problems of one rule in one column. */
export type ProblemKind = {
  rule: string;
  column: string | undefined;
  /** The whole sentence, the column's name included. */
  sentence: string;
  /** Whether it stops a run; the others are only told. */
  stops: boolean;
  count: number;
  /** The first of them by line. */
  first: Problem[];
};

/** A collection that grows by 20 bytes with each problem, as a file may have one on every line. */
export type Problems = {
  add(
    rule: string,
    line: number | undefined,
    column?: string,
    more?: { otherLine?: number; group?: number },
  ): void;
  /** How many there are of those that stop a run. */
  readonly stopping: number;
  readonly total: number;
  /** The kinds, the most frequent first. */
  kinds(): ProblemKind[];
  /** Every problem, by line. */
  all(): Iterable<Problem>;
};

/** Of each kind so many are kept at hand. */
const firstOfKind = 10;

/** Problems that change nothing about who is imported. */
const told: ReadonlySet<string> = new Set(["white-space", "undocumented-backslash"]);

const sentences = new Map<string, string>([
  ...[...valueRules, ...rowRules].map(({ name, sentence }) => [name, sentence] as const),
  ...Object.entries(fileRules),
  ...Object.entries(formatRules),
]);

/** The sentence of a problem, to be read on its own. */
export function problemSentence({
  rule,
  column,
  otherLine,
  group,
}: Pick<Problem, "rule" | "column"> & Partial<Problem>): string {
  const words = [column, sentences.get(rule) ?? rule].filter((word) => word !== undefined).join(" ");
  if (otherLine !== undefined) return `${words} (first in line ${otherLine})`;
  return group === undefined ? words : `${words} (group ${group} of the cell)`;
}

export function collectProblems(): Problems {
  const names: string[] = [""];
  const nameIndexes = new Map<string, number>([["", 0]]);
  const rules = numberList();
  const lines = numberList();
  const columns = numberList();
  const otherLines = numberList();
  const groups = numberList();
  let stopping = 0;

  function indexOf(name: string): number {
    const known = nameIndexes.get(name);
    if (known !== undefined) return known;
    nameIndexes.set(name, names.length);
    return names.push(name) - 1;
  }

  function at(index: number): Problem {
    return {
      rule: names[rules.at(index)] ?? "",
      line: lines.at(index) || undefined,
      column: names[columns.at(index)] || undefined,
      otherLine: otherLines.at(index) || undefined,
      group: groups.at(index) || undefined,
    };
  }

  let sorted: Uint32Array | undefined;

  function byLine(): Uint32Array {
    if (sorted?.length === rules.length) return sorted;
    const order = Uint32Array.from({ length: rules.length }, (_, index) => index);
    sorted = order.sort((one, other) => lines.at(one) - lines.at(other) || one - other);
    return sorted;
  }

  return {
    add: (rule, line = 0, column = "", { otherLine = 0, group = 0 } = {}) => {
      rules.push(indexOf(rule));
      lines.push(line);
      columns.push(indexOf(column));
      otherLines.push(otherLine);
      groups.push(group);
      if (!told.has(rule)) stopping++;
    },
    get stopping() {
      return stopping;
    },
    get total() {
      return rules.length;
    },
    kinds: () => {
      const kinds = new Map<string, ProblemKind>();
      for (const index of byLine()) {
        const key = `${rules.at(index)} ${columns.at(index)}`;
        let kind = kinds.get(key);
        if (kind === undefined) {
          const { rule, column } = at(index);
          const sentence = problemSentence({ rule, column });
          kind = { rule, column, sentence, stops: !told.has(rule), count: 0, first: [] };
          kinds.set(key, kind);
        }
        kind.count++;
        if (kind.first.length < firstOfKind) kind.first.push(at(index));
      }
      return [...kinds.values()].sort((one, other) => other.count - one.count);
    },
    *all() {
      for (const index of byLine()) yield at(index);
    },
  };
}
