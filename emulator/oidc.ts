/**
 * A stand-in for the OIDC provider of GitHub Actions: what a job with `id-token: write` asks for its token ("OpenID
 * Connect reference", GitHub Docs). Its tokens have the shape and claims of GitHub's, but nobody signed them.
 */

import { randomBytes, randomUUID } from "node:crypto";
import { createServer, type RequestListener } from "node:http";
import { createServer as createSecureServer } from "node:https";

type TokenRequest = { audience: string | null; status: number };

export type TokenIssuer = {
  /** What the runner puts into the environment of a job that may have a token. */
  env: { ACTIONS_ID_TOKEN_REQUEST_URL: string; ACTIONS_ID_TOKEN_REQUEST_TOKEN: string };
  /** Every request, in the order of arrival. */
  requests: TokenRequest[];
  /** The statuses with which the next requests are refused. */
  failures: number[];
  close(): Promise<void>;
};

const repository = "octo-org/storefront";
/** Seconds that GitHub's tokens are good for. */
const tokenSeconds = 300;

/** Starts the stand-in on 127.0.0.1. */
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
