export const id = 830;
export const ids = [830];
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

/***/ 5830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   makeAgents: () => (/* reexport safe */ _http_Br8cY_0T_js__WEBPACK_IMPORTED_MODULE_0__.t),
/* harmony export */   towardsGitHub: () => (/* reexport safe */ _http_Br8cY_0T_js__WEBPACK_IMPORTED_MODULE_0__.n)
/* harmony export */ });
/* harmony import */ var _http_Br8cY_0T_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5686);


/***/ })

};
