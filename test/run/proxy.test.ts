/** Self-hosted runners behind a proxy: AWS's own hosts are called, and a small proxy leads them to the local Cognito. */
import { describe, expect, onTestFinished, test } from "vitest";
import { createCertificates } from "../../emulator/certificates.ts";
import { startEmulator } from "../../emulator/emulator.ts";
import { startTokenIssuer } from "../../emulator/oidc.ts";
import { startGithubApi } from "../github-api.ts";
import { importCalls, role, usersCsv } from "../harness/fixtures.ts";
import { useStage } from "../harness/stage.ts";
import { type Answer, type ProxyOptions, startProxy } from "../proxy.ts";

const { ca, tls } = createCertificates(["*.eu-west-1.amazonaws.com"]);
const stage = useStage({ tls });
const cognito = "cognito-idp.eu-west-1.amazonaws.com:443";

async function proxyOf(options: ProxyOptions = {}) {
  const proxy = await startProxy({ port: stage.emulator.port, ...options });
  onTestFinished(() => proxy.close());
  return proxy;
}

/** Runs the action on AWS's own hosts, with a user that fails so that the log is read too. */
function step({ inputs, files, env, ...options }: Parameters<typeof stage.step>[0] = {}) {
  return stage.step({
    ...options,
    inputs: {
      ...{ "endpoint-url": "", "ca-bundle": "ca.pem", validate: "warn", "max-failed-users": "1" },
      ...{ "cli-connect-timeout": "1", "cli-read-timeout": "2", ...inputs },
    },
    files: {
      "users.csv": usersCsv(3, (row) => (row === 2 ? { email_verified: "false" } : {})),
      "ca.pem": ca,
      ...files,
    },
    env: { NO_PROXY: "169.254.169.254", ...env },
  });
}

const good = { exitCode: 0, errors: [], outputs: expect.objectContaining({ "imported-users": "2" }) };

test("every call goes through HTTPS_PROXY, with its user name and password", async () => {
  const proxy = await proxyOf();
  const result = await step({ env: { HTTPS_PROXY: `http://runner:p%40ss%3A@${proxy.name}` } });
  expect(result).toMatchObject(good);
  expect([...new Set(proxy.tunnels)]).toEqual([cognito, "logs.eu-west-1.amazonaws.com:443"]);
  expect([...new Set(proxy.users)]).toEqual(["runner:p@ss:"]);
  expect(result.stdout).not.toMatch(/p%40ss|p@ss/);
});

test.each(["HTTPS_PROXY", "https_proxy"])("a proxy without http://, or in capitals: %s", async (variable) => {
  const proxy = await proxyOf();
  const value = variable === "HTTPS_PROXY" ? proxy.name : `HTTP://${proxy.name}`;
  expect(await step({ env: { [variable]: value } })).toMatchObject(good);
  expect(proxy.tunnels).toContain(cognito);
});

test("HTTP_PROXY leads to an endpoint-url in plain HTTP", async () => {
  const local = await startEmulator({ settings: { pendingSeconds: 0, usersPerSecond: 1e9 } });
  onTestFinished(() => local.close());
  const proxy = await proxyOf();
  const result = await step({
    inputs: { "endpoint-url": local.url, "user-pool-id": local.createUserPool().id },
    env: { HTTP_PROXY: proxy.name },
  });
  expect(result).toMatchObject(good);
  // Every call and the upload.
  expect(proxy.requests).toHaveLength(local.requests.length);
});

test("the role of a profile is assumed through the proxy", async () => {
  const proxy = await proxyOf();
  const keys = "aws_access_key_id = test\naws_secret_access_key = test\n";
  const config = `[profile deploy]\nrole_arn = ${role}\nsource_profile = base\n[profile base]\n${keys}`;
  const result = await step({
    inputs: { profile: "deploy" },
    files: { ".aws/config": config },
    env: { HTTPS_PROXY: proxy.name, AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined },
  });
  expect(result).toMatchObject(good);
  expect(proxy.tunnels.filter((target) => target.startsWith("sts."))).toHaveLength(1);
});

