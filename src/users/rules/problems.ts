import { addLine, type LineRuns } from "../../base/line-runs.ts";
import { numberList } from "../../base/number-list.ts";
import { type RuleId, rules } from "./catalogue.ts";

/** A problem. Contains no value of a user. */
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

/** Details for the message of a rule. */
type ProblemDetails = { otherLine?: number | undefined; detail?: string | undefined };

/** The parts that many problems share. */
type Texts = { rule: RuleId; column: string | undefined; detail: string | undefined };

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

export type Problems = ReturnType<typeof collectProblems>;

/** The number of problems that each kind lists. */
const maxListed = 10;

/** Returns a problem's message without its line: `email is not a valid e-mail address [email]`. */
export function problemMessage(
  rule: RuleId,
  { line, column = "", otherLine, detail = "" }: Partial<Problem> & ProblemDetails = {},
): string {
  const { message } = rules[rule];
  // A value without a line comes from csv-defaults.
  const input = line === undefined && message.startsWith("{column}") ? "csv-defaults: " : "";
  const text = message
    .replaceAll("{column}", () => column)
    .replace("{detail}", () => detail)
    .replace("{line}", otherLine === undefined ? "an earlier line" : `line ${otherLine}`);
  return `${input}${text} [${rule}]`;
}

/** Returns the detail of the rule `width`. */
export function describeWidth(values: number, columns: number): string {
  return `${values} value${values === 1 ? "" : "s"}, the header has ${columns} column${columns === 1 ? "" : "s"}`;
}

/** Creates a list of problems, in 12 bytes each, because a file may have one on every line. */
export function collectProblems() {
  const texts: Texts[] = [];
  const textIndexes = new Map<string, number>();
  const [textsOf, lines, otherLines] = [numberList(), numberList(), numberList()];
  let errors = 0;
  let sorted: Uint32Array | undefined;

  function at(index: number): Problem & Texts {
    const { rule, column, detail } = texts[textsOf.at(index)] as Texts;
    const [line, otherLine] = [lines, otherLines].map((numbers) => numbers.at(index) || undefined);
    return { rule, severity: rules[rule].severity, line, column, otherLine, detail };
  }

  function byLine(): Uint32Array {
    if (sorted?.length === lines.length) return sorted;
    const order = Uint32Array.from({ length: lines.length }, (_, index) => index);
    const rank = (index: number) => (texts[textsOf.at(index)]?.rule === "known-export" ? -1 : index);
    sorted = order.sort((one, other) => lines.at(one) - lines.at(other) || rank(one) - rank(other));
    return sorted;
  }

  return {
    add: (rule: RuleId, line = 0, column?: string, { otherLine = 0, detail }: ProblemDetails = {}): void => {
      const key = [rule, column, detail].join("\0");
      const index = textIndexes.get(key) ?? texts.push({ rule, column, detail }) - 1;
      textIndexes.set(key, index);
      textsOf.push(index);
      lines.push(line);
      otherLines.push(otherLine);
      if (rules[rule].severity === "error") errors++;
    },
    get errors() {
      return errors;
    },
    /** The number of errors and warnings. */
    get total() {
      return lines.length;
    },
    /** Returns the kinds of problems, the most frequent first, but a missing `source` before the problems that it causes. */
    kinds: (): ProblemKind[] => {
      const kinds = new Map<number, ProblemKind & { first: ProblemKind["first"][number][] }>();
      for (const index of byLine()) {
        const problem = at(index);
        const { rule, severity, line, otherLine } = problem;
        const kind = kinds.get(textsOf.at(index)) ?? {
          ...{
            rule,
            severity,
            advice: rules[rule].advice,
            count: 0,
            lines: { runs: [], count: 0 },
            first: [],
          },
          message: problemMessage(rule, { ...problem, otherLine: undefined }),
        };
        kinds.set(textsOf.at(index), kind);
        kind.count++;
        if (line !== undefined) addLine(kind.lines, line, { duplicates: otherLine });
        if (kind.first.length < maxListed)
          kind.first.push({ ...problem, message: problemMessage(rule, problem) });
      }
      const rank = ({ rule, count }: ProblemKind) => (rule === "known-export" ? Number.MAX_VALUE : count);
      return [...kinds.values()].sort((one, other) => rank(other) - rank(one));
    },
    /** By line. */
    *all(): Iterable<Problem> {
      for (const index of byLine()) yield at(index);
    },
  };
}
