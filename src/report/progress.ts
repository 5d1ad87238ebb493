import { countsOf, handledUsers, type ImportJob } from "../base/import-job.ts";
import { formatCount, formatDuration } from "../base/numbers.ts";

/**
 * Measures how many users a job handles in a second. Cognito leaves a job Pending for seconds to minutes, so the measuring
 * begins with the first look that finds it InProgress.
 * @returns takes each look at the job; returns its rate, or undefined as long as there is none
 */
export function rateMeter(now: () => number): (job: ImportJob) => number | undefined {
  let first: { at: number; handled: number } | undefined;
  return (job) => {
    const look = { at: now(), handled: handledUsers(countsOf(job)) };
    if (job.Status === "InProgress") first ??= look;
    if (first === undefined || look.at === first.at || look.handled === first.handled) return undefined;
    return ((look.handled - first.handled) / (look.at - first.at)) * 1000;
  };
}

/**
 * One line on how far the import is: counters, share, rate, time passed and time left.
 * @param totalUsers the users that were uploaded; undefined where that is not known
 * @param elapsedMs since the job was started
 * @param perSecond undefined where the rate is not known
 */
export function progressLine(
  job: ImportJob,
  totalUsers: number | undefined,
  elapsedMs: number,
  perSecond: number | undefined,
): string {
  const counts = countsOf(job);
  const handled = handledUsers(counts);
  const passed = `after ${formatDuration(elapsedMs)}`;
  if (handled === 0) return `${job.Status} ${passed}`;
  const { imported, skipped, failed } = counts;
  const parts = [
    `${formatCount(imported)} imported, ${formatCount(skipped)} skipped, ${formatCount(failed)} failed ` +
      `${totalUsers === undefined ? "" : `of ${formatCount(totalUsers)} `}${passed}`,
  ];
  if (perSecond === undefined) return `${job.Status}: ${parts.join(", ")}`;
  parts.push(`${perSecond < 10 ? perSecond.toFixed(1) : formatCount(Math.round(perSecond))} users a second`);
  const left = (totalUsers ?? handled) - handled;
  if (left > 0) parts.push(`about ${formatDuration((left / perSecond) * 1000)} left`);
  return `${job.Status}: ${parts.join(", ")}`;
}