test("NO_PROXY: what it lists is called directly", async () => {
  const proxy = await proxyOf();
  const inputs = { "endpoint-url": stage.emulator.url };
  const env = { HTTPS_PROXY: proxy.name, NO_PROXY: "amazonaws.com,127.0.0.0/8" };
  expect(await step({ inputs, env })).toMatchObject(good);
  expect(proxy.tunnels).toEqual([]);
});

test("a proxy that refuses S3 alone: the job that is left behind is named", async () => {
  stage.emulator.settings.keepAlive = false;
  const isUpload = () => stage.operations().includes("CreateUserImportJob");
  const proxy = await proxyOf({ answer: () => (isUpload() ? 403 : "open") });
  const { errors } = await step({ env: { HTTPS_PROXY: proxy.name } });
  expect(errors).toEqual([
    expect.stringMatching(
      /^The upload of users\.csv could not reach S3: the proxy .* with HTTP status 403\. Allow .* Import job import-\w+ was created/,
    ),
  ]);
  expect(stage.pool.jobs.size).toBe(1);
});

describe("a tunnel that the proxy never opens", () => {
  test.each([0, 1])("number %i, does not delay the end of the step", async (silent) => {
    stage.emulator.settings.keepAlive = false;
    const proxy = await proxyOf({ answer: (_, index) => (index === silent ? "silent" : "open") });
    expect(await step({ env: { HTTPS_PROXY: `http://${proxy.name}` } })).toMatchObject(good);
  });

  test("does not delay the end of a step that failed", async () => {
    const proxy = await proxyOf({ answer: (_, index) => (index === 0 ? "silent" : 403) });
    const { errors } = await step({ env: { HTTPS_PROXY: proxy.name } });
    expect(errors).toEqual([expect.stringContaining("HTTP status 403")]);
  });

  test("does not delay the end of a step that is cancelled during the upload", async () => {
    stage.emulator.settings.keepAlive = false;
    const { promise, resolve } = Promise.withResolvers<void>();
    const answer = () => {
      if (!stage.operations().includes("CreateUserImportJob")) return "open";
      resolve();
      return "silent";
    };
    const proxy = await proxyOf({ answer });
    const { errors, summary } = await step({
      inputs: { "cli-connect-timeout": "0", "cli-read-timeout": "0" },
      env: { HTTPS_PROXY: proxy.name },
      cancelAt: promise,
    });
    expect(errors).toEqual([
      expect.stringMatching(/^The run was cancelled\. Import job import-\w+ was created/),
    ]);
    expect(summary).toContain("The run was cancelled.");
  });
});

test("the comment on the pull request goes through the proxy for GitHub's API", async () => {
  const github = await startGithubApi();
  onTestFinished(() => github.close());
  const proxy = await proxyOf();
  const event = { pull_request: { number: 7, head: { sha: "0".repeat(40) } } };
  const result = await step({
    inputs: { "github-token": github.token },
    files: { "event.json": JSON.stringify(event) },
    env: {
      ...{ HTTPS_PROXY: proxy.name, HTTP_PROXY: proxy.name },
      ...{ GITHUB_EVENT_PATH: "event.json", GITHUB_API_URL: github.apiUrl },
    },
  });
  expect(result).toMatchObject(good);
  expect(github.comments).toHaveLength(1);
  expect(proxy.requests.every((url) => url.startsWith(github.apiUrl))).toBe(true);
  expect(proxy.requests).toHaveLength(github.requests.length);
});

/** The calls of a run, each with a separate tunnel. */
const calls = [...importCalls, "DescribeLogGroups", "DescribeLogStreams", "FilterLogEvents"];

