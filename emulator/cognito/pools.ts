/** User pools. */

import { invalidParameter, notFound, ServiceError } from "../errors.ts";
import { activeStatuses } from "../import/life.ts";
import { type Operations, operation } from "../operation.ts";
import { page } from "../pages.ts";
import { randomName } from "../random.ts";
import { boolean, choice, list, type Of, required, structure } from "../shapes.ts";
import type { Call, UserPool } from "../state.ts";
import * as model from "./model.ts";
import { poolSettings, settingsOf } from "./pool-settings.ts";
import { addCustomAttributes, csvHeader, newSchema, schemaAttributes } from "./schema.ts";

export const createUserPoolInput = structure({
  PoolName: required(model.resourceName),
  AliasAttributes: list(choice("phone_number", "email", "preferred_username")),
  UsernameAttributes: model.contactAttributes,
  UsernameConfiguration: structure({ CaseSensitive: required(boolean) }),
  Schema: schemaAttributes,
  ...poolSettings,
});

/** Creates a user pool, for both `emulator.createUserPool` and CreateUserPool. */
export function createUserPool(call: Call, input: Of<typeof createUserPoolInput>): UserPool {
  const { PoolName, AliasAttributes, UsernameAttributes, UsernameConfiguration, Schema, ...settings } = input;
  if (UsernameAttributes !== undefined && AliasAttributes !== undefined) {
    throw invalidParameter(
      "Only one of the aliasAttributes or usernameAttributes can be set in a user pool.",
    );
  }
  const pool: UserPool = {
    id: `${call.region}_${randomName(9)}`,
    name: PoolName,
    region: call.region,
    createdAt: call.now,
    modifiedAt: call.now,
    schema: newSchema(Schema),
    usernameAttributes: UsernameAttributes ?? [],
    aliasAttributes: AliasAttributes ?? [],
    usernameConfiguration: UsernameConfiguration,
    // "true … is the default value" (API, UsernameConfigurationType); the console creates case-insensitive pools.
    caseSensitive: UsernameConfiguration?.CaseSensitive ?? true,
    ...settingsOf(settings),
    hashImport: call.settings.hashImport,
    users: new Map(),
    aliases: new Map(),
    groups: new Map(),
    clients: new Map(),
    jobs: new Map(),
  };
  call.state.pools.set(pool.id, pool);
  return pool;
}

/** Returns the pool of that id in the request's region. */
export function poolOf(call: Call, id: string): UserPool {
  const pool = call.state.pools.get(id);
  if (pool === undefined || pool.region !== call.region) throw notFound(`User pool ${id} does not exist.`);
  return pool;
}

/** A time as the API writes it: epoch seconds, with milliseconds. */
export const epochSeconds = (milliseconds: number) => Math.round(milliseconds) / 1000;

function description(pool: UserPool, account: string): object {
  return {
    Id: pool.id,
    Name: pool.name,
    Arn: `arn:aws:cognito-idp:${pool.region}:${account}:userpool/${pool.id}`,
    CreationDate: epochSeconds(pool.createdAt),
    LastModifiedDate: epochSeconds(pool.modifiedAt),
    Policies: {
      PasswordPolicy: { TemporaryPasswordValidityDays: 7, ...pool.passwordPolicy },
      SignInPolicy: { AllowedFirstAuthFactors: pool.firstAuthFactors },
    },
    DeletionProtection: pool.deletionProtection,
    SchemaAttributes: pool.schema,
    MfaConfiguration: pool.mfa,
    EstimatedNumberOfUsers: pool.users.size,
    UserPoolTier: pool.tier,
    LambdaConfig: {},
    UserPoolTags: {},
    EmailConfiguration: { EmailSendingAccount: "COGNITO_DEFAULT" },
    AdminCreateUserConfig: { AllowAdminCreateUserOnly: false, UnusedAccountValidityDays: 7 },
    ...(pool.autoVerifiedAttributes.length > 0 && { AutoVerifiedAttributes: pool.autoVerifiedAttributes }),
    ...(pool.usernameAttributes.length > 0 && { UsernameAttributes: pool.usernameAttributes }),
    ...(pool.aliasAttributes.length > 0 && { AliasAttributes: pool.aliasAttributes }),
    UsernameConfiguration: pool.usernameConfiguration,
    ...pool.other,
  };
}

function requireNoImport(pool: UserPool): void {
  if ([...pool.jobs.values()].some((job) => activeStatuses.includes(job.status))) {
    throw new ServiceError("UserImportInProgressException", "A user import job is in progress.");
  }
}

const onePool = structure({ UserPoolId: required(model.poolId) });

export const poolOperations: Operations = {
  CreateUserPool: operation(createUserPoolInput, (call, input) => ({
    UserPool: description(createUserPool(call, input), call.state.account),
  })),

  DescribeUserPool: operation(onePool, (call, { UserPoolId }) => ({
    UserPool: description(poolOf(call, UserPoolId), call.state.account),
  })),

  ListUserPools: operation(
    structure({ MaxResults: required(model.maxResults), NextToken: model.pageToken }),
    (call, { MaxResults, NextToken }) => {
      const pools = [...call.state.pools.values()].filter((pool) => pool.region === call.region);
      const { items, next } = page(pools, MaxResults, NextToken);
      return {
        UserPools: items.map((pool) => ({
          Id: pool.id,
          Name: pool.name,
          LambdaConfig: {},
          CreationDate: epochSeconds(pool.createdAt),
          LastModifiedDate: epochSeconds(pool.modifiedAt),
        })),
        NextToken: next,
      };
    },
  ),

  UpdateUserPool: operation(
    structure({ UserPoolId: required(model.poolId), PoolName: model.resourceName, ...poolSettings }),
    (call, { UserPoolId, PoolName, ...settings }) => {
      const pool = poolOf(call, UserPoolId);
      requireNoImport(pool);
      // "With the exception of UserPoolTier, if you don't provide a value for an attribute, Amazon Cognito sets it to
      // its default value" (API): a name has none.
      const tier = settings.UserPoolTier ?? pool.tier;
      Object.assign(pool, settingsOf(settings), { name: PoolName ?? pool.name, tier, modifiedAt: call.now });
      return {};
    },
  ),

  AddCustomAttributes: operation(
    structure({ UserPoolId: required(model.poolId), CustomAttributes: required(schemaAttributes) }),
    (call, { UserPoolId, CustomAttributes }) => {
      const pool = poolOf(call, UserPoolId);
      requireNoImport(pool);
      pool.schema = addCustomAttributes(pool.schema, CustomAttributes);
      pool.modifiedAt = call.now;
      return {};
    },
  ),

  GetUserPoolMfaConfig: operation(onePool, (call, { UserPoolId }) => {
    const { mfa } = poolOf(call, UserPoolId);
    return {
      MfaConfiguration: mfa,
      ...(mfa !== "OFF" && { SoftwareTokenMfaConfiguration: { Enabled: true } }),
    };
  }),

  DeleteUserPool: operation(onePool, (call, { UserPoolId }) => {
    const pool = poolOf(call, UserPoolId);
    if (pool.deletionProtection === "ACTIVE") {
      throw invalidParameter(
        "The user pool cannot be deleted because deletion protection is activated. " +
          "Deletion protection must be inactivated first.",
      );
    }
    requireNoImport(pool);
    call.state.pools.delete(pool.id);
    return {};
  }),

  GetCSVHeader: operation(onePool, (call, { UserPoolId }) => {
    const pool = poolOf(call, UserPoolId);
    return { UserPoolId, CSVHeader: csvHeader(pool) };
  }),
};
