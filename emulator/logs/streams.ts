/** Reads log streams: their current events and messages. */

import { invalidParameter, notFound } from "../errors.ts";
import type { Call, LogGroup, LogStream } from "../state.ts";
import { handledBefore, outcomeText } from "./outcomes.ts";

export type LogEvent = { timestamp: number; message: string; ingestionTime: number };

/** "1 MB (up to 10,000 log events)" a page (GetLogEvents, FilterLogEvents); an event counts with 26 bytes more. */
export const pageLimits = { events: 10_000, bytes: 1_048_576, bytesPerEvent: 26 };

/** Returns how many events of the stream can be read at this time. */
export function eventCount(stream: LogStream, call: Call): number {
  const delay = call.settings.logDelaySeconds * 1000;
  const handled = handledBefore(stream.outcomes, Math.floor(call.now) - delay + 1);
  return stream.opening.length + handled + stream.written.length;
}

export function timestampOf(stream: LogStream, index: number): number {
  const row = index - stream.opening.length;
  const written = stream.written[row - stream.outcomes.count];
  if (written !== undefined) return written.timestamp;
  return Math.floor(row < 0 ? stream.createdAt : (stream.outcomes.times[row] ?? 0));
}

export function messageOf(stream: LogStream, index: number): string {
  const row = index - stream.opening.length;
  const written = stream.written[row - stream.outcomes.count];
  return stream.opening[index] ?? written?.message ?? outcomeText(stream.outcomes, row);
}

export function eventOf(stream: LogStream, index: number, call: Call): LogEvent {
  const timestamp = timestampOf(stream, index);
  const late = index < stream.opening.length ? 0 : call.settings.logDelaySeconds * 1000;
  return { timestamp, message: messageOf(stream, index), ingestionTime: timestamp + late };
}

/** Returns the readable events from `startTime` until before `endTime`, as a range of indexes that excludes its end. */
export function eventRange(
  stream: LogStream,
  startTime: number | undefined,
  endTime: number | undefined,
  call: Call,
): { from: number; to: number } {
  const count = eventCount(stream, call);
  const before = (time: number) => {
    if (time <= stream.createdAt) return 0;
    return stream.opening.length + handledBefore(stream.outcomes, time);
  };
  return {
    from: startTime === undefined ? 0 : before(startTime),
    to: endTime === undefined ? count : Math.min(count, before(endTime)),
  };
}

type GroupName = { logGroupName?: string; logGroupIdentifier?: string };

/** Returns the log group that a request identifies by name or ARN. */
export function groupOf(call: Call, { logGroupName, logGroupIdentifier }: GroupName): LogGroup {
  if ((logGroupName === undefined) === (logGroupIdentifier === undefined)) {
    throw invalidParameter("Exactly one of logGroupName and logGroupIdentifier must be specified.");
  }
  const name = logGroupName ?? logGroupIdentifier?.replace(/^arn:aws:logs:[^:]*:[^:]*:log-group:/, "") ?? "";
  const group = call.state.logGroups.get(name);
  if (group === undefined || group.region !== call.region) {
    throw notFound("The specified log group does not exist.");
  }
  return group;
}

export function streamOf(group: LogGroup, name: string): LogStream {
  const stream = group.streams.get(name);
  if (stream === undefined) throw notFound("The specified log stream does not exist.");
  return stream;
}

export function groupArn(group: LogGroup, call: Call): string {
  return `arn:aws:logs:${group.region}:${call.state.account}:log-group:${group.name}`;
}
