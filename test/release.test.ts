/** Runs the checks of release.yml before a release, in repositories with the tags in question. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readWorkflow } from "./examples/workflows.ts";

const { workflow } = await readWorkflow(".github/workflows/release.yml");

let repository: string;
beforeEach(async () => {
  repository = await mkdtemp(join(tmpdir(), "release-"));
  git("init", "--quiet");
});
afterEach(() => rm(repository, { recursive: true }));

function git(...args: string[]): void {
  const config = [
    "user.name=a",
    "user.email=a@example.com",
    "commit.gpgsign=false",
    "advice.detachedHead=false",
  ];
  const options = config.flatMap((setting) => ["-c", setting]);
  execFileSync("git", [...options, ...args], { cwd: repository, stdio: "pipe" });
}

const commit = (message: string) => git("commit", "--quiet", "--allow-empty", "--message", message);

/** Returns whether the step passes for a tag at the repository's HEAD. */
function passes(step: string, tag: string): boolean {
  const { run = "exit 9" } = workflow.jobs.check?.steps.find(({ name }) => name === step) ?? {};
  const env = { PATH: process.env.PATH, GITHUB_REF_NAME: tag };
  const { status } = spawnSync("bash", ["--noprofile", "--norc", "-e", "-c", run], { cwd: repository, env });
  expect(status).not.toBe(9);
  return status === 0;
}

test("a tag is released where package.json and CHANGELOG.md name its version", async () => {
  await writeFile(join(repository, "package.json"), '{"version": "1.2.0"}');
  await writeFile(join(repository, "CHANGELOG.md"), "# Changelog\n\n## 1.2.0\n\n- More.\n\n## 1.1.00\n");
  const step = "The tag is the version of package.json, and the changelog knows it";
  expect(passes(step, "v1.2.0")).toBe(true);
  expect(passes(step, "v1.2.1")).toBe(false);
  await writeFile(join(repository, "package.json"), '{"version": "1.1.0"}');
  expect(passes(step, "v1.1.0")).toBe(false);
});

test("v1 moves forward only, so that lock files still reach what it once named", () => {
  const step = "The tag of the major version moves forward";
  commit("One");
  expect(passes(step, "v1.0.0")).toBe(true);
  git("tag", "v1");
  commit("Two");
  expect(passes(step, "v1.0.1")).toBe(true);
  git("tag", "--force", "v1");
  git("checkout", "--quiet", "HEAD~1");
  commit("Other");
  expect(passes(step, "v1.0.2")).toBe(false);
  expect(passes(step, "v2.0.0")).toBe(true);
});
