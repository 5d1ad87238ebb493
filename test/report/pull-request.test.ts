import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { Agent } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { causeChain } from "../../src/base/errors.ts";
import {
  type CommentOptions,
  findPullRequest,
  linesUrl,
  type PullRequest,
  writeComment,
} from "../../src/report/pull-request.ts";
import { type GithubApi, type GithubFault, type GithubUser, startGithubApi } from "../github-api.ts";
import { startProxy } from "../proxy.ts";

const headSha = "ffac537e6cbbf934b08745a378932722df287a53";
const alice: GithubUser = { login: "alice", type: "User" };
const listing = "/repos/octo-org/storefront/issues/7/comments?per_page=100";

let api: GithubApi;
let home = "";

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "pull-request-"));
  api = await startGithubApi();
});

afterEach(async () => {
  await api.close();
  await rm(home, { recursive: true, force: true });
});

function pullRequest(overrides: Partial<PullRequest> = {}): PullRequest {
  const { apiUrl } = api;
  return {
    owner: "octo-org",
    repo: "storefront",
    number: 7,
    headSha,
    apiUrl,
    serverUrl: "https://github.com",
    ...overrides,
  };
}

function keep(options: Partial<CommentOptions> = {}, overrides: Partial<PullRequest> = {}) {
  return writeComment(pullRequest(overrides), {
    token: api.token,
    key: "eu-west-1_AbC users.csv",
    markdown: "## 42 users\n",
    agent: new Agent(),
    signal: new AbortController().signal,
    ...options,
  });
}

async function failureOf(promise: Promise<unknown>): Promise<Error> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Error)) throw new Error("it did not fail");
  expect(causeChain(error)).not.toContain(api.token);
  return error;
}

async function eventEnv(payload: unknown, env: Record<string, string> = {}): Promise<NodeJS.ProcessEnv> {
  const path = join(home, "event.json");
  await writeFile(path, typeof payload === "string" ? payload : JSON.stringify(payload));
  return { GITHUB_EVENT_PATH: path, GITHUB_REPOSITORY: "octo-org/storefront", ...env };
}

const event = { pull_request: { number: 7, head: { sha: headSha } } };

// The pull request of a run

test.each(["pull_request", "pull_request_target", "pull_request_review", "pull_request_review_comment"])(
  "%s is about a pull request",
  async (name) => {
    expect(await findPullRequest(await eventEnv(event, { GITHUB_EVENT_NAME: name }))).toEqual({
      owner: "octo-org",
      repo: "storefront",
      number: 7,
      headSha,
      apiUrl: "https://api.github.com",
      serverUrl: "https://github.com",
    });
  },
);

test("goes through the proxy, with its user name and password", async () => {
  const proxy = await startProxy();
  try {
    const agent = new Agent({ proxyEnv: { http_proxy: `http://runner:p%40ss@${proxy.name}/` } });
    await expect(keep({ agent })).resolves.toBe("created");
    expect(proxy.requests).toEqual(api.requests.map((request) => api.apiUrl + request.replace(/^\w+ /, "")));
    expect([...new Set(proxy.users)]).toEqual(["runner:p@ss"]);
  } finally {
    await proxy.close();
  }
});

test("GitHub Enterprise Server has its own addresses", async () => {
  const env = {
    GITHUB_API_URL: "https://github.acme.example/api/v3/",
    GITHUB_SERVER_URL: "https://github.acme.example",
  };
  expect(await findPullRequest(await eventEnv(event, env))).toMatchObject({
    apiUrl: "https://github.acme.example/api/v3",
    serverUrl: "https://github.acme.example",
  });
});

test("the comment to a fork's pull request goes to the repository of the run", async () => {
  const head = { sha: headSha, repo: { full_name: "mallory/storefront", fork: true } };
  const found = await findPullRequest(await eventEnv({ pull_request: { number: 7, head } }));
  expect(found).toMatchObject({ owner: "octo-org", repo: "storefront" });
  if (found === undefined) throw new Error("not found");
  expect(linesUrl(found, "users.csv", 3)).toBe(
    `https://github.com/octo-org/storefront/blob/${headSha}/users.csv#L3`,
  );
  expect(await keep({}, { ...found, apiUrl: api.apiUrl })).toBe("created");
});

