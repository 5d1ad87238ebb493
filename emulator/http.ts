/** Types that the protocols share: requests, replies, and the server's context. */

import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { ServiceError } from "./errors.ts";
import { answerOf, type Fault, type FaultyService, type PendingFault } from "./faults.ts";
import type { Buckets } from "./rates.ts";
import type { EmulatorSettings } from "./settings.ts";
import type { State } from "./state.ts";

/** The record of a handled request. */
export type RecordedRequest = {
  time: number;
  method: string;
  path: string;
  operation: string;
  /** The JSON of an API call, or the parameters of one in a form. */
  input: unknown;
  headers: IncomingHttpHeaders;
  bodyBytes: number;
  /** 0 if the connection was closed without a complete reply. */
  status: number;
  errorCode?: string;
  fault?: Fault["kind"];
};

/** The server's context. */
export type ServerContext = {
  state: State;
  settings: EmulatorSettings;
  clock: () => number;
  /** Moves the clock forward by `ms` milliseconds. */
  advanceClock: (milliseconds: number) => void;
  requests: RecordedRequest[];
  faults: PendingFault[];
  buckets: Buckets;
  /** Called with every reply of a JSON API before it is sent. */
  onReply: ((service: string, operation: string, output: object) => void) | undefined;
  /** Called with every request as soon as its operation is known, before it is handled. */
  onRequest: ((request: RecordedRequest) => void) | undefined;
  /** Delays a request by `ms` milliseconds, or for ever, for a fault. */
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
  context: ServerContext;
  request: HttpRequest;
  record: RecordedRequest;
  /** The fault for this request. */
  fault: Fault | undefined;
  /** Resolves to the body. Sends 100 Continue to a client that waits for it. */
  read: () => Promise<Buffer>;
};

export type Reply = { status: number; headers: Record<string, string>; body: string };

/** A protocol of services. */
export type Protocol = {
  /** Returns the name of a request's operation. */
  operation(request: HttpRequest, read: Exchange["read"]): Promise<string>;
  answer(exchange: Exchange): Promise<Reply>;
};

/** Throws the error of a fault. */
export function throwFault(fault: Fault | undefined, service: FaultyService): void {
  const answer = fault && answerOf(fault, service);
  if (answer !== undefined) throw new ServiceError(answer.code, answer.message, answer.status);
}

/** Returns what was thrown as an error reply; an unexpected error as an internal error of the service. */
export function toServiceError(thrown: unknown, code: string): ServiceError {
  if (thrown instanceof ServiceError) return thrown;
  const message = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  return new ServiceError(code, message, 500);
}
