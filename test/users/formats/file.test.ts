import { execFileSync } from "node:child_process";
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openUsersFile } from "../../../src/users/formats/file.ts";

let home = "";
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "users-"));
});
afterAll(() => rm(home, { recursive: true, force: true }));

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
