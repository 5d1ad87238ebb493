export const id = 367;
export const ids = [367,856];
export const modules = {

/***/ 4799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ pauseBefore),
/* harmony export */   J: () => (/* binding */ awsCalls)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8127);
/* harmony import */ var _trouble_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3873);


/** So often a call is made before its trouble is told. */
const mostAttempts = 5;
/** The first pause before a call is repeated, in milliseconds; each next one is twice as long. */
const firstPause = { later: 500, unsent: 250, unanswered: 250 };
/** @throws {ActionError} `aws`, an abort excepted */
function awsCalls(options, service) {
    const { userPoolId, region, endpointUrl, patience } = options;
    return async (operation, signal, send, { repeatable } = { repeatable: true }) => {
        const named = service === undefined ? {} : { service };
        const context = { operation, userPoolId, region, endpointUrl, ...named };
        for (let attempt = 1;; attempt++) {
            try {
                return await send(context);
            }
            catch (error) {
                const trouble = (0,_trouble_js__WEBPACK_IMPORTED_MODULE_1__/* .troubleOf */ .LH)(error);
                if (!mayRepeat(trouble, repeatable) || attempt === mostAttempts || signal.aborted) {
                    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .explainAwsError */ .Ni)(error, context);
                }
                const pause = pauseBefore(trouble, attempt, patience.random);
                patience.log.debug(`${operation}, attempt ${attempt} of ${mostAttempts}: ${error instanceof Error ? error.name : "failed"} ` +
                    `(${trouble}); again in ${Math.round(pause)} ms`);
                await patience.clock.sleep(pause, signal);
            }
        }
    };
}
function mayRepeat(trouble, repeatable) {
    return trouble === "later" || trouble === "unsent" || (trouble === "unanswered" && repeatable);
}
/**
 * How long to wait before a call is repeated, in milliseconds: longer each time, and by half at random, so that steps that
 * met with the same trouble do not all come back at once.
 */
function pauseBefore(trouble, attempt, random) {
    const longest = firstPause[trouble] * 2 ** (attempt - 1);
    return longest / 2 + (longest / 2) * random();
}


/***/ }),

/***/ 5811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ tellCalls),
/* harmony export */   y: () => (/* binding */ clientConfig)
/* harmony export */ });
/* harmony import */ var _smithy_node_http_handler__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1279);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7856);


/** The configuration of an AWS SDK client. */
function clientConfig({ region, endpointUrl, identity, requestToken, agents }) {
    return {
        region,
        // Calls are repeated in calls.ts, each as fits it.
        maxAttempts: 1,
        ...(endpointUrl === undefined ? {} : { endpoint: endpointUrl }),
        ...(0,_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .identityConfig */ .F)(identity, requestToken, endpointUrl),
        requestHandler: new _smithy_node_http_handler__WEBPACK_IMPORTED_MODULE_1__.NodeHttpHandler({
            httpAgent: agents.http,
            httpsAgent: agents.https,
            connectionTimeout: agents.connectTimeoutMs,
            socketTimeout: agents.readTimeoutMs,
        }),
    };
}
/** Tells each call of a client in debug mode: the operation, HTTP status, time and request id, nothing that it carries. */
function tellCalls(stack, { patience: { clock, log } }) {
    const tell = (next, context) => async (request) => {
        const name = String(context.commandName).replace(/Command$/, "");
        const startedAt = clock.now();
        const took = () => `in ${Math.round(clock.now() - startedAt)} ms`;
        try {
            const result = await next(request);
            const { statusCode, headers = {} } = result.response;
            log.debug(`${name}: HTTP ${statusCode} ${took()}, request id ${headers["x-amzn-requestid"] ?? "unknown"}`);
            return result;
        }
        catch (error) {
            const code = error instanceof Error && "code" in error ? error.code : undefined;
            log.debug(`${name}: no reply (${code ?? (error instanceof Error ? error.name : "unknown")}) ${took()}`);
            throw error;
        }
    };
    // Nearest to the wire, where a reply is still one of HTTP.
    stack.add(tell, { step: "deserialize", name: "tellCalls", priority: "low" });
}


/***/ }),

