import { ActionError, isAbort, isProgramFault, messageOf } from "../base/errors.ts";
import { regionOfUserPool } from "../base/names.ts";
import { connectErrorOf, networkFix, networkReason } from "./connect-error.ts";
import { isServerFault, statusOf } from "./retryability.ts";

/** What a call was about, for the sentence that tells why it failed. */
export type CallContext = {
  /** The API operation, as IAM and CloudTrail name it. */
  operation: string;
  /** The prefix of the service's IAM actions; that of the Cognito user pools API where it is left out. */
  service?: "logs";
  userPoolId: string;
  region: string;
  endpointUrl: string | undefined;
};

/** The way out of an error of the API, by its name (errors of the operations: the API reference). */
const waysOut: Record<string, (context: CallContext, words: string) => string> = {
  ResourceNotFoundException: ({ userPoolId, region }, words) => {
    if (/\bjob\b/i.test(words)) return `Check job-id: user pool ${userPoolId} has no such import job.`;
    const home = regionOfUserPool(userPoolId);
    return home === region
      ? `Check user-pool-id, and that the credentials belong to the account of ${userPoolId}.`
      : `The step looked in ${region}, but the id says that the pool lives in ${home}: set region to ${home}.`;
  },
  InvalidParameterException: () => "Check the inputs against what AWS says.",
  AccessDeniedException: missingPermission,
  NotAuthorizedException: missingPermission,
  LimitExceededException: ({ operation }) =>
    operation === "CreateUserImportJob"
      ? "A user pool keeps at most 1,000 import jobs by default and none can be deleted: request a higher quota " +
        "(L-681BB884) in the Service Quotas console."
      : "",
  PreconditionNotMetException: () => "",
  TooManyRequestsException: (context) =>
    `Other callers use up the rate of this pool or account${again(context)}.`,
  OperationNotEnabledException: () =>
    "Users cannot be imported into a replica region: set region to the user pool's primary region.",
  InternalErrorException: (context) => `This is a fault at AWS${again(context)}.`,
  UnrecognizedClientException: badCredentials,
  InvalidClientTokenId: badCredentials,
  InvalidSignatureException: badCredentials,
  IncompleteSignatureException: badCredentials,
  MissingAuthenticationTokenException: () =>
    "AWS takes no such call unsigned: leave no-sign-request out, and give credentials.",
  ExpiredTokenException: expiredCredentials,
  ExpiredToken: expiredCredentials,
};

