import {
  AdminCreateUserCommand,
  type AdminCreateUserCommandInput,
  AdminDeleteUserCommand,
  AdminGetUserCommand,
  AdminSetUserPasswordCommand,
  AdminUpdateUserAttributesCommand,
  type AttributeType,
  CreateUserPoolClientCommand,
  InitiateAuthCommand,
} from "@aws-sdk/client-cognito-identity-provider";
import { expect, test } from "vitest";
import type { Emulator, UserPool } from "../emulator.ts";
import { cognito, csv, describeJob, importFile, startFastEmulator } from "../support.ts";

type Attributes = Record<string, string>;

const email = "ann@example.com";
const verified = { email, email_verified: "true" };
const notFound = { name: "UserNotFoundException" };

const listOf = (attributes: Attributes): AttributeType[] =>
  Object.entries(attributes).map(([Name, Value]) => ({ Name, Value }));

/** The name of the user who is found by this, and the user's attributes. */
async function find(emulator: Emulator, pool: UserPool, Username: string) {
  const user = await cognito(emulator).send(new AdminGetUserCommand({ UserPoolId: pool.id, Username }));
  const attributes = Object.fromEntries((user.UserAttributes ?? []).map(({ Name, Value }) => [Name, Value]));
  return { name: user.Username, attributes };
}

function create(
  emulator: Emulator,
  pool: UserPool,
  Username: string,
  attributes: Attributes = {},
  more: Partial<AdminCreateUserCommandInput> = {},
) {
  const input = { UserPoolId: pool.id, Username, UserAttributes: listOf(attributes), ...more };
  return cognito(emulator).send(new AdminCreateUserCommand(input));
}

function update(emulator: Emulator, pool: UserPool, Username: string, attributes: Attributes) {
  const input = { UserPoolId: pool.id, Username, UserAttributes: listOf(attributes) };
  return cognito(emulator).send(new AdminUpdateUserAttributesCommand(input));
}

type Lookup = { aliases: string[]; attributes: Attributes; by: string; found: boolean };

test.each<Lookup>([
  { aliases: ["email"], attributes: verified, by: email, found: true },
  { aliases: ["email"], attributes: { ...verified, email_verified: "false" }, by: email, found: false },
  { aliases: ["email"], attributes: { email }, by: email, found: false },
  { aliases: ["phone_number"], attributes: verified, by: email, found: false },
  { aliases: [], attributes: verified, by: email, found: false },
  {
    aliases: ["email", "phone_number"],
    attributes: { phone_number: "+15550100", phone_number_verified: "True" },
    by: "+15550100",
    found: true,
  },
  { aliases: ["preferred_username"], attributes: { preferred_username: "annie" }, by: "annie", found: true },
  { aliases: ["email"], attributes: { preferred_username: "annie" }, by: "annie", found: false },
])("with $aliases as aliases, $by finds $attributes: $found", async ({ aliases, attributes, by, found }) => {
  const emulator = await startFastEmulator();
  const pool = emulator.createUserPool(aliases.length > 0 ? { AliasAttributes: aliases } : {});
  await create(emulator, pool, "ann", attributes);
  if (found) expect((await find(emulator, pool, by)).name).toBe("ann");
  else await expect(find(emulator, pool, by)).rejects.toMatchObject(notFound);
  const { sub } = (await find(emulator, pool, "ann")).attributes;
  expect((await find(emulator, pool, sub ?? "")).name).toBe("ann");
  await cognito(emulator).send(new AdminDeleteUserCommand({ UserPoolId: pool.id, Username: sub }));
  expect([pool.users.size, pool.aliases.size]).toEqual([0, 0]);
});

test("users sign in with an alias, in any case where the pool takes any", async () => {
  const emulator = await startFastEmulator();
  const pool = emulator.createUserPool({
    AliasAttributes: ["email"],
    UsernameConfiguration: { CaseSensitive: false },
  });
  const client = cognito(emulator);
  const UserPoolId = pool.id;
  await create(emulator, pool, "ann", verified);
  const Password = "Correct-Horse-1";
  await client.send(
    new AdminSetUserPasswordCommand({ UserPoolId, Username: email, Password, Permanent: true }),
  );
  const { UserPoolClient } = await client.send(
    new CreateUserPoolClientCommand({
      UserPoolId,
      ClientName: "web",
      ExplicitAuthFlows: ["ALLOW_USER_PASSWORD_AUTH"],
    }),
  );
  const { AuthenticationResult } = await client.send(
    new InitiateAuthCommand({
      AuthFlow: "USER_PASSWORD_AUTH",
      ClientId: UserPoolClient?.ClientId,
      AuthParameters: { USERNAME: "Ann@Example.com", PASSWORD: Password },
    }),
  );
  const [, claims] = AuthenticationResult?.AccessToken?.split(".") ?? [];
  expect(JSON.parse(Buffer.from(claims ?? "", "base64url").toString())).toMatchObject({ username: "ann" });
});

