import { join } from "node:path";
import type { ChangeProgress } from "../base/changes.ts";
import { ActionError, describeError, isAbort } from "../base/errors.ts";
import { combined, countsOf } from "../base/import-job.ts";
import { logPlaceOf } from "../base/log-place.ts";
import { formatCount, formatUsers } from "../base/numbers.ts";
import type { Inputs } from "../inputs/inputs.ts";
import { failureOf, isStartUnknown } from "../job/failure.ts";
import type { RowOutcomes } from "../job/outcomes.ts";
import type { Verdict } from "../job/verdict.ts";
import { writeReport } from "../report/report-file.ts";
import { withResult } from "../report/result.ts";
import { summaryMarkdown } from "../report/summary.ts";
import { type Preflight, preflight } from "./check.ts";
import type { World } from "./context.ts";
import { signInUsers, withChanges } from "./grant.ts";
import { planRows } from "./grant-plan.ts";
import { type ImportProgress, type ImportSource, importUsers } from "./import.ts";
import { explainRows } from "./row-outcomes.ts";

/** What is known of a run at any moment. */
type Progress = Preflight & ImportProgress;

/**
 * How a file of users becomes users in a pool: check, import, give passwords and groups, report. Outputs are set as soon
 * as they are known, and report and summary are written however the run ends.
 * @throws {ActionError} when the step must fail
 */
export async function seed(inputs: Inputs, world: World): Promise<void> {
  const progress: Progress = {
    poolName: undefined,
    pool: undefined,
    plan: undefined,
    notChecked: undefined,
    totalUsers: undefined,
    findings: undefined,
    rewritten: undefined,
    parts: [],
    creates: inputs.jobId === undefined,
    job: undefined,
    jobs: [],
    underWay: undefined,
    hasFile: false,
    stopFailed: undefined,
    importMs: undefined,
  };
  let verdict: Verdict;
  let cause: unknown;
  try {
    await preflight(inputs, world, progress);
    verdict = inputs.dryRun
      ? dryRunVerdict(inputs, progress)
      : await importUsers(inputs, world, sourceOf(progress, world), progress);
    world.postState.markSettled();
  } catch (error) {
    cause = error;
    verdict = failureOf(error, progress);
    // A start that nobody heard of again is left to the post step.
    if (!isStartUnknown(progress, error)) world.postState.markSettled();
  } finally {
    await removeRewritten(progress, world);
  }
  verdict = await withResult(withParts(verdict, progress), inputs, world, progress.job);
  const outcomes = await explainRows(inputs, world, progress, verdict.passed);
  const changes = await signInUsers(inputs, world, progress, outcomes);
  verdict = withChanges(verdict, changes, progress.job?.JobId);
  await report(inputs, world, progress, verdict, outcomes, changes);
  const isPartial = inputs.dryRun && progress.notChecked !== undefined;
  const sentence = isPartial ? `${progress.notChecked}. ${verdict.sentence}` : verdict.sentence;
  if (!verdict.passed) throw new ActionError("import-failed", sentence, { cause });
  world.log.info(sentence);
}

/** Takes away the file that was written for Cognito: as early as can be, as the run may be killed later. */
async function removeRewritten({ rewritten }: Preflight, { log }: World): Promise<void> {
  await rewritten?.remove().catch((error: unknown) => {
    log.warning(`The rewritten file could not be removed: ${describeError(error)}`);
  });
}

function sourceOf(progress: Preflight, world: World): ImportSource {
  const { parts, totalUsers, plan } = progress;
  return {
    parts,
    totalUsers: parts.length === 0 ? undefined : totalUsers,
    leftOut: leftOutOf(progress),
    hashing: plan?.hashing,
    onUploaded: () => removeRewritten(progress, world),
  };
}

/** The users of the file that are not in what was, or would be, uploaded. */
function leftOutOf({ totalUsers = 0, rewritten, parts }: Preflight): number {
  return rewritten === undefined || parts.length === 0 ? 0 : totalUsers - rewritten.rows.length;
}

