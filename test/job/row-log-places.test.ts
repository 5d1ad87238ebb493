/** Where the row log is looked for, which numbers its rows have, and when it is not waited for. */
import { expect, test, vi } from "vitest";
import type { Logs } from "../../src/aws/logs.ts";
import { ActionError } from "../../src/base/errors.ts";
import type { ImportJob } from "../../src/base/import-job.ts";
import { type RowLogOptions, readRowLog } from "../../src/job/row-log.ts";

const userPoolId = "eu-west-1_AbCdEfGhI";
const prefix = `/aws/cognito/userpools/${userPoolId}/`;
const [first, second] = [`${prefix}old`, `${prefix}staging`];
const expectedPlace = { group: second, stream: "import-1/expected" };
const failure = "[FAILED] Line Number 3 - No.";
const job: ImportJob = { JobId: "import-1", Status: "Succeeded", ImportedUsers: 1, FailedUsers: 1 };

function awsError(name: string, httpStatusCode = 400): ActionError {
  const cause = Object.assign(new Error("AWS's words."), { name, $metadata: { httpStatusCode } });
  return new ActionError("aws", "It was refused.", { cause });
}
const denied = awsError("AccessDeniedException");
const fail = (error: Error) => () => Promise.reject(error);

async function* pages(...messages: string[]): AsyncGenerator<string[]> {
  for (const message of messages) yield [message];
}
async function* broken(error: Error): AsyncGenerator<string[]> {
  yield [];
  throw error;
}

/** Reads a log of one failure, unless `calls` and `more` say otherwise, on a clock that only sleeping moves. */
async function read(calls: Partial<Logs> = {}, more: Partial<RowLogOptions> = {}) {
  let now = 0;
  const logs: Logs = {
    groups: vi.fn(async () => [first, second]),
    stream: vi.fn(async (group: string) => (group === second ? "import-1/2026" : undefined)),
    filtered: vi.fn(() => pages()),
    messages: vi.fn(() => pages("Import started.", "[SUCCEEDED] Line Number 2 - Yes.", failure)),
    ...calls,
  };
  const clock = {
    now: () => now,
    sleep: async (ms: number) => {
      now += ms;
    },
    timeout: () => new AbortController().signal,
  };
  const signal = new AbortController().signal;
  const options = { logs, job, userPoolId, expectedPlace: undefined, uploadedRows: 2, firstPageOnly: false };
  const reading = await readRowLog({ ...options, redact: (text) => text, clock, signal, ...more });
  return { ...reading, logs, now };
}

test("the group that has a stream of the job is the log's", async () => {
  const { place, missing, logs } = await read();
  expect(place).toEqual({ group: second, stream: "import-1/2026" });
  expect(missing).toBeUndefined();
  expect(logs.groups).toHaveBeenCalledWith(prefix, expect.anything());
  expect(vi.mocked(logs.stream).mock.calls.map(([group, start]) => [group, start])).toEqual([
    [first, "import-1/"],
    [second, "import-1/"],
  ]);
});

test("without permission to look, the log is where the pool's name says", async () => {
  const { place, found } = await read({ groups: fail(denied), stream: fail(denied) }, { expectedPlace });
  expect(place).toEqual(expectedPlace);
  expect(found.has(3)).toBe(true);
});

test("a stream that may not be looked for is expected in its group alone", async () => {
  const { place } = await read({ stream: fail(denied) }, { expectedPlace });
  expect(place).toEqual(expectedPlace);
  const elsewhere = await read({ groups: async () => [first], stream: fail(denied) }, { expectedPlace });
  expect(elsewhere.place).toBeUndefined();
});

test.each([
  ["may not be looked for, and is expected nowhere", { groups: fail(denied) }, {}],
  ["cannot be looked for", { groups: fail(awsError("ThrottlingException")) }, { expectedPlace }],
  ["has streams that cannot be looked for", { stream: fail(awsError("Other", 500)) }, { expectedPlace }],
  ["cannot be read", { messages: () => broken(awsError("Other", 500)) }, {}],
])("a log that %s is reported", async (_, calls, more) => {
  const { missing, found } = await read(calls, more);
  expect(missing).toMatch(/^Why users failed or were skipped could not be read: It was refused\./);
  expect(found.lines.length).toBe(0);
});

test("a log that appears later is waited for", async () => {
  const [groups, messages] = [vi.fn(async () => [second]), vi.fn(() => pages(failure))];
  groups.mockResolvedValueOnce([]);
  messages.mockReturnValueOnce(broken(awsError("ResourceNotFoundException")));
  const { missing, now } = await read({ groups, messages });
  expect([missing, now]).toEqual([undefined, 1500]);
});

