/** Which hosts are called, by region and settings: those that the AWS CLI calls (1.45.11, under the same settings). */

import { createHash } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { Agent as HttpsAgent } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { makeCaller, setEnvironment } from "./support.ts";

const keys = { AWS_ACCESS_KEY_ID: "test", AWS_SECRET_ACCESS_KEY: "test" };
const signal = new AbortController().signal;
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "hosts-"));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

/** Records the targets of connections instead of connecting. */
class NoNetwork extends HttpsAgent {
  readonly hosts: string[] = [];

  override createConnection({ host }: { host?: string | null }): never {
    this.hosts.push(host ?? "");
    throw Object.assign(new Error("no network"), { code: "ENOTFOUND" });
  }
}

type Settings = { env?: Record<string, string>; config?: string; inputs?: Record<string, string> };

/** The hosts that a call of Cognito, of CloudWatch Logs, and one for a role's credentials go to. */
async function hostsOf(region: string, { env = {}, config, inputs = {} }: Settings = {}): Promise<string[]> {
  if (config !== undefined) await writeFile(join(folder, "config"), config);
  const https = new NoNetwork();
  const agents = { agentFor: () => https, readTimeoutMs: 0, closeIdle: () => {} };
  const machine = { HOME: folder, AWS_CONFIG_FILE: join(folder, "config"), ...env };
  const as = async (identity: Settings) => {
    setEnvironment({ ...machine, ...identity.env });
    const userPoolId = `${region}_AbCdEfGhI`;
    const given = { ...inputs, ...identity.inputs };
    const { services } = await makeCaller({ inputs: given, userPoolId, workspace: folder, agents });
    return services;
  };
  const caller = await as({ env: keys });
  await caller?.cognito.getCsvHeader(signal).catch(() => {});
  await (await caller?.logs())?.groups("/aws", signal).catch(() => {});
  const role = { "role-to-assume": "arn:aws:iam::123456789012:role/seed-staging" };
  await (await as({ inputs: role }))?.cognito.getCsvHeader(signal).catch(() => {});
  return [...new Set(https.hosts)];
}

describe("each partition has separate hosts", () => {
  test.each([
    ["eu-west-1", "amazonaws.com"],
    ["il-central-1", "amazonaws.com"],
    ["us-gov-west-1", "amazonaws.com"],
    ["cn-north-1", "amazonaws.com.cn"],
    ["us-iso-east-1", "c2s.ic.gov"],
    ["us-isob-east-1", "sc2s.sgov.gov"],
    ["eu-isoe-west-1", "cloud.adc-e.uk"],
    ["eusc-de-east-1", "amazonaws.eu"],
  ])("%s", async (region, domain) => {
    const services = ["cognito-idp", "logs", "sts"];
    expect(await hostsOf(region)).toEqual(services.map((service) => `${service}.${region}.${domain}`));
  });
});

test("AWS_REGION counts for every service, and the input region for more", async () => {
  const env = { AWS_REGION: "eu-central-1" };
  const hosts = (region: string) =>
    ["cognito-idp", "logs", "sts"].map((name) => `${name}.${region}.amazonaws.com`);
  expect(await hostsOf("eu-west-1", { env })).toEqual(hosts("eu-central-1"));
  expect(await hostsOf("eu-west-1", { env, inputs: { region: "eu-west-1" } })).toEqual(hosts("eu-west-1"));
});

test("IAM Identity Center is called over the same connections, and so through the proxy", async () => {
  const start = "https://example.awsapps.com/start";
  const expiresAt = new Date(Date.now() + 3_600_000).toISOString();
  const cache = join(folder, ".aws/sso/cache");
  await mkdir(cache, { recursive: true });
  const name = createHash("sha1").update(start).digest("hex");
  await writeFile(join(cache, `${name}.json`), JSON.stringify({ accessToken: "signed-in", expiresAt }));
  const config =
    `[profile deploy]\nsso_start_url = ${start}\nsso_region = eu-central-1\n` +
    "sso_account_id = 123456789012\nsso_role_name = seed\n";
  await writeFile(join(folder, "config"), config);
  setEnvironment({ HOME: folder, AWS_CONFIG_FILE: join(folder, "config") });
  const https = new NoNetwork();
  const { services } = await makeCaller({
    inputs: { profile: "deploy" },
    userPoolId: "eu-west-1_AbCdEfGhI",
    workspace: folder,
    agents: { agentFor: () => https, readTimeoutMs: 0, closeIdle: () => {} },
  });
  await expect(services?.cognito.getCsvHeader(signal)).rejects.toThrow(
    /^There are no credentials from profile deploy: /,
  );
  expect(new Set(https.hosts)).toEqual(new Set(["portal.sso.eu-central-1.amazonaws.com"]));
});

