import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { posix } from "node:path";
import { networkReason } from "../base/connect-error.ts";
import { ActionError, describeError, isAbort } from "../base/errors.ts";

/** The pull request that a run belongs to, and the GitHub that it lives on. */
export type PullRequest = {
  /** Owner and name of the run's repository, which for a fork's pull request is not where its commits come from. */
  owner: string;
  repo: string;
  number: number;
  headSha: string;
  apiUrl: string;
  serverUrl: string;
};

/**
 * The pull request that the run's event is about, whatever the event: `pull_request`, `pull_request_target`, reviews
 * and their comments all carry it in their payload. undefined: there is none, or the event cannot be read.
 */
export async function findPullRequest(env: NodeJS.ProcessEnv): Promise<PullRequest | undefined> {
  const [, owner, repo] = /^([^/]+)\/([^/]+)$/.exec(env.GITHUB_REPOSITORY ?? "") ?? [];
  const pullRequest = field(await readEvent(env.GITHUB_EVENT_PATH), "pull_request");
  const number = field(pullRequest, "number");
  const headSha = field(field(pullRequest, "head"), "sha");
  if (owner === undefined || repo === undefined) return undefined;
  if (typeof number !== "number" || typeof headSha !== "string") return undefined;
  const url = (value: string | undefined, usual: string) => (value || usual).replace(/\/+$/, "");
  return {
    owner,
    repo,
    number,
    headSha,
    apiUrl: url(env.GITHUB_API_URL, "https://api.github.com"),
    serverUrl: url(env.GITHUB_SERVER_URL, "https://github.com"),
  };
}

async function readEvent(path: string | undefined): Promise<unknown> {
  if (!path) return undefined;
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch {
    return undefined;
  }
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

/**
 * The page of a file's line at the pull request's head commit. The run's own repository shows a fork's commit too.
 * Safe inside a Markdown link.
 * @param path relative to the repository's root
 */
export function linesUrl(pullRequest: PullRequest, path: string, line: number): string {
  const { serverUrl, owner, repo, headSha } = pullRequest;
  const segments = [owner, repo, "blob", headSha, ...posix.normalize(path).split("/")];
  return `${serverUrl}/${segments.map(encodeSegment).join("/")}#L${line}`;
}

/** encodeURIComponent leaves a few characters as they are, of which a bracket would end a Markdown link. */
function encodeSegment(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (found) => `%${found.charCodeAt(0).toString(16)}`);
}

export type CommentOptions = {
  /** With the permission `pull-requests: write`. */
  token: string;
  /** Tells the comments of a pull request apart: of one key there is one comment. */
  key: string;
  markdown: string;
  /** The URL of the proxy on the way to GitHub's API; the toolkit reads its variables in another way. */
  proxy: string | undefined;
  signal: AbortSignal;
};

/**
 * Makes the one comment of `key` say `markdown`. An abort is passed on as it is.
 * @param pullRequest from `findPullRequest`: `@actions/github` reads the event's file again when it is loaded, prints
 *   a line if it is missing and throws if it is broken
 * @throws {ActionError} `github`, with the reason why the comment could not be written
 */
export async function keepComment(
  pullRequest: PullRequest,
  options: CommentOptions,
): Promise<"created" | "updated" | "unchanged"> {
  const { owner, repo, number } = pullRequest;
  const marker = markerOf(options.key);
  const body = commentBody(marker, options.markdown);
  // A token that cannot stand in a header would be quoted whole by the error about that.
  if (!/^[\x21-\x7e]+$/.test(options.token)) throw new ActionError("github", noToken);
  try {
    const octokit = await connect(pullRequest, options);
    const own = await findOwn(octokit, pullRequest, marker);
    if (own === undefined) {
      await octokit.rest.issues.createComment({ owner, repo, issue_number: number, body });
      return "created";
    }
    if (comparable(own.body) === comparable(body)) return "unchanged";
    await octokit.rest.issues.updateComment({ owner, repo, comment_id: own.id, body });
    return "updated";
  } catch (error) {
    if (isAbort(error)) throw error;
    throw new ActionError("github", explain(error, pullRequest, options.token), { cause: error });
  }
}

const silent = () => {};

async function connect({ apiUrl }: PullRequest, { token, proxy, signal }: CommentOptions) {
  const [{ getOctokit }, { Agent, fetch, ProxyAgent }] = await Promise.all([
    import("@actions/github"),
    import("undici"),
  ]);
  // By itself Octokit prints deprecations that a reply's headers tell, as they stand.
  const log = { debug: silent, info: silent, warn: silent, error: silent };
  const dispatcher = proxy === undefined ? new Agent() : new ProxyAgent(proxy);
  const request = {
    fetch: (...[url, init]: Parameters<typeof fetch>) => fetch(url, { ...init, dispatcher, signal }),
  };
  const octokit = getOctokit(token, { baseUrl: apiUrl, log, request });
  // Octokit takes a reply that breaks off for an empty one: a list of comments, for none.
  octokit.hook.after("request", ({ data }) => {
    signal.throwIfAborted();
    if (typeof data !== "object") {
      throw new ActionError("github", "GitHub's reply could not be read. Run the step again.");
    }
  });
  return octokit;
}

