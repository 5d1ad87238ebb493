import { describe, expect, test } from "vitest";
import type { Logs } from "../../src/aws/logs.ts";
import { ActionError } from "../../src/base/errors.ts";
import { type RowLogOptions, readRowLog } from "../../src/job/row-log.ts";

const group = "/aws/cognito/userpools/eu-west-1_AbCdEfGhI/staging";
const users = 20_000;

async function* pages(...messages: string[]): AsyncGenerator<string[]> {
  yield messages;
}

/** Reads a log on a clock that only sleeping moves. `filtered` and `whole` give the messages at a time in ms. */
async function read(
  { filtered, whole }: Record<"filtered" | "whole", (now: number) => string[]>,
  more: Partial<RowLogOptions> = {},
) {
  let now = 0;
  let wholes = 0;
  const logs: Logs = {
    groups: async () => [group],
    stream: async () => "import-1/2026",
    filtered: () => pages(...filtered(now)),
    messages: () => {
      wholes++;
      return pages(...whole(now));
    },
  };
  const reading = await readRowLog({
    logs,
    job: { JobId: "import-1", Status: "Succeeded", ImportedUsers: users - 1, FailedUsers: 1 },
    userPoolId: "eu-west-1_AbCdEfGhI",
    expectedPlace: undefined,
    uploadedRows: users,
    firstPageOnly: false,
    redact: (reason) => reason,
    clock: {
      now: () => now,
      sleep: async (ms) => {
        now += ms;
      },
      timeout: () => new AbortController().signal,
    },
    signal: new AbortController().signal,
    ...more,
  });
  return { ...reading, wholes, now };
}

const failure = "[FAILED] Line Number 3 - No.";
const lines = [
  "[SUCCEEDED] Line Number 2 - The import succeeded.",
  failure,
  "[SUCCEEDED] Line Number 4 - The import succeeded.",
];

test("if the filter finds none of the counted rows, the whole log is read at once", async () => {
  const { found, firstLogLine, missing, wholes, now } = await read({
    filtered: () => [],
    whole: () => lines,
  });
  expect(missing).toBeUndefined();
  expect(found.has(3)).toBe(true);
  expect(firstLogLine).toBe(2);
  expect([wholes, now]).toEqual([1, 0]);
});

test("also where its lines come late", async () => {
  const { found, missing, now } = await read({
    filtered: () => [],
    whole: (now) => (now < 3000 ? [] : lines),
  });
  expect(missing).toBeUndefined();
  expect(found.has(3)).toBe(true);
  expect(now).toBeLessThan(5000);
});

test("where the filter is refused, the whole log is read", async () => {
  const refusal = new ActionError("aws", "No.", {
    cause: Object.assign(new Error(), { $metadata: { httpStatusCode: 400 } }),
  });
  const { found, now } = await read({
    filtered: () => {
      throw refusal;
    },
    whole: () => lines,
  });
  expect(found.has(3)).toBe(true);
  expect(now).toBe(0);
});

test("where the filter finds lines that came late, they are enough", async () => {
  const { found, missing, now } = await read({
    filtered: (now) => (now < 3000 ? [] : [failure]),
    whole: () => [],
  });
  expect(missing).toBeUndefined();
  expect(found.has(3)).toBe(true);
  expect(now).toBeLessThan(5000);
});

describe("a log that never ends", () => {
  test.each([
    ["empty pages", [], 1010],
    ["pages of lines that are not Cognito's", Array.from({ length: 100 }, () => "x"), 5000],
  ])("of %s is given up", async (_, page: string[], maxPages) => {
    let pages = 0;
    const logs: Logs = {
      groups: async () => [group],
      stream: async () => "import-1/2026",
      filtered: () => endless(),
      messages: () => endless(),
    };
    async function* endless(): AsyncGenerator<string[]> {
      for (;;) {
        pages++;
        yield page;
      }
    }
    const { missing, now } = await read({ filtered: () => [], whole: () => [] }, { logs });
    expect(missing).toBe("The job's log lacks 1 of the 1 users that failed or were skipped.");
    expect(pages).toBeLessThanOrEqual(maxPages);
    expect(now).toBeLessThanOrEqual(60_000);
  });
});

test("rows that the job cannot have are left out", async () => {
  const flood = Array.from({ length: 9000 }, (_, line) => `[FAILED] Line Number ${line + 1} - No.`);
  const { found } = await read({ filtered: () => flood, whole: () => flood }, { uploadedRows: 3 });
  expect(found.count("FAILED")).toBe(1006);
});

test("a page that does not come leaves the number of the first row (seed 3104105)", async () => {
  const logs: Logs = {
    groups: async () => [group],
    stream: async () => "import-1/2026",
    filtered: () => pages(),
    messages: async function* () {
      yield ["[SUCCEEDED] Line Number 1 - The import succeeded.", "[FAILED] Line Number 2 - No."];
      throw new DOMException("", "AbortError");
    },
  };
  const job = { JobId: "import-1", Status: "Succeeded", ImportedUsers: 1, FailedUsers: 1 } as const;
  const none = { filtered: () => [], whole: () => [] };
  const { firstLogLine, found } = await read(none, { logs, job, uploadedRows: 2 });
  expect([firstLogLine, found.has(2)]).toEqual([1, true]);
});

test("late lines are not waited for beyond the run's time", async () => {
  const { missing, now } = await read({ filtered: () => [], whole: () => [] }, { deadline: 5000 });
  expect(missing).toContain("lacks 1 of the 1 users");
  expect(now).toBeLessThanOrEqual(5000);
});

test("a small log is read whole, until skipped users are found, too", async () => {
  const filtered: number[] = [];
  const skip = "[SKIPPED] Line Number 4 - Exists.";
  const { found, missing, now } = await read(
    {
      filtered: (now) => {
        filtered.push(now);
        return [];
      },
      whole: (now) => (now < 1000 ? [failure] : [failure, skip]),
    },
    {
      job: { JobId: "import-1", Status: "Succeeded", ImportedUsers: 9998, FailedUsers: 1, SkippedUsers: 1 },
      uploadedRows: 10_000,
    },
  );
  expect([missing, filtered]).toEqual([undefined, []]);
  expect([found.has(3), found.has(4)]).toEqual([true, true]);
  expect(now).toBeLessThan(2000);
});

test("late lines are waited for until none came for 30 s", async () => {
  const { missing, now } = await read(
    { filtered: () => [], whole: (now) => (now < 10_000 ? [] : [failure]) },
    { job: { JobId: "import-1", Status: "Succeeded", ImportedUsers: 1, FailedUsers: 2 }, uploadedRows: 3 },
  );
  expect(missing).toBeDefined();
  expect(now).toBeGreaterThan(30_000);
  expect(now).toBeLessThan(50_000);
});
