import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Pure code: no emulator, no process, no network. */
const unit = ["test/{base,cli,inputs,report,users}/**/*.test.ts"];

/** Starts with the simulation, which takes longest; without a cache of durations, Vitest goes by the size of the files. */
class SimulationFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isShort = ({ moduleId }: TestSpecification) => Number(!moduleId.includes("/test/simulation/"));
    return (await super.sort(files)).sort((one, other) => isShort(one) - isShort(other));
  }
}

export default defineConfig({
  test: {
    // Files share their modules: a third of the time would go into loading them.
    isolate: false,
    projects: [
      { extends: true, test: { name: "unit", include: unit } },
      { extends: true, test: { name: "whole", include: ["{emulator,test}/**/*.test.ts"], exclude: unit } },
    ],
    sequence: { sequencer: SimulationFirst },
    // The tests of the built action start processes, which take their time on a small machine.
    testTimeout: 60_000,
    // Tests of processes mostly wait for them.
    maxWorkers: 3,
    // The only Node.js 24 that npm has for macOS, 24.0.0, warns of TypeScript on stderr, which tests compare.
    env: { NODE_OPTIONS: "--disable-warning=ExperimentalWarning" },
    reporters: ["default", "json"],
    outputFile: { json: "test-results/results.json" },
    coverage: {
      include: ["src/**"],
      reporter: ["text-summary", "html"],
      reportsDirectory: "test-results/coverage",
    },
  },
});
