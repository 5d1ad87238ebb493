/** Stopping a job, whatever a refusal is called. */
import { expect, test } from "vitest";
import { ActionError } from "../../src/base/errors.ts";
import { stopJob } from "../../src/job/stop.ts";
import { uploadedJob } from "./support.ts";

const { signal } = new AbortController();

async function refusedStop(passedMs: number) {
  const { emulator, job, context } = await uploadedJob();
  await context.cognito.startUserImportJob(job.JobId, signal);
  await context.clock.sleep(passedMs, signal);
  emulator.inject({ operation: "StopUserImportJob", kind: "error", code: "InvalidParameterException" });
  return stopJob(context, job.JobId, signal);
}

test("a job that has ended could not be stopped, and is returned as it ended", async () => {
  const { job, stopSent } = await refusedStop(60_000);
  expect(stopSent).toBe(false);
  expect(job.CompletionDate).toBeDefined();
});

test("a refusal to stop a running job is an error", async () => {
  await expect(refusedStop(0)).rejects.toThrow(ActionError);
});
