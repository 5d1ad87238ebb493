import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { DescribeLogGroupsCommand } from "@aws-sdk/client-cloudwatch-logs";
import { DescribeUserPoolCommand, ListUserPoolsCommand } from "@aws-sdk/client-cognito-identity-provider";
import { expect, onTestFinished, test, vi } from "vitest";
import { type Emulator, type Fault, startEmulator } from "./emulator.ts";
import { cognito, createJob, logs, put, startEmulatorWithClock } from "./support.ts";

/** For what takes a moment, or longer on a busy machine. */
const patient = { timeout: 30_000, interval: 5 };

const kinds = ["throttle", "server-error", "unavailable"] as const;

test.each([
  ["throttle", "TooManyRequestsException", 400],
  ["server-error", "InternalErrorException", 500],
  ["unavailable", "ServiceUnavailable", 503],
] as const)("Cognito, %s: %s", async (kind, name, status) => {
  const { emulator } = await startEmulatorWithClock();
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
  const { emulator } = await startEmulatorWithClock();
  emulator.inject({ operation: "DescribeLogGroups", kind });
  const describe = logs(emulator).send(new DescribeLogGroupsCommand({}));
  await expect(describe).rejects.toMatchObject({ name, message });
});

test.each(
  ["SlowDown", "InternalError", "ServiceUnavailable"].map((code, index) => [kinds[index], code] as const),
)("the bucket, %s: %s", async (kind, code) => {
  const { emulator } = await startEmulatorWithClock();
  const job = await createJob(emulator, emulator.createUserPool());
  emulator.inject({ operation: "PutObject", kind: kind ?? "throttle" });
  const reply = await put(job.PreSignedUrl, "name");
  expect(reply.body).toContain(`<Error><Code>${code}</Code>`);
  expect(reply.status).toBe(code === "InternalError" ? 500 : 503);
  expect((await put(job.PreSignedUrl, "name")).status).toBe(200);
});

