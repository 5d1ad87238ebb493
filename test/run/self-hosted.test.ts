/** Machines that are not GitHub's own: their folders and environment, as docs/self-hosted-runners.md lists them. */
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { role, usersCsv } from "../harness/fixtures.ts";
import type { RunResult } from "../harness/run.ts";
import { useStage } from "../harness/stage.ts";
import { readMetadata, type StepOptions } from "../runner.ts";

const stage = useStage();
const good = { exitCode: 0, errors: [], outputs: expect.objectContaining({ "imported-users": "3" }) };

type Situation = [name: string, Partial<StepOptions>, more?: (result: RunResult) => void];

const oddName = 'seeds für Österreich/it\'s [100%]; "😀".csv';

describe("the machine", () => {
  test.each<Situation>([
    [
      "a path with spaces, quotes, brackets, %, ;, umlauts or emoji",
      {
        inputs: { "csv-path": oddName, validate: "warn", "max-failed-users": "1" },
        files: { [oddName]: usersCsv(4, (row) => (row === 2 ? { email: "nobody" } : {})) },
      },
      ({ annotations }) =>
        expect(annotations.map(({ file, line }) => [file, line])).toContainEqual([oddName, 3]),
    ],
    ["no GITHUB_WORKSPACE", { env: { GITHUB_WORKSPACE: undefined } }],
    ["line ends after inputs", { inputs: { "csv-path": "users.csv\r\n", "csv-defaults": "locale=de\r\n" } }],
    ["no GITHUB_STEP_SUMMARY", { env: { GITHUB_STEP_SUMMARY: undefined } }],
    ["an empty GITHUB_STEP_SUMMARY", { env: { GITHUB_STEP_SUMMARY: "" } }],
    [
      "a GITHUB_STEP_SUMMARY that cannot be written",
      { env: { GITHUB_STEP_SUMMARY: "/" } },
      ({ log }) => expect(log).toContain("warning: The job summary could not be written"),
    ],
    ["no GITHUB_STATE", { env: { GITHUB_STATE: undefined } }],
    ["a GITHUB_STATE that cannot be written", { env: { GITHUB_STATE: "/nowhere/state" } }],
    ["no RUNNER_TEMP", { env: { RUNNER_TEMP: undefined } }],
  ])("%s", async (_name, options, more = () => {}) => {
    const result = await stage.step(options);
    expect(result).toMatchObject({ ...good, stderr: "" });
    more(result);
  });

  test("empty inputs, as a composite action passes them", async () => {
    const { inputs } = await readMetadata();
    const empty = Object.fromEntries(Object.keys(inputs).map((name) => [name, ""]));
    const given = { "user-pool-id": stage.pool.id, "cloud-watch-logs-role-arn": role };
    const result = await stage.step({
      inputs: { ...empty, ...given, "csv-path": "users.csv", "endpoint-url": stage.emulator.url },
    });
    expect(result).toMatchObject(good);
  });

  describe("a file that is rewritten, with", () => {
    const files = { "users.csv": usersCsv(3).replaceAll("\n", "\r\n"), file: "" };

    test("a RUNNER_TEMP that does not exist", async () => {
      const folder = join(tmpdir(), `runner-temp-${process.pid}`);
      onTestFinished(() => rm(folder, { recursive: true, force: true }));
      const result = await stage.step({ files, env: { RUNNER_TEMP: join(folder, "new") } });
      expect(result).toMatchObject(good);
      expect(result.outputs["report-path"]).toContain(join(folder, "new"));
    });

    test("a RUNNER_TEMP that cannot be used", async () => {
      const result = await stage.step({ files, env: { RUNNER_TEMP: "file/temp", TMPDIR: tmpdir() } });
      expect(result).toMatchObject(good);
      onTestFinished(() =>
        rm(dirname(result.outputs["report-path"] ?? ""), { recursive: true, force: true }),
      );
      expect(result.log).toContain("warning: RUNNER_TEMP cannot be used: file/temp is not a folder");
      expect(result.report.counts.imported).toBe(3);
    });
  });

  test("no GITHUB_OUTPUT", async () => {
    const { exitCode, stdout } = await stage.step({ env: { GITHUB_OUTPUT: undefined } });
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^::set-output name=imported-users::3$/m);
  });

  test("a GITHUB_OUTPUT that cannot be written", async () => {
    const { exitCode } = await stage.step({ env: { GITHUB_OUTPUT: "/nowhere/output" } });
    expect(exitCode).toBe(1);
    expect(stage.operations()).not.toContain("CreateUserImportJob");
  });
});

test("the account id is in two outputs, which GitHub drops as job outputs where it is masked", async () => {
  const { outputs } = await stage.step();
  const withId = Object.entries(outputs).filter(([, value]) => value.includes("123456789012"));
  expect(withId.map(([name]) => name).sort()).toEqual(["result", "user-import-job"]);
  const withPool = Object.entries(outputs).filter(([, value]) => value.includes(stage.pool.id));
  expect(withPool.map(([name]) => name).sort()).toEqual(["log-group", "result", "user-import-job"]);
});
