export const id = 591;
export const ids = [591];
export const modules = {

/***/ 4461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ networkReason),
/* harmony export */   i: () => (/* binding */ networkFix),
/* harmony export */   n: () => (/* binding */ connectErrorOf),
/* harmony export */   r: () => (/* binding */ isTransientConnectError),
/* harmony export */   t: () => (/* binding */ ConnectError)
/* harmony export */ });
var ConnectError=class extends Error{name=`ConnectError`;host;proxy;constructor(cause,host,proxy){super(cause.message,{cause}),this.host=host,this.proxy=proxy}};function connectErrorOf(error){return causesOf(error).find(each=>each instanceof ConnectError)}function causesOf(error,depth=0){return!(error instanceof Error)||depth>5?[]:[error,...causesOf(error instanceof AggregateError?error.errors[0]:void 0,depth+1),...causesOf(error.cause,depth+1)]}function codesOf(error){return causesOf(error).flatMap(each=>`code`in each?String(each.code):[])}function refusalOf({cause}){return cause instanceof Error&&`statusCode`in cause&&Number(cause.statusCode)||void 0}function isTransientConnectError(error){let status=refusalOf(error);return status===void 0?!codesOf(error).some(code=>code===`ENOTFOUND`||tlsCode.test(code)):status>=500||status===408||status===429}const tlsCode=/^(ERR_TLS|ERR_SSL|EPROTO|CERT_|UNABLE_TO|SELF_SIGNED|DEPTH_ZERO)/,unknownAuthority=/^(UNABLE_TO|SELF_SIGNED|DEPTH_ZERO|CERT_UNTRUSTED)/,reasons={ENOTFOUND:`host name not found`,EAI_AGAIN:`the host name could not be looked up`,ECONNREFUSED:`connection refused`,ECONNRESET:`the connection was closed`,EPIPE:`the connection was closed`,ERR_PROXY_TUNNEL:`the connection was closed`,ETIMEDOUT:`it did not answer in time`,EHOSTUNREACH:`no route to host`,ENETUNREACH:`no route to host`};function networkReason(error){let tls=codesOf(error).find(code=>tlsCode.test(code));if(tls!==void 0)return/^(ERR_SSL|EPROTO)/.test(tls)?`TLS failed (${tls})`:`its certificate was not accepted (${tls})`;let code=causesOf(error).some(({name})=>name===`TimeoutError`)?`ETIMEDOUT`:codesOf(error).find(each=>each in reasons),reason=code===void 0?void 0:reasons[code],failed=connectErrorOf(error);if(failed?.proxy===void 0)return reason;let proxy=`the proxy ${failed.proxy.name} (${failed.proxy.variable})`,status=refusalOf(failed);return status===void 0?`${proxy} ${causesOf(error).some(each=>`syscall`in each&&/^(connect|getaddrinfo)$/.test(String(each.syscall)))?`could not be reached`:`did not open a connection to ${failed.host}`}: ${reason??failed.message}`:`${proxy} refused the connection to ${failed.host} with HTTP status ${status}`}function networkFix(error){let codes=codesOf(error);if(codes.some(code=>unknownAuthority.test(code)))return`Give the authority that signed it in ca-bundle.`;let failed=connectErrorOf(error);if(failed?.proxy===void 0||codes.some(code=>tlsCode.test(code)))return;let{variable}=failed.proxy,status=refusalOf(failed);return status===407?`Check the user name and password in ${variable}.`:status===403?`Allow ${failed.host} in the proxy, or add it to NO_PROXY.`:`Check the proxy and ${variable}.`}

/***/ }),

