/** The result and the numbers are what the services did, in time, and the outputs are set however the run ends. */
import { lastCallsMs } from "../../../src/job/wait.ts";
import {
  changesVanished,
  isCancelled,
  isDryRun,
  isRefused,
  isTimedOut,
  isUndisturbed,
  lacksGroup,
  limitOf,
  looksUp,
  type Ran,
} from "../truth.ts";
import { numbersOf } from "../users-file.ts";

/** How long a cancelled run may take, and how long a run may take beyond its time limit, in milliseconds. */
const maxCancelMs = 2800;
const maxExtraMs = 3 * 60_000;

export function verdictFaults(ran: Ran): string[] {
  const { scenario, run, truth } = ran;
  const found: string[] = [];
  const limit = Number(scenario.inputs["timeout-minutes"]) * 60_000 + maxExtraMs;
  if (run.tookMs > limit) found.push(`It took ${run.tookMs} ms of at most ${limit}.`);
  if (isCancelled(run) && !run.killed && run.sinceCancelMs > maxCancelMs) {
    found.push(`It ended ${run.sinceCancelMs} ms after the cancel.`);
  }
  if (run.passed && waitMs(ran) > Number(scenario.inputs["timeout-minutes"]) * 60_000 + lastCallsMs) {
    found.push("It waited for longer than timeout-minutes.");
  }
  if (!run.killed) found.push(...endingFaults(ran));
  const isMissing = truth.missing.some((n) => !scenario.refused.includes(n));
  if (run.passed && !isDryRun(scenario) && isMissing) found.push("It passed, and users are missing.");
  if (!isUndisturbed(ran)) return found;
  const passes = mustPass(ran);
  if (run.passed !== passes) {
    const { failed, skipped } = truth;
    const why = run.failures.join(" ") || "it passed";
    found.push(`It must ${passes ? "pass" : "fail"} (${failed} failed, ${skipped} skipped), but: ${why}`);
  }
  return [...found, ...countFaults(ran)];
}

/** Returns how long the jobs took, in milliseconds. */
function waitMs({ truth: { started } }: Ran): number {
  return (started.at(-1)?.completedAt ?? 0) - (started[0]?.startedAt ?? 0);
}

function mustPass({ scenario, run, truth }: Ran): boolean {
  const { inputs, existing } = scenario;
  const users = numbersOf(scenario).length - scenario.leftOut.length;
  const maxFailed = limitOf(inputs["max-failed-users"] ?? "0", truth.uploaded);
  const maxSkipped = limitOf(inputs["max-skipped-users"] ?? "100%", users);
  if (isRefused(scenario) || isTimedOut(run)) return false;
  if (lacksGroup(scenario) && !isDryRun(scenario)) return false;
  if (changesVanished(scenario) && truth.jobs.length > 0) return false;
  if (isDryRun(scenario)) return !looksUp(scenario) || existing.length <= maxSkipped;
  return truth.failed <= maxFailed && truth.skipped <= maxSkipped;
}

/** What an ending lacks that every ending has. */
function endingFaults({ scenario, run, stage, truth }: Ran): string[] {
  const { outputs, report } = run;
  const isCreated = truth.jobs.length > 0 || (!scenario.hasTeam && stage.pool.groups.has("team"));
  const hasChanged =
    truth.started.length > 0 ||
    stage.emulator.billableUsers().length > 0 ||
    (isCreated && scenario.resumes === undefined);
  return [
    ...(run.failures.length > 1 ? ["It failed with more than one message."] : []),
    ...(["true", "false"].includes(outputs.changed ?? "") ? [] : ["The output changed is not set."]),
    ...(hasChanged && outputs.changed === "false" ? ["It changed something, and changed is false."] : []),
    ...(report.counts === undefined ? ["There is no report."] : []),
    ...(run.summary === "" ? ["There is no summary."] : []),
  ];
}

function countFaults({ scenario, run, truth }: Ran): string[] {
  const { outputs, report } = run;
  if (!run.passed || isDryRun(scenario)) return [];
  const numbers = ["imported-users", "skipped-users", "failed-users", "total-users"].map((name) =>
    Number(outputs[name]),
  );
  const users = numbersOf(scenario).length - scenario.leftOut.length;
  const expected = [truth.imported.length, truth.skipped, truth.failed, users];
  const { imported, skipped, failed, total } = report.counts;
  const status = truth.jobs.at(-1)?.status ?? "";
  return [
    ...(String(numbers) === String(expected) ? [] : [`Counts are ${numbers} instead of ${expected}.`]),
    ...(String([imported, skipped, failed, total]) === String(expected)
      ? []
      : [`The report counts ${JSON.stringify(report.counts)} instead of ${expected}.`]),
    ...(outputs.status === status ? [] : [`The status is ${outputs.status} instead of ${status}.`]),
  ];
}
