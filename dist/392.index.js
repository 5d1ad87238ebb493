export const id = 392;
export const ids = [392,832];
export const modules = {

/***/ 1392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  makeCognito: () => (/* binding */ makeCognito)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-cognito-identity-provider/dist-cjs/index.js
var dist_cjs = __webpack_require__(7705);
// EXTERNAL MODULE: ./node_modules/@smithy/node-http-handler/dist-cjs/index.js
var node_http_handler_dist_cjs = __webpack_require__(1279);
// EXTERNAL MODULE: ./build/aws/errors.js
var errors = __webpack_require__(8127);
// EXTERNAL MODULE: ./build/aws/http.js
var http = __webpack_require__(4832);
;// CONCATENATED MODULE: ./build/aws/pre-signed-url.js
/**
 * What must never be printed of a pre-signed URL: the whole of it as it stands, as JSON escapes it and as HTML
 * does, and the parts that would be of use without the rest, its signature and its session token.
 */
function uploadSecrets(uploadUrl) {
    const secrets = [uploadUrl, uploadUrl.replaceAll("&", "\\u0026"), uploadUrl.replaceAll("&", "&amp;")];
    const query = URL.parse(uploadUrl)?.search ?? "";
    for (const [, value] of query.matchAll(/[?&]X-Amz-(?:Signature|Security-Token)=([^&]+)/gi)) {
        if (value !== undefined)
            secrets.push(value, decodeOrKeep(value));
    }
    return [...new Set(secrets)];
}
function decodeOrKeep(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./build/aws/cognito.js





/** A client for one user pool. */
function makeCognito(options) {
    const { userPoolId, region, endpointUrl, agents, mask } = options;
    const client = new dist_cjs/* CognitoIdentityProviderClient */.kTg({
        region,
        ...(endpointUrl === undefined ? {} : { endpoint: endpointUrl }),
        requestHandler: new node_http_handler_dist_cjs.NodeHttpHandler({
            httpAgent: agents.http,
            httpsAgent: agents.https,
            connectionTimeout: http.connectTimeoutMs,
            socketTimeout: http.readTimeoutMs,
        }),
    });
    async function call(operation, send) {
        try {
            return await send();
        }
        catch (error) {
            throw (0,errors/* explainAwsError */.Ni)(error, { operation, userPoolId, region, endpointUrl });
        }
    }
    /** Parts a reply's job from its pre-signed URL, which is masked before anybody can see it. */
    function take(operation, reply) {
        const { PreSignedUrl: uploadUrl, ...job } = reply ?? {};
        if (uploadUrl !== undefined)
            uploadSecrets(uploadUrl).forEach(mask);
        const { JobId, Status } = job;
        const context = { operation, userPoolId, region, endpointUrl };
        if (JobId === undefined || Status === undefined)
            throw (0,errors/* missingReply */.v9)("a job id and a status", context);
        return { job: { ...job, JobId, Status }, uploadUrl };
    }
    return {
        describeUserPool: (abortSignal) => call("DescribeUserPool", async () => {
            const command = new dist_cjs/* DescribeUserPoolCommand */.eDk({ UserPoolId: userPoolId });
            const { UserPool } = await client.send(command, { abortSignal });
            return { name: UserPool?.Name };
        }),
        createUserImportJob: ({ jobName, cloudWatchLogsRoleArn }, abortSignal) => call("CreateUserImportJob", async () => {
            const command = new dist_cjs/* CreateUserImportJobCommand */.NHg({
                UserPoolId: userPoolId,
                JobName: jobName,
                CloudWatchLogsRoleArn: cloudWatchLogsRoleArn,
            });
            const reply = await client.send(command, { abortSignal });
            const { job, uploadUrl } = take("CreateUserImportJob", reply.UserImportJob);
            if (uploadUrl === undefined) {
                throw (0,errors/* missingReply */.v9)("a pre-signed URL", {
                    operation: "CreateUserImportJob",
                    userPoolId,
                    region,
                    endpointUrl,
                });
            }
            return { job, uploadUrl };
        }),
        startUserImportJob: (jobId, abortSignal) => call("StartUserImportJob", async () => {
            const command = new dist_cjs/* StartUserImportJobCommand */.nbu({ UserPoolId: userPoolId, JobId: jobId });
            const reply = await client.send(command, { abortSignal });
            return take("StartUserImportJob", reply.UserImportJob).job;
        }),
        describeUserImportJob: (jobId, abortSignal) => call("DescribeUserImportJob", async () => {
            const command = new dist_cjs/* DescribeUserImportJobCommand */.uBr({ UserPoolId: userPoolId, JobId: jobId });
            const reply = await client.send(command, { abortSignal });
            return take("DescribeUserImportJob", reply.UserImportJob).job;
        }),
    };
}


/***/ }),

/***/ 8127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ isOptionalRefusal),
/* harmony export */   Ni: () => (/* binding */ explainAwsError),
/* harmony export */   d8: () => (/* binding */ networkReason),
/* harmony export */   v9: () => (/* binding */ missingReply)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5554);


