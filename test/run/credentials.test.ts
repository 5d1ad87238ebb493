/** Where credentials and endpoints come from on machines that are not GitHub's own, and when things go wrong there. */
import { describe, expect, onTestFinished, test } from "vitest";
import { createCertificates } from "../../emulator/certificates.ts";
import { startEmulator } from "../../emulator/emulator.ts";
import { startTokenIssuer } from "../../emulator/oidc.ts";
import { role, usersCsv } from "../harness/fixtures.ts";
import { useStage } from "../harness/stage.ts";
import { keyReply, machineKey, startService } from "../machine.ts";

const stage = useStage();
const noKeys = { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined };
const seedRole = "arn:aws:iam::123456789012:role/seed-staging";
const keyFile = "aws_access_key_id = test\naws_secret_access_key = test\n";
const deployProfile = `[profile deploy]\nrole_arn = ${role}\nsource_profile = base\n[profile base]\n${keyFile}`;

async function tokenIssuer(options: Parameters<typeof startTokenIssuer>[0] = {}) {
  const issuer = await startTokenIssuer(options);
  onTestFinished(() => issuer.close());
  return issuer;
}

/** Puts AWS under a private authority, whose certificate it gives. */
async function useAuthority(): Promise<string> {
  const { ca, tls } = createCertificates();
  await stage.emulator.close();
  stage.emulator = await startEmulator({ tls, settings: { pendingSeconds: 0, usersPerSecond: 1e9 } });
  stage.pool = stage.emulator.createUserPool();
  return ca;
}

describe("a private authority counts for the calls that get credentials, too", () => {
  test.each([
    ["role-to-assume", "AssumeRoleWithWebIdentity"],
    ["profile", "AssumeRole"],
  ])("%s", async (input, operation) => {
    const ca = await useAuthority();
    const issuer = await tokenIssuer();
    const { errors } = await stage.step({
      inputs: { "ca-bundle": "ca.pem", [input]: input === "profile" ? "deploy" : seedRole },
      files: { "ca.pem": `# The authority of the office\n${ca}`, ".aws/config": deployProfile },
      env: { ...noKeys, ...issuer.env },
    });
    expect(errors).toEqual([]);
    expect(stage.operations()).toContain(operation);
  });
});

describe("the machine's own credentials", () => {
  test("a container's own credentials, whose service is asked again while it fails", async () => {
    stage.emulator.settings.credentials = [machineKey];
    let failures = 1;
    const url = await startService((_, response) => {
      if (failures-- > 0) response.writeHead(503).end();
      else response.end(keyReply());
    });
    const { errors, stderr } = await stage.step({
      env: { ...noKeys, AWS_CONTAINER_CREDENTIALS_FULL_URI: `${url}/credentials` },
    });
    expect(errors).toEqual([]);
    expect(stderr).toBe("");
  });

  test("a metadata service that does not answer", async () => {
    const url = await startService(() => {});
    const { errors } = await stage.step({ env: { ...noKeys, AWS_EC2_METADATA_SERVICE_ENDPOINT: url } });
    expect(errors).toEqual([
      expect.stringMatching(
        /^There are no AWS credentials: .* gave none within 1 s \(AWS_METADATA_SERVICE_TIMEOUT\)\. /,
      ),
    ]);
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
    const { errors } = await stage.step({
      inputs: { "endpoint-url": "", profile: "staging" },
      files: { ".aws/config": `[profile staging]\n${keyFile}${endpoint(stage.emulator.url)}` },
      env: noKeys,
    });
    expect(errors).toEqual([]);
  });

  test("in AWS_PROFILE that does not exist is named", async () => {
    const { errors } = await stage.step({
      files: { ".aws/config": `[profile staging]\n${keyFile}[services local]\n[sso-session office]\n` },
      env: { AWS_PROFILE: "prod" },
    });
    expect(errors).toEqual([
      expect.stringMatching(
        /^Input profile \(from AWS_PROFILE\) prod is neither in .*; they hold staging\.$/,
      ),
    ]);
    expect(stage.operations()).toEqual([]);
  });
});

