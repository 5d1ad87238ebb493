/** The HTTP server: selects the protocol, applies faults, and sends the replies. */

import type { IncomingMessage, ServerResponse } from "node:http";
import { bucketApi } from "./bucket-api.ts";
import { controlApi, controlPrefix } from "./control-api.ts";
import { altered, badGateway, type Fault, nextFault } from "./faults.ts";
import type { HttpRequest, Protocol, RecordedRequest, Reply, ServerContext } from "./http.ts";
import { jsonApi } from "./json-api.ts";
import { serverTime } from "./settings.ts";
import { queryApi } from "./sts/query-api.ts";

/** Handles one request. `goOn` sends 100 Continue to a client that waits for it. */
export async function serve(
  context: ServerContext,
  incoming: IncomingMessage,
  response: ServerResponse,
  goOn: () => void,
): Promise<void> {
  const target = incoming.url ?? "/";
  const url = URL.parse(target, "http://localhost");
  const path = url?.pathname ?? target;
  const query = url?.searchParams ?? new URLSearchParams();
  const request: HttpRequest = { method: incoming.method ?? "GET", path, query, headers: incoming.headers };
  const record: RecordedRequest = {
    time: context.clock(),
    method: request.method,
    path,
    operation: "",
    input: undefined,
    headers: incoming.headers,
    bodyBytes: 0,
    status: 0,
  };
  context.requests.push(record);
  let body: Promise<Buffer> | undefined;
  const read = () => {
    if (body === undefined) {
      goOn();
      body = bodyOf(incoming, record);
    }
    return body;
  };

  const protocol = url === null ? unreadable : protocolOf(request);
  record.operation = await protocol.operation(request, read);
  const fault = nextFault(context.faults, record.operation);
  if (fault !== undefined) record.fault = fault.kind;
  context.onRequest?.(record);
  if (fault?.kind === "reset") return drop(incoming);
  if (await delays(context, incoming, fault, "before")) return;

  const handled =
    fault?.kind === "bad-gateway"
      ? badGateway
      : await protocol.answer({ context, request, record, fault, read });
  const reply = fault?.kind === "altered" ? altered(handled, fault) : handled;

  if (fault?.kind === "lost-reply") return drop(incoming);
  if (await delays(context, incoming, fault, "after")) return;
  if (incoming.headers.expect === undefined) {
    // The rest of the body is read, because a client that is still sending might miss the reply.
    for await (const _chunk of incoming);
  }
  if (!incoming.complete || !context.settings.keepAlive) response.setHeader("Connection", "close");
  response.setHeader("Date", new Date(serverTime(context.settings)).toUTCString());
  response.setHeader("Content-Length", Buffer.byteLength(reply.body));
  if (fault?.kind === "cut-reply") return cut(reply, incoming, response);
  record.status = reply.status;
  response.writeHead(reply.status, reply.headers).end(request.method === "HEAD" ? undefined : reply.body);
}

/** A request target that is not a URL is refused in front of all services. */
const unreadable: Protocol = {
  operation: async () => "",
  answer: async () => ({ status: 400, headers: { "Content-Type": "text/plain" }, body: "Bad Request\n" }),
};

function protocolOf({ method, path, headers }: HttpRequest): Protocol {
  if (path.startsWith(controlPrefix)) return controlApi;
  if (method !== "POST" || path !== "/") return bucketApi;
  if (headers["content-type"]?.startsWith("application/x-www-form-urlencoded")) return queryApi;
  return jsonApi;
}

/** Waits for the delay of a fault. Returns whether the client gets no reply. */
async function delays(
  context: ServerContext,
  incoming: IncomingMessage,
  fault: Fault | undefined,
  moment: "before" | "after",
): Promise<boolean> {
  if (fault === undefined || (fault.when ?? "before") !== moment) return false;
  if (fault.kind === "slow") await context.delay(fault.delayMs ?? 0, incoming);
  if (fault.kind === "hang") context.delay(Number.POSITIVE_INFINITY, incoming);
  return fault.kind === "hang";
}

async function bodyOf(incoming: IncomingMessage, record: RecordedRequest): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  record.bodyBytes = body.length;
  return body;
}

/** Sends half of a reply: half of its body or, without one, half of its head. */
function cut(reply: Reply, incoming: IncomingMessage, response: ServerResponse): void {
  const half = reply.body.slice(0, reply.body.length / 2);
  const end = () => incoming.socket.destroy();
  if (half === "") incoming.socket.write(`HTTP/1.1 ${reply.status} OK\r\nDate: `, end);
  else response.writeHead(reply.status, reply.headers).write(half, end);
}

function drop({ socket }: IncomingMessage): void {
  // A TLS connection cannot be reset here, so it is closed without a reply.
  if ("encrypted" in socket) socket.destroy();
  else socket.resetAndDestroy();
}
