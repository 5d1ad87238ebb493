import { awsErrorName, isPermissionRefusal } from "../aws/errors.ts";
import type { Pace } from "../aws/pace.ts";
import { maxUserPages } from "../aws/pages.ts";
import type { UserCalls } from "../aws/user-calls.ts";
import { existingUsers, type NameRules, type WantedNames } from "../users/existing.ts";
import type { PoolSettings } from "../users/pool.ts";

/** Who is in the groups, or why this is unknown. */
export type Memberships =
  | { kind: "known"; has(group: string, username: string): boolean }
  /** @property error names the missing permission */
  | { kind: "denied"; error: unknown };

/**
 * Finds out which users are in their groups. Lists each group once, only until all of its wanted members are found.
 * @param wanted user names of the file by group
 */
export async function findMemberships(
  wanted: ReadonlyMap<string, WantedNames>,
  rules: NameRules & Pick<PoolSettings, "estimatedUsers">,
  users: Pick<UserCalls, "listUsersInGroup">,
  pace: Pace,
  signal: AbortSignal,
): Promise<Memberships> {
  const members = new Map([...wanted].map(([group, names]) => [group, existingUsers(rules, names, [])]));
  const pages = [...members].map(([group, found]) => ({
    group,
    found,
    token: undefined as string | undefined,
  }));
  const named = [...wanted.values()].reduce((sum, { size }) => sum + size, 0);
  const maxPages = maxUserPages((rules.estimatedUsers ?? 0) + named);
  try {
    await pace.inRounds(pages, { operation: "ListUsersInGroup", maxPages }, async (page) => {
      const { items, next } = await users
        .listUsersInGroup(page.group, page.token, signal)
        .catch((error: unknown) => {
          // Adding to it will fail and say so.
          if (awsErrorName(error) === "ResourceNotFoundException") return { items: [], next: undefined };
          throw error;
        });
      items.forEach(page.found.add);
      const isComplete = page.found.size === wanted.get(page.group)?.size;
      return next === undefined || isComplete ? [] : [{ ...page, token: next }];
    });
  } catch (error) {
    if (isPermissionRefusal(error)) return { kind: "denied", error };
    throw error;
  }
  return { kind: "known", has: (group, username) => members.get(group)?.find(username) !== undefined };
}
