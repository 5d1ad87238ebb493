/** Starting a job that Cognito refuses to start. */
import { describe, expect, test } from "vitest";
import { startJob } from "../../src/job/start.ts";
import { uploadedJob } from "./support.ts";

const minute = 60_000;

/** An uploaded job, and a way to start it that ends in the job's status or an error's message. */
async function readyJob({
  timeoutMs = 60 * minute,
  pollIntervalMs = undefined as number | undefined,
  timeout = () => new AbortController().signal,
} = {}) {
  const { emulator, job, lines, context: held } = await uploadedJob();
  const context = { ...held, clock: { ...held.clock, timeout } };
  const { signal } = new AbortController();
  const deadline = context.clock.now() + timeoutMs;
  const start = () =>
    startJob(context, { job, timeoutMs, deadline, pollIntervalMs, onInFlight: () => {}, signal }).then(
      ({ Status }) => Status,
      (error: Error) => error.message,
    );
  const starts = () => emulator.requests.filter(({ operation }) => operation === "StartUserImportJob").length;
  const refuse = (code: string, message: string, times: number, status = 400) =>
    emulator.inject({ operation: "StartUserImportJob", kind: "error", code, message, times, status });
  return { emulator, start, starts, refuse, lines, elapsed: () => context.clock.now() };
}

describe("an account that is busy, whatever the error is called", () => {
  test.each([
    ["PreconditionNotMetException", "Another user import job is active in this account.", 400],
    ["InvalidParameterException", "An import job is already running for this user pool.", 400],
    ["InvalidParameterException", "Only one job can be in progress at a time.", 400],
    ["ConflictException", "There is an active import job.", 409],
    ["UserImportInProgressException", "Try later.", 400],
    ["NotAuthorizedException", "A different job runs: no concurrent imports.", 403],
  ])("%s: %s", async (code, message, status) => {
    const { start, starts, refuse, lines, elapsed } = await readyJob();
    refuse(code, message, 40, status);
    expect(await start()).toBe("Pending");
    expect(starts()).toBe(41);
    expect(elapsed()).toBeGreaterThan(minute);
    expect(lines).toEqual([
      expect.stringMatching(/^Another import job is active .* one import at a time\.$/),
    ]);
  });

  test("and is polled every ten seconds, also if poll-interval-seconds is longer", async () => {
    const { start, starts, refuse, elapsed } = await readyJob({ pollIntervalMs: 10 * minute });
    refuse("InvalidParameterException", "Another job is active.", 12);
    expect(await start()).toBe("Pending");
    expect(elapsed()).toBe((starts() - 1) * 10_000);
  });

  test("until time runs out, which is reported with Cognito's own reason", async () => {
    const { start, refuse, elapsed } = await readyJob({ timeoutMs: 2 * minute });
    refuse("InvalidParameterException", "Wait for the other job.", 1000);
    expect(await start()).toBe(
      "The account was busy with another import for 2 min 0 s (timeout-minutes). Cognito says: Wait for the other job.",
    );
    expect(elapsed()).toBe(2 * minute);
  });
});

test("a busy account is reported also if the last call gets no reply", async () => {
  const { emulator, start, refuse } = await readyJob({ timeout: () => AbortSignal.timeout(500) });
  refuse("InvalidParameterException", "Wait for the other job.", 2);
  emulator.inject({ operation: "StartUserImportJob", kind: "hang", after: 2 });
  expect(await start()).toContain("(timeout-minutes). Cognito says: Wait for the other job.");
});

describe("a refusal that may pass is tried again for 60 s", () => {
  const refusals: [string, string][] = [
    [
      "InvalidParameterException",
      "The role cannot be assumed by Cognito to log an import job of another account.",
    ],
    ["InvalidParameterException", "Role arn:aws:iam::123456789012:role/active-import-jobs is invalid."],
    [
      "NotAuthorizedException",
      "Cognito is not allowed to assume the role arn:aws:iam::123456789012:role/logs.",
    ],
    ["PreconditionNotMetException", "Not yet."],
    ["ConflictException", "Please wait."],
  ];
  test.each(refusals)("%s: %s", async (code, message) => {
    const { start, refuse, lines } = await readyJob();
    refuse(code, message, 5);
    expect(await start()).toBe("Pending");
    expect(lines).toEqual([expect.stringContaining("Trying again for up to 60 s.")]);
  });

  test.each(refusals)("and is then final, in AWS's own words: %s: %s", async (code, message) => {
    const { start, refuse, elapsed } = await readyJob();
    refuse(code, message, 1000);
    expect(await start()).toContain(message.replace(/\.$/, ""));
    expect(elapsed()).toBe(minute);
  });

  test("but not beyond timeout-minutes", async () => {
    const { start, refuse, elapsed } = await readyJob({ timeoutMs: 5000 });
    refuse("InvalidParameterException", "Please wait.", 1000);
    expect(await start()).toContain("Please wait (InvalidParameterException)");
    expect(elapsed()).toBe(5000);
  });
});

describe("a refusal that cannot pass is final at once", () => {
  test.each([
    ["PreconditionNotMetException", "The user pool has no auto verified attributes."],
    ["InvalidParameterException", "The pool must verify email or phone_number automatically."],
    ["PreconditionNotMetException", "No csv file was uploaded for import-1"],
    ["InvalidParameterException", "The CSV file of this import job has not been uploaded."],
    [
      "AccessDeniedException",
      "User: arn:aws:sts::1:assumed-role/active-import-job/x is not authorized to perform: cognito-idp:StartUserImportJob",
    ],
    ["NotAuthorizedException", "User is not authorized to perform: iam:PassRole"],
  ])("%s: %s", async (code, message) => {
    const { start, starts, refuse } = await readyJob();
    refuse(code, message, 1000);
    expect(await start()).toContain(message.replace(/\.$/, ""));
    expect(starts()).toBe(1);
  });
});

test("a job that is no longer Created was started, whatever the refusal says", async () => {
  const { emulator, start, starts } = await readyJob();
  emulator.inject({ operation: "StartUserImportJob", kind: "lost-reply" });
  emulator.inject({ operation: "DescribeUserImportJob", kind: "altered", alter: created });
  expect(await start()).toBe("Pending");
  expect(starts()).toBe(2);
});

/** A reply about a job as it would have been before the start. */
function created(body: string): string {
  const { UserImportJob } = JSON.parse(body);
  return JSON.stringify({ UserImportJob: { ...UserImportJob, Status: "Created" } });
}

test("attempts whose replies are lost are some time apart (seed 3100163)", async () => {
  const { emulator, start, starts, elapsed } = await readyJob();
  emulator.inject({ operation: "StartUserImportJob", kind: "reset", times: 3 });
  expect(await start()).toBe("Pending");
  expect(starts()).toBe(4);
  // At least 125, 250 and 500 ms.
  expect(elapsed()).toBeGreaterThanOrEqual(875);
});
