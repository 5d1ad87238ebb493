import {
  awsErrorName,
  awsWords,
  isCredentialsError,
  isPermissionRefusal,
  isRefusal,
  mayBeCarriedOut,
} from "../aws/errors.ts";
import { makePace } from "../aws/pace.ts";
import { retryabilityOf } from "../aws/retry.ts";
import type { UserCalls } from "../aws/user-calls.ts";
import type { ChangeProgress } from "../base/changes.ts";
import { usernameColumn } from "../base/columns.ts";
import { isAbort, isProgramFault, messageOf } from "../base/errors.ts";
import { formatCount, formatDuration, formatUsers } from "../base/numbers.ts";
import type { RowOutcomes } from "../job/outcomes.ts";
import type { Findings } from "../users/check.ts";
import { assembly, type Defaults } from "../users/convert/assemble.ts";
import { collectNames, detached, type NameCollector } from "../users/existing.ts";
import { allTrimmed } from "../users/formats/dialect.ts";
import type { Row } from "../users/formats/rows.ts";
import type { Existing, MatchRow } from "../users/plan.ts";
import type { PoolFacts } from "../users/pool.ts";
import { groupsIn } from "../users/rules/groups.ts";
import type { RunContext } from "./context.ts";
import { isOlder } from "./find-users.ts";
import { findMemberships } from "./memberships.ts";

/** What the changes are made from. */
export type ChangeSource = {
  findings: Findings;
  pool: PoolFacts;
  defaults: Defaults;
  /** For users without a password of their own, if the progress counts passwords. */
  password: string | undefined;
  /** Which rows failed or were skipped; undefined if that is not known of every row. */
  outcomes: Pick<RowOutcomes, "hasFailed" | "hasSkipped"> | undefined;
  /** Without outcomes: the users of the file who exist after the import; undefined if these are not known either. */
  found: Existing | undefined;
  /** When the import job was created, in milliseconds since 1970: users that are older were not created by it. */
  importBegan: number;
  /** Matches rows with the users who existed before the import; undefined if nobody is updated. */
  match: MatchRow | undefined;
};

type Change = { line: number; username: string } & (
  | { kind: "password"; password: string }
  | { kind: "attributes"; row: number; attributes: { Name: string; Value: string }[] }
  /** @property groupNumber of the group in a cell that names several */
  | { kind: "group"; group: string; groupNumber: number | undefined }
);
type Membership = Change & { kind: "group" };

/** The time between two lines about the progress. */
const progressEveryMs = 10_000;
/** With so many calls in a row that get no answer, the rest would not fare better. */
const maxUnanswered = 10;

/** Changes the users of the rows that it takes. */
export type UserChanger = {
  row(row: Row): void;
  /** Makes the changes of the rows so far. To be called after each block of rows, which are kept until then. */
  flush(): Promise<void>;
  /** Makes the changes that need all rows. */
  finish(): Promise<void>;
};

type World = Pick<RunContext, "users" | "callsPerSecond" | "clock" | "log" | "signal">;

/**
 * Gives the users of a file what an import does not: passwords to those whom the import created, memberships and attributes
 * also to those who existed. All of it can be repeated without harm. Does not throw for what AWS refuses: that is in the
 * progress.
 * @param onChange called after each change, and each that may have been made
 */
