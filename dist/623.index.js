export const id = 623;
export const ids = [623];
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

/***/ 7623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  seed: () => (/* binding */ seed)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/aws/import-job.js
var import_job = __webpack_require__(7731);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/job/log-place.js
var log_place = __webpack_require__(1112);
// EXTERNAL MODULE: ./build/users/number-list.js
var number_list = __webpack_require__(8087);
;// CONCATENATED MODULE: ./build/job/outcomes.js

/** Of each reason so many lines are kept at hand. */
const linesOfKind = 10;
function collectOutcomes() {
    const seen = (0,number_list/* numberSet */.U)();
    const kinds = kindList();
    const logLines = (0,number_list/* numberList */.q)();
    const kindOfLine = (0,number_list/* numberList */.q)();
    const counts = { FAILED: 0, SKIPPED: 0 };
    return {
        add: (logLine, outcome, reason) => {
            if (seen.has(logLine))
                return false;
            seen.add(logLine);
            logLines.push(logLine);
            kindOfLine.push(kinds.indexOf(outcome, reason));
            counts[outcome]++;
            return true;
        },
        count: (outcome) => counts[outcome],
        has: (logLine) => seen.has(logLine),
        kinds: kinds.all,
        logLines,
        kindOfLine,
    };
}
/** Outcomes with their reasons, each once. */
function kindList() {
    const all = [];
    const indexes = { FAILED: new Map(), SKIPPED: new Map() };
    return {
        all,
        indexOf: (outcome, reason) => {
            const known = indexes[outcome].get(reason);
            if (known !== undefined)
                return known;
            indexes[outcome].set(reason, all.length);
            return all.push({ outcome, reason }) - 1;
        },
    };
}
/**
 * The outcomes of all jobs of a file, by the user's own lines.
 * @param rewritten undefined where the file went up as it was
 */
function joinOutcomes(jobs, rewritten) {
    const kinds = kindList();
    const reasons = kinds.all;
    const lines = (0,number_list/* numberList */.q)();
    const kindOfRow = (0,number_list/* numberList */.q)();
    const failedLines = (0,number_list/* numberSet */.U)();
    const failedRows = (0,number_list/* numberSet */.U)();
    const counts = { FAILED: 0, SKIPPED: 0 };
    for (const { found, firstLogLine, firstRow } of jobs) {
        const kindHere = found.kinds.map(({ outcome, reason }) => kinds.indexOf(outcome, reason));
        for (let index = 0; index < found.logLines.length; index++) {
            const row = firstRow + Math.max(0, found.logLines.at(index) - firstLogLine);
            // The header is line 1 of a file that went up as it was.
            const line = rewritten === undefined ? row + 2 : rewritten.lines.at(row);
            const kind = kindHere[found.kindOfLine.at(index)] ?? 0;
            lines.push(line);
            kindOfRow.push(kind);
            if (reasons[kind]?.outcome !== "FAILED")
                continue;
            if (rewritten === undefined)
                failedLines.add(line);
            else
                failedRows.add(rewritten.rows.at(row));
        }
        counts.FAILED += found.count("FAILED");
        counts.SKIPPED += found.count("SKIPPED");
    }
    for (const { row, line, reason } of rewritten?.leftOut ?? []) {
        lines.push(line);
        kindOfRow.push(kinds.indexOf("FAILED", reason));
        counts.FAILED++;
        failedRows.add(row);
    }
    const order = Uint32Array.from({ length: lines.length }, (_, index) => index);
    order.sort((one, other) => lines.at(one) - lines.at(other) || one - other);
    const nothing = { outcome: "FAILED", reason: "" };
    return {
        length: lines.length,
        count: (outcome) => counts[outcome],
        kinds: () => {
            const told = reasons.map(({ outcome, reason }) => ({ outcome, reason, count: 0, lines: [] }));
            for (const index of order) {
                const kind = told[kindOfRow.at(index)];
                if (kind === undefined)
                    continue;
                kind.count++;
                if (kind.lines.length < linesOfKind)
                    kind.lines.push(lines.at(index));
            }
            return told.sort((one, other) => one.outcome.localeCompare(other.outcome) || other.count - one.count);
        },
        *all() {
            for (const index of order) {
                yield { line: lines.at(index), ...(reasons[kindOfRow.at(index)] ?? nothing) };
            }
        },
        hasFailed: (row, line) => failedRows.has(row) || failedLines.has(line),
    };
}

// EXTERNAL MODULE: ./build/aws/errors.js
var aws_errors = __webpack_require__(8127);
;// CONCATENATED MODULE: ./build/job/row-log.js





/** How long lines that are missing are waited for after the last news. */
const patienceMs = 30_000;
/** The first time between two looks at the log, and the longest. */
const firstPauseMs = 500;
const longestPauseMs = 8000;
/** No file has so many rows: such a line is not Cognito's. */
const maxLogLine = 10_000_000;
/** A line of the row log (Cognito developer guide, "Viewing the user pool import results in the CloudWatch console"). */
const outcomeLine = /^\[(SUCCEEDED|SKIPPED|FAILED)\] Line Number (\d+) - (.*)$/s;
const failuresAndSkips = '?"[FAILED]" ?"[SKIPPED]"';
/**
 * Reads from the job's log why rows failed or were skipped. Waits for lines that come late, until the job's counters are
 * met or half a minute has brought no news. What the credentials may not read is told, not thrown.
 */
async function readRowLog(options) {
    const { job, clock, signal, uploadedRows } = options;
    const found = collectOutcomes();
    const expected = (0,import_job/* countsOf */.mQ)(job);
    const complete = () => found.count("FAILED") >= expected.failed && found.count("SKIPPED") >= expected.skipped;
    let place;
    let firstLogLine;
    let missing;
    if (expected.failed + expected.skipped === 0) {
        return { found, firstLogLine: headerIsLineOne, place, missing };
    }
    try {
        let newsAt = clock.now();
        for (let pause = firstPauseMs;; pause = Math.min(pause * 2, longestPauseMs)) {
            place ??= await findPlace(options);
            const before = found.count("FAILED") + found.count("SKIPPED");
            if (place !== undefined)
                firstLogLine = (await scan(options, place, found)) ?? firstLogLine;
            if (found.count("FAILED") + found.count("SKIPPED") > before)
                newsAt = clock.now();
            // A job that still runs has no counters to be met.
            if (complete() || !(0,import_job/* isFinal */.dR)(job) || clock.now() - newsAt >= patienceMs)
                break;
            await clock.sleep(pause, signal);
        }
        if (place !== undefined)
            firstLogLine ??= await askFirstLogLine(options, place, found, uploadedRows);
        if (!complete() && (0,import_job/* isFinal */.dR)(job))
            missing = whatIsMissing(options, place, found);
    }
    catch (error) {
        signal.throwIfAborted();
        missing = `Why users failed or were skipped could not be read: ${(0,errors/* messageOf */.bD)(error)}`;
    }
    return { found, firstLogLine: firstLogLine ?? headerIsLineOne, place, missing };
}
/** The log group by the pool's id, as its name cannot be told for certain, and the stream by the job's. */
async function findPlace({ logs, userPoolId, job, expectedPlace, signal }) {
    let groups;
    try {
        groups = await logs.groups((0,log_place/* logGroupPrefix */.a)(userPoolId), signal);
    }
    catch (error) {
        if (!(0,aws_errors/* isPermissionRefusal */.MA)(error) || expectedPlace === undefined)
            throw error;
        groups = [expectedPlace.group];
    }
    for (const group of groups) {
        const stream = await logs.stream(group, `${job.JobId}/`, signal).catch((error) => {
            // A group that is not there yet, or a name of the stream that is as good as found.
            if (!(0,aws_errors/* isPermissionRefusal */.MA)(error) || expectedPlace === undefined)
                throw error;
            return group === expectedPlace.group ? expectedPlace.stream : undefined;
        });
        if (stream !== undefined)
            return { group, stream };
    }
    return undefined;
}
/**
 * Reads the stream once: failures and skips alone where they are the smaller part, otherwise everything.
 * @returns the number of the first row in the log where everything was read
 */
async function scan({ logs, job, signal }, { group, stream }, found) {
    const { imported, failed, skipped } = (0,import_job/* countsOf */.mQ)(job);
    const filtering = imported > failed + skipped;
    const ways = {
        filtered: () => take(logs.filtered(group, stream, failuresAndSkips, signal), found),
        whole: () => take(logs.messages(group, stream, signal), found),
    };
    const [first, second] = filtering ? [ways.filtered, ways.whole] : [ways.whole, ways.filtered];
    let lowest;
    let whole = !filtering;
    try {
        lowest = await first();
    }
    catch (error) {
        // Credentials may hold only one of the two permissions.
        if ((0,aws_errors/* isAbsent */.W0)(error))
            return undefined;
        if (!(0,aws_errors/* isPermissionRefusal */.MA)(error))
            throw error;
        lowest = await second();
        whole = filtering;
    }
    return whole && lowest !== undefined ? Math.min(lowest, headerIsLineOne) : undefined;
}
/** @returns the lowest number of a row among the messages */
async function take(pages, found) {
    let lowest;
    for await (const messages of pages) {
        for (const message of messages) {
            const [, outcome, digits, reason = ""] = outcomeLine.exec(message) ?? [];
            if (outcome === undefined)
                continue;
            const logLine = Number(digits);
            if (logLine < 1 || logLine > maxLogLine)
                continue;
            if (lowest === undefined || logLine < lowest)
                lowest = logLine;
            if (outcome === "FAILED" || outcome === "SKIPPED")
                found.add(logLine, outcome, reason.trim());
        }
    }
    return lowest;
}
/** Where the header counts as a line, the first user is line 2; elsewhere the first user was seen as line 1. */
const headerIsLineOne = 2;
const headerIsNoLine = 1;
/** Which of the two it is, where only failures and skips were read: does the log know a line 1, or one after the last? */
async function askFirstLogLine({ logs, signal }, { group, stream }, found, uploadedRows) {
    if (found.has(1))
        return headerIsNoLine;
    if ((uploadedRows !== undefined && found.has(uploadedRows + 1)) ||
        found.count("FAILED") + found.count("SKIPPED") === 0)
        return headerIsLineOne;
    try {
        const lowest = await take(logs.filtered(group, stream, '"Line Number 1 -"', signal), collectOutcomes());
        return lowest === 1 ? headerIsNoLine : headerIsLineOne;
    }
    catch {
        // The outcomes are there; how AWS's own log counts is the better guess without an answer.
        signal.throwIfAborted();
        return headerIsLineOne;
    }
}
function whatIsMissing({ job, userPoolId }, place, found) {
    if (place === undefined) {
        return (`Why users failed or were skipped is not known: there is no log stream of job ${job.JobId} in a log group ` +
            `${(0,log_place/* logGroupPrefix */.a)(userPoolId)}…. Check that the role in cloud-watch-logs-role-arn may write logs.`);
    }
    const { failed, skipped } = (0,import_job/* countsOf */.mQ)(job);
    const lost = failed + skipped - found.count("FAILED") - found.count("SKIPPED");
    return `The job's log lacks ${lost} of the ${failed + skipped} users that failed or were skipped.`;
}

// EXTERNAL MODULE: ./build/report/outcomes.js
var report_outcomes = __webpack_require__(1506);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/users/dialect.js
var dialect = __webpack_require__(1273);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/users/blocks.js

/** Text of this size is short-lived for the garbage collector; above 128 KiB it would not be. */
const blockBytes = 96 << 10;
const newline = 0x0a;
/**
 * The text of a file in blocks, cut between two characters. Bytes that are not UTF-8 come as U+FFFD and are told through
 * `bad`, once for each line.
 * @param from the byte to begin with, to pass over a byte order mark
 */
async function* textBlocks(handle, from, signal, bad) {
    // While one block is looked at, the next is read into the other buffer.
    let buffer = Buffer.allocUnsafe(blockBytes);
    let spare = Buffer.allocUnsafe(blockBytes);
    let kept = 0;
    let reading = handle.read(buffer, 0, blockBytes, from);
    try {
        for (let position = from;;) {
            signal.throwIfAborted();
            const { bytesRead } = await reading;
            const filled = kept + bytesRead;
            if (filled === 0)
                return;
            const end = bytesRead === 0 ? filled : filled - cutCharacter(buffer, filled);
            const offset = position - kept;
            position += bytesRead;
            kept = buffer.copy(spare, 0, end, filled);
            reading = handle.read(spare, kept, blockBytes - kept, position);
            const block = buffer.subarray(0, end);
            const ascii = (0,external_node_buffer_.isAscii)(block);
            if (!ascii && !(0,external_node_buffer_.isUtf8)(block))
                findBadLines(block, offset, bad);
            if (block.includes(0))
                findNulLines(block, offset, bad);
            yield block.toString(ascii ? "latin1" : "utf8");
            [buffer, spare] = [spare, buffer];
        }
    }
    finally {
        // Whoever stops early closes the file next, which must not happen under a read.
        await reading.catch(() => { });
    }
}
/** How many bytes at the end of a block begin a character that goes on in the next block. */
function cutCharacter(buffer, end) {
    for (let back = 1; back <= 3 && back <= end; back++) {
        const byte = buffer[end - back] ?? 0;
        if (byte < 0x80)
            return 0;
        if (byte >= 0xc0) {
            const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
            return back < length ? back : 0;
        }
    }
    return 0;
}
function findBadLines(block, offset, bad) {
    forEachLine(block, (start, end) => {
        if (!(0,external_node_buffer_.isUtf8)(block.subarray(start, end)))
            bad({ kind: "not-utf8", offset: offset + start });
    });
}
function findNulLines(block, offset, bad) {
    forEachLine(block, (start, end) => {
        if (block.subarray(start, end).includes(0))
            bad({ kind: "nul-byte", offset: offset + start });
    });
}
function forEachLine(block, visit) {
    for (let start = 0; start < block.length;) {
        const found = block.indexOf(newline, start);
        const end = found === -1 ? block.length : found;
        visit(start, end);
        start = end + 1;
    }
}
/**
 * The lines at which places of a file stand, the first line being 1.
 * @param offsets bytes from the start of the file, ascending
 */
