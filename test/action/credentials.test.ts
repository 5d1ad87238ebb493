/** Where credentials and endpoints come from on machines that are not GitHub's own, and when things go wrong there. */
import { createServer, type RequestListener } from "node:http";
import { describe, expect, onTestFinished, test } from "vitest";
import { makeCertificates } from "../../emulator/certificates.ts";
import { startEmulator } from "../../emulator/emulator.ts";
import { startTokenIssuer } from "../../emulator/oidc.ts";
import { role, usersCsv, useStaging } from "./staging.ts";

const staging = useStaging();
const noKeys = { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined };
const seedRole = "arn:aws:iam::123456789012:role/seed-staging";
const key = { accessKeyId: "ASIAEXAMPLE", secretAccessKey: "secret", sessionToken: "token" };
const keyFile = "aws_access_key_id = test\naws_secret_access_key = test\n";
const deployProfile = `[profile deploy]\nrole_arn = ${role}\nsource_profile = base\n[profile base]\n${keyFile}`;

async function tokenIssuer(options: Parameters<typeof startTokenIssuer>[0] = {}) {
  const issuer = await startTokenIssuer(options);
  onTestFinished(() => issuer.close());
  return issuer;
}

/** A service of the machine, such as the one that gives a container its credentials. */
async function machineService(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : undefined}`;
}

function keyReply(): string {
  const Expiration = new Date(Date.now() + 3_600_000).toISOString();
  const { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: Token } = key;
  return JSON.stringify({ Code: "Success", AccessKeyId, SecretAccessKey, Token, Expiration });
}

/** Puts AWS under a private authority, whose certificate it gives. */
async function useAuthority(): Promise<string> {
  const { ca, tls } = makeCertificates();
  await staging.emulator.close();
  staging.emulator = await startEmulator({ tls, settings: { pendingSeconds: 0, usersPerSecond: 1e9 } });
  staging.pool = staging.emulator.createUserPool();
  return ca;
}

describe("a private authority counts for the calls that get credentials, too", () => {
  test.each([
    ["role-to-assume", "AssumeRoleWithWebIdentity"],
    ["profile", "AssumeRole"],
  ])("%s", async (input, operation) => {
    const ca = await useAuthority();
    const issuer = await tokenIssuer();
    const { exitCode, errors } = await staging.step({
      inputs: { "ca-bundle": "ca.pem", [input]: input === "profile" ? "deploy" : seedRole },
      files: {
        "ca.pem": `# The authority of the office\n${ca}`,
        ".aws/config": deployProfile,
      },
      env: { ...noKeys, ...issuer.env },
    });
    expect(errors).toEqual([]);
    expect(exitCode).toBe(0);
    expect(staging.operations()).toContain(operation);
  });
});

describe("the machine's own credentials", () => {
  test("a container's, whose service is asked again while it fails", async () => {
    staging.emulator.settings.credentials = [key];
    let failures = 2;
    const url = await machineService((_, response) => {
      if (failures-- > 0) response.writeHead(503).end();
      else response.end(keyReply());
    });
    const { exitCode, errors, stderr } = await staging.step({
      env: { ...noKeys, AWS_CONTAINER_CREDENTIALS_FULL_URI: `${url}/credentials` },
    });
    expect(errors).toEqual([]);
    expect(exitCode).toBe(0);
    expect(stderr).toBe("");
  });

  test("an instance's role", async () => {
    staging.emulator.settings.credentials = [key];
    const url = await machineService((request, response) => {
      if (request.method === "PUT") response.end("session");
      else response.end(request.url?.endsWith("/") ? "runner-role" : keyReply());
    });
    const { exitCode, errors } = await staging.step({
      env: { ...noKeys, AWS_EC2_METADATA_SERVICE_ENDPOINT: url },
    });
    expect(errors).toEqual([]);
    expect(exitCode).toBe(0);
  });

  test("no long wait where nobody answers for the instance", async () => {
    const url = await machineService(() => {});
    const startedAt = performance.now();
    const { errors } = await staging.step({ env: { ...noKeys, AWS_EC2_METADATA_SERVICE_ENDPOINT: url } });
    expect(errors).toEqual([
      expect.stringMatching(/^There are no AWS credentials to call GetCSVHeader with\. /),
    ]);
    expect(performance.now() - startedAt).toBeLessThan(4000);
  });

  test("a web identity's file", async () => {
    const { env } = await tokenIssuer();
    const reply = await fetch(`${env.ACTIONS_ID_TOKEN_REQUEST_URL}&audience=sts.amazonaws.com`, {
      headers: { authorization: `Bearer ${env.ACTIONS_ID_TOKEN_REQUEST_TOKEN}` },
    });
    const { value } = (await reply.json()) as { value: string };
    const { exitCode, errors } = await staging.step({
      files: { token: value },
      env: { ...noKeys, AWS_ROLE_ARN: seedRole, AWS_WEB_IDENTITY_TOKEN_FILE: "token" },
    });
    expect(errors).toEqual([]);
    expect(exitCode).toBe(0);
  });
});

