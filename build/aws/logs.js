import { CloudWatchLogsClient, DescribeLogGroupsCommand, DescribeLogStreamsCommand, FilterLogEventsCommand, GetLogEventsCommand, } from "@aws-sdk/client-cloudwatch-logs";
import { awsCalls } from "./calls.js";
import { clientConfig, tellCalls } from "./client.js";
export function makeLogs(options) {
    const client = new CloudWatchLogsClient(clientConfig(options));
    tellCalls(client.middlewareStack, options);
    const call = awsCalls(options, "logs");
    return {
        groups: async (logGroupNamePrefix, abortSignal) => {
            const names = [];
            let nextToken;
            do {
                const token = nextToken === undefined ? {} : { nextToken };
                const command = new DescribeLogGroupsCommand({ logGroupNamePrefix, ...token });
                const reply = await call("DescribeLogGroups", abortSignal, () => client.send(command, { abortSignal }));
                for (const { logGroupName } of reply.logGroups ?? [])
                    if (logGroupName)
                        names.push(logGroupName);
                nextToken = reply.nextToken;
            } while (nextToken !== undefined);
            return names;
        },
        stream: async (logGroupName, logStreamNamePrefix, abortSignal) => {
            const command = new DescribeLogStreamsCommand({ logGroupName, logStreamNamePrefix, limit: 1 });
            const reply = await call("DescribeLogStreams", abortSignal, () => client.send(command, { abortSignal }));
            return reply.logStreams?.[0]?.logStreamName;
        },
        messages: async function* (logGroupName, logStreamName, abortSignal) {
            let token;
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
                if (reply.nextForwardToken === undefined || reply.nextForwardToken === token)
                    return;
                token = reply.nextForwardToken;
            }
        },
        filtered: async function* (logGroupName, logStreamName, filterPattern, abortSignal) {
            let nextToken;
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
function messagesOf(events) {
    return (events ?? []).flatMap(({ message }) => (message === undefined ? [] : [message]));
}
