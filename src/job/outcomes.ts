import { addLine, type LineRuns } from "../base/line-runs.ts";
import { type NumberList, numberList, numberSet } from "../base/number-list.ts";

/** What Cognito did with a row instead of importing it, in the words of its log. */
export type Outcome = "FAILED" | "SKIPPED";

/** A row that was not imported. `line` is the line of the user's own file. */
export type RowOutcome = { line: number; outcome: Outcome; reason: string };

/** All rows of one outcome and reason. */
export type OutcomeKind = { outcome: Outcome; reason: string; count: number; lines: LineRuns };

/** The rows that were not imported: half a million of them in a few megabytes. */
export type RowOutcomes = {
  readonly length: number;
  count(outcome: Outcome): number;
  /** By frequency, failures before skips. */
  kinds(): OutcomeKind[];
  /** In the order of the file. */
  all(): Iterable<RowOutcome>;
  /** Whether a row of the user's file failed: by the row, counted from 0, and the line where it starts. */
  hasFailed(row: number, line: number): boolean;
  /** Whether such a row was skipped. */
  hasSkipped(row: number, line: number): boolean;
};

/** Collects what the log of a job says, each row once however often it is read. */
export type OutcomeCollector = {
  add(logLine: number, outcome: Outcome, reason: string): void;
  count(outcome: Outcome): number;
  /** Whether the log has a line of that number. */
  has(logLine: number): boolean;
  /** Each outcome with its reason once, and which of them each line of the log has. */
  readonly kinds: readonly Kind[];
  readonly logLines: NumberList;
  readonly kindOfLine: NumberList;
};

/** What the log of one job said, and which rows of the file it is about. */
export type JobOutcomes = {
  found: OutcomeCollector;
  /** The number that the log gives to the first row: see `row-log.ts`. */
  firstLogLine: number;
  /** The row of the uploaded file that this is, counted from 0; not 0 in a further job of a file. */
  firstRow: number;
};

/**
 * The line and the row, counted from 0, of each row of a rewritten file, of each row whose user exists, and the rows that could
 * not be uploaded.
 */
export type RewrittenRows = {
  lines: NumberList;
  rows: NumberList;
  existing: { rows: NumberList; lines: NumberList };
  excludedRows: readonly { row: number | undefined; line: number; reason: string }[];
};

type Kind = Pick<RowOutcome, "outcome" | "reason">;

/** @param redact returns a reason without secrets */
export function collectOutcomes(redact = (reason: string) => reason): OutcomeCollector {
  const seen = numberSet();
  const { kinds, indexOf } = kindList(redact);
  const [logLines, kindOfLine] = [numberList(), numberList()];
  const counts = { FAILED: 0, SKIPPED: 0 };
  return {
    add: (logLine, outcome, reason) => {
      if (seen.has(logLine)) return;
      seen.add(logLine);
      logLines.push(logLine);
      kindOfLine.push(indexOf({ outcome, reason }));
      counts[outcome]++;
    },
    count: (outcome) => counts[outcome],
    has: seen.has,
    kinds,
    logLines,
    kindOfLine,
  };
}

/** Outcomes with their reasons, each once. */
function kindList(redact = (reason: string) => reason) {
  const kinds: Kind[] = [];
  const indexes = new Map<string, number>();
  return {
    kinds,
    indexOf: ({ outcome, reason }: Kind): number => {
      const key = `${outcome} ${reason}`;
      const index = indexes.get(key) ?? kinds.push({ outcome, reason: redact(reason) }) - 1;
      indexes.set(key, index);
      return index;
    },
  };
}

/**
 * Returns the outcomes of all jobs of a file, by the lines of the user's own file.
 * @param rewritten undefined if the file was uploaded as it is
 */
export function joinOutcomes(
  jobs: readonly JobOutcomes[],
  rewritten: RewrittenRows | undefined,
): RowOutcomes {
  const { kinds, indexOf } = kindList();
  const [lines, kindOfRow] = [numberList(), numberList()];
  // By row in a rewritten file, else by line.
  const places = { FAILED: numberSet(), SKIPPED: numberSet() };
  const counts = { FAILED: 0, SKIPPED: 0 };
  const has = (outcome: Outcome) => (row: number, line: number) =>
    places[outcome].has(rewritten === undefined ? line : row);

  function add(kind: number, line: number, place: number | undefined): void {
    const outcome = kinds[kind]?.outcome ?? "FAILED";
    lines.push(line);
    kindOfRow.push(kind);
    counts[outcome]++;
    if (place !== undefined) places[outcome].add(place);
  }

  for (const { found, firstLogLine, firstRow } of jobs) {
    const kindHere = found.kinds.map(indexOf);
    for (let index = 0; index < found.logLines.length; index++) {
      const row = firstRow + Math.max(0, found.logLines.at(index) - firstLogLine);
      const kind = kindHere[found.kindOfLine.at(index)] ?? 0;
      // The header is line 1 of a file that was uploaded as it is.
      if (rewritten === undefined) add(kind, row + 2, row + 2);
      else add(kind, rewritten.lines.at(row), rewritten.rows.at(row));
    }
  }
  for (const { row, line, reason } of rewritten?.excludedRows ?? []) {
    add(indexOf({ outcome: "FAILED", reason }), line, row);
  }
  const { existing } = rewritten ?? {};
  for (let at = 0; existing && at < existing.lines.length; at++) {
    const exists = indexOf({ outcome: "SKIPPED", reason: "The user already exists." });
    add(exists, existing.lines.at(at), existing.rows.at(at));
  }
  const order = Uint32Array.from({ length: lines.length }, (_, index) => index);
  order.sort((one, other) => lines.at(one) - lines.at(other) || one - other);

  return {
    length: lines.length,
    count: (outcome) => counts[outcome],
    kinds: () => {
      const counted = kinds.map(
        (kind): OutcomeKind => ({ ...kind, count: 0, lines: { runs: [], count: 0 } }),
      );
      for (const index of order) {
        const kind = counted[kindOfRow.at(index)];
        if (kind === undefined) continue;
        kind.count++;
        addLine(kind.lines, lines.at(index));
      }
      return counted.sort(
        (one, other) => one.outcome.localeCompare(other.outcome) || other.count - one.count,
      );
    },
    *all() {
      for (const index of order) {
        const kind = kinds[kindOfRow.at(index)];
        if (kind !== undefined) yield { line: lines.at(index), ...kind };
      }
    },
    hasFailed: has("FAILED"),
    hasSkipped: has("SKIPPED"),
  };
}