/***/ 7459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isCredentialsError),
/* harmony export */   c: () => (/* binding */ isRefusal),
/* harmony export */   i: () => (/* binding */ explainAwsError),
/* harmony export */   l: () => (/* binding */ isWithoutCredentials),
/* harmony export */   n: () => (/* binding */ awsWords),
/* harmony export */   o: () => (/* binding */ isForeignReply),
/* harmony export */   r: () => (/* binding */ badReply),
/* harmony export */   s: () => (/* binding */ isPermissionRefusal),
/* harmony export */   t: () => (/* binding */ awsErrorName),
/* harmony export */   u: () => (/* binding */ mayBeCarriedOut)
/* harmony export */ });
/* harmony import */ var _errors_uB8FyGmM_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1581);
/* harmony import */ var _names_DhvQ0d23_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7951);
/* harmony import */ var _connect_error_CwlKuzkX_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4461);
/* harmony import */ var _retry_eBXxCh8W_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5918);
const checkCredentials=`Check the AWS credentials of this step: they are wrong, incomplete or of another partition.`,renewCredentials=`The AWS credentials of this step have expired: get them in a step nearer to this one, with a longer role-duration-seconds, or with the input role-to-assume, which renews them.`,commonRemedies={AccessDeniedException:missingPermission,NotAuthorizedException:missingPermission,UnrecognizedClientException:checkCredentials,InvalidClientTokenId:checkCredentials,InvalidSignatureException:checkCredentials,IncompleteSignatureException:checkCredentials,ExpiredTokenException:renewCredentials,ExpiredToken:renewCredentials},cognitoRemedies={...commonRemedies,ResourceNotFoundException:({userPoolId,region},words)=>{if(/\bjob\b/i.test(words))return`Check job-id: user pool ${userPoolId} has no such import job.`;let home=(0,_names_DhvQ0d23_js__WEBPACK_IMPORTED_MODULE_3__.a)(userPoolId);return home===region?`Check user-pool-id, and that the credentials belong to the account of ${userPoolId}.`:`The step looked in ${region}, but the id says that the pool is in ${home}: set region to ${home}.`},InvalidParameterException:`Check the inputs against AWS's message.`,LimitExceededException:({operation})=>operation===`CreateUserImportJob`?`A user pool keeps at most 1,000 import jobs by default and none can be deleted: request a higher quota (L-681BB884) in the Service Quotas console.`:``,TooManyRequestsException:context=>`Other callers use up the rate of this pool or account${again(context)}.`,OperationNotEnabledException:`Users cannot be imported into a replica region: set region to the user pool's primary region.`,InternalErrorException:context=>`This is a fault at AWS${again(context)}.`,MissingAuthenticationTokenException:`This call must be signed: remove no-sign-request and provide credentials.`};function again({operation}){return/^(DescribeUserPool|GetCSVHeader|CreateUserImportJob)$/.test(operation)?`; run the step again`:``}function missingPermission({operation,service},words){return service===`logs`?`Allow logs:DescribeLogGroups (on log-group:*), logs:DescribeLogStreams, and logs:GetLogEvents or logs:FilterLogEvents on log-group:/aws/cognito/* for the credentials of this step.`:`Allow ${/\biam:PassRole\b/i.test(words)?`iam:PassRole on the role in cloud-watch-logs-role-arn`:`cognito-idp:${operation} on the user pool`} for the credentials of this step.`}function explainAwsError(error,context){return error instanceof _errors_uB8FyGmM_js__WEBPACK_IMPORTED_MODULE_0__.t||(0,_errors_uB8FyGmM_js__WEBPACK_IMPORTED_MODULE_0__.i)(error)||(0,_errors_uB8FyGmM_js__WEBPACK_IMPORTED_MODULE_0__.a)(error)?error:isForeignReply(error)?foreignReply(error,context):new _errors_uB8FyGmM_js__WEBPACK_IMPORTED_MODULE_0__.t(`aws`,failure(error,context),{cause:error})}function isForeignReply(error){return error instanceof SyntaxError||error instanceof TypeError&&`$response`in error||error instanceof Error&&/^Unknown(Error)?$/.test(error.name)}function foreignReply(error,{operation,endpointUrl,service}){let status=(0,_retry_eBXxCh8W_js__WEBPACK_IMPORTED_MODULE_2__.i)(error),api=service===`logs`?`CloudWatch Logs'`:`the Cognito API's`,isCut=error instanceof SyntaxError&&!error.message.startsWith(`Unexpected token`),sentence=`${operation} got ${status===void 0?`an answer`:`an answer with HTTP status ${status}`} that ${isCut?`ends in the middle`:`is not ${api}`}. Check ${endpointUrl===void 0?`the proxy of the runner`:`endpoint-url`}.`,cause=Object.assign(Error(`the reply could not be read`),{$metadata:{httpStatusCode:status},...isCut?{$retryable:{}}:{}});return new _errors_uB8FyGmM_js__WEBPACK_IMPORTED_MODULE_0__.t(`aws`,sentence,{cause})}function failure(error,context){let{operation,region,endpointUrl,service}=context,reason=(0,_connect_error_CwlKuzkX_js__WEBPACK_IMPORTED_MODULE_1__.a)(error);if(reason!==void 0){let[host,check]=endpointUrl===void 0?[`${service===`logs`?`CloudWatch Logs`:`Cognito`} in ${region}`,`region and the runner's network`]:[`the endpoint in endpoint-url`,`endpoint-url`];return`${operation} could not reach ${host}: ${reason}. ${(0,_connect_error_CwlKuzkX_js__WEBPACK_IMPORTED_MODULE_1__.i)(error)??`Check ${check}.`}`}let name=error instanceof Error?error.name:``,words=(0,_errors_uB8FyGmM_js__WEBPACK_IMPORTED_MODULE_0__.o)(error).trim().replace(/\.$/,``),remedy=(service===void 0?cognitoRemedies:commonRemedies)[name]??``;return`${operation} failed: ${words===``||words===name?name:`${words} (${name})`}. ${typeof remedy==`string`?remedy:remedy(context,words)}`.trimEnd()}function badReply(how,{operation,endpointUrl}){return new _errors_uB8FyGmM_js__WEBPACK_IMPORTED_MODULE_0__.t(`incomplete-reply`,`${operation} answered ${how}. ${endpointUrl===void 0?`Run the step again.`:`Check endpoint-url.`}`)}function isRefusal(error){let cause=awsErrorOf(error);return cause instanceof Error&&((0,_retry_eBXxCh8W_js__WEBPACK_IMPORTED_MODULE_2__.i)(cause)??0)>=400&&!(0,_retry_eBXxCh8W_js__WEBPACK_IMPORTED_MODULE_2__.t)(cause)}function mayBeCarriedOut(error){return!isRefusal(error)&&!isCredentialsError(error)&&(0,_connect_error_CwlKuzkX_js__WEBPACK_IMPORTED_MODULE_1__.n)(awsErrorOf(error))===void 0}function awsWords(error){let cause=awsErrorOf(error);return cause===void 0?``:(0,_errors_uB8FyGmM_js__WEBPACK_IMPORTED_MODULE_0__.o)(cause)}function awsErrorName(error){let cause=awsErrorOf(error);return cause instanceof Error?cause.name:``}function isPermissionRefusal(error){return isRefusal(error)&&/^(AccessDenied|NotAuthorized|UnknownOperation)/.test(awsErrorName(error))}function isWithoutCredentials(error){return error instanceof _errors_uB8FyGmM_js__WEBPACK_IMPORTED_MODULE_0__.t&&error.code===`no-credentials`}function isCredentialsError(error){return isWithoutCredentials(error)||error instanceof _errors_uB8FyGmM_js__WEBPACK_IMPORTED_MODULE_0__.t&&error.code===`credentials`}function awsErrorOf(error){return error instanceof _errors_uB8FyGmM_js__WEBPACK_IMPORTED_MODULE_0__.t&&!isCredentialsError(error)?error.cause:void 0}

