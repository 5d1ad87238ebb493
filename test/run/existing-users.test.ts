/** Seeding again: who exists is looked up, and only what differs is changed. */
import { describe, expect, test } from "vitest";
import { usersCsv } from "../harness/fixtures.ts";
import { useStage } from "../harness/stage.ts";

const stage = useStage();
const exists = "The user already exists.";

/** Creates users of the file in the pool. */
function createUsers(...numbers: number[]): void {
  for (const number of numbers) {
    const email = `user${number}@example.com`;
    stage.emulator.createUser(stage.pool.id, `user${number}`, { email, email_verified: "true" });
  }
}

const uploads = () => stage.emulator.requests.filter(({ operation }) => operation === "PutObject");
const jobs = () => stage.pool.jobs.size;

describe("with auto, as with skip,", () => {
  test.each(["auto", "skip"])(
    "only new users are uploaded, and the second run needs no job (%s)",
    async (mode) => {
      createUsers(2);
      const inputs = { "existing-users": mode };
      const first = await stage.step({ inputs });
      expect(first.failures).toEqual([]);
      expect(first.outputs).toMatchObject({
        ...{ "imported-users": "2", "skipped-users": "1", "failed-users": "0", "total-users": "3" },
        ...{ changed: "true", "updated-users": "0", status: "Succeeded" },
      });
      expect(first.log).toContain("New | To update | Unchanged | Left out | Problems\n2   | 0         | 1");
      expect(first.summary).toContain("| 2 | 0 | 1 | 0 | 0 |");
      expect(first.report.counts).toEqual({ total: 3, imported: 2, updated: 0, skipped: 1, failed: 0 });
      expect(first.report.rows).toEqual([{ line: 3, outcome: "SKIPPED", reason: exists }]);

      const second = await stage.step({ inputs });
      expect(second.failures).toEqual([]);
      expect(second.outputs).toMatchObject({
        ...{ "job-id": "", "job-name": "", status: "", "user-import-job": "", result: "", "job-ids": "[]" },
        ...{
          changed: "false",
          "imported-users": "0",
          "skipped-users": "3",
          "failed-users": "0",
          "total-users": "3",
        },
      });
      expect(second.requests).toEqual(["GetCSVHeader", "DescribeUserPool", "ListUsers"]);
      expect(second.summary).toContain("✅ Cognito user import: no import job was needed");
      expect(second.summary).not.toContain("Failed</code>");
      expect(second.report.counts).toEqual({ total: 3, imported: 0, updated: 0, skipped: 3, failed: 0 });
      expect(jobs()).toBe(1);
      expect(stage.emulator.billableUsers()).toEqual([]);
    },
  );

  test("a file with only new users is uploaded byte for byte", async () => {
    stage.emulator.createUser(stage.pool.id, "other");
    const csv = usersCsv(3);
    await stage.step({ files: { "users.csv": csv } });
    expect(uploads()[0]).toMatchObject({ bodyBytes: csv.length });
  });

  test("lines, failed rows and percentages refer to the file and to the uploaded users", async () => {
    createUsers(1, 2, 5);
    const csv = usersCsv(7, (row) => (row === 4 ? { email_verified: "false" } : {}));
    const inputs = { validate: "warn", "max-failed-users": "25%" };
    const step = { inputs, files: { "users.csv": csv } };
    const { failures, outputs, report, failedRows, annotations } = await stage.step(step);
    expect(failures).toEqual([]);
    expect(outputs).toMatchObject({ "imported-users": "3", "skipped-users": "3", "failed-users": "1" });
    expect(report.rows.map(({ line, outcome }) => `${line} ${outcome}`)).toEqual([
      ...["2 SKIPPED", "3 SKIPPED", "5 FAILED", "6 SKIPPED"],
    ]);
    expect(failedRows.split("\n")[1]).toMatch(/^user4,/);
    expect(annotations.at(-1)).toMatchObject({ line: 5 });
    stage.pool.users.delete("user6");
    const stricter = await stage.step({ ...step, inputs: { ...inputs, "max-failed-users": "20%" } });
    expect(stricter.failures).toEqual([
      expect.stringMatching(/^1 user failed, 1 more than max-failed-users allows/),
    ]);
  });

  test("too many existing users stop the run before a job is created", async () => {
    createUsers(1, 2);
    const { failures, outputs, log } = await stage.step({ inputs: { "max-skipped-users": "33%" } });
    expect(log).toContain("New | To update | Unchanged | Left out | Problems\n1   | 0         | 2");
    expect(failures).toEqual([
      "2 users skipped, 2 more than max-skipped-users allows (0, which is 33% of 3). No import job was created.",
    ]);
    expect(outputs.changed).toBe("false");
    expect(jobs()).toBe(0);
  });

  test("users are matched as the pool treats names", async () => {
    const { id } = stage.emulator.createUserPool({
      UsernameAttributes: ["email"],
      UsernameConfiguration: { CaseSensitive: false },
    });
    stage.emulator.createUser(id, "ann@example.com", { email: "ann@example.com", email_verified: "true" });
    stage.emulator.createUser(id, "google_1", { email: "ben@example.com" }, "EXTERNAL_PROVIDER");
    const files = {
      "users.csv": "cognito:username,email,email_verified\n,Ann@Example.com,true\n,ben@example.com,true\n",
    };
    const step = { files, inputs: { "user-pool-id": id } };
    const { failures, outputs } = await stage.step(step);
    expect(failures).toEqual([]);
    expect(outputs).toMatchObject({ "imported-users": "1", "skipped-users": "1" });
    const again = await stage.step(step);
    expect(again.outputs).toMatchObject({ "job-id": "", "skipped-users": "2" });
  });

  test("a user who is created after the look-up is skipped by Cognito", async () => {
    createUsers(1);
    const fault = { operation: "ListUsers", kind: "altered", alter: () => '{"Users":[]}' } as const;
    const { failures, outputs, report } = await stage.step({ faults: [fault] });
    expect(failures).toEqual([]);
    expect(outputs).toMatchObject({ "imported-users": "2", "skipped-users": "1" });
    expect(report.rows).toEqual([{ line: 2, outcome: "SKIPPED", reason: exists }]);
  });

  test("a job that is not started or waited for has only the new users", async () => {
    createUsers(2);
    const { outputs, log, report } = await stage.step({ inputs: { start: "false" } });
    expect(report.rows).toEqual([{ line: 3, outcome: "SKIPPED", reason: exists }]);
    expect(outputs).toMatchObject({ status: "Created", "skipped-users": "1", changed: "true" });
    const second = await stage.step({ inputs: { "job-id": outputs["job-id"] ?? "" } });
    expect(log).not.toContain("warning");
    expect(second.failures).toEqual([]);
    expect(second.outputs).toMatchObject({ "imported-users": "2", "skipped-users": "1", "total-users": "3" });
  });
});

