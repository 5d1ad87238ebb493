import type { ImportJob } from "./import-job.ts";

/** Where Cognito logs the outcome of each row. */
export type LogPlace = { group: string; stream: string };

/** See the API model of CreateLogGroup. */
const logGroupName = /^[.\-_/#A-Za-z0-9]{1,512}$/;

/** Returns the prefix of the log group of a pool's imports (Cognito developer guide, "Viewing the CSV import logs"). */
export function logGroupPrefix(userPoolId: string): string {
  return `/aws/cognito/userpools/${userPoolId}/`;
}

/** Returns the log stream of a job; undefined if it is unknown, or the pool's name cannot be part of a log group's. */
export function logPlaceOf(
  job: ImportJob,
  userPoolId: string,
  poolName: string | undefined,
): LogPlace | undefined {
  const group = `${logGroupPrefix(userPoolId)}${poolName}`;
  if (poolName === undefined || !logGroupName.test(group)) return undefined;
  return { group, stream: `${job.JobId}/${job.JobName}` };
}
