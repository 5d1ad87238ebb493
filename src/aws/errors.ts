import { connectErrorOf, networkFix, networkReason } from "../base/connect-error.ts";
import { ActionError, entryOf, isAbort, isProgramFault, messageOf } from "../base/errors.ts";
import { regionOfUserPool } from "../base/names.ts";
import { isServerFault, statusOf } from "./retry.ts";

/** A call's details, for the message that says why it failed. */
export type CallContext = {
  /** The API operation, as IAM and CloudTrail name it. */
  operation: string;
  /** The service, if it is not the Cognito user pools API. */
  service?: "logs" | undefined;
  userPoolId: string;
  region: string;
  endpointUrl: string | undefined;
};

type Remedy = string | ((context: CallContext, words: string) => string);

const checkCredentials =
  "Check the AWS credentials of this step: they are wrong, incomplete or of another partition.";
const renewCredentials =
  "The AWS credentials of this step have expired: get them in a step nearer to this one, with a longer " +
  "role-duration-seconds, or with the input role-to-assume, which renews them.";

/** How to fix an error of any service, by its name. */
const commonRemedies: Record<string, Remedy> = {
  AccessDeniedException: missingPermission,
  NotAuthorizedException: missingPermission,
  UnrecognizedClientException: checkCredentials,
  InvalidClientTokenId: checkCredentials,
  InvalidSignatureException: checkCredentials,
  IncompleteSignatureException: checkCredentials,
  ExpiredTokenException: renewCredentials,
  ExpiredToken: renewCredentials,
};

/** How to fix an error of the Cognito API (API reference, errors of the operations). */
const cognitoRemedies: Record<string, Remedy> = {
  ...commonRemedies,
  ResourceNotFoundException: ({ userPoolId, region }, words) => {
    if (/\bjob\b/i.test(words)) return `Check job-id: user pool ${userPoolId} has no such import job.`;
    const home = regionOfUserPool(userPoolId);
    return home === region
      ? `Check user-pool-id, and that the credentials belong to the account of ${userPoolId}.`
      : `The step looked in ${region}, but the id says that the pool is in ${home}: set region to ${home}.`;
  },
  InvalidParameterException: "Check the inputs against AWS's message.",
  LimitExceededException: ({ operation }) =>
    operation === "CreateUserImportJob"
      ? "A user pool keeps at most 1,000 import jobs by default and none can be deleted: request a higher quota " +
        "(L-681BB884) in the Service Quotas console."
      : "",
  TooManyRequestsException: (context) =>
    `Other callers use up the rate of this pool or account${retryHint(context)}.`,
  OperationNotEnabledException:
    "Users cannot be imported into a replica region: set region to the user pool's primary region.",
  InternalErrorException: (context) => `This is a fault at AWS${retryHint(context)}.`,
  MissingAuthenticationTokenException:
    "This call must be signed: remove no-sign-request and provide credentials.",
};

/** Running the step again helps only while there is no job. */
function retryHint({ operation }: CallContext): string {
  return /^(DescribeUserPool|GetCSVHeader|CreateUserImportJob)$/.test(operation)
    ? "; run the step again"
    : "";
}

function missingPermission({ operation, service }: CallContext, words: string): string {
  if (service === "logs") {
    return (
      "Allow logs:DescribeLogGroups (on log-group:*), logs:DescribeLogStreams, and logs:GetLogEvents or logs:FilterLogEvents on " +
      "log-group:/aws/cognito/* for the credentials of this step."
    );
  }
  const action = /\biam:PassRole\b/i.test(words)
    ? "iam:PassRole on the role in cloud-watch-logs-role-arn"
    : `cognito-idp:${operation} on the user pool`;
  return `Allow ${action} for the credentials of this step.`;
}

/**
 * Returns an error of the AWS SDK as an ActionError with AWS's reason and how to fix it. An abort, a fault of the program
 * and an ActionError are returned as they are.
 */
export function explainAwsError(error: unknown, context: CallContext): unknown {
  if (error instanceof ActionError || isProgramFault(error)) return error;
  // A reply may give its error any name.
  if (isAbort(error) && statusOf(error) === undefined) return error;
  if (isForeignReply(error)) return foreignReply(error, context);
  return new ActionError("aws", describeFailure(error, context), { cause: error });
}

/** Returns whether the reply did not come from the API, such as a proxy's page. The SDK adds `$response` if it cannot parse one. */
export function isForeignReply(error: unknown): boolean {
  const isUnread = error instanceof SyntaxError || (error instanceof TypeError && "$response" in error);
  return (
    isUnread ||
    messageOf(error).startsWith("@aws-sdk XML parse error") ||
    /^Unknown(Error)?$/.test(nameOf(error))
  );
}

