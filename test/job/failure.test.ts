import { expect, test } from "vitest";
import type { ImportJob } from "../../src/aws/import-job.ts";
import { ActionError } from "../../src/errors.ts";
import { failureOf } from "../../src/job/failure.ts";

const abort = Object.assign(new Error("aborted"), { name: "AbortError" });
const timeout = new ActionError("timeout", "raw");
const job = (Status: ImportJob["Status"]): ImportJob => ({ JobId: "import-1", Status, ImportedUsers: 1200 });

test.each<[unknown, ImportJob | undefined, string]>([
  [new ActionError("aws", "AWS said no."), undefined, "AWS said no. No import job was made."],
  [
    abort,
    job("Created"),
    "The run was cancelled. Import job import-1 was made and not started; it expires by itself.",
  ],
  [
    timeout,
    job("InProgress"),
    "The import did not end within 2 min 0 s (timeout-minutes). " +
      "Import job import-1 goes on in Cognito: it was InProgress with 1,200 users handled when last seen.",
  ],
  [new Error("Odd."), job("Succeeded"), "Odd."],
])("%s with %o", (error, of, sentence) => {
  expect(failureOf(error, of, 120_000)).toEqual({ passed: false, sentence });
});
