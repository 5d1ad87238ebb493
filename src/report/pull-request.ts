import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { posix } from "node:path";
import { networkReason } from "../base/connect-error.ts";
import { ActionError, describeError, isAbort } from "../base/errors.ts";
import { connectToGitHub, type GitHubConnection } from "./github.ts";

/** The pull request that a run belongs to, and the URLs of its GitHub server. */
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
 * Returns the pull request of the run's event: `pull_request`, `pull_request_target`, reviews and their comments have it in
 * their payload. undefined if there is none, or if the event cannot be read.
 */
export async function findPullRequest(env: NodeJS.ProcessEnv): Promise<PullRequest | undefined> {
  const [, owner, repo] = /^([^/]+)\/([^/]+)$/.exec(env.GITHUB_REPOSITORY ?? "") ?? [];
  const { number, headSha } = await readEvent(env.GITHUB_EVENT_PATH ?? "");
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

async function readEvent(path: string): Promise<{ number?: unknown; headSha?: unknown }> {
  try {
    const { number, head } = JSON.parse(await readFile(path, "utf8")).pull_request;
    return { number, headSha: head.sha };
  } catch {
    return {};
  }
}

/**
 * Returns the address of a line at the pull request's head commit, safe inside a Markdown link. The run's own repository shows
 * a fork's commit as well.
 * @param path relative to the repository's root
 */
export function linesUrl(pullRequest: PullRequest, path: string, line: number): string {
  const { serverUrl, owner, repo, headSha } = pullRequest;
  const segments = [owner, repo, "blob", headSha, ...posix.normalize(path).split("/")];
  return `${serverUrl}/${segments.map(encodeSegment).join("/")}#L${line}`;
}

/** encodeURIComponent does not encode brackets, which would end a Markdown link. */
function encodeSegment(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (found) => `%${found.charCodeAt(0).toString(16)}`);
}

/** The token needs the permission `pull-requests: write`. */
export type CommentOptions = GitHubConnection & {
  /** A pull request has one comment for each key. */
  key: string;
  markdown: string;
};

/**
 * Creates or updates the comment of `key`. Rejects with the signal's reason when aborted.
 * @throws {ActionError} `github`, with the reason why the comment could not be written
 */
export async function writeComment(
  pullRequest: PullRequest,
  options: CommentOptions,
): Promise<"created" | "updated" | "unchanged"> {
  const { owner, repo, number: issue_number, apiUrl } = pullRequest;
  const marker = markerOf(options.key);
  const body = commentBody(marker, options.markdown);
  // The error about a token that no header can contain would quote it.
  if (!/^[\x21-\x7e]+$/.test(options.token)) throw new ActionError("github", noToken);
  try {
    const github = await connectToGitHub(apiUrl, options);
    const own = await findOwnComment(github, pullRequest, marker);
    if (own === undefined) {
      await github.request(`POST ${comments}`, { owner, repo, issue_number, body });
      return "created";
    }
    if (comparable(own.body) === comparable(body)) return "unchanged";
    const comment = { owner, repo, comment_id: own.id, body };
    await github.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", comment);
    return "updated";
  } catch (error) {
    if (isAbort(error)) throw error;
    throw new ActionError("github", explain(error, pullRequest, options.token), { cause: error });
  }
}

/** The comments of a pull request in GitHub's REST API. */
const comments = "/repos/{owner}/{repo}/issues/{issue_number}/comments";

type GitHub = Awaited<ReturnType<typeof connectToGitHub>>;
type Comment = { id: number; body: string };

/** Returns an invisible marker. A key itself could end the HTML comment. */
function markerOf(key: string): string {
  return `<!-- cognito-user-import ${createHash("sha256").update(key).digest("hex").slice(0, 32)} -->`;
}

/**
 * Returns the oldest comment with the marker that the action wrote. Anyone can copy the marker, and the token may edit the
 * comments of others, so the author decides: a bot (the token of a workflow or an app), or the owner of a personal token.
 */