test("imported users are found by their verified aliases", async () => {
  const emulator = await startFastEmulator();
  const pool = emulator.createUserPool({ AliasAttributes: ["email"] });
  const rows = [
    { "cognito:username": "ann", email },
    // What AWS makes of an alias that is taken, or of a user name like one, is not published: they are imported.
    { "cognito:username": "ben", email },
    { "cognito:username": "cleo@example.com", email: "cleo@example.com" },
  ];
  const job = await importFile(emulator, pool, csv(pool, rows));
  expect(await describeJob(emulator, job)).toMatchObject({ ImportedUsers: 3 });
  expect((await find(emulator, pool, email)).name).toBe("ann");
});

test.each([
  [["email"], "bob@example.com", "email"],
  [["email", "phone_number"], "+15550100", "phone number"],
])("with %s as aliases, the user name %s is refused", async (AliasAttributes, name, words) => {
  const emulator = await startFastEmulator();
  const pool = emulator.createUserPool({ AliasAttributes });
  await expect(create(emulator, pool, name)).rejects.toMatchObject({
    name: "InvalidParameterException",
    message: `Username cannot be of ${words} format, since user pool is configured for ${words} alias.`,
  });
  const other = emulator.createUserPool({ AliasAttributes: ["preferred_username"] });
  await expect(create(emulator, other, name)).resolves.toBeDefined();
});

test("an alias of another user is refused to a new one, unless it is forced", async () => {
  const emulator = await startFastEmulator();
  const pool = emulator.createUserPool({ AliasAttributes: ["email", "preferred_username"] });
  await create(emulator, pool, "ann", { ...verified, preferred_username: "annie" });
  const exists = { name: "UsernameExistsException" };
  await expect(create(emulator, pool, "ben", verified)).rejects.toMatchObject({
    ...exists,
    message: "An account with the given email already exists.",
  });
  await expect(
    create(emulator, pool, "ben", { preferred_username: "annie" }, { ForceAliasCreation: true }),
  ).rejects.toMatchObject(exists);
  await create(emulator, pool, "carl", { email });
  expect((await find(emulator, pool, email)).name).toBe("ann");
  await create(emulator, pool, "ben", verified, { ForceAliasCreation: true });
  expect((await find(emulator, pool, email)).name).toBe("ben");
  expect((await find(emulator, pool, "ann")).attributes.email_verified).toBe("false");
});

test("attributes are changed, added and removed", async () => {
  const emulator = await startFastEmulator();
  const pool = emulator.createUserPool({
    Schema: [{ Name: "plan", AttributeDataType: "String", Mutable: false }],
  });
  await create(emulator, pool, "ann", { name: "Ann", nickname: "Annie", "custom:plan": "free" });
  await update(emulator, pool, "ann", { name: "Ann Smith", nickname: "", locale: "en" });
  const { attributes } = await find(emulator, pool, "ann");
  expect(attributes).toEqual({
    sub: attributes.sub,
    name: "Ann Smith",
    locale: "en",
    "custom:plan": "free",
  });
  await expect(update(emulator, pool, "ann", { "custom:plan": "paid" })).rejects.toMatchObject({
    name: "InvalidParameterException",
    message: "user.custom:plan: Attribute cannot be updated.",
  });
  for (const unknown of ["shoe_size", "sub"]) {
    await expect(update(emulator, pool, "ann", { [unknown]: "42" })).rejects.toMatchObject({
      name: "InvalidParameterException",
    });
  }
  await expect(update(emulator, pool, "nobody", { name: "X" })).rejects.toMatchObject(notFound);
  expect((await find(emulator, pool, "ann")).attributes).toEqual(attributes);
});

test("a new e-mail address is an alias once it is verified, and the former one no longer", async () => {
  const emulator = await startFastEmulator();
  const pool = emulator.createUserPool({ AliasAttributes: ["email"] });
  await create(emulator, pool, "ann", verified);
  await update(emulator, pool, "ann", { email: "smith@example.com" });
  expect((await find(emulator, pool, "ann")).attributes.email_verified).toBe("false");
  for (const by of [email, "smith@example.com"]) {
    await expect(find(emulator, pool, by)).rejects.toMatchObject(notFound);
  }
  await update(emulator, pool, "ann", { email_verified: "true" });
  expect((await find(emulator, pool, "smith@example.com")).name).toBe("ann");

  // A verified address goes over to the user who gets it last.
  await create(emulator, pool, "ben");
  await update(emulator, pool, "ben", { email: "smith@example.com", email_verified: "true" });
  expect((await find(emulator, pool, "smith@example.com")).name).toBe("ben");
  expect((await find(emulator, pool, "ann")).attributes.email_verified).toBe("false");
});

test("where e-mail is the user name, it changes unverified, and to none that another has", async () => {
  const emulator = await startFastEmulator();
  const pool = emulator.createUserPool({ UsernameAttributes: ["email"] });
  await create(emulator, pool, email);
  await create(emulator, pool, "ben@example.com");
  await expect(update(emulator, pool, email, { email: "ben@example.com" })).rejects.toMatchObject({
    name: "AliasExistsException",
    message: "An account with the given email already exists.",
  });
  const { name } = await find(emulator, pool, email);
  await update(emulator, pool, email, { email: "smith@example.com" });
  expect((await find(emulator, pool, "smith@example.com")).name).toBe(name);
  await expect(find(emulator, pool, email)).rejects.toMatchObject(notFound);
});
