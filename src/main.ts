import { randomBytes } from "node:crypto";
import * as core from "@actions/core";
import { systemClock } from "./base/clock.ts";
import { forLog } from "./report/escape.ts";
import { stepLog } from "./report/log.ts";
import { stepOutputs } from "./report/outputs.ts";
import { readPostState, stepPostState } from "./report/post-state.ts";
import { writeSummary } from "./report/summary.ts";
import type { Host } from "./run/context.ts";
import { mainStep, postStep } from "./run/step.ts";

/** The argument that dist/post.js, the entry point of the post step, adds to the command line. */
const postRole = "post";
/** How long a cancelled run may take to stop its job and to report, in milliseconds. */
const maxCancelMs = 2800;

/** The composition root: the real toolkit, clock and signals are created here and passed in. */
function runnerHost(): Host {
  return {
    source: { get: core.getInput, env: process.env, mask: stepLog.mask, random: Math.random },
    log: stepLog,
    outputs: stepOutputs,
    postState: { ...stepPostState, read: readPostState },
    clock: systemClock,
    random: Math.random,
    randomBytes,
    writeSummary: (markdown) => writeSummary(process.env.GITHUB_STEP_SUMMARY, markdown),
    fail: (message) => core.setFailed(forLog(message)),
    nodeVersion: process.versions.node,
    signal: cancelSignal(),
  };
}

/** Returns a signal that is aborted when the runner cancels: with SIGINT and, 7.5 seconds later, SIGTERM. */
function cancelSignal(): AbortSignal {
  const cancelled = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const) {
    process.on(name, () => {
      cancelled.abort();
      // A host name look-up cannot be aborted; it must not keep the process running until the runner kills it.
      setTimeout(() => process.exit(1), maxCancelMs).unref();
    });
  }
  return cancelled.signal;
}

const step = process.argv[2] === postRole ? postStep : mainStep;
await step(runnerHost());
// Connections that a proxy or a server leaves open must not delay the end of the step.
process.stdout.write("", () => process.exit());