describe("a source that was named and is broken", () => {
  const broken = {
    "profile deploy": "[profile deploy]\ncredential_process = sh -c 'echo hidden >&2; exit 1'\n",
  };

  test.each([
    [{ AWS_PROFILE: "deploy" }, "There are no credentials from profile deploy"],
    [
      { AWS_WEB_IDENTITY_TOKEN_FILE: "none", AWS_ROLE_ARN: seedRole },
      "There are no credentials from the role",
    ],
  ])("fails a dry run, which passes without any: %j", async (named, sentence) => {
    const dryRun = { inputs: { "dry-run": "true" }, files: { ".aws/config": broken["profile deploy"] } };
    const nothing = { ...noKeys, AWS_EC2_METADATA_DISABLED: "true" };
    const { exitCode, errors } = await stage.step({ ...dryRun, env: { ...nothing, ...named } });
    expect(errors).toEqual([expect.stringContaining(sentence)]);
    expect(exitCode).toBe(1);
    const { exitCode: passed, log } = await stage.step({ ...dryRun, env: nothing });
    expect(passed).toBe(0);
    expect(log).toContain("rules (no credentials)");
  });

  test("fails a dry run also where STS refuses the role, and names GitHub Enterprise Server's issuer", async () => {
    const issuer = await tokenIssuer({ issuer: "https://github.example.com/_services/token" });
    const refusal = { kind: "error", code: "AccessDenied", status: 403, message: "Not authorized" } as const;
    stage.emulator.inject({ operation: "AssumeRoleWithWebIdentity", times: 9, ...refusal });
    const { errors } = await stage.step({
      inputs: { "dry-run": "true", "role-to-assume": seedRole },
      env: { ...noKeys, ...issuer.env },
    });
    expect(errors).toEqual([
      expect.stringContaining(
        "its trust policy accepts github.example.com/_services/token with the audience",
      ),
    ]);
  });
});

describe("AWS_ENDPOINT_URL", () => {
  test("that is no URL is reported before anything is called", async () => {
    const env = { AWS_ENDPOINT_URL: "localhost", AWS_ENDPOINT_URL_STS: "ftp://sts" };
    const { errors } = await stage.step({ inputs: { "endpoint-url": "" }, env });
    expect(errors).toEqual([
      "2 inputs are wrong:\n" +
        "- endpoint-url (from AWS_ENDPOINT_URL) must be a URL that starts with http:// or https://.\n" +
        "- endpoint-url (from AWS_ENDPOINT_URL_STS) must be a URL that starts with http:// or https://.",
    ]);
  });

  test("does not count beside the input", async () => {
    expect((await stage.step({ env: { AWS_ENDPOINT_URL: "localhost" } })).exitCode).toBe(0);
  });

  test("does not count with AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", async () => {
    const { errors } = await stage.step({
      inputs: { "endpoint-url": "", "user-pool-id": "xx-nowhere-1_AbCdEfGhI" },
      env: { AWS_ENDPOINT_URL: stage.emulator.url, AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: "true" },
    });
    expect(errors).toEqual([expect.stringMatching(/^GetCSVHeader could not reach Cognito in xx-nowhere-1/)]);
    expect(stage.operations()).toEqual([]);
  });

  test("of STS alone serves the calls that get credentials", async () => {
    const issuer = await tokenIssuer();
    const { url } = stage.emulator;
    const { errors } = await stage.step({
      inputs: { "endpoint-url": "", "role-to-assume": seedRole },
      env: {
        ...{ ...noKeys, ...issuer.env },
        ...{ AWS_ENDPOINT_URL_STS: url, AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: url },
      },
    });
    expect(errors).toEqual([]);
    expect(stage.operations()).toContain("AssumeRoleWithWebIdentity");
  });
});

