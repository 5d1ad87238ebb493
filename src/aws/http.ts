import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";

/** How long a connection may take and how long it may be silent, in milliseconds: the AWS CLI's defaults. */
export const connectTimeoutMs = 60_000;
export const readTimeoutMs = 60_000;

/** The connections that every call of a run shares, the upload's included. */
export type Agents = { http: HttpAgent; https: HttpsAgent };

/**
 * Agents that keep connections alive and go through the proxy that `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`
 * name, as the AWS CLI does. The AWS SDK for JavaScript by itself ignores these variables.
 */
export function makeAgents(env: NodeJS.ProcessEnv): Agents {
  const options = { keepAlive: true, proxyEnv: env };
  return { http: new HttpAgent(options), https: new HttpsAgent(options) };
}
