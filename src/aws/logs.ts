import {
  CloudWatchLogsClient,
  DescribeLogGroupsCommand,
  DescribeLogStreamsCommand,
  FilterLogEventsCommand,
  GetLogEventsCommand,
} from "@aws-sdk/client-cloudwatch-logs";
import { senderFor } from "./calls.ts";
import { type ClientOptions, clientConfig } from "./client.ts";
import { allOf, pagesOf } from "./pages.ts";

export type Logs = ReturnType<typeof createLogsCalls>;

/** Creates the calls of CloudWatch Logs that read a pool's logs. Their errors are those of `senderFor`. */
export function createLogsCalls(options: ClientOptions) {
  const client = new CloudWatchLogsClient(clientConfig(options));
  const send = senderFor(client, options, "logs");

  return {
    /** Resolves to the names of the log groups that start with a prefix. */
    groups: (logGroupNamePrefix: string, signal: AbortSignal): Promise<string[]> => {
      const page = (nextToken: string | undefined) => {
        const command = new DescribeLogGroupsCommand({ logGroupNamePrefix, nextToken });
        return send(command, signal, ({ logGroups = [], nextToken: next }) => ({
          items: logGroups.flatMap(({ logGroupName = [] }) => logGroupName),
          next,
        }));
      };
      return allOf(pagesOf(page));
    },

    /** Resolves to the name of the first log stream of a group that starts with a prefix. */
    stream: (
      logGroupName: string,
      logStreamNamePrefix: string,
      signal: AbortSignal,
    ): Promise<string | undefined> => {
      const command = new DescribeLogStreamsCommand({ logGroupName, logStreamNamePrefix, limit: 1 });
      return send(command, signal, ({ logStreams }) => logStreams?.[0]?.logStreamName);
    },

    /** Yields the messages of a stream from its head, page by page. */
    messages: (logGroupName: string, logStreamName: string, signal: AbortSignal): AsyncIterable<string[]> =>
      pagesOf((nextToken) => {
        const place = { logGroupName, logStreamName, startFromHead: true, nextToken };
        return send(new GetLogEventsCommand(place), signal, (reply) => ({
          items: messagesOf(reply),
          // "If you have reached the end of the stream, it returns the same token you passed in." (API reference)
          next: reply.nextForwardToken === nextToken ? undefined : reply.nextForwardToken,
        }));
      }),

    /** Yields the messages that match a filter pattern, page by page; pages may be empty. */
    filtered: (
      logGroupName: string,
      stream: string,
      filterPattern: string,
      signal: AbortSignal,
    ): AsyncIterable<string[]> =>
      pagesOf((nextToken) => {
        const query = { logGroupName, logStreamNames: [stream], filterPattern, nextToken };
        return send(new FilterLogEventsCommand(query), signal, (reply) => ({
          items: messagesOf(reply),
          next: reply.nextToken,
        }));
      }),
  };
}

function messagesOf({ events = [] }: { events?: { message?: string | undefined }[] | undefined }): string[] {
  return events.flatMap(({ message = [] }) => message);
}
