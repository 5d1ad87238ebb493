import {
  AdminGetUserCommand,
  CreateUserPoolClientCommand,
  GetCSVHeaderCommand,
  InitiateAuthCommand,
  type PasswordHashingAlgorithmType,
} from "@aws-sdk/client-cognito-identity-provider";
import { expect, test } from "vitest";
import type { Emulator, UserPool } from "../emulator.ts";
import { cognito, createJob, csv, describeJob, importFile, startFastEmulator, users } from "../support.ts";

const password = "Correct-Horse-1";

/** Hashes of the password. */
const hashes: Record<PasswordHashingAlgorithmType, string> = {
  BCRYPT: "$2a$05$zJahgR5cKcWYRrMBrimTdOSq.HolDPDboN6wVE1MKvywzxN64QjLa",
  SCRYPT:
    "16384$8$1$da01624c0a3b2e5c059d276fd3558ddd$a2120028575fb9ed6256e94c49989a37013292a2b017ae6077faf59f5f474411a44b6c3af2d0b6c4b665abe8e6a94832b07fac80f0c08c2f3eaa3b295f8c0f27",
  ARGON2ID:
    "$argon2id$v=19$m=19456,t=2,p=1$CPJytSfFusCwGsNzcOGjSw$mn7HSMZHD7WXwInKbLdkNMC4bebCP/mG0SkWi8elpVM",
  PBKDF2_SHA256: "$pbkdf2-sha256$600000$2gFiTAo7LlwFnSdv01WN3Q$hg+8K4WDknVkhGP/PwrnS+hmiBGkIqSrNDpnsZI3+lU",
};
const algorithms = Object.keys(hashes) as PasswordHashingAlgorithmType[];

async function signIn(emulator: Emulator, pool: UserPool, USERNAME: string, PASSWORD: string) {
  const client = cognito(emulator);
  const ExplicitAuthFlows = ["ALLOW_USER_PASSWORD_AUTH" as const];
  const { UserPoolClient } = await client.send(
    new CreateUserPoolClientCommand({ UserPoolId: pool.id, ClientName: "web", ExplicitAuthFlows }),
  );
  const AuthFlow = "USER_PASSWORD_AUTH";
  const input = {
    AuthFlow,
    ClientId: UserPoolClient?.ClientId,
    AuthParameters: { USERNAME, PASSWORD },
  } as const;
  return client.send(new InitiateAuthCommand(input));
}

/** Rows with the hash, a blank one and a broken one. */
function rowsWith(hash: string): Record<string, string>[] {
  const [first, second, third] = users(3);
  return [
    { ...first, password_hash: hash.replaceAll(",", "\\,") },
    { ...second, password_hash: "" },
    { ...third, password_hash: "$2b$13$broken" },
  ];
}

test.each(algorithms)("%s: one user signs in, one has to reset, one fails", async (algorithm) => {
  const emulator = await startFastEmulator({ hashImport: true });
  const pool = emulator.createUserPool();
  const job = await importFile(emulator, pool, csv(pool, rowsWith(hashes[algorithm])), algorithm);
  const ended = await describeJob(emulator, job);
  expect(ended).toMatchObject({
    Status: "Succeeded",
    ImportedUsers: 2,
    FailedUsers: 1,
    PasswordHashingAlgorithm: algorithm,
  });

  const Username = "user1";
  const user = await cognito(emulator).send(new AdminGetUserCommand({ UserPoolId: pool.id, Username }));
  expect(user.UserStatus).toBe("CONFIRMED");
  expect(user.UserAttributes?.map(({ Name }) => Name).sort()).toEqual([
    ...["email", "email_verified", "phone_number_verified", "sub"],
  ]);
  const { AuthenticationResult } = await signIn(emulator, pool, "user1", password);
  expect(AuthenticationResult?.IdToken).toBeDefined();
  await expect(signIn(emulator, pool, "user1", "Correct-Horse-2")).rejects.toMatchObject({
    name: "NotAuthorizedException",
  });
  await expect(signIn(emulator, pool, "user2", password)).rejects.toMatchObject({
    name: "PasswordResetRequiredException",
  });
});

test("the column is in the header of pools created to import hashes, and of no other", async () => {
  const emulator = await startFastEmulator();
  const older = emulator.createUserPool();
  emulator.settings.hashImport = true;
  const newer = emulator.createUserPool();
  const header = async (pool: UserPool) => {
    const { CSVHeader } = await cognito(emulator).send(new GetCSVHeaderCommand({ UserPoolId: pool.id }));
    return CSVHeader;
  };
  expect(await header(older)).not.toContain("password_hash");
  expect(await header(newer)).toEqual([...((await header(older)) ?? []), "password_hash"]);
});

test("a job with an algorithm fails in a pool that imports no hashes", async () => {
  const emulator = await startFastEmulator();
  const pool = emulator.createUserPool();
  const job = await importFile(emulator, pool, csv(pool, users(2)), "BCRYPT");
  expect(await describeJob(emulator, job)).toMatchObject({
    Status: "Failed",
    ImportedUsers: 0,
    FailedUsers: 0,
  });
  expect(pool.users.size).toBe(0);
});

test.each([
  ["BCRYPT" as const, "Failed"],
  [undefined, "Succeeded"],
])("a file without the column, in a job with the algorithm %s: %s", async (algorithm, Status) => {
  const emulator = await startFastEmulator();
  const file = csv(emulator.createUserPool(), users(2));
  emulator.settings.hashImport = true;
  const pool = emulator.createUserPool();
  const job = await importFile(emulator, pool, file, algorithm);
  expect(await describeJob(emulator, job)).toMatchObject({ Status });
  expect(pool.users.size).toBe(Status === "Succeeded" ? 2 : 0);
});

test("an unknown algorithm is refused, and none is shown if none was given", async () => {
  const emulator = await startFastEmulator({ hashImport: true });
  const pool = emulator.createUserPool();
  const unknown = { PasswordHashingAlgorithm: "MD5" as PasswordHashingAlgorithmType };
  await expect(createJob(emulator, pool, unknown)).rejects.toMatchObject({
    name: "InvalidParameterException",
    message: expect.stringContaining("'passwordHashingAlgorithm'"),
  });
  expect(await createJob(emulator, pool)).not.toHaveProperty("PasswordHashingAlgorithm");
});
