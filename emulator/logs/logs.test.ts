import {
  DescribeLogGroupsCommand,
  DescribeLogStreamsCommand,
  FilterLogEventsCommand,
  type FilterLogEventsCommandInput,
  GetLogEventsCommand,
  type GetLogEventsCommandInput,
} from "@aws-sdk/client-cloudwatch-logs";
import { expect, test } from "vitest";
import type { Emulator } from "../emulator.ts";
import {
  createJob,
  csv,
  importFile,
  type Job,
  logs,
  startEmulatorWithClock,
  startFastEmulator,
  streamNames,
  users,
} from "../support.ts";
import { messageFilter } from "./filter.ts";
import { addOutcome } from "./outcomes.ts";

const opening = "Cognito User Pools Import - Test Log";

/** A job with so many outcomes, put straight into the state: every third failed, every third skipped. */
async function jobWithOutcomes(emulator: Emulator, count: number): Promise<Job> {
  const pool = emulator.createUserPool();
  const job = await createJob(emulator, pool);
  const outcomes = pool.jobs.get(job.JobId)?.log.outcomes;
  if (outcomes === undefined) throw new Error("The job has no outcomes.");
  for (let row = 1; row <= count; row += 1) {
    const outcome = (["SUCCEEDED", "SKIPPED", "FAILED"] as const)[row % 3] ?? "FAILED";
    addOutcome(outcomes, job.CreationDate?.getTime() ?? 0, row + 1, outcome, `Reason of ${outcome}.`);
  }
  return job;
}

async function get(emulator: Emulator, job: Job, input: Partial<GetLogEventsCommandInput>) {
  const reply = await logs(emulator).send(
    new GetLogEventsCommand({ ...streamNames(emulator, job), ...input }),
  );
  return { ...reply, messages: (reply.events ?? []).map((event) => event.message) };
}

async function filter(emulator: Emulator, job: Job, input: Partial<FilterLogEventsCommandInput>) {
  const { logGroupName, logStreamName } = streamNames(emulator, job);
  const command = { logGroupName, logStreamNames: [logStreamName], ...input };
  const reply = await logs(emulator).send(new FilterLogEventsCommand(command));
  return { ...reply, messages: (reply.events ?? []).map((event) => event.message) };
}

const lineNumbers = (messages: (string | undefined)[]) =>
  messages.map((message) => Number(/Line Number (\d+)/.exec(message ?? "")?.[1] ?? 1));

test("GetLogEvents from the head, page by page, until the token comes back", async () => {
  const emulator = await startFastEmulator();
  const job = await jobWithOutcomes(emulator, 4);
  const first = await get(emulator, job, { startFromHead: true, limit: 2 });
  expect(first.messages).toEqual([opening, "[SKIPPED] Line Number 2 - Reason of SKIPPED."]);
  const nextToken = first.nextForwardToken;
  const second = await get(emulator, job, { nextToken, limit: 10, startFromHead: true });
  expect(lineNumbers(second.messages)).toEqual([3, 4, 5]);
  const third = await get(emulator, job, { nextToken: second.nextForwardToken, startFromHead: true });
  expect(third.messages).toEqual([]);
  expect(third.nextForwardToken).toBe(second.nextForwardToken);
});

test("GetLogEvents from the tail, and backwards", async () => {
  const emulator = await startFastEmulator();
  const job = await jobWithOutcomes(emulator, 4);
  const last = await get(emulator, job, { limit: 2 });
  expect(lineNumbers(last.messages)).toEqual([4, 5]);
  const before = await get(emulator, job, { nextToken: last.nextBackwardToken });
  expect(lineNumbers(before.messages)).toEqual([1, 2, 3]);
  const again = await get(emulator, job, { nextToken: before.nextBackwardToken });
  expect(again.messages).toEqual([]);
  expect(again.nextBackwardToken).toBe(before.nextBackwardToken);
});

test("a page has 10,000 events or 1 MB, whichever is less; nothing is lost between pages", async () => {
  const emulator = await startFastEmulator();
  const job = await jobWithOutcomes(emulator, 25_000);
  const seen: number[] = [];
  const sizes: number[] = [];
  let nextToken: string | undefined;
  for (;;) {
    const page = await get(emulator, job, { startFromHead: true, ...(nextToken && { nextToken }) });
    if (page.nextForwardToken === nextToken) break;
    nextToken = page.nextForwardToken;
    sizes.push(page.messages.length);
    seen.push(...lineNumbers(page.messages));
  }
  expect(sizes).toEqual([10_000, 10_000, 5_001]);
  expect(seen).toEqual(Array.from({ length: 25_001 }, (_, index) => index + 1));

  const stream = emulator.state.pools.get(job.UserPoolId)?.jobs.get(job.JobId)?.log;
  for (const text of stream?.outcomes.texts ?? []) text.reason = "x".repeat(1000);
  const { messages } = await get(emulator, job, { startFromHead: true });
  const bytes = messages.reduce((sum, message) => sum + Buffer.byteLength(message ?? "") + 26, 0);
  expect(bytes).toBeLessThanOrEqual(1_048_576);
  expect(bytes).toBeGreaterThan(1_048_576 - 2000);
});