/** Where the file needs several jobs and the run has failed: how far it came. */
function withParts(verdict: Verdict, { jobs, parts }: Progress): Verdict {
  const next = parts[jobs.length];
  if (verdict.passed || parts.length < 2 || jobs.length === 0) return verdict;
  const rest =
    next === undefined
      ? ""
      : ` The users from number ${formatCount(next.firstRow + 1)} on have not been handed over.`;
  return {
    passed: false,
    sentence: `${verdict.sentence} This was job ${jobs.length} of ${parts.length} of the file.${rest}`,
  };
}

function dryRunVerdict({ usersFile, userPoolId, validate }: Inputs, progress: Progress): Verdict {
  const { findings, totalUsers = 0, parts, notChecked } = progress;
  const count = findings?.problems.stopping ?? 0;
  const problems = `${formatCount(count)} problem${count === 1 ? "" : "s"}`;
  const wouldGo =
    `${formatUsers(totalUsers - leftOutOf(progress))} would go to ${userPoolId}` +
    `${parts.length > 1 ? ` in ${parts.length} jobs` : ""}`;
  const passes = validate === "off" ? "" : " and passes all other checks";
  const result =
    notChecked === undefined
      ? `${count > 0 ? `has ${problems}` : "is good"}; ${wouldGo}`
      : `has ${formatUsers(totalUsers)}${count > 0 ? ` and ${problems}` : passes}`;
  return { passed: true, sentence: `Dry run: ${usersFile?.name} ${result}. No import job was made.` };
}

/** Tells how the run went. Nothing that fails here changes how the step ends. */
async function report(
  inputs: Inputs,
  world: World,
  progress: Progress,
  verdict: Verdict,
  outcomes: RowOutcomes | undefined,
  changes: ChangeProgress | undefined,
): Promise<void> {
  const { userPoolId, region, usersFile, dryRun } = inputs;
  const { log, outputs, pullRequest } = world;
  const { jobs, poolName, importMs, totalUsers, findings } = progress;
  const job = combined(jobs);
  const problems = findings?.problems;
  const leftOut = leftOutOf(progress);

  async function attempt(what: string, write: () => Promise<void>): Promise<void> {
    try {
      await write();
    } catch (error) {
      if (!isAbort(error)) log.warning(`${what}: ${describeError(error)}`);
    }
  }

  await attempt("The report could not be written", async () => {
    const path = inputs.reportPath ?? join(await world.resultsFolder(), "report.json");
    const counts = job && countsOf(job, leftOut);
    await writeReport(path, { job: progress.job, counts, totalUsers, problems, outcomes, changes });
    outputs.reportPath(path);
  });
  // Cognito writes to the stream from the start of the job on.
  const logPlace = job?.StartDate && logPlaceOf(job, userPoolId, poolName);
  const file = usersFile && { name: usersFile.name, bytes: usersFile.bytes, users: totalUsers };
  const facts = {
    verdict,
    region,
    userPoolId,
    poolName,
    job,
    jobs: jobs.length,
    creates: progress.creates,
    logPlace,
    file,
    leftOut,
    importMs,
    problems,
    outcomes,
    // What an earlier step planned for its job is not known.
    plan: inputs.jobId === undefined ? planRows(progress) : [],
    changes,
    dryRun,
    notChecked: dryRun ? progress.notChecked : undefined,
    hasConsole: inputs.hasConsole && userPoolId !== "",
  };
  if (inputs.summary) {
    await attempt("The job summary could not be written", () =>
      world.writeSummary(summaryMarkdown({ ...facts, lineUrl: pullRequest?.lineUrl })),
    );
  }
  if (pullRequest !== undefined) {
    await attempt("The comment on the pull request could not be written", () =>
      pullRequest.comment(summaryMarkdown({ ...facts, lineUrl: pullRequest.lineUrl })),
    );
  }
}
