import { addLine, type LineRuns } from "../../base/line-runs.ts";
import { numberList } from "../../base/number-list.ts";
import { type RuleId, rules } from "./catalogue.ts";

/** Holds no value of a user. */
export type Problem = {
  rule: RuleId;
  severity: "error" | "warning";
  /** The line of the user's file; undefined for a problem of the inputs or the user pool. */
  line: number | undefined;
  /** Several columns are joined by " or ". */
  column: string | undefined;
  /** The earlier line that this one duplicates. */
  otherLine: number | undefined;
};

/** For the message of the rule. */
type ProblemDetails = { otherLine?: number | undefined; detail?: string | undefined };

/** All problems with the same rule, column and detail. */
export type ProblemKind = {
  rule: RuleId;
  severity: "error" | "warning";
  /** Without a line. */
  message: string;
  advice: string;
  count: number;
  lines: LineRuns;
  /** The first of them by line, each with its message. */
  first: readonly (Problem & { message: string })[];
};

/** Keeps a problem in 20 bytes, because a file may have one on every line. */
export type Problems = {
  add(rule: RuleId, line: number | undefined, column?: string, details?: ProblemDetails): void;
  readonly errors: number;
  /** Errors and warnings. */
  readonly total: number;
  /** The most frequent first, but a missing `source` before the problems that it causes. */
  kinds(): ProblemKind[];
  /** By line. */
  all(): Iterable<Problem>;
};

/** The number of problems that each kind lists. */
const maxListed = 10;

/** Returns a problem's message without its line: `email is not a valid e-mail address [email]`. */
export function problemMessage(
  rule: RuleId,
  { line, column = "", otherLine, detail = "" }: Partial<Problem> & ProblemDetails = {},
): string {
  const { message } = rules[rule];
  // Values without a line are those of csv-defaults.
  const input = line === undefined && message.startsWith("{column}") ? "csv-defaults: " : "";
  const text = message
    .replaceAll("{column}", () => column)
    .replace("{detail}", () => detail)
    .replace("{line}", otherLine === undefined ? "an earlier line" : `line ${otherLine}`);
  return `${input}${text} [${rule}]`;
}

export function collectProblems(): Problems {
  const texts: string[] = [""];
  const textIndexes = new Map<string, number>([["", 0]]);
  const [ruleIndexes, lines, columns] = [numberList(), numberList(), numberList()];
  const [otherLines, details] = [numberList(), numberList()];
  let errors = 0;
  let sorted: Uint32Array | undefined;

  function indexOf(text: string): number {
    const known = textIndexes.get(text);
    if (known !== undefined) return known;
    textIndexes.set(text, texts.length);
    return texts.push(text) - 1;
  }

  function at(index: number): Problem {
    const rule = texts[ruleIndexes.at(index)] as RuleId;
    return {
      ...{ rule, severity: rules[rule].severity },
      line: lines.at(index) || undefined,
      column: texts[columns.at(index)] || undefined,
      otherLine: otherLines.at(index) || undefined,
    };
  }

  function byLine(): Uint32Array {
    if (sorted?.length === lines.length) return sorted;
    const order = Uint32Array.from({ length: lines.length }, (_, index) => index);
    const cause = textIndexes.get("known-export");
    const rank = (index: number) => (ruleIndexes.at(index) === cause ? -1 : index);
    sorted = order.sort((one, other) => lines.at(one) - lines.at(other) || rank(one) - rank(other));
    return sorted;
  }

  return {
    add: (rule, line = 0, column = "", { otherLine = 0, detail = "" } = {}) => {
      ruleIndexes.push(indexOf(rule));
      lines.push(line);
      columns.push(indexOf(column));
      otherLines.push(otherLine);
      details.push(indexOf(detail));
      if (rules[rule].severity === "error") errors++;
    },
    get errors() {
      return errors;
    },
    get total() {
      return lines.length;
    },
    kinds: () => {
      const kinds = new Map<string, ProblemKind & { first: (Problem & { message: string })[] }>();
      for (const index of byLine()) {
        const key = `${ruleIndexes.at(index)} ${columns.at(index)} ${details.at(index)}`;
        const detail = texts[details.at(index)];
        let kind = kinds.get(key);
        if (kind === undefined) {
          const { rule, severity, line, column } = at(index);
          const message = problemMessage(rule, { line, column, detail });
          const { advice } = rules[rule];
          kind = { rule, severity, message, advice, count: 0, lines: { runs: [], count: 0 }, first: [] };
          kinds.set(key, kind);
        }
        kind.count++;
        const [line, duplicates] = [lines.at(index), otherLines.at(index) || undefined];
        if (line > 0) addLine(kind.lines, line, { duplicates });
        if (kind.first.length === maxListed) continue;
        const problem = at(index);
        kind.first.push({ ...problem, message: problemMessage(problem.rule, { ...problem, detail }) });
      }
      const rank = ({ rule, count }: ProblemKind) => (rule === "known-export" ? Number.MAX_VALUE : count);
      return [...kinds.values()].sort((one, other) => rank(other) - rank(one));
    },
    *all() {
      for (const index of byLine()) yield at(index);
    },
  };
}
