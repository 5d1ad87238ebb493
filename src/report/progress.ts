import { countsOf, handledUsers, type ImportJob } from "../base/import-job.ts";
import { formatCount, formatDuration } from "../base/numbers.ts";

/**
 * One line on how far the import is: counters, share, rate, time passed and time left.
 * @param totalUsers the users that were uploaded; undefined where that is not known
 * @param elapsedMs since the job was started
 */
export function progressLine(job: ImportJob, totalUsers: number | undefined, elapsedMs: number): string {
  const counts = countsOf(job);
  const handled = handledUsers(counts);
  const passed = `after ${formatDuration(elapsedMs)}`;
  if (handled === 0) return `${job.Status} ${passed}`;
  const { imported, skipped, failed } = counts;
  const parts = [
    `${formatCount(imported)} imported, ${formatCount(skipped)} skipped, ${formatCount(failed)} failed ` +
      `${totalUsers === undefined ? "" : `of ${formatCount(totalUsers)} `}${passed}`,
  ];
  const perSecond = (handled / Math.max(elapsedMs, 1)) * 1000;
  parts.push(`${perSecond < 10 ? perSecond.toFixed(1) : formatCount(Math.round(perSecond))} users a second`);
  const left = (totalUsers ?? handled) - handled;
  if (left > 0) parts.push(`about ${formatDuration((left / perSecond) * 1000)} left`);
  return `${job.Status}: ${parts.join(", ")}`;
}
