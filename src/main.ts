import { randomBytes } from "node:crypto";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { isAbsolute, join } from "node:path";
import { setFlagsFromString } from "node:v8";
import * as core from "@actions/core";
import type { Identity } from "./aws/credentials.ts";
import type { ConnectionOptions } from "./aws/http.ts";
import { callsPerSecond } from "./aws/rates.ts";
import { systemClock } from "./base/clock.ts";
import { ActionError, causeChain, describeError } from "./base/errors.ts";
import { type Inputs, readInputs, readPostInputs } from "./inputs/inputs.ts";
import { forLog } from "./report/escape.ts";
import { stepLog } from "./report/log.ts";
import { stepOutputs } from "./report/outputs.ts";
import { readPostState, stepPostState } from "./report/post-state.ts";
import { failureMarkdown, writeSummary } from "./report/summary.ts";
import type { World } from "./run/context.ts";
import { insteadOfImport } from "./run/print-only.ts";
import { openUsersFile } from "./users/formats/file.ts";

/** GitHub keeps ten annotations of a kind from a step; one is left for the sentence with which the step ends. */
const maxAnnotations = 9;
/** What dist/post.js, the entry of the post step, puts into the command line. */
const postRole = "post";
const source = { get: core.getInput, env: process.env, mask: stepLog.mask, random: Math.random };
const patience = { clock: systemClock, random: Math.random, log: stepLog };
/** The oldest Node.js that has everything the program uses; action.yml names the one that it is tested with. */
const oldestNode = 22;
/** How long a cancelled run may take to stop its job and to tell its end. */
const leaveAfterMs = 2800;
/** How long the comment on a pull request may take. */
const commentMs = 30_000;
const commentAfterCancelMs = 500;

/** The main step: the real toolkit, AWS, clock and signals are made here and handed in. */
async function main(cancelled: AbortSignal): Promise<void> {
  requireNode(process.versions.node);
  const all = { ...source, openFile: openUsersFile };
  if (await insteadOfImport(all, { log: stepLog, outputs: stepOutputs })) return;
  const inputs = await readInputs(all);
  // The AWS SDK is most of the program: it is loaded only when there is something to call.
  const [{ makeServices }, { makeAgents }, { seed }] = await Promise.all([
    import("./aws/services.ts"),
    import("./aws/http.ts"),
    import("./run/seed.ts"),
  ]);
  const { userPoolId, region, endpointUrl, identity, connection } = inputs;
  useProfile(identity);
  const agents = makeAgents(process.env, connection);
  const services = makeServices({
    userPoolId,
    region,
    endpointUrl,
    identity,
    agents,
    patience,
    requestToken: tokenSource(connection, cancelled),
    mask: stepLog.mask,
  });
  if (!connection.verifiesCertificates) {
    stepLog.warning(
      "Certificates are not verified (no-verify-ssl): whoever stands between can read everything.",
    );
  }
  const tempFolder = process.env.RUNNER_TEMP || tmpdir();
  let resultsFolder: Promise<string> | undefined;
  const pullRequest = await pullRequestOf(inputs, cancelled);
  try {
    await seed(inputs, {
      ...services,
      logs: () => {
        // A long log is read as short-lived text by the megabyte, for which V8 would let its young generation grow
        // to several times the size without a gain in speed: half a million outcomes took 320 MB, and now 190.
        setFlagsFromString("--semi-space-growth-factor=1");
        return services.logs();
      },
      callsPerSecond,
      agents,
      ...patience,
      randomBytes,
      log: stepLog,
      postState: stepPostState,
      outputs: stepOutputs,
      tempFolder,
      resultsFolder: () => {
        resultsFolder ??= mkdtemp(join(tempFolder, "cognito-user-import-"));
        return resultsFolder;
      },
      writeSummary: (markdown) => writeSummary(process.env.GITHUB_STEP_SUMMARY, markdown),
      pullRequest,
      annotations: { left: inputs.annotations && isInWorkspace(inputs.usersPath) ? maxAnnotations : 0 },
      signal: cancelled,
    });
  } finally {
    await inputs.usersFile?.handle.close();
  }
}

