import {
  AdminAddUserToGroupCommand,
  AdminSetUserPasswordCommand,
  CreateGroupCommand,
  DescribeUserPoolCommand,
  GetCSVHeaderCommand,
  TooManyRequestsException,
} from "@aws-sdk/client-cognito-identity-provider";
import { expect, test } from "vitest";
import { awsRates, type Buckets, type Rates, requireRate } from "./rates.ts";
import { services } from "./services.ts";
import { cognito, startFastEmulator } from "./support.ts";

type Sent = { operation: string; region?: string; pool?: string };

/** How many of the requests, so many a second for so many seconds, are let through. */
function letThrough(rates: Rates, requests: Sent[], perSecond: number, seconds: number): number {
  const buckets: Buckets = new Map();
  let passed = 0;
  for (let count = 0; count < perSecond * seconds; count += 1) {
    const {
      operation,
      region = "eu-west-1",
      pool = "one",
    } = requests[count % requests.length] ?? {
      operation: "",
    };
    try {
      requireRate(
        buckets,
        rates,
        { operation, region, input: { UserPoolId: pool } },
        (count / perSecond) * 1000,
      );
      passed += 1;
    } catch (error) {
      expect(error).toMatchObject({ code: "TooManyRequestsException", status: 400 });
    }
  }
  return passed;
}

const updates = [{ operation: "AdminUpdateUserAttributes" }, { operation: "AdminAddUserToGroup" }];

test.each<[string, Sent[], number, number]>([
  // One second's worth at once, and the rate from then on.
  ["attributes and groups share one rate", updates, 100, 25 + 25 * 10],
  [
    "passwords have their own",
    [{ operation: "AdminSetUserPassword" }, ...updates],
    90,
    30 * 10 + 25 + 25 * 10,
  ],
  ["just the rate loses nothing", updates, 25, 250],
  ["an operation on one pool", [{ operation: "DescribeUserImportJob" }], 50, 5 + 5 * 10],
  [
    "an operation on pools enough",
    ["a", "b", "c", "d", "e", "f", "g", "h"].map((pool) => ({ operation: "DescribeUserImportJob", pool })),
    80,
    20 + 20 * 10,
  ],
  [
    "each region has its own",
    ["eu-west-1", "eu-west-2"].map((region) => ({ operation: "AdminSetUserPassword", region })),
    200,
    2 * (30 + 30 * 10),
  ],
  ["an operation that is not rated", [{ operation: "AssumeRole" }], 100, 1000],
])("%s", (_what, requests, perSecond, wanted) => {
  const passed = letThrough(awsRates, requests, perSecond, 10);
  expect(passed).toBeGreaterThanOrEqual(wanted * 0.98);
  expect(passed).toBeLessThanOrEqual(wanted);
});

test("a rate that is left out is none", () => {
  expect(letThrough({ UserUpdate: 1 }, [{ operation: "GetCSVHeader" }], 100, 1)).toBe(100);
});

test("every operation of Cognito has a rate", () => {
  for (const operation of Object.keys(services.AWSCognitoIdentityProviderService?.operations ?? {})) {
    const only = Object.fromEntries(Object.keys(awsRates).map((name) => [name, 1]));
    expect([operation, letThrough(only, [{ operation }], 100, 0.1)]).toEqual([operation, 1]);
  }
});

test("the server throttles as AWS does if it is set", async () => {
  const emulator = await startFastEmulator({ rates: { ...awsRates, UserAccountRecovery: 3, UserUpdate: 3 } });
  const pool = emulator.createUserPool();
  const target = { UserPoolId: pool.id, Username: "ann" };
  emulator.createUser(pool.id, "ann");
  const client = cognito(emulator);
  await client.send(new CreateGroupCommand({ UserPoolId: pool.id, GroupName: "editors" }));
  const Password = "Correct-Horse-1";
  const send = (count: number) =>
    count % 2 === 0
      ? client.send(new AdminSetUserPasswordCommand({ ...target, Password, Permanent: true }))
      : client.send(new AdminAddUserToGroupCommand({ ...target, GroupName: "editors" }));
  const replies = await Promise.allSettled(Array.from({ length: 20 }, (_, count) => send(count)));
  const refused = replies.flatMap((reply) => (reply.status === "rejected" ? [reply.reason] : []));
  expect(refused.length).toBeGreaterThan(0);
  expect(replies.length - refused.length).toBeGreaterThanOrEqual(3);
  for (const reason of refused) {
    expect(reason).toBeInstanceOf(TooManyRequestsException);
    expect(reason.message).toBe("Rate exceeded");
  }
  // The others are not in its way.
  await client.send(new DescribeUserPoolCommand({ UserPoolId: pool.id }));
  emulator.settings.rates = undefined;
  for (let count = 0; count < 20; count += 1) {
    await client.send(new GetCSVHeaderCommand({ UserPoolId: pool.id }));
  }
});
