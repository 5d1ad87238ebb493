/** What the tests of the built action share: an emulator, a pool in it, and a step that seeds that pool. */
import type { ChildProcess } from "node:child_process";
import { afterEach, beforeEach } from "vitest";
import {
  type Emulator,
  type EmulatorOptions,
  startEmulator,
  type UserPool,
} from "../../emulator/emulator.ts";
import { runStep, type StepOptions, type StepResult } from "../runner.ts";

export const role = "arn:aws:iam::123456789012:role/CognitoImportLogs";

/** The calls of a run up to the end of the job, in their order. */
export const importCalls = [
  "GetCSVHeader",
  "DescribeUserPool",
  "CreateUserImportJob",
  "PutObject",
  "StartUserImportJob",
  "DescribeUserImportJob",
];

export type Staging = {
  emulator: Emulator;
  pool: UserPool;
  /** Runs the action on the pool with `users.csv`; what `options` says is added or put in place of it. */
  step(options?: Partial<StepOptions>): Promise<StepResult>;
  /** The API operations and uploads that reached the emulator since the test began. */
  operations(): string[];
};

/** Gives each test of a file an emulator of its own, quick unless the test sets it otherwise, with a fresh pool. */
export function useStaging(options: EmulatorOptions = {}): Staging {
  const staging = {} as Staging;
  beforeEach(() => fill(staging, options));
  afterEach(() => staging.emulator.close());
  return staging;
}

/** The same for a test that runs beside others of its file; whoever makes it closes its emulator. */
export function makeStaging(): Promise<Staging> {
  return fill({} as Staging);
}

async function fill(staging: Staging, options: EmulatorOptions = {}): Promise<Staging> {
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

/**
 * Sends a signal once so many calls of an operation have reached the emulator; tells how long the process takes to end
 * after it, in milliseconds.
 */
export function signalAt(staging: Staging, operation: string, signal: NodeJS.Signals, count = 1) {
  let signalledAt = 0;
  let endedAt = 0;
  const onStart = (child: ChildProcess) => {
    const timer = setInterval(() => {
      if (staging.operations().filter((name) => name === operation).length < count) return;
      clearInterval(timer);
      signalledAt = performance.now();
      child.kill(signal);
    }, 5);
    child.once("exit", () => {
      clearInterval(timer);
      endedAt = performance.now();
    });
  };
  return { onStart, took: () => endedAt - signalledAt };
}

const columns =
  "cognito:username,name,given_name,family_name,middle_name,nickname,preferred_username,profile,picture,website," +
  "email,email_verified,gender,birthdate,zoneinfo,locale,phone_number,phone_number_verified,address,updated_at," +
  "cognito:mfa_enabled";

/** A file of `count` users in Cognito's dialect, each good unless `change` says otherwise. */
export function usersCsv(
  count: number,
  change: (row: number) => Record<string, string> = () => ({}),
): string {
  const names = columns.split(",");
  const lines = [columns];
  for (let row = 1; row <= count; row++) {
    const user: Record<string, string> = {
      "cognito:username": `user${row}`,
      email: `user${row}@example.com`,
      email_verified: "true",
      phone_number_verified: "false",
      "cognito:mfa_enabled": "false",
      ...change(row),
    };
    lines.push(names.map((name) => user[name] ?? "").join(","));
  }
  return `${lines.join("\n")}\n`;
}
