import { join } from "node:path";
import { describeError, isAbort } from "../base/errors.ts";
import { countsOf } from "../base/import-job.ts";
import { logPlaceOf } from "../base/log-place.ts";
import { accountOfArn } from "../base/names.ts";
import { writeWhole } from "../base/output-file.ts";
import { resultOf } from "../cli/render.ts";
import { replyIn, replyOf } from "../cli/reply.ts";
import { linesOfJobs } from "../job/job-map.ts";
import type { Verdict } from "../job/verdict.ts";
import { reportPieces } from "../report/report-file.ts";
import { type SummaryFacts, summaryMarkdown } from "../report/summary.ts";
import type { Run } from "./record.ts";

/**
 * Prints the latest state of the job as `query` and `output` ask for it, and sets the output `result`.
 * @returns the verdict; one that fails if the query has no result
 */
export async function printResult(run: Run, verdict: Verdict): Promise<Verdict> {
  const { inputs, state, cognito, log, outputs } = run;
  const { job } = state;
  if (job === undefined) return verdict;
  try {
    const body = cognito.lastReplyBody(job.JobId);
    const lines = resultOf(body === undefined ? replyOf(job) : replyIn(body), inputs);
    outputs.result(lines);
    if (inputs.logsResult) log.verbatim(lines);
    else await log.group("The job as JSON", async () => log.verbatim(lines));
    return verdict;
  } catch (error) {
    return { passed: false, sentence: `${verdict.sentence} ${describeError(error)}` };
  }
}

/** Writes report, summary and comment. A failure here does not change the verdict. */
export async function report(run: Run, verdict: Verdict): Promise<void> {
  const { inputs, log, pullRequest } = run;
  const attempt = async (what: string, write: () => Promise<void>) => {
    try {
      await write();
    } catch (error) {
      if (!isAbort(error)) log.warning(`${what} could not be written: ${describeError(error)}`);
    }
  };
  await attempt("The report", () => writeReport(run));
  const markdown = summaryMarkdown(summaryFacts(run, verdict));
  if (inputs.summary) await attempt("The job summary", () => run.writeSummary(markdown));
  if (pullRequest !== undefined)
    await attempt("The comment on the pull request", () => pullRequest.comment(markdown));
}

async function writeReport({ inputs, state, outputs, resultsFolder }: Run): Promise<void> {
  const { changes, combinedJob, needsNoJob, users } = state;
  const path = inputs.reportPath ?? join(await resultsFolder(), "report.json");
  const { imported, skipped, failed } = countsOf(combinedJob, users);
  const updated = changes?.applied.attributes ?? 0;
  const facts = {
    ...state,
    counts: combinedJob || needsNoJob ? { imported, updated, skipped, failed } : undefined,
    jobLines: linesOfJobs(state),
  };
  await writeWhole(path, reportPieces(facts), inputs);
  outputs.reportPath(path);
}

function summaryFacts({ inputs, state, pullRequest, docsUrl }: Run, verdict: Verdict): SummaryFacts {
  const { userPoolId, region, usersFile, dryRun } = inputs;
  const { findings, totalUsers, combinedJob: job } = state;
  const { Name: poolName, Arn } = state.userPool ?? {};
  return {
    ...state,
    ...{ verdict, region, userPoolId, poolName, job, dryRun, docsUrl },
    account: accountOfArn(Arn),
    jobs: state.jobs.length,
    // Cognito writes to the stream from the start of the job on.
    logPlace: job?.StartDate && logPlaceOf(job, userPoolId, poolName),
    file: usersFile && {
      name: usersFile.name,
      bytes: usersFile.bytes,
      users: findings?.users ?? totalUsers,
    },
    hasConsole: inputs.hasConsole && userPoolId !== "",
    lineUrl: pullRequest?.lineUrl,
  };
}
