import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { usersCsv } from "../harness/fixtures.ts";
import { useStage } from "../harness/stage.ts";

const stage = useStage();

test("a job that does not end in time is reported, and continues", async () => {
  stage.emulator.settings.pendingSeconds = 3600;
  const { errors, outputs, summary } = await stage.step({ inputs: { "timeout-minutes": "0.02" } });
  expect(errors).toEqual([
    expect.stringMatching(
      /did not end within 1\.2 s \(timeout-minutes\).*is still running \(last status Pending/,
    ),
  ]);
  expect(outputs.status).toBe("Pending");
  expect(summary).toMatch(/❌ .*not finished \(Pending\)/);
  expect(stage.operations()).not.toContain("StopUserImportJob");
});

test("a run that is killed before its message leaves the message to the post step (seed 303530)", async () => {
  stage.emulator.settings.pendingSeconds = 3600;
  let saved = "";
  const { errors } = await stage.step({
    inputs: { "timeout-minutes": "0.02" },
    onEnd: async (_, home) => {
      saved = await readFile(join(home, "state"), "utf8");
    },
  });
  expect(errors).toEqual([expect.stringMatching(/still running.* To wait for it, give job-id: import-/)]);
  expect(saved.indexOf(errors[0] ?? "")).toBeGreaterThan(0);
  expect(saved.indexOf("job-reported")).toBeGreaterThan(saved.indexOf(errors[0] ?? ""));
});

test("a cancel ends the wait, and outputs and summary show it", async () => {
  stage.emulator.settings.pendingSeconds = 3600;
  const { errors, outputs, summary } = await stage.step({ cancelAt: /Waiting for import job/ });
  expect(errors).toEqual([
    expect.stringMatching(
      /^The run was cancelled\. Import job import-\w+ was stopped, with 0 users processed\.$/,
    ),
  ]);
  expect(outputs).toMatchObject({ status: "Stopped", "job-id": expect.stringMatching(/^import-/) });
  expect(summary).toContain("The run was cancelled.");
});

test("a call that hangs does not delay the step beyond its time", async () => {
  const { emulator } = stage;
  emulator.settings.pendingSeconds = 3600;
  emulator.inject({ operation: "DescribeUserImportJob", kind: "slow", delayMs: 20_000, times: 9 });
  const { errors } = await stage.step({ inputs: { "timeout-minutes": "0.02" } });
  expect(errors).toEqual([expect.stringMatching(/did not end within 1\.2 s/)]);
  expect(stage.operations().filter((name) => name === "DescribeUserImportJob")).toHaveLength(1);
});

test("the last poll is at the end of the time, whatever the interval", async () => {
  stage.emulator.settings.pendingSeconds = 1;
  const { errors, outputs } = await stage.step({
    inputs: { "timeout-minutes": "0.05", "poll-interval-seconds": "600" },
  });
  expect(errors).toEqual([]);
  expect(outputs).toMatchObject({ status: "Succeeded", "imported-users": "3" });
});

test.each([
  [
    "the start",
    { pendingSeconds: 0 },
    "StartUserImportJob",
    /AWS did not answer StartUserImportJob within 1\.2 s/,
  ],
  ["a look that follows it", { pendingSeconds: 3600 }, "DescribeUserImportJob", /did not end within 1\.2 s/],
])(
  "no call without a time limit delays the step much beyond its time: %s",
  async (_what, settings, operation, sentence) => {
    Object.assign(stage.emulator.settings, settings);
    stage.emulator.inject({ operation, kind: "hang" });
    const { errors } = await stage.step({ inputs: { "timeout-minutes": "0.02", "cli-read-timeout": "0" } });
    expect(errors).toEqual([expect.stringMatching(sentence)]);
    expect(stage.operations().filter((name) => name === operation)).toHaveLength(1);
  },
);

test("progress is logged when something has changed, not at each poll", async () => {
  Object.assign(stage.emulator.settings, { pendingSeconds: 2.02, usersPerSecond: 20 });
  const { log } = await stage.step({
    inputs: { "poll-interval-seconds": "0.05" },
    files: { "users.csv": usersCsv(500) },
  });
  const looks = stage.operations().filter((name) => name === "DescribeUserImportJob").length;
  const progress = log.split("\n").filter((line) => / after \d/.test(line));
  expect(progress.length).toBeLessThan(looks);
  expect(progress.at(-1)).toMatch(/^Succeeded: 500 imported/);
  const counters = progress.map((line) => line.replace(/ after .*/, ""));
  expect(new Set(counters).size).toBe(counters.length);
  const handled = progress.filter((line) => /^InProgress: \d+ imported/.test(line));
  expect(handled[0]).toMatch(/ users a second, about .* left$/);
});