/***/ }),

/***/ 5918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ statusOf),
/* harmony export */   n: () => (/* binding */ pauseBefore),
/* harmony export */   r: () => (/* binding */ retryabilityOf),
/* harmony export */   t: () => (/* binding */ isServerFault)
/* harmony export */ });
/* harmony import */ var _service_error_classification_3TXA_1Ao_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1972);
/* harmony import */ var _errors_uB8FyGmM_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1581);
/* harmony import */ var _connect_error_CwlKuzkX_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4461);
const firstPauseMs={throttled:500,"not-sent":250,ambiguous:250};function retryabilityOf(thrown){if(thrown instanceof _errors_uB8FyGmM_js__WEBPACK_IMPORTED_MODULE_0__.t&&thrown.code===`incomplete-reply`)return`ambiguous`;let error=thrown instanceof _errors_uB8FyGmM_js__WEBPACK_IMPORTED_MODULE_0__.t?thrown.cause:thrown;if(!(error instanceof Error))return`permanent`;let sdkError=error;if(error.name===`LimitExceededException`)return`permanent`;if((0,_service_error_classification_3TXA_1Ao_js__WEBPACK_IMPORTED_MODULE_2__.r)(sdkError)||(0,_service_error_classification_3TXA_1Ao_js__WEBPACK_IMPORTED_MODULE_2__.t)(sdkError))return`throttled`;let failed=(0,_connect_error_CwlKuzkX_js__WEBPACK_IMPORTED_MODULE_1__.n)(error);return failed===void 0?!(0,_service_error_classification_3TXA_1Ao_js__WEBPACK_IMPORTED_MODULE_2__.i)(sdkError)&&!isServerFault(error)?`permanent`:thrown instanceof _errors_uB8FyGmM_js__WEBPACK_IMPORTED_MODULE_0__.t&&thrown.code===`credentials`?`not-sent`:`ambiguous`:(0,_connect_error_CwlKuzkX_js__WEBPACK_IMPORTED_MODULE_1__.r)(failed)?`not-sent`:`permanent`}function isServerFault(error){return(statusOf(error)??0)>=500||`$fault`in error&&error.$fault===`server`}function statusOf(error){if(error instanceof Error&&`$metadata`in error)return error.$metadata.httpStatusCode}function pauseBefore(retryability,attempt,random){let longest=firstPauseMs[retryability]*2**(attempt-1);return longest/2+longest/2*random()}

