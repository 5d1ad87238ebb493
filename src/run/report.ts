import { join } from "node:path";
import { describeError, isAbort } from "../base/errors.ts";
import { combined, countsOf } from "../base/import-job.ts";
import { logPlaceOf } from "../base/log-place.ts";
import { accountOfArn } from "../base/names.ts";
import { writeWhole } from "../base/output-file.ts";
import type { Verdict } from "../job/verdict.ts";
import { reportPieces } from "../report/report-file.ts";
import { type SummaryFacts, summaryMarkdown } from "../report/summary.ts";
import { planRows } from "./grant-plan.ts";
import { linesOfJobs } from "./job-map.ts";
import { type Run, usersOf } from "./record.ts";
import { remainderRows } from "./remainder.ts";

/** Writes report, summary and comment. Nothing that fails here changes how the step ends. */
export async function report(run: Run, verdict: Verdict): Promise<void> {
  const { inputs, context } = run;
  const { pullRequest } = context;
  const attempt = async (what: string, write: () => Promise<void>) => {
    try {
      await write();
    } catch (error) {
      if (!isAbort(error)) context.log.warning(`${what}: ${describeError(error)}`);
    }
  };
  await attempt("The report could not be written", () => writeReportOf(run));
  const markdown = summaryMarkdown(summaryFacts(run, verdict));
  if (inputs.summary) {
    await attempt("The job summary could not be written", () => context.writeSummary(markdown));
  }
  if (pullRequest !== undefined) {
    await attempt("The comment on the pull request could not be written", () =>
      pullRequest.comment(markdown),
    );
  }
}

async function writeReportOf({ inputs, context, record }: Run): Promise<void> {
  const { jobs, job, totalUsers, findings, outcomes, changes, updatedUsers, needsNoJob } = record.state;
  const path = inputs.reportPath ?? join(await context.resultsFolder(), "report.json");
  const whole = combined(jobs);
  const { imported, skipped, failed } = countsOf(whole, usersOf(record.state));
  const counts = whole || needsNoJob ? { imported, updated: updatedUsers, skipped, failed } : undefined;
  const leftOut = findings?.remainder?.leftOut;
  const jobLines = linesOfJobs(record.state);
  const facts = {
    job,
    counts,
    totalUsers,
    problems: findings?.problems,
    outcomes,
    leftOut,
    changes,
    jobLines,
  };
  await writeWhole(path, reportPieces(facts), inputs);
  record.reportWritten(path);
}

function summaryFacts({ inputs, context, record }: Run, verdict: Verdict): SummaryFacts {
  const { userPoolId, region, usersFile, dryRun } = inputs;
  const { state } = record;
  const { creates, importMs, outcomes, changes, totalUsers, userPlan, needsNoJob } = state;
  const job = combined(state.jobs);
  const { Name: poolName, Arn } = state.userPool ?? {};
  return {
    ...{ verdict, region, userPoolId, poolName, job, creates, importMs, outcomes, changes, dryRun },
    ...{ userPlan, needsNoJob, unfinished: state.unfinished, users: usersOf(state) },
    account: accountOfArn(Arn),
    jobs: state.jobs.length,
    // Cognito writes to the stream from the start of the job on.
    logPlace: job?.StartDate && logPlaceOf(job, userPoolId, poolName),
    file: usersFile && {
      name: usersFile.name,
      bytes: usersFile.bytes,
      users: state.findings?.users ?? totalUsers,
    },
    problems: state.findings?.problems,
    // What an earlier step planned for its job is not known.
    plan: creates ? [...remainderRows(state.findings), ...planRows(state)] : [],
    notChecked: state.notChecked,
    hasConsole: inputs.hasConsole && userPoolId !== "",
    lineUrl: context.pullRequest?.lineUrl,
    docsUrl: context.docsUrl,
  };
}
