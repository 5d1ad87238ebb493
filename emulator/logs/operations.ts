/** CloudWatch Logs: the four operations with which the row log of an import job is read. */

import { invalidParameter } from "../errors.ts";
import { type Operations, operation } from "../operation.ts";
import { page } from "../pages.ts";
import { anything, boolean, choice, integer, list, type Of, required, structure, text } from "../shapes.ts";
import type { Call, LogGroup, LogStream } from "../state.ts";
import { groupDescription, shortGroupDescription, streamDescription } from "./descriptions.ts";
import { messageFilter } from "./filter.ts";
import {
  eventCount,
  eventOf,
  eventRange,
  groupOf,
  messageOf,
  pageLimits,
  streamOf,
  timestampOf,
} from "./streams.ts";

const groupName = text({ min: 1, max: 512, pattern: String.raw`[\.\-_/#A-Za-z0-9]+` });
const groupPattern = text({ max: 512, pattern: String.raw`[\.\-_/#A-Za-z0-9]*` });
const groupIdentifier = text({ min: 1, max: 2048, pattern: String.raw`[\w#+=/:,.@-]*` });
const streamName = text({ min: 1, max: 512, pattern: "[^:*]*" });
const token = text({ min: 1 });
const time = integer({ min: 0 });
const describeLimit = integer({ min: 1, max: 50 });
const eventsLimit = integer({ min: 1, max: pageLimits.events });
const defaultDescribeLimit = 50;

/** The number of events that one FilterLogEvents searches: it may return few or none, and a token (API). */
const eventsSearched = 100_000;

const getInput = structure({
  logGroupName: groupName,
  logGroupIdentifier: groupIdentifier,
  logStreamName: required(streamName),
  startTime: time,
  endTime: time,
  nextToken: token,
  limit: eventsLimit,
  startFromHead: boolean,
  unmask: boolean,
});

const filterInput = structure({
  logGroupName: groupName,
  logGroupIdentifier: groupIdentifier,
  logStreamNames: list(streamName, { min: 1, max: 100 }),
  logStreamNamePrefix: streamName,
  startTime: time,
  endTime: time,
  filterPattern: text({ max: 1024 }),
  nextToken: token,
  limit: eventsLimit,
  interleaved: boolean,
  unmask: boolean,
});

export const logsOperations: Operations = {
  DescribeLogGroups: operation(
    structure({
      logGroupNamePrefix: groupName,
      logGroupNamePattern: groupPattern,
      limit: describeLimit,
      nextToken: token,
    }),
    (call, { logGroupNamePrefix: prefix, logGroupNamePattern: pattern, limit, nextToken }) => {
      if (prefix !== undefined && pattern !== undefined) {
        throw invalidParameter(
          "LogGroup name prefix and LogGroup name pattern are mutually exclusive parameters.",
        );
      }
      const groups = [...call.state.logGroups.values()]
        .filter(({ region, name }) => region === call.region && name.startsWith(prefix ?? ""))
        .filter(({ name }) => name.includes(pattern ?? ""))
        .sort(byName);
      const { items, next } = page(groups, limit ?? defaultDescribeLimit, nextToken);
      const describe = pattern === undefined ? groupDescription : shortGroupDescription;
      return { logGroups: items.map((group) => describe(group, call)), nextToken: next };
    },
  ),

  DescribeLogStreams: operation(
    structure({
      logGroupName: groupName,
      logGroupIdentifier: groupIdentifier,
      logStreamNamePrefix: streamName,
      orderBy: choice("LogStreamName", "LastEventTime"),
      descending: boolean,
      limit: describeLimit,
      nextToken: token,
    }),
    (call, { orderBy = "LogStreamName", descending, limit, nextToken, ...input }) => {
      if (orderBy === "LastEventTime" && input.logStreamNamePrefix !== undefined) {
        throw invalidParameter("Cannot order by LastEventTime with a logStreamNamePrefix.");
      }
      const group = groupOf(call, input);
      const streams = [...group.streams.values()]
        .filter((stream) => stream.name.startsWith(input.logStreamNamePrefix ?? ""))
        .sort(
          orderBy === "LogStreamName" ? byName : (one, other) => lastTime(one, call) - lastTime(other, call),
        );
      if (descending) streams.reverse();
      const { items, next } = page(streams, limit ?? defaultDescribeLimit, nextToken);
      return { logStreams: items.map((stream) => streamDescription(stream, group, call)), nextToken: next };
    },
  ),

  /** The events are added behind those of the import job, whatever their times. */
  PutLogEvents: operation(
    structure({
      logGroupName: required(groupName),
      logStreamName: required(streamName),
      logEvents: required(
        list(structure({ timestamp: required(time), message: required(text({ min: 1 })) }), {
          min: 1,
          max: pageLimits.events,
        }),
      ),
      sequenceToken: token,
      entity: anything,
    }),
    (call, { logGroupName, logStreamName, logEvents }) => {
      streamOf(groupOf(call, { logGroupName }), logStreamName).written.push(...logEvents);
      return { nextSequenceToken: "0" };
    },
  ),

  GetLogEvents: operation(getInput, getLogEvents),
  FilterLogEvents: operation(filterInput, filterLogEvents),
};

