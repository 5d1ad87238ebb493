import { createHash } from "node:crypto";
import {
  CognitoIdentityProviderClient,
  ListUserPoolsCommand,
} from "@aws-sdk/client-cognito-identity-provider";
import { expect, test } from "vitest";
import type { Emulator } from "./emulator.ts";
import { signature, signingTime } from "./sigv4.ts";
import { cognito, startEmulatorWithClock } from "./support.ts";

const target = "AWSCognitoIdentityProviderService.ListUserPools";
const body = '{"MaxResults":1}';
const sha256 = (data: string) => createHash("sha256").update(data).digest("hex");

type Changes = {
  service?: string;
  accessKeyId?: string;
  secret?: string;
  time?: string;
  scopeDate?: string;
  signedHeaders?: string[];
  authorization?: string | null;
  sentBody?: string;
  target?: string;
};

/** A call signed by hand, with something changed; tells what comes back. */
async function call(emulator: Emulator, changes: Changes) {
  const time = changes.time ?? signingTime(Date.now());
  const scope = {
    date: changes.scopeDate ?? time.slice(0, 8),
    region: "eu-west-1",
    service: changes.service ?? "cognito-idp",
  };
  const headers: Record<string, string> = {
    "content-type": "application/x-amz-json-1.1",
    "x-amz-date": time,
    "x-amz-target": changes.target ?? target,
  };
  const signedHeaders = changes.signedHeaders ?? ["content-type", "host", "x-amz-date", "x-amz-target"];
  const signed = signature(
    {
      method: "POST",
      path: "/",
      query: new URLSearchParams(),
      headers: { ...headers, host: `127.0.0.1:${emulator.port}` },
      signedHeaders,
      payloadHash: sha256(body),
    },
    changes.secret ?? "test",
    scope,
    time,
  );
  const credential = `${changes.accessKeyId ?? "test"}/${scope.date}/${scope.region}/${scope.service}/aws4_request`;
  const authorization =
    changes.authorization === undefined
      ? `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=${signedHeaders.join(";")}, Signature=${signed}`
      : changes.authorization;
  const reply = await fetch(emulator.url, {
    method: "POST",
    headers: { ...headers, ...(authorization !== null && { authorization }) },
    body: changes.sentBody ?? body,
  });
  const json = (await reply.json()) as { __type?: string; message?: string; UserPools?: unknown };
  return { status: reply.status, headers: reply.headers, ...json };
}

const minutes = (count: number) => signingTime(Date.now() + count * 60_000);

test.each<[string, () => Changes, string, RegExp]>([
  [
    "no signature",
    () => ({ authorization: null }),
    "MissingAuthenticationTokenException",
    /^Missing Authentication Token$/,
  ],
  [
    "another scheme",
    () => ({ authorization: "Bearer token" }),
    "IncompleteSignatureException",
    /Unsupported AWS 'algorithm': 'Bearer'/,
  ],
  [
    "half a signature",
    () => ({ authorization: "AWS4-HMAC-SHA256 SignedHeaders=host" }),
    "IncompleteSignatureException",
    /requires 'Credential' parameter. .*requires 'Signature' parameter/,
  ],
  [
    "a wrong secret",
    () => ({ secret: "wrong" }),
    "InvalidSignatureException",
    /does not match the signature you provided/,
  ],
  [
    "an unknown key",
    () => ({ accessKeyId: "AKIA" }),
    "UnrecognizedClientException",
    /^The security token included in the request is invalid\.$/,
  ],
  [
    "a tampered body",
    () => ({ sentBody: '{"MaxResults":9}' }),
    "InvalidSignatureException",
    /does not match/,
  ],
  [
    "another service",
    () => ({ service: "logs" }),
    "InvalidSignatureException",
    /correct service: 'cognito-idp'/,
  ],
  [
    "a signature of yesterday's day",
    () => ({ scopeDate: "20260101" }),
    "InvalidSignatureException",
    /Date in Credential scope/,
  ],
  [
    "six minutes old",
    () => ({ time: minutes(-6) }),
    "InvalidSignatureException",
    /^Signature expired: \d{8}T\d{6}Z is now earlier/,
  ],
  [
    "six minutes early",
    () => ({ time: minutes(6) }),
    "InvalidSignatureException",
    /^Signature not yet current: \d{8}T\d{6}Z/,
  ],
  [
    "the host not signed",
    () => ({ signedHeaders: ["x-amz-date"] }),
    "InvalidSignatureException",
    /'Host' must be/,
  ],
])("refused: %s", async (_what, changes, type, message) => {
  const { emulator } = await startEmulatorWithClock();
  const reply = await call(emulator, changes());
  expect(reply).toMatchObject({ status: 400, __type: type, message: expect.stringMatching(message) });
  expect(reply.headers.get("x-amzn-errortype")).toBe(type);
  expect(reply.UserPools).toBeUndefined();
});

