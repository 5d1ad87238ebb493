import { get as httpGet, type IncomingMessage } from "node:http";
import { get as httpsGet } from "node:https";
import { text } from "node:stream/consumers";
import { unlessAborted } from "../base/clock.ts";
import { ActionError, isAbort, isProgramFault, messageOf } from "../base/errors.ts";
import type { Patience } from "./calls.ts";
import { pauseBefore } from "./calls.ts";
import { networkFix, networkReason } from "./connect-error.ts";
import type { Agents } from "./http.ts";

export type TokenRequest = {
  env: Readonly<Record<string, string | undefined>>;
  agents: Agents;
  patience: Patience;
  mask(secret: string): void;
  signal: AbortSignal;
};

const audience = "sts.amazonaws.com";
const mostAttempts = 4;
const waitMs = 30_000;

/**
 * The token with which GitHub vouches for the workflow (GitHub docs, "OpenID Connect reference"). The toolkit's own way
 * to it needs an HTTP stack of 700 kB.
 * @throws {ActionError} `no-credentials`, with the permission that is missing; `credentials`, where GitHub gives no token
 */
export async function workflowToken({ env, agents, patience, mask, signal }: TokenRequest): Promise<string> {
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
  for (let attempt = 1; ; attempt++) {
    // A request hears a signal only once it has a connection.
    const limit = AbortSignal.any([signal, patience.clock.timeout(waitMs)]);
    const answer = await unlessAborted(ask(url, bearer, agents, limit), limit).catch(
      (error: unknown) => error,
    );
    if (!(answer instanceof Error) && isToken(answer)) {
      mask(answer.value);
      return answer.value;
    }
    signal.throwIfAborted();
    if (isProgramFault(answer)) throw answer;
    if (attempt === mostAttempts) {
      const fix = networkFix(answer) ?? "Run the step again.";
      throw new ActionError(
        "credentials",
        `GitHub gave no OIDC token for role-to-assume: ${reasonOf(answer)}. ${fix}`,
        {
          cause: answer,
        },
      );
    }
    await patience.clock.sleep(pauseBefore("unanswered", attempt, patience.random), signal);
  }
}

function reasonOf(answer: unknown): string {
  if (!(answer instanceof Error)) return "it was no token";
  // The run itself was not aborted: this is the time limit.
  if (isAbort(answer)) return "it did not answer in time";
  return networkReason(answer) ?? messageOf(answer);
}

function isToken(answer: unknown): answer is { value: string } {
  return (
    typeof answer === "object" && answer !== null && "value" in answer && typeof answer.value === "string"
  );
}

async function ask(url: URL, bearer: string, agents: Agents, signal: AbortSignal): Promise<unknown> {
  const secure = url.protocol === "https:";
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const request = (secure ? httpsGet : httpGet)(
      url,
      {
        agent: agents.agentFor(url),
        headers: { authorization: `Bearer ${bearer}`, accept: "application/json" },
        signal,
      },
      resolve,
    );
    request.once("error", reject);
  });
  const body = await text(response);
  if (response.statusCode !== 200) throw new Error(`it answered with HTTP status ${response.statusCode}`);
  return JSON.parse(body);
}
