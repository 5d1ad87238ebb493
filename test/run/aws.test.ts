/** The ways to reach AWS and to sign in to it, as a step has them. */
import { describe, expect, onTestFinished, test } from "vitest";
import { createCertificates } from "../../emulator/certificates.ts";
import { type EmulatorOptions, startEmulator } from "../../emulator/emulator.ts";
import { startTokenIssuer } from "../../emulator/oidc.ts";
import { usersCsv } from "../harness/fixtures.ts";
import { useStage } from "../harness/stage.ts";

const stage = useStage();
const noKeys = { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined };
const seedRole = "arn:aws:iam::123456789012:role/seed-staging";

/** Another emulator, for a test that needs other options. */
async function reEmulate(options: EmulatorOptions): Promise<void> {
  await stage.emulator.close();
  const settings = { pendingSeconds: 0, usersPerSecond: 1e9, ...options.settings };
  stage.emulator = await startEmulator({ ...options, settings });
  stage.pool = stage.emulator.createUserPool();
}

async function tokenIssuer(options: Parameters<typeof startTokenIssuer>[0] = {}) {
  const issuer = await startTokenIssuer(options);
  onTestFinished(() => issuer.close());
  return issuer;
}

describe("HTTPS with a private authority, the upload included", () => {
  const { ca, tls } = createCertificates();

  test("ca-bundle", async () => {
    await reEmulate({ tls });
    const { exitCode, outputs } = await stage.step({
      inputs: { "ca-bundle": "ca.pem" },
      files: { "ca.pem": ca },
    });
    expect(exitCode).toBe(0);
    expect(outputs["imported-users"]).toBe("3");
    expect(stage.emulator.url).toMatch(/^https:/);
  });

  test.each(["ca.pem", "~/ca.pem"])("AWS_CA_BUNDLE=%s", async (path) => {
    await reEmulate({ tls });
    const { errors } = await stage.step({ env: { AWS_CA_BUNDLE: path }, files: { "ca.pem": ca } });
    expect(errors).toEqual([]);
  });

  test("a bundle with comments, CRLF and several authorities", async () => {
    await reEmulate({ tls });
    const bundle = `# The authorities of the office\n${createCertificates().ca}${ca}`.replace(
      /\r?\n/g,
      "\r\n",
    );
    const { errors } = await stage.step({ inputs: { "ca-bundle": "ca.pem" }, files: { "ca.pem": bundle } });
    expect(errors).toEqual([]);
  });

  test.each([
    ["default", undefined],
    ["profile office", "office"],
  ])("ca_bundle of the profile [%s] in the AWS CLI's files", async (section, AWS_PROFILE) => {
    await reEmulate({ tls });
    const keys = "aws_access_key_id = test\naws_secret_access_key = test\n";
    const config = `[${section}]\nca_bundle = ~/ca.pem\n${keys}`;
    const { errors } = await stage.step({
      files: { ".aws/config": config, "ca.pem": ca },
      env: { AWS_PROFILE },
    });
    expect(errors).toEqual([]);
  });

  test("a profile's bundle that is not there is named, and one in AWS_CA_BUNDLE comes before it", async () => {
    const files = { ".aws/config": "[default]\nca_bundle = missing.pem\n", "ca.pem": ca };
    const { errors } = await stage.step({ files });
    expect(errors).toEqual([
      "Input ca-bundle (from ca_bundle of the profile default): missing.pem does not exist.",
    ]);
    expect((await stage.step({ files, env: { AWS_CA_BUNDLE: "ca.pem" } })).errors).toEqual([]);
  });

  test("NODE_TLS_REJECT_UNAUTHORIZED=0 is not obeyed", async () => {
    await reEmulate({ tls });
    const { errors } = await stage.step({ env: { NODE_TLS_REJECT_UNAUTHORIZED: "0" } });
    expect(errors).toEqual([expect.stringMatching(/its certificate was not accepted/)]);
  });

  test("no-verify-ssl works, with a warning", async () => {
    await reEmulate({ tls });
    const { exitCode, log } = await stage.step({ inputs: { "no-verify-ssl": "true" } });
    expect(exitCode).toBe(0);
    expect(log).toMatch(/warning: Certificates are not verified \(no-verify-ssl\)/);
  });

  test("without either the certificate is refused, and nothing sent", async () => {
    await reEmulate({ tls });
    const { errors } = await stage.step();
    expect(errors).toEqual([
      expect.stringMatching(
        /its certificate was not accepted \(\w+\)\. Give the authority that signed it in ca-bundle\./,
      ),
    ]);
    expect(stage.operations()).toEqual([]);
  });

  test.each([
    ["missing.pem", /ca-bundle: missing\.pem does not exist/],
    ["users.csv", /ca-bundle: users\.csv holds no certificates in PEM/],
  ])("a bundle %s", async (bundle, sentence) => {
    const { errors } = await stage.step({ inputs: { "ca-bundle": bundle } });
    expect(errors).toEqual([expect.stringMatching(sentence)]);
  });
});