test("four minutes of skew are accepted, and so is the unchanged call", async () => {
  const { emulator } = await startEmulatorWithClock();
  for (const time of [minutes(-4), minutes(0), minutes(4)]) {
    const reply = await call(emulator, { time });
    expect(reply).toMatchObject({ status: 200, UserPools: [] });
    expect(reply.headers.get("content-type")).toBe("application/x-amz-json-1.1");
    expect(reply.headers.get("x-amzn-requestid")).toMatch(/^[0-9a-f-]{36}$/);
  }
});

test.each([3600, -3600])(
  "a server whose clock is off by %i seconds sends its time, and the SDK follows",
  async (offset) => {
    const { emulator } = await startEmulatorWithClock({ clockOffsetSeconds: offset });
    const server = Date.now() + offset * 1000;
    const refused = await call(emulator, {});
    const message =
      offset > 0
        ? /^Signature expired: \d{8}T\d{6}Z is now earlier than \d{8}T\d{6}Z \(\d{8}T\d{6}Z - 5 min\.\)$/
        : /^Signature not yet current: \d{8}T\d{6}Z is still later than \d{8}T\d{6}Z \(\d{8}T\d{6}Z \+ 5 min\.\)$/;
    expect(refused).toMatchObject({
      __type: "InvalidSignatureException",
      message: expect.stringMatching(message),
    });
    const told = Date.parse(refused.headers.get("date") ?? "");
    expect(Math.abs(told - server)).toBeLessThan(60_000);
    expect(await call(emulator, { time: signingTime(server) })).toMatchObject({ status: 200 });

    const client = new CognitoIdentityProviderClient({
      region: "eu-west-1",
      endpoint: emulator.url,
      credentials: { accessKeyId: "test", secretAccessKey: "test" },
    });
    const list = new ListUserPoolsCommand({ MaxResults: 1 });
    await expect(client.send(list)).resolves.toMatchObject({ $metadata: { attempts: 2 } });
    await expect(client.send(list)).resolves.toMatchObject({ $metadata: { attempts: 1 } });
  },
);

test("the SDK with a wrong secret is refused too", async () => {
  const { emulator } = await startEmulatorWithClock();
  const list = cognito(emulator, "wrong").send(new ListUserPoolsCommand({ MaxResults: 1 }));
  await expect(list).rejects.toMatchObject({ name: "InvalidSignatureException" });
});

test.each([["AWSCognitoIdentityProviderService.Import"], ["Elsewhere.ListUserPools"], [""]])(
  "an unknown operation: '%s'",
  async (unknown) => {
    const { emulator } = await startEmulatorWithClock();
    const reply = await call(emulator, { target: unknown });
    expect(reply).toMatchObject({ status: 400, __type: "UnknownOperationException" });
  },
);

test("the signature of AWS's own published example", () => {
  // "Authenticating Requests: Using Query Parameters", S3 API reference: GET /test.txt, pre-signed for a day.
  const query = new URLSearchParams({
    "X-Amz-Algorithm": "AWS4-HMAC-SHA256",
    "X-Amz-Credential": "AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request",
    "X-Amz-Date": "20130524T000000Z",
    "X-Amz-Expires": "86400",
    "X-Amz-SignedHeaders": "host",
  });
  const signed = signature(
    {
      method: "GET",
      path: "/test.txt",
      query,
      headers: { host: "examplebucket.s3.amazonaws.com" },
      signedHeaders: ["host"],
      payloadHash: "UNSIGNED-PAYLOAD",
    },
    "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
    { date: "20130524", region: "us-east-1", service: "s3" },
    "20130524T000000Z",
  );
  expect(signed).toBe("aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404");
});