test("a log that does not appear is reported after 30 s", async () => {
  const { missing, now } = await read({ groups: async () => [] });
  expect(missing).toBe(
    `Why users failed or were skipped is not known: job import-1 has no log stream in a log group ${prefix}…. ` +
      "Check that the role in cloud-watch-logs-role-arn may write logs.",
  );
  expect([now > 20_000, now <= 30_000]).toEqual([true, true]);
});

test("of no-paginate, one page is read and nothing is waited for", async () => {
  const { missing, found, now } = await read({}, { firstPageOnly: true });
  expect(missing).toBe(
    "The first page of the job's log (no-paginate) lacks 1 of the 1 users that failed or were skipped.",
  );
  expect([found.lines.length, now]).toEqual([0, 0]);
});

test("the lines of a running job are not waited for", async () => {
  const { missing, now } = await read({ messages: () => pages() }, { job: { ...job, Status: "InProgress" } });
  expect([missing, now]).toEqual([undefined, 0]);
});

test("without failures nothing is read", async () => {
  const { logs, place, firstLogLine } = await read({}, { job: { ...job, FailedUsers: 0 } });
  expect([place, firstLogLine]).toEqual([undefined, 2]);
  expect(logs.groups).not.toHaveBeenCalled();
});

test("a run that was cancelled rejects", async () => {
  const signal = AbortSignal.abort();
  const aborted = { groups: async () => signal.throwIfAborted() as never };
  await expect(read(aborted, { signal })).rejects.toThrow(expect.objectContaining({ name: "AbortError" }));
});

test("a reading that runs out of time reports what is missing", async () => {
  const { missing } = await read({ messages: () => broken(new DOMException("", "AbortError")) });
  expect(missing).toBe("The job's log lacks 1 of the 1 users that failed or were skipped.");
});

test("lines are outcomes only in Cognito's own form, and reasons are redacted", async () => {
  const noise = [
    "x[FAILED] Line Number 4 - No.",
    "[FAILED] Line Number x - No.",
    "[FAILED] Line Number 0 - No.",
  ];
  const messages = () => pages(...noise, "[FAILED] Line Number 3 -  Two\nlines \n");
  const { found } = await read({ messages }, { redact: (reason) => `<${reason}>` });
  expect(found.kinds).toEqual([{ outcome: "FAILED", reason: "<Two\nlines>" }]);
  expect([found.lines.length, found.has(3)]).toEqual([1, true]);
});

const large = { job: { ...job, ImportedUsers: 19_999 }, uploadedRows: 20_000 };

test.each([
  ["line 1 failed", ["[FAILED] Line Number 1 - No."], [], 1, 1],
  ["the line after the last row failed", ["[FAILED] Line Number 20001 - No."], [], 2, 1],
  ["the log has a line 1", [failure], ["[SUCCEEDED] Line Number 1 - Yes."], 1, 2],
  ["another line speaks of line 1", [failure], ["[SUCCEEDED] Line Number 5 - Line Number 1 -"], 2, 2],
  ["the log has no line 1", [failure], [], 2, 2],
])("in a large log, if %s", async (_, failures, answers, line, asked) => {
  const filtered = vi.fn((...[, , pattern]: Parameters<Logs["filtered"]>) =>
    pages(...(pattern === '"Line Number 1 -"' ? answers : failures)),
  );
  const { firstLogLine, logs } = await read({ filtered }, large);
  expect([firstLogLine, filtered.mock.calls.length]).toEqual([line, asked]);
  expect(filtered.mock.calls[0]?.[2]).toBe('?"[FAILED]" ?"[SKIPPED]"');
  expect(logs.messages).not.toHaveBeenCalled();
});

test("in a large log whose line 1 cannot be asked for, the header is line 1", async () => {
  const filtered = vi.fn(() => pages(failure));
  filtered.mockReturnValueOnce(pages(failure)).mockReturnValueOnce(broken(denied));
  const { firstLogLine, missing } = await read({ filtered }, large);
  expect([firstLogLine, missing]).toEqual([2, undefined]);
});

test.each([
  ["its first row is on line 1", ["[SUCCEEDED] Line Number 1 - Yes.", failure], 1],
  ["its rows are in any order", [failure, "[SUCCEEDED] Line Number 2 - Yes."], 2],
])("in a small log, if %s", async (_, messages, line) => {
  expect((await read({ messages: () => pages(...messages) })).firstLogLine).toBe(line);
});
