/** Where credentials come from on a runner: what is set there, and which key a call is then signed with. */
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Emulator, startEmulator } from "../../emulator/emulator.ts";
import { messageOf } from "../../src/base/errors.ts";
import { speedUpTimers } from "../fast-timers.ts";
import { keyReply, machineKey, podToken, startMetadataService, startService } from "../machine.ts";
import { type Caller, makeCaller, setEnvironment } from "./support.ts";

const role = "arn:aws:iam::123456789012:role/seed-staging";
const podRole = "arn:aws:iam::123456789012:role/pod";
const keys = { AWS_ACCESS_KEY_ID: "AKIAENVIRONMENT", AWS_SECRET_ACCESS_KEY: "environment" };
const ofProfile = "aws_access_key_id = AKIAPROFILE\naws_secret_access_key = profile\n";
const profileKeys = `[profile deploy]\n${ofProfile}`;
const pod = { AWS_WEB_IDENTITY_TOKEN_FILE: "{folder}/token", AWS_ROLE_ARN: podRole };

type Situation = {
  inputs?: Record<string, string>;
  /** `{folder}` is replaced by the folder of the files. */
  env?: Record<string, string>;
  /** ~/.aws/config */
  config?: string;
  files?: Record<string, string>;
};

type Outcome = Caller & {
  /** Why the call failed. */
  error: string | undefined;
  /** The key that signed it, "ASIA" for one of STS; empty where nothing was called. */
  signedBy: string;
  /** How often STS gave credentials of a role. */
  exchanges: number;
};

const signal = new AbortController().signal;
let emulator: Emulator;
let folder: string;

beforeEach(async () => {
  emulator = await startEmulator();
  emulator.settings.credentials = [
    { accessKeyId: "AKIAENVIRONMENT", secretAccessKey: "environment" },
    { accessKeyId: "AKIAPROFILE", secretAccessKey: "profile" },
    machineKey,
  ];
  // The SDK reads a file once in a process.
  folder = await mkdtemp(join(tmpdir(), "machine-"));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await emulator.close();
  await rm(folder, { recursive: true, force: true });
});

/** Calls GetCSVHeader as the action does on a machine where only this is set. */
async function call(situation: Situation, calls = 1, msBetween = 0): Promise<Outcome> {
  const { inputs = {}, env = {}, config, files = {} } = situation;
  const contents = {
    token: podToken(),
    ...files,
    ...(config === undefined ? {} : { ".aws/config": config }),
  };
  for (const [name, content] of Object.entries(contents)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content.replaceAll("{folder}", folder));
  }
  const machine = Object.entries({ HOME: folder, ...env });
  setEnvironment(
    Object.fromEntries(machine.map(([name, value]) => [name, value.replaceAll("{folder}", folder)])),
  );
  const userPoolId = emulator.createUserPool().id;
  const caller = await makeCaller({
    inputs: { "endpoint-url": emulator.url, ...inputs },
    userPoolId,
    workspace: folder,
  });
  let error: string | undefined;
  try {
    for (let made = 0; made < calls; made++) {
      await caller.services?.cognito.getCsvHeader(signal);
      caller.pass(msBetween);
    }
  } catch (thrown) {
    error = messageOf(thrown);
  }
  const { requests } = emulator;
  const authorization = requests.findLast(({ operation }) => operation === "GetCSVHeader")?.headers
    .authorization;
  const [, key = ""] = /Credential=(\w+)/.exec(authorization ?? "") ?? [];
  return {
    ...{ ...caller, error },
    signedBy: key.startsWith("ASIA") && key !== machineKey.accessKeyId ? "ASIA" : key,
    exchanges: requests.filter(
      ({ operation, status }) => operation.startsWith("AssumeRole") && status === 200,
    ).length,
  };
}

