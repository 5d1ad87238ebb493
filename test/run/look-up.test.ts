import { setTimeout as delay } from "node:timers/promises";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isDenied } from "../../src/aws/errors.ts";
import { type LookUpOptions, lookUpUsers, namesNeeded, TooManyCalls } from "../../src/run/look-up.ts";
import { collectNames } from "../../src/users/user-index.ts";
import { inputsOf, type PoolCalls, poolCalls } from "./pool-calls.ts";

/** So many users in the pool make a look-up ask for each user of a file. */
const askForEach = 1e6;
/** So many make it list the pool. */
const listPool = 0;

type Settings = Partial<LookUpOptions>;

async function lookUp(calls: PoolCalls, usernames: readonly string[], settings: Settings = {}) {
  const { users, clock, signal, pool } = calls;
  const { usernameAttributes, caseSensitive } = pool;
  const rules = { usernameAttributes, caseSensitive };
  const { estimatedUsers = pool.users.size, maxCalls = 600 } = settings;
  const collector = collectNames(rules, namesNeeded(estimatedUsers, maxCalls));
  usernames.forEach(collector.add);
  return lookUpUsers({
    ...{ users, clock, signal, rules, names: collector.names },
    ...{ estimatedUsers, fileUsers: usernames.length, maxCalls },
    ...settings,
  });
}

/** Which of the user names exist. */
async function found(calls: PoolCalls, usernames: readonly string[], settings: Settings = {}) {
  const existing = await lookUp(calls, usernames, settings);
  return usernames.filter((username) => existing.find(username) !== undefined);
}

const filtersOf = (calls: PoolCalls) => inputsOf(calls, "ListUsers").map(({ Filter }) => Filter);
const names = (count: number) => Array.from({ length: count }, (_, index) => `user${index + 1}`);

function createUsers({ emulator, pool }: PoolCalls, usernames: readonly string[]): void {
  for (const username of usernames) emulator.createUser(pool.id, username);
}

const insensitive = { UsernameConfiguration: { CaseSensitive: false } };
const sensitive = { UsernameConfiguration: { CaseSensitive: true } };

describe.each([
  ["listing the pool", listPool],
  ["asking for each", askForEach],
])("by %s, users are found", (_way, estimatedUsers) => {
  test.each([true, false])("as the pool treats case (filters ignore it: %s)", async (filtersIgnoreCase) => {
    const written = ["ann", "ANN", "Ben", "cid", "größe", "GRÖSSE"];
    const folding = await poolCalls(insensitive, { filtersIgnoreCase });
    createUsers(folding, ["Ann", "ben", "Größe"]);
    expect(await found(folding, written, { estimatedUsers })).toEqual(["ann", "ANN", "Ben", "größe"]);
    const exact = await poolCalls(sensitive);
    createUsers(exact, ["ann", "BEN", "größe"]);
    expect(await found(exact, written, { estimatedUsers })).toEqual(["ann", "größe"]);
  });

  test("in a case-sensitive pool whose filters ignore case", async () => {
    const calls = await poolCalls(sensitive);
    createUsers(calls, ["ann", "ANN"]);
    const page = await calls.users.listUsers({}, calls.signal);
    const users = { listUsers: async () => page };
    expect(await found(calls, ["Ann", "ANN", "aNN"], { estimatedUsers, users })).toEqual(["ANN"]);
  });

  test("by their e-mail addresses and phone numbers, those of external providers aside", async () => {
    const calls = await poolCalls({ UsernameAttributes: ["email", "phone_number"], ...insensitive });
    const { emulator, pool } = calls;
    emulator.createUser(pool.id, "google_1", { email: "cid@example.com" }, "EXTERNAL_PROVIDER");
    emulator.createUser(pool.id, "google_2", { email: "ann@example.com" }, "EXTERNAL_PROVIDER");
    emulator.createUser(pool.id, "Ann@example.com", { phone_number: "+4930123456" });
    emulator.createUser(pool.id, "+4930999999");
    const written = ["ann@EXAMPLE.com", "+4930123456", "+4930999999", "cid@example.com", "+4930000000"];
    const all = ["ann@EXAMPLE.com", "+4930123456", "+4930999999"];
    expect(await found(calls, written, { estimatedUsers })).toEqual(all);
    const existing = await lookUp(calls, written, { estimatedUsers });
    const ann = existing.find("ann@example.com");
    expect(ann).toMatchObject({ username: ann?.sub, status: "FORCE_CHANGE_PASSWORD" });
    expect(ann?.createdAt).toBe(Date.UTC(2026, 0, 1));
  });

  test("by user name where addresses are only aliases", async () => {
    const calls = await poolCalls({ AliasAttributes: ["email"] });
    const { emulator, pool } = calls;
    emulator.createUser(pool.id, "ann", { email: "ben@example.com", email_verified: "true" });
    expect(await found(calls, ["ann", "ben@example.com"], { estimatedUsers })).toEqual(["ann"]);
  });

  test("without anybody becoming a monthly active user", async () => {
    const calls = await poolCalls();
    createUsers(calls, names(70));
    expect(await found(calls, names(80), { estimatedUsers })).toEqual(names(70));
    expect(calls.emulator.billableUsers()).toEqual([]);
    for (const input of inputsOf(calls, "ListUsers")) expect(input).not.toHaveProperty("AttributesToGet");
  });

  test("with the attributes that are asked for", async () => {
    const calls = await poolCalls();
    calls.emulator.createUser(calls.pool.id, "ann", { email: "ann@example.com", name: "Ann" });
    const columns = ["email", "phone_number"];
    const existing = await lookUp(calls, ["ann"], { estimatedUsers, columns });
    expect(existing.find("ann")?.attributes).toEqual({ email: "ann@example.com" });
  });
});

