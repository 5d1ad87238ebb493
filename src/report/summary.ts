import { appendFile } from "node:fs/promises";
import type { ChangeProgress } from "../base/changes.ts";
import { countsOf, type ImportJob, isFinal, type UserCounts, whyFailedPasses } from "../base/import-job.ts";
import { type LogPlace, logGroupPrefix } from "../base/log-place.ts";
import { formatBytes, formatCount, formatDuration, formatNumberOf, formatUsers } from "../base/numbers.ts";
import type { RowOutcomes } from "../job/outcomes.ts";
import type { Verdict } from "../job/verdict.ts";
import { hasPublicConsole, importJobsUrl, logGroupsUrl, logStreamUrl } from "./console-links.ts";
import type { DocsUrl } from "./docs-url.ts";
import { codeForMarkdown, forMarkdown } from "./escape.ts";
import { foldedMarkdown, type LineUrl, markdownTable } from "./lines.ts";
import { planMarkdown } from "./plan.ts";
import { type Planned, planFacts, remainderFacts } from "./plan-facts.ts";
import { countProblems, problemsMarkdown } from "./problems.ts";
import { changeReasons, outcomeReasons, reasonsMarkdown } from "./reasons.ts";

/** What the job summary shows. */
export type SummaryFacts = Planned & {
  verdict: Verdict;
  region: string;
  userPoolId: string;
  poolName: string | undefined;
  account: string | undefined;
  /** Whether the run creates its job; with job-id it resumes one. */
  creates: boolean;
  /** The call of which it is not known whether it took effect. */
  inFlight?: "create" | "start" | undefined;
  /** undefined: the run ended before there was a job */
  job: ImportJob | undefined;
  logPlace: LogPlace | undefined;
  /** How many jobs the file has had so far. */
  jobs: number;
  /** undefined: only Cognito has it */
  file: { name: string; bytes: number; users: number | undefined } | undefined;
  /** The users of the file; undefined if only Cognito has the file, or before the upload is planned. */
  users: UserCounts | undefined;
  needsNoJob: boolean;
  /** Whether the problems of the file ended the run. */
  stoppedByProblems?: true;
  /** What is left to do after the import. */
  unfinished?: string;
  /** From the job's start to the last poll. */
  importMs?: number;
  outcomes?: RowOutcomes;
  /** Passwords, groups and attributes that were set after the import. */
  changes?: ChangeProgress;
  dryRun: boolean;
  /** What was not checked, and why. */
  notChecked?: string;
  /** Whether the AWS console shows the pool. */
  hasConsole: boolean;
  lineUrl: LineUrl;
  docsUrl: DocsUrl | undefined;
};

type Optional = string | false | 0 | undefined;

/**
 * Returns the job summary as GitHub's Markdown: heading, what to do next, counts, problems and reasons, folded details.
 * Everything that others wrote is escaped.
 */
export function summaryMarkdown(facts: SummaryFacts): string {
  const { verdict, job, needsNoJob, findings, outcomes, changes, userPlan, lineUrl } = facts;
  const problems = findings?.problems;
  const hasResult = (job !== undefined && job.Status !== "Created") || needsNoJob;
  const plan = userPlan && planMarkdown(userPlan, problems?.errors ?? 0);
  const details = joined([hasResult && plan, factsTable(facts), consoleLinks(facts)], "\n\n");
  const parts = [
    `## ${statusIcon(facts)} Cognito user import: ${forMarkdown(verdict.passed ? passedHeading(facts) : failedHeading(facts))}`,
    ...nextSteps(facts),
    ...poolAndFile(facts),
    hasResult ? countsTable(facts) : plan,
    problems && problemsMarkdown(problems, lineUrl, facts.docsUrl),
    outcomes && reasonsMarkdown(outcomeReasons(outcomes), lineUrl),
    changes && reasonsMarkdown(changeReasons(changes.failures), lineUrl),
    job !== undefined || needsNoJob ? foldedMarkdown("Details", details) : details,
  ];
  return `${joined(parts, "\n\n")}\n\n`;
}

function joined(parts: readonly Optional[], separator = ", "): string {
  return parts.filter(Boolean).join(separator);
}