/** Running the step again makes another job, which helps only while there is none. */
function again({ operation }: CallContext): string {
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

function badCredentials(): string {
  return "Check the AWS credentials of this step: they are wrong, incomplete or of another partition.";
}

function expiredCredentials(): string {
  return (
    "The AWS credentials of this step have expired: get them in a step nearer to this one, with a longer " +
    "role-duration-seconds, or with the input role-to-assume, which renews them."
  );
}

/**
 * An error of the AWS SDK as one sentence with AWS's own reason and the way out. An abort, a fault of the program and an
 * error that explains itself already are passed on as they are.
 */
export function explainAwsError(error: unknown, context: CallContext): unknown {
  if (error instanceof ActionError || isAbort(error) || isProgramFault(error)) return error;
  if (isForeignReply(error)) return foreignReply(error, context);
  return new ActionError("aws", sentence(error, context), { cause: error });
}

/** Whether the reply was not the API's at all, such as the page of a proxy. The SDK adds replies that it cannot read. */
export function isForeignReply(error: unknown): boolean {
  const isUnread = error instanceof SyntaxError || (error instanceof TypeError && "$response" in error);
  return isUnread || (error instanceof Error && /^Unknown(Error)?$/.test(error.name));
}

/** The parser's words quote the reply, which may hold the pre-signed URL, so they are not passed on, even as cause. */
function foreignReply(error: unknown, { operation, endpointUrl, service }: CallContext): ActionError {
  const status = statusOf(error);
  const answer = status === undefined ? "an answer" : `an answer with HTTP status ${status}`;
  const check = endpointUrl === undefined ? "the proxy of the runner" : "endpoint-url";
  const api = service === "logs" ? "CloudWatch Logs'" : "the Cognito API's";
  const isCut = isCutJson(error);
  const sentence = `${operation} got ${answer} that ${isCut ? "ends in the middle" : `is not ${api}`}. Check ${check}.`;
  const cause = Object.assign(new Error("the reply could not be read"), {
    $metadata: { httpStatusCode: status },
    ...(isCut ? { $retryable: {} } : {}),
  });
  return new ActionError("aws", sentence, { cause });
}

/** Whether a reply began as JSON: in anything else, such as HTML, V8 finds an unexpected token. */
function isCutJson(error: unknown): boolean {
  return error instanceof SyntaxError && !error.message.startsWith("Unexpected token");
}

function wayOutOf(name: string, context: CallContext, words: string): string {
  const wayOut = waysOut[name];
  // The others speak of the pool and its jobs.
  const fitsAll = wayOut === missingPermission || wayOut === badCredentials || wayOut === expiredCredentials;
  return wayOut !== undefined && (context.service === undefined || fitsAll) ? wayOut(context, words) : "";
}

function sentence(error: unknown, context: CallContext): string {
  const { operation, region, endpointUrl } = context;
  const name = error instanceof Error ? error.name : "";
  const words = messageOf(error).trim().replace(/\.$/, "");
  const reason = networkReason(error);
  if (reason !== undefined) {
    const api = context.service === "logs" ? "CloudWatch Logs" : "Cognito";
    const where = endpointUrl === undefined ? `${api} in ${region}` : "the endpoint in endpoint-url";
    const check = endpointUrl === undefined ? "region and the runner's network" : "endpoint-url";
    return `${operation} did not get through to ${where}: ${reason}. ${networkFix(error) ?? `Check ${check}.`}`;
  }
  const reported = words === "" || words === name ? name : `${words} (${name})`;
  const wayOut = wayOutOf(name, context, words);
  return `${operation} failed: ${reported}. ${wayOut}`.trimEnd();
}

/** A reply without what the API promises. */
export function missingReply(what: string, { operation, endpointUrl }: CallContext): ActionError {
  const hint = endpointUrl === undefined ? "Run the step again." : "Check endpoint-url.";
  return new ActionError("incomplete-reply", `${operation} answered without ${what}. ${hint}`);
}

/** Whether AWS refused a call, which then has changed nothing. */
export function isRefusal(error: unknown): boolean {
  const cause = awsErrorOf(error);
  return cause instanceof Error && (statusOf(cause) ?? 0) >= 400 && !isServerFault(cause);
}

/** Whether a call that failed may have been carried out all the same: its reply is missing, or is no reply of AWS's. */
export function mayBeCarriedOut(error: unknown): boolean {
  return !isRefusal(error) && !isCredentialsError(error) && connectErrorOf(awsErrorOf(error)) === undefined;
}

/** AWS's own words behind an error of ours; empty where there are none. */
export function awsWords(error: unknown): string {
  const cause = awsErrorOf(error);
  return cause === undefined ? "" : messageOf(cause);
}

/** The name of AWS's error behind an error of ours; empty where there is none. */
export function awsErrorName(error: unknown): string {
  const cause = awsErrorOf(error);
  return cause instanceof Error ? cause.name : "";
}

/** Whether the credentials lack a permission, so that a call that is only nice to have may be done without. */
export function isPermissionRefusal(error: unknown): boolean {
  return isRefusal(error) && /^(AccessDenied|NotAuthorized|UnknownOperation)/.test(awsErrorName(error));
}

/** Whether what a call asked for is not there, or not yet. */
export function isAbsent(error: unknown): boolean {
  return awsErrorName(error) === "ResourceNotFoundException";
}

/** Whether there was nothing to call AWS with; credentials that are at fault are something. */
export function isWithoutCredentials(error: unknown): boolean {
  return error instanceof ActionError && error.code === "no-credentials";
}

/** Whether there were no credentials for a call, so that it was not made. */
export function isCredentialsError(error: unknown): boolean {
  return isWithoutCredentials(error) || (error instanceof ActionError && error.code === "credentials");
}

/** The error of the call behind an error of ours; that of a call for credentials is not the call's own. */
function awsErrorOf(error: unknown): unknown {
  return error instanceof ActionError && !isCredentialsError(error) ? error.cause : undefined;
}