test("both ways find the same users, whatever their names", { timeout: 60_000 }, async () => {
  const name = fc.string({ unit: fc.constantFrom(..."aAbÄß\"\\=^'+*."), minLength: 1, maxLength: 4 });
  const calls = { true: await poolCalls(sensitive), false: await poolCalls(insensitive) };
  await fc.assert(
    fc.asyncProperty(fc.boolean(), fc.array(name), fc.array(name), async (isSensitive, existing, named) => {
      const pool = calls[`${isSensitive}`];
      pool.pool.users.clear();
      pool.pool.aliases.clear();
      const key = (username: string) => (isSensitive ? username : username.toLowerCase());
      createUsers(pool, [...new Set(existing.map(key))]);
      const written = ["-", ...named, ...existing];
      const expected = written.filter((username) => pool.pool.users.has(key(username)));
      expect(await found(pool, written, { estimatedUsers: listPool })).toEqual(expected);
      expect(await found(pool, written, { estimatedUsers: askForEach })).toEqual(expected);
    }),
    { numRuns: 40 },
  );
});

test("the written form is looked up only if the lower case finds no user", async () => {
  const calls = await poolCalls(insensitive);
  createUsers(calls, ["ann"]);
  await found(calls, ["Ann", "Ben", 'c"\\d'], { estimatedUsers: askForEach });
  const filters = filtersOf(calls);
  expect(filters.slice(0, 3).sort()).toEqual(
    ['username = "ann"', 'username = "ben"', 'username = "c\\"\\\\d"'].sort(),
  );
  expect(filters.slice(3)).toEqual(['username = "Ben"']);
});

test.each([
  [1, 130, 1],
  [2, 130, 2],
  [2, 60, 1],
  [3, 130, 3],
  [200, 130, 3],
])("%i users are looked up in a pool of %i with %i calls", async (inFile, inPool, wanted) => {
  const calls = await poolCalls();
  const all = names(inPool);
  createUsers(calls, all);
  const named = [...all, ...names(inFile).map((name) => `new-${name}`)].slice(
    inPool - 1,
    inPool - 1 + inFile,
  );
  expect(await found(calls, named)).toEqual(all.slice(-1));
  expect(inputsOf(calls, "ListUsers")).toHaveLength(wanted);
});

test("listing ends when every user of the file is found", async () => {
  const calls = await poolCalls();
  createUsers(calls, names(300));
  expect(await found(calls, names(5))).toEqual(names(5));
  expect(inputsOf(calls, "ListUsers")).toHaveLength(1);
});