/***/ 7856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ identityConfig),
/* harmony export */   workflowToken: () => (/* binding */ workflowToken)
/* harmony export */ });
/* harmony import */ var _aws_sdk_credential_provider_node__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5861);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);


/**
 * How long the instance metadata service may take to answer, in milliseconds. Where there is one it answers at once; where
 * there is none, as on GitHub's runners, the packets may vanish.
 */
const metadataTimeoutMs = 500;
/** Credentials are renewed this long before their end, in milliseconds: as long before as the SDK asks for new ones. */
const renewBeforeMs = 5 * 60_000;
/**
 * The parts of an SDK client's configuration that say how its calls are signed.
 * @param endpointUrl serves also the calls by which credentials are got
 */
function identityConfig(identity, requestToken, endpointUrl) {
    const clientConfig = endpointUrl === undefined ? {} : { endpoint: endpointUrl };
    if (identity.kind === "none") {
        const unsigned = { sign: async (request) => request };
        return { credentials: { accessKeyId: "-", secretAccessKey: "-" }, signer: unsigned };
    }
    if (identity.kind === "role")
        return { credentials: assumeRole(identity, requestToken, clientConfig) };
    const { profile } = identity;
    return {
        ...(profile === undefined ? {} : { profile }),
        credentialDefaultProvider: (init) => (0,_aws_sdk_credential_provider_node__WEBPACK_IMPORTED_MODULE_1__.defaultProvider)({ ...init, clientConfig, timeout: metadataTimeoutMs, maxRetries: 0, logger: silence }),
    };
}
/** The SDK warns of keys in the environment beside a profile; the profile was asked for by name. */
const silence = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
/**
 * Credentials of a role by the workflow's OIDC token, with a new token for each renewal, as a token lives a few minutes
 * (GitHub docs, "OpenID Connect reference").
 */
function assumeRole({ roleArn, sessionName }, requestToken, clientConfig) {
    let current;
    return async (properties) => {
        const left = (current?.expiration?.getTime() ?? 0) - Date.now();
        if (current !== undefined && left > renewBeforeMs)
            return current;
        const webIdentityToken = await requestToken();
        const { fromWebToken } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 9956, 19));
        const role = { roleArn, roleSessionName: sessionName, webIdentityToken, clientConfig };
        try {
            current = await fromWebToken(role)(properties);
            return current;
        }
        catch (error) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ("aws", refusal(error), { cause: error });
        }
    };
}
function refusal(error) {
    const words = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error).trim().replace(/\.$/, "");
    const name = error instanceof Error ? error.name : "";
    const refused = /^(AccessDenied|InvalidIdentityToken|IDPRejectedClaim)/.test(name);
    const wayOut = refused
        ? " Check the role's trust policy: it must trust token.actions.githubusercontent.com for the audience " +
            "sts.amazonaws.com and for this repository, branch or environment."
        : "";
    return `The role in role-to-assume could not be assumed: ${words} (${name}).${wayOut}`;
}
/**
 * The token with which GitHub vouches for the workflow.
 * @param request asks GitHub for one, for an audience
 * @throws {ActionError} `aws`, with the permission that is missing
 */
async function workflowToken(env, request) {
    if (!env.ACTIONS_ID_TOKEN_REQUEST_URL || !env.ACTIONS_ID_TOKEN_REQUEST_TOKEN) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ("aws", "role-to-assume needs the workflow's OIDC token, which this job may not ask for: give the job the permission " +
            "id-token: write (permissions: { id-token: write, contents: read }).");
    }
    try {
        return await request("sts.amazonaws.com");
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ("aws", `GitHub gave no OIDC token for role-to-assume: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`, {
            cause: error,
        });
    }
}


/***/ }),