type Octokit = Awaited<ReturnType<typeof connect>>;
type Comment = { id: number; body: string };

/** Not seen on the page. A hash, as what a key holds could end an HTML comment. */
function markerOf(key: string): string {
  return `<!-- cognito-user-import ${createHash("sha256").update(key).digest("hex").slice(0, 32)} -->`;
}

/**
 * The oldest comment with the marker that is the action's own. Anybody can copy the marker, and a token that may write
 * may also edit the comments of others, so the author decides: a bot, as with a workflow's or an app's token, or, with
 * a personal token, the person whose it is.
 */
async function findOwn(octokit: Octokit, at: PullRequest, marker: string): Promise<Comment | undefined> {
  const { owner, repo, number } = at;
  let login: Promise<string | undefined> | undefined;
  const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, {
    owner,
    repo,
    issue_number: number,
    per_page: 100,
  });
  for await (const { data } of pages) {
    for (const { id, body = "", user } of data) {
      // Only at the very start: people quote what a comment holds.
      if (!body.startsWith(marker) || user === null) continue;
      if (user.type === "Bot") return { id, body };
      login ??= ownLogin(octokit);
      if (user.login === (await login)) return { id, body };
    }
  }
  return undefined;
}

/** The person whose token it is; undefined for a workflow's or an app's token, which is told that it has no user. */
async function ownLogin(octokit: Octokit): Promise<string | undefined> {
  try {
    return (await octokit.rest.users.getAuthenticated()).data.login;
  } catch (error) {
    if (error instanceof Error && [403, 404].includes(statusOf(error) ?? 0)) return undefined;
    throw error;
  }
}

/** What GitHub may change about a text that it keeps, or a person's editor that saves it unchanged, does not count. */
function comparable(text: string): string {
  return text.replaceAll("\r\n", "\n").trimEnd();
}

/** The limit that GitHub's error names, in code points, of which a text never has more than JavaScript's characters. */
const maxCommentLength = 65_536;

/** At the top, as a fold or a code block that the cut leaves open would hide what stands below it. */
const cutNote = "> The end of this text is missing: it does not fit into a comment on GitHub.\n\n";

function commentBody(marker: string, markdown: string): string {
  const body = `${marker}\n${markdown.trimEnd()}`;
  if (body.length <= maxCommentLength) return body;
  const start = `${marker}\n${cutNote}`;
  const kept = markdown.slice(0, maxCommentLength - start.length);
  const lineEnd = kept.lastIndexOf("\n");
  // A single endless line is cut within, but not within a character.
  return start + (lineEnd > 0 ? kept.slice(0, lineEnd).trimEnd() : kept.replace(/[\ud800-\udbff]$/, ""));
}

const noToken = `github-token is empty or holds characters that no token has. Set it to \${{ github.token }}.`;

function explain(error: unknown, pullRequest: PullRequest, token: string): string {
  const status = statusOf(error);
  if (status === undefined) {
    const reason = networkReason(error);
    if (reason === undefined) return sentence(describeError(error), token);
    return `${pullRequest.apiUrl} could not be reached, ${reason}. Check the runner's network.`;
  }
  const words = wordsOf(error);
  const answer = `GitHub answered ${status}${words === "" ? "." : `, ${sentence(words, token)}`}`;
  return `${answer} ${wayOut(status, words, pullRequest)}`;
}

function wayOut(status: number, words: string, { owner, repo }: PullRequest): string {
  if (status === 401) {
    return `Check github-token: it is wrong or has expired. The workflow's own is \${{ github.token }}.`;
  }
  if (status === 429 || /rate limit/i.test(words)) {
    return "Other calls use up the token's rate; run the step again later.";
  }
  if (status === 403 && /\blocked\b/i.test(words)) return "Unlock the pull request's conversation.";
  if (status === 403) {
    return (
      "Give the job the permission pull-requests: write; " +
      "in a run for a fork's pull request, the workflow's token can only read."
    );
  }
  if (status === 404) {
    return `Check that github-token is for ${owner}/${repo}, with the permission pull-requests: write.`;
  }
  if (status >= 500) return "This is a fault at GitHub; run the step again.";
  return "Check github-token and the pull request.";
}

/** The status that GitHub answered with. Octokit's errors carry one for a broken connection too, without a response. */
function statusOf(error: unknown): number | undefined {
  const status = field(field(error, "response"), "status");
  return typeof status === "number" ? status : undefined;
}

/** GitHub's own words without the address of its documentation; a page of HTML, as a proxy sends it, has none. */
function wordsOf(error: unknown): string {
  const words = field(field(field(error, "response"), "data"), "message");
  return typeof words === "string" ? words : "";
}

function sentence(words: string, token: string): string {
  const text = words.replaceAll(token, "***").replace(/\s+/g, " ").trim().slice(0, 300);
  return `${text.replace(/\.$/, "")}.`;
}
