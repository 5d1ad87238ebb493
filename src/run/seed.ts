import { mayBeCarriedOut } from "../aws/errors.ts";
import { ActionError } from "../base/errors.ts";
import type { Inputs } from "../inputs/inputs.ts";
import { failureOf, isStartUnknown } from "../job/failure.ts";
import type { Verdict } from "../job/verdict.ts";
import { finishUsers, withChanges } from "./after-import.ts";
import { checkFile } from "./check.ts";
import type { RunContext } from "./context.ts";
import { createGroups } from "./create-groups.ts";
import { dryRunVerdict } from "./dry-run.ts";
import { checkGuards } from "./guards.ts";
import { importUsers, withJobCount } from "./import.ts";
import { createRecord, type Run } from "./record.ts";
import { removeRewritten } from "./remove-rewritten.ts";
import { renderResult } from "./render-result.ts";
import { report } from "./report.ts";
import { readRowOutcomes } from "./row-outcomes.ts";
import { recordFile } from "./unchanged.ts";
import { writeUserList } from "./user-list.ts";

/**
 * Brings the users of a file into a pool: check, import, row outcomes, passwords and groups, report. Outputs are set as
 * soon as they are known; report and summary are written however the run ends.
 * @throws {ActionError} if the step must fail
 */
export async function seed(inputs: Inputs, context: RunContext): Promise<void> {
  const { outputs, postState, maxAnnotations: annotationsLeft } = context;
  const record = createRecord(outputs, { creates: inputs.jobId === undefined, annotationsLeft }, postState);
  const run = { inputs, context, record };
  const { verdict: imported, cause } = await checkAndImport(run);
  let verdict = await renderResult(run, withJobCount(imported, record.state));
  await readRowOutcomes(run, verdict.passed);
  await finishUsers(run);
  await writeUserList(run);
  verdict = withChanges(verdict, record.state);
  await report(run, verdict);
  postState.recordUnfinished("");
  const { notChecked } = record.state;
  const isPartial = inputs.dryRun && notChecked !== undefined;
  const sentence = isPartial ? `${notChecked}. ${verdict.sentence}` : verdict.sentence;
  if (!verdict.passed) throw new ActionError("import-failed", sentence, { cause });
  context.log.info(sentence);
}

/** Runs everything up to the end of the jobs. An error becomes a verdict with the state of the job. */
async function checkAndImport(run: Run): Promise<{ verdict: Verdict; cause?: unknown }> {
  const { inputs, context, record } = run;
  try {
    await checkGuards(run);
    await recordFile(run);
    await checkFile(run);
    await createGroups(run);
    const verdict = inputs.dryRun ? dryRunVerdict(inputs, record.state) : await importUsers(run);
    context.postState.markSettled();
    return { verdict };
  } catch (cause) {
    if (record.state.inFlight !== undefined && mayBeCarriedOut(cause)) record.poolChanged();
    // The post step looks after a job of which nobody knows whether it was started, or that a cancelled run could not stop.
    const wasNotStopped = context.signal.aborted && record.state.stopFailed !== undefined;
    if (!wasNotStopped && !isStartUnknown(record.state, cause)) context.postState.markSettled();
    return { verdict: failureOf(cause, record.state), cause };
  } finally {
    await removeRewritten(run);
  }
}
