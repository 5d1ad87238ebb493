import { expect, test } from "vitest";
import { progressLine } from "../../src/report/progress.ts";

test.each([
  [{ Status: "Pending" as const }, 2000, "Pending after 2.0 s"],
  [
    { Status: "InProgress" as const, ImportedUsers: 1200, SkippedUsers: 300, FailedUsers: 0 },
    50_000,
    "InProgress: 1,200 imported, 300 skipped, 0 failed of 3,000 after 50 s, 30 users a second, about 50 s left",
  ],
  [
    { Status: "Succeeded" as const, ImportedUsers: 3000 },
    1_000_000,
    "Succeeded: 3,000 imported, 0 skipped, 0 failed of 3,000 after 16 min 40 s, 3.0 users a second",
  ],
  [
    { Status: "Succeeded" as const, ImportedUsers: 3000 },
    0,
    "Succeeded: 3,000 imported, 0 skipped, 0 failed of 3,000 after 0.0 s, 3,000,000 users a second",
  ],
])("%o after %i ms", (job, elapsed, line) => {
  expect(progressLine({ JobId: "import-1", ...job }, 3000, elapsed)).toBe(line);
});
