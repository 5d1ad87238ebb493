/** What the repository is made of beside its code: what a runner downloads, and the Node.js that scripts run on. */
import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";

const { version, optionalDependencies } = JSON.parse(await readFile("package.json", "utf8"));

test("a runner downloads what it runs, the licences and the README, in less than 600 kB", async () => {
  const archive = execFileSync("git", ["archive", "--format=tar.gz", "HEAD"], { maxBuffer: 1e8 });
  expect(archive.length).toBeLessThan(600_000);

  const folder = await mkdtemp(join(tmpdir(), "archive-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  execFileSync("tar", ["-xz", "-C", folder], { input: archive });
  const files = execFileSync("git", ["ls-tree", "-r", "--name-only", "HEAD", "dist"], { encoding: "utf8" });
  const downloaded = execFileSync("tar", ["-tz"], { input: archive, encoding: "utf8" }).trim().split("\n");
  expect(downloaded.filter((path) => !path.endsWith("/")).sort()).toEqual(
    ["LICENSE", "README.md", "action.yml", ...files.trim().split("\n")].sort(),
  );
  const env = { INPUT_VERSION: "true" };
  const printed = execFileSync(process.execPath, [join(folder, "dist/index.js")], { env, encoding: "utf8" });
  expect(printed).toMatch(/^cognito-user-import \d+\.\d+\.\d+\n$/);
});

test("scripts run on the Node.js line of the action, on every system", async () => {
  const line = (await readFile(".node-version", "utf8")).trim();
  expect(await readFile("action.yml", "utf8")).toMatch(`\n  using: node${line}\n`);
  for (const [name, packaged] of Object.entries(optionalDependencies)) {
    expect(packaged, name).toMatch(new RegExp(`^${line}\\.\\d+\\.\\d+$`));
  }
});

test("package-lock.json and CHANGELOG.md are at the version of package.json", async () => {
  const lock = JSON.parse(await readFile("package-lock.json", "utf8"));
  expect([lock.version, lock.packages[""].version]).toEqual([version, version]);
  const [, latest] = /^## (\S+)/m.exec(await readFile("CHANGELOG.md", "utf8")) ?? [];
  expect(latest).toBe(version);
});
