/** A file beyond one job: several jobs, one after another, reported as one. */
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CreateGroupCommand } from "@aws-sdk/client-cognito-identity-provider";
import { afterEach, beforeEach, expect, onTestFinished, test } from "vitest";
import { cognito } from "../../emulator/support.ts";
import { jobLimits } from "../../src/users/convert/split.ts";
import { importCalls, usersCsv } from "../harness/fixtures.ts";
import { useStage } from "../harness/stage.ts";

const stage = useStage();
const real = { ...jobLimits };
beforeEach(() => void Object.assign(jobLimits, { users: 5 }));
afterEach(() => void Object.assign(jobLimits, real));

/** A file of two jobs. */
function manyUsers(bad: ReadonlySet<number> = new Set(), count = 7): string {
  const lines = ["cognito:username,email,email_verified"];
  for (let row = 1; row <= count; row++) lines.push(`u${row},u${row}@example.com,${!bad.has(row)}`);
  return `${lines.join("\n")}\n`;
}

test("a job takes 500,000 users and 100 MB", () =>
  expect(real).toEqual({ users: 500_000, bytes: 100_000_000 }));

test("counters are summed, and rows are reported by the lines of the file", async () => {
  const { errors, outputs, report, log } = await stage.step({
    inputs: { validate: "warn", "max-failed-users": "2" },
    files: { "users.csv": manyUsers(new Set([2, 6])) },
  });
  expect(errors).toEqual([]);
  expect(log).toMatch(/It takes 2 import jobs/);
  expect(outputs).toMatchObject({
    "imported-users": "5",
    "failed-users": "2",
    "total-users": "7",
    status: "Succeeded",
  });
  const ids = [...stage.pool.jobs.keys()];
  expect(ids).toHaveLength(2);
  expect(JSON.parse(outputs["job-ids"] ?? "")).toEqual(ids);
  expect(outputs["job-id"]).toBe(ids[1]);
  const { counts, rows, job } = report;
  expect(job).toEqual(JSON.parse(outputs["user-import-job"] ?? ""));
  expect(counts).toEqual({ total: 7, imported: 5, updated: 0, skipped: 0, failed: 2 });
  expect(rows).toMatchObject([
    { line: 3, outcome: "FAILED" },
    { line: 7, outcome: "FAILED" },
  ]);
});

test("a job that was not started yet has none of the outputs of the one before it", async () => {
  const { emulator } = stage;
  emulator.inject({ operation: "PutObject", kind: "hang", after: 1 });
  const { outputs } = await stage.step({
    files: { "users.csv": manyUsers() },
    cancelAt: { operation: "PutObject", count: 2 },
  });
  expect(outputs).toMatchObject({
    status: "Created",
    "imported-users": "5",
    "start-date": "",
    "completion-date": "",
    "completion-message": "",
  });
});

test("groups are given to the users of every job, and to none that failed", async () => {
  const { emulator, pool } = stage;
  await cognito(emulator).send(new CreateGroupCommand({ UserPoolId: pool.id, GroupName: "admins" }));
  const admins = new Set([1, 2, 6, 7]);
  const rows = manyUsers(new Set([2, 6]))
    .trimEnd()
    .split("\n");
  const lines = rows.map((row, at) => `${row},${at === 0 ? "groups" : admins.has(at) ? "admins" : ""}`);
  const { exitCode, log } = await stage.step({
    inputs: { validate: "warn", "max-failed-users": "2", "groups-column": "groups" },
    files: { "users.csv": `${lines.join("\n")}\n` },
  });
  expect(exitCode, log).toBe(0);
  expect([...(pool.groups.get("admins")?.members ?? [])].sort()).toEqual(["u1", "u7"]);
});

test("one of the jobs can be resumed; without its map the users of earlier jobs count as existing", async () => {
  const files = { "users.csv": manyUsers(new Set([6])) };
  const temp = await mkdtemp(join(tmpdir(), "temp-"));
  onTestFinished(() => rm(temp, { recursive: true }));
  const env = { RUNNER_TEMP: temp };
  await stage.step({ inputs: { validate: "warn", "max-failed-users": "1" }, files, env });
  const [, second = ""] = [...stage.pool.jobs.keys()];
  const inputs = { "job-id": second, "max-failed-users": "1" };
  for (const { env: given, total } of [
    { env, total: "2" },
    { env: {}, total: "7" },
  ]) {
    const { errors, annotations, report, outputs, failedRows } = await stage.step({
      inputs,
      files,
      env: given,
    });
    expect(errors).toEqual([]);
    expect(annotations).toMatchObject([{ line: 7 }]);
    expect(failedRows).toMatch(/\nu6,/);
    expect(outputs).toMatchObject({ "imported-users": "1", "failed-users": "1", "total-users": total });
    expect(report.jobs).toEqual([{ id: second, lines: [[7, 8]] }]);
  }
});

