import { expect, test } from "vitest";
import { createJob, importFile, put, sendRaw, startEmulatorWithClock } from "./support.ts";

const encryption = { "x-amz-server-side-encryption": "aws:kms" };
const length = { "Content-Length": 4 };

function changed(url: string, change: (url: URL) => void): string {
  const other = new URL(url);
  change(other);
  return other.href;
}

type Refusal = {
  what: string;
  url?: (url: string) => string;
  headers?: Record<string, string | number>;
  method?: string;
  settings?: object;
  status: number;
  code: string;
};

const refusals: Refusal[] = [
  { what: "no encryption header", headers: length, status: 403, code: "SignatureDoesNotMatch" },
  {
    what: "another encryption",
    headers: { ...length, "x-amz-server-side-encryption": "AES256" },
    status: 403,
    code: "SignatureDoesNotMatch",
  },
  {
    what: "no Content-Length",
    headers: { ...encryption, "Transfer-Encoding": "chunked" },
    status: 501,
    code: "NotImplemented",
  },
  {
    what: "a wrong Content-MD5",
    headers: { ...encryption, ...length, "Content-MD5": "1B2M2Y8AsgTpgAmY7PhCfg==" },
    status: 400,
    code: "BadDigest",
  },
  {
    what: "an ill-formed Content-MD5",
    headers: { ...encryption, ...length, "Content-MD5": "b068931cc450442b63f5b3d276ea4297" },
    status: 400,
    code: "InvalidDigest",
  },
  {
    what: "a header that was not signed",
    headers: { ...encryption, ...length, "x-amz-acl": "private" },
    status: 403,
    code: "AccessDenied",
  },
  { what: "expired", settings: { urlExpirySeconds: 0 }, status: 403, code: "AccessDenied" },
  {
    what: "a longer expiry than was signed",
    url: (url) => changed(url, ({ searchParams }) => searchParams.set("X-Amz-Expires", "86400")),
    status: 403,
    code: "SignatureDoesNotMatch",
  },
  {
    what: "another job's path",
    url: (url) => changed(url, (other) => Object.assign(other, { pathname: `${other.pathname}0` })),
    status: 403,
    code: "SignatureDoesNotMatch",
  },
  {
    what: "another signature",
    url: (url) => changed(url, ({ searchParams }) => searchParams.set("X-Amz-Signature", "0".repeat(64))),
    status: 403,
    code: "SignatureDoesNotMatch",
  },
  {
    what: "another security token",
    url: (url) => changed(url, ({ searchParams }) => searchParams.set("X-Amz-Security-Token", "token")),
    status: 403,
    code: "SignatureDoesNotMatch",
  },
  {
    what: "another key",
    url: (url) => url.replace(/X-Amz-Credential=ASIA\w+/, "X-Amz-Credential=test"),
    status: 403,
    code: "InvalidAccessKeyId",
  },
  { what: "no signature", url: (url) => url.replace(/\?.*/, ""), status: 403, code: "AccessDenied" },
  {
    what: "another host",
    headers: { ...encryption, ...length, Host: "bucket.example" },
    status: 403,
    code: "SignatureDoesNotMatch",
  },
  { what: "GET", method: "GET", status: 403, code: "SignatureDoesNotMatch" },
  { what: "DELETE", method: "DELETE", status: 403, code: "SignatureDoesNotMatch" },
  { what: "POST", method: "POST", status: 405, code: "MethodNotAllowed" },
];

test.each(refusals)("$what: $status $code", async ({ url, headers, method, settings, status, code }) => {
  const { emulator } = await startEmulatorWithClock(settings);
  const pool = emulator.createUserPool();
  const job = await createJob(emulator, pool);
  const target = url?.(job.PreSignedUrl) ?? job.PreSignedUrl;
  const reply = await put(target, "name", headers ?? { ...encryption, ...length }, method);
  expect(reply.status).toBe(status);
  expect(reply.headers["content-type"]).toBe("application/xml");
  expect(reply.body).toMatch(
    /^<\?xml version="1.0" encoding="UTF-8"\?>\n<Error><Code>\w+<\/Code><Message>.+<RequestId>.+<HostId>.+<\/Error>$/,
  );
  expect(reply.body).toContain(`<Code>${code}</Code>`);
  expect(pool.jobs.get(job.JobId)?.upload).toBeUndefined();
  expect(emulator.requests.at(-1)).toMatchObject({ status, errorCode: code });
});

test("an upload that is too late is refused", async () => {
  const { emulator } = await startEmulatorWithClock({ urlExpirySeconds: 0 });
  const job = await createJob(emulator, emulator.createUserPool());
  const { body } = await put(job.PreSignedUrl, "name");
  expect(body).toContain("<Message>Request has expired</Message><X-Amz-Expires>0</X-Amz-Expires><Expires>");
});

