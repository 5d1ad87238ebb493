/** The users of a pool: finding, adding and removing them, by user name or by what stands for one. */

import { randomUUID } from "node:crypto";
import { userNotFound } from "../errors.ts";
import type { User, UserPool, UserStatus } from "../state.ts";

/** How a user name is written in the pool's maps: names that the pool holds for the same have the same key. */
export function userKey(pool: UserPool, username: string): string {
  return pool.caseSensitive ? username : username.toLowerCase();
}

/** The key of the user whom this user name, e-mail address, phone number or `sub` names. */
export function findKey(pool: UserPool, username: string): string | undefined {
  const key = userKey(pool, username);
  return pool.users.has(key) ? key : pool.aliases.get(key);
}

export function findUser(pool: UserPool, username: string): User | undefined {
  return pool.users.get(findKey(pool, username) ?? "");
}

/** The user of that name with the key; throws UserNotFoundException. */
export function userNamed(pool: UserPool, username: string): { key: string; user: User } {
  const key = findKey(pool, username);
  const user = pool.users.get(key ?? "");
  if (key === undefined || user === undefined) throw userNotFound();
  return { key, user };
}

/** Adds a user. In pools with e-mail or phone as user name, AWS makes the user name: it is the `sub`. */
export function addUser(
  pool: UserPool,
  username: string,
  attributes: Record<string, string>,
  status: UserStatus,
  now: number,
): User {
  const sub = randomUUID();
  const user: User = {
    username: pool.usernameAttributes.length > 0 ? sub : username,
    attributes: { ...attributes, sub },
    status,
    enabled: true,
    createdAt: now,
    modifiedAt: now,
    passwords: [],
  };
  const key = userKey(pool, user.username);
  pool.users.set(key, user);
  for (const alias of aliasesOf(pool, user)) pool.aliases.set(alias, key);
  return user;
}

export function removeUser(pool: UserPool, username: string): void {
  const { key, user } = userNamed(pool, username);
  pool.users.delete(key);
  for (const alias of aliasesOf(pool, user)) pool.aliases.delete(alias);
  for (const group of pool.groups.values()) group.members.delete(key);
}

function aliasesOf(pool: UserPool, user: User): string[] {
  return pool.usernameAttributes.flatMap((attribute) => {
    const value = user.attributes[attribute];
    return value === undefined ? [] : [userKey(pool, value)];
  });
}
