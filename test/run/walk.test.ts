import { expect, test } from "vitest";
import { role, usersCsv } from "../harness/fixtures.ts";
import { useStage } from "../harness/stage.ts";

const stage = useStage();
const isoDate = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

test("a file of users becomes users in the pool", async () => {
  const { emulator, pool } = stage;
  emulator.createUser(pool.id, "user2");
  const { exitCode, outputs, log, stderr } = await stage.step();
  expect(stderr).toBe("");
  expect(exitCode, log).toBe(0);

  const job = [...pool.jobs.values()][0];
  expect(outputs).toEqual({
    changed: "true",
    "updated-users": "0",
    "job-id": job?.id,
    "job-name": expect.stringMatching(/^octo-org-storefront-seed-1658821493-1-[a-z]{4}$/),
    status: "Succeeded",
    "imported-users": "2",
    "skipped-users": "1",
    "failed-users": "0",
    "total-users": "3",
    "completion-message": "Import Job Completed Successfully.",
    "creation-date": expect.stringMatching(isoDate),
    "start-date": expect.stringMatching(isoDate),
    "completion-date": expect.stringMatching(isoDate),
    "user-import-job": expect.any(String),
    result: expect.any(String),
    "report-path": expect.any(String),
    "log-group": `/aws/cognito/userpools/${pool.id}/staging`,
    "log-stream": `${job?.id}/${outputs["job-name"]}`,
    "csv-header": expect.stringMatching(
      /^name,given_name,.*,updated_at,cognito:mfa_enabled,cognito:username$/,
    ),
  });
  expect(JSON.parse(outputs["user-import-job"] ?? "")).toEqual({
    JobName: outputs["job-name"],
    JobId: outputs["job-id"],
    UserPoolId: pool.id,
    CreationDate: outputs["creation-date"],
    StartDate: outputs["start-date"],
    CompletionDate: outputs["completion-date"],
    Status: "Succeeded",
    CloudWatchLogsRoleArn: role,
    ImportedUsers: 2,
    SkippedUsers: 0,
    FailedUsers: 0,
    CompletionMessage: outputs["completion-message"],
  });
  expect([...pool.users.keys()].sort()).toEqual(["user1", "user2", "user3"]);
});

test("a run sends these requests and no other", async () => {
  const { emulator, pool, step } = stage;
  await step({ inputs: { "job-name": "seed staging" } });
  const requests = emulator.requests.map(({ operation, input, status }) => ({ operation, input, status }));
  const jobId = [...pool.jobs.keys()][0];
  const ofPool = { UserPoolId: pool.id };
  expect(requests.slice(0, 6)).toEqual([
    { operation: "GetCSVHeader", input: ofPool, status: 200 },
    { operation: "DescribeUserPool", input: ofPool, status: 200 },
    { operation: "ListUsers", input: { ...ofPool, Limit: 60 }, status: 200 },
    {
      operation: "CreateUserImportJob",
      input: { ...ofPool, JobName: "seed staging", CloudWatchLogsRoleArn: role },
      status: 200,
    },
    { operation: "PutObject", input: undefined, status: 200 },
    { operation: "StartUserImportJob", input: { ...ofPool, JobId: jobId }, status: 200 },
  ]);
  expect(requests.slice(6)).toEqual([
    { operation: "DescribeUserImportJob", input: { ...ofPool, JobId: jobId }, status: 200 },
  ]);
});

test("the upload is one plain PUT", async () => {
  const csv = usersCsv(3);
  await stage.step({ files: { "users.csv": csv } });
  const upload = stage.emulator.requests.find(({ operation }) => operation === "PutObject");
  expect(upload).toMatchObject({ method: "PUT", bodyBytes: Buffer.byteLength(csv) });
  expect(upload?.headers).toMatchObject({
    "content-length": String(Buffer.byteLength(csv)),
    "x-amz-server-side-encryption": "aws:kms",
  });
  expect(upload?.headers).not.toHaveProperty("transfer-encoding");
});

test("start: false creates the job and does not start it", async () => {
  const { exitCode, outputs, log } = await stage.step({ inputs: { start: "false" } });
  expect(exitCode).toBe(0);
  expect(outputs).toMatchObject({ status: "Created", "total-users": "3" });
  expect(outputs).not.toHaveProperty("start-date");
  expect(stage.operations()).toEqual([
    "GetCSVHeader",
    "DescribeUserPool",
    "ListUsers",
    "CreateUserImportJob",
    "PutObject",
  ]);
  expect(log).toContain("waits to be started");
});

test("wait-for-completion: false leaves the job running", async () => {
  stage.emulator.settings.pendingSeconds = 60;
  const { exitCode, outputs } = await stage.step({ inputs: { "wait-for-completion": "false" } });
  expect(exitCode).toBe(0);
  expect(outputs.status).toBe("Pending");
  expect(stage.operations()).not.toContain("DescribeUserImportJob");
});

test("without DescribeUserPool the run continues, and says what is not checked", async () => {
  const { emulator, step } = stage;
  emulator.inject({
    operation: "DescribeUserPool",
    kind: "error",
    code: "AccessDeniedException",
    message: "No.",
  });
  const { exitCode, log, summary } = await step();
  expect(exitCode).toBe(0);
  expect(log).toContain(
    "warning: Not checked: the pool's rules (no permission). DescribeUserPool failed: No ",
  );
  expect(summary).toContain("✅ Cognito user import: 3 users imported");
});

test("a file whose last line has no end, with blank lines, is counted by its users", async () => {
  const csv = `${usersCsv(2)}\n\n${usersCsv(3).split("\n")[3]}`;
  const { outputs } = await stage.step({ files: { "users.csv": csv } });
  expect(outputs).toMatchObject({ "total-users": "3", "imported-users": "3" });
});

test("a poll interval is kept", async () => {
  stage.emulator.settings.pendingSeconds = 1;
  await stage.step({ inputs: { "poll-interval-seconds": "0.1" } });
  const looks = stage.operations().filter((name) => name === "DescribeUserImportJob").length;
  expect(looks).toBeGreaterThan(4);
});
