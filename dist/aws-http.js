import { Agent } from "node:http";
import { Agent as Agent$1 } from "node:https";
// src/aws/http.ts
function makeAgents(env, options) {
	let { ca, verifiesCertificates, connectTimeoutMs, readTimeoutMs } = options, common = {
		keepAlive: !0,
		proxyEnv: env
	}, trust = {
		...ca === void 0 ? {} : { ca },
		rejectUnauthorized: verifiesCertificates
	};
	return {
		http: new Agent(common),
		https: new Agent$1({
			...common,
			...trust
		}),
		connectTimeoutMs,
		readTimeoutMs
	};
}
export { makeAgents };
