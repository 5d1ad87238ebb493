import { countsOf, handledUsers, type ImportJob } from "../base/import-job.ts";
import { formatCount, formatDuration } from "../base/numbers.ts";

/**
 * Measures how many users a job handles in a second. Cognito leaves a job Pending for seconds to minutes, so the measurement
 * begins with the first poll that finds it InProgress.
 * @returns a function that takes the job of each poll and returns the rate; undefined as long as there is none
 */
export function rateMeter(now: () => number): (job: ImportJob) => number | undefined {
  let first: { at: number; handled: number } | undefined;
  return (job) => {
    const poll = { at: now(), handled: handledUsers(countsOf(job)) };
    if (job.Status === "InProgress") first ??= poll;
    if (first === undefined || poll.at === first.at || poll.handled === first.handled) return undefined;
    return ((poll.handled - first.handled) / (poll.at - first.at)) * 1000;
  };
}

/**
 * Returns a line with the counters of an import, its rate, the time passed and the time left.
 * @param totalUsers the users that were uploaded; undefined if unknown
 * @param elapsedMs since the job was started
 * @param perSecond undefined if the rate is unknown
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
  // Failed is also the status of a job whose users exist or failed, which the end of the log explains.
  const status = job.Status === "Failed" ? "Ended" : job.Status;
  if (handled === 0) return `${status} ${passed}`;
  const { imported, skipped, failed } = counts;
  const parts = [
    `${formatCount(imported)} imported, ${formatCount(skipped)} skipped, ${formatCount(failed)} failed ` +
      `${totalUsers === undefined ? "" : `of ${formatCount(totalUsers)} `}${passed}`,
  ];
  if (perSecond === undefined) return `${status}: ${parts.join(", ")}`;
  parts.push(`${perSecond < 10 ? perSecond.toFixed(1) : formatCount(Math.round(perSecond))} users a second`);
  const left = (totalUsers ?? handled) - handled;
  if (left > 0) parts.push(`about ${formatDuration((left / perSecond) * 1000)} left`);
  return `${status}: ${parts.join(", ")}`;
}