test("no more names are kept than the look-up needs", () => {
  const rules = { usernameAttributes: [], caseSensitive: true };
  const kept = (count: number) => {
    const collector = collectNames(rules, namesNeeded(3, 600));
    names(count).forEach(collector.add);
    return collector.names?.size;
  };
  expect([kept(3), kept(4), kept(5)]).toEqual([3, 4, undefined]);
});

test("the number of calls is limited, by the estimate and by what is really called", async () => {
  const calls = await poolCalls();
  await expect(found(calls, names(601), { estimatedUsers: 36_001 })).rejects.toThrow(TooManyCalls);
  expect(inputsOf(calls, "ListUsers")).toHaveLength(0);
  createUsers(calls, names(130));
  await expect(found(calls, names(9), { estimatedUsers: 0, maxCalls: 2 })).rejects.toThrow(TooManyCalls);
  expect(inputsOf(calls, "ListUsers")).toHaveLength(2);
  calls.emulator.inject({ operation: "ListUsers", kind: "throttle", times: 3, after: 1 });
  const settings = { estimatedUsers: 0, maxCalls: 3 };
  expect(await found(calls, ["none", ...names(8)], settings)).toEqual(names(8));
});

test("throttled calls are repeated, at no more than 20 a second", async () => {
  const calls = await poolCalls();
  createUsers(calls, names(100));
  calls.emulator.inject({ operation: "ListUsers", kind: "throttle", times: 30, after: 10 });
  calls.emulator.inject({ operation: "ListUsers", kind: "lost-reply", times: 3, after: 60 });
  const progress: number[][] = [];
  const onProgress = (...counts: number[]) => progress.push(counts);
  expect(await found(calls, names(200), { estimatedUsers: askForEach, onProgress })).toEqual(names(100));
  const looked = inputsOf(calls, "ListUsers").length;
  expect(looked).toBe(233);
  expect(calls.clock.now()).toBeGreaterThanOrEqual(((looked - 1) * 1000) / 20);
  expect(progress.length).toBeGreaterThan(1);
  for (const [, expected] of progress) expect(expected).toBe(200);
});

test.each(["AccessDeniedException", "NotAuthorizedException"])(
  "%s ends the look-up, also half-way",
  async (code) => {
    const calls = await poolCalls();
    createUsers(calls, names(130));
    calls.emulator.inject({ operation: "ListUsers", kind: "error", code, status: 400, after: 1, times: 99 });
    const error = await lookUp(calls, names(9), { estimatedUsers: 0 }).catch((error: unknown) => error);
    expect(isDenied(error)).toBe(true);
    expect(error).toMatchObject({
      message: expect.stringContaining("Allow cognito-idp:ListUsers on the user pool"),
    });
  },
);

test("a user whose name the API refuses does not exist", async () => {
  const calls = await poolCalls();
  createUsers(calls, names(1));
  const long = "x".repeat(260);
  expect(await found(calls, ["user1", long], { estimatedUsers: askForEach })).toEqual(["user1"]);
});

test("any other error ends the look-up", async () => {
  const calls = await poolCalls();
  calls.emulator.inject({ operation: "ListUsers", kind: "error", code: "ResourceNotFoundException" });
  await expect(found(calls, ["ann"])).rejects.toMatchObject({ name: "ActionError", code: "aws" });
});

test("a cancelled look-up ends at once", async () => {
  const calls = await poolCalls();
  calls.emulator.inject({ operation: "ListUsers", kind: "hang" });
  const done = lookUp(calls, ["ann"]);
  const end = expect(done).rejects.toMatchObject({ name: "AbortError" });
  while (calls.emulator.requests.length === 0) await delay(5);
  calls.cancelled.abort();
  await end;
});

test("a list of users that does not end is given up", async () => {
  const calls = await poolCalls();
  const pages: string[] = [];
  const listUsers = async () => ({ items: [], next: `token${pages.push("")}` });
  const looking = lookUp(calls, names(70), { users: { listUsers }, maxCalls: Number.POSITIVE_INFINITY });
  await expect(looking).rejects.toThrow("ListUsers answered with more than 10020 pages.");
  expect(pages).toHaveLength(10_020);
  await expect(lookUp(calls, names(70), { users: { listUsers } })).rejects.toThrow(TooManyCalls);
});
