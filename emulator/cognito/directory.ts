/** The users of a pool: finding, adding, changing and removing them, by user name or alias. */

import { randomUUID } from "node:crypto";
import { userNotFound } from "../errors.ts";
import type { AliasAttribute, User, UserPool, UserStatus } from "../state.ts";

/** Returns whether an attribute's value is true, in any letter case. */
export const isTrue = (value: string | undefined) => value?.toLowerCase() === "true";

/** Returns the key of a user name in the pool's maps; names that the pool treats as equal have the same key. */
export function userKey(pool: UserPool, username: string): string {
  return pool.caseSensitive ? username : username.toLowerCase();
}

/** Returns the key of the user with this user name, alias or `sub` ("Username" of AdminGetUser, API). */
export function findKey(pool: UserPool, username: string): string | undefined {
  const key = userKey(pool, username);
  return pool.users.has(key) ? key : pool.aliases.get(key);
}

export function findUser(pool: UserPool, username: string): User | undefined {
  return pool.users.get(findKey(pool, username) ?? "");
}

/** Returns the user of that name with its key; throws UserNotFoundException. */
export function userNamed(pool: UserPool, username: string): { key: string; user: User } {
  const key = findKey(pool, username);
  const user = pool.users.get(key ?? "");
  if (key === undefined || user === undefined) throw userNotFound();
  return { key, user };
}

/** Adds a user. In pools with e-mail or phone as user name, AWS generates the user name: it is the `sub`. */
export function addUser(
  pool: UserPool,
  username: string,
  attributes: Record<string, string>,
  status: UserStatus,
  now: number,
): User {
  const sub = randomUUID();
  const hasOwnName = pool.usernameAttributes.length === 0 || status === "EXTERNAL_PROVIDER";
  const user: User = {
    username: hasOwnName ? userKey(pool, username) : sub,
    attributes: { ...folded(pool, attributes), sub },
    status,
    enabled: true,
    createdAt: now,
    modifiedAt: now,
    billableFor: new Set(),
    passwords: [],
  };
  const key = userKey(pool, user.username);
  pool.users.set(key, user);
  claimAliases(pool, key, user);
  return user;
}

/** A case-insensitive pool stores sign-in attributes in lower case ("User pool case sensitivity"). */
function folded(pool: UserPool, attributes: Record<string, string>): Record<string, string> {
  if (pool.caseSensitive) return attributes;
  const folds = ([name, value]: [string, string]) =>
    [name, name === "email" || name === "preferred_username" ? value.toLowerCase() : value] as const;
  return Object.fromEntries(Object.entries(attributes).map(folds));
}

/** Replaces the user's attributes. */
export function replaceAttributes(
  pool: UserPool,
  { key, user }: { key: string; user: User },
  attributes: Record<string, string>,
): void {
  releaseAliases(pool, key, user);
  user.attributes = folded(pool, attributes);
  claimAliases(pool, key, user);
}

export function removeUser(pool: UserPool, username: string): void {
  const { key, user } = userNamed(pool, username);
  releaseAliases(pool, key, user);
  pool.users.delete(key);
  for (const group of pool.groups.values()) group.members.delete(key);
}

/** Returns the aliases of a user that another user already has, with that user's key. */
export function aliasesInUse(
  pool: UserPool,
  attributes: Record<string, string>,
  ownKey?: string,
): { attribute: AliasAttribute; key: string }[] {
  return lookUpAttributes(pool, attributes).flatMap((attribute) => {
    const key = findKey(pool, attributes[attribute] ?? "");
    return key === undefined || key === ownKey ? [] : [{ attribute, key }];
  });
}

/**
 * The attributes by which a user of these is found. "Until the email is verified, the email cannot be used as an alias"
 * (AWS in aws-sdk-ios#515); a preferred user name cannot be verified, and what the pool has in place of user names
 * need not be.
 */
function lookUpAttributes(pool: UserPool, attributes: Record<string, string>): AliasAttribute[] {
  const isVerified = (name: AliasAttribute) =>
    name === "preferred_username" || isTrue(attributes[`${name}_verified`]);
  return [...pool.usernameAttributes, ...pool.aliasAttributes.filter(isVerified)].filter(
    (name) => attributes[name] !== undefined,
  );
}

/** A user of an external provider carries an address without owning it: only the `sub` names that user. */
function aliasesOf(pool: UserPool, { attributes, status }: User): string[] {
  const owned = status === "EXTERNAL_PROVIDER" ? [] : lookUpAttributes(pool, attributes);
  const names = [...owned, "sub"];
  return names.map((name) => userKey(pool, attributes[name] ?? ""));
}

/** An alias of another user stays that user's: AWS does not document what an import does with it. */
function claimAliases(pool: UserPool, key: string, user: User): void {
  for (const alias of aliasesOf(pool, user)) {
    if (!pool.aliases.has(alias)) pool.aliases.set(alias, key);
  }
}

function releaseAliases(pool: UserPool, key: string, user: User): void {
  for (const alias of aliasesOf(pool, user)) {
    if (pool.aliases.get(alias) === key) pool.aliases.delete(alias);
  }
}