test("FilterLogEvents finds the failed and the skipped of 120,000, page by page", async () => {
  const emulator = await startFastEmulator();
  const job = await jobWithOutcomes(emulator, 120_000);
  const found: number[] = [];
  let nextToken: string | undefined;
  do {
    const page = await filter(emulator, job, {
      filterPattern: '?"[FAILED]" ?"[SKIPPED]"',
      ...(nextToken && { nextToken }),
    });
    expect(page.messages.length).toBeLessThanOrEqual(10_000);
    found.push(...lineNumbers(page.messages));
    nextToken = page.nextToken;
  } while (nextToken !== undefined);
  expect(found).toHaveLength(80_000);
  expect(found.slice(0, 4)).toEqual([2, 3, 5, 6]);
  expect(found.at(-1)).toBe(120_000);
});

test("FilterLogEvents may find nothing yet and still have a token", async () => {
  const emulator = await startFastEmulator();
  const job = await jobWithOutcomes(emulator, 150_000);
  const filterPattern = '"Line Number 150001 "';
  const first = await filter(emulator, job, { filterPattern });
  expect(first.messages).toEqual([]);
  const second = await filter(emulator, job, { filterPattern, nextToken: first.nextToken });
  expect(lineNumbers(second.messages)).toEqual([150_001]);
  expect(second.nextToken).toBeUndefined();
});

test("FilterLogEvents by stream prefix, in the order of times", async () => {
  const { emulator, clock } = await startEmulatorWithClock({ pendingSeconds: 0, usersPerSecond: Infinity });
  const pool = emulator.createUserPool();
  const first = await importFile(emulator, pool, csv(pool, users(1)));
  clock.pass(1);
  const second = await importFile(emulator, pool, csv(pool, users(1)));
  clock.pass(1);
  const { logGroupName } = streamNames(emulator, first);
  const search = async (input: object) => {
    const { events } = await logs(emulator).send(new FilterLogEventsCommand({ logGroupName, ...input }));
    return events?.map(({ logStreamName, message }) => [logStreamName, message?.split(" ")[0]]);
  };
  const one = `${first.JobId}/nightly`;
  const other = `${second.JobId}/nightly`;
  expect(await search({})).toEqual([
    [one, "Cognito"],
    [one, "[SUCCEEDED]"],
    [other, "Cognito"],
    [other, "[SKIPPED]"],
  ]);
  expect(await search({ logStreamNamePrefix: `${second.JobId}/`, filterPattern: "Line" })).toEqual([
    [other, "[SKIPPED]"],
  ]);
});

test("times bound what is read: startTime included, endTime not", async () => {
  const { emulator, clock } = await startEmulatorWithClock({ pendingSeconds: 1, usersPerSecond: 1 });
  const pool = emulator.createUserPool();
  const start = clock.now;
  const job = await importFile(emulator, pool, csv(pool, users(3)));
  clock.pass(60);
  const range = { startTime: start + 3000, endTime: start + 4000 };
  const bySecond = await get(emulator, job, { ...range, startFromHead: true });
  expect(lineNumbers(bySecond.messages)).toEqual([3]);
  expect(bySecond.events?.[0]?.timestamp).toBe(start + 3000);
  expect((await filter(emulator, job, range)).messages).toEqual(bySecond.messages);
  expect((await get(emulator, job, { endTime: start + 1 })).messages).toEqual([opening]);
});

test("outcomes are late if logDelaySeconds is set", async () => {
  const { emulator, clock } = await startEmulatorWithClock({
    pendingSeconds: 1,
    usersPerSecond: 1,
    logDelaySeconds: 5,
  });
  const pool = emulator.createUserPool();
  const job = await importFile(emulator, pool, csv(pool, users(2)));
  const seen = [];
  for (const seconds of [6.999, 0.001, 1]) {
    clock.pass(seconds);
    seen.push((await get(emulator, job, { startFromHead: true })).messages.length);
  }
  expect(seen).toEqual([1, 2, 3]);
  expect((await filter(emulator, job, { filterPattern: "SUCCEEDED" })).messages).toHaveLength(2);
});