describe("the first source that is set is used, and the log says which", () => {
  const everything = { ...keys, ...pod, AWS_PROFILE: "deploy" };
  const defaultKeys = `[default]\n${ofProfile}`;

  test.each<[string, Situation, { signedBy: string; says: string }]>([
    [
      "role-to-assume",
      { inputs: { "role-to-assume": role }, env: everything, config: profileKeys },
      { signedBy: "ASIA", says: `role-to-assume ${role}` },
    ],
    [
      "profile, before keys of the environment",
      { inputs: { profile: "deploy" }, env: keys, config: profileKeys },
      { signedBy: "AKIAPROFILE", says: "profile deploy" },
    ],
    [
      "keys of the environment, before AWS_PROFILE",
      { env: everything, config: profileKeys },
      { signedBy: "AKIAENVIRONMENT", says: "environment (AWS_ACCESS_KEY_ID)" },
    ],
    [
      "AWS_PROFILE, before web identity",
      { env: { ...pod, AWS_PROFILE: "deploy" }, config: profileKeys },
      { signedBy: "AKIAPROFILE", says: "profile deploy (from AWS_PROFILE)" },
    ],
    [
      "web identity, before keys of the default profile",
      { env: { ...pod, AWS_ACCESS_KEY_ID: "" }, config: defaultKeys },
      { signedBy: "ASIA", says: `web identity (AWS_WEB_IDENTITY_TOKEN_FILE), role ${podRole}` },
    ],
    [
      "a role of the default profile, before web identity",
      { env: pod, config: `[default]\nrole_arn = ${role}\nsource_profile = deploy\n${profileKeys}` },
      { signedBy: "ASIA", says: `the default profile, role ${role}` },
    ],
    [
      "keys of the default profile, before the container",
      { env: { AWS_CONTAINER_CREDENTIALS_FULL_URI: "http://localhost:1" }, config: defaultKeys },
      { signedBy: "AKIAPROFILE", says: "the default profile" },
    ],
    [
      "no-sign-request",
      { inputs: { "no-sign-request": "true" }, env: everything },
      { signedBy: "", says: "none (no-sign-request)" },
    ],
    [
      "no-sign-request, before a profile",
      { inputs: { "no-sign-request": "true", profile: "deploy" }, config: profileKeys },
      { signedBy: "", says: "none (no-sign-request)" },
    ],
  ])("%s", async (_, situation, { signedBy, says }) => {
    const outcome = await call(situation);
    expect(outcome).toMatchObject({ problems: [], signedBy, credentials: says });
  });

  test("debug mode says the order", async () => {
    const { debug } = await call({ env: keys });
    expect(debug[0]).toMatch(
      /^Credentials: environment .* is the first source that is set, of role-to-assume, profile, AWS_ACCESS_KEY_ID, AWS_PROFILE,/,
    );
  });
});

describe("credentials of a profile", () => {
  const printed = JSON.stringify({ Version: 1, AccessKeyId: "AKIAPROFILE", SecretAccessKey: "profile" });

  test.each<[string, Situation, string]>([
    [
      "a profile with credential_process",
      { config: "[profile deploy]\ncredential_process = cat {folder}/key\n", files: { key: printed } },
      "AKIAPROFILE",
    ],
    [
      "a profile with two roles in a chain, the first with credential_process",
      {
        config:
          `[profile deploy]\nrole_arn = ${role}\nsource_profile = middle\nexternal_id = ab\n` +
          `[profile middle]\nrole_arn = ${podRole}\nsource_profile = base\n` +
          "[profile base]\ncredential_process = cat {folder}/key\n",
        files: { key: printed },
      },
      "ASIA",
    ],
    [
      "a profile with credential_source Environment",
      { env: keys, config: `[profile deploy]\nrole_arn = ${role}\ncredential_source = Environment\n` },
      "ASIA",
    ],
    [
      "a profile with web_identity_token_file",
      { config: `[profile deploy]\nrole_arn = ${role}\nweb_identity_token_file = {folder}/token\n` },
      "ASIA",
    ],
    [
      "a profile whose source_profile has web_identity_token_file",
      {
        config:
          `[profile deploy]\nrole_arn = ${role}\nsource_profile = base\n` +
          `[profile base]\nrole_arn = ${podRole}\nweb_identity_token_file = {folder}/token\n`,
      },
      "ASIA",
    ],
    [
      "a profile with keys in ~/.aws/credentials",
      { files: { ".aws/credentials": `[deploy]\n${ofProfile}` } },
      "AKIAPROFILE",
    ],
    [
      "a profile in a file with CRLF and a separate path",
      { env: { AWS_CONFIG_FILE: "{folder}/own" }, files: { own: profileKeys.replaceAll("\n", "\r\n") } },
      "AKIAPROFILE",
    ],
  ])("%s", async (_, situation, signedBy) => {
    expect(await call({ ...situation, inputs: { profile: "deploy" } })).toMatchObject({
      problems: [],
      error: undefined,
      signedBy,
    });
  });
});

