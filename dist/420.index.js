export const id = 420;
export const ids = [420];
export const modules = {

/***/ 7420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   stopAbandoned: () => (/* binding */ stopAbandoned)
/* harmony export */ });
/* harmony import */ var _errors_2T_TVkCE_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4130);
/* harmony import */ var _import_job_Gi6J9u3d_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9335);
/* harmony import */ var _stop_Btb8zZy2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9704);
const i=`Run the step that created it again to import the rest.`;async function stopAbandoned(a,o,s){let{cognito:c,clock:l,log:u,signal:d}=s;if(!o){u.info(`The step ended before import job ${a}, which continues in Cognito (stop-on-cancel is false). `+(0,_stop_Btb8zZy2_js__WEBPACK_IMPORTED_MODULE_2__.i)(a,`wait for`));return}let f=AbortSignal.any([d,l.timeout(3e4)]);try{let e=await c.describeUserImportJob(a,f);for(let t=1;e.Status===`Created`&&t<5;t++)await l.sleep(1e3,f),e=await c.describeUserImportJob(a,f);if(e.Status===`Created`){u.info(`Import job ${a} was not started; it expires automatically. ${i}`);return}let n=(0,_import_job_Gi6J9u3d_js__WEBPACK_IMPORTED_MODULE_1__.a)(e)?{job:e,stopSent:!1}:await (0,_stop_Btb8zZy2_js__WEBPACK_IMPORTED_MODULE_2__.t)({cognito:c,clock:l},a,f),{Status:o}=n.job,s=n.stopSent?`The step ended before import job ${a}, which was asked to stop: ${o}.`:`Import job ${a} has ended: ${o}.`;u.info(o===`Succeeded`?s:`${s} ${i}`)}catch(t){u.warning(`Import job ${a} may continue in Cognito, because it could not be stopped: ${(0,_errors_2T_TVkCE_js__WEBPACK_IMPORTED_MODULE_0__.a)(t)} `+(0,_stop_Btb8zZy2_js__WEBPACK_IMPORTED_MODULE_2__.i)(a,`wait for`))}}

/***/ }),

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

