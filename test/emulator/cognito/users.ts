/** Users, as administrators see them. */

import { invalidParameter, ServiceError } from "../errors.ts";
import { type Operations, operation } from "../operation.ts";
import { page } from "../pages.ts";
import { randomName } from "../random.ts";
import { anything, boolean, choice, list, type Of, required, structure, text } from "../shapes.ts";
import type { Call, User, UserPool } from "../state.ts";
import { addUser, findKey, removeUser, userNamed } from "./directory.ts";
import * as model from "./model.ts";
import { requirePolicy, setPassword } from "./passwords.ts";
import { epochSeconds, poolOf } from "./pools.ts";

export const oneUser = structure({ UserPoolId: required(model.poolId), Username: required(model.username) });

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
      const users = [...poolOf(call, UserPoolId).users.values()].filter(userFilter(Filter ?? ""));
      const { items, next } = page(users, Limit || model.defaultQueryLimit, PaginationToken);
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

  AdminDeleteUser: operation(oneUser, (call, { UserPoolId, Username }) => {
    removeUser(poolOf(call, UserPoolId), Username);
    return {};
  }),
};

/** Makes a user; `emulator.createUser` and AdminCreateUser are both this. */
export function createUser(call: Call, input: Of<typeof createUserInput>): User {
  const pool = poolOf(call, input.UserPoolId);
  if (input.MessageAction === "RESEND") return userNamed(pool, input.Username).user;

  const given = Object.fromEntries(
    (input.UserAttributes ?? []).map(({ Name, Value }) => [Name, Value ?? ""]),
  );
  for (const name of Object.keys(given)) {
    if (name === "sub" || !pool.schema.some((attribute) => attribute.Name === name)) {
      throw invalidParameter(
        `Attributes did not conform to the schema: Type for attribute {${name}} could not be determined`,
      );
    }
  }
  const attributes = { ...contactOf(pool, input.Username), ...given };
  const names = [input.Username, ...pool.usernameAttributes.flatMap((name) => attributes[name] ?? [])];
  if (names.some((name) => findKey(pool, name) !== undefined)) {
    throw new ServiceError("UsernameExistsException", "User account already exists");
  }
  const temporary = input.TemporaryPassword ?? `aA1!${randomName(95)}`;
  requirePolicy(temporary, pool.passwordPolicy);
  const user = addUser(pool, input.Username, attributes, "FORCE_CHANGE_PASSWORD", call.now);
  setPassword(user, temporary, pool.passwordPolicy);
  return user;
}

/** The attribute whose value the user name is, in pools with e-mail or phone as user name. */
function contactOf(pool: UserPool, username: string): Record<string, string> {
  if (pool.usernameAttributes.length === 0) return {};
  const attribute = username.startsWith("+") ? "phone_number" : "email";
  if (!pool.usernameAttributes.includes(attribute) || (attribute === "email" && !username.includes("@"))) {
    const [wanted] = pool.usernameAttributes;
    throw invalidParameter(
      wanted === "email" ? "Username should be an email." : "Username should be a phone number.",
    );
  }
  return { [attribute]: username };
}

/** A user as the API shows it. */
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

/** What ListUsers can search for, and how each is read from a user (ListUsers, `Filter`). */
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

/** A filter such as `email ^= "ann"` as a predicate; an empty one lets everybody through. */
function userFilter(filter: string): (user: User) => boolean {
  if (filter.trim() === "") return () => true;
  const [, name, operator, quoted] = /^\s*"?([\w:]+)"?\s*(\^?=)\s*"((?:[^"\\]|\\.)*)"\s*$/.exec(filter) ?? [];
  const read = searchable[name ?? ""];
  if (quoted === undefined) throw invalidParameter("Error while parsing filter");
  if (read === undefined) throw invalidParameter(`Invalid search attribute: ${name}`);
  const unescaped = quoted.replace(/\\(.)/g, "$1");
  const wanted = name === "cognito:user_status" ? unescaped.toLowerCase() : unescaped;
  return (user) => (operator === "=" ? read(user) === wanted : read(user)?.startsWith(wanted) === true);
}
