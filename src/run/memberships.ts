import { isPermissionRefusal } from "../aws/errors.ts";
import type { Pace } from "../aws/pace.ts";
import { callInRounds } from "../aws/rounds.ts";
import type { UserCalls } from "../aws/user-calls.ts";

/** User names, as ListUsers shows them, by group. */
export type Memberships = ReadonlyMap<string, ReadonlySet<string>>;

/** The memberships that are missing, or why they are unknown. */
export type MissingMemberships =
  | { kind: "known"; missing: Memberships }
  /** @property error names the missing permission */
  | { kind: "denied"; error: unknown };

/**
 * Finds which memberships are missing. Lists each group once, only until all of its wanted members are found.
 * @param wanted of users and in groups that exist
 */
export async function findMissingMemberships(
  wanted: Memberships,
  users: Pick<UserCalls, "listUsersInGroup">,
  pace: Pace,
  signal: AbortSignal,
): Promise<MissingMemberships> {
  const missing = new Map([...wanted].map(([group, usernames]) => [group, new Set(usernames)]));
  const pages = [...missing].map(([group, left]) => ({
    group,
    left,
    token: undefined as string | undefined,
  }));
  try {
    await callInRounds(pace, pages, async (page) => {
      const { items, next } = await users.listUsersInGroup(page.group, page.token, signal);
      for (const username of items) page.left.delete(username);
      return next === undefined || page.left.size === 0 ? [] : [{ ...page, token: next }];
    });
  } catch (error) {
    if (isPermissionRefusal(error)) return { kind: "denied", error };
    throw error;
  }
  return { kind: "known", missing };
}
