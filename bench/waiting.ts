/** How often, and how late, the end of an import is seen, on a simulated clock. */
import type { ImportJob } from "../src/aws/import-job.ts";
import type { Clock } from "../src/clock.ts";
import { waitForEnd } from "../src/job/wait.ts";
import { type Benchmark, count, limitOf, seconds } from "./benchmark.ts";

const usersPerSecond = 30;
/** How long a job is Pending before it begins, and how long a call takes, in milliseconds. */
const pendingMs = 2000;
const callMs = 100;
/** What people's loops wait between two looks, in milliseconds. */
const fixedMs = 5000;
/** How many imports of about each length are simulated: when the end falls between two looks is a matter of chance. */
const samples = 200;

/** Limits: the lag in milliseconds at most, the calls at most. */
const lengths = [
  { title: "2 s", ms: 2000, maxLag: 1000 },
  { title: "1 min", ms: 60_000 },
  { title: "1 h", ms: 3_600_000 },
  { title: "4 h", ms: 4 * 3_600_000, maxCalls: 1000 },
];

const prose =
  `Imports at ${usersPerSecond} users a second, after ${pendingMs / 1000} s in Pending, on a simulated clock: how many ` +
  "calls the wait for the end costs, and how long after the end it is seen. " +
  `For each length ${samples} imports that differ by up to a tenth are waited for; the highest figures are told. ` +
  `Beside it a loop that looks every ${fixedMs / 1000} s.`;

export const waiting: Benchmark = {
  name: "waiting",
  cases: ["waiting"],
  inCi: true,
  async run({ progress }) {
    const rows = [["import", "calls", "lag", "lag on average", "calls, fixed", "lag, fixed"]];
    const limits = [];
    for (const { title, ms, maxLag, maxCalls } of lengths) {
      progress(`waiting for imports of ${title}`);
      const adaptive = await waitForMany(ms, undefined);
      const fixed = await waitForMany(ms, fixedMs);
      rows.push([
        ...[title, count(adaptive.calls), seconds(adaptive.lag), seconds(adaptive.averageLag)],
        ...[count(fixed.calls), seconds(fixed.lag)],
      ]);
      if (maxLag !== undefined)
        limits.push(limitOf(`${title}: lag`, "simulatedSeconds", maxLag, adaptive.lag));
      if (maxCalls !== undefined) limits.push(limitOf(`${title}: calls`, "count", maxCalls, adaptive.calls));
    }
    return { title: "Waiting for the end", prose, tables: [rows], limits };
  },
};

async function waitForMany(ms: number, pollIntervalMs: number | undefined) {
  let [calls, lag, sum] = [0, 0, 0];
  for (let sample = 0; sample < samples; sample++) {
    const one = await waitOnce(Math.round(ms * (1 + sample / samples / 10)), pollIntervalMs);
    calls = Math.max(calls, one.calls);
    lag = Math.max(lag, one.lag);
    sum += one.lag;
  }
  return { calls, lag, averageLag: sum / samples };
}

/** Waits for an import that takes `importMs` milliseconds, on a clock that only sleeping and calls move. */
async function waitOnce(importMs: number, pollIntervalMs: number | undefined) {
  const never = new AbortController().signal;
  const totalUsers = Math.max(1, Math.round((importMs / 1000) * usersPerSecond));
  const end = pendingMs + importMs;
  let now = 0;
  let calls = 0;
  const clock: Clock = {
    now: () => now,
    sleep: async (ms) => {
      now += ms;
    },
    timeout: () => never,
  };
  const look = (): ImportJob => {
    const Status = now >= end ? "Succeeded" : now < pendingMs ? "Pending" : "InProgress";
    const done = Math.min(1, Math.max(0, (now - pendingMs) / importMs));
    return { JobId: "import-1", Status, ImportedUsers: Math.floor(totalUsers * done) };
  };
  await waitForEnd({
    job: look(),
    totalUsers,
    describe: async () => {
      calls++;
      now += callMs / 2;
      const job = look();
      now += callMs / 2;
      return job;
    },
    onLook: () => {},
    onTrouble: () => {},
    clock,
    deadline: Number.POSITIVE_INFINITY,
    timeoutMs: Number.POSITIVE_INFINITY,
    pollIntervalMs,
    signal: never,
  });
  return { calls, lag: now - end };
}
