import {
  CreateUserPoolCommand,
  DescribeUserPoolCommand,
  GetCSVHeaderCommand,
  type SchemaAttributeType,
  UpdateUserPoolCommand,
  type UpdateUserPoolCommandInput,
} from "@aws-sdk/client-cognito-identity-provider";
import { expect, test } from "vitest";
import type { Emulator } from "../emulator.ts";
import { cognito, csv, importFile, startEmulatorWithClock, users } from "../support.ts";

async function describe(emulator: Emulator, UserPoolId: string) {
  const { UserPool } = await cognito(emulator).send(new DescribeUserPoolCommand({ UserPoolId }));
  return UserPool;
}

function update(emulator: Emulator, UserPoolId: string, more: Partial<UpdateUserPoolCommandInput> = {}) {
  return cognito(emulator).send(new UpdateUserPoolCommand({ UserPoolId, ...more }));
}

test("what an update does not give goes back to its default, but for name and tier", async () => {
  const { emulator, clock } = await startEmulatorWithClock();
  const { UserPool } = await cognito(emulator).send(
    new CreateUserPoolCommand({
      PoolName: "staging",
      AutoVerifiedAttributes: ["email"],
      AliasAttributes: ["email"],
      UsernameConfiguration: { CaseSensitive: false },
      Schema: [{ Name: "plan", AttributeDataType: "String" }],
      MfaConfiguration: "OPTIONAL",
      DeletionProtection: "ACTIVE",
      UserPoolTier: "PLUS",
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      Policies: {
        PasswordPolicy: { MinimumLength: 12 },
        SignInPolicy: { AllowedFirstAuthFactors: ["PASSWORD", "EMAIL_OTP"] },
      },
    }),
  );
  const id = UserPool?.Id ?? "";
  expect(UserPool?.Policies).toMatchObject({
    PasswordPolicy: { MinimumLength: 12 },
    SignInPolicy: { AllowedFirstAuthFactors: ["PASSWORD", "EMAIL_OTP"] },
  });
  clock.pass(60);
  await update(emulator, id, { AutoVerifiedAttributes: ["phone_number"], UserPoolTags: { team: "core" } });
  const updated = await describe(emulator, id);
  expect(updated).toMatchObject({
    Name: "staging",
    UserPoolTier: "PLUS",
    AutoVerifiedAttributes: ["phone_number"],
    UserPoolTags: { team: "core" },
    MfaConfiguration: "OFF",
    DeletionProtection: "INACTIVE",
    AdminCreateUserConfig: { AllowAdminCreateUserOnly: false },
    Policies: {
      PasswordPolicy: { MinimumLength: 8 },
      SignInPolicy: { AllowedFirstAuthFactors: ["PASSWORD"] },
    },
    // What cannot be changed.
    AliasAttributes: ["email"],
    UsernameConfiguration: { CaseSensitive: false },
    CreationDate: UserPool?.CreationDate,
    LastModifiedDate: new Date(clock.now),
  });
  expect(updated?.SchemaAttributes).toEqual(UserPool?.SchemaAttributes);

  await update(emulator, id, { PoolName: "production", UserPoolTier: "LITE", MfaConfiguration: "ON" });
  const renamed = await describe(emulator, id);
  expect(renamed).toMatchObject({ Name: "production", UserPoolTier: "LITE", MfaConfiguration: "ON" });
  expect(renamed?.AutoVerifiedAttributes).toBeUndefined();
  expect(renamed?.UserPoolTags).toEqual({});
});

test("a schema has standard attributes as they were changed, then custom and developer-only ones", async () => {
  const { emulator } = await startEmulatorWithClock();
  const { UserPool } = await cognito(emulator).send(
    new CreateUserPoolCommand({
      PoolName: "staging",
      Schema: [
        { Name: "plan", AttributeDataType: "String" },
        { Name: "score", AttributeDataType: "Number", DeveloperOnlyAttribute: true },
        { Name: "plan", AttributeDataType: "String", DeveloperOnlyAttribute: true },
        { Name: "email", AttributeDataType: "String", Required: true },
      ],
    }),
  );
  const schema = UserPool?.SchemaAttributes ?? [];
  expect(schema.find(({ Name }) => Name === "email")).toMatchObject({ Required: true, Mutable: true });
  const added = schema.slice(-3);
  expect(added.map(({ Name, DeveloperOnlyAttribute }) => [Name, DeveloperOnlyAttribute])).toEqual([
    ["custom:plan", false],
    ["dev:custom:score", true],
    ["dev:custom:plan", true],
  ]);
  const { CSVHeader } = await cognito(emulator).send(new GetCSVHeaderCommand({ UserPoolId: UserPool?.Id }));
  expect(CSVHeader).toEqual(expect.arrayContaining(["custom:plan", "dev:custom:score", "dev:custom:plan"]));
});

const otherKind =
  "You can not change AttributeDataType or set developerOnlyAttribute for standard schema attribute email";

test.each<[string, SchemaAttributeType[], string]>([
  [
    "a custom name twice",
    [
      { Name: "plan", AttributeDataType: "String" },
      { Name: "plan", AttributeDataType: "Number" },
    ],
    "custom:plan: Existing attribute already has name custom:plan.",
  ],
  [
    "a standard name twice",
    [{ Name: "email" }, { Name: "email", Required: true }],
    "email: Existing attribute already has name email.",
  ],
  ["another type", [{ Name: "email", AttributeDataType: "Number" }], otherKind],
  [
    "a standard attribute for developers",
    [{ Name: "email", AttributeDataType: "String", DeveloperOnlyAttribute: true }],
    otherKind,
  ],
])("a schema with %s is refused", async (_what, Schema, message) => {
  const { emulator } = await startEmulatorWithClock();
  const command = new CreateUserPoolCommand({ PoolName: "staging", Schema });
  await expect(cognito(emulator).send(command)).rejects.toMatchObject({
    name: "InvalidParameterException",
    message,
  });
  expect(emulator.state.pools.size).toBe(0);
});

test("a pool that is not there, or into which users are being imported, is not updated", async () => {
  const { emulator, clock } = await startEmulatorWithClock();
  const pool = emulator.createUserPool();
  await expect(update(emulator, "eu-west-1_none")).rejects.toMatchObject({
    name: "ResourceNotFoundException",
  });
  const Policies = { PasswordPolicy: { MinimumLength: 5 } };
  await expect(update(emulator, pool.id, { Policies })).rejects.toMatchObject({
    name: "InvalidParameterException",
  });
  await importFile(emulator, pool, csv(pool, users(1)));
  await expect(update(emulator, pool.id)).rejects.toMatchObject({ name: "UserImportInProgressException" });
  clock.pass(60);
  await expect(update(emulator, pool.id)).resolves.toBeDefined();
});
