import { expect, test } from "vitest";
import { damageOf, hasInvisible, showInvisible, withoutInvisible } from "../../../src/users/rules/damage.ts";

test.each<[string, string | undefined]>([
  ["Ann Lee", undefined],
  ["", undefined],
  ["Zoë 🦄", undefined],
  ["two\twords\r\n", undefined],
  // A no-break space, and joiners in Persian and in an emoji, have a meaning inside a value.
  ["Ann\u00a0Lee", undefined],
  ["می\u200cخواهم", undefined],
  ["👩\u200d💻", undefined],
  ["Ann\u200bLee", "U+200B"],
  ["Ann\u200dLee", "U+200D"],
  ["م\u200cx", "U+200C"],
  ["\ufeffann", "U+FEFF"],
  ["a\u0007b", "U+0007"],
  ["\u00a0Ann", "U+00A0"],
  ["Ann\u3000", "U+3000"],
])("%j is damaged by %s", (value, detail) => {
  const damage = damageOf(value);
  expect(damage).toEqual(detail === undefined ? undefined : { rule: "invisible-character", detail });
  expect(hasInvisible(value)).toBe(detail !== undefined);
});

test("a replacement character is what is left of a damaged one", () => {
  expect(damageOf("Z\ufffd\u200b")).toEqual({ rule: "damaged-character", detail: "U+FFFD" });
});

test("invisible characters are removed or shown, all of them", () => {
  const text = "\ufeff a\u200bb\u0007\u00a0c ";
  expect(withoutInvisible(text)).toBe("ab\u00a0c");
  expect(showInvisible(text)).toBe("<U+FEFF> a<U+200B>b<U+0007><U+00A0>c ");
});