/** The parser's message quotes the reply, which may contain the pre-signed URL, so it is not kept as the cause. */
function foreignReply(error: unknown, { operation, endpointUrl, service }: CallContext): ActionError {
  const status = statusOf(error);
  const answer = status === undefined ? "an answer" : `an answer with HTTP status ${status}`;
  // In anything that is not JSON, V8 finds an unexpected token, or more text after a number, as in "404 page not found".
  const isCut =
    error instanceof SyntaxError && !/^Unexpected (token|non-whitespace character)/.test(error.message);
  const problem = isCut
    ? "ends in the middle"
    : `is not ${service ? "CloudWatch Logs'" : "the Cognito API's"}`;
  const check = endpointUrl === undefined ? "the proxy of the runner" : "endpoint-url";
  const cause = Object.assign(new Error("the reply could not be read"), {
    $metadata: { httpStatusCode: status },
    ...(isCut ? { $retryable: {} } : {}),
  });
  return new ActionError("aws", `${operation} got ${answer} that ${problem}. Check ${check}.`, { cause });
}

function describeFailure(error: unknown, context: CallContext): string {
  const { operation, region, endpointUrl, service } = context;
  const reason = networkReason(error);
  if (reason !== undefined) {
    const [host, check] =
      endpointUrl === undefined
        ? [`${service ? "CloudWatch Logs" : "Cognito"} in ${region}`, "region and the runner's network"]
        : ["the endpoint in endpoint-url", "endpoint-url"];
    return `${operation} could not reach ${host}: ${reason}. ${networkFix(error) ?? `Check ${check}.`}`;
  }
  const name = nameOf(error);
  // The SDK adds a hint for programmers to a reply that it cannot read.
  const words = messageOf(error)
    .replace(/\n\s*Deserialization error:.*/s, "")
    .trim()
    .replace(/\.$/, "");
  const remedy = entryOf(service ? commonRemedies : cognitoRemedies, name) ?? "";
  const isNamed = !/^(Type)?Error$/.test(name);
  const reported = words === "" || words === name ? name : `${words}${isNamed ? ` (${name})` : ""}`;
  const fix = typeof remedy === "string" ? remedy : remedy(context, words);
  return `${operation} failed: ${reported}. ${fix}`.trimEnd();
}

/**
 * Returns the error for a reply that the API model does not allow.
 * @param how what is wrong with it; follows "answered"
 */
export function badReply(how: string, { operation, endpointUrl }: CallContext): ActionError {
  const hint = endpointUrl === undefined ? "Run the step again." : "Check endpoint-url.";
  return new ActionError("incomplete-reply", `${operation} answered ${how}. ${hint}`);
}

/** Returns whether AWS refused a call, which then had no effect. */
export function isRefusal(error: unknown): boolean {
  const cause = awsErrorOf(error);
  return (statusOf(cause) ?? 0) >= 400 && !isServerFault(cause);
}

/** Returns whether a failed call may have had an effect: its reply is missing, or did not come from AWS. */
export function mayHaveTakenEffect(error: unknown): boolean {
  return !isRefusal(error) && !isCredentialsError(error) && connectErrorOf(awsErrorOf(error)) === undefined;
}

/** Returns AWS's message behind an ActionError; empty without one. */
export function awsWords(error: unknown): string {
  const cause = awsErrorOf(error);
  return cause === undefined ? "" : messageOf(cause);
}

/** Returns the name of AWS's error behind an ActionError; empty without one. */
export function awsErrorName(error: unknown): string {
  return nameOf(awsErrorOf(error));
}

/** Returns whether the credentials lack a permission, so that the run can continue without an optional call. */
export function isPermissionRefusal(error: unknown): boolean {
  return isRefusal(error) && /^(AccessDenied|NotAuthorized|UnknownOperation)/.test(awsErrorName(error));
}

/** Returns whether no credentials were found, in contrast to bad ones. */
export function isWithoutCredentials(error: unknown): boolean {
  return error instanceof ActionError && error.code === "no-credentials";
}

/** Returns whether a call was not allowed, or had no credentials. */
export function isDenied(error: unknown): boolean {
  return isPermissionRefusal(error) || isWithoutCredentials(error);
}

/** Returns whether there were no usable credentials for a call, so that it was not sent. */
export function isCredentialsError(error: unknown): boolean {
  return isWithoutCredentials(error) || (error instanceof ActionError && error.code === "credentials");
}

/** Returns the AWS error behind an ActionError, unless it is one of a call for credentials. */
function awsErrorOf(error: unknown): unknown {
  return error instanceof ActionError && !isCredentialsError(error) ? error.cause : undefined;
}

/** Returns the name of an error; empty for anything else. */
export function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : "";
}
