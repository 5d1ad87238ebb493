import type { Log } from "../base/log.ts";
import { formatCount } from "../base/numbers.ts";
import type { ProblemKind, Problems } from "../users/rules/problems.ts";
import type { DocsUrl } from "./docs-url.ts";
import { forMarkdown } from "./escape.ts";
import { lineList, lineShower } from "./lines.ts";

/** The number of lines that are listed for each kind of problem. */
const maxLines = 5;
/** The number of kinds that are listed. A file can break each rule in each of its columns. */
const maxKinds = 50;

/**
 * Reports the problems of a file in the log: first as annotations, then all kinds with counts, then how to fix them.
 * @param options `stops`: whether the problems end the run
 * @returns the number of annotations
 */
export function logProblems(
  problems: Problems,
  path: string,
  log: Log,
  options: { maxAnnotations: number; stops: boolean; docsUrl: DocsUrl | undefined },
): number {
  const { maxAnnotations, stops, docsUrl } = options;
  const kinds = problems.kinds();
  // A run that goes on annotates the rows that Cognito refuses, too.
  const limit = stops ? maxAnnotations : Math.floor(maxAnnotations / 2);
  // The final message of a run that stops has the problems without a line.
  const annotated = stops ? kinds.filter(({ first }) => first[0]?.line !== undefined) : kinds;
  const chosen = chooseAnnotated(annotated.map(withOneCause), limit);
  for (const { line, lines, message, severity } of chosen) {
    const place = line === undefined ? undefined : { file: path, line, title: "Cognito user import" };
    const text =
      line === undefined ? message.replace(/^the /, "The ") : `${lines ?? `line ${line}`}: ${message}`;
    log[stops ? severity : "warning"](text, place);
  }
  for (const kind of kinds.slice(0, maxKinds)) {
    const lines = describeLines(kind, String);
    log.info(`${formatCount(kind.count)} × ${kind.message}${lines === "" ? "" : `: ${lines}`}`);
  }
  if (kinds.length > maxKinds) log.info(`… and ${kinds.length - maxKinds} more kinds of problems`);
  for (const { rule, advice } of byRule(kinds)) {
    log.info(`[${rule}] ${advice}${docsUrl === undefined ? "" : ` ${docsUrl("rules", rule)}`}`);
  }
  return chosen.length;
}

/** Returns `4 problems in users.csv`, or if no problem has a line, `4 problems with the inputs or the user pool`. */
export function countProblems(problems: Problems, fileName: string): string {
  const isInFile = problems.kinds().some(({ first }) => first[0]?.line !== undefined);
  const count = `${formatCount(problems.errors)} problem${problems.errors === 1 ? "" : "s"}`;
  return `${count} ${isInFile ? `in ${fileName}` : "with the inputs or the user pool"}`;
}

type Annotated = ProblemKind["first"][number] & { lines?: string };

/** Returns a kind whose problems have one cause, such as a missing group, as one problem with all its lines. */
function withOneCause(kind: ProblemKind): { first: readonly Annotated[] } {
  const { rule, first, count } = kind;
  if (rule !== "unknown-group" || first[0]?.line === undefined) return kind;
  return {
    first: [
      {
        ...first[0],
        lines: lineList(
          first.map(({ line }) => String(line)),
          count,
        ),
      },
    ],
  };
}

/** Returns the first problem of each kind, then more of them, in the order of their lines. */
function chooseAnnotated(kinds: readonly { first: readonly Annotated[] }[], limit: number): Annotated[] {
  const rounds = Array.from({ length: limit }, (_, round) =>
    kinds.flatMap(({ first }) => first[round] ?? []),
  );
  return rounds
    .flat()
    .slice(0, limit)
    .sort((one, other) => (one.line ?? 0) - (other.line ?? 0));
}

/** Returns the first kind of each rule that is listed. */
function byRule(kinds: readonly ProblemKind[]): ProblemKind[] {
  const listed = kinds.slice(0, maxKinds);
  return listed.filter(({ rule }, at) => listed.findIndex((other) => other.rule === rule) === at);
}

/** Returns `lines 3, 4 (duplicates 2), 7 and 12 more`; "" if the problem has no line. */
function describeLines({ count, first }: ProblemKind, show: (line: number) => string): string {
  const named = first.slice(0, maxLines).flatMap(({ line, otherLine }) => {
    if (line === undefined) return [];
    return [otherLine === undefined ? show(line) : `${show(line)} (duplicates ${show(otherLine)})`];
  });
  return named.length === 0 ? "" : lineList(named, count);
}

/**
 * Returns the problems as a table and how to fix them as a list, in Markdown; "" if there are none.
 * @param lineUrl returns the address of a line of the file
 */
export function problemsMarkdown(
  problems: Problems,
  lineUrl: ((line: number) => string) | undefined,
  docsUrl: DocsUrl | undefined,
): string {
  const kinds = problems.kinds();
  if (kinds.length === 0) return "";
  const show = lineShower(lineUrl);
  const rows = kinds.slice(0, maxKinds).map((kind) => {
    return `| ${formatCount(kind.count)} | ${forMarkdown(kind.message)} | ${describeLines(kind, show)} |`;
  });
  if (kinds.length > maxKinds) rows.push(`| | … and ${kinds.length - maxKinds} more kinds | |`);
  const advice = byRule(kinds).map(({ rule, advice }) => {
    const name = docsUrl === undefined ? `\`${rule}\`` : `[\`${rule}\`](${docsUrl("rules", rule)})`;
    return `- ${name}: ${advice}`;
  });
  return [
    "| Count | Problem | Lines |",
    "| ---: | :--- | :--- |",
    ...rows,
    "",
    "How to fix:",
    "",
    ...advice,
  ].join("\n");
}
