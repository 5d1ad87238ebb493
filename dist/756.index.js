export const id = 756;
export const ids = [756];
export const modules = {

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


/***/ }),

/***/ 9266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ stopJob)
/* harmony export */ });
/* harmony import */ var _aws_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8127);
/* harmony import */ var _aws_import_job_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7731);


/** Time between two looks at a job that is stopping, in milliseconds. */
const lookAfter = 250;
/**
 * Stops a job, and looks at it until it has stopped or the time is over.
 * @param limit aborted when the time is over; by then the job may still be Stopping
 * @returns the job as it was last seen: also one that had ended before, or was never started
 */
async function stopJob({ cognito, clock }, jobId, limit) {
    let job;
    try {
        job = await cognito.stopUserImportJob(jobId, limit);
    }
    catch (error) {
        // It has ended by itself, or was never started.
        if (!(0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isPreconditionRefusal */ .HT)(error))
            throw error;
        return cognito.describeUserImportJob(jobId, limit);
    }
    try {
        while (!(0,_aws_import_job_js__WEBPACK_IMPORTED_MODULE_1__/* .isFinal */ .dR)(job)) {
            await clock.sleep(lookAfter, limit);
            job = await cognito.describeUserImportJob(jobId, limit);
        }
    }
    catch {
        // It was told to stop; how far it has come is nice to know.
    }
    return job;
}


/***/ }),

/***/ 6756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   stopAbandoned: () => (/* binding */ stopAbandoned)
/* harmony export */ });
/* harmony import */ var _aws_import_job_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7731);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _job_stop_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9266);



/** How often, and how long apart in milliseconds, to look whether a start that was under way comes through. */
const looks = { most: 5, apart: 1000 };
/** How long stopping may take, in milliseconds. */
const stopMs = 30_000;
/**
 * Stops the job of a main step that was killed before it could say what becomes of it, so that nothing runs on that
 * nobody looks after.
 */
async function stopAbandoned(jobId, { stopOnCancel }, world) {
    const { cognito, clock, log, signal } = world;
    if (!stopOnCancel) {
        log.info(`The step ended before import job ${jobId}, which is left to go on (stop-on-cancel is false).`);
        return;
    }
    const limit = AbortSignal.any([signal, clock.timeout(stopMs)]);
    try {
        let job = await cognito.describeUserImportJob(jobId, limit);
        for (let look = 1; job.Status === "Created" && look < looks.most; look++) {
            await clock.sleep(looks.apart, limit);
            job = await cognito.describeUserImportJob(jobId, limit);
        }
        if (job.Status === "Created") {
            log.info(`Import job ${jobId} was not started; it expires by itself.`);
        }
        else if ((0,_aws_import_job_js__WEBPACK_IMPORTED_MODULE_0__/* .isFinal */ .dR)(job)) {
            log.info(`Import job ${jobId} has ended: ${job.Status}.`);
        }
        else {
            const { Status } = await (0,_job_stop_js__WEBPACK_IMPORTED_MODULE_2__/* .stopJob */ .C)({ cognito, clock }, jobId, limit);
            log.info(`The step ended before import job ${jobId}, which was told to stop: ${Status}.`);
        }
    }
    catch (error) {
        log.warning(`Import job ${jobId} may go on in Cognito, as it could not be stopped: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`);
    }
}


/***/ })

};
