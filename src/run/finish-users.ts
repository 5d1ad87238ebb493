import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { graceAfter } from "../base/clock.ts";
import { describeError, isAbort } from "../base/errors.ts";
import { logFailedChanges } from "../report/reasons.ts";
import { createRowsFile, type RowsFile } from "../users/convert/failed-rows.ts";
import { detectFormat, type Format } from "../users/formats/detect.ts";
import type { UsersFile } from "../users/formats/file.ts";
import { readUsers } from "../users/formats/read.ts";
import { breakOff, changerOf, changesToMake } from "./changes.ts";
import { type RowVisitor, readRows } from "./find-users.ts";
import type { Run } from "./record.ts";
import type { UserChanger } from "./user-changes.ts";

/** How long a cancelled run goes on reading the file for its failed rows, in milliseconds. */
const graceMs = 3000;

/**
 * Reads the file a last time: writes the failed rows into a file, sets the passwords that the job had no hashes for, adds
 * users to their groups and updates those who exist. Does not throw: what could not be done is in the record.
 */
export async function finishUsers(run: Run): Promise<void> {
  const { inputs, record, state, log } = run;
  const { usersFile } = inputs;
  if (usersFile === undefined) return;
  const rows = await failedRowsFile(run, usersFile);
  const changes = changesToMake(run);
  if (changes === undefined) return readLast(run, usersFile, rows, undefined);
  record.changesBegan(changes);
  await log.group("Passwords, groups and updates", async () => {
    try {
      const changer = await changerOf(run, changes);
      await readLast(run, usersFile, rows, changer);
      await changer?.finish();
    } catch (error) {
      breakOff(changes, isAbort(error) ? "The run was cancelled." : describeError(error));
    }
    record.changesEnded();
    const options = { file: inputs.usersPath, maxAnnotations: state.annotationsLeft, passed: false };
    record.annotated(logFailedChanges(changes.failures, log, options));
  });
}

/** The failed rows are in a folder that the post step removes if the run is killed, until all are written. */
type FailedRows = { unfinished: string; path: string; file: RowsFile; format: Format };

async function failedRowsFile(run: Run, usersFile: UsersFile): Promise<FailedRows | undefined> {
  const { state, log, tempFolder } = run;
  const { findings, outcomes } = state;
  if (outcomes === undefined || outcomes.count("FAILED") === 0) return undefined;
  const path = join(await run.resultsFolder(), "failed-rows.csv");
  try {
    const format = findings?.format ?? (await detectFormat(usersFile.handle, usersFile.name));
    const choice = { format, columns: findings?.fileColumns, includes: outcomes.hasFailed };
    await mkdir(tempFolder, { recursive: true, mode: 0o700 });
    const unfinished = join(tempFolder, "failed-rows.csv");
    return { unfinished, path, file: await createRowsFile(unfinished, choice), format };
  } catch (error) {
    log.warning(`The failed rows could not be written: ${describeError(error)}`);
    return undefined;
  }
}

async function readLast(
  run: Run,
  usersFile: UsersFile,
  rows: FailedRows | undefined,
  changer: UserChanger | undefined,
): Promise<void> {
  if (rows === undefined && changer === undefined) return;
  const { clock, log, outputs, state, tempFolder } = run;
  const signal = rows === undefined ? run.signal : graceAfter(clock, run.signal, graceMs);
  let failure: unknown;
  const afterBlock = async () => {
    await rows?.file.flush();
    if (failure !== undefined) return;
    // The failed rows are written even if the changes break off.
    await changer?.flush().catch((error: unknown) => {
      failure = error;
    });
  };
  const visit: RowVisitor = (row, username) => {
    if (failure === undefined) changer?.row(row, username);
  };
  try {
    await readRows({ ...run, signal }, changer && visit, afterBlock, rows?.file);
    if (rows === undefined) return;
    if (state.findings === undefined)
      await readUsers(usersFile, rows.format, { ...rows.file, problem: () => {} }, signal, afterBlock);
    await rows.file.finish();
    await rename(rows.unfinished, rows.path);
    outputs.failedRowsPath(rows.path);
    log.info(`The rows that failed are in ${rows.path}.`);
  } finally {
    await rows?.file.close();
    if (rows !== undefined) await rm(tempFolder, { recursive: true, force: true });
  }
  if (failure !== undefined) throw failure;
}
