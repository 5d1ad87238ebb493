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
  /** From the job's start to the last look at it. */
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

/**
 * Returns the job summary as GitHub's Markdown: heading, what to do next, counts, problems and reasons, folded details.
 * Everything that others wrote is escaped.
 */
export function summaryMarkdown(facts: SummaryFacts): string {
  const { job, problems, outcomes, changes, userPlan, lineUrl } = facts;
  const hasResult = job !== undefined || facts.needsNoJob;
  const plan = userPlan && planMarkdown(userPlan, problems?.errors ?? 0);
  return [
    `## ${heading(facts)}`,
    ...nextSteps(facts),
    ...poolAndFile(facts),
    hasResult ? countsTable(facts) : plan,
    problems && problemsMarkdown(problems, lineUrl, facts.docsUrl),
    outcomes && reasonsMarkdown(outcomeReasons(outcomes), lineUrl),
    changes && reasonsMarkdown(changeReasons(changes.failures), lineUrl),
    details(facts, hasResult ? plan : undefined),
    "",
  ]
    .filter((part, at, parts) => at === parts.length - 1 || (part !== undefined && part !== ""))
    .join("\n\n");
}

function heading(facts: SummaryFacts): string {
  const { verdict, dryRun, job, users, notChecked } = facts;
  const { failed } = countsOf(job, users);
  const isWarning = (dryRun && notChecked !== undefined) || failed > 0;
  const sign = verdict.passed ? (isWarning ? "⚠️" : "✅") : "❌";
  return `${sign} Cognito user import: ${forMarkdown(verdict.passed ? passedHeading(facts) : failedHeading(facts))}`;
}

function passedHeading(facts: SummaryFacts): string {
  const { job, users, userPlan, changes, dryRun, notChecked, problems } = facts;
  const { imported, skipped, failed } = countsOf(job, users);
  if (dryRun) {
    if (notChecked !== undefined) return notChecked;
    const planned = userPlan === undefined ? "uploaded" : "imported";
    return listInWords([
      `dry run, ${formatUsers(users?.uploaded ?? 0)} would be ${planned}`,
      userPlan?.toUpdate && `${formatUsers(userPlan.toUpdate)} updated`,
      problems?.errors && countProblems(problems, facts.file?.name ?? ""),
    ]);
  }
  const updated = changes?.updates ? `${formatUsers(changes.updates)} updated` : undefined;
  if (job === undefined)
    return listInWords([
      "no import job was needed",
      updated,
      skipped > 0 && `${formatUsers(skipped)} skipped`,
    ]);
  if (!isFinal(job))
    return job.Status === "Created" ? "Created, not started" : `Started, not finished (${job.Status})`;
  return listInWords([
    `${formatUsers(imported)} imported`,
    updated,
    skipped > 0 && `${formatCount(skipped)} skipped`,
    failed > 0 && `${formatCount(failed)} failed (max-failed-users allows it)`,
  ]);
}

function failedHeading({ creates, job, users, problems, needsNoJob, file }: SummaryFacts): string {
  const { imported, failed } = countsOf(job, users);
  if (job === undefined) {
    if (problems !== undefined && problems.errors > 0) return countProblems(problems, file?.name ?? "");
    if (needsNoJob) return "no import job was needed, but the step failed";
    return creates ? "no import job was created" : "the import job was not resumed";
  }
  if (!isFinal(job)) return `not finished (${job.Status})`;
  if (job.Status === "Stopped" || job.Status === "Expired")
    return `the import job ${job.Status === "Stopped" ? "was stopped" : "expired"}, ${formatUsers(imported)} imported`;
  if (failed > 0) return `${formatUsers(failed)} failed, ${formatCount(imported)} imported`;
  return job.Status === "Failed"
    ? "the import job failed"
    : `${formatUsers(imported)} imported, but the step failed`;
}

function listInWords(parts: readonly (string | number | false | undefined)[]): string {
  return parts.filter(Boolean).join(", ");
}

/** Returns what a reader has to know and do, a paragraph each. */
function nextSteps({
  verdict,
  job,
  changes,
  problems,
  dryRun,
  notChecked,
  outcomes,
  file,
}: SummaryFacts): string[] {
  const { passed, sentence } = verdict;
  const isStopped = job === undefined && !passed && problems !== undefined && problems.errors > 0;
  const isPending = job !== undefined && !isFinal(job);
  const isUnexpected = passed && job?.Status === "Failed";
  const hasFailedRows = file !== undefined && outcomes !== undefined && outcomes.count("FAILED") > 0;
  return [
    ...(notChecked !== undefined && dryRun && !passed ? [`**${forMarkdown(notChecked)}.**`] : []),
    ...(isStopped ? ["**No import job was created.** Fix the problems below and run the step again."] : []),
    ...(!passed && !isStopped ? [`**${forMarkdown(sentence)}**`] : []),
    ...(notChecked === undefined || dryRun ? [] : [`${forMarkdown(notChecked)}.`]),
    ...(passed && (isPending || changes !== undefined) ? [forMarkdown(sentence)] : []),
    ...(isUnexpected && changes === undefined ? [forMarkdown(whyFailedPasses)] : []),
    ...(hasFailedRows
      ? [
          "The rows that failed are in the file that the output `failed-rows-path` names. Fix them and import that file.",
        ]
      : []),
  ];
}

