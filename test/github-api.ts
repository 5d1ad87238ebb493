/**
 * A mock of the part of GitHub's REST API that comments on a pull request need: list page by page, create, update, and the
 * token's user. Behaves as GitHub documents it, also in errors, and records the requests.
 */
import { createServer, type IncomingMessage } from "node:http";

export type GithubUser = { login: string; type: "User" | "Bot" };
type GithubComment = { id: number; body: string; user: GithubUser | null };

/** A fault that a test injects. */
export type GithubFault = {
  /** The requests that it affects; "*" for all. */
  operation: Operation | "*";
  /** A status with GitHub's words and headers, a reply of 200 that breaks off in the middle, or no answer at all. */
  answer: { status: number; message?: string; headers?: Record<string, string> } | "broken-off" | "silence";
  /** The number of such requests that succeed first. */
  after?: number;
};

type Operation = "list" | "create" | "update" | "user";

export type GithubApi = {
  /** For `GITHUB_API_URL`; has a path, as on GitHub Enterprise Server. */
  apiUrl: string;
  token: string;
  /** The owner of the token. The token of a bot, such as a workflow's, has no user. */
  owner: GithubUser;
  canWrite: boolean;
  /** The target of redirects from the repository's former name, `octo-org/old-name`. */
  redirectsTo: string;
  comments: GithubComment[];
  faults: GithubFault[];
  /** As `GET /repos/…?page=2`, below the URL's path. */
  requests: string[];
  close(): Promise<void>;
};

const workflowBot: GithubUser = { login: "github-actions[bot]", type: "Bot" };
const maxBodyLength = 65_536;

/** Starts it on a free port of this machine, with one pull request, by default `octo-org/storefront` 7. */
export async function startGithubApi(
  pullRequest = { repository: "octo-org/storefront", number: 7 },
): Promise<GithubApi> {
  const path = "/api/v3";
  const server = createServer(async (request, response) => {
    const reply = answer(api, pullRequest, path, request, await bodyOf(request));
    if (reply.fault === "silence") return;
    response.writeHead(reply.status, { "content-type": "application/json; charset=utf-8", ...reply.headers });
    const text = JSON.stringify(reply.body);
    if (reply.fault === "broken-off") response.write(text.slice(0, 1), () => response.destroy());
    else response.end(text);
  });
  const port = await new Promise<number>((listening) =>
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      listening(typeof address === "object" && address !== null ? address.port : 0);
    }),
  );
  const api: GithubApi = {
    apiUrl: `http://127.0.0.1:${port}${path}`,
    token: "ghs_0123456789abcdefghijklmnopqrstuvwxyz",
    owner: workflowBot,
    canWrite: true,
    redirectsTo: `http://127.0.0.1:${port}${path}/repos/${pullRequest.repository}`,
    comments: [],
    faults: [],
    requests: [],
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
  return api;
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = "";
  for await (const chunk of request.setEncoding("utf8")) text += chunk;
  return text === "" ? undefined : JSON.parse(text);
}

type Reply = {
  status: number;
  headers?: Record<string, string>;
  body: unknown;
  fault?: "broken-off" | "silence";
};

function answer(
  api: GithubApi,
  pullRequest: { repository: string; number: number },
  path: string,
  request: IncomingMessage,
  input: unknown,
): Reply {
  const method = request.method ?? "";
  const target = request.url ?? "";
  api.requests.push(
    `${method} ${target.startsWith(path) ? target.slice(path.length) : `outside: ${target}`}`,
  );
  const url = new URL(target, api.apiUrl);
  const repository = `${path}/repos/${pullRequest.repository}`;
  const ofPullRequest = url.pathname === `${repository}/issues/${pullRequest.number}/comments`;
  const id = Number(/\/issues\/comments\/(\d+)$/.exec(url.pathname)?.[1]);
  const edited = url.pathname.startsWith(repository) && api.comments.find((comment) => comment.id === id);

  const operations: Record<string, [Operation, boolean, () => Reply]> = {
    GET: ofPullRequest
      ? ["list", true, () => list(api, url)]
      : ["user", url.pathname === `${path}/user`, () => user(api)],
    POST: ["create", ofPullRequest, () => write(api, undefined, input)],
    PATCH: ["update", Boolean(edited), () => write(api, edited || undefined, input)],
  };
  const [operation, known, run] = operations[method] ?? ["list", false, () => problem(404, "Not Found")];

  const fault = nextFault(api.faults, operation);
  if (typeof fault?.answer === "object") {
    const { status, message = "An injected fault", headers = {} } = fault.answer;
    return { ...problem(status, message), headers };
  }
  if (![`token ${api.token}`, `Bearer ${api.token}`].includes(request.headers.authorization ?? "")) {
    return problem(401, "Bad credentials");
  }
  const [, former] = /\/octo-org\/old-name(\/.*)$/.exec(target) ?? [];
  if (former !== undefined) return { status: 307, headers: { location: api.redirectsTo + former }, body: {} };
  if (!known) return problem(404, "Not Found");
  return fault === undefined ? run() : { ...run(), fault: fault.answer };
}

function nextFault(faults: GithubFault[], operation: Operation): GithubFault | undefined {
  for (const fault of faults) {
    if (fault.operation !== "*" && fault.operation !== operation) continue;
    if (!fault.after) return fault;
    fault.after -= 1;
  }
  return undefined;
}

function problem(status: number, message: string): Reply {
  const documentation_url = "https://docs.github.com/rest/issues/comments";
  return { status, body: { message, documentation_url, status: String(status) } };
}

function list(api: GithubApi, url: URL): Reply {
  const size = Math.min(Number(url.searchParams.get("per_page") ?? 30), 100);
  const page = Number(url.searchParams.get("page") ?? 1);
  const last = Math.max(1, Math.ceil(api.comments.length / size));
  const link = (to: number, rel: string) => {
    const other = new URL(url);
    other.searchParams.set("page", String(to));
    return `<${other}>; rel="${rel}"`;
  };
  const before = page > 1 ? [link(page - 1, "prev"), link(1, "first")] : [];
  const after = page < last ? [link(page + 1, "next"), link(last, "last")] : [];
  const links = [...before, ...after].join(", ");
  return {
    status: 200,
    headers: links === "" ? {} : { link: links },
    body: api.comments.slice((page - 1) * size, page * size),
  };
}

function user({ owner }: GithubApi): Reply {
  if (owner.type === "Bot") return problem(403, "Resource not accessible by integration");
  return { status: 200, body: owner };
}

function write(api: GithubApi, edited: GithubComment | undefined, input: unknown): Reply {
  if (!api.canWrite) return problem(403, "Resource not accessible by integration");
  const body = typeof input === "object" && input !== null && "body" in input ? input.body : undefined;
  if (typeof body !== "string" || body === "") return problem(422, "Validation Failed");
  if ([...body].length > maxBodyLength) return problem(422, "Body is too long (maximum is 65536 characters)");
  if (edited !== undefined) {
    edited.body = body;
    return { status: 200, body: edited };
  }
  const comment = { id: 1000 + api.comments.length, body, user: api.owner };
  api.comments.push(comment);
  return { status: 201, body: comment };
}
