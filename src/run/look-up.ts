import { awsErrorName } from "../aws/errors.ts";
import { paceOf } from "../aws/pace.ts";
import { maxListed, maxUserPages } from "../aws/pages.ts";
import type { UserCalls } from "../aws/user-calls.ts";
import type { Clock } from "../base/clock.ts";
import {
  createUserIndex,
  type ExistingUsers,
  filtersFor,
  type NameRules,
  type WantedNames,
} from "../users/user-index.ts";

export type LookUpOptions = {
  users: Pick<UserCalls, "listUsers">;
  clock: Clock;
  signal: AbortSignal;
  rules: NameRules;
  /** EstimatedNumberOfUsers of the pool, which may be wrong. */
  estimatedUsers: number;
  /** How many users the file has. */
  fileUsers: number;
  /** The user names of the file, for which `namesNeeded` says how many are needed. */
  names: WantedNames | undefined;
  /** The attributes to keep of each user. */
  columns?: readonly string[];
  maxCalls?: number;
  /** Called every few seconds. */
  onProgress?(calls: number, expectedCalls: number): void;
};

/** Thrown when a look-up would need more than `maxCalls`. */
export class TooManyCalls extends Error {}

/** A page to request: of the whole pool, or of the users that match the first filter. */
type Query = { filters: readonly string[]; username?: string; token?: string | undefined };

const progressEveryMs = 5000;

/** Returns the maximum number of user names that a look-up uses; it ignores the names of a file with more. */
export function namesNeeded(estimatedUsers: number, maxCalls: number): number {
  return Math.ceil(estimatedUsers / maxListed) > maxCalls ? maxCalls : estimatedUsers;
}

/**
 * Finds the users of a file in the pool with ListUsers, which unlike AdminGetUser does not count users as monthly active. Lists the whole
 * pool or asks for each user, whichever is expected to need fewer calls.
 * @throws {TooManyCalls}
 */
export async function lookUpUsers(options: LookUpOptions): Promise<ExistingUsers> {
  const { rules, estimatedUsers, fileUsers, columns = [], maxCalls = Number.POSITIVE_INFINITY } = options;
  const pages = Math.max(1, Math.ceil(estimatedUsers / maxListed));
  const expectedCalls = Math.min(pages, fileUsers);
  if (expectedCalls > maxCalls) throw new TooManyCalls();
  // Only the smaller number of names is kept in memory.
  const wanted = estimatedUsers <= fileUsers ? undefined : options.names;
  const listsPool = pages <= fileUsers || wanted === undefined;
  const existing = createUserIndex(rules, wanted, columns);
  const list = { operation: "ListUsers", maxPages: maxUserPages(estimatedUsers + fileUsers) };
  const queries: Query[] = listsPool
    ? [{ filters: [] }]
    : [...wanted.values()].map((username) => ({ username, filters: filtersFor(username, rules) }));
  const readPage = pageReader(options, existing, wanted, expectedCalls, maxCalls);
  await paceOf("lookUps", options).inRounds(queries, list, readPage);
  return existing;
}

/** Returns a function that reads one page and resolves to the queries that follow it. */
function pageReader(
  { users, clock, signal, onProgress }: LookUpOptions,
  existing: ExistingUsers,
  wanted: WantedNames | undefined,
  expectedCalls: number,
  maxCalls: number,
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
      onProgress?.(calls, Math.max(calls, expectedCalls));
    }
    const { username, filters } = query;
    const isFound =
      username === undefined ? existing.size === wanted?.size : existing.find(username) !== undefined;
    if (isFound) return [];
    if (next !== undefined) return [{ ...query, token: next }];
    return filters.length > 1 ? [{ ...query, filters: filters.slice(1), token: undefined }] : [];
  };
}