test("groups and streams are described page by page", async () => {
  const emulator = await startFastEmulator();
  const pool = emulator.createUserPool();
  const other = emulator.createUserPool();
  const first = await createJob(emulator, pool);
  await createJob(emulator, pool);
  await createJob(emulator, other);
  const groups = await logs(emulator).send(new DescribeLogGroupsCommand({ limit: 1 }));
  const nextToken = groups.nextToken;
  const rest = await logs(emulator).send(new DescribeLogGroupsCommand({ limit: 1, nextToken }));
  const names = [groups, rest].flatMap((page) => page.logGroups?.map((group) => group.logGroupName));
  expect(names).toEqual([pool.id, other.id].sort().map((id) => `/aws/cognito/userpools/${id}/staging`));
  expect(rest.nextToken).toBeUndefined();

  const { logGroupName } = streamNames(emulator, first);
  const describe = async (input: object) => {
    const reply = await logs(emulator).send(new DescribeLogStreamsCommand({ logGroupName, ...input }));
    return reply.logStreams?.map((stream) => stream.logStreamName);
  };
  const all = [...pool.jobs.values()].map((job) => `${job.id}/nightly`).sort();
  expect(await describe({})).toEqual(all);
  expect(await describe({ descending: true, limit: 1 })).toEqual(all.slice(1));
  expect(await describe({ logStreamNamePrefix: first.JobId })).toEqual([`${first.JobId}/nightly`]);
  await expect(describe({ logStreamNamePrefix: "i", orderBy: "LastEventTime" })).rejects.toMatchObject({
    name: "InvalidParameterException",
  });
});

test.each<[object, number[] | string]>([
  [{ logGroupNamePattern: "Staging" }, [0, 2]],
  [{ logGroupNamePattern: "staging" }, [1]],
  [{ logGroupNamePattern: "/userpools/" }, [0, 1, 2]],
  [{ logGroupNamePattern: "" }, [0, 1, 2]],
  [{ logGroupNamePattern: "Staging*" }, "validation error"],
  [{ logGroupNamePattern: "staging", logGroupNamePrefix: "/aws" }, "mutually exclusive"],
])("groups described by %j", async (input, found) => {
  const emulator = await startFastEmulator();
  const pools = ["Staging", "staging", "oldStaging2"].map((PoolName) =>
    emulator.createUserPool({ PoolName }),
  );
  for (const pool of pools) await createJob(emulator, pool);
  const described = logs(emulator).send(new DescribeLogGroupsCommand(input));
  if (typeof found === "string") {
    await expect(described).rejects.toMatchObject({
      name: "InvalidParameterException",
      message: expect.stringContaining(found),
    });
    return;
  }
  const { logGroups = [] } = await described;
  const names = pools.map(({ id, name }) => `/aws/cognito/userpools/${id}/${name}`);
  expect(logGroups.map((group) => group.logGroupName)).toEqual(found.map((at) => names[at]).sort());
  for (const group of logGroups) {
    expect(Object.keys(group).sort()).toEqual(["arn", "creationTime", "logGroupName"]);
  }
});

test("what does not exist is reported", async () => {
  const emulator = await startFastEmulator();
  const job = await createJob(emulator, emulator.createUserPool());
  const absent = { name: "ResourceNotFoundException" };
  await expect(get(emulator, job, { logGroupName: "/aws/other" })).rejects.toMatchObject(absent);
  await expect(get(emulator, job, { logStreamName: "other" })).rejects.toMatchObject(absent);
  await expect(filter(emulator, job, { logStreamNames: ["other"] })).rejects.toMatchObject(absent);
  await expect(get(emulator, job, { nextToken: "nonsense" })).rejects.toMatchObject({
    name: "InvalidParameterException",
  });
});

test.each([
  ["", "anything", true],
  ["Line", "[FAILED] Line", true],
  ["line", "[FAILED] Line", false],
  ["Line FAILED", "[FAILED] Line", true],
  ["Line SKIPPED", "[FAILED] Line", false],
  ['"[FAILED]"', "[FAILED] Line", true],
  ['"[FAILED] Line"', "[FAILED]  Line", false],
  ['?"[FAILED]" ?"[SKIPPED]"', "[SKIPPED] Line", true],
  ['?"[FAILED]" ?"[SKIPPED]"', "[SUCCEEDED] Line", false],
  ["-SUCCEEDED", "[SUCCEEDED] Line", false],
  ["-SUCCEEDED Line", "[FAILED] Line", true],
  ['-"[SUCCEEDED]" -"[SKIPPED]"', "[SKIPPED] Line", false],
  ["?SKIPPED Line", "[FAILED] Line", true],
  ['"a \\"quoted\\" word"', 'a "quoted" word', true],
])("the pattern %s on %s: %s", (pattern, message, matches) => {
  expect(messageFilter(pattern)(message)).toBe(matches);
});

test.each([
  ["[FAILED]", "not supported by this emulator"],
  ['{ $.a = "b" }', "not supported by this emulator"],
  ["%FAILED%", "not supported by this emulator"],
  ['"open', "Invalid filter pattern"],
])("the pattern %s is refused", (pattern, words) => {
  expect(() => messageFilter(pattern)).toThrow(words);
});