/***/ }),

/***/ 1972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ isTransientError),
/* harmony export */   n: () => (/* binding */ isServerError),
/* harmony export */   r: () => (/* binding */ isThrottlingError),
/* harmony export */   t: () => (/* binding */ isClockSkewCorrectedError)
/* harmony export */ });
const THROTTLING_ERROR_CODES=[`BandwidthLimitExceeded`,`EC2ThrottledException`,`LimitExceededException`,`PriorRequestNotComplete`,`ProvisionedThroughputExceededException`,`RequestLimitExceeded`,`RequestThrottled`,`RequestThrottledException`,`SlowDown`,`ThrottledException`,`Throttling`,`ThrottlingException`,`TooManyRequestsException`,`TransactionInProgressException`],TRANSIENT_ERROR_CODES=[`TimeoutError`,`RequestTimeout`,`RequestTimeoutException`],TRANSIENT_ERROR_STATUS_CODES=[500,502,503,504],NODEJS_TIMEOUT_ERROR_CODES=[`ECONNRESET`,`ECONNREFUSED`,`EPIPE`,`ETIMEDOUT`],NODEJS_NETWORK_ERROR_CODES=[`EHOSTUNREACH`,`ENETUNREACH`,`ENOTFOUND`,`EAI_AGAIN`],isRetryableByTrait=error=>error?.$retryable!==void 0,isClockSkewCorrectedError=error=>error.$metadata?.clockSkewCorrected,isBrowserNetworkError=error=>{let errorMessages=new Set([`Failed to fetch`,`NetworkError when attempting to fetch resource`,`The Internet connection appears to be offline`,`Load failed`,`Network request failed`]);return error&&error instanceof TypeError?errorMessages.has(error.message):!1},isThrottlingError=error=>error.$metadata?.httpStatusCode===429||THROTTLING_ERROR_CODES.includes(error.name)||error.$retryable?.throttling==1,isTransientError=(error,depth=0)=>error?.name!==`AbortError`&&(isRetryableByTrait(error)||isClockSkewCorrectedError(error)||error.name===`InvalidSignatureException`&&error.message?.includes(`Signature expired`)||TRANSIENT_ERROR_CODES.includes(error.name)||NODEJS_TIMEOUT_ERROR_CODES.includes(error?.code||``)||NODEJS_NETWORK_ERROR_CODES.includes(error?.code||``)||TRANSIENT_ERROR_STATUS_CODES.includes(error.$metadata?.httpStatusCode||0)||isBrowserNetworkError(error)||isNodeJsHttp2TransientError(error)||error.cause!==void 0&&depth<=10&&isTransientError(error.cause,depth+1)),isServerError=error=>{if(error.$metadata?.httpStatusCode!==void 0){let statusCode=error.$metadata.httpStatusCode;return 500<=statusCode&&statusCode<=599&&!isTransientError(error)}return!1};function isNodeJsHttp2TransientError(error){return error.code===`ERR_HTTP2_STREAM_ERROR`&&error.message.includes(`NGHTTP2_REFUSED_STREAM`)}

