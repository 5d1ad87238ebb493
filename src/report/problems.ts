import type { Log } from "../base/log.ts";
import { formatCount } from "../base/numbers.ts";
import { type Problem, type ProblemKind, type Problems, problemSentence } from "../users/rules/problems.ts";
import { forMarkdown } from "./escape.ts";
import { lineList, lineShower } from "./lines.ts";

/** So many lines are named of each kind of problem. */
const linesNamed = 5;
/** So many kinds stand in the summary. A file can break each rule in each of its columns. */
const kindsNamed = 50;

/**
 * Reports the problems of a file in the log: at their lines as far as GitHub keeps annotations, then all kinds with counts.
 * @returns how many annotations were written
 */
export function tellProblems(
  problems: Problems,
  path: string,
  log: Log,
  options: { maxAnnotations: number; stopping: boolean },
): number {
  const kinds = problems.kinds();
  // A run that goes on has more to tell: why Cognito refused rows.
  const most = options.stopping ? options.maxAnnotations : Math.floor(options.maxAnnotations / 2);
  // What has no line is annotated by the sentence with which the run stops.
  const annotated = options.stopping ? kinds.filter(({ first }) => first[0]?.line !== undefined) : kinds;
  const chosen = chooseAnnotated(annotated, most);
  for (const problem of chosen) {
    const { line } = problem;
    const place = line === undefined ? undefined : { file: path, line, title: "Cognito user import" };
    const stops = kinds.some(({ rule, stops }) => rule === problem.rule && stops);
    log[options.stopping && stops ? "error" : "warning"](problemSentence(problem), place);
  }
  for (const kind of kinds.slice(0, kindsNamed)) {
    const lines = where(kind, String);
    log.info(`${formatCount(kind.count)} × ${kind.sentence}${lines === "" ? "" : `: ${lines}`}`);
  }
  if (kinds.length > kindsNamed) log.info(`… and ${kinds.length - kindsNamed} more kinds of problems`);
  return chosen.length;
}

/** `4 problems in users.csv`, or where no problem has a line, with the inputs or the user pool. */
export function countProblems(problems: Problems, fileName: string): string {
  const isInFile = problems.kinds().some(({ first }) => first[0]?.line !== undefined);
  const count = `${formatCount(problems.stopping)} problem${problems.stopping === 1 ? "" : "s"}`;
  return `${count} ${isInFile ? `in ${fileName}` : "with the inputs or the user pool"}`;
}

/** The first problem of each kind, then more of them, in the order of their lines. */
function chooseAnnotated(kinds: readonly ProblemKind[], most: number): Problem[] {
  const chosen: Problem[] = [];
  for (let round = 0; chosen.length < most && kinds.some(({ first }) => round < first.length); round++) {
    for (const { first } of kinds) {
      const problem = first[round];
      if (problem !== undefined && chosen.length < most) chosen.push(problem);
    }
  }
  return chosen.sort((one, other) => (one.line ?? 0) - (other.line ?? 0));
}

/** `lines 3, 4 (first in 2), 7 and 12 more`; empty where the problem has no line. */
function where({ count, first }: ProblemKind, show: (line: number) => string): string {
  const named = first.slice(0, linesNamed).flatMap(({ line, otherLine, group }) => {
    if (line === undefined) return [];
    if (otherLine !== undefined) return [`${show(line)} (first in ${show(otherLine)})`];
    return [group === undefined ? show(line) : `${show(line)} (group ${group})`];
  });
  return named.length === 0 ? "" : lineList(named, count);
}

/**
 * The problems as a table in Markdown; empty where there are none.
 * @param lineUrl the address of a line of the file, where it has one
 */
export function problemsMarkdown(
  problems: Problems,
  lineUrl: ((line: number) => string) | undefined,
): string {
  const kinds = problems.kinds();
  if (kinds.length === 0) return "";
  const show = lineShower(lineUrl);
  const rows = kinds.slice(0, kindsNamed).map((kind) => {
    return `| ${formatCount(kind.count)} | ${forMarkdown(kind.sentence)} | ${where(kind, show)} |`;
  });
  if (kinds.length > kindsNamed) rows.push(`| | … and ${kinds.length - kindsNamed} more kinds | |`);
  return ["| Times | Problem | Where |", "| ---: | :--- | :--- |", ...rows].join("\n");
}