async function linesAt(handle, offsets) {
    const buffer = Buffer.allocUnsafe(blockBytes);
    const lines = [];
    let line = 1;
    for (let position = 0; lines.length < offsets.length;) {
        const { bytesRead } = await handle.read(buffer, 0, blockBytes, position);
        if (bytesRead === 0)
            break;
        for (let at = 0; at < bytesRead;) {
            const found = buffer.indexOf(newline, at);
            const end = found === -1 || found >= bytesRead ? bytesRead : found + 1;
            for (let next = offsets[lines.length]; next !== undefined && next < position + end;) {
                lines.push(line);
                next = offsets[lines.length];
            }
            if (found !== -1 && found < bytesRead)
                line++;
            at = end;
        }
        position += bytesRead;
    }
    return lines;
}

;// CONCATENATED MODULE: ./build/users/csv.js
/**
 * CSV as spreadsheets and databases write it (RFC 4180): values may be quoted, and within quotes a doubled quote is a
 * quote, and separators and line breaks are text. Here a backslash is a character like any other.
 */

const quote = 0x22;
const lineFeed = 0x0a;
const space = 0x20;
const tab = 0x09;
/** A row of more characters has lost its closing quote: Cognito takes 16,000. */
const maxRowLength = 4 << 20;
/** Reads RFC 4180. A row that is cut by the end of a block is read again with the next block. */
function csvReader(sink, separator) {
    const separatorCode = separator.charCodeAt(0);
    const values = [];
    let carry = "";
    /** The line at which the text in hand starts. */
    let line = 1;
    let headerRead = false;
    let broken = false;
    /**
     * Reads a row from `start`.
     * @returns where the next row starts, or -1 when the row goes on beyond the block
     */
    function readRow(text, start, last) {
        const size = text.length;
        let at = start;
        let count = 0;
        let textAfterQuote = false;
        for (;;) {
            let from = at;
            let code = codeAt(text, from);
            while ((code === space || code === tab) && code !== separatorCode)
                code = codeAt(text, ++from);
            let end;
            if (code === quote) {
                const close = closingQuote(text, from + 1);
                if (close === -1)
                    return -1;
                const value = text.slice(from + 1, close);
                values[count++] = value.includes('"') ? value.replaceAll('""', '"') : value;
                end = close + 1;
                const next = codeAt(text, end);
                if (next !== separatorCode && next !== lineFeed) {
                    end = endOfValue(text, end);
                    if ((0,dialect/* trimmed */.dE)(text.slice(close + 1, end)) !== "")
                        textAfterQuote = true;
                }
            }
            else {
                end = endOfValue(text, from);
                values[count++] = from === end ? "" : (0,dialect/* trimmed */.dE)(text.slice(from, end));
            }
            if (end === size && !last)
                return -1;
            at = end + 1;
            if (codeAt(text, end) !== separatorCode)
                break;
        }
        values.length = count;
        tell(at - start - 1, textAfterQuote);
        return at;
    }
    function endOfValue(text, from) {
        for (let at = from; at < text.length; at++) {
            const code = text.charCodeAt(at);
            if (code === separatorCode || code === lineFeed)
                return at;
        }
        return text.length;
    }
    function tell(length, textAfterQuote) {
        if (values.length === 1 && values[0] === "")
            return;
        if (textAfterQuote)
            sink.problem("text-after-quote", line);
        if (headerRead) {
            sink.row(values, line, length);
        }
        else {
            headerRead = true;
            sink.columns(values.map(dialect/* trimmed */.dE), line);
        }
    }
    function read(text, last) {
        let at = 0;
        let lineBreak = text.indexOf("\n");
        while (at < text.length && !broken) {
            const next = readRow(text, at, last);
            if (next === -1) {
                if (last || text.length - at > maxRowLength) {
                    broken = true;
                    sink.problem("unclosed-quote", line);
                }
                break;
            }
            at = next;
            // The line break that ends the row, and those within its quotes.
            for (; lineBreak !== -1 && lineBreak < at; lineBreak = text.indexOf("\n", lineBreak + 1))
                line++;
        }
        carry = broken ? "" : text.slice(at);
    }
    return {
        // Joined so that it is one piece: a text put together with + is looked up in two at every character.
        push: (text) => read(carry === "" ? text : [carry, text].join(""), false),
        end: () => read(carry, true),
    };
}
/** The code of a character; -1 behind the end, where `charCodeAt` would leave the whole numbers. */
function codeAt(text, at) {
    return at < text.length ? text.charCodeAt(at) : -1;
}
/** Where the quote stands that is not one half of a doubled one; -1 if it is not in the text. */
function closingQuote(text, from) {
    let at = text.indexOf('"', from);
    while (at !== -1 && codeAt(text, at + 1) === quote)
        at = text.indexOf('"', at + 2);
    return at;
}

;// CONCATENATED MODULE: ./build/users/json-cursor.js
const code = {
    tab: 0x09,
    newline: 0x0a,
    carriageReturn: 0x0d,
    space: 0x20,
    quote: 0x22,
    plus: 0x2b,
    comma: 0x2c,
    minus: 0x2d,
    dot: 0x2e,
    zero: 0x30,
    nine: 0x39,
    colon: 0x3a,
    openList: 0x5b,
    backslash: 0x5c,
    closeList: 0x5d,
    openRecord: 0x7b,
    closeRecord: 0x7d,
};
/** The character at the cursor, or -1 at the end: reading past a string's end would make V8 give up its fast code. */
function peek(cursor) {
    return cursor.at < cursor.end ? cursor.text.charCodeAt(cursor.at) : -1;
}
/** Moves past blanks and line breaks. */
function skipSpace(cursor) {
    for (;; cursor.at++) {
        const next = peek(cursor);
        if (next > code.space)
            return;
        if (next === code.newline)
            cursor.line++;
        else if (next !== code.space && next !== code.carriageReturn && next !== code.tab)
            return;
    }
}
/** Moves past one certain character and the space around it. */
function skipMark(cursor, mark) {
    skipSpace(cursor);
    if (peek(cursor) !== mark)
        return false;
    cursor.at++;
    skipSpace(cursor);
    return true;
}
/** Reads a string, the cursor being at its opening quote. */
function readString(cursor) {
    const { text, end } = cursor;
    const start = cursor.at + 1;
    let escaped = false;
    // Most values are short: looking at each character beats a call of indexOf, and finds control characters as well.
    for (let at = start; at < end; at++) {
        const next = text.charCodeAt(at);
        if (next === code.quote) {
            if (escaped)
                return readEscaped(cursor, at + 1);
            cursor.at = at + 1;
            return text.slice(start, at);
        }
        if (next === code.backslash) {
            escaped = true;
            at++;
        }
        else if (next < code.space) {
            cursor.at = at;
            return undefined;
        }
    }
    cursor.at = end;
    return undefined;
}
function readEscaped(cursor, end) {
    let value;
    try {
        value = JSON.parse(cursor.text.slice(cursor.at, end));
    }
    catch {
        return undefined;
    }
    // Half a surrogate pair is no character: written as UTF-8 it would silently become another one.
    if (typeof value !== "string" || !value.isWellFormed())
        return undefined;
    cursor.at = end;
    return value;
}
function skipDigits(cursor) {
    const start = cursor.at;
    for (let next = peek(cursor); next >= code.zero && next <= code.nine; next = peek(cursor))
        cursor.at++;
    return cursor.at > start;
}
/** Reads a number as it is written. One that reaches the end of the text counts as cut: more digits may come. */
function readNumber(cursor) {
    const start = cursor.at;
    if (peek(cursor) === code.minus)
        cursor.at++;
    if (peek(cursor) === code.zero)
        cursor.at++;
    else if (!skipDigits(cursor))
        return undefined;
    if (peek(cursor) === code.dot) {
        cursor.at++;
        if (!skipDigits(cursor))
            return undefined;
    }
    const exponent = peek(cursor);
    if (exponent === 0x65 || exponent === 0x45) {
        cursor.at++;
        const sign = peek(cursor);
        if (sign === code.plus || sign === code.minus)
            cursor.at++;
        if (!skipDigits(cursor))
            return undefined;
    }
    return cursor.at < cursor.end ? cursor.text.slice(start, cursor.at) : undefined;
}
function readWord(cursor, word) {
    for (let i = 0; i < word.length; i++, cursor.at++) {
        if (peek(cursor) !== word.charCodeAt(i))
            return false;
    }
    return true;
}
/** Reads a string, a number, `true`, `false` or `null` (as ""); undefined for anything else. */
function readScalar(cursor) {
    const first = peek(cursor);
    if (first === code.quote)
        return readString(cursor);
    if (first === 0x74)
        return readWord(cursor, "true") ? "true" : undefined;
    if (first === 0x66)
        return readWord(cursor, "false") ? "false" : undefined;
    if (first === 0x6e)
        return readWord(cursor, "null") ? "" : undefined;
    return readNumber(cursor);
}
function skipKey(cursor) {
    return peek(cursor) === code.quote && readString(cursor) !== undefined && skipMark(cursor, code.colon);
}
/** Moves past a value of any kind. Without recursion, as nothing limits how deep lists may nest. */
function skipValue(cursor) {
    const closers = [];
    for (;;) {
        const first = peek(cursor);
        if (first === code.openList || first === code.openRecord) {
            const closer = first === code.openList ? code.closeList : code.closeRecord;
            cursor.at++;
            skipSpace(cursor);
            if (peek(cursor) !== closer) {
                if (first === code.openRecord && !skipKey(cursor))
                    return false;
                closers.push(closer);
                continue;
            }
            cursor.at++;
        }
        else if (readScalar(cursor) === undefined)
            return false;
        while (closers.length > 0 && !skipMark(cursor, code.comma)) {
            if (peek(cursor) !== closers.pop())
                return false;
            cursor.at++;
        }
        const closer = closers.at(-1);
        if (closer === undefined)
            return true;
        if (closer === code.closeRecord && !skipKey(cursor))
            return false;
    }
}

// EXTERNAL MODULE: ./build/users/json-fields.js
var json_fields = __webpack_require__(9215);
;// CONCATENATED MODULE: ./build/users/json-record.js


/**
 * The longest record, in characters: many times what Cognito takes in a row. It bounds memory when a bracket that is
 * missing makes the rest of a large file one record.
 */
const maxRecordLength = 16 * 1024 * 1024;
const surrogate = /\p{Surrogate}/u;
/** Half a surrogate pair that stands in the text as it is: no file has it, but text from elsewhere may. */
function isWellFormed(cursor, start, line) {
    const text = cursor.text.slice(start, cursor.at);
    if (text.isWellFormed())
        return true;
    cursor.line = line + text.slice(0, text.search(surrogate)).split("\n").length - 1;
    return false;
}
/** Reads what should be records, for `sink`. */
function elementReader(sink) {
    const fields = (0,json_fields/* fieldsFor */.V)(sink);
    const readRecord = recordReader(fields);
    let isRecord = false;
    let line = 1;
    let length = 0;
    return {
        read(cursor) {
            const start = cursor.at;
            line = cursor.line;
            isRecord = peek(cursor) === code.openRecord;
            const whole = isRecord ? readRecord(cursor) : skipValue(cursor);
            length = cursor.at - start;
            if (length > maxRecordLength) {
                cursor.line = line;
                return "broken";
            }
            if (!whole)
                return cursor.at < cursor.end ? "broken" : "cut";
            return isWellFormed(cursor, start, line) ? "whole" : "broken";
        },
        give() {
            if (isRecord)
                fields.give(line, length);
            else
                sink.problem("not-a-record", line);
        },
    };
}
function recordReader(fields) {
    // A record mostly has the keys of the one before, in the same order. So the key that followed last time is compared
    // with the text, quotes and all, which saves taking it out and looking it up.
    const written = [];
    const following = [];
    function readKey(cursor, before) {
        const guess = following[before + 1] ?? -1;
        const expected = guess < 0 ? undefined : written[guess];
        if (expected !== undefined && cursor.text.startsWith(expected, cursor.at)) {
            cursor.at += expected.length;
            return guess;
        }
        const start = cursor.at;
        const name = peek(cursor) === code.quote ? readString(cursor) : undefined;
        if (name === undefined)
            return -1;
        const column = fields.column(name.trim());
        written[column] = cursor.text.slice(start, cursor.at);
        following[before + 1] = column;
        return column;
    }
    function readField(cursor, column) {
        const first = peek(cursor);
        const nested = first === code.openRecord || first === code.openList;
        const value = nested ? undefined : readScalar(cursor);
        if (nested ? !skipValue(cursor) : value === undefined)
            return false;
        fields.set(column, value);
        return true;
    }
    function readFields(cursor) {
        cursor.at++;
        skipSpace(cursor);
        if (peek(cursor) !== code.closeRecord) {
            let column = -1;
            do {
                column = readKey(cursor, column);
                if (column < 0 || !skipMark(cursor, code.colon) || !readField(cursor, column))
                    return false;
            } while (skipMark(cursor, code.comma));
            if (peek(cursor) !== code.closeRecord)
                return false;
        }
        cursor.at++;
        return true;
    }
    return (cursor) => {
        // A record that was not given takes its new columns with it; a guess that leads to one of them then finds nothing.
        written.length = fields.start();
        return readFields(cursor);
    };
}

;// CONCATENATED MODULE: ./build/users/json.js


/**
 * Reads a JSON list of flat records. Values are as written, `null` is "". Rows go out while the text comes in; at the
 * first syntax error reading stops. A record longer than `maxRecordLength` counts as one.
 */
