import { createHash } from "node:crypto";
import {
  CognitoIdentityProviderClient,
  ListUserPoolsCommand,
} from "@aws-sdk/client-cognito-identity-provider";
import { expect, onTestFinished, test } from "vitest";
import type { Emulator } from "../emulator.ts";
import { startTokenIssuer } from "../oidc.ts";
import { signature, signingTime } from "../sigv4.ts";
import { region, startEmulatorWithClock } from "../support.ts";

type Credentials = { accessKeyId: string; secretAccessKey: string; sessionToken?: string; expiration?: Date };

const RoleArn = "arn:aws:iam::123456789012:role/deploy/seeder";
const RoleSessionName = "storefront@main";
const testKey: Credentials = { accessKeyId: "test", secretAccessKey: "test" };

/** A request in the Query protocol, signed by hand where there is somebody to sign it. */
async function query(
  emulator: Emulator,
  Action: string,
  input: Record<string, string>,
  signer?: Credentials,
) {
  const body = new URLSearchParams({ Action, Version: "2011-06-15", ...input }).toString();
  const headers: Record<string, string> = {
    "content-type": "application/x-www-form-urlencoded; charset=utf-8",
    "x-amz-date": signingTime(Date.now()),
    ...(signer?.sessionToken !== undefined && { "x-amz-security-token": signer.sessionToken }),
  };
  if (signer !== undefined) headers.authorization = authorization(emulator, signer, headers, body);
  const reply = await fetch(emulator.url, { method: "POST", headers, body });
  const xml = await reply.text();
  const element = (name: string) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1];
  return { status: reply.status, xml, element };
}

function authorization(
  emulator: Emulator,
  signer: Credentials,
  headers: Record<string, string>,
  body: string,
) {
  const time = headers["x-amz-date"] ?? "";
  const scope = { date: time.slice(0, 8), region, service: "sts" };
  const signedHeaders = [...Object.keys(headers), "host"].sort();
  const request = {
    method: "POST",
    path: "/",
    query: new URLSearchParams(),
    headers: { ...headers, host: new URL(emulator.url).host },
    signedHeaders,
    payloadHash: createHash("sha256").update(body).digest("hex"),
  };
  const signed = signature(request, signer.secretAccessKey, scope, time);
  const credential = `${signer.accessKeyId}/${scope.date}/${scope.region}/sts/aws4_request`;
  return `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=${signedHeaders.join(";")}, Signature=${signed}`;
}

type Answer = Awaited<ReturnType<typeof query>>;

function credentialsOf({ element }: Answer): Required<Credentials> {
  return {
    accessKeyId: element("AccessKeyId") ?? "",
    secretAccessKey: element("SecretAccessKey") ?? "",
    sessionToken: element("SessionToken") ?? "",
    expiration: new Date(element("Expiration") ?? Number.NaN),
  };
}

async function tokenIssuer() {
  const issuer = await startTokenIssuer();
  onTestFinished(() => issuer.close());
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = issuer.env;
  const ask = (audience: string, authorization = `Bearer ${bearer}`) =>
    fetch(`${url}&audience=${audience}`, { headers: { authorization } });
  return { issuer, ask };
}

async function webIdentityToken(audience = "sts.amazonaws.com"): Promise<string> {
  const { ask } = await tokenIssuer();
  const { value } = (await (await ask(audience)).json()) as { value: string };
  return value;
}

function listPools(emulator: Emulator, credentials: Credentials) {
  const client = new CognitoIdentityProviderClient({
    region,
    endpoint: emulator.url,
    credentials,
    maxAttempts: 1,
  });
  return client.send(new ListUserPoolsCommand({ MaxResults: 1 }));
}

