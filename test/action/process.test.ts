/** What only a process shows: its entry, signals, exit codes, masks, the post step after a kill, options of Node.js. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { createCertificates } from "../../emulator/certificates.ts";
import { startTokenIssuer } from "../../emulator/oidc.ts";
import { role, usersCsv } from "../harness/fixtures.ts";
import { signalAt, useProcess } from "../harness/process.ts";
import { loadedFilesHook } from "../loaded-files.ts";
import { type ProxyOptions, startProxy } from "../proxy.ts";
import type { StepOptions } from "../runner.ts";

const staging = useProcess();

const statuses = () => {
  staging.emulator.advance();
  return [...staging.pool.jobs.values()].map(({ status }) => status);
};

test("a good run ends with 0, an empty stderr and nothing for its post step", async () => {
  const { exitCode, stderr, outputs, leftBehind, post } = await staging.step({
    files: { "users.csv": usersCsv(3).replaceAll(",", ";") },
    post: true,
  });
  expect({ exitCode, stderr, leftBehind }).toEqual({ exitCode: 0, stderr: "", leftBehind: [] });
  expect(outputs["imported-users"]).toBe("3");
  expect(post).toEqual({ exitCode: 0, stdout: "", stderr: "" });
});

test("a failed run ends with 1 and one error", async () => {
  const { exitCode, stderr, errors, post } = await staging.step({ inputs: { start: "maybe" }, post: true });
  expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: "" });
  expect(errors).toEqual([expect.stringContaining("start must be true or false")]);
  expect(post).toEqual({ exitCode: 0, stdout: "", stderr: "" });
});

test.each([
  ["SIGINT", "PutObject", "Created"],
  ["SIGTERM", "DescribeUserImportJob", "Stopped"],
] as const)(
  "%s during %s ends the step, although the call gets no reply",
  async (signal, operation, status) => {
    staging.emulator.settings.pendingSeconds = 3600;
    staging.emulator.inject({ operation, kind: "hang" });
    const onStart = signalAt(staging, operation, signal);
    const { exitCode, errors, summary } = await staging.step({ onStart });
    expect(exitCode).toBe(1);
    expect(errors).toEqual([expect.stringMatching(/^The run was cancelled\./)]);
    expect(summary).toContain("The run was cancelled.");
    expect(statuses()).toEqual([status]);
  },
);

describe("a killed process", () => {
  test.each([
    ["DescribeUserImportJob", "true", "Stopped", /was asked to stop: Stopped/],
    ["DescribeUserImportJob", "false", "Pending", /continues in Cognito \(stop-on-cancel is false\)/],
    ["CreateUserImportJob", "true", undefined, /before it had imported all users/],
    ["PutObject", "true", "Created", /before it had imported all users/],
  ])("at %s with stop-on-cancel %s: %s", async (operation, stops, status, message) => {
    const { emulator, pool } = staging;
    emulator.settings.pendingSeconds = 3600;
    if (operation !== "DescribeUserImportJob") emulator.inject({ operation, kind: "hang" });
    const json = JSON.stringify({ UserPoolId: pool.id, CloudWatchLogsRoleArn: role });
    const { exitCode, post, leftBehind } = await staging.step({
      inputs: {
        ...{ "user-pool-id": "", "cloud-watch-logs-role-arn": "", "cli-input-json": json },
        "stop-on-cancel": stops,
      },
      files: { "users.csv": usersCsv(3).replaceAll(",", ";") },
      post: true,
      onStart: signalAt(staging, operation, "SIGKILL"),
    });
    expect(exitCode).toBeNull();
    expect(post?.exitCode).toBe(0);
    expect(post?.stdout.replace(/^::add-mask.*\n/gm, "")).toMatch(message);
    expect(statuses()).toEqual(status === undefined ? [] : [status]);
    expect(leftBehind).toEqual([]);
  });

  test("that resumed a job stops it", async () => {
    staging.emulator.settings.pendingSeconds = 3600;
    const first = await staging.step({ inputs: { "wait-for-completion": "false" }, post: true });
    expect(statuses()).toEqual(["Pending"]);
    const { post } = await staging.step({
      inputs: { "job-id": first.outputs["job-id"] ?? "", "csv-path": "" },
      post: true,
      onStart: signalAt(staging, "DescribeUserImportJob", "SIGKILL", 3),
    });
    expect(post?.stdout).toContain("was asked to stop: Stopped");
    expect(statuses()).toEqual(["Stopped"]);
  });

  test("that set passwords says how to set the rest", async () => {
    const { exitCode, outputs, post } = await staging.step({
      inputs: { password: "Correct-Horse-1" },
      files: { "users.csv": usersCsv(40) },
      post: true,
      onStart: signalAt(staging, "AdminSetUserPassword", "SIGKILL", 3),
    });
    expect(exitCode).toBeNull();
    expect(post?.stdout).toContain(
      "The step ended before it had set all passwords, groups and attributes of users",
    );
    expect(post?.stdout).toContain(`give job-id: ${outputs["job-id"]} and the same inputs`);
  });
});

test("a step whose log is read slowly prints all of it", async () => {
  // More than a pipe holds.
  const text = "x".repeat(100_000);
  const { exitCode, stdout } = await staging.step({
    inputs: { query: `map(&'${text}', \`[1, 2, 3, 4, 5, 6, 7, 8, 9]\`)` },
    onStart: ({ stdout }) => {
      stdout?.pause();
      setTimeout(() => stdout?.resume(), 200);
    },
  });
  expect(exitCode).toBe(0);
  expect(stdout.split(text)).toHaveLength(10);
});

test.each(["version: true", "generate-cli-skeleton: output"])(
  "%s does not load the AWS SDK",
  async (given) => {
    const folder = await mkdtemp(join(tmpdir(), "loaded-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const list = join(folder, "files");
    const [name = "", value = ""] = given.split(": ");
    await staging.step({ inputs: { [name]: value }, nodeOptions: ["--import", loadedFilesHook(list)] });
    const code = await Promise.all(
      (await readFile(list, "utf8")).split("\n").map((path) => readFile(path, "utf8")),
    );
    expect(code.join("\n")).not.toContain("CreateUserImportJobCommand");
  },
);

test.each<[string, Partial<StepOptions>]>([
  ["a step that starts in another folder than the workspace", { cwd: "/" }],
  ["an environment of 1 MB", { env: bigEnvironment() }],
  ["another time zone and language", { env: { TZ: "Pacific/Chatham", LC_ALL: "tr_TR.UTF-8" } }],
  ["an unknown time zone", { env: { TZ: "Nowhere/Land" } }],
  ["NODE_OPTIONS with a small heap", { env: { NODE_OPTIONS: "--max-old-space-size=64" } }],
  [
    "Node.js's own proxy settings",
    {
      env: { NODE_OPTIONS: "--use-env-proxy", NODE_USE_ENV_PROXY: "1", HTTPS_PROXY: "http://proxy.invalid" },
    },
  ],
])("%s", async (_name, options) => {
  const { exitCode, stderr, outputs } = await staging.step(options);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  expect(outputs["imported-users"]).toBe("3");
});

describe("behind TLS", () => {
  const { ca, tls } = createCertificates(["*.eu-west-1.amazonaws.com"]);
  const secure = useProcess({ tls, settings: { pendingSeconds: 0, usersPerSecond: 1e9, keepAlive: false } });

  /** Runs a step on AWS's own hosts, which a proxy leads to the emulator. */
  async function behindProxy(
    { env, inputs, ...more }: Partial<StepOptions> = {},
    { isSecure = false, ...options }: ProxyOptions & { isSecure?: boolean } = {},
  ) {
    const proxy = await startProxy({ port: secure.emulator.port, ...options, ...(isSecure ? { tls } : {}) });
    onTestFinished(() => proxy.close());
    const step = await secure.step({
      inputs: { "endpoint-url": "", "ca-bundle": "ca.pem", ...inputs },
      files: { "ca.pem": ca },
      env: { HTTPS_PROXY: isSecure ? `https://${proxy.name}` : proxy.name, ...env },
      ...more,
    });
    return { ...step, tunnels: proxy.tunnels };
  }

  test("an endpoint whose authority NODE_EXTRA_CA_CERTS names", async () => {
    const { exitCode, errors } = await secure.step({
      files: { "ca.pem": ca },
      env: { NODE_EXTRA_CA_CERTS: "ca.pem" },
    });
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: [] });
  });

  test("a proxy behind https://, whose authority NODE_EXTRA_CA_CERTS names", async () => {
    const env = { NODE_EXTRA_CA_CERTS: "ca.pem" };
    const { exitCode, errors, tunnels } = await behindProxy({ env }, { isSecure: true });
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: [] });
    expect(tunnels).toContain("cognito-idp.eu-west-1.amazonaws.com:443");
  });

  test("GitHub's authority beside that of ca-bundle, which is about AWS", async () => {
    const github = createCertificates();
    const issuer = await startTokenIssuer({ tls: github.tls });
    onTestFinished(() => issuer.close());
    const { exitCode, errors } = await secure.step({
      inputs: { "role-to-assume": "arn:aws:iam::123456789012:role/seed-staging", "ca-bundle": "aws.pem" },
      files: { "aws.pem": ca, "github.pem": github.ca },
      env: {
        ...{ ...issuer.env, NODE_EXTRA_CA_CERTS: "github.pem" },
        ...{ AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined },
      },
    });
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: [] });
  });

  test("a proxy that closes idle connections at once causes neither another job nor a failure", async () => {
    secure.emulator.settings.keepAlive = true;
    const { exitCode, errors } = await behindProxy({}, { idleMs: 5 });
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: [] });
    expect(secure.pool.jobs.size).toBe(1);
  });

  test("a proxy that never answers does not delay the post step of a killed run", async () => {
    secure.emulator.settings.pendingSeconds = 3600;
    let [isKilled, isSilent] = [false, false];
    let kill = () => false;
    const answer = () => {
      if (!secure.operations().includes("StartUserImportJob")) return "open";
      if (!isKilled) isKilled = kill();
      else if (!isSilent) isSilent = true;
      else return "open";
      return "silent";
    };
    const onStart: StepOptions["onStart"] = (child) => {
      kill = () => child.kill("SIGKILL");
    };
    const inputs = { "cli-connect-timeout": "1", "cli-read-timeout": "1" };
    const { post } = await behindProxy({ inputs, post: true, onStart }, { answer });
    expect(isSilent).toBe(true);
    expect(post).toMatchObject({ exitCode: 0, stdout: expect.stringContaining("was asked to stop") });
  });
});

function bigEnvironment(): Record<string, string> {
  return Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`BIG_${index}`, "x".repeat(100_000)]));
}
