import {
  CloudWatchLogsClient,
  DescribeLogGroupsCommand,
  DescribeLogStreamsCommand,
  FilterLogEventsCommand,
  GetLogEventsCommand,
} from "@aws-sdk/client-cloudwatch-logs";
import { awsCalls } from "./calls.ts";
import { type ClientOptions, clientConfig, tellCalls } from "./client.ts";

/** The calls of CloudWatch Logs with which outcomes are read. Each rejects with an ActionError that explains itself. */
export type Logs = {
  /** The names of the log groups that start with `prefix`. */
  groups(prefix: string, signal: AbortSignal): Promise<string[]>;
  /** The name of the first log stream of a group that starts with `prefix`. */
  stream(group: string, prefix: string, signal: AbortSignal): Promise<string | undefined>;
  /** The messages of a stream, from its head, page by page. */
  messages(group: string, stream: string, signal: AbortSignal): AsyncIterable<string[]>;
  /** The messages that a filter pattern lets through, page by page; pages may be empty. */
  filtered(group: string, stream: string, pattern: string, signal: AbortSignal): AsyncIterable<string[]>;
};

export function makeLogs(options: ClientOptions): Logs {
  const client = new CloudWatchLogsClient(clientConfig(options));
  tellCalls(client.middlewareStack, options);
  const call = awsCalls(options, "logs");

  return {
    groups: async (logGroupNamePrefix, abortSignal) => {
      const names: string[] = [];
      let nextToken: string | undefined;
      do {
        const token = nextToken === undefined ? {} : { nextToken };
        const command = new DescribeLogGroupsCommand({ logGroupNamePrefix, ...token });
        const reply = await call("DescribeLogGroups", abortSignal, () =>
          client.send(command, { abortSignal }),
        );
        for (const { logGroupName } of reply.logGroups ?? []) if (logGroupName) names.push(logGroupName);
        nextToken = reply.nextToken;
      } while (nextToken !== undefined);
      return names;
    },

    stream: async (logGroupName, logStreamNamePrefix, abortSignal) => {
      const command = new DescribeLogStreamsCommand({ logGroupName, logStreamNamePrefix, limit: 1 });
      const reply = await call("DescribeLogStreams", abortSignal, () =>
        client.send(command, { abortSignal }),
      );
      return reply.logStreams?.[0]?.logStreamName;
    },

    messages: async function* (logGroupName, logStreamName, abortSignal) {
      let token: string | undefined;
      for (;;) {
        const from = token === undefined ? {} : { nextToken: token };
        const command = new GetLogEventsCommand({
          logGroupName,
          logStreamName,
          startFromHead: true,
          ...from,
        });
        const reply = await call("GetLogEvents", abortSignal, () => client.send(command, { abortSignal }));
        yield messagesOf(reply.events);
        // "If you have reached the end of the stream, it returns the same token you passed in." (API reference)
        if (reply.nextForwardToken === undefined || reply.nextForwardToken === token) return;
        token = reply.nextForwardToken;
      }
    },

    filtered: async function* (logGroupName, logStreamName, filterPattern, abortSignal) {
      let nextToken: string | undefined;
      do {
        const token = nextToken === undefined ? {} : { nextToken };
        const command = new FilterLogEventsCommand({
          logGroupName,
          logStreamNames: [logStreamName],
          filterPattern,
          ...token,
        });
        const reply = await call("FilterLogEvents", abortSignal, () => client.send(command, { abortSignal }));
        yield messagesOf(reply.events);
        nextToken = reply.nextToken;
      } while (nextToken !== undefined);
    },
  };
}

function messagesOf(events: { message?: string | undefined }[] | undefined): string[] {
  return (events ?? []).flatMap(({ message }) => (message === undefined ? [] : [message]));
}
