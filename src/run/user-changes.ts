import { awsErrorName, awsWords, isCredentialsError, isPermissionRefusal, isRefusal } from "../aws/errors.ts";
import { makePace } from "../aws/pace.ts";
import { retryabilityOf } from "../aws/retry.ts";
import type { UserCalls } from "../aws/user-calls.ts";
import type { ChangeKind, ChangeProgress } from "../base/changes.ts";
import { usernameColumn } from "../base/columns.ts";
import { describeError, isAbort, isProgramFault, messageOf } from "../base/errors.ts";
import { formatCount, formatDuration } from "../base/numbers.ts";
import type { RowOutcomes } from "../job/outcomes.ts";
import type { Findings } from "../users/check.ts";
import { assembly, type Defaults } from "../users/convert/assemble.ts";
import { allTrimmed } from "../users/formats/dialect.ts";
import type { Row } from "../users/formats/rows.ts";
import type { PoolFacts } from "../users/pool.ts";
import { groupsIn } from "../users/rules/groups.ts";
import type { RunContext } from "./context.ts";

/** What the changes are made from. */
export type ChangeSource = {
  findings: Findings;
  pool: PoolFacts;
  defaults: Defaults;
  /** For users without a password of their own, where the progress says that passwords are set. */
  password: string | undefined;
  /** Which rows failed or were skipped; undefined where that is not known of every row. */
  outcomes: Pick<RowOutcomes, "hasFailed" | "hasSkipped"> | undefined;
  /** Whether to set a password only where the user still waits for one, which takes another call. */
  looksFirst: boolean;
  /** When the import began, in milliseconds since 1970: users that are older were not made by it. */
  importBegan: number;
};

type Change = {
  line: number;
  username: string;
  /** The group to be put into; undefined: the password is to be set. */
  group: string | undefined;
  password?: string;
  /** The number of the group in a cell that names several. */
  groupNumber?: number | undefined;
};

/** Progress is told so often. */
const tellEveryMs = 10_000;
/** With so many calls in a row that get no answer, the rest would not fare better. */
const mostUnanswered = 10;

/**
 * Gives the users of a file what an import does not give: passwords to those that the import has made, groups also to
 * those that were there before. All of it can be done again without harm.
 *
 * Reads the file once more; of its users only those of one block are in memory.
 */
export async function changeUsers(
  source: ChangeSource,
  world: Pick<RunContext, "users" | "callsPerSecond" | "clock" | "log" | "signal">,
  progress: ChangeProgress,
): Promise<void> {
  const { clock, log, signal, callsPerSecond } = world;
  const paces = {
    password: makePace({ perSecond: callsPerSecond.passwords, clock, signal }),
    group: makePace({ perSecond: callsPerSecond.updates, clock, signal }),
  };
  const make = changeMaker(source, await world.users(), progress, signal);
  const startedAt = clock.now();
  let toldAt = startedAt;
  let calls = 0;
  let batch: Change[] = [];

  function logProgress(): void {
    calls++;
    const now = clock.now();
    if (now - toldAt < tellEveryMs) return;
    toldAt = now;
    const rate = Math.round((calls / (now - startedAt)) * 1000);
    log.info(`${progressWords(progress)}, ${formatCount(rate)} a second`);
  }

  async function makeChangesOf(kind: ChangeKind, changes: Change[]): Promise<void> {
    try {
      await paces[kind].forEach(stillWanted(kind, changes, progress), async (change) => {
        // It may have waited for its turn while another call ended the round.
        if (progress.brokeOff[kind] !== undefined) return true;
        const isTaken = await make(change);
        if (isTaken) logProgress();
        return isTaken;
      });
    } catch (error) {
      if (isAbort(error)) throw error;
      progress.brokeOff[kind] ??= messageOf(error);
    }
  }

  async function makeChanges(): Promise<void> {
    const changes = batch;
    batch = [];
    await Promise.all([makeChangesOf("password", changes), makeChangesOf("group", changes)]);
  }

  const sink = changeCollector(source, progress, (change) => batch.push(change));
  try {
    await source.findings.read(sink, signal, async () => {
      if (batch.length > 0) await makeChanges();
    });
    log.info(`${progressWords(progress)} in ${formatDuration(clock.now() - startedAt)}`);
  } catch (error) {
    const reason = isAbort(error) ? "The run was cancelled." : describeError(error);
    if (progress.passwords !== undefined) progress.brokeOff.password ??= reason;
    if (progress.memberships !== undefined) progress.brokeOff.group ??= reason;
  }
}