function jsonReader(sink) {
    const element = elementReader(sink);
    const cursor = { text: "", at: 0, end: 0, line: 1 };
    const blocks = [];
    let waiting = 0;
    let expects = "list";
    function stop(problem, line) {
        sink.problem(problem, line);
        expects = "nothing";
    }
    /** False if there is too little text; with `last` that is an error where the text ends. */
    function readElement(last) {
        const { at, line } = cursor;
        const result = element.read(cursor);
        if (result === "cut" && !last) {
            cursor.at = at;
            cursor.line = line;
            return false;
        }
        if (result === "whole") {
            element.give();
            expects = "comma";
        }
        else
            stop("broken-json", cursor.line);
        return true;
    }
    /** One step through the list; false if there is too little text for it. */
    function step(last) {
        skipSpace(cursor);
        const next = peek(cursor);
        if (next < 0)
            return false;
        const wantsElement = expects === "first" || expects === "element";
        if (expects === "list" && next !== code.openList)
            stop("not-an-array", 1);
        else if (next === code.closeList && (expects === "first" || expects === "comma"))
            move("end");
        else if (wantsElement)
            return readElement(last);
        else if (expects === "list")
            move("first");
        else if (expects === "comma" && next === code.comma)
            move("element");
        else
            stop("broken-json", cursor.line);
        return true;
    }
    function move(to) {
        cursor.at++;
        expects = to;
    }
    function read(last) {
        // Joined rather than added: `+` would make a string of two parts, of which each character costs a detour.
        cursor.text = [cursor.text.slice(cursor.at), ...blocks].join("");
        cursor.at = 0;
        cursor.end = cursor.text.length;
        blocks.length = 0;
        waiting = 0;
        while (expects !== "nothing" && step(last))
            ;
    }
    return {
        push(text) {
            if (expects === "nothing")
                return;
            blocks.push(text);
            waiting += text.length;
            // A record that was cut is read again from its beginning, but only with twice the text, so that the work stays
            // in proportion however long the record and however short the blocks.
            if (waiting >= cursor.end - cursor.at)
                read(false);
        },
        end() {
            read(true);
            if (expects === "list")
                stop("not-an-array", 1);
            else if (expects !== "end" && expects !== "nothing")
                stop("broken-json", cursor.line);
        },
    };
}
/**
 * Reads one flat JSON record per line. Values are as written, `null` is "". A line that is broken is told, and reading
 * goes on with the next; so is one longer than `maxRecordLength`.
 */
function ndjsonReader(sink) {
    const element = elementReader(sink);
    const cursor = { text: "", at: 0, end: 0, line: 1 };
    let line = 1;
    let begun = [];
    let begunLength = 0;
    /** Reads what stands between two places of the text: a line with its line break, which is what ends a number. */
    function readLine(text, at, end) {
        cursor.text = text;
        cursor.at = at;
        cursor.end = end;
        cursor.line = line;
        skipSpace(cursor);
        if (cursor.at < end) {
            const whole = element.read(cursor) === "whole";
            skipSpace(cursor);
            if (whole && cursor.at === end)
                element.give();
            else
                sink.problem("broken-json", line);
        }
        line++;
    }
    function keep(text) {
        begunLength += text.length;
        // What is too long is only counted: it may be the rest of a large file.
        if (begunLength > maxRecordLength)
            begun = [];
        else if (text !== "")
            begun.push(text);
    }
    function finishLine() {
        const text = begun.join("");
        if (begunLength > maxRecordLength)
            sink.problem("broken-json", line++);
        else
            readLine(`${text}\n`, 0, text.length + 1);
        begun = [];
        begunLength = 0;
    }
    return {
        push(text) {
            let from = 0;
            for (let to = text.indexOf("\n"); to >= 0; to = text.indexOf("\n", from)) {
                if (begunLength === 0 && to - from <= maxRecordLength)
                    readLine(text, from, to + 1);
                else {
                    keep(text.slice(from, to));
                    finishLine();
                }
                from = to + 1;
            }
            keep(text.slice(from));
        },
        end: finishLine,
    };
}

;// CONCATENATED MODULE: ./build/users/read.js




const byteOrderMarkBytes = 3;
/** So many lines that are no text are told; a file with more is no text at all. */
const maxBadLines = 10_000;
/**
 * Reads a file of users from its start to its end.
 * @param afterBlock called after each block of text, so that what the sink has gathered can be taken away
 * @returns what was noticed about a file in Cognito's dialect
 */
async function readUsers(file, format, sink, signal, afterBlock = () => undefined) {
    const bad = [];
    const from = format.byteOrderMark ? byteOrderMarkBytes : 0;
    const blocks = textBlocks(file.handle, from, signal, (bytes) => {
        if (bad.length < maxBadLines)
            bad.push(bytes);
    });
    let notes;
    if (format.kind === "yaml") {
        await readYamlBlocks(file, blocks, sink);
    }
    else {
        const reader = readerOf(format, sink);
        if ("notes" in reader)
            notes = reader.notes;
        for await (const text of blocks) {
            reader.push(text);
            const taking = afterBlock();
            if (taking !== undefined)
                await taking;
        }
        reader.end();
    }
    await afterBlock();
    await tellBadBytes(file.handle, bad, sink);
    return notes;
}
function readerOf(format, sink) {
    if (format.kind === "cognito")
        return (0,dialect/* dialectReader */.g6)(sink);
    if (format.kind === "csv")
        return csvReader(sink, format.separator);
    return format.kind === "json" ? jsonReader(sink) : ndjsonReader(sink);
}
/** YAML cannot be read in parts, so the whole text is gathered, up to a size that memory can hold. */
async function readYamlBlocks(file, blocks, sink) {
    const { maxYamlBytes, readYaml } = await __webpack_require__.e(/* import() */ 128).then(__webpack_require__.bind(__webpack_require__, 4128));
    if (file.bytes > maxYamlBytes)
        return sink.problem("yaml-size", 1);
    let text = "";
    for await (const block of blocks)
        text += block;
    await readYaml(text, sink);
}
async function tellBadBytes(handle, bad, sink) {
    const sorted = [...bad].sort((one, other) => one.offset - other.offset);
    const lines = await linesAt(handle, sorted.map(({ offset }) => offset));
    let told = "";
    for (const [index, { kind }] of sorted.entries()) {
        // A line that lies in two blocks is found twice.
        const key = `${lines[index]} ${kind}`;
        if (key !== told)
            sink.problem(kind, lines[index] ?? 1);
        told = key;
    }
}

;// CONCATENATED MODULE: ./build/users/row-writer.js
/** How much is gathered before it is written. */
const flushBytes = 512 << 10;
/** Rows are joined to text of this size, which is short-lived for the garbage collector. */
const joinedCharacters = 32 << 10;
function rowWriter(handle) {
    let rows = [];
    let characters = 0;
    let written = 0;
    let buffer = Buffer.allocUnsafe(2 * flushBytes);
    let filled = 0;
    function join() {
        if (rows.length === 0)
            return;
        const text = `${rows.join("\n")}\n`;
        rows = [];
        characters = 0;
        // A character takes at most three bytes in UTF-8 for each unit of the string's length.
        if (filled + 3 * text.length > buffer.length) {
            const larger = Buffer.allocUnsafe(2 * (filled + 3 * text.length));
            buffer.copy(larger, 0, 0, filled);
            buffer = larger;
        }
        filled += buffer.write(text, filled);
    }
    async function finish() {
        join();
        const bytes = buffer.subarray(0, filled);
        written += filled;
        filled = 0;
        await handle.appendFile(bytes);
    }
    return {
        write: (row) => {
            rows.push(row);
            characters += row.length;
            if (characters >= joinedCharacters)
                join();
        },
        flush: () => (filled >= flushBytes ? finish() : undefined),
        finish,
        get bytes() {
            return written;
        },
    };
}

;// CONCATENATED MODULE: ./build/users/failed-rows.js




/**
 * Writes some rows of the user's file into one of their own, in the user's own columns, so that it can be mended and
 * given back: in Cognito's dialect where the user's file is, otherwise as CSV with quotes. Only its owner may read it.
 */
async function writeRows(path, file, choice) {
    const { format, takes, signal } = choice;
    const encode = format.kind === "cognito" ? dialectRow : quotedRow;
    const fromCsv = format.kind === "cognito" || format.kind === "csv";
    let columns = choice.columns;
    let row = 0;
    const handle = await (0,promises_.open)(path, "wx", 0o600);
    const writer = rowWriter(handle);
    if (columns !== undefined)
        writer.write(encode(columns));
    const sink = {
        columns: (names) => {
            if (columns !== undefined)
                return;
            columns = [...names];
            writer.write(encode(columns));
        },
        row: (values, line) => {
            if (!takes(row++, line))
                return;
            // A record of JSON or YAML may come before a column that only a later one has. In CSV a row that is too short is
            // what has to be mended.
            const lacking = fromCsv ? 0 : Math.max(0, (columns?.length ?? 0) - values.length);
            writer.write(encode(lacking === 0 ? values : [...values, ...new Array(lacking).fill("")]));
        },
        problem: () => { },
    };
    try {
        await readUsers(file, format, sink, signal, writer.flush);
        await writer.finish();
    }
    finally {
        await handle.close();
    }
}
/** A backslash at a value's end needs a blank behind it, as it must have had, or it would escape the comma. */
function dialectRow(values) {
    return (0,dialect/* encodeRow */.b9)(values.map((value) => (value.endsWith("\\") ? `${value} ` : value)));
}
function quotedRow(values) {
    return values.map((value) => `"${value.replaceAll('"', '""')}"`).join(",");
}

;// CONCATENATED MODULE: ./build/users/format.js
const headBytes = 64 << 10;
const scanBytes = 1 << 20;
const byteOrderMark = "\ufeff";
/**
 * Tells what kind of file it is, by what stands in it; the name only helps to tell YAML.
 *
 * 1. A byte order mark is passed over.
 * 2. `[` as the first character: JSON. `{`: NDJSON, or JSON where the first line is no whole object.
 * 3. `-` or `%` as the first character: YAML; likewise a `#`, or a name that ends in .yaml or .yml, where the first line
 *    that is no comment is no CSV header.
 * 4. Otherwise CSV. The separator is a comma, or where the header has none a semicolon, or a tab. Commas and no value
 *    that begins with a double quote: Cognito's dialect; otherwise RFC 4180.
 *
 * A file in Cognito's dialect starts with a column's name, which is a letter, has more columns than one and so a comma,
 * and cannot quote a value: none of the other branches can take it.
 */
