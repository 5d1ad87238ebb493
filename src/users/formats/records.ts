import type { FormatProblem, RowSink } from "./rows.ts";

/** A user in a format whose users name their values, before it becomes a row. */
export type UserRecord = {
  line: number;
  /** The number of characters in the file. */
  length: number;
  members: readonly Member[];
};

/** `value`: as written; undefined for a list or an object. */
export type Member = { name: string; line: number; value: string | undefined };

/** Returns a function that gives records to the sink as rows. A new name becomes a column at the end. */
export function recordRows(sink: RowSink): (record: UserRecord) => void {
  const names: string[] = [];
  /** The columns by their names, with and without white space around. */
  const columns = new Map<string, number>();
  let rows = 0;

  function columnOf(written: string): number {
    const known = columns.get(written);
    if (known !== undefined) return known;
    const name = written.trim();
    const at = columns.get(name) ?? names.push(name) - 1;
    columns.set(name, at).set(written, at);
    return at;
  }

  return ({ line, length, members }) => {
    const known = names.length;
    const values: string[] = new Array(known).fill("");
    /** 0 where the record has no value for the column. */
    const lines: number[] = new Array(known).fill(0);
    const problems: [FormatProblem, string][] = [];
    for (const member of members) {
      const at = columnOf(member.name);
      const name = names[at] ?? "";
      if (lines[at]) problems.push(["duplicate-key", name]);
      else {
        lines[at] = member.line;
        values[at] = member.value ?? "";
        if (member.value === undefined) problems.push(["nested-value", name]);
      }
    }
    if (rows === 0 || names.length > known) sink.columns([...names], line);
    for (const [problem, name] of problems) sink.problem(problem, line, name);
    sink.row({ index: rows++, line, values, length, lineOf: (at) => lines[at] || line });
  };
}
