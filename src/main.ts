import * as core from "@actions/core";
import { systemClock } from "./clock.ts";
import { ActionError, causeChain, messageOf } from "./errors.ts";
import { readInputs } from "./inputs.ts";
import { forLog } from "./report/escape.ts";
import { stepLog } from "./report/log.ts";
import { stepOutputs } from "./report/outputs.ts";
import { writeSummary } from "./report/summary.ts";
import { openUsersFile } from "./users/file.ts";

/** How long a cancelled run may take to tell its end. */
const leaveAfterMs = 2500;

/** The entry: the real toolkit, AWS, clock and signals are made here and handed in. */
async function main(): Promise<void> {
  const cancelled = new AbortController();
  // The runner cancels with SIGINT and, 7.5 seconds later, SIGTERM.
  for (const name of ["SIGINT", "SIGTERM"] as const) {
    process.on(name, () => {
      cancelled.abort();
      // Looking up a host name cannot be aborted; it must not hold the process until the runner kills it.
      setTimeout(() => process.exit(1), leaveAfterMs).unref();
    });
  }

  const inputs = await readInputs({ get: core.getInput, env: process.env, openFile: openUsersFile });
  // The AWS SDK is most of the program: it is loaded only when there is something to call.
  const [{ makeCognito }, { makeAgents }, { seed }] = await Promise.all([
    import("./aws/cognito.ts"),
    import("./aws/http.ts"),
    import("./seed.ts"),
  ]);
  const agents = makeAgents(process.env);
  const { userPoolId, region, endpointUrl } = inputs;
  try {
    await seed(inputs, {
      cognito: makeCognito({ userPoolId, region, endpointUrl, agents, mask: stepLog.mask }),
      agents,
      clock: systemClock,
      log: stepLog,
      outputs: stepOutputs,
      writeSummary: (markdown) => writeSummary(process.env.GITHUB_STEP_SUMMARY, markdown),
      signal: cancelled.signal,
    });
  } finally {
    await inputs.usersFile.handle.close();
    agents.http.destroy();
    agents.https.destroy();
  }
}

try {
  await main();
} catch (error) {
  stepLog.debug(causeChain(error));
  const sentence = error instanceof ActionError ? error.message : `Unexpected error: ${messageOf(error)}`;
  core.setFailed(forLog(sentence));
}