describe("a profile", () => {
  test.each([
    ["endpoint_url", (url: string) => `endpoint_url = ${url}\n`],
    [
      "services",
      (url: string) =>
        `services = local\n[services local]\ncognito_identity_provider =\n  endpoint_url = ${url}\n`,
    ],
  ])("names its endpoints: %s", async (_, endpoint) => {
    const { exitCode, errors } = await staging.step({
      inputs: { "endpoint-url": "", profile: "staging" },
      files: { ".aws/config": `[profile staging]\n${keyFile}${endpoint(staging.emulator.url)}` },
      env: noKeys,
    });
    expect(errors).toEqual([]);
    expect(exitCode).toBe(0);
  });

  test("in AWS_PROFILE that is not there is told as one", async () => {
    const { errors } = await staging.step({
      files: { ".aws/config": `[profile staging]\n${keyFile}[services local]\n[sso-session office]\n` },
      env: { AWS_PROFILE: "prod" },
    });
    expect(errors).toEqual([
      expect.stringMatching(
        /^Input profile \(from AWS_PROFILE\) prod is neither in .*; they hold staging\.$/,
      ),
    ]);
    expect(staging.operations()).toEqual([]);
  });

  test("whose sign-in is over is told with the reason", async () => {
    const config =
      "[profile office]\nsso_session = office\nsso_account_id = 123456789012\nsso_role_name = seed\n" +
      "[sso-session office]\nsso_region = eu-west-1\nsso_start_url = https://example.com/start\n";
    const { errors } = await staging.step({
      inputs: { profile: "office" },
      files: { ".aws/config": config },
      env: noKeys,
    });
    expect(errors).toEqual([
      expect.stringMatching(/^There are no AWS credentials to call GetCSVHeader with: .*aws sso login/),
    ]);
  });
});

describe("AWS_ENDPOINT_URL", () => {
  test("that is no address is told before anything is called", async () => {
    const env = { AWS_ENDPOINT_URL: "localhost", AWS_ENDPOINT_URL_STS: "ftp://sts" };
    const { errors } = await staging.step({ inputs: { "endpoint-url": "" }, env });
    expect(errors).toEqual([
      "2 inputs are wrong:\n" +
        "- endpoint-url (from AWS_ENDPOINT_URL) must be a URL that starts with http:// or https://.\n" +
        "- endpoint-url (from AWS_ENDPOINT_URL_STS) must be a URL that starts with http:// or https://.",
    ]);
  });

  test("does not count beside the input", async () => {
    expect((await staging.step({ env: { AWS_ENDPOINT_URL: "localhost" } })).exitCode).toBe(0);
  });

  test("does not count with AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", async () => {
    const { errors } = await staging.step({
      inputs: { "endpoint-url": "", "user-pool-id": "xx-nowhere-1_AbCdEfGhI" },
      env: { AWS_ENDPOINT_URL: staging.emulator.url, AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: "true" },
    });
    expect(errors).toEqual([
      expect.stringMatching(/^GetCSVHeader did not get through to Cognito in xx-nowhere-1/),
    ]);
    expect(staging.operations()).toEqual([]);
  });

  test("of STS alone serves the calls that get credentials", async () => {
    const issuer = await tokenIssuer();
    const { url } = staging.emulator;
    const { exitCode, errors } = await staging.step({
      inputs: { "endpoint-url": "", "role-to-assume": seedRole },
      env: {
        ...{ ...noKeys, ...issuer.env },
        ...{ AWS_ENDPOINT_URL_STS: url, AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: url },
      },
    });
    expect(errors).toEqual([]);
    expect(exitCode).toBe(0);
    expect(staging.operations()).toContain("AssumeRoleWithWebIdentity");
  });
});

