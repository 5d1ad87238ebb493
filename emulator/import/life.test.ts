import { StopUserImportJobCommand } from "@aws-sdk/client-cognito-identity-provider";
import { expect, test } from "vitest";
import type { Emulator } from "../emulator.ts";
import {
  cognito,
  createJob,
  csv,
  describeJob,
  importFile,
  type Job,
  put,
  startEmulatorWithClock,
  startFastEmulator,
  startJob,
  users,
} from "../support.ts";

async function stopJob(emulator: Emulator, { UserPoolId, JobId }: Job): Promise<string | undefined> {
  const reply = await cognito(emulator).send(new StopUserImportJobCommand({ UserPoolId, JobId }));
  return reply.UserImportJob?.Status;
}

test("Created → Pending → InProgress, with growing counters, → Succeeded", async () => {
  const { emulator, clock } = await startEmulatorWithClock({ pendingSeconds: 2, usersPerSecond: 30 });
  const pool = emulator.createUserPool();
  const job = await importFile(emulator, pool, csv(pool, users(90)));
  const started = clock.now;
  const seen = [];
  for (const seconds of [1.9, 0.1, 1, 1, 0.9, 0.1]) {
    clock.pass(seconds);
    const { Status, ImportedUsers } = await describeJob(emulator, job);
    seen.push([Status, ImportedUsers, pool.users.size]);
  }
  expect(seen).toEqual([
    ["Pending", 0, 0],
    ["InProgress", 0, 0],
    ["InProgress", 30, 30],
    ["InProgress", 60, 60],
    ["InProgress", 87, 87],
    ["Succeeded", 90, 90],
  ]);
  clock.pass(1000);
  const ended = await describeJob(emulator, job);
  expect(ended.StartDate).toEqual(new Date(started));
  expect(ended.CompletionDate).toEqual(new Date(started + 5000));
});

test("a job that was not polled has the same history, at any speed", async () => {
  const { emulator, clock } = await startEmulatorWithClock({ speed: 10 });
  const pool = emulator.createUserPool();
  const started = clock.now;
  const job = await importFile(emulator, pool, csv(pool, users(90)));
  clock.pass(0.4);
  expect(await describeJob(emulator, job)).toMatchObject({ Status: "InProgress", ImportedUsers: 60 });
  clock.pass(3600);
  const ended = await describeJob(emulator, job);
  expect(ended).toMatchObject({ Status: "Succeeded", CompletionDate: new Date(started + 500) });
});

test("four hours pass in two seconds at that speed, and a job can be stopped meanwhile", async () => {
  const { emulator, clock } = await startEmulatorWithClock({
    usersPerSecond: 1 / 144,
    pendingSeconds: 0,
    speed: 7200,
  });
  const pool = emulator.createUserPool();
  const first = await importFile(emulator, pool, csv(pool, users(100)));
  clock.pass(1.99);
  expect(await describeJob(emulator, first)).toMatchObject({ Status: "InProgress", ImportedUsers: 99 });
  clock.pass(0.01);
  expect(await describeJob(emulator, first)).toMatchObject({ Status: "Succeeded", ImportedUsers: 100 });

  const second = emulator.createUserPool();
  const job = await importFile(emulator, second, csv(second, users(100)));
  clock.pass(1);
  expect(await stopJob(emulator, job)).toBe("Stopping");
  clock.pass(1);
  expect(await describeJob(emulator, job)).toMatchObject({ Status: "Stopped", ImportedUsers: 50 });
});

test("a row is due on time, however often the job was polled", async () => {
  const { emulator, clock } = await startEmulatorWithClock({ pendingSeconds: 0, usersPerSecond: 1 });
  const pool = emulator.createUserPool();
  await importFile(emulator, pool, csv(pool, users(2)));
  for (let look = 1; look <= 10; look += 1) {
    clock.pass(0.1);
    emulator.advance();
    expect(pool.users.size).toBe(look === 10 ? 1 : 0);
  }
});

test("advance() updates the state without a request", async () => {
  const { emulator, clock } = await startEmulatorWithClock();
  const pool = emulator.createUserPool();
  await importFile(emulator, pool, csv(pool, users(2)));
  clock.pass(60);
  expect(pool.users.size).toBe(0);
  emulator.advance();
  expect(pool.users.size).toBe(2);
});

