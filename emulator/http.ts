/** What the protocols share: a request as they see it, the reply they give, and the world in which they give it. */

import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { ServiceError } from "./errors.ts";
import { answerOf, type Fault, type FaultyService, type PendingFault } from "./faults.ts";
import type { Buckets } from "./rates.ts";
import type { EmulatorSettings } from "./settings.ts";
import type { State } from "./state.ts";

/** What the server remembers of a request that it served. */
export type RecordedRequest = {
  time: number;
  method: string;
  path: string;
  operation: string;
  /** The JSON of an API call, or the parameters of one in a form. */
  input: unknown;
  headers: IncomingHttpHeaders;
  bodyBytes: number;
  /** 0 where the connection was dropped instead of a whole reply, or nothing came at all. */
  status: number;
  errorCode?: string;
  fault?: Fault["kind"];
};

/** What the server works on. */
export type World = {
  state: State;
  settings: EmulatorSettings;
  clock: () => number;
  /** Moves the clock forward by so many milliseconds. */
  advanceClock: (milliseconds: number) => void;
  requests: RecordedRequest[];
  faults: PendingFault[];
  buckets: Buckets;
  /** Called with every reply of a JSON API before it is sent. */
  onReply: ((service: string, operation: string, output: object) => void) | undefined;
  /** Called with every request as soon as its operation is known, before it is handled. */
  onRequest: ((request: RecordedRequest) => void) | undefined;
  /** Keeps a request waiting so many milliseconds, or for ever, as a fault wants it. */
  delay: (milliseconds: number, request: IncomingMessage) => Promise<void>;
  scheme: "http" | "https";
};

export type HttpRequest = {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
};

export type Exchange = {
  world: World;
  request: HttpRequest;
  record: RecordedRequest;
  /** The fault that strikes this request. */
  fault: Fault | undefined;
  /** The body; asks a client that waits for it (`Expect: 100-continue`) to send it. */
  read: () => Promise<Buffer>;
};

export type Reply = { status: number; headers: Record<string, string>; body: string };

/** A way to speak to a service. */
export type Protocol = {
  /** The name of the operation that a request asks for. */
  operation(request: HttpRequest, read: Exchange["read"]): Promise<string>;
  answer(exchange: Exchange): Promise<Reply>;
};

/** Throws the error with which a fault answers. */
export function strikeWithError(fault: Fault | undefined, service: FaultyService): void {
  const answer = fault && answerOf(fault, service);
  if (answer !== undefined) throw new ServiceError(answer.code, answer.message, answer.status);
}

/** What was thrown as an error that the service answers with; what nobody expected as one of the service's own. */
export function toServiceError(thrown: unknown, code: string): ServiceError {
  if (thrown instanceof ServiceError) return thrown;
  const message = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  return new ServiceError(code, message, 500);
}
