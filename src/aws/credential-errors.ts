import { connectErrorOf, networkFix, networkReason } from "../base/connect-error.ts";
import { ActionError, isAbort, isProgramFault, messageOf } from "../base/errors.ts";
import { isForeignReply, nameOf } from "./errors.ts";
import { profileName, type Source } from "./identity.ts";
import { statusOf } from "./retry.ts";

/** The sources that read files or call services. */
type NamedSource = Source<"profile" | "web-identity" | "container">;

/** Returns the error for a source that is set but gives no credentials: why, and how to fix it. */
export function credentialsError(error: unknown, source: NamedSource): unknown {
  const { name, tokenFile, fix } = describeSource(source);
  const reason = `${statusOf(error) === undefined ? "" : "STS answered: "}${reasonOf(error, tokenFile)}`;
  return wrapError(error, `There are no credentials from ${name}: ${reason}. ${networkFix(error) ?? fix}`);
}

/** Returns the error for a role-to-assume that could not be assumed with the workflow's OIDC token. */
export function roleError(error: unknown, token: string): unknown {
  const isRefused = /^(AccessDenied|InvalidIdentityToken|IDPRejectedClaim)/.test(nameOf(error));
  const fix = isRefused ? trustAdvice(token) : (networkFix(error) ?? "");
  const message = `The role in role-to-assume could not be assumed: ${reasonOf(error)}. ${fix}`;
  return wrapError(error, message.trimEnd());
}

/** Returns the issuer and subject that the trust policy must accept, as a fix. They are not secret. */
function trustAdvice(token: string): string {
  const { iss = "the token's issuer", sub } = claimsOf(token);
  const subject =
    sub === undefined ? "" : ` The token's subject is \`${sub}\`; the role must trust exactly that.`;
  return (
    `Check that the role exists and that its trust policy accepts ${String(iss).replace("https://", "")} with the ` +
    `audience sts.amazonaws.com.${subject}`
  );
}

/** Returns the claims of a token; none of one that is no JWT, which only AWS can tell. */
function claimsOf(token: string): { iss?: unknown; sub?: unknown } {
  try {
    return JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString()) ?? {};
  } catch {
    return {};
  }
}

/** Wraps an error, unless it explains itself. The output of a program or a service may contain a secret, so it is not shown. */
function wrapError(error: unknown, message: string): unknown {
  if (error instanceof ActionError || isAbort(error) || isProgramFault(error)) return error;
  const isHidden = isFailedProcess(error) || isForeignReply(error);
  const $metadata = { httpStatusCode: statusOf(error) };
  // It may have been cut on the way, and a repeated call does no harm.
  const retry = isForeignReply(error) ? { $retryable: {} } : {};
  const cause = isHidden
    ? Object.assign(new Error("the output is not shown"), { $metadata, ...retry })
    : error;
  return new ActionError("credentials", message, { cause });
}

function isFailedProcess(error: unknown): boolean {
  return /^Command failed/.test(messageOf(error));
}

function reasonOf(error: unknown, tokenFile?: string): string {
  const status = statusOf(error);
  if (isFailedProcess(error)) return "its credential_process failed";
  if (isForeignReply(error)) {
    return status === undefined
      ? "the reply is not JSON"
      : `the reply, HTTP status ${status}, is not from AWS`;
  }
  const unreached = networkReason(error);
  if (unreached !== undefined) {
    return connectErrorOf(error)?.proxy === undefined ? `STS could not be reached: ${unreached}` : unreached;
  }
  if (error instanceof Error && "path" in error && "code" in error) {
    const variable = tokenFile === undefined ? "" : ` (${tokenFile})`;
    const problem = error.code === "ENOENT" ? "does not exist" : `cannot be read (${error.code})`;
    return `the file ${error.path}${variable} ${problem}`;
  }
  const words = messageOf(error).replace(/^Error: /, "");
  const sentence = words.replace(/\s+/g, " ").trim().replace(/\.$/, "");
  return status === undefined ? sentence : `${sentence} (${nameOf(error)})`;
}

function describeSource(source: NamedSource): { name: string; tokenFile?: string; fix: string } {
  if (source.kind === "profile") {
    const { namedBy } = source;
    const instead = namedBy === "AWS_PROFILE" ? "unset AWS_PROFILE" : "leave profile out";
    const fix = `Correct the profile${namedBy === undefined ? "" : `, or ${instead}`}.`;
    return { name: profileName(source), fix };
  }
  if (source.kind === "web-identity") {
    return {
      name: `the role ${source.roleArn} (AWS_ROLE_ARN)`,
      tokenFile: "AWS_WEB_IDENTITY_TOKEN_FILE",
      fix:
        "Check that the role trusts the issuer and the subject of the token in AWS_WEB_IDENTITY_TOKEN_FILE. In a job with a " +
        "container, mount that file into it.",
    };
  }
  return {
    name: `the service in ${source.variable}`,
    tokenFile: "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE",
    fix: `Check the task role of ECS or the EKS Pod Identity agent, or unset ${source.variable}.`,
  };
}

/** Returns the error for a run without any source. The instance metadata service is the last in the order. */
export function noCredentialsError({ isDisabled, limits }: Source<"instance">, error?: unknown): ActionError {
  const status = error instanceof Error && "statusCode" in error ? error.statusCode : undefined;
  const reason = isDisabled
    ? "is disabled (AWS_EC2_METADATA_DISABLED)"
    : status === undefined
      ? `gave none within ${limits.timeoutMs / 1000} s (AWS_METADATA_SERVICE_TIMEOUT)`
      : `answered with HTTP status ${status}`;
  return new ActionError(
    "no-credentials",
    `There are no AWS credentials: no source is set, and the instance metadata service ${reason}. Set role-to-assume (the ` +
      "job needs permissions: id-token: write), get credentials in an earlier step with " +
      "aws-actions/configure-aws-credentials, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY (and AWS_SESSION_TOKEN) " +
      "for this step.",
    { cause: error },
  );
}
