import type { LogPlace } from "../base/log-place.ts";

/** From AWS's documentation of the China, GovCloud (US) and European Sovereign Cloud consoles. */
const consoleHosts: readonly [regionPrefix: string, host: string][] = [
  ["cn-", "console.amazonaws.cn"],
  ["us-gov-", "console.amazonaws-us-gov.com"],
  ["eusc-", "console.amazonaws-eusc.eu"],
];

/** Returns whether AWS publishes the host of the region's console, which it does not for isolated partitions. */
export function hasPublicConsole(region: string): boolean {
  return !/^[a-z]+-iso[a-z]?-/.test(region);
}

function consoleUrl(region: string): string {
  const [, host] = consoleHosts.find(([prefix]) => region.startsWith(prefix)) ?? [];
  return `https://${region}.${host ?? "console.aws.amazon.com"}`;
}

/** Returns the address of the pool's page with its import jobs, under "Import users". */
export function importJobsUrl(region: string, userPoolId: string): string {
  const pool = encodeURIComponent(userPoolId);
  return `${consoleUrl(region)}/cognito/v2/idp/user-pools/${pool}/user-management/users?region=${region}`;
}

/** Returns the address of a log stream. */
export function logStreamUrl(region: string, { group, stream }: LogPlace): string {
  return `${logsUrl(region)}/log-group/${fragment(group)}/log-events/${fragment(stream)}`;
}

/** Returns the address of a list of the log groups whose names contain `text`. */
export function logGroupsUrl(region: string, text: string): string {
  return `${logsUrl(region)}$3FlogGroupNameFilter$3D${fragment(text)}`;
}

function logsUrl(region: string): string {
  return `${consoleUrl(region)}/cloudwatch/home?region=${region}#logsV2:log-groups`;
}

/** The console encodes names in its fragment twice and writes `$` for the outer per cent sign. */
function fragment(text: string): string {
  return encodeURIComponent(encodeURIComponent(text)).replaceAll("%", "$");
}
