import { execFileSync } from "node:child_process";
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { countUsers, openUsersFile } from "../../../src/users/formats/file.ts";

let home = "";
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "users-"));
});
afterAll(() => rm(home, { recursive: true, force: true }));

async function count(content: string | Uint8Array): Promise<number> {
  const path = join(home, "users.csv");
  await writeFile(path, content);
  const file = await openUsersFile(path, "users.csv");
  if (typeof file === "string") throw new Error(file);
  try {
    return await countUsers(file, new AbortController().signal);
  } finally {
    await file.handle.close();
  }
}

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
      { numRuns: 60 },
    );
  });
});

describe("openUsersFile says why a file cannot be used", () => {
  test("missing", async () => {
    expect(await openUsersFile(join(home, "no.csv"), "no.csv")).toMatch(/does not exist/);
  });

  test("a directory", async () => {
    await mkdir(join(home, "seed"));
    expect(await openUsersFile(join(home, "seed"), "seed")).toMatch(/is a directory/);
  });

  test("below a file", async () => {
    await writeFile(join(home, "plain"), "x");
    expect(await openUsersFile(join(home, "plain/users.csv"), "x")).toMatch(/a part of its path is a file/);
  });

  test("empty", async () => {
    await writeFile(join(home, "empty.csv"), "");
    expect(await openUsersFile(join(home, "empty.csv"), "empty.csv")).toMatch(/is empty/);
  });

  test("a link in a circle", async () => {
    await symlink(join(home, "loop"), join(home, "loop"));
    expect(await openUsersFile(join(home, "loop"), "loop")).toMatch(/circle/);
  });

  test.skipIf(process.platform === "win32")("a named pipe, without waiting for its writer", async () => {
    execFileSync("mkfifo", [join(home, "pipe")]);
    expect(await openUsersFile(join(home, "pipe"), "pipe")).toMatch(/not a regular file/);
  });

  test.skipIf(process.platform === "win32" || process.getuid?.() === 0)("unreadable", async () => {
    const path = join(home, "secret.csv");
    await writeFile(path, "x");
    await chmod(path, 0);
    expect(await openUsersFile(path, "secret.csv")).toMatch(/may not be read/);
  });
});
