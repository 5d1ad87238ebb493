import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
/**
 * Agents that keep connections alive and go through the proxy that `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`
 * name, as the AWS CLI does. The AWS SDK for JavaScript by itself ignores these variables.
 */
export function makeAgents(env, options) {
    const { ca, verifiesCertificates, connectTimeoutMs, readTimeoutMs } = options;
    const common = { keepAlive: true, proxyEnv: env };
    const trust = { ...(ca === undefined ? {} : { ca }), rejectUnauthorized: verifiesCertificates };
    return {
        http: new HttpAgent(common),
        https: new HttpsAgent({ ...common, ...trust }),
        connectTimeoutMs,
        readTimeoutMs,
    };
}
