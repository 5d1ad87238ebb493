import {
  AdminAddUserToGroupCommand,
  AdminGetUserCommand,
  AdminSetUserPasswordCommand,
  CognitoIdentityProviderClient,
  ListGroupsCommand,
} from "@aws-sdk/client-cognito-identity-provider";
import { awsCalls } from "./calls.ts";
import { type ClientOptions, clientConfig, tellCalls } from "./client.ts";
import { missingReply } from "./errors.ts";

/** The calls on users and groups of a pool. Each rejects with an ActionError that explains itself. */
export type UserCalls = {
  /** The names of all groups. */
  groups(signal: AbortSignal): Promise<string[]>;
  /** The user's status, and when it was made in milliseconds since 1970. */
  user(username: string, signal: AbortSignal): Promise<{ status: string; createdAt: number }>;
  /** Gives a user a password that need not be changed at the first sign-in. */
  setPassword(username: string, password: string, signal: AbortSignal): Promise<void>;
  /** Does nothing where the user is in the group already. */
  addToGroup(username: string, group: string, signal: AbortSignal): Promise<void>;
};

/** The most that ListGroups gives at once (API reference). */
const maxListed = 60;

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
        const { Groups, NextToken } = await call("ListGroups", abortSignal, async (context) => {
          const { Groups, NextToken } = await client.send(command, { abortSignal });
          if (Groups === undefined) throw missingReply("groups", context);
          return { Groups, NextToken };
        });
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
  };
}