test("a stopped job continues for a moment, and the remaining rows never become users", async () => {
  const { emulator, clock } = await startEmulatorWithClock({ stoppingSeconds: 1 });
  const pool = emulator.createUserPool();
  const job = await importFile(emulator, pool, csv(pool, users(90)));
  clock.pass(3);
  expect(await stopJob(emulator, job)).toBe("Stopping");
  clock.pass(0.5);
  expect(await describeJob(emulator, job)).toMatchObject({ Status: "Stopping", ImportedUsers: 45 });
  clock.pass(100);
  expect(await describeJob(emulator, job)).toMatchObject({
    Status: "Stopped",
    ImportedUsers: 60,
    CompletionMessage: "The Import Job was stopped by the developer.",
    CompletionDate: new Date(Date.UTC(2026, 0, 1) + 4000),
  });
  expect(pool.users.size).toBe(60);
});

test("a pending job can be stopped; none of its rows is handled", async () => {
  const { emulator, clock } = await startEmulatorWithClock();
  const pool = emulator.createUserPool();
  const job = await importFile(emulator, pool, csv(pool, users(2)));
  expect(await stopJob(emulator, job)).toBe("Stopping");
  clock.pass(100);
  expect(await describeJob(emulator, job)).toMatchObject({ Status: "Stopped", ImportedUsers: 0 });
});

test("what is not running cannot be stopped, what was started not started again", async () => {
  const { emulator, clock } = await startEmulatorWithClock();
  const pool = emulator.createUserPool();
  const job = await createJob(emulator, pool);
  const refused = { name: "PreconditionNotMetException" };
  await expect(stopJob(emulator, job)).rejects.toMatchObject(refused);
  await put(job.PreSignedUrl, csv(pool, users(1)));
  await startJob(emulator, job);
  await expect(startJob(emulator, job)).rejects.toMatchObject(refused);
  clock.pass(100);
  await expect(startJob(emulator, job)).rejects.toMatchObject(refused);
  await expect(stopJob(emulator, job)).rejects.toMatchObject(refused);
});

test("a job that is not started expires", async () => {
  const { emulator, clock } = await startEmulatorWithClock();
  const job = await createJob(emulator, emulator.createUserPool());
  clock.pass(24 * 60 * 60 - 1);
  expect((await describeJob(emulator, job)).Status).toBe("Created");
  clock.pass(1);
  expect(await describeJob(emulator, job)).toMatchObject({
    Status: "Expired",
    CompletionMessage: "The user import job has expired.",
  });
  await expect(startJob(emulator, job)).rejects.toMatchObject({ name: "PreconditionNotMetException" });
});

test("no start without a file", async () => {
  const { emulator } = await startEmulatorWithClock();
  const job = await createJob(emulator, emulator.createUserPool());
  await expect(startJob(emulator, job)).rejects.toMatchObject({
    name: "PreconditionNotMetException",
    message: `No csv file was uploaded for ${job.JobId}`,
  });
});

test("no start in a pool without auto-verified attributes", async () => {
  const { emulator } = await startEmulatorWithClock();
  const pool = emulator.createUserPool({ AutoVerifiedAttributes: [] });
  await expect(importFile(emulator, pool, csv(pool, users(1)))).rejects.toMatchObject({
    name: "PreconditionNotMetException",
    message: expect.stringContaining("auto verified"),
  });
});

test("one active job in the account, whatever its pool", async () => {
  const { emulator, clock } = await startEmulatorWithClock();
  const first = emulator.createUserPool();
  const second = emulator.createUserPool();
  const running = await importFile(emulator, first, csv(first, users(1)));
  const waiting = await createJob(emulator, second);
  await put(waiting.PreSignedUrl, csv(second, users(1)));
  const refused = { name: "PreconditionNotMetException", message: expect.stringContaining("active") };
  await expect(startJob(emulator, waiting)).rejects.toMatchObject(refused);
  await stopJob(emulator, running);
  await expect(startJob(emulator, waiting)).rejects.toMatchObject(refused);
  clock.pass(2);
  expect((await startJob(emulator, waiting)).Status).toBe("Pending");
});

test("1,000 jobs a pool, and no more", async () => {
  const { emulator } = await startEmulatorWithClock();
  const pool = emulator.createUserPool();
  const job = await createJob(emulator, pool);
  const [made] = pool.jobs.values();
  if (made === undefined) throw new Error(`${job.JobId} is not in the state.`);
  for (let count = 2; count <= 999; count += 1) pool.jobs.set(`import-${count}`, made);
  await createJob(emulator, pool);
  await expect(createJob(emulator, pool)).rejects.toMatchObject({ name: "LimitExceededException" });
});

