import { expect, test } from "vitest";
import { type ImportJob, importJobJson, isFinal, type Status } from "../../src/base/import-job.ts";

test.each<[Status, boolean]>([
  ["Created", false],
  ["Pending", false],
  ["InProgress", false],
  ["Stopping", false],
  ["Stopped", true],
  ["Succeeded", true],
  ["Failed", true],
  ["Expired", true],
])("%s is final: %s", (Status, final) => {
  expect(isFinal({ JobId: "import-1", Status })).toBe(final);
});

test("JSON has the API's names and order, ISO dates, and never the URL", () => {
  const job = {
    Status: "Failed",
    JobId: "import-1",
    PreSignedUrl: "https://secret",
    CompletionMessage: "Words",
    JobName: "seed",
    FailedUsers: 1,
    CreationDate: new Date(Date.UTC(2026, 10, 22, 17, 0, 0, 120)),
  } as ImportJob;
  expect(importJobJson(job)).toBe(
    '{"JobName":"seed","JobId":"import-1","CreationDate":"2026-11-22T17:00:00.120Z","Status":"Failed",' +
      '"FailedUsers":1,"CompletionMessage":"Words"}',
  );
});
