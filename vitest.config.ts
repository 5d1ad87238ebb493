import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["emulator/**/*.test.ts", "test/**/*.test.ts"],
    // The tests of the built action start processes, which take their time on a small machine.
    testTimeout: 120_000,
    // Most of the time they wait, for the action and for the local Cognito.
    maxWorkers: 4,
    // The only Node.js 24 that npm has for macOS, 24.0.0, warns of TypeScript on stderr, which tests compare.
    env: { NODE_OPTIONS: "--disable-warning=ExperimentalWarning" },
    reporters: ["default", "json"],
    outputFile: { json: "test-results/results.json" },
  },
});
