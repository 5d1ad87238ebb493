import type { FormatProblem, RowSink } from "./rows.ts";

/** The fields of one record at a time, put in the order of the columns. For formats whose records name their fields. */
export type Fields = {
  /** A new record begins; what `give` has not given is forgotten, columns included. Returns how many there are. */
  start(): number;
  /** Where the field of this name stands. A new name becomes a column at the end. */
  column(name: string): number;
  /** A field's value, or undefined for a list or map. The first one of a name is kept. */
  set(column: number, value: string | undefined): void;
  /** The record is whole: its new columns, its problems and its row go to the sink. */
  give(line: number, length: number): void;
  /** The columns that the sink knows of; another list once there are more. */
  readonly told: readonly string[];
};

/** Records for `sink`. Nothing reaches it before `give`, so a record may be started again from its beginning. */
export function fieldsFor(sink: RowSink): Fields {
  const names: string[] = [];
  const columns = new Map<string, number>();
  const values: string[] = [];
  // The record that last had a value for the column: cheaper than a set per record.
  const takenBy: number[] = [];
  const problems: { problem: FormatProblem; column: number }[] = [];
  let record = 0;
  let told: readonly string[] = [];
  let rows = 0;

  return {
    get told() {
      return told;
    },
    start() {
      for (const name of names.splice(told.length)) columns.delete(name);
      values.length = names.length;
      takenBy.length = names.length;
      values.fill("");
      problems.length = 0;
      record++;
      return names.length;
    },
    column(name) {
      const known = columns.get(name);
      if (known !== undefined) return known;
      values.push("");
      takenBy.push(0);
      columns.set(name, names.length);
      return names.push(name) - 1;
    },
    set(column, value) {
      if (takenBy[column] === record) {
        problems.push({ problem: "duplicate-key", column });
        return;
      }
      takenBy[column] = record;
      if (value === undefined) problems.push({ problem: "nested-value", column });
      else values[column] = value;
    },
    give(line, length) {
      if (rows === 0 || names.length > told.length) {
        told = [...names];
        sink.columns(told, line);
      }
      for (const { problem, column } of problems) sink.problem(problem, line, names[column]);
      sink.row({ index: rows++, line, values, length });
    },
  };
}