describe("all services are called with the same credentials, obtained once", () => {
  test.each([
    ["role-to-assume", "AssumeRoleWithWebIdentity"],
    ["profile", "AssumeRole"],
  ])("%s", async (input, operation) => {
    const issuer = await tokenIssuer();
    const { errors } = await stage.step({
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
    expect(stage.operations()).toEqual(expect.arrayContaining(["GetLogEvents", "AdminSetUserPassword"]));
    expect(stage.operations().filter((name) => name === operation)).toHaveLength(1);
  });
});

describe("GitHub is asked for the workflow's token", () => {
  const useSecure = async () => {
    const ca = await useAuthority();
    const github = createCertificates();
    const issuer = await tokenIssuer({ tls: github.tls });
    return { issuer, files: { "aws.pem": ca, "github.pem": github.ca } };
  };

  test("under its own authority, also through a proxy that replaces certificates", async () => {
    const { issuer, files } = await useSecure();
    const both = `${files["aws.pem"]}${files["github.pem"]}`;
    const { errors } = await stage.step({
      inputs: { "role-to-assume": seedRole, "ca-bundle": "aws-and-github.pem" },
      files: { ...files, "aws-and-github.pem": both },
      env: { ...noKeys, ...issuer.env },
    });
    expect(errors).toEqual([]);
  });

  test("and no other host is trusted, whatever no-verify-ssl says", async () => {
    const { issuer } = await useSecure();
    const { errors } = await stage.step({
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
  test("has its secrets masked and its calls logged in debug mode", async () => {
    const issuer = await tokenIssuer();
    const { masked, stdout } = await stage.step({
      inputs: { "role-to-assume": seedRole, debug: "true" },
      env: { ...noKeys, ...issuer.env },
    });
    const [given] = [...stage.emulator.state.temporaryKeys.values()];
    expect(masked).toEqual(expect.arrayContaining([given?.secretAccessKey, given?.sessionToken]));
    expect(stdout).toMatch(/^debug: AssumeRoleWithWebIdentity: HTTP 200 in \d+ ms, request id [\w-]+$/m);
  });

  test.each([
    [403, "{}", "it answered with HTTP status 403"],
    [200, '{"value":1}', "it was no token"],
  ])("says what GitHub answered in place of a token: %i %s", async (status, body, reason) => {
    const url = await startService((_, response) => response.writeHead(status).end(body));
    const { errors } = await stage.step({
      inputs: { "role-to-assume": seedRole },
      env: { ...noKeys, ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: "bearer" },
    });
    expect(errors).toEqual([
      expect.stringContaining(`GitHub gave no OIDC token for role-to-assume: ${reason}. Run the step again.`),
    ]);
  });

  test("asks again after a reply of STS that was cut", async () => {
    const issuer = await tokenIssuer();
    stage.emulator.inject({ operation: "AssumeRoleWithWebIdentity", kind: "altered" });
    const { exitCode, log } = await stage.step({
      inputs: { "role-to-assume": seedRole },
      env: { ...noKeys, ...issuer.env },
    });
    expect(exitCode, log).toBe(0);
  });

  test("says that something other than STS answered", async () => {
    const issuer = await tokenIssuer();
    const alter = () => "<html><b>no";
    stage.emulator.inject({ operation: "AssumeRoleWithWebIdentity", kind: "altered", alter, times: 99 });
    const { errors } = await stage.step({
      inputs: { "role-to-assume": seedRole },
      env: { ...noKeys, ...issuer.env },
    });
    expect(errors).toEqual([expect.stringMatching(/the reply, HTTP status 200, is not from AWS/)]);
  });

  test("can be cancelled while GitHub gives no token, and the run reports it", async () => {
    let asked = () => {};
    const waiting = new Promise<void>((resolve) => {
      asked = resolve;
    });
    const url = await startService(() => asked());
    const { errors, summary } = await stage.step({
      inputs: { "role-to-assume": seedRole },
      files: { "users.csv": usersCsv(1) },
      env: { ...noKeys, ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: "bearer" },
      cancelAt: waiting,
    });
    expect(errors).toEqual(["The run was cancelled. No import job was created."]);
    expect(summary).toContain("The run was cancelled.");
  });
});
