/** An account runs one import at a time: a step waits for the others. */
import { expect, test } from "vitest";
import { useStage } from "../harness/stage.ts";

const stage = useStage();

test("another job of the pool is waited for and named", async () => {
  stage.emulator.settings.pendingSeconds = 3;
  const other = await stage.step({ inputs: { "wait-for-completion": "false", "job-name": "the-other" } });
  const { exitCode, log, outputs } = await stage.step();
  expect(exitCode).toBe(0);
  expect(log).toContain(`Import job ${other.outputs["job-id"]} (the-other) of this pool is active.`);
  expect(outputs).toMatchObject({ "skipped-users": "3", "imported-users": "0" });
});

test("another job is waited for without permission to list the pool's jobs", async () => {
  const { emulator } = stage;
  emulator.settings.pendingSeconds = 3;
  await stage.step({ inputs: { "wait-for-completion": "false" } });
  emulator.inject({
    operation: "ListUserImportJobs",
    kind: "error",
    code: "AccessDeniedException",
    times: 9,
  });
  const { exitCode, log } = await stage.step();
  expect(exitCode).toBe(0);
  expect(log).toContain("Another import job is active in this account.");
});

test("not for longer than timeout-minutes, and the error says how to continue", async () => {
  stage.emulator.settings.pendingSeconds = 3600;
  await stage.step({ inputs: { "wait-for-completion": "false" } });
  const { errors, outputs } = await stage.step({ inputs: { "timeout-minutes": "0.05" } });
  expect(errors).toEqual([
    expect.stringMatching(
      /busy with another import for 3\.0 s \(timeout-minutes\)\. Cognito says: Another user import job is active.*was not started.*job-id: import-/,
    ),
  ]);
  expect(outputs.status).toBe("Created");
});

test("any other refusal, while another job of the pool is active, means the same", async () => {
  const { emulator } = stage;
  emulator.settings.pendingSeconds = 2;
  await stage.step({ inputs: { "wait-for-completion": "false" } });
  const code = "InvalidParameterException";
  emulator.inject({ operation: "StartUserImportJob", kind: "error", code, message: "Please wait." });
  const { exitCode } = await stage.step();
  expect(exitCode).toBe(0);
});

test("a cancelled run that waits for another job leaves that one alone", async () => {
  stage.emulator.settings.pendingSeconds = 3600;
  await stage.step({ inputs: { "wait-for-completion": "false" } });
  const { errors } = await stage.step({ cancelAt: /is active/ });
  expect(errors).toEqual([expect.stringMatching(/^The run was cancelled\..*was not started/)]);
  stage.emulator.advance();
  expect([...stage.pool.jobs.values()].map(({ status }) => status)).toEqual(["Pending", "Created"]);
});
