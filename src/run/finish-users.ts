import { join } from "node:path";
import { graceAfter } from "../base/clock.ts";
import { describeError, isAbort } from "../base/errors.ts";
import { replaceFile } from "../base/output-file.ts";
import { logFailedChanges } from "../report/reasons.ts";
import { writeRows } from "../users/convert/failed-rows.ts";
import { detectFormat } from "../users/formats/detect.ts";
import { breakOff, changerOf, changesToMake } from "./changes.ts";
import { readRows } from "./find-users.ts";
import type { Run } from "./record.ts";

/** How long a cancelled run goes on reading the file for its failed rows, in milliseconds. */
const graceMs = 3000;

/**
 * Writes the failed rows into a file, sets the passwords that the job had no hashes for, adds users to their groups and
 * updates those who exist. Does not throw: what could not be done is in the record.
 */
export async function finishUsers(run: Run): Promise<void> {
  const { inputs, record, state, log } = run;
  const changes = changesToMake(run);
  if (changes === undefined) return writeFailedRows(run);
  record.changesBegan(changes);
  await log.group("Passwords, groups and updates", async () => {
    await writeFailedRows(run);
    try {
      const changer = await changerOf(run, changes);
      if (changer !== undefined) await readRows(run, changer.row, changer.flush);
      await changer?.finish();
    } catch (error) {
      breakOff(changes, isAbort(error) ? "The run was cancelled." : describeError(error));
    }
    record.changesEnded();
    const options = { file: inputs.usersPath, maxAnnotations: state.annotationsLeft, passed: false };
    record.annotated(logFailedChanges(changes.failures, log, options));
  });
}

async function writeFailedRows(run: Run): Promise<void> {
  const { inputs, state, outputs, log, clock, postState } = run;
  const { usersFile, workspace } = inputs;
  const { findings, outcomes } = state;
  if (usersFile === undefined || outcomes === undefined || outcomes.count("FAILED") === 0) return;
  try {
    const path = join(await run.resultsFolder(), "failed-rows.csv");
    const format = findings?.format ?? (await detectFormat(usersFile.handle, usersFile.name));
    const choice = { format, columns: findings?.fileColumns, includes: outcomes.hasFailed };
    const signal = graceAfter(clock, run.signal, graceMs);
    await replaceFile(path, { workspace, mode: 0o600, onUnfinished: postState.recordFile }, (handle) =>
      writeRows(usersFile, handle, choice, signal),
    );
    outputs.failedRowsPath(path);
    log.info(`The rows that failed are in ${path}.`);
  } catch (error) {
    const reason = isAbort(error) ? "The run was cancelled." : describeError(error);
    log.warning(`The failed rows could not be written: ${reason}`);
  }
}