/***/ 8127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HT: () => (/* binding */ isPreconditionRefusal),
/* harmony export */   Hh: () => (/* binding */ isOutOfReach),
/* harmony export */   MA: () => (/* binding */ isPermissionRefusal),
/* harmony export */   Ni: () => (/* binding */ explainAwsError),
/* harmony export */   W0: () => (/* binding */ isAbsent),
/* harmony export */   d8: () => (/* binding */ networkReason),
/* harmony export */   v5: () => (/* binding */ mayBeCarriedOut),
/* harmony export */   v9: () => (/* binding */ missingReply)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5554);
/* harmony import */ var _trouble_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3873);



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
    TooManyRequestsException: (context) => `Other callers use up the rate of this pool or account${again(context)}.`,
    OperationNotEnabledException: () => "Imports run in the pool's primary region: set region to that.",
    InternalErrorException: (context) => `This is a fault at AWS${again(context)}.`,
    UnrecognizedClientException: badCredentials,
    InvalidClientTokenId: badCredentials,
    InvalidSignatureException: badCredentials,
    IncompleteSignatureException: badCredentials,
    MissingAuthenticationTokenException: badCredentials,
    ExpiredTokenException: expiredCredentials,
    ExpiredToken: expiredCredentials,
};
/** Running the step again makes another job, which helps only while there is none. */
function again({ operation }) {
    return /^(DescribeUserPool|GetCSVHeader|CreateUserImportJob)$/.test(operation)
        ? "; run the step again"
        : "";
}
function missingPermission({ operation, service }, words) {
    if (service === "logs") {
        return ("Allow logs:DescribeLogGroups, logs:DescribeLogStreams, and logs:GetLogEvents or logs:FilterLogEvents on " +
            "log-group:/aws/cognito/* for the credentials of this step.");
    }
    const action = /\biam:PassRole\b/i.test(words)
        ? "iam:PassRole on the role in cloud-watch-logs-role-arn"
        : `cognito-idp:${operation} on the user pool`;
    return `Allow ${action} for the credentials of this step.`;
}
function badCredentials() {
    return "Check the AWS credentials of this step: they are wrong, incomplete or of another partition.";
}
function expiredCredentials() {
    return ("The AWS credentials of this step have expired: get them in a step nearer to this one, with a longer " +
        "role-duration-seconds, or with the input role-to-assume, which renews them.");
}
const credentialsHelp = "Give a role in the input role-to-assume (with permissions: id-token: write), get them in an earlier step with " +
    "aws-actions/configure-aws-credentials, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY (and AWS_SESSION_TOKEN) " +
    "for this step.";
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
        if ((0,_trouble_js__WEBPACK_IMPORTED_MODULE_2__/* .isCertificateCode */ .TR)(code)) {
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
    if (isForeignReply(error))
        return foreignReply(error, context);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ("aws", sentence(error, context), { cause: error });
}
/** Whether the reply was not the API's at all, such as the page of a proxy. */
function isForeignReply(error) {
    return error instanceof SyntaxError || (error instanceof Error && /^Unknown(Error)?$/.test(error.name));
}
/** The parser's words quote the reply, which may hold the pre-signed URL, so they are not passed on, even as cause. */
function foreignReply(error, { operation, endpointUrl, service }) {
    const status = (0,_trouble_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(error);
    const answer = status === undefined ? "an answer" : `an answer with HTTP status ${status}`;
    const check = endpointUrl === undefined ? "the proxy of the runner" : "endpoint-url";
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ("aws", `${operation} got ${answer} that is not ${service === "logs" ? "CloudWatch Logs'" : "the Cognito API's"}. Check ${check}.`, {
        cause: Object.assign(new Error("the reply could not be read"), {
            $metadata: { httpStatusCode: status },
        }),
    });
}
function wayOutOf(name, context, words) {
    const wayOut = waysOut[name];
    // The others speak of the pool and its jobs.
    const fitsAll = wayOut === missingPermission || wayOut === badCredentials || wayOut === expiredCredentials;
    return wayOut !== undefined && (context.service === undefined || fitsAll) ? wayOut(context, words) : "";
}
function lacksCredentials(error) {
    return error instanceof Error && /^(CredentialsProviderError|TokenProviderError)$/.test(error.name);
}
function sentence(error, context) {
    const { operation, region, endpointUrl } = context;
    const name = error instanceof Error ? error.name : "";
    const words = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error).trim().replace(/\.$/, "");
    if (lacksCredentials(error)) {
        return `There are no AWS credentials to call ${operation} with. ${credentialsHelp}`;
    }
    const reason = networkReason(error);
    if (reason !== undefined) {
        const api = context.service === "logs" ? "CloudWatch Logs" : "Cognito";
        const where = endpointUrl === undefined ? `${api} in ${region}` : "the endpoint in endpoint-url";
        const check = endpointUrl === undefined ? "region and the runner's network" : "endpoint-url";
        return `${operation} did not get through to ${where}: ${reason}. Check ${check}.`;
    }
    const reported = words === "" || words === name ? name : `${words} (${name})`;
    const wayOut = wayOutOf(name, context, words);
    return `${operation} failed: ${reported}. ${wayOut}`.trimEnd();
}
/** A reply without what the API promises. */
function missingReply(what, { operation, endpointUrl }) {
    const hint = endpointUrl === undefined ? "Run the step again." : "Check endpoint-url.";
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ("aws", `${operation} answered without ${what}. ${hint}`);
}
/** Whether AWS took note of a call and said no, so that the call has done nothing. */
function isRefusal(error) {
    const status = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ ? (0,_trouble_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(error.cause) : undefined;
    return status !== undefined && status >= 400 && status < 500;
}
/** Whether a call that failed may have been carried out all the same: its reply is missing, or is no reply of AWS's. */
function mayBeCarriedOut(error) {
    const cause = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ ? error.cause : undefined;
    return !isRefusal(error) && !lacksCredentials(cause) && (0,_trouble_js__WEBPACK_IMPORTED_MODULE_2__/* .wasSent */ .Kk)(cause);
}
/** Whether AWS refuses a call because of the state that something is in (PreconditionNotMetException). */
function isPreconditionRefusal(error) {
    return awsName(error) === "PreconditionNotMetException";
}
/** The name of AWS's error behind an error of ours. */
function awsName(error) {
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ && error.cause instanceof Error ? error.cause.name : "";
}
/** Whether the credentials lack a permission, so that a call that is only nice to have may be done without. */
function isPermissionRefusal(error) {
    return isRefusal(error) && /^(AccessDenied|NotAuthorized|UnknownOperation)/.test(awsName(error));
}
/** Whether what a call asked for is not there, or not yet. */
function isAbsent(error) {
    return awsName(error) === "ResourceNotFoundException";
}
/** Whether a call could not even ask AWS: there are no credentials, or no way to the service. */
function isOutOfReach(error) {
    const cause = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ ? error.cause : undefined;
    return lacksCredentials(cause) || networkReason(cause) !== undefined;
}


/***/ }),

