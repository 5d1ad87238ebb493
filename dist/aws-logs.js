import { $ as makeBuilder, A as getHttpHandlerExtensionConfiguration, B as getEndpointPlugin, C as getHttpSigningPlugin, Ct as getSmithyContext, D as getHostHeaderPlugin, Dt as emitWarningIfUnsupportedVersion$1, E as getLoggerPlugin, Et as getDefaultSocketTimeout, G as BinaryDecisionDiagram, H as decideEndpoint, J as resolveRegionConfig, O as resolveHostHeaderConfig, St as normalizeProvider, T as getRecursionDetectionPlugin, Tt as fromBase64, U as customEndpointFunctions, V as resolveEndpointConfig, W as EndpointCache, X as NODE_REGION_CONFIG_OPTIONS, Y as NODE_REGION_CONFIG_FILE_OPTIONS, _ as NODE_RETRY_MODE_CONFIG_OPTIONS, a as NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, at as ServiceException, b as resolveUserAgentConfig, ct as getSchemaSerdePlugin, d as awsEndpointFunctions, et as NoOpLogger, f as NODE_APP_ID_CONFIG_OPTIONS, g as NODE_MAX_ATTEMPT_CONFIG_OPTIONS, gt as NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, h as getRetryPlugin, it as loadConfigsForDefaultMode, j as resolveHttpHandlerRuntimeConfig, k as getContentLengthPlugin, l as getAwsRegionExtensionConfiguration, m as getUserAgentPlugin, nt as resolveDefaultRuntimeConfig, o as AwsSdkSigV4Signer, p as createDefaultUserAgentProvider, pt as NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, q as resolveDefaultsModeConfig, r as resolveAwsSdkSigV4Config, rt as emitWarningIfUnsupportedVersion, t as Sha256Node, tt as getDefaultExtensionConfiguration, u as resolveAwsRegionExtensionConfiguration, ut as Client, v as resolveRetryConfig, w as getHttpAuthSchemeEndpointRuleSetPlugin, wt as toBase64, x as DefaultIdentityProviderConfig, y as DEFAULT_RETRY_MODE, yt as calculateBodyLength } from "./Sha256Node.js";
import { r as defaultProvider } from "./credentials.js";
import { a as parseUrl, t as loadConfig } from "./configLoader.js";
import { r as eventStreamSerdeProvider } from "./event-streams.js";
import { r as streamCollector, t as NodeHttpHandler } from "./node-http-handler.js";
import { n as tellCalls, r as AwsJson1_1Protocol, t as clientConfig } from "./client.js";
import { n as toUtf8, r as fromUtf8, t as TypeRegistry } from "./TypeRegistry.js";
import { t as awsCalls } from "./calls.js";
// node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-serde-config-resolver/EventStreamSerdeConfig.js
const resolveEventStreamSerdeConfig = (input) => Object.assign(input, { eventStreamMarshaller: input.eventStreamSerdeProvider(input) }), defaultCloudWatchLogsHttpAuthSchemeParametersProvider = async (config, context, input) => ({
	operation: getSmithyContext(context).operation,
	region: await normalizeProvider(config.region)() || (() => {
		throw Error("expected `region` to be configured for `aws.auth#sigv4`");
	})()
});
function createAwsAuthSigv4HttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "logs",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultCloudWatchLogsHttpAuthSchemeProvider = (authParameters) => {
	let options = [];
	return authParameters.operation, options.push(createAwsAuthSigv4HttpAuthOption(authParameters)), options;
}, resolveHttpAuthSchemeConfig = (config) => {
	let config_0 = resolveAwsSdkSigV4Config(config);
	return Object.assign(config_0, { authSchemePreference: normalizeProvider(config.authSchemePreference ?? []) });
}, resolveClientEndpointParameters = (options) => Object.assign(options, {
	useDualstackEndpoint: options.useDualstackEndpoint ?? !1,
	useFipsEndpoint: options.useFipsEndpoint ?? !1,
	defaultSigningName: "logs"
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
// node_modules/@aws-sdk/client-cloudwatch-logs/package.json
var version = "3.1169.0";
// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/endpoint/bdd.js
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
		[e, [{ ref: "UseDualStack" }, !0]],
		[e, [{
			fn: f,
			argv: [i, "supportsDualStack"]
		}, !0]],
		[e, [{
			fn: f,
			argv: [i, "supportsFIPS"]
		}, !0]],
		[g, [j, "us-gov-east-1"]],
		[g, [j, "us-gov-west-1"]]
	],
	results: [
		[-1],
		[-1, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[-1, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[h, k],
		["https://logs-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", k],
		[-1, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://logs.us-gov-east-1.amazonaws.com", k],
		["https://logs.us-gov-west-1.amazonaws.com", k],
		["https://logs-fips.{Region}.{PartitionResult#dnsSuffix}", k],
		[-1, "FIPS is enabled but this partition does not support FIPS"],
		["https://logs.{Region}.{PartitionResult#dualStackDnsSuffix}", k],
		[-1, "DualStack is enabled but this partition does not support DualStack"],
		["https://logs.{Region}.{PartitionResult#dnsSuffix}", k],
		[-1, "Invalid Configuration: Missing Region"]
	]
}, nodes = new Int32Array([
	-1,
	1,
	-1,
	0,
	14,
	3,
	1,
	4,
	100000013,
	2,
	5,
	100000013,
	3,
	8,
	6,
	4,
	7,
	100000012,
	5,
	100000010,
	100000011,
	4,
	12,
	9,
	6,
	10,
	100000009,
	7,
	100000006,
	11,
	8,
	100000007,
	100000008,
	5,
	13,
	100000005,
	6,
	100000004,
	100000005,
	3,
	100000001,
	15,
	4,
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
// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/models/CloudWatchLogsServiceException.js
var CloudWatchLogsServiceException = class CloudWatchLogsServiceException extends ServiceException {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.cloudwatchlogs#CloudWatchLogsServiceException";
	constructor(options) {
		super(options), Object.setPrototypeOf(this, CloudWatchLogsServiceException.prototype);
	}
}, AccessDeniedException = class AccessDeniedException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#AccessDeniedException";
	name = "AccessDeniedException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "AccessDeniedException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, AccessDeniedException.prototype);
	}
}, InvalidParameterException = class InvalidParameterException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#InvalidParameterException";
	name = "InvalidParameterException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidParameterException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, InvalidParameterException.prototype);
	}
}, OperationAbortedException = class OperationAbortedException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#OperationAbortedException";
	name = "OperationAbortedException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "OperationAbortedException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, OperationAbortedException.prototype);
	}
}, ResourceNotFoundException = class ResourceNotFoundException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#ResourceNotFoundException";
	name = "ResourceNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ResourceNotFoundException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
	}
}, ServiceUnavailableException = class ServiceUnavailableException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#ServiceUnavailableException";
	name = "ServiceUnavailableException";
	$fault = "server";
	constructor(opts) {
		super({
			name: "ServiceUnavailableException",
			$fault: "server",
			...opts
		}), Object.setPrototypeOf(this, ServiceUnavailableException.prototype);
	}
}, InternalServerException = class InternalServerException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#InternalServerException";
	name = "InternalServerException";
	$fault = "server";
	constructor(opts) {
		super({
			name: "InternalServerException",
			$fault: "server",
			...opts
		}), Object.setPrototypeOf(this, InternalServerException.prototype);
	}
}, ThrottlingException = class ThrottlingException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#ThrottlingException";
	name = "ThrottlingException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ThrottlingException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, ThrottlingException.prototype);
	}
}, ValidationException = class ValidationException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#ValidationException";
	name = "ValidationException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ValidationException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, ValidationException.prototype);
	}
}, InvalidOperationException = class InvalidOperationException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#InvalidOperationException";
	name = "InvalidOperationException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidOperationException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, InvalidOperationException.prototype);
	}
}, ConflictException = class ConflictException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#ConflictException";
	name = "ConflictException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ConflictException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, ConflictException.prototype);
	}
}, ServiceQuotaExceededException = class ServiceQuotaExceededException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#ServiceQuotaExceededException";
	name = "ServiceQuotaExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ServiceQuotaExceededException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, ServiceQuotaExceededException.prototype);
	}
}, LimitExceededException = class LimitExceededException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#LimitExceededException";
	name = "LimitExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "LimitExceededException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, LimitExceededException.prototype);
	}
}, ResourceAlreadyExistsException = class ResourceAlreadyExistsException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#ResourceAlreadyExistsException";
	name = "ResourceAlreadyExistsException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ResourceAlreadyExistsException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, ResourceAlreadyExistsException.prototype);
	}
}, DataAlreadyAcceptedException = class DataAlreadyAcceptedException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#DataAlreadyAcceptedException";
	name = "DataAlreadyAcceptedException";
	$fault = "client";
	expectedSequenceToken;
	constructor(opts) {
		super({
			name: "DataAlreadyAcceptedException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, DataAlreadyAcceptedException.prototype), this.expectedSequenceToken = opts.expectedSequenceToken;
	}
}, InternalStreamingException = class InternalStreamingException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#InternalStreamingException";
	name = "InternalStreamingException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InternalStreamingException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, InternalStreamingException.prototype);
	}
}, InvalidSequenceTokenException = class InvalidSequenceTokenException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#InvalidSequenceTokenException";
	name = "InvalidSequenceTokenException";
	$fault = "client";
	expectedSequenceToken;
	constructor(opts) {
		super({
			name: "InvalidSequenceTokenException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, InvalidSequenceTokenException.prototype), this.expectedSequenceToken = opts.expectedSequenceToken;
	}
}, UnrecognizedClientException = class UnrecognizedClientException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#UnrecognizedClientException";
	name = "UnrecognizedClientException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "UnrecognizedClientException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, UnrecognizedClientException.prototype);
	}
}, SessionStreamingException = class SessionStreamingException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#SessionStreamingException";
	name = "SessionStreamingException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "SessionStreamingException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, SessionStreamingException.prototype);
	}
}, SessionTimeoutException = class SessionTimeoutException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#SessionTimeoutException";
	name = "SessionTimeoutException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "SessionTimeoutException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, SessionTimeoutException.prototype);
	}
}, MalformedQueryException = class MalformedQueryException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#MalformedQueryException";
	name = "MalformedQueryException";
	$fault = "client";
	queryCompileError;
	constructor(opts) {
		super({
			name: "MalformedQueryException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, MalformedQueryException.prototype), this.queryCompileError = opts.queryCompileError;
	}
}, TooManyTagsException = class TooManyTagsException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#TooManyTagsException";
	name = "TooManyTagsException";
	$fault = "client";
	resourceName;
	constructor(opts) {
		super({
			name: "TooManyTagsException",
			$fault: "client",
			...opts
		}), Object.setPrototypeOf(this, TooManyTagsException.prototype), this.resourceName = opts.resourceName;
	}
};
// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/schemas/schemas_0.js
const _c = "client", _cT = "creationTime", _e = "error", _eST = "expectedSequenceToken", _eTn = "endTime", _ev = "events", _hE = "httpError", _iT = "ingestionTime", _lGCo = "logGroupClass", _lGIo = "logGroupIdentifier", _lGN = "logGroupName", _lSN = "logStreamName", _lSNP = "logStreamNamePrefix", _li = "limit", _m = "message", _nT = "nextToken", _s = "smithy.ts.sdk.synthetic.com.amazonaws.cloudwatchlogs", _sBt = "storedBytes", _sFH = "startFromHead", _sTt = "startTime", _se = "server", _tim = "timestamp", _u = "unmask", n0 = "com.amazonaws.cloudwatchlogs", _s_registry = new TypeRegistry(_s);
var CloudWatchLogsServiceException$ = [
	-3,
	_s,
	"CloudWatchLogsServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(CloudWatchLogsServiceException$, CloudWatchLogsServiceException);
const n0_registry = new TypeRegistry(n0);
var AccessDeniedException$ = [
	-3,
	n0,
	"AccessDeniedException",
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(AccessDeniedException$, AccessDeniedException);
var ConflictException$ = [
	-3,
	n0,
	"ConflictException",
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ConflictException$, ConflictException);
var DataAlreadyAcceptedException$ = [
	-3,
	n0,
	"DataAlreadyAcceptedException",
	{ [_e]: _c },
	[_eST, _m],
	[0, 0]
];
n0_registry.registerError(DataAlreadyAcceptedException$, DataAlreadyAcceptedException);
var InternalServerException$ = [
	-3,
	n0,
	"InternalServerException",
	{
		[_e]: _se,
		[_hE]: 500
	},
	[_m],
	[0]
];
n0_registry.registerError(InternalServerException$, InternalServerException);
var InternalStreamingException$ = [
	-3,
	n0,
	"InternalStreamingException",
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InternalStreamingException$, InternalStreamingException);
var InvalidOperationException$ = [
	-3,
	n0,
	"InvalidOperationException",
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidOperationException$, InvalidOperationException);
var InvalidParameterException$ = [
	-3,
	n0,
	"InvalidParameterException",
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidParameterException$, InvalidParameterException);
var InvalidSequenceTokenException$ = [
	-3,
	n0,
	"InvalidSequenceTokenException",
	{ [_e]: _c },
	[_eST, _m],
	[0, 0]
];
n0_registry.registerError(InvalidSequenceTokenException$, InvalidSequenceTokenException);
var LimitExceededException$ = [
	-3,
	n0,
	"LimitExceededException",
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(LimitExceededException$, LimitExceededException);
var MalformedQueryException$ = [
	-3,
	n0,
	"MalformedQueryException",
	{ [_e]: _c },
	["queryCompileError", _m],
	[() => QueryCompileError$, 0]
];
n0_registry.registerError(MalformedQueryException$, MalformedQueryException);
var OperationAbortedException$ = [
	-3,
	n0,
	"OperationAbortedException",
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(OperationAbortedException$, OperationAbortedException);
var ResourceAlreadyExistsException$ = [
	-3,
	n0,
	"ResourceAlreadyExistsException",
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ResourceAlreadyExistsException$, ResourceAlreadyExistsException);
var ResourceNotFoundException$ = [
	-3,
	n0,
	"ResourceNotFoundException",
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
var ServiceQuotaExceededException$ = [
	-3,
	n0,
	"ServiceQuotaExceededException",
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ServiceQuotaExceededException$, ServiceQuotaExceededException);
var ServiceUnavailableException$ = [
	-3,
	n0,
	"ServiceUnavailableException",
	{ [_e]: _se },
	[_m],
	[0]
];
n0_registry.registerError(ServiceUnavailableException$, ServiceUnavailableException);
var SessionStreamingException$ = [
	-3,
	n0,
	"SessionStreamingException",
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(SessionStreamingException$, SessionStreamingException);
var SessionTimeoutException$ = [
	-3,
	n0,
	"SessionTimeoutException",
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(SessionTimeoutException$, SessionTimeoutException);
var ThrottlingException$ = [
	-3,
	n0,
	"ThrottlingException",
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ThrottlingException$, ThrottlingException);
var TooManyTagsException$ = [
	-3,
	n0,
	"TooManyTagsException",
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m, "resourceName"],
	[0, 0]
];
n0_registry.registerError(TooManyTagsException$, TooManyTagsException);
var UnrecognizedClientException$ = [
	-3,
	n0,
	"UnrecognizedClientException",
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(UnrecognizedClientException$, UnrecognizedClientException);
var ValidationException$ = [
	-3,
	n0,
	"ValidationException",
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ValidationException$, ValidationException);
const errorTypeRegistries = [_s_registry, n0_registry];
var DescribeLogGroupsRequest$ = [
	3,
	n0,
	"DescribeLogGroupsRequest",
	0,
	[
		"accountIdentifiers",
		"logGroupNamePrefix",
		"logGroupNamePattern",
		_nT,
		_li,
		"includeLinkedAccounts",
		_lGCo,
		"logGroupIdentifiers"
	],
	[
		64,
		0,
		0,
		0,
		1,
		2,
		0,
		64
	]
], DescribeLogGroupsResponse$ = [
	3,
	n0,
	"DescribeLogGroupsResponse",
	0,
	["logGroups", _nT],
	[() => LogGroups, 0]
], DescribeLogStreamsRequest$ = [
	3,
	n0,
	"DescribeLogStreamsRequest",
	0,
	[
		_lGN,
		_lGIo,
		_lSNP,
		"orderBy",
		"descending",
		_nT,
		_li
	],
	[
		0,
		0,
		0,
		0,
		2,
		0,
		1
	]
], DescribeLogStreamsResponse$ = [
	3,
	n0,
	"DescribeLogStreamsResponse",
	0,
	["logStreams", _nT],
	[() => LogStreams, 0]
], FilteredLogEvent$ = [
	3,
	n0,
	"FilteredLogEvent",
	0,
	[
		_lSN,
		_tim,
		_m,
		_iT,
		"eventId"
	],
	[
		0,
		1,
		0,
		1,
		0
	]
], FilterLogEventsRequest$ = [
	3,
	n0,
	"FilterLogEventsRequest",
	0,
	[
		_lGN,
		_lGIo,
		"logStreamNames",
		_lSNP,
		_sTt,
		_eTn,
		"filterPattern",
		_nT,
		_li,
		_sFH,
		"interleaved",
		_u
	],
	[
		0,
		0,
		64,
		0,
		1,
		1,
		0,
		0,
		1,
		2,
		2,
		2
	]
], FilterLogEventsResponse$ = [
	3,
	n0,
	"FilterLogEventsResponse",
	0,
	[
		_ev,
		"searchedLogStreams",
		_nT
	],
	[
		() => FilteredLogEvents,
		() => SearchedLogStreams,
		0
	]
], GetLogEventsRequest$ = [
	3,
	n0,
	"GetLogEventsRequest",
	0,
	[
		_lSN,
		_lGN,
		_lGIo,
		_sTt,
		_eTn,
		_nT,
		_li,
		_sFH,
		_u
	],
	[
		0,
		0,
		0,
		1,
		1,
		0,
		1,
		2,
		2
	],
	1
], GetLogEventsResponse$ = [
	3,
	n0,
	"GetLogEventsResponse",
	0,
	[
		_ev,
		"nextForwardToken",
		"nextBackwardToken"
	],
	[
		() => OutputLogEvents,
		0,
		0
	]
], LogGroup$ = [
	3,
	n0,
	"LogGroup",
	0,
	[
		_lGN,
		_cT,
		"retentionInDays",
		"metricFilterCount",
		"arn",
		_sBt,
		"kmsKeyId",
		"dataProtectionStatus",
		"inheritedProperties",
		_lGCo,
		"logGroupArn",
		"deletionProtectionEnabled",
		"bearerTokenAuthenticationEnabled",
		"retentionPolicyName"
	],
	[
		0,
		1,
		1,
		1,
		0,
		1,
		0,
		0,
		64,
		0,
		0,
		2,
		2,
		0
	]
], LogStream$ = [
	3,
	n0,
	"LogStream",
	0,
	[
		_lSN,
		_cT,
		"firstEventTimestamp",
		"lastEventTimestamp",
		"lastIngestionTime",
		"uploadSequenceToken",
		"arn",
		_sBt
	],
	[
		0,
		1,
		1,
		1,
		1,
		0,
		0,
		1
	]
], OutputLogEvent$ = [
	3,
	n0,
	"OutputLogEvent",
	0,
	[
		_tim,
		_m,
		_iT
	],
	[
		1,
		0,
		1
	]
], QueryCompileError$ = [
	3,
	n0,
	"QueryCompileError",
	0,
	["location", _m],
	[() => QueryCompileErrorLocation$, 0]
], QueryCompileErrorLocation$ = [
	3,
	n0,
	"QueryCompileErrorLocation",
	0,
	["startCharOffset", "endCharOffset"],
	[1, 1]
], SearchedLogStream$ = [
	3,
	n0,
	"SearchedLogStream",
	0,
	[_lSN, "searchedCompletely"],
	[0, 2]
], FilteredLogEvents = [
	1,
	n0,
	"FilteredLogEvents",
	0,
	() => FilteredLogEvent$
], LogGroups = [
	1,
	n0,
	"LogGroups",
	0,
	() => LogGroup$
], LogStreams = [
	1,
	n0,
	"LogStreams",
	0,
	() => LogStream$
], OutputLogEvents = [
	1,
	n0,
	"OutputLogEvents",
	0,
	() => OutputLogEvent$
], SearchedLogStreams = [
	1,
	n0,
	"SearchedLogStreams",
	0,
	() => SearchedLogStream$
], DescribeLogGroups$ = [
	9,
	n0,
	"DescribeLogGroups",
	0,
	() => DescribeLogGroupsRequest$,
	() => DescribeLogGroupsResponse$
], DescribeLogStreams$ = [
	9,
	n0,
	"DescribeLogStreams",
	0,
	() => DescribeLogStreamsRequest$,
	() => DescribeLogStreamsResponse$
], FilterLogEvents$ = [
	9,
	n0,
	"FilterLogEvents",
	0,
	() => FilterLogEventsRequest$,
	() => FilterLogEventsResponse$
], GetLogEvents$ = [
	9,
	n0,
	"GetLogEvents",
	0,
	() => GetLogEventsRequest$,
	() => GetLogEventsResponse$
];
// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$1 = (config) => ({
	apiVersion: "2014-03-28",
	base64Decoder: config?.base64Decoder ?? fromBase64,
	base64Encoder: config?.base64Encoder ?? toBase64,
	disableHostPrefix: config?.disableHostPrefix ?? !1,
	endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
	extensions: config?.extensions ?? [],
	httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultCloudWatchLogsHttpAuthSchemeProvider,
	httpAuthSchemes: config?.httpAuthSchemes ?? [{
		schemeId: "aws.auth#sigv4",
		identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
		signer: new AwsSdkSigV4Signer()
	}],
	logger: config?.logger ?? new NoOpLogger(),
	protocol: config?.protocol ?? AwsJson1_1Protocol,
	protocolSettings: config?.protocolSettings ?? {
		defaultNamespace: "com.amazonaws.cloudwatchlogs",
		errorTypeRegistries,
		xmlNamespace: "http://monitoring.amazonaws.com/doc/2014-03-28/",
		version: "2014-03-28",
		serviceTarget: "Logs_20140328"
	},
	serviceId: config?.serviceId ?? "CloudWatch Logs",
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
		eventStreamSerdeProvider: config?.eventStreamSerdeProvider ?? eventStreamSerdeProvider,
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
// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/CloudWatchLogsClient.js
var CloudWatchLogsClient = class extends Client {
	config;
	constructor(...[configuration]) {
		let _config_0 = getRuntimeConfig(configuration || {});
		super(_config_0), this.initConfig = _config_0;
		let _config_1 = resolveClientEndpointParameters(_config_0), _config_2 = resolveUserAgentConfig(_config_1), _config_3 = resolveRetryConfig(_config_2), _config_4 = resolveRegionConfig(_config_3), _config_5 = resolveHostHeaderConfig(_config_4), _config_6 = resolveEndpointConfig(_config_5), _config_7 = resolveEventStreamSerdeConfig(_config_6), _config_8 = resolveHttpAuthSchemeConfig(_config_7), _config_9 = resolveRuntimeExtensions(_config_8, configuration?.extensions || []);
		this.config = _config_9, this.middlewareStack.use(getSchemaSerdePlugin(this.config)), this.middlewareStack.use(getUserAgentPlugin(this.config)), this.middlewareStack.use(getRetryPlugin(this.config)), this.middlewareStack.use(getContentLengthPlugin(this.config)), this.middlewareStack.use(getHostHeaderPlugin(this.config)), this.middlewareStack.use(getLoggerPlugin(this.config)), this.middlewareStack.use(getRecursionDetectionPlugin(this.config)), this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
			httpAuthSchemeParametersProvider: defaultCloudWatchLogsHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({ "aws.auth#sigv4": config.credentials })
		})), this.middlewareStack.use(getHttpSigningPlugin(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/commandBuilder.js
const command = makeBuilder(commonParams, "Logs_20140328", "CloudWatchLogsClient", getEndpointPlugin), _ep0 = {}, _mw0 = (Command, cs, config, o) => [];
// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/commands/DescribeLogGroupsCommand.js
var DescribeLogGroupsCommand = class extends command(_ep0, _mw0, "DescribeLogGroups", DescribeLogGroups$) {}, DescribeLogStreamsCommand = class extends command(_ep0, _mw0, "DescribeLogStreams", DescribeLogStreams$) {}, FilterLogEventsCommand = class extends command(_ep0, _mw0, "FilterLogEvents", FilterLogEvents$) {}, GetLogEventsCommand = class extends command(_ep0, _mw0, "GetLogEvents", GetLogEvents$) {};
// src/aws/logs.ts
function makeLogs(options) {
	let client = new CloudWatchLogsClient(clientConfig(options));
	tellCalls(client.middlewareStack, options);
	let call = awsCalls(options, "logs");
	return {
		groups: async (logGroupNamePrefix, abortSignal) => {
			let names = [], nextToken;
			do {
				let command = new DescribeLogGroupsCommand({
					logGroupNamePrefix,
					...nextToken === void 0 ? {} : { nextToken }
				}), reply = await call("DescribeLogGroups", abortSignal, () => client.send(command, { abortSignal }));
				for (let { logGroupName } of reply.logGroups ?? []) logGroupName && names.push(logGroupName);
				nextToken = reply.nextToken;
			} while (nextToken !== void 0);
			return names;
		},
		stream: async (logGroupName, logStreamNamePrefix, abortSignal) => {
			let command = new DescribeLogStreamsCommand({
				logGroupName,
				logStreamNamePrefix,
				limit: 1
			});
			return (await call("DescribeLogStreams", abortSignal, () => client.send(command, { abortSignal }))).logStreams?.[0]?.logStreamName;
		},
		messages: async function* (logGroupName, logStreamName, abortSignal) {
			let token;
			for (;;) {
				let command = new GetLogEventsCommand({
					logGroupName,
					logStreamName,
					startFromHead: !0,
					...token === void 0 ? {} : { nextToken: token }
				}), reply = await call("GetLogEvents", abortSignal, () => client.send(command, { abortSignal }));
				if (yield messagesOf(reply.events), reply.nextForwardToken === void 0 || reply.nextForwardToken === token) return;
				token = reply.nextForwardToken;
			}
		},
		filtered: async function* (logGroupName, logStreamName, filterPattern, abortSignal) {
			let nextToken;
			do {
				let command = new FilterLogEventsCommand({
					logGroupName,
					logStreamNames: [logStreamName],
					filterPattern,
					...nextToken === void 0 ? {} : { nextToken }
				}), reply = await call("FilterLogEvents", abortSignal, () => client.send(command, { abortSignal }));
				yield messagesOf(reply.events), nextToken = reply.nextToken;
			} while (nextToken !== void 0);
		}
	};
}
function messagesOf(events) {
	return (events ?? []).flatMap(({ message }) => message === void 0 ? [] : [message]);
}
export { makeLogs, resolveEventStreamSerdeConfig as t };