function poolAndFile({ userPoolId, poolName, account, region, file }: SummaryFacts): string[] {
  const name = poolName === undefined ? "" : `${forMarkdown(poolName)} `;
  const owner = account === undefined ? "" : `, account ${account}`;
  const pool = `User pool ${name}${codeForMarkdown(userPoolId)}${owner}, region ${forMarkdown(region)}`;
  const users = file?.users === undefined ? "" : `${formatUsers(file.users)}, `;
  return [
    ...(userPoolId === "" ? [] : [pool]),
    ...(file === undefined ? [] : [`File ${codeForMarkdown(file.name)}, ${users}${formatBytes(file.bytes)}`]),
  ];
}

function countsTable({ job, users, file }: SummaryFacts): string {
  const { imported, skipped, failed } = countsOf(job, users);
  const heads = ["Imported", "Skipped", "Failed", "Users in the file"];
  const cells = [imported, skipped, failed, file?.users].map((count) =>
    count === undefined ? "" : formatCount(count),
  );
  return markdownTable(heads, heads, [cells]);
}

/** Returns everything else, folded; "" if there is nothing. */
function details(facts: SummaryFacts, plan: string | undefined): string {
  const { job, importMs, unfinished, hasConsole, region } = facts;
  const rows: (readonly [name: string, markdown: string | undefined])[] = [
    ["Status", job && statusOf(job, facts.verdict)],
    ["Import job", job && jobName(job, facts.jobs)],
    ...changeFacts(facts).map(([name, text]) => [name, forMarkdown(text)] as const),
    ["Not done", unfinished && forMarkdown(unfinished)],
    ["Duration", importMs === undefined ? undefined : formatDuration(importMs)],
  ];
  const parts = [
    ...(plan === undefined ? [] : [plan]),
    ...(rows.some(([, text]) => text !== undefined) ? [factsTable(rows)] : []),
    ...(hasConsole && hasPublicConsole(region) ? [links(facts)] : []),
  ];
  return parts.length === 0 ? "" : foldedMarkdown("Details", parts.join("\n\n"));
}

/** Returns what was changed after the import, and what is planned where nothing was changed yet. */
function changeFacts({ plan, changes }: SummaryFacts): Fact[] {
  const { passwords, memberships, updates } = changes ?? {};
  const made: Fact[] = [
    ...(passwords === undefined ? [] : [["Passwords", `${formatCount(passwords)} set`] as const]),
    ...(memberships === undefined
      ? []
      : [["Groups", `${formatCount(memberships)} memberships added`] as const]),
    ...(updates === undefined ? [] : [["Updates", `${formatUsers(updates)} updated`] as const]),
  ];
  return [...plan.filter(([name]) => !made.some(([other]) => other === name)), ...made];
}

function jobName({ JobName = "", JobId }: ImportJob, jobs: number): string {
  const earlier = jobs > 1 ? `, the last of ${jobs}` : "";
  return `${forMarkdown(JobName)} ${codeForMarkdown(JobId)}${earlier}`;
}

function statusOf(job: ImportJob, { passed }: Verdict): string {
  const words = job.CompletionMessage ? ` ${forMarkdown(job.CompletionMessage)}` : "";
  const why = passed && job.Status === "Failed" ? ` ${forMarkdown(whyFailedPasses)}` : "";
  return `${codeForMarkdown(job.Status)}${words}${why}`;
}

/** A table of HTML, as Markdown has none without a row of headings. */
function factsTable(rows: readonly (readonly [name: string, markdown: string | undefined])[]): string {
  const lines = rows.flatMap(([name, text]) =>
    text === undefined ? [] : [`<tr><th align="left">${name}</th><td>${text}</td></tr>`],
  );
  return `<table>\n${lines.join("\n")}\n</table>`;
}

function links({ region, userPoolId, job, logPlace }: SummaryFacts): string {
  const jobs = `[Import jobs of the pool](${importJobsUrl(region, userPoolId)})`;
  if (job?.StartDate === undefined) return jobs;
  const logs =
    logPlace === undefined
      ? `[Log groups of the pool](${logGroupsUrl(region, logGroupPrefix(userPoolId))})`
      : `[Log stream of the job](${logStreamUrl(region, logPlace)})`;
  return `${jobs} · ${logs}`;
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