function statusIcon({ verdict, dryRun, notChecked, job, users }: SummaryFacts): string {
  if (!verdict.passed) return "❌";
  return (dryRun && notChecked !== undefined) || countsOf(job, users).failed > 0 ? "⚠️" : "✅";
}

function passedHeading(facts: SummaryFacts): string {
  const { job, users, userPlan, changes } = facts;
  const { imported, skipped, failed } = countsOf(job, users);
  if (facts.dryRun) {
    const planned = `dry run, ${formatUsers(users?.uploaded ?? 0)} would be ${userPlan ? "imported" : "uploaded"}`;
    const updated = userPlan?.toUpdate && `${formatUsers(userPlan.toUpdate)} updated`;
    return facts.notChecked ?? joined([planned, updated, problemsIn(facts)]);
  }
  if (job !== undefined && !isFinal(job))
    return job.Status === "Created" ? "Created, not started" : `Started, not finished (${job.Status})`;
  return joined([
    job === undefined ? "no import job was needed" : `${formatUsers(imported)} imported`,
    changes?.applied.attributes && `${formatUsers(changes.applied.attributes)} updated`,
    skipped > 0 && `${formatCount(skipped)} skipped`,
    failed > 0 && `${formatCount(failed)} failed (max-failed-users allows it)`,
  ]);
}

function failedHeading(facts: SummaryFacts): string {
  const { creates, job, users, needsNoJob, inFlight, stoppedByProblems } = facts;
  if (job === undefined) {
    const unneeded = needsNoJob && "no import job was needed, but the step failed";
    const unknown = inFlight === "create" && "whether an import job was created is not known";
    const missing = creates ? "no import job was created" : "the import job was not resumed";
    return (stoppedByProblems && problemsIn(facts)) || unneeded || unknown || missing;
  }
  if (!isFinal(job)) return `not finished (${job.Status})`;
  const { imported, failed } = countsOf(job, users);
  if (job.Status === "Stopped") return `the import job was stopped, ${formatUsers(imported)} imported`;
  if (job.Status === "Expired") return "the import job expired";
  if (failed > 0) return `${formatUsers(failed)} failed, ${formatCount(imported)} imported`;
  return job.Status === "Failed"
    ? "the import job failed"
    : `${formatUsers(imported)} imported, but the step failed`;
}

function problemsIn({ findings, file }: SummaryFacts): Optional {
  return findings?.problems.errors && countProblems(findings.problems, file?.name ?? "");
}

/** Returns the result and what to do next, one paragraph each. */
function nextSteps(facts: SummaryFacts): Optional[] {
  const { job, changes, dryRun, notChecked, outcomes, file, verdict, stoppedByProblems } = facts;
  const gap = notChecked && `${forMarkdown(notChecked)}.`;
  const sentence = forMarkdown(verdict.sentence);
  const isExplained = (job && !isFinal(job)) || changes !== undefined;
  return [
    ...(verdict.passed
      ? [isExplained ? sentence : job?.Status === "Failed" && forMarkdown(whyFailedPasses)]
      : [
          dryRun && gap && `**${gap}**`,
          stoppedByProblems
            ? "**No import job was created.** Fix the problems below and run the step again."
            : `**${sentence}**`,
        ]),
    !dryRun && gap,
    file &&
      outcomes?.hasLines &&
      outcomes.count("FAILED") > 0 &&
      "The output `failed-rows-path` names a file of the rows that failed. Fix them and import that file.",
  ];
}

function poolAndFile({ userPoolId, poolName, account, region, file }: SummaryFacts): Optional[] {
  const pool = `User pool ${poolName === undefined ? "" : `${forMarkdown(poolName)} `}${codeForMarkdown(userPoolId)}`;
  return [
    userPoolId !== "" &&
      joined([pool, account !== undefined && `account ${account}`, `region ${forMarkdown(region)}`]),
    file &&
      joined([
        `File ${codeForMarkdown(file.name)}`,
        file.users !== undefined && formatUsers(file.users),
        formatBytes(file.bytes),
      ]),
  ];
}

