/** What stops a run before anything is created: where files cannot go, and files that cannot be cut. */
import { writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { useStage } from "../harness/stage.ts";

const stage = useStage();

test.each([
  ["500,001 users", `cognito:username\n${"a\n".repeat(500_001)}`],
  ["more than 100 MB", `cognito:username\n${"a".repeat(1e8)}`],
])("%s with validate: off", async (_, csv) => {
  const run = await stage.step({ inputs: { validate: "off" }, files: { "users.csv": csv } });
  expect(run.failures).toEqual([expect.stringMatching(/takes at most 500,000 users and 100 MB/)]);
  expect(stage.pool.jobs.size).toBe(0);
});

test("500,000 users with validate: off are one job", async () => {
  const csv = `cognito:username\n${"a\n".repeat(500_000)}`;
  await stage.step({ inputs: { validate: "off", start: "false" }, files: { "users.csv": csv } });
  expect(stage.statuses()).toEqual(["Created"]);
});

test.each<[string | undefined, RegExp]>([
  [undefined, /^RUNNER_TEMP cannot be used: it is not set\. Neither can/],
  ["/dev/null/temp", /^RUNNER_TEMP cannot be used: \/dev\/null\/temp is not a folder .*\. Neither can/],
])("RUNNER_TEMP %s, where the system has no folder either", async (temp, message) => {
  const run = await stage.step({ env: { RUNNER_TEMP: temp, TMPDIR: "/dev/null" } });
  expect(run.failures).toEqual([expect.stringMatching(message)]);
  expect(run.requests).toEqual([]);
});

test("a report that cannot be written leaves the run passed", async () => {
  const run = await stage.step({
    inputs: { "report-path": "reports/import.json" },
    // Since the check, another step has created a file in place of the folder.
    onRequest: (operation) => {
      if (operation === "PutObject") writeFileSync("reports", "");
    },
  });
  expect(run.passed).toBe(true);
  expect(run.log).toContain("warning: The report could not be written");
});
