/** Faults that a test orders: what a network and a busy service do now and then. */

export type Fault = {
  /** "StartUserImportJob", "PutObject", "GetLogEvents", …, or "*" for all. */
  operation: string;
  kind:
    | "throttle"
    | "server-error"
    /** The connection is reset before the request is handled. */
    | "reset"
    /** The request is handled, but its reply never arrives. */
    | "lost-reply"
    | "slow"
    | "error"
    /** 503 */
    | "unavailable";
  /** How often; default 1. */
  times?: number;
  /** How many requests pass first. */
  after?: number;
  /** For "slow". */
  delayMs?: number;
  /** For "error": the service's own name, words and status. */
  code?: string;
  message?: string;
  status?: number;
};

export type PendingFault = { fault: Fault; toPass: number; left: number };

export function pending(fault: Fault): PendingFault {
  return { fault, toPass: fault.after ?? 0, left: fault.times ?? 1 };
}

/** The fault that strikes this request, if one does: of several, the one that was ordered first. */
export function strike(faults: PendingFault[], operation: string): Fault | undefined {
  let struck: Fault | undefined;
  for (const each of faults) {
    if (each.left === 0 || (each.fault.operation !== "*" && each.fault.operation !== operation)) continue;
    if (each.toPass > 0) each.toPass -= 1;
    else if (struck === undefined) {
      each.left -= 1;
      struck = each.fault;
    }
  }
  return struck;
}

type Answer = { code: string; message: string; status: number };
type Service = "cognito-idp" | "logs" | "s3";

const throttled: Record<Service, Answer> = {
  "cognito-idp": { code: "TooManyRequestsException", message: "Too many requests", status: 400 },
  logs: { code: "ThrottlingException", message: "Rate exceeded", status: 400 },
  s3: { code: "SlowDown", message: "Please reduce your request rate.", status: 503 },
};

const broken: Record<Service, Answer> = {
  "cognito-idp": { code: "InternalErrorException", message: "Internal error", status: 500 },
  logs: { code: "InternalFailure", message: "The request processing has failed.", status: 500 },
  s3: { code: "InternalError", message: "We encountered an internal error. Please try again.", status: 500 },
};

const unavailable: Record<Service, Answer> = {
  "cognito-idp": { code: "ServiceUnavailable", message: "Service is unavailable", status: 503 },
  logs: {
    code: "ServiceUnavailableException",
    message: "The service cannot complete the request.",
    status: 503,
  },
  s3: { code: "ServiceUnavailable", message: "Please reduce your request rate.", status: 503 },
};

/** The error with which a fault answers; undefined for those that do something else. */
export function answerOf(fault: Fault, service: Service): Answer | undefined {
  if (fault.kind === "throttle") return throttled[service];
  if (fault.kind === "server-error") return broken[service];
  if (fault.kind === "unavailable") return unavailable[service];
  if (fault.kind !== "error") return undefined;
  const { code = broken[service].code, message = "An injected error.", status = 400 } = fault;
  return { code, message, status };
}