test("a role is assumed with a token; its credentials sign, and only as a whole", async () => {
  const { emulator } = await startEmulatorWithClock();
  const WebIdentityToken = await webIdentityToken();
  const input = { RoleArn, RoleSessionName, WebIdentityToken };
  const before = Date.now();
  const reply = await query(emulator, "AssumeRoleWithWebIdentity", input);
  expect(reply.status).toBe(200);
  expect(reply.xml).toMatch(
    /^<AssumeRoleWithWebIdentityResponse xmlns="https:\/\/sts\.amazonaws\.com\/doc\/2011-06-15\/"><AssumeRoleWithWebIdentityResult>/,
  );
  expect(reply.element("Arn")).toBe("arn:aws:sts::123456789012:assumed-role/seeder/storefront@main");
  expect(reply.element("SubjectFromWebIdentityToken")).toBe("repo:octo-org/storefront:ref:refs/heads/main");
  expect(reply.element("Audience")).toBe("sts.amazonaws.com");
  const key = credentialsOf(reply);
  expect(key.accessKeyId).toMatch(/^ASIA[A-Z2-7]{16}$/);
  expect(key.secretAccessKey).toHaveLength(40);
  expect((key.expiration.getTime() - before) / 1000).toBeCloseTo(3600, -1);

  await expect(listPools(emulator, key)).resolves.toMatchObject({ UserPools: [] });
  const { accessKeyId, secretAccessKey } = key;
  const invalid = { name: "UnrecognizedClientException" };
  await expect(listPools(emulator, { accessKeyId, secretAccessKey })).rejects.toMatchObject(invalid);
  await expect(listPools(emulator, { ...key, sessionToken: "other" })).rejects.toMatchObject(invalid);
  await expect(listPools(emulator, { ...key, secretAccessKey: "other" })).rejects.toMatchObject({
    name: "InvalidSignatureException",
  });
  await expect(listPools(emulator, { ...testKey, sessionToken: key.sessionToken })).rejects.toMatchObject(
    invalid,
  );

  const caller = await query(emulator, "GetCallerIdentity", {}, key);
  expect(caller.element("Arn")).toBe(reply.element("Arn"));
  expect(caller.element("UserId")).toBe(reply.element("AssumedRoleId"));
  expect(emulator.requests.map(({ operation }) => operation)).toEqual([
    "AssumeRoleWithWebIdentity",
    ...Array.from({ length: 5 }, () => "ListUserPools"),
    "GetCallerIdentity",
  ]);
  expect(emulator.requests[0]?.input).toMatchObject(input);
});

test("a role is assumed by somebody who signs, and with its credentials the next one", async () => {
  const { emulator } = await startEmulatorWithClock();
  const input = { RoleArn, RoleSessionName, DurationSeconds: "900" };
  const first = await query(emulator, "AssumeRole", input, testKey);
  expect(first.status).toBe(200);
  expect(credentialsOf(first).expiration.getTime() - Date.now()).toBeLessThan(901_000);
  const second = await query(
    emulator,
    "AssumeRole",
    { ...input, RoleArn: `${RoleArn}-2` },
    credentialsOf(first),
  );
  await expect(listPools(emulator, credentialsOf(second))).resolves.toBeDefined();
  const caller = await query(emulator, "GetCallerIdentity", {}, testKey);
  expect(caller.element("Account")).toBe("123456789012");
  expect(caller.element("Arn")).toBe("arn:aws:iam::123456789012:user/test");
});

test("credentials expire, and are refused in each service's words", async () => {
  const { emulator } = await startEmulatorWithClock({ credentialSeconds: 120 });
  const key = credentialsOf(await query(emulator, "AssumeRole", { RoleArn, RoleSessionName }, testKey));
  await expect(listPools(emulator, key)).resolves.toBeDefined();
  // Two minutes are over, but what is signed now is still within the five that signatures have.
  emulator.settings.clockOffsetSeconds = 121;
  await expect(listPools(emulator, key)).rejects.toMatchObject({
    name: "ExpiredTokenException",
    message: "The security token included in the request is expired",
    $metadata: { httpStatusCode: 400 },
  });
  const caller = await query(emulator, "GetCallerIdentity", {}, key);
  expect([caller.status, caller.element("Code")]).toEqual([403, "ExpiredToken"]);
  await expect(listPools(emulator, testKey)).resolves.toBeDefined();
});

test("static credentials are as many as wanted, and can expire in mid-run", async () => {
  const { emulator } = await startEmulatorWithClock();
  const key = { accessKeyId: "ASIAEXAMPLE", secretAccessKey: "secret", sessionToken: "token" };
  await expect(listPools(emulator, key)).rejects.toMatchObject({ name: "UnrecognizedClientException" });
  emulator.settings.credentials = [...emulator.settings.credentials, key];
  await expect(listPools(emulator, key)).resolves.toBeDefined();
  await expect(listPools(emulator, testKey)).resolves.toBeDefined();
  emulator.settings.credentials = [{ ...key, expiresAt: Date.now() }];
  await expect(listPools(emulator, key)).rejects.toMatchObject({ name: "ExpiredTokenException" });
  await expect(listPools(emulator, testKey)).rejects.toMatchObject({ name: "UnrecognizedClientException" });
  const other = await startEmulatorWithClock();
  await expect(listPools(other.emulator, testKey)).resolves.toBeDefined();
});

