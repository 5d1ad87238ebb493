import { expect, test } from "vitest";
import { importCalls } from "./fixtures.ts";
import { useStage } from "./stage.ts";

const stage = useStage();

test("a first run imports the file's users and reports it everywhere", async () => {
  const { passed, log, outputs, summary, report, requests, masked, leftBehind } = await stage.step();
  expect(passed, log).toBe(true);
  expect(requests.filter((name) => importCalls.includes(name))).toEqual(importCalls);
  expect(outputs).toMatchObject({ status: "Succeeded", "imported-users": "3" });
  expect(summary).toContain("3 users imported");
  expect(report.counts).toMatchObject({ total: 3, imported: 3 });
  expect(masked.length).toBeGreaterThan(0);
  expect(leftBehind).toEqual([]);
  expect(stage.pool.users.size).toBe(3);
});

test("a throttled run waits on the virtual clock", async () => {
  const { passed, tookMs } = await stage.step({
    faults: [{ operation: "GetCSVHeader", kind: "throttle", times: 4 }],
  });
  expect(passed).toBe(true);
  expect(tookMs).toBeGreaterThan(3000);
});

// An hour of real time would exceed the test's own limit.
test("60 minutes of waiting pass on the virtual clock, and each run leaves the process as it was", async () => {
  stage.emulator.settings.pendingSeconds = 7200;
  const before = { ...process.env };
  const late = await stage.step({ inputs: { "poll-interval-seconds": "30" } });
  expect(late.failures).toEqual([expect.stringContaining("timeout-minutes")]);
  expect(late.tookMs / 60_000).toBeCloseTo(60, 0);
  expect(process.env).toEqual(before);
  expect(Date.now()).toBeLessThan(stage.clock.epoch());

  const second = await stage.step({
    inputs: { "job-id": late.outputs["job-id"] ?? "", "timeout-minutes": "120" },
  });
  expect(second.outputs.status).toBe("Succeeded");
});

test("a request that hangs is given up after cli-read-timeout, on the virtual clock", async () => {
  const { passed, tookMs } = await stage.step({ faults: [{ operation: "DescribeUserPool", kind: "hang" }] });
  expect(passed).toBe(true);
  expect(tookMs / 1000).toBeCloseTo(60, -1);
});

test("a cancelled run stops its job", async () => {
  stage.emulator.settings.pendingSeconds = 3600;
  const run = await stage.step({ cancelAt: { operation: "DescribeUserImportJob" }, post: true });
  expect(run.failures).toEqual([expect.stringMatching(/^The run was cancelled\./)]);
  expect(run.sinceCancelMs).toBeLessThan(3000);
  expect(run.post).toEqual({ exitCode: 0, stdout: "", stderr: "" });
  expect(stage.statuses()).toEqual(["Stopped"]);
});

test("a killed run has no effect from then on, and its post step stops the job", async () => {
  stage.emulator.settings.pendingSeconds = 3600;
  const requests = stage.emulator.requests.length;
  const run = await stage.step({ killAt: { request: importCalls.length }, post: true });
  expect(run).toMatchObject({ killed: true, passed: false, exitCode: 137, failures: [], summary: "" });
  expect(run.requests).toEqual(importCalls);
  const later = stage.emulator.requests.slice(requests + importCalls.length);
  const handled = later.filter(({ fault }) => fault === undefined).map(({ operation }) => operation);
  expect(handled.slice(0, 2)).toEqual(["DescribeUserImportJob", "StopUserImportJob"]);
  expect(run.post?.stdout).toContain("was asked to stop");
  expect(stage.statuses()).toEqual(["Stopped"]);
});

test("a run is killed before any continuation", async () => {
  const { killed, requests, outputs } = await stage.step({ killAt: { continuation: 1 } });
  expect({ killed, requests, outputs }).toEqual({ killed: true, requests: [], outputs: {} });
});
