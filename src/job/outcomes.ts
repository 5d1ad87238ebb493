import { type NumberList, numberList, numberSet } from "../base/number-list.ts";

/** What Cognito can do with a row instead of importing it, in the words of its log. */
export type Outcome = "FAILED" | "SKIPPED";

/** A row that did not become a user. `line` is the line of the user's own file. */
export type RowOutcome = { line: number; outcome: Outcome; reason: string };

/** All rows of one outcome and reason. */
export type OutcomeKind = {
  outcome: Outcome;
  reason: string;
  count: number;
  /** The first of their lines. */
  lines: number[];
};

/** The rows that did not become users: half a million of them in a few megabytes. */
export type RowOutcomes = {
  readonly length: number;
  count(outcome: Outcome): number;
  /** By frequency, failures before skips. */
  kinds(): OutcomeKind[];
  /** In the order of the file. */
  all(): Iterable<RowOutcome>;
  /** Whether a row of the user's file failed: by the row, counted from 0, and the line where it starts. */
  hasFailed(row: number, line: number): boolean;
  /** Likewise whether it was skipped. */
  hasSkipped(row: number, line: number): boolean;
};

/** Gathers what the log of a job says, each row once however often it is read. */
export type OutcomeCollector = {
  /** @returns whether this was news */
  add(logLine: number, outcome: Outcome, reason: string): boolean;
  count(outcome: Outcome): number;
  /** Whether the log has a line of that number. */
  has(logLine: number): boolean;
  /** Every outcome with its reason that there is, and which of them each line of the log has. */
  readonly kinds: readonly Pick<RowOutcome, "outcome" | "reason">[];
  readonly logLines: NumberList;
  readonly kindOfLine: NumberList;
};

/** What the log of one job said, and where its rows stand in the file. */
export type JobOutcomes = {
  found: OutcomeCollector;
  /** The number that the log gives to the first row: see `row-log.ts`. */
  firstLogLine: number;
  /** Which row of the uploaded file that is, counted from 0; not 0 where the file needed several jobs. */
  firstRow: number;
};

/**
 * For a rewritten file the line, and the row counted from 0, of each row that was uploaded, and the rows that were not,
 * which never had a chance.
 */
export type RewrittenRows = {
  lines: NumberList;
  rows: NumberList;
  excludedRows: readonly { row: number | undefined; line: number; reason: string }[];
};

/** Of each reason so many lines are kept at hand. */
const linesOfKind = 10;

export function collectOutcomes(): OutcomeCollector {
  const seen = numberSet();
  const kinds = kindList();
  const logLines = numberList();
  const kindOfLine = numberList();
  const counts = { FAILED: 0, SKIPPED: 0 };
  return {
    add: (logLine, outcome, reason) => {
      if (seen.has(logLine)) return false;
      seen.add(logLine);
      logLines.push(logLine);
      kindOfLine.push(kinds.indexOf(outcome, reason));
      counts[outcome]++;
      return true;
    },
    count: (outcome) => counts[outcome],
    has: (logLine) => seen.has(logLine),
    kinds: kinds.all,
    logLines,
    kindOfLine,
  };
}

/** Rows of the user's file: by their lines where it went up as it is, by their number where it was written anew. */
function rowPlaces() {
  return { lines: numberSet(), rows: numberSet() };
}

/** Outcomes with their reasons, each once. */
function kindList() {
  const all: Pick<RowOutcome, "outcome" | "reason">[] = [];
  const indexes = { FAILED: new Map<string, number>(), SKIPPED: new Map<string, number>() };
  return {
    all,
    indexOf: (outcome: Outcome, reason: string): number => {
      const known = indexes[outcome].get(reason);
      if (known !== undefined) return known;
      indexes[outcome].set(reason, all.length);
      return all.push({ outcome, reason }) - 1;
    },
  };
}

/**
 * The outcomes of all jobs of a file, by the user's own lines.
 * @param rewritten undefined where the file went up as it was
 */
export function joinOutcomes(
  jobs: readonly JobOutcomes[],
  rewritten: RewrittenRows | undefined,
): RowOutcomes {
  const kinds = kindList();
  const reasons = kinds.all;
  const lines = numberList();
  const kindOfRow = numberList();
  const places = { FAILED: rowPlaces(), SKIPPED: rowPlaces() };
  const counts = { FAILED: 0, SKIPPED: 0 };
  for (const { found, firstLogLine, firstRow } of jobs) {
    const kindHere = found.kinds.map(({ outcome, reason }) => kinds.indexOf(outcome, reason));
    for (let index = 0; index < found.logLines.length; index++) {
      const row = firstRow + Math.max(0, found.logLines.at(index) - firstLogLine);
      // The header is line 1 of a file that went up as it was.
      const line = rewritten === undefined ? row + 2 : rewritten.lines.at(row);
      const kind = kindHere[found.kindOfLine.at(index)] ?? 0;
      lines.push(line);
      kindOfRow.push(kind);
      const { lines: linesOf, rows } = places[reasons[kind]?.outcome ?? "FAILED"];
      if (rewritten === undefined) linesOf.add(line);
      else rows.add(rewritten.rows.at(row));
    }
    counts.FAILED += found.count("FAILED");
    counts.SKIPPED += found.count("SKIPPED");
  }
  for (const { row, line, reason } of rewritten?.excludedRows ?? []) {
    lines.push(line);
    kindOfRow.push(kinds.indexOf("FAILED", reason));
    counts.FAILED++;
    if (row !== undefined) places.FAILED.rows.add(row);
  }
  const order = Uint32Array.from({ length: lines.length }, (_, index) => index);
  order.sort((one, other) => lines.at(one) - lines.at(other) || one - other);
  const nothing = { outcome: "FAILED", reason: "" } as const;

  return {
    length: lines.length,
    count: (outcome) => counts[outcome],
    kinds: () => {
      const told = reasons.map(
        ({ outcome, reason }): OutcomeKind => ({ outcome, reason, count: 0, lines: [] }),
      );
      for (const index of order) {
        const kind = told[kindOfRow.at(index)];
        if (kind === undefined) continue;
        kind.count++;
        if (kind.lines.length < linesOfKind) kind.lines.push(lines.at(index));
      }
      return told.sort((one, other) => one.outcome.localeCompare(other.outcome) || other.count - one.count);
    },
    *all() {
      for (const index of order) {
        yield { line: lines.at(index), ...(reasons[kindOfRow.at(index)] ?? nothing) };
      }
    },
    hasFailed: (row, line) => places.FAILED.rows.has(row) || places.FAILED.lines.has(line),
    hasSkipped: (row, line) => places.SKIPPED.rows.has(row) || places.SKIPPED.lines.has(line),
  };
}