test.each<[string, unknown]>([
  ["a push", { ref: "refs/heads/main", head_commit: { id: headSha } }],
  ["a comment on an issue", { issue: { number: 7, pull_request: { url: "https://api.github.com" } } }],
  ["a pull request without a head", { pull_request: { number: 7 } }],
  ["a pull request without a number", { pull_request: { head: { sha: headSha } } }],
  ["null", null],
  ["a list", []],
  ["no JSON", "{"],
  ["an empty file", ""],
])("%s has no pull request", async (_name, payload) => {
  expect(await findPullRequest(await eventEnv(payload))).toBeUndefined();
});

test("there is no pull request without the runner's variables", async () => {
  expect(await findPullRequest({})).toBeUndefined();
  const env = await eventEnv(event);
  expect(await findPullRequest({ ...env, GITHUB_EVENT_PATH: join(home, "none.json") })).toBeUndefined();
  expect(await findPullRequest({ ...env, GITHUB_EVENT_PATH: home })).toBeUndefined();
  expect(await findPullRequest({ ...env, GITHUB_REPOSITORY: "storefront" })).toBeUndefined();
});

test("a path in a link is encoded part by part and cannot end the link", () => {
  const link = (path: string) =>
    linesUrl(pullRequest(), path, 12).replace(`https://github.com/octo-org/storefront/blob/${headSha}/`, "");
  expect(link("data/users.csv")).toBe("data/users.csv#L12");
  expect(link("./data//users.csv")).toBe("data/users.csv#L12");
  expect(link("my data/50% (new)#1?.csv")).toBe("my%20data/50%25%20%28new%29%231%3F.csv#L12");
  expect(link("[a](b)|`*.csv")).toBe("%5Ba%5D%28b%29%7C%60%2a.csv#L12");
});

// One comment, kept up to date

