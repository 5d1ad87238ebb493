import fc from "fast-check";
import { expect, test } from "vitest";
import { nameIndex } from "../../../src/users/rules/name-index.ts";

test("finds the line on which a name appeared before", () => {
  const index = nameIndex(false);
  expect(index.record("ann", 2)).toBeUndefined();
  expect(index.record("ben", 3)).toBeUndefined();
  expect(index.record("ann", 4)).toEqual({ line: 2, sameCase: true });
  expect(index.record("ann", 5)).toEqual({ line: 2, sameCase: true });
  expect(index.record("Ann", 6)).toBeUndefined();
  expect(index.record("Ann", 6)).toEqual({ line: 6, sameCase: true });
});

test("prefers the line with the same letter case where case is ignored", () => {
  const index = nameIndex(true);
  expect(index.record("Ann", 2)).toBeUndefined();
  expect(index.record("ann", 3)).toEqual({ line: 2, sameCase: false });
  expect(index.record("Ann", 4)).toEqual({ line: 2, sameCase: true });
  expect(index.record("ann", 5)).toEqual({ line: 3, sameCase: true });
  expect(index.record("ANN", 6)).toEqual({ line: 2, sameCase: false });
  expect(index.record("ben", 7)).toBeUndefined();
  expect(index.record("Ben", 7)).toEqual({ line: 7, sameCase: false });
  expect(index.record("ÄNN", 8)).toBeUndefined();
  expect(index.record("änn", 9)).toEqual({ line: 8, sameCase: false });
});

test.each([true, false])("agrees with a search through all names (case ignored: %s)", (ignoresCase) => {
  const names = fc.oneof(
    fc.constantFrom("ann", "Ann", "ANN", "änn", "ÄNN", "K", "k", "K", "\0"),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 2 }),
  );
  const fold = (name: string) => (ignoresCase ? name.toLowerCase() : name);
  fc.assert(
    fc.property(fc.array(names, { maxLength: 60 }), (drawn) => {
      const index = nameIndex(ignoresCase);
      for (const [at, name] of drawn.entries()) {
        const before = drawn.slice(0, at);
        const same = before.indexOf(name);
        const first = before.findIndex((other) => fold(other) === fold(name));
        const line = same === -1 ? first : same;
        const expected = line === -1 ? undefined : { line: line + 1, sameCase: same !== -1 };
        expect(index.record(name, at + 1)).toEqual(expected);
      }
    }),
    { numRuns: 300 },
  );
});

test("keeps half a million names apart that differ little", () => {
  const index = nameIndex(false);
  const count = 500_000;
  const nameOf = (at: number) => `user${String(at).padStart(9, "0")}@example.com`;
  let wrong = 0;
  for (let at = 0; at < count; at++) if (index.record(nameOf(at), at + 2) !== undefined) wrong++;
  for (let at = 0; at < count; at++) if (index.record(nameOf(at), 1)?.line !== at + 2) wrong++;
  expect(wrong).toBe(0);
});
