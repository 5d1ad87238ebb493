/** `job-id`: a step resumes a job that an earlier one created. */
import { expect, test } from "vitest";
import { role, usersCsv } from "../harness/fixtures.ts";
import { useStage } from "../harness/stage.ts";

const stage = useStage();

test("a job that waits with its file is started, waited for and reported", async () => {
  const first = await stage.step({ inputs: { start: "false" } });
  expect(first.outputs.status).toBe("Created");
  const inputs = { "job-id": first.outputs["job-id"] ?? "", "csv-path": "", "cloud-watch-logs-role-arn": "" };
  const { exitCode, outputs, summary } = await stage.step({ inputs });
  expect(exitCode).toBe(0);
  expect(outputs).toMatchObject({
    "job-id": first.outputs["job-id"],
    status: "Succeeded",
    ...{ "imported-users": "3", "total-users": "3" },
  });
  expect(stage.pool.jobs.size).toBe(1);
  expect(summary).toContain("3 users imported");
  expect(stage.operations().filter((name) => name === "PutObject")).toHaveLength(1);
});

test("a running job is waited for, and with the file its rows are reported by line", async () => {
  stage.emulator.settings.pendingSeconds = 1;
  const files = { "users.csv": `\n${usersCsv(3, (row) => (row === 2 ? { email_verified: "false" } : {}))}` };
  const first = await stage.step({ inputs: { "wait-for-completion": "false", validate: "warn" }, files });
  expect(first.outputs.status).toBe("Pending");
  const inputs = { "job-id": first.outputs["job-id"] ?? "", "max-failed-users": "1" };
  const { exitCode, outputs, report, annotations } = await stage.step({ inputs, files });
  expect(exitCode).toBe(0);
  expect(outputs).toMatchObject({ status: "Succeeded", "failed-users": "1", "total-users": "3" });
  expect(report.rows).toMatchObject([{ line: 4, outcome: "FAILED" }]);
  expect(annotations).toMatchObject([{ file: "users.csv", line: 4 }]);
  expect(stage.operations().filter((name) => name === "StartUserImportJob")).toHaveLength(1);
});

test("one that has ended is reported again", async () => {
  const first = await stage.step();
  const { exitCode, outputs } = await stage.step({ inputs: { "job-id": first.outputs["job-id"] ?? "" } });
  expect(exitCode).toBe(0);
  expect(outputs).toMatchObject({ status: "Succeeded", "imported-users": "3", "total-users": "3" });
});

test("the verdict on one that ended as Failed needs its file", async () => {
  stage.emulator.createUser(stage.pool.id, "user1");
  stage.emulator.createUser(stage.pool.id, "user2");
  const first = await stage.step({ inputs: { "existing-users": "upload" } });
  expect(first.outputs.status).toBe("Failed");
  const jobId = first.outputs["job-id"] ?? "";
  const withFile = await stage.step({ inputs: { "job-id": jobId } });
  expect(withFile.exitCode).toBe(0);
  const without = await stage.step({ inputs: { "job-id": jobId, "csv-path": "" } });
  expect(without.errors).toEqual([
    expect.stringMatching(/is not known without the file of this job: give it as csv-path/),
  ]);
});

test("one without a file is refused in AWS's words", async () => {
  const { emulator, pool } = stage;
  emulator.inject({ operation: "PutObject", kind: "error", code: "AccessDenied", status: 403 });
  await stage.step();
  const [id = ""] = pool.jobs.keys();
  const { errors, log } = await stage.step({ inputs: { "job-id": id, password: "Correct-Horse-1" } });
  expect(log).toContain("Run the step again without job-id to go on.");
  expect(errors).toEqual([
    expect.stringMatching(
      `No csv file was uploaded for ${id}.*Import job ${id} was created but not started; it expires automatically\\.$`,
    ),
  ]);
});

test("one that expired and one that does not exist have clear errors", async () => {
  const { outputs } = await stage.step({ inputs: { start: "false" } });
  stage.emulator.settings.expirySeconds = 0;
  const expired = await stage.step({ inputs: { "job-id": outputs["job-id"] ?? "" } });
  expect(expired.errors).toEqual([expect.stringMatching(/expired: it was not started in time/)]);
  expect(expired.outputs.status).toBe("Expired");
  const unknown = await stage.step({ inputs: { "job-id": "import-Nobody" } });
  expect(unknown.errors).toEqual([
    "DescribeUserImportJob failed: User import job import-Nobody does not exist (ResourceNotFoundException). " +
      `Check job-id: user pool ${stage.pool.id} has no such import job.`,
  ]);
  expect(unknown.summary).toContain("❌ Cognito user import: the import job was not resumed");
});

test.each([
  [{ "job-id": "qQ0DCt2fRh" }, /job-id is not an import job id/],
  [
    { "job-id": "import-qQ0DCt2fRh", "dry-run": "true" },
    /dry-run: true cannot be used with job-id, which resumes an import job/,
  ],
  [{ "csv-path": "" }, /csv-path is needed/],
  [{ "cloud-watch-logs-role-arn": "" }, /cloud-watch-logs-role-arn is needed/],
])("bad together: %j", async (inputs, sentence) => {
  const { errors } = await stage.step({ inputs: { "cloud-watch-logs-role-arn": role, ...inputs } });
  expect(errors).toEqual([expect.stringMatching(sentence)]);
  expect(stage.operations()).toEqual([]);
});
