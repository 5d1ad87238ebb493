import type { Agent as HttpAgent } from "node:http";
import { NodeHttpHandler } from "@smithy/node-http-handler";
import type { DeserializeMiddleware, MiddlewareStack } from "@smithy/types";
import type { Patience } from "./calls.ts";
import { type Signing, signingOf } from "./credentials.ts";
import type { Agents } from "./http.ts";
import type { Identity } from "./identity.ts";

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
export type ClientOptions = ClientSetting & {
  signing: Signing;
  requestHandler: NodeHttpHandler;
  awsClock: AwsClock;
};

/** How far AWS's clock is ahead of this machine's, in milliseconds; 0 until a reply shows it. */
type AwsClock = { offsetMs: number };

export function clientOptions(setting: ClientSetting): ClientOptions {
  const { agents, patience } = setting;
  const awsClock: AwsClock = { offsetMs: 0 };
  const requestHandler = new RoutingHandler(agents);
  const signing = signingOf(setting.identity, {
    ...setting,
    requestHandler,
    prepare: (stack) => tellCalls(stack, { patience, awsClock }),
    awsNow: () => Date.now() + awsClock.offsetMs,
    clock: patience.clock,
    log: patience.log,
  });
  return { ...setting, signing, requestHandler, awsClock };
}

/** The configuration of an AWS SDK client. */
export function clientConfig({ region, endpointUrl, signing, requestHandler }: ClientOptions) {
  return {
    region,
    // Calls are repeated in calls.ts, each as fits it.
    maxAttempts: 1,
    ...(endpointUrl === undefined ? {} : { endpoint: endpointUrl }),
    ...signing,
    requestHandler,
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
  { patience: { clock, log }, awsClock }: Pick<ClientOptions, "patience" | "awsClock">,
): void {
  const tell: DeserializeMiddleware<Input, Output> = (next, context) => async (request) => {
    const name = String(context.commandName).replace(/Command$/, "");
    const startedAt = clock.now();
    const took = () => `in ${Math.round(clock.now() - startedAt)} ms`;
    try {
      const result = await next(request);
      const { statusCode, headers = {} } = result.response as HttpReply;
      readClock(headers.date, awsClock);
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

/** A Date is in whole seconds, and taken for the end of its second: credentials are renewed early rather than late. */
function readClock(date: string | undefined, awsClock: AwsClock): void {
  const time = Date.parse(date ?? "");
  if (!Number.isNaN(time)) awsClock.offsetMs = time + 1000 - Date.now();
}

type HttpReply = { statusCode?: number; headers?: Record<string, string> };
