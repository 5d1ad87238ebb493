export const id = 340;
export const ids = [340];
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

/***/ 9340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findPullRequest: () => (/* binding */ findPullRequest),
/* harmony export */   keepComment: () => (/* binding */ keepComment),
/* harmony export */   linesUrl: () => (/* binding */ linesUrl)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _aws_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8127);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9473);





/**
 * The pull request that the run's event is about, whatever the event: `pull_request`, `pull_request_target`, reviews
 * and their comments all carry it in their payload. undefined: there is none, or the event cannot be read.
 */
async function findPullRequest(env) {
    const [, owner, repo] = /^([^/]+)\/([^/]+)$/.exec(env.GITHUB_REPOSITORY ?? "") ?? [];
    const pullRequest = field(await readEvent(env.GITHUB_EVENT_PATH), "pull_request");
    const number = field(pullRequest, "number");
    const headSha = field(field(pullRequest, "head"), "sha");
    if (owner === undefined || repo === undefined)
        return undefined;
    if (typeof number !== "number" || typeof headSha !== "string")
        return undefined;
    const url = (value, usual) => (value || usual).replace(/\/+$/, "");
    return {
        owner,
        repo,
        number,
        headSha,
        apiUrl: url(env.GITHUB_API_URL, "https://api.github.com"),
        serverUrl: url(env.GITHUB_SERVER_URL, "https://github.com"),
    };
}
async function readEvent(path) {
    if (!path)
        return undefined;
    try {
        return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, "utf8"));
    }
    catch {
        return undefined;
    }
}
function field(value, name) {
    return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
/**
 * The page of a file's line at the pull request's head commit. The run's own repository shows a fork's commit too.
 * Safe inside a Markdown link.
 * @param path relative to the repository's root
 */
function linesUrl(pullRequest, path, line) {
    const { serverUrl, owner, repo, headSha } = pullRequest;
    const segments = [owner, repo, "blob", headSha, ...node_path__WEBPACK_IMPORTED_MODULE_2__.posix.normalize(path).split("/")];
    return `${serverUrl}/${segments.map(encodeSegment).join("/")}#L${line}`;
}
/** encodeURIComponent leaves a few characters as they are, of which a bracket would end a Markdown link. */
function encodeSegment(text) {
    return encodeURIComponent(text).replace(/[!'()*]/g, (found) => `%${found.charCodeAt(0).toString(16)}`);
}
/**
 * Makes the one comment of `key` say `markdown`. Throws an Error whose message is for people; an abort is passed on
 * as it is.
 * @param pullRequest from `findPullRequest`: `@actions/github` reads the event's file again when it is loaded, prints
 *   a line if it is missing and throws if it is broken
 */
async function keepComment(pullRequest, options) {
    const { owner, repo, number } = pullRequest;
    const marker = markerOf(options.key);
    const body = commentBody(marker, options.markdown);
    // A token that cannot stand in a header would be quoted whole by the error about that.
    if (!/^[\x21-\x7e]+$/.test(options.token))
        throw new Error(`${failure(pullRequest)}: ${noToken}`);
    try {
        const octokit = await connect(pullRequest, options);
        const own = await findOwn(octokit, pullRequest, marker);
        if (own === undefined) {
            await octokit.rest.issues.createComment({ owner, repo, issue_number: number, body });
            return "created";
        }
        if (comparable(own.body) === comparable(body))
            return "unchanged";
        await octokit.rest.issues.updateComment({ owner, repo, comment_id: own.id, body });
        return "updated";
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .isAbort */ .rV)(error))
            throw error;
        throw new Error(explain(error, pullRequest, options.token), { cause: error });
    }
}
const silent = () => { };
async function connect({ apiUrl }, { token, signal }) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2413));
    // By itself Octokit prints deprecations that a reply's headers tell, as they stand.
    const log = { debug: silent, info: silent, warn: silent, error: silent };
    const octokit = getOctokit(token, { baseUrl: apiUrl, log });
    // As an option, `request: { signal }` would replace the toolkit's own, which goes through the runner's proxy; given
    // with each call, it would not reach the pages after the first.
    octokit.hook.before("request", (request) => {
        request.request = { ...request.request, signal };
    });
    // Octokit takes a reply that breaks off for an empty one: a list of comments, for none.
    octokit.hook.after("request", ({ data }) => {
        signal.throwIfAborted();
        if (typeof data !== "object")
            throw new Error("GitHub's reply could not be read. Run the step again.");
    });
    return octokit;
}
/** Not seen on the page. A hash, as what a key holds could end an HTML comment. */
function markerOf(key) {
    return `<!-- cognito-user-import ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(key).digest("hex").slice(0, 32)} -->`;
}
/**
 * The oldest comment with the marker that is the action's own. Anybody can copy the marker, and a token that may write
 * may also edit the comments of others, so the author decides: a bot, as with a workflow's or an app's token, or, with
 * a personal token, the person whose it is.
 */
