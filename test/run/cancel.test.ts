/** Cancelled, killed and late runs: they stop their own jobs, and no others. */
import { expect, test } from "vitest";
import { importCalls, usersCsv } from "../harness/fixtures.ts";
import { useStage } from "../harness/stage.ts";

const stage = useStage();

const endings: Record<string, RegExp> = {
  CreateUserImportJob: /Whether an import job was created is not known/,
  PutObject: /was created but not started/,
  StartUserImportJob: /Whether import job import-\w+ was started is not known/,
  DescribeUserImportJob: /was stopped/,
};

test.each(importCalls)("during %s leaves no job running, within three seconds", async (operation) => {
  const { emulator } = stage;
  emulator.settings.pendingSeconds = 3600;
  emulator.inject({ operation, kind: "hang" });
  const { errors, summary, sinceCancelMs, post } = await stage.step({
    cancelAt: { operation },
    post: true,
  });
  expect(errors).toEqual([expect.stringMatching(/^The run was cancelled\./)]);
  expect(errors[0]).toMatch(endings[operation] ?? /No import job was created/);
  expect(summary).toContain("The run was cancelled.");
  expect(sinceCancelMs).toBeLessThan(3000);
  expect(post?.exitCode).toBe(0);
  for (const status of stage.statuses()) expect(["Created", "Stopped"]).toContain(status);
});

test.each(["DescribeLogGroups", "DescribeLogStreams", "GetLogEvents"])(
  "a cancel during %s, when the job has ended, leaves its verdict as it is",
  async (operation) => {
    const { emulator } = stage;
    for (const name of ["user1", "user2"]) emulator.createUser(stage.pool.id, name);
    emulator.inject({ operation, kind: "hang" });
    const inputs = { "existing-users": "upload" };
    const { exitCode, outputs, summary, sinceCancelMs } = await stage.step({
      inputs,
      cancelAt: { operation },
    });
    expect(exitCode).toBe(0);
    expect(sinceCancelMs).toBeLessThan(3000);
    expect(outputs).toMatchObject({ status: "Failed", "skipped-users": "2", "imported-users": "1" });
    expect(summary).toContain("1 user imported");
  },
);

test("a start without a reply may have been carried out, so its job is stopped", async () => {
  const { emulator } = stage;
  emulator.settings.pendingSeconds = 3600;
  emulator.inject({ operation: "StartUserImportJob", kind: "slow", when: "after", delayMs: 4000 });
  const { errors } = await stage.step({ cancelAt: { operation: "StartUserImportJob" } });
  expect(errors).toEqual([expect.stringMatching(/Import job import-\w+ was stopped/)]);
  expect(stage.statuses()).toEqual(["Stopped"]);
});

test("a start that was not carried out in time is left to the post step", async () => {
  const { emulator } = stage;
  emulator.inject({ operation: "StartUserImportJob", kind: "slow", delayMs: 4000 });
  const { errors, post } = await stage.step({ post: true, cancelAt: { operation: "StartUserImportJob" } });
  expect(errors).toEqual([expect.stringMatching(/Whether import job import-\w+ was started is not known/)]);
  expect(post?.stdout).toMatch(/was not started; it expires automatically/);
  expect(stage.statuses()).toEqual(["Created"]);
});

test("with stop-on-cancel: false the job continues, and the post step does not stop it", async () => {
  const { emulator } = stage;
  emulator.settings.pendingSeconds = 3600;
  const { errors, outputs, post } = await stage.step({
    inputs: { "stop-on-cancel": "false" },
    post: true,
    cancelAt: { operation: "DescribeUserImportJob" },
  });
  expect(errors).toEqual([expect.stringMatching(/is still running .*give job-id: import-/)]);
  expect(outputs.status).toBe("Pending");
  expect(post).toEqual({ exitCode: 0, stdout: "", stderr: "" });
  expect(stage.statuses()).toEqual(["Pending"]);
});

test("a job that is still stopping is not reported as stopped", async () => {
  Object.assign(stage.emulator.settings, { pendingSeconds: 3600, stoppingSeconds: 3600 });
  const { errors, outputs } = await stage.step({ cancelAt: { operation: "DescribeUserImportJob" } });
  expect(errors).toEqual([
    expect.stringMatching(
      /^The run was cancelled\. Import job import-\w+ is stopping, with 0 users processed so far\.$/,
    ),
  ]);
  expect(outputs.status).toBe("Stopping");
});

