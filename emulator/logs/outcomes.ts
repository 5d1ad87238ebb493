/** The outcomes of a job's rows, in a few bytes each; their text is created when it is read. */

export type Outcome = "SUCCEEDED" | "SKIPPED" | "FAILED";

export type Outcomes = {
  count: number;
  /** For each row: when it was processed, in milliseconds, in ascending order. */
  times: Float64Array;
  /** For each row: its line number in the log. */
  lines: Uint32Array;
  /** For each row: the index of its text. */
  kinds: Uint16Array;
  /** The distinct outcomes with their reasons, at most one for each rule. */
  texts: { outcome: Outcome; reason: string }[];
};

export function newOutcomes(): Outcomes {
  return {
    count: 0,
    times: new Float64Array(16),
    lines: new Uint32Array(16),
    kinds: new Uint16Array(16),
    texts: [],
  };
}

export function addOutcome(
  outcomes: Outcomes,
  time: number,
  line: number,
  outcome: Outcome,
  reason: string,
): void {
  if (outcomes.count === outcomes.times.length) grow(outcomes);
  outcomes.times[outcomes.count] = time;
  outcomes.lines[outcomes.count] = line;
  outcomes.kinds[outcomes.count] = kindOf(outcomes, outcome, reason);
  outcomes.count += 1;
}

/** Returns the log line of a row by its index, in AWS's format. */
export function outcomeText(outcomes: Outcomes, index: number): string {
  const text = outcomes.texts[outcomes.kinds[index] ?? 0];
  return `[${text?.outcome}] Line Number ${outcomes.lines[index]} - ${text?.reason}`;
}

/** Returns the number of rows processed before `time`. */
export function handledBefore(outcomes: Outcomes, time: number): number {
  let from = 0;
  let to = outcomes.count;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((outcomes.times[middle] ?? Infinity) < time) from = middle + 1;
    else to = middle;
  }
  return from;
}

function kindOf(outcomes: Outcomes, outcome: Outcome, reason: string): number {
  const known = outcomes.texts.findIndex((text) => text.reason === reason && text.outcome === outcome);
  return known >= 0 ? known : outcomes.texts.push({ outcome, reason }) - 1;
}

function grow(outcomes: Outcomes): void {
  const room = outcomes.count * 2;
  const { times, lines, kinds } = outcomes;
  outcomes.times = new Float64Array(room);
  outcomes.times.set(times);
  outcomes.lines = new Uint32Array(room);
  outcomes.lines.set(lines);
  outcomes.kinds = new Uint16Array(room);
  outcomes.kinds.set(kinds);
}
