/** Users, as administrators see them. */

import { invalidParameter, notAuthorized, ServiceError } from "../errors.ts";
import { type Operations, operation } from "../operation.ts";
import { page } from "../pages.ts";
import { randomName } from "../random.ts";
import type { EmulatorSettings } from "../settings.ts";
import { anything, boolean, choice, list, type Of, required, structure, text } from "../shapes.ts";
import type { Call, User, UserPool } from "../state.ts";
import {
  accountExists,
  contactOf,
  givenAttributes,
  isMovable,
  moveAlias,
  requireNoAliasFormat,
  updateAttributes,
} from "./attributes.ts";
import { userOfToken } from "./auth.ts";
import { addUser, aliasesInUse, findKey, removeUser, userNamed } from "./directory.ts";
import * as model from "./model.ts";
import { requirePolicy, setPassword } from "./passwords.ts";
import { epochSeconds, poolOf } from "./pools.ts";

const oneUser = structure({ UserPoolId: required(model.poolId), Username: required(model.username) });

export const createUserInput = structure({
  UserPoolId: required(model.poolId),
  Username: required(model.username),
  UserAttributes: model.attributes,
  TemporaryPassword: model.password,
  MessageAction: choice("RESEND", "SUPPRESS"),
  DesiredDeliveryMediums: list(choice("SMS", "EMAIL")),
  ForceAliasCreation: boolean,
  ValidationData: anything,
  ClientMetadata: anything,
});

export const userOperations: Operations = {
  ListUsers: operation(
    structure({
      UserPoolId: required(model.poolId),
      AttributesToGet: list(model.attributeName),
      Limit: model.queryLimit,
      PaginationToken: model.pageToken,
      Filter: text({ max: 256 }),
    }),
    (call, { UserPoolId, AttributesToGet, Limit, PaginationToken, Filter }) => {
      const pool = poolOf(call, UserPoolId);
      const users = [...pool.users.values()].filter(userFilter(Filter ?? "", pool, call.settings));
      const { items, next } = page(users, Limit || model.defaultQueryLimit, PaginationToken);
      requireValues(items, AttributesToGet);
      return { Users: items.map((user) => description(user, AttributesToGet)), PaginationToken: next };
    },
  ),

  AdminCreateUser: operation(createUserInput, (call, input) => ({
    User: description(createUser(call, input)),
  })),

  AdminGetUser: operation(oneUser, (call, { UserPoolId, Username }) => {
    const { user } = userNamed(poolOf(call, UserPoolId), Username);
    const { Attributes, ...rest } = description(user);
    return { ...rest, UserAttributes: Attributes };
  }),

  AdminSetUserPassword: operation(
    structure({
      UserPoolId: required(model.poolId),
      Username: required(model.username),
      Password: required(model.password),
      Permanent: boolean,
    }),
    (call, { UserPoolId, Username, Password, Permanent }) => {
      const pool = poolOf(call, UserPoolId);
      const { user } = userNamed(pool, Username);
      setPassword(user, Password, pool.passwordPolicy);
      user.status = Permanent ? "CONFIRMED" : "FORCE_CHANGE_PASSWORD";
      user.modifiedAt = call.now;
      return {};
    },
  ),

  AdminUpdateUserAttributes: operation(
    structure({
      UserPoolId: required(model.poolId),
      Username: required(model.username),
      UserAttributes: required(model.attributes),
      ClientMetadata: anything,
    }),
    (call, { UserPoolId, Username, UserAttributes }) => {
      const pool = poolOf(call, UserPoolId);
      const named = userNamed(pool, Username);
      updateAttributes(pool, named, givenAttributes(pool, UserAttributes));
      named.user.modifiedAt = call.now;
      return {};
    },
  ),

  AdminDeleteUserAttributes: operation(
    structure({
      UserPoolId: required(model.poolId),
      Username: required(model.username),
      UserAttributeNames: required(list(model.attributeName)),
    }),
    (call, { UserPoolId, Username, UserAttributeNames }) => {
      const pool = poolOf(call, UserPoolId);
      const named = userNamed(pool, Username);
      const blanks = UserAttributeNames.map((Name) => ({ Name, Value: "" }));
      updateAttributes(pool, named, givenAttributes(pool, blanks));
      named.user.modifiedAt = call.now;
      return {};
    },
  ),

  AdminResetUserPassword: operation(
    structure({
      UserPoolId: required(model.poolId),
      Username: required(model.username),
      ClientMetadata: anything,
    }),
    (call, { UserPoolId, Username }) => {
      const { user } = userNamed(poolOf(call, UserPoolId), Username);
      if (user.status !== "CONFIRMED")
        throw notAuthorized("User password cannot be reset in the current state.");
      user.status = "RESET_REQUIRED";
      user.modifiedAt = call.now;
      return {};
    },
  ),

  GetUser: operation(
    structure({ AccessToken: required(text({ sensitive: true })) }),
    (call, { AccessToken }) => {
      const { Username, Attributes } = description(userOfToken(call, AccessToken));
      return { Username, UserAttributes: Attributes };
    },
  ),

  AdminDisableUser: operation(oneUser, (call, input) => setEnabled(call, input, false)),
  AdminEnableUser: operation(oneUser, (call, input) => setEnabled(call, input, true)),

  AdminDeleteUser: operation(oneUser, (call, { UserPoolId, Username }) => {
    removeUser(poolOf(call, UserPoolId), Username);
    return {};
  }),
};

