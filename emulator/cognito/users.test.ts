import { createHmac } from "node:crypto";
import {
  AdminCreateUserCommand,
  AdminDeleteUserCommand,
  AdminDisableUserCommand,
  AdminEnableUserCommand,
  AdminGetUserCommand,
  AdminInitiateAuthCommand,
  AdminSetUserPasswordCommand,
  CreateUserPoolClientCommand,
  type CreateUserPoolClientCommandInput,
  DescribeUserPoolClientCommand,
  InitiateAuthCommand,
  ListUserPoolClientsCommand,
  ListUsersCommand,
  type ListUsersCommandInput,
} from "@aws-sdk/client-cognito-identity-provider";
import { expect, test } from "vitest";
import type { Emulator, UserPool } from "../emulator.ts";
import { cognito, csv, describeJob, importFile, startFastEmulator, users } from "../support.ts";

const password = "Correct-Horse-1";

async function newClient(
  emulator: Emulator,
  pool: UserPool,
  input: Partial<CreateUserPoolClientCommandInput> = {},
) {
  const { UserPoolClient } = await cognito(emulator).send(
    new CreateUserPoolClientCommand({
      UserPoolId: pool.id,
      ClientName: "web",
      ExplicitAuthFlows: ["ALLOW_USER_PASSWORD_AUTH"],
      ...input,
    }),
  );
  return { ClientId: UserPoolClient?.ClientId ?? "", secret: UserPoolClient?.ClientSecret };
}

function signIn(emulator: Emulator, ClientId: string, AuthParameters: Record<string, string>) {
  const input = { AuthFlow: "USER_PASSWORD_AUTH" as const, ClientId, AuthParameters };
  return cognito(emulator).send(new InitiateAuthCommand(input));
}

function setPassword(
  emulator: Emulator,
  pool: UserPool,
  Username: string,
  Permanent: boolean,
  Password = password,
) {
  const input = { UserPoolId: pool.id, Username, Password, Permanent };
  return cognito(emulator).send(new AdminSetUserPasswordCommand(input));
}

test("users are created, shown and deleted", async () => {
  const emulator = await startFastEmulator();
  const pool = emulator.createUserPool();
  const client = cognito(emulator);
  const UserPoolId = pool.id;
  const UserAttributes = [{ Name: "email", Value: "ann@example.com" }];
  const { User } = await client.send(
    new AdminCreateUserCommand({ UserPoolId, Username: "ann", UserAttributes }),
  );
  expect(User).toMatchObject({ Username: "ann", UserStatus: "FORCE_CHANGE_PASSWORD", Enabled: true });
  await expect(
    client.send(new AdminCreateUserCommand({ UserPoolId, Username: "ann" })),
  ).rejects.toMatchObject({
    name: "UsernameExistsException",
  });
  const unknown = [{ Name: "shoe_size", Value: "42" }];
  await expect(
    client.send(new AdminCreateUserCommand({ UserPoolId, Username: "ben", UserAttributes: unknown })),
  ).rejects.toMatchObject({ name: "InvalidParameterException" });
  const shown = await client.send(new AdminGetUserCommand({ UserPoolId, Username: "ann" }));
  expect(shown.UserAttributes).toContainEqual({ Name: "email", Value: "ann@example.com" });
  await client.send(new AdminDeleteUserCommand({ UserPoolId, Username: "ann" }));
  await expect(client.send(new AdminGetUserCommand({ UserPoolId, Username: "ann" }))).rejects.toMatchObject({
    name: "UserNotFoundException",
    message: "User does not exist.",
  });
});

test("in a pool with e-mail as user name, users are found by e-mail, in any case", async () => {
  const emulator = await startFastEmulator();
  const pool = emulator.createUserPool({
    UsernameAttributes: ["email"],
    UsernameConfiguration: { CaseSensitive: false },
  });
  const client = cognito(emulator);
  emulator.createUser(pool.id, "Ann@example.com");
  const found = await client.send(
    new AdminGetUserCommand({ UserPoolId: pool.id, Username: "ann@EXAMPLE.com" }),
  );
  expect(found.Username).toMatch(/^[0-9a-f-]{36}$/);
  expect(found.UserAttributes).toContainEqual({ Name: "email", Value: "ann@example.com" });
  expect(found.UserAttributes).toContainEqual({ Name: "sub", Value: found.Username });
  const bySub = await client.send(new AdminGetUserCommand({ UserPoolId: pool.id, Username: found.Username }));
  expect(bySub.Username).toBe(found.Username);
  expect(() => emulator.createUser(pool.id, "ann@example.com")).toThrow("User account already exists");
  expect(() => emulator.createUser(pool.id, "ben")).toThrow("Username should be an email.");
  await client.send(new AdminDeleteUserCommand({ UserPoolId: pool.id, Username: "ann@example.com" }));
  expect([pool.users.size, pool.aliases.size]).toEqual([0, 0]);
});

