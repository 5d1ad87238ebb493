/** The outcomes of a job's rows, half a million of them in a few bytes each; their text is made when it is read. */

export type Outcome = "SUCCEEDED" | "SKIPPED" | "FAILED";

export type Outcomes = {
  count: number;
  /** For each row: when it was handled, in milliseconds. Never falls. */
  times: Float64Array;
  /** For each row: the number that the log gives to its line. */
  lines: Uint32Array;
  /** For each row: which of the texts. */
  kinds: Uint16Array;
  /** The different outcomes with their reasons; there are only as many as there are rules. */
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

/** The log line of the `index`th row, as AWS writes it. */
export function outcomeText(outcomes: Outcomes, index: number): string {
  const text = outcomes.texts[outcomes.kinds[index] ?? 0];
  return `[${text?.outcome}] Line Number ${outcomes.lines[index]} - ${text?.reason}`;
}

/** How many rows were handled before `time`: the index of the first that was not. */
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