/***/ 4367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   makeLogs: () => (/* binding */ makeLogs)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(303);
/* harmony import */ var _calls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4799);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5811);



function makeLogs(options) {
    const client = new _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_2__/* .CloudWatchLogsClient */ .TFr((0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .clientConfig */ .y)(options));
    (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .tellCalls */ .h)(client.middlewareStack, options);
    const call = (0,_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .awsCalls */ .J)(options, "logs");
    return {
        groups: async (logGroupNamePrefix, abortSignal) => {
            const names = [];
            let nextToken;
            do {
                const token = nextToken === undefined ? {} : { nextToken };
                const command = new _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_2__/* .DescribeLogGroupsCommand */ .VlF({ logGroupNamePrefix, ...token });
                const reply = await call("DescribeLogGroups", abortSignal, () => client.send(command, { abortSignal }));
                for (const { logGroupName } of reply.logGroups ?? [])
                    if (logGroupName)
                        names.push(logGroupName);
                nextToken = reply.nextToken;
            } while (nextToken !== undefined);
            return names;
        },
        stream: async (logGroupName, logStreamNamePrefix, abortSignal) => {
            const command = new _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_2__/* .DescribeLogStreamsCommand */ .w$R({ logGroupName, logStreamNamePrefix, limit: 1 });
            const reply = await call("DescribeLogStreams", abortSignal, () => client.send(command, { abortSignal }));
            return reply.logStreams?.[0]?.logStreamName;
        },
        messages: async function* (logGroupName, logStreamName, abortSignal) {
            let token;
            for (;;) {
                const from = token === undefined ? {} : { nextToken: token };
                const command = new _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_2__/* .GetLogEventsCommand */ .h7S({
                    logGroupName,
                    logStreamName,
                    startFromHead: true,
                    ...from,
                });
                const reply = await call("GetLogEvents", abortSignal, () => client.send(command, { abortSignal }));
                yield messagesOf(reply.events);
                // "If you have reached the end of the stream, it returns the same token you passed in." (API reference)
                if (reply.nextForwardToken === undefined || reply.nextForwardToken === token)
                    return;
                token = reply.nextForwardToken;
            }
        },
        filtered: async function* (logGroupName, logStreamName, filterPattern, abortSignal) {
            let nextToken;
            do {
                const token = nextToken === undefined ? {} : { nextToken };
                const command = new _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_2__/* .FilterLogEventsCommand */ .nsW({
                    logGroupName,
                    logStreamNames: [logStreamName],
                    filterPattern,
                    ...token,
                });
                const reply = await call("FilterLogEvents", abortSignal, () => client.send(command, { abortSignal }));
                yield messagesOf(reply.events);
                nextToken = reply.nextToken;
            } while (nextToken !== undefined);
        },
    };
}
function messagesOf(events) {
    return (events ?? []).flatMap(({ message }) => (message === undefined ? [] : [message]));
}


