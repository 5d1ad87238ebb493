/** What the tests of the action share: an emulator, a pool in it, and a step that seeds that pool. */
import { afterEach, beforeEach } from "vitest";
import type { EmulatorOptions } from "../../emulator/emulator.ts";
import type { RunResult } from "../harness/run.ts";
import { fillStage, type Stage, type StepOptions } from "../harness/stage.ts";

export { importCalls, role, usersCsv } from "../harness/fixtures.ts";

type Result = Omit<RunResult, "report"> & { report: string };

export type Staging = Omit<Stage, "step"> & {
  /** Runs the action on the pool with `users.csv`, in process; the report is text. */
  step(options?: StepOptions): Promise<Result>;
};

/** Gives each test of a file an emulator of its own, quick unless the test sets it otherwise, with a fresh pool. */
export function useStaging(options: EmulatorOptions = {}): Staging {
  const staging = {} as Staging;
  beforeEach(async () => {
    const { step } = await fillStage(staging as unknown as Stage, options);
    staging.step = async (given) => {
      const result = await step(given);
      return { ...result, report: result.reportText };
    };
  });
  afterEach(() => staging.emulator.close());
  return staging;
}
