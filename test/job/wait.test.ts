import { describe, expect, test } from "vitest";
import type { Clock } from "../../src/base/clock.ts";
import type { ImportJob } from "../../src/base/import-job.ts";
import { waitForEnd } from "../../src/job/wait.ts";

const never = () => new AbortController().signal;

type Course = { pending: number; seconds: number; users: number; counters: boolean };

/** Waits, on a clock that only sleeping moves, for an import that takes a given course. */
async function waitFor(
  { pending, seconds, users, counters }: Course,
  options: { timeout?: number; interval?: number } = {},
) {
  let now = 0;
  const clock: Clock = {
    now: () => now,
    sleep: async (ms) => {
      now += ms;
    },
    timeout: never,
  };
  let calls = 0;
  const looks: boolean[] = [];
  const end = (pending + seconds) * 1000;
  const state = (): ImportJob => {
    const share = Math.min(1, Math.max(0, (now / 1000 - pending) / seconds));
    const Status = now >= end ? "Succeeded" : now < pending * 1000 ? "Pending" : "InProgress";
    const ImportedUsers = counters || Status === "Succeeded" ? Math.floor(users * share) : 0;
    return { JobId: "import-1", Status, ImportedUsers };
  };
  const job = await waitForEnd({
    job: state(),
    totalUsers: users,
    describe: async () => {
      calls++;
      // A call takes its time, too.
      now += 50;
      return state();
    },
    onPoll: (_, changed) => looks.push(changed),
    onDescribeError: () => {},
    timeoutMs: 120_000,
    clock,
    deadline: options.timeout ?? Number.POSITIVE_INFINITY,
    pollIntervalMs: options.interval,
    signal: never(),
  });
  return { job, calls, looks, lag: (now - end) / 1000 };
}

const hour = 3600;

describe("adaptive", () => {
  test.each([
    { pending: 0, seconds: 0.1, users: 1, counters: true, maxCalls: 2, maxLag: 0.2 },
    { pending: 0, seconds: 2, users: 2, counters: true, maxCalls: 8, maxLag: 1 },
    { pending: 2, seconds: 0.5, users: 2, counters: false, maxCalls: 8, maxLag: 1 },
    { pending: 2, seconds: 60, users: 1800, counters: true, maxCalls: 60, maxLag: 2 },
    { pending: 2, seconds: 60, users: 1800, counters: false, maxCalls: 50, maxLag: 7 },
    { pending: 2, seconds: hour, users: 108_000, counters: true, maxCalls: 300, maxLag: 10 },
    { pending: 2, seconds: 4 * hour, users: 432_000, counters: true, maxCalls: 1000, maxLag: 20 },
    { pending: 2, seconds: 4 * hour, users: 432_000, counters: false, maxCalls: 1000, maxLag: 20 },
    { pending: 4 * hour, seconds: 1, users: 1, counters: true, maxCalls: 1000, maxLag: 20 },
  ])(
    "$pending s pending and $seconds s of import: at most $maxCalls calls, $maxLag s late",
    async (course) => {
      const { job, calls, lag } = await waitFor(course);
      expect(job.Status).toBe("Succeeded");
      expect(calls).toBeLessThanOrEqual(course.maxCalls);
      expect(lag).toBeLessThanOrEqual(course.maxLag);
    },
  );

  test("a job whose counters are full but which does not end costs few calls", async () => {
    let now = 0;
    let calls = 0;
    const waiting = waitForEnd({
      job: { JobId: "import-1", Status: "InProgress", ImportedUsers: 10 },
      totalUsers: 10,
      describe: async () => {
        calls++;
        return { JobId: "import-1", Status: "InProgress", ImportedUsers: 10 };
      },
      onPoll: () => {},
      onDescribeError: () => {},
      timeoutMs: 120_000,
      clock: {
        now: () => now,
        sleep: async (ms) => {
          now += ms;
        },
        timeout: never,
      },
      deadline: hour * 1000,
      pollIntervalMs: undefined,
      signal: never(),
    });
    await expect(waiting).rejects.toMatchObject({ code: "timeout" });
    expect(calls).toBeLessThan(250);
  });
});

test("a fixed interval is kept", async () => {
  const { calls } = await waitFor({ pending: 0, seconds: 10, users: 1, counters: true }, { interval: 1950 });
  expect(calls).toBe(5);
});

test("a job that has ended already costs no call", async () => {
  const { calls } = await waitFor({ pending: 0, seconds: 0, users: 0, counters: true });
  expect(calls).toBe(0);
});

test("the deadline ends the wait", async () => {
  const course = { pending: 0, seconds: 100, users: 1, counters: true };
  await expect(waitFor(course, { timeout: 7000 })).rejects.toMatchObject({ code: "timeout" });
});

test("the deadline also ends a poll in progress", async () => {
  const deadline = new AbortController();
  const waiting = waitForEnd({
    job: { JobId: "import-1", Status: "Pending" },
    totalUsers: 1,
    describe: (signal) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener("abort", () => reject(new Error("aborted")));
        deadline.abort();
      }),
    onPoll: () => {},
    onDescribeError: () => {},
    timeoutMs: 120_000,
    clock: { now: () => 0, sleep: async () => {}, timeout: () => deadline.signal },
    deadline: 1000,
    pollIntervalMs: undefined,
    signal: never(),
  });
  await expect(waiting).rejects.toMatchObject({ code: "timeout" });
});

test("the last poll is at the deadline, also when a timer fires just before it", async () => {
  const deadline = new AbortController();
  const limits = [deadline.signal];
  let now = 0;
  const job = await waitForEnd({
    job: { JobId: "import-1", Status: "Pending" },
    totalUsers: 1,
    describe: async (signal) => {
      signal.throwIfAborted();
      return { JobId: "import-1", Status: "Succeeded" };
    },
    onPoll: () => {},
    onDescribeError: () => {},
    timeoutMs: 1000,
    clock: {
      now: () => now,
      sleep: async (ms) => {
        now += ms - 0.1;
        deadline.abort();
      },
      timeout: () => limits.shift() ?? never(),
    },
    deadline: 1000,
    pollIntervalMs: hour * 1000,
    signal: never(),
  });
  expect(job.Status).toBe("Succeeded");
});

test("only a poll that finds something new counts as a change", async () => {
  const { looks } = await waitFor({ pending: 5, seconds: 1, users: 1, counters: false });
  expect(looks.filter(Boolean).length).toBeLessThanOrEqual(2);
  expect(looks.length).toBeGreaterThan(5);
  expect(looks.at(-1)).toBe(true);
});

test("an abort ends the wait at once", async () => {
  const controller = new AbortController();
  const waiting = waitForEnd({
    job: { JobId: "import-1", Status: "Pending" },
    totalUsers: 1,
    describe: async () => ({ JobId: "import-1", Status: "Pending" }),
    onPoll: () => {},
    onDescribeError: () => {},
    timeoutMs: 120_000,
    clock: {
      now: () => 0,
      sleep: (_, signal) =>
        new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(signal.reason))),
      timeout: never,
    },
    deadline: hour * 1000,
    pollIntervalMs: undefined,
    signal: controller.signal,
  });
  controller.abort();
  await expect(waiting).rejects.toMatchObject({ name: "AbortError" });
});
