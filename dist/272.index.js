export const id = 272;
export const ids = [272];
export const modules = {

/***/ 1424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ networkReason),
/* harmony export */   i: () => (/* binding */ networkFix),
/* harmony export */   n: () => (/* binding */ connectErrorOf),
/* harmony export */   r: () => (/* binding */ isTransientConnectError),
/* harmony export */   t: () => (/* binding */ ConnectError)
/* harmony export */ });
var ConnectError=class extends Error{name=`ConnectError`;host;proxy;constructor(e,t,n){super(e.message,{cause:e}),this.host=t,this.proxy=n}};function connectErrorOf(e){return causesOf(e).find(e=>e instanceof ConnectError)}function causesOf(e,t=0){return!(e instanceof Error)||t>5?[]:[e,...causesOf(e instanceof AggregateError?e.errors[0]:void 0,t+1),...causesOf(e.cause,t+1)]}function codesOf(e){return causesOf(e).flatMap(e=>`code`in e?String(e.code):[])}function refusalOf({cause:e}){return e instanceof Error&&`statusCode`in e&&Number(e.statusCode)||void 0}function isTransientConnectError(t){let n=refusalOf(t);return n===void 0?!codesOf(t).some(t=>t===`ENOTFOUND`||e.test(t)):n>=500||n===408||n===429}const e=/^(ERR_TLS|ERR_SSL|EPROTO|CERT_|UNABLE_TO|SELF_SIGNED|DEPTH_ZERO)/,t=/^(UNABLE_TO|SELF_SIGNED|DEPTH_ZERO|CERT_UNTRUSTED)/,n={ENOTFOUND:`host name not found`,EAI_AGAIN:`the host name could not be looked up`,ECONNREFUSED:`connection refused`,ECONNRESET:`the connection was closed`,EPIPE:`the connection was closed`,ERR_PROXY_TUNNEL:`the connection was closed`,ETIMEDOUT:`it did not answer in time`,EHOSTUNREACH:`no route to host`,ENETUNREACH:`no route to host`};function networkReason(t){let r=codesOf(t).find(t=>e.test(t));if(r!==void 0)return/^(ERR_SSL|EPROTO)/.test(r)?`TLS failed (${r})`:`its certificate was not accepted (${r})`;let i=causesOf(t).some(({name:e})=>e===`TimeoutError`)?`ETIMEDOUT`:codesOf(t).find(e=>e in n),a=i===void 0?void 0:n[i],o=connectErrorOf(t);if(o?.proxy===void 0)return a;let s=`the proxy ${o.proxy.name} (${o.proxy.variable})`,c=refusalOf(o);return c===void 0?`${s} ${causesOf(t).some(e=>`syscall`in e&&/^(connect|getaddrinfo)$/.test(String(e.syscall)))?`could not be reached`:`did not open a connection to ${o.host}`}: ${a??o.message}`:`${s} refused the connection to ${o.host} with HTTP status ${c}`}function networkFix(n){let r=codesOf(n);if(r.some(e=>t.test(e)))return`Give the authority that signed it in ca-bundle.`;let i=connectErrorOf(n);if(i?.proxy===void 0||r.some(t=>e.test(t)))return;let{variable:a}=i.proxy,o=refusalOf(i);return o===407?`Check the user name and password in ${a}.`:o===403?`Allow ${i.host} in the proxy, or add it to NO_PROXY.`:`Check the proxy and ${a}.`}

/***/ }),