describe("endpoint-url", () => {
  test.each([["AWS_ENDPOINT_URL"], ["AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER"]])(
    "%s in its place",
    async (name) => {
      const env = { [name]: stage.emulator.url, AWS_ENDPOINT_URL_CLOUDWATCH_LOGS: stage.emulator.url };
      const { exitCode, outputs } = await stage.step({
        inputs: { "endpoint-url": "", validate: "warn", "max-failed-users": "1" },
        files: { "users.csv": usersCsv(2, (row) => (row === 2 ? { email_verified: "false" } : {})) },
        env,
      });
      expect(exitCode).toBe(0);
      expect(outputs["log-group"]).toContain(stage.pool.id);
      expect(stage.operations()).toContain("DescribeLogStreams");
    },
  );
});

describe("role-to-assume", () => {
  test("gets credentials by the workflow's token, masked and used for every call", async () => {
    const issuer = await tokenIssuer();
    const { exitCode, outputs, masked } = await stage.step({
      inputs: { "role-to-assume": seedRole },
      env: { ...noKeys, ...issuer.env },
    });
    expect(exitCode).toBe(0);
    expect(outputs["imported-users"]).toBe("3");
    expect(issuer.requests).toEqual([{ audience: "sts.amazonaws.com", status: 200 }]);
    expect(masked.some((secret) => secret.split(".").length === 3)).toBe(true);
    expect(stage.operations().filter((name) => name === "AssumeRoleWithWebIdentity")).toHaveLength(1);
  });

  test("renews them while an import of four hours runs, for at most a thousand calls", async () => {
    const issuer = await tokenIssuer();
    // Four hours of import within twelve seconds, and credentials that are good for two of them: renewed five minutes
    // before their end.
    const speed = (4 * 3600) / 12;
    const settings = { pendingSeconds: 2, usersPerSecond: 100 / (4 * 3600), speed, credentialSeconds: 302 };
    await reEmulate({ settings });
    const { exitCode, outputs } = await stage.step({
      inputs: { "role-to-assume": seedRole },
      files: { "users.csv": usersCsv(100) },
      env: { ...noKeys, ...issuer.env },
    });
    expect(exitCode).toBe(0);
    expect(outputs["imported-users"]).toBe("100");
    const operations = stage.operations();
    expect(operations.length).toBeLessThan(1000);
    const renewals = operations.filter((name) => name === "AssumeRoleWithWebIdentity").length - 1;
    expect(renewals).toBeGreaterThanOrEqual(4);
  });

  test("without id-token: write says so, before anything is called", async () => {
    const { errors } = await stage.step({ inputs: { "role-to-assume": seedRole }, env: noKeys });
    expect(errors).toEqual([expect.stringMatching(/give the job the permission id-token: write/)]);
    expect(stage.operations()).toEqual([]);
  });

  test("a role that does not trust the workflow is requested once, and the token's subject is shown", async () => {
    const subject = "repo:octo-org@583231/storefront@1300192:environment:staging";
    const issuer = await tokenIssuer({ subject });
    stage.emulator.inject({
      operation: "AssumeRoleWithWebIdentity",
      kind: "error",
      code: "AccessDenied",
      message: "Not authorized to perform sts:AssumeRoleWithWebIdentity",
      status: 403,
      times: 9,
    });
    const { errors } = await stage.step({
      inputs: { "role-to-assume": seedRole },
      env: { ...noKeys, ...issuer.env },
    });
    expect(errors).toEqual([
      "The role in role-to-assume could not be assumed: Not authorized to perform sts:AssumeRoleWithWebIdentity " +
        "(AccessDenied). Check that the role exists and that its trust policy accepts " +
        "token.actions.githubusercontent.com with the audience sts.amazonaws.com. " +
        `The token's subject is \`${subject}\`; the role must trust exactly that. No import job was created.`,
    ]);
    expect(stage.operations()).toEqual(["AssumeRoleWithWebIdentity"]);
  });
});

