/** Stand-ins for the services that give a machine its credentials, and their settings. */
import { createServer, type RequestListener } from "node:http";
import { onTestFinished } from "vitest";

/** Credentials that the stand-ins give out. The emulator takes them where its settings hold them. */
export const machineKey = { accessKeyId: "ASIAEXAMPLE", secretAccessKey: "secret", sessionToken: "token" };

/** Starts a service of the machine until the end of the test, and returns its URL. */
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

/** What the instance metadata service and those of containers answer. */
export function keyReply(expiresInMs = 3_600_000): string {
  const Expiration = new Date(Date.now() + expiresInMs).toISOString();
  const { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: Token } = machineKey;
  return JSON.stringify({ Code: "Success", AccessKeyId, SecretAccessKey, Token, Expiration });
}

/**
 * Starts an instance metadata service. The SDK asks for a session token, the role's name, and its credentials; `replies`
 * says of the first requests how late the reply is, and with which status.
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

/** A token of a pod's service account on EKS. The emulator reads its claims, not its signature. */
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