/** act, and runners older than the action, start it on whatever Node.js they have. */
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

/** The post step, after a main step that may have been killed. */
async function afterMain(cancelled: AbortSignal): Promise<void> {
  const watched = readPostState();
  if (watched === undefined) return;
  const inputs = await readPostInputs(source);
  const [{ makeServices }, { makeAgents }, { stopAbandoned }] = await Promise.all([
    import("./aws/services.ts"),
    import("./aws/http.ts"),
    import("./run/stop-abandoned.ts"),
  ]);
  useProfile(inputs.identity);
  const { cognito } = makeServices({
    ...inputs,
    agents: makeAgents(process.env, inputs.connection),
    patience,
    requestToken: tokenSource(inputs.connection, cancelled),
    mask: stepLog.mask,
  });
  await stopAbandoned(watched, inputs, { cognito, ...patience, log: stepLog, signal: cancelled });
}

/** The pull request that the run belongs to, where it is to be commented on. */
async function pullRequestOf(inputs: Inputs, signal: AbortSignal): Promise<World["pullRequest"]> {
  const { githubToken: token, usersPath, userPoolId } = inputs;
  if (token === undefined) return undefined;
  const [{ findPullRequest, keepComment, linesUrl }, { proxyFor }] = await Promise.all([
    import("./report/pull-request.ts"),
    import("./aws/proxy.ts"),
  ]);
  const pullRequest = await findPullRequest(process.env);
  if (pullRequest === undefined) return undefined;
  return {
    lineUrl: !isInWorkspace(usersPath) ? undefined : (line) => linesUrl(pullRequest, usersPath, line),
    comment: async (markdown) => {
      // Also a cancelled run has something to say, but not for long.
      const limit = AbortSignal.timeout(signal.aborted ? commentAfterCancelMs : commentMs);
      const proxy = proxyFor(process.env, new URL(pullRequest.apiUrl))?.href;
      const key = `${userPoolId} ${usersPath}`;
      await keepComment(pullRequest, { token, key, markdown, proxy, signal: limit });
    },
  };
}

/** A client's own option of that name does not reach the profile's endpoints; the variable, which it overrides, does. */
function useProfile(identity: Identity): void {
  if (identity.kind === "chain" && identity.profile !== undefined) process.env.AWS_PROFILE = identity.profile;
}

/** What gets the workflow's OIDC token. */
function tokenSource(connection: ConnectionOptions, signal: AbortSignal): () => Promise<string> {
  return async () => {
    const [{ workflowToken }, { makeAgents, towardsGitHub }] = await Promise.all([
      import("./aws/id-token.ts"),
      import("./aws/http.ts"),
    ]);
    const agents = makeAgents(process.env, towardsGitHub(connection));
    return workflowToken({ env: process.env, agents, patience, mask: stepLog.mask, signal });
  };
}

/** Aborted when the runner cancels: with SIGINT and, 7.5 seconds later, SIGTERM. */
function cancelSignal(): AbortSignal {
  const cancelled = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const) {
    process.on(name, () => {
      cancelled.abort();
      // Looking up a host name cannot be aborted; it must not hold the process until the runner kills it.
      setTimeout(() => process.exit(1), leaveAfterMs).unref();
    });
  }
  return cancelled.signal;
}

const isPost = process.argv[2] === postRole;
try {
  await (isPost ? afterMain : main)(cancelSignal());
} catch (error) {
  stepLog.debug(causeChain(error));
  const sentence = describeError(error);
  const hasSummary = isPost || (error instanceof ActionError && error.code === "import-failed");
  if (!hasSummary && !/^false$/i.test(core.getInput("summary"))) {
    await writeSummary(process.env.GITHUB_STEP_SUMMARY, failureMarkdown(sentence)).catch(() => {});
  }
  core.setFailed(forLog(sentence));
}
// Whatever a proxy or a server leaves open holds the step no longer, once all is printed.
process.stdout.write("", () => process.exit());
