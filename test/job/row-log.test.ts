import { expect, test } from "vitest";
import type { Logs } from "../../src/aws/logs.ts";
import { readRowLog } from "../../src/job/row-log.ts";

const group = "/aws/cognito/userpools/eu-west-1_AbCdEfGhI/staging";
const users = 20_000;

async function* pages(...messages: string[]): AsyncGenerator<string[]> {
  yield messages;
}

test("where the filter finds nothing of what the counters tell, the whole log is read once", async () => {
  let now = 0;
  let wholes = 0;
  const logs: Logs = {
    groups: async () => [group],
    stream: async () => "import-1/2026",
    filtered: () => pages(),
    messages: () => {
      wholes++;
      return pages(
        "[SUCCEEDED] Line Number 2 - The import succeeded.",
        "[FAILED] Line Number 3 - No.",
        "[SUCCEEDED] Line Number 4 - The import succeeded.",
      );
    },
  };
  const { found, firstLogLine, missing } = await readRowLog({
    logs,
    job: { JobId: "import-1", Status: "Succeeded", ImportedUsers: users - 1, FailedUsers: 1 },
    userPoolId: "eu-west-1_AbCdEfGhI",
    expectedPlace: undefined,
    uploadedRows: users,
    firstPageOnly: false,
    clock: {
      now: () => now,
      sleep: async (ms) => {
        now += ms;
      },
      timeout: () => new AbortController().signal,
    },
    signal: new AbortController().signal,
  });
  expect(missing).toBeUndefined();
  expect(found.has(3)).toBe(true);
  expect(firstLogLine).toBe(2);
  expect(wholes).toBe(1);
  expect(now).toBeLessThan(60_000);
});
