import { isAbsolute } from "node:path";
import { ActionError, causeChain, describeError } from "../base/errors.ts";
import type { Log } from "../base/log.ts";
import { createSecrets } from "../base/secrets.ts";
import { findFolders, removeAbandoned } from "../base/temp-folders.ts";
import { type Inputs, type Readers, readInputs, readPostInputs } from "../inputs/inputs.ts";
import { docsUrl } from "../report/docs-url.ts";
import { failureMarkdown } from "../report/summary.ts";
import { openUsersFile } from "../users/formats/file.ts";
import type { Host, RunContext } from "./context.ts";
import { printInsteadOfImport } from "./print-only.ts";

type RedactingHost = Host & Pick<RunContext, "redact">;

/** The oldest Node.js that has everything the action uses; action.yml names the one that it is tested with. */
const oldestNode = 22;
/** GitHub keeps ten annotations of a kind from a step; one is left for the message with which the step ends. */
const maxAnnotations = 9;
/** How long the comment on a pull request may take, in milliseconds. */
const maxCommentMs = { usual: 30_000, cancelled: 500 };

const readers: Readers = {
  openFile: openUsersFile,
  readQuery: async (...query) => (await import("../cli/read-query.ts")).readQuery(...query),
};

/** Runs the main step. If it fails, it does so with one message. */
export async function mainStep(runner: Host): Promise<void> {
  const host = withRedaction(runner);
  try {
    await importOrPrint(host);
  } catch (error) {
    const hasSummary = error instanceof ActionError && error.code === "import-failed";
    if (!hasSummary && !/^false$/i.test(host.source.get("summary"))) {
      await host.writeSummary(failureMarkdown(host.redact(describeError(error)))).catch(() => {});
    }
    fail(host, error);
  }
}

/** Runs the post step, for a main step that was killed: removes user data, stops the import job and reports what is unfinished. */
export async function postStep(runner: Host): Promise<void> {
  const host = withRedaction(runner);
  try {
    const abandoned = host.postState.read();
    const { jobId, unfinished } = abandoned;
    if (Object.values(abandoned).every((left) => left === undefined)) return;
    await removeAbandoned(abandoned, host.log);
    if (unfinished !== undefined) host.log.warning(unfinished);
    if (jobId === undefined) return;
    const inputs = await readPostInputs(host.source);
    const { stopAbandoned } = await import("../job/abandoned.ts");
    await stopAbandoned(jobId, inputs.stopOnCancel, { ...host, ...(await connect(host, inputs)) });
  } catch (error) {
    fail(host, error);
  }
}

/** Returns a host that redacts every masked secret in what it logs, before escaping. */
function withRedaction(host: Host): RedactingHost {
  const { add, redact } = createSecrets();
  const mask = (secret: string) => {
    add(secret);
    host.log.mask(secret);
  };
  const log: Log = {
    ...host.log,
    info: (text) => host.log.info(redact(text)),
    warning: (text, place) => host.log.warning(redact(text), place),
    error: (text, place) => host.log.error(redact(text), place),
    debug: (text) => host.log.debug(redact(text)),
    mask,
  };
  const fail = (message: string) => host.fail(redact(message));
  return { ...host, source: { ...host.source, mask }, log, fail, redact };
}

function fail({ log, fail, source }: Host, error: unknown): void {
  log.debug(causeChain(error));
  const help = docsUrl(source.env);
  if (help && error instanceof ActionError) log.info(`Help: ${help("troubleshooting", error.code)}`);
  fail(describeError(error));
}

async function importOrPrint(host: RedactingHost): Promise<void> {
  const { source, log } = host;
  requireNode(host.nodeVersion);
  if (await printInsteadOfImport(host, readers)) return;
  const inputs = await readInputs(source, readers);
  try {
    const [services, pullRequest, { seed }] = await Promise.all([
      connect(host, inputs),
      pullRequestOf(host, inputs),
      import("./seed.ts"),
    ]);
    if (!inputs.connection.verifiesCertificates) {
      log.warning(
        "Certificates are not verified (no-verify-ssl): anyone on the network path can read everything.",
      );
    }
    const folders = await findFolders(source.env.RUNNER_TEMP, log);
    host.postState.recordFolder(folders.tempFolder);
    const hasPlaces = inputs.annotations && isInWorkspace(inputs.usersPath);
    await seed(inputs, {
      ...host,
      ...services,
      ...folders,
      pullRequest,
      docsUrl: docsUrl(source.env),
      maxAnnotations: hasPlaces ? maxAnnotations : 0,
    });
  } finally {
    await inputs.usersFile?.handle.close();
  }
}

/** Old runners and act start the action on any Node.js that they have. */
function requireNode(version: string): void {
  if (Number.parseInt(version, 10) >= oldestNode) return;
  throw new ActionError(
    "bad-input",
    `This action needs Node.js 24 and was started on Node.js ${version}. Update the runner; for act, put Node.js 24 first ` +
      "on the PATH.",
  );
}

/** A file outside the workspace is not in the repository. */
function isInWorkspace(path: string): boolean {
  return path !== "" && !isAbsolute(path);
}

/** Creates the AWS services. The SDK is most of the program, so it is loaded only when there is something to call. */
async function connect(
  { source, clock, random, log, redact, signal }: RedactingHost,
  inputs: Pick<Inputs, "userPoolId" | "region" | "endpointUrl" | "identity" | "variables" | "connection">,
) {
  const [{ createServices }, { createAgents }] = await Promise.all([
    import("../aws/services.ts"),
    import("../aws/http.ts"),
  ]);
  Object.assign(process.env, inputs.variables);
  const retry = { clock, random, log };
  const agents = createAgents(source.env, inputs.connection);
  const services = createServices({
    ...inputs,
    agents,
    retry,
    requestToken: async () => {
      const { workflowToken } = await import("../aws/id-token.ts");
      const { connection } = inputs;
      return workflowToken({ env: source.env, connection, retry, mask: log.mask, signal });
    },
    mask: log.mask,
    redact,
  });
  return { ...services, agents };
}

/** Finds the pull request of the run; undefined if there is none, or no token to comment on it. */
async function pullRequestOf(
  { source, clock, signal }: Host,
  { githubToken: token, usersPath, userPoolId, connection }: Inputs,
): Promise<RunContext["pullRequest"]> {
  if (token === undefined) return undefined;
  const [{ findPullRequest, writeComment, linesUrl }, { createAgents, connectionToGitHub }] =
    await Promise.all([import("../report/pull-request.ts"), import("../aws/http.ts")]);
  const pullRequest = await findPullRequest(source.env);
  if (pullRequest === undefined) return undefined;
  return {
    lineUrl: isInWorkspace(usersPath) ? (line) => linesUrl(pullRequest, usersPath, line) : undefined,
    comment: async (markdown) => {
      // A cancelled run comments, too, but not for long.
      const limit = clock.timeout(signal.aborted ? maxCommentMs.cancelled : maxCommentMs.usual);
      const { agentFor } = createAgents(source.env, connectionToGitHub(connection));
      const agent = agentFor(new URL(pullRequest.apiUrl));
      const key = `${userPoolId} ${usersPath}`;
      await writeComment(pullRequest, { token, key, markdown, agent, signal: limit });
    },
  };
}
