import { isPermissionRefusal, isWithoutCredentials } from "../aws/errors.ts";
import { makePace } from "../aws/pace.ts";
import { describeError, isAbort, messageOf } from "../base/errors.ts";
import { combined, isFinal } from "../base/import-job.ts";
import { numberSet } from "../base/number-list.ts";
import { formatUsers } from "../base/numbers.ts";
import { replaceFile } from "../base/output-file.ts";
import type { PoolUser } from "../base/pool-user.ts";
import { rowWriter } from "../users/convert/row-writer.ts";
import type { WantedNames } from "../users/existing.ts";
import type { Row } from "../users/formats/rows.ts";
import type { Existing } from "../users/plan.ts";
import { knowsEveryRow } from "./after-import.ts";
import { findUsers, importBegan, isOlder, namesInFile, usernameReader } from "./find-users.ts";
import { cannotLookUp, settingsUnknown } from "./plan-users.ts";
import { type Run, usersOf } from "./record.ts";

/** What became of a user of the file. */
type Outcome = "imported" | "updated" | "skipped" | "failed" | "pending" | "new";

/** How long users just imported are waited for until ListUsers shows them, in milliseconds. */
const maxWaitMs = 15_000;
const firstPauseMs = 500;

/**
 * Checks before a job is created that the subs can be read after it.
 * @throws {ActionError} `bad-users` without permission for ListUsers
 */
export async function requireUserList({ inputs, context, record }: Run): Promise<void> {
  const { pool, existing } = record.state;
  if (inputs.userListPath === undefined || inputs.dryRun || existing !== undefined) return;
  if (pool?.settings === undefined) throw cannotLookUp("users-path", settingsUnknown);
  const { clock, signal, callsPerSecond } = context;
  const users = await context.users();
  try {
    const pace = makePace({ perSecond: callsPerSecond.lookUps, clock, signal });
    await pace.forEach([{}].values(), (query) => users.listUsers(query, signal));
  } catch (error) {
    if (!isPermissionRefusal(error) && !isWithoutCredentials(error)) throw error;
    throw cannotLookUp("users-path", messageOf(error), error);
  }
}

/** Writes the users of the file with their subs. Nothing that fails here changes how the step ends. */
export async function writeUserList(run: Run): Promise<void> {
  const { inputs, context, record } = run;
  const { findings, job, needsNoJob, parts } = record.state;
  const path = inputs.userListPath;
  const isPlanned = inputs.dryRun && parts.length > 0;
  if (path === undefined || findings === undefined || context.signal.aborted) return;
  if (job === undefined && !needsNoJob && !isPlanned) return;
  try {
    const find = await findSubs(run);
    const outcomeOf = outcomeReader(run);
    const usernameOf = usernameReader(run);
    const format = /\.csv$/i.test(path) ? csv : json;
    let [count, unknown] = [0, 0];
    const options = {
      workspace: inputs.workspace,
      mode: 0o600,
      onUnfinished: context.postState.recordFile,
    };
    await replaceFile(path, options, async (handle) => {
      const { write, flush, finish } = rowWriter(handle);
      if (format.head !== "") write(format.head);
      const row = (row: Row) => {
        const username = usernameOf(row);
        const user = username === "" ? undefined : find(username);
        const outcome = outcomeOf(row) ?? outcomeByUser(run, user);
        const sub = outcome === "failed" ? "" : (user?.sub ?? "");
        if (sub === "" && /imported|updated|skipped/.test(outcome)) unknown++;
        write(format.entry({ line: row.line, username, sub, outcome }, count++));
      };
      await findings.read({ columns: () => {}, problem: () => {}, row }, context.signal, flush);
      if (format.tail !== "") write(format.tail);
      await finish();
    });
    record.userListWritten(path);
    context.log.info(`The users and their subs are in ${path}.`);
    if (unknown > 0)
      context.log.warning(
        `users-path: the sub of ${formatUsers(unknown)} is empty, because ListUsers does not show them. Run the step again later to get it.`,
      );
  } catch (error) {
    if (!isAbort(error)) context.log.warning(`users-path could not be written: ${describeError(error)}`);
  }
}