test("a job that could not be stopped in time is stopped by the post step", async () => {
  stage.emulator.settings.pendingSeconds = 3600;
  const { log, post } = await stage.step({
    cancelAt: { operation: "DescribeUserImportJob" },
    faults: [{ operation: "StopUserImportJob", kind: "hang" }],
    post: true,
  });
  expect(log).toContain("could not be stopped (no reply came back in time)");
  expect(post?.stdout).toContain("was asked to stop: Stopped");
});

test("a job that cannot be stopped is reported", async () => {
  const { emulator } = stage;
  emulator.settings.pendingSeconds = 3600;
  const denied = { kind: "error", code: "AccessDeniedException", times: 9 } as const;
  emulator.inject({ operation: "StopUserImportJob", ...denied });
  const { errors, post } = await stage.step({
    cancelAt: { operation: "DescribeUserImportJob" },
    post: true,
  });
  expect(errors).toEqual([
    expect.stringMatching(
      /could not be stopped \(.*Allow cognito-idp:StopUserImportJob.*\) and is still running/,
    ),
  ]);
  // Seed 1011016
  expect(post?.stdout).toMatch(/may continue in Cognito, .*To wait for it, give job-id: import-/);
});

test("without a file for its state the run continues", async () => {
  const { errors, outputs } = await stage.step({ env: { GITHUB_STATE: "/nowhere/state" } });
  expect(errors).toEqual([]);
  expect(outputs["imported-users"]).toBe("3");
});

test.each(["passes", "fails"])("after a step that %s on its own the post step does nothing", async (how) => {
  const { post } = await stage.step({
    files: { "users.csv": usersCsv(2, () => (how === "fails" ? { email_verified: "false" } : {})) },
    inputs: { validate: "warn" },
    post: true,
  });
  expect(post).toEqual({ exitCode: 0, stdout: "", stderr: "" });
});

test("with stop-on-timeout, a run that is out of time stops its job", async () => {
  const { emulator } = stage;
  emulator.settings.pendingSeconds = 3600;
  const { errors, outputs } = await stage.step({
    inputs: { "timeout-minutes": "0.02", "stop-on-timeout": "true" },
  });
  expect(errors).toEqual([
    expect.stringMatching(
      /did not end within 1\.2 s \(timeout-minutes\)\. Import job import-\w+ was stopped/,
    ),
  ]);
  expect(outputs).toMatchObject({
    status: "Stopped",
    "completion-message": expect.stringContaining("stopped"),
  });
});

test("a run that is killed once it has stopped its job says how to go on (seed 2002704)", async () => {
  Object.assign(stage.emulator.settings, { pendingSeconds: 3600, stoppingSeconds: 0.5 });
  const step = { inputs: { "timeout-minutes": "0.02", "stop-on-timeout": "true" } };
  const { requests } = await stage.step(step);
  const request = requests.indexOf("StopUserImportJob") + 2;
  const { post } = await stage.step({ ...step, killAt: { request }, post: true });
  expect(post?.stdout).toMatch(
    /has ended: Stopped\. Run the step that created it again to import the rest\.$/m,
  );
});

test("a job that ends before it can be stopped counts as ended", async () => {
  const { emulator } = stage;
  emulator.settings.pendingSeconds = 2;
  emulator.inject({ operation: "StopUserImportJob", kind: "slow", delayMs: 2000 });
  const { errors, outputs, log } = await stage.step({
    inputs: { "timeout-minutes": "0.02", "stop-on-timeout": "true" },
  });
  expect(errors).toEqual([]);
  expect(outputs).toMatchObject({ status: "Succeeded", "imported-users": "3" });
  expect(log).not.toContain("to stop");
});

test("without stop-on-timeout it continues, and the error says how to wait for it", async () => {
  stage.emulator.settings.pendingSeconds = 3600;
  const { errors } = await stage.step({ inputs: { "timeout-minutes": "0.02" } });
  expect(errors).toEqual([expect.stringMatching(/To wait for it, give job-id: import-\w+ to this action/)]);
});