test("headers that were not signed are named", async () => {
  const { emulator } = await startEmulatorWithClock();
  const job = await createJob(emulator, emulator.createUserPool());
  const headers = { ...encryption, ...length, "x-amz-acl": "private", "x-amz-meta-name": "users" };
  const { body } = await put(job.PreSignedUrl, "name", headers);
  expect(body).toContain(
    "<Message>There were headers present in the request which were not signed</Message>" +
      "<HeadersNotSigned>x-amz-acl, x-amz-meta-name</HeadersNotSigned>",
  );
});

test("an upload is checked against its Content-MD5", async () => {
  const { emulator } = await startEmulatorWithClock();
  const pool = emulator.createUserPool();
  const job = await createJob(emulator, pool);
  const right = { ...encryption, ...length, "Content-MD5": "sGiTHMRQRCtj9bPSdupClw==" };
  expect((await put(job.PreSignedUrl, "name", right)).status).toBe(200);
  const { body } = await put(job.PreSignedUrl, "none", right);
  expect(body).toMatch(
    /<ExpectedDigest>sGiTHMRQRCtj9bPSdupClw==<\/ExpectedDigest><CalculatedDigest>\S{24}<\/CalculatedDigest>/,
  );
  expect(pool.jobs.get(job.JobId)?.upload?.toString()).toBe("name");
});

test("an accepted upload is answered as S3 does", async () => {
  const { emulator } = await startEmulatorWithClock();
  const pool = emulator.createUserPool();
  const job = await createJob(emulator, pool);
  const reply = await put(job.PreSignedUrl, "name");
  expect(reply).toMatchObject({
    status: 200,
    body: "",
    headers: {
      // The MD5 of "name".
      etag: '"b068931cc450442b63f5b3d276ea4297"',
      "x-amz-server-side-encryption": "aws:kms",
      "content-length": "0",
    },
  });
  expect(pool.jobs.get(job.JobId)?.upload?.toString()).toBe("name");
});

test("a client that asks first is refused before it sends", async () => {
  const { emulator } = await startEmulatorWithClock();
  const job = await createJob(emulator, emulator.createUserPool());
  const { pathname, search, host } = new URL(job.PreSignedUrl);
  const start = `PUT ${pathname}${search} HTTP/1.1`;
  const rest = ["Content-Length: 1000000", "Expect: 100-continue"];
  const reply = await sendRaw(emulator.port, start, `Host: ${host}`, ...rest);
  expect(reply).toMatch(/^HTTP\/1\.1 403 Forbidden\r\n/);
  expect(reply).toContain("SignatureDoesNotMatch");
});

test("an upload without a length is refused", async () => {
  const { emulator } = await startEmulatorWithClock();
  const job = await createJob(emulator, emulator.createUserPool());
  const { pathname, search, host } = new URL(job.PreSignedUrl);
  const rest = ["x-amz-server-side-encryption: aws:kms", "Connection: close"];
  const start = `PUT ${pathname}${search} HTTP/1.1`;
  const reply = await sendRaw(emulator.port, start, `Host: ${host}`, ...rest);
  expect(reply).toMatch(/^HTTP\/1\.1 411 Length Required\r\n/);
  expect(reply).toContain("<Code>MissingContentLength</Code>");
});

test("the URL is signed for the host that the client used", async () => {
  const { emulator } = await startEmulatorWithClock();
  const pool = emulator.createUserPool();
  const byName = { ...emulator, url: `http://localhost:${emulator.port}` };
  const job = await createJob(byName, pool);
  expect(new URL(job.PreSignedUrl).host).toBe(`localhost:${emulator.port}`);
  const viaAddress = job.PreSignedUrl.replace("localhost", "127.0.0.1");
  const headers = { ...encryption, "Content-Length": 4, Host: `localhost:${emulator.port}` };
  expect((await put(viaAddress, "name", headers)).status).toBe(200);
});

test("an upload after the end of a job changes nothing", async () => {
  const { emulator, clock } = await startEmulatorWithClock();
  const pool = emulator.createUserPool();
  const job = await importFile(emulator, pool, "name");
  clock.pass(60);
  expect((await put(job.PreSignedUrl, "other")).status).toBe(200);
  expect(pool.jobs.get(job.JobId)).toMatchObject({ status: "Failed", upload: undefined });
});

test("URLs expire by the server's clock", async () => {
  const { emulator } = await startEmulatorWithClock();
  const job = await createJob(emulator, emulator.createUserPool());
  emulator.settings.clockOffsetSeconds = 898;
  expect((await put(job.PreSignedUrl, "name")).status).toBe(200);
  emulator.settings.clockOffsetSeconds = 900;
  expect((await put(job.PreSignedUrl, "name")).body).toContain("<Message>Request has expired</Message>");
});
