import { describeError, isAbort } from "../base/errors.ts";
import { isFinal } from "../base/import-job.ts";
import { numberSet } from "../base/number-list.ts";
import { formatUsers } from "../base/numbers.ts";
import { replaceFile } from "../base/output-file.ts";
import type { PoolUser } from "../base/pool-user.ts";
import { rowWriter } from "../users/convert/row-writer.ts";
import type { Row } from "../users/formats/rows.ts";
import type { Existing } from "../users/plan.ts";
import { findUsers, isOlder, namesInFile, readRows, requireUnchanged } from "./find-users.ts";
import type { Run } from "./record.ts";
import { knowsEveryRow } from "./row-outcomes.ts";

/** The outcome of a user of the file. */
type Outcome = "imported" | "updated" | "skipped" | "failed" | "pending" | "new";
type OutcomeOf = (row: Row) => Outcome | undefined;

/** Maximum wait until ListUsers shows users who were just imported, in milliseconds. */
const maxWaitMs = 15_000;
const firstPauseMs = 500;

/** Writes the users of the file with their subs. A failure here does not change the verdict. */
export async function writeUserList(run: Run): Promise<void> {
  const { inputs, state, log, signal } = run;
  const { userListPath: path, workspace } = inputs;
  const isPlanned = inputs.dryRun && state.parts.length > 0;
  if (path === undefined || state.findings === undefined || signal.aborted) return;
  if (state.job === undefined && !state.needsNoJob && !isPlanned) return;
  try {
    await requireUnchanged(run);
    const outcomeOf = outcomeReader(run);
    const find = await findSubs(run, outcomeOf);
    const isCsv = /\.csv$/i.test(path);
    let separator = "";
    let unknown = 0;
    const options = { workspace, mode: 0o600, onUnfinished: run.postState.recordFile };
    await replaceFile(path, options, async (handle) => {
      const { write, flush, finish } = rowWriter(handle);
      write(isCsv ? "line,username,sub,outcome" : "[");
      const writeUser = (row: Row, username: string) => {
        const user = username === "" ? undefined : find(username);
        const outcome = outcomeOf(row) ?? outcomeByUser(run, user);
        const sub = outcome === "failed" ? "" : (user?.sub ?? "");
        if (sub === "" && /imported|updated|skipped/.test(outcome)) unknown++;
        const entry = { line: row.line, username, sub, outcome };
        write(isCsv ? Object.values(entry).map(csvCell).join(",") : separator + JSON.stringify(entry));
        separator = ",";
      };
      await readRows(run, writeUser, flush);
      if (!isCsv) write("]");
      await finish();
    });
    run.outputs.usersPath(path);
    log.info(`The users and their subs are in ${path}.`);
    if (unknown > 0)
      log.warning(
        `users-path: the sub of ${formatUsers(unknown)} is empty. Run the step again later to get it.`,
      );
  } catch (error) {
    if (!isAbort(error)) log.warning(`users-path could not be written: ${describeError(error)}`);
  }
}

/** Finds the users who exist, including those just imported. */
async function findSubs(run: Run, outcomeOf: OutcomeOf): Promise<Existing["find"]> {
  const { inputs, state, clock, log, signal } = run;
  const { existing, job, notChecked } = state;
  const found: Existing[] = existing === undefined ? [] : [existing];
  const find = (username: string) => found.map((users) => users.find(username)).find(Boolean);
  const isPending = job !== undefined && !isFinal(job);
  if (inputs.dryRun && (existing !== undefined || notChecked !== undefined)) return find;
  let missing = await namesInFile(
    run,
    (row, username) => find(username) === undefined && !/failed|pending/.test(outcomeOf(row) ?? ""),
  );
  let endsAt = Number.POSITIVE_INFINITY;
  for (let pause = firstPauseMs; missing.size > 0; pause *= 2) {
    const result = await findUsers(run, missing);
    if (typeof result === "string") {
      log.warning(`users-path: the users could not be looked up. ${result}`);
      break;
    }
    found.push(result);
    missing = new Map([...missing].filter(([, username]) => find(username) === undefined));
    endsAt = Math.min(endsAt, clock.now() + maxWaitMs);
    const left = endsAt - clock.now();
    if (inputs.dryRun || isPending || missing.size === 0 || left <= 0) break;
    await clock.sleep(Math.min(pause, left), signal);
  }
  return find;
}

/** Returns a function that returns a row's outcome; undefined if only the pool's user of that name shows it. */
function outcomeReader({ inputs, state }: Run): OutcomeOf {
  const { job, rewritten, outcomes, changes, findings, users } = state;
  const [existing, excluded] = [numberSet(), numberSet()];
  for (let at = 0; at < (rewritten?.existing.rows.length ?? 0); at++)
    existing.add(rewritten?.existing.rows.at(at) ?? 0);
  for (const { row } of rewritten?.excludedRows ?? []) if (row !== undefined) excluded.add(row);
  const isPending = job !== undefined && !isFinal(job);
  // A job that is resumed may have a part of the file.
  const hasEveryRow = users?.uploaded === (rewritten?.rows.length ?? findings?.users);
  const isKnown = !inputs.dryRun && hasEveryRow && knowsEveryRow(state);
  return ({ index, line }) => {
    if (changes?.updatedRows.has(index)) return "updated";
    if (existing.has(index)) return "skipped";
    if (excluded.has(index) || outcomes?.hasFailed(index, line)) return "failed";
    if (isPending) return "pending";
    if (outcomes?.hasSkipped(index, line)) return "skipped";
    return isKnown ? "imported" : undefined;
  };
}

function outcomeByUser({ inputs, state }: Run, user: PoolUser | undefined): Outcome {
  if (inputs.dryRun) return user === undefined ? "new" : "skipped";
  if (user === undefined) return "failed";
  return isOlder(user, state) ? "skipped" : "imported";
}

function csvCell(value: string | number): string {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