export async function userChanger(
  source: ChangeSource,
  world: World,
  progress: ChangeProgress,
  onChange: () => void,
): Promise<UserChanger> {
  const { clock, log, signal, callsPerSecond } = world;
  const users = await world.users();
  const passwordPace = makePace({ perSecond: callsPerSecond.passwords, clock, signal });
  // Updates and memberships share a quota.
  const updatePace = makePace({ perSecond: callsPerSecond.updates, clock, signal });
  const startedAt = clock.now();
  let reportedAt = startedAt;
  let calls = 0;
  let batch: Change[] = [];
  const existing = membershipCollector(source);

  function logProgress(): void {
    calls++;
    const now = clock.now();
    if (now - reportedAt < progressEveryMs) return;
    reportedAt = now;
    const rate = Math.round((calls / (now - startedAt)) * 1000);
    log.info(`${progressWords(progress)}, ${formatCount(rate)} a second`);
  }
  const make = changeMaker(source, users, progress, onChange, signal);

  async function makeAll(changes: readonly Change[]): Promise<void> {
    const paced = Map.groupBy(changes, ({ kind }) => (kind === "password" ? passwordPace : updatePace));
    await Promise.all(
      [...paced].map(async ([pace, some]) => {
        try {
          await pace.forEach(some.values(), async (change) => {
            if (progress.brokeOff[change.kind] !== undefined) return;
            await make(change);
            logProgress();
          });
        } catch (error) {
          if (isAbort(error)) throw error;
          for (const { kind } of some) progress.brokeOff[kind] ??= messageOf(error);
        }
      }),
    );
  }

  const { settings } = source.pool;

  /** Without a list of the members, every membership is added, which does nothing where there is one. */
  async function missingMemberships(): Promise<Membership[]> {
    const all = existing.memberships;
    if (settings === undefined || all.length === 0) return all;
    const pace = makePace({ perSecond: callsPerSecond.lookUps, clock, signal });
    const members = await findMemberships(existing.names(), settings, users, pace, signal);
    if (members.kind === "known") return all.filter(({ group, username }) => !members.has(group, username));
    log.warning(
      `Which memberships exist is unknown, so all are added again. ${messageOf(members.error)} Each user for whom a ` +
        "membership is added counts as a monthly active user.",
    );
    return all;
  }

  const collect = changeCollector(source, progress, (change, isExisting) => {
    if (change.kind === "group" && isExisting) existing.add(change);
    else batch.push(change);
  });
  return {
    row: collect,
    flush: async () => {
      const changes = batch;
      batch = [];
      if (changes.length > 0) await makeAll(changes);
    },
    finish: async () => {
      await makeAll(await missingMemberships());
      log.info(`${progressWords(progress)} in ${formatDuration(clock.now() - startedAt)}`);
    },
  };
}

/** Keeps memberships of users who existed before: which of them are missing, only lists of the groups can say. */
function membershipCollector({ pool }: ChangeSource) {
  const memberships: Membership[] = [];
  const collectors = new Map<string, NameCollector>();
  return {
    memberships,
    add: (membership: Membership) => {
      const { group } = membership;
      const username = detached(membership.username);
      memberships.push({ ...membership, username, group: detached(group) });
      if (pool.settings === undefined) return;
      const collector = collectors.get(group) ?? collectNames(pool.settings, Number.POSITIVE_INFINITY);
      collectors.set(group, collector);
      collector.add(username);
    },
    names: () => new Map([...collectors].map(([group, { names = new Map() }]) => [group, names])),
  };
}

/** Returns `40 passwords set, 12 group memberships added, 3 users updated, 1 failed`. */
export function progressWords(progress: ChangeProgress): string {
  const { passwords, memberships, updates, failures } = progress;
  const plural = (count: number) => (count === 1 ? "" : "s");
  return [
    ...(passwords === undefined ? [] : [`${formatCount(passwords)} password${plural(passwords)} set`]),
    ...(memberships === undefined
      ? []
      : [`${formatCount(memberships)} group membership${plural(memberships)} added`]),
    ...(updates === undefined ? [] : [`${formatUsers(updates)} updated`]),
    ...(failures.length === 0 ? [] : [`${formatCount(failures.length)} failed`]),
  ].join(", ");
}

