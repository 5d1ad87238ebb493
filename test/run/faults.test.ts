/** A fault at every call of a run, twice: no user is lost, none imported twice, no job left running. */
import { describe, expect, test } from "vitest";
import type { Fault } from "../../emulator/emulator.ts";
import { importCalls, usersCsv } from "../harness/fixtures.ts";
import { useStage } from "../harness/stage.ts";

const stage = useStage();

const calls = [...importCalls, "DescribeLogGroups", "DescribeLogStreams", "FilterLogEvents"];
const kinds = [
  "throttle",
  "server-error",
  "unavailable",
  "reset",
  "lost-reply",
  "cut-reply",
  "altered",
  "bad-gateway",
  "hang",
] as const;

const cases = calls.flatMap((operation) => kinds.map((kind) => ({ operation, kind })));

/** Three good users and one that Cognito refuses, so that the log is read, too. */
const users = usersCsv(4, (row) => (row === 4 ? { email_verified: "false" } : {}));

describe("a temporary fault does not change the result", () => {
  test.each(cases)("$operation: $kind", async ({ operation, kind }) => {
    const { emulator, pool, step } = stage;
    emulator.inject({ operation, kind, times: 2 });
    const { errors, outputs, report } = await step({
      inputs: { validate: "warn", "max-failed-users": "1", "cli-read-timeout": "5" },
      files: { "users.csv": users },
    });
    expect(errors).toEqual([]);
    expect(outputs).toMatchObject({ status: "Succeeded", "imported-users": "3", "failed-users": "1" });
    expect(report.rows).toEqual([{ line: 5, outcome: "FAILED", reason: expect.any(String) }]);
    expect(pool.users.size).toBe(3);
    // A job whose reply was lost is found again, so that there is but one.
    expect(pool.jobs.size).toBe(1);
    const started = [...pool.jobs.values()].filter(({ startedAt }) => startedAt !== undefined);
    expect(started).toHaveLength(1);
    emulator.advance();
    expect([...pool.jobs.values()].map(({ status }) => status)).toEqual(["Succeeded"]);
  });
});

describe("what cannot succeed is not repeated", () => {
  const refusals: Fault[] = [
    { operation: "GetCSVHeader", kind: "error", code: "ResourceNotFoundException" },
    { operation: "CreateUserImportJob", kind: "error", code: "LimitExceededException" },
    { operation: "CreateUserImportJob", kind: "error", code: "AccessDeniedException" },
    { operation: "PutObject", kind: "error", code: "SignatureDoesNotMatch", status: 403 },
    { operation: "StartUserImportJob", kind: "error", code: "AccessDeniedException" },
  ];
  test.each(refusals)("$operation: $code", async (fault) => {
    stage.emulator.inject({ ...fault, times: 9 });
    const { exitCode, errors } = await stage.step();
    expect(exitCode).toBe(1);
    expect(errors).toHaveLength(1);
    expect(stage.operations().filter((name) => name === fault.operation)).toHaveLength(1);
    stage.emulator.advance();
    expect(stage.pool.users.size).toBe(0);
  });
});

test("a permanent fault ends the step, and the error says what happened to the job", async () => {
  stage.emulator.inject({ operation: "StartUserImportJob", kind: "server-error", times: 99 });
  const { errors } = await stage.step();
  expect(errors).toEqual([
    expect.stringMatching(/fault at AWS.*Whether import job import-\w+ was started is not known/),
  ]);
});

test("a start whose reply is lost is recognised, and the job started once", async () => {
  stage.emulator.inject({ operation: "StartUserImportJob", kind: "lost-reply" });
  const { exitCode, outputs } = await stage.step();
  expect(exitCode).toBe(0);
  expect(outputs["imported-users"]).toBe("3");
  expect(stage.operations().filter((name) => name === "StartUserImportJob")).toHaveLength(1);
});

