import { ActionError } from "../base/errors.ts";
import type { Inputs } from "../inputs/inputs.ts";
import { withChanges } from "../job/changes.ts";
import { failureOf, isStartUnknown } from "../job/failure.ts";
import { isMissingFileRefusal } from "../job/start-refusal.ts";
import { type Verdict, withJobCount } from "../job/verdict.ts";
import { checkFile } from "./check.ts";
import type { RunContext } from "./context.ts";
import { dryRunVerdict } from "./dry-run.ts";
import { finishUsers } from "./finish-users.ts";
import { createGroups } from "./groups.ts";
import { importUsers, removeRewritten } from "./import.ts";
import { checkGuards } from "./pool.ts";
import { createRun, type Run } from "./record.ts";
import { printResult, report } from "./report.ts";
import { readRowOutcomes } from "./row-outcomes.ts";
import { writeUserList } from "./user-list.ts";

/**
 * Imports the users of a file into a pool: check, import, row outcomes, passwords and groups, report. Outputs are set as
 * soon as they are known; report and summary are always written.
 * @throws {ActionError} if the step must fail
 */
export async function seed(inputs: Inputs, context: RunContext): Promise<void> {
  const run = createRun(inputs, context);
  const { state, postState, log } = run;
  const { verdict: imported, cause } = await checkAndImport(run);
  let verdict = await printResult(run, withJobCount(imported, state));
  await readRowOutcomes(run, verdict.passed);
  await finishUsers(run);
  await writeUserList(run);
  verdict = withChanges(verdict, state);
  await report(run, verdict);
  postState.recordUnfinished("");
  const isPartial = inputs.dryRun && state.notChecked !== undefined;
  const sentence = isPartial ? `${state.notChecked}. ${verdict.sentence}` : verdict.sentence;
  if (!verdict.passed) throw new ActionError("import-failed", sentence, { cause });
  log.info(sentence);
}

/** Runs everything up to the end of the jobs. An error becomes a verdict with the state of the job. */
async function checkAndImport(run: Run): Promise<{ verdict: Verdict; cause?: unknown }> {
  const { inputs, record, state, postState, signal } = run;
  try {
    await checkGuards(run);
    await checkFile(run);
    await createGroups(run);
    const verdict = inputs.dryRun ? dryRunVerdict(run) : await importUsers(run);
    postState.markJobReported();
    return { verdict };
  } catch (cause) {
    if (state.inFlight !== undefined) record.poolChanged();
    if (isMissingFileRefusal(cause)) record.note({ hasFile: false });
    // The post step stops a job that may have been started, or that a cancelled run could not stop.
    const wasNotStopped = signal.aborted && state.stopFailed !== undefined;
    const verdict = failureOf(cause, state);
    if (!wasNotStopped && !isStartUnknown(state)) {
      // If the step is killed before it can say it.
      postState.recordUnfinished(verdict.sentence);
      postState.markJobReported();
    }
    return { verdict, cause };
  } finally {
    await removeRewritten(run);
  }
}
