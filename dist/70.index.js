export const id = 70;
export const ids = [70,832];
export const modules = {

/***/ 8127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ isOptionalRefusal),
/* harmony export */   Ni: () => (/* binding */ explainAwsError),
/* harmony export */   d8: () => (/* binding */ networkReason),
/* harmony export */   v9: () => (/* binding */ missingReply),
/* harmony export */   vu: () => (/* binding */ isRefusal)
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
    if (isForeignReply(error))
        return foreignReply(error, context);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ("aws", sentence(error, context), { cause: error });
}
/** The HTTP status of AWS's answer; undefined where there was none. */
function statusOf(error) {
    if (!(error instanceof Error && "$metadata" in error))
        return undefined;
    return error.$metadata.httpStatusCode;
}
/** Whether the reply was not the API's at all, such as the page of a proxy. */
function isForeignReply(error) {
    return error instanceof SyntaxError || (error instanceof Error && /^Unknown(Error)?$/.test(error.name));
}
/** The parser's words quote the reply, which may hold the pre-signed URL, so they are not passed on, even as cause. */
function foreignReply(error, { operation, endpointUrl }) {
    const status = statusOf(error);
    const answer = status === undefined ? "an answer" : `an answer with HTTP status ${status}`;
    const check = endpointUrl === undefined ? "the proxy of the runner" : "endpoint-url";
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ("aws", `${operation} got ${answer} that is not the Cognito API's. Check ${check}.`, {
        cause: Object.assign(new Error("the reply could not be read"), { $metadata: { httpStatusCode: status } }),
    });
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
/** Whether AWS took note of a call and said no, so that the call has done nothing. */
function isRefusal(error) {
    const status = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ ? statusOf(error.cause) : undefined;
    return status !== undefined && status >= 400 && status < 500;
}
/**
 * Whether a call that is only nice to have may be done without: AWS said no, and not for a reason that would stop every
 * other call as well.
 */
function isOptionalRefusal(error) {
    if (!isRefusal(error) || !(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ && error.cause instanceof Error))
        return false;
    const { name } = error.cause;
    const wayOut = waysOut[name];
    return name !== "ResourceNotFoundException" && wayOut !== badCredentials && wayOut !== expiredCredentials;
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


/***/ }),

/***/ 3070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  seed: () => (/* binding */ seed)
});

// EXTERNAL MODULE: ./build/aws/errors.js
var errors = __webpack_require__(8127);
// EXTERNAL MODULE: ./build/errors.js
var build_errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/format.js
var format = __webpack_require__(7413);
// EXTERNAL MODULE: ./build/aws/import-job.js
var import_job = __webpack_require__(7731);
;// CONCATENATED MODULE: ./build/job/failure.js




/** The verdict on a run that broke off: what happened, and what has become of the job. */
function failureOf(error, knowledge, timeoutMs) {
    const told = [whatHappened(error, timeoutMs), fate(knowledge, (0,errors/* isRefusal */.vu)(error))];
    return { passed: false, sentence: told.filter(Boolean).join(" ") };
}
function whatHappened(error, timeoutMs) {
    if ((0,build_errors/* isAbort */.rV)(error))
        return "The run was cancelled.";
    if (error instanceof build_errors/* ActionError */.lZ && error.code === "timeout") {
        return `The import did not end within ${(0,format/* formatDuration */.a3)(timeoutMs)} (timeout-minutes).`;
    }
    return (0,build_errors/* messageOf */.bD)(error);
}
/** What Cognito does with a job that nobody looks after any more. */
function fate({ job, underWay }, refused) {
    const unknown = "no reply came back. Look at the import jobs of the pool.";
    if (job === undefined) {
        return underWay === "create" && !refused
            ? `Whether the import job was made is not known: ${unknown}`
            : "No import job was made.";
    }
    if ((0,import_job/* isFinal */.dR)(job))
        return "";
    if (job.Status === "Created") {
        return underWay === "start" && !refused
            ? `Whether import job ${job.JobId} was started is not known: ${unknown}`
            : `Import job ${job.JobId} was made and not started; it expires by itself.`;
    }
    const handled = (0,format/* formatCount */.B4)((0,import_job/* handledUsers */.ZH)((0,import_job/* countsOf */.mQ)(job)));
    return `Import job ${job.JobId} goes on in Cognito: it was ${job.Status} with ${handled} users handled when last seen.`;
}

