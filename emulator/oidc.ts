/**
 * A mock of the OIDC provider of GitHub Actions, from which a job with `id-token: write` requests its token ("OpenID Connect
 * reference", GitHub Docs). Its tokens have the format and claims of GitHub's, but no valid signature.
 */

import { randomBytes, randomUUID } from "node:crypto";
import { createServer, type RequestListener } from "node:http";
import { createServer as createSecureServer } from "node:https";

type TokenRequest = { audience: string | null; status: number };

export type TokenIssuer = {
  /** The environment variables that the runner sets for a job with this permission. */
  env: { ACTIONS_ID_TOKEN_REQUEST_URL: string; ACTIONS_ID_TOKEN_REQUEST_TOKEN: string };
  /** Every request, in the order of arrival. */
  requests: TokenRequest[];
  /** The HTTP statuses of the next replies, which refuse their requests. */
  failures: number[];
  close(): Promise<void>;
};

const repository = "octo-org/storefront";
/** The lifetime of GitHub's tokens, in seconds. */
const tokenSeconds = 300;

/** Starts the mock on 127.0.0.1. */
export async function startTokenIssuer(
  options: { issuer?: string; subject?: string; tls?: { key: string; cert: string } } = {},
): Promise<TokenIssuer> {
  const { subject = `repo:${repository}:ref:refs/heads/main`, tls } = options;
  const { issuer = "https://token.actions.githubusercontent.com" } = options;
  const requestToken = randomBytes(32).toString("base64url");
  const requests: TokenRequest[] = [];
  const failures: number[] = [];
  const listener: RequestListener = (request, response) => {
    const { searchParams } = new URL(request.url ?? "/", "http://localhost");
    const audience = searchParams.get("audience");
    const isKnown = request.headers.authorization === `Bearer ${requestToken}`;
    const status = failures.shift() ?? (isKnown ? 200 : 401);
    requests.push({ audience, status });
    const value = newToken(issuer, subject, audience ?? `https://github.com/${repository.split("/")[0]}`);
    const body =
      status === 200 ? { count: value.length, value } : { message: "The token is not authorized." };
    response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(body));
  };
  const server = tls === undefined ? createServer(listener) : createSecureServer(tls, listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  return {
    env: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `http${tls === undefined ? "" : "s"}://127.0.0.1:${port}/idtoken?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken,
    },
    requests,
    failures,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function newToken(issuer: string, subject: string, audience: string): string {
  const issuedAt = Math.floor(Date.now() / 1000);
  const claims = {
    jti: randomUUID(),
    iss: issuer,
    sub: subject,
    aud: audience,
    repository,
    ref: "refs/heads/main",
    nbf: issuedAt - 600,
    iat: issuedAt,
    exp: issuedAt + tokenSeconds,
  };
  const header = { typ: "JWT", alg: "RS256", kid: randomUUID() };
  const encoded = [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"));
  return `${encoded.join(".")}.${randomBytes(256).toString("base64url")}`;
}
