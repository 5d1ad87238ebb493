import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { writeWhole } from "../../src/base/output-file.ts";

let workspace = "";
beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), "output-"));
  onTestFinished(() => rm(workspace, { recursive: true }));
});

test("a file takes the place of the one before, with its folders and its mode", async () => {
  const path = join(workspace, "new/folder/report.json");
  for (const text of ["first", "x".repeat(3 << 20)]) {
    await writeWhole(path, [text.slice(0, 2), text.slice(2)], { workspace, mode: 0o600 });
    expect(await readFile(path, "utf8")).toBe(text);
  }
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect(await readdir(join(workspace, "new/folder"))).toEqual(["report.json"]);
});

test.runIf(process.platform === "linux")("a folder below /proc cannot be created", async () => {
  await expect(writeWhole("/proc/reports/report.json", ["x"], { workspace })).rejects.toThrow("ENOENT");
});

test("a file that cannot be completed leaves the one before, and nothing else", async () => {
  const path = join(workspace, "report.json");
  await writeFile(path, "before");
  const pieces = (function* () {
    yield "x".repeat(2 << 20);
    throw new Error("no more");
  })();
  await expect(writeWhole(path, pieces, { workspace })).rejects.toThrow("no more");
  expect(await readFile(path, "utf8")).toBe("before");
  expect(await readdir(workspace)).toEqual(["report.json"]);
});

test("a link that appears during the run is not followed", async () => {
  const outside = join(workspace, "outside");
  const inner = join(workspace, "workspace");
  await mkdir(outside);
  await mkdir(inner);
  await symlink(outside, join(inner, "reports"));
  await symlink(join(outside, "report.json"), join(inner, "report.json"));
  for (const path of ["reports/report.json", "report.json"]) {
    await expect(writeWhole(join(inner, path), ["x"], { workspace: inner })).rejects.toThrow("symbolic link");
  }
  expect(await readdir(outside)).toEqual([]);
});
