import { readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { usersCsv } from "../harness/fixtures.ts";
import { useProcess } from "../harness/process.ts";
import { peakMemoryHook } from "../peak-memory.ts";

const staging = useProcess();

/** Runs the step and tells its peak memory in bytes. */
async function measured(options: Parameters<typeof staging.step>[0]) {
  const path = join(tmpdir(), `peak-memory-${process.pid}`);
  const step = await staging.step({ ...options, nodeOptions: ["--import", peakMemoryHook(path)] });
  const kilobytes = Number(await readFile(path, "utf8"));
  await rm(path);
  return { ...step, peak: kilobytes * 1024 };
}

test.each([
  ["goes up within 150 MB", "off", 150e6],
  ["is checked and goes up within 200 MB", "error", 200e6],
])("a file of 100 MB %s of memory", { timeout: 60_000 }, async (_, validate, limit) => {
  const padding = "x".repeat(132);
  const csv = usersCsv(480_000, (row) => ({ address: `${row} ${padding}` }));
  expect(csv.length).toBeGreaterThan(95e6);
  expect(csv.length).toBeLessThanOrEqual(100e6);
  const { exitCode, log, peak } = await measured({
    inputs: { start: "false", validate },
    files: { "users.csv": csv },
  });
  expect(exitCode, log).toBe(0);
  const upload = staging.emulator.requests.find(({ operation }) => operation === "PutObject");
  expect(upload).toMatchObject({ status: 200, bodyBytes: csv.length });
  expect(peak).toBeLessThan(limit);
});

test("half a million outcomes are read and told within 300 MB of memory", { timeout: 120_000 }, async () => {
  const csv = usersCsv(500_000, () => ({ email_verified: "false" }));
  const { log, outputs, report, peak } = await measured({
    inputs: { validate: "off" },
    files: { "users.csv": csv },
  });
  expect(outputs["failed-users"], log).toBe("500000");
  expect(report.split('"outcome":"FAILED"')).toHaveLength(500_001);
  expect(report).toContain('{"line":500001,');
  expect(peak).toBeLessThan(300e6);
});
