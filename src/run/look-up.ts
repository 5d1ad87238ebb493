import { awsErrorName, isPermissionRefusal, isWithoutCredentials } from "../aws/errors.ts";
import type { Pace } from "../aws/pace.ts";
import { maxListed, maxUserPages } from "../aws/pages.ts";
import type { UserCalls } from "../aws/user-calls.ts";
import type { Clock } from "../base/clock.ts";
import {
  type ExistingUsers,
  existingUsers,
  filtersFor,
  type NameRules,
  type WantedNames,
} from "../users/existing.ts";

export type LookUpOptions = {
  users: Pick<UserCalls, "listUsers">;
  pace: Pace;
  clock: Pick<Clock, "now">;
  signal: AbortSignal;
  rules: NameRules;
  /** EstimatedNumberOfUsers of the pool, which may be wrong. */
  estimatedUsers: number;
  /** How many users the file has. */
  fileUsers: number;
  /** The user names of the file, for which `namesNeeded` says how many are needed. */
  names: WantedNames | undefined;
  /** The attributes to keep of each user. */
  columns: readonly string[];
  /** Infinity: no limit. */
  maxCalls: number;
  /** Called every few seconds. */
  onProgress(calls: number, expectedCalls: number): void;
};

/** Which users exist, or why this is unknown. */
export type LookUp =
  | { kind: "known"; existing: Pick<ExistingUsers, "find" | "size"> }
  /** @property error says which permission or credentials are missing */
  | { kind: "too-many-calls" | "denied"; error: unknown };

/** A page to ask for: of the whole pool, or by the first of the filters. */
type Query = { filters: readonly string[]; username?: string; token?: string | undefined };

const progressEveryMs = 5000;

/** Returns how many user names a look-up needs at most: a file with more of them does without. */
export function namesNeeded(estimatedUsers: number, maxCalls: number): number {
  return Math.ceil(estimatedUsers / maxListed) > maxCalls ? maxCalls : estimatedUsers;
}

/**
 * Finds the users of a file in the pool with ListUsers, which unlike AdminGetUser makes nobody a monthly active user. Lists the whole
 * pool or asks for each user, whichever is expected to need fewer calls.
 */
export async function lookUpUsers(options: LookUpOptions): Promise<LookUp> {
  const { pace, rules, estimatedUsers, fileUsers, columns, maxCalls } = options;
  const pages = Math.max(1, Math.ceil(estimatedUsers / maxListed));
  const expectedCalls = Math.min(pages, fileUsers);
  if (expectedCalls > maxCalls) return { kind: "too-many-calls", error: new TooManyCalls() };
  // Only the smaller number of names is kept in memory.
  const wanted = estimatedUsers <= fileUsers ? undefined : options.names;
  const listsPool = pages <= fileUsers || wanted === undefined;
  const existing = existingUsers(rules, wanted, columns);
  const list = { operation: "ListUsers", maxPages: maxUserPages(estimatedUsers + fileUsers) };
  const queries: Query[] = listsPool
    ? [{ filters: [] }]
    : [...wanted.values()].map((username) => ({ username, filters: filtersFor(username, rules) }));
  try {
    await pace.inRounds(queries, list, pageReader(options, existing, wanted, expectedCalls));
    return { kind: "known", existing };
  } catch (error) {
    if (error instanceof TooManyCalls) return { kind: "too-many-calls", error };
    if (isPermissionRefusal(error) || isWithoutCredentials(error)) return { kind: "denied", error };
    throw error;
  }
}

class TooManyCalls extends Error {}

/** Reads one page; returns what to ask for next. */
function pageReader(
  { users, clock, signal, maxCalls, onProgress }: LookUpOptions,
  existing: ExistingUsers,
  wanted: WantedNames | undefined,
  expectedCalls: number,
): (query: Query) => Promise<Query[]> {
  let calls = 0;
  let reportedAt = clock.now();

  async function listUsers({ filters: [filter], token }: Query) {
    if (calls >= maxCalls) throw new TooManyCalls();
    calls++;
    try {
      return await users.listUsers({ ...(filter && { filter }), ...(token && { token }) }, signal);
    } catch (error) {
      // No user has a name that the API refuses. Its message would quote the name.
      if (filter && awsErrorName(error) === "InvalidParameterException")
        return { items: [], next: undefined };
      // The pace repeats a throttled call.
      calls--;
      throw error;
    }
  }

  return async (query) => {
    const { items, next } = await listUsers(query);
    for (const user of items) existing.add(user);
    if (clock.now() - reportedAt >= progressEveryMs) {
      reportedAt = clock.now();
      onProgress(calls, Math.max(calls, expectedCalls));
    }
    const { username, filters } = query;
    const isFound =
      username === undefined ? existing.size === wanted?.size : existing.find(username) !== undefined;
    if (isFound) return [];
    if (next !== undefined) return [{ ...query, token: next }];
    return filters.length > 1 ? [{ ...query, filters: filters.slice(1), token: undefined }] : [];
  };
}
