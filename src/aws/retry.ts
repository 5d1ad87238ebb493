import { isClockSkewCorrectedError, isThrottlingError, isTransientError } from "@smithy/core/retry";
import type { SdkError } from "@smithy/types";
import type { Clock } from "../base/clock.ts";
import { connectErrorOf, isTransientConnectError } from "../base/connect-error.ts";
import { ActionError } from "../base/errors.ts";
import type { Log } from "../base/log.ts";

/** What retries depend on. */
export type RetryContext = {
  clock: Clock;
  /** Returns a number from 0 up to 1, as Math.random does. */
  random(): number;
  log: Pick<Log, "debug" | "info">;
};

/**
 * Whether a failed call can be repeated:
 * - `throttled`: AWS did nothing, and may accept the call later; also after a clock skew that the SDK has corrected
 * - `not-sent`: the call never reached AWS
 * - `ambiguous`: the call may have been carried out: a lost reply, a timeout, a fault at AWS
 * - `permanent`: the call would fail again
 */
export type Retryability = "throttled" | "not-sent" | "ambiguous" | "permanent";

/** Maximum pause before the second attempt; it doubles with each further attempt. */
const firstPauseMs = { throttled: 500, "not-sent": 250, ambiguous: 250 };

/** Returns whether a call can be repeated after an error of the AWS SDK, or an ActionError with one as its cause. */
export function retryabilityOf(thrown: unknown): Retryability {
  if (thrown instanceof ActionError && thrown.code === "incomplete-reply") return "ambiguous";
  const error = thrown instanceof ActionError ? thrown.cause : thrown;
  if (!(error instanceof Error)) return "permanent";
  const sdkError = error as SdkError;
  // The SDK treats a full pool (1,000 jobs) as throttling.
  if (error.name === "LimitExceededException") return "permanent";
  if (isThrottlingError(sdkError) || isClockSkewCorrectedError(sdkError)) return "throttled";
  const failed = connectErrorOf(error);
  if (failed !== undefined) return isTransientConnectError(failed) ? "not-sent" : "permanent";
  if (!isTransientError(sdkError) && !isServerFault(error)) return "permanent";
  return thrown instanceof ActionError && thrown.code === "credentials" ? "not-sent" : "ambiguous";
}

/** Returns whether a call failed on AWS's side, by the HTTP status or the error's `fault` in the API model. */
export function isServerFault(error: unknown): boolean {
  const isFault = error instanceof Error && "$fault" in error && error.$fault === "server";
  return isFault || (statusOf(error) ?? 0) >= 500;
}

/** Returns the HTTP status of AWS's reply; undefined without one. */
export function statusOf(error: unknown): number | undefined {
  if (!(error instanceof Error && "$metadata" in error)) return undefined;
  return (error.$metadata as { httpStatusCode?: number }).httpStatusCode;
}

/** Returns the pause before a retry, in milliseconds. Half of it is random, so that parallel steps do not retry at once. */
export function pauseBefore(
  retryability: Exclude<Retryability, "permanent">,
  attempt: number,
  random: () => number,
): number {
  const longest = firstPauseMs[retryability] * 2 ** (attempt - 1);
  return longest / 2 + (longest / 2) * random();
}
