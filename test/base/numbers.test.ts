import { expect, test } from "vitest";
import { formatBytes, formatCount, formatDuration, formatUsers, joinWords } from "../../src/base/numbers.ts";

test.each([
  [0, "0 bytes"],
  [999, "999 bytes"],
  [1000, "1.0 kB"],
  [999_949, "999.9 kB"],
  [999_950, "1 MB"],
  [100_000_000, "100 MB"],
  [1_234_567_890, "1,234.6 MB"],
])("%i bytes are %s", (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text);
});

test.each([
  [-1, "0.0 s"],
  [0, "0.0 s"],
  [9949, "9.9 s"],
  [9950, "10 s"],
  [59_499, "59 s"],
  [59_500, "1 min 0 s"],
  [3_599_499, "59 min 59 s"],
  [3_599_500, "1 h 0 min"],
  [14_700_000, "4 h 5 min"],
])("%i ms are %s", (ms, text) => {
  expect(formatDuration(ms)).toBe(text);
});

test("users are counted", () => {
  expect([0, 1, 12_345].map(formatUsers)).toEqual(["0 users", "1 user", "12,345 users"]);
});

test("digits are in groups of three", () => {
  expect([999, 1000, 500_000, 1_234_567].map(formatCount)).toEqual(["999", "1,000", "500,000", "1,234,567"]);
});

test("words are joined as in a sentence", () => {
  const lists = [[], ["a"], ["a", "b"], ["a", "b", "c"]];
  expect(lists.map(joinWords)).toEqual(["", "a", "a and b", "a, b and c"]);
});
