import { setImmediate as nextRound } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { makePace } from "../../src/aws/pace.ts";
import type { Clock } from "../../src/base/clock.ts";

/** Time that passes from one timer to the next, as fast as the machine can. */
function simulatedTime() {
  let now = 0;
  let timers: { at: number; wake(): void }[] = [];
  const clock: Clock = {
    now: () => now,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        signal.throwIfAborted();
        signal.addEventListener("abort", () => reject(signal.reason), { once: true });
        timers.push({ at: now + Math.max(0, ms), wake: resolve });
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

type Course = {
  items: number;
  perSecond: number;
  /** What AWS takes in a second, by the second; the last one goes on. */
  allowed: number[];
  /** How many calls AWS takes at once after a pause. */
  burst: number;
  latencyMs: number;
};

/** Makes calls that AWS takes at a certain rate. */
async function callsOf({ items, perSecond, allowed, burst, latencyMs }: Course) {
  const { clock, run } = simulatedTime();
  const { signal } = new AbortController();
  const pace = makePace({ perSecond, clock, signal });
  const done = new Set<number>();
  let refused = 0;
  let most = 0;
  let underWay = 0;
  let tokens = burst;
  let countedAt = 0;

  function isTaken(): boolean {
    const now = clock.now();
    const rate = allowed[Math.min(allowed.length - 1, Math.floor(now / 1000))] ?? 0;
    tokens = Math.min(burst, tokens + ((now - countedAt) / 1000) * rate);
    countedAt = now;
    if (tokens < 1) return false;
    tokens--;
    return true;
  }

  await run(
    pace.forEach(Array(items).keys(), async (item) => {
      most = Math.max(most, ++underWay);
      const wasTaken = isTaken();
      await clock.sleep(latencyMs, signal);
      underWay--;
      if (!wasTaken) {
        refused++;
        return false;
      }
      expect(done).not.toContain(item);
      done.add(item);
      return true;
    }),
  );
  expect(done.size).toBe(items);
  return { seconds: clock.now() / 1000, refused, most };
}

describe("2,000 users with a password and a group each, at 25 a second", () => {
  const items = 4000;
  const usual = { items, perSecond: 25, burst: 25, latencyMs: 100 };
  const minute = Array<number>(60).fill(0);
  const cases: [string, course: Omit<Course, "items">, rate: number, mostRefused: number][] = [
    ["alone in the account", { ...usual, allowed: [25] }, 25, 0],
    ["with slow replies", { ...usual, allowed: [25], latencyMs: 800 }, 25, 0],
    ["where AWS takes no burst", { ...usual, allowed: [25], burst: 2 }, 25, 40],
    ["where others take a tenth", { ...usual, allowed: [22.5] }, 22.5, 400],
    ["where others take three fifths", { ...usual, allowed: [10] }, 10, 600],
    ["where others take three fifths, without a burst", { ...usual, allowed: [10], burst: 2 }, 10, 600],
    ["where AWS takes one a second", { ...usual, allowed: [1] }, 1, 4000],
    ["where others take everything for a minute", { ...usual, allowed: [...minute, 25] }, 25, 400],
  ];
  test.each(cases)("%s", async (_what, course, rate, mostRefused) => {
    const { seconds, refused } = await callsOf({ items, ...course });
    const lost = course.allowed.filter((allowed) => allowed === 0).length;
    // As soon as AWS would have taken it all, or at four fifths of that rate.
    const best = (items - course.burst) / rate + lost;
    expect(seconds).toBeLessThan(best / 0.8);
    expect(seconds).toBeGreaterThan(best * 0.99);
    expect(refused).toBeLessThanOrEqual(mostRefused);
  });
});

test("as many calls are under way as replies take, and no more than begin in a second", async () => {
  const course = { items: 500, perSecond: 25, allowed: [1e6], burst: 1e6 };
  expect((await callsOf({ ...course, latencyMs: 100 })).most).toBeLessThanOrEqual(5);
  expect((await callsOf({ ...course, latencyMs: 5000 })).most).toBe(25);
});

test("nothing is begun after an error, which ends the run", async () => {
  const { clock, run } = simulatedTime();
  const { signal } = new AbortController();
  const begun: number[] = [];
  const running = makePace({ perSecond: 100, clock, signal }).forEach(Array(100).keys(), async (item) => {
    begun.push(item);
    await clock.sleep(20, signal);
    if (item === 5) throw new Error("no more");
    return true;
  });
  await expect(run(running)).rejects.toThrow("no more");
  expect(begun.length).toBeLessThan(12);
});

test("nor after the signal", async () => {
  const { clock, run } = simulatedTime();
  const cancelled = new AbortController();
  let begun = 0;
  const pace = makePace({ perSecond: 100, clock, signal: cancelled.signal });
  const running = pace.forEach(Array(100).keys(), async (item) => {
    begun++;
    if (item === 5) cancelled.abort();
    return true;
  });
  await expect(run(running)).rejects.toMatchObject({ name: "AbortError" });
  expect(begun).toBe(6);
});

test("when AWS has taken nothing for minutes, it is given up", async () => {
  const running = callsOf({ items: 10, perSecond: 25, allowed: [0], burst: 1, latencyMs: 50 });
  await expect(running).rejects.toThrow(/^AWS has taken no call for 5 min 0 s/);
});
