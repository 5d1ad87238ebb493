import { get as httpGet, type IncomingMessage } from "node:http";
import { get as httpsGet } from "node:https";
import { unlessAborted } from "../base/clock.ts";
import { networkFix, networkReason } from "../base/connect-error.ts";
import { ActionError, isAbort, isProgramFault, messageOf } from "../base/errors.ts";
import { collectBody } from "./client.ts";
import { type Agents, type ConnectionOptions, connectionToGitHub, createAgents } from "./http.ts";
import { pauseBefore, type RetryContext } from "./retry.ts";

export type TokenRequest = {
  env: NodeJS.ProcessEnv;
  /** How the run connects to AWS. */
  connection: ConnectionOptions;
  retry: RetryContext;
  mask(secret: string): void;
  signal: AbortSignal;
};

const audience = "sts.amazonaws.com";
const maxAttempts = 4;
const maxWaitMs = 30_000;

/**
 * Resolves to the OIDC token with which GitHub vouches for the workflow (GitHub docs, "OpenID Connect reference"). The
 * toolkit's own client needs an HTTP stack of 700 kB.
 * @throws {ActionError} `no-credentials`, if the job lacks the permission; `credentials`, if GitHub gives no token
 */
export async function workflowToken(request: TokenRequest): Promise<string> {
  const { env, connection, retry, mask, signal } = request;
  const { ACTIONS_ID_TOKEN_REQUEST_URL: address, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = env;
  const url = address ? URL.parse(address) : null;
  if (url === null || !bearer) {
    throw new ActionError(
      "no-credentials",
      "role-to-assume needs the workflow's OIDC token, which this job may not ask for: give the job the permission " +
        "id-token: write (permissions: { id-token: write, contents: read }). Runs for pull requests from forks cannot get it.",
    );
  }
  url.searchParams.set("audience", audience);
  const agents = createAgents(env, connectionToGitHub(connection));
  for (let attempt = 1; ; attempt++) {
    try {
      const limit = AbortSignal.any([signal, retry.clock.timeout(maxWaitMs)]);
      // A request checks its signal only once it has a connection.
      const token = await unlessAborted(requestToken(url, bearer, agents, limit), limit);
      mask(token);
      return token;
    } catch (error) {
      signal.throwIfAborted();
      if (isProgramFault(error)) throw error;
      if (attempt === maxAttempts) {
        // The run was not aborted, so an abort is the time limit.
        const reason = isAbort(error)
          ? "it did not answer in time"
          : (networkReason(error) ?? messageOf(error));
        const fix = networkFix(error) ?? "Run the step again.";
        const message = `GitHub gave no OIDC token for role-to-assume: ${reason}. ${fix}`;
        throw new ActionError("credentials", message, { cause: error });
      }
    }
    await retry.clock.sleep(pauseBefore("ambiguous", attempt, retry.random), signal);
  }
}

async function requestToken(url: URL, bearer: string, agents: Agents, signal: AbortSignal): Promise<string> {
  const get = url.protocol === "https:" ? httpsGet : httpGet;
  const headers = { authorization: `Bearer ${bearer}`, accept: "application/json" };
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get(url, { agent: agents.agentFor(url), headers, signal }, resolve).once("error", reject);
  });
  const body = Buffer.from(await collectBody(response)).toString();
  if (response.statusCode !== 200) throw new Error(`it answered with HTTP status ${response.statusCode}`);
  const token: unknown = JSON.parse(body)?.value;
  if (typeof token !== "string") throw new Error("it was no token");
  return token;
}
