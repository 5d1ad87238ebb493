import { DescribeLogGroupsCommand } from "@aws-sdk/client-cloudwatch-logs";
import { DescribeUserPoolCommand, ListUserPoolsCommand } from "@aws-sdk/client-cognito-identity-provider";
import { expect, test } from "vitest";
import type { Fault } from "./emulator.ts";
import { cognito, createJob, heldEmulator, logs, put } from "./support.ts";

const kinds = ["throttle", "server-error", "unavailable"] as const;

test.each([
  ["throttle", "TooManyRequestsException", 400],
  ["server-error", "InternalErrorException", 500],
  ["unavailable", "ServiceUnavailable", 503],
] as const)("Cognito, %s: %s", async (kind, name, status) => {
  const { emulator } = await heldEmulator();
  emulator.inject({ operation: "ListUserPools", kind });
  const list = () => cognito(emulator).send(new ListUserPoolsCommand({ MaxResults: 1 }));
  await expect(list()).rejects.toMatchObject({ name, $metadata: { httpStatusCode: status } });
  expect(emulator.requests[0]).toMatchObject({ status, errorCode: name, fault: kind });
  await expect(list()).resolves.toMatchObject({ UserPools: [] });
  expect(emulator.requests[1]).not.toHaveProperty("fault");
});

test.each([
  ["throttle", "ThrottlingException", "Rate exceeded"],
  ["server-error", "InternalFailure", "The request processing has failed."],
  ["unavailable", "ServiceUnavailableException", "The service cannot complete the request."],
] as const)("CloudWatch Logs, %s: %s", async (kind, name, message) => {
  const { emulator } = await heldEmulator();
  emulator.inject({ operation: "DescribeLogGroups", kind });
  const describe = logs(emulator).send(new DescribeLogGroupsCommand({}));
  await expect(describe).rejects.toMatchObject({ name, message });
});

test.each(
  ["SlowDown", "InternalError", "ServiceUnavailable"].map((code, index) => [kinds[index], code] as const),
)("the bucket, %s: %s", async (kind, code) => {
  const { emulator } = await heldEmulator();
  const job = await createJob(emulator, emulator.createUserPool());
  emulator.inject({ operation: "PutObject", kind: kind ?? "throttle" });
  const reply = await put(job.PreSignedUrl, "name");
  expect(reply.body).toContain(`<Error><Code>${code}</Code>`);
  expect(reply.status).toBe(code === "InternalError" ? 500 : 503);
  expect((await put(job.PreSignedUrl, "name")).status).toBe(200);
});

test("an error in a service's own words", async () => {
  const { emulator } = await heldEmulator();
  const own = { kind: "error", code: "NotAuthorizedException", message: "Not you." } as const;
  emulator.inject({ operation: "DescribeUserPool", ...own });
  const describe = cognito(emulator).send(new DescribeUserPoolCommand({ UserPoolId: "eu-west-1_abc" }));
  await expect(describe).rejects.toMatchObject({ name: "NotAuthorizedException", message: "Not you." });

  const job = await createJob(emulator, emulator.createUserPool());
  emulator.inject({
    operation: "PutObject",
    kind: "error",
    code: "AccessDenied",
    message: "a < b",
    status: 403,
  });
  const reply = await put(job.PreSignedUrl, "name");
  expect(reply.status).toBe(403);
  expect(reply.body).toContain("<Code>AccessDenied</Code><Message>a &#60; b</Message>");
});

const connectionLost: [Fault["kind"], number][] = [
  ["reset", 0],
  ["lost-reply", 1],
];

test.each(connectionLost)("%s: the client sees no reply, and %i job is made", async (kind, jobs) => {
  const { emulator } = await heldEmulator();
  const pool = emulator.createUserPool();
  emulator.inject({ operation: "CreateUserImportJob", kind });
  await expect(createJob(emulator, pool)).rejects.toMatchObject({ code: "ECONNRESET" });
  expect(pool.jobs.size).toBe(jobs);
  expect(emulator.requests[0]).toMatchObject({ status: 0, fault: kind });
});

test("slow: the reply comes, later", async () => {
  const { emulator } = await heldEmulator();
  emulator.inject({ operation: "ListUserPools", kind: "slow", delayMs: 60 });
  const before = performance.now();
  await cognito(emulator).send(new ListUserPoolsCommand({ MaxResults: 1 }));
  // A timer may fire a hair before its time.
  expect(performance.now() - before).toBeGreaterThan(55);
  expect(emulator.requests[0]).toMatchObject({ status: 200, fault: "slow" });
});

test("after so many requests, so many times, whatever the operation", async () => {
  const { emulator } = await heldEmulator();
  emulator.inject({ operation: "*", kind: "throttle", after: 1, times: 2 });
  const statuses = [];
  for (let count = 0; count < 4; count += 1) {
    await cognito(emulator)
      .send(new ListUserPoolsCommand({ MaxResults: 1 }))
      .catch(() => undefined);
    statuses.push(emulator.requests.at(-1)?.status);
  }
  expect(statuses).toEqual([200, 400, 400, 200]);
});

test("several faults strike in the order in which they were ordered", async () => {
  const { emulator } = await heldEmulator();
  emulator.inject({ operation: "ListUserPools", kind: "throttle" });
  emulator.inject({ operation: "*", kind: "server-error" });
  const list = () => cognito(emulator).send(new ListUserPoolsCommand({ MaxResults: 1 }));
  await expect(list()).rejects.toMatchObject({ name: "TooManyRequestsException" });
  await expect(list()).rejects.toMatchObject({ name: "InternalErrorException" });
  await expect(list()).resolves.toBeDefined();
});
