import { setImmediate as nextRound } from "node:timers/promises";
import { expect, test } from "vitest";
import { awsRates } from "../../emulator/emulator.ts";
import { callsPerSecond, paceOf } from "../../src/aws/pace.ts";
import type { Clock } from "../../src/base/clock.ts";

/** Time that passes from one timer to the next, as fast as the machine can. */
function simulatedTime() {
  let now = 0;
  let timers: { at: number; wake(): void }[] = [];
  const clock: Clock = {
    now: () => now,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        const wake = () => (signal.aborted ? reject(signal.reason) : resolve());
        timers.push({ at: now + Math.max(0, ms), wake });
      }),
    timeout: () => new AbortController().signal,
  };

  async function run<T>(work: Promise<T>): Promise<T> {
    let isOver = false;
    const end = () => {
      isOver = true;
    };
    work.then(end, end);
    for (;;) {
      await nextRound();
      if (isOver) return work;
      const at = Math.min(...timers.map((timer) => timer.at));
      if (at === Number.POSITIVE_INFINITY) throw new Error("Nothing is left to wait for.");
      now = at;
      const due = timers.filter((timer) => timer.at <= now);
      timers = timers.filter((timer) => timer.at > now);
      for (const { wake } of due) wake();
    }
  }
  return { clock, run };
}

/** Returns whether AWS accepts a call that begins at this time, in seconds. */
type Quota = (seconds: number) => boolean;

/** A quota of calls a second, by the second, of which AWS accepts one second's calls at once. */
function quotaOf(perSecond: (seconds: number) => number): Quota {
  let [tokens, countedAt] = [perSecond(0), 0];
  return (seconds) => {
    const rate = perSecond(seconds);
    tokens = Math.min(rate, tokens + (seconds - countedAt) * rate);
    countedAt = seconds;
    if (tokens < 1) return false;
    tokens--;
    return true;
  };
}

/** When calls began at 20 a second, in seconds: all of them, and those that AWS throttled. */
async function callsOf(items: number, quota: Quota, latencyMs = 100) {
  const { clock, run } = simulatedTime();
  const { signal } = new AbortController();
  const done = new Set<number>();
  const [begun, throttled]: [number[], number[]] = [[], []];
  let [underWay, mostUnderWay] = [0, 0];
  const work = paceOf("lookUps", { clock, signal }).forEach(Array(items).keys(), async (item) => {
    const seconds = clock.now() / 1000;
    const isTaken = quota(seconds);
    begun.push(seconds);
    if (!isTaken) throttled.push(seconds);
    mostUnderWay = Math.max(mostUnderWay, ++underWay);
    await clock.sleep(latencyMs, signal);
    underWay--;
    if (!isTaken) throw Object.assign(new Error("slower"), { name: "TooManyRequestsException" });
    done.add(item);
  });
  await run(work);
  expect([done.size, begun.length]).toEqual([items, items + throttled.length]);
  const between = (from: number, to: number) => begun.filter((at) => at >= from && at < to).length;
  return { seconds: clock.now() / 1000, throttled: throttled.length, mostUnderWay, between };
}

test.each([
  [100, 2],
  [800, 16],
])("calls begin evenly, also if each takes %i ms", async (latencyMs, concurrent) => {
  const calls = await callsOf(1000, () => true, latencyMs);
  expect(calls.seconds).toBeCloseTo(1000 / 20 + latencyMs / 1000);
  for (let second = 1; second < 50; second++) expect(calls.between(second, second + 1)).toBe(20);
  expect(calls.mostUnderWay).toBe(concurrent);
});

test("no more calls are under way than begin in a second", async () => {
  expect((await callsOf(200, () => true, 5000)).mostUnderWay).toBe(20);
});

test("a throttled call halves the pace for a while", async () => {
  let isThrottled = false;
  const calls = await callsOf(1000, (seconds) => {
    if (seconds < 10 || isThrottled) return true;
    isThrottled = true;
    return false;
  });
  expect(calls.between(5, 10)).toBe(100);
  expect(calls.between(11, 15)).toBe(40);
  expect(calls.between(20, 25)).toBe(100);
});

test.each([
  ["half of the quota", () => 10, 0.2],
  ["nearly all of it", () => 1, 3],
  ["all of it for a minute", (seconds: number) => (seconds > 20 && seconds < 80 ? 0 : 20), 0.2],
])("every call succeeds in the end if other callers leave %s", async (_what, perSecond, throttledShare) => {
  const { throttled } = await callsOf(1000, quotaOf(perSecond));
  expect(throttled / 1000).toBeLessThan(throttledShare);
});

test("nothing is begun after an error, which ends the run", async () => {
  const { clock, run } = simulatedTime();
  const { signal } = new AbortController();
  const begun: number[] = [];
  const running = paceOf("passwords", { clock, signal }).forEach(Array(100).keys(), async (item) => {
    begun.push(item);
    await clock.sleep(100, signal);
    if (item === 5) throw new Error("no more");
  });
  await expect(run(running)).rejects.toThrow("no more");
  expect(begun.length).toBeLessThan(12);
});

test("nor after the signal", async () => {
  const { clock, run } = simulatedTime();
  const cancelled = new AbortController();
  let begun = 0;
  const pace = paceOf("passwords", { clock, signal: cancelled.signal });
  const running = pace.forEach(Array(100).keys(), async (item) => {
    begun++;
    if (item === 5) cancelled.abort();
  });
  await expect(run(running)).rejects.toMatchObject({ name: "AbortError" });
  expect(begun).toBe(6);
});

test("after minutes in which AWS has throttled every call, the rest is given up", async () => {
  await expect(callsOf(10, () => false)).rejects.toThrow(/^AWS has throttled every call for 5 min 0 s/);
});

test("each pace leaves a part of AWS's quota to others", () => {
  const { UserAccountRecovery, UserUpdate, UserList } = awsRates;
  expect(callsPerSecond.passwords).toBeLessThan(UserAccountRecovery);
  expect(callsPerSecond.updates).toBeLessThan(UserUpdate);
  expect(callsPerSecond.lookUps).toBeLessThan(UserList);
  expect(callsPerSecond.groups).toBeLessThanOrEqual(awsRates.perOperationAndPool);
});
