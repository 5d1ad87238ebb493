import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import type { Duplex } from "node:stream";
import { getCACertificates } from "node:tls";
import { ConnectError } from "../base/connect-error.ts";
import { type ProxyServer, proxyFor, type Target } from "./proxy.ts";

/** How a run connects to AWS's API and to the bucket. */
export type ConnectionOptions = {
  /** Certificates of authorities in PEM that are trusted instead of the usual ones. */
  ca: string | string[] | undefined;
  verifiesCertificates: boolean;
  /** How long opening a connection may take, and how long it may be silent; 0: no limit. */
  connectTimeoutMs: number;
  readTimeoutMs: number;
};

/** The connections that all calls and uploads of a run share. */
export type Agents = {
  /**
   * Returns the agent that connects to a target, directly or through its proxy.
   * @throws {ActionError} `bad-input` if the proxy variable is not a usable proxy URL
   */
  agentFor(target: Target): HttpAgent | HttpsAgent;
  readTimeoutMs: number;
  /** Closes idle connections, which the other side may have closed already. */
  closeIdle(): void;
};

/**
 * Returns how the same run connects to GitHub. Certificates are always verified, because the request contains a token; the
 * authority in ca-bundle, such as a proxy's, is trusted in addition to the usual ones.
 */
export function connectionToGitHub(options: ConnectionOptions): ConnectionOptions {
  const ca = options.ca === undefined ? undefined : [...getCACertificates(), options.ca].flat();
  return { ...options, ca, verifiesCertificates: true };
}

/** Creates agents that keep connections alive and use proxies as the AWS CLI does. The SDK ignores proxies. */
export function createAgents(env: NodeJS.ProcessEnv, options: ConnectionOptions): Agents {
  const { ca, verifiesCertificates, connectTimeoutMs, readTimeoutMs } = options;
  const trust = { ...(ca === undefined ? {} : { ca }), rejectUnauthorized: verifiesCertificates };
  const agents = new Map<string, HttpAgent>();

  function createAgent(isSecure: boolean, proxy: ProxyServer | undefined): HttpAgent {
    const proxyEnv = { http_proxy: proxy?.href, https_proxy: proxy?.href };
    const common = { keepAlive: true, ...(proxy === undefined ? {} : { proxyEnv }) };
    const agent = isSecure ? new HttpsAgent({ ...common, ...trust }) : new HttpAgent(common);
    // Opening a tunnel includes reading from the proxy.
    const limitMs = connectTimeoutMs || (proxy === undefined ? 0 : readTimeoutMs);
    guardConnecting(agent, proxy, limitMs);
    return agent;
  }

  return {
    agentFor: (target) => {
      const proxy = proxyFor(env, target);
      const key = `${target.protocol} ${proxy?.href}`;
      const agent = agents.get(key) ?? createAgent(target.protocol === "https:", proxy);
      agents.set(key, agent);
      return agent;
    },
    readTimeoutMs,
    closeIdle: () => {
      const idle = [...agents.values()].flatMap(({ freeSockets }) => Object.values(freeSockets).flat());
      for (const socket of idle) socket?.destroy();
    },
  };
}

/**
 * Makes an agent return a connection once it is open, or a ConnectError if that fails or takes too long. Node.js limits
 * neither a proxy's answer to CONNECT nor TLS behind it, and its errors do not show whether the request was sent.
 */
function guardConnecting(agent: HttpAgent, proxy: ProxyServer | undefined, limitMs: number): void {
  const isSecure = agent instanceof HttpsAgent;
  const isTunnel = isSecure && proxy !== undefined;
  const connect = agent.createConnection.bind(agent);
  agent.createConnection = (options, callback) => {
    const { promise, resolve, reject } = Promise.withResolvers<Duplex>();
    const late = () => reject(new DOMException("no connection in time", "TimeoutError"));
    const timer = limitMs === 0 ? undefined : setTimeout(late, limitMs);
    // Node.js calls back only for a tunnel. `timeout` limits silence on an open connection.
    const socket = isTunnel
      ? connect({ ...options, timeout: undefined }, (error, tunnel) =>
          error ? reject(error) : resolve(tunnel),
        )
      : connect(options);
    socket?.on("error", reject);
    if (!isTunnel) socket?.once(isSecure ? "secureConnect" : "connect", () => resolve(socket));
    promise
      .finally(() => clearTimeout(timer))
      .then(
        (open) => callback?.(null, open),
        (error) => {
          socket?.destroy();
          callback?.(new ConnectError(error, options.host ?? "localhost", proxy), socket as Duplex);
        },
      );
    return undefined;
  };
}
