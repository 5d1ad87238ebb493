import type { AwsCredentialIdentity, AwsCredentialIdentityProvider } from "@aws-sdk/types";
import { NodeHttpHandler } from "@smithy/node-http-handler";
import type { DeserializeMiddleware, MiddlewareStack } from "@smithy/types";
import type { Agents } from "./http.ts";
import type { Identity } from "./identity.ts";
import type { RetryContext } from "./retry.ts";

/** Where a run calls AWS, and with which credentials. */
export type ClientSetting = {
  userPoolId: string;
  region: string;
  /** The endpoint of every service; undefined: that of the environment or the profile, else AWS's. */
  endpointUrl: string | undefined;
  identity: Identity;
  /** Gets the workflow's OIDC token for role-to-assume. */
  requestToken(): Promise<string>;
  /** Called with every secret before anything can print it. */
  mask(secret: string): void;
  /** Returns a text from AWS without secrets. */
  redact(text: string): string;
  agents: Agents;
  retry: RetryContext;
};

/** Settings that all calls of a run share, including calls for credentials. */
export type CallOptions = ClientSetting & {
  requestHandler: NodeHttpHandler;
  /**
   * How far AWS's clock is ahead of this machine's, in milliseconds, by the last Date header; 0 before the first. The header
   * is in whole seconds, so this is up to a second too small and never too large.
   */
  awsClock: { offsetMs: number };
};

/** Settings that the clients of a run's services share. */
export type ClientOptions = CallOptions & { signing: Signing };

/** The part of an SDK client's configuration that says how its calls are signed. */
export type Signing = {
  credentials: AwsCredentialIdentity | AwsCredentialIdentityProvider;
  signer?: { sign<T>(request: T): Promise<T> };
};

/** Returns the configuration of an AWS SDK client. Calls are repeated in calls.ts. */
export function clientConfig(options: ClientOptions) {
  return { ...connectionConfig(options), region: options.region, maxAttempts: 1, ...options.signing };
}

/** Returns the connection settings of an AWS SDK client, also for credentials. */
export function connectionConfig({ endpointUrl, requestHandler }: CallOptions) {
  const common = { requestHandler, streamCollector: collectBody };
  return endpointUrl === undefined ? common : { ...common, endpoint: endpointUrl };
}

/** Maximum size of a reply, in bytes: a page of 60 users with all attributes has at most a few megabytes. */
const maxReplyBytes = 16 << 20;

/** Resolves to the body of a reply. Rejects if it is too large. */
export async function collectBody(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes > maxReplyBytes) throw new Error(`the reply has more than ${maxReplyBytes} bytes`);
  }
  return Buffer.concat(chunks);
}

/** Creates a request handler that sends each request directly or through its host's proxy. */
export function routingHandler({ agentFor, readTimeoutMs: socketTimeout }: Agents): NodeHttpHandler {
  const router = new NodeHttpHandler();
  router.handle = async (request, options) => {
    const agent = agentFor(request);
    const handler = new NodeHttpHandler({ httpAgent: agent, httpsAgent: agent, socketTimeout });
    return handler.handle(request, options);
  };
  return router;
}

type HttpReply = { statusCode?: number; headers?: Record<string, string> };

/** Logs each call of a client in debug mode: operation, HTTP status, duration and request id, but no content. */
export function logCalls<Input extends object, Output extends object>(
  stack: MiddlewareStack<Input, Output>,
  { retry: { clock, log }, awsClock }: Pick<CallOptions, "retry" | "awsClock">,
): void {
  const logCall: DeserializeMiddleware<Input, Output> = (next, context) => async (request) => {
    const name = String(context.commandName).replace(/Command$/, "");
    const startedAt = clock.now();
    const duration = () => `in ${Math.round(clock.now() - startedAt)} ms`;
    try {
      const result = await next(request);
      const { statusCode, headers = {} } = result.response as HttpReply;
      const date = Date.parse(headers.date ?? "");
      if (!Number.isNaN(date)) awsClock.offsetMs = date - Date.now();
      const requestId = headers["x-amzn-requestid"] ?? "unknown";
      log.debug(`${name}: HTTP ${statusCode} ${duration()}, request id ${requestId}`);
      return result;
    } catch (error) {
      const code = error instanceof Error ? ("code" in error && error.code) || error.name : "unknown";
      log.debug(`${name}: no reply (${code}) ${duration()}`);
      throw error;
    }
  };
  // The SDK's logger would copy each reply for nothing.
  stack.remove("loggerMiddleware");
  // At this step, the reply is still an HTTP response.
  stack.add(logCall, { step: "deserialize", name: "logCalls", priority: "low" });
}