test("a profile with SSO and a sign-in", async () => {
  const start = "https://example.awsapps.com/start";
  const url = await startService((request, response) => {
    const { accessKeyId, secretAccessKey, sessionToken } = machineKey;
    const isSignedIn = request.headers["x-amz-sso_bearer_token"] === "signed-in";
    const roleCredentials = {
      accessKeyId,
      secretAccessKey,
      sessionToken,
      expiration: Date.now() + 3_600_000,
    };
    response.writeHead(isSignedIn ? 200 : 401).end(JSON.stringify({ roleCredentials }));
  });
  const expiresAt = new Date(Date.now() + 3_600_000).toISOString();
  const cached = createHash("sha1").update(start).digest("hex");
  const outcome = await call({
    inputs: { profile: "deploy", "endpoint-url": "" },
    env: { AWS_ENDPOINT_URL: emulator.url, AWS_ENDPOINT_URL_SSO: url },
    config:
      `[profile deploy]\nsso_start_url = ${start}\nsso_region = eu-west-1\n` +
      "sso_account_id = 123456789012\nsso_role_name = seed\n",
    files: { [`.aws/sso/cache/${cached}.json`]: JSON.stringify({ accessToken: "signed-in", expiresAt }) },
  });
  expect(outcome).toMatchObject({ error: undefined, signedBy: machineKey.accessKeyId });
});

/** Each of them beside an instance role and a pod's role that answer. */
describe("a profile that was named and gives no credentials is never replaced by another source", () => {
  test.each<[string, string, { problem?: string; error?: string }]>([
    [
      "a profile whose credential_process fails",
      "credential_process = sh -c 'echo secret >&2; false'",
      { error: "its credential_process failed. " },
    ],
    [
      "a profile whose credential_process prints no JSON",
      "credential_process = echo secret",
      { error: "credential_process returned invalid JSON. " },
    ],
    [
      "a profile whose source_profile does not exist",
      `role_arn = ${role}\nsource_profile = base`,
      { problem: " has source_profile base, which is neither in ~/.aws/config nor in ~/.aws/credentials " },
    ],
    [
      "a profile with half of a key",
      "aws_access_key_id = AKIAPROFILE",
      { problem: " has aws_access_key_id without aws_secret_access_key" },
    ],
    [
      "a profile whose SSO session does not exist",
      "sso_session = office\nsso_account_id = 123456789012\nsso_role_name = seed",
      { problem: " has sso_session office, and there is no section [sso-session office] in the config file" },
    ],
    [
      "a profile whose source_profile has an SSO session that does not exist",
      `role_arn = ${role}\nsource_profile = base\n[profile base]\nsso_session = office`,
      { problem: " has source_profile base, which has sso_session office, and there is no section" },
    ],
    ["a profile with only a region", "region = eu-west-1", { problem: " has no credentials" }],
    [
      "a profile with keys beside a role without a source",
      `role_arn = ${role}\n${ofProfile}`,
      { problem: " has role_arn, which needs either source_profile or credential_source" },
    ],
    [
      "a profile with SSO and no sign-in",
      "sso_start_url = https://example.com\nsso_region = eu-west-1\nsso_account_id = 123456789012\nsso_role_name = seed",
      { error: "run aws sso login with the corresponding profile. " },
    ],
    [
      "a profile whose token file does not exist",
      `role_arn = ${role}\nweb_identity_token_file = {folder}/none`,
      { error: "the file {folder}/none does not exist. " },
    ],
    [
      "a profile with mfa_serial",
      `role_arn = ${role}\nmfa_serial = arn:aws:iam::123456789012:mfa/me\nsource_profile = deploy\n${ofProfile}`,
      { error: "requires multi-factor authentication" },
    ],
  ])("%s", async (_, settings, { problem, error }) => {
    const url = await startMetadataService();
    for (const named of [{ inputs: { profile: "deploy" } }, { env: { AWS_PROFILE: "deploy" } }]) {
      const outcome = await call({
        ...named,
        env: { ...pod, AWS_EC2_METADATA_SERVICE_ENDPOINT: url, ...named.env },
        config: `[profile deploy]\n${settings}\n`,
      });
      const origin = named.env === undefined ? "" : " (from AWS_PROFILE)";
      if (problem !== undefined) {
        expect(outcome.problems).toEqual([expect.stringContaining(`profile${origin} deploy${problem}`)]);
      } else {
        const fix = named.env === undefined ? "leave profile out" : "unset AWS_PROFILE";
        expect(outcome.error).toContain(`There are no credentials from profile deploy${origin}: `);
        expect(outcome.error).toContain(error?.replace("{folder}", folder));
        expect(outcome.error).toMatch(new RegExp(`\\. Correct the profile, or ${fix}\\.$`));
        expect(JSON.stringify(outcome)).not.toContain("secret");
      }
      expect(outcome.info).toEqual([]);
      expect(outcome.signedBy).toBe("");
    }
  });
});

