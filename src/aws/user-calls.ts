import {
  AdminAddUserToGroupCommand,
  AdminSetUserPasswordCommand,
  AdminUpdateUserAttributesCommand,
  CognitoIdentityProviderClient,
  CreateGroupCommand,
  ListGroupsCommand,
  ListUsersCommand,
  ListUsersInGroupCommand,
  type UserType,
} from "@aws-sdk/client-cognito-identity-provider";
import type { PoolUser } from "../base/pool-user.ts";
import { senderFor } from "./calls.ts";
import { type ClientOptions, clientConfig } from "./client.ts";
import { awsErrorName } from "./errors.ts";
import { allOf, maxListed, type Page, pagesOf } from "./pages.ts";

export type UserCalls = ReturnType<typeof createUserCalls>;

/**
 * Creates the calls on users and groups of a pool, all idempotent. Their errors are those of `senderFor`. A list that a reply
 * lacks is empty, because other implementations leave out empty lists.
 */
export function createUserCalls(options: ClientOptions) {
  const { userPoolId: UserPoolId } = options;
  const send = senderFor(new CognitoIdentityProviderClient(clientConfig(options)), options);
  const paced = { paced: true };
  const nothing = () => {};

  return {
    /** Resolves to the names of all groups. */
    groups: (signal: AbortSignal): Promise<string[]> => {
      const page = (NextToken: string | undefined) => {
        const command = new ListGroupsCommand({ UserPoolId, Limit: maxListed, NextToken });
        return send(command, signal, ({ Groups = [], NextToken: next }) => ({
          items: Groups.flatMap(({ GroupName = [] }) => GroupName),
          next,
        }));
      };
      // A pool has at most 10,000 groups (Cognito developer guide, "Quotas in Amazon Cognito").
      return allOf(pagesOf(page, "ListGroups"));
    },

    /** Sets a password that need not be changed at the first sign-in. */
    setPassword: (Username: string, Password: string, signal: AbortSignal): Promise<void> => {
      const input = { UserPoolId, Username, Password, Permanent: true };
      return send(new AdminSetUserPasswordCommand(input), signal, nothing, paced);
    },

    /** Does nothing if the user is in the group. */
    addToGroup: (Username: string, GroupName: string, signal: AbortSignal): Promise<void> => {
      const input = { UserPoolId, Username, GroupName };
      return send(new AdminAddUserToGroupCommand(input), signal, nothing, paced);
    },

    /** Resolves to a page of the pool's users, or of those that match a filter. A page may be empty and have a next one. */
    listUsers: (
      { filter: Filter, token: PaginationToken }: { filter?: string; token?: string },
      signal: AbortSignal,
    ): Promise<Page<PoolUser>> => {
      // With AttributesToGet, a user without one of the attributes may make the call fail (API reference).
      const input = { UserPoolId, Limit: maxListed, Filter, PaginationToken };
      return send(
        new ListUsersCommand(input),
        signal,
        (reply) => userPage(reply, reply.PaginationToken),
        paced,
      );
    },

    /** Resolves to a page of the users in a group. */
    listUsersInGroup: (
      GroupName: string,
      NextToken: string | undefined,
      signal: AbortSignal,
    ): Promise<Page<PoolUser>> => {
      const input = { UserPoolId, GroupName, Limit: maxListed, NextToken };
      return send(
        new ListUsersInGroupCommand(input),
        signal,
        (reply) => userPage(reply, reply.NextToken),
        paced,
      );
    },

    updateAttributes: (
      Username: string,
      attributes: readonly { Name: string; Value: string }[],
      signal: AbortSignal,
    ): Promise<void> => {
      const input = { UserPoolId, Username, UserAttributes: [...attributes] };
      return send(new AdminUpdateUserAttributesCommand(input), signal, nothing, paced);
    },

    /** Does nothing if the group exists, because the reply to an earlier attempt may have been lost. */
    createGroup: (GroupName: string, signal: AbortSignal): Promise<void> =>
      send(new CreateGroupCommand({ UserPoolId, GroupName }), signal, nothing, paced).catch((error) => {
        if (awsErrorName(error) !== "GroupExistsException") throw error;
      }),
  };
}

function userPage({ Users = [] }: { Users?: UserType[] | undefined }, next?: string): Page<PoolUser> {
  return { items: Users.map(poolUser), next };
}

function poolUser({ Username = "", UserStatus, UserCreateDate, Attributes = [] }: UserType): PoolUser {
  const attributes = Object.fromEntries(Attributes.map(({ Name = "", Value = "" }) => [Name, Value]));
  const createdAt = UserCreateDate?.getTime() ?? 0;
  return { username: Username, sub: attributes.sub ?? "", status: UserStatus ?? "", createdAt, attributes };
}
