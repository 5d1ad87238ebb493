import { NodeHttpHandler } from "@smithy/node-http-handler";
import { identityConfig } from "./credentials.js";
/** The configuration of an AWS SDK client. */
export function clientConfig({ region, endpointUrl, identity, requestToken, agents }) {
    return {
        region,
        // Calls are repeated in calls.ts, each as fits it.
        maxAttempts: 1,
        ...(endpointUrl === undefined ? {} : { endpoint: endpointUrl }),
        ...identityConfig(identity, requestToken, endpointUrl),
        requestHandler: new NodeHttpHandler({
            httpAgent: agents.http,
            httpsAgent: agents.https,
            connectionTimeout: agents.connectTimeoutMs,
            socketTimeout: agents.readTimeoutMs,
        }),
    };
}
/** Tells each call of a client in debug mode: the operation, HTTP status, time and request id, nothing that it carries. */
export function tellCalls(stack, { patience: { clock, log } }) {
    const tell = (next, context) => async (request) => {
        const name = String(context.commandName).replace(/Command$/, "");
        const startedAt = clock.now();
        const took = () => `in ${Math.round(clock.now() - startedAt)} ms`;
        try {
            const result = await next(request);
            const { statusCode, headers = {} } = result.response;
            log.debug(`${name}: HTTP ${statusCode} ${took()}, request id ${headers["x-amzn-requestid"] ?? "unknown"}`);
            return result;
        }
        catch (error) {
            const code = error instanceof Error && "code" in error ? error.code : undefined;
            log.debug(`${name}: no reply (${code ?? (error instanceof Error ? error.name : "unknown")}) ${took()}`);
            throw error;
        }
    };
    // Nearest to the wire, where a reply is still one of HTTP.
    stack.add(tell, { step: "deserialize", name: "tellCalls", priority: "low" });
}