async function recogniseFormat(handle, name) {
    const buffer = Buffer.allocUnsafe(headBytes);
    const { bytesRead } = await handle.read(buffer, 0, headBytes, 0);
    const text = buffer.toString("utf8", 0, bytesRead);
    const marked = text.startsWith(byteOrderMark);
    const head = marked ? text.slice(1) : text;
    const start = head.trimStart();
    const firstLine = start.split(/\r?\n/, 1)[0] ?? "";
    if (start.startsWith("["))
        return { kind: "json", byteOrderMark: marked };
    if (start.startsWith("{"))
        return { kind: isObject(firstLine) ? "ndjson" : "json", byteOrderMark: marked };
    const content = start.replace(/^(#[^\n]*\n|\s+)+/, "").split(/\r?\n/, 1)[0] ?? "";
    if (/^[-%]/.test(start) || ((/\.ya?ml$/i.test(name) || start.startsWith("#")) && !isCsvHeader(content))) {
        return { kind: "yaml", byteOrderMark: marked };
    }
    const separator = separatorOf(firstLine);
    const quotes = separator === "," ? await findQuotes(handle, marked ? 3 : 0) : "none";
    if (separator === "," && quotes !== "around") {
        return { kind: "cognito", byteOrderMark: marked, quotes: quotes === "within" };
    }
    return { kind: "csv", separator, byteOrderMark: marked };
}
function isObject(line) {
    try {
        return typeof JSON.parse(line) === "object";
    }
    catch {
        return false;
    }
}
/** A line of CSV that holds the one column that every such file needs, or several. */
function isCsvHeader(line) {
    const columns = line.split(separatorOf(line)).map((column) => column.trim().replaceAll('"', ""));
    return columns.includes("cognito:username") || columns.length > 1;
}
function separatorOf(header) {
    const unquoted = header.replace(/(^|[,;\t])[ \t]*"[^"]*"/g, "$1");
    if (unquoted.includes(","))
        return ",";
    if (unquoted.includes(";"))
        return ";";
    return unquoted.includes("\t") ? "\t" : ",";
}
/** Where double quotes stand: around a value, only within values, or nowhere. */
async function findQuotes(handle, from) {
    const buffer = Buffer.allocUnsafe(scanBytes);
    let before = "\n";
    let found = "none";
    for (let position = from;;) {
        const { bytesRead } = await handle.read(buffer, 0, scanBytes, position);
        if (bytesRead === 0)
            return found;
        const block = buffer.subarray(0, bytesRead);
        for (let at = block.indexOf('"'); at !== -1; at = block.indexOf('"', at + 1)) {
            if (!mayBegin(block[at - 1])) {
                found = "within";
                continue;
            }
            const near = block.toString("latin1", Math.max(0, at - lookBack), at);
            if (beginsValue(at < lookBack ? before + near : near))
                return "around";
            found = "within";
        }
        before = `${before}${block.toString("latin1", Math.max(0, bytesRead - lookBack))}`.slice(-lookBack);
        position += bytesRead;
    }
}
/** What can stand right before a quote that begins a value, at the edge of a block anything. */
function mayBegin(byte) {
    return byte === undefined || byte === 0x2c || byte <= 0x20;
}
/** White space before a quote beyond this is not looked through. */
const lookBack = 64;
/** Whether a value starts at the end of `text`: after a border, white space aside. */
function beginsValue(text) {
    return /((?<!\\),|\n)[ \t\r]*$/.test(text);
}

;// CONCATENATED MODULE: ./build/explain.js









/**
 * Why users failed or were skipped: reads the log of each job, tells it at the lines of the user's own file, and puts the
 * rows that failed into a file of their own. Nothing that goes wrong here changes how the step ends.
 * @returns undefined where there is nothing to explain
 */
async function explainRows(inputs, world, progress, passed) {
    const { jobs, poolName, rewritten } = progress;
    const { log, outputs, signal, annotations } = world;
    const place = jobs
        .map((job) => job.StartDate && (0,log_place/* logPlaceOf */.F)(job, inputs.userPoolId, poolName))
        .findLast(Boolean);
    if (place)
        outputs.log(place);
    const counts = jobs.map((job) => job.StartDate === undefined ? 0 : (0,import_job/* countsOf */.mQ)(job).failed + (0,import_job/* countsOf */.mQ)(job).skipped);
    const leftOut = rewritten?.leftOut.length ?? 0;
    const isStarted = jobs.some((job) => job.StartDate !== undefined);
    if (!isStarted || counts.every((count) => count + leftOut === 0) || signal.aborted)
        return undefined;
    try {
        const outcomes = joinOutcomes(await readLogs(inputs, world, progress), rewritten);
        if (outcomes.length > 0) {
            await log.group("Users that failed or were skipped", async () => {
                (0,report_outcomes/* tellOutcomes */.l)(outcomes, inputs.usersPath, log, { annotations, passed });
            });
        }
        const { usersFile } = inputs;
        if (usersFile !== undefined && outcomes.count("FAILED") > 0) {
            await writeFailedRows(usersFile, world, progress, outcomes);
        }
        return outcomes;
    }
    catch (error) {
        if (!(0,errors/* isAbort */.rV)(error)) {
            log.warning(`Why users failed or were skipped could not be told: ${(0,errors/* messageOf */.bD)(error)}`);
        }
        return undefined;
    }
}
/** What the logs of the jobs say of rows, one after the other. */
async function readLogs({ userPoolId }, world, { jobs, parts, poolName }) {
    const { log, outputs, clock, signal } = world;
    const read = [];
    for (const [index, job] of jobs.entries()) {
        if (job.StartDate === undefined)
            continue;
        const { found, firstLogLine, place, missing } = await readRowLog({
            logs: await world.logs(),
            job,
            userPoolId,
            expectedPlace: (0,log_place/* logPlaceOf */.F)(job, userPoolId, poolName),
            uploadedRows: parts[index]?.users,
            clock,
            signal,
        });
        if (place !== undefined)
            outputs.log(place);
        if (missing !== undefined)
            log.warning(missing);
        read.push({ found, firstLogLine, firstRow: parts[index]?.firstRow ?? 0 });
    }
    return read;
}
async function writeFailedRows(usersFile, world, { findings }, outcomes) {
    const path = (0,external_node_path_.join)(await world.resultsFolder(), "failed-rows.csv");
    await writeRows(path, usersFile, {
        format: findings?.format ?? (await recogniseFormat(usersFile.handle, usersFile.name)),
        columns: findings?.columns,
        takes: outcomes.hasFailed,
        signal: world.signal,
    });
    world.outputs.failedRowsPath(path);
    world.log.info(`The rows that failed are in ${path}.`);
}

// EXTERNAL MODULE: ./build/format.js
var format = __webpack_require__(7413);
// EXTERNAL MODULE: ./build/aws/calls.js
var calls = __webpack_require__(4799);
;// CONCATENATED MODULE: ./build/job/create.js


/** So many times a job is asked for while replies are lost. */
const mostAttempts = 3;
/** How long a job whose reply was lost gets to show itself, in milliseconds. */
const showsAfter = 1000;
/**
 * Makes an import job. Where the reply is lost the job is looked for by its name before another one is made: no job can be
 * deleted, and a pool keeps 1,000.
 */
async function createJob(world, request, signal) {
    const { cognito, clock, log } = world;
    for (let attempt = 1;; attempt++) {
        const askedAt = cognito.time();
        try {
            return await cognito.createUserImportJob(request, signal);
        }
        catch (error) {
            if (signal.aborted || attempt === mostAttempts || !(0,aws_errors/* mayBeCarriedOut */.v5)(error))
                throw error;
            log.info(`CreateUserImportJob got no reply (${(0,errors/* messageOf */.bD)(error)}) Looking whether the job was made.`);
            await clock.sleep(showsAfter, signal);
            const found = await findJob(world, request, askedAt, signal);
            if (found !== undefined) {
                log.info(`It was made: ${found.job.JobId}.`);
                return found;
            }
        }
    }
}
/** The job of that name that was made since then, if there is exactly one: with two, one is somebody else's. */
async function findJob({ cognito, log }, { jobName }, since, signal) {
    try {
        const found = (await cognito.newestJobs(signal)).filter(({ job }) => job.JobName === jobName && job.Status === "Created" && (job.CreationDate?.getTime() ?? 0) >= since);
        const [only, ...others] = found;
        const uploadUrl = others.length > 0 ? undefined : only?.uploadUrl();
        return only === undefined || uploadUrl === undefined ? undefined : { job: only.job, uploadUrl };
    }
    catch (error) {
        if (!(0,aws_errors/* isPermissionRefusal */.MA)(error))
            throw error;
        log.info("Whether a job was made cannot be seen without cognito-idp:ListUserImportJobs; another one is made. " +
            "If there are two, the first one is never started and expires by itself.");
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/job/s3-errors.js

/** What S3's error codes mean for this upload, and the way out (S3 API reference, "Error responses"). */
const meanings = {
    SignatureDoesNotMatch: "S3 got another request than the one the URL was signed for; a proxy on the way may change headers " +
        "(x-amz-server-side-encryption) or the URL",
    ExpiredToken: "the session behind the URL has expired; run the step again for a new job and URL",
    InvalidToken: "the session behind the URL is not accepted; run the step again for a new job and URL",
    AccessDenied: "the URL is not accepted any more; run the step again for a new job and URL",
    RequestTimeTooSkewed: "the clocks of the runner and of AWS differ by more than 15 minutes; correct the runner's clock",
    NotImplemented: "a proxy on the way has changed the upload into a chunked one, which S3 does not take here",
    MissingContentLength: "a proxy on the way has removed the Content-Length header",
    EntityTooLarge: "the file is larger than S3 takes; split it",
    IncompleteBody: "the connection ended before the file did; run the step again",
    RequestTimeout: "the connection was too slow; run the step again",
    SlowDown: "S3 is asked too often at the moment; run the step again",
    ServiceUnavailable: "S3 is not available at the moment; run the step again",
    InternalError: "this is a fault at AWS; run the step again",
    NoSuchBucket: "Cognito's bucket is not where the URL says; check endpoint-url",
};
/** One of the pre-signed URL's own words for "too late": 15 minutes after the job was made. */
const expired = /request has expired/i;
/**
 * S3's XML error as one sentence: the code, what it means here, what to do. Nothing else of the body is told, as
 * S3 repeats the request in it, the session token included.
 */
function explainS3Error(status, body, fileName) {
    const code = /<Code>([A-Za-z0-9.]{1,64})<\/Code>/.exec(body)?.[1];
    const refused = `S3 refused the upload of ${fileName} with ${status}${code === undefined ? "" : ` ${code}`}`;
    return new errors/* ActionError */.lZ(kindOf(status, code, body), `${refused}: ${meaning(status, code, body)}.`);
}
/** S3's codes below 500 that pass by themselves. */
const passing = new Set(["RequestTimeout", "IncompleteBody", "OperationAborted"]);
function kindOf(status, code, body) {
    if (code === "ExpiredToken" || (code === "AccessDenied" && expired.test(body)))
        return "upload-expired";
    // 501 says that S3 will never take it so.
    const passes = (status >= 500 && status !== 501) || status === 429 || passing.has(code ?? "");
    return passes ? "upload-again" : "upload";
}
function meaning(status, code, body) {
    if (code === "AccessDenied" && expired.test(body)) {
        return "the URL is valid for 15 minutes and they are over; run the step again for a new job and URL";
    }
    const known = code === undefined ? undefined : meanings[code];
    if (known !== undefined)
        return known;
    return status >= 500
        ? "this is a fault at AWS; run the step again"
        : "run the step again with debug logging on";
}

;// CONCATENATED MODULE: ./build/job/upload.js







/** From this size on the bucket is asked first whether it takes the file, so that a refusal costs no upload. */
const askFirstBytes = 1 << 20;
/** How long a server that ignores the question is waited for. */
const askFirstMs = 3000;
/** How much of the file is in memory at a time. */
const chunkBytes = 256 << 10;
/** An S3 error is well below this; whatever is longer is none. */
const maxReplyBytes = 64 << 10;
/**
 * Uploads the file to a job's pre-signed URL: one PUT, streamed from disk, with the length and the encryption
 * header that the URL is signed for (Cognito developer guide, "Creating and running the import job").
 * @throws {ActionError} `upload`, `upload-again` or `upload-expired`, with what S3's error means here
 */
async function uploadUsersFile(url, file, agents, signal) {
    let reply;
    try {
        reply = await put(new URL(url), file, agents, signal);
    }
    catch (error) {
        signal.throwIfAborted();
        const reason = (0,aws_errors/* networkReason */.d8)(error) ?? (0,errors/* messageOf */.bD)(error);
        const code = (0,aws_errors/* networkReason */.d8)(error) === undefined ? "upload" : "upload-again";
        throw new errors/* ActionError */.lZ(code, `The upload of ${file.name} did not get through to S3: ${reason}.`, {
            cause: error,
        });
    }
    const { status, body, sent } = reply;
    if (status < 200 || status > 299)
        throw explainS3Error(status, body, file.name);
    if (!sent) {
        throw new errors/* ActionError */.lZ("upload", `The upload of ${file.name} was answered with ${status} before it was sent: something other than S3 answered. ` +
            "Check the proxy of the runner.");
    }
    return reply;
}
async function put(url, file, agents, signal) {
    const secure = url.protocol === "https:";
    const askFirst = file.bytes >= askFirstBytes;
    const request = (secure ? external_node_https_.request : external_node_http_.request)(url, {
        method: "PUT",
        agent: secure ? agents.https : agents.http,
        timeout: agents.readTimeoutMs,
        signal,
        headers: {
            "content-length": file.bytes,
            "x-amz-server-side-encryption": "aws:kms",
            ...(askFirst ? { expect: "100-continue" } : {}),
        },
    });
    limitConnecting(request, agents.connectTimeoutMs);
    request.once("timeout", () => request.destroy(silence()));
    const response = new Promise((resolve, reject) => {
        request.once("response", resolve);
        request.once("error", reject);
    });
    try {
        if (!askFirst || (await mayContinue(request, response))) {
            sendFile(file, request).catch((error) => request.destroy(error instanceof Error ? error : undefined));
        }
        // S3 may answer in the middle of the upload: that is a refusal, and the rest need not be sent.
        const answer = await response;
        const sent = request.writableFinished;
        const status = answer.statusCode ?? 0;
        // What S3 says to a success is in its head; the connection goes back to the agent once the rest has come.
        if (status >= 200 && status <= 299)
            answer.once("error", () => { }).resume();
        const requestId = answer.headers["x-amz-request-id"]?.toString();
        return { status, requestId, sent, body: status >= 200 && status <= 299 ? "" : await readText(answer) };
    }
    finally {
        if (!request.writableFinished)
            request.destroy();
    }
}
/**
 * Writes the file to the request, a piece at a time, from two buffers in turn: while one is on its way the other is
 * read into. (A stream would take new memory for each piece, and close the file when it is given up.)
 */
async function sendFile({ handle, bytes, ranges }, request) {
    let [chunk, next] = [Buffer.allocUnsafe(chunkBytes), Buffer.allocUnsafe(chunkBytes)];
    let written = Promise.resolve();
    for (const { from, to } of ranges ?? [{ from: 0, to: bytes }]) {
        for (let position = from; position < to;) {
            const { bytesRead } = await handle.read(chunk, 0, Math.min(chunkBytes, to - position), position);
            if (bytesRead === 0)
                throw new Error("the file became shorter while it was sent");
            position += bytesRead;
            await written;
            const piece = chunk.subarray(0, bytesRead);
            written = new Promise((resolve, reject) => {
                request.write(piece, (error) => (error ? reject(error) : resolve()));
            });
            // It is waited for after the next read; until then nobody listens.
            written.catch(() => { });
            [chunk, next] = [next, chunk];
        }
    }
    await written;
    request.end();
}
/** Whether the bucket wants the body: yes when it says so or says nothing for a while, no when it answers. */
async function mayContinue(request, response) {
    const silence = new AbortController();
    try {
        request.flushHeaders();
        return await Promise.race([
            (0,external_node_events_.once)(request, "continue").then(() => true),
            response.then(() => false),
            (0,external_node_timers_promises_.setTimeout)(askFirstMs, true, { signal: silence.signal }),
        ]);
    }
    finally {
        silence.abort();
    }
}
/** Gives a connection up that does not come about in time; 0: never. */
function limitConnecting(request, limitMs) {
    if (limitMs === 0)
        return;
    request.once("socket", (socket) => {
        if (!socket.connecting)
            return;
        const timer = setTimeout(() => request.destroy(silence()), limitMs);
        const connected = () => clearTimeout(timer);
        socket.once("connect", connected).once("close", connected);
    });
}
/** Named as the SDK names it, so that it is known for passing trouble. */
function silence() {
    return Object.assign(new Error("S3 did not answer in time"), { name: "TimeoutError" });
}
/** The answer's text, up to the length of any error of S3's. */
async function readText(answer) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of answer) {
        chunks.push(chunk);
        bytes += chunk.length;
        if (bytes > maxReplyBytes)
            break;
    }
    return Buffer.concat(chunks).toString("utf8");
}

;// CONCATENATED MODULE: ./build/job/deliver.js





/** So often an upload is begun. */
const mostUploads = 5;
/** So many jobs are made for one file, as a URL is good for 15 minutes. */
const mostJobs = 3;
/**
 * Makes a job and brings it its file. An upload that fails by the way is begun again; one that comes too late for its URL
 * gets a new job, as only that has a new URL.
 * @returns the job, which waits to be started
 */
async function deliver(world, delivery) {
    const { clock, log } = world;
    const { request, upload, onCreate, signal } = delivery;
    for (let made = 1;; made++) {
        signal.throwIfAborted();
        onCreate(undefined);
        const { job, uploadUrl } = await createJob(world, request, signal);
        onCreate(job);
        log.info(`Created import job ${job.JobId} named ${job.JobName ?? request.jobName}.`);
        const startedAt = clock.now();
        try {
            await uploadPatiently(world, delivery, uploadUrl);
        }
        catch (error) {
            const isLate = error instanceof errors/* ActionError */.lZ && error.code === "upload-expired";
            if (!isLate || made === mostJobs)
                throw error;
            log.warning(`The upload URL of import job ${job.JobId} has expired, so that it can get no file. It is left behind, never ` +
                "starts and expires by itself; another job is made.");
            continue;
        }
        log.info(`Uploaded ${(0,format/* formatBytes */.z3)(upload.bytes)} in ${(0,format/* formatDuration */.a3)(clock.now() - startedAt)}.`);
        return job;
    }
}
async function uploadPatiently({ clock, log, random }, { upload, agents, signal }, url) {
    for (let attempt = 1;; attempt++) {
        const startedAt = clock.now();
        try {
            const { status, requestId } = await uploadUsersFile(url, upload, agents, signal);
            const took = Math.round(clock.now() - startedAt);
            log.debug(`PutObject: HTTP ${status} in ${took} ms, request id ${requestId ?? "unknown"}`);
            return;
        }
        catch (error) {
            const passes = error instanceof errors/* ActionError */.lZ && error.code === "upload-again";
            if (!passes || attempt === mostUploads)
                throw error;
            const pause = (0,calls/* pauseBefore */.G)("later", attempt, random);
            log.info(`${error.message} Uploading again in ${(0,format/* formatDuration */.a3)(pause)}.`);
            await clock.sleep(pause, signal);
        }
    }
}

// EXTERNAL MODULE: ./build/clock.js
var build_clock = __webpack_require__(7094);
// EXTERNAL MODULE: ./build/aws/trouble.js
var trouble = __webpack_require__(3873);
;// CONCATENATED MODULE: ./build/job/wait.js




/** Shortest and longest time between two looks, in milliseconds. */
const minDelay = 500;
const maxDelay = 20_000;
/** How long a job that cannot be looked at is waited for all the same: the import does not need us. In milliseconds. */
const troubleMs = 10 * 60_000;
/**
 * Looks at a started job until it has ended.
 * @returns the job as it ended
 * @throws {ActionError} `timeout` when the deadline comes first
 */
async function waitForEnd(options) {
    const { describe, onLook, clock, deadline, pollIntervalMs, signal } = options;
    const startedAt = clock.now();
    const timeout = clock.timeout(deadline - startedAt);
    const ended = AbortSignal.any([signal, timeout]);
    let changedAt = startedAt;
    let troubleSince;
    let job = options.job;
    while (!(0,import_job/* isFinal */.dR)(job)) {
        const now = clock.now();
        if (now >= deadline)
            throw timedOut(options.timeoutMs);
        const delay = pollIntervalMs ??
            nextDelay({
                elapsed: now - startedAt,
                sinceChange: now - changedAt,
                handled: (0,import_job/* handledUsers */.ZH)((0,import_job/* countsOf */.mQ)(job)),
                total: options.totalUsers ?? 0,
            });
        let latest;
        try {
            await clock.sleep(Math.min(delay, deadline - now), ended);
            latest = await describe(ended);
        }
        catch (error) {
            // A call that is still under way at the deadline does not hold the step up.
            if (timeout.aborted && !signal.aborted)
                throw timedOut(options.timeoutMs);
            const now = clock.now();
            if (ended.aborted || (0,trouble/* troubleOf */.LH)(error) === "final" || now - (troubleSince ?? now) > troubleMs)
                throw error;
            if (troubleSince === undefined)
                options.onTrouble(error);
            troubleSince ??= now;
            continue;
        }
        troubleSince = undefined;
        const changed = hasChanged(job, latest);
        if (changed)
            changedAt = clock.now();
        onLook(latest, changed);
        job = latest;
    }
    return job;
}
function timedOut(timeoutMs) {
    const within = (0,format/* formatDuration */.a3)(timeoutMs);
    return new errors/* ActionError */.lZ("timeout", `The import did not end within ${within} (timeout-minutes).`);
}
function hasChanged(before, after) {
    return (before.Status !== after.Status ||
        before.ImportedUsers !== after.ImportedUsers ||
        before.SkippedUsers !== after.SkippedUsers ||
        before.FailedUsers !== after.FailedUsers);
}
/**
 * How long to wait before the next look, in milliseconds. A tenth of the time that has passed keeps both the
 * number of calls and the lag at the end in proportion to the import. Where the counters tell how much is left,
 * half of that halves the lag at each look; once they stand still, the looks thin out again.
 */
function nextDelay({ elapsed, sinceChange, handled, total }) {
    const byElapsed = elapsed / 10;
    if (handled === 0)
        return clamp(byElapsed);
    const left = (elapsed / handled) * Math.max(0, total - handled);
    return clamp(Math.min(byElapsed, Math.max(left, sinceChange) / 2));
}
function clamp(delay) {
    return Math.min(maxDelay, Math.max(minDelay, delay));
}

;// CONCATENATED MODULE: ./build/job/start.js






/** How long a start that is under way may still take once the run is cancelled, in milliseconds. */
const startGraceMs = 1000;
/** So often a job is started while replies are lost. */
const mostLostReplies = 5;
/** Shortest time between two attempts in a busy account, in milliseconds. */
const shortestBusyDelay = 1000;
/**
 * Starts a job that has its file. An account runs one import at a time (Cognito developer guide): while another one is
 * active it is waited for. A start whose reply is lost is recognised by the job's status.
 * @returns the job, started or, where somebody else has had it, as it is
 * @throws {ActionError} `timeout` when the account is still busy at the deadline
 */
async function startJob(world, start) {
    const { cognito, clock, log } = world;
    const { job, deadline, pollIntervalMs, onUnderWay, signal } = start;
    const beganAt = clock.now();
    let lostReplies = 0;
    let told;
    for (;;) {
        signal.throwIfAborted();
        onUnderWay(true);
        try {
            // Whoever breaks off in the middle of it does not know whether the import runs.
            const started = await cognito.startUserImportJob(job.JobId, (0,build_clock/* graceAfter */.D)(signal, startGraceMs));
            onUnderWay(false);
            return started;
        }
        catch (error) {
            signal.throwIfAborted();
            const lost = (0,aws_errors/* mayBeCarriedOut */.v5)(error);
            if (!lost)
                onUnderWay(false);
            if (!lost && !(0,aws_errors/* isPreconditionRefusal */.HT)(error))
                throw error;
            const seen = await cognito.describeUserImportJob(job.JobId, signal);
            if (seen.Status !== "Created") {
                onUnderWay(false);
                return seen;
            }
            if (lost && ++lostReplies === mostLostReplies)
                throw error;
            if (lost)
                continue;
            const active = await whoIsActive(world, error, job, signal);
            if (active === undefined)
                throw error;
            if (active !== told)
                log.info(`${active} Waiting for its end; an account runs one import at a time.`);
            told = active;
            const now = clock.now();
            if (now >= deadline)
                throw busyTooLong(start.timeoutMs, error);
            const pace = { elapsed: now - beganAt, sinceChange: now - beganAt, handled: 0, total: 0 };
            const delay = pollIntervalMs ?? Math.max(shortestBusyDelay, nextDelay(pace));
            await clock.sleep(Math.min(delay, deadline - now), signal);
        }
    }
}
function busyTooLong(timeoutMs, cause) {
    return new errors/* ActionError */.lZ("timeout", `The account was busy with another import for ${(0,format/* formatDuration */.a3)(timeoutMs)} (timeout-minutes).`, { cause });
}
/** Refusals of another kind: no file, a pool that verifies nothing, a log role that cannot be assumed. */
const otherReason = /no csv file|auto[- ]?verified|\brole\b/i;
/** How AWS may say that the account is busy; its words are not published. */
const busyWords = /\b(another|other|active|concurrent|at a time|in progress|running)\b/i;
/** Who keeps the account busy, in a sentence; undefined where the refusal is for another reason. */
async function whoIsActive({ cognito, log }, refusal, job, signal) {
    const words = (0,errors/* messageOf */.bD)(refusal);
    if (otherReason.test(words))
        return undefined;
    try {
        const jobs = await cognito.newestJobs(signal);
        const other = jobs.find((listed) => (0,import_job/* isRunning */.W_)(listed.job) && listed.job.JobId !== job.JobId)?.job;
        if (other !== undefined)
            return `Import job ${other.JobId} (${other.JobName}) of this pool is active.`;
    }
    catch (error) {
        signal.throwIfAborted();
        log.debug(`The jobs of the pool could not be listed: ${(0,errors/* messageOf */.bD)(error)}`);
    }
    return busyWords.test(words) ? "Another import job is active in this account." : undefined;
}

// EXTERNAL MODULE: ./build/job/stop.js
var stop = __webpack_require__(9266);
// EXTERNAL MODULE: ./build/job/verdict.js
var job_verdict = __webpack_require__(6970);
;// CONCATENATED MODULE: ./build/report/progress.js


/**
 * One line on how far the import is: counters, share, rate, time passed and time left.
 * @param totalUsers the users that were uploaded; undefined where that is not known
 * @param elapsedMs since the job was started
 */
function progressLine(job, totalUsers, elapsedMs) {
    const counts = (0,import_job/* countsOf */.mQ)(job);
    const handled = (0,import_job/* handledUsers */.ZH)(counts);
    const passed = `after ${(0,format/* formatDuration */.a3)(elapsedMs)}`;
    if (handled === 0)
        return `${job.Status} ${passed}`;
    const { imported, skipped, failed } = counts;
    const parts = [
        `${(0,format/* formatCount */.B4)(imported)} imported, ${(0,format/* formatCount */.B4)(skipped)} skipped, ${(0,format/* formatCount */.B4)(failed)} failed ` +
            `${totalUsers === undefined ? "" : `of ${(0,format/* formatCount */.B4)(totalUsers)} `}${passed}`,
    ];
    const perSecond = (handled / Math.max(elapsedMs, 1)) * 1000;
    parts.push(`${perSecond < 10 ? perSecond.toFixed(1) : (0,format/* formatCount */.B4)(Math.round(perSecond))} users a second`);
    const left = (totalUsers ?? handled) - handled;
    if (left > 0)
        parts.push(`about ${(0,format/* formatDuration */.a3)((left / perSecond) * 1000)} left`);
    return `${job.Status}: ${parts.join(", ")}`;
}

;// CONCATENATED MODULE: ./build/import.js









/** How long a cancelled run takes to stop its job, and one that is out of time, in milliseconds. */
const stopMs = { cancelled: 1000, late: 30_000 };
/** The life of the job, or of one job after another where the file needs several: create, upload, start, wait, judge. */
async function importUsers(inputs, world, source, progress) {
    const run = importRun(inputs, world, source, progress);
    progress.parts = source.parts;
    try {
        if (inputs.jobId !== undefined)
            return await run.attach(inputs.jobId);
        requireOneJob(inputs, source.parts.length);
        for (const part of source.parts) {
            const verdict = await run.importPart(part);
            if (verdict !== undefined)
                return verdict;
        }
        return run.verdict();
    }
    catch (error) {
        await stopWhereWanted(inputs, world, progress, error, run.seen);
        throw error;
    }
}
/** Jobs that follow one another have to be waited for. */
function requireOneJob({ start, waitForCompletion, usersFile }, jobs) {
    if (jobs < 2 || (start && waitForCompletion))
        return;
    throw new errors/* ActionError */.lZ("bad-users", `${usersFile?.name} needs ${jobs} import jobs, one after another, as one takes 500,000 users and 100 MB: leave out ` +
        `${start ? "wait-for-completion: false" : "start: false"}, or split the file.`);
}
function importRun(inputs, world, source, progress) {
    const { jobName, cloudWatchLogsRoleArn, timeoutMs, pollIntervalMs } = inputs;
    const { cognito, agents, clock, log, outputs, signal } = world;
    const { parts, totalUsers, leftOut } = source;
    const uploaded = totalUsers === undefined ? undefined : totalUsers - leftOut;
    let startedAt;
    let deadline;
    /** Takes note of a job of its own, or of one that is known already. */
    function seen(job) {
        const { jobs } = progress;
        if (jobs.at(-1)?.JobId === job.JobId)
            jobs.pop();
        jobs.push(job);
        progress.job = job;
        outputs.jobs(jobs, leftOut);
        return job;
    }
    /** @returns a verdict where the step ends here */
    async function importPart(part) {
        const number = progress.jobs.length + 1;
        if (parts.length > 1) {
            log.info(`Job ${number} of ${parts.length}: ${(0,format/* formatUsers */.ed)(part.users)} from number ${(0,format/* formatCount */.B4)(part.firstRow + 1)} on.`);
        }
        progress.hasFile = false;
        const job = await deliver(world, {
            request: { jobName, cloudWatchLogsRoleArn },
            upload: part.upload,
            agents,
            onCreate: (made) => {
                progress.underWay = made === undefined ? "create" : undefined;
                if (made !== undefined)
                    seen(made);
            },
            signal,
        });
        progress.hasFile = true;
        const ended = await startAndWait(job, part.users);
        if (!(0,import_job/* isFinal */.dR)(ended))
            return pending(ended);
        return (0,job_verdict/* verdictOn */.Hc)(ended, { totalUsers: part.users, leftOut: 0, maxFailed: any, maxSkipped: undefined })
            .passed
            ? undefined
            : verdict();
    }
    async function attach(jobId) {
        const job = seen(await cognito.describeUserImportJob(jobId, signal));
        log.info(`Import job ${jobId} named ${job.JobName} is ${job.Status}.`);
        // What it is to be started for is its file; without one AWS refuses the start.
        progress.hasFile = true;
        if (job.StartDate !== undefined) {
            startedAt = clock.now() - Math.max(0, cognito.time() - job.StartDate.getTime());
        }
        const ended = await startAndWait(job, uploaded);
        return (0,import_job/* isFinal */.dR)(ended) ? verdict() : pending(ended);
    }
    /** Brings a job that has its file as far as the inputs want it. */
    async function startAndWait(job, users) {
        deadline ??= clock.now() + timeoutMs;
        let running = job;
        if (job.Status === "Created") {
            if (!inputs.start)
                return job;
            world.net.watch(job.JobId);
            const onUnderWay = (is) => {
                progress.underWay = is ? "start" : undefined;
            };
            running = seen(await startJob(world, { job, deadline, timeoutMs, pollIntervalMs, onUnderWay, signal }));
            startedAt ??= clock.now();
        }
        if (!inputs.waitForCompletion || (0,import_job/* isFinal */.dR)(running))
            return running;
        progress.importMs = clock.now() - (startedAt ?? clock.now());
        signal.throwIfAborted();
        return await log.group(`Waiting for import job ${job.JobId} to end`, () => wait(running, users));
    }
    function wait(job, users) {
        const began = startedAt ?? clock.now();
        return waitForEnd({
            job,
            totalUsers: users,
            describe: (signal) => cognito.describeUserImportJob(job.JobId, signal),
            onLook: (latest, changed) => {
                progress.importMs = clock.now() - began;
                if (!changed)
                    return;
                seen(latest);
                log.info(progressLine((0,import_job/* combined */.yX)(progress.jobs) ?? latest, uploaded, progress.importMs));
            },
            onTrouble: (error) => {
                log.warning(`The import job cannot be looked at: ${(0,errors/* messageOf */.bD)(error)} It is tried again until the time is over.`);
            },
            clock,
            deadline: deadline ?? began + timeoutMs,
            timeoutMs,
            pollIntervalMs,
            signal,
        });
    }
    function verdict() {
        const { maxFailedUsers: maxFailed, maxSkippedUsers: maxSkipped } = inputs;
        const job = (0,import_job/* combined */.yX)(progress.jobs);
        if (job === undefined)
            throw new Error("there is no job to be judged");
        return (0,job_verdict/* verdictOn */.Hc)(job, { totalUsers, leftOut, maxFailed, maxSkipped });
    }
    return { importPart, attach, verdict, seen };
}
/** Any number of users: what the limits say is asked once, of all parts together. */
const any = { percent: 100 };
/** The verdict on a step that leaves its job to go on. */
function pending({ JobId, Status }) {
    const sentence = Status === "Created"
        ? `Import job ${JobId} has its file and waits to be started (start is false); it expires after a day. ` +
            `To start it, give job-id: ${JobId} to this action in a later step or run.`
        : `Import job ${JobId} is started; its end is not waited for (wait-for-completion is false). ` +
            `To wait for it, give job-id: ${JobId} to this action in a later step or run.`;
    return { passed: true, sentence };
}
/** Stops the job of a run that is cancelled or out of time, where the inputs want that. */
async function stopWhereWanted({ stopOnCancel, stopOnTimeout }, { cognito, clock, signal, log }, progress, error, seen) {
    const { job, underWay } = progress;
    const isLate = error instanceof errors/* ActionError */.lZ && error.code === "timeout";
    const wanted = (0,errors/* isAbort */.rV)(error) && signal.aborted ? stopOnCancel : isLate && stopOnTimeout;
    if (!wanted || job === undefined || !((0,import_job/* isRunning */.W_)(job) || underWay === "start"))
        return;
    try {
        const limit = clock.timeout(signal.aborted ? stopMs.cancelled : stopMs.late);
        seen(await (0,stop/* stopJob */.C)({ cognito, clock }, job.JobId, limit));
        log.info(`Told import job ${job.JobId} to stop.`);
    }
    catch (failure) {
        progress.stopFailed = (0,errors/* isAbort */.rV)(failure) ? "no reply came back in time" : (0,errors/* messageOf */.bD)(failure);
    }
}

;// CONCATENATED MODULE: ./build/job/failure.js




/** The verdict on a run that broke off: what happened, and what has become of the job. */
function failureOf(error, knowledge) {
    const whatHappened = (0,errors/* isAbort */.rV)(error) ? "The run was cancelled." : (0,errors/* messageOf */.bD)(error);
    return { passed: false, sentence: [whatHappened, fate(knowledge, error)].filter(Boolean).join(" ") };
}
/** Whether nobody can know if the job was started. */
function isStartUnknown({ job, underWay }, error) {
    return job?.Status === "Created" && underWay === "start" && (0,aws_errors/* mayBeCarriedOut */.v5)(error);
}
/** What Cognito does with a job that nobody looks after any more, and how to go on with it. */
function fate(knowledge, error) {
    const { job, underWay, hasFile, stopFailed } = knowledge;
    if (job === undefined) {
        return underWay === "create" && (0,aws_errors/* mayBeCarriedOut */.v5)(error)
            ? "Whether an import job was made is not known, as no reply came back; if so it never starts, and expires by itself."
            : "No import job was made.";
    }
    const id = job.JobId;
    const handled = `${(0,format/* formatCount */.B4)((0,import_job/* handledUsers */.ZH)((0,import_job/* countsOf */.mQ)(job)))} users handled`;
    if (job.Status === "Stopped" || job.Status === "Stopping")
        return `Import job ${id} was stopped, with ${handled}.`;
    if ((0,import_job/* isFinal */.dR)(job))
        return "";
    if (isStartUnknown(knowledge, error)) {
        return `Whether import job ${id} was started is not known, as no reply came back. ${lookAgain(id, "see")}`;
    }
    if (job.Status === "Created") {
        return hasFile
            ? `Import job ${id} has its file and was not started. ${lookAgain(id, "start")}`
            : `Import job ${id} was made and not started; it expires by itself.`;
    }
    const why = stopFailed === undefined ? "" : ` could not be stopped (${stopFailed.replace(/\.$/, "")}) and`;
    return (`Import job ${id}${why} goes on in Cognito: it was ${job.Status} with ${handled} when last seen. ` +
        lookAgain(id, "wait for"));
}
function lookAgain(jobId, what) {
    return `To ${what} it, give job-id: ${jobId} to this action in a later step or run.`;
}

;// CONCATENATED MODULE: ./build/pool-knowledge.js


/** Reads what the checks of the file need to know of the pool. */
async function readPool({ cognito, signal, doesWithout }) {
    const leftOut = [];
    async function read(what, call) {
        try {
            return await call(signal);
        }
        catch (error) {
            // Without its columns a file cannot be made into what Cognito takes: whoever makes a job needs that call.
            const dispensable = (0,aws_errors/* isPermissionRefusal */.MA)(error) && (doesWithout || call === cognito.describeUserPool);
            if (!dispensable && !(doesWithout && (0,aws_errors/* isOutOfReach */.Hh)(error)))
                throw error;
            leftOut.push(`${what} could not be checked: ${(0,errors/* messageOf */.bD)(error)}`);
            return undefined;
        }
    }
    // One after the other: without credentials the second would only fail likewise.
    const header = await read("The columns of the pool", cognito.getCsvHeader);
    const pool = await read("The pool's own rules (verified and required attributes, MFA, lengths and ranges, user names)", cognito.describeUserPool);
    return { header, settings: pool && settingsOf(pool), leftOut };
}
/** The parts of DescribeUserPool's reply that say something about users in a file. */
function settingsOf(pool) {
    return {
        name: pool.Name,
        schema: (pool.SchemaAttributes ?? []).flatMap((attribute) => {
            const { Name: name, AttributeDataType: type, Required: required = false } = attribute;
            const { MinLength, MaxLength } = attribute.StringAttributeConstraints ?? {};
            const { MinValue, MaxValue } = attribute.NumberAttributeConstraints ?? {};
            if (name === undefined || type === undefined)
                return [];
            return [
                {
                    ...{ name, type, required },
                    minLength: limit(MinLength),
                    maxLength: limit(MaxLength),
                    minValue: limit(MinValue),
                    maxValue: limit(MaxValue),
                },
            ];
        }),
        autoVerified: pool.AutoVerifiedAttributes ?? [],
        usernameAttributes: pool.UsernameAttributes ?? [],
        mfa: pool.MfaConfiguration ?? "OFF",
        // "Valid values include true […] This is the default value." (API reference, UsernameConfigurationType)
        caseSensitive: pool.UsernameConfiguration?.CaseSensitive ?? true,
    };
}
/** A limit of the schema, which the API writes as text. */
function limit(text) {
    const value = text === undefined || text === "" ? Number.NaN : Number(text);
    return Number.isNaN(value) ? undefined : value;
}

// EXTERNAL MODULE: ./build/report/problems.js
var report_problems = __webpack_require__(5567);
// EXTERNAL MODULE: ./build/users/pool.js
var users_pool = __webpack_require__(861);
;// CONCATENATED MODULE: ./build/users/assemble.js

/**
 * @param names the columns of the file
 * @param rewriting whether the row is written anew: then a blank `…_verified` becomes `false`, which Cognito takes a
 *   blank for, though not always without complaint
 */
function assembly(names, pool, defaults, rewriting) {
    const given = new Set(names);
    const lacking = new Set([...(pool.header ?? []), ...defaults.keys()].filter((name) => !given.has(name)));
    const columns = [...names, ...lacking];
    const values = new Array(columns.length).fill("");
    const standIns = columns.map((name) => {
        // Whoever lacks a column is sure to be rewritten.
        const written = rewriting || lacking.has(name);
        return defaults.get(name) ?? (written && /^(email|phone_number)_verified$/.test(name) ? "false" : "");
    });
    const usernameAt = columns.indexOf(users_pool/* usernameColumn */.L);
    // In pools without user names of their own, the e-mail address or phone number is the user name.
    const sources = (pool.settings?.usernameAttributes ?? []).map((name) => columns.indexOf(name));
    const usernameSources = usernameAt === -1 ? [] : sources.filter((at) => at !== -1);
    const fills = lacking.size > 0 || standIns.some((value) => value !== "") || usernameSources.length > 0;
    let filled = false;
    return {
        columns,
        fills,
        get filled() {
            return filled;
        },
        assemble: (row) => {
            if (!fills)
                return row;
            for (let at = 0; at < columns.length; at++) {
                const own = row[at] ?? "";
                const standIn = own === "" ? (standIns[at] ?? "") : own;
                values[at] = standIn;
                if (standIn !== own)
                    filled = true;
            }
            if (usernameSources.length > 0 && values[usernameAt] === "") {
                const source = usernameSources.find((at) => values[at] !== "");
                if (source !== undefined) {
                    values[usernameAt] = values[source] ?? "";
                    filled = true;
                }
            }
            return values;
        },
    };
}

;// CONCATENATED MODULE: ./build/users/header.js

/** A name that nobody takes for a user's data. Such a name is told where the header around it is one. */
const columnLike = /^[A-Za-z][\w:.-]{0,63}$/;
/**
 * A column's name as far as it may be told: where a file has no header, or one that is broken, what stands in the place
 * of a name is a user's data.
 */
function shownColumn(names, at, pool) {
    const name = names[at] ?? "";
    if ((0,users_pool/* isKnownColumn */.e)(name, pool.header))
        return name;
    const known = names.filter((other) => (0,users_pool/* isKnownColumn */.e)(other, pool.header)).length;
    const isHeader = names.includes(users_pool/* usernameColumn */.L) || known * 2 >= names.length;
    return isHeader && columnLike.test(name) ? name : `column ${at + 1}`;
}
/**
 * Holds the columns of a file against those of the pool.
 * @param from the first column that has not been looked at before: records of JSON and YAML bring new ones
 */
function checkHeader(names, line, from, pool, defaults, problems) {
    if (names.some((name) => /[\r\n]/.test(name))) {
        if (from === 0)
            problems.add("header-line-break", line);
        return { kind: "broken", lacksUsernames: false };
    }
    if (names.length > 0 && !names.some((name) => (0,users_pool/* isKnownColumn */.e)(name, pool.header))) {
        return { kind: "none", lacksUsernames: false };
    }
    const before = problems.total;
    for (const [at, name] of names.entries()) {
        if (at < from)
            continue;
        if (names.indexOf(name) < at)
            problems.add("duplicate-column", line, shownColumn(names, at, pool));
        else if (!(0,users_pool/* isKnownColumn */.e)(name, pool.header)) {
            problems.add("unknown-column", line, shownColumn(names, at, pool));
        }
    }
    for (const name of defaults.keys()) {
        if (from === 0 && !(0,users_pool/* isKnownColumn */.e)(name, pool.header))
            problems.add("unknown-default", line, name);
    }
    const sources = pool.settings?.usernameAttributes ?? [];
    const hasUsernames = names.includes(users_pool/* usernameColumn */.L) ||
        defaults.has(users_pool/* usernameColumn */.L) ||
        sources.some((source) => names.includes(source));
    return { kind: problems.total > before ? "bad" : "good", lacksUsernames: !hasUsernames };
}

// EXTERNAL MODULE: ./build/users/problems.js + 1 modules
var users_problems = __webpack_require__(2488);
;// CONCATENATED MODULE: ./build/users/name-index.js
/** A slot is four numbers: both halves of the hash, one of the spelling, and the line, which is 0 in a free slot. */
const slotNumbers = 4;
const firstSlots = 1 << 16;
/** @param folds whether names that differ only in the case of letters are the same */
function nameIndex(folds) {
    let slots = new Int32Array(slotNumbers * firstSlots);
    /** The number of slots, a power of two, less one. */
    let mask = firstSlots - 1;
    let count = 0;
    /** Names that stand again in other letters than first: few, if any. */
    let respelt;
    function place(high, low) {
        let at = (low & mask) * slotNumbers;
        while (slots[at + 3] !== 0 && !(slots[at] === high && slots[at + 1] === low)) {
            at = (at + slotNumbers) & (mask * slotNumbers);
        }
        return at;
    }
    function grow() {
        const old = slots;
        slots = new Int32Array(old.length * 4);
        mask = slots.length / slotNumbers - 1;
        for (let from = 0; from < old.length; from += slotNumbers) {
            if (old[from + 3] === 0)
                continue;
            const at = place(old[from] ?? 0, old[from + 1] ?? 0);
            for (let part = 0; part < slotNumbers; part++)
                slots[at + part] = old[from + part] ?? 0;
        }
    }
    return {
        firstLine: (name, line) => {
            let high = firstSeed;
            let low = secondSeed;
            let spelling = 0;
            for (let at = 0; at < name.length; at++) {
                let code = name.charCodeAt(at);
                if (folds && code > 0x40) {
                    if (code > 0x7f) {
                        // Beyond ASCII only Unicode knows which letters are the same.
                        const folded = name.toLowerCase();
                        return note(name, hash(folded, firstSeed), hash(folded, secondSeed), hash(name, firstSeed), line);
                    }
                    if (code <= 0x5a) {
                        spelling = (Math.imul(spelling, 31) + at + 1) | 0;
                        code |= 0x20;
                    }
                }
                high = mix(high, code);
                low = mix(low, code);
            }
            return note(name, finish(high ^ name.length), finish(low ^ name.length), spelling, line);
        },
    };
    function note(name, high, low, spelling, line) {
        const at = place(high, low);
        const first = slots[at + 3] ?? 0;
        if (first === 0) {
            slots[at] = high;
            slots[at + 1] = low;
            slots[at + 2] = spelling;
            slots[at + 3] = line;
            if (++count > mask >> 1)
                grow();
            return 0;
        }
        if (slots[at + 2] === spelling)
            return first;
        respelt ??= nameIndex(false);
        return respelt.firstLine(name, line) || -first;
    }
}
const firstSeed = 0x9e3779b9 | 0;
const secondSeed = 0x85ebca6b | 0;
/** 32 bits of hash, by MurmurHash3's steps over the characters. */
function hash(text, seed) {
    let mixed = seed;
    for (let at = 0; at < text.length; at++)
        mixed = mix(mixed, text.charCodeAt(at));
    return finish(mixed ^ text.length);
}
function mix(hash, code) {
    const mixed = Math.imul(hash ^ Math.imul(code, 0xcc9e2d51), 0x1b873593);
    return (mixed << 13) | (mixed >>> 19);
}
function finish(hash) {
    const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
    return twice ^ (twice >>> 16);
}

;// CONCATENATED MODULE: ./build/users/repeats.js


/** Cognito skips the second user of a name ("The user already exists."), whichever row of the file it has it from. */
function repeatChecks(settings) {
    const folds = settings !== undefined && !settings.caseSensitive;
    const make = (column, rule, caseRule) => ({
        column,
        at: undefined,
        rule,
        caseRule,
        names: nameIndex(folds),
    });
    const aliases = settings?.usernameAttributes ?? [];
    const repeats = [
        make(users_pool/* usernameColumn */.L, "duplicate-username", "duplicate-case"),
        // With one such attribute its values are the user names themselves.
        ...(aliases.length > 1 ? aliases.map((name) => make(name, "duplicate-alias", "duplicate-alias")) : []),
    ];
    return {
        place: (columnAt) => {
            for (const repeat of repeats)
                repeat.at = columnAt(repeat.column);
        },
        check: (row, line, problems) => {
            for (const { column, at, rule, caseRule, names } of repeats) {
                const value = at === undefined ? "" : row[at];
                if (!value)
                    continue;
                const first = names.firstLine(value, line);
                if (first !== 0)
                    problems.add(first > 0 ? rule : caseRule, line, column, Math.abs(first));
            }
        },
    };
}

// EXTERNAL MODULE: ./build/users/rules.js
var rules = __webpack_require__(5688);
;// CONCATENATED MODULE: ./build/users/check.js











/** The longest row that Cognito takes (Cognito developer guide, "Importing users into user pools from a CSV file"). */
const maxRowCharacters = 16_000;
/**
 * Holds the whole file against every rule that can be asked with what is known of the pool. Reads the file once, in
 * blocks; rows are looked at one by one and not kept.
 */
async function checkUsers(file, pool, defaults, signal) {
    const problems = (0,users_problems/* collectProblems */.v)();
    const format = await recogniseFormat(file.handle, file.name);
    if (pool.settings?.autoVerified.length === 0)
        problems.add("not-verifying", 1);
    const sink = checkingSink(file, format, pool, defaults, problems);
    const notes = await readUsers(file, format, sink, signal);
    if (sink.noHeaderAt !== undefined)
        problems.add("no-header", sink.noHeaderAt);
    if (sink.users === 0 && problems.total === 0)
        problems.add("no-users", 1);
    const needsRewriting = format.kind !== "cognito" ||
        format.byteOrderMark ||
        notes?.blankLines === true ||
        notes?.carriageReturns === true ||
        sink.assembled === undefined ||
        sink.assembled.columns.length > sink.names.length ||
        sink.assembled.filled;
    if (!needsRewriting)
        for (const line of sink.longRows)
            problems.add("row-length", line);
    return {
        format,
        columns: sink.names,
        users: sink.users,
        problems,
        spoiltRows: sink.spoiltRows,
        needsRewriting,
        hopeless: sink.users === 0 || sink.unreadable || (needsRewriting && sink.unwritable),
    };
}
/** After these nothing more can be read, or what was read is not the file. */
function endsReading(problem, { kind }) {
    // A line of NDJSON that is broken leaves the others whole.
    if (problem === "broken-json")
        return kind !== "ndjson";
    return [
        "unclosed-quote",
        "endless-row",
        "not-an-array",
        "broken-yaml",
        "yaml-anchor",
        "yaml-size",
    ].includes(problem);
}
/** With these there is an entry in the file, but no row. */
const takesAnEntry = new Set(["not-a-record", "broken-json"]);
/** With these the row that comes next is not what was meant. */
const spoilsRow = new Set(["text-after-quote", "nested-value", "duplicate-key"]);
const noText = new Set(["not-utf8", "nul-byte"]);
function checkingSink(file, format, pool, defaults, problems) {
    const fromCsv = format.kind === "cognito" || format.kind === "csv";
    const looksForQuotes = format.kind !== "cognito" || format.quotes;
    const repeats = repeatChecks(pool.settings);
    const spoiltRows = (0,number_list/* numberSet */.U)();
    const longRows = [];
    let users = 0;
    let rows = 0;
    let names = [];
    let assembled;
    let check = () => { };
    /** The line of the row that is being checked. */
    let currentLine = 0;
    let unwritable = false;
    let unreadable = false;
    let noHeaderAt;
    let brokenHeader = false;
    return {
        get users() {
            return users;
        },
        get names() {
            return names;
        },
        get assembled() {
            return assembled;
        },
        get unwritable() {
            return unwritable;
        },
        get unreadable() {
            return unreadable;
        },
        get noHeaderAt() {
            return noHeaderAt;
        },
        spoiltRows,
        longRows,
        columns: (given, line) => {
            const from = noHeaderAt === undefined ? names.length : 0;
            // Users that are the entries of one map, say, have a column each: no pool has so many.
            if (given.length > maxColumns)
                throw tooManyColumns(file.name);
            names = [...given];
            const header = checkHeader(names, line, from, pool, defaults, problems);
            // It is told when all is read, as a later record of JSON or YAML may name columns that the first ones do not.
            noHeaderAt = header.kind === "none" ? line : undefined;
            brokenHeader = header.kind === "broken";
            const made = assembly(names, pool, defaults, false);
            assembled = made;
            const at = new Map([...made.columns.entries()].reverse().map(([index, name]) => [name, index]));
            const columnAt = (name) => at.get(name);
            // Records of JSON and YAML name their own columns: there a missing user name is told for each of them.
            const lacksUsernames = fromCsv && header.lacksUsernames;
            if (lacksUsernames)
                problems.add("username-column", line, users_pool/* usernameColumn */.L);
            if (header.kind !== "good" || lacksUsernames)
                unwritable = true;
            check = (0,rules/* compileRules */.nb)({ settings: pool.settings, columnAt }, lacksUsernames ? ["username-missing"] : [], (rule, column) => problems.add(rule, currentLine, column));
            repeats.place(columnAt);
        },
        row: (values, line, length) => {
            users++;
            rows++;
            if (noHeaderAt !== undefined || brokenHeader)
                return;
            if (values.length !== names.length)
                return problems.add("width", line);
            if (length > maxRowCharacters && format.kind === "cognito")
                longRows.push(line);
            const plain = !looksForQuotes || (0,dialect/* isPlain */.$i)(values);
            if (!plain)
                tellInexpressible(values, line);
            const given = plain || format.kind === "cognito" ? values : (0,dialect/* allTrimmed */.AC)(values);
            const row = assembled?.assemble(given) ?? given;
            currentLine = line;
            check(row);
            repeats.check(row, line, problems);
        },
        problem: (problem, line, column) => {
            if (endsReading(problem, format))
                unreadable = true;
            if (noText.has(problem))
                unwritable = true;
            if (spoilsRow.has(problem))
                spoiltRows.add(rows);
            if (takesAnEntry.has(problem) && !unreadable)
                users++;
            // The key of a record may be a user's name or address: only those of the pool are told.
            const isTold = column === undefined || (0,users_pool/* isKnownColumn */.e)(column, pool.header);
            problems.add(problem, line, isTold ? column : "a column");
        },
    };
    function tellInexpressible(values, line) {
        for (const { at, reason } of inexpressibleValues(values, format)) {
            problems.add(reason, line, shownColumn(names, at, pool));
        }
    }
}
/** What Cognito's dialect cannot carry. A file that is in the dialect already can break only the rule on quotes. */
function inexpressibleValues(values, format) {
    return values.flatMap((value, at) => {
        const reason = value === "" ? undefined : (0,dialect/* inexpressible */.w2)(value);
        if (reason === undefined || (format.kind === "cognito" && reason !== "quote"))
            return [];
        return [{ at, reason }];
    });
}
const maxColumns = 1000;
function tooManyColumns(fileName) {
    return new errors/* ActionError */.lZ("bad-users", `${fileName} has more than ${maxColumns} columns, which no pool can have.`);
}

// EXTERNAL MODULE: ./build/users/file.js
var users_file = __webpack_require__(3461);
;// CONCATENATED MODULE: ./build/users/parts.js

/** What one import job takes (Cognito developer guide, "Importing users into user pools from a CSV file"). */
const jobLimits = { users: 500_000, bytes: 100_000_000 };
const parts_newline = 0x0a;
const parts_chunkBytes = 1 << 20;
/**
 * Cuts a file of Cognito's dialect, between rows, into as few parts as fit into jobs, each with the file's header. A file
 * that fits into one job is one part, as it is. Nothing is copied; reads through the file once.
 * @param users how many users the file has, if that is known to fit and need not be counted
 */
async function cutFile(file, users, signal, limits = jobLimits) {
    if (users <= limits.users && file.bytes <= limits.bytes)
        return [{ upload: file, firstRow: 0, users }];
    const parts = [];
    let header;
    let start = 0;
    let firstRow = 0;
    let count = 0;
    function close(end) {
        if (header === undefined || count === 0)
            return;
        const ranges = [header, { from: start, to: end }];
        const bytes = ranges.reduce((sum, { from, to }) => sum + to - from, 0);
        parts.push({ upload: { ...file, bytes, ranges }, firstRow, users: count });
        firstRow += count;
        count = 0;
    }
    for await (const { from, to, blank } of lines(file, signal)) {
        if (blank)
            continue;
        if (header === undefined) {
            header = { from, to };
            start = to;
            continue;
        }
        const bytes = header.to - header.from + to - start;
        if (count === limits.users || (bytes > limits.bytes && count > 0)) {
            close(from);
            start = from;
        }
        count++;
    }
    close(file.bytes);
    return parts;
}
/** The lines of a file, line ends included. The object is the same each time. */
async function* lines(file, signal) {
    const chunk = Buffer.allocUnsafe(parts_chunkBytes);
    const line = { from: 0, to: 0, blank: true };
    let start = 0;
    let blank = true;
    for (let position = 0; position < file.bytes;) {
        signal.throwIfAborted();
        const { bytesRead } = await file.handle.read(chunk, 0, parts_chunkBytes, position);
        if (bytesRead === 0)
            break;
        for (let at = 0; at < bytesRead;) {
            const found = chunk.indexOf(parts_newline, at);
            const end = found === -1 || found >= bytesRead ? bytesRead : found + 1;
            for (let look = at; blank && look < end; look++)
                blank = (0,users_file/* isBlank */.z3)(chunk[look] ?? parts_newline);
            at = end;
            if (found === -1 || found >= bytesRead)
                break;
            Object.assign(line, { from: start, to: position + end, blank });
            yield line;
            start = position + end;
            blank = true;
        }
        position += bytesRead;
    }
    if (start < file.bytes) {
        Object.assign(line, { from: start, to: file.bytes, blank });
        yield line;
    }
}

;// CONCATENATED MODULE: ./build/users/rewrite.js









/**
 * Writes the users into a new file in Cognito's dialect: every column of the pool, line feeds, no quotes, no byte order
 * mark, no blank lines, blanks filled in. Rows of another width, and rows whose
 * values would come out of Cognito's reader as others, are left out; they are among the problems.
 */
async function rewriteUsers(file, options) {
    const { findings, pool, defaults, folder, signal } = options;
    const { format, columns, problems, spoiltRows } = findings;
    const home = await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, "cognito-user-import-"));
    let handle;
    const remove = async () => {
        await handle?.close();
        await (0,promises_.rm)(home, { recursive: true, force: true });
    };
    try {
        handle = await (0,promises_.open)((0,external_node_path_.join)(home, "users.csv"), "wx+", 0o600);
        const writer = rowWriter(handle);
        const made = assembly(columns, pool, defaults, true);
        const lines = (0,number_list/* numberList */.q)();
        const rows = (0,number_list/* numberList */.q)();
        const leftOut = [];
        let rowsRead = 0;
        writer.write((0,dialect/* encodeRow */.b9)(made.columns));
        const sink = {
            columns: () => { },
            problem: () => { },
            row: (values, line) => {
                const row = rowsRead++;
                if (spoiltRows.has(row)) {
                    leftOut.push({ row, line, reason: spoilt });
                    return;
                }
                const text = rowText(values, made, columns, format);
                if (typeof text !== "string") {
                    if (text.isNews)
                        problems.add(text.rule, line, text.column);
                    leftOut.push({ row, line, reason: (0,users_problems/* problemSentence */.D)({ ...text, otherLine: undefined }) });
                    return;
                }
                if (text.length > maxRowCharacters)
                    problems.add("row-length", line);
                lines.push(line);
                rows.push(row);
                writer.write(text);
            },
        };
        await readUsers(file, format, sink, signal, writer.flush);
        await writer.finish();
        return { file: { name: file.name, bytes: writer.bytes, handle }, lines, rows, leftOut, remove };
    }
    catch (error) {
        await remove();
        throw error;
    }
}
/** The reader has said what is wrong with such a row. */
const spoilt = "a part of the row could not be read as it was meant";
function rowText(values, { assemble }, columns, format) {
    const fromCsv = format.kind === "cognito" || format.kind === "csv";
    if (fromCsv && values.length !== columns.length)
        return { rule: "width", column: undefined, isNews: false };
    if (format.kind !== "cognito") {
        if ((0,dialect/* isPlain */.$i)(values))
            return (0,dialect/* encodeRow */.b9)(assemble(values));
        const row = assemble((0,dialect/* allTrimmed */.AC)(values));
        const lost = row.findIndex(dialect/* isLost */.JD);
        if (lost === -1)
            return (0,dialect/* encodeRow */.b9)(row);
        return { rule: (0,dialect/* inexpressible */.w2)(row[lost] ?? "") ?? "backslash", column: columns[lost], isNews: false };
    }
    const row = assemble(values);
    // A backslash before the white space or the line end that ended its value was itself; before a comma it is an escape.
    const last = row.findIndex((value, at) => at < row.length - 1 && value.endsWith("\\"));
    return last === -1 ? (0,dialect/* encodeRow */.b9)(row) : { rule: "backslash", column: columns[last], isNews: true };
}

