/** Writes files of users as people and programs do, from a table of values. Independent of `src/users`. */

export type Table = { columns: readonly string[]; rows: readonly (readonly string[])[] };

/** A file, and the line at which each row of the table starts in it. */
export type Written = { name: string; text: string; lines: number[] };

export type Ends = {
  lineEnd: "\n" | "\r\n";
  byteOrderMark: boolean;
  /** Blank lines before the row of that number. */
  blankBefore: ReadonlyMap<number, string>;
  /** Whether the last line ends with a line end. */
  closed: boolean;
};

const plain: Ends = { lineEnd: "\n", byteOrderMark: false, blankBefore: new Map(), closed: true };

function joined(name: string, header: string, rows: readonly string[], ends: Ends): Written {
  const { lineEnd, byteOrderMark, blankBefore, closed } = ends;
  const parts = [header];
  const lines: number[] = [];
  let line = linesIn(header) + 1;
  for (const [index, row] of rows.entries()) {
    const blank = blankBefore.get(index);
    if (blank !== undefined) {
      parts.push(blank);
      line++;
    }
    lines.push(line);
    parts.push(row);
    line += linesIn(row);
  }
  const text = parts.join(lineEnd) + (closed ? lineEnd : "");
  return { name, text: (byteOrderMark ? "\ufeff" : "") + text, lines };
}

const linesIn = (row: string) => row.split("\n").length;

/** Cognito's dialect: no quotes, and `\,` for a comma. The values must be such as it can carry. */
export function dialectFile({ columns, rows }: Table, ends: Ends = plain): Written {
  const line = (values: readonly string[]) => values.map((value) => value.replaceAll(",", "\\,")).join(",");
  return joined("users.csv", line(columns), rows.map(line), ends);
}

export type Quoting = "always" | "needed";

/** RFC 4180 with any separator. */
export function quotedFile(
  { columns, rows }: Table,
  separator: "," | ";" | "\t",
  quoting: Quoting,
  ends: Ends = plain,
): Written {
  const quoted = (value: string) => {
    const needs = /["\r\n]/.test(value) || value.includes(separator) || /^[\0- ]|[\0- ]$/.test(value);
    return needs || quoting === "always" ? `"${value.replaceAll('"', '""')}"` : value;
  };
  const line = (values: readonly string[]) => values.map(quoted).join(separator);
  return joined("users.csv", line(columns), rows.map(line), ends);
}

export type JsonStyle = {
  /** Values that are numbers, true or false are written without quotes where that changes nothing. */
  bare: boolean;
  /** Blank values are null, an empty string, or not there. */
  blank: "null" | "empty" | "left out";
};

function record(columns: readonly string[], values: readonly string[], { bare, blank }: JsonStyle): string {
  const fields = columns.flatMap((column, index) => {
    const value = values[index] ?? "";
    if (value === "" && blank !== "empty") return blank === "null" ? [`${JSON.stringify(column)}:null`] : [];
    const isBare = bare && /^(true|false|0|-?[1-9]\d*(\.\d+)?)$/.test(value);
    return [`${JSON.stringify(column)}: ${isBare ? value : JSON.stringify(value)}`];
  });
  return `{${fields.join(", ")}}`;
}

/** A JSON list with a record on each line, or with each record's brace on a separate line. */
export function jsonFile({ columns, rows }: Table, style: JsonStyle, spread: boolean): Written {
  const records = rows.map((values) => record(columns, values, style));
  if (!spread) {
    const text = `[${records.join(",\n")}]\n`;
    return { name: "users.json", text, lines: rows.map((_, index) => index + 1) };
  }
  const text = `[\n${records.map((each) => `  {\n${each.slice(1, -1)}\n}`).join(",\n")}\n]`;
  return { name: "users.json", text, lines: rows.map((_, index) => index * 3 + 2) };
}

export function ndjsonFile({ columns, rows }: Table, style: JsonStyle): Written {
  const text = rows.map((values) => `${record(columns, values, style)}\n`).join("");
  return { name: "users.ndjson", text, lines: rows.map((_, index) => index + 1) };
}
