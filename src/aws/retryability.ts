import { isClockSkewCorrectedError, isThrottlingError, isTransientError } from "@smithy/core/retry";
import type { SdkError } from "@smithy/types";
import { ActionError } from "../base/errors.ts";

/**
 * What kind of trouble a call ran into, which says whether to repeat it:
 * - `later`: AWS refused it for the moment and has done nothing: throttling, or a clock that was off and is put right now
 * - `unsent`: it never reached AWS
 * - `unanswered`: nobody knows whether it was carried out: a lost reply, a timeout, a fault at AWS
 * - `final`: it would only fail again
 */
export type Trouble = "later" | "unsent" | "unanswered" | "final";

/** Codes of Node.js with which a connection did not come about. That a host has no name is no passing trouble. */
const notConnected: ReadonlySet<string> = new Set([
  "ECONNREFUSED",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "EAI_AGAIN",
]);

/** The kind of an error of the AWS SDK, or of an error of ours that was made from one. */
export function troubleOf(thrown: unknown): Trouble {
  if (thrown instanceof ActionError && thrown.code === "incomplete-reply") return "unanswered";
  const error = thrown instanceof ActionError ? thrown.cause : thrown;
  if (!(error instanceof Error)) return "final";
  const sdkError = error as SdkError;
  // The SDK takes a full pool (1,000 jobs) for throttling; it stays full.
  if (error.name === "LimitExceededException") return "final";
  if (isThrottlingError(sdkError) || isClockSkewCorrectedError(sdkError)) return "later";
  const codes = codesOf(error);
  if (codes.some((code) => notConnected.has(code))) return "unsent";
  if (codes.includes("ENOTFOUND")) return "final";
  return isTransientError(sdkError) || isServerFault(error) ? "unanswered" : "final";
}

/** Whether a call that failed may have reached AWS. */
export function wasSent(error: unknown): boolean {
  const codes = error instanceof Error ? codesOf(error) : [];
  return !codes.some((code) => notConnected.has(code) || code === "ENOTFOUND" || isCertificateCode(code));
}

/** Whether a code of Node.js says that the other side's certificate was not accepted. */
export function isCertificateCode(code: string): boolean {
  return /^(ERR_TLS|CERT_|UNABLE_TO|SELF_SIGNED|DEPTH_ZERO|ERR_SSL)/.test(code);
}

/** Whether the other side's certificate was not accepted. */
export function isCertificateTrouble(error: unknown): boolean {
  return error instanceof Error && codesOf(error).some(isCertificateCode);
}

/** The codes of an error and of those behind it. */
function codesOf(error: Error): string[] {
  const codes: string[] = [];
  for (let current: unknown = error, depth = 0; current instanceof Error && depth < 5; depth++) {
    if ("code" in current) codes.push(String(current.code));
    if (current instanceof AggregateError) codes.push(...current.errors.flatMap(codesOf));
    current = current.cause;
  }
  return codes;
}

/** Whether AWS failed to handle a call, by the HTTP status or by what the API model says of the error, whatever its status. */
export function isServerFault(error: Error): boolean {
  return (statusOf(error) ?? 0) >= 500 || ("$fault" in error && error.$fault === "server");
}

/** The HTTP status of AWS's answer; undefined where there was none. */
export function statusOf(error: unknown): number | undefined {
  if (!(error instanceof Error && "$metadata" in error)) return undefined;
  return (error.$metadata as { httpStatusCode?: number }).httpStatusCode;
}