;// CONCATENATED MODULE: ./build/preflight.js








/** With this no job can succeed, so that none is made even where problems are only to be told. */
const alwaysStops = "not-verifying";
/**
 * Everything that can be known before a job is made: reads the pool, holds the whole file against it, tells all
 * problems, and makes the file into what Cognito takes. With `job-id` the file has been checked when the job was made:
 * then it is only read for the lines of its rows.
 * @returns what each job is to get, or has got; empty where there is no file
 * @throws {ActionError} `bad-users` when the file must not be uploaded
 */
async function preflight(inputs, world, known) {
    const { usersFile, validate, dryRun, jobId } = inputs;
    const { cognito, log, outputs, signal } = world;
    if (usersFile === undefined)
        return [];
    const pool = await readPool({ cognito, signal, doesWithout: dryRun || jobId !== undefined });
    for (const sentence of pool.leftOut)
        log.warning(sentence);
    known.poolName = pool.settings?.name;
    if (pool.header !== undefined)
        outputs.csvHeader(pool.header);
    if (validate === "off") {
        known.totalUsers = await (0,users_file/* countUsers */._)(usersFile, signal);
    }
    else {
        await check(inputs, usersFile, world, pool, known);
    }
    outputs.totalUsers(known.totalUsers ?? 0);
    log.info(`${usersFile.name} has ${(0,format/* formatUsers */.ed)(known.totalUsers ?? 0)} (${(0,format/* formatBytes */.z3)(usersFile.bytes)}) ` +
        `for user pool ${inputs.userPoolId} in ${inputs.region}.`);
    const { rewritten, totalUsers = 0 } = known;
    const parts = await cutFile(rewritten?.file ?? usersFile, rewritten?.rows.length ?? totalUsers, signal);
    if (parts.length > 1) {
        log.info(`It takes ${parts.length} import jobs, one after another: one takes 500,000 users and 100 MB.`);
    }
    return parts;
}
async function check(inputs, usersFile, world, pool, known) {
    const { usersPath, csvDefaults, validate, jobId } = inputs;
    const { log, signal, tempFolder } = world;
    const findings = await checkUsers(usersFile, pool, csvDefaults, signal);
    const { problems } = findings;
    known.totalUsers = findings.users;
    known.findings = findings;
    if (findings.needsRewriting && !findings.hopeless) {
        known.rewritten = await rewriteUsers(usersFile, {
            findings,
            pool,
            defaults: csvDefaults,
            folder: tempFolder,
            signal,
        });
    }
    if (jobId !== undefined)
        return;
    const stopping = mustStop(findings, validate) || known.rewritten?.rows.length === 0;
    if (problems.total > 0) {
        await log.group(`Problems in ${usersFile.name}`, async () => {
            (0,report_problems/* tellProblems */.s)(problems, usersPath, log, { annotations: world.annotations, stopping });
        });
    }
    if (stopping) {
        world.outputs.totalUsers(findings.users);
        const count = problems.stopping;
        const told = `${(0,format/* formatCount */.B4)(count)} problem${count === 1 ? "" : "s"}`;
        throw new errors/* ActionError */.lZ("bad-users", `${usersFile.name} has ${told}: ${problemWords(problems)}.`);
    }
}
function mustStop({ problems, hopeless }, validate) {
    if (validate === "error" || hopeless)
        return problems.stopping > 0;
    return problems.kinds().some(({ rule }) => rule === alwaysStops);
}
/** The kinds of problems that weigh most, in words. */
function problemWords(problems) {
    const kinds = problems.kinds().filter(({ stops }) => stops);
    const named = kinds.slice(0, 3).map(({ sentence, first }) => `${sentence} (line ${first[0]?.line})`);
    return kinds.length > named.length ? `${named.join("; ")}; and more` : named.join("; ");
}

