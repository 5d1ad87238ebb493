import { awsErrorName, mayHaveTakenEffect } from "../aws/errors.ts";
import { type Pace, paceOf } from "../aws/pace.ts";
import { maxUserPages } from "../aws/pages.ts";
import type { UserCalls } from "../aws/user-calls.ts";
import { groupsInWords } from "../report/plan-facts.ts";
import type { PoolSettings } from "../users/pool.ts";
import { collectNames, createUserIndex, type ExistingUsers, type NameRules } from "../users/user-index.ts";
import type { Run } from "./record.ts";

/** Creates the groups that the file names and the pool lacks. After an error, the next run creates the rest. */
export async function createGroups(run: Run): Promise<void> {
  const { inputs, record, state, log, signal } = run;
  const { newGroups = [] } = state.findings ?? {};
  if (inputs.dryRun || newGroups.length === 0) return;
  record.importBegan();
  const users = await run.users();
  const created: string[] = [];
  try {
    await paceOf("groups", run).forEach(newGroups.values(), async (name) => {
      try {
        await users.createGroup(name, signal);
        created.push(name);
      } catch (error) {
        if (mayHaveTakenEffect(error)) record.poolChanged();
        throw error;
      }
    });
  } finally {
    if (created.length > 0) {
      record.poolChanged();
      log.info(`Created groups: ${groupsInWords(created)}.`);
    }
  }
}

/** A page of a group's members to request. */
type Query = { group: string; wanted: number; found: ExistingUsers; token?: string };

/**
 * Finds out which users are not in their groups yet. Lists each group once, only until all of its wanted members are found.
 */
export async function findMissingMemberships<M extends { group: string; username: string }>(
  memberships: readonly M[],
  rules: NameRules & Pick<PoolSettings, "estimatedUsers">,
  users: Pick<UserCalls, "listUsersInGroup">,
  pace: Pace,
  signal: AbortSignal,
): Promise<M[]> {
  const byGroup = Map.groupBy(memberships, ({ group }) => group);
  const queries = [...byGroup].map(([group, some]): Query => {
    const collector = collectNames(rules, Number.POSITIVE_INFINITY);
    for (const { username } of some) collector.add(username);
    const { names = new Map() } = collector;
    return { group, wanted: names.size, found: createUserIndex(rules, names, []) };
  });
  const named = queries.reduce((sum, { wanted }) => sum + wanted, 0);
  const maxPages = maxUserPages((rules.estimatedUsers ?? 0) + named);
  await pace.inRounds(queries, { operation: "ListUsersInGroup", maxPages }, async (query) => {
    const { group, wanted, found, token } = query;
    const { items, next } = await users.listUsersInGroup(group, token, signal).catch((error: unknown) => {
      // Adding to it will fail and say so.
      if (awsErrorName(error) === "ResourceNotFoundException") return { items: [], next: undefined };
      throw error;
    });
    items.forEach(found.add);
    return next === undefined || found.size === wanted ? [] : [{ ...query, token: next }];
  });
  const members = new Map(queries.map(({ group, found }) => [group, found]));
  return memberships.filter(({ group, username }) => !members.get(group)?.find(username));
}
