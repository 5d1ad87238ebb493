/** What a run in process needs around it: a clock, an emulator that lives by it, a pool, and a step that seeds that pool. */
import { afterEach, beforeEach } from "vitest";
import { type EmulatorOptions, startEmulator, type UserPool } from "../../emulator/emulator.ts";
import { role, usersCsv } from "../action/staging.ts";
import { type RunOptions, type RunResult, runInProcess, type WatchedEmulator } from "./run.ts";
import { type VirtualClock, virtualClock } from "./virtual-clock.ts";

export type Stage = {
  clock: VirtualClock;
  emulator: WatchedEmulator;
  pool: UserPool;
  /** Runs the action on the pool with `users.csv`, three good users; what `options` says is added or put in place of it. */
  step(options?: Partial<RunOptions> & { inputs?: Record<string, string> }): Promise<RunResult>;
  /** The API operations and uploads that reached the emulator since the test began. */
  operations(): string[];
  /** The statuses of the pool's jobs now. */
  statuses(): string[];
};

/** Gives each test of a file a stage of its own; the emulator is quick unless the test sets it otherwise. */
export function useStage(options: EmulatorOptions = {}): Stage {
  const stage = {} as Stage;
  beforeEach(async () => {
    Object.assign(stage, await makeStage(options));
  });
  afterEach(() => stage.emulator.close());
  return stage;
}

/** Makes a stage; who makes it closes its emulator. */
export async function makeStage(options: EmulatorOptions = {}): Promise<Stage> {
  const clock = virtualClock();
  let emulator: WatchedEmulator | undefined;
  emulator = await startEmulator({
    settings: { pendingSeconds: 0, usersPerSecond: 1e9, stoppingSeconds: 0 },
    clock: clock.epoch,
    delay: clock.delay,
    onRequest: ({ operation }) => emulator?.onRequest?.(operation),
    ...options,
  });
  const { requests } = emulator;
  const stage: Stage = {
    clock,
    emulator,
    pool: emulator.createUserPool(),
    step: ({ inputs, files, ...more } = {}) =>
      runInProcess(
        {
          "user-pool-id": stage.pool.id,
          "cloud-watch-logs-role-arn": role,
          "csv-path": "users.csv",
          ...inputs,
        },
        { clock, emulator, files: { "users.csv": usersCsv(3), ...files }, ...more },
      ),
    operations: () => requests.map(({ operation }) => operation),
    statuses: () => {
      stage.emulator.advance();
      return [...stage.pool.jobs.values()].map(({ status }) => status);
    },
  };
  return stage;
}
