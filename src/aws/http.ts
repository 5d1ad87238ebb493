import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import { getCACertificates } from "node:tls";

/** How a run connects: to AWS's API, and to the bucket. */
export type ConnectionOptions = {
  /** Certificates of authorities in PEM that are trusted in place of the usual ones. */
  ca: string | string[] | undefined;
  /** Whether the other side's certificate has to be good. */
  verifiesCertificates: boolean;
  /** How long a connection may take to come about, and how long it may be silent; 0: any time. */
  connectTimeoutMs: number;
  readTimeoutMs: number;
};

/** The connections that every call of a run shares, the upload's included. */
export type Agents = {
  http: HttpAgent;
  https: HttpsAgent;
  connectTimeoutMs: number;
  readTimeoutMs: number;
  /** Closes what is open, so that the process can end. */
  close(): void;
};

/**
 * How the same run connects to GitHub: what the inputs say of certificates is about AWS, and the token with which the
 * workflow shows itself must reach nobody else. A proxy that signs everything anew is known by the authority given.
 */
export function towardsGitHub(options: ConnectionOptions): ConnectionOptions {
  const ca = options.ca === undefined ? undefined : [...getCACertificates(), options.ca].flat();
  return { ...options, ca, verifiesCertificates: true };
}

/**
 * Agents that keep connections alive and go through the proxy that `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`
 * name, as the AWS CLI does. The AWS SDK for JavaScript by itself ignores these variables.
 */
export function makeAgents(env: NodeJS.ProcessEnv, options: ConnectionOptions): Agents {
  const { ca, verifiesCertificates, connectTimeoutMs, readTimeoutMs } = options;
  const common = { keepAlive: true, proxyEnv: env };
  const trust = { ...(ca === undefined ? {} : { ca }), rejectUnauthorized: verifiesCertificates };
  const http = new HttpAgent(common);
  const https = new HttpsAgent({ ...common, ...trust });
  return {
    http,
    https,
    connectTimeoutMs,
    readTimeoutMs,
    close: () => {
      http.destroy();
      https.destroy();
    },
  };
}
