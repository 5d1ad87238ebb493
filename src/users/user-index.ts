import type { PoolUser } from "../base/pool-user.ts";
import type { PoolSettings } from "./pool.ts";

/** The settings that decide which user a user name identifies. */
export type NameRules = Pick<PoolSettings, "usernameAttributes" | "caseSensitive">;

export type ExistingUsers = ReturnType<typeof createUserIndex>;

/** The user names of a file, as they are written there, by their keys. */
export type WantedNames = ReadonlyMap<string, string>;

/**
 * Creates an index of users of the pool by user name.
 * @param wanted keeps only these users; undefined: all
 * @param columns the attributes to keep of each user
 */
export function createUserIndex(
  rules: NameRules,
  wanted: WantedNames | undefined,
  columns: readonly string[],
) {
  const users = new Map<string, PoolUser>();

  function kept({ attributes, ...user }: PoolUser): PoolUser {
    const entries = Object.entries(attributes).filter(([name]) => columns.includes(name));
    return { ...user, attributes: Object.fromEntries(entries) };
  }

  return {
    /** May count users whom the file does not name; 0: none of its users exists. */
    get size() {
      return users.size;
    },
    /** Adds a user, unless it does not count as existing or the file does not name it. */
    add: (user: PoolUser): void => {
      // Users of external providers carry an address without owning it.
      if (user.status === "EXTERNAL_PROVIDER") return;
      // A filter may find other users, too: by the developer guide, all searches ignore case.
      const keys = namesOf(user, rules).map((name) => keyOf(name, rules));
      const named = keys.filter((key) => wanted?.has(key) ?? true);
      if (named.length === 0) return;
      const small = kept(user);
      for (const key of named) users.set(key, small);
    },
    find: (username: string) => users.get(keyOf(username, rules)),
  };
}

/** Returns the user names of a user: in some pools the e-mail address and the phone number. */
function namesOf({ username, attributes }: PoolUser, { usernameAttributes }: NameRules): string[] {
  if (usernameAttributes.length === 0) return [username];
  return usernameAttributes.flatMap((name) => attributes[name] ?? []);
}

/** Returns the same key for user names that the pool treats as the same. */
function keyOf(username: string, { caseSensitive }: NameRules): string {
  return caseSensitive ? username : username.toLowerCase();
}

export type NameCollector = ReturnType<typeof collectNames>;

/**
 * Creates a collector of user names.
 * @param max the collector drops all names if there are more
 */
export function collectNames(rules: NameRules, max: number) {
  const names = new Map<string, string>();
  let isFull = false;
  return {
    /** undefined: there were too many to keep */
    get names(): WantedNames | undefined {
      return isFull ? undefined : names;
    },
    add: (username: string): void => {
      if (isFull || username === "") return;
      if (names.size > max) {
        isFull = true;
        names.clear();
        return;
      }
      const key = detached(keyOf(username, rules));
      names.set(key, key === username ? key : detached(username));
    },
  };
}

/** Copies a text, because in V8 a slice keeps the whole text, here a block of the file, in memory. */
export function detached(text: string): string {
  return Buffer.from(text).toString();
}

/**
 * Returns filters of ListUsers, each to try if the previous one finds nobody: AWS's documents disagree on whether filters
 * ignore case.
 */
export function filtersFor(username: string, rules: NameRules): string[] {
  const isPhone = rules.usernameAttributes.includes("phone_number") && !username.includes("@");
  const attribute = rules.usernameAttributes.length === 0 ? "username" : isPhone ? "phone_number" : "email";
  const forms = new Set([keyOf(username, rules), username]);
  return [...forms].map((form) => `${attribute} = "${form.replace(/["\\]/g, "\\$&")}"`);
}
