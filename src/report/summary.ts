import { appendFile } from "node:fs/promises";
import type { ChangeProgress } from "../base/changes.ts";
import { countsOf, type ImportJob, isFinal, type UserCounts, whyFailedPasses } from "../base/import-job.ts";
import { type LogPlace, logGroupPrefix } from "../base/log-place.ts";
import { formatBytes, formatCount, formatDuration, formatUsers } from "../base/numbers.ts";
import type { RowOutcomes } from "../job/outcomes.ts";
import type { Verdict } from "../job/verdict.ts";
import type { UserPlan } from "../users/plan.ts";
import type { Problems } from "../users/rules/problems.ts";
import { hasPublicConsole, importJobsUrl, logGroupsUrl, logStreamUrl } from "./console-links.ts";
import type { DocsUrl } from "./docs-url.ts";
import { codeForMarkdown, forMarkdown } from "./escape.ts";
import { foldedMarkdown, type LineUrl, markdownTable } from "./lines.ts";
import { planMarkdown } from "./plan.ts";
import { countProblems, problemsMarkdown } from "./problems.ts";
import { changeReasons, outcomeReasons, reasonsMarkdown } from "./reasons.ts";

/** What the job summary shows. */
export type SummaryFacts = {
  verdict: Verdict;
  region: string;
  userPoolId: string;
  poolName: string | undefined;
  account: string | undefined;
  /** Whether the run creates its job; with job-id it resumes one. */
  creates: boolean;
  /** undefined: the run ended before there was a job */
  job: ImportJob | undefined;
  logPlace: LogPlace | undefined;
  /** How many jobs the file has had so far. */
  jobs: number;
  /** undefined: only Cognito has it */
  file: { name: string; bytes: number; users: number | undefined } | undefined;
  /** Those of the file; undefined if only Cognito has it, or if nobody was to be uploaded yet. */
  users: UserCounts | undefined;
  /** undefined: the users were not looked up */
  userPlan: UserPlan | undefined;
  needsNoJob: boolean;
  /** What is left to do after the import. */
  unfinished: string | undefined;
  /** From the job's start to the last poll. */
  importMs: number | undefined;
  problems: Problems | undefined;
  outcomes: RowOutcomes | undefined;
  /** What is planned for passwords and groups. */
  plan: readonly Fact[];
  /** Passwords, groups and attributes that were set after the import. */
  changes: ChangeProgress | undefined;
  dryRun: boolean;
  /** What was not checked, and why. */
  notChecked: string | undefined;
  /** Whether the AWS console shows the pool. */
  hasConsole: boolean;
  lineUrl: LineUrl;
  docsUrl: DocsUrl | undefined;
};

type Fact = readonly [name: string, text: string];
type Optional = string | false | 0 | undefined;

/**
 * Returns the job summary as GitHub's Markdown: heading, what to do next, counts, problems and reasons, folded details.
 * Everything that others wrote is escaped.
 */