;// CONCATENATED MODULE: ./build/report/report-file.js




const chunkCharacters = 1 << 20;
/** Writes the report, piece by piece, as there may be a problem on every line of a large file. */
async function writeReport(path, facts) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    const handle = await (0,promises_.open)(path, "w");
    try {
        let chunk = "";
        for (const piece of reportPieces(facts)) {
            chunk += piece;
            if (chunk.length < chunkCharacters)
                continue;
            await handle.appendFile(chunk);
            chunk = "";
        }
        await handle.appendFile(chunk);
    }
    finally {
        await handle.close();
    }
}
function* reportPieces({ job, totalUsers, leftOut, problems, outcomes }) {
    const counts = job === undefined ? {} : (0,import_job/* countsOf */.mQ)(job, leftOut);
    const reasons = new Map();
    for (const { reason, count } of outcomes?.kinds() ?? [])
        reasons.set(reason, (reasons.get(reason) ?? 0) + count);
    yield `{"job": ${job === undefined ? "null" : (0,import_job/* importJobJson */.Fy)(job)},\n`;
    yield `"counts": ${JSON.stringify({ total: totalUsers, ...counts })},\n`;
    yield `"reasons": ${JSON.stringify(Object.fromEntries(reasons))},\n`;
    yield* list("rows", outcomes?.all() ?? [], (row) => row);
    yield ",\n";
    yield* list("problems", problems?.all() ?? [], (problem) => {
        const { line, column, rule, otherLine } = problem;
        return { line, column, rule, problem: (0,users_problems/* problemSentence */.D)(problem), firstLine: otherLine };
    });
    yield "}\n";
}
/** A list with an entry a line. */
function* list(name, entries, show) {
    yield `"${name}": [`;
    let border = "\n";
    for (const entry of entries) {
        yield `${border}${JSON.stringify(show(entry))}`;
        border = ",\n";
    }
    yield "]";
}

