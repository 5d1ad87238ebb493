import type { ImportJob } from "./import-job.ts";

/** Where in CloudWatch Logs Cognito writes the outcome of each row. */
export type LogPlace = { group: string; stream: string };

/** What CloudWatch Logs takes in a group's name (API model of CreateLogGroup). */
const logGroupName = /^[.\-_/#A-Za-z0-9]{1,512}$/;

/** What every log group of a pool's imports starts with (Cognito developer guide, "Viewing the CSV import logs"). */
export function logGroupPrefix(userPoolId: string): string {
  return `/aws/cognito/userpools/${userPoolId}/`;
}

/**
 * Returns the log stream of a job; undefined if it is unknown. The group is named after the pool, but a pool's name may have
 * characters that a log group's may not.
 */
export function logPlaceOf(
  job: ImportJob,
  userPoolId: string,
  poolName: string | undefined,
): LogPlace | undefined {
  const group = `${logGroupPrefix(userPoolId)}${poolName}`;
  if (poolName === undefined || !logGroupName.test(group)) return undefined;
  return { group, stream: `${job.JobId}/${job.JobName}` };
}