// EXTERNAL MODULE: ./build/job/log-place.js
var log_place = __webpack_require__(1112);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/aws/http.js
var http = __webpack_require__(4832);
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
    return new build_errors/* ActionError */.lZ("upload", `${refused}: ${meaning(status, code, body)}.`);
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
/** An S3 error is well below this; whatever is longer is none. */
const maxReplyBytes = 64 << 10;
/**
 * Uploads the file to a job's pre-signed URL: one PUT, streamed from disk, with the length and the encryption
 * header that the URL is signed for (Cognito developer guide, "Creating and running the import job").
 * @throws {ActionError} `upload`, with what S3's error means here
 */
async function uploadUsersFile(url, file, agents, signal) {
    let reply;
    try {
        reply = await put(new URL(url), file, agents, signal);
    }
    catch (error) {
        signal.throwIfAborted();
        const reason = (0,errors/* networkReason */.d8)(error) ?? (0,build_errors/* messageOf */.bD)(error);
        throw new build_errors/* ActionError */.lZ("upload", `The upload of ${file.name} did not get through to S3: ${reason}.`, {
            cause: error,
        });
    }
    const { status, body, sent } = reply;
    if (status < 200 || status > 299)
        throw explainS3Error(status, body, file.name);
    if (!sent) {
        throw new build_errors/* ActionError */.lZ("upload", `The upload of ${file.name} was answered with ${status} before it was sent: something other than S3 answered. ` +
            "Check the proxy of the runner.");
    }
}
async function put(url, file, agents, signal) {
    const secure = url.protocol === "https:";
    const askFirst = file.bytes >= askFirstBytes;
    const request = (secure ? external_node_https_.request : external_node_http_.request)(url, {
        method: "PUT",
        agent: secure ? agents.https : agents.http,
        timeout: http.readTimeoutMs,
        signal,
        headers: {
            "content-length": file.bytes,
            "x-amz-server-side-encryption": "aws:kms",
            ...(askFirst ? { expect: "100-continue" } : {}),
        },
    });
    const body = file.handle.createReadStream({ start: 0, end: file.bytes - 1, autoClose: false });
    body.once("error", (error) => request.destroy(error));
    body.once("end", () => {
        if (body.bytesRead < file.bytes)
            request.destroy(new Error("the file became shorter while it was sent"));
    });
    request.once("timeout", () => request.destroy(new Error("S3 did not answer in time")));
    const response = new Promise((resolve, reject) => {
        request.once("response", resolve);
        request.once("error", reject);
    });
    try {
        if (!askFirst || (await mayContinue(request, response)))
            body.pipe(request);
        // S3 may answer in the middle of the upload: that is a refusal, and the rest need not be sent.
        const answer = await response;
        const sent = request.writableFinished;
        const status = answer.statusCode ?? 0;
        // What S3 says to a success is in its head; the connection goes back to the agent once the rest has come.
        if (status >= 200 && status <= 299)
            answer.once("error", () => { }).resume();
        return { status, sent, body: status >= 200 && status <= 299 ? "" : await readText(answer) };
    }
    finally {
        body.destroy();
        if (!request.writableFinished)
            request.destroy();
    }
}
/** Whether the bucket wants the body: yes when it says so or says nothing for a while, no when it answers. */
async function mayContinue(request, response) {
    const silence = new AbortController();
    try {
        request.flushHeaders();
        return await Promise.race([
            (0,external_node_events_.once)(request, "continue").then(() => true),
            response.then(() => false),
            (0,promises_.setTimeout)(askFirstMs, true, { signal: silence.signal }),
        ]);
    }
    finally {
        silence.abort();
    }
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

;// CONCATENATED MODULE: ./build/job/verdict.js


/**
 * The verdict on a job that has ended, by its counters. Cognito calls a job Failed when most of its users exist
 * already, which is what every second deployment meets, so its status alone decides nothing once every row is
 * accounted for.
 */
function verdictOn(job, totalUsers) {
    const counts = (0,import_job/* countsOf */.mQ)(job);
    const { imported, skipped, failed } = counts;
    const told = `${(0,format/* formatUsers */.ed)(imported)} imported, ${(0,format/* formatCount */.B4)(skipped)} skipped, ${(0,format/* formatCount */.B4)(failed)} failed`;
    const because = job.CompletionMessage ? ` Cognito says: ${job.CompletionMessage}` : "";
    if (!(0,import_job/* isFinal */.dR)(job))
        return { passed: false, sentence: `The import job is ${job.Status}: ${told}.` };
    if (job.Status === "Stopped") {
        return {
            passed: false,
            sentence: `The import job was stopped after ${told} of ${(0,format/* formatUsers */.ed)(totalUsers)}.`,
        };
    }
    if (job.Status === "Expired") {
        return { passed: false, sentence: "The import job expired: it was not started in time. Make a new one." };
    }
    const missing = totalUsers - (0,import_job/* handledUsers */.ZH)(counts);
    if (job.Status === "Failed" && (missing > 0 || (0,import_job/* handledUsers */.ZH)(counts) === 0)) {
        const where = missing === totalUsers ? "before its first user" : `with ${(0,format/* formatUsers */.ed)(missing)} not looked at`;
        return { passed: false, sentence: `The import job failed ${where}: ${told}.${because}` };
    }
    if (failed > 0) {
        return { passed: false, sentence: `${(0,format/* formatUsers */.ed)(failed)} failed to import: ${told}.${because}` };
    }
    const unaccounted = missing > 0 ? `; ${(0,format/* formatUsers */.ed)(missing)} of the file are not in Cognito's counters` : "";
    return { passed: true, sentence: `The import is done: ${told}${unaccounted}.` };
}

;// CONCATENATED MODULE: ./build/job/wait.js


/** Shortest and longest time between two looks, in milliseconds. */
const minDelay = 500;
const maxDelay = 20_000;
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
    let job = options.job;
    while (!(0,import_job/* isFinal */.dR)(job)) {
        const now = clock.now();
        if (now >= deadline)
            throw timedOut();
        const delay = pollIntervalMs ??
            nextDelay({
                elapsed: now - startedAt,
                sinceChange: now - changedAt,
                handled: (0,import_job/* handledUsers */.ZH)((0,import_job/* countsOf */.mQ)(job)),
                total: options.totalUsers,
            });
        let latest;
        try {
            await clock.sleep(Math.min(delay, deadline - now), ended);
            latest = await describe(ended);
        }
        catch (error) {
            // A call that is still under way at the deadline does not hold the step up.
            throw timeout.aborted && !signal.aborted ? timedOut() : error;
        }
        const changed = hasChanged(job, latest);
        if (changed)
            changedAt = clock.now();
        onLook(latest, changed);
        job = latest;
    }
    return job;
}
function timedOut() {
    return new build_errors/* ActionError */.lZ("timeout", "The import did not end in time.");
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

;// CONCATENATED MODULE: ./build/report/progress.js


/**
 * One line on how far the import is: counters, share, rate, time passed and time left.
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
            `of ${(0,format/* formatCount */.B4)(totalUsers)} ${passed}`,
    ];
    const perSecond = (handled / Math.max(elapsedMs, 1)) * 1000;
    parts.push(`${perSecond < 10 ? perSecond.toFixed(1) : (0,format/* formatCount */.B4)(Math.round(perSecond))} users a second`);
    const left = totalUsers - handled;
    if (left > 0)
        parts.push(`about ${(0,format/* formatDuration */.a3)((left / perSecond) * 1000)} left`);
    return `${job.Status}: ${parts.join(", ")}`;
}

// EXTERNAL MODULE: ./build/report/summary.js + 1 modules
var summary = __webpack_require__(9517);
// EXTERNAL MODULE: ./build/users/file.js
var file = __webpack_require__(3461);
;// CONCATENATED MODULE: ./build/seed.js











/**
 * How a file of users becomes users in a pool. Outputs are set as soon as they are known, and the summary is written
 * however the run ends.
 * @throws {ActionError} when the step must fail
 */
async function seed(inputs, world) {
    const progress = {
        job: undefined,
        underWay: undefined,
        totalUsers: undefined,
        poolName: undefined,
        importMs: undefined,
    };
    let verdict;
    let cause;
    try {
        const totalUsers = await prepare(inputs, world, progress);
        verdict = await runJob(inputs, world, totalUsers, progress);
    }
    catch (error) {
        cause = error;
        verdict = failureOf(error, progress, inputs.timeoutMs);
    }
    await report(inputs, world, progress, verdict);
    if (!verdict.passed)
        throw new build_errors/* ActionError */.lZ("import-failed", verdict.sentence, { cause });
    world.log.info(verdict.sentence);
}
/**
 * Everything that can be known before a job is made.
 * @returns the number of users in the file
 */
async function prepare(inputs, world, progress) {
    const { userPoolId, usersFile, region } = inputs;
    const { cognito, log, outputs, signal } = world;
    const totalUsers = await (0,file/* countUsers */._)(usersFile, signal);
    progress.totalUsers = totalUsers;
    outputs.totalUsers(totalUsers);
    if (totalUsers === 0) {
        throw new build_errors/* ActionError */.lZ("bad-input", `Input csv-path: ${usersFile.name} has no users below its header.`);
    }
    log.info(`Importing ${(0,format/* formatUsers */.ed)(totalUsers)} from ${usersFile.name} (${(0,format/* formatBytes */.z3)(usersFile.bytes)}) ` +
        `into user pool ${userPoolId} in ${region}.`);
    try {
        // The pool's name is a part of its log group's. Whoever may not read it does without the link to the log stream.
        progress.poolName = (await cognito.describeUserPool(signal)).name;
    }
    catch (error) {
        if (!(0,errors/* isOptionalRefusal */.Bz)(error))
            throw error;
        log.debug((0,build_errors/* causeChain */.DD)(error));
    }
    return totalUsers;
}
/** Writes the job summary, which must not change how the step ends. */
async function report(inputs, world, progress, verdict) {
    if (!inputs.summary)
        return;
    const { userPoolId, region, usersFile } = inputs;
    const { job, poolName, importMs, totalUsers } = progress;
    // Cognito writes to the stream from the start of the job on.
    const logPlace = job?.StartDate && (0,log_place/* logPlaceOf */.F)(job, userPoolId, poolName);
    const file = { name: usersFile.name, bytes: usersFile.bytes, users: totalUsers };
    const markdown = (0,summary/* summaryMarkdown */.e)({ verdict, region, userPoolId, poolName, job, logPlace, file, importMs });
    try {
        await world.writeSummary(markdown);
    }
    catch (error) {
        world.log.warning(`The job summary could not be written: ${(0,build_errors/* messageOf */.bD)(error)}`);
    }
}
/** The life of the job: create, upload, start, wait, judge. */
async function runJob(inputs, world, totalUsers, progress) {
    const { usersFile, jobName, cloudWatchLogsRoleArn, timeoutMs, pollIntervalMs } = inputs;
    const { cognito, agents, clock, log, outputs, signal } = world;
    function seen(job) {
        progress.job = job;
        outputs.job(job);
        return job;
    }
    signal.throwIfAborted();
    progress.underWay = "create";
    const { job, uploadUrl } = await cognito.createUserImportJob({ jobName, cloudWatchLogsRoleArn }, signal);
    progress.underWay = undefined;
    const { JobId: jobId } = seen(job);
    log.info(`Created import job ${jobId} named ${jobName}.`);
    const uploadStart = clock.now();
    await uploadUsersFile(uploadUrl, usersFile, agents, signal);
    log.info(`Uploaded ${(0,format/* formatBytes */.z3)(usersFile.bytes)} in ${(0,format/* formatDuration */.a3)(clock.now() - uploadStart)}.`);
    if (!inputs.start) {
        return {
            passed: true,
            sentence: `Import job ${jobId} has its file and waits to be started (start is false). It expires after a day.`,
        };
    }
    signal.throwIfAborted();
    const startedAt = clock.now();
    progress.underWay = "start";
    const started = seen(await cognito.startUserImportJob(jobId, signal));
    progress.underWay = undefined;
    progress.importMs = 0;
    if (!inputs.waitForCompletion) {
        return {
            passed: true,
            sentence: `Import job ${jobId} is started; its end is not waited for (wait-for-completion is false).`,
        };
    }
    const ended = await log.group(`Waiting for import job ${jobId} to end`, () => waitForEnd({
        job: started,
        totalUsers,
        describe: (signal) => cognito.describeUserImportJob(jobId, signal),
        onLook: (latest, changed) => {
            progress.importMs = clock.now() - startedAt;
            if (!changed)
                return;
            seen(latest);
            log.info(progressLine(latest, totalUsers, progress.importMs));
        },
        clock,
        deadline: startedAt + timeoutMs,
        pollIntervalMs,
        signal,
    }));
    return verdictOn(ended, totalUsers);
}


/***/ })

};