describe("all services are called with the same credentials, got once", () => {
  test.each([
    ["role-to-assume", "AssumeRoleWithWebIdentity"],
    ["profile", "AssumeRole"],
  ])("%s", async (input, operation) => {
    const issuer = await tokenIssuer();
    const { exitCode, errors } = await staging.step({
      inputs: {
        ...{ [input]: input === "profile" ? "deploy" : seedRole, password: "Correct-Horse-1" },
        ...{ validate: "warn", "max-failed-users": "1" },
      },
      files: {
        "users.csv": usersCsv(3, (row) => (row === 2 ? { email_verified: "false" } : {})),
        ".aws/config": deployProfile,
      },
      env: { ...noKeys, ...issuer.env },
    });
    expect(errors).toEqual([]);
    expect(exitCode).toBe(0);
    expect(staging.operations()).toEqual(expect.arrayContaining(["GetLogEvents", "AdminSetUserPassword"]));
    expect(staging.operations().filter((name) => name === operation)).toHaveLength(1);
  });
});

describe("GitHub is asked for the workflow's token", () => {
  const useSecure = async () => {
    const ca = await useAuthority();
    const github = makeCertificates();
    const issuer = await tokenIssuer({ tls: github.tls });
    return { issuer, files: { "aws.pem": ca, "github.pem": github.ca } };
  };

  test.each([
    ["whatever ca-bundle says of AWS", "aws.pem", "github.pem"],
    ["also through a proxy that signs all anew", "aws-and-github.pem", undefined],
  ])("under its own authority, %s", async (_what, bundle, extra) => {
    const { issuer, files } = await useSecure();
    const both = `${files["aws.pem"]}${files["github.pem"]}`;
    const { exitCode, errors } = await staging.step({
      inputs: { "role-to-assume": seedRole, "ca-bundle": bundle },
      files: { ...files, "aws-and-github.pem": both },
      env: { ...noKeys, ...issuer.env, NODE_EXTRA_CA_CERTS: extra },
    });
    expect(errors).toEqual([]);
    expect(exitCode).toBe(0);
  });

  test("and nobody else, whatever no-verify-ssl says of AWS", async () => {
    const { issuer } = await useSecure();
    const { errors } = await staging.step({
      inputs: { "role-to-assume": seedRole, "no-verify-ssl": "true" },
      env: { ...noKeys, ...issuer.env },
    });
    expect(errors).toEqual([
      expect.stringMatching(
        /^GitHub gave no OIDC token for role-to-assume: its certificate was not accepted \(\w+\)\. Give the authority/,
      ),
    ]);
    expect(issuer.requests).toEqual([]);
  });
});

describe("role-to-assume", () => {
  test("asks once for its credentials also where the machine's clock is fast", async () => {
    staging.emulator.settings.clockOffsetSeconds = -3600;
    const issuer = await tokenIssuer();
    const { exitCode, errors } = await staging.step({
      inputs: { "role-to-assume": seedRole },
      env: { ...noKeys, ...issuer.env },
    });
    expect(errors).toEqual([]);
    expect(exitCode).toBe(0);
    expect(staging.operations().filter((name) => name === "AssumeRoleWithWebIdentity")).toHaveLength(1);
  });

  test("has its secrets masked and its calls told in debug mode", async () => {
    const issuer = await tokenIssuer();
    const { masked, stdout } = await staging.step({
      inputs: { "role-to-assume": seedRole, debug: "true" },
      env: { ...noKeys, ...issuer.env },
    });
    const [given] = [...staging.emulator.state.temporaryKeys.values()];
    expect(masked).toEqual(expect.arrayContaining([given?.secretAccessKey, given?.sessionToken]));
    expect(stdout).toMatch(/^debug: AssumeRoleWithWebIdentity: HTTP 200 in \d+ ms, request id [\w-]+$/m);
  });

  test("can be cancelled while GitHub gives no token, and the run still tells its end", async () => {
    let asked = () => {};
    const waiting = new Promise<void>((resolve) => {
      asked = resolve;
    });
    const url = await machineService(() => asked());
    const { exitCode, errors, summary } = await staging.step({
      inputs: { "role-to-assume": seedRole },
      files: { "users.csv": usersCsv(1) },
      env: { ...noKeys, ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: "bearer" },
      onStart: (child) => void waiting.then(() => child.kill("SIGINT")),
    });
    expect(exitCode).toBe(1);
    expect(errors).toEqual(["The run was cancelled. No import job was made."]);
    expect(summary).toContain("The run was cancelled.");
  });
});
