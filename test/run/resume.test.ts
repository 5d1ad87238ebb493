/** `job-id` with `csv-path`, after a job that held only some of the file's users. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { usersCsv } from "../harness/fixtures.ts";
import { type StepOptions, useStage } from "../harness/stage.ts";

const stage = useStage();

/** The folder that the steps of one GitHub job share. */
let temp = "";
beforeEach(() => {
  temp = mkdtempSync(join(tmpdir(), "temp-"));
  onTestFinished(() => rmSync(temp, { recursive: true }));
});

const csv = usersCsv(6, (row) => ({ ...(row === 5 && { email_verified: "false" }) }));
const runners = [
  ["in the same job", () => ({ RUNNER_TEMP: temp })],
  ["on another runner", () => ({})],
] as const;
const inputs = { validate: "warn", "max-failed-users": "1" };

/** Creates a job for the users who are new, which is not started; users 1 and 3 exist. */
async function createJob(options: StepOptions = {}) {
  for (const name of ["user1", "user3"]) stage.emulator.createUser(stage.pool.id, name);
  stage.clock.advance(5000);
  return stage.step({
    files: { "users.csv": csv },
    env: { RUNNER_TEMP: temp },
    ...options,
    inputs: { ...inputs, start: "false", ...options.inputs },
  });
}

describe.each(runners)("%s", (_, env) => {
  test("lines, failed rows, counts and subs are those of the right users", async () => {
    const first = await createJob();
    const jobs = [
      {
        id: first.outputs["job-id"],
        lines: [
          [3, 3],
          [5, 7],
        ],
      },
    ];
    expect(first.report.jobs).toEqual(jobs);
    let outcomes = "";
    const { failures, outputs, report, failedRows, annotations, log } = await stage.step({
      files: { "users.csv": csv },
      env: env(),
      inputs: { ...inputs, "job-id": first.outputs["job-id"] ?? "", "users-path": "list.csv" },
      onEnd: async ({ "users-path": path = "" }) => {
        outcomes = readFileSync(path, "utf8").replaceAll(/^\d+,\w+,|[\w-]{36},/gm, "");
      },
    });
    expect(failures).toEqual([]);
    expect(outputs).toMatchObject({
      ...{ "total-users": "6", "imported-users": "3", "skipped-users": "2", "failed-users": "1" },
    });
    expect(report.rows.map(({ line, outcome }) => `${line} ${outcome}`)).toEqual([
      ...["2 SKIPPED", "4 SKIPPED", "6 FAILED"],
    ]);
    expect(report.jobs).toEqual(jobs);
    expect(report.counts).toMatchObject({ total: 6, imported: 3, skipped: 2, failed: 1 });
    expect(failedRows.split("\n")[1]).toMatch(/^user5,/);
    expect(annotations.at(-1)).toMatchObject({ file: "users.csv", line: 6 });
    expect(outcomes.split("\n").slice(1, -1)).toEqual(
      "skipped imported skipped imported ,failed imported".split(" "),
    );
    expect(log).not.toContain("without lines");
  });

  test("passwords and memberships are those of the right users", async () => {
    const withGroups = csv
      .split("\n")
      .map((line, at) => (line === "" ? "" : `${line},${at === 0 ? "teams" : at % 2 ? "odd" : "even"}`))
      .join("\n");
    const files = { "users.csv": withGroups };
    const grants = {
      ...inputs,
      password: "Correct-Horse-1",
      "groups-column": "teams",
      "create-groups": "true",
    };
    const first = await createJob({ files, inputs: grants });
    const { failures } = await stage.step({
      files,
      env: env(),
      inputs: { ...grants, "job-id": first.outputs["job-id"] ?? "" },
    });
    expect(failures).toEqual([]);
    const members = (group: string) => [...(stage.pool.groups.get(group)?.members ?? [])].sort();
    expect(members("odd")).toEqual(["user1", "user3"]);
    expect(members("even")).toEqual(["user2", "user4", "user6"]);
    const confirmed = [...stage.pool.users.values()].filter(({ status }) => status === "CONFIRMED");
    expect(confirmed.map(({ username }) => username).sort()).toEqual(["user2", "user4", "user6"]);
  });

  test("memberships go by the users who are in the pool, not by rows", async () => {
    const withGroups = csv.replaceAll("\n", ",staff\n").replace(",staff\n", ",teams\n");
    const step = { files: { "users.csv": withGroups } };
    const grants = { ...inputs, "groups-column": "teams", "create-groups": "true" };
    const first = await createJob({ ...step, inputs: grants });
    const { users } = stage.pool;
    const { failures } = await stage.step({
      ...step,
      env: env(),
      inputs: { ...grants, "job-id": first.outputs["job-id"] ?? "" },
      onRequest: (operation) => {
        if (operation !== "DescribeLogStreams") return;
        // One who existed before the job, and one whom Cognito refuses.
        users.delete("user1");
        stage.emulator.createUser(stage.pool.id, "user5", { email: "user5@example.com" });
      },
    });
    expect(failures).toEqual([]);
    const members = [...(stage.pool.groups.get("staff")?.members ?? [])].sort();
    expect(members).toEqual(["user2", "user3", "user4", "user5", "user6"]);
  });
});

