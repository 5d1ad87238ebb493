/** App clients of a user pool: who may sign users in, and how. */

import { notFound } from "../errors.ts";
import { type Operations, operation } from "../operation.ts";
import { page } from "../pages.ts";
import { randomName } from "../random.ts";
import { anything, boolean, choice, list, type Of, required, structure } from "../shapes.ts";
import type { Call, Client, UserPool } from "../state.ts";
import * as model from "./model.ts";
import { epochSeconds, poolOf } from "./pools.ts";

const authFlow = choice(
  "ADMIN_NO_SRP_AUTH",
  "CUSTOM_AUTH_FLOW_ONLY",
  "USER_PASSWORD_AUTH",
  "ALLOW_ADMIN_USER_PASSWORD_AUTH",
  "ALLOW_CUSTOM_AUTH",
  "ALLOW_USER_PASSWORD_AUTH",
  "ALLOW_USER_SRP_AUTH",
  "ALLOW_REFRESH_TOKEN_AUTH",
  "ALLOW_USER_AUTH",
);

const settings = {
  ClientName: model.resourceName,
  ExplicitAuthFlows: list(authFlow),
  PreventUserExistenceErrors: choice("LEGACY", "ENABLED"),
  // Tokens, OAuth and the like: no import job depends on them.
  RefreshTokenValidity: anything,
  AccessTokenValidity: anything,
  IdTokenValidity: anything,
  TokenValidityUnits: anything,
  ReadAttributes: anything,
  WriteAttributes: anything,
  SupportedIdentityProviders: anything,
  CallbackURLs: anything,
  LogoutURLs: anything,
  DefaultRedirectURI: anything,
  AllowedOAuthFlows: anything,
  AllowedOAuthScopes: anything,
  AllowedOAuthFlowsUserPoolClient: anything,
  AnalyticsConfiguration: anything,
  EnableTokenRevocation: anything,
  EnablePropagateAdditionalUserContextData: anything,
  AuthSessionValidity: anything,
  RefreshTokenRotation: anything,
};
const givenSettings = structure(settings);
const oneClient = { UserPoolId: required(model.poolId), ClientId: required(model.clientId) };

export const clientOperations: Operations = {
  CreateUserPoolClient: operation(
    structure({
      ...settings,
      UserPoolId: required(model.poolId),
      ClientName: required(model.resourceName),
      GenerateSecret: boolean,
    }),
    (call, { UserPoolId, GenerateSecret, ClientName, ...given }) => {
      const pool = poolOf(call, UserPoolId);
      const client: Client = {
        id: randomName(26, lowerCase),
        name: ClientName,
        secret: GenerateSecret ? randomName(51, lowerCase) : undefined,
        createdAt: call.now,
        modifiedAt: call.now,
        ...settingsOf(given),
      };
      pool.clients.set(client.id, client);
      return { UserPoolClient: description(client, pool) };
    },
  ),

  DescribeUserPoolClient: operation(structure(oneClient), (call, input) => {
    const { client, pool } = clientOf(call, input);
    return { UserPoolClient: description(client, pool) };
  }),

  // "If you don't provide a value for an attribute, Amazon Cognito sets it to its default value" (API).
  UpdateUserPoolClient: operation(
    structure({ ...settings, ...oneClient }),
    (call, { UserPoolId, ClientId, ClientName, ...given }) => {
      const { client, pool } = clientOf(call, { UserPoolId, ClientId });
      Object.assign(client, settingsOf(given), { name: ClientName ?? client.name, modifiedAt: call.now });
      return { UserPoolClient: description(client, pool) };
    },
  ),

  DeleteUserPoolClient: operation(structure(oneClient), (call, input) => {
    const { client, pool } = clientOf(call, input);
    pool.clients.delete(client.id);
    return {};
  }),

  ListUserPoolClients: operation(
    structure({
      UserPoolId: required(model.poolId),
      MaxResults: model.maxResults,
      NextToken: model.pageToken,
    }),
    (call, { UserPoolId, MaxResults, NextToken }) => {
      const { clients } = poolOf(call, UserPoolId);
      const { items, next } = page(clients.values(), MaxResults ?? model.defaultQueryLimit, NextToken);
      return {
        UserPoolClients: items.map(({ id, name }) => ({ ClientId: id, UserPoolId, ClientName: name })),
        NextToken: next,
      };
    },
  ),
};

const lowerCase = "abcdefghijklmnopqrstuvwxyz0123456789";

function settingsOf(
  input: Of<typeof givenSettings>,
): Pick<Client, "authFlows" | "hidesMissingUsers" | "other"> {
  const { ExplicitAuthFlows, PreventUserExistenceErrors, ...other } = input;
  return {
    authFlows: ExplicitAuthFlows ?? ["ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_USER_SRP_AUTH", "ALLOW_CUSTOM_AUTH"],
    hidesMissingUsers: PreventUserExistenceErrors === "ENABLED",
    other,
  };
}

function clientOf(
  call: Call,
  { UserPoolId, ClientId }: { UserPoolId: string; ClientId: string },
): { client: Client; pool: UserPool } {
  const pool = poolOf(call, UserPoolId);
  const client = pool.clients.get(ClientId);
  if (client === undefined) throw notFound(`User pool client ${ClientId} does not exist.`);
  return { client, pool };
}

function description(client: Client, pool: UserPool): object {
  return {
    UserPoolId: pool.id,
    ClientName: client.name,
    ClientId: client.id,
    ClientSecret: client.secret,
    ExplicitAuthFlows: client.authFlows,
    PreventUserExistenceErrors: client.hidesMissingUsers ? "ENABLED" : "LEGACY",
    CreationDate: epochSeconds(client.createdAt),
    LastModifiedDate: epochSeconds(client.modifiedAt),
    RefreshTokenValidity: 30,
    ...client.other,
  };
}
