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
import { ActionError } from "../base/errors.ts";
import type { PoolUser } from "../base/pool-user.ts";
import { senderFor } from "./calls.ts";
import { type ClientOptions, clientConfig } from "./client.ts";
import { awsErrorName } from "./errors.ts";
import { maxPages, pagesOf } from "./pages.ts";

/**
 * The calls on users and groups of a pool. Each rejects with an ActionError that says how to fix the problem. A list that a
 * reply lacks is empty, because other implementations leave out empty lists.
 */
export type UserCalls = {
  /** Resolves to the names of all groups. */
  groups(signal: AbortSignal): Promise<string[]>;
  /** Sets a password that need not be changed at the first sign-in. */
  setPassword(username: string, password: string, signal: AbortSignal): Promise<void>;
  /** Does nothing if the user is in the group. */
  addToGroup(username: string, group: string, signal: AbortSignal): Promise<void>;
  /** Resolves to a page of the pool's users, or of those that match a filter. A page may be empty and have a next one. */
  listUsers(query: { filter?: string; token?: string }, signal: AbortSignal): Promise<Page<PoolUser>>;
  /** Resolves to a page of the users in a group. */
  listUsersInGroup(group: string, token: string | undefined, signal: AbortSignal): Promise<Page<PoolUser>>;
  updateAttributes(username: string, attributes: readonly NewValue[], signal: AbortSignal): Promise<void>;
  /** Returns whether the group is new; one that exists is left as it is. */
  createGroup(group: string, signal: AbortSignal): Promise<boolean>;
};

/** @property next the token of the next page */
export type Page<T> = { items: T[]; next: string | undefined };
type NewValue = { Name: string; Value: string };

/** Maximum of users or groups on a page (API reference). */
export const maxListed = 60;

/** Creates the calls for one user pool. */
export function makeUserCalls(options: ClientOptions): UserCalls {
  const { userPoolId: UserPoolId } = options;
  const send = senderFor(new CognitoIdentityProviderClient(clientConfig(options)), options);
  // Repeating any of these calls changes nothing more.
  const paced = { paced: true };
  const nothing = () => {};

  return {
    groups: async (signal) => {
      const names: string[] = [];
      const pages = pagesOf(
        (NextToken) => {
          const command = new ListGroupsCommand({ UserPoolId, Limit: maxListed, NextToken });
          return send("ListGroups", command, signal, ({ Groups = [], NextToken: next }) => ({
            items: Groups.flatMap(({ GroupName = [] }) => GroupName),
            next,
          }));
        },
        () => {
          // A pool has at most 10,000 groups (Cognito developer guide, "Quotas in Amazon Cognito").
          throw new ActionError("incomplete-reply", `ListGroups answered with more than ${maxPages} pages.`);
        },
      );
      for await (const page of pages) names.push(...page);
      return names;
    },

    setPassword: (Username, Password, signal) => {
      const command = new AdminSetUserPasswordCommand({ UserPoolId, Username, Password, Permanent: true });
      return send("AdminSetUserPassword", command, signal, nothing, paced);
    },

    addToGroup: (Username, GroupName, signal) => {
      const command = new AdminAddUserToGroupCommand({ UserPoolId, Username, GroupName });
      return send("AdminAddUserToGroup", command, signal, nothing, paced);
    },

    listUsers: ({ filter: Filter, token: PaginationToken }, signal) => {
      // With AttributesToGet, a user without one of the attributes may make the call fail (API reference).
      const command = new ListUsersCommand({ UserPoolId, Limit: maxListed, Filter, PaginationToken });
      return send(
        "ListUsers",
        command,
        signal,
        (reply) => userPage(reply.Users, reply.PaginationToken),
        paced,
      );
    },

    listUsersInGroup: (GroupName, NextToken, signal) => {
      const command = new ListUsersInGroupCommand({ UserPoolId, GroupName, Limit: maxListed, NextToken });
      return send(
        "ListUsersInGroup",
        command,
        signal,
        (reply) => userPage(reply.Users, reply.NextToken),
        paced,
      );
    },

    updateAttributes: (Username, attributes, signal) => {
      const UserAttributes = [...attributes];
      const command = new AdminUpdateUserAttributesCommand({ UserPoolId, Username, UserAttributes });
      return send("AdminUpdateUserAttributes", command, signal, nothing, paced);
    },

    createGroup: async (GroupName, signal) => {
      try {
        await send("CreateGroup", new CreateGroupCommand({ UserPoolId, GroupName }), signal, nothing, paced);
        return true;
      } catch (error) {
        // The reply to an earlier attempt may have been lost.
        if (awsErrorName(error) !== "GroupExistsException") throw error;
        return false;
      }
    },
  };
}

function poolUser({ Username = "", UserStatus, UserCreateDate, Attributes = [] }: UserType): PoolUser {
  const attributes = Object.fromEntries(Attributes.map(({ Name = "", Value = "" }) => [Name, Value]));
  const createdAt = UserCreateDate?.getTime() ?? 0;
  return { username: Username, sub: attributes.sub ?? "", status: UserStatus ?? "", createdAt, attributes };
}

function userPage(users: UserType[] = [], next: string | undefined): Page<PoolUser> {
  return { items: users.map(poolUser), next };
}
