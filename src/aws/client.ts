import type { Agent as HttpAgent } from "node:http";
import { NodeHttpHandler } from "@smithy/node-http-handler";
import type { DeserializeMiddleware, MiddlewareStack } from "@smithy/types";
import type { Patience } from "./calls.ts";
import { type Identity, type Signing, signingOf } from "./credentials.ts";
import type { Agents } from "./http.ts";

/** Where a run calls AWS, and as whom. */
export type ClientSetting = {
  userPoolId: string;
  region: string;
  /** Serves every service; undefined: what the environment and the profile say, else AWS's own. */
  endpointUrl: string | undefined;
  identity: Identity;
  /** Gets the workflow's OIDC token, where a role is to be assumed with it. */
  requestToken(): Promise<string>;
  /** Called with every secret before anybody else sees it. */
  mask(secret: string): void;
  agents: Agents;
  patience: Patience;
};

/** What every client of an AWS service is made with: the clients of a run share the credentials that they get. */
export type ClientOptions = ClientSetting & { signing: Signing };

export function clientOptions(setting: ClientSetting): ClientOptions {
  const { identity, requestToken, endpointUrl, mask } = setting;
  const prepare = (stack: MiddlewareStack<object, object>) => tellCalls(stack, setting);
  return { ...setting, signing: signingOf(identity, { requestToken, endpointUrl, prepare, mask }) };
}

/** The configuration of an AWS SDK client. */
export function clientConfig({ region, endpointUrl, signing, agents }: ClientOptions) {
  return {
    region,
    // Calls are repeated in calls.ts, each as fits it.
    maxAttempts: 1,
    ...(endpointUrl === undefined ? {} : { endpoint: endpointUrl }),
    ...signing,
    requestHandler: new RoutingHandler(agents),
  };
}

/** Sends each request directly or through the proxy of its host. */
class RoutingHandler extends NodeHttpHandler {
  readonly #agents: Agents;
  readonly #handlers = new Map<HttpAgent, NodeHttpHandler>();

  constructor(agents: Agents) {
    super();
    this.#agents = agents;
  }

  override async handle(...[request, options]: Parameters<NodeHttpHandler["handle"]>) {
    const agent = this.#agents.agentFor(request);
    const { readTimeoutMs: socketTimeout } = this.#agents;
    const handler =
      this.#handlers.get(agent) ??
      new NodeHttpHandler({ httpAgent: agent, httpsAgent: agent, socketTimeout });
    this.#handlers.set(agent, handler);
    return handler.handle(request, options);
  }
}

/** Tells each call of a client in debug mode: the operation, HTTP status, time and request id, nothing that it carries. */
export function tellCalls<Input extends object, Output extends object>(
  stack: MiddlewareStack<Input, Output>,
  { patience: { clock, log } }: Pick<ClientSetting, "patience">,
): void {
  const tell: DeserializeMiddleware<Input, Output> = (next, context) => async (request) => {
    const name = String(context.commandName).replace(/Command$/, "");
    const startedAt = clock.now();
    const took = () => `in ${Math.round(clock.now() - startedAt)} ms`;
    try {
      const result = await next(request);
      const { statusCode, headers = {} } = result.response as HttpReply;
      log.debug(
        `${name}: HTTP ${statusCode} ${took()}, request id ${headers["x-amzn-requestid"] ?? "unknown"}`,
      );
      return result;
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : undefined;
      log.debug(`${name}: no reply (${code ?? (error instanceof Error ? error.name : "unknown")}) ${took()}`);
      throw error;
    }
  };
  // Nearest to the wire, where a reply is still one of HTTP.
  stack.add(tell, { step: "deserialize", name: "tellCalls", priority: "low" });
}

type HttpReply = { statusCode?: number; headers?: Record<string, string> };