/** `40 passwords set, 12 memberships in groups made, 1 failed`. */
export function progressWords({ passwords, memberships, failures }: ChangeProgress): string {
  const plural = (count: number) => (count === 1 ? "" : "s");
  return [
    ...(passwords === undefined ? [] : [`${formatCount(passwords)} password${plural(passwords)} set`]),
    ...(memberships === undefined
      ? []
      : [`${formatCount(memberships)} membership${plural(memberships)} in groups made`]),
    ...(failures.length === 0 ? [] : [`${formatCount(failures.length)} failed`]),
  ].join(", ");
}

function kindOf({ group }: Change): ChangeKind {
  return group === undefined ? "password" : "group";
}

function* stillWanted(kind: ChangeKind, changes: Change[], { brokeOff }: ChangeProgress): Generator<Change> {
  for (const change of changes) if (kindOf(change) === kind && brokeOff[kind] === undefined) yield change;
}

/** Reads from each row what is to be changed about its user, if that is, or may be, in the pool. */
function changeCollector(
  { findings, pool, defaults, password: shared, outcomes }: ChangeSource,
  { passwords, memberships }: ChangeProgress,
  give: (change: Change) => void,
) {
  const { columns } = findings;
  const made = assembly(columns, pool, defaults, false);
  const usernameAt = made.columns.indexOf(usernameColumn);
  const passwordAt = pool.passwords === undefined ? -1 : columns.indexOf(pool.passwords.column);
  const groups = memberships === undefined ? undefined : pool.groups;
  const groupsAt = groups === undefined ? -1 : columns.indexOf(groups.column);
  return {
    columns: () => {},
    problem: () => {},
    row: ({ index, line, values, columns: expected }: Row) => {
      // Such a row is no user, whatever else is known.
      if (findings.malformedRows.has(index) || expected !== undefined) return;
      if (outcomes?.hasFailed(index, line)) return;
      const given = allTrimmed(values);
      const username = made.assemble(given)[usernameAt];
      if (!username) return;
      const password = given[passwordAt] || shared;
      if (passwords !== undefined && password !== undefined && !outcomes?.hasSkipped(index, line)) {
        give({ line, username, group: undefined, password });
      }
      const named = groups === undefined ? [] : groupsIn(values[groupsAt] ?? "", groups);
      for (const [index, group] of named.entries()) {
        give({ line, username, group, groupNumber: named.length > 1 ? index + 1 : undefined });
      }
    },
  };
}

/** Makes one change; resolves to false where AWS says that calls come too fast. */
function changeMaker(
  { outcomes, looksFirst, importBegan }: ChangeSource,
  users: UserCalls,
  progress: ChangeProgress,
  signal: AbortSignal,
): (change: Change) => Promise<boolean> {
  let unanswered = 0;

  /** Whether the user was made by the import and has no password yet. */
  async function isWaiting(username: string): Promise<boolean> {
    const { status, createdAt } = await users.user(username, signal);
    // Times of the API may lack their milliseconds.
    return status === "RESET_REQUIRED" && createdAt >= Math.floor(importBegan / 1000) * 1000;
  }

  async function make({ username, group, password = "" }: Change): Promise<void> {
    if (group !== undefined) {
      await users.addToGroup(username, group, signal);
      progress.memberships = (progress.memberships ?? 0) + 1;
    } else if (!looksFirst || (await isWaiting(username))) {
      await users.setPassword(username, password, signal);
      progress.passwords = (progress.passwords ?? 0) + 1;
    }
  }

  return async (change) => {
    const kind = kindOf(change);
    try {
      await make(change);
      unanswered = 0;
    } catch (error) {
      if (isAbort(error) || isProgramFault(error)) throw error;
      if (retryabilityOf(error) === "throttled") return false;
      const name = awsErrorName(error);
      if (isSameForAll(error)) {
        progress.brokeOff[kind] ??= messageOf(error);
        return true;
      }
      if (!isRefusal(error) && ++unanswered >= mostUnanswered) throw error;
      // Where nobody knows who was imported, some are expected not to be there.
      if (outcomes === undefined && name === "UserNotFoundException") return true;
      const reason = isRefusal(error)
        ? (reasons[name] ?? `AWS refused it (${name}).`)
        : "AWS did not answer.";
      progress.failures.push({ line: change.line, kind, reason, group: change.groupNumber });
    }
    return true;
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
};
