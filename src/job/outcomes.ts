import { addLine, type LineRuns } from "../base/line-runs.ts";
import { type NumberList, numberList, numberSet } from "../base/number-list.ts";
import { withoutUserData } from "../base/secrets.ts";

/** The outcome of a row that Cognito did not import, in the words of its log. */
export type Outcome = "FAILED" | "SKIPPED";

/** A row that was not imported. `line` is the line of the user's own file; undefined if it is not known. */
export type RowOutcome = { line?: number; outcome: Outcome; reason: string };

/** All rows of one outcome and reason. */
export type OutcomeKind = { outcome: Outcome; reason: string; count: number; lines: LineRuns };

/** The rows that were not imported: half a million of them in a few megabytes. */
export type RowOutcomes = {
  readonly length: number;
  /** Whether it is known which rows of the user's file they are about. */
  readonly hasLines: boolean;
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

type Kind = Pick<RowOutcome, "outcome" | "reason">;

/** The outcomes in the log of one job, and the rows of the file that it covers. */
export type JobOutcomes = {
  found: OutcomeCollector;
  /** The number that the log gives to the first row: 2 if it counts the header, else 1. */
  firstLogLine: number;
  /** The row of the uploaded file that the job starts with, counted from 0. */
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

/** Returns the line of a row of the uploaded file; a file that was uploaded as it is has its header on line 1. */
export function lineOfRow(rewritten: Pick<RewrittenRows, "lines"> | undefined, row: number): number {
  return rewritten === undefined ? row + 2 : rewritten.lines.at(row);
}

/** Returns the number, from 1 on, that a row of the uploaded file has in the user's file. */
export function numberOfRow(rewritten: Pick<RewrittenRows, "rows"> | undefined, row: number): number {
  return (rewritten?.rows.at(row) ?? row) + 1;
}

export type OutcomeCollector = ReturnType<typeof collectOutcomes>;

/** Collects the outcomes in a job's log by line number. Each row counts once, even if it is read twice. Reasons quote no values. */
export function collectOutcomes(redact = (reason: string) => reason) {
  const list = outcomeList(redact);
  const has = (logLine: number) => list.has("FAILED", logLine) || list.has("SKIPPED", logLine);
  return {
    ...list,
    has,
    add: (logLine: number, outcome: Outcome, reason: string): void => {
      if (!has(logLine)) list.add(logLine, { outcome, reason: withoutUserData(reason) }, logLine);
    },
  };
}

/** Creates a list of outcomes that stores each reason once. */
function outcomeList(redact = (reason: string) => reason) {
  const kinds: Kind[] = [];
  const indexes = new Map<string, number>();
  const [lines, kindOf] = [numberList(), numberList()];
  const counts = { FAILED: 0, SKIPPED: 0 };
  const places = { FAILED: numberSet(), SKIPPED: numberSet() };
  return {
    kinds,
    lines,
    /** The kind of each line, by its index. */
    kindOf,
    /** @param place by which `has` finds the outcome */
    add: (line: number, { outcome, reason }: Kind, place: number | undefined): void => {
      const key = `${outcome} ${reason}`;
      const kind = indexes.get(key) ?? kinds.push({ outcome, reason: redact(reason) }) - 1;
      indexes.set(key, kind);
      lines.push(line);
      kindOf.push(kind);
      counts[outcome]++;
      if (place !== undefined) places[outcome].add(place);
    },
    count: (outcome: Outcome): number => counts[outcome],
    has: (outcome: Outcome, place: number): boolean => places[outcome].has(place),
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
  const { kinds, lines, kindOf, add, count, has } = outcomeList();
  for (const { found, firstLogLine, firstRow } of jobs) {
    for (let at = 0; at < found.lines.length; at++) {
      const row = firstRow + Math.max(0, found.lines.at(at) - firstLogLine);
      const kind = found.kinds[found.kindOf.at(at)];
      const line = lineOfRow(rewritten, row);
      if (kind !== undefined) add(line, kind, rewritten?.rows.at(row) ?? line);
    }
  }
  for (const { row, line, reason } of rewritten?.excludedRows ?? []) {
    add(line, { outcome: "FAILED", reason }, row);
  }
  const { existing } = rewritten ?? {};
  for (let at = 0; existing && at < existing.lines.length; at++) {
    const kind: Kind = { outcome: "SKIPPED", reason: "The user already exists." };
    add(existing.lines.at(at), kind, existing.rows.at(at));
  }
  const order = Uint32Array.from({ length: lines.length }, (_, index) => index);
  order.sort((one, other) => lines.at(one) - lines.at(other) || one - other);
  // By row in a rewritten file, else by line.
  const finds = (outcome: Outcome) => (row: number, line: number) =>
    has(outcome, rewritten === undefined ? line : row);

  return {
    length: lines.length,
    hasLines: true,
    count,
    kinds: () => {
      const counted = kinds.map(
        (kind): OutcomeKind => ({ ...kind, count: 0, lines: { runs: [], count: 0 } }),
      );
      for (const index of order) {
        const kind = counted[kindOf.at(index)];
        if (kind === undefined) continue;
        kind.count++;
        addLine(kind.lines, lines.at(index));
      }
      const failed = ({ outcome }: Kind) => Number(outcome === "FAILED");
      return counted.sort((one, other) => failed(other) - failed(one) || other.count - one.count);
    },
    *all() {
      for (const index of order) {
        const kind = kinds[kindOf.at(index)];
        if (kind !== undefined) yield { line: lines.at(index), ...kind };
      }
    },
    hasFailed: finds("FAILED"),
    hasSkipped: finds("SKIPPED"),
  };
}

/** Returns the same outcomes for a file of which it is not known which rows they are about. */
export function withoutLines({ length, count, kinds, all }: RowOutcomes): RowOutcomes {
  return {
    length,
    hasLines: false,
    count,
    kinds: () => kinds().map((kind) => ({ ...kind, lines: { runs: [], count: 0 } })),
    *all() {
      for (const { outcome, reason } of all()) yield { outcome, reason };
    },
    hasFailed: () => false,
    hasSkipped: () => false,
  };
}
