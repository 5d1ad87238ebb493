/** The same step again changes nothing after a run that passed, and brings a run that was stopped to its end. */

import type { RunResult } from "../../harness/run.ts";
import { isDryRun, isRefused, isUndisturbed, lacksGroup, type Ran, truthOf } from "../truth.ts";
import { memberFaults } from "./users.ts";

/** @param runAgain runs the step again, without faults */
export async function againFaults(ran: Ran, runAgain: () => Promise<RunResult>): Promise<string[]> {
  const { scenario, run, stage } = ran;
  const { inputs, refused } = scenario;
  const isLimited = inputs["max-skipped-users"] !== undefined || refused.length > 0;
  if (
    isLimited ||
    isDryRun(scenario) ||
    isRefused(scenario) ||
    lacksGroup(scenario) ||
    inputs["existing-users"] === "fail"
  )
    return [];
  const isComplete = run.passed && isUndisturbed(ran) && scenario.vanishing.length === 0;
  if (isComplete ? inputs["existing-users"] === "upload" : inputs["timeout-minutes"] === "0.2") return [];
  const jobs = stage.pool.jobs.size;
  const again = await runAgain();
  if (!again.passed) return [`The second run failed: ${again.failures}`];
  if (!isComplete) {
    const isMissing = truthOf(stage, scenario).missing.length > 0;
    return [...(isMissing ? ["Users are missing after the second run."] : []), ...memberFaults(ran)];
  }
  return [
    ...(again.outputs.changed === "false" ? [] : ["The second run changed something."]),
    ...(stage.pool.jobs.size === jobs ? [] : ["The second run created a job."]),
  ];
}
