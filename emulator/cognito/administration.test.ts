import { GetLogEventsCommand, PutLogEventsCommand } from "@aws-sdk/client-cloudwatch-logs";
import {
  AddCustomAttributesCommand,
  AdminCreateUserCommand,
  AdminDeleteUserAttributesCommand,
  AdminInitiateAuthCommand,
  AdminResetUserPasswordCommand,
  AdminSetUserPasswordCommand,
  AdminUpdateUserAttributesCommand,
  CreateUserPoolClientCommand,
  CreateUserPoolCommand,
  DeleteUserPoolClientCommand,
  DescribeUserPoolClientCommand,
  DescribeUserPoolCommand,
  GetUserCommand,
  GetUserPoolMfaConfigCommand,
  ListUsersCommand,
  UpdateUserPoolClientCommand,
} from "@aws-sdk/client-cognito-identity-provider";
import { expect, test } from "vitest";
import { modelViolations } from "../api-model.ts";
import {
  cognito,
  createJob,
  csv,
  importFile,
  logs,
  startEmulatorWithClock,
  startFastEmulator,
  streamNames,
  users,
} from "../support.ts";

const schema = [
  {
    Name: "level",
    AttributeDataType: "Number",
    NumberAttributeConstraints: { MinValue: "1", MaxValue: "9" },
  },
  { Name: "team", AttributeDataType: "String", StringAttributeConstraints: { MaxLength: "4" } },
  { Name: "staff", AttributeDataType: "Boolean" },
];

test.each([
  [{ email: "nobody" }, "Invalid email address format."],
  [{ phone_number: "0171" }, "Invalid phone number format."],
  [{ "custom:level": "high" }, "custom:level: Attribute value must be a number."],
  [{ "custom:level": "10" }, "custom:level: Attribute value is outside the limits"],
  [{ "custom:team": "orange" }, "custom:team: Attribute length is outside the limits"],
  [{ "custom:staff": "yes" }, "custom:staff: Attribute value must be true or false."],
  [{ birthdate: "1.2.1990" }, "birthdate: Attribute length is outside the limits"],
  [{ "custom:none": "x" }, "Type for attribute {custom:none} could not be determined"],
])("AdminCreateUser and AdminUpdateUserAttributes refuse %j", async (attributes, words) => {
  const emulator = await startFastEmulator();
  const pool = emulator.createUserPool({ Schema: schema });
  emulator.createUser(pool.id, "ann");
  const UserAttributes = Object.entries(attributes).map(([Name, Value]) => ({ Name, Value }));
  const input = { UserPoolId: pool.id, UserAttributes };
  const refusal = { name: "InvalidParameterException", message: expect.stringContaining(words) };
  const client = cognito(emulator);
  await expect(client.send(new AdminCreateUserCommand({ ...input, Username: "ben" }))).rejects.toMatchObject(
    refusal,
  );
  await expect(
    client.send(new AdminUpdateUserAttributesCommand({ ...input, Username: "ann" })),
  ).rejects.toMatchObject(refusal);
});

test("a duplicate attribute is refused, and a deleted one is removed", async () => {
  const emulator = await startFastEmulator();
  const pool = emulator.createUserPool();
  emulator.createUser(pool.id, "ann", { name: "Ann", nickname: "annie" });
  const one = { UserPoolId: pool.id, Username: "ann" };
  const twice = [
    { Name: "name", Value: "A" },
    { Name: "name", Value: "B" },
  ];
  const client = cognito(emulator);
  const update = client.send(new AdminUpdateUserAttributesCommand({ ...one, UserAttributes: twice }));
  await expect(update).rejects.toThrow("Duplicate attribute: name.");
  await client.send(new AdminDeleteUserAttributesCommand({ ...one, UserAttributeNames: ["nickname"] }));
  expect(pool.users.get("ann")?.attributes).toMatchObject({ name: "Ann" });
  expect(pool.users.get("ann")?.attributes).not.toHaveProperty("nickname");
});