async function findOwn(octokit, at, marker) {
    const { owner, repo, number } = at;
    let login;
    const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, {
        owner,
        repo,
        issue_number: number,
        per_page: 100,
    });
    for await (const { data } of pages) {
        for (const { id, body = "", user } of data) {
            // Only at the very start: people quote what a comment holds.
            if (!body.startsWith(marker) || user === null)
                continue;
            if (user.type === "Bot")
                return { id, body };
            login ??= ownLogin(octokit);
            if (user.login === (await login))
                return { id, body };
        }
    }
    return undefined;
}
/** The person whose token it is; undefined for a workflow's or an app's token, which is told that it has no user. */
async function ownLogin(octokit) {
    try {
        return (await octokit.rest.users.getAuthenticated()).data.login;
    }
    catch (error) {
        if (error instanceof Error && [403, 404].includes(statusOf(error) ?? 0))
            return undefined;
        throw error;
    }
}
/** What GitHub may change about a text that it keeps, or a person's editor that saves it unchanged, does not count. */
function comparable(text) {
    return text.replaceAll("\r\n", "\n").trimEnd();
}
/** The limit that GitHub's error names, in code points, of which a text never has more than JavaScript's characters. */
const maxCommentLength = 65_536;
/** At the top, as a fold or a code block that the cut leaves open would hide what stands below it. */
const cutNote = "> The end of this text is missing: it does not fit into a comment on GitHub.\n\n";
function commentBody(marker, markdown) {
    const body = `${marker}\n${markdown.trimEnd()}`;
    if (body.length <= maxCommentLength)
        return body;
    const start = `${marker}\n${cutNote}`;
    const kept = markdown.slice(0, maxCommentLength - start.length);
    const lineEnd = kept.lastIndexOf("\n");
    // A single endless line is cut within, but not within a character.
    return start + (lineEnd > 0 ? kept.slice(0, lineEnd).trimEnd() : kept.replace(/[\ud800-\udbff]$/, ""));
}
const noToken = `github-token is empty or holds characters that no token has. Set it to \${{ github.token }}.`;
function failure({ number }) {
    return `The comment on pull request #${number} could not be written`;
}
function explain(error, pullRequest, token) {
    const what = failure(pullRequest);
    const status = statusOf(error);
    if (status === undefined) {
        const reason = (0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .networkReason */ .d8)(error);
        if (reason === undefined)
            return `${what}: ${sentence((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error), token)}`;
        return `${what}: ${pullRequest.apiUrl} could not be reached, ${reason}. Check the runner's network.`;
    }
    const words = wordsOf(error);
    const answer = `GitHub answered ${status}${words === "" ? "." : `, ${sentence(words, token)}`}`;
    return `${what}: ${answer} ${wayOut(status, words, pullRequest)}`;
}
function wayOut(status, words, { owner, repo }) {
    if (status === 401) {
        return `Check github-token: it is wrong or has expired. The workflow's own is \${{ github.token }}.`;
    }
    if (status === 429 || /rate limit/i.test(words)) {
        return "Other calls use up the token's rate; run the step again later.";
    }
    if (status === 403 && /\blocked\b/i.test(words))
        return "Unlock the pull request's conversation.";
    if (status === 403) {
        return ("Give the job the permission pull-requests: write; " +
            "in a run for a fork's pull request, the workflow's token can only read.");
    }
    if (status === 404) {
        return `Check that github-token is for ${owner}/${repo}, with the permission pull-requests: write.`;
    }
    if (status >= 500)
        return "This is a fault at GitHub; run the step again.";
    return "Check github-token and the pull request.";
}
/** The status that GitHub answered with. Octokit's errors carry one for a broken connection too, without a response. */
function statusOf(error) {
    const status = field(field(error, "response"), "status");
    return typeof status === "number" ? status : undefined;
}
/** GitHub's own words without the address of its documentation; a page of HTML, as a proxy sends it, has none. */
function wordsOf(error) {
    const words = field(field(field(error, "response"), "data"), "message");
    return typeof words === "string" ? words : "";
}
function sentence(words, token) {
    const text = words.replaceAll(token, "***").replace(/\s+/g, " ").trim().slice(0, 300);
    return `${text.replace(/\.$/, "")}.`;
}


/***/ })

};
