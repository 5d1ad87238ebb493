import type { LineRuns } from "../base/line-runs.ts";
import type { Log } from "../base/log.ts";
import { formatCount, formatNumberOf } from "../base/numbers.ts";
import type { ProblemKind, Problems } from "../users/rules/problems.ts";
import type { DocsUrl } from "./docs-url.ts";
import { forMarkdown } from "./escape.ts";
import { describeLines, firstGroups, type LineUrl, markdownTable } from "./lines.ts";

/** Maximum kinds of problems in the final message of a run that stops. */
const maxKindsInMessage = 5;

type LogOptions = {
  /** The path in annotations. */
  path: string;
  maxAnnotations: number;
  /** Whether the problems end the run. */
  stops: boolean;
  docsUrl: DocsUrl | undefined;
};

/**
 * Logs problems in a folded group: annotations, then the kinds with their lines. A run that stops ends with the most frequent
 * kinds, which are not listed here; how to fix them is logged outside of the group.
 * @returns the number of annotations
 */
export async function logProblems(
  problems: Problems,
  name: string,
  log: Log,
  options: LogOptions,
): Promise<number> {
  const { path, maxAnnotations, stops, docsUrl } = options;
  const kinds = problems.kinds();
  // The final message of a run that stops has the problems without a line.
  const annotated = stops ? kinds.filter(({ lines }) => lines.count > 0) : kinds;
  // A run that continues also annotates the rows that Cognito refuses.
  const limit = stops ? maxAnnotations : Math.floor(maxAnnotations / 2);
  const chosen = chooseAnnotated(annotated.map(withOneCause), limit);
  const inMessage = stops ? errorsOf(kinds).slice(0, maxKindsInMessage) : [];
  const { listed, more } = listKinds(kinds.filter((kind) => !inMessage.includes(kind)));
  const advice = () => {
    for (const { rule, advice } of onePerRule(kinds))
      log.info(`[${rule}] ${advice}${docsUrl === undefined ? "" : ` ${docsUrl("rules", rule)}`}`);
  };
  if (chosen.length + listed.length > 0) {
    await log.group(`Problems in ${name}`, async () => {
      for (const { line, lines, message, severity } of chosen) {
        const place = line === undefined ? undefined : { file: path, line, title: "Cognito user import" };
        const where = lines === undefined ? `line ${line}` : describeLines(lines);
        const text = line === undefined ? message.replace(/^the /, "The ") : `${where}: ${message}`;
        log[stops ? severity : "warning"](text, place);
      }
      for (const { count, message, lines } of listed) {
        const where = describeLines(lines);
        log.info(`${formatCount(count)} × ${message}${where && `: ${where}`}`);
      }
      for (const note of more) log.info(note);
      if (!stops) advice();
    });
  }
  if (stops) advice();
  return chosen.length;
}

/** Returns `4 problems in users.csv`, or if no problem has a line, `4 problems with the inputs or the user pool`. */
export function countProblems(problems: Problems, fileName: string): string {
  const isInFile = problems.kinds().some(({ lines }) => lines.count > 0);
  const count = formatNumberOf(problems.errors, "problem");
  return `${count} ${isInFile ? `in ${fileName}` : "with the inputs or the user pool"}`;
}

/** Returns the number of problems and the most frequent kinds with their lines, as a sentence. */
export function describeProblems(problems: Problems, fileName: string): string {
  const kinds = errorsOf(problems.kinds());
  const named = kinds.slice(0, maxKindsInMessage).map(({ message, lines: { runs, count } }) => {
    const where = describeLines({ runs: runs.map(({ from, to }) => ({ from, to })), count });
    return where === "" ? message : `${message} (${where})`;
  });
  const more = kinds.length - named.length;
  if (more > 0) named.push(`and ${formatNumberOf(more, "more kind")} of problems`);
  return `${countProblems(problems, fileName)}: ${named.join("; ")}.`;
}

function errorsOf(kinds: readonly ProblemKind[]): ProblemKind[] {
  return kinds.filter(({ severity }) => severity === "error");
}

function listKinds(kinds: readonly ProblemKind[]) {
  return firstGroups(kinds, "kinds of problems");
}

type Annotated = ProblemKind["first"][number] & { lines?: LineRuns };

/** Returns a kind whose problems have one cause, such as a missing group, as one problem with all its lines. */
function withOneCause(kind: ProblemKind): { first: readonly Annotated[] } {
  const { rule, first, lines } = kind;
  return rule === "unknown-group" && first[0]?.line !== undefined
    ? { first: [{ ...first[0], lines }] }
    : kind;
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
function onePerRule(kinds: readonly ProblemKind[]): ProblemKind[] {
  const { listed } = listKinds(kinds);
  return listed.filter(({ rule }, at) => listed.findIndex((other) => other.rule === rule) === at);
}

/** Returns the problems as a table and how to fix them as a list, in Markdown; "" if there are none. */
export function problemsMarkdown(problems: Problems, lineUrl: LineUrl, docsUrl: DocsUrl | undefined): string {
  const kinds = problems.kinds();
  if (kinds.length === 0) return "";
  const { listed, more } = listKinds(kinds);
  const rows = listed.map(({ count, message, lines }) => {
    return [formatCount(count), forMarkdown(message), describeLines(lines, lineUrl)];
  });
  rows.push(...more.map((note) => ["", note, ""]));
  const advice = onePerRule(kinds).map(({ rule, advice }) => {
    const name = docsUrl === undefined ? `\`${rule}\`` : `[\`${rule}\`](${docsUrl("rules", rule)})`;
    return `- ${name}: ${advice}`;
  });
  return `${markdownTable(["Count", "Problem", "Lines"], rows)}\n\nHow to fix:\n\n${advice.join("\n")}`;
}