/***/ 2110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isCredentialsError),
/* harmony export */   c: () => (/* binding */ isPermissionRefusal),
/* harmony export */   d: () => (/* binding */ mayHaveTakenEffect),
/* harmony export */   f: () => (/* binding */ nameOf),
/* harmony export */   i: () => (/* binding */ explainAwsError),
/* harmony export */   l: () => (/* binding */ isRefusal),
/* harmony export */   n: () => (/* binding */ awsWords),
/* harmony export */   o: () => (/* binding */ isDenied),
/* harmony export */   r: () => (/* binding */ badReply),
/* harmony export */   s: () => (/* binding */ isForeignReply),
/* harmony export */   t: () => (/* binding */ awsErrorName),
/* harmony export */   u: () => (/* binding */ isWithoutCredentials)
/* harmony export */ });
/* harmony import */ var _connect_error_itwAQPi_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1424);
/* harmony import */ var _errors_2T_TVkCE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4130);
/* harmony import */ var _names_Dq_lgMux_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8794);
/* harmony import */ var _retry_DkjGpbka_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2259);
const d=`Check the AWS credentials of this step: they are wrong, incomplete or of another partition.`,f=`The AWS credentials of this step have expired: get them in a step nearer to this one, with a longer role-duration-seconds, or with the input role-to-assume, which renews them.`,p={AccessDeniedException:missingPermission,NotAuthorizedException:missingPermission,UnrecognizedClientException:d,InvalidClientTokenId:d,InvalidSignatureException:d,IncompleteSignatureException:d,ExpiredTokenException:f,ExpiredToken:f},m={...p,ResourceNotFoundException:({userPoolId:e,region:t},n)=>{if(/\bjob\b/i.test(n))return`Check job-id: user pool ${e} has no such import job.`;let r=(0,_names_Dq_lgMux_js__WEBPACK_IMPORTED_MODULE_2__.o)(e);return r===t?`Check user-pool-id, and that the credentials belong to the account of ${e}.`:`The step looked in ${t}, but the id says that the pool is in ${r}: set region to ${r}.`},InvalidParameterException:`Check the inputs against AWS's message.`,LimitExceededException:({operation:e})=>e===`CreateUserImportJob`?`A user pool keeps at most 1,000 import jobs by default and none can be deleted: request a higher quota (L-681BB884) in the Service Quotas console.`:``,TooManyRequestsException:e=>`Other callers use up the rate of this pool or account${retryHint(e)}.`,OperationNotEnabledException:`Users cannot be imported into a replica region: set region to the user pool's primary region.`,InternalErrorException:e=>`This is a fault at AWS${retryHint(e)}.`,MissingAuthenticationTokenException:`This call must be signed: remove no-sign-request and provide credentials.`};function retryHint({operation:e}){return/^(DescribeUserPool|GetCSVHeader|CreateUserImportJob)$/.test(e)?`; run the step again`:``}function missingPermission({operation:e,service:t},n){return t===`logs`?`Allow logs:DescribeLogGroups (on log-group:*), logs:DescribeLogStreams, and logs:GetLogEvents or logs:FilterLogEvents on log-group:/aws/cognito/* for the credentials of this step.`:`Allow ${/\biam:PassRole\b/i.test(n)?`iam:PassRole on the role in cloud-watch-logs-role-arn`:`cognito-idp:${e} on the user pool`} for the credentials of this step.`}function explainAwsError(e,t){return e instanceof _errors_2T_TVkCE_js__WEBPACK_IMPORTED_MODULE_1__.t||(0,_errors_2T_TVkCE_js__WEBPACK_IMPORTED_MODULE_1__.c)(e)||(0,_errors_2T_TVkCE_js__WEBPACK_IMPORTED_MODULE_1__.s)(e)&&(0,_retry_DkjGpbka_js__WEBPACK_IMPORTED_MODULE_3__.i)(e)===void 0?e:isForeignReply(e)?foreignReply(e,t):new _errors_2T_TVkCE_js__WEBPACK_IMPORTED_MODULE_1__.t(`aws`,describeFailure(e,t),{cause:e})}function isForeignReply(e){return e instanceof SyntaxError||e instanceof TypeError&&`$response`in e||(0,_errors_2T_TVkCE_js__WEBPACK_IMPORTED_MODULE_1__.l)(e).startsWith(`@aws-sdk XML parse error`)||/^Unknown(Error)?$/.test(nameOf(e))}function foreignReply(e,{operation:t,endpointUrl:n,service:r}){let i=(0,_retry_DkjGpbka_js__WEBPACK_IMPORTED_MODULE_3__.i)(e),a=i===void 0?`an answer`:`an answer with HTTP status ${i}`,o=e instanceof SyntaxError&&!/^Unexpected (token|non-whitespace character)/.test(e.message),c=o?`ends in the middle`:`is not ${r?`CloudWatch Logs'`:`the Cognito API's`}`,u=n===void 0?`the proxy of the runner`:`endpoint-url`,d=Object.assign(Error(`the reply could not be read`),{$metadata:{httpStatusCode:i},...o?{$retryable:{}}:{}});return new _errors_2T_TVkCE_js__WEBPACK_IMPORTED_MODULE_1__.t(`aws`,`${t} got ${a} that ${c}. Check ${u}.`,{cause:d})}function describeFailure(n,r){let{operation:o,region:s,endpointUrl:c,service:l}=r,u=(0,_connect_error_itwAQPi_js__WEBPACK_IMPORTED_MODULE_0__.a)(n);if(u!==void 0){let[e,r]=c===void 0?[`${l?`CloudWatch Logs`:`Cognito`} in ${s}`,`region and the runner's network`]:[`the endpoint in endpoint-url`,`endpoint-url`];return`${o} could not reach ${e}: ${u}. ${(0,_connect_error_itwAQPi_js__WEBPACK_IMPORTED_MODULE_0__.i)(n)??`Check ${r}.`}`}let d=nameOf(n),f=(0,_errors_2T_TVkCE_js__WEBPACK_IMPORTED_MODULE_1__.l)(n).replace(/\n\s*Deserialization error:.*/s,``).trim().replace(/\.$/,``),h=(0,_errors_2T_TVkCE_js__WEBPACK_IMPORTED_MODULE_1__.o)(l?p:m,d)??``,g=!/^(Type)?Error$/.test(d);return`${o} failed: ${f===``||f===d?d:`${f}${g?` (${d})`:``}`}. ${typeof h==`string`?h:h(r,f)}`.trimEnd()}function badReply(e,{operation:t,endpointUrl:n}){return new _errors_2T_TVkCE_js__WEBPACK_IMPORTED_MODULE_1__.t(`incomplete-reply`,`${t} answered ${e}. ${n===void 0?`Run the step again.`:`Check endpoint-url.`}`)}function isRefusal(e){let t=awsErrorOf(e);return((0,_retry_DkjGpbka_js__WEBPACK_IMPORTED_MODULE_3__.i)(t)??0)>=400&&!(0,_retry_DkjGpbka_js__WEBPACK_IMPORTED_MODULE_3__.t)(t)}function mayHaveTakenEffect(e){return!isRefusal(e)&&!isCredentialsError(e)&&(0,_connect_error_itwAQPi_js__WEBPACK_IMPORTED_MODULE_0__.n)(awsErrorOf(e))===void 0}function awsWords(e){let t=awsErrorOf(e);return t===void 0?``:(0,_errors_2T_TVkCE_js__WEBPACK_IMPORTED_MODULE_1__.l)(t)}function awsErrorName(e){return nameOf(awsErrorOf(e))}function isPermissionRefusal(e){return isRefusal(e)&&/^(AccessDenied|NotAuthorized|UnknownOperation)/.test(awsErrorName(e))}function isWithoutCredentials(e){return e instanceof _errors_2T_TVkCE_js__WEBPACK_IMPORTED_MODULE_1__.t&&e.code===`no-credentials`}function isDenied(e){return isPermissionRefusal(e)||isWithoutCredentials(e)}function isCredentialsError(e){return isWithoutCredentials(e)||e instanceof _errors_2T_TVkCE_js__WEBPACK_IMPORTED_MODULE_1__.t&&e.code===`credentials`}function awsErrorOf(e){return e instanceof _errors_2T_TVkCE_js__WEBPACK_IMPORTED_MODULE_1__.t&&!isCredentialsError(e)?e.cause:void 0}function nameOf(e){return e instanceof Error?e.name:``}

