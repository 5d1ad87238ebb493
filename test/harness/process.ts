/** For tests that run the built action as a process: an emulator in real time, a pool, and a step that imports users into it. */
import type { ChildProcess } from "node:child_process";
import { afterEach, beforeEach } from "vitest";
import {
  type Emulator,
  type EmulatorOptions,
  startEmulator,
  type UserPool,
} from "../../emulator/emulator.ts";
import { runStep, type StepOptions, type StepResult } from "../runner.ts";
import { role, usersCsv } from "./fixtures.ts";

export type ProcessStage = {
  emulator: Emulator;
  pool: UserPool;
  /** Runs the action on the pool with `users.csv`. `options` are added, or replace these inputs and files. */
  step(options?: Partial<StepOptions>): Promise<StepResult>;
  /** The API operations and uploads that reached the emulator since the test began. */
  operations(): string[];
};

/** Gives each test of a file a separate emulator, fast by default, with a new pool. */
export function useProcess(options: EmulatorOptions = {}): ProcessStage {
  const staging = {} as ProcessStage;
  beforeEach(() => fill(staging, options));
  afterEach(() => staging.emulator.close());
  return staging;
}

async function fill(staging: ProcessStage, options: EmulatorOptions = {}): Promise<ProcessStage> {
  const settings = { pendingSeconds: 0, usersPerSecond: 1e9, stoppingSeconds: 0 };
  staging.emulator = await startEmulator({ settings, ...options });
  staging.pool = staging.emulator.createUserPool();
  staging.operations = () => staging.emulator.requests.map(({ operation }) => operation);
  staging.step = (options = {}) =>
    runStep({
      ...options,
      inputs: {
        "user-pool-id": staging.pool.id,
        "cloud-watch-logs-role-arn": role,
        "csv-path": "users.csv",
        "endpoint-url": staging.emulator.url,
        ...options.inputs,
      },
      files: { "users.csv": usersCsv(3), ...options.files },
    });
  return staging;
}

/** For `onStart`: sends a signal once `count` calls of an operation have reached the emulator. */
export function signalAt(staging: ProcessStage, operation: string, signal: NodeJS.Signals, count = 1) {
  return (child: ChildProcess) => {
    const timer = setInterval(() => {
      if (staging.operations().filter((name) => name === operation).length < count) return;
      clearInterval(timer);
      child.kill(signal);
    }, 5);
    child.once("exit", () => clearInterval(timer));
  };
}