/***/ }),

/***/ 3873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kk: () => (/* binding */ wasSent),
/* harmony export */   LH: () => (/* binding */ troubleOf),
/* harmony export */   TR: () => (/* binding */ isCertificateCode),
/* harmony export */   c2: () => (/* binding */ statusOf)
/* harmony export */ });
/* harmony import */ var _smithy_core_retry__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3609);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);


/** Codes of Node.js with which a connection did not come about. That a host has no name is no passing trouble. */
const notConnected = new Set([
    "ECONNREFUSED",
    "EHOSTUNREACH",
    "ENETUNREACH",
    "EAI_AGAIN",
]);
/** The kind of an error of the AWS SDK, or of an error of ours that was made from one. */
function troubleOf(thrown) {
    const error = thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ ? thrown.cause : thrown;
    if (!(error instanceof Error))
        return "final";
    const sdkError = error;
    // The SDK takes a full pool (1,000 jobs) for throttling; it stays full.
    if (error.name === "LimitExceededException")
        return "final";
    if ((0,_smithy_core_retry__WEBPACK_IMPORTED_MODULE_1__.isThrottlingError)(sdkError) || (0,_smithy_core_retry__WEBPACK_IMPORTED_MODULE_1__.isClockSkewCorrectedError)(sdkError))
        return "later";
    const codes = codesOf(error);
    if (codes.some((code) => notConnected.has(code)))
        return "unsent";
    if (codes.includes("ENOTFOUND"))
        return "final";
    return (0,_smithy_core_retry__WEBPACK_IMPORTED_MODULE_1__.isTransientError)(sdkError) || (statusOf(error) ?? 0) >= 500 ? "unanswered" : "final";
}
/** Whether a call that failed may have reached AWS. */
function wasSent(error) {
    const codes = error instanceof Error ? codesOf(error) : [];
    return !codes.some((code) => notConnected.has(code) || code === "ENOTFOUND" || isCertificateCode(code));
}
/** Whether a code of Node.js says that the other side's certificate was not accepted. */
function isCertificateCode(code) {
    return /^(ERR_TLS|CERT_|UNABLE_TO|SELF_SIGNED|DEPTH_ZERO|ERR_SSL)/.test(code);
}
/** The codes of an error and of those behind it. */
function codesOf(error) {
    const codes = [];
    for (let current = error, depth = 0; current instanceof Error && depth < 5; depth++) {
        if ("code" in current)
            codes.push(String(current.code));
        if (current instanceof AggregateError)
            codes.push(...current.errors.flatMap(codesOf));
        current = current.cause;
    }
    return codes;
}
/** The HTTP status of AWS's answer; undefined where there was none. */
function statusOf(error) {
    if (!(error instanceof Error && "$metadata" in error))
        return undefined;
    return error.$metadata.httpStatusCode;
}


/***/ })

};