describe("a tunnel that the proxy refuses for the moment is opened at the second try", () => {
  test.each(calls.map((call, index) => ({ call, index })))("$call", async ({ index }) => {
    stage.emulator.settings.keepAlive = false;
    const proxy = await proxyOf({ answer: (_, at) => (at === index ? 503 : "open") });
    expect(await step({ env: { HTTPS_PROXY: proxy.name } })).toMatchObject(good);
    expect(proxy.tunnels.length).toBeGreaterThan(calls.length);
    // A refused tunnel is known not to have reached AWS: nothing is looked for, and no job is left behind.
    expect(stage.operations()).not.toContain("ListUserImportJobs");
    expect(stage.pool.jobs.size).toBe(1);
  });

  test.each<Answer>([408, 500, "close"])("%s", async (answer) => {
    const proxy = await proxyOf({ answer: (_, at) => (at === 0 ? answer : "open") });
    expect(await step({ env: { HTTPS_PROXY: proxy.name } })).toMatchObject(good);
  });

  test("GitHub's OIDC token and STS", async () => {
    const issuer = await startTokenIssuer({ tls });
    onTestFinished(() => issuer.close());
    const proxy = await proxyOf({ answer: (_, at) => (at < 4 && at % 2 === 0 ? 503 : "open") });
    const result = await step({
      inputs: { "role-to-assume": "arn:aws:iam::123456789012:role/seed-staging" },
      env: {
        ...{ ...issuer.env, HTTPS_PROXY: proxy.name },
        ...{ AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined },
      },
    });
    expect(result).toMatchObject(good);
    // The token is asked for again with the role: GitHub's lives for minutes.
    expect(proxy.tunnels.slice(0, 5).map((target) => target.split(".")[0])).toEqual([
      ...["127", "127", "sts", "127", "sts"],
    ]);
  });
});

describe("a refusal that stays is the proxy's", () => {
  test.each([
    [407, "Check the user name and password in https_proxy."],
    [403, "Allow cognito-idp.eu-west-1.amazonaws.com in the proxy, or add it to NO_PROXY."],
    [400, "Check the proxy and https_proxy."],
  ])("%i at once", async (answer, fix) => {
    const proxy = await proxyOf({ answer: () => answer });
    const { errors } = await step({ env: { https_proxy: `http://runner:secret@${proxy.name}/` } });
    expect(errors).toEqual([
      `GetCSVHeader could not reach Cognito in eu-west-1: the proxy ${proxy.name} (https_proxy) refused the ` +
        `connection to cognito-idp.eu-west-1.amazonaws.com with HTTP status ${answer}. ${fix} No import job was created.`,
    ]);
    expect(proxy.tunnels).toHaveLength(1);
  });
});

test("a proxy whose host is not known is named in place of Cognito's", async () => {
  const { errors } = await step({ env: { HTTPS_PROXY: "proxy.invalid:3128" } });
  expect(errors).toEqual([
    "GetCSVHeader could not reach Cognito in eu-west-1: the proxy proxy.invalid:3128 (HTTPS_PROXY) could not be " +
      "reached: host name not found. Check the proxy and HTTPS_PROXY. No import job was created.",
  ]);
});

test("a proxy variable that holds no usable proxy is reported with the inputs, by its name alone", async () => {
  const { errors } = await step({
    inputs: { "ca-bundle": "missing.pem" },
    env: { HTTPS_PROXY: "socks5://runner:secret@proxy.example.com:1080" },
  });
  expect(errors).toEqual([
    "2 inputs are wrong:\n" +
      "- HTTPS_PROXY (in the environment) names a proxy with the unsupported scheme socks5; use an http or https proxy, " +
      "such as http://proxy.example.com:3128.\n" +
      "- ca-bundle: missing.pem does not exist.",
  ]);
});

test.each([
  ["amazonaws.com", "https://cognito-idp.eu-west-1.amazonaws.com"],
  ["127.0.0.0/8", undefined],
])("a proxy variable that does not count is not looked at: NO_PROXY=%s", async (noProxy, endpoint) => {
  const { errors } = await step({
    inputs: { "endpoint-url": endpoint ?? stage.emulator.url, "dry-run": "true", "user-pool-id": "" },
    env: { HTTPS_PROXY: "socks5://proxy.example.com", NO_PROXY: noProxy },
  });
  expect(errors).toEqual([]);
});
