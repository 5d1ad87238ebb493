import { NodeHttpHandler } from "@smithy/node-http-handler";
import type { Patience } from "./calls.ts";
import { type Agents, connectTimeoutMs, readTimeoutMs } from "./http.ts";

/** What every client of an AWS service is made with. */
export type ClientOptions = {
  userPoolId: string;
  region: string;
  /** Serves every service. */
  endpointUrl: string | undefined;
  agents: Agents;
  patience: Patience;
};

/** The configuration of an AWS SDK client. */
export function clientConfig({ region, endpointUrl, agents }: ClientOptions) {
  return {
    region,
    // Calls are repeated in calls.ts, each as fits it.
    maxAttempts: 1,
    ...(endpointUrl === undefined ? {} : { endpoint: endpointUrl }),
    requestHandler: new NodeHttpHandler({
      httpAgent: agents.http,
      httpsAgent: agents.https,
      connectionTimeout: connectTimeoutMs,
      socketTimeout: readTimeoutMs,
    }),
  };
}