/***/ 1574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isCredentialsError),
/* harmony export */   c: () => (/* binding */ isRefusal),
/* harmony export */   d: () => (/* binding */ pauseBefore),
/* harmony export */   f: () => (/* binding */ retryabilityOf),
/* harmony export */   i: () => (/* binding */ explainAwsError),
/* harmony export */   l: () => (/* binding */ isWithoutCredentials),
/* harmony export */   n: () => (/* binding */ awsWords),
/* harmony export */   o: () => (/* binding */ isForeignReply),
/* harmony export */   p: () => (/* binding */ statusOf),
/* harmony export */   r: () => (/* binding */ badReply),
/* harmony export */   s: () => (/* binding */ isPermissionRefusal),
/* harmony export */   t: () => (/* binding */ awsErrorName),
/* harmony export */   u: () => (/* binding */ mayBeCarriedOut)
/* harmony export */ });
/* harmony import */ var _connect_error_itwAQPi_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1424);
/* harmony import */ var _errors_D4m4yorO_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9116);
/* harmony import */ var _names_wdMv8DjJ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9381);
/* harmony import */ var _service_error_classification_wLt79Db_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8908);
const f={throttled:500,"not-sent":250,ambiguous:250};function retryabilityOf(e){if(e instanceof _errors_D4m4yorO_js__WEBPACK_IMPORTED_MODULE_1__.t&&e.code===`incomplete-reply`)return`ambiguous`;let t=e instanceof _errors_D4m4yorO_js__WEBPACK_IMPORTED_MODULE_1__.t?e.cause:e;if(!(t instanceof Error))return`permanent`;let i=t;if(t.name===`LimitExceededException`)return`permanent`;if((0,_service_error_classification_wLt79Db_js__WEBPACK_IMPORTED_MODULE_2__.r)(i)||(0,_service_error_classification_wLt79Db_js__WEBPACK_IMPORTED_MODULE_2__.t)(i))return`throttled`;let a=(0,_connect_error_itwAQPi_js__WEBPACK_IMPORTED_MODULE_0__.n)(t);return a===void 0?!(0,_service_error_classification_wLt79Db_js__WEBPACK_IMPORTED_MODULE_2__.i)(i)&&!isServerFault(t)?`permanent`:e instanceof _errors_D4m4yorO_js__WEBPACK_IMPORTED_MODULE_1__.t&&e.code===`credentials`?`not-sent`:`ambiguous`:(0,_connect_error_itwAQPi_js__WEBPACK_IMPORTED_MODULE_0__.r)(a)?`not-sent`:`permanent`}function isServerFault(e){return(statusOf(e)??0)>=500||`$fault`in e&&e.$fault===`server`}function statusOf(e){if(e instanceof Error&&`$metadata`in e)return e.$metadata.httpStatusCode}function pauseBefore(e,t,n){let r=f[e]*2**(t-1);return r/2+r/2*n()}const p=`Check the AWS credentials of this step: they are wrong, incomplete or of another partition.`,m=`The AWS credentials of this step have expired: get them in a step nearer to this one, with a longer role-duration-seconds, or with the input role-to-assume, which renews them.`,h={AccessDeniedException:missingPermission,NotAuthorizedException:missingPermission,UnrecognizedClientException:p,InvalidClientTokenId:p,InvalidSignatureException:p,IncompleteSignatureException:p,ExpiredTokenException:m,ExpiredToken:m},g={...h,ResourceNotFoundException:({userPoolId:e,region:t},n)=>{if(/\bjob\b/i.test(n))return`Check job-id: user pool ${e} has no such import job.`;let r=(0,_names_wdMv8DjJ_js__WEBPACK_IMPORTED_MODULE_3__.a)(e);return r===t?`Check user-pool-id, and that the credentials belong to the account of ${e}.`:`The step looked in ${t}, but the id says that the pool is in ${r}: set region to ${r}.`},InvalidParameterException:`Check the inputs against AWS's message.`,LimitExceededException:({operation:e})=>e===`CreateUserImportJob`?`A user pool keeps at most 1,000 import jobs by default and none can be deleted: request a higher quota (L-681BB884) in the Service Quotas console.`:``,TooManyRequestsException:e=>`Other callers use up the rate of this pool or account${again(e)}.`,OperationNotEnabledException:`Users cannot be imported into a replica region: set region to the user pool's primary region.`,InternalErrorException:e=>`This is a fault at AWS${again(e)}.`,MissingAuthenticationTokenException:`This call must be signed: remove no-sign-request and provide credentials.`};function again({operation:e}){return/^(DescribeUserPool|GetCSVHeader|CreateUserImportJob)$/.test(e)?`; run the step again`:``}function missingPermission({operation:e,service:t},n){return t===`logs`?`Allow logs:DescribeLogGroups (on log-group:*), logs:DescribeLogStreams, and logs:GetLogEvents or logs:FilterLogEvents on log-group:/aws/cognito/* for the credentials of this step.`:`Allow ${/\biam:PassRole\b/i.test(n)?`iam:PassRole on the role in cloud-watch-logs-role-arn`:`cognito-idp:${e} on the user pool`} for the credentials of this step.`}function explainAwsError(e,t){return e instanceof _errors_D4m4yorO_js__WEBPACK_IMPORTED_MODULE_1__.t||(0,_errors_D4m4yorO_js__WEBPACK_IMPORTED_MODULE_1__.i)(e)||(0,_errors_D4m4yorO_js__WEBPACK_IMPORTED_MODULE_1__.a)(e)?e:isForeignReply(e)?foreignReply(e,t):new _errors_D4m4yorO_js__WEBPACK_IMPORTED_MODULE_1__.t(`aws`,failure(e,t),{cause:e})}function isForeignReply(e){return e instanceof SyntaxError||e instanceof TypeError&&`$response`in e||e instanceof Error&&/^Unknown(Error)?$/.test(e.name)}function foreignReply(e,{operation:t,endpointUrl:n,service:r}){let i=statusOf(e),a=r===`logs`?`CloudWatch Logs'`:`the Cognito API's`,o=e instanceof SyntaxError&&!e.message.startsWith(`Unexpected token`),c=`${t} got ${i===void 0?`an answer`:`an answer with HTTP status ${i}`} that ${o?`ends in the middle`:`is not ${a}`}. Check ${n===void 0?`the proxy of the runner`:`endpoint-url`}.`,l=Object.assign(Error(`the reply could not be read`),{$metadata:{httpStatusCode:i},...o?{$retryable:{}}:{}});return new _errors_D4m4yorO_js__WEBPACK_IMPORTED_MODULE_1__.t(`aws`,c,{cause:l})}function failure(n,r){let{operation:i,region:a,endpointUrl:s,service:c}=r,l=(0,_connect_error_itwAQPi_js__WEBPACK_IMPORTED_MODULE_0__.a)(n);if(l!==void 0){let[e,r]=s===void 0?[`${c===`logs`?`CloudWatch Logs`:`Cognito`} in ${a}`,`region and the runner's network`]:[`the endpoint in endpoint-url`,`endpoint-url`];return`${i} could not reach ${e}: ${l}. ${(0,_connect_error_itwAQPi_js__WEBPACK_IMPORTED_MODULE_0__.i)(n)??`Check ${r}.`}`}let u=n instanceof Error?n.name:``,d=(0,_errors_D4m4yorO_js__WEBPACK_IMPORTED_MODULE_1__.o)(n).trim().replace(/\.$/,``),f=(c===void 0?g:h)[u]??``;return`${i} failed: ${d===``||d===u?u:`${d} (${u})`}. ${typeof f==`string`?f:f(r,d)}`.trimEnd()}function badReply(e,{operation:t,endpointUrl:n}){return new _errors_D4m4yorO_js__WEBPACK_IMPORTED_MODULE_1__.t(`incomplete-reply`,`${t} answered ${e}. ${n===void 0?`Run the step again.`:`Check endpoint-url.`}`)}function isRefusal(e){let t=awsErrorOf(e);return t instanceof Error&&(statusOf(t)??0)>=400&&!isServerFault(t)}function mayBeCarriedOut(e){return!isRefusal(e)&&!isCredentialsError(e)&&(0,_connect_error_itwAQPi_js__WEBPACK_IMPORTED_MODULE_0__.n)(awsErrorOf(e))===void 0}function awsWords(e){let t=awsErrorOf(e);return t===void 0?``:(0,_errors_D4m4yorO_js__WEBPACK_IMPORTED_MODULE_1__.o)(t)}function awsErrorName(e){let t=awsErrorOf(e);return t instanceof Error?t.name:``}function isPermissionRefusal(e){return isRefusal(e)&&/^(AccessDenied|NotAuthorized|UnknownOperation)/.test(awsErrorName(e))}function isWithoutCredentials(e){return e instanceof _errors_D4m4yorO_js__WEBPACK_IMPORTED_MODULE_1__.t&&e.code===`no-credentials`}function isCredentialsError(e){return isWithoutCredentials(e)||e instanceof _errors_D4m4yorO_js__WEBPACK_IMPORTED_MODULE_1__.t&&e.code===`credentials`}function awsErrorOf(e){return e instanceof _errors_D4m4yorO_js__WEBPACK_IMPORTED_MODULE_1__.t&&!isCredentialsError(e)?e.cause:void 0}

