/** Mocks of the services that provide a machine's credentials. */
import { createServer, type RequestListener } from "node:http";
import { onTestFinished } from "vitest";

/** The credentials that the mocks return. The emulator accepts them if its settings contain them. */
export const machineKey = { accessKeyId: "ASIAEXAMPLE", secretAccessKey: "secret", sessionToken: "token" };

/** Starts a service of the machine, until the end of the test, and resolves to its URL. */
export async function startService(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : undefined}`;
}

/** Returns the reply of the instance metadata service and of the services for containers. */
export function keyReply(expiresInMs = 3_600_000): string {
  const Expiration = new Date(Date.now() + expiresInMs).toISOString();
  const { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: Token } = machineKey;
  return JSON.stringify({ Code: "Success", AccessKeyId, SecretAccessKey, Token, Expiration });
}

/**
 * Starts an instance metadata service. The SDK requests a session token, the role's name and its credentials. `replies` sets
 * the delay and the status of the first replies.
 */
export function startMetadataService(
  options: { replies?: { delayMs?: number; status?: number }[] } = {},
): Promise<string> {
  const replies = [...(options.replies ?? [])];
  return startService(({ method, url }, response) => {
    const { delayMs = 0, status = 200 } = replies.shift() ?? {};
    const body = method === "PUT" ? "session" : url?.endsWith("/") ? "runner-role" : keyReply();
    setTimeout(() => response.writeHead(status).end(status === 200 ? body : ""), delayMs);
  });
}

/** Returns a token of a pod's service account on EKS. The emulator checks its claims, not its signature. */
export function podToken(): string {
  const claims = {
    iss: "https://oidc.eks.eu-west-1.amazonaws.com/id/EXAMPLE",
    sub: "system:serviceaccount:runners:default",
    aud: "sts.amazonaws.com",
    exp: 4e9,
  };
  const encoded = [{ alg: "RS256" }, claims].map((part) =>
    Buffer.from(JSON.stringify(part)).toString("base64url"),
  );
  return `${encoded.join(".")}.c2lnbmF0dXJl`;
}
