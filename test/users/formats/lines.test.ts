import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countUsers, lineReader } from "../../../src/users/formats/lines.ts";
import { signal, testFolder, withUsersFile } from "../support.ts";

const folder = testFolder();

function count(content: string): Promise<number> {
  return withUsersFile(folder, content, (file) => countUsers(file, signal));
}

function linesOf(blocks: readonly string[], maxLength = 10): (string | undefined)[] {
  const lines: (string | undefined)[] = [];
  const reader = lineReader(maxLength, (line) => lines.push(line));
  for (const block of blocks) reader.push(block);
  reader.end();
  return lines;
}

describe("lineReader", () => {
  test.each([
    [[""], []],
    [["a"], ["a"]],
    [["a\n"], ["a"]],
    [["a\r\n\nb"], ["a\r", "", "b"]],
    [
      ["a", "b\nc", "", "\n"],
      ["ab", "c"],
    ],
    [["1234567890\n12345678901\nx"], ["1234567890", undefined, "x"]],
    [
      ["1234567", "8901", "2345\nx"],
      [undefined, "x"],
    ],
    [["1234567", "8901", "2345"], [undefined]],
  ])("%j has the lines %j", (blocks, lines) => {
    expect(linesOf(blocks)).toEqual(lines);
  });
});

describe("countUsers", () => {
  test.each([
    ["h\n", 0],
    ["h", 0],
    ["h\na", 1],
    ["h\na\n", 1],
    ["h\r\na\r\nb\r\n", 2],
    ["h\n\na\n  \t\n\nb\n\n", 2],
    ["\n\nh\na\n", 1],
    [" \n", 0],
    ["h\n a\n", 1],
  ])("%j has %i", async (content, users) => {
    expect(await count(content)).toBe(users);
  });

  test("agrees with a count by lines, across the borders of what is read at once", async () => {
    const line = fc.oneof(
      fc.constantFrom("", " ", "\r", "a,b", "é"),
      fc.integer({ min: 0, max: 1 << 20 }).map((length) => "x".repeat(length)),
      fc.integer({ min: 0, max: 1 << 20 }).map((length) => " ".repeat(length)),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 8 }), async (lines) => {
        const content = lines.join("\n");
        fc.pre(content.length > 0);
        const rows = lines.filter((text) => text.trim() !== "").length;
        expect(await count(content)).toBe(Math.max(0, rows - 1));
      }),
      { numRuns: 30 },
    );
  });
});