test("a comment is created, left alone while its text is the same, and edited when it differs", async () => {
  expect(await keep()).toBe("created");
  expect(await keep()).toBe("unchanged");
  expect(await keep({ markdown: "## 43 users\n" })).toBe("updated");
  expect(api.comments).toHaveLength(1);
  expect(api.comments[0]?.body).toMatch(/^<!-- cognito-user-import [0-9a-f]{32} -->\n## 43 users$/);
  expect(api.requests).toEqual([
    `GET ${listing}`,
    "POST /repos/octo-org/storefront/issues/7/comments",
    `GET ${listing}`,
    `GET ${listing}`,
    "PATCH /repos/octo-org/storefront/issues/comments/1000",
  ]);
});

test("line ends that an editor changed are no difference", async () => {
  await keep({ markdown: "a\n\nb" });
  for (const comment of api.comments) comment.body = `${comment.body.replaceAll("\n", "\r\n")}\r\n`;
  expect(await keep({ markdown: "a\n\nb\n" })).toBe("unchanged");
});

test("the comment is found on a later page", async () => {
  const chatter = (from: number) =>
    Array.from({ length: 120 }, (_, index) => ({ id: from + index, body: "LGTM", user: alice }));
  api.comments.push(...chatter(1));
  await keep();
  api.comments.push(...chatter(2000));
  api.requests.length = 0;
  expect(await keep({ markdown: "new" })).toBe("updated");
  expect(api.requests.map((request) => request.replace(listing, ""))).toEqual([
    "GET ",
    "GET &page=2",
    "PATCH /repos/octo-org/storefront/issues/comments/1120",
  ]);
  expect(api.comments[120]?.body).toMatch(/new$/);
});

test("two keys have two comments", async () => {
  await keep({ key: "staging" });
  await keep({ key: "production" });
  expect(await keep({ key: "staging", markdown: "new" })).toBe("updated");
  expect(api.comments.map(({ body }) => body.split("\n")[1])).toEqual(["new", "## 42 users"]);
});

test("a key cannot break out of the marker", async () => {
  const key = "--> <img src=x>\n@octo-org/all -->";
  await keep({ key });
  expect(api.comments[0]?.body).toMatch(/^<!-- cognito-user-import [0-9a-f]{32} -->\n## 42 users$/);
  expect(await keep({ key })).toBe("unchanged");
});

test("people who quote or copy the comment keep their words", async () => {
  await keep();
  const [own] = api.comments;
  if (own === undefined) throw new Error("no comment");
  const quote = { id: 1, body: `> ${own.body}\n\nWhy 42?`, user: alice };
  const copy = { id: 2, body: own.body, user: alice };
  const ghost = { id: 3, body: own.body, user: null };
  api.comments = [quote, copy, ghost];
  const before = structuredClone(api.comments);
  expect(await keep({ markdown: "new" })).toBe("created");
  expect(api.comments.slice(0, 3)).toEqual(before);
  expect(await keep({ markdown: "newer" })).toBe("updated");
  expect(api.comments.slice(0, 3)).toEqual(before);
});

test("a bot that quotes the comment keeps its words", async () => {
  await keep();
  const quoting = api.comments.map(({ body, user }) => ({ id: 1, body: `Moved: ${body}`, user }));
  api.comments = quoting;
  expect(await keep({ markdown: "new" })).toBe("created");
});

test("with a personal token the comment is that person's", async () => {
  await keep();
  const copied = api.comments.map(({ body }) => ({ id: 1, body, user: alice }));
  api.comments = copied;
  api.owner = { login: "release-manager", type: "User" };
  expect(await keep()).toBe("created");
  expect(await keep({ markdown: "new" })).toBe("updated");
  expect(api.comments[0]?.body).toContain("42 users");
  expect(api.comments[1]?.body).toContain("new");
});

test("without a reply to whose token it is, no second comment is written", async () => {
  api.owner = alice;
  await keep();
  api.faults = [{ operation: "user", answer: { status: 502 } }];
  expect((await failureOf(keep({ markdown: "new" }))).message).toContain("502");
  expect(api.comments).toHaveLength(1);
});

// Long texts

test("a text that just fits is whole, one that does not is cut at a line end and says so", async () => {
  await keep({ markdown: "" });
  const room = 65_536 - (api.comments[0]?.body.length ?? 0);
  const line = "| users.csv:12 | blank user name |\n";
  const text = line.repeat(3000);
  await keep({ markdown: text.slice(0, room).trimEnd().padEnd(room, "x") });
  expect(api.comments[0]?.body).toHaveLength(65_536);
  expect(api.comments[0]?.body).not.toContain("missing");

  expect(await keep({ markdown: text })).toBe("updated");
  const body = api.comments[0]?.body ?? "";
  expect(body.length).toBeLessThanOrEqual(65_536);
  expect(body.length).toBeGreaterThan(65_536 - line.length);
  const [marker, note, blank, ...rows] = body.split("\n");
  expect(marker).toMatch(/^<!--/);
  expect(note).toBe("> The end of this text is missing: it does not fit into a comment on GitHub.");
  expect(blank).toBe("");
  expect(new Set(rows)).toEqual(new Set([line.trimEnd()]));
  expect(await keep({ markdown: text })).toBe("unchanged");
});

test("one endless line is cut between characters", async () => {
  for (const shift of ["", "x"]) {
    await keep({ markdown: shift + "🌈".repeat(65_536) });
    const body = api.comments[0]?.body ?? "";
    expect(body.isWellFormed()).toBe(true);
    expect(body.length).toBeGreaterThan(65_530);
  }
});

// What can go wrong

const status = (code: number, message?: string): GithubFault["answer"] => ({
  status: code,
  ...(message !== undefined && { message }),
});

test("a wrong token", async () => {
  const wrong = "ghp_wrong";
  const { message } = await failureOf(keep({ token: wrong }));
  expect(message).toBe(
    `GitHub answered 401, Bad credentials. ` +
      `Check github-token: it is wrong or has expired. The workflow's own is \${{ github.token }}.`,
  );
});

test("a repository that was renamed is found under its new name", async () => {
  expect(await keep({}, { repo: "old-name" })).toBe("created");
  expect(await keep({ markdown: "new" }, { repo: "old-name" })).toBe("updated");
  expect(api.comments[0]?.body).toContain("new");
});

test("the token goes to no other server", async () => {
  const other = await startGithubApi();
  onTestFinished(() => other.close());
  api.redirectsTo = `${other.apiUrl}/repos/octo-org/storefront`;
  const { message } = await failureOf(keep({}, { repo: "old-name" }));
  expect(message).toBe("GitHub's reply could not be read. Run the step again.");
  expect(other.requests).toEqual([]);
});

test("redirects that do not end are given up", async () => {
  api.redirectsTo = "/repos/octo-org/old-name";
  const { message } = await failureOf(keep({}, { repo: "old-name" }));
  expect(message).toBe("GitHub's reply could not be read. Run the step again.");
  expect(api.requests.length).toBeLessThan(10);
});

test("a token that may only read", async () => {
  api.canWrite = false;
  const { message } = await failureOf(keep());
  expect(message).toBe(
    "GitHub answered 403, Resource not accessible by integration. " +
      "Give the job the permission pull-requests: write; " +
      "in a run for a fork's pull request, the workflow's token can only read.",
  );
});

test("a repository that the token does not see", async () => {
  const { message } = await failureOf(keep({}, { repo: "elsewhere" }));
  expect(message).toBe(
    `GitHub answered 404, Not Found. ` +
      "Check that github-token is for octo-org/elsewhere, with the permission pull-requests: write.",
  );
});

test.each<[string, GithubFault["answer"], string]>([
  [
    "a fault at GitHub",
    status(500, "Server Error"),
    "GitHub answered 500, Server Error. This is a fault at GitHub; run the step again.",
  ],
  [
    "too many requests",
    status(429, "Too many requests"),
    "GitHub answered 429, Too many requests. Other calls use up the token's rate; run the step again later.",
  ],
  [
    "a spent rate",
    status(403, "API rate limit exceeded for installation ID 1."),
    "GitHub answered 403, API rate limit exceeded for installation ID 1. " +
      "Other calls use up the token's rate; run the step again later.",
  ],
  [
    "a locked conversation",
    status(403, "Unable to create comment because issue is locked."),
    "GitHub answered 403, Unable to create comment because issue is locked. " +
      "Unlock the pull request's conversation.",
  ],
  [
    "a refused text",
    status(422, "Validation\n::error::Failed"),
    "GitHub answered 422, Validation ::error::Failed. Check github-token and the pull request.",
  ],
])("%s", async (_name, answer, sentence) => {
  api.faults = [{ operation: "create", answer }];
  expect((await failureOf(keep())).message).toBe(sentence);
});

test("a reply that quotes the token", async () => {
  api.faults = [{ operation: "list", answer: status(400, `no token ${api.token} here`) }];
  const error: unknown = await keep().catch((reason: unknown) => reason);
  expect(error).toHaveProperty(
    "message",
    `GitHub answered 400, no token *** here. Check github-token and the pull request.`,
  );
});

test.each(["", "ghs_a\nb", "ghs_ä b", "ghs_a b"])("a token that is none: %j", async (token) => {
  const { message } = await failureOf(keep({ token }));
  expect(message).toBe(
    `github-token is empty or holds characters that no token has. Set it to \${{ github.token }}.`,
  );
  expect(api.requests).toEqual([]);
});

test("nothing listens", async () => {
  await api.close();
  const error = await failureOf(keep());
  expect(error.message).toBe(
    `${api.apiUrl} could not be reached, connection refused. Check the runner's network.`,
  );
  expect(error.cause).toBeInstanceOf(Error);
});

test.each([0, 1])("a list that breaks off after %i pages is not taken for no comments", async (after) => {
  api.comments = Array.from({ length: 150 }, (_, id) => ({ id, body: "LGTM", user: alice }));
  api.faults = [{ operation: "list", answer: "broken-off", after }];
  const { message } = await failureOf(keep());
  expect(message).toBe(`GitHub's reply could not be read. Run the step again.`);
  expect(api.comments).toHaveLength(150);
});

test("a cancelled run stops, and the abort is passed on", async () => {
  const controller = new AbortController();
  controller.abort();
  const error = await failureOf(keep({ signal: controller.signal }));
  expect(error.name).toBe("AbortError");
  expect(api.requests).toEqual([]);
});

test("the signal ends a wait for a later page too", async () => {
  api.comments = Array.from({ length: 150 }, (_, id) => ({ id, body: "LGTM", user: alice }));
  api.faults = [{ operation: "list", answer: "silence", after: 1 }];
  const controller = new AbortController();
  const failure = failureOf(keep({ signal: controller.signal }));
  await vi.waitFor(() => expect(api.requests).toHaveLength(2), 30_000);
  controller.abort();
  expect((await failure).name).toBe("AbortError");
});

test("a time limit is reported", async () => {
  api.faults = [{ operation: "create", answer: "silence" }];
  const { message } = await failureOf(keep({ signal: AbortSignal.timeout(200) }));
  expect(message).toContain("could not be reached, it did not answer in time.");
});
