import { $ as makeBuilder, A as getHttpHandlerExtensionConfiguration, B as getEndpointPlugin, C as getHttpSigningPlugin, Ct as getSmithyContext, D as getHostHeaderPlugin, Dt as emitWarningIfUnsupportedVersion$1, E as getLoggerPlugin, Et as getDefaultSocketTimeout, G as BinaryDecisionDiagram, H as decideEndpoint, J as resolveRegionConfig, O as resolveHostHeaderConfig, St as normalizeProvider, T as getRecursionDetectionPlugin, Tt as fromBase64, U as customEndpointFunctions, V as resolveEndpointConfig, W as EndpointCache, X as NODE_REGION_CONFIG_OPTIONS, Y as NODE_REGION_CONFIG_FILE_OPTIONS, _ as NODE_RETRY_MODE_CONFIG_OPTIONS, a as NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, at as ServiceException, b as resolveUserAgentConfig, ct as getSchemaSerdePlugin, d as awsEndpointFunctions, et as NoOpLogger, f as NODE_APP_ID_CONFIG_OPTIONS, g as NODE_MAX_ATTEMPT_CONFIG_OPTIONS, gt as NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, h as getRetryPlugin, it as loadConfigsForDefaultMode, j as resolveHttpHandlerRuntimeConfig, k as getContentLengthPlugin, l as getAwsRegionExtensionConfiguration, m as getUserAgentPlugin, nt as resolveDefaultRuntimeConfig, o as AwsSdkSigV4Signer, p as createDefaultUserAgentProvider, pt as NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, q as resolveDefaultsModeConfig, r as resolveAwsSdkSigV4Config, rt as emitWarningIfUnsupportedVersion, t as Sha256Node, tt as getDefaultExtensionConfiguration, u as resolveAwsRegionExtensionConfiguration, ut as Client, v as resolveRetryConfig, w as getHttpAuthSchemeEndpointRuleSetPlugin, wt as toBase64, x as DefaultIdentityProviderConfig, y as DEFAULT_RETRY_MODE, yt as calculateBodyLength } from "./Sha256Node.js";
import { r as defaultProvider } from "./credentials.js";
import { a as parseUrl, t as loadConfig } from "./configLoader.js";
import { r as streamCollector, t as NodeHttpHandler } from "./node-http-handler.js";
import { n as tellCalls, r as AwsJson1_1Protocol, t as clientConfig } from "./client.js";
import { t as NoAuthSigner } from "./noAuth.js";
import { n as toUtf8, r as fromUtf8, t as TypeRegistry } from "./TypeRegistry.js";
import { t as awsCalls } from "./calls.js";
import { s as missingReply } from "./errors2.js";
// node_modules/@aws-sdk/client-cognito-identity-provider/dist-es/auth/httpAuthSchemeProvider.js
const defaultCognitoIdentityProviderHttpAuthSchemeParametersProvider = async (config, context, input) => ({
	operation: getSmithyContext(context).operation,
	region: await normalizeProvider(config.region)() || (() => {
		throw Error("expected `region` to be configured for `aws.auth#sigv4`");
	})()
});
function createAwsAuthSigv4HttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "cognito-idp",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
function createSmithyApiNoAuthHttpAuthOption(authParameters) {
	return { schemeId: "smithy.api#noAuth" };
}
const defaultCognitoIdentityProviderHttpAuthSchemeProvider = (authParameters) => {
	let options = [];
	switch (authParameters.operation) {
		case "AssociateSoftwareToken":
			options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
			break;
		case "ChangePassword":
			options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
			break;
		case "CompleteWebAuthnRegistration":
			options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
			break;
		case "ConfirmDevice":
			options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
			break;
		case "ConfirmForgotPassword":
			options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
			break;
		case "ConfirmSignUp":
			options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
			break;
		case "DeleteUser":
			options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
			break;
		case "DeleteUserAttributes":
			options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
			break;
		case "DeleteWebAuthnCredential":
			options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
			break;
		case "ForgetDevice":
			options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
			break;
		case "ForgotPassword":
			options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
			break;
		case "GetDevice":
			options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
			break;
		case "GetTokensFromRefreshToken":
			options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
			break;
		case "GetUser":
			options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
			break;
		case "GetUserAttributeVerificationCode":
			options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
			break;
		case "GetUserAuthFactors":
			options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
			break;
		case "GlobalSignOut":
			options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
			break;
		case "InitiateAuth":
			options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
			break;
		case "ListDevices":
			options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
			break;
		case "ListUserSessions":
			options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
			break;
		case "ListWebAuthnCredentials":
			options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
			break;
		case "ResendConfirmationCode":
			options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
			break;
		case "RespondToAuthChallenge":
			options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
			break;
		case "RevokeToken":
			options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
			break;
		case "RevokeUserSession":
			options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
			break;
		case "SetUserMFAPreference":
			options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
			break;
		case "SetUserSettings":
			options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
			break;
		case "SignUp":
			options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
			break;
		case "StartWebAuthnRegistration":
			options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
			break;
		case "UpdateAuthEventFeedback":
			options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
			break;
		case "UpdateDeviceStatus":
			options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
			break;
		case "UpdateUserAttributes":
			options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
			break;
		case "VerifySoftwareToken":
			options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
			break;
		case "VerifyUserAttribute":
			options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
			break;
		default: options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
	}
	return options;
}, resolveHttpAuthSchemeConfig = (config) => {
	let config_0 = resolveAwsSdkSigV4Config(config);
	return Object.assign(config_0, { authSchemePreference: normalizeProvider(config.authSchemePreference ?? []) });
}, resolveClientEndpointParameters = (options) => Object.assign(options, {
	useDualstackEndpoint: options.useDualstackEndpoint ?? !1,
	useFipsEndpoint: options.useFipsEndpoint ?? !1,
	defaultSigningName: "cognito-idp"
}), commonParams = {
	UseFIPS: {
		type: "builtInParams",
		name: "useFipsEndpoint"
	},
	Endpoint: {
		type: "builtInParams",
		name: "endpoint"
	},
	Region: {
		type: "builtInParams",
		name: "region"
	},
	UseDualStack: {
		type: "builtInParams",
		name: "useDualstackEndpoint"
	}
};
// node_modules/@aws-sdk/client-cognito-identity-provider/package.json
var version = "3.1169.0";
// node_modules/@aws-sdk/client-cognito-identity-provider/dist-es/endpoint/bdd.js
const c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "getAttr", g = "stringEquals", h = { ref: "Endpoint" }, i = { ref: d }, j = { ref: "Region" }, k = {}, l = [j], _data = {
	conditions: [
		[c, [h]],
		[c, l],
		[
			"aws.partition",
			l,
			d
		],
		[e, [{ ref: "UseFIPS" }, !0]],
		[e, [{
			fn: f,
			argv: [i, "supportsFIPS"]
		}, !0]],
		[e, [{ ref: "UseDualStack" }, !0]],
		[e, [{
			fn: f,
			argv: [i, "supportsDualStack"]
		}, !0]],
		[g, [{
			fn: f,
			argv: [i, "name"]
		}, "aws"]],
		[g, [j, "us-east-1"]],
		[g, [j, "us-east-2"]],
		[g, [j, "us-west-1"]],
		[g, [j, "us-west-2"]]
	],
	results: [
		[-1],
		[-1, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[-1, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[h, k],
		["https://cognito-idp-fips.us-east-1.amazonaws.com", k],
		["https://cognito-idp-fips.us-east-2.amazonaws.com", k],
		["https://cognito-idp-fips.us-west-1.amazonaws.com", k],
		["https://cognito-idp-fips.us-west-2.amazonaws.com", k],
		["https://cognito-idp-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", k],
		[-1, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://cognito-idp-fips.{Region}.{PartitionResult#dnsSuffix}", k],
		[-1, "FIPS is enabled but this partition does not support FIPS"],
		["https://cognito-idp.{Region}.amazonaws.com", k],
		["https://cognito-idp.{Region}.{PartitionResult#dualStackDnsSuffix}", k],
		[-1, "DualStack is enabled but this partition does not support DualStack"],
		["https://cognito-idp.{Region}.{PartitionResult#dnsSuffix}", k],
		[-1, "Invalid Configuration: Missing Region"]
	]
}, nodes = new Int32Array([
	-1,
	1,
	-1,
	0,
	17,
	3,
	1,
	4,
	100000016,
	2,
	5,
	100000016,
	3,
	9,
	6,
	5,
	7,
	100000015,
	6,
	8,
	100000014,
	7,
	100000012,
	100000013,
	4,
	11,
	10,
	5,
	100000009,
	100000011,
	5,
	12,
	100000010,
	6,
	13,
	100000009,
	8,
	100000004,
	14,
	9,
	100000005,
	15,
	10,
	100000006,
	16,
	11,
	100000007,
	100000008,
	3,
	100000001,
	18,
	5,
	100000002,
	100000003
]), bdd = BinaryDecisionDiagram.from(nodes, 2, _data.conditions, _data.results), cache = new EndpointCache({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
}), defaultEndpointResolver = (endpointParams, context = {}) => cache.get(endpointParams, () => decideEndpoint(bdd, {
	endpointParams,
	logger: context.logger
}));
customEndpointFunctions.aws = awsEndpointFunctions;
// node_modules/@aws-sdk/client-cognito-identity-provider/dist-es/models/CognitoIdentityProviderServiceException.js
var CognitoIdentityProviderServiceException = class CognitoIdentityProviderServiceException extends ServiceException {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.cognitoidentityprovider#CognitoIdentityProviderServiceException";
	constructor(options) {
		super(options), Object.setPrototypeOf(this, CognitoIdentityProviderServiceException.prototype);
	}
}, AccessDeniedException = class AccessDeniedException extends CognitoIdentityProviderServiceException {
	static shapeId = "com.amazonaws.cognitoidentityprovider#AccessDeniedException";
	name = "AccessDeniedException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "AccessDeniedException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, AccessDeniedException.prototype);
	}
}, InternalErrorException = class InternalErrorException extends CognitoIdentityProviderServiceException {
	static shapeId = "com.amazonaws.cognitoidentityprovider#InternalErrorException";
	name = "InternalErrorException";
	$fault = "server";
	constructor(opts) {
		super({
			name: "InternalErrorException",
			$fault: "server",
			...opts
		}), Object.setPrototypeOf(this, InternalErrorException.prototype);
	}
}, InvalidParameterException = class InvalidParameterException extends CognitoIdentityProviderServiceException {
	static shapeId = "com.amazonaws.cognitoidentityprovider#InvalidParameterException";
	name = "InvalidParameterException";
	$fault = "client";
	reasonCode;
	constructor(opts) {
		super({
			name: "InvalidParameterException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, InvalidParameterException.prototype), this.reasonCode = opts.reasonCode;
	}
}, NotAuthorizedException = class NotAuthorizedException extends CognitoIdentityProviderServiceException {
	static shapeId = "com.amazonaws.cognitoidentityprovider#NotAuthorizedException";
	name = "NotAuthorizedException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "NotAuthorizedException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, NotAuthorizedException.prototype);
	}
}, OperationNotEnabledException = class OperationNotEnabledException extends CognitoIdentityProviderServiceException {
	static shapeId = "com.amazonaws.cognitoidentityprovider#OperationNotEnabledException";
	name = "OperationNotEnabledException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "OperationNotEnabledException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, OperationNotEnabledException.prototype);
	}
}, ResourceNotFoundException = class ResourceNotFoundException extends CognitoIdentityProviderServiceException {
	static shapeId = "com.amazonaws.cognitoidentityprovider#ResourceNotFoundException";
	name = "ResourceNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ResourceNotFoundException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
	}
}, TooManyRequestsException = class TooManyRequestsException extends CognitoIdentityProviderServiceException {
	static shapeId = "com.amazonaws.cognitoidentityprovider#TooManyRequestsException";
	name = "TooManyRequestsException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "TooManyRequestsException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, TooManyRequestsException.prototype);
	}
}, UserImportInProgressException = class UserImportInProgressException extends CognitoIdentityProviderServiceException {
	static shapeId = "com.amazonaws.cognitoidentityprovider#UserImportInProgressException";
	name = "UserImportInProgressException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "UserImportInProgressException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, UserImportInProgressException.prototype);
	}
}, InternalServerException = class InternalServerException extends CognitoIdentityProviderServiceException {
	static shapeId = "com.amazonaws.cognitoidentityprovider#InternalServerException";
	name = "InternalServerException";
	$fault = "server";
	constructor(opts) {
		super({
			name: "InternalServerException",
			$fault: "server",
			...opts
		}), Object.setPrototypeOf(this, InternalServerException.prototype);
	}
}, LimitExceededException = class LimitExceededException extends CognitoIdentityProviderServiceException {
	static shapeId = "com.amazonaws.cognitoidentityprovider#LimitExceededException";
	name = "LimitExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "LimitExceededException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, LimitExceededException.prototype);
	}
}, UserNotFoundException = class UserNotFoundException extends CognitoIdentityProviderServiceException {
	static shapeId = "com.amazonaws.cognitoidentityprovider#UserNotFoundException";
	name = "UserNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "UserNotFoundException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, UserNotFoundException.prototype);
	}
}, InvalidLambdaResponseException = class InvalidLambdaResponseException extends CognitoIdentityProviderServiceException {
	static shapeId = "com.amazonaws.cognitoidentityprovider#InvalidLambdaResponseException";
	name = "InvalidLambdaResponseException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidLambdaResponseException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, InvalidLambdaResponseException.prototype);
	}
}, TooManyFailedAttemptsException = class TooManyFailedAttemptsException extends CognitoIdentityProviderServiceException {
	static shapeId = "com.amazonaws.cognitoidentityprovider#TooManyFailedAttemptsException";
	name = "TooManyFailedAttemptsException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "TooManyFailedAttemptsException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, TooManyFailedAttemptsException.prototype);
	}
}, UnexpectedLambdaException = class UnexpectedLambdaException extends CognitoIdentityProviderServiceException {
	static shapeId = "com.amazonaws.cognitoidentityprovider#UnexpectedLambdaException";
	name = "UnexpectedLambdaException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "UnexpectedLambdaException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, UnexpectedLambdaException.prototype);
	}
}, UserLambdaValidationException = class UserLambdaValidationException extends CognitoIdentityProviderServiceException {
	static shapeId = "com.amazonaws.cognitoidentityprovider#UserLambdaValidationException";
	name = "UserLambdaValidationException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "UserLambdaValidationException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, UserLambdaValidationException.prototype);
	}
}, CodeDeliveryFailureException = class CodeDeliveryFailureException extends CognitoIdentityProviderServiceException {
	static shapeId = "com.amazonaws.cognitoidentityprovider#CodeDeliveryFailureException";
	name = "CodeDeliveryFailureException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "CodeDeliveryFailureException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, CodeDeliveryFailureException.prototype);
	}
}, InvalidPasswordException = class InvalidPasswordException extends CognitoIdentityProviderServiceException {
	static shapeId = "com.amazonaws.cognitoidentityprovider#InvalidPasswordException";
	name = "InvalidPasswordException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidPasswordException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, InvalidPasswordException.prototype);
	}
}, InvalidSmsRoleAccessPolicyException = class InvalidSmsRoleAccessPolicyException extends CognitoIdentityProviderServiceException {
	static shapeId = "com.amazonaws.cognitoidentityprovider#InvalidSmsRoleAccessPolicyException";
	name = "InvalidSmsRoleAccessPolicyException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidSmsRoleAccessPolicyException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, InvalidSmsRoleAccessPolicyException.prototype);
	}
}, InvalidSmsRoleTrustRelationshipException = class InvalidSmsRoleTrustRelationshipException extends CognitoIdentityProviderServiceException {
	static shapeId = "com.amazonaws.cognitoidentityprovider#InvalidSmsRoleTrustRelationshipException";
	name = "InvalidSmsRoleTrustRelationshipException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidSmsRoleTrustRelationshipException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, InvalidSmsRoleTrustRelationshipException.prototype);
	}
}, PreconditionNotMetException = class PreconditionNotMetException extends CognitoIdentityProviderServiceException {
	static shapeId = "com.amazonaws.cognitoidentityprovider#PreconditionNotMetException";
	name = "PreconditionNotMetException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "PreconditionNotMetException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, PreconditionNotMetException.prototype);
	}
}, UnsupportedUserStateException = class UnsupportedUserStateException extends CognitoIdentityProviderServiceException {
	static shapeId = "com.amazonaws.cognitoidentityprovider#UnsupportedUserStateException";
	name = "UnsupportedUserStateException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "UnsupportedUserStateException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, UnsupportedUserStateException.prototype);
	}
}, UsernameExistsException = class UsernameExistsException extends CognitoIdentityProviderServiceException {
	static shapeId = "com.amazonaws.cognitoidentityprovider#UsernameExistsException";
	name = "UsernameExistsException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "UsernameExistsException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, UsernameExistsException.prototype);
	}
}, UserNotConfirmedException = class UserNotConfirmedException extends CognitoIdentityProviderServiceException {
	static shapeId = "com.amazonaws.cognitoidentityprovider#UserNotConfirmedException";
	name = "UserNotConfirmedException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "UserNotConfirmedException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, UserNotConfirmedException.prototype);
	}
}, AliasExistsException = class AliasExistsException extends CognitoIdentityProviderServiceException {
	static shapeId = "com.amazonaws.cognitoidentityprovider#AliasExistsException";
	name = "AliasExistsException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "AliasExistsException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, AliasExistsException.prototype);
	}
}, InvalidUserPoolConfigurationException = class InvalidUserPoolConfigurationException extends CognitoIdentityProviderServiceException {
	static shapeId = "com.amazonaws.cognitoidentityprovider#InvalidUserPoolConfigurationException";
	name = "InvalidUserPoolConfigurationException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidUserPoolConfigurationException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, InvalidUserPoolConfigurationException.prototype);
	}
}, FeatureUnavailableInTierException = class FeatureUnavailableInTierException extends CognitoIdentityProviderServiceException {
	static shapeId = "com.amazonaws.cognitoidentityprovider#FeatureUnavailableInTierException";
	name = "FeatureUnavailableInTierException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "FeatureUnavailableInTierException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, FeatureUnavailableInTierException.prototype);
	}
}, InvalidEmailRoleAccessPolicyException = class InvalidEmailRoleAccessPolicyException extends CognitoIdentityProviderServiceException {
	static shapeId = "com.amazonaws.cognitoidentityprovider#InvalidEmailRoleAccessPolicyException";
	name = "InvalidEmailRoleAccessPolicyException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidEmailRoleAccessPolicyException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, InvalidEmailRoleAccessPolicyException.prototype);
	}
}, MFAMethodNotFoundException = class MFAMethodNotFoundException extends CognitoIdentityProviderServiceException {
	static shapeId = "com.amazonaws.cognitoidentityprovider#MFAMethodNotFoundException";
	name = "MFAMethodNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "MFAMethodNotFoundException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, MFAMethodNotFoundException.prototype);
	}
}, PasswordResetRequiredException = class PasswordResetRequiredException extends CognitoIdentityProviderServiceException {
	static shapeId = "com.amazonaws.cognitoidentityprovider#PasswordResetRequiredException";
	name = "PasswordResetRequiredException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "PasswordResetRequiredException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, PasswordResetRequiredException.prototype);
	}
}, UnsupportedOperationException = class UnsupportedOperationException extends CognitoIdentityProviderServiceException {
	static shapeId = "com.amazonaws.cognitoidentityprovider#UnsupportedOperationException";
	name = "UnsupportedOperationException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "UnsupportedOperationException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, UnsupportedOperationException.prototype);
	}
}, UserPoolAddOnNotEnabledException = class UserPoolAddOnNotEnabledException extends CognitoIdentityProviderServiceException {
	static shapeId = "com.amazonaws.cognitoidentityprovider#UserPoolAddOnNotEnabledException";
	name = "UserPoolAddOnNotEnabledException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "UserPoolAddOnNotEnabledException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, UserPoolAddOnNotEnabledException.prototype);
	}
}, CodeMismatchException = class CodeMismatchException extends CognitoIdentityProviderServiceException {
	static shapeId = "com.amazonaws.cognitoidentityprovider#CodeMismatchException";
	name = "CodeMismatchException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "CodeMismatchException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, CodeMismatchException.prototype);
	}
}, ExpiredCodeException = class ExpiredCodeException extends CognitoIdentityProviderServiceException {
	static shapeId = "com.amazonaws.cognitoidentityprovider#ExpiredCodeException";
	name = "ExpiredCodeException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ExpiredCodeException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, ExpiredCodeException.prototype);
	}
}, PasswordHistoryPolicyViolationException = class PasswordHistoryPolicyViolationException extends CognitoIdentityProviderServiceException {
	static shapeId = "com.amazonaws.cognitoidentityprovider#PasswordHistoryPolicyViolationException";
	name = "PasswordHistoryPolicyViolationException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "PasswordHistoryPolicyViolationException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, PasswordHistoryPolicyViolationException.prototype);
	}
}, SoftwareTokenMFANotFoundException = class SoftwareTokenMFANotFoundException extends CognitoIdentityProviderServiceException {
	static shapeId = "com.amazonaws.cognitoidentityprovider#SoftwareTokenMFANotFoundException";
	name = "SoftwareTokenMFANotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "SoftwareTokenMFANotFoundException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, SoftwareTokenMFANotFoundException.prototype);
	}
}, ConcurrentModificationException = class ConcurrentModificationException extends CognitoIdentityProviderServiceException {
	static shapeId = "com.amazonaws.cognitoidentityprovider#ConcurrentModificationException";
	name = "ConcurrentModificationException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ConcurrentModificationException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, ConcurrentModificationException.prototype);
	}
}, ForbiddenException = class ForbiddenException extends CognitoIdentityProviderServiceException {
	static shapeId = "com.amazonaws.cognitoidentityprovider#ForbiddenException";
	name = "ForbiddenException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ForbiddenException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, ForbiddenException.prototype);
	}
}, WebAuthnChallengeNotFoundException = class WebAuthnChallengeNotFoundException extends CognitoIdentityProviderServiceException {
	static shapeId = "com.amazonaws.cognitoidentityprovider#WebAuthnChallengeNotFoundException";
	name = "WebAuthnChallengeNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "WebAuthnChallengeNotFoundException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, WebAuthnChallengeNotFoundException.prototype);
	}
}, WebAuthnClientMismatchException = class WebAuthnClientMismatchException extends CognitoIdentityProviderServiceException {
	static shapeId = "com.amazonaws.cognitoidentityprovider#WebAuthnClientMismatchException";
	name = "WebAuthnClientMismatchException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "WebAuthnClientMismatchException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, WebAuthnClientMismatchException.prototype);
	}
}, WebAuthnCredentialNotSupportedException = class WebAuthnCredentialNotSupportedException extends CognitoIdentityProviderServiceException {
	static shapeId = "com.amazonaws.cognitoidentityprovider#WebAuthnCredentialNotSupportedException";
	name = "WebAuthnCredentialNotSupportedException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "WebAuthnCredentialNotSupportedException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, WebAuthnCredentialNotSupportedException.prototype);
	}
}, WebAuthnNotEnabledException = class WebAuthnNotEnabledException extends CognitoIdentityProviderServiceException {
	static shapeId = "com.amazonaws.cognitoidentityprovider#WebAuthnNotEnabledException";
	name = "WebAuthnNotEnabledException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "WebAuthnNotEnabledException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, WebAuthnNotEnabledException.prototype);
	}
}, WebAuthnOriginNotAllowedException = class WebAuthnOriginNotAllowedException extends CognitoIdentityProviderServiceException {
	static shapeId = "com.amazonaws.cognitoidentityprovider#WebAuthnOriginNotAllowedException";
	name = "WebAuthnOriginNotAllowedException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "WebAuthnOriginNotAllowedException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, WebAuthnOriginNotAllowedException.prototype);
	}
}, WebAuthnRelyingPartyMismatchException = class WebAuthnRelyingPartyMismatchException extends CognitoIdentityProviderServiceException {
	static shapeId = "com.amazonaws.cognitoidentityprovider#WebAuthnRelyingPartyMismatchException";
	name = "WebAuthnRelyingPartyMismatchException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "WebAuthnRelyingPartyMismatchException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, WebAuthnRelyingPartyMismatchException.prototype);
	}
}, DeviceKeyExistsException = class DeviceKeyExistsException extends CognitoIdentityProviderServiceException {
	static shapeId = "com.amazonaws.cognitoidentityprovider#DeviceKeyExistsException";
	name = "DeviceKeyExistsException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "DeviceKeyExistsException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, DeviceKeyExistsException.prototype);
	}
}, GroupExistsException = class GroupExistsException extends CognitoIdentityProviderServiceException {
	static shapeId = "com.amazonaws.cognitoidentityprovider#GroupExistsException";
	name = "GroupExistsException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "GroupExistsException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, GroupExistsException.prototype);
	}
}, DuplicateProviderException = class DuplicateProviderException extends CognitoIdentityProviderServiceException {
	static shapeId = "com.amazonaws.cognitoidentityprovider#DuplicateProviderException";
	name = "DuplicateProviderException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "DuplicateProviderException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, DuplicateProviderException.prototype);
	}
}, ManagedLoginBrandingExistsException = class ManagedLoginBrandingExistsException extends CognitoIdentityProviderServiceException {
	static shapeId = "com.amazonaws.cognitoidentityprovider#ManagedLoginBrandingExistsException";
	name = "ManagedLoginBrandingExistsException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ManagedLoginBrandingExistsException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, ManagedLoginBrandingExistsException.prototype);
	}
}, TermsExistsException = class TermsExistsException extends CognitoIdentityProviderServiceException {
	static shapeId = "com.amazonaws.cognitoidentityprovider#TermsExistsException";
	name = "TermsExistsException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "TermsExistsException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, TermsExistsException.prototype);
	}
}, TierChangeNotAllowedException = class TierChangeNotAllowedException extends CognitoIdentityProviderServiceException {
	static shapeId = "com.amazonaws.cognitoidentityprovider#TierChangeNotAllowedException";
	name = "TierChangeNotAllowedException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "TierChangeNotAllowedException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, TierChangeNotAllowedException.prototype);
	}
}, UserPoolTaggingException = class UserPoolTaggingException extends CognitoIdentityProviderServiceException {
	static shapeId = "com.amazonaws.cognitoidentityprovider#UserPoolTaggingException";
	name = "UserPoolTaggingException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "UserPoolTaggingException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, UserPoolTaggingException.prototype);
	}
}, InvalidOAuthFlowException = class InvalidOAuthFlowException extends CognitoIdentityProviderServiceException {
	static shapeId = "com.amazonaws.cognitoidentityprovider#InvalidOAuthFlowException";
	name = "InvalidOAuthFlowException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidOAuthFlowException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, InvalidOAuthFlowException.prototype);
	}
}, ScopeDoesNotExistException = class ScopeDoesNotExistException extends CognitoIdentityProviderServiceException {
	static shapeId = "com.amazonaws.cognitoidentityprovider#ScopeDoesNotExistException";
	name = "ScopeDoesNotExistException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ScopeDoesNotExistException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, ScopeDoesNotExistException.prototype);
	}
}, UnsupportedIdentityProviderException = class UnsupportedIdentityProviderException extends CognitoIdentityProviderServiceException {
	static shapeId = "com.amazonaws.cognitoidentityprovider#UnsupportedIdentityProviderException";
	name = "UnsupportedIdentityProviderException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "UnsupportedIdentityProviderException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, UnsupportedIdentityProviderException.prototype);
	}
}, RefreshTokenReuseException = class RefreshTokenReuseException extends CognitoIdentityProviderServiceException {
	static shapeId = "com.amazonaws.cognitoidentityprovider#RefreshTokenReuseException";
	name = "RefreshTokenReuseException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "RefreshTokenReuseException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, RefreshTokenReuseException.prototype);
	}
}, UnauthorizedException = class UnauthorizedException extends CognitoIdentityProviderServiceException {
	static shapeId = "com.amazonaws.cognitoidentityprovider#UnauthorizedException";
	name = "UnauthorizedException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "UnauthorizedException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, UnauthorizedException.prototype);
	}
}, UnsupportedTokenTypeException = class UnsupportedTokenTypeException extends CognitoIdentityProviderServiceException {
	static shapeId = "com.amazonaws.cognitoidentityprovider#UnsupportedTokenTypeException";
	name = "UnsupportedTokenTypeException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "UnsupportedTokenTypeException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, UnsupportedTokenTypeException.prototype);
	}
}, WebAuthnConfigurationMissingException = class WebAuthnConfigurationMissingException extends CognitoIdentityProviderServiceException {
	static shapeId = "com.amazonaws.cognitoidentityprovider#WebAuthnConfigurationMissingException";
	name = "WebAuthnConfigurationMissingException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "WebAuthnConfigurationMissingException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, WebAuthnConfigurationMissingException.prototype);
	}
}, ServiceQuotaExceededException = class ServiceQuotaExceededException extends CognitoIdentityProviderServiceException {
	static shapeId = "com.amazonaws.cognitoidentityprovider#ServiceQuotaExceededException";
	name = "ServiceQuotaExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ServiceQuotaExceededException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, ServiceQuotaExceededException.prototype);
	}
}, EnableSoftwareTokenMFAException = class EnableSoftwareTokenMFAException extends CognitoIdentityProviderServiceException {
	static shapeId = "com.amazonaws.cognitoidentityprovider#EnableSoftwareTokenMFAException";
	name = "EnableSoftwareTokenMFAException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "EnableSoftwareTokenMFAException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, EnableSoftwareTokenMFAException.prototype);
	}
};
// node_modules/@aws-sdk/client-cognito-identity-provider/dist-es/schemas/schemas_0.js
const _CDr = "CreationDate", _CWLRA = "CloudWatchLogsRoleArn", _EIx = "ExternalId", _EM = "EmailMessage", _ESm = "EmailSubject", _JI = "JobId", _JN = "JobName", _LAa = "LambdaArn", _LV = "LambdaVersion", _Na = "Name", _PHA = "PasswordHashingAlgorithm", _PTa = "PaginationToken", _St = "Status", _UIJ = "UserImportJob", _UPI = "UserPoolId", _c = "client", _e = "error", _hE = "httpError", _m = "message", _s = "smithy.ts.sdk.synthetic.com.amazonaws.cognitoidentityprovider", _se = "server", n0 = "com.amazonaws.cognitoidentityprovider", _s_registry = new TypeRegistry(_s);
var CognitoIdentityProviderServiceException$ = [
	-3,
	_s,
	"CognitoIdentityProviderServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(CognitoIdentityProviderServiceException$, CognitoIdentityProviderServiceException);
const n0_registry = new TypeRegistry(n0);
var AccessDeniedException$ = [
	-3,
	n0,
	"AccessDeniedException",
	{
		[_e]: _c,
		[_hE]: 403
	},
	[_m],
	[0]
];
n0_registry.registerError(AccessDeniedException$, AccessDeniedException);
var AliasExistsException$ = [
	-3,
	n0,
	"AliasExistsException",
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(AliasExistsException$, AliasExistsException);
var CodeDeliveryFailureException$ = [
	-3,
	n0,
	"CodeDeliveryFailureException",
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(CodeDeliveryFailureException$, CodeDeliveryFailureException);
var CodeMismatchException$ = [
	-3,
	n0,
	"CodeMismatchException",
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(CodeMismatchException$, CodeMismatchException);
var ConcurrentModificationException$ = [
	-3,
	n0,
	"ConcurrentModificationException",
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(ConcurrentModificationException$, ConcurrentModificationException);
var DeviceKeyExistsException$ = [
	-3,
	n0,
	"DeviceKeyExistsException",
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(DeviceKeyExistsException$, DeviceKeyExistsException);
var DuplicateProviderException$ = [
	-3,
	n0,
	"DuplicateProviderException",
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(DuplicateProviderException$, DuplicateProviderException);
var EnableSoftwareTokenMFAException$ = [
	-3,
	n0,
	"EnableSoftwareTokenMFAException",
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(EnableSoftwareTokenMFAException$, EnableSoftwareTokenMFAException);
var ExpiredCodeException$ = [
	-3,
	n0,
	"ExpiredCodeException",
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(ExpiredCodeException$, ExpiredCodeException);
var FeatureUnavailableInTierException$ = [
	-3,
	n0,
	"FeatureUnavailableInTierException",
	{
		[_e]: _c,
		[_hE]: 403
	},
	[_m],
	[0]
];
n0_registry.registerError(FeatureUnavailableInTierException$, FeatureUnavailableInTierException);
var ForbiddenException$ = [
	-3,
	n0,
	"ForbiddenException",
	{
		[_e]: _c,
		[_hE]: 403
	},
	[_m],
	[0]
];
n0_registry.registerError(ForbiddenException$, ForbiddenException);
var GroupExistsException$ = [
	-3,
	n0,
	"GroupExistsException",
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(GroupExistsException$, GroupExistsException);
var InternalErrorException$ = [
	-3,
	n0,
	"InternalErrorException",
	{ [_e]: _se },
	[_m],
	[0]
];
n0_registry.registerError(InternalErrorException$, InternalErrorException);
var InternalServerException$ = [
	-3,
	n0,
	"InternalServerException",
	{ [_e]: _se },
	[_m],
	[0]
];
n0_registry.registerError(InternalServerException$, InternalServerException);
var InvalidEmailRoleAccessPolicyException$ = [
	-3,
	n0,
	"InvalidEmailRoleAccessPolicyException",
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(InvalidEmailRoleAccessPolicyException$, InvalidEmailRoleAccessPolicyException);
var InvalidLambdaResponseException$ = [
	-3,
	n0,
	"InvalidLambdaResponseException",
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(InvalidLambdaResponseException$, InvalidLambdaResponseException);
var InvalidOAuthFlowException$ = [
	-3,
	n0,
	"InvalidOAuthFlowException",
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(InvalidOAuthFlowException$, InvalidOAuthFlowException);
var InvalidParameterException$ = [
	-3,
	n0,
	"InvalidParameterException",
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m, "reasonCode"],
	[0, 0]
];
n0_registry.registerError(InvalidParameterException$, InvalidParameterException);
var InvalidPasswordException$ = [
	-3,
	n0,
	"InvalidPasswordException",
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(InvalidPasswordException$, InvalidPasswordException);
var InvalidSmsRoleAccessPolicyException$ = [
	-3,
	n0,
	"InvalidSmsRoleAccessPolicyException",
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(InvalidSmsRoleAccessPolicyException$, InvalidSmsRoleAccessPolicyException);
var InvalidSmsRoleTrustRelationshipException$ = [
	-3,
	n0,
	"InvalidSmsRoleTrustRelationshipException",
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(InvalidSmsRoleTrustRelationshipException$, InvalidSmsRoleTrustRelationshipException);
var InvalidUserPoolConfigurationException$ = [
	-3,
	n0,
	"InvalidUserPoolConfigurationException",
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(InvalidUserPoolConfigurationException$, InvalidUserPoolConfigurationException);
var LimitExceededException$ = [
	-3,
	n0,
	"LimitExceededException",
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(LimitExceededException$, LimitExceededException);
var ManagedLoginBrandingExistsException$ = [
	-3,
	n0,
	"ManagedLoginBrandingExistsException",
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(ManagedLoginBrandingExistsException$, ManagedLoginBrandingExistsException);
var MFAMethodNotFoundException$ = [
	-3,
	n0,
	"MFAMethodNotFoundException",
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(MFAMethodNotFoundException$, MFAMethodNotFoundException);
var NotAuthorizedException$ = [
	-3,
	n0,
	"NotAuthorizedException",
	{
		[_e]: _c,
		[_hE]: 403
	},
	[_m],
	[0]
];
n0_registry.registerError(NotAuthorizedException$, NotAuthorizedException);
var OperationNotEnabledException$ = [
	-3,
	n0,
	"OperationNotEnabledException",
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(OperationNotEnabledException$, OperationNotEnabledException);
var PasswordHistoryPolicyViolationException$ = [
	-3,
	n0,
	"PasswordHistoryPolicyViolationException",
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(PasswordHistoryPolicyViolationException$, PasswordHistoryPolicyViolationException);
var PasswordResetRequiredException$ = [
	-3,
	n0,
	"PasswordResetRequiredException",
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(PasswordResetRequiredException$, PasswordResetRequiredException);
var PreconditionNotMetException$ = [
	-3,
	n0,
	"PreconditionNotMetException",
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(PreconditionNotMetException$, PreconditionNotMetException);
var RefreshTokenReuseException$ = [
	-3,
	n0,
	"RefreshTokenReuseException",
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(RefreshTokenReuseException$, RefreshTokenReuseException);
var ResourceNotFoundException$ = [
	-3,
	n0,
	"ResourceNotFoundException",
	{
		[_e]: _c,
		[_hE]: 404
	},
	[_m],
	[0]
];
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
var ScopeDoesNotExistException$ = [
	-3,
	n0,
	"ScopeDoesNotExistException",
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(ScopeDoesNotExistException$, ScopeDoesNotExistException);
var ServiceQuotaExceededException$ = [
	-3,
	n0,
	"ServiceQuotaExceededException",
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(ServiceQuotaExceededException$, ServiceQuotaExceededException);
var SoftwareTokenMFANotFoundException$ = [
	-3,
	n0,
	"SoftwareTokenMFANotFoundException",
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(SoftwareTokenMFANotFoundException$, SoftwareTokenMFANotFoundException);
var TermsExistsException$ = [
	-3,
	n0,
	"TermsExistsException",
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(TermsExistsException$, TermsExistsException);
var TierChangeNotAllowedException$ = [
	-3,
	n0,
	"TierChangeNotAllowedException",
	{
		[_e]: _c,
		[_hE]: 403
	},
	[_m],
	[0]
];
n0_registry.registerError(TierChangeNotAllowedException$, TierChangeNotAllowedException);
var TooManyFailedAttemptsException$ = [
	-3,
	n0,
	"TooManyFailedAttemptsException",
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(TooManyFailedAttemptsException$, TooManyFailedAttemptsException);
var TooManyRequestsException$ = [
	-3,
	n0,
	"TooManyRequestsException",
	{
		[_e]: _c,
		[_hE]: 429
	},
	[_m],
	[0]
];
n0_registry.registerError(TooManyRequestsException$, TooManyRequestsException);
var UnauthorizedException$ = [
	-3,
	n0,
	"UnauthorizedException",
	{
		[_e]: _c,
		[_hE]: 401
	},
	[_m],
	[0]
];
n0_registry.registerError(UnauthorizedException$, UnauthorizedException);
var UnexpectedLambdaException$ = [
	-3,
	n0,
	"UnexpectedLambdaException",
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(UnexpectedLambdaException$, UnexpectedLambdaException);
var UnsupportedIdentityProviderException$ = [
	-3,
	n0,
	"UnsupportedIdentityProviderException",
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(UnsupportedIdentityProviderException$, UnsupportedIdentityProviderException);
var UnsupportedOperationException$ = [
	-3,
	n0,
	"UnsupportedOperationException",
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(UnsupportedOperationException$, UnsupportedOperationException);
var UnsupportedTokenTypeException$ = [
	-3,
	n0,
	"UnsupportedTokenTypeException",
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(UnsupportedTokenTypeException$, UnsupportedTokenTypeException);
var UnsupportedUserStateException$ = [
	-3,
	n0,
	"UnsupportedUserStateException",
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(UnsupportedUserStateException$, UnsupportedUserStateException);
var UserImportInProgressException$ = [
	-3,
	n0,
	"UserImportInProgressException",
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(UserImportInProgressException$, UserImportInProgressException);
var UserLambdaValidationException$ = [
	-3,
	n0,
	"UserLambdaValidationException",
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(UserLambdaValidationException$, UserLambdaValidationException);
var UsernameExistsException$ = [
	-3,
	n0,
	"UsernameExistsException",
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(UsernameExistsException$, UsernameExistsException);
var UserNotConfirmedException$ = [
	-3,
	n0,
	"UserNotConfirmedException",
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(UserNotConfirmedException$, UserNotConfirmedException);
var UserNotFoundException$ = [
	-3,
	n0,
	"UserNotFoundException",
	{
		[_e]: _c,
		[_hE]: 404
	},
	[_m],
	[0]
];
n0_registry.registerError(UserNotFoundException$, UserNotFoundException);
var UserPoolAddOnNotEnabledException$ = [
	-3,
	n0,
	"UserPoolAddOnNotEnabledException",
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(UserPoolAddOnNotEnabledException$, UserPoolAddOnNotEnabledException);
var UserPoolTaggingException$ = [
	-3,
	n0,
	"UserPoolTaggingException",
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(UserPoolTaggingException$, UserPoolTaggingException);
var WebAuthnChallengeNotFoundException$ = [
	-3,
	n0,
	"WebAuthnChallengeNotFoundException",
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(WebAuthnChallengeNotFoundException$, WebAuthnChallengeNotFoundException);
var WebAuthnClientMismatchException$ = [
	-3,
	n0,
	"WebAuthnClientMismatchException",
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(WebAuthnClientMismatchException$, WebAuthnClientMismatchException);
var WebAuthnConfigurationMissingException$ = [
	-3,
	n0,
	"WebAuthnConfigurationMissingException",
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(WebAuthnConfigurationMissingException$, WebAuthnConfigurationMissingException);
var WebAuthnCredentialNotSupportedException$ = [
	-3,
	n0,
	"WebAuthnCredentialNotSupportedException",
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(WebAuthnCredentialNotSupportedException$, WebAuthnCredentialNotSupportedException);
var WebAuthnNotEnabledException$ = [
	-3,
	n0,
	"WebAuthnNotEnabledException",
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(WebAuthnNotEnabledException$, WebAuthnNotEnabledException);
var WebAuthnOriginNotAllowedException$ = [
	-3,
	n0,
	"WebAuthnOriginNotAllowedException",
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(WebAuthnOriginNotAllowedException$, WebAuthnOriginNotAllowedException);
var WebAuthnRelyingPartyMismatchException$ = [
	-3,
	n0,
	"WebAuthnRelyingPartyMismatchException",
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(WebAuthnRelyingPartyMismatchException$, WebAuthnRelyingPartyMismatchException);
const errorTypeRegistries = [_s_registry, n0_registry];
var AccountRecoverySettingType$ = [
	3,
	n0,
	"AccountRecoverySettingType",
	0,
	["RecoveryMechanisms"],
	[() => RecoveryMechanismsType]
], AcrLevelConfigType$ = [
	3,
	n0,
	"AcrLevelConfigType",
	0,
	["AcrValue"],
	[0],
	1
], AdminCreateUserConfigType$ = [
	3,
	n0,
	"AdminCreateUserConfigType",
	0,
	[
		"AllowAdminCreateUserOnly",
		"UnusedAccountValidityDays",
		"InviteMessageTemplate"
	],
	[
		2,
		1,
		() => MessageTemplateType$
	]
], AdvancedSecurityAdditionalFlowsType$ = [
	3,
	n0,
	"AdvancedSecurityAdditionalFlowsType",
	0,
	["CustomAuthMode"],
	[0]
], CreateUserImportJobRequest$ = [
	3,
	n0,
	"CreateUserImportJobRequest",
	0,
	[
		_JN,
		_UPI,
		_CWLRA,
		_PHA
	],
	[
		0,
		0,
		0,
		0
	],
	3
], CreateUserImportJobResponse$ = [
	3,
	n0,
	"CreateUserImportJobResponse",
	0,
	[_UIJ],
	[() => UserImportJobType$]
], CustomEmailLambdaVersionConfigType$ = [
	3,
	n0,
	"CustomEmailLambdaVersionConfigType",
	0,
	[_LV, _LAa],
	[0, 0],
	2
], CustomSMSLambdaVersionConfigType$ = [
	3,
	n0,
	"CustomSMSLambdaVersionConfigType",
	0,
	[_LV, _LAa],
	[0, 0],
	2
], DcrConfigurationType$ = [
	3,
	n0,
	"DcrConfigurationType",
	0,
	[
		"EnableStatus",
		"OpenDcrEnabled",
		"AuthenticatedGrantTypes",
		"OpenDcrGrantTypes",
		"AllowedScopes"
	],
	[
		0,
		2,
		64,
		64,
		64
	]
], DescribeUserImportJobRequest$ = [
	3,
	n0,
	"DescribeUserImportJobRequest",
	0,
	[_UPI, _JI],
	[0, 0],
	2
], DescribeUserImportJobResponse$ = [
	3,
	n0,
	"DescribeUserImportJobResponse",
	0,
	[_UIJ],
	[() => UserImportJobType$]
], DescribeUserPoolRequest$ = [
	3,
	n0,
	"DescribeUserPoolRequest",
	0,
	[_UPI],
	[0],
	1
], DescribeUserPoolResponse$ = [
	3,
	n0,
	"DescribeUserPoolResponse",
	0,
	["UserPool"],
	[() => UserPoolType$]
], DeviceConfigurationType$ = [
	3,
	n0,
	"DeviceConfigurationType",
	0,
	["ChallengeRequiredOnNewDevice", "DeviceOnlyRememberedOnUserPrompt"],
	[2, 2]
], EmailConfigurationType$ = [
	3,
	n0,
	"EmailConfigurationType",
	0,
	[
		"SourceArn",
		"ReplyToEmailAddress",
		"EmailSendingAccount",
		"From",
		"ConfigurationSet"
	],
	[
		0,
		0,
		0,
		0,
		0
	]
], EumsSmsConfigurationType$ = [
	3,
	n0,
	"EumsSmsConfigurationType",
	0,
	[
		"CallerArn",
		_EIx,
		"OriginationIdentity",
		"ConfigurationSetName",
		"InEntityId",
		"InTemplateId",
		"Region"
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		0
	],
	1
], GetCSVHeaderRequest$ = [
	3,
	n0,
	"GetCSVHeaderRequest",
	0,
	[_UPI],
	[0],
	1
], GetCSVHeaderResponse$ = [
	3,
	n0,
	"GetCSVHeaderResponse",
	0,
	[_UPI, "CSVHeader"],
	[0, 64]
], InboundFederationLambdaType$ = [
	3,
	n0,
	"InboundFederationLambdaType",
	0,
	[_LV, _LAa],
	[0, 0],
	2
], IssuerConfigurationType$ = [
	3,
	n0,
	"IssuerConfigurationType",
	0,
	["Type"],
	[0]
], KeyConfigurationType$ = [
	3,
	n0,
	"KeyConfigurationType",
	0,
	["KeyType", "KmsKeyArn"],
	[0, 0]
], LambdaConfigType$ = [
	3,
	n0,
	"LambdaConfigType",
	0,
	[
		"PreSignUp",
		"CustomMessage",
		"PostConfirmation",
		"PreAuthentication",
		"PostAuthentication",
		"DefineAuthChallenge",
		"CreateAuthChallenge",
		"VerifyAuthChallengeResponse",
		"PreTokenGeneration",
		"UserMigration",
		"PreTokenGenerationConfig",
		"CustomSMSSender",
		"CustomEmailSender",
		"KMSKeyID",
		"InboundFederation"
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		() => PreTokenGenerationVersionConfigType$,
		() => CustomSMSLambdaVersionConfigType$,
		() => CustomEmailLambdaVersionConfigType$,
		0,
		() => InboundFederationLambdaType$
	]
], ListUserImportJobsRequest$ = [
	3,
	n0,
	"ListUserImportJobsRequest",
	0,
	[
		_UPI,
		"MaxResults",
		_PTa
	],
	[
		0,
		1,
		0
	],
	2
], ListUserImportJobsResponse$ = [
	3,
	n0,
	"ListUserImportJobsResponse",
	0,
	["UserImportJobs", _PTa],
	[() => UserImportJobsListType, 0]
], MessageTemplateType$ = [
	3,
	n0,
	"MessageTemplateType",
	0,
	[
		"SMSMessage",
		_EM,
		_ESm
	],
	[
		0,
		0,
		0
	]
], NumberAttributeConstraintsType$ = [
	3,
	n0,
	"NumberAttributeConstraintsType",
	0,
	["MinValue", "MaxValue"],
	[0, 0]
], PasswordPolicyType$ = [
	3,
	n0,
	"PasswordPolicyType",
	0,
	[
		"MinimumLength",
		"RequireUppercase",
		"RequireLowercase",
		"RequireNumbers",
		"RequireSymbols",
		"PasswordHistorySize",
		"TemporaryPasswordValidityDays"
	],
	[
		1,
		2,
		2,
		2,
		2,
		1,
		1
	]
], PreTokenGenerationVersionConfigType$ = [
	3,
	n0,
	"PreTokenGenerationVersionConfigType",
	0,
	[_LV, _LAa],
	[0, 0],
	2
], RecoveryOptionType$ = [
	3,
	n0,
	"RecoveryOptionType",
	0,
	["Priority", _Na],
	[1, 0],
	2
], SchemaAttributeType$ = [
	3,
	n0,
	"SchemaAttributeType",
	0,
	[
		_Na,
		"AttributeDataType",
		"DeveloperOnlyAttribute",
		"Mutable",
		"Required",
		"NumberAttributeConstraints",
		"StringAttributeConstraints"
	],
	[
		0,
		0,
		2,
		2,
		2,
		() => NumberAttributeConstraintsType$,
		() => StringAttributeConstraintsType$
	]
], SignInPolicyType$ = [
	3,
	n0,
	"SignInPolicyType",
	0,
	["AllowedFirstAuthFactors"],
	[64]
], SmsConfigurationType$ = [
	3,
	n0,
	"SmsConfigurationType",
	0,
	[
		"SnsCallerArn",
		_EIx,
		"SnsRegion",
		"EumsSms"
	],
	[
		0,
		0,
		0,
		() => EumsSmsConfigurationType$
	]
], StartUserImportJobRequest$ = [
	3,
	n0,
	"StartUserImportJobRequest",
	0,
	[_UPI, _JI],
	[0, 0],
	2
], StartUserImportJobResponse$ = [
	3,
	n0,
	"StartUserImportJobResponse",
	0,
	[_UIJ],
	[() => UserImportJobType$]
], StopUserImportJobRequest$ = [
	3,
	n0,
	"StopUserImportJobRequest",
	0,
	[_UPI, _JI],
	[0, 0],
	2
], StopUserImportJobResponse$ = [
	3,
	n0,
	"StopUserImportJobResponse",
	0,
	[_UIJ],
	[() => UserImportJobType$]
], StringAttributeConstraintsType$ = [
	3,
	n0,
	"StringAttributeConstraintsType",
	0,
	["MinLength", "MaxLength"],
	[0, 0]
], UserAttributeUpdateSettingsType$ = [
	3,
	n0,
	"UserAttributeUpdateSettingsType",
	0,
	["AttributesRequireVerificationBeforeUpdate"],
	[64]
], UserImportJobType$ = [
	3,
	n0,
	"UserImportJobType",
	0,
	[
		_JN,
		_JI,
		_UPI,
		"PreSignedUrl",
		_CDr,
		"StartDate",
		"CompletionDate",
		_St,
		_CWLRA,
		"ImportedUsers",
		"SkippedUsers",
		"FailedUsers",
		"CompletionMessage",
		_PHA
	],
	[
		0,
		0,
		0,
		0,
		4,
		4,
		4,
		0,
		0,
		1,
		1,
		1,
		0,
		0
	]
], UsernameConfigurationType$ = [
	3,
	n0,
	"UsernameConfigurationType",
	0,
	["CaseSensitive"],
	[2],
	1
], UserPoolAddOnsType$ = [
	3,
	n0,
	"UserPoolAddOnsType",
	0,
	["AdvancedSecurityMode", "AdvancedSecurityAdditionalFlows"],
	[0, () => AdvancedSecurityAdditionalFlowsType$],
	1
], UserPoolPolicyType$ = [
	3,
	n0,
	"UserPoolPolicyType",
	0,
	["PasswordPolicy", "SignInPolicy"],
	[() => PasswordPolicyType$, () => SignInPolicyType$]
], UserPoolType$ = [
	3,
	n0,
	"UserPoolType",
	0,
	[
		"Id",
		_Na,
		"Policies",
		"DeletionProtection",
		"LambdaConfig",
		_St,
		"LastModifiedDate",
		_CDr,
		"SchemaAttributes",
		"AutoVerifiedAttributes",
		"AliasAttributes",
		"UsernameAttributes",
		"SmsVerificationMessage",
		"EmailVerificationMessage",
		"EmailVerificationSubject",
		"VerificationMessageTemplate",
		"SmsAuthenticationMessage",
		"UserAttributeUpdateSettings",
		"MfaConfiguration",
		"DeviceConfiguration",
		"EstimatedNumberOfUsers",
		"EmailConfiguration",
		"SmsConfiguration",
		"UserPoolTags",
		"SmsConfigurationFailure",
		"EmailConfigurationFailure",
		"Domain",
		"CustomDomain",
		"AdminCreateUserConfig",
		"UserPoolAddOns",
		"DcrConfiguration",
		"UsernameConfiguration",
		"Arn",
		"AccountRecoverySetting",
		"UserPoolTier",
		"KeyConfiguration",
		"IssuerConfiguration",
		"AcrConfiguration"
	],
	[
		0,
		0,
		() => UserPoolPolicyType$,
		0,
		() => LambdaConfigType$,
		0,
		4,
		4,
		() => SchemaAttributesListType,
		64,
		64,
		64,
		0,
		0,
		0,
		() => VerificationMessageTemplateType$,
		0,
		() => UserAttributeUpdateSettingsType$,
		0,
		() => DeviceConfigurationType$,
		1,
		() => EmailConfigurationType$,
		() => SmsConfigurationType$,
		128,
		0,
		0,
		0,
		0,
		() => AdminCreateUserConfigType$,
		() => UserPoolAddOnsType$,
		() => DcrConfigurationType$,
		() => UsernameConfigurationType$,
		0,
		() => AccountRecoverySettingType$,
		0,
		() => KeyConfigurationType$,
		() => IssuerConfigurationType$,
		() => AcrConfigurationType
	]
], VerificationMessageTemplateType$ = [
	3,
	n0,
	"VerificationMessageTemplateType",
	0,
	[
		"SmsMessage",
		_EM,
		_ESm,
		"EmailMessageByLink",
		"EmailSubjectByLink",
		"DefaultEmailOption"
	],
	[
		0,
		0,
		0,
		0,
		0,
		0
	]
], RecoveryMechanismsType = [
	1,
	n0,
	"RecoveryMechanismsType",
	0,
	() => RecoveryOptionType$
], SchemaAttributesListType = [
	1,
	n0,
	"SchemaAttributesListType",
	0,
	() => SchemaAttributeType$
], UserImportJobsListType = [
	1,
	n0,
	"UserImportJobsListType",
	0,
	() => UserImportJobType$
], AcrConfigurationType = [
	2,
	n0,
	"AcrConfigurationType",
	0,
	0,
	() => AcrLevelConfigType$
], CreateUserImportJob$ = [
	9,
	n0,
	"CreateUserImportJob",
	0,
	() => CreateUserImportJobRequest$,
	() => CreateUserImportJobResponse$
], DescribeUserImportJob$ = [
	9,
	n0,
	"DescribeUserImportJob",
	0,
	() => DescribeUserImportJobRequest$,
	() => DescribeUserImportJobResponse$
], DescribeUserPool$ = [
	9,
	n0,
	"DescribeUserPool",
	0,
	() => DescribeUserPoolRequest$,
	() => DescribeUserPoolResponse$
], GetCSVHeader$ = [
	9,
	n0,
	"GetCSVHeader",
	0,
	() => GetCSVHeaderRequest$,
	() => GetCSVHeaderResponse$
], ListUserImportJobs$ = [
	9,
	n0,
	"ListUserImportJobs",
	0,
	() => ListUserImportJobsRequest$,
	() => ListUserImportJobsResponse$
], StartUserImportJob$ = [
	9,
	n0,
	"StartUserImportJob",
	0,
	() => StartUserImportJobRequest$,
	() => StartUserImportJobResponse$
], StopUserImportJob$ = [
	9,
	n0,
	"StopUserImportJob",
	0,
	() => StopUserImportJobRequest$,
	() => StopUserImportJobResponse$
];
// node_modules/@aws-sdk/client-cognito-identity-provider/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$1 = (config) => ({
	apiVersion: "2016-04-18",
	base64Decoder: config?.base64Decoder ?? fromBase64,
	base64Encoder: config?.base64Encoder ?? toBase64,
	disableHostPrefix: config?.disableHostPrefix ?? !1,
	endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
	extensions: config?.extensions ?? [],
	httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultCognitoIdentityProviderHttpAuthSchemeProvider,
	httpAuthSchemes: config?.httpAuthSchemes ?? [{
		schemeId: "aws.auth#sigv4",
		identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
		signer: new AwsSdkSigV4Signer()
	}, {
		schemeId: "smithy.api#noAuth",
		identityProvider: (ipc) => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
		signer: new NoAuthSigner()
	}],
	logger: config?.logger ?? new NoOpLogger(),
	protocol: config?.protocol ?? AwsJson1_1Protocol,
	protocolSettings: config?.protocolSettings ?? {
		defaultNamespace: "com.amazonaws.cognitoidentityprovider",
		errorTypeRegistries,
		xmlNamespace: "http://cognito-idp.amazonaws.com/doc/2016-04-18/",
		version: "2016-04-18",
		serviceTarget: "AWSCognitoIdentityProviderService"
	},
	serviceId: config?.serviceId ?? "Cognito Identity Provider",
	sha256: config?.sha256 ?? Sha256Node,
	urlParser: config?.urlParser ?? parseUrl,
	utf8Decoder: config?.utf8Decoder ?? fromUtf8,
	utf8Encoder: config?.utf8Encoder ?? toUtf8
}), getRuntimeConfig = (config) => {
	emitWarningIfUnsupportedVersion(process.version);
	let defaultsMode = resolveDefaultsModeConfig(config), defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode), clientSharedValues = getRuntimeConfig$1(config);
	emitWarningIfUnsupportedVersion$1(process.version);
	let loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider,
		defaultSocketTimeout: getDefaultSocketTimeout(config?.requestHandler, 3e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version
		}),
		maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
		region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, {
			...NODE_REGION_CONFIG_FILE_OPTIONS,
			...loaderConfig
		}),
		requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? loadConfig({
			...NODE_RETRY_MODE_CONFIG_OPTIONS,
			default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE
		}, config),
		streamCollector: config?.streamCollector ?? streamCollector,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
	};
}, getHttpAuthExtensionConfiguration = (runtimeConfig) => {
	let _httpAuthSchemes = runtimeConfig.httpAuthSchemes, _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider, _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			let index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			index === -1 ? _httpAuthSchemes.push(httpAuthScheme) : _httpAuthSchemes.splice(index, 1, httpAuthScheme);
		},
		httpAuthSchemes() {
			return _httpAuthSchemes;
		},
		setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
			_httpAuthSchemeProvider = httpAuthSchemeProvider;
		},
		httpAuthSchemeProvider() {
			return _httpAuthSchemeProvider;
		},
		setCredentials(credentials) {
			_credentials = credentials;
		},
		credentials() {
			return _credentials;
		}
	};
}, resolveHttpAuthRuntimeConfig = (config) => ({
	httpAuthSchemes: config.httpAuthSchemes(),
	httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
	credentials: config.credentials()
}), resolveRuntimeExtensions = (runtimeConfig, extensions) => {
	let extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	return extensions.forEach((extension) => extension.configure(extensionConfiguration)), Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};
// node_modules/@aws-sdk/client-cognito-identity-provider/dist-es/CognitoIdentityProviderClient.js
var CognitoIdentityProviderClient = class extends Client {
	config;
	constructor(...[configuration]) {
		let _config_0 = getRuntimeConfig(configuration || {});
		super(_config_0), this.initConfig = _config_0;
		let _config_1 = resolveClientEndpointParameters(_config_0), _config_2 = resolveUserAgentConfig(_config_1), _config_3 = resolveRetryConfig(_config_2), _config_4 = resolveRegionConfig(_config_3), _config_5 = resolveHostHeaderConfig(_config_4), _config_6 = resolveEndpointConfig(_config_5), _config_7 = resolveHttpAuthSchemeConfig(_config_6), _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
		this.config = _config_8, this.middlewareStack.use(getSchemaSerdePlugin(this.config)), this.middlewareStack.use(getUserAgentPlugin(this.config)), this.middlewareStack.use(getRetryPlugin(this.config)), this.middlewareStack.use(getContentLengthPlugin(this.config)), this.middlewareStack.use(getHostHeaderPlugin(this.config)), this.middlewareStack.use(getLoggerPlugin(this.config)), this.middlewareStack.use(getRecursionDetectionPlugin(this.config)), this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
			httpAuthSchemeParametersProvider: defaultCognitoIdentityProviderHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({ "aws.auth#sigv4": config.credentials })
		})), this.middlewareStack.use(getHttpSigningPlugin(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// node_modules/@aws-sdk/client-cognito-identity-provider/dist-es/commandBuilder.js
const command = makeBuilder(commonParams, "AWSCognitoIdentityProviderService", "CognitoIdentityProviderClient", getEndpointPlugin), _ep0 = {}, _mw0 = (Command, cs, config, o) => [];
// node_modules/@aws-sdk/client-cognito-identity-provider/dist-es/commands/CreateUserImportJobCommand.js
var CreateUserImportJobCommand = class extends command(_ep0, _mw0, "CreateUserImportJob", CreateUserImportJob$) {}, DescribeUserImportJobCommand = class extends command(_ep0, _mw0, "DescribeUserImportJob", DescribeUserImportJob$) {}, DescribeUserPoolCommand = class extends command(_ep0, _mw0, "DescribeUserPool", DescribeUserPool$) {}, GetCSVHeaderCommand = class extends command(_ep0, _mw0, "GetCSVHeader", GetCSVHeader$) {}, ListUserImportJobsCommand = class extends command(_ep0, _mw0, "ListUserImportJobs", ListUserImportJobs$) {}, StartUserImportJobCommand = class extends command(_ep0, _mw0, "StartUserImportJob", StartUserImportJob$) {}, StopUserImportJobCommand = class extends command(_ep0, _mw0, "StopUserImportJob", StopUserImportJob$) {};
// src/aws/pre-signed-url.ts
function uploadSecrets(uploadUrl) {
	let secrets = [
		uploadUrl,
		uploadUrl.replaceAll("&", "\\u0026"),
		uploadUrl.replaceAll("&", "&amp;")
	], query = URL.parse(uploadUrl)?.search ?? "";
	for (let [, value] of query.matchAll(/[?&]X-Amz-(?:Signature|Security-Token)=([^&]+)/gi)) value !== void 0 && secrets.push(value, decodeOrKeep(value));
	return [...new Set(secrets)];
}
function decodeOrKeep(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
function makeCognito(options) {
	let { userPoolId: UserPoolId, mask } = options, client = new CognitoIdentityProviderClient(clientConfig(options));
	tellCalls(client.middlewareStack, options);
	let call = awsCalls(options), masked = new Set(), once = { repeatable: !1 };
	function maskUrl(uploadUrl) {
		for (let secret of uploadUrl === void 0 ? [] : uploadSecrets(uploadUrl)) masked.has(secret) || mask(secret), masked.add(secret);
		return uploadUrl;
	}
	function take(context, reply) {
		let { PreSignedUrl, ...job } = reply ?? {}, uploadUrl = maskUrl(PreSignedUrl), { JobId, Status } = job;
		if (JobId === void 0 || Status === void 0) throw missingReply("a job id and a status", context);
		return {
			job: {
				...job,
				JobId,
				Status
			},
			uploadUrl
		};
	}
	return {
		getCsvHeader: (abortSignal) => call("GetCSVHeader", abortSignal, async (context) => {
			let { CSVHeader } = await client.send(new GetCSVHeaderCommand({ UserPoolId }), { abortSignal });
			if (CSVHeader === void 0) throw missingReply("a header", context);
			return CSVHeader;
		}),
		describeUserPool: (abortSignal) => call("DescribeUserPool", abortSignal, async () => {
			let { UserPool } = await client.send(new DescribeUserPoolCommand({ UserPoolId }), { abortSignal });
			return UserPool ?? {};
		}),
		createUserImportJob: ({ jobName: JobName, cloudWatchLogsRoleArn: CloudWatchLogsRoleArn }, abortSignal) => call("CreateUserImportJob", abortSignal, async (context) => {
			let command = new CreateUserImportJobCommand({
				UserPoolId,
				JobName,
				CloudWatchLogsRoleArn
			}), { UserImportJob } = await client.send(command, { abortSignal }), { job, uploadUrl } = take(context, UserImportJob);
			if (uploadUrl === void 0) throw missingReply("a pre-signed URL", context);
			return {
				job,
				uploadUrl
			};
		}, once),
		startUserImportJob: (JobId, abortSignal) => call("StartUserImportJob", abortSignal, async (context) => {
			let command = new StartUserImportJobCommand({
				UserPoolId,
				JobId
			});
			return take(context, (await client.send(command, { abortSignal })).UserImportJob).job;
		}, once),
		stopUserImportJob: (JobId, abortSignal) => call("StopUserImportJob", abortSignal, async (context) => {
			let command = new StopUserImportJobCommand({
				UserPoolId,
				JobId
			});
			return take(context, (await client.send(command, { abortSignal })).UserImportJob).job;
		}),
		describeUserImportJob: (JobId, abortSignal) => call("DescribeUserImportJob", abortSignal, async (context) => {
			let command = new DescribeUserImportJobCommand({
				UserPoolId,
				JobId
			});
			return take(context, (await client.send(command, { abortSignal })).UserImportJob).job;
		}),
		newestJobs: (abortSignal) => call("ListUserImportJobs", abortSignal, async () => {
			let command = new ListUserImportJobsCommand({
				UserPoolId,
				MaxResults: 60
			}), { UserImportJobs = [] } = await client.send(command, { abortSignal });
			return UserImportJobs.flatMap(({ PreSignedUrl, ...job }) => {
				let { JobId, Status } = job;
				return JobId === void 0 || Status === void 0 ? [] : [{
					job: {
						...job,
						JobId,
						Status
					},
					uploadUrl: () => maskUrl(PreSignedUrl)
				}];
			});
		}),
		time: () => Date.now() + client.config.systemClockOffset
	};
}
export { makeCognito };
