import { awsErrorName, isPermissionRefusal, isRefusal, mayHaveTakenEffect } from "../aws/errors.ts";
import { paceOf } from "../aws/pace.ts";
import { retryabilityOf } from "../aws/retry.ts";
import type { UserCalls } from "../aws/user-calls.ts";
import { isSameForAll, refusalReason } from "../aws/user-errors.ts";
import { type ChangeProgress, changesInWords } from "../base/changes.ts";
import { isAbort, isProgramFault, messageOf } from "../base/errors.ts";
import { formatCount, formatDuration } from "../base/numbers.ts";
import { type Change, type ChangeSource, changeReader } from "../users/row-changes.ts";
import { detached } from "../users/user-index.ts";
import type { RunContext } from "./context.ts";
import type { RowVisitor } from "./find-users.ts";
import { findMissingMemberships } from "./groups.ts";
import { settingsUnknown } from "./plan-users.ts";

/** The time between two lines about the progress. */
const progressEveryMs = 10_000;
/** Maximum consecutive calls without an answer before the rest is given up. */
const maxUnanswered = 10;

type ChangeContext = Pick<RunContext, "users" | "clock" | "log" | "signal">;
type Membership = Change & { kind: "group" };

/**
 * Applies the changes that an import cannot: passwords of users whom the import created; memberships and attributes also of
 * existing users. All changes can be repeated without harm. Does not throw if AWS refuses a change: failures are in
 * `progress`.
 * @param read reads the rows, and calls `afterBlock` after each block of them: the changes of a block are kept until then
 * @param onChange called after each change that was, or may have been, applied
 */
export async function changeUsers(
  source: ChangeSource,
  context: ChangeContext,
  progress: ChangeProgress,
  read: (visit: RowVisitor, afterBlock: () => Promise<void>) => Promise<unknown>,
  onChange: () => void,
): Promise<void> {
  const { clock, log, signal } = context;
  const users = await context.users();
  // Updates and memberships share a quota.
  const [passwordPace, updatePace] = [paceOf("passwords", context), paceOf("updates", context)];
  const startedAt = clock.now();
  let reportedAt = startedAt;
  let calls = 0;
  let batch: Change[] = [];
  // Only lists of the groups' members show which of these are missing.
  const memberships: Membership[] = [];
  const changesOf = changeReader(source, progress);
  const apply = changeApplier(source, users, progress, onChange, signal);

  function logProgress(): void {
    calls++;
    const now = clock.now();
    if (now - reportedAt < progressEveryMs) return;
    reportedAt = now;
    const rate = Math.round((calls / (now - startedAt)) * 1000);
    log.info(`${progressInWords(progress)}, ${formatCount(rate)} a second`);
  }

  async function applyAll(changes: readonly Change[]): Promise<void> {
    const paced = Map.groupBy(changes, ({ kind }) => (kind === "password" ? passwordPace : updatePace));
    await Promise.all(
      [...paced].map(async ([pace, some]) => {
        try {
          await pace.forEach(some.values(), async (change) => {
            if (progress.stopReasons[change.kind] !== undefined) return;
            await apply(change);
            logProgress();
          });
        } catch (error) {
          if (isAbort(error)) throw error;
          for (const { kind } of some) progress.stopReasons[kind] ??= messageOf(error);
        }
      }),
    );
  }

  await read(
    (row, username) => {
      for (const change of changesOf(row, username)) {
        if (change.kind !== "group" || !change.mayBeMember) batch.push(change);
        else {
          const group = detached(change.group);
          memberships.push({ ...change, username: detached(change.username), group });
        }
      }
    },
    async () => {
      const changes = batch;
      batch = [];
      if (changes.length > 0) await applyAll(changes);
    },
  );
  await applyAll(await membershipsToAdd(memberships, source, users, context, progress));
  log.info(`${progressInWords(progress)} in ${formatDuration(clock.now() - startedAt)}`);
}

/** Without permission to list members, every membership is added again, which changes nothing for members. */
async function membershipsToAdd(
  memberships: readonly Membership[],
  { pool: { settings } }: ChangeSource,
  users: UserCalls,
  context: ChangeContext,
  progress: ChangeProgress,
): Promise<readonly Membership[]> {
  if (memberships.length === 0) return memberships;
  let reason = settingsUnknown;
  try {
    const pace = paceOf("lookUps", context);
    if (settings !== undefined)
      return await findMissingMemberships(memberships, settings, users, pace, context.signal);
  } catch (error) {
    if (isAbort(error) || isProgramFault(error)) throw error;
    reason = messageOf(error);
    if (!isPermissionRefusal(error)) {
      progress.stopReasons.group ??= reason;
      return [];
    }
  }
  context.log.warning(
    `Which memberships exist is unknown, so all are added again. ${reason} Each user for whom a membership is added ` +
      "counts as a monthly active user.",
  );
  return memberships;
}

function progressInWords(progress: ChangeProgress): string {
  const failed = progress.failures.length;
  return `${changesInWords(progress)}${failed === 0 ? "" : `, ${formatCount(failed)} failed`}`;
}

/** Returns a function that applies one change. It rejects if the change must be repeated, or all changes must stop. */
function changeApplier(
  { userOf, pool }: ChangeSource,
  users: UserCalls,
  { applied, updatedRows, failures, stopReasons }: ChangeProgress,
  onChange: () => void,
  signal: AbortSignal,
): (change: Change) => Promise<void> {
  let unanswered = 0;

  async function apply(change: Change): Promise<void> {
    const { kind, username } = change;
    if (kind === "group") await users.addToGroup(username, change.group, signal);
    else if (kind === "password") await users.setPassword(username, change.password, signal);
    else await users.updateAttributes(username, change.attributes, signal);
    applied[kind] = (applied[kind] ?? 0) + 1;
    if (kind === "attributes") updatedRows.add(change.row);
  }

  return async (change) => {
    const { kind, line } = change;
    try {
      await apply(change);
      onChange();
      unanswered = 0;
    } catch (error) {
      if (mayHaveTakenEffect(error)) onChange();
      if (isAbort(error) || isProgramFault(error) || retryabilityOf(error) === "throttled") throw error;
      if (isSameForAll(error, pool.passwords !== undefined)) {
        stopReasons[kind] ??= messageOf(error);
        return;
      }
      if (!isRefusal(error) && ++unanswered >= maxUnanswered) throw error;
      // If it is unknown who was imported, some users are expected to be missing.
      if (userOf === undefined && awsErrorName(error) === "UserNotFoundException") return;
      const group = kind === "group" ? change.groupNumber : undefined;
      failures.push({ line, kind, reason: refusalReason(error), group });
    }
  };
}