/** Creates a user, for both `emulator.createUser` and AdminCreateUser. */
export function createUser(call: Call, input: Of<typeof createUserInput>): User {
  const pool = poolOf(call, input.UserPoolId);
  if (input.MessageAction === "RESEND") return userNamed(pool, input.Username).user;

  requireNoAliasFormat(pool, input.Username);
  const given = givenAttributes(pool, input.UserAttributes);
  const attributes = { ...contactOf(pool, input.Username), ...given };
  if (findKey(pool, input.Username) !== undefined) throw usernameExists("User account already exists");
  const inUse = aliasesInUse(pool, attributes);
  for (const { attribute } of inUse) {
    // The guide names an AliasExistsException, the API model does not: users see this one (boto3#3213).
    if (!input.ForceAliasCreation || !isMovable(pool, attribute))
      throw usernameExists(accountExists(attribute));
  }
  const temporary = input.TemporaryPassword ?? `aA1!${randomName(95)}`;
  requirePolicy(temporary, pool.passwordPolicy);
  for (const { attribute, key } of inUse) moveAlias(pool, attribute, key);
  const user = addUser(pool, input.Username, attributes, "FORCE_CHANGE_PASSWORD", call.now);
  setPassword(user, temporary, pool.passwordPolicy);
  return user;
}

const usernameExists = (message: string) => new ServiceError("UsernameExistsException", message);

function setEnabled(call: Call, { UserPoolId, Username }: Of<typeof oneUser>, enabled: boolean): object {
  const { user } = userNamed(poolOf(call, UserPoolId), Username);
  user.enabled = enabled;
  user.modifiedAt = call.now;
  return {};
}

/** Returns a user in the form of the API. */
export function description(user: User, attributesToGet?: string[]) {
  const attributes = Object.entries(user.attributes).map(([Name, Value]) => ({ Name, Value }));
  return {
    Username: user.username,
    Attributes: attributes.filter(({ Name }) => attributesToGet?.includes(Name) ?? true),
    UserCreateDate: epochSeconds(user.createdAt),
    UserLastModifiedDate: epochSeconds(user.modifiedAt),
    Enabled: user.enabled,
    UserStatus: user.status,
  };
}

/**
 * "Amazon Cognito returns an error if not all users in the results have set a value for the attribute you request"
 * (ListUsers, `AttributesToGet`).
 */
function requireValues(users: User[], attributesToGet: string[] = []): void {
  const missing = attributesToGet.find((name) =>
    users.some(({ attributes }) => attributes[name] === undefined),
  );
  if (missing !== undefined) {
    throw invalidParameter(`One or more requested attributes do not exist for a user: ${missing}`);
  }
}

/** The attributes that ListUsers can search (ListUsers, `Filter`), and how to read each from a user. */
const searchable: Record<string, (user: User) => string | undefined> = {
  username: (user) => user.username,
  sub: (user) => user.attributes.sub,
  email: (user) => user.attributes.email,
  phone_number: (user) => user.attributes.phone_number,
  name: (user) => user.attributes.name,
  given_name: (user) => user.attributes.given_name,
  family_name: (user) => user.attributes.family_name,
  preferred_username: (user) => user.attributes.preferred_username,
  "cognito:user_status": (user) => user.status.toLowerCase(),
  status: (user) => (user.enabled ? "Enabled" : "Disabled"),
};

/** A filter such as `email ^= "ann"` as a predicate; an empty one matches every user. */
function userFilter(filter: string, pool: UserPool, settings: EmulatorSettings): (user: User) => boolean {
  if (filter.trim() === "") return () => true;
  const [, name = "", operator, quoted] =
    /^\s*"?([\w:]+)"?\s*(\^?=)\s*"((?:[^"\\]|\\.)*)"\s*$/.exec(filter) ?? [];
  const read = searchable[name];
  if (quoted === undefined) throw invalidParameter("Error while parsing filter");
  if (read === undefined) throw invalidParameter(`Invalid search attribute: ${name}`);
  const folds = name === "cognito:user_status" || (filtersFold(name, pool) && settings.filtersIgnoreCase);
  const fold = (text: string) => (folds ? text.toLowerCase() : text);
  const wanted = fold(quoted.replace(/\\(.)/g, "$1"));
  return (user) => {
    const value = fold(read(user) ?? "");
    return value !== "" && (operator === "=" ? value === wanted : value.startsWith(wanted));
  };
}

/** The attributes that a case-insensitive pool compares without case ("User pool case sensitivity"). */
function filtersFold(name: string, { caseSensitive }: UserPool): boolean {
  return !caseSensitive && ["username", "email", "preferred_username"].includes(name);
}
