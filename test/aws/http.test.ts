/** Connections that fail: the message, and whether another attempt may help. */
import { once } from "node:events";
import { type ClientRequest, createServer as createHttpServer, get } from "node:http";
import { get as secureGet } from "node:https";
import { createServer } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { createCertificates } from "../../emulator/certificates.ts";
import { startTokenIssuer } from "../../emulator/oidc.ts";
import { createAgents } from "../../src/aws/http.ts";
import { retryabilityOf } from "../../src/aws/retry.ts";
import { connectErrorOf, networkFix, networkReason } from "../../src/base/connect-error.ts";
import { type Answer, startProxy } from "../proxy.ts";

const usual = { ca: undefined, verifiesCertificates: true, connectTimeoutMs: 60_000, readTimeoutMs: 0 };
const impatient = { ...usual, connectTimeoutMs: 100 };

/** Calls a URL, and returns the error that this ends with. */
async function call(url: string, env: NodeJS.ProcessEnv, options = usual): Promise<unknown> {
  const agent = createAgents(env, options).agentFor(new URL(url));
  const request: ClientRequest = (url.startsWith("https:") ? secureGet : get)(url, { agent });
  return await Promise.race([
    once(request, "error").then(([error]) => error),
    once(request, "response").then(([response]) => response.destroy()),
  ]);
}

async function proxyThat(answer: Answer, tls?: { key: string; cert: string }): Promise<string> {
  const proxy = await startProxy({ answer: () => answer, ...(tls === undefined ? {} : { tls }) });
  onTestFinished(() => proxy.close());
  return proxy.name;
}

/** A server that accepts connections and does not answer. */
async function silentServer(): Promise<string> {
  const server = createServer((socket) => void onTestFinished(() => void socket.destroy()));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  return `127.0.0.1:${typeof address === "object" ? address?.port : undefined}`;
}

const aws = "https://cognito-idp.eu-west-1.amazonaws.com";
const host = "cognito-idp.eu-west-1.amazonaws.com";
const check = "Check the proxy and HTTPS_PROXY.";

test.each<[Answer, string, string, string]>([
  ["silent", "did not open a connection to HOST: it did not answer in time", "not-sent", check],
  ["close", "did not open a connection to HOST: the connection was closed", "not-sent", check],
  [503, "refused the connection to HOST with HTTP status 503", "not-sent", check],
  [429, "refused the connection to HOST with HTTP status 429", "not-sent", check],
  [
    407,
    "refused the connection to HOST with HTTP status 407",
    "permanent",
    "Check the user name and password in HTTPS_PROXY.",
  ],
  [
    403,
    "refused the connection to HOST with HTTP status 403",
    "permanent",
    "Allow HOST in the proxy, or add it to NO_PROXY.",
  ],
])("a proxy that answers CONNECT: %s", async (answer, reason, trouble, fix) => {
  const name = await proxyThat(answer);
  const limits = answer === "silent" ? impatient : usual;
  const error = await call(aws, { HTTPS_PROXY: `http://runner:secret@${name}` }, limits);
  expect(networkReason(error)).toBe(`the proxy ${name} (HTTPS_PROXY) ${reason.replace("HOST", host)}`);
  expect(networkFix(error)).toBe(fix.replace("HOST", host));
  expect(retryabilityOf(error)).toBe(trouble);
});

test.each([
  ["https", aws],
  ["http", "http://localhost:4599"],
])("a proxy that is down: %s", async (scheme, url) => {
  const variable = `${scheme}_proxy`;
  const error = await call(url, { [variable]: "127.0.0.1:1" });
  expect(networkReason(error)).toBe(
    `the proxy 127.0.0.1:1 (${variable}) could not be reached: connection refused`,
  );
  expect(networkFix(error)).toBe(`Check the proxy and ${variable}.`);
  expect(retryabilityOf(error)).toBe("not-sent");
});

test("a server that does not answer", async () => {
  const error = await call(`https://${await silentServer()}`, {}, impatient);
  expect(connectErrorOf(error)).toBeDefined();
  expect(networkReason(error)).toBe("it did not answer in time");
  expect(networkFix(error)).toBeUndefined();
  expect(retryabilityOf(error)).toBe("not-sent");
});

test("TLS behind a tunnel has the time limit too", async () => {
  const [proxy, silent] = [await proxyThat("open"), await silentServer()];
  const error = await call(`https://${silent}`, { HTTPS_PROXY: proxy }, impatient);
  expect(networkReason(error)).toMatch(
    /did not open a connection to 127\.0\.0\.1: it did not answer in time$/,
  );
  expect(retryabilityOf(error)).toBe("not-sent");
});

test("without a limit for connecting, the one for reading counts for a proxy", async () => {
  const proxy = await proxyThat("silent");
  const error = await call(
    aws,
    { HTTPS_PROXY: proxy },
    { ...usual, connectTimeoutMs: 0, readTimeoutMs: 100 },
  );
  expect(networkReason(error)).toMatch(/it did not answer in time$/);
});

test("a certificate of an unknown authority, also through a proxy", async () => {
  const issuer = await startTokenIssuer({ tls: createCertificates().tls });
  onTestFinished(() => issuer.close());
  const { origin } = new URL(issuer.env.ACTIONS_ID_TOKEN_REQUEST_URL);
  for (const env of [{}, { HTTPS_PROXY: await proxyThat("open") }]) {
    const error = await call(origin, env);
    expect(networkReason(error)).toMatch(/^its certificate was not accepted \(\w+\)$/);
    expect(networkFix(error)).toBe("Give the authority that signed it in ca-bundle.");
    expect(retryabilityOf(error)).toBe("permanent");
  }
});

test("a server without TLS is not reported as a bad certificate", async () => {
  const issuer = await startTokenIssuer();
  onTestFinished(() => issuer.close());
  const { host } = new URL(issuer.env.ACTIONS_ID_TOKEN_REQUEST_URL);
  const error = await call(`https://${host}`, {});
  expect(networkReason(error)).toMatch(/^TLS failed \(\w+\)$/);
  expect(networkFix(error)).toBeUndefined();
});

test("connections are used again until idle ones are closed", async () => {
  const ports = new Set<number | undefined>();
  const server = createHttpServer((request, response) => {
    ports.add(request.socket.remotePort);
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  const url = new URL(`http://127.0.0.1:${typeof address === "object" ? address?.port : undefined}`);
  const agents = createAgents({}, usual);
  const request = async () => {
    const [response] = await once(get(url, { agent: agents.agentFor(url) }), "response");
    response.resume();
    await once(response, "close");
    await new Promise(setImmediate);
  };
  await request();
  await request();
  expect(ports.size).toBe(1);
  agents.closeIdle();
  await request();
  expect(ports.size).toBe(2);
  agents.closeIdle();
});