/***/ }),

/***/ 2259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ statusOf),
/* harmony export */   n: () => (/* binding */ pauseBefore),
/* harmony export */   r: () => (/* binding */ retryabilityOf),
/* harmony export */   t: () => (/* binding */ isServerFault)
/* harmony export */ });
/* harmony import */ var _service_error_classification_wLt79Db_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8908);
/* harmony import */ var _connect_error_itwAQPi_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1424);
/* harmony import */ var _errors_2T_TVkCE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4130);
const o={throttled:500,"not-sent":250,ambiguous:250};function retryabilityOf(o){if(o instanceof _errors_2T_TVkCE_js__WEBPACK_IMPORTED_MODULE_1__.t&&o.code===`incomplete-reply`)return`ambiguous`;let s=o instanceof _errors_2T_TVkCE_js__WEBPACK_IMPORTED_MODULE_1__.t?o.cause:o;if(!(s instanceof Error))return`permanent`;let c=s;if(s.name===`LimitExceededException`)return`permanent`;if((0,_service_error_classification_wLt79Db_js__WEBPACK_IMPORTED_MODULE_2__.r)(c)||(0,_service_error_classification_wLt79Db_js__WEBPACK_IMPORTED_MODULE_2__.t)(c))return`throttled`;let l=(0,_connect_error_itwAQPi_js__WEBPACK_IMPORTED_MODULE_0__.n)(s);return l===void 0?!(0,_service_error_classification_wLt79Db_js__WEBPACK_IMPORTED_MODULE_2__.i)(c)&&!isServerFault(s)?`permanent`:o instanceof _errors_2T_TVkCE_js__WEBPACK_IMPORTED_MODULE_1__.t&&o.code===`credentials`?`not-sent`:`ambiguous`:(0,_connect_error_itwAQPi_js__WEBPACK_IMPORTED_MODULE_0__.r)(l)?`not-sent`:`permanent`}function isServerFault(e){return e instanceof Error&&`$fault`in e&&e.$fault===`server`||(statusOf(e)??0)>=500}function statusOf(e){if(e instanceof Error&&`$metadata`in e)return e.$metadata.httpStatusCode}function pauseBefore(e,t,n){let r=o[e]*2**(t-1);return r/2+r/2*n()}

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

