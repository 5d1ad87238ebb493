import { appendFile } from "node:fs/promises";
import { countsOf, isFinal } from "../aws/import-job.js";
import { formatBytes, formatCount, formatDuration, formatUsers } from "../format.js";
import { logGroupPrefix } from "../job/log-place.js";
import { importJobsUrl, logGroupsUrl, logStreamUrl } from "./console-links.js";
import { codeForMarkdown, forMarkdown } from "./escape.js";
import { outcomesMarkdown } from "./outcomes.js";
import { problemsMarkdown } from "./problems.js";
/** The job summary as GitHub's Markdown. Everything that others wrote is escaped. */
export function summaryMarkdown(facts) {
    const { verdict, job, userPoolId, poolName, problems, outcomes, lineUrl } = facts;
    const pool = poolName === undefined
        ? codeForMarkdown(userPoolId)
        : `${forMarkdown(poolName)} ${codeForMarkdown(userPoolId)}`;
    return [
        `## ${verdict.passed ? "✅" : "❌"} Cognito user import: ${forMarkdown(headline(facts))}`,
        ...(verdict.passed ? [] : [`**${forMarkdown(verdict.sentence)}**`]),
        ...(job === undefined ? [] : [countsTable(countsOf(job, facts.leftOut), facts.file?.users)]),
        ...(problems === undefined || problems.total === 0 ? [] : [problemsMarkdown(problems, lineUrl)]),
        ...(outcomes === undefined || outcomes.length === 0 ? [] : [outcomesMarkdown(outcomes, lineUrl)]),
        factsTable([
            ["Status", job && status(job)],
            ["User pool", pool],
            ["Import job", job && jobName(job, facts.jobs)],
            ["File", facts.file && fileFacts(facts.file)],
            ["Duration", facts.importMs === undefined ? undefined : forMarkdown(formatDuration(facts.importMs))],
        ]),
        links(facts),
        "",
    ].join("\n\n");
}
function headline({ verdict, job, dryRun, file, leftOut, problems }) {
    if (job === undefined && !verdict.passed && problems !== undefined && problems.stopping > 0) {
        return `${formatCount(problems.stopping)} problem${problems.stopping === 1 ? "" : "s"} in ${file?.name}`;
    }
    if (job === undefined) {
        return dryRun && verdict.passed
            ? `dry run, ${formatUsers((file?.users ?? 0) - leftOut)} would be imported`
            : "no job was made";
    }
    if (!isFinal(job))
        return verdict.passed ? job.Status : `not ended (${job.Status})`;
    const { imported, failed } = countsOf(job, leftOut);
    if (verdict.passed || failed === 0)
        return `${formatUsers(imported)} imported`;
    return `${formatUsers(failed)} failed`;
}
function jobName({ JobName = "", JobId }, jobs) {
    const earlier = jobs > 1 ? `, the last of ${jobs}` : "";
    return `${forMarkdown(JobName)} ${codeForMarkdown(JobId)}${earlier}`;
}
function fileFacts({ name, users, bytes }) {
    const parts = [
        codeForMarkdown(name),
        ...(users === undefined ? [] : [formatUsers(users)]),
        formatBytes(bytes),
    ];
    return parts.join(", ");
}
function status(job) {
    const words = job.CompletionMessage ? ` ${forMarkdown(job.CompletionMessage)}` : "";
    return `${codeForMarkdown(job.Status)}${words}`;
}
function countsTable({ imported, skipped, failed }, totalUsers) {
    const cells = [imported, skipped, failed, totalUsers].map((count) => count === undefined ? "" : formatCount(count));
    return `| Imported | Skipped | Failed | Users in the file |\n| ---: | ---: | ---: | ---: |\n| ${cells.join(" | ")} |`;
}
/** A table of HTML, as Markdown has none without a row of headings. */
function factsTable(rows) {
    const lines = rows.flatMap(([name, text]) => text === undefined ? [] : [`<tr><th align="left">${name}</th><td>${text}</td></tr>`]);
    return `<table>\n${lines.join("\n")}\n</table>`;
}
function links({ region, userPoolId, job, logPlace }) {
    const jobs = `[Import jobs of the pool](${importJobsUrl(region, userPoolId)})`;
    if (job?.StartDate === undefined)
        return jobs;
    const logs = logPlace === undefined
        ? `[Log groups of the pool](${logGroupsUrl(region, logGroupPrefix(userPoolId))})`
        : `[Log stream of the job](${logStreamUrl(region, logPlace)})`;
    return `${jobs} · ${logs}`;
}
/**
 * Appends to the step's job summary; does nothing where there is none, as on a machine without a runner.
 * @param path the value of GITHUB_STEP_SUMMARY
 */
export async function writeSummary(path, markdown) {
    if (path)
        await appendFile(path, markdown);
}
