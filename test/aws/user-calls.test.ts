import { expect, test } from "vitest";
import { causeChain } from "../../src/base/errors.ts";
import { inputsOf, poolCalls } from "../run/pool-calls.ts";

test.each(["lost-reply", "unavailable"] as const)("a group is created through %s", async (kind) => {
  const calls = await poolCalls();
  calls.emulator.inject({ operation: "CreateGroup", kind });
  await calls.users.createGroup("editors", calls.signal);
  expect([...calls.pool.groups.keys()]).toEqual(["editors"]);
  expect(inputsOf(calls, "CreateGroup")).toHaveLength(2);
});

test("another refusal to create a group is an error", async () => {
  const calls = await poolCalls();
  calls.emulator.inject({ operation: "CreateGroup", kind: "error", code: "LimitExceededException" });
  await expect(calls.users.createGroup("editors", calls.signal)).rejects.toThrow(/^CreateGroup failed: /);
});

test("a list of groups that does not end is an error", async () => {
  const calls = await poolCalls();
  for (let n = 0; n < 61; n++) await calls.users.createGroup(`group${n}`, calls.signal);
  let token = "";
  const alter = (body: string) => {
    token ||= JSON.parse(body).NextToken;
    return JSON.stringify({ Groups: [], NextToken: token });
  };
  calls.emulator.inject({ operation: "ListGroups", kind: "altered", times: Number.POSITIVE_INFINITY, alter });
  await expect(calls.users.groups(calls.signal)).rejects.toThrow(
    /^ListGroups answered with more than 1000 pages/,
  );
});

test("AWS's words about a user are not repeated", async () => {
  const calls = await poolCalls();
  const message = "Invalid value: ann@example.com";
  calls.emulator.inject({
    operation: "*",
    kind: "error",
    code: "InvalidParameterException",
    message,
    times: 9,
  });
  const { listUsers, setPassword } = calls.users;
  for (const call of [
    listUsers({ filter: 'username = "ann@example.com"' }, calls.signal),
    setPassword("ann@example.com", "x", calls.signal),
  ]) {
    const error = await call.catch((error: Error) => error);
    expect(causeChain(error)).toContain("failed: Invalid value: *** (InvalidParameterException)");
    expect(causeChain(error)).not.toContain("ann@");
  }
});

test("attributes are changed, and throttling is left to the pace", async () => {
  const calls = await poolCalls();
  calls.emulator.createUser(calls.pool.id, "ann", { email: "ann@example.com" });
  const change = () => calls.users.updateAttributes("ann", [{ Name: "name", Value: "Ann" }], calls.signal);
  calls.emulator.inject({ operation: "AdminUpdateUserAttributes", kind: "throttle" });
  await expect(change()).rejects.toMatchObject({ cause: { name: "TooManyRequestsException" } });
  expect(inputsOf(calls, "AdminUpdateUserAttributes")).toHaveLength(1);
  await change();
  expect(calls.pool.users.get("ann")?.attributes).toMatchObject({ name: "Ann" });
});
