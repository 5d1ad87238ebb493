/** An HTTP proxy, such as companies use between their runners and the internet. */
import { createServer, type IncomingMessage, request } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { connect, type Socket } from "node:net";
import type { Duplex } from "node:stream";

/** The proxy's reaction to a CONNECT: it opens the tunnel, refuses it with a status, or does not answer. */
export type Answer = "open" | "silent" | "close" | number;

export type ProxyOptions = {
  /** Returns the reaction to a CONNECT, by its target and the number of earlier ones. */
  answer?(target: string, index: number): Answer;
  /** The local port to which connections to all other hosts are redirected. */
  port?: number;
  /** Closes each tunnel this many milliseconds after a reply that no request follows. */
  idleMs?: number;
  tls?: { key: string; cert: string };
};

export type TestProxy = {
  /** Host and port. */
  name: string;
  /** The hosts and ports of the requested tunnels, in order. */
  tunnels: string[];
  /** The URLs of requests in plain HTTP. */
  requests: string[];
  /** The user names and passwords in the requests. */
  users: (string | undefined)[];
  close(): Promise<void>;
};

/** Starts the proxy on 127.0.0.1. */
export async function startProxy(options: ProxyOptions = {}): Promise<TestProxy> {
  const { answer = () => "open", port, idleMs = 0, tls } = options;
  const sockets = new Set<Duplex>();
  const proxy = { tunnels: [], requests: [], users: [] } as unknown as TestProxy;
  const note = ({ headers }: IncomingMessage) => {
    const [, encoded = ""] = headers["proxy-authorization"]?.split(" ") ?? [];
    proxy.users.push(encoded === "" ? undefined : Buffer.from(encoded, "base64").toString());
  };

  const server = tls === undefined ? createServer() : createSecureServer(tls);
  server.on("connection", (socket: Socket) => {
    sockets.add(socket.on("error", () => {}));
  });
  server.on("request", (incoming: IncomingMessage, response) => {
    proxy.requests.push(incoming.url ?? "");
    note(incoming);
    const { method, headers } = incoming;
    const onward = request(incoming.url ?? "", { method, headers }, (reply) => {
      response.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.pipe(response);
    });
    incoming.pipe(onward.on("error", () => response.destroy()));
  });
  server.on("connect", (incoming: IncomingMessage, client: Duplex) => {
    const { hostname, port: targetPort } = new URL(`http://${incoming.url}`);
    const index = proxy.tunnels.push(incoming.url ?? "") - 1;
    note(incoming);
    client.on("error", () => {});
    const decision = answer(incoming.url ?? "", index);
    if (decision === "close") client.destroy();
    if (typeof decision === "number") client.end(`HTTP/1.1 ${decision} No\r\nContent-Length: 0\r\n\r\n`);
    if (decision !== "open") return;
    const isHere = /^(localhost|127\.0\.0\.1)$/.test(hostname);
    const server = connect(
      isHere || port === undefined ? Number(targetPort || 80) : port,
      "127.0.0.1",
      () => {
        client.write("HTTP/1.1 200 Connection established\r\n\r\n");
        client.pipe(server).pipe(client);
      },
    );
    sockets.add(server.on("error", () => client.destroy()));
    server.once("close", () => client.destroy());
    client.once("close", () => server.destroy());
    if (idleMs === 0) return;
    let timer: NodeJS.Timeout | undefined;
    client.on("data", () => clearTimeout(timer));
    server.on("data", () => {
      clearTimeout(timer);
      timer = setTimeout(() => client.destroy(), idleMs);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  proxy.name = `127.0.0.1:${typeof address === "object" ? address?.port : undefined}`;
  proxy.close = () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
  return proxy;
}
