/** Log groups and streams as DescribeLogGroups and DescribeLogStreams show them. */

import type { Call, LogGroup, LogStream } from "../state.ts";
import { eventCount, eventOf, groupArn, timestampOf } from "./streams.ts";

/** "If you specify logGroupNamePattern … then only arn, creationTime, and logGroupName are included" (API). */
export function shortGroupDescription(group: LogGroup, call: Call): object {
  return {
    logGroupName: group.name,
    creationTime: Math.floor(group.createdAt),
    arn: `${groupArn(group, call)}:*`,
  };
}

export function groupDescription(group: LogGroup, call: Call): object {
  return {
    ...shortGroupDescription(group, call),
    metricFilterCount: 0,
    storedBytes: 0,
    logGroupClass: "STANDARD",
    logGroupArn: groupArn(group, call),
  };
}

export function streamDescription(stream: LogStream, group: LogGroup, call: Call): object {
  const last = eventOf(stream, eventCount(stream, call) - 1, call);
  return {
    logStreamName: stream.name,
    creationTime: Math.floor(stream.createdAt),
    firstEventTimestamp: timestampOf(stream, 0),
    lastEventTimestamp: last.timestamp,
    lastIngestionTime: last.ingestionTime,
    arn: `${groupArn(group, call)}:log-stream:${stream.name}`,
    storedBytes: 0,
  };
}