/** The way out of an error of the API, by its name (errors of the operations: the API reference). */
const waysOut = {
    ResourceNotFoundException: ({ userPoolId, region }) => {
        const home = (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .regionOfUserPool */ .po)(userPoolId);
        return home === region
            ? `Check user-pool-id, and that the credentials belong to the account of ${userPoolId}.`
            : `The step looked in ${region}, but the id says that the pool lives in ${home}: set region to ${home}.`;
    },
    InvalidParameterException: () => "Check the inputs against what AWS says.",
    AccessDeniedException: missingPermission,
    NotAuthorizedException: missingPermission,
    LimitExceededException: () => "A user pool keeps at most 1,000 import jobs and none can be deleted; a new job needs another pool.",
    PreconditionNotMetException: () => "",
    TooManyRequestsException: () => "Other callers use up the rate of this pool or account; run the step again.",
    OperationNotEnabledException: () => "Imports run in the pool's primary region: set region to that.",
    InternalErrorException: () => "This is a fault at AWS; run the step again.",
    UnrecognizedClientException: badCredentials,
    InvalidClientTokenId: badCredentials,
    InvalidSignatureException: badCredentials,
    IncompleteSignatureException: badCredentials,
    MissingAuthenticationTokenException: badCredentials,
    ExpiredTokenException: expiredCredentials,
    ExpiredToken: expiredCredentials,
};
function missingPermission({ operation }, words) {
    const action = /\biam:PassRole\b/i.test(words)
        ? "iam:PassRole on the role in cloud-watch-logs-role-arn"
        : `cognito-idp:${operation} on the user pool`;
    return `Allow ${action} for the credentials of this step.`;
}
function badCredentials() {
    return "Check the AWS credentials of this step: they are wrong, incomplete or of another partition.";
}
function expiredCredentials() {
    return "The AWS credentials of this step have expired; get them in a step nearer to this one.";
}
const credentialsHelp = "Get them in an earlier step with aws-actions/configure-aws-credentials, " +
    "or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY (and AWS_SESSION_TOKEN) for this step.";
/** Codes of Node.js and TLS for a service that could not be reached. */
const networkReasons = {
    ENOTFOUND: "its host name is not known",
    EAI_AGAIN: "its host name could not be looked up",
    ECONNREFUSED: "nothing listens there",
    ECONNRESET: "the connection was closed",
    EPIPE: "the connection was closed",
    ETIMEDOUT: "it did not answer in time",
    EHOSTUNREACH: "there is no way to it",
    ENETUNREACH: "there is no way to it",
};
/** Why a host could not be reached, in a few words, or undefined if `error` is of another kind. */
function networkReason(error) {
    for (let current = error, depth = 0; current instanceof Error && depth < 5; current = current.cause, depth++) {
        const code = "code" in current ? String(current.code) : "";
        const reason = networkReasons[code];
        if (reason !== undefined)
            return reason;
        if (current.name === "TimeoutError")
            return "it did not answer in time";
        if (/^(ERR_TLS|CERT_|UNABLE_TO|SELF_SIGNED|DEPTH_ZERO|ERR_SSL)/.test(code)) {
            return `its certificate was not accepted (${code})`;
        }
        if (current instanceof AggregateError)
            return networkReason(current.errors[0]);
    }
    return undefined;
}
/**
 * An error of the AWS SDK as one sentence with AWS's own reason and the way out. An abort and an error that
 * explains itself already are passed on as they are.
 */
function explainAwsError(error, context) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ || (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbort */ .rV)(error))
        return error;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ("aws", sentence(error, context), { cause: error });
}
function sentence(error, context) {
    const { operation, region, endpointUrl } = context;
    const name = error instanceof Error ? error.name : "";
    const words = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error).trim().replace(/\.$/, "");
    if (name === "CredentialsProviderError" || name === "TokenProviderError") {
        return `There are no AWS credentials to call ${operation} with. ${credentialsHelp}`;
    }
    const reason = networkReason(error);
    if (reason !== undefined) {
        const where = endpointUrl === undefined ? `Cognito in ${region}` : "the endpoint in endpoint-url";
        const check = endpointUrl === undefined ? "region and the runner's network" : "endpoint-url";
        return `${operation} did not get through to ${where}: ${reason}. Check ${check}.`;
    }
    const reported = words === "" || words === name ? name : `${words} (${name})`;
    const wayOut = waysOut[name]?.(context, words) ?? "";
    return `${operation} failed: ${reported}. ${wayOut}`.trimEnd();
}
/** A reply without what the API promises. */
function missingReply(what, { operation, endpointUrl }) {
    const hint = endpointUrl === undefined ? "Run the step again." : "Check endpoint-url.";
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ("aws", `${operation} answered without ${what}. ${hint}`);
}
/**
 * Whether a call that is only nice to have may be done without: the service answered, and said something other than
 * that the pool is unknown, which would stop the rest as well.
 */
function isOptionalRefusal(error) {
    const cause = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ ? error.cause : undefined;
    return cause instanceof Error && "$metadata" in cause && cause.name !== "ResourceNotFoundException";
}


/***/ }),

/***/ 4832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connectTimeoutMs: () => (/* binding */ connectTimeoutMs),
/* harmony export */   makeAgents: () => (/* binding */ makeAgents),
/* harmony export */   readTimeoutMs: () => (/* binding */ readTimeoutMs)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);


/** How long a connection may take and how long it may be silent, in milliseconds: the AWS CLI's defaults. */
const connectTimeoutMs = 60_000;
const readTimeoutMs = 60_000;
/**
 * Agents that keep connections alive and go through the proxy that `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`
 * name, as the AWS CLI does. The AWS SDK for JavaScript by itself ignores these variables.
 */
function makeAgents(env) {
    const options = { keepAlive: true, proxyEnv: env };
    return { http: new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent(options), https: new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent(options) };
}


/***/ })

};
