import { awsErrorName, isRefusal, mayBeCarriedOut } from "../aws/errors.ts";
import { paceOf } from "../aws/pace.ts";
import { retryabilityOf } from "../aws/retry.ts";
import type { UserCalls } from "../aws/user-calls.ts";
import { isSameForAll, refusalReason } from "../aws/user-errors.ts";
import type { ChangeProgress } from "../base/changes.ts";
import { isAbort, isProgramFault, messageOf } from "../base/errors.ts";
import { formatCount, formatDuration } from "../base/numbers.ts";
import type { Findings } from "../users/check.ts";
import { detached } from "../users/existing.ts";
import type { MatchRow } from "../users/plan.ts";
import type { PoolFacts } from "../users/pool.ts";
import { groupsIn } from "../users/rules/groups.ts";
import type { RunContext } from "./context.ts";
import type { RowVisitor } from "./find-users.ts";
import { findMissing } from "./groups.ts";
import { changesInWords } from "./planned-changes.ts";

/** What the changes are made from. */
export type ChangeSource = {
  findings: Findings;
  pool: PoolFacts;
  /** For users without a password of their own, if passwords are to be set. */
  password: string | undefined;
  /** Returns what is known of a row's user, undefined if there is none; itself undefined where nothing is known. */
  userOf: ((...row: Parameters<RowVisitor>) => KnownUser | undefined) | undefined;
  /** Matches rows with the users who existed before the import; undefined if nobody is updated. */
  match: MatchRow | undefined;
};

/** Whether the import created a user, and whether the user may have been in groups before. */
type KnownUser = { isImported: boolean; mayBeMember: boolean };

type Change = { line: number; username: string } & (
  | { kind: "password"; password: string }
  | { kind: "attributes"; row: number; attributes: { Name: string; Value: string }[] }
  /** @property groupNumber of the group in a cell that names several */
  | { kind: "group"; group: string; groupNumber: number | undefined }
);

/** The time between two lines about the progress. */
const progressEveryMs = 10_000;
/** With so many calls in a row that get no answer, the rest would not fare better. */
const maxUnanswered = 10;

/** Changes the users of the rows that it takes. */
export type UserChanger = {
  row: RowVisitor;
  /** Makes the changes of the rows so far. To be called after each block of rows, which are kept until then. */
  flush(): Promise<void>;
  /** Makes the changes that need all rows. */
  finish(): Promise<void>;
};

/**
 * Gives the users of a file what an import does not: passwords to those whom the import created, memberships and attributes
 * also to those who existed. All of it can be repeated without harm. Does not throw for what AWS refuses: that is in the
 * progress.
 * @param onChange called after each change, and each that may have been made
 */
export async function userChanger(
  source: ChangeSource,
  context: Pick<RunContext, "users" | "clock" | "log" | "signal">,
  progress: ChangeProgress,
  onChange: () => void,
): Promise<UserChanger> {
  const { clock, log, signal } = context;
  const users = await context.users();
  // Updates and memberships share a quota.
  const [passwordPace, updatePace] = [paceOf("passwords", context), paceOf("updates", context)];
  const startedAt = clock.now();
  let reportedAt = startedAt;
  let calls = 0;
  let batch: Change[] = [];
  // Which of them are missing, only lists of the groups can say.
  const memberships: (Change & { kind: "group" })[] = [];
  const make = changeMaker(source, users, progress, onChange, signal);

  function logProgress(): void {
    calls++;
    const now = clock.now();
    if (now - reportedAt < progressEveryMs) return;
    reportedAt = now;
    const rate = Math.round((calls / (now - startedAt)) * 1000);
    log.info(`${progressInWords(progress)}, ${formatCount(rate)} a second`);
  }

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

  /** Without a list of the members, every membership is added, which does nothing where there is one. */
  async function missingMemberships(): Promise<readonly Change[]> {
    const { settings } = source.pool;
    if (settings === undefined || memberships.length === 0) return memberships;
    const result = await findMissing(memberships, settings, users, paceOf("lookUps", context), signal);
    if (result.kind === "known") return result.missing;
    log.warning(
      `Which memberships exist is unknown, so all are added again. ${messageOf(result.error)} Each user for whom a ` +
        "membership is added counts as a monthly active user.",
    );
    return memberships;
  }

  return {
    row: changeCollector(source, progress, (change, mayBeMember) => {
      if (change.kind !== "group" || !mayBeMember) batch.push(change);
      else {
        const [username, group] = [detached(change.username), detached(change.group)];
        memberships.push({ ...change, username, group });
      }
    }),
    flush: async () => {
      const changes = batch;
      batch = [];
      if (changes.length > 0) await makeAll(changes);
    },
    finish: async () => {
      await makeAll(await missingMemberships());
      log.info(`${progressInWords(progress)} in ${formatDuration(clock.now() - startedAt)}`);
    },
  };
}

