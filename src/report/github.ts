import http, { type Agent, type IncomingMessage } from "node:http";
import https from "node:https";
import { arrayBuffer, text } from "node:stream/consumers";
import { ActionError } from "../base/errors.ts";

/** How a run calls GitHub's API. */
export type GitHubConnection = {
  token: string;
  /** Connects to the API, through the runner's proxy if it has one. */
  agent: Agent;
  signal: AbortSignal;
};

const silent = () => {};

/**
 * Returns a client of GitHub's REST API. An aborted call rejects with the signal's reason. Call it only
 * once the event is known to be readable: the toolkit reads the event when it is loaded, and prints a line or throws if it cannot.
 */
export async function connectToGitHub(baseUrl: string, { token, agent, signal }: GitHubConnection) {
  // Only a comment needs it, and it is large.
  const { getOctokit } = await import("@actions/github");
  const octokit = getOctokit(token, {
    baseUrl,
    userAgent: "cognito-user-import",
    // Octokit would print deprecations from a reply's headers unescaped.
    log: { debug: silent, info: silent, warn: silent, error: silent },
    request: { fetch: fetchThrough(agent, signal) },
  });
  // Octokit treats a reply that breaks off as an empty list of comments, and a redirect as the comments.
  octokit.hook.after("request", ({ data, status }) => {
    signal.throwIfAborted();
    if (typeof data !== "object" || status >= 300) {
      throw new ActionError("github", "GitHub's reply could not be read. Run the step again.");
    }
  });
  return octokit;
}

type Sent = { method: string; headers: Record<string, string>; body?: string };

/** GitHub redirects a repository's old name (GitHub docs, "Best practices for using the REST API"). */
const redirects = [301, 302, 307, 308];
const maxRedirects = 5;

/**
 * Returns the subset of `fetch` that Octokit uses, on an agent of Node.js. The toolkit's `fetch` supports neither `ca-bundle` nor
 * the proxy rules of the other calls, and the global one cannot use such an agent.
 */
function fetchThrough(agent: Agent, signal: AbortSignal) {
  return async (address: string, sent: Sent) => {
    let url = new URL(address);
    for (let redirected = 0; ; redirected++) {
      const response = await send(url, sent, agent, signal);
      const { statusCode: status = 0, headers } = response;
      const target = redirects.includes(status) ? URL.parse(headers.location ?? "", url) : null;
      // The token is for this server alone.
      if (redirected === maxRedirects || target?.origin !== url.origin) {
        const parts = { text: () => text(response), arrayBuffer: () => arrayBuffer(response) };
        return { url: url.href, status, headers: new Headers(headers as Record<string, string>), ...parts };
      }
      response.resume();
      url = target;
    }
  };
}

function send(url: URL, { method, headers, body }: Sent, agent: Agent, signal: AbortSignal) {
  const { request } = url.protocol === "https:" ? https : http;
  return new Promise<IncomingMessage>((resolve, reject) => {
    // A request checks its signal only once it has a connection, and then hides the reason.
    signal.throwIfAborted();
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    request(url, { agent, method, headers, signal }, resolve).once("error", reject).end(body);
  });
}