/***/ }),

/***/ 6602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ stopJob)
/* harmony export */ });
/* harmony import */ var _errors_CILQnthh_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7459);
/* harmony import */ var _import_job_oCyDtQRM_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1059);
async function stopJob({cognito,clock},jobId,limit){let job;try{job=await cognito.stopUserImportJob(jobId,limit)}catch(error){if(!(0,_errors_CILQnthh_js__WEBPACK_IMPORTED_MODULE_0__.c)(error)||(job=await cognito.describeUserImportJob(jobId,limit),(0,_import_job_oCyDtQRM_js__WEBPACK_IMPORTED_MODULE_1__.o)(job)&&job.Status!==`Stopping`))throw error;return{job,stopSent:!1}}try{for(;!(0,_import_job_oCyDtQRM_js__WEBPACK_IMPORTED_MODULE_1__.a)(job);)await clock.sleep(250,limit),job=await cognito.describeUserImportJob(jobId,limit)}catch{}return{job,stopSent:!0}}

/***/ }),

/***/ 1591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   removeAbandoned: () => (/* binding */ removeAbandoned),
/* harmony export */   reportUnfinished: () => (/* binding */ reportUnfinished),
/* harmony export */   stopAbandoned: () => (/* binding */ stopAbandoned)
/* harmony export */ });
/* harmony import */ var _errors_uB8FyGmM_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1581);
/* harmony import */ var _import_job_oCyDtQRM_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1059);
/* harmony import */ var _stop_DMk5yhmb_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6602);
/* harmony import */ var _temp_folders_CW7GDELs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7267);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
async function removeAbandoned({folder},log){if(folder!==void 0&&(0,node_path__WEBPACK_IMPORTED_MODULE_5__.basename)(folder).startsWith(`cognito-user-import-`))try{await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.rm)(folder,{recursive:!0,force:!0})}catch(error){log.warning(`${folder}, which may hold user data, could not be removed: ${(0,_errors_uB8FyGmM_js__WEBPACK_IMPORTED_MODULE_0__.r)(error)}`)}}function reportUnfinished({changes},log){if(changes===void 0)return;let input=changes.jobId===void 0?``:`job-id: ${changes.jobId} and `;log.warning(`The step ended while it set passwords, groups or attributes of users, so some of them may be missing. To set the rest, give ${input}the same inputs to this action in a later step or run.`)}async function stopAbandoned(jobId,{stopOnCancel},context){let{cognito,clock,log,signal}=context;if(!stopOnCancel){log.info(`The step ended before import job ${jobId}, which continues in Cognito (stop-on-cancel is false).`);return}let limit=AbortSignal.any([signal,clock.timeout(3e4)]);try{let job=await cognito.describeUserImportJob(jobId,limit);for(let poll=1;job.Status===`Created`&&poll<5;poll++)await clock.sleep(1e3,limit),job=await cognito.describeUserImportJob(jobId,limit);if(job.Status===`Created`){log.info(`Import job ${jobId} was not started; it expires automatically.`);return}let stopped=(0,_import_job_oCyDtQRM_js__WEBPACK_IMPORTED_MODULE_1__.a)(job)?{job,stopSent:!1}:await (0,_stop_DMk5yhmb_js__WEBPACK_IMPORTED_MODULE_2__.t)({cognito,clock},jobId,limit),{Status}=stopped.job;log.info(stopped.stopSent?`The step ended before import job ${jobId}, which was asked to stop: ${Status}.`:`Import job ${jobId} has ended: ${Status}.`)}catch(error){log.warning(`Import job ${jobId} may continue in Cognito, because it could not be stopped: ${(0,_errors_uB8FyGmM_js__WEBPACK_IMPORTED_MODULE_0__.r)(error)}`)}}

/***/ })

};
