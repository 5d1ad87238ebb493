export const id = 499;
export const ids = [499];
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

/***/ 8899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ createAgents),
/* harmony export */   t: () => (/* binding */ connectionToGitHub)
/* harmony export */ });
/* harmony import */ var _connect_error_itwAQPi_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1424);
/* harmony import */ var _proxy_BInC9U59_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(893);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7067);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1692);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4708);
function connectionToGitHub(e){let t=e.ca===void 0?void 0:[...(0,node_tls__WEBPACK_IMPORTED_MODULE_3__.getCACertificates)(),e.ca].flat();return{...e,ca:t,verifiesCertificates:!0}}function createAgents(e,r){let{ca:a,verifiesCertificates:o,connectTimeoutMs:s,readTimeoutMs:c}=r,l={...a===void 0?{}:{ca:a},rejectUnauthorized:o},u=new Map;function createAgent(e,t){let r={http_proxy:t?.href,https_proxy:t?.href},a={keepAlive:!0,...t===void 0?{}:{proxyEnv:r}},o=e?new node_https__WEBPACK_IMPORTED_MODULE_4__.Agent({...a,...l}):new node_http__WEBPACK_IMPORTED_MODULE_2__.Agent(a);return guardConnecting(o,t,s||(t===void 0?0:c)),o}return{agentFor:n=>{let r=(0,_proxy_BInC9U59_js__WEBPACK_IMPORTED_MODULE_1__.t)(e,n),i=`${n.protocol} ${r?.href}`,a=u.get(i)??createAgent(n.protocol===`https:`,r);return u.set(i,a),a},readTimeoutMs:c,closeIdle:()=>{let e=[...u.values()].flatMap(({freeSockets:e})=>Object.values(e).flat());for(let t of e)t?.destroy()}}}function guardConnecting(t,n,r){let a=t instanceof node_https__WEBPACK_IMPORTED_MODULE_4__.Agent,o=a&&n!==void 0,s=t.createConnection.bind(t);t.createConnection=(t,i)=>{let{promise:c,resolve:l,reject:u}=Promise.withResolvers(),d=r===0?void 0:setTimeout(()=>u(new DOMException(`no connection in time`,`TimeoutError`)),r),f=o?s({...t,timeout:void 0},(e,t)=>e?u(e):l(t)):s(t);f?.on(`error`,u),o||f?.once(a?`secureConnect`:`connect`,()=>l(f)),c.finally(()=>clearTimeout(d)).then(e=>i?.(null,e),r=>{f?.destroy(),i?.(new _connect_error_itwAQPi_js__WEBPACK_IMPORTED_MODULE_0__.t(r,t.host??`localhost`,n),f)})}}

/***/ }),

/***/ 6499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connectionToGitHub: () => (/* reexport safe */ _http_ClYDW5_E_js__WEBPACK_IMPORTED_MODULE_0__.t),
/* harmony export */   createAgents: () => (/* reexport safe */ _http_ClYDW5_E_js__WEBPACK_IMPORTED_MODULE_0__.n)
/* harmony export */ });
/* harmony import */ var _http_ClYDW5_E_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8899);


/***/ })

};
