/** App clients of a user pool: who may sign users in, and how. */

import { notFound } from "../errors.ts";
import { type Operations, operation } from "../operation.ts";
import { page } from "../pages.ts";
import { randomName } from "../random.ts";
import { boolean, choice, list, required, structure } from "../shapes.ts";
import type { Client, UserPool } from "../state.ts";
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

export const clientOperations: Operations = {
  CreateUserPoolClient: operation(
    structure({
      UserPoolId: required(model.poolId),
      ClientName: required(model.resourceName),
      GenerateSecret: boolean,
      ExplicitAuthFlows: list(authFlow),
      PreventUserExistenceErrors: choice("LEGACY", "ENABLED"),
    }),
    (call, { UserPoolId, ClientName, GenerateSecret, ExplicitAuthFlows, PreventUserExistenceErrors }) => {
      const pool = poolOf(call, UserPoolId);
      const client: Client = {
        id: randomName(26, "abcdefghijklmnopqrstuvwxyz0123456789"),
        name: ClientName,
        secret: GenerateSecret ? randomName(51, "abcdefghijklmnopqrstuvwxyz0123456789") : undefined,
        authFlows: ExplicitAuthFlows ?? [
          "ALLOW_REFRESH_TOKEN_AUTH",
          "ALLOW_USER_SRP_AUTH",
          "ALLOW_CUSTOM_AUTH",
        ],
        hidesMissingUsers: PreventUserExistenceErrors === "ENABLED",
        createdAt: call.now,
      };
      pool.clients.set(client.id, client);
      return { UserPoolClient: description(client, pool) };
    },
  ),

  DescribeUserPoolClient: operation(
    structure({ UserPoolId: required(model.poolId), ClientId: required(model.clientId) }),
    (call, { UserPoolId, ClientId }) => {
      const pool = poolOf(call, UserPoolId);
      const client = pool.clients.get(ClientId);
      if (client === undefined) throw notFound(`User pool client ${ClientId} does not exist.`);
      return { UserPoolClient: description(client, pool) };
    },
  ),

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

function description(client: Client, pool: UserPool): object {
  return {
    UserPoolId: pool.id,
    ClientName: client.name,
    ClientId: client.id,
    ClientSecret: client.secret,
    ExplicitAuthFlows: client.authFlows,
    PreventUserExistenceErrors: client.hidesMissingUsers ? "ENABLED" : "LEGACY",
    CreationDate: epochSeconds(client.createdAt),
    LastModifiedDate: epochSeconds(client.createdAt),
    RefreshTokenValidity: 30,
  };
}