test.each(["Ec2InstanceMetadata", "EcsContainer"])("a profile with credential_source %s", async (source) => {
  const container = await startService((_, response) => response.end(keyReply()));
  const env = {
    AWS_EC2_METADATA_SERVICE_ENDPOINT: await startMetadataService({ replies: [{ delayMs: 10 }] }),
    AWS_CONTAINER_CREDENTIALS_FULL_URI: container,
  };
  const config = `[profile deploy]\nrole_arn = ${role}\ncredential_source = ${source}\n`;
  const outcome = await call({ inputs: { profile: "deploy" }, env, config });
  expect(outcome).toMatchObject({ error: undefined, signedBy: "ASIA", exchanges: 1 });
});

describe("a source of the environment that is at fault says so", () => {
  const refused = { kind: "error", code: "AccessDenied", status: 403, times: 99 } as const;

  test.each<[string, Situation, RegExp]>([
    [
      "web identity without its token file",
      { env: { ...pod, AWS_WEB_IDENTITY_TOKEN_FILE: "{folder}/none" } },
      /^There are no credentials from the role \S+ \(AWS_ROLE_ARN\): the file \S+none \(AWS_WEB_IDENTITY_TOKEN_FILE\) does not exist\. .* container, mount that file into it\.$/,
    ],
    [
      "web identity that STS refuses",
      { env: pod },
      /^There are no credentials from the role \S+ \(AWS_ROLE_ARN\): STS answered: .*AssumeRoleWithWebIdentity \(AccessDenied\)\. Check that the role trusts/,
    ],
    [
      "a container's service that is down",
      { env: { AWS_CONTAINER_CREDENTIALS_FULL_URI: "http://127.0.0.1:1/v1/credentials" } },
      /^There are no credentials from the service in AWS_CONTAINER_CREDENTIALS_FULL_URI: connect ECONNREFUSED 127\.0\.0\.1:1\. Check .*agent, or unset AWS_CONTAINER_CREDENTIALS_FULL_URI\.$/,
    ],
    [
      "a container's service that must not be called",
      { env: { AWS_CONTAINER_CREDENTIALS_FULL_URI: "http://example.com/" } },
      /^There are no credentials from the service in AWS_CONTAINER_CREDENTIALS_FULL_URI: URL not accepted\. /,
    ],
    [
      "a container's token file that does not exist",
      {
        env: {
          AWS_CONTAINER_CREDENTIALS_FULL_URI: "http://127.0.0.1:1/",
          AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: "{folder}/none",
        },
      },
      /: the file \S+none \(AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE\) does not exist\. /,
    ],
  ])("%s", async (_, situation, expected) => {
    const message = "Not authorized to perform sts:AssumeRoleWithWebIdentity";
    emulator.inject({ operation: "AssumeRoleWithWebIdentity", message, ...refused });
    // The SDK asks a container three times more, a second apart.
    speedUpTimers();
    const outcome = await call(situation);
    expect(outcome.error).toMatch(expected);
    expect(outcome).toMatchObject({ info: [], signedBy: "" });
  });

  test.each([
    [
      { AWS_ACCESS_KEY_ID: "AKIAENVIRONMENT" },
      "AWS_ACCESS_KEY_ID (in the environment) needs AWS_SECRET_ACCESS_KEY",
    ],
    [
      { AWS_SECRET_ACCESS_KEY: "environment" },
      "AWS_SECRET_ACCESS_KEY (in the environment) needs AWS_ACCESS_KEY_ID",
    ],
    [
      { AWS_WEB_IDENTITY_TOKEN_FILE: "token" },
      "AWS_WEB_IDENTITY_TOKEN_FILE (in the environment) needs AWS_ROLE_ARN",
    ],
  ])("half of a key, or of a web identity: %j", async (env, problem) => {
    const { problems } = await call({ env: { ...env, AWS_PROFILE: "" } });
    expect(problems).toEqual([`${problem}, which was not given`]);
  });

  test("a key with a line break, as pasted into a secret", async () => {
    const { problems } = await call({ env: { ...keys, AWS_ACCESS_KEY_ID: "AKIAENVIRONMENT\n" } });
    expect(problems).toEqual([
      "AWS_ACCESS_KEY_ID (in the environment) contains white space, such as a line break; remove it",
    ]);
  });
});