test("users are listed in pages", async () => {
  const emulator = await startFastEmulator();
  const pool = emulator.createUserPool();
  for (let count = 1; count <= 70; count += 1)
    emulator.state.pools.get(pool.id)?.users.set(`u${count}`, userOf(count));
  const names: (string | undefined)[] = [];
  const sizes: (number | undefined)[] = [];
  let PaginationToken: string | undefined;
  do {
    const page = await cognito(emulator).send(new ListUsersCommand({ UserPoolId: pool.id, PaginationToken }));
    names.push(...(page.Users ?? []).map((user) => user.Username));
    sizes.push(page.Users?.length);
    PaginationToken = page.PaginationToken;
  } while (PaginationToken !== undefined);
  expect(sizes).toEqual([60, 10]);
  expect(names).toEqual(Array.from({ length: 70 }, (_, index) => `u${index + 1}`));
});

function userOf(count: number) {
  const dates = { createdAt: 0, modifiedAt: 0, billableFor: new Set<string>() };
  return {
    ...dates,
    username: `u${count}`,
    attributes: {},
    status: "CONFIRMED" as const,
    enabled: true,
    passwords: [],
    billableFor: new Set<string>(),
  };
}

test.each([
  ['email = "ann@example.com"', ["ann"]],
  ['email ^= "ann"', ["ann", "annette"]],
  ['username = "ANN"', []],
  ['name = "Ann \\"A\\" Smith"', ["annette"]],
  ['cognito:user_status = "Force_Change_Password"', ["ann", "annette", "ben"]],
  ['status = "Disabled"', []],
  ["", ["ann", "annette", "ben"]],
])("the filter %s", async (Filter, found) => {
  const emulator = await startFastEmulator();
  const pool = emulator.createUserPool();
  emulator.createUser(pool.id, "ann", { email: "ann@example.com" });
  emulator.createUser(pool.id, "annette", { email: "annette@example.com", name: 'Ann "A" Smith' });
  emulator.createUser(pool.id, "ben", { email: "ben@example.com" });
  const input: ListUsersCommandInput = { UserPoolId: pool.id, Filter, AttributesToGet: ["email"], Limit: 10 };
  const { Users } = await cognito(emulator).send(new ListUsersCommand(input));
  expect(Users?.map((user) => user.Username)).toEqual(found);
  for (const user of Users ?? []) expect(user.Attributes?.map(({ Name }) => Name)).toEqual(["email"]);
});

test.each(["email", 'email = "open', 'custom:team = "core"', 'email > "a"'])(
  "the filter %s is refused",
  async (Filter) => {
    const emulator = await startFastEmulator();
    const pool = emulator.createUserPool();
    await expect(
      cognito(emulator).send(new ListUsersCommand({ UserPoolId: pool.id, Filter })),
    ).rejects.toMatchObject({
      name: "InvalidParameterException",
    });
  },
);

test("an imported user has to reset the password; one with a permanent password signs in", async () => {
  const emulator = await startFastEmulator();
  const pool = emulator.createUserPool();
  const job = await importFile(emulator, pool, csv(pool, users(1)));
  await describeJob(emulator, job);
  const { ClientId } = await newClient(emulator, pool);
  await expect(signIn(emulator, ClientId, { USERNAME: "user1", PASSWORD: password })).rejects.toMatchObject({
    name: "PasswordResetRequiredException",
  });
  await setPassword(emulator, pool, "user1", true);
  const { AuthenticationResult } = await signIn(emulator, ClientId, {
    USERNAME: "user1",
    PASSWORD: password,
  });
  expect(AuthenticationResult).toMatchObject({ TokenType: "Bearer", ExpiresIn: 3600 });
  const [, claims] = AuthenticationResult?.IdToken?.split(".") ?? [];
  expect(JSON.parse(Buffer.from(claims ?? "", "base64url").toString())).toMatchObject({
    aud: ClientId,
    "cognito:username": "user1",
  });
  // Signing in is the one operation that carries no signature.
  expect(emulator.requests.at(-1)?.headers.authorization).toBeUndefined();

  await expect(signIn(emulator, ClientId, { USERNAME: "user1", PASSWORD: "wrong" })).rejects.toMatchObject({
    name: "NotAuthorizedException",
    message: "Incorrect username or password.",
  });
  const stored = [...pool.users.values()][0]?.passwords[0];
  expect(stored?.algorithm).toBe("SCRYPT");
  expect(JSON.stringify(stored)).not.toContain(password);
});