async function findOwnComment(github: GitHub, at: PullRequest, marker: string): Promise<Comment | undefined> {
  const { owner, repo, number: issue_number } = at;
  let login: Promise<string | undefined> | undefined;
  const pages = github.paginate.iterator(`GET ${comments}`, { owner, repo, issue_number, per_page: 100 });
  for await (const { data } of pages) {
    for (const { id, body = "", user } of data) {
      // People quote comments: a marker counts only at the start.
      if (!body.startsWith(marker) || user === null) continue;
      if (user.type === "Bot") return { id, body };
      login ??= tokenOwner(github);
      if (user.login === (await login)) return { id, body };
    }
  }
  return undefined;
}

/** Returns the owner of the token; undefined for the token of a workflow or an app, which has no user. */
async function tokenOwner(github: GitHub): Promise<string | undefined> {
  try {
    return (await github.request("GET /user")).data.login;
  } catch (error) {
    if ([403, 404].includes(replyIn(error)?.status ?? 0)) return undefined;
    throw error;
  }
}

/** Returns a text without what GitHub or an editor may change about it. */
function comparable(text: string): string {
  return text.replaceAll("\r\n", "\n").trimEnd();
}

/** The limit in GitHub's error, in code points; a text has at most as many as UTF-16 code units. */
const maxCommentLength = 65_536;

/** At the top, because an open fold or code block would hide it at the end. */
const cutNote = "> The end of this text is missing: it does not fit into a comment on GitHub.\n\n";

function commentBody(marker: string, markdown: string): string {
  const body = `${marker}\n${markdown.trimEnd()}`;
  if (body.length <= maxCommentLength) return body;
  const start = `${marker}\n${cutNote}`;
  const kept = markdown.slice(0, maxCommentLength - start.length);
  const lineEnd = kept.lastIndexOf("\n");
  // A single long line is cut between characters.
  return start + (lineEnd > 0 ? kept.slice(0, lineEnd).trimEnd() : kept.replace(/[\ud800-\udbff]$/, ""));
}

const noToken = `github-token is empty or holds characters that no token has. Set it to \${{ github.token }}.`;

function explain(error: unknown, pullRequest: PullRequest, token: string): string {
  const reply = replyIn(error);
  if (reply !== undefined) {
    const { status, message } = reply;
    return `GitHub answered ${status}${message && `, ${sentence(message, token)}`}. ${adviceFor(reply, pullRequest)}`;
  }
  const reason = networkReason(error);
  return reason === undefined
    ? `${sentence(describeError(error), token)}.`
    : `${pullRequest.apiUrl} could not be reached, ${reason}. Check the runner's network.`;
}

type Reply = { status: number; message: string };

/** Returns GitHub's reply. Octokit's errors about broken connections also have a status, but no reply. */
function replyIn(error: unknown): Reply | undefined {
  const { response } = error as { response?: { status: number; data?: { message?: unknown } } };
  // A proxy answers with a page of HTML, which has no message.
  const message = response?.data?.message;
  return response && { status: response.status, message: typeof message === "string" ? message : "" };
}

function adviceFor({ status, message }: Reply, { owner, repo }: PullRequest): string {
  if (status === 401) {
    return `Check github-token: it is wrong or has expired. The workflow's own is \${{ github.token }}.`;
  }
  if (status === 429 || /rate limit/i.test(message)) {
    return "Other calls use up the token's rate; run the step again later.";
  }
  if (status === 403) {
    return /\blocked\b/i.test(message)
      ? "Unlock the pull request's conversation."
      : "Give the job the permission pull-requests: write; in a run for a fork's pull request, the workflow's token can only read.";
  }
  if (status === 404) {
    return `Check that github-token is for ${owner}/${repo}, with the permission pull-requests: write.`;
  }
  return status >= 500
    ? "This is a fault at GitHub; run the step again."
    : "Check github-token and the pull request.";
}

/** Returns text from outside on one line, without a full stop. */
function sentence(text: string, token: string): string {
  const safe = text.replaceAll(token, "***");
  return safe.replace(/\s+/g, " ").trim().slice(0, 300).replace(/\.$/, "");
}
