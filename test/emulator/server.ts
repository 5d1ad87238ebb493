/** The HTTP side: tells API calls from uploads, lets faults strike, and writes replies as the services do. */

import { randomUUID } from "node:crypto";
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { authorizeUpload, errorXml, putObject } from "./bucket.ts";
import { ServiceError } from "./errors.ts";
import { answerOf, type Fault, type PendingFault, strike } from "./faults.ts";
import { advanceAll } from "./import/life.ts";
import { type Buckets, requireRate } from "./rates.ts";
import { type Service, services } from "./services.ts";
import { verifyAuthorization } from "./sigv4.ts";
import type { Call, EmulatorSettings, State } from "./state.ts";

/** What the server remembers of a request that it served. */
export type RecordedRequest = {
  time: number;
  method: string;
  path: string;
  operation: string;
  /** The JSON of an API call. */
  input: unknown;
  headers: IncomingHttpHeaders;
  bodyBytes: number;
  /** 0 where the connection was dropped instead of a reply. */
  status: number;
  errorCode?: string;
  fault?: Fault["kind"];
};

/** What the server works on. */
export type World = {
  state: State;
  settings: EmulatorSettings;
  clock: () => number;
  requests: RecordedRequest[];
  faults: PendingFault[];
  buckets: Buckets;
};

/** The credentials that clients sign with. */
export const credentials = { accessKeyId: "test", secret: "test" };

type Reply = { status: number; headers: Record<string, string>; body: string };

/** Serves one request; `goOn` tells a client that waits for it (`Expect: 100-continue`) to send the body. */
export async function serve(
  world: World,
  request: IncomingMessage,
  response: ServerResponse,
  goOn: () => void,
): Promise<void> {
  const { pathname: path, searchParams: query } = new URL(request.url ?? "/", "http://localhost");
  const method = request.method ?? "GET";
  const target = method === "POST" && path === "/" ? targetOf(request.headers) : undefined;
  const record: RecordedRequest = {
    time: world.clock(),
    method,
    path,
    operation: target?.operation ?? bucketOperations[method] ?? method,
    input: undefined,
    headers: request.headers,
    bodyBytes: 0,
    status: 0,
  };
  world.requests.push(record);

  const fault = strike(world.faults, record.operation);
  if (fault !== undefined) record.fault = fault.kind;
  if (fault?.kind === "reset") return drop(request);
  if (fault?.kind === "slow") await sleep(fault.delayMs ?? 0);

  const read = async () => {
    goOn();
    const body = await bodyOf(request);
    record.bodyBytes = body.length;
    return body;
  };
  const parts = { method, path, query, headers: request.headers };
  const reply =
    target === undefined
      ? await serveBucket(world, parts, record, fault, read)
      : await serveApi(world, parts, target, record, fault, read);

  if (fault?.kind === "lost-reply") return drop(request);
  record.status = reply.status;
  if (request.headers.expect === undefined) {
    // A client that did not ask first is heard to the end, or it might miss the reply while it sends.
    for await (const _chunk of request);
  } else if (!request.complete) {
    response.setHeader("Connection", "close");
  }
  response.setHeader("Content-Length", Buffer.byteLength(reply.body));
  response.writeHead(reply.status, reply.headers).end(method === "HEAD" ? undefined : reply.body);
}

type Target = { service: Service | undefined; operation: string };
type Parts = { method: string; path: string; query: URLSearchParams; headers: IncomingHttpHeaders };
type Read = () => Promise<Buffer>;

function targetOf(headers: IncomingHttpHeaders): Target {
  const [prefix = "", operation = ""] = String(headers["x-amz-target"] ?? "").split(".");
  return { service: services[prefix], operation: operation || "Unknown" };
}

async function serveApi(
  world: World,
  parts: Parts,
  target: Target,
  record: RecordedRequest,
  fault: Fault | undefined,
  read: Read,
): Promise<Reply> {
  const body = await read();
  try {
    record.input = parseJson(body);
    strikeWithError(fault, target.service?.name ?? "cognito-idp");
    return jsonReply(200, answerApi(world, parts, target, record.input, body));
  } catch (thrown) {
    const error = toServiceError(thrown, "InternalErrorException");
    record.errorCode = error.code;
    return jsonReply(error.status, { __type: error.code, message: error.message }, error.code);
  }
}

/** Checks the signature, brings the jobs to now, and runs the operation. */
function answerApi(world: World, parts: Parts, target: Target, input: unknown, body: Buffer): object {
  const { service, operation: name } = target;
  const operation = service?.operations[name];
  if (service === undefined || operation === undefined) {
    throw new ServiceError(
      "UnknownOperationException",
      `The local Cognito does not know the operation ${name}.`,
    );
  }
  const region = service.unsigned.includes(name)
    ? ""
    : verifyAuthorization({ ...parts, body }, credentials, service.name, Date.now()).region;
  const { rates } = world.settings;
  if (rates !== undefined) {
    requireRate(world.buckets, rates, { operation: name, region, input }, performance.now());
  }
  if (input === undefined) throw new ServiceError("SerializationException", "The request is not JSON.");
  const { state, settings } = world;
  const now = world.clock();
  advanceAll(state, settings, now);
  const call: Call = { state, settings, now, region, host: parts.headers.host ?? "localhost" };
  return operation(call, input);
}

const bucketOperations: Record<string, string> = {
  PUT: "PutObject",
  GET: "GetObject",
  HEAD: "HeadObject",
  DELETE: "DeleteObject",
  POST: "PostObject",
};

async function serveBucket(
  world: World,
  parts: Parts,
  record: RecordedRequest,
  fault: Fault | undefined,
  read: Read,
): Promise<Reply> {
  const requestId = randomUUID().replaceAll("-", "").slice(0, 16).toUpperCase();
  const hostId = Buffer.from(randomUUID()).toString("base64");
  const headers = { "x-amz-request-id": requestId, "x-amz-id-2": hostId };
  try {
    strikeWithError(fault, "s3");
    advanceAll(world.state, world.settings, world.clock());
    const job = authorizeUpload(parts, world.state, Date.now());
    const { etag } = putObject(job, await read());
    const encryption = { "x-amz-server-side-encryption": "aws:kms" };
    return { status: 200, headers: { ...headers, ...encryption, ETag: etag }, body: "" };
  } catch (thrown) {
    const error = toServiceError(thrown, "InternalError");
    record.errorCode = error.code;
    const body = errorXml(error, requestId, hostId);
    return { status: error.status, headers: { ...headers, "Content-Type": "application/xml" }, body };
  }
}

function strikeWithError(fault: Fault | undefined, service: "cognito-idp" | "logs" | "s3"): void {
  const answer = fault && answerOf(fault, service);
  if (answer !== undefined) throw new ServiceError(answer.code, answer.message, answer.status);
}

function jsonReply(status: number, output: object, errorCode?: string): Reply {
  return {
    status,
    headers: {
      "Content-Type": "application/x-amz-json-1.1",
      "x-amzn-RequestId": randomUUID(),
      ...(errorCode !== undefined && { "x-amzn-ErrorType": errorCode }),
    },
    body: JSON.stringify(output),
  };
}

function toServiceError(thrown: unknown, code: string): ServiceError {
  if (thrown instanceof ServiceError) return thrown;
  return new ServiceError(
    code,
    thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown),
    500,
  );
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString() || "{}");
  } catch {
    return undefined;
  }
}

function drop(request: IncomingMessage): void {
  request.socket.resetAndDestroy();
}
