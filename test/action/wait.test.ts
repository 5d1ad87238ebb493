import { expect, test } from "vitest";
import { usersCsv, useStaging } from "./staging.ts";

const staging = useStaging();

test("no end in time is its own outcome, and the job goes on", async () => {
  staging.emulator.settings.pendingSeconds = 3600;
  const { exitCode, errors, outputs, summary } = await staging.step({
    inputs: { "timeout-minutes": "0.02" },
  });
  expect(exitCode).toBe(1);
  expect(errors).toEqual([
    expect.stringMatching(
      /did not end within 1\.2 s \(timeout-minutes\).*goes on in Cognito: it was Pending/,
    ),
  ]);
  expect(outputs.status).toBe("Pending");
  expect(summary).toMatch(/❌ .*not ended \(Pending\)/);
  expect(staging.operations()).not.toContain("StopUserImportJob");
});

test.each(["SIGINT", "SIGTERM"] as const)(
  "%s ends the wait, and outputs and summary tell",
  async (signal) => {
    const { emulator } = staging;
    emulator.settings.pendingSeconds = 3600;
    const { exitCode, errors, outputs, summary } = await staging.step({
      onStart: (child) => {
        child.stdout?.on("data", (text: string) => {
          if (text.includes("Waiting for import job")) child.kill(signal);
        });
      },
    });
    expect(exitCode).toBe(1);
    expect(errors).toEqual([expect.stringMatching(/^The run was cancelled\..*goes on in Cognito/)]);
    expect(outputs).toMatchObject({ status: "Pending", "job-id": expect.stringMatching(/^import-/) });
    expect(summary).toContain("The run was cancelled.");
  },
);

test("progress is told when something has changed, not at each look", async () => {
  Object.assign(staging.emulator.settings, { pendingSeconds: 0.6, usersPerSecond: 1000 });
  const { log } = await staging.step({
    inputs: { "poll-interval-seconds": "0.05" },
    files: { "users.csv": usersCsv(500) },
  });
  const looks = staging.operations().filter((name) => name === "DescribeUserImportJob").length;
  const told = log.split("\n").filter((line) => / after \d/.test(line));
  expect(told.length).toBeGreaterThan(2);
  expect(told.length).toBeLessThan(looks - 5);
  expect(told.at(-2)).toMatch(/^InProgress: .* of 500 after .* users a second, about .* left$/);
  expect(new Set(told).size).toBe(told.length);
});
