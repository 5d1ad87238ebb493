/** Where AWS does not document how Cognito behaves, runs end the same under each reading. */
import { expect, test } from "vitest";
import type { EmulatorSettings } from "../../emulator/emulator.ts";
import { usersCsv } from "../harness/fixtures.ts";
import { type StepOptions, useStage } from "../harness/stage.ts";

const stage = useStage();

const ada = { "cognito:username": "Ada", email: "Ada@Example.com", name: "Ada", birthdate: "02/01/1990" };
const eve = { "cognito:username": "eve", email: "eve@example.com", email_verified: "false" };
const ben = {
  "cognito:username": "ben",
  email: "ben@example.com",
  name: "C:\\temp",
  birthdate: "03/14/1988",
};
const fileOf = (...users: Record<string, string>[]) => ({
  "users.csv": usersCsv(users.length, (row) => users[row - 1] ?? {}),
});
const update: StepOptions = {
  inputs: { "existing-users": "update" },
  files: fileOf({ ...ada, name: "Ada O." }, { ...ben, name: "C:\\work" }),
};

/** Runs on one pool, with the counts (imported, updated, skipped, failed) and the rows of their reports. */
const runs: [StepOptions, number[], string[]][] = [
  [{ files: fileOf(ada, ben) }, [1, 0, 1, 0], ["2 SKIPPED"]],
  [{ files: fileOf(ada, ben) }, [0, 0, 2, 0], ["2 SKIPPED", "3 SKIPPED"]],
  [
    {
      inputs: { "existing-users": "upload", validate: "off", "max-failed-users": "1" },
      files: fileOf(ada, eve, ben),
    },
    [0, 0, 2, 1],
    ["2 SKIPPED", "3 FAILED", "4 SKIPPED"],
  ],
  [update, [0, 2, 2, 0], ["2 SKIPPED", "3 SKIPPED"]],
  [update, [0, 0, 2, 0], ["2 SKIPPED", "3 SKIPPED"]],
];

/** Each reading once: none hides another. */
const readings: Partial<EmulatorSettings>[] = [
  {},
  { startRefusal: "InvalidParameterException", backslash: "dropped", failedShare: 0, firstUserLine: 1 },
  { startRefusal: "NotAuthorizedException", columnSubset: true, failedShare: 1, filtersIgnoreCase: true },
  { storedBirthdate: "as-imported", stoppingSeconds: 1 },
];

test.each(readings)("with %j", async (reading) => {
  const { emulator } = stage;
  Object.assign(emulator.settings, { pendingSeconds: 5, ...reading });
  // The account is busy when the first run starts its job.
  const busy = emulator.createUserPool({ PoolName: "busy" });
  await stage.step({ inputs: { "user-pool-id": busy.id, "wait-for-completion": "false" } });
  stage.pool = emulator.createUserPool({ UsernameConfiguration: { CaseSensitive: false } });
  const inPool = { email: "ada@example.com", email_verified: "true", name: "Ada", birthdate: "1990-02-01" };
  emulator.createUser(stage.pool.id, "Ada", inPool);

  let log = "";
  for (const [step, counts, rows] of runs) {
    const run = await stage.step(step);
    log += run.log;
    expect(run.failures).toEqual([]);
    const { imported, updated, skipped, failed } = run.report.counts;
    expect([imported, updated, skipped, failed]).toEqual(counts);
    expect(run.report.rows.map(({ line, outcome }) => `${line} ${outcome}`)).toEqual(rows);
  }
  expect(log).toContain("Another import job is active in this account.");
  const stored = [...stage.pool.users.values()].map(({ username, attributes }) => [
    username,
    attributes.name,
  ]);
  expect(stored).toEqual([
    ["ada", "Ada O."],
    ["ben", "C:\\work"],
  ]);

  const { failures } = await stage.step({ cancelAt: { operation: "DescribeUserImportJob" }, post: true });
  expect(failures).toEqual([expect.stringMatching(/^The run was cancelled\./)]);
  emulator.advanceClock(2000);
  expect(stage.statuses().at(-1)).toBe("Stopped");
  expect(stage.pool.users.size).toBe(2);
});