/** Reads from each row what is to be changed about its user, if that is, or may be, in the pool. */
function changeCollector(
  { findings, pool, defaults, password: shared, outcomes, found, match, importBegan }: ChangeSource,
  { passwords, memberships }: ChangeProgress,
  give: (change: Change, isExisting: boolean) => void,
): (row: Row) => void {
  const { columns, malformedRows } = findings;
  const made = assembly(columns, pool, defaults, false);
  const usernameAt = made.columns.indexOf(usernameColumn);
  const passwordAt = pool.passwords === undefined ? -1 : columns.indexOf(pool.passwords.column);
  const groups = memberships === undefined ? undefined : pool.groups;
  const groupsAt = groups === undefined ? -1 : columns.indexOf(groups.column);

  return ({ index, line, values, columns: expected }) => {
    // Such a row is no user, whatever else is known.
    if (malformedRows.has(index) || expected !== undefined) return;
    const given = allTrimmed(values);
    const username = made.assemble(given)[usernameAt];
    if (!username) return;
    const matched = match?.(username, given);
    if (matched !== undefined && matched.attributes.length > 0) {
      const { attributes, user } = matched;
      give({ kind: "attributes", line, row: index, username: user.username, attributes }, true);
    }
    if (outcomes?.hasFailed(index, line)) return;
    const user = found?.find(username);
    if (found !== undefined && user === undefined) return;
    const isImported =
      outcomes === undefined
        ? // Others have chosen a password since, or existed before.
          user?.status === "RESET_REQUIRED" && !isOlder(user, importBegan)
        : !outcomes.hasSkipped(index, line);
    const password = given[passwordAt] || shared;
    if (passwords !== undefined && password !== undefined && isImported) {
      give({ kind: "password", line, username, password }, false);
    }
    const named = groups === undefined ? [] : groupsIn(values[groupsAt] ?? "", groups);
    const isExisting = found !== undefined || (outcomes !== undefined && !isImported);
    for (const [at, group] of named.entries()) {
      const groupNumber = named.length > 1 ? at + 1 : undefined;
      give({ kind: "group", line, username, group, groupNumber }, isExisting);
    }
  };
}

/** Makes one change. Rejects where it is to be repeated, or the run is to end. */
function changeMaker(
  { outcomes, found }: ChangeSource,
  users: UserCalls,
  progress: ChangeProgress,
  onChange: () => void,
  signal: AbortSignal,
): (change: Change) => Promise<void> {
  let unanswered = 0;

  async function make(change: Change): Promise<void> {
    if (change.kind === "group") {
      await users.addToGroup(change.username, change.group, signal);
      progress.memberships = (progress.memberships ?? 0) + 1;
    } else if (change.kind === "password") {
      await users.setPassword(change.username, change.password, signal);
      progress.passwords = (progress.passwords ?? 0) + 1;
    } else {
      await users.updateAttributes(change.username, change.attributes, signal);
      progress.updates = (progress.updates ?? 0) + 1;
      progress.updatedRows.add(change.row);
    }
  }

  return async (change) => {
    const { kind, line } = change;
    try {
      await make(change);
      onChange();
      unanswered = 0;
    } catch (error) {
      if (mayBeCarriedOut(error)) onChange();
      if (isAbort(error) || isProgramFault(error) || retryabilityOf(error) === "throttled") throw error;
      const name = awsErrorName(error);
      if (isSameForAll(error)) {
        progress.brokeOff[kind] ??= messageOf(error);
        return;
      }
      if (!isRefusal(error) && ++unanswered >= maxUnanswered) throw error;
      // Where nobody knows who was imported, some are expected not to be there.
      if (outcomes === undefined && found === undefined && name === "UserNotFoundException") return;
      const reason = isRefusal(error)
        ? (reasons[name] ?? `AWS refused it (${name}).`)
        : "AWS did not answer.";
      const group = change.kind === "group" ? change.groupNumber : undefined;
      progress.failures.push({ line, kind, reason, group });
    }
  };
}

/** Errors about the account, its credentials, the user pool or the one password. */
const sharedErrors =
  /^(Expired|Unrecognized|Missing|Incomplete|SignatureDoesNotMatch|Invalid(Signature|Client|Password|UserPool)|Unauthorized|Forbidden|OperationNotEnabled|FeatureUnavailable|UserPoolAddOn)/;

/** Whether a call for any other user would fail in the same way. */
function isSameForAll(error: unknown): boolean {
  const name = awsErrorName(error);
  // The resource that was not found is a group, a user, or the user pool.
  const isPoolMissing =
    name === "ResourceNotFoundException" && !/\bgroup\b|\buser\b(?! ?pool)/i.test(awsWords(error));
  return isPoolMissing || isCredentialsError(error) || isPermissionRefusal(error) || sharedErrors.test(name);
}

/** AWS's own words may quote the user's name, so they are not told. */
const reasons: Record<string, string> = {
  UserNotFoundException: "The user is not in the pool.",
  ResourceNotFoundException: "The pool has no such group.",
  AliasExistsException: "Another user has the e-mail address or phone number.",
  InvalidParameterException: "Cognito does not accept a value of the row.",
};
