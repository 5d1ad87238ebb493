import { type NumberList, numberList, numberSet } from "../users/number-list.ts";

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

/** Gathers what the log says, each row once however often it is read. */
export type OutcomeCollector = {
  /** @returns whether this was news */
  add(logLine: number, outcome: Outcome, reason: string): boolean;
  count(outcome: Outcome): number;
  /** Whether the log has a line of that number. */
  has(logLine: number): boolean;
  /** The outcomes by the user's own lines. */
  finish(places: RowPlaces): RowOutcomes;
};

/** Where the rows that Cognito got stand in the user's file. */
export type RowPlaces = {
  /** The number that the log gives to the first row: see `rowlog.ts`. */
  firstLogLine: number;
  /**
   * For a rewritten file the line, and the row counted from 0, of each row that was uploaded, and the rows that were
   * not, which never had a chance.
   */
  rewritten: RewrittenRows | undefined;
};

export type RewrittenRows = {
  lines: NumberList;
  rows: NumberList;
  leftOut: readonly { row: number; line: number; reason: string }[];
};

/** Of each reason so many lines are kept at hand. */
const linesOfKind = 10;

/** Rows of the user's file: by their lines where it went up as it is, by their number where it was written anew. */
function rowPlaces() {
  return { lines: numberSet(), rows: numberSet() };
}

export function collectOutcomes(): OutcomeCollector {
  const seen = numberSet();
  const reasons: { outcome: Outcome; reason: string }[] = [];
  const reasonIndexes = { FAILED: new Map<string, number>(), SKIPPED: new Map<string, number>() };
  const logLines = numberList();
  const kindOfRow = numberList();
  const counts = { FAILED: 0, SKIPPED: 0 };

  function indexOf(outcome: Outcome, reason: string): number {
    const known = reasonIndexes[outcome].get(reason);
    if (known !== undefined) return known;
    reasonIndexes[outcome].set(reason, reasons.length);
    return reasons.push({ outcome, reason }) - 1;
  }

  return {
    add: (logLine, outcome, reason) => {
      if (seen.has(logLine)) return false;
      seen.add(logLine);
      logLines.push(logLine);
      kindOfRow.push(indexOf(outcome, reason));
      counts[outcome]++;
      return true;
    },
    count: (outcome) => counts[outcome],
    has: (logLine) => seen.has(logLine),
    finish: ({ firstLogLine, rewritten }) => {
      const lines = numberList();
      const places = { FAILED: rowPlaces(), SKIPPED: rowPlaces() };
      for (let index = 0; index < logLines.length; index++) {
        const row = Math.max(0, logLines.at(index) - firstLogLine);
        // The header is line 1 of a file that went up as it was.
        const line = rewritten === undefined ? row + 2 : rewritten.lines.at(row);
        lines.push(line);
        const { lines: linesOf, rows } = places[reasons[kindOfRow.at(index)]?.outcome ?? "FAILED"];
        if (rewritten === undefined) linesOf.add(line);
        else rows.add(rewritten.rows.at(row));
      }
      for (const { row, line, reason } of rewritten?.leftOut ?? []) {
        lines.push(line);
        kindOfRow.push(indexOf("FAILED", reason));
        counts.FAILED++;
        places.FAILED.rows.add(row);
      }
      const order = Uint32Array.from({ length: lines.length }, (_, index) => index);
      order.sort((one, other) => lines.at(one) - lines.at(other) || one - other);
      const nothing = { outcome: "FAILED", reason: "" } as const;

      return {
        length: lines.length,
        count: (outcome) => counts[outcome],
        kinds: () => {
          const kinds = reasons.map(
            ({ outcome, reason }): OutcomeKind => ({ outcome, reason, count: 0, lines: [] }),
          );
          for (const index of order) {
            const kind = kinds[kindOfRow.at(index)];
            if (kind === undefined) continue;
            kind.count++;
            if (kind.lines.length < linesOfKind) kind.lines.push(lines.at(index));
          }
          return kinds.sort(
            (one, other) => one.outcome.localeCompare(other.outcome) || other.count - one.count,
          );
        },
        *all() {
          for (const index of order) {
            yield { line: lines.at(index), ...(reasons[kindOfRow.at(index)] ?? nothing) };
          }
        },
        hasFailed: (row, line) => places.FAILED.rows.has(row) || places.FAILED.lines.has(line),
        hasSkipped: (row, line) => places.SKIPPED.rows.has(row) || places.SKIPPED.lines.has(line),
      };
    },
  };
}