const unsigned = (claims: object) =>
  ["eyJhbGciOiJSUzI1NiJ9", Buffer.from(JSON.stringify(claims)).toString("base64url"), "AAAA"].join(".");
const claims = { iss: "https://example.com", sub: "me", aud: "sts.amazonaws.com", exp: 4e9 };

test.each<[string, Record<string, string>, string, RegExp]>([
  ["no token", {}, "ValidationError", /^1 validation error detected: Value null at 'webIdentityToken'/],
  ["no JWT", { WebIdentityToken: "token" }, "InvalidIdentityToken", /not a valid JWT/],
  ["a JWT of two parts", { WebIdentityToken: "e30.e30" }, "InvalidIdentityToken", /not a valid JWT/],
  [
    "another audience",
    { WebIdentityToken: unsigned({ ...claims, aud: "https://github.com/octo-org" }) },
    "InvalidIdentityToken",
    /^Incorrect token audience$/,
  ],
  [
    "an expired token",
    { WebIdentityToken: unsigned({ ...claims, exp: 1.7e9 }) },
    "ExpiredTokenException",
    /^Token expired: current date\/time \d+ must be before the expiration date\/time 1700000000$/,
  ],
  [
    "no subject",
    { WebIdentityToken: unsigned({ ...claims, sub: undefined }) },
    "InvalidIdentityToken",
    /^Missing a required claim: sub$/,
  ],
  [
    "an issuer without HTTPS",
    { WebIdentityToken: unsigned({ ...claims, iss: "http://example.com" }) },
    "InvalidIdentityToken",
    /^No OpenIDConnect provider found in your account for http:\/\/example\.com$/,
  ],
  [
    "no role",
    { WebIdentityToken: unsigned(claims), RoleArn: "arn:aws:iam::123456789012:user/somebody" },
    "ValidationError",
    /^Request ARN is invalid$/,
  ],
  [
    "a short ARN",
    { WebIdentityToken: unsigned(claims), RoleArn: "seeder" },
    "ValidationError",
    /at 'roleArn' failed to satisfy constraint: Member must have length greater than or equal to 20$/,
  ],
  [
    "a short while",
    { WebIdentityToken: unsigned(claims), DurationSeconds: "899" },
    "ValidationError",
    /at 'durationSeconds' failed to satisfy constraint: Member must have value greater than or equal to 900$/,
  ],
])("refused: %s", async (_what, changes, code, message) => {
  const { emulator } = await startEmulatorWithClock();
  const input = { RoleArn, RoleSessionName, ...changes };
  const reply = await query(emulator, "AssumeRoleWithWebIdentity", input);
  expect([reply.status, reply.element("Type"), reply.element("Code")]).toEqual([400, "Sender", code]);
  expect(reply.element("Message")?.replaceAll("&#39;", "'")).toMatch(message);
  expect(emulator.requests[0]).toMatchObject({ status: 400, errorCode: code });
});

test.each<[string, Credentials | undefined, string]>([
  ["nobody", undefined, "MissingAuthenticationToken"],
  ["an unknown key", { ...testKey, accessKeyId: "AKIA" }, "InvalidClientTokenId"],
  ["a wrong secret", { ...testKey, secretAccessKey: "wrong" }, "SignatureDoesNotMatch"],
])("signed by %s: %s", async (_who, signer, code) => {
  const { emulator } = await startEmulatorWithClock();
  const reply = await query(emulator, "AssumeRole", { RoleArn, RoleSessionName }, signer);
  expect([reply.status, reply.element("Code")]).toEqual([403, code]);
});

test("an unknown operation", async () => {
  const { emulator } = await startEmulatorWithClock();
  const reply = await query(emulator, "GetSessionToken", {}, testKey);
  expect([reply.status, reply.element("Code")]).toEqual([400, "InvalidAction"]);
});

test("the token issuer wants its bearer, and can be out of order", async () => {
  const { issuer, ask } = await tokenIssuer();
  expect((await ask("sts.amazonaws.com", "Bearer guess")).status).toBe(401);
  issuer.failures.push(503);
  expect((await ask("sts.amazonaws.com")).status).toBe(503);
  expect((await ask("sts.amazonaws.com")).status).toBe(200);
  expect(issuer.requests.map(({ status }) => status)).toEqual([401, 503, 200]);
  expect(issuer.requests[0]?.audience).toBe("sts.amazonaws.com");
});