/***/ 9704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isStartUnknown),
/* harmony export */   i: () => (/* binding */ howToResume),
/* harmony export */   n: () => (/* binding */ failureOf),
/* harmony export */   o: () => (/* binding */ unendedVerdict),
/* harmony export */   r: () => (/* binding */ howToContinue),
/* harmony export */   t: () => (/* binding */ stopJob)
/* harmony export */ });
/* harmony import */ var _import_job_Gi6J9u3d_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9335);
/* harmony import */ var _errors_2T_TVkCE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4130);
/* harmony import */ var _numbers_CG4er1gE_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(535);
/* harmony import */ var _errors_D506eZdz_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2110);
function failureOf(e,t){return{passed:!1,sentence:`${(0,_errors_2T_TVkCE_js__WEBPACK_IMPORTED_MODULE_1__.i)(e)} ${describeJob(t)}`.trimEnd()}}function isStartUnknown({job:e,inFlight:t}){return e?.Status===`Created`&&t===`start`}function describeJob(n){let{creates:i,job:o,inFlight:s,hasFile:c,stopFailed:l}=n;if(s===`create`)return`Whether ${o===void 0?`an`:`another`} import job was created is not known; if it was, it is never started and expires automatically.`;if(o===void 0)return i?`No import job was created.`:``;let{JobId:u,Status:d}=o,f=`${(0,_numbers_CG4er1gE_js__WEBPACK_IMPORTED_MODULE_3__.a)((0,_import_job_Gi6J9u3d_js__WEBPACK_IMPORTED_MODULE_0__.r)((0,_import_job_Gi6J9u3d_js__WEBPACK_IMPORTED_MODULE_0__.n)(o)))} processed`;return d===`Stopping`?`Import job ${u} is stopping, with ${f} so far.`:d===`Stopped`?`Import job ${u} was stopped, with ${f}.`:(0,_import_job_Gi6J9u3d_js__WEBPACK_IMPORTED_MODULE_0__.a)(o)?``:isStartUnknown(n)?`Whether import job ${u} was started is not known. ${howToResume(u,`see`)}`:d===`Created`?c?`Import job ${u} was not started. ${howToResume(u,`start`)}`:`Import job ${u} was created but not started; it expires automatically.`:`Import job ${u}${l===void 0?``:` could not be stopped (${l.replace(/\.$/,``)}) and`} is still running (last status ${d}, ${f}). ${howToResume(u,`wait for`)}`}function howToResume(e,t){return howToContinue(`${t} it`,`job-id: ${e}`)}function howToContinue(e,t){return`To ${e}, give ${t} to this action in a later step or run.`}function unendedVerdict({JobId:e,Status:t}){return{passed:!0,sentence:t===`Created`?`Import job ${e} waits to be started (start is false); it expires after a day. `+howToResume(e,`start`):`Import job ${e} was started; this step does not wait for its end (wait-for-completion is false). `+howToResume(e,`wait for`)}}async function stopJob({cognito:t,clock:r},i,a){let s;try{s=await t.stopUserImportJob(i,a)}catch(e){if(!(0,_errors_D506eZdz_js__WEBPACK_IMPORTED_MODULE_2__.l)(e)||(s=await t.describeUserImportJob(i,a),(0,_import_job_Gi6J9u3d_js__WEBPACK_IMPORTED_MODULE_0__.o)(s)&&s.Status!==`Stopping`))throw e;return{job:s,stopSent:!1}}try{for(;!(0,_import_job_Gi6J9u3d_js__WEBPACK_IMPORTED_MODULE_0__.a)(s);)await r.sleep(250,a),s=await t.describeUserImportJob(i,a)}catch{}return{job:s,stopSent:!0}}

/***/ })

};
