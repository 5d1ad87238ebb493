import { type ChangeFailure, changeWords } from "../base/changes.ts";
import { addLine, type LineRuns } from "../base/line-runs.ts";
import type { Log } from "../base/log.ts";
import { formatCount, formatUsers } from "../base/numbers.ts";
import type { Outcome, RowOutcomes } from "../job/outcomes.ts";
import { forMarkdown } from "./escape.ts";
import { describeLines, firstGroups, foldedMarkdown, type LineUrl, markdownTable } from "./lines.ts";

/** Why something is missing for users, and on which lines. */
export type Reason = { outcome: string; reason: string; count: number; lines: LineRuns };

/** The table is folded from this number of reasons on. */
const foldedReasons = 10;
/** In characters. */
const maxReasonLength = 500;

const outcomeWords: Record<Outcome, string> = { FAILED: "failed", SKIPPED: "skipped" };

/** Returns why rows were not imported. */
export function outcomeReasons(outcomes: RowOutcomes): Reason[] {
  return outcomes.kinds().map((kind) => ({ ...kind, outcome: outcomeWords[kind.outcome] }));
}

/** Returns why passwords, groups and attributes were not set, the most frequent reason first. */
export function changeReasons(failures: readonly ChangeFailure[]): Reason[] {
  const reasons = new Map<string, Reason>();
  for (const { kind, reason, line, group } of failures) {
    const key = `${kind} ${reason}`;
    const none = { outcome: changeWords[kind].outcome, reason, count: 0, lines: { runs: [], count: 0 } };
    const found = reasons.get(key) ?? none;
    reasons.set(key, found);
    found.count++;
    addLine(found.lines, line, { group });
  }
  return [...reasons.values()].sort((one, other) => other.count - one.count);
}

type Failure = { line: number; title: string; text: string };

function* failedRows(outcomes: RowOutcomes): Iterable<Failure> {
  for (const { line, outcome, reason } of outcomes.all())
    if (outcome === "FAILED" && line !== undefined)
      yield { line, title: "User not imported", text: shorten(reason) };
}

function* failedChanges(failures: readonly ChangeFailure[]): Iterable<Failure> {
  for (const { kind, line, reason, group } of failures)
    yield {
      line,
      title: changeWords[kind].title,
      text: group === undefined ? reason : `${reason} (group ${group} of the cell)`,
    };
}

type LogOptions = { file: string; maxAnnotations: number; passed: boolean };

/** Annotates the first rows that failed at their lines, then logs why rows were not imported. Returns the number of annotations. */
export function logOutcomes(outcomes: RowOutcomes, log: Log, options: LogOptions): number {
  return logFailures(failedRows(outcomes), outcomeReasons(outcomes), log, options);
}

/** Annotates the first changes that failed at their lines, then logs all reasons. Returns the number of annotations. */
export function logFailedChanges(failures: readonly ChangeFailure[], log: Log, options: LogOptions): number {
  return logFailures(failedChanges(failures), changeReasons(failures), log, options);
}

function logFailures(
  failures: Iterable<Failure>,
  reasons: readonly Reason[],
  log: Log,
  { file, maxAnnotations, passed }: LogOptions,
): number {
  let annotated = 0;
  for (const { line, title, text } of failures) {
    if (annotated === maxAnnotations) break;
    log[passed ? "warning" : "error"](text, { file, line, title });
    annotated++;
  }
  const { listed, more } = firstGroups(reasons, "reasons");
  for (const { count, outcome, reason, lines } of listed) {
    const where = lines.count === 0 ? "" : ` (${describeLines(lines)})`;
    log.info(`${formatUsers(count)} ${outcome}: ${shorten(reason)}${where}`);
  }
  for (const note of more) log.info(note);
  return annotated;
}

/** Returns the reasons as a table in Markdown, folded if it is long; "" if there are none. */
export function reasonsMarkdown(reasons: readonly Reason[], lineUrl: LineUrl): string {
  if (reasons.length === 0) return "";
  const { listed, more } = firstGroups(reasons, "reasons");
  const rows = listed.map(({ count, outcome, reason, lines }) => {
    return [formatCount(count), outcome, forMarkdown(shorten(reason)), describeLines(lines, lineUrl)];
  });
  rows.push(...more.map((note) => ["", "", note, ""]));
  const table = markdownTable(["Users", "Outcome", "Reason", "Lines"], rows);
  return reasons.length < foldedReasons
    ? table
    : foldedMarkdown(`${formatCount(reasons.length)} reasons`, table);
}

function shorten(reason: string): string {
  return reason.length > maxReasonLength ? `${reason.slice(0, maxReasonLength)}…` : reason;
}