/***/ }),

/***/ 8908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ isTransientError),
/* harmony export */   n: () => (/* binding */ isServerError),
/* harmony export */   r: () => (/* binding */ isThrottlingError),
/* harmony export */   t: () => (/* binding */ isClockSkewCorrectedError)
/* harmony export */ });
const e=[`BandwidthLimitExceeded`,`EC2ThrottledException`,`LimitExceededException`,`PriorRequestNotComplete`,`ProvisionedThroughputExceededException`,`RequestLimitExceeded`,`RequestThrottled`,`RequestThrottledException`,`SlowDown`,`ThrottledException`,`Throttling`,`ThrottlingException`,`TooManyRequestsException`,`TransactionInProgressException`],t=[`TimeoutError`,`RequestTimeout`,`RequestTimeoutException`],n=[500,502,503,504],r=[`ECONNRESET`,`ECONNREFUSED`,`EPIPE`,`ETIMEDOUT`],i=[`EHOSTUNREACH`,`ENETUNREACH`,`ENOTFOUND`,`EAI_AGAIN`],isRetryableByTrait=e=>e?.$retryable!==void 0,isClockSkewCorrectedError=e=>e.$metadata?.clockSkewCorrected,isBrowserNetworkError=e=>{let t=new Set([`Failed to fetch`,`NetworkError when attempting to fetch resource`,`The Internet connection appears to be offline`,`Load failed`,`Network request failed`]);return e&&e instanceof TypeError?t.has(e.message):!1},isThrottlingError=t=>t.$metadata?.httpStatusCode===429||e.includes(t.name)||t.$retryable?.throttling==1,isTransientError=(e,a=0)=>e?.name!==`AbortError`&&(isRetryableByTrait(e)||isClockSkewCorrectedError(e)||e.name===`InvalidSignatureException`&&e.message?.includes(`Signature expired`)||t.includes(e.name)||r.includes(e?.code||``)||i.includes(e?.code||``)||n.includes(e.$metadata?.httpStatusCode||0)||isBrowserNetworkError(e)||isNodeJsHttp2TransientError(e)||e.cause!==void 0&&a<=10&&isTransientError(e.cause,a+1)),isServerError=e=>{if(e.$metadata?.httpStatusCode!==void 0){let t=e.$metadata.httpStatusCode;return 500<=t&&t<=599&&!isTransientError(e)}return!1};function isNodeJsHttp2TransientError(e){return e.code===`ERR_HTTP2_STREAM_ERROR`&&e.message.includes(`NGHTTP2_REFUSED_STREAM`)}