test("AttributesToGet fails where a user lacks one of them", async () => {
  const emulator = await startFastEmulator();
  const pool = emulator.createUserPool();
  emulator.createUser(pool.id, "ann", { email: "ann@example.com" });
  emulator.createUser(pool.id, "ben", { email: "ben@example.com", name: "Ben" });
  const list = (AttributesToGet: string[]) =>
    cognito(emulator).send(new ListUsersCommand({ UserPoolId: pool.id, AttributesToGet }));
  expect((await list(["email"])).Users?.map(({ Attributes }) => Attributes?.length)).toEqual([1, 1]);
  await expect(list(["email", "name"])).rejects.toMatchObject({ name: "InvalidParameterException" });
});

test("a user of an external provider does not own the address that it carries", async () => {
  const emulator = await startFastEmulator();
  const pool = emulator.createUserPool({ UsernameAttributes: ["email"] });
  emulator.createUser(pool.id, "google_1", { email: "ann@example.com" }, "EXTERNAL_PROVIDER");
  await importFile(
    emulator,
    pool,
    csv(pool, [{ "cognito:username": "ann@example.com", email: "ann@example.com" }]),
  );
  emulator.advance();
  expect([...pool.users.values()].map(({ status }) => status)).toEqual([
    "EXTERNAL_PROVIDER",
    "RESET_REQUIRED",
  ]);
  const Filter = 'email = "ann@example.com"';
  const { Users } = await cognito(emulator).send(new ListUsersCommand({ UserPoolId: pool.id, Filter }));
  expect(Users?.map(({ UserStatus }) => UserStatus)).toEqual(["EXTERNAL_PROVIDER", "RESET_REQUIRED"]);
});

test("a client keeps its settings, can be changed and deleted", async () => {
  const emulator = await startFastEmulator();
  const UserPoolId = emulator.createUserPool().id;
  const client = cognito(emulator);
  const settings = {
    CallbackURLs: ["https://example.com"],
    RefreshTokenValidity: 7,
    EnableTokenRevocation: true,
  };
  const created = await client.send(
    new CreateUserPoolClientCommand({ UserPoolId, ClientName: "web", ...settings }),
  );
  const ClientId = created.UserPoolClient?.ClientId;
  const described = await client.send(new DescribeUserPoolClientCommand({ UserPoolId, ClientId }));
  expect(described.UserPoolClient).toMatchObject(settings);
  const flows = { ExplicitAuthFlows: ["ALLOW_USER_AUTH" as const] };
  const updated = await client.send(new UpdateUserPoolClientCommand({ UserPoolId, ClientId, ...flows }));
  expect(updated.UserPoolClient).toMatchObject({ ...flows, ClientName: "web", RefreshTokenValidity: 30 });
  expect(updated.UserPoolClient).not.toHaveProperty("CallbackURLs");
  await client.send(new DeleteUserPoolClientCommand({ UserPoolId, ClientId }));
  const gone = client.send(new DescribeUserPoolClientCommand({ UserPoolId, ClientId }));
  await expect(gone).rejects.toMatchObject({ name: "ResourceNotFoundException" });
});

test("a pool gets custom attributes, but not while an import runs; its MFA can be read", async () => {
  const { emulator, clock } = await startEmulatorWithClock();
  const pool = emulator.createUserPool({ MfaConfiguration: "OPTIONAL" });
  const client = cognito(emulator);
  const input = {
    UserPoolId: pool.id,
    CustomAttributes: [{ Name: "plan", AttributeDataType: "String" as const }],
  };
  await importFile(emulator, pool, csv(pool, users(1)));
  await expect(client.send(new AddCustomAttributesCommand(input))).rejects.toMatchObject({
    name: "UserImportInProgressException",
  });
  clock.pass(60);
  await client.send(new AddCustomAttributesCommand(input));
  await expect(client.send(new AddCustomAttributesCommand(input))).rejects.toThrow(
    "Existing attribute already has",
  );
  const { UserPool } = await client.send(new DescribeUserPoolCommand({ UserPoolId: pool.id }));
  expect(UserPool?.SchemaAttributes?.at(-1)?.Name).toBe("custom:plan");
  const mfa = await client.send(new GetUserPoolMfaConfigCommand({ UserPoolId: pool.id }));
  expect(mfa.MfaConfiguration).toBe("OPTIONAL");
});

