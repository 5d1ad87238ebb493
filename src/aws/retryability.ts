import { isClockSkewCorrectedError, isThrottlingError, isTransientError } from "@smithy/core/retry";
import type { SdkError } from "@smithy/types";
import { ActionError } from "../base/errors.ts";
import { connectErrorOf, isPassing } from "./connect-error.ts";

/**
 * What kind of trouble a call ran into, which says whether to repeat it:
 * - `later`: AWS refused it for the moment and has done nothing: throttling, or a clock that was off and is put right now
 * - `unsent`: it never reached AWS
 * - `unanswered`: nobody knows whether it was carried out: a lost reply, a timeout, a fault at AWS
 * - `final`: it would only fail again
 */
export type Trouble = "later" | "unsent" | "unanswered" | "final";

/** The kind of an error of the AWS SDK, or of an error of ours that was made from one. */
export function troubleOf(thrown: unknown): Trouble {
  if (thrown instanceof ActionError && thrown.code === "incomplete-reply") return "unanswered";
  const error = thrown instanceof ActionError ? thrown.cause : thrown;
  if (!(error instanceof Error)) return "final";
  const sdkError = error as SdkError;
  // The SDK takes a full pool (1,000 jobs) for throttling; it stays full.
  if (error.name === "LimitExceededException") return "final";
  if (isThrottlingError(sdkError) || isClockSkewCorrectedError(sdkError)) return "later";
  const failed = connectErrorOf(error);
  if (failed !== undefined) return isPassing(failed) ? "unsent" : "final";
  if (!isTransientError(sdkError) && !isServerFault(error)) return "final";
  // Without credentials the call itself was not made.
  return thrown instanceof ActionError && thrown.code === "credentials" ? "unsent" : "unanswered";
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