// EXTERNAL MODULE: ./build/report/summary.js + 1 modules
var summary = __webpack_require__(9517);
;// CONCATENATED MODULE: ./build/seed.js











/**
 * How a file of users becomes users in a pool: check, import, report. Outputs are set as soon as they are known, and
 * report and summary are written however the run ends.
 * @throws {ActionError} when the step must fail
 */
async function seed(inputs, world) {
    const progress = {
        poolName: undefined,
        totalUsers: undefined,
        findings: undefined,
        rewritten: undefined,
        job: undefined,
        jobs: [],
        parts: [],
        underWay: undefined,
        hasFile: false,
        stopFailed: undefined,
        importMs: undefined,
    };
    let verdict;
    let cause;
    try {
        const parts = await preflight(inputs, world, progress);
        const { totalUsers } = progress;
        verdict = inputs.dryRun
            ? dryRunVerdict(inputs, progress, parts.length)
            : await importUsers(inputs, world, { parts, totalUsers, leftOut: leftOutOf(progress) }, progress);
        world.net.settle();
    }
    catch (error) {
        cause = error;
        verdict = failureOf(error, progress);
        // A start that nobody heard of again is left to the net.
        if (!isStartUnknown(progress, error))
            world.net.settle();
    }
    finally {
        await progress.rewritten?.remove().catch((error) => {
            world.log.warning(`The rewritten file could not be removed: ${(0,errors/* messageOf */.bD)(error)}`);
        });
    }
    verdict = withParts(verdict, progress);
    const outcomes = await explainRows(inputs, world, progress, verdict.passed);
    await report(inputs, world, progress, verdict, outcomes);
    if (!verdict.passed)
        throw new errors/* ActionError */.lZ("import-failed", verdict.sentence, { cause });
    world.log.info(verdict.sentence);
}
/** The users of the file that are not in what was, or would be, uploaded. */
function leftOutOf({ totalUsers = 0, rewritten }) {
    return rewritten === undefined ? 0 : totalUsers - rewritten.rows.length;
}
/** Where the file needs several jobs and the run has failed: how far it came. */
function withParts(verdict, { jobs, parts }) {
    const next = parts[jobs.length];
    if (verdict.passed || parts.length < 2 || jobs.length === 0)
        return verdict;
    const rest = next === undefined
        ? ""
        : ` The users from number ${(0,format/* formatCount */.B4)(next.firstRow + 1)} on have not been handed over.`;
    return {
        passed: false,
        sentence: `${verdict.sentence} This was job ${jobs.length} of ${parts.length} of the file.${rest}`,
    };
}
function dryRunVerdict({ usersFile, userPoolId, validate }, progress, jobs) {
    const { findings, totalUsers = 0 } = progress;
    const count = findings?.problems.stopping ?? 0;
    const found = validate === "off"
        ? "was not checked"
        : count > 0
            ? `has ${count} problem${count === 1 ? "" : "s"}`
            : "is good";
    return {
        passed: true,
        sentence: `Dry run: ${usersFile?.name} ${found}; ${(0,format/* formatUsers */.ed)(totalUsers - leftOutOf(progress))} would go to ${userPoolId}` +
            `${jobs > 1 ? ` in ${jobs} jobs` : ""}. ` +
            "No import job was made.",
    };
}
/** Tells how the run went. Nothing that fails here changes how the step ends. */
async function report(inputs, world, progress, verdict, outcomes) {
    const { userPoolId, region, usersFile, dryRun } = inputs;
    const { log, outputs, pullRequest } = world;
    const { jobs, poolName, importMs, totalUsers, findings } = progress;
    const job = (0,import_job/* combined */.yX)(jobs);
    const problems = findings?.problems;
    const leftOut = leftOutOf(progress);
    async function attempt(what, write) {
        try {
            await write();
        }
        catch (error) {
            if (!(0,errors/* isAbort */.rV)(error))
                log.warning(`${what}: ${(0,errors/* messageOf */.bD)(error)}`);
        }
    }
    await attempt("The report could not be written", async () => {
        const path = inputs.reportPath ?? (0,external_node_path_.join)(await world.resultsFolder(), "report.json");
        await writeReport(path, { job, totalUsers, leftOut, problems, outcomes });
        outputs.reportPath(path);
    });
    // Cognito writes to the stream from the start of the job on.
    const logPlace = job?.StartDate && (0,log_place/* logPlaceOf */.F)(job, userPoolId, poolName);
    const file = usersFile && { name: usersFile.name, bytes: usersFile.bytes, users: totalUsers };
    const facts = {
        verdict,
        region,
        userPoolId,
        poolName,
        job,
        jobs: jobs.length,
        logPlace,
        file,
        leftOut,
        importMs,
        problems,
        outcomes,
        dryRun,
    };
    if (inputs.summary) {
        await attempt("The job summary could not be written", () => world.writeSummary((0,summary/* summaryMarkdown */.e)({ ...facts, lineUrl: pullRequest?.lineUrl })));
    }
    if (pullRequest !== undefined) {
        await attempt("The comment on the pull request could not be written", () => pullRequest.comment((0,summary/* summaryMarkdown */.e)({ ...facts, lineUrl: pullRequest.lineUrl })));
    }
}