/***/ }),

/***/ 2936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ stopJob)
/* harmony export */ });
/* harmony import */ var _errors_D3ZUZDTB_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1574);
/* harmony import */ var _import_job_DFMvDqvc_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7679);
async function stopJob({cognito:r,clock:i},a,o){let s;try{s=await r.stopUserImportJob(a,o)}catch(t){if(!(0,_errors_D3ZUZDTB_js__WEBPACK_IMPORTED_MODULE_0__.c)(t)||(s=await r.describeUserImportJob(a,o),(0,_import_job_DFMvDqvc_js__WEBPACK_IMPORTED_MODULE_1__.o)(s)&&s.Status!==`Stopping`))throw t;return{job:s,stopSent:!1}}try{for(;!(0,_import_job_DFMvDqvc_js__WEBPACK_IMPORTED_MODULE_1__.a)(s);)await i.sleep(250,o),s=await r.describeUserImportJob(a,o)}catch{}return{job:s,stopSent:!0}}

/***/ }),

/***/ 9272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   removeAbandoned: () => (/* binding */ removeAbandoned),
/* harmony export */   reportUnfinished: () => (/* binding */ reportUnfinished),
/* harmony export */   stopAbandoned: () => (/* binding */ stopAbandoned)
/* harmony export */ });
/* harmony import */ var _errors_D4m4yorO_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9116);
/* harmony import */ var _import_job_DFMvDqvc_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7679);
/* harmony import */ var _output_file_D_iK6ZB0_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3602);
/* harmony import */ var _stop_HfFwWHmP_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2936);
/* harmony import */ var _temp_folders_BqqGi_Rt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6328);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6760);
async function removeAbandoned({folder:t,file:r},s){let isOwn=e=>e===r?_output_file_D_iK6ZB0_js__WEBPACK_IMPORTED_MODULE_2__.r.test((0,node_path__WEBPACK_IMPORTED_MODULE_6__.basename)(e)):(0,node_path__WEBPACK_IMPORTED_MODULE_6__.basename)(e).startsWith(_temp_folders_BqqGi_Rt_js__WEBPACK_IMPORTED_MODULE_4__.n);for(let n of[t,r])if(n!==void 0&&isOwn(n))try{await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.rm)(n,{recursive:n===t,force:!0})}catch(t){s.warning(`${n}, which may hold user data, could not be removed: ${(0,_errors_D4m4yorO_js__WEBPACK_IMPORTED_MODULE_0__.r)(t)}`)}}function reportUnfinished({changes:e},t){if(e===void 0)return;let{jobId:n}=e,r=`${n===void 0?``:`job-id: ${n} and `}the same inputs${n===void 0?``:`, except existing-users: update,`}`;t.warning(`The step ended while it set passwords, groups or attributes of users, so some of them may be missing. To set the rest, give ${r} to this action in a later step or run.`)}async function stopAbandoned(n,{stopOnCancel:i},a){let{cognito:o,clock:s,log:c,signal:l}=a;if(!i){c.info(`The step ended before import job ${n}, which continues in Cognito (stop-on-cancel is false).`);return}let u=AbortSignal.any([l,s.timeout(3e4)]);try{let e=await o.describeUserImportJob(n,u);for(let t=1;e.Status===`Created`&&t<5;t++)await s.sleep(1e3,u),e=await o.describeUserImportJob(n,u);if(e.Status===`Created`){c.info(`Import job ${n} was not started; it expires automatically.`);return}let i=(0,_import_job_DFMvDqvc_js__WEBPACK_IMPORTED_MODULE_1__.a)(e)?{job:e,stopSent:!1}:await (0,_stop_HfFwWHmP_js__WEBPACK_IMPORTED_MODULE_3__.t)({cognito:o,clock:s},n,u),{Status:a}=i.job;c.info(i.stopSent?`The step ended before import job ${n}, which was asked to stop: ${a}.`:`Import job ${n} has ended: ${a}.`)}catch(t){c.warning(`Import job ${n} may continue in Cognito, because it could not be stopped: ${(0,_errors_D4m4yorO_js__WEBPACK_IMPORTED_MODULE_0__.r)(t)}`)}}

/***/ })

};
