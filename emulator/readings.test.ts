/** The settings that choose between readings of AWS's documentation. */
import {
  AdminGetUserCommand,
  ListUsersCommand,
  StartUserImportJobCommand,
  StopUserImportJobCommand,
} from "@aws-sdk/client-cognito-identity-provider";
import { expect, test } from "vitest";
import {
  cognito,
  createJob,
  csv,
  describeJob,
  importFile,
  put,
  startEmulatorWithClock,
  startFastEmulator,
  users,
} from "./support.ts";

test.each(["PreconditionNotMetException", "InvalidParameterException", "NotAuthorizedException"] as const)(
  "a start is refused with %s",
  async (startRefusal) => {
    const { emulator } = await startEmulatorWithClock({ startRefusal });
    const { UserPoolId, JobId } = await createJob(emulator, emulator.createUserPool());
    const start = cognito(emulator).send(new StartUserImportJobCommand({ UserPoolId, JobId }));
    await expect(start).rejects.toMatchObject({
      name: startRefusal,
      message: `No csv file was uploaded for ${JobId}`,
    });
  },
);

test.each([
  [0, "Stopped"],
  [1, "Stopping"],
] as const)("with %i seconds of stopping, a stopped job answers %s", async (stoppingSeconds, status) => {
  const { emulator } = await startEmulatorWithClock({ stoppingSeconds });
  const pool = emulator.createUserPool();
  const { UserPoolId, JobId } = await importFile(emulator, pool, csv(pool, users(2)));
  const stop = await cognito(emulator).send(new StopUserImportJobCommand({ UserPoolId, JobId }));
  expect(stop.UserImportJob?.Status).toBe(status);
});

test.each([
  ["kept", "C:\\temp"],
  ["dropped", "C:temp"],
] as const)("a backslash is %s", async (backslash, name) => {
  const emulator = await startFastEmulator({ backslash });
  const pool = emulator.createUserPool();
  const [user] = users(1);
  await describeJob(emulator, await importFile(emulator, pool, csv(pool, [{ ...user, name: "C:\\temp" }])));
  expect(pool.users.get("user1")?.attributes.name).toBe(name);
});

test.each([
  [false, "Failed"],
  [true, "Succeeded"],
])("a file with some of the columns, columnSubset being %s: %s", async (columnSubset, status) => {
  const emulator = await startFastEmulator({ columnSubset });
  const pool = emulator.createUserPool();
  const file = "cognito:username,email,email_verified\nann,ann@example.com,true\n";
  expect((await describeJob(emulator, await importFile(emulator, pool, file))).Status).toBe(status);
});

test.each([
  ["iso", "1990-02-01"],
  ["as-imported", "02/01/1990"],
] as const)("a birthdate is stored %s", async (storedBirthdate, birthdate) => {
  const emulator = await startFastEmulator({ storedBirthdate });
  const pool = emulator.createUserPool();
  const [user] = users(1);
  await describeJob(
    emulator,
    await importFile(emulator, pool, csv(pool, [{ ...user, birthdate: "02/01/1990" }])),
  );
  expect(pool.users.get("user1")?.attributes.birthdate).toBe(birthdate);
});

test.each([
  [false, 0.5, "Failed"],
  [false, 1, "Succeeded"],
])("when most rows fail (%s), a share of %d decides: %s", async (_, failedShare, status) => {
  const emulator = await startFastEmulator({ failedShare });
  const pool = emulator.createUserPool();
  const file = csv(pool, [...users(1), { "cognito:username": "ann" }, { "cognito:username": "ben" }]);
  expect((await describeJob(emulator, await importFile(emulator, pool, file))).Status).toBe(status);
});

test.each([
  [true, 1],
  [false, 0],
])("filters of a case-insensitive pool ignore case: %s", async (filtersIgnoreCase, found) => {
  const emulator = await startFastEmulator({ filtersIgnoreCase });
  const pool = emulator.createUserPool({ UsernameConfiguration: { CaseSensitive: false } });
  emulator.createUser(pool.id, "Ann", { email: "Ann@Example.com" });
  const search = async (Filter: string) =>
    (await cognito(emulator).send(new ListUsersCommand({ UserPoolId: pool.id, Filter }))).Users?.length;
  expect([await search('username = "Ann"'), await search('email ^= "ANN@"')]).toEqual([found, found]);
  expect([await search('username = "ann"'), await search('email = "ann@example.com"')]).toEqual([1, 1]);
});

test("the clock can be moved from outside, and the server says that it is ready", async () => {
  const { emulator } = await startEmulatorWithClock({ pendingSeconds: 60 });
  const pool = emulator.createUserPool();
  const job = await importFile(emulator, pool, csv(pool, users(1)));
  const at = (path: string) => `${emulator.url}/_emulator/${path}`;
  expect(await (await fetch(at("ready"))).json()).toEqual({ ready: true });
  expect((await describeJob(emulator, job)).Status).toBe("Pending");
  const moved = await fetch(at("clock"), { method: "POST", body: '{"advanceSeconds": 120}' });
  expect(await moved.json()).toEqual({ now: "2026-01-01T00:02:00.000Z" });
  expect((await describeJob(emulator, job)).Status).toBe("Succeeded");
  const refused = await fetch(at("clock"), { method: "POST", body: '{"advanceSeconds": -1}' });
  expect(refused.status).toBe(400);
  expect((await fetch(at("clock/"))).status).toBe(404);
});

test("billable users are listed with the operations that count; an import causes none", async () => {
  const emulator = await startFastEmulator();
  const pool = emulator.createUserPool();
  await describeJob(emulator, await importFile(emulator, pool, csv(pool, users(2))));
  const client = cognito(emulator);
  await client.send(new ListUsersCommand({ UserPoolId: pool.id }));
  expect(emulator.billableUsers()).toEqual([]);
  await client.send(new AdminGetUserCommand({ UserPoolId: pool.id, Username: "user2" }));
  const billable = [{ userPoolId: pool.id, username: "user2", operations: ["AdminGetUser"] }];
  expect(emulator.billableUsers()).toEqual(billable);
  expect(await (await fetch(`${emulator.url}/_emulator/billable-users`)).json()).toEqual(billable);
});

test("a pre-signed URL is not treated as one of the emulator's own", async () => {
  const emulator = await startFastEmulator();
  const job = await createJob(emulator, emulator.createUserPool());
  expect((await put(job.PreSignedUrl.replace("/aws-", "/_emulator/aws-"), "")).status).toBe(404);
});
