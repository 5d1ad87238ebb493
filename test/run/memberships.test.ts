import { expect, test } from "vitest";
import { findMissingMemberships } from "../../src/run/groups.ts";
import { inputsOf, type PoolCalls, poolCalls } from "./pool-calls.ts";

const names = (count: number) => Array.from({ length: count }, (_, index) => `user${index + 1}`);

/** A pool with the groups, each with so many of the users. */
async function poolWithGroups(groups: Record<string, number>): Promise<PoolCalls> {
  const calls = await poolCalls();
  for (const username of names(130)) calls.emulator.createUser(calls.pool.id, username);
  for (const [group, members] of Object.entries(groups)) {
    await calls.users.createGroup(group, calls.signal);
    for (const username of names(members)) calls.pool.groups.get(group)?.members.add(username);
  }
  return calls;
}

const rules = { usernameAttributes: [], caseSensitive: true };

async function missing({ users, pace, signal }: PoolCalls, wanted: Record<string, string[]>) {
  const memberships = Object.entries(wanted).flatMap(([group, usernames]) =>
    usernames.map((username) => ({ group, username })),
  );
  const found = await findMissingMemberships(memberships, rules, users, pace, signal);
  return found.map(({ group, username }) => `${group} ${username}`);
}

test("each group is listed once, until all are found", async () => {
  const calls = await poolWithGroups({ admins: 1, editors: 130, readers: 130, empty: 0 });
  calls.emulator.inject({ operation: "ListUsersInGroup", kind: "throttle", times: 5, after: 2 });
  calls.emulator.requests.length = 0;
  const result = await missing(calls, {
    admins: ["user1", "user2"],
    editors: ["user1", "user130", "nobody"],
    readers: ["user1", "user60"],
    empty: ["user7"],
  });
  expect(result).toEqual(["admins user2", "editors nobody", "empty user7"]);
  const answered = calls.emulator.requests.filter(({ status }) => status === 200);
  expect(answered.map(({ input }) => (input as { GroupName: string }).GroupName).sort()).toEqual(
    "admins editors editors editors empty readers".split(" "),
  );
  expect(calls.emulator.billableUsers()).toEqual([]);
});

test("without permission the lists end", async () => {
  const calls = await poolWithGroups({ admins: 1 });
  const denied = { kind: "error", code: "AccessDeniedException", times: 9 } as const;
  calls.emulator.inject({ operation: "ListUsersInGroup", ...denied });
  await expect(missing(calls, { admins: ["user1"] })).rejects.toThrow(
    "Allow cognito-idp:ListUsersInGroup on the user pool",
  );
});

test("a group that does not exist has no members", async () => {
  const calls = await poolWithGroups({});
  expect(await missing(calls, { admins: ["user1"] })).toEqual(["admins user1"]);
});

test("no group, no call", async () => {
  const calls = await poolWithGroups({});
  expect(await missing(calls, {})).toEqual([]);
  expect(inputsOf(calls, "ListUsersInGroup")).toEqual([]);
});

test("a list of members that does not end is given up", async () => {
  const { pace, signal } = await poolCalls();
  let pages = 0;
  const listUsersInGroup = async () => ({ items: [], next: `token${++pages}` });
  const wanted = [{ group: "admins", username: "user1" }];
  const finding = findMissingMemberships(wanted, rules, { listUsersInGroup }, pace, signal);
  await expect(finding).rejects.toThrow("ListUsersInGroup answered with more than 10010 pages.");
});