describe("credentials", () => {
  test("that are missing are reported first, with the ways to get them", async () => {
    const { errors, log } = await stage.step({ env: { ...noKeys, AWS_EC2_METADATA_DISABLED: "true" } });
    expect(errors).toEqual([
      expect.stringMatching(
        /no AWS credentials.*role-to-assume.*configure-aws-credentials.*AWS_ACCESS_KEY_ID/,
      ),
    ]);
    expect(log).not.toContain("users.csv has");
  });

  test("that expire during the import: the error has the job id and says how to continue", async () => {
    const { emulator } = stage;
    emulator.settings.pendingSeconds = 3600;
    const expiresAt = Date.now() + 60_000;
    emulator.settings.credentials = [{ accessKeyId: "test", secretAccessKey: "test", expiresAt }];
    const { exitCode, errors, outputs } = await stage.step();
    expect(exitCode).toBe(1);
    const sentence =
      /credentials of this step have expired.*role-to-assume.*give job-id: import-\w+ to this action/;
    expect(errors).toEqual([expect.stringMatching(sentence)]);
    expect(outputs.status).toBe("Pending");
  });
});

test.each([-3600, 3600])("a clock that is off by %i seconds is corrected", async (clockOffsetSeconds) => {
  Object.assign(stage.emulator.settings, { clockOffsetSeconds });
  const { errors, outputs } = await stage.step();
  expect(errors).toEqual([]);
  expect(outputs["imported-users"]).toBe("3");
});

describe("time limits", () => {
  test("cli-read-timeout, for the API and the upload", async () => {
    const { emulator } = stage;
    emulator.inject({ operation: "GetCSVHeader", kind: "hang" });
    emulator.inject({ operation: "PutObject", kind: "hang" });
    const { exitCode, log } = await stage.step({ inputs: { "cli-read-timeout": "1" } });
    expect(exitCode).toBe(0);
    expect(log).toMatch(/upload of users\.csv could not reach S3: it did not answer in time/);
    expect(stage.operations().filter((name) => name === "GetCSVHeader")).toHaveLength(2);
  });

  test("0 is none", async () => {
    const { errors } = await stage.step({ inputs: { "cli-read-timeout": "0", "cli-connect-timeout": "0" } });
    expect(errors).toEqual([]);
  });
});

describe("debug", () => {
  const line = /debug: CreateUserImportJob: HTTP 200 in \d+ ms, request id [\w-]+/;

  test("logs each call, and none of its contents", async () => {
    const { log } = await stage.step({ inputs: { debug: "true" } });
    expect(log).toMatch(line);
    expect(log).toMatch(/debug: PutObject: HTTP 200 in \d+ ms, request id \w+/);
    expect(log).not.toMatch(/user1|example\.com|X-Amz/);
  });

  test("is on in the runner's debug mode, and else off", async () => {
    const { stdout } = await stage.step({ env: { RUNNER_DEBUG: "1" } });
    expect(stdout).toMatch(/^::debug::CreateUserImportJob: HTTP 200/m);
    expect((await stage.step()).stdout).not.toContain("HTTP 200");
    const off = await stage.step({ env: { RUNNER_DEBUG: "1" }, inputs: { debug: "false" } });
    expect(off.stdout).not.toContain("HTTP 200");
  });
});

test("ways that exclude each other", async () => {
  const { errors } = await stage.step({
    inputs: { "role-to-assume": seedRole, profile: "x", "no-sign-request": "true" },
  });
  expect(errors).toEqual([
    expect.stringMatching(/role-to-assume and profile and no-sign-request cannot be used together/),
  ]);
});
