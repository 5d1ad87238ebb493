/** Faults that a test injects: errors of networks and busy services. */

import type { Reply } from "./http.ts";

export type Fault = {
  /** "StartUserImportJob", "PutObject", "GetLogEvents", "AssumeRole", …, or "*" for all. */
  operation: string;
  kind:
    | "throttle"
    | "server-error"
    /** The connection is reset before the request is handled. */
    | "reset"
    /** The request is handled, but its reply never arrives. */
    | "lost-reply"
    /** The request is handled, but its reply breaks off in the middle. */
    | "cut-reply"
    /** The request is handled, and the body of its reply is what `alter` returns. */
    | "altered"
    | "slow"
    /** The connection stays open, and no reply comes until the server is closed. */
    | "hang"
    | "error"
    /** 503 */
    | "unavailable"
    /** A proxy on the way answers in its own HTML, 502; the request never arrives. */
    | "bad-gateway";
  /** The number of requests that it affects; default 1. */
  times?: number;
  /** The number of requests that succeed first. */
  after?: number;
  /** For "slow". */
  delayMs?: number;
  /** For "slow" and "hang": before the request is handled, which is the default, or after. */
  when?: "before" | "after";
  /** For "altered"; without it, the first half of the body is the reply. */
  alter?: (body: string) => string;
  /** For "error": the service's error name, message and status. */
  code?: string;
  message?: string;
  status?: number;
};

export type PendingFault = { fault: Fault; toPass: number; left: number };

export function pending(fault: Fault): PendingFault {
  return { fault, toPass: fault.after ?? 0, left: fault.times ?? 1 };
}

/** Returns the fault for this request, if any: of several, the one that was injected first. */
export function nextFault(faults: PendingFault[], operation: string): Fault | undefined {
  let found: Fault | undefined;
  for (const each of faults) {
    if (each.left === 0 || (each.fault.operation !== "*" && each.fault.operation !== operation)) continue;
    if (each.toPass > 0) each.toPass -= 1;
    else if (found === undefined) {
      each.left -= 1;
      found = each.fault;
    }
  }
  return found;
}

type Answer = { code: string; message: string; status: number };
export type FaultyService = "cognito-idp" | "logs" | "s3" | "sts";

const throttled: Record<FaultyService, Answer> = {
  "cognito-idp": { code: "TooManyRequestsException", message: "Too many requests", status: 400 },
  logs: { code: "ThrottlingException", message: "Rate exceeded", status: 400 },
  s3: { code: "SlowDown", message: "Please reduce your request rate.", status: 503 },
  sts: { code: "Throttling", message: "Rate exceeded", status: 400 },
};

const broken: Record<FaultyService, Answer> = {
  "cognito-idp": { code: "InternalErrorException", message: "Internal error", status: 500 },
  logs: { code: "InternalFailure", message: "The request processing has failed.", status: 500 },
  s3: { code: "InternalError", message: "We encountered an internal error. Please try again.", status: 500 },
  sts: { code: "InternalFailure", message: "The request processing has failed.", status: 500 },
};

const unavailable: Record<FaultyService, Answer> = {
  "cognito-idp": { code: "ServiceUnavailable", message: "Service is unavailable", status: 503 },
  logs: {
    code: "ServiceUnavailableException",
    message: "The service cannot complete the request.",
    status: 503,
  },
  s3: { code: "ServiceUnavailable", message: "Please reduce your request rate.", status: 503 },
  sts: { code: "ServiceUnavailable", message: "Service is unavailable", status: 503 },
};

/** Returns the reply of a request with the fault "altered": complete HTTP with a changed body. */
export function altered(reply: Reply, { alter = (body) => body.slice(0, body.length / 2) }: Fault): Reply {
  return { ...reply, body: alter(reply.body) };
}

/** A proxy's page about a service that it cannot reach. */
export const badGateway: Reply = {
  status: 502,
  headers: { "Content-Type": "text/html", Server: "proxy" },
  body:
    "<html>\n<head><title>502 Bad Gateway</title></head>\n" +
    "<body>\n<h1>502 Bad Gateway</h1>\n<hr>proxy\n</body>\n</html>\n",
};

/** Returns the error reply of a fault; undefined for faults without one. */
export function answerOf(fault: Fault, service: FaultyService): Answer | undefined {
  if (fault.kind === "throttle") return throttled[service];
  if (fault.kind === "server-error") return broken[service];
  if (fault.kind === "unavailable") return unavailable[service];
  if (fault.kind !== "error") return undefined;
  const { code = broken[service].code, message = "An injected error.", status = 400 } = fault;
  return { code, message, status };
}
