/** Machines that are not GitHub's own: their hosts, folders and environment, as docs/self-hosted-runners.md lists them. */
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { startProxy } from "../proxy.ts";
import { readMetadata, type StepOptions, type StepResult } from "../runner.ts";
import { role, usersCsv, useStaging } from "./staging.ts";

const staging = useStaging();
const good = { exitCode: 0, errors: [], outputs: expect.objectContaining({ "imported-users": "3" }) };

describe("the hosts of the API", () => {
  test.each<[string, Partial<StepOptions>, string]>([
    ["eu-west-1_AbCdEfGhI", {}, "cognito-idp.eu-west-1.amazonaws.com"],
    ["cn-north-1_AbCdEfGhI", {}, "cognito-idp.cn-north-1.amazonaws.com.cn"],
    ["us-gov-west-1_AbCdEfGhI", {}, "cognito-idp.us-gov-west-1.amazonaws.com"],
    ["us-iso-east-1_AbCdEfGhI", {}, "cognito-idp.us-iso-east-1.c2s.ic.gov"],
    ["us-isob-east-1_AbCdEfGhI", {}, "cognito-idp.us-isob-east-1.sc2s.sgov.gov"],
    ["eu-isoe-west-1_AbCdEfGhI", {}, "cognito-idp.eu-isoe-west-1.cloud.adc-e.uk"],
    ["eusc-de-east-1_AbCdEfGhI", {}, "cognito-idp.eusc-de-east-1.amazonaws.eu"],
    ["il-central-1_AbCdEfGhI", {}, "cognito-idp.il-central-1.amazonaws.com"],
    ["eu-west-1_AbCdEfGhI", { env: { AWS_REGION: "us-east-1" } }, "cognito-idp.us-east-1.amazonaws.com"],
    [
      "eu-west-1_AbCdEfGhI",
      { env: { AWS_REGION: "us-east-1" }, inputs: { region: "eu-west-1" } },
      "cognito-idp.eu-west-1.amazonaws.com",
    ],
  ])("%s, %o: %s", async (pool, { env, inputs }, host) => {
    // It opens no connection to anywhere, and notes who was to be called.
    const proxy = await startProxy({ answer: () => 403 });
    onTestFinished(() => proxy.close());
    const { errors } = await staging.step({
      inputs: { "endpoint-url": "", "user-pool-id": pool, ...inputs },
      env: { HTTPS_PROXY: proxy.name, ...env },
    });
    expect(errors).toHaveLength(1);
    expect(proxy.tunnels).toEqual([`${host}:443`]);
  });
});

type Situation = [name: string, Partial<StepOptions>, more?: (result: StepResult) => void];

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
    const result = await staging.step(options);
    expect(result).toMatchObject({ ...good, stderr: "" });
    more(result);
  });

  test("empty inputs, as a composite action passes them", async () => {
    const { inputs } = await readMetadata();
    const empty = Object.fromEntries(Object.keys(inputs).map((name) => [name, ""]));
    const given = { "user-pool-id": staging.pool.id, "cloud-watch-logs-role-arn": role };
    const result = await staging.step({
      inputs: { ...empty, ...given, "csv-path": "users.csv", "endpoint-url": staging.emulator.url },
    });
    expect(result).toMatchObject(good);
  });

  describe("a file that is rewritten, with", () => {
    const files = { "users.csv": usersCsv(3).replaceAll("\n", "\r\n"), file: "" };

    test("a RUNNER_TEMP that does not exist", async () => {
      const folder = join(tmpdir(), `runner-temp-${process.pid}`);
      onTestFinished(() => rm(folder, { recursive: true, force: true }));
      const result = await staging.step({ files, env: { RUNNER_TEMP: join(folder, "new") } });
      expect(result).toMatchObject(good);
      expect(result.outputs["report-path"]).toContain(join(folder, "new"));
    });

    test("a RUNNER_TEMP that cannot be used", async () => {
      const result = await staging.step({ files, env: { RUNNER_TEMP: "file/temp", TMPDIR: tmpdir() } });
      expect(result).toMatchObject(good);
      onTestFinished(() =>
        rm(dirname(result.outputs["report-path"] ?? ""), { recursive: true, force: true }),
      );
      expect(result.log).toContain("warning: RUNNER_TEMP cannot be used: file/temp is not a folder");
      expect(result.report).toContain('"imported":');
    });
  });

  test("no GITHUB_OUTPUT", async () => {
    const { exitCode, stdout } = await staging.step({ env: { GITHUB_OUTPUT: undefined } });
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^::set-output name=imported-users::3$/m);
  });

  test("a GITHUB_OUTPUT that cannot be written", async () => {
    const { exitCode } = await staging.step({ env: { GITHUB_OUTPUT: "/nowhere/output" } });
    expect(exitCode).toBe(1);
    expect(staging.operations()).not.toContain("CreateUserImportJob");
  });
});

test("the account id is in two outputs, which GitHub drops as job outputs where it is masked", async () => {
  const { outputs } = await staging.step();
  const withId = Object.entries(outputs).filter(([, value]) => value.includes("123456789012"));
  expect(withId.map(([name]) => name).sort()).toEqual(["result", "user-import-job"]);
  const withPool = Object.entries(outputs).filter(([, value]) => value.includes(staging.pool.id));
  expect(withPool.map(([name]) => name).sort()).toEqual(["log-group", "result", "user-import-job"]);
});