/***/ }),

/***/ 9215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ fieldsFor)
/* harmony export */ });
/** Records for `sink`. Nothing reaches it before `give`, so a record may be started again from its beginning. */
function fieldsFor(sink) {
    const names = [];
    const columns = new Map();
    const values = [];
    // The record that last had a value for the column: cheaper than a set per record.
    const takenBy = [];
    const problems = [];
    let record = 0;
    let announced = 0;
    let anyRow = false;
    return {
        start() {
            for (const name of names.splice(announced))
                columns.delete(name);
            values.length = names.length;
            takenBy.length = names.length;
            values.fill("");
            problems.length = 0;
            record++;
            return names.length;
        },
        column(name) {
            const known = columns.get(name);
            if (known !== undefined)
                return known;
            values.push("");
            takenBy.push(0);
            columns.set(name, names.length);
            return names.push(name) - 1;
        },
        set(column, value) {
            if (takenBy[column] === record) {
                problems.push({ problem: "duplicate-key", column });
                return;
            }
            takenBy[column] = record;
            if (value === undefined)
                problems.push({ problem: "nested-value", column });
            else
                values[column] = value;
        },
        give(line, length) {
            if (!anyRow || names.length > announced)
                sink.columns([...names], line);
            anyRow = true;
            announced = names.length;
            for (const { problem, column } of problems)
                sink.problem(problem, line, names[column]);
            sink.row(values, line, length);
        },
    };
}


/***/ })

};
