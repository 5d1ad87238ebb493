import { i as messageOf, r as isAbort, t as ActionError } from "./errors.js";
import { i as regionOfUserPool } from "./names.js";
import { i as isTransientError, r as isThrottlingError, t as isClockSkewCorrectedError } from "./service-error-classification.js";
// src/aws/trouble.ts
const notConnected = new Set([
	"ECONNREFUSED",
	"EHOSTUNREACH",
	"ENETUNREACH",
	"EAI_AGAIN"
]);
function troubleOf(thrown) {
	let error = thrown instanceof ActionError ? thrown.cause : thrown;
	if (!(error instanceof Error)) return "final";
	let sdkError = error;
	if (error.name === "LimitExceededException") return "final";
	if (isThrottlingError(sdkError) || isClockSkewCorrectedError(sdkError)) return "later";
	let codes = codesOf(error);
	return codes.some((code) => notConnected.has(code)) ? "unsent" : codes.includes("ENOTFOUND") ? "final" : isTransientError(sdkError) || (statusOf(error) ?? 0) >= 500 ? "unanswered" : "final";
}
function wasSent(error) {
	return !(error instanceof Error ? codesOf(error) : []).some((code) => notConnected.has(code) || code === "ENOTFOUND" || isCertificateCode(code));
}
function isCertificateCode(code) {
	return /^(ERR_TLS|CERT_|UNABLE_TO|SELF_SIGNED|DEPTH_ZERO|ERR_SSL)/.test(code);
}
function codesOf(error) {
	let codes = [];
	for (let current = error, depth = 0; current instanceof Error && depth < 5; depth++) "code" in current && codes.push(String(current.code)), current instanceof AggregateError && codes.push(...current.errors.flatMap(codesOf)), current = current.cause;
	return codes;
}
function statusOf(error) {
	if (error instanceof Error && "$metadata" in error) return error.$metadata.httpStatusCode;
}
// src/aws/errors.ts
const waysOut = {
	ResourceNotFoundException: ({ userPoolId, region }) => {
		let home = regionOfUserPool(userPoolId);
		return home === region ? `Check user-pool-id, and that the credentials belong to the account of ${userPoolId}.` : `The step looked in ${region}, but the id says that the pool lives in ${home}: set region to ${home}.`;
	},
	InvalidParameterException: () => "Check the inputs against what AWS says.",
	AccessDeniedException: missingPermission,
	NotAuthorizedException: missingPermission,
	LimitExceededException: () => "A user pool keeps at most 1,000 import jobs and none can be deleted; a new job needs another pool.",
	PreconditionNotMetException: () => "",
	TooManyRequestsException: (context) => `Other callers use up the rate of this pool or account${again(context)}.`,
	OperationNotEnabledException: () => "Imports run in the pool's primary region: set region to that.",
	InternalErrorException: (context) => `This is a fault at AWS${again(context)}.`,
	UnrecognizedClientException: badCredentials,
	InvalidClientTokenId: badCredentials,
	InvalidSignatureException: badCredentials,
	IncompleteSignatureException: badCredentials,
	MissingAuthenticationTokenException: badCredentials,
	ExpiredTokenException: expiredCredentials,
	ExpiredToken: expiredCredentials
};
function again({ operation }) {
	return /^(DescribeUserPool|GetCSVHeader|CreateUserImportJob)$/.test(operation) ? "; run the step again" : "";
}
function missingPermission({ operation, service }, words) {
	return service === "logs" ? "Allow logs:DescribeLogGroups, logs:DescribeLogStreams, and logs:GetLogEvents or logs:FilterLogEvents on log-group:/aws/cognito/* for the credentials of this step." : `Allow ${/\biam:PassRole\b/i.test(words) ? "iam:PassRole on the role in cloud-watch-logs-role-arn" : `cognito-idp:${operation} on the user pool`} for the credentials of this step.`;
}
function badCredentials() {
	return "Check the AWS credentials of this step: they are wrong, incomplete or of another partition.";
}
function expiredCredentials() {
	return "The AWS credentials of this step have expired: get them in a step nearer to this one, with a longer role-duration-seconds, or with the input role-to-assume, which renews them.";
}
const networkReasons = {
	ENOTFOUND: "its host name is not known",
	EAI_AGAIN: "its host name could not be looked up",
	ECONNREFUSED: "nothing listens there",
	ECONNRESET: "the connection was closed",
	EPIPE: "the connection was closed",
	ETIMEDOUT: "it did not answer in time",
	EHOSTUNREACH: "there is no way to it",
	ENETUNREACH: "there is no way to it"
};
function networkReason(error) {
	for (let current = error, depth = 0; current instanceof Error && depth < 5; current = current.cause, depth++) {
		let code = "code" in current ? String(current.code) : "", reason = networkReasons[code];
		if (reason !== void 0) return reason;
		if (current.name === "TimeoutError") return "it did not answer in time";
		if (isCertificateCode(code)) return `its certificate was not accepted (${code})`;
		if (current instanceof AggregateError) return networkReason(current.errors[0]);
	}
}
function explainAwsError(error, context) {
	return error instanceof ActionError || isAbort(error) ? error : isForeignReply(error) ? foreignReply(error, context) : new ActionError("aws", sentence(error, context), { cause: error });
}
function isForeignReply(error) {
	return error instanceof SyntaxError || error instanceof Error && /^Unknown(Error)?$/.test(error.name);
}
function foreignReply(error, { operation, endpointUrl, service }) {
	let status = statusOf(error), answer = status === void 0 ? "an answer" : `an answer with HTTP status ${status}`;
	return new ActionError("aws", `${operation} got ${answer} that is not ${service === "logs" ? "CloudWatch Logs'" : "the Cognito API's"}. Check ${endpointUrl === void 0 ? "the proxy of the runner" : "endpoint-url"}.`, { cause: Object.assign(Error("the reply could not be read"), { $metadata: { httpStatusCode: status } }) });
}
function wayOutOf(name, context, words) {
	let wayOut = waysOut[name], fitsAll = wayOut === missingPermission || wayOut === badCredentials || wayOut === expiredCredentials;
	return wayOut !== void 0 && (context.service === void 0 || fitsAll) ? wayOut(context, words) : "";
}
function lacksCredentials(error) {
	return error instanceof Error && /^(CredentialsProviderError|TokenProviderError)$/.test(error.name);
}
function sentence(error, context) {
	let { operation, region, endpointUrl } = context, name = error instanceof Error ? error.name : "", words = messageOf(error).trim().replace(/\.$/, "");
	if (lacksCredentials(error)) return `There are no AWS credentials to call ${operation} with. Give a role in the input role-to-assume (with permissions: id-token: write), get them in an earlier step with aws-actions/configure-aws-credentials, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY (and AWS_SESSION_TOKEN) for this step.`;
	let reason = networkReason(error);
	if (reason !== void 0) {
		let api = context.service === "logs" ? "CloudWatch Logs" : "Cognito";
		return `${operation} did not get through to ${endpointUrl === void 0 ? `${api} in ${region}` : "the endpoint in endpoint-url"}: ${reason}. Check ${endpointUrl === void 0 ? "region and the runner's network" : "endpoint-url"}.`;
	}
	return `${operation} failed: ${words === "" || words === name ? name : `${words} (${name})`}. ${wayOutOf(name, context, words)}`.trimEnd();
}
function missingReply(what, { operation, endpointUrl }) {
	return new ActionError("aws", `${operation} answered without ${what}. ${endpointUrl === void 0 ? "Run the step again." : "Check endpoint-url."}`);
}
function isRefusal(error) {
	let status = error instanceof ActionError ? statusOf(error.cause) : void 0;
	return status !== void 0 && status >= 400 && status < 500;
}
function mayBeCarriedOut(error) {
	let cause = error instanceof ActionError ? error.cause : void 0;
	return !isRefusal(error) && !lacksCredentials(cause) && wasSent(cause);
}
function isPreconditionRefusal(error) {
	return awsName(error) === "PreconditionNotMetException";
}
function awsName(error) {
	return error instanceof ActionError && error.cause instanceof Error ? error.cause.name : "";
}
function isPermissionRefusal(error) {
	return isRefusal(error) && /^(AccessDenied|NotAuthorized|UnknownOperation)/.test(awsName(error));
}
function isAbsent(error) {
	return awsName(error) === "ResourceNotFoundException";
}
function isOutOfReach(error) {
	let cause = error instanceof ActionError ? error.cause : void 0;
	return lacksCredentials(cause) || networkReason(cause) !== void 0;
}
export { isPreconditionRefusal as a, networkReason as c, isPermissionRefusal as i, troubleOf as l, isAbsent as n, mayBeCarriedOut as o, isOutOfReach as r, missingReply as s, explainAwsError as t };