test("an error in a service's own words", async () => {
  const { emulator } = await startEmulatorWithClock();
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
  ["cut-reply", 1],
];

test.each(connectionLost)("%s: the client sees no reply, and %i job is created", async (kind, jobs) => {
  const { emulator } = await startEmulatorWithClock();
  const pool = emulator.createUserPool();
  emulator.inject({ operation: "CreateUserImportJob", kind });
  await expect(createJob(emulator, pool)).rejects.toMatchObject({ code: "ECONNRESET" });
  expect(pool.jobs.size).toBe(jobs);
  expect(emulator.requests[0]).toMatchObject({ status: 0, fault: kind });
});

test("cut-reply: half of a body arrives, or half of the head where there is no body", async () => {
  const { emulator } = await startEmulatorWithClock();
  emulator.inject({ operation: "*", kind: "cut-reply" });
  const received = await rawReply(emulator, "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
  const [head = "", body = ""] = received.split("\r\n\r\n");
  expect(head).toMatch(/^HTTP\/1\.1 403 /);
  expect(body.length).toBe(Math.floor(Number(/content-length: (\d+)/i.exec(head)?.[1]) / 2));

  const pool = emulator.createUserPool();
  const job = await createJob(emulator, pool);
  emulator.inject({ operation: "PutObject", kind: "cut-reply" });
  await expect(put(job.PreSignedUrl, "name")).rejects.toMatchObject({ code: "ECONNRESET" });
  expect(pool.jobs.get(job.JobId)?.upload?.toString()).toBe("name");
});

/** What comes back for these bytes, until the connection ends. */
function rawReply(emulator: Emulator, bytes: string): Promise<string> {
  return new Promise((resolve) => {
    let received = "";
    const socket = connect(emulator.port, "127.0.0.1", () => socket.write(bytes));
    socket.setEncoding("latin1");
    socket.on("data", (data) => {
      received += data;
    });
    socket.on("error", () => undefined);
    socket.on("close", () => resolve(received));
  });
}

test("bad-gateway: a proxy's page, and the request never arrives", async () => {
  const { emulator } = await startEmulatorWithClock();
  const pool = emulator.createUserPool();
  emulator.inject({ operation: "CreateUserImportJob", kind: "bad-gateway" });
  await expect(createJob(emulator, pool)).rejects.toMatchObject({ $metadata: { httpStatusCode: 502 } });
  const job = await createJob(emulator, pool);
  emulator.inject({ operation: "PutObject", kind: "bad-gateway" });
  const reply = await put(job.PreSignedUrl, "name");
  expect([reply.status, reply.headers["content-type"]]).toEqual([502, "text/html"]);
  expect(reply.body).toContain("<h1>502 Bad Gateway</h1>");
  expect([...pool.jobs.values()].map(({ upload }) => upload)).toEqual([undefined]);
});

test.each([
  ["before", 0],
  ["after", 1],
] as const)(
  "hang, %s the request is handled: nothing comes until the server is closed",
  async (when, jobs) => {
    const { emulator } = await startEmulatorWithClock();
    const pool = emulator.createUserPool();
    emulator.inject({ operation: "CreateUserImportJob", kind: "hang", when });
    const call = createJob(emulator, pool).then(
      () => "answered",
      (error) => error.code,
    );
    await vi.waitFor(() => expect(emulator.requests).toHaveLength(1), patient);
    await vi.waitFor(() => expect(pool.jobs.size).toBe(jobs), patient);
    expect(await Promise.race([call, sleep(50, "silence")])).toBe("silence");
    expect(pool.jobs.size).toBe(jobs);
    await emulator.close();
    expect(await call).toBe("ECONNRESET");
  },
);

test.each([
  ["before", 0],
  ["after", 1],
] as const)("slow, %s the request is handled: the reply comes, later", async (when, jobs) => {
  const { promise: delay, resolve: end } = Promise.withResolvers<void>();
  const delays: number[] = [];
  const emulator = await startEmulator({
    delay: (ms) => {
      delays.push(ms);
      return delay;
    },
  });
  onTestFinished(() => emulator.close());
  const pool = emulator.createUserPool();
  emulator.inject({ operation: "CreateUserImportJob", kind: "slow", delayMs: 150, when });
  const call = createJob(emulator, pool);
  await vi.waitFor(() => expect(delays).toEqual([150]), patient);
  expect(pool.jobs.size).toBe(jobs);
  end();
  await call;
  expect(pool.jobs.size).toBe(1);
  expect(emulator.requests[0]).toMatchObject({ status: 200, fault: "slow" });
});

test.each([
  ["throttle", "Throttling", 400],
  ["server-error", "InternalFailure", 500],
  ["unavailable", "ServiceUnavailable", 503],
] as const)("STS, %s: %s", async (kind, code, status) => {
  const { emulator } = await startEmulatorWithClock();
  emulator.inject({ operation: "AssumeRoleWithWebIdentity", kind });
  const ask = () =>
    fetch(emulator.url, {
      method: "POST",
      body: new URLSearchParams({ Action: "AssumeRoleWithWebIdentity", Version: "2011-06-15" }),
    });
  const reply = await ask();
  expect(reply.status).toBe(status);
  expect(await reply.text()).toContain(`<Code>${code}</Code>`);
  expect(emulator.requests[0]).toMatchObject({
    operation: "AssumeRoleWithWebIdentity",
    errorCode: code,
    fault: kind,
  });
  expect(await (await ask()).text()).toContain("<Code>ValidationError</Code>");
});

/** One operation of each protocol, and a way to ask for it that tells no more than whether a reply came. */
const protocols: [string, (emulator: Emulator) => Promise<unknown>][] = [
  ["ListUserPools", (emulator) => cognito(emulator).send(new ListUserPoolsCommand({ MaxResults: 1 }))],
  ["DescribeLogGroups", (emulator) => logs(emulator).send(new DescribeLogGroupsCommand({}))],
  ["GetObject", async (emulator) => (await fetch(emulator.url)).text()],
  [
    "GetCallerIdentity",
    async ({ url }) => {
      const body = new URLSearchParams({ Action: "GetCallerIdentity", Version: "2011-06-15" });
      return (await fetch(url, { method: "POST", body })).text();
    },
  ],
];

test.each(protocols)("%s can be found by every kind, and succeeds after it", async (operation, ask) => {
  const { emulator } = await startEmulatorWithClock();
  const kinds: Record<Fault["kind"], number[]> = {
    throttle: [400, 503],
    "server-error": [500],
    reset: [0],
    "lost-reply": [0],
    "cut-reply": [0],
    altered: [200, 403],
    slow: [200, 403],
    hang: [0],
    error: [400],
    unavailable: [503],
    "bad-gateway": [502],
  };
  for (const [kind, statuses] of Object.entries(kinds) as [Fault["kind"], number[]][]) {
    emulator.inject({ operation, kind });
    const asked = ask(emulator).catch(() => undefined);
    // A call that hangs gets no reply.
    if (kind === "hang") await vi.waitFor(() => expect(emulator.requests.at(-1)?.fault).toBe(kind), patient);
    else await asked;
    expect({ kind, statuses }).toEqual({
      kind,
      statuses: expect.arrayContaining([emulator.requests.at(-1)?.status]),
    });
    expect(emulator.requests.at(-1)).toMatchObject({ operation, fault: kind });
    await ask(emulator);
    expect([200, 403]).toContain(emulator.requests.at(-1)?.status);
  }
});

test("after so many requests, so many times, whatever the operation", async () => {
  const { emulator } = await startEmulatorWithClock();
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

test("several faults occur in the order in which they were injected", async () => {
  const { emulator } = await startEmulatorWithClock();
  emulator.inject({ operation: "ListUserPools", kind: "throttle" });
  emulator.inject({ operation: "*", kind: "server-error" });
  const list = () => cognito(emulator).send(new ListUserPoolsCommand({ MaxResults: 1 }));
  await expect(list()).rejects.toMatchObject({ name: "TooManyRequestsException" });
  await expect(list()).rejects.toMatchObject({ name: "InternalErrorException" });
  await expect(list()).resolves.toBeDefined();
});