/** Returns one page of a stream. The token has the position and the direction; at the end it is returned unchanged. */
function getLogEvents(call: Call, input: Of<typeof getInput>): object {
  const stream = streamOf(groupOf(call, input), input.logStreamName);
  const { from, to } = eventRange(stream, input.startTime, input.endTime, call);
  const limit = input.limit ?? pageLimits.events;
  const { forward, at } = startOf(input, from, to);
  const step = forward ? 1 : -1;
  let bytes = 0;
  let end = at;
  while (Math.abs(end - at) < limit) {
    const index = forward ? end : end - 1;
    if (index < from || index >= to) break;
    bytes += Buffer.byteLength(messageOf(stream, index)) + pageLimits.bytesPerEvent;
    if (bytes > pageLimits.bytes) break;
    end += step;
  }
  const [first, last] = forward ? [at, end] : [end, at];
  const indexes = Array.from({ length: last - first }, (_, offset) => first + offset);
  return {
    events: indexes.map((index) => eventOf(stream, index, call)),
    nextForwardToken: `f/${last}`,
    nextBackwardToken: `b/${first}`,
  };
}

function startOf(input: Of<typeof getInput>, from: number, to: number): { forward: boolean; at: number } {
  if (input.nextToken === undefined) {
    return input.startFromHead ? { forward: true, at: from } : { forward: false, at: Math.max(from, to) };
  }
  const [, direction, at] = /^([fb])\/(\d+)$/.exec(input.nextToken) ?? [];
  if (at === undefined) throw invalidParameter("The specified nextToken is invalid.");
  return { forward: direction === "f", at: Number(at) };
}

/** Returns matching events of several streams, ordered by time. The token has the position in each stream. */
function filterLogEvents(call: Call, input: Of<typeof filterInput>): object {
  const group = groupOf(call, input);
  const matches = messageFilter(input.filterPattern ?? "");
  const positions = positionsOf(input.nextToken);
  const cursors = searchedStreams(group, input).map((stream) => {
    const { from, to } = eventRange(stream, input.startTime, input.endTime, call);
    return { stream, at: positions[stream.name] ?? from, to };
  });
  const limit = input.limit ?? pageLimits.events;
  const events: object[] = [];
  let bytes = 0;
  for (let searched = 0; searched < eventsSearched && events.length < limit; searched += 1) {
    const cursor = earliest(cursors);
    if (cursor === undefined) break;
    const event = eventOf(cursor.stream, cursor.at, call);
    if (matches(event.message)) {
      bytes += Buffer.byteLength(event.message) + pageLimits.bytesPerEvent;
      if (bytes > pageLimits.bytes) break;
      const eventId = `${event.timestamp}${String(cursor.at).padStart(10, "0")}`;
      events.push({ logStreamName: cursor.stream.name, ...event, eventId });
    }
    cursor.at += 1;
  }
  const more = earliest(cursors) !== undefined;
  return {
    events,
    searchedLogStreams: [],
    nextToken: more ? tokenOf(cursors.map(({ stream, at }) => [stream.name, at])) : undefined,
  };
}

type Cursor = { stream: LogStream; at: number; to: number };

function earliest(cursors: Cursor[]): Cursor | undefined {
  let found: Cursor | undefined;
  for (const cursor of cursors) {
    if (cursor.at >= cursor.to) continue;
    if (!found || timestampOf(cursor.stream, cursor.at) < timestampOf(found.stream, found.at)) found = cursor;
  }
  return found;
}

function searchedStreams(group: LogGroup, input: Of<typeof filterInput>): LogStream[] {
  const { logStreamNames, logStreamNamePrefix } = input;
  if (logStreamNames !== undefined && logStreamNamePrefix !== undefined) {
    throw invalidParameter("logStreamNames and logStreamNamePrefix cannot both be specified.");
  }
  if (logStreamNames !== undefined) return logStreamNames.map((name) => streamOf(group, name));
  return [...group.streams.values()].filter((stream) => stream.name.startsWith(logStreamNamePrefix ?? ""));
}

function tokenOf(positions: [string, number][]): string {
  return Buffer.from(JSON.stringify(positions)).toString("base64url");
}

function positionsOf(given: string | undefined): Record<string, number> {
  if (given === undefined) return {};
  try {
    return Object.fromEntries(JSON.parse(Buffer.from(given, "base64url").toString()) as [string, number][]);
  } catch {
    throw invalidParameter("The specified nextToken is invalid.");
  }
}

const lastTime = (stream: LogStream, call: Call) => timestampOf(stream, eventCount(stream, call) - 1);
const byName = (one: { name: string }, other: { name: string }) => (one.name < other.name ? -1 : 1);
