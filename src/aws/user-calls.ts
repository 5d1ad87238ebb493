import {
  AdminAddUserToGroupCommand,
  AdminGetUserCommand,
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
import { awsCalls } from "./calls.ts";
import { type ClientOptions, clientConfig, tellCalls } from "./client.ts";
import { awsErrorName, missingReply } from "./errors.ts";

/**
 * The calls on users and groups of a pool. Each rejects with an ActionError that explains itself. A list that a reply lacks
 * is empty: other implementations leave out empty lists.
 */
export type UserCalls = {
  /** The names of all groups. */
  groups(signal: AbortSignal): Promise<string[]>;
  /** The user's status, and when it was made in milliseconds since 1970. */
  user(username: string, signal: AbortSignal): Promise<{ status: string; createdAt: number }>;
  /** Gives a user a password that need not be changed at the first sign-in. */
  setPassword(username: string, password: string, signal: AbortSignal): Promise<void>;
  /** Does nothing where the user is in the group already. */
  addToGroup(username: string, group: string, signal: AbortSignal): Promise<void>;
  /** A page of the pool's users, or of those that match a filter. A page may be empty and still have a next one. */
  listUsers(query: { filter?: string; token?: string }, signal: AbortSignal): Promise<Page<PoolUser>>;
  /** A page of the user names in a group. */
  listUsersInGroup(group: string, token: string | undefined, signal: AbortSignal): Promise<Page<string>>;
  updateAttributes(username: string, attributes: readonly NewValue[], signal: AbortSignal): Promise<void>;
  /** Does nothing if the group exists. */
  createGroup(group: string, signal: AbortSignal): Promise<void>;
};

/** @property next the token of the next page */
export type Page<T> = { items: T[]; next: string | undefined };
/** The new value of an attribute. */
type NewValue = { Name: string; Value: string };

/** The most users or groups that a list has on a page (API reference). */
export const maxListed = 60;

export function makeUserCalls(options: ClientOptions): UserCalls {
  const { userPoolId: UserPoolId } = options;
  const client = new CognitoIdentityProviderClient(clientConfig(options));
  tellCalls(client.middlewareStack, options);
  const call = awsCalls(options);
  // Each of these calls comes to the same when it is made twice.
  const paced = { repeatable: true, paced: true };

  return {
    groups: async (abortSignal) => {
      const names: string[] = [];
      let token: string | undefined;
      do {
        const from = token === undefined ? {} : { NextToken: token };
        const command = new ListGroupsCommand({ UserPoolId, Limit: maxListed, ...from });
        const { Groups = [], NextToken } = await call("ListGroups", abortSignal, () =>
          client.send(command, { abortSignal }),
        );
        for (const { GroupName } of Groups) if (GroupName !== undefined) names.push(GroupName);
        token = NextToken;
      } while (token !== undefined);
      return names;
    },

    user: (Username, abortSignal) =>
      call(
        "AdminGetUser",
        abortSignal,
        async (context) => {
          const command = new AdminGetUserCommand({ UserPoolId, Username });
          const { UserStatus, UserCreateDate } = await client.send(command, { abortSignal });
          if (UserStatus === undefined) throw missingReply("a status", context);
          return { status: UserStatus, createdAt: UserCreateDate?.getTime() ?? 0 };
        },
        paced,
      ),

    setPassword: async (Username, Password, abortSignal) => {
      const command = new AdminSetUserPasswordCommand({ UserPoolId, Username, Password, Permanent: true });
      await call("AdminSetUserPassword", abortSignal, () => client.send(command, { abortSignal }), paced);
    },

    addToGroup: async (Username, GroupName, abortSignal) => {
      const command = new AdminAddUserToGroupCommand({ UserPoolId, Username, GroupName });
      await call("AdminAddUserToGroup", abortSignal, () => client.send(command, { abortSignal }), paced);
    },

    listUsers: ({ filter: Filter, token: PaginationToken }, abortSignal) =>
      call(
        "ListUsers",
        abortSignal,
        async () => {
          // With AttributesToGet, a user without one of the attributes may make the call fail (API reference).
          const command = new ListUsersCommand({ UserPoolId, Limit: maxListed, Filter, PaginationToken });
          const { Users = [], PaginationToken: next } = await client.send(command, { abortSignal });
          return { items: Users.map(poolUser), next };
        },
        paced,
      ),

    listUsersInGroup: (GroupName, NextToken, abortSignal) =>
      call(
        "ListUsersInGroup",
        abortSignal,
        async () => {
          const command = new ListUsersInGroupCommand({ UserPoolId, GroupName, Limit: maxListed, NextToken });
          const { Users = [], NextToken: next } = await client.send(command, { abortSignal });
          return { items: Users.map(({ Username = "" }) => Username), next };
        },
        paced,
      ),

    updateAttributes: async (Username, attributes, abortSignal) => {
      const UserAttributes = [...attributes];
      const command = new AdminUpdateUserAttributesCommand({ UserPoolId, Username, UserAttributes });
      await call(
        "AdminUpdateUserAttributes",
        abortSignal,
        () => client.send(command, { abortSignal }),
        paced,
      );
    },

    createGroup: async (GroupName, abortSignal) => {
      const command = new CreateGroupCommand({ UserPoolId, GroupName });
      try {
        await call("CreateGroup", abortSignal, () => client.send(command, { abortSignal }));
      } catch (error) {
        // So a repeated call ends whose first reply was lost.
        if (awsErrorName(error) !== "GroupExistsException") throw error;
      }
    },
  };
}

function poolUser({ Username = "", UserStatus, UserCreateDate, Attributes = [] }: UserType): PoolUser {
  const attributes = Object.fromEntries(Attributes.map(({ Name = "", Value = "" }) => [Name, Value]));
  const createdAt = UserCreateDate?.getTime() ?? 0;
  return { username: Username, sub: attributes.sub ?? "", status: UserStatus ?? "", createdAt, attributes };
}