describe("without the look-up", () => {
  const denied = (operation: string) =>
    ({ operation, kind: "error", code: "AccessDeniedException", times: 99 }) as const;

  test.each(["ListUsers", "DescribeUserPool"])(
    "auto uploads the whole file, with a notice (no %s)",
    async (operation) => {
      createUsers(1);
      const { failures, outputs, stdout } = await stage.step({ faults: [denied(operation)] });
      expect(failures).toEqual([]);
      expect(outputs).toMatchObject({ "imported-users": "2", "skipped-users": "1" });
      expect(stdout).toMatch(
        new RegExp(
          `^::notice::Existing users were not looked up\\. .*Allow cognito-idp:${operation} on the user pool`,
          "m",
        ),
      );
    },
  );

  test.each([
    ["skip", "ListUsers"],
    ["update", "ListUsers"],
    ["fail", "DescribeUserPool"],
  ])("%s ends the run (no %s)", async (mode, operation) => {
    const { failures } = await stage.step({
      inputs: { "existing-users": mode },
      faults: [denied(operation)],
    });
    expect(failures).toEqual([
      expect.stringMatching(
        new RegExp(
          `which existing-users: ${mode} needs.*Allow cognito-idp:${operation}.*No import job was created`,
        ),
      ),
    ]);
  });

  test("denied half-way, nothing is known", async () => {
    createUsers(...Array.from({ length: 100 }, (_, index) => index + 1));
    const { outputs, report } = await stage.step({
      files: { "users.csv": usersCsv(110) },
      faults: [
        { ...denied("ListUsers"), after: 1 },
        ...["DescribeLogGroups", "DescribeLogStreams", "GetLogEvents", "FilterLogEvents"].map(denied),
      ],
    });
    expect(outputs).toMatchObject({ "imported-users": "10", "skipped-users": "100", status: "Failed" });
    expect(report.reasons).toEqual({});
  });

  test("a green run says why Cognito's status is Failed", async () => {
    createUsers(1, 2, 3);
    const { passed, requests, log, summary, outputs } = await stage.step({
      inputs: { "existing-users": "upload" },
    });
    expect(passed).toBe(true);
    expect(requests).not.toContain("ListUsers");
    expect(outputs).toMatchObject({ status: "Failed", "skipped-users": "3", changed: "true" });
    const why =
      "status is Failed because many of the job's users exist or failed, but every user is accounted for.";
    expect(log).toContain(why);
    expect(summary.replaceAll(/&#\d+;/g, "'")).toContain(why);
  });

  test("validate: off does not look, and auto no further than 600 calls", async () => {
    const { requests } = await stage.step({ inputs: { validate: "off" } });
    expect(requests).not.toContain("ListUsers");
    stage.emulator.inject({
      operation: "DescribeUserPool",
      kind: "altered",
      alter: (body) => body.replace(/"EstimatedNumberOfUsers":\d+/, '"EstimatedNumberOfUsers":40000'),
    });
    const { stdout, outputs } = await stage.step({ files: { "users.csv": usersCsv(601) } });
    expect(stdout).toMatch(/^::notice::.*takes more than 600 calls/m);
    expect(outputs).toMatchObject({ "skipped-users": "3", "imported-users": "598" });
  });
});

describe("with fail", () => {
  test.each(["error", "warn"])("an existing user stops the run (validate: %s)", async (validate) => {
    createUsers(2);
    const inputs = { "existing-users": "fail", validate };
    const { failures, annotations } = await stage.step({ inputs });
    expect(failures).toEqual([
      expect.stringMatching(/^1 problem in users\.csv: cognito:username exists in the user pool/),
    ]);
    expect(annotations).toMatchObject([{ line: 3 }]);
    const dry = await stage.step({ inputs: { ...inputs, "dry-run": "true" } });
    expect(dry.passed).toBe(false);
    expect(dry.summary).toContain("| 2 | 0 | 1 | 0 | 1 |");
    expect(jobs()).toBe(0);
  });
});

describe("a dry run", () => {
  test("says who would be imported, and never so of users who exist", async () => {
    createUsers(1, 2);
    const { log, summary, outputs, requests } = await stage.step({ inputs: { "dry-run": "true" } });
    expect(summary).toContain("✅ Cognito user import: dry run, 1 user would be imported");
    expect(summary).toContain("| New | To update | Unchanged | Left out | Problems |");
    expect(log).toMatch(
      /Dry run: users\.csv is good; 1 user would go to \S+, 2 users would stay unchanged\. No import job/,
    );
    expect(outputs.changed).toBe("false");
    expect(requests).toEqual(["GetCSVHeader", "DescribeUserPool", "ListUsers"]);
  });

  test("says first that the pool's users were not looked up", async () => {
    const denied = { operation: "ListUsers", kind: "error", code: "AccessDeniedException" } as const;
    const { summary, log } = await stage.step({ inputs: { "dry-run": "true" }, faults: [denied] });
    expect(summary).toMatch(/^## ⚠️ Cognito user import: Not checked: existing users \(no permission\)/);
    expect(log).not.toMatch(/is good|would be imported/);
  });
});

test.each([
  [
    { "existing-users": "update", validate: "off" },
    /existing-users: update cannot be used with validate: off/,
  ],
  [{ "existing-users": "fail", "job-id": "import-1" }, /existing-users: fail cannot be used with job-id/],
  [{ "existing-users": "none" }, /existing-users must be one of auto, skip, update, fail, upload/],
])("%j is refused", async (inputs, message) => {
  const { failures, requests } = await stage.step({ inputs: inputs as Record<string, string> });
  expect(failures).toEqual([expect.stringMatching(message)]);
  expect(requests).toEqual([]);
});
