import { glob, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import { type RunStep, runExample } from "./examples/run.ts";
import { problemsOf, readWorkflow } from "./examples/workflows.ts";
import { type RunResult, runInProcess } from "./harness/run.ts";
import { fillStage, type Stage } from "./harness/stage.ts";

const paths: string[] = [];
for await (const path of glob(".github/workflows/*.yml")) paths.push(path);
paths.sort();

test("the workflows of the repository are here", () => {
  expect(paths.map((path) => path.replace(/.*\//, ""))).toEqual([
    "aws-emulator.yml",
    "ci.yml",
    "codeql.yml",
    "release.yml",
    "scorecard.yml",
  ]);
});

test.each(paths)("%s is valid for GitHub", async (path) => {
  expect(await problemsOf(path)).toEqual([]);
});

test("a wrong input, output, key, or expression would be found", async () => {
  const path = join(await mkdtemp(join(tmpdir(), "workflow-")), "wrong.yml");
  onTestFinished(() => rm(dirname(path), { recursive: true }));
  const right = await readFile(".github/workflows/ci.yml", "utf8");
  const wrongs: [from: string, to: string, message: RegExp][] = [
    ["csv-path: ", "csv-paths: ", /csv-paths/],
    ["steps.first.outputs.status", "steps.first.outputs.state", /no output state/],
    ["steps.pool.outputs.id", "steps.pond.outputs.id", /pond/],
    ["timeout-minutes: 60", "timeout: 60", /timeout/],
    ["contents: read", "contents: look", /look/],
  ];
  for (const [from, to, message] of wrongs) {
    expect(right).toContain(from);
    await writeFile(path, right.replace(from, to));
    expect((await problemsOf(path)).join("\n"), to).toMatch(message);
  }
});

test("the walk of CI comes to the ends that CI holds it to", async () => {
  const { emulator, clock } = await fillStage({} as Stage);
  onTestFinished(() => emulator.close());
  const inProcess: RunStep<RunResult> = ({ inputs, ...more }) =>
    runInProcess(inputs, { clock, emulator, ...more });
  const pool = emulator.createUserPool({ Schema: [{ Name: "plan", AttributeDataType: "String" }] });
  const [check, first, again, refused, ...others] = await runExample(".github/workflows/ci.yml", inProcess, {
    contexts: { env: { ENDPOINT: emulator.url }, steps: { pool: { outputs: { id: pool.id } } } },
    inputs: {},
    files: { "examples/users.csv": "examples/users.csv" },
  });
  expect(others).toEqual([]);
  expect(check?.outputs).toMatchObject({ "total-users": "12" });
  expect(check?.outputs).not.toHaveProperty("job-id");
  expect(first?.outputs).toMatchObject({ status: "Succeeded", "imported-users": "12" });
  expect(again?.outputs).toMatchObject({ "imported-users": "0", "skipped-users": "12" });
  expect([check, first, again, refused].map((step) => step?.exitCode)).toEqual([0, 0, 0, 1]);
  expect(refused?.outputs).not.toHaveProperty("job-id");
});

test.each(paths)("%s pins the actions of others to commits, with their version beside", async (path) => {
  const { text } = await readWorkflow(path);
  for (const [line] of text.matchAll(/^.*\buses: .*$/gm)) {
    if (!line.endsWith("uses: ./")) expect(line).toMatch(/uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  }
});

test.each(paths)("%s gives each job no more than it says, and keeps no credentials", async (path) => {
  const { text, workflow } = await readWorkflow(path);
  expect(workflow.permissions).toEqual({});
  for (const [name, job] of Object.entries(workflow.jobs)) {
    expect(job, name).toHaveProperty("timeout-minutes");
    for (const { uses = "", run = "", with: inputs } of job.steps) {
      if (uses.startsWith("actions/checkout@")) expect(inputs?.["persist-credentials"], name).toBe(false);
      // What an expression gives would become part of the script.
      expect(run, name).not.toContain("${{");
    }
  }
  expect(text).not.toMatch(/pull_request_target|secrets\./);
});

test("Dependabot and the issue forms are YAML in GitHub's format", async () => {
  const dependabot = parse(await readFile(".github/dependabot.yml", "utf8"));
  expect(dependabot.updates.map((update: Record<string, string>) => update["package-ecosystem"])).toEqual([
    "npm",
    "github-actions",
  ]);
  for await (const path of glob(".github/ISSUE_TEMPLATE/*.yml")) {
    const form = parse(await readFile(path, "utf8"));
    if (path.endsWith("config.yml")) continue;
    expect(form, path).toMatchObject({ name: expect.any(String), description: expect.any(String) });
    const ids = form.body.flatMap(({ id }: { id?: string }) => id ?? []);
    expect(new Set(ids).size, path).toBe(ids.length);
    for (const { type, attributes } of form.body) {
      expect(["markdown", "textarea", "input", "dropdown"], path).toContain(type);
      expect(attributes, path).toHaveProperty(type === "markdown" ? "value" : "label");
    }
  }
});
