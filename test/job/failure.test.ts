import { expect, test } from "vitest";
import { ActionError } from "../../src/base/errors.ts";
import type { ImportJob } from "../../src/base/import-job.ts";
import { failureOf, type JobKnowledge } from "../../src/job/failure.ts";

const abort = Object.assign(new Error("aborted"), { name: "AbortError" });
const timeout = new ActionError("timeout", "The import did not end within 2 min 0 s (timeout-minutes).");
const jobWith = (Status: ImportJob["Status"]): ImportJob => ({
  JobId: "import-1",
  Status,
  ImportedUsers: 1200,
});

const refused = new ActionError("aws", "AWS said no.", {
  cause: Object.assign(new Error(), { $metadata: { httpStatusCode: 400 } }),
});
const lost = new ActionError("aws", "No reply.", { cause: new Error() });
const unknown =
  "Whether an import job was created is not known; if it was, it is never started and expires automatically.";
const again = (what: string) => `To ${what} it, give job-id: import-1 to this action in a later step or run.`;

test.each<[unknown, JobKnowledge["job"], JobKnowledge["inFlight"], string]>([
  [refused, undefined, undefined, "AWS said no. No import job was created."],
  [lost, undefined, "create", `No reply. ${unknown}`],
  [abort, undefined, undefined, "The run was cancelled. No import job was created."],
  [abort, undefined, "create", `The run was cancelled. ${unknown}`],
  [
    abort,
    jobWith("Created"),
    undefined,
    "The run was cancelled. Import job import-1 was created but not started; it expires automatically.",
  ],
  [
    refused,
    jobWith("Created"),
    undefined,
    "AWS said no. Import job import-1 was created but not started; it expires automatically.",
  ],
  [
    lost,
    jobWith("Created"),
    "start",
    `No reply. Whether import job import-1 was started is not known. ${again("see")}`,
  ],
  [
    abort,
    jobWith("Succeeded"),
    "create",
    "The run was cancelled. Whether another import job was created is not known; if it was, it is never started and expires " +
      "automatically.",
  ],
  [
    timeout,
    jobWith("InProgress"),
    undefined,
    "The import did not end within 2 min 0 s (timeout-minutes). " +
      "Import job import-1 is still running (last status InProgress, 1,200 users processed). " +
      again("wait for"),
  ],
  [
    abort,
    jobWith("Stopping"),
    undefined,
    "The run was cancelled. Import job import-1 is stopping, with 1,200 users processed so far.",
  ],
  [
    abort,
    jobWith("Stopped"),
    undefined,
    "The run was cancelled. Import job import-1 was stopped, with 1,200 users processed.",
  ],
  [new Error("Odd."), jobWith("Succeeded"), undefined, "Unexpected error: Odd."],
])("%s with %o, %s under way", (error, job, inFlight, sentence) => {
  expect(failureOf(error, { creates: true, job, inFlight, hasFile: false, stopFailed: undefined })).toEqual({
    passed: false,
    sentence,
  });
});

test("a run that resumes a job creates none, and does not say so", () => {
  const knowledge = {
    creates: false,
    job: undefined,
    inFlight: undefined,
    hasFile: false,
    stopFailed: undefined,
  };
  expect(failureOf(refused, knowledge).sentence).toBe("AWS said no.");
});