test("an administrator signs users in too", async () => {
  const emulator = await startFastEmulator();
  const pool = emulator.createUserPool();
  emulator.createUser(pool.id, "ann");
  await setPassword(emulator, pool, "ann", true);
  const { ClientId } = await newClient(emulator, pool, {
    ExplicitAuthFlows: ["ALLOW_ADMIN_USER_PASSWORD_AUTH"],
  });
  const AuthParameters = { USERNAME: "ann", PASSWORD: password };
  const adminSignIn = (AuthFlow: "ADMIN_USER_PASSWORD_AUTH" | "USER_PASSWORD_AUTH") =>
    cognito(emulator).send(
      new AdminInitiateAuthCommand({ UserPoolId: pool.id, AuthFlow, ClientId, AuthParameters }),
    );
  await expect(adminSignIn("ADMIN_USER_PASSWORD_AUTH")).resolves.toHaveProperty("AuthenticationResult");
  await expect(adminSignIn("USER_PASSWORD_AUTH")).rejects.toMatchObject({
    name: "InvalidParameterException",
  });
  await expect(signIn(emulator, ClientId, AuthParameters)).rejects.toMatchObject({
    name: "InvalidParameterException",
    message: "USER_PASSWORD_AUTH flow not enabled for this client",
  });
});

test("a password is set again without complaint, unless the pool remembers it", async () => {
  const emulator = await startFastEmulator();
  const forgetful = emulator.createUserPool();
  const Policies = { PasswordPolicy: { PasswordHistorySize: 2 } };
  const remembering = emulator.createUserPool({ Policies });
  for (const { id } of [forgetful, remembering]) emulator.createUser(id, "ann");
  for (let time = 0; time < 2; time += 1) await setPassword(emulator, forgetful, "ann", true);

  const set = (given: string) => setPassword(emulator, remembering, "ann", true, given);
  await set("Number-1!");
  const used = { name: "PasswordHistoryPolicyViolationException" };
  await expect(set("Number-1!")).rejects.toMatchObject(used);
  await set("Number-2!");
  await expect(set("Number-1!")).rejects.toMatchObject(used);
  await set("Number-3!");
  await set("Number-1!");
});

test("a password for a missing user or pool, and one with white space", async () => {
  const emulator = await startFastEmulator();
  const pool = emulator.createUserPool();
  emulator.createUser(pool.id, "ann");
  await expect(setPassword(emulator, pool, "nobody", true)).rejects.toMatchObject({
    name: "UserNotFoundException",
  });
  await expect(setPassword(emulator, { ...pool, id: "eu-west-1_none" }, "ann", true)).rejects.toMatchObject({
    name: "ResourceNotFoundException",
  });
  const spaced = setPassword(emulator, pool, "ann", true, "Correct Horse 1!");
  await expect(spaced).rejects.toMatchObject({
    name: "InvalidParameterException",
    message: expect.not.stringContaining("Horse"),
  });
});

test("a disabled user does not sign in until enabled again", async () => {
  const emulator = await startFastEmulator();
  const pool = emulator.createUserPool();
  emulator.createUser(pool.id, "ann");
  await setPassword(emulator, pool, "ann", true);
  const { ClientId } = await newClient(emulator, pool);
  const client = cognito(emulator);
  const ann = { UserPoolId: pool.id, Username: "ann" };
  const enabled = async () => (await client.send(new AdminGetUserCommand(ann))).Enabled;
  const enter = () => signIn(emulator, ClientId, { USERNAME: "ann", PASSWORD: password });

  await client.send(new AdminDisableUserCommand(ann));
  expect(await enabled()).toBe(false);
  await expect(enter()).rejects.toMatchObject({
    name: "NotAuthorizedException",
    message: "User is disabled.",
  });
  await client.send(new AdminEnableUserCommand(ann));
  expect(await enabled()).toBe(true);
  await expect(enter()).resolves.toHaveProperty("AuthenticationResult");
  const nobody = { ...ann, Username: "nobody" };
  for (const command of [new AdminDisableUserCommand(nobody), new AdminEnableUserCommand(nobody)]) {
    await expect(client.send(command)).rejects.toMatchObject({ name: "UserNotFoundException" });
  }
});

