import { expect, test } from "vitest";
import { addLine, type LineNote, type LineRuns } from "../../src/base/line-runs.ts";
import { describeLines } from "../../src/report/lines.ts";

const listOf = (lines: readonly number[], note?: LineNote) => {
  const list: LineRuns = { runs: [], count: 0 };
  for (const line of lines) addLine(list, line, note);
  return list;
};
const every = (step: number, count: number) => Array.from({ length: count }, (_, at) => 2 + at * step);

test.each([
  [[], ""],
  [[3], "line 3"],
  [[2, 3], "lines 2, 3"],
  [[2, 2, 3, 4, 4, 9], "lines 2 to 4, 9"],
  [every(1, 500_000), "lines 2 to 500001"],
  [every(2, 1012), "lines 2, 4, 6, 8, 10, 12, 14, 16, 18, 20 and 1,002 more"],
])("%#: %s", (lines, text) => {
  expect(describeLines(listOf(lines))).toBe(text);
});

test("a line that duplicates another one is no part of a run, and each line is a link", () => {
  expect(describeLines(listOf([4, 5], { duplicates: 2 }), (line) => `#L${line}`)).toBe(
    "lines [4](#L4) (duplicates [2](#L2)), [5](#L5) (duplicates [2](#L2))",
  );
});
