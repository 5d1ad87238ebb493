/**
 * Runs the whole action in this process, from its inputs to its summary, against an emulator and on a virtual clock: an hour
 * of waiting takes no time. A test can have several runs, one after another.
 *
 * ```ts
 * const stage = useStage(); // in each test a clock, an emulator on that clock, and a pool
 * test("a throttled call is repeated", async () => {
 *   const { passed, outputs, requests } = await stage.step({ faults: [{ operation: "GetCSVHeader", kind: "throttle" }] });
 *   expect(passed).toBe(true);
 * });
 * ```
 *
 * It uses the real toolkit, so `stdout` has the workflow commands that a runner gets. Tests of the entry point, signals, exit
 * codes and memory need a process: they use `runStep` of test/runner.ts.
 */
import { randomBytes } from "node:crypto";
import * as core from "@actions/core";
import type { Emulator, Fault } from "../../emulator/emulator.ts";
import { forLog } from "../../src/report/escape.ts";
import { stepLog } from "../../src/report/log.ts";
import { stepOutputs } from "../../src/report/outputs.ts";
import { readPostState, stepPostState } from "../../src/report/post-state.ts";
import { writeSummary } from "../../src/report/summary.ts";
import type { Host } from "../../src/run/context.ts";
import { mainStep, postStep } from "../../src/run/step.ts";
import { createWorkspace, type Results, type StepOptions } from "../runner.ts";
import { type KillMoment, killer } from "./kill.ts";
import type { VirtualClock } from "./virtual-clock.ts";

/** The emulator of a run, with a callback for its requests. */
export type WatchedEmulator = Emulator & { onRequest?: ((operation: string) => void) | undefined };

export type RunOptions = Pick<StepOptions, "files" | "env" | "post" | "onEnd"> & {
  clock: VirtualClock;
  emulator: WatchedEmulator;
  /** Injected into the emulator before the run. */
  faults?: readonly Fault[];
  /** When to cancel: at the n-th request of an operation, at a line of the log, or when a promise resolves. */
  cancelAt?: { operation: string; count?: number } | RegExp | Promise<unknown>;
  /** When to kill the main step, as the runner does if a cancelled step does not end. */
  killAt?: KillMoment;
  /** Called with the operation of each request of the main step before it is handled. */
  onRequest?(operation: string): void;
  nodeVersion?: string;
  /** Returns a number from 0 up to 1; Math.random by default. */
  random?(): number;
};

type Counts = Record<"total" | "imported" | "updated" | "skipped" | "failed", number>;
type Row = { line?: number; outcome: string; reason: string };
type Problem = { rule: string; severity: string; line?: number; column?: string };

/** The JSON report. */
type Report = {
  job?: Record<string, unknown>;
  counts: Counts;
  reasons: Record<string, number>;
  rows: Row[];
  problems: Problem[];
  jobs?: { id: string; lines: [number, number][] }[];
  changes?: Record<string, number>;
  failedChanges?: (Omit<Row, "outcome"> & { kind: string })[];
};

export type RunResult = Omit<Results, "report"> & {
  passed: boolean;
  /** Whether it was killed before it ended. The result is that of the moment of the kill. */
  killed: boolean;
  /** The exit code that a process would have: 0 or 1, or 137 if it was killed. */
  exitCode: number;
  /** The messages with which the step failed: one, or none. */
  failures: string[];
  stdout: string;
  stderr: string;
  /** Empty without a report, so that a test can access its members. */
  report: Report;
  reportText: string;
  /** The operations of the main step's requests that reached the emulator, in order. */
  requests: string[];
  /** The duration of the run, and the time from the cancel to its end, in virtual milliseconds. */
  tookMs: number;
  sinceCancelMs: number;
  /** The output of the post step; undefined if none was run. */
  post: { exitCode: number; stdout: string; stderr: string } | undefined;
};