function progressInWords(progress: ChangeProgress): string {
  const failed = progress.failures.length;
  return `${changesInWords(progress)}${failed === 0 ? "" : `, ${formatCount(failed)} failed`}`;
}

/** Reads from each row what is to be changed about its user, if that is, or may be, in the pool. */
function changeCollector(
  { findings, pool, password: shared, userOf, match }: ChangeSource,
  { made }: ChangeProgress,
  give: (change: Change, mayBeMember: boolean) => void,
): RowVisitor {
  const { columns, malformedRows } = findings;
  const passwordAt = pool.passwords === undefined ? -1 : columns.indexOf(pool.passwords.column);
  const groups = made.group === undefined ? undefined : pool.groups;
  const groupsAt = groups === undefined ? -1 : columns.indexOf(groups.column);

  return (row, username) => {
    const { index, line, values } = row;
    // Such a row is no user, whatever else is known.
    if (malformedRows.has(index) || row.columns !== undefined || username === "") return;
    const matched = match?.(username, values);
    if (matched !== undefined && matched.attributes.length > 0) {
      const { attributes, user } = matched;
      give({ kind: "attributes", line, row: index, username: user.username, attributes }, false);
    }
    const nothing = { isImported: false, mayBeMember: false };
    const user = userOf === undefined ? nothing : userOf(row, username);
    if (user === undefined) return;
    const password = values[passwordAt] || shared;
    if (made.password !== undefined && password !== undefined && user.isImported) {
      give({ kind: "password", line, username, password }, false);
    }
    const named = groups === undefined ? [] : groupsIn(values[groupsAt] ?? "", groups);
    for (const [at, group] of named.entries()) {
      const groupNumber = named.length > 1 ? at + 1 : undefined;
      give({ kind: "group", line, username, group, groupNumber }, user.mayBeMember);
    }
  };
}

/** Makes one change. Rejects where it is to be repeated, or the run is to end. */
function changeMaker(
  { userOf }: ChangeSource,
  users: UserCalls,
  { made, updatedRows, failures, brokeOff }: ChangeProgress,
  onChange: () => void,
  signal: AbortSignal,
): (change: Change) => Promise<void> {
  let unanswered = 0;

  async function make(change: Change): Promise<void> {
    const { kind, username } = change;
    if (kind === "group") await users.addToGroup(username, change.group, signal);
    else if (kind === "password") await users.setPassword(username, change.password, signal);
    else await users.updateAttributes(username, change.attributes, signal);
    made[kind] = (made[kind] ?? 0) + 1;
    if (kind === "attributes") updatedRows.add(change.row);
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
      if (isSameForAll(error)) {
        brokeOff[kind] ??= messageOf(error);
        return;
      }
      if (!isRefusal(error) && ++unanswered >= maxUnanswered) throw error;
      // Where nobody knows who was imported, some are expected not to be there.
      if (userOf === undefined && awsErrorName(error) === "UserNotFoundException") return;
      const group = kind === "group" ? change.groupNumber : undefined;
      failures.push({ line, kind, reason: refusalReason(error), group });
    }
  };
}
