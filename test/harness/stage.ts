/** The stage of a run in process: a virtual clock, an emulator on that clock, a pool, and a step that imports users into it. */
import { afterEach, beforeEach } from "vitest";
import { type EmulatorOptions, startEmulator, type UserPool } from "../../emulator/emulator.ts";
import { role, usersCsv } from "./fixtures.ts";
import { type RunOptions, type RunResult, runInProcess, type WatchedEmulator } from "./run.ts";
import { type VirtualClock, virtualClock } from "./virtual-clock.ts";

export type StepOptions = Partial<RunOptions> & { inputs?: Record<string, string> };

/** @property start when the clock starts, in milliseconds since 1970; now by default */
type StageOptions = EmulatorOptions & { start?: number };

export type Stage = {
  clock: VirtualClock;
  emulator: WatchedEmulator;
  pool: UserPool;
  /** Runs the action on the pool with `users.csv`, three valid users. `options` are added, or replace these inputs and files. */
  step(options?: StepOptions): Promise<RunResult>;
  /** Returns the API operations and uploads that have reached the emulator since the test began. */
  operations(): string[];
  /** Returns the current statuses of the pool's jobs. */
  statuses(): string[];
};

/** Gives each test of a file a separate stage. The emulator is fast unless the test changes its settings. */
export function useStage(options: StageOptions = {}): Stage {
  const stage = {} as Stage;
  beforeEach(async () => {
    await fillStage(stage, options);
  });
  afterEach(() => stage.emulator.close());
  return stage;
}

/** Puts a new clock, emulator and pool on a stage. The caller closes the emulator. */
export async function fillStage(stage: Stage, { start, ...options }: StageOptions = {}): Promise<Stage> {
  const clock = virtualClock(start);
  stage.clock = clock;
  const emulator: WatchedEmulator = await startEmulator({
    settings: { pendingSeconds: 0, usersPerSecond: 1e9, stoppingSeconds: 0 },
    clock: clock.epoch,
    delay: clock.delay,
    onRequest: ({ operation }) => emulator.onRequest?.(operation),
    ...options,
  });
  stage.emulator = emulator;
  stage.pool = emulator.createUserPool();
  stage.step = ({ inputs, files, ...more } = {}) =>
    runInProcess(
      {
        "user-pool-id": stage.pool.id,
        "cloud-watch-logs-role-arn": role,
        "csv-path": "users.csv",
        ...inputs,
      },
      { clock, emulator: stage.emulator, files: { "users.csv": usersCsv(3), ...files }, ...more },
    );
  stage.operations = () => stage.emulator.requests.map(({ operation }) => operation);
  stage.statuses = () => {
    stage.emulator.advance();
    return [...stage.pool.jobs.values()].map(({ status }) => status);
  };
  return stage;
}