describe("credentials that expire after a lost reply leave it open what happened", () => {
  const expired = { kind: "error", code: "ExpiredTokenException", times: 9 } as const;

  test("whether a job was created (seed 321000)", async () => {
    stage.emulator.inject({ operation: "CreateUserImportJob", kind: "lost-reply" });
    stage.emulator.inject({ operation: "ListUserImportJobs", ...expired });
    const { errors, outputs } = await stage.step();
    expect(errors).toEqual([
      expect.stringMatching(/expired.*Whether an import job was created is not known/),
    ]);
    expect(outputs.changed).toBe("true");
  });

  test("whether a job was started", async () => {
    stage.emulator.inject({ operation: "StartUserImportJob", kind: "lost-reply" });
    stage.emulator.inject({ operation: "DescribeUserImportJob", ...expired });
    const { errors } = await stage.step();
    expect(errors).toEqual([
      expect.stringMatching(/expired.*Whether import job import-\w+ was started is not known/),
    ]);
  });
});

test("without permission to look for it, another job is created", async () => {
  const { emulator, pool } = stage;
  emulator.inject({ operation: "CreateUserImportJob", kind: "lost-reply" });
  emulator.inject({ operation: "ListUserImportJobs", kind: "error", code: "AccessDeniedException" });
  const { exitCode, log } = await stage.step();
  expect(exitCode).toBe(0);
  expect(log).toContain("cognito-idp:ListUserImportJobs");
  expect([...pool.jobs.values()].map(({ status }) => status)).toEqual(["Created", "Succeeded"]);
});

test("an upload URL that has expired gets a new job, and the one left behind is named", async () => {
  const { emulator, pool } = stage;
  const message = "Request has expired";
  emulator.inject({ operation: "PutObject", kind: "error", code: "AccessDenied", message, status: 403 });
  const { exitCode, log, outputs } = await stage.step();
  expect(exitCode).toBe(0);
  const [left, used] = [...pool.jobs.values()];
  expect(log).toContain(`The upload URL of import job ${left?.id} has expired`);
  expect(outputs["job-id"]).toBe(used?.id);
  expect([left?.status, used?.status]).toEqual(["Created", "Succeeded"]);
});

test("an upload that never ends is given up after an hour", async () => {
  stage.emulator.inject({ operation: "PutObject", kind: "hang", times: 9 });
  const { errors, outputs } = await stage.step({ inputs: { "cli-read-timeout": "0" } });
  expect(errors).toEqual([expect.stringMatching(/^The upload of users\.csv did not end within 1 h 0 min\./)]);
  expect(outputs.status).toBe("Created");
});

test("a URL that always expires ends the step after three jobs", async () => {
  stage.emulator.settings.urlExpirySeconds = 0;
  const { errors } = await stage.step();
  expect(errors).toEqual([expect.stringMatching(/403 AccessDenied: .*15 minutes/)]);
  expect(stage.pool.jobs.size).toBe(3);
});

test("a job that cannot be read until the time is over says why", async () => {
  stage.emulator.settings.pendingSeconds = 1;
  stage.emulator.inject({ operation: "DescribeUserImportJob", kind: "unavailable", times: 999 });
  const { errors } = await stage.step({ inputs: { "timeout-minutes": "1" } });
  expect(errors).toEqual([
    expect.stringMatching(
      /^The import did not end within 1 min 0 s \(timeout-minutes\)\. Its status could not be read: DescribeUserImportJob .* still running/,
    ),
  ]);
});

test("a job that cannot be read for a while is waited for", async () => {
  const { emulator } = stage;
  emulator.settings.pendingSeconds = 1;
  emulator.inject({ operation: "DescribeUserImportJob", kind: "unavailable", times: 7 });
  const { exitCode, log, outputs } = await stage.step();
  expect(exitCode).toBe(0);
  expect(log).toMatch(/warning: The status of the import job could not be read/);
  expect(outputs.status).toBe("Succeeded");
});
