import type { RowSink } from "./rows.ts";
import { trimmed } from "./text.ts";

export type CsvOptions = {
  /** The header of a file whose first line has none of these columns. */
  header?: readonly string[] | undefined;
  /** The line of the file where the text begins. */
  line?: number;
};

/** A Control-Z is the end mark of MS-DOS, which a line end may follow. */
function isBlank(value: string | undefined): boolean {
  return value === "" || value === "\u001a";
}

/**
 * Passes the header and rows of a CSV file to a sink. Leaves out rows without values, columns with neither a name nor values,
 * and blank values beyond the header.
 */
export function csvTable(sink: RowSink, { header: assumed = [] }: CsvOptions) {
  let header: readonly string[] | undefined;
  /** The number of columns with a name. */
  let columns = 0;
  /** Positions of columns without a name. */
  let unnamed: number[] = [];
  /** Those of them that have a value. */
  const reported = new Set<number>();
  let rows = 0;
  let isWhole = true;

  function setHeader(names: readonly string[], line: number): void {
    header = names;
    unnamed = [...names.keys()].filter((at) => names[at] === "");
    columns = names.length - unnamed.length;
    if (unnamed.length > 0) isWhole = false;
    sink.columns(names.filter(Boolean), line);
  }

  function withoutUnnamed(values: string[], line: number): string[] {
    for (const at of unnamed) {
      if (trimmed(values[at] ?? "") === "" || reported.has(at)) continue;
      reported.add(at);
      sink.problem("unnamed-column", line, undefined, String(at + 1));
    }
    return values.filter((_, at) => !unnamed.includes(at));
  }

  return {
    /** Whether nothing was left out. */
    get isWhole() {
      return isWhole;
    },
    add: (values: string[], line: number, text: string | undefined): void => {
      if (isBlank(values[0]) && values.every(isBlank)) {
        isWhole = false;
        return;
      }
      if (header === undefined) {
        const isHeader = assumed.length === 0 || values.some((value) => assumed.includes(value));
        setHeader(isHeader ? values.map(trimmed) : assumed, line);
        if (isHeader) return;
        isWhole = false;
      }
      while (values.length > (header?.length ?? 0) && values.at(-1) === "") {
        values.pop();
        isWhole = false;
      }
      const named = unnamed.length === 0 ? values : withoutUnnamed(values, line);
      const row = { index: rows++, line, values: named, ...(text !== undefined && { text }) };
      sink.row(named.length === columns ? row : { ...row, columns });
    },
  };
}
