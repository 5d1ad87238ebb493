/** Passwords and groups for many users, through AWS's rate of user updates and through faults. */
import { CreateGroupCommand } from "@aws-sdk/client-cognito-identity-provider";
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { matchesHash } from "../../emulator/cognito/hashes.ts";
import { type Emulator, startEmulator, type UserPool } from "../../emulator/emulator.ts";
import { cognito } from "../../emulator/support.ts";
import { createAgents } from "../../src/aws/http.ts";
import { createServices } from "../../src/aws/services.ts";
import type { ChangeProgress } from "../../src/base/changes.ts";
import type { Log } from "../../src/base/log.ts";
import { numberSet } from "../../src/base/number-list.ts";
import { changeUsers } from "../../src/run/user-changes.ts";
import { checkUsers } from "../../src/users/check.ts";
import { type VirtualClock, virtualClock } from "../harness/virtual-clock.ts";
import { noDefaults, testFolder, withUsersFile } from "../users/support.ts";

const folder = testFolder();
beforeEach(() => {
  for (const name of ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"]) vi.stubEnv(name, "test");
});
afterEach(() => void vi.unstubAllEnvs());
const password = "Correct-Horse-1";
const groups = ["admins", "editors", "größe"];
const [first = ""] = groups;
const groupOf = (user: number) => groups[user % groups.length] ?? first;

type Staged = { clock: VirtualClock; emulator: Emulator; pool: UserPool };

async function poolWith(users: number): Promise<Staged> {
  const clock = virtualClock();
  const emulator = await startEmulator({ clock: clock.epoch, delay: clock.delay });
  onTestFinished(() => emulator.close());
  const pool = emulator.createUserPool();
  for (const GroupName of groups) {
    await cognito(emulator).send(new CreateGroupCommand({ UserPoolId: pool.id, GroupName }));
  }
  for (let user = 1; user <= users; user++) {
    emulator.createUser(pool.id, `user${user}`, { email: `user${user}@example.com` });
  }
  return { clock, emulator, pool };
}

/** Gives all users of the pool the password and a group each. */
async function changeAll({
  clock,
  emulator,
  pool,
}: Staged): Promise<Omit<ChangeProgress, "updatedRows"> & { messages: string[] }> {
  const users = pool.users.size;
  const { signal } = new AbortController();
  const agents = createAgents(
    {},
    { ca: undefined, verifiesCertificates: true, connectTimeoutMs: 60_000, readTimeoutMs: 60_000 },
  );
  onTestFinished(() => agents.closeIdle());
  const messages: string[] = [];
  const log: Log = {
    ...{
      info: (text) => messages.push(text),
      verbatim: () => {},
      notice: () => {},
      warning: () => {},
      error: () => {},
      debug: () => {},
      mask: () => {},
    },
    group: (_title, body) => body(),
  };
  const services = createServices({
    ...{ userPoolId: pool.id, region: "eu-west-1", endpointUrl: emulator.url, agents },
    identity: { kind: "environment" },
    requestToken: () => Promise.reject(new Error("There is no workflow.")),
    mask: log.mask,
    redact: (text) => text,
    retry: { clock, random: Math.random, log },
  });
  const rows = Array.from(
    { length: users },
    (_, index) => `user${index + 1},user${index + 1}@example.com,true,${groupOf(index + 1)}`,
  );
  const text = `${["cognito:username,email,email_verified,groups", ...rows].join("\n")}\n`;
  const progress: ChangeProgress = {
    applied: { password: 0, group: 0 },
    ...{ updatedRows: numberSet(), failures: [], stopReasons: {} },
  };
  const facts = {
    header: ["cognito:username", "email", "email_verified"],
    settings: undefined,
    groups: { column: "groups", fallback: "", existing: undefined },
  };
  await withUsersFile(folder, text, async (file) => {
    const findings = await checkUsers(file, facts, noDefaults, signal);
    const source = {
      ...{ findings, pool: facts, password },
      ...{ userOf: () => ({ isImported: true, mayBeMember: false }), match: undefined },
    };
    const context = { users: services.users, clock, log, signal };
    const read: Parameters<typeof changeUsers>[3] = (visit, afterBlock) =>
      findings.read({ row: (row) => visit(row, row.values[0] ?? "") }, signal, afterBlock);
    await clock.drive(() => changeUsers(source, context, progress, read, () => {}));
  });
  const { applied, failures, stopReasons } = progress;
  return { applied, failures, stopReasons, messages };
}

function expectAllDone(pool: UserPool, users: number): void {
  const done = (user: number) => {
    const { passwords: [stored] = [], status } = pool.users.get(`user${user}`) ?? {};
    const isIn = pool.groups.get(groupOf(user))?.members.has(`user${user}`);
    return stored !== undefined && matchesHash(password, stored) && status === "CONFIRMED" && isIn;
  };
  const numbers = Array.from({ length: users }, (_, index) => index + 1);
  // Verifying all hashes would take long.
  expect(numbers.filter((user) => user % 50 === 0 && !done(user))).toEqual([]);
  expect(numbers.filter((user) => pool.users.get(`user${user}`)?.status !== "CONFIRMED")).toEqual([]);
  expect(groups.reduce((sum, name) => sum + (pool.groups.get(name)?.members.size ?? 0), 0)).toBe(users);
}

test("200 users get passwords and groups through throttling and faults without a loss", async () => {
  const users = 200;
  const staged = await poolWith(users);
  const { emulator } = staged;
  emulator.settings.rates = { UserAccountRecovery: 30, UserUpdate: 25 };
  for (const operation of ["AdminSetUserPassword", "AdminAddUserToGroup"]) {
    for (const kind of [
      "reset",
      "lost-reply",
      "cut-reply",
      "altered",
      "server-error",
      "unavailable",
    ] as const) {
      emulator.inject({ operation, kind, times: 2, after: 20 });
    }
    emulator.inject({ operation, kind: "throttle", times: 40, after: 50 });
  }
  const { messages, ...changes } = await changeAll(staged);
  expect(changes).toEqual({ applied: { password: users, group: users }, failures: [], stopReasons: {} });
  expectAllDone(staged.pool, users);
  const throttled = emulator.requests.filter(({ errorCode }) => errorCode === "TooManyRequestsException");
  expect(throttled.length).toBeGreaterThanOrEqual(80);
  expect(messages.at(-1)).toMatch(/^200 passwords set, 200 group memberships added in /);
  expect(messages.join("\n")).not.toMatch(/user\d|Correct/);
});

test("the run ends when AWS does not answer any more, and says so", async () => {
  const staged = await poolWith(30);
  const { emulator } = staged;
  emulator.inject({ operation: "*", kind: "unavailable", times: 10_000 });
  const { applied, stopReasons } = await changeAll(staged);
  expect(applied).toEqual({ password: 0, group: 0 });
  expect(stopReasons).toMatchObject({ password: expect.any(String), group: expect.any(String) });
});

test.each([
  ["OperationNotEnabledException", "Operation is not enabled in this region."],
  ["AccessDeniedException", "User is not authorized to perform this operation."],
  ["ForbiddenException", "Request blocked."],
  ["ResourceNotFoundException", "User pool eu-west-1_AbCdEfGhI does not exist."],
  ["ResourceNotFoundException", "UserPool not found"],
])("an error that is not about one user ends the round: %s, %s", async (code, message) => {
  const staged = await poolWith(200);
  const { emulator } = staged;
  emulator.inject({ operation: "*", kind: "error", code, message, times: 10_000 });
  const { messages, ...changes } = await changeAll(staged);
  const reason = expect.stringContaining(message.replace(/\.$/, ""));
  expect(changes).toEqual({
    ...{ applied: { password: 0, group: 0 }, failures: [] },
    stopReasons: { password: reason, group: reason },
  });
  expect(emulator.requests.length).toBeLessThan(60);
});

test.each([
  ["ResourceNotFoundException", "Group not found.", "The pool has no such group."],
  ["UserNotFoundException", "User does not exist.", "The user is not in the pool."],
])("one about a user is reported for that user: %s, %s", async (code, message, reason) => {
  const staged = await poolWith(3);
  const { emulator } = staged;
  emulator.inject({ operation: "AdminAddUserToGroup", kind: "error", code, message });
  const { messages, ...changes } = await changeAll(staged);
  expect(changes).toEqual({
    ...{ applied: { password: 3, group: 2 }, stopReasons: {} },
    failures: [{ line: expect.any(Number), kind: "group", reason }],
  });
});

test("passwords that AWS throttles for minutes do not delay the groups", async () => {
  const staged = await poolWith(30);
  const { emulator } = staged;
  emulator.inject({ operation: "AdminSetUserPassword", kind: "throttle", times: 10_000 });
  const { messages, ...changes } = await changeAll(staged);
  const password =
    "AWS has throttled every call for 5 min 0 s: other callers use the whole quota of the account.";
  expect(changes).toEqual({ applied: { password: 0, group: 30 }, failures: [], stopReasons: { password } });
});