/** Runs the main step, and the post step if `post` is set. */
export async function runInProcess(
  inputs: Record<string, string>,
  {
    clock,
    emulator,
    faults = [],
    cancelAt,
    killAt,
    onRequest,
    post,
    onEnd,
    nodeVersion,
    random,
    ...given
  }: RunOptions,
): Promise<RunResult> {
  const workspace = await createWorkspace({ ...given, inputs: { "endpoint-url": emulator.url, ...inputs } });
  const { home } = workspace;
  for (const fault of faults) emulator.inject(fault);
  const cancelled = new AbortController();
  let cancelledAt = Number.NaN;
  const cancel = () => {
    cancelledAt = clock.now();
    cancelled.abort();
  };
  const kill = killer(killAt, { home, emulator, end: () => cancelled.abort() });
  const startedAt = clock.now();
  if (cancelAt instanceof Promise) cancelAt.then(cancel);
  const requested = emulator.requests.length;
  let toCome = typeof cancelAt === "object" && "operation" in cancelAt ? (cancelAt.count ?? 1) : 0;
  emulator.onRequest = (operation) => {
    onRequest?.(operation);
    kill.onRequest();
    if (typeof cancelAt !== "object" || !("operation" in cancelAt)) return;
    if (operation === cancelAt.operation && --toCome === 0) cancel();
  };
  const onText = (text: string) => {
    kill.onText(text);
    if (cancelAt instanceof RegExp && !cancelled.signal.aborted && cancelAt.test(text)) cancel();
  };
  try {
    kill.watch();
    const main = await runOn(mainStep, {
      ...{ home, clock, env: workspace.env, signal: cancelled.signal, nodeVersion, random, onText },
    });
    const endedAt = clock.now();
    const killed = kill.revert();
    if (killed !== undefined) {
      Object.assign(main, { passed: false, failures: [], stdout: killed.stdout });
      // The runner needs a moment to start the next process.
      clock.advance(1000);
    }
    emulator.onRequest = undefined;
    const requests = emulator.requests.slice(requested, killed?.requests).map(({ operation }) => operation);
    const postEnv = { ...workspace.env, ...(await workspace.savedState()) };
    const { signal } = new AbortController();
    const after = post
      ? await runOn(postStep, { home, clock, env: postEnv, signal, nodeVersion, random })
      : undefined;
    const { report, ...results } = await workspace.readResults(main.stdout);
    await onEnd?.(results.outputs, home);
    return {
      ...results,
      ...main,
      killed: killed !== undefined,
      exitCode: killed === undefined ? Number(!main.passed) : 137,
      report: report === "" ? ({} as Report) : JSON.parse(report),
      reportText: report,
      requests,
      tookMs: endedAt - startedAt,
      sinceCancelMs: endedAt - cancelledAt,
      post: after && { exitCode: after.passed ? 0 : 1, stdout: after.stdout, stderr: after.stderr },
    };
  } finally {
    await workspace.remove();
  }
}

type StepEnvironment = {
  home: string;
  clock: VirtualClock;
  env: Record<string, string>;
  signal: AbortSignal;
  nodeVersion: string | undefined;
  random: (() => number) | undefined;
  onText?(text: string): void;
};

/** Runs a step with separate stdout, stderr, environment, folder and time, and restores them afterwards. */
async function runOn(
  step: (host: Host) => Promise<void>,
  {
    home,
    clock,
    env,
    signal,
    nodeVersion = process.versions.node,
    random = Math.random,
    onText = () => {},
  }: StepEnvironment,
): Promise<{ passed: boolean; failures: string[]; stdout: string; stderr: string }> {
  const failures: string[] = [];
  let stdout = "";
  let stderr = "";
  const host: Host = {
    source: { get: core.getInput, env: process.env, mask: stepLog.mask, random },
    log: stepLog,
    outputs: stepOutputs,
    postState: { ...stepPostState, read: readPostState },
    clock,
    random,
    randomBytes,
    writeSummary: (markdown) => writeSummary(process.env.GITHUB_STEP_SUMMARY, markdown),
    fail: (message) => {
      failures.push(message);
      core.error(forLog(message));
    },
    nodeVersion,
    signal,
  };
  const { write } = process.stdout;
  const { write: writeError } = process.stderr;
  const before = { ...process.env };
  process.stdout.write = ((text: string | Uint8Array) => {
    const added = text.toString();
    stdout += added;
    onText(added);
    return true;
  }) as typeof write;
  process.stderr.write = ((text: string | Uint8Array) => {
    stderr += text.toString();
    return true;
  }) as typeof write;
  const onWarning = (warning: Error) => {
    stderr += `${warning.stack}\n`;
  };
  process.on("warning", onWarning);
  replaceEnv(env);
  const folder = process.cwd();
  process.chdir(home);
  try {
    await clock.drive(() => step(host));
  } finally {
    process.stdout.write = write;
    process.stderr.write = writeError;
    replaceEnv(before);
    process.chdir(folder);
    process.off("warning", onWarning);
  }
  return { passed: failures.length === 0, failures, stdout, stderr };
}

function replaceEnv(env: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, env);
}