test("clients are listed in pages", async () => {
  const emulator = await startFastEmulator();
  const pool = emulator.createUserPool();
  const made: string[] = [];
  for (const ClientName of ["web", "mobile", "batch"]) {
    made.push((await newClient(emulator, pool, { ClientName })).ClientId);
  }
  const list = (NextToken?: string) =>
    cognito(emulator).send(new ListUserPoolClientsCommand({ UserPoolId: pool.id, MaxResults: 2, NextToken }));
  const first = await list();
  const second = await list(first.NextToken);
  expect(first.UserPoolClients?.[0]).toEqual({
    ClientId: made[0],
    ClientName: "web",
    UserPoolId: pool.id,
  });
  const listed = [first, second].flatMap(({ UserPoolClients }) => UserPoolClients ?? []);
  expect(listed.map(({ ClientId }) => ClientId)).toEqual(made);
  expect(second.NextToken).toBeUndefined();
  await expect(
    cognito(emulator).send(new ListUserPoolClientsCommand({ UserPoolId: "eu-west-1_none" })),
  ).rejects.toMatchObject({ name: "ResourceNotFoundException" });
});

test("a temporary password has to be changed", async () => {
  const emulator = await startFastEmulator();
  const pool = emulator.createUserPool({ UsernameAttributes: ["email"] });
  emulator.createUser(pool.id, "ann@example.com");
  await setPassword(emulator, pool, "ann@example.com", false);
  const { ClientId } = await newClient(emulator, pool);
  const reply = await signIn(emulator, ClientId, { USERNAME: "ann@example.com", PASSWORD: password });
  expect(reply.ChallengeName).toBe("NEW_PASSWORD_REQUIRED");
  expect(reply.AuthenticationResult).toBeUndefined();
});

test("a missing user is reported, or hidden if the client asks for it", async () => {
  const emulator = await startFastEmulator();
  const pool = emulator.createUserPool();
  const open = await newClient(emulator, pool);
  const hiding = await newClient(emulator, pool, { PreventUserExistenceErrors: "ENABLED" });
  const nobody = { USERNAME: "nobody", PASSWORD: password };
  await expect(signIn(emulator, open.ClientId, nobody)).rejects.toMatchObject({
    name: "UserNotFoundException",
  });
  await expect(signIn(emulator, hiding.ClientId, nobody)).rejects.toMatchObject({
    name: "NotAuthorizedException",
  });
  await expect(signIn(emulator, "unknown", nobody)).rejects.toMatchObject({
    name: "ResourceNotFoundException",
  });
});

test("a client has to allow passwords, and one with a secret wants its hash", async () => {
  const emulator = await startFastEmulator();
  const pool = emulator.createUserPool();
  emulator.createUser(pool.id, "ann");
  await setPassword(emulator, pool, "ann", true);
  const ann = { USERNAME: "ann", PASSWORD: password };
  const srp = await newClient(emulator, pool, { ExplicitAuthFlows: ["ALLOW_USER_SRP_AUTH"] });
  await expect(signIn(emulator, srp.ClientId, ann)).rejects.toMatchObject({
    name: "InvalidParameterException",
  });

  const { ClientId, secret = "" } = await newClient(emulator, pool, { GenerateSecret: true });
  await expect(signIn(emulator, ClientId, ann)).rejects.toMatchObject({ name: "NotAuthorizedException" });
  const SECRET_HASH = createHmac("sha256", secret).update(`ann${ClientId}`).digest("base64");
  await expect(signIn(emulator, ClientId, { ...ann, SECRET_HASH })).resolves.toHaveProperty(
    "AuthenticationResult",
  );

  const { UserPoolClient } = await cognito(emulator).send(
    new DescribeUserPoolClientCommand({ UserPoolId: pool.id, ClientId }),
  );
  expect(UserPoolClient).toMatchObject({ ClientName: "web", ClientSecret: secret });
});

test.each([
  ["Short1!", "Password not long enough"],
  ["lowercase-1", "Password must have uppercase characters"],
  ["UPPERCASE-1", "Password must have lowercase characters"],
  ["No-Numbers", "Password must have numeric characters"],
  ["NoSymbols1", "Password must have symbol characters"],
  // Letters beyond ASCII are no symbols.
  ["Pässwörter1", "Password must have symbol characters"],
])("the password %s is refused", async (refused, complaint) => {
  const emulator = await startFastEmulator();
  const pool = emulator.createUserPool();
  emulator.createUser(pool.id, "ann");
  await expect(setPassword(emulator, pool, "ann", true, refused)).rejects.toMatchObject({
    name: "InvalidPasswordException",
    message: `Password did not conform with policy: ${complaint}`,
  });
});
