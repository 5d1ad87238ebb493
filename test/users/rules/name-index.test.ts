import fc from "fast-check";
import { expect, test } from "vitest";
import { type ByteRow, byteRow, setValue } from "../../../src/users/formats/byte-row.ts";
import { nameIndex } from "../../../src/users/rules/name-index.ts";

test("says where a name stood first", () => {
  const index = nameIndex(false);
  expect(index.firstLine("ann", 2)).toBe(0);
  expect(index.firstLine("ben", 3)).toBe(0);
  expect(index.firstLine("ann", 4)).toBe(2);
  expect(index.firstLine("ann", 5)).toBe(2);
  expect(index.firstLine("Ann", 6)).toBe(0);
  expect(index.firstLine("", 7)).toBe(0);
  expect(index.firstLine("", 8)).toBe(7);
});

test("agrees with a map", () => {
  const names = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 4 }),
    fc.constantFrom("a", "aa", "\0", "\0\0"),
  );
  fc.assert(
    fc.property(fc.array(names, { maxLength: 200 }), (drawn) => {
      const index = nameIndex(false);
      const first = new Map<string, number>();
      for (const [at, name] of drawn.entries()) {
        expect(index.firstLine(name, at + 1)).toBe(first.get(name) ?? 0);
        if (!first.has(name)) first.set(name, at + 1);
      }
    }),
    { numRuns: 200 },
  );
});

test("tells half a million names apart that differ little, and grows with them", () => {
  const index = nameIndex(false);
  const count = 500_000;
  const nameOf = (at: number) => `user${String(at).padStart(9, "0")}@example.com`;
  let wrong = 0;
  for (let at = 0; at < count; at++) if (index.firstLine(nameOf(at), at + 2) !== 0) wrong++;
  for (let at = 0; at < count; at++) if (index.firstLine(nameOf(at), 1_000_000) !== at + 2) wrong++;
  expect(wrong).toBe(0);
});

test("where letters' case does not count, tells which name stood first in other letters", () => {
  const index = nameIndex(true);
  expect(index.firstLine("Ann", 2)).toBe(0);
  expect(index.firstLine("ann", 3)).toBe(-2);
  expect(index.firstLine("Ann", 4)).toBe(2);
  expect(index.firstLine("ann", 5)).toBe(3);
  expect(index.firstLine("ANN", 6)).toBe(-2);
  expect(index.firstLine("ÄNN", 7)).toBe(0);
  expect(index.firstLine("änn", 8)).toBe(-7);
});

test.each([true, false])(
  "takes names in bytes for the same as in text (letters' case folded: %s)",
  (folds) => {
    const names = fc.oneof(
      fc.constantFrom("ann", "Ann", "ANN", "änn", "ÄNN", "a,b", "A,B", "a\\b", "A\\B", "K", "k", "\u212a"),
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 3 }),
      fc.integer({ min: 125, max: 131 }).map((length) => "x".repeat(length)),
      fc.integer({ min: 125, max: 131 }).map((length) => `${"x".repeat(length - 2)},X`),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(names, fc.boolean()), { maxLength: 60 }), (drawn) => {
        const mixed = nameIndex(folds);
        const text = nameIndex(folds);
        for (const [at, [name, inBytes]] of drawn.entries()) {
          const row = rowOf(name);
          const first = inBytes ? mixed.firstLineOf(row, 0, at + 1) : mixed.firstLine(name, at + 1);
          expect(first).toBe(text.firstLine(name, at + 1));
        }
      }),
      { numRuns: 1000 },
    );
  },
);

/** A row of one value as it stands in Cognito's dialect. */
function rowOf(name: string): ByteRow {
  const row = byteRow((written) => written.replaceAll("\\,", ","));
  row.bytes = Buffer.from(`x${name.replaceAll(",", "\\,")}`);
  row.count = 1;
  setValue(row, 0, 1, row.bytes.length);
  return row;
}
