import fc from "fast-check";
import { expect, test } from "vitest";
import { type FilePart, splitIntoParts } from "../../../src/users/convert/split.ts";
import { signal, testFolder, withUsersFile } from "../support.ts";

const folder = testFolder();

/** The uploaded text of each part, and its facts. */
function cut(text: string, users: number, limits: { users: number; bytes: number }) {
  return withUsersFile(folder, text, async (file) => {
    const parts = await splitIntoParts(file, users, signal, limits);
    return Promise.all(parts.map(async (part) => ({ ...part, text: await textOf(part) })));
  });
}

async function textOf({ upload: { handle, bytes, ranges = [{ from: 0, to: bytes }] } }: FilePart) {
  let text = "";
  for (const { from, to } of ranges) {
    const buffer = Buffer.alloc(to - from);
    await handle.read(buffer, 0, buffer.length, from);
    text += buffer.toString();
  }
  expect(Buffer.byteLength(text)).toBe(bytes);
  return text;
}

test("a file that fits into one job is one part, as it is", async () => {
  const text = "cognito:username,email\na,b\n\nc,d";
  const [part, ...others] = await cut(text, 2, { users: 2, bytes: 100 });
  expect(others).toEqual([]);
  expect(part).toMatchObject({ text, firstRow: 0, users: 2 });
});

test.each([
  ["h\na\nb\nc\n", { users: 2, bytes: 99 }, ["h\na\nb\n", "h\nc\n"]],
  ["h\na\nb\nc", { users: 2, bytes: 99 }, ["h\na\nb\n", "h\nc"]],
  ["h\na\nb\nc\nd\n", { users: 9, bytes: 6 }, ["h\na\nb\n", "h\nc\nd\n"]],
  ["h\naaaaaa\nb\n", { users: 9, bytes: 6 }, ["h\naaaaaa\n", "h\nb\n"]],
  ["\n \nh\r\na\r\n\r\nb\r\n", { users: 1, bytes: 99 }, ["h\r\na\r\n\r\n", "h\r\nb\r\n"]],
])("%j with %o", async (text, limits, parts) => {
  const users = text.split("\n").filter((line) => line.trim() !== "").length - 1;
  expect((await cut(text, users, limits)).map((part) => part.text)).toEqual(parts);
});

test("no row is lost, doubled, cut or moved, and no part exceeds a limit that its rows do not", async () => {
  const row = fc
    .string({ unit: fc.constantFrom("a", "ä", ",", " "), maxLength: 8 })
    .map((text) => `x${text}`);
  const rows = fc.array(fc.oneof(row, fc.constant("")), { maxLength: 40 });
  const limits = fc.record({
    users: fc.integer({ min: 1, max: 7 }),
    bytes: fc.integer({ min: 24, max: 90 }),
  });
  await fc.assert(
    fc.asyncProperty(rows, limits, fc.boolean(), async (lines, limits, ended) => {
      const text = `header\n${lines.join("\n")}${ended ? "\n" : ""}`;
      const users = lines.filter((line) => line !== "").length;
      const parts = await cut(text, users, limits);
      let firstRow = 0;
      const all = parts.flatMap((part) => {
        const [header, ...own] = part.text.split("\n").filter((line) => line !== "");
        expect(header).toBe("header");
        expect(part).toMatchObject({ firstRow, users: own.length });
        expect(own.length).toBeLessThanOrEqual(limits.users);
        if (parts.length > 1 && own.length > 1) {
          // Blank lines at the end of a part go with it, whatever they weigh.
          expect(Buffer.byteLength(part.text.replace(/\n+$/, "\n"))).toBeLessThanOrEqual(limits.bytes);
        }
        firstRow += own.length;
        return own;
      });
      expect(all).toEqual(lines.filter((line) => line !== ""));
    }),
  );
});
