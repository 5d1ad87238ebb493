/** The number of polls and the lag until the end of an import is detected, on a simulated clock. */
import { type Benchmark, count, limitOf, seconds } from "./benchmark.ts";
import { pendingMs, usersPerSecond, waitOnce } from "./simulated-wait.ts";

/** The poll interval of common shell loops, in milliseconds. */
const fixedMs = 5000;
/** The number of simulated imports for each length, because the end falls between two polls at random. */
const samples = 200;

/** Limits: maximum lag in milliseconds, maximum calls. */
const lengths = [
  { title: "2 s", ms: 2000, maxLag: 1000 },
  { title: "1 min", ms: 60_000 },
  { title: "1 h", ms: 3_600_000 },
  { title: "4 h", ms: 4 * 3_600_000, maxCalls: 1000 },
];

const prose =
  `Imports at ${usersPerSecond} users a second, after ${pendingMs / 1000} s in Pending, on a simulated clock: the ` +
  "number of calls until the end of the import is detected, and the lag after the end. " +
  `For each length, the wait for ${samples} imports that differ by up to a tenth is simulated; the highest figures are shown, ` +
  `compared with a loop that polls every ${fixedMs / 1000} s.`;

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
