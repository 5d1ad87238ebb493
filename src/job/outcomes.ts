import { type NumberList, type NumberSet, numberList, numberSet } from "../users/number-list.ts";

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
  /** Which rows of the user's file failed, counted from 0. */
  failedRows(): NumberSet;
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
  /** For a rewritten file the line, and the row counted from 0, of each row that was uploaded. */
  rewritten: { lines: NumberList; rows: NumberList } | undefined;
};

/** Of each reason so many lines are kept at hand. */
const linesOfKind = 10;

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
      const order = Uint32Array.from({ length: logLines.length }, (_, index) => index);
      order.sort((one, other) => logLines.at(one) - logLines.at(other));
      const rowAt = (index: number) => logLines.at(index) - firstLogLine;
      // The header is line 1 of a file that went up as it was.
      const lineAt = (index: number) => rewritten?.lines.at(rowAt(index)) ?? rowAt(index) + 2;
      const kindAt = (index: number) => reasons[kindOfRow.at(index)] ?? { outcome: "FAILED", reason: "" };

      return {
        length: logLines.length,
        count: (outcome) => counts[outcome],
        kinds: () => {
          const kinds = reasons.map(
            ({ outcome, reason }): OutcomeKind => ({ outcome, reason, count: 0, lines: [] }),
          );
          for (const index of order) {
            const kind = kinds[kindOfRow.at(index)];
            if (kind === undefined) continue;
            kind.count++;
            if (kind.lines.length < linesOfKind) kind.lines.push(lineAt(index));
          }
          return kinds.sort(
            (one, other) => one.outcome.localeCompare(other.outcome) || other.count - one.count,
          );
        },
        *all() {
          for (const index of order) yield { line: lineAt(index), ...kindAt(index) };
        },
        failedRows: () => {
          const rows = numberSet();
          for (const index of order) {
            if (kindAt(index).outcome === "FAILED")
              rows.add(rewritten?.rows.at(rowAt(index)) ?? rowAt(index));
          }
          return rows;
        },
      };
    },
  };
}
