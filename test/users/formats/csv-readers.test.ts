/** Both readers of CSV: rows in bytes against rows in text, and files in one piece against files in many. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isBlankAt, textAt } from "../../../src/users/formats/byte-row.ts";
import { csvReader } from "../../../src/users/formats/csv.ts";
import { dialectReader, isPlain } from "../../../src/users/formats/dialect.ts";
import type { ByteReader, RowSink } from "../../../src/users/formats/rows.ts";

type Reader = (sink: RowSink) => ByteReader;
type Row = { line: number; values: string[] };
type Seen = { said: string[]; rows: Row[]; bytesOf: number };

const readers: [string, Reader][] = [
  ["Cognito's dialect", dialectReader],
  ["commas", (sink) => csvReader(sink, ",")],
  ["semicolons", (sink) => csvReader(sink, ";")],
  ["tabs", (sink) => csvReader(sink, "\t")],
];

/** @param takes whether plain rows are taken as bytes */
function read(reader: Reader, blocks: readonly Uint8Array[], takes: boolean): Seen {
  const seen: Seen = { said: [], rows: [], bytesOf: 0 };
  const sink: RowSink = {
    columns: (names, line) => seen.said.push(`columns ${line} ${JSON.stringify(names)}`),
    row: (values, line, length) => {
      seen.rows.push({ line, values: [...values] });
      expect(length).toBeGreaterThanOrEqual(values.join("").length - values.length);
    },
    problem: (problem, line) => seen.said.push(`${problem} ${line}`),
  };
  if (takes) {
    sink.byteRow = (row, line) => {
      if (!row.plain) return false;
      const values = Array.from({ length: row.count }, (_, at) =>
        isBlankAt(row, at) ? "" : textAt(row, at),
      );
      expect(isBlankAt(row, row.count)).toBe(true);
      seen.rows.push({ line, values });
      seen.bytesOf++;
      return true;
    };
  }
  const rows = reader(sink);
  for (const block of blocks) rows.push(Buffer.from(block));
  rows.end();
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
  test("rows in bytes have the values of rows in text", () => {
    let inBytes = 0;
    fc.assert(
      fc.property(texts, (text) => {
        const asText = read(reader, [Buffer.from(text)], false);
        const asBytes = read(reader, [Buffer.from(text)], true);
        expect({ said: asBytes.said, rows: asBytes.rows }).toEqual({ said: asText.said, rows: asText.rows });
        inBytes += asBytes.bytesOf;
      }),
      { numRuns: 1500 },
    );
    expect(inBytes).toBeGreaterThan(200);
  });

  test("a file says the same however it is cut", () => {
    fc.assert(
      fc.property(
        texts,
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 9 }),
        (text, sizes) => {
          const bytes = Buffer.from(text);
          const blocks: Buffer[] = [];
          for (let at = 0; at < bytes.length; ) {
            const size = sizes[blocks.length % sizes.length] ?? 1;
            blocks.push(bytes.subarray(at, at + size));
            at += size;
          }
          expect(read(reader, blocks, true)).toEqual(read(reader, [bytes], true));
        },
      ),
      { numRuns: 800 },
    );
  });
});

test.each(readers.slice(1))("%s: a plain row is one that the dialect can carry", (_, reader) => {
  fc.assert(
    fc.property(texts, (text) => {
      const rows = reader({
        columns: () => {},
        problem: () => {},
        row: () => {},
        byteRow: (row) => {
          const values = Array.from({ length: row.count }, (_, at) => textAt(row, at));
          if (row.plain) expect(isPlain(values)).toBe(true);
          return true;
        },
      });
      rows.push(Buffer.from(text));
      rows.end();
    }),
    { numRuns: 1000 },
  );
});

test("a row of more values than usual keeps them all", () => {
  const many = Array.from({ length: 500 }, (_, at) => `v${at}`);
  for (const [, reader] of readers.slice(0, 2)) {
    const { rows } = read(reader, [Buffer.from(`a,b\n${many.join(",")}\n1,2\n`)], true);
    expect(rows).toEqual([
      { line: 2, values: many },
      { line: 3, values: ["1", "2"] },
    ]);
  }
});