test("five first factors are accepted", async () => {
  const emulator = await startFastEmulator();
  const factors = ["PASSWORD", "EMAIL_OTP", "SMS_OTP", "WEB_AUTHN", "SOFTWARE_TOKEN"];
  const { UserPool } = await cognito(emulator).send(
    new CreateUserPoolCommand({
      PoolName: "staging",
      Policies: { SignInPolicy: { AllowedFirstAuthFactors: factors as never } },
    }),
  );
  expect(UserPool?.Policies?.SignInPolicy?.AllowedFirstAuthFactors).toEqual(factors);
});

test("an access token names its user until it expires; a reset password ends sign-in", async () => {
  const { emulator, clock } = await startEmulatorWithClock();
  const pool = emulator.createUserPool();
  emulator.createUser(pool.id, "ann", { email: "ann@example.com" });
  const client = cognito(emulator);
  const one = { UserPoolId: pool.id, Username: "ann" };
  await client.send(
    new AdminSetUserPasswordCommand({ ...one, Password: "Correct-Horse-1", Permanent: true }),
  );
  const made = await client.send(
    new CreateUserPoolClientCommand({
      UserPoolId: pool.id,
      ClientName: "web",
      ExplicitAuthFlows: ["ALLOW_ADMIN_USER_PASSWORD_AUTH"],
    }),
  );
  const signIn = () =>
    client.send(
      new AdminInitiateAuthCommand({
        UserPoolId: pool.id,
        ClientId: made.UserPoolClient?.ClientId,
        AuthFlow: "ADMIN_USER_PASSWORD_AUTH",
        AuthParameters: { USERNAME: "ann", PASSWORD: "Correct-Horse-1" },
      }),
    );
  const AccessToken = (await signIn()).AuthenticationResult?.AccessToken;
  const found = await client.send(new GetUserCommand({ AccessToken }));
  expect(found).toMatchObject({ Username: "ann" });
  expect(found.UserAttributes).toContainEqual({ Name: "email", Value: "ann@example.com" });
  await expect(client.send(new GetUserCommand({ AccessToken: "nobody's" }))).rejects.toThrow(
    "Invalid Access Token",
  );
  clock.pass(3600);
  await expect(client.send(new GetUserCommand({ AccessToken }))).rejects.toThrow("expired");
  await client.send(new AdminResetUserPasswordCommand(one));
  await expect(signIn()).rejects.toMatchObject({ name: "PasswordResetRequiredException" });
});

test("lines can be added to a job's log", async () => {
  const emulator = await startFastEmulator();
  const pool = emulator.createUserPool();
  const job = await importFile(emulator, pool, csv(pool, users(1)));
  emulator.advance();
  const names = streamNames(emulator, job);
  const logEvents = [{ timestamp: 1_800_000_000_000, message: "[FAILED] Line Number 2 - again" }];
  await logs(emulator).send(new PutLogEventsCommand({ ...names, logEvents }));
  const { events } = await logs(emulator).send(new GetLogEventsCommand({ ...names, startFromHead: true }));
  expect(events?.map(({ message }) => message)).toEqual([
    "Cognito User Pools Import - Test Log",
    "[SUCCEEDED] Line Number 2 - The import succeeded.",
    "[FAILED] Line Number 2 - again",
  ]);
});

test("a reply is checked against the API model", () => {
  expect(modelViolations("cognito-idp", "ListUsers", { Users: [{ Username: "ann" }] })).toEqual([]);
  expect(
    modelViolations("cognito-idp", "ListUsers", { Users: [{ Username: 1, Sub: "" }], Next: "" }),
  ).toEqual([
    "ListUsers.Users[].Username: number in place of a string",
    "ListUsers.Users[].Sub: not in the API model",
    "ListUsers.Next: not in the API model",
  ]);
  expect(modelViolations("logs", "Nothing", {})).toEqual(["Nothing: not in the API model"]);
});

test("jobs can be created side by side while one runs", async () => {
  const { emulator } = await startEmulatorWithClock();
  const pool = emulator.createUserPool();
  await importFile(emulator, pool, csv(pool, users(1)));
  expect((await createJob(emulator, pool)).Status).toBe("Created");
});