describe("FIPS and dual-stack hosts", () => {
  const fips = ["cognito-idp-fips", "logs-fips", "sts-fips"].map((name) => `${name}.us-east-1.amazonaws.com`);
  const dualStack = [
    "cognito-idp.us-east-1.amazonaws.com",
    "logs.us-east-1.api.aws",
    "sts.us-east-1.api.aws",
  ];
  const usual = ["cognito-idp", "logs", "sts"].map((name) => `${name}.us-east-1.amazonaws.com`);

  test.each<[string, Settings, string[]]>([
    ["AWS_USE_FIPS_ENDPOINT=true", { env: { AWS_USE_FIPS_ENDPOINT: "true" } }, fips],
    ["AWS_USE_FIPS_ENDPOINT=True", { env: { AWS_USE_FIPS_ENDPOINT: "True" } }, fips],
    ["AWS_USE_FIPS_ENDPOINT=FALSE", { env: { AWS_USE_FIPS_ENDPOINT: "FALSE" } }, usual],
    ["an empty variable", { env: { AWS_USE_FIPS_ENDPOINT: "" } }, usual],
    ["the config file", { config: "[default]\nuse_fips_endpoint = TRUE\n" }, fips],
    [
      "the profile",
      { env: { AWS_PROFILE: "gov" }, config: "[profile gov]\nuse_fips_endpoint = true\n" },
      fips,
    ],
    [
      "the variable before the config file",
      { env: { AWS_USE_FIPS_ENDPOINT: "false" }, config: "[default]\nuse_fips_endpoint = true\n" },
      usual,
    ],
    ["dual-stack by the variable", { env: { AWS_USE_DUALSTACK_ENDPOINT: "TRUE" } }, dualStack],
    ["dual-stack by the config file", { config: "[default]\nuse_dualstack_endpoint = True\n" }, dualStack],
  ])("%s", async (_, settings, hosts) => {
    expect(await hostsOf("us-east-1", settings)).toEqual(hosts);
  });

  test.each<[Settings, string]>([
    [{ env: { AWS_USE_FIPS_ENDPOINT: "1" } }, "AWS_USE_FIPS_ENDPOINT (in the environment)"],
    [{ env: { AWS_USE_DUALSTACK_ENDPOINT: "yes" } }, "AWS_USE_DUALSTACK_ENDPOINT (in the environment)"],
    [{ config: "[default]\nuse_fips_endpoint = on\n" }, "use_fips_endpoint (in the profile)"],
  ])(
    "a FIPS or dual-stack setting that is neither true nor false: %j",
    async ({ env = {}, config = "" }, name) => {
      await writeFile(join(folder, "config"), config);
      setEnvironment({ HOME: folder, AWS_CONFIG_FILE: join(folder, "config"), ...keys, ...env });
      const { problems } = await makeCaller({
        inputs: {},
        userPoolId: "us-east-1_AbCdEfGhI",
        workspace: folder,
      });
      expect(problems).toEqual([`${name} must be true or false`]);
    },
  );

  test("a FIPS setting with a custom endpoint", async () => {
    setEnvironment({ HOME: folder, ...keys, AWS_USE_FIPS_ENDPOINT: "TRUE" });
    const inputs = { "endpoint-url": "http://127.0.0.1:1" };
    const { services } = await makeCaller({ inputs, userPoolId: "us-east-1_AbCdEfGhI", workspace: folder });
    await expect(services?.cognito.getCsvHeader(signal)).rejects.toThrow(
      /FIPS and custom endpoint are not supported/,
    );
  });
});
