/** Both readers of CSV: files in one piece against files in many. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvReader } from "../../../src/users/formats/csv.ts";
import { dialectReader } from "../../../src/users/formats/dialect.ts";
import type { Row, RowSink, TextReader } from "../../../src/users/formats/rows.ts";

type Reader = (sink: RowSink) => TextReader;
type Seen = { events: string[]; rows: Row[] };

const readers: [string, Reader][] = [
  ["Cognito's dialect", dialectReader],
  ["commas", (sink) => csvReader(sink, ",")],
  ["semicolons", (sink) => csvReader(sink, ";")],
  ["tabs", (sink) => csvReader(sink, "\t")],
];

function read(reader: Reader, blocks: readonly string[]): Seen {
  const seen: Seen = { events: [], rows: [] };
  const rows = reader({
    columns: (names, line) => seen.events.push(`columns ${line} ${JSON.stringify(names)}`),
    row: (row) => {
      seen.rows.push({ ...row, values: [...row.values] });
      expect(row.text?.length ?? Infinity).toBeGreaterThanOrEqual(
        row.values.join("").length - row.values.length,
      );
    },
    problem: (problem, line) => seen.events.push(`${problem} ${line}`),
  });
  for (const block of blocks) rows.push(block);
  rows.end();
  expect(seen.rows.map(({ index }) => index)).toEqual([...seen.rows.keys()]);
  return seen;
}

const pieces = fc.constantFrom(
  ...[
    "a",
    "Bc",
    "7",
    ",",
    ";",
    "\t",
    " ",
    "\n",
    "\r\n",
    "\r",
    '"',
    '""',
    '","',
    "\\",
    "\\,",
    "é",
    "😀",
    "\0",
  ],
  ...['"a b"', '"a,b";', "\n\n", '\n"x"\n', ",,", '";"'],
);
const texts = fc.array(pieces, { maxLength: 30 }).map((drawn) => `k,l;m\tn\n${drawn.join("")}`);

describe.each(readers)("%s", (_, reader) => {
  test("a file says the same however it is cut", () => {
    fc.assert(
      fc.property(
        texts,
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 9 }),
        (text, sizes) => {
          const blocks: string[] = [];
          for (let at = 0; at < text.length; ) {
            const size = sizes[blocks.length % sizes.length] ?? 1;
            blocks.push(text.slice(at, at + size));
            at += size;
          }
          expect(read(reader, blocks)).toEqual(read(reader, [text]));
        },
      ),
      { numRuns: 400 },
    );
  });
});

test("a row of more values than usual keeps them all", () => {
  const many = Array.from({ length: 500 }, (_, at) => `v${at}`);
  for (const [, reader] of readers.slice(0, 2)) {
    const { rows } = read(reader, [`a,b\n${many.join(",")}\n1,2\n`]);
    expect(rows).toMatchObject([
      { line: 2, values: many },
      { line: 3, values: ["1", "2"] },
    ]);
  }
});