const unusable = { "cognito:username": "nobody" };

test.each([
  ["none", 4, 0, 0.5, "Succeeded"],
  ["just the share", 2, 2, 0.5, "Succeeded"],
  ["more than the share", 2, 3, 0.5, "Failed"],
  ["all of one", 0, 1, 0.5, "Failed"],
  ["all, where all may", 0, 3, 1, "Succeeded"],
  ["one, where none may", 3, 1, 0, "Failed"],
])("too many failed users: %s", async (_what, good, bad, failedShare, status) => {
  const emulator = await startFastEmulator({ failedShare });
  const pool = emulator.createUserPool();
  const file = csv(pool, [...users(good), ...Array.from({ length: bad }, () => unusable)]);
  const job = await importFile(emulator, pool, file);
  const ended = await describeJob(emulator, job);
  expect(ended).toMatchObject({ Status: status, ImportedUsers: good, FailedUsers: bad });
  expect(ended.CompletionMessage).toBe(
    status === "Failed"
      ? "Too many users have failed or been skipped during the import."
      : "Import Job Completed Successfully.",
  );
});

type Passwordless = { factors: string[]; row: Record<string, string>; status: string };
const phone = { phone_number: "+15550100", phone_number_verified: "true" };

test.each<Passwordless>([
  { factors: ["PASSWORD"], row: {}, status: "RESET_REQUIRED" },
  { factors: ["PASSWORD", "EMAIL_OTP"], row: {}, status: "CONFIRMED" },
  { factors: ["PASSWORD", "EMAIL_OTP"], row: { email_verified: "TRUE" }, status: "CONFIRMED" },
  {
    factors: ["PASSWORD", "EMAIL_OTP"],
    row: { ...phone, email_verified: "false" },
    status: "RESET_REQUIRED",
  },
  { factors: ["PASSWORD", "SMS_OTP"], row: {}, status: "RESET_REQUIRED" },
  { factors: ["PASSWORD", "SMS_OTP"], row: phone, status: "CONFIRMED" },
  // Nobody has a passkey before the first sign-in.
  { factors: ["PASSWORD", "WEB_AUTHN"], row: phone, status: "RESET_REQUIRED" },
])("where users may begin with $factors, $row is imported as $status", async ({ factors, row, status }) => {
  const emulator = await startFastEmulator();
  const pool = emulator.createUserPool({
    AutoVerifiedAttributes: ["email", "phone_number"],
    Policies: { SignInPolicy: { AllowedFirstAuthFactors: factors } },
  });
  const ann = { "cognito:username": "ann", email: "ann@example.com", ...row };
  await importFile(emulator, pool, csv(pool, [ann]));
  emulator.advance();
  expect([...pool.users.values()].map((user) => user.status)).toEqual([status]);
});

test("failAfterRows ends a job early", async () => {
  const emulator = await startFastEmulator({ failAfterRows: 3 });
  const pool = emulator.createUserPool();
  const job = await importFile(emulator, pool, csv(pool, users(10)));
  expect(await describeJob(emulator, job)).toMatchObject({
    Status: "Failed",
    ImportedUsers: 3,
    CompletionMessage: "Too many users have failed or been skipped during the import.",
  });
  expect(pool.users.size).toBe(3);
});

test("a later upload replaces an earlier one, until the start", async () => {
  const emulator = await startFastEmulator();
  const pool = emulator.createUserPool();
  const job = await createJob(emulator, pool);
  await put(job.PreSignedUrl, csv(pool, users(1)));
  await put(job.PreSignedUrl, csv(pool, users(2)));
  await startJob(emulator, job);
  await put(job.PreSignedUrl, csv(pool, users(3)));
  expect((await describeJob(emulator, job)).ImportedUsers).toBe(2);
});

test("a file of a header alone imports no user, successfully", async () => {
  const emulator = await startFastEmulator();
  const pool = emulator.createUserPool();
  const job = await importFile(emulator, pool, csv(pool, []));
  expect(await describeJob(emulator, job)).toMatchObject({ Status: "Succeeded", ImportedUsers: 0 });
});