function countsTable({ job, users, file }: SummaryFacts): string {
  const { imported, skipped, failed } = countsOf(job, users);
  const counts = { Imported: imported, Skipped: skipped, Failed: failed };
  const all = file?.users === undefined ? counts : { ...counts, "Users in the file": file.users };
  return markdownTable(Object.keys(all), [Object.values(all).map(formatCount)]);
}

/** Returns a table of HTML, because Markdown has none without a row of headings; "" if it has no rows. */
function factsTable(facts: SummaryFacts): string {
  const { creates, findings, job, jobs, verdict, importMs, unfinished, changes } = facts;
  // What an earlier step planned for its job is not known.
  const plan = creates ? [...remainderFacts(findings), ...planFacts(facts)] : [];
  const { password: passwords, group: memberships, attributes: updates } = changes?.applied ?? {};
  const applied: Record<string, Optional> = {
    Passwords: passwords !== undefined && `${formatCount(passwords)} set`,
    Groups: memberships !== undefined && `${formatNumberOf(memberships, "membership")} added`,
    Updates: updates !== undefined && `${formatUsers(updates)} updated`,
  };
  const texts: (readonly [name: string, text: Optional])[] = [
    // A planned change is shown until it is applied.
    ...plan.filter(([name]) => !applied[name]),
    ...Object.entries(applied),
    ["Not done", unfinished],
    ["Duration", importMs !== undefined && formatDuration(importMs)],
  ];
  const rows = texts.map(([name, text]) => [name, text && forMarkdown(text)] as const);
  if (job !== undefined) {
    const name = `${forMarkdown(job.JobName ?? "")} ${codeForMarkdown(job.JobId)}`;
    const reasons = [job.CompletionMessage, verdict.passed && job.Status === "Failed" && whyFailedPasses];
    const status = [codeForMarkdown(job.Status), ...reasons.map((reason) => reason && forMarkdown(reason))];
    rows.unshift(
      ["Status", joined(status, " ")],
      ["Import job", `${name}${jobs > 1 ? `, the last of ${jobs}` : ""}`],
    );
  }
  const lines = rows.flatMap(([name, markdown]) =>
    markdown ? `<tr><th align="left">${name}</th><td>${markdown}</td></tr>` : [],
  );
  return lines.length === 0 ? "" : `<table>\n${lines.join("\n")}\n</table>`;
}

function consoleLinks({ region, userPoolId, job, logPlace, hasConsole }: SummaryFacts): Optional {
  if (!hasConsole || !hasPublicConsole(region)) return undefined;
  const logs = logPlace
    ? `[Log stream of the job](${logStreamUrl(region, logPlace)})`
    : `[Log groups of the pool](${logGroupsUrl(region, logGroupPrefix(userPoolId))})`;
  return joined(
    [`[Import jobs of the pool](${importJobsUrl(region, userPoolId)})`, job?.StartDate && logs],
    " · ",
  );
}

/** Returns the summary of a step that failed before its run began, such as for its inputs. */
export function failureMarkdown(sentence: string): string {
  const lines = sentence
    .split("\n")
    .map((line) => line.replace(/^(- )?(.*)$/, (_, dash = "", words) => dash + forMarkdown(words)));
  return `## ❌ Cognito user import: not started\n\n${lines.join("\n")}\n\n`;
}

/**
 * Appends to the step's job summary; does nothing if there is none, such as on a machine without a runner.
 * @param path the value of GITHUB_STEP_SUMMARY
 */
export async function writeSummary(path: string | undefined, markdown: string): Promise<void> {
  if (path) await appendFile(path, cutToSize(markdown));
}

/** GitHub drops a larger summary whole (GitHub docs, "Adding a job summary"). In bytes. */
const maxSummaryBytes = 1 << 20;
const cutNotice = "\n\n… The summary is cut here. The report has everything.\n";

function cutToSize(markdown: string): string {
  const bytes = Buffer.from(markdown);
  if (bytes.length <= maxSummaryBytes) return markdown;
  const kept = bytes.subarray(0, maxSummaryBytes - Buffer.byteLength(cutNotice));
  return kept.subarray(0, Math.max(0, kept.lastIndexOf("\n"))) + cutNotice;
}