export function summaryMarkdown(facts: SummaryFacts): string {
  const { verdict, job, needsNoJob, problems, outcomes, changes, userPlan, lineUrl } = facts;
  const hasResult = (job !== undefined && job.Status !== "Created") || needsNoJob;
  const plan = userPlan && planMarkdown(userPlan, problems?.errors ?? 0);
  const details = joined([hasResult && plan, factsTable(facts), consoleLinks(facts)], "\n\n");
  const parts = [
    `## ${signOf(facts)} Cognito user import: ${forMarkdown(verdict.passed ? passedHeading(facts) : failedHeading(facts))}`,
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

function signOf({ verdict, dryRun, notChecked, job, users }: SummaryFacts): string {
  if (!verdict.passed) return "❌";
  return (dryRun && notChecked !== undefined) || countsOf(job, users).failed > 0 ? "⚠️" : "✅";
}

function passedHeading({
  job,
  users,
  userPlan,
  changes,
  dryRun,
  notChecked,
  problems,
  file,
}: SummaryFacts): string {
  const { imported, skipped, failed } = countsOf(job, users);
  if (dryRun) {
    const planned = `dry run, ${formatUsers(users?.uploaded ?? 0)} would be ${userPlan ? "imported" : "uploaded"}`;
    const updated = userPlan?.toUpdate && `${formatUsers(userPlan.toUpdate)} updated`;
    return (
      notChecked ?? joined([planned, updated, problems?.errors && countProblems(problems, file?.name ?? "")])
    );
  }
  if (job !== undefined && !isFinal(job))
    return job.Status === "Created" ? "Created, not started" : `Started, not finished (${job.Status})`;
  return joined([
    job === undefined ? "no import job was needed" : `${formatUsers(imported)} imported`,
    changes?.updates && `${formatUsers(changes.updates)} updated`,
    skipped > 0 && `${formatCount(skipped)} skipped`,
    failed > 0 && `${formatCount(failed)} failed (max-failed-users allows it)`,
  ]);
}

function failedHeading({ creates, job, users, problems, needsNoJob, file }: SummaryFacts): string {
  if (job === undefined) {
    if (problems !== undefined && problems.errors > 0) return countProblems(problems, file?.name ?? "");
    if (needsNoJob) return "no import job was needed, but the step failed";
    return creates ? "no import job was created" : "the import job was not resumed";
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

/** Returns what a reader has to know and do, a paragraph each. */
function nextSteps(facts: SummaryFacts): Optional[] {
  const { job, changes, problems, dryRun, notChecked, outcomes, file } = facts;
  const { passed, sentence } = facts.verdict;
  const hasProblems = job === undefined && !passed && problems !== undefined && problems.errors > 0;
  const isExplained = (job !== undefined && !isFinal(job)) || changes !== undefined;
  return [
    notChecked !== undefined && dryRun && !passed && `**${forMarkdown(notChecked)}.**`,
    hasProblems && "**No import job was created.** Fix the problems below and run the step again.",
    !passed && !hasProblems && `**${forMarkdown(sentence)}**`,
    passed && isExplained && forMarkdown(sentence),
    passed && !isExplained && job?.Status === "Failed" && forMarkdown(whyFailedPasses),
    notChecked !== undefined && !dryRun && `${forMarkdown(notChecked)}.`,
    file !== undefined &&
      outcomes !== undefined &&
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
  const columns = [
    ["Imported", imported],
    ["Skipped", skipped],
    ["Failed", failed],
    ...(file?.users === undefined ? [] : [["Users in the file", file.users] as const]),
  ] as const;
  const heads = columns.map(([head]) => head);
  return markdownTable(heads, heads, [columns.map(([, count]) => formatCount(count))]);
}

/** Returns a table of HTML, because Markdown has none without a row of headings; "" if it has no rows. */
function factsTable(facts: SummaryFacts): string {
  const { job, jobs, verdict, importMs, unfinished } = facts;
  const status = job && [
    codeForMarkdown(job.Status),
    job.CompletionMessage && forMarkdown(job.CompletionMessage),
    verdict.passed && job.Status === "Failed" && forMarkdown(whyFailedPasses),
  ];
  const rows: (readonly [name: string, markdown: Optional])[] = [
    ["Status", status && joined(status, " ")],
    [
      "Import job",
      job &&
        `${forMarkdown(job.JobName ?? "")} ${codeForMarkdown(job.JobId)}${jobs > 1 ? `, the last of ${jobs}` : ""}`,
    ],
    ...changeFacts(facts).map(([name, text]) => [name, forMarkdown(text)] as const),
    ["Not done", unfinished && forMarkdown(unfinished)],
    ["Duration", importMs !== undefined && formatDuration(importMs)],
  ];
  const lines = rows.flatMap(([name, text]) =>
    text ? `<tr><th align="left">${name}</th><td>${text}</td></tr>` : [],
  );
  return lines.length === 0 ? "" : `<table>\n${lines.join("\n")}\n</table>`;
}

/** Returns what was changed after the import, and what is planned where nothing was changed yet. */
function changeFacts({ plan, changes }: SummaryFacts): Fact[] {
  const { passwords, memberships, updates } = changes ?? {};
  const made = new Map<string, string>([
    ...(passwords === undefined ? [] : [["Passwords", `${formatCount(passwords)} set`] as const]),
    ...(memberships === undefined
      ? []
      : [["Groups", `${formatCount(memberships)} memberships added`] as const]),
    ...(updates === undefined ? [] : [["Updates", `${formatUsers(updates)} updated`] as const]),
  ]);
  return [...plan.filter(([name]) => !made.has(name)), ...made];
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

/** The summary of a step that failed before its run began, such as for its inputs. */
export function failureMarkdown(sentence: string): string {
  const lines = sentence
    .split("\n")
    .map((line) => line.replace(/^(- )?(.*)$/, (_, dash = "", words) => dash + forMarkdown(words)));
  return `## ❌ Cognito user import: not started\n\n${lines.join("\n")}\n\n`;
}

/**
 * Appends to the step's job summary; does nothing where there is none, as on a machine without a runner.
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
