import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { expect, test } from "vitest";
import { useProcess } from "../harness/process.ts";

const staging = useProcess();

/** A Node.js of the machine that the action does not run on; undefined where there is none. */
const oldNode = (process.env.PATH ?? "")
  .split(delimiter)
  .filter((folder) => !folder.includes("node_modules"))
  .map((folder) => join(folder, "node"))
  .filter((path) => existsSync(path))
  .find((path) => Number(execFileSync(path, ["--print", "parseInt(process.versions.node)"])) < 22);

test.skipIf(oldNode === undefined)("an old Node.js is named, with the one that is needed", async () => {
  const { exitCode, stdout, stderr, summary, post } = await staging.step({
    node: String(oldNode),
    post: true,
  });
  expect(exitCode).toBe(1);
  expect(stderr).toBe("");
  expect(stdout).toMatch(
    /^::error::This action needs Node\.js 24 and was started on Node\.js \d+\.\d+\.\d+\. Update the runner; .*\n$/,
  );
  expect(summary).toContain("This action needs Node.js 24");
  expect(post).toEqual({ exitCode: 0, stdout: "", stderr: "" });
  expect(staging.operations()).toEqual([]);
});