test("the job that a cancelled run names completes the passwords of all its jobs", async () => {
  const step = { files: { "users.csv": usersCsv(9) } };
  stage.emulator.settings.usersPerSecond = 1;
  const inputs = { password: "Correct-Horse-1", "poll-interval-seconds": "1" };
  const { log, outputs } = await stage.step({
    ...step,
    inputs,
    cancelAt: { operation: "DescribeUserImportJob", count: 8 },
  });
  const ids = JSON.parse(outputs["job-ids"] ?? "");
  expect([ids.length, outputs.status]).toEqual([2, "Stopped"]);
  const [, named = ""] = /To go on, give job-id: (\S+)/.exec(log) ?? [];
  const { failures } = await stage.step({ ...step, inputs: { ...inputs, "job-id": named } });
  expect(failures).toEqual([]);
  const users = [...stage.pool.users.values()];
  expect(users.length).toBeGreaterThan(5);
  expect(users.map(({ status }) => status)).toEqual(users.map(() => "CONFIRMED"));
});

test("resuming one of the jobs lists no users of the others as imported", async () => {
  const temp = await mkdtemp(join(tmpdir(), "temp-"));
  onTestFinished(() => rm(temp, { recursive: true }));
  const step = { files: { "users.csv": usersCsv(7) }, env: { RUNNER_TEMP: temp } };
  stage.emulator.settings.usersPerSecond = 1;
  const { outputs } = await stage.step({ ...step, inputs: { "timeout-minutes": "0.05" } });
  stage.clock.advance(60_000);
  let list: { outcome: string }[] = [];
  const { log } = await stage.step({
    ...step,
    inputs: { "job-id": outputs["job-id"] ?? "", "users-path": "list.json" },
    onEnd: async ({ "users-path": path = "" }) => {
      list = JSON.parse(readFileSync(path, "utf8"));
    },
  });
  expect(list.map(({ outcome }) => outcome)).toEqual([
    ...Array(5).fill("imported"),
    ...Array(2).fill("failed"),
  ]);
  expect(log).not.toContain("is empty");
});

test("a run that is killed while its first job runs says that the rest is not imported", async () => {
  const { killed, post } = await stage.step({
    files: { "users.csv": manyUsers() },
    killAt: { request: importCalls.length },
    post: true,
  });
  expect(killed).toBe(true);
  expect(post?.stdout).toMatch(/import-\w+ has ended: Succeeded\./);
  expect(post?.stdout).toMatch(/Run it again with the same inputs to import the rest\./);
});

test("a part that fails ends the run, and the error says what was imported", async () => {
  stage.emulator.settings.failAfterRows = 3;
  stage.emulator.createUser(stage.pool.id, "u2", { email: "u2@example.com", email_verified: "true" });
  const { errors, outputs } = await stage.step({ files: { "users.csv": manyUsers() } });
  expect(errors).toEqual([
    expect.stringMatching(
      /This was job 1 of 2 of the file\. Users from row 7 on were not uploaded\. Run the step again/,
    ),
  ]);
  expect(outputs["imported-users"]).toBe("3");
  expect(outputs["job-ids"]).toBe(`["${outputs["job-id"]}"]`);
  expect(stage.pool.jobs.size).toBe(1);
});

test.each([
  ["start", "false"],
  ["wait-for-completion", "false"],
  ["start", "true"],
])("%s: false is refused before a job is created (dry-run: %s)", async (input, dryRun) => {
  const { errors } = await stage.step({
    inputs: { [input]: "false", "dry-run": dryRun },
    files: { "users.csv": manyUsers() },
  });
  expect(errors).toEqual([
    expect.stringMatching(new RegExp(`needs 2 import jobs.*leave out ${input}: false, or split`)),
  ]);
  expect(stage.pool.jobs.size).toBe(0);
});
