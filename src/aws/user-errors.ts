import { entryOf } from "../base/errors.ts";
import { awsErrorName, awsWords, isCredentialsError, isPermissionRefusal, isRefusal } from "./errors.ts";

/** Errors about the account, its credentials or the user pool. */
const sharedErrors =
  /^(Expired|Unrecognized|Missing|Incomplete|SignatureDoesNotMatch|Invalid(Signature|Client|UserPool)|Unauthorized|Forbidden|OperationNotEnabled|FeatureUnavailable|UserPoolAddOn)/;

/**
 * Returns whether a call that failed for one user would fail in the same way for any other.
 * @param passwordsDiffer whether users have passwords of their own
 */
export function isSameForAll(error: unknown, passwordsDiffer: boolean): boolean {
  const name = awsErrorName(error);
  if (name === "InvalidPasswordException") return !passwordsDiffer;
  // The resource that was not found is a group, a user, or the user pool.
  const isPoolMissing =
    name === "ResourceNotFoundException" && !/\bgroup\b|\buser\b(?! ?pool)/i.test(awsWords(error));
  return isPoolMissing || isCredentialsError(error) || isPermissionRefusal(error) || sharedErrors.test(name);
}

const reasons: Record<string, string> = {
  UserNotFoundException: "The user is not in the pool.",
  ResourceNotFoundException: "The pool has no such group.",
  AliasExistsException: "Another user has the e-mail address or phone number.",
  InvalidPasswordException: "The pool's password policy does not allow the password.",
  InvalidParameterException: "Cognito does not accept a value of the row.",
};

/** Returns why a change of one user failed, as a sentence. AWS's message may quote the user's name, so it is left out. */
export function refusalReason(error: unknown): string {
  if (!isRefusal(error)) return "AWS did not answer or had an internal error.";
  const name = awsErrorName(error);
  return entryOf(reasons, name) ?? `AWS refused it (${name}).`;
}
