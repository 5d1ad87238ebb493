import { appendFile } from "node:fs/promises";
import type { ChangeProgress } from "../base/changes.ts";
import {
  type Counts,
  countsOf,
  type ImportJob,
  isFinal,
  type UserCounts,
  whyFailedPasses,
} from "../base/import-job.ts";
import { type LogPlace, logGroupPrefix } from "../base/log-place.ts";
import { formatBytes, formatCount, formatDuration, formatUsers } from "../base/numbers.ts";
import type { RowOutcomes } from "../job/outcomes.ts";
import type { Verdict } from "../job/verdict.ts";
import type { UserPlan } from "../users/plan.ts";
import type { Problems } from "../users/rules/problems.ts";
import { changesRows } from "./changes.ts";
import { hasPublicConsole, importJobsUrl, logGroupsUrl, logStreamUrl } from "./console-links.ts";
import type { DocsUrl } from "./docs-url.ts";
import { codeForMarkdown, forMarkdown } from "./escape.ts";
import { outcomesMarkdown } from "./outcomes.ts";
import { planMarkdown } from "./plan.ts";
import { countProblems, problemsMarkdown } from "./problems.ts";

/** What the job summary tells. */
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
  plan: readonly (readonly [name: string, words: string])[];
  /** What has become of those that were changed after the import. */
  changes: ChangeProgress | undefined;
  dryRun: boolean;
  /** What a dry run could not check, and why; undefined where it could check everything. */
  notChecked: string | undefined;
  /** Whether the AWS console shows the pool. */
  hasConsole: boolean;
  /** The address of a line of the file, where it has one. */
  lineUrl: ((line: number) => string) | undefined;
  docsUrl: DocsUrl | undefined;
};

/** The job summary as GitHub's Markdown. Everything that others wrote is escaped. */
export function summaryMarkdown(facts: SummaryFacts): string {
  const { verdict, job, userPoolId, problems, outcomes, notChecked, hasConsole, lineUrl } = facts;
  const sign = verdict.passed ? (notChecked === undefined ? "✅" : "⚠️") : "❌";
  return [
    `## ${sign} Cognito user import: ${forMarkdown(headline(facts))}`,
    ...(verdict.passed || notChecked === undefined ? [] : [`**${forMarkdown(notChecked)}.**`]),
    ...(verdict.passed && notChecked === undefined ? [] : [`**${forMarkdown(verdict.sentence)}**`]),
    ...(userPoolId === "" ? [] : [poolFacts(facts)]),
    ...(facts.userPlan === undefined ? [] : [planMarkdown(facts.userPlan, problems?.errors ?? 0)]),
    ...(job === undefined && !facts.needsNoJob
      ? []
      : [countsTable(countsOf(job, facts.users), facts.file?.users)]),
    ...(problems === undefined || problems.total === 0
      ? []
      : [problemsMarkdown(problems, lineUrl, facts.docsUrl)]),
    ...(outcomes === undefined || outcomes.length === 0 ? [] : [outcomesMarkdown(outcomes, lineUrl)]),
    factsTable([
      ["Status", job && status(job, verdict)],
      ["Import job", job && jobName(job, facts.jobs)],
      ["File", facts.file && fileFacts(facts.file)],
      ...signInRows(facts),
      ["Not done", facts.unfinished && forMarkdown(facts.unfinished)],
      ["Duration", facts.importMs === undefined ? undefined : forMarkdown(formatDuration(facts.importMs))],
    ]),
    ...(hasConsole && hasPublicConsole(facts.region) ? [links(facts)] : []),
    "",
  ].join("\n\n");
}

function poolFacts({ userPoolId, poolName, account, region }: SummaryFacts): string {
  const name = poolName === undefined ? "" : `${forMarkdown(poolName)} `;
  const owner = account === undefined ? "" : `, account ${account}`;
  return `User pool ${name}${codeForMarkdown(userPoolId)}${owner}, region ${forMarkdown(region)}`;
}

function headline(facts: SummaryFacts): string {
  const { verdict, creates, job, dryRun, notChecked, file, users, problems, needsNoJob } = facts;
  if (verdict.passed && notChecked !== undefined) return notChecked;
  if (job === undefined && !verdict.passed && problems !== undefined && problems.errors > 0) {
    return countProblems(problems, file?.name ?? "");
  }
  if (job === undefined) {
    if (dryRun && verdict.passed) return `dry run, ${dryRunHeadline(facts)}`;
    return needsNoJob
      ? "no import job was needed"
      : creates
        ? "no job was made"
        : "the import job was not resumed";
  }
  if (!isFinal(job)) return verdict.passed ? job.Status : `not ended (${job.Status})`;
  const { imported, failed } = countsOf(job, users);
  if (verdict.passed || failed === 0) return `${formatUsers(imported)} imported`;
  return `${formatUsers(failed)} failed`;
}

function dryRunHeadline({ users, userPlan }: SummaryFacts): string {
  const count = formatUsers(users?.uploaded ?? 0);
  if (userPlan === undefined) return `${count} would be uploaded`;
  const updated = userPlan.toUpdate === 0 ? "" : `, ${formatUsers(userPlan.toUpdate)} updated`;
  return `${count} would be imported${updated}`;
}

function jobName({ JobName = "", JobId }: ImportJob, jobs: number): string {
  const earlier = jobs > 1 ? `, the last of ${jobs}` : "";
  return `${forMarkdown(JobName)} ${codeForMarkdown(JobId)}${earlier}`;
}

/** What has been done counts more than what was planned. */
function signInRows({ plan, changes, lineUrl }: SummaryFacts): (readonly [name: string, markdown: string])[] {
  const done = changes === undefined ? [] : changesRows(changes, lineUrl);
  const planned = plan.filter(([name]) => !done.some(([other]) => other === name));
  return [...planned.map(([name, words]) => [name, forMarkdown(words)] as const), ...done];
}

function fileFacts({ name, users, bytes }: NonNullable<SummaryFacts["file"]>): string {
  const parts = [
    codeForMarkdown(name),
    ...(users === undefined ? [] : [formatUsers(users)]),
    formatBytes(bytes),
  ];
  return parts.join(", ");
}

function status(job: ImportJob, { passed }: Verdict): string {
  const words = job.CompletionMessage ? ` ${forMarkdown(job.CompletionMessage)}` : "";
  const why = passed && job.Status === "Failed" ? ` ${forMarkdown(whyFailedPasses)}` : "";
  return `${codeForMarkdown(job.Status)}${words}${why}`;
}

function countsTable({ imported, skipped, failed }: Counts, totalUsers: number | undefined): string {
  const cells = [imported, skipped, failed, totalUsers].map((count) =>
    count === undefined ? "" : formatCount(count),
  );
  return `| Imported | Skipped | Failed | Users in the file |\n| ---: | ---: | ---: | ---: |\n| ${cells.join(" | ")} |`;
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
