import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { brokenLimits, limitOf } from "../bench/benchmark.ts";
import { median } from "../bench/measure.ts";
import { markdown } from "../bench/report.ts";
import { waitOnce } from "../bench/simulated-wait.ts";
import { fittingUsers, type Plan, simulate } from "../bench/ten-million.ts";

const hour = 3_600_000;

describe("the benchmarks", () => {
  test("show the median of the known figures", () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, undefined, 1])).toBe(2.5);
    expect(median([undefined])).toBeUndefined();
  });

  test("fail in CI by what is the same on every machine alone, and where that was not measured", () => {
    const calls = limitOf("calls", "count", 6, 7);
    const unmeasured = limitOf("bytes", "bytes", 10, undefined);
    const limits = [calls, unmeasured, limitOf("time", "seconds", 1, 2000), limitOf("size", "bytes", 10, 10)];
    expect(brokenLimits([{ limits }])).toEqual([calls, unmeasured]);
  });

  test("keep what is written by hand in the document that they write", () => {
    const section = {
      title: "Start-up",
      prose: "How.",
      tables: [[["what", "time"], ["all", "1 ms"]]], // biome-ignore format: a table
      limits: [limitOf("time over nothing", "milliseconds", 90, 91)],
    };
    const text = markdown([section], {
      runs: 3,
      command: "npm run bench",
      lessons: "## Lessons\n\nLoad less.\n",
    });
    expect(text).toMatch(/^# Performance\n/);
    expect(text).toContain("| Start-up: time over nothing | 90 ms | 91 ms | not kept |");
    expect(text).toMatch(/\n\n## Lessons\n\nLoad less\.\n$/);
  });

  test.each([
    [["--runs", "0"], '--runs cannot be "0".'],
    [["--only", "nothing"], '--only cannot be "nothing"; it is one of '],
    [["--write", "--ci"], "--write takes everything: leave out --only and --ci."],
  ])("do not take %j", (args, sentence) => {
    const script = resolve(import.meta.dirname, "../bench/main.ts");
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: "utf8" });
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(sentence);
  });
});

test("a simulated wait sees the end, and not before it", async () => {
  for (const ms of [1, 2000, 60_000, 61_234, hour]) {
    const { calls, lag } = await waitOnce(ms, undefined);
    expect(lag).toBeGreaterThanOrEqual(0);
    expect(calls).toBeGreaterThan(0);
  }
});

describe("many users", () => {
  const plan: Plan = {
    title: "",
    users: 1_000_000,
    jobUsers: 300_000,
    changesPerUser: 0,
    runMs: 6 * hour,
    jobsPerRun: 1,
    lost: 0,
  };

  test("take as long as Cognito takes, and a job and a run for each part", async () => {
    const { ms, runs, jobs, changes } = await simulate(plan);
    expect([runs, jobs, changes]).toEqual([4, 4, 0]);
    const importing = (plan.users / 30) * 1000;
    expect(ms).toBeGreaterThan(importing);
    expect(ms).toBeLessThan(importing + runs * hour);
  });

  test("need more runs where some are lost, but no more import jobs", async () => {
    const { runs, jobs, ms } = await simulate({ ...plan, users: 10_000_000, lost: 0.3 });
    const whole = await simulate({ ...plan, users: 10_000_000 });
    expect(jobs).toBe(whole.jobs);
    expect(runs).toBeGreaterThan(whole.runs);
    expect(ms).toBeGreaterThan(whole.ms);
  });

  test("with changes for each of them take the time of the changes besides", async () => {
    const { ms, changes } = await simulate({ ...plan, jobUsers: 200_000, changesPerUser: 1 });
    expect(changes).toBe(plan.users);
    expect(ms).toBeGreaterThan((plan.users / 30 + plan.users / 25) * 1000);
  });

  test("are given to each run as many as it can finish", async () => {
    expect(fittingUsers(6 * hour, 0)).toBe(500_000);
    const jobUsers = fittingUsers(6 * hour, 1);
    const { runs, jobs } = await simulate({ ...plan, jobUsers, changesPerUser: 1 });
    expect(runs).toBe(jobs);
    const tooMany = await simulate({
      ...plan,
      jobUsers: jobUsers + 20_000,
      changesPerUser: 1,
      users: 330_000,
    });
    expect(tooMany.runs).toBeGreaterThan(tooMany.jobs);
  });
});
