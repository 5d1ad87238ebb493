export const id = 109;
export const ids = [109];
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

/***/ 5686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ towardsGitHub),
/* harmony export */   t: () => (/* binding */ makeAgents)
/* harmony export */ });
/* harmony import */ var _connect_error_CwlKuzkX_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4461);
/* harmony import */ var _proxy_CztZonU6_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1176);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7067);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1692);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4708);
function towardsGitHub(options){let ca=options.ca===void 0?void 0:[...(0,node_tls__WEBPACK_IMPORTED_MODULE_3__.getCACertificates)(),options.ca].flat();return{...options,ca,verifiesCertificates:!0}}function makeAgents(env,options){let{ca,verifiesCertificates,connectTimeoutMs,readTimeoutMs}=options,trust={...ca===void 0?{}:{ca},rejectUnauthorized:verifiesCertificates},agents=new Map;function makeAgent(isSecure,proxy){let proxyEnv={http_proxy:proxy?.href,https_proxy:proxy?.href},common={keepAlive:!0,...proxy===void 0?{}:{proxyEnv}},agent=isSecure?new node_https__WEBPACK_IMPORTED_MODULE_4__.Agent({...common,...trust}):new node_http__WEBPACK_IMPORTED_MODULE_2__.Agent(common);return guardConnecting(agent,proxy,connectTimeoutMs||(proxy===void 0?0:readTimeoutMs)),agent}return{agentFor:target=>{let proxy=(0,_proxy_CztZonU6_js__WEBPACK_IMPORTED_MODULE_1__.t)(env,target),key=`${target.protocol} ${proxy?.href}`,agent=agents.get(key)??makeAgent(target.protocol===`https:`,proxy);return agents.set(key,agent),agent},readTimeoutMs,closeIdle:()=>{let idle=[...agents.values()].flatMap(({freeSockets})=>Object.values(freeSockets).flat());for(let socket of idle)socket?.destroy()}}}function guardConnecting(agent,proxy,limitMs){let isSecure=agent instanceof node_https__WEBPACK_IMPORTED_MODULE_4__.Agent,isTunnel=isSecure&&proxy!==void 0,connect=agent.createConnection.bind(agent);agent.createConnection=(options,callback)=>{let{promise,resolve,reject}=Promise.withResolvers(),timer=limitMs===0?void 0:setTimeout(()=>reject(new DOMException(`no connection in time`,`TimeoutError`)),limitMs),socket=isTunnel?connect({...options,timeout:void 0},(error,tunnel)=>error?reject(error):resolve(tunnel)):connect(options);socket?.on(`error`,reject),isTunnel||socket?.once(isSecure?`secureConnect`:`connect`,()=>resolve(socket)),promise.finally(()=>clearTimeout(timer)).then(open=>callback?.(null,open),error=>{socket?.destroy(),callback?.(new _connect_error_CwlKuzkX_js__WEBPACK_IMPORTED_MODULE_0__.t(error,options.host??`localhost`,proxy),socket)})}}

/***/ }),

/***/ 7109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   workflowToken: () => (/* binding */ workflowToken)
/* harmony export */ });
/* harmony import */ var _clock_DhoiX7Dq_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4881);
/* harmony import */ var _errors_uB8FyGmM_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1581);
/* harmony import */ var _connect_error_CwlKuzkX_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4461);
/* harmony import */ var _http_Br8cY_0T_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5686);
/* harmony import */ var _retry_eBXxCh8W_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5918);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4708);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8321);
async function workflowToken({env,connection,...request}){let{retry,mask,signal}=request,{ACTIONS_ID_TOKEN_REQUEST_URL:address,ACTIONS_ID_TOKEN_REQUEST_TOKEN:bearer}=env,url=address?URL.parse(address):null;if(url===null||!bearer)throw new _errors_uB8FyGmM_js__WEBPACK_IMPORTED_MODULE_1__.t(`no-credentials`,`role-to-assume needs the workflow's OIDC token, which this job may not ask for: give the job the permission id-token: write (permissions: { id-token: write, contents: read }). Runs for pull requests from forks cannot get it.`);url.searchParams.set(`audience`,`sts.amazonaws.com`);let agents=(0,_http_Br8cY_0T_js__WEBPACK_IMPORTED_MODULE_3__.t)(env,(0,_http_Br8cY_0T_js__WEBPACK_IMPORTED_MODULE_3__.n)(connection));for(let attempt=1;;attempt++){try{let limit=AbortSignal.any([signal,retry.clock.timeout(3e4)]),token=await (0,_clock_DhoiX7Dq_js__WEBPACK_IMPORTED_MODULE_0__.r)(requestToken(url,bearer,agents,limit),limit);return mask(token),token}catch(error){if(signal.throwIfAborted(),(0,_errors_uB8FyGmM_js__WEBPACK_IMPORTED_MODULE_1__.a)(error))throw error;if(attempt===4){let message=`GitHub gave no OIDC token for role-to-assume: ${(0,_errors_uB8FyGmM_js__WEBPACK_IMPORTED_MODULE_1__.i)(error)?`it did not answer in time`:(0,_connect_error_CwlKuzkX_js__WEBPACK_IMPORTED_MODULE_2__.a)(error)??(0,_errors_uB8FyGmM_js__WEBPACK_IMPORTED_MODULE_1__.o)(error)}. ${(0,_connect_error_CwlKuzkX_js__WEBPACK_IMPORTED_MODULE_2__.i)(error)??`Run the step again.`}`;throw new _errors_uB8FyGmM_js__WEBPACK_IMPORTED_MODULE_1__.t(`credentials`,message,{cause:error})}}await retry.clock.sleep((0,_retry_eBXxCh8W_js__WEBPACK_IMPORTED_MODULE_4__.n)(`ambiguous`,attempt,retry.random),signal)}}async function requestToken(url,bearer,agents,signal){let get$2=url.protocol===`https:`?node_https__WEBPACK_IMPORTED_MODULE_6__.get:node_http__WEBPACK_IMPORTED_MODULE_5__.get,headers={authorization:`Bearer ${bearer}`,accept:`application/json`},response=await new Promise((resolve,reject)=>{get$2(url,{agent:agents.agentFor(url),headers,signal},resolve).once(`error`,reject)}),body=await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_7__.text)(response);if(response.statusCode!==200)throw Error(`it answered with HTTP status ${response.statusCode}`);let token=JSON.parse(body)?.value;if(typeof token!=`string`)throw Error(`it was no token`);return token}

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

/***/ })

};