/** Finds the users who exist, those who were just imported included. */
async function findSubs(run: Run): Promise<Existing["find"]> {
  const { inputs, context, record } = run;
  const { clock, log, signal } = context;
  const { existing, job, notChecked } = record.state;
  const outcomeOf = outcomeReader(run);
  const found: Existing[] = existing === undefined ? [] : [existing];
  const find = (username: string) => {
    for (const { find } of found) {
      const user = find(username);
      if (user !== undefined) return user;
    }
    return undefined;
  };
  const isPending = job !== undefined && !isFinal(job);
  if (isPending || (inputs.dryRun && (existing !== undefined || notChecked !== undefined))) return find;
  let missing: WantedNames = await namesInFile(
    run,
    (row, username) => find(username) === undefined && outcomeOf(row) !== "failed",
  );
  let endsAt = Number.POSITIVE_INFINITY;
  for (let pause = firstPauseMs; missing.size > 0; pause *= 2) {
    const result = await findUsers(run, missing);
    if (result.kind === "unknown") {
      log.warning(`users-path: the users could not be looked up. ${result.reason}`);
      break;
    }
    found.push(result.existing);
    missing = new Map([...missing].filter(([, username]) => find(username) === undefined));
    endsAt = Math.min(endsAt, clock.now() + maxWaitMs);
    const left = endsAt - clock.now();
    if (inputs.dryRun || missing.size === 0 || left <= 0) break;
    await clock.sleep(Math.min(pause, left), signal);
  }
  return find;
}

/** Returns what says the outcome of a row; undefined where only the pool's user of that name does. */
function outcomeReader({ inputs, record }: Run): (row: Row) => Outcome | undefined {
  const { state } = record;
  const { jobs, rewritten, outcomes, changes } = state;
  const [existing, excluded] = [numberSet(), numberSet()];
  for (let at = 0; at < (rewritten?.existing.rows.length ?? 0); at++)
    existing.add(rewritten?.existing.rows.at(at) ?? 0);
  for (const { row } of rewritten?.excludedRows ?? []) if (row !== undefined) excluded.add(row);
  const job = combined(jobs);
  const isPending = job !== undefined && !isFinal(job);
  // A job that is resumed may have a part of the file.
  const hasEveryRow = usersOf(state)?.uploaded === (rewritten?.rows.length ?? state.totalUsers);
  const isKnown = !inputs.dryRun && hasEveryRow && knowsEveryRow(job, state);
  return ({ index, line }) => {
    if (changes?.updatedRows.has(index)) return "updated";
    if (existing.has(index)) return "skipped";
    if (excluded.has(index) || outcomes?.hasFailed(index, line)) return "failed";
    if (isPending) return "pending";
    if (outcomes?.hasSkipped(index, line)) return "skipped";
    return isKnown ? "imported" : undefined;
  };
}

function outcomeByUser({ inputs, record }: Run, user: PoolUser | undefined): Outcome {
  if (inputs.dryRun) return user === undefined ? "new" : "skipped";
  if (user === undefined) return "failed";
  return isOlder(user, importBegan(record.state)) ? "skipped" : "imported";
}

type Entry = { line: number; username: string; sub: string; outcome: Outcome };

/** @property entry returns the text of the entry of a number, counted from 0 */
type ListFormat = { head: string; entry(entry: Entry, index: number): string; tail: string };

const json: ListFormat = {
  head: "[",
  entry: (entry, index) => (index === 0 ? "" : ",") + JSON.stringify(entry),
  tail: "]",
};

const csv: ListFormat = {
  head: "line,username,sub,outcome",
  entry: ({ line, username, sub, outcome }) =>
    `${line},${/[",\r\n]/.test(username) ? `"${username.replaceAll('"', '""')}"` : username},${sub},${outcome}`,
  tail: "",
};