describe("the instance metadata service", () => {
  const slow = (delayMs: number) => ({ replies: [{}, {}, { delayMs }] });
  const failing = { replies: [{}, { status: 503 }, {}, { status: 503 }] };

  test.each<[string, Parameters<typeof startMetadataService>[0], Record<string, string>, boolean]>([
    ["a metadata service that needs 0.7 s for a reply", slow(700), {}, true],
    [
      "a metadata service that replies within AWS_METADATA_SERVICE_TIMEOUT",
      slow(1010),
      { AWS_METADATA_SERVICE_TIMEOUT: "2" },
      true,
    ],
    ["a metadata service that fails once", failing, {}, false],
    [
      "a metadata service that fails twice, with three attempts",
      failing,
      { AWS_METADATA_SERVICE_NUM_ATTEMPTS: "3" },
      true,
    ],
    ["a metadata service that is not disabled", {}, { AWS_EC2_METADATA_DISABLED: "false" }, true],
    ["a metadata service that is disabled", {}, { AWS_EC2_METADATA_DISABLED: "True" }, false],
  ])("%s", async (_, options, env, works) => {
    const url = await startMetadataService(options);
    const outcome = await call({ env: { AWS_EC2_METADATA_SERVICE_ENDPOINT: url, ...env } });
    if (works) {
      expect(outcome).toMatchObject({
        credentials: "instance role",
        signedBy: machineKey.accessKeyId,
      });
    } else {
      expect(outcome.error).toMatch(
        /^There are no AWS credentials: no source is set, and the instance metadata service /,
      );
    }
  });

  test("has limits in the config file, too, and they must be numbers", async () => {
    const config = "[default]\nmetadata_service_num_attempts = 3\n";
    const url = await startMetadataService(failing);
    const env = { AWS_EC2_METADATA_SERVICE_ENDPOINT: url };
    expect((await call({ env, config })).error).toBeUndefined();
    const { problems } = await call({ env: { ...env, AWS_METADATA_SERVICE_TIMEOUT: "1s" } });
    expect(problems).toEqual([
      "AWS_METADATA_SERVICE_TIMEOUT (or the profile's setting of that name) must be a whole number from 1 to 999",
    ]);
  });
});

describe("credentials are obtained once, and again when their end is near", () => {
  const profile = `[profile deploy]\nrole_arn = ${role}\nsource_profile = base\n[profile base]\n${ofProfile}`;
  const tokenProfile = `[profile deploy]\nrole_arn = ${role}\nweb_identity_token_file = {folder}/token\n`;
  const sources: [string, Situation][] = [
    ["role-to-assume", { inputs: { "role-to-assume": role } }],
    ["web identity", { env: pod }],
    ["a profile with source_profile", { inputs: { profile: "deploy" }, config: profile }],
    ["a profile with web_identity_token_file", { inputs: { profile: "deploy" }, config: tokenProfile }],
  ];

  test.each(
    sources.flatMap(([name, situation]) =>
      [0, -7200, 7200].map((offset) => [name, offset, situation] as const),
    ),
  )("%s, on a clock that is %d s off", async (_, offset, situation) => {
    emulator.settings.clockOffsetSeconds = offset;
    const { error, exchanges, masked } = await call(situation, 3);
    expect({ error, exchanges, masked: masked.length }).toEqual({
      error: undefined,
      exchanges: 1,
      masked: 2,
    });
  });

  test.each([
    [3600, 20, 1],
    [60, 20, 3],
    [60, 0.3, 1],
    [-3600, 0.3, 1],
  ])("a container's that are valid for %d s, in three calls %d s apart", async (seconds, apart, loads) => {
    let asked = 0;
    const url = await startService((_, response) => {
      asked++;
      response.end(keyReply(seconds * 1000));
    });
    const { error } = await call({ env: { AWS_CONTAINER_CREDENTIALS_FULL_URI: url } }, 3, apart * 1000);
    expect({ error, asked }).toEqual({ error: undefined, asked: loads });
  });

  test.each([
    [60, undefined],
    [-60, expect.stringContaining("returned expired credentials. ")],
  ])("are used to their end where they cannot be renewed: %d s left", async (seconds, error) => {
    const Expiration = new Date(Date.now() + seconds * 1000).toISOString();
    const printed = { Version: 1, AccessKeyId: "AKIAPROFILE", SecretAccessKey: "profile", Expiration };
    const once = "cat {folder}/key && rm {folder}/key";
    const outcome = await call(
      {
        inputs: { profile: "deploy" },
        config: `[profile deploy]\ncredential_process = ${once}\n`,
        files: { key: JSON.stringify(printed) },
      },
      2,
      20_000,
    );
    expect(outcome.error).toEqual(error);
  });
});
