import { NodeHttpHandler } from "@smithy/node-http-handler";
import { type CallContext, explainAwsError } from "./errors.ts";
import { type Agents, connectTimeoutMs, readTimeoutMs } from "./http.ts";

/** What every client of an AWS service is made with. */
export type ClientOptions = {
  userPoolId: string;
  region: string;
  /** Serves every service. */
  endpointUrl: string | undefined;
  agents: Agents;
};

/** The configuration of an AWS SDK client. */
export function clientConfig({ region, endpointUrl, agents }: ClientOptions) {
  return {
    region,
    ...(endpointUrl === undefined ? {} : { endpoint: endpointUrl }),
    requestHandler: new NodeHttpHandler({
      httpAgent: agents.http,
      httpsAgent: agents.https,
      connectionTimeout: connectTimeoutMs,
      socketTimeout: readTimeoutMs,
    }),
  };
}

/** A way to make calls: what goes wrong on the way, or is missing in the reply, becomes a sentence. */
export function explainedCalls(options: ClientOptions, service?: "logs") {
  const { userPoolId, region, endpointUrl } = options;
  return async <T>(operation: string, send: (context: CallContext) => Promise<T>): Promise<T> => {
    const context = {
      operation,
      userPoolId,
      region,
      endpointUrl,
      ...(service === undefined ? {} : { service }),
    };
    try {
      return await send(context);
    } catch (error) {
      throw explainAwsError(error, context);
    }
  };
}