test("users on one line of JSON are distinguished by the map", async () => {
  const users = [1, 2, 3, 4, 5].map((number) => ({
    ...{ "cognito:username": `user${number}`, email: `user${number}@example.com` },
    email_verified: number !== 4,
  }));
  const step = { files: { "users.json": JSON.stringify(users) }, env: { RUNNER_TEMP: temp } };
  const first = await createJob({ ...step, inputs: { "csv-path": "users.json" } });
  const { outputs, failedRows } = await stage.step({
    ...step,
    inputs: { ...inputs, "csv-path": "users.json", "job-id": first.outputs["job-id"] ?? "" },
  });
  expect(outputs).toMatchObject({ "skipped-users": "2", "total-users": "5" });
  expect(failedRows.split("\n")[1]).toContain("user4");
});

test("without the file, outcomes have no lines, which would be those of the job", async () => {
  const first = await createJob();
  const { log, report } = await stage.step({
    env: { RUNNER_TEMP: temp },
    inputs: { "max-failed-users": "1", "csv-path": "", "job-id": first.outputs["job-id"] ?? "" },
  });
  expect(report.rows).toMatchObject([{ outcome: "FAILED" }]);
  expect(report.rows[0]).not.toHaveProperty("line");
  expect(log).toMatch(/^1 user failed: .*\(Example: email_verified to true\)\.$/m);
});

test("the subs of users who exist are listed even if the resumed job goes on", async () => {
  const first = await createJob();
  stage.emulator.settings.pendingSeconds = 60;
  let users = "";
  const { log } = await stage.step({
    files: { "users.csv": csv },
    env: { RUNNER_TEMP: temp },
    inputs: { "users-path": "list.csv", "timeout-minutes": "0.1", "job-id": first.outputs["job-id"] ?? "" },
    onEnd: async ({ "users-path": path = "" }) => {
      users = readFileSync(path, "utf8");
    },
  });
  expect(users).toMatch(/^2,user1,[\w-]{36},skipped\n3,user2,,pending\n4,user3,[\w-]{36},skipped$/m);
  expect(log).not.toContain("is empty");
});

test("a map that does not fit the file is not used", async () => {
  const first = await createJob();
  const id = first.outputs["job-id"] ?? "";
  const step = {
    files: { "users.csv": `\n${csv}` },
    env: { RUNNER_TEMP: temp },
    inputs: { ...inputs, "job-id": id },
  };
  const moved = await stage.step(step);
  expect(moved.log).toContain(`users.csv has changed since import job ${id} was created from it`);
  expect(moved.report.rows.map(({ line }) => line)).toEqual([3, 5, 7]);
  for (const text of ["", "{", '{"lines":[[2,"4"]],"existing":[],"firstRow":0}', "[null]"]) {
    writeFileSync(join(temp, `cognito-user-import-${id}.json`), text);
    expect(
      (await stage.step({ ...step, files: { "users.csv": csv } })).report.rows.map(({ line }) => line),
    ).toEqual([...[2, 4, 6]]);
  }
});

test.each([
  ["another file", usersCsv(9), [], /processed 4 users, but users\.csv has 9 users, of whom 7 did not exist/],
  [
    "without ListUsers",
    csv,
    [{ operation: "ListUsers", kind: "error", code: "AccessDeniedException", times: 99 }],
    /which of them existed before the job is not known\. .*cognito-idp:ListUsers/,
  ],
] as const)("if nothing fits, outcomes have no lines (%s)", async (_, text, faults, reason) => {
  const first = await createJob();
  const { passed, outputs, report, annotations, log, summary, failedRows } = await stage.step({
    files: { "users.csv": text },
    faults,
    inputs: { ...inputs, "job-id": first.outputs["job-id"] ?? "" },
  });
  expect(passed).toBe(true);
  expect(log).toMatch(reason);
  expect(outputs).toMatchObject({ "total-users": "4", "imported-users": "3", "failed-users": "1" });
  const why =
    "The User Record does not set any of the auto verified attributes to true. (Example: email_verified to true).";
  expect(report).toMatchObject({ reasons: { [why]: 1 }, jobs: [], counts: { total: 4, skipped: 0 } });
  expect(report.rows).toEqual([{ outcome: "FAILED", reason: why }]);
  expect(log).toContain(`1 user failed: ${why}\n`);
  expect(summary).toContain(`${why} |  |`);
  expect(summary).not.toContain("failed-rows-path");
  expect({ annotations: annotations.filter(({ line }) => line > 1), failedRows }).toEqual({
    annotations: [],
    failedRows: "",
  });
});
