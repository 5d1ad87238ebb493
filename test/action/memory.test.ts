import { readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { usersCsv, useStaging } from "./staging.ts";

const staging = useStaging();

/**
 * A hook that writes the process's peak memory, in kilobytes, to a file when it ends. Linux tells the process's own in
 * /proc; what getrusage tells there may come from the process that started it.
 */
function peakMemoryHook(path: string): string {
  const code = `
    import { readFileSync, writeFileSync } from "node:fs";
    process.on("exit", () => {
      let peak = process.resourceUsage().maxRSS;
      try {
        peak = Number(/VmHWM:\\s*(\\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1]);
      } catch {}
      writeFileSync(${JSON.stringify(path)}, String(peak));
    });`;
  return `data:text/javascript,${encodeURIComponent(code)}`;
}

test("a file of 100 MB is checked and goes up within 150 MB of memory", { timeout: 60_000 }, async () => {
  const padding = "x".repeat(132);
  const csv = usersCsv(480_000, (row) => ({ address: `${row} ${padding}` }));
  expect(csv.length).toBeGreaterThan(95e6);
  expect(csv.length).toBeLessThanOrEqual(100e6);

  const path = join(tmpdir(), `peak-memory-${process.pid}`);
  const { exitCode, log } = await staging.step({
    inputs: { start: "false" },
    files: { "users.csv": csv },
    nodeOptions: ["--import", peakMemoryHook(path)],
  });
  const kilobytes = Number(await readFile(path, "utf8"));
  await rm(path);
  expect(exitCode, log).toBe(0);
  const upload = staging.emulator.requests.find(({ operation }) => operation === "PutObject");
  expect(upload).toMatchObject({ status: 200, bodyBytes: csv.length });
  expect(kilobytes * 1024).toBeLessThan(150e6);
});
