export const id = 367;
export const ids = [367];
export const modules = {

/***/ 3334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ routingHandler),
/* harmony export */   i: () => (/* binding */ logCalls),
/* harmony export */   n: () => (/* binding */ collectBody),
/* harmony export */   o: () => (/* binding */ NoAuthSigner),
/* harmony export */   r: () => (/* binding */ connectionConfig),
/* harmony export */   t: () => (/* binding */ clientConfig)
/* harmony export */ });
/* harmony import */ var _node_http_handler_vJctjpsx_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3493);
var NoAuthSigner=class{async sign(e,t,n){return e}};function clientConfig(e){return{...connectionConfig(e),region:e.region,maxAttempts:1,...e.signing}}function connectionConfig({endpointUrl:e,requestHandler:t}){let n={requestHandler:t,streamCollector:collectBody};return e===void 0?n:{...n,endpoint:e}}const t=16<<20;async function collectBody(e){let n=[],r=0;for await(let i of e)if(n.push(i),r+=i.length,r>t)throw Error(`the reply has more than ${t} bytes`);return Buffer.concat(n)}function routingHandler({agentFor:t,readTimeoutMs:n}){let r=new _node_http_handler_vJctjpsx_js__WEBPACK_IMPORTED_MODULE_0__.t;return r.handle=async(r,i)=>{let a=t(r);return new _node_http_handler_vJctjpsx_js__WEBPACK_IMPORTED_MODULE_0__.t({httpAgent:a,httpsAgent:a,socketTimeout:n}).handle(r,i)},r}function logCalls(e,{retry:{clock:t,log:n},awsClock:r}){e.remove(`loggerMiddleware`),e.add((e,i)=>async a=>{let o=String(i.commandName).replace(/Command$/,``),s=t.now(),duration=()=>`in ${Math.round(t.now()-s)} ms`;try{let t=await e(a),{statusCode:i,headers:s={}}=t.response,c=Date.parse(s.date??``);Number.isNaN(c)||(r.offsetMs=c-Date.now());let l=s[`x-amzn-requestid`]??`unknown`;return n.debug(`${o}: HTTP ${i} ${duration()}, request id ${l}`),t}catch(e){let t=e instanceof Error?`code`in e&&e.code||e.name:`unknown`;throw n.debug(`${o}: no reply (${t}) ${duration()}`),e}},{step:`deserialize`,name:`logCalls`,priority:`low`})}

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

/***/ 8391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ hasOwn)
/* harmony export */ });
function hasOwn(e,t){return Object.prototype.hasOwnProperty.call(e,t)}

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

/***/ 2367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   workflowToken: () => (/* binding */ workflowToken)
/* harmony export */ });
/* harmony import */ var _clock_ISF5oLZU_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4192);
/* harmony import */ var _connect_error_itwAQPi_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1424);
/* harmony import */ var _errors_2T_TVkCE_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4130);
/* harmony import */ var _client_Br82ULCt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3334);
/* harmony import */ var _http_ClYDW5_E_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8899);
/* harmony import */ var _retry_DkjGpbka_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2259);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4708);
async function workflowToken(s){let{env:d,connection:f,retry:p,mask:m,signal:h}=s,{ACTIONS_ID_TOKEN_REQUEST_URL:g,ACTIONS_ID_TOKEN_REQUEST_TOKEN:_}=d,v=g?URL.parse(g):null;if(v===null||!_)throw new _errors_2T_TVkCE_js__WEBPACK_IMPORTED_MODULE_2__.t(`no-credentials`,`role-to-assume needs the workflow's OIDC token, which this job may not ask for: give the job the permission id-token: write (permissions: { id-token: write, contents: read }). Runs for pull requests from forks cannot get it.`);v.searchParams.set(`audience`,`sts.amazonaws.com`);let y=(0,_http_ClYDW5_E_js__WEBPACK_IMPORTED_MODULE_4__.n)(d,(0,_http_ClYDW5_E_js__WEBPACK_IMPORTED_MODULE_4__.t)(f));for(let s=1;;s++){try{let t=AbortSignal.any([h,p.clock.timeout(3e4)]),n=await (0,_clock_ISF5oLZU_js__WEBPACK_IMPORTED_MODULE_0__.r)(requestToken(v,_,y,t),t);return m(n),n}catch(e){if(h.throwIfAborted(),(0,_errors_2T_TVkCE_js__WEBPACK_IMPORTED_MODULE_2__.c)(e))throw e;if(s===4){let r=`GitHub gave no OIDC token for role-to-assume: ${(0,_errors_2T_TVkCE_js__WEBPACK_IMPORTED_MODULE_2__.s)(e)?`it did not answer in time`:(0,_connect_error_itwAQPi_js__WEBPACK_IMPORTED_MODULE_1__.a)(e)??(0,_errors_2T_TVkCE_js__WEBPACK_IMPORTED_MODULE_2__.l)(e)}. ${(0,_connect_error_itwAQPi_js__WEBPACK_IMPORTED_MODULE_1__.i)(e)??`Run the step again.`}`;throw new _errors_2T_TVkCE_js__WEBPACK_IMPORTED_MODULE_2__.t(`credentials`,r,{cause:e})}}await p.clock.sleep((0,_retry_DkjGpbka_js__WEBPACK_IMPORTED_MODULE_5__.n)(`ambiguous`,s,p.random),h)}}async function requestToken(e,t,n,r){let i=e.protocol===`https:`?node_https__WEBPACK_IMPORTED_MODULE_7__.get:node_http__WEBPACK_IMPORTED_MODULE_6__.get,a={authorization:`Bearer ${t}`,accept:`application/json`},o=await new Promise((t,o)=>{i(e,{agent:n.agentFor(e),headers:a,signal:r},t).once(`error`,o)}),c=Buffer.from(await (0,_client_Br82ULCt_js__WEBPACK_IMPORTED_MODULE_3__.n)(o)).toString();if(o.statusCode!==200)throw Error(`it answered with HTTP status ${o.statusCode}`);let l=JSON.parse(c)?.value;if(typeof l!=`string`)throw Error(`it was no token`);return l}

/***/ }),

/***/ 3493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ escapeUri),
/* harmony export */   r: () => (/* binding */ HttpResponse),
/* harmony export */   t: () => (/* binding */ l)
/* harmony export */ });
/* harmony import */ var _hasOwn_90FiNKEF_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8391);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);
var HttpResponse=class{statusCode;reason;headers;body;constructor(e){this.statusCode=e.statusCode,this.reason=e.reason,this.headers=e.headers||{},this.body=e.body}static isInstance(e){if(!e)return!1;let t=e;return typeof t.statusCode==`number`&&typeof t.headers==`object`}};const escapeUri=e=>encodeURIComponent(e).replace(/[!'()*]/g,hexEncode),hexEncode=e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`;function buildQueryString(e){let t=[];for(let n of Object.keys(e).sort()){let r=e[n];if(n=escapeUri(n),Array.isArray(r))for(let e=0,i=r.length;e<i;e++)t.push(`${n}=${escapeUri(r[e])}`);else{let e=n;(r||typeof r==`string`)&&(e+=`=${escapeUri(r)}`),t.push(e)}}return t.join(`&`)}function buildAbortError(e){let t=e&&typeof e==`object`&&`reason`in e?e.reason:void 0;if(t){if(t instanceof Error){let e=Error(`Request aborted`);return e.name=`AbortError`,e.cause=t,e}let e=Error(String(t));return e.name=`AbortError`,e}let n=Error(`Request aborted`);return n.name=`AbortError`,n}const r=[`ECONNRESET`,`EPIPE`,`ETIMEDOUT`],getTransformedHeaders=t=>{let n={};for(let r in t){if(!(0,_hasOwn_90FiNKEF_js__WEBPACK_IMPORTED_MODULE_2__.t)(t,r))continue;let i=t[r];n[r]=Array.isArray(i)?i.join(`,`):i}return n},i={setTimeout:(e,t)=>setTimeout(e,t),clearTimeout:e=>clearTimeout(e)},a=1e3,setConnectionTimeout=(e,t,n=0)=>{if(!n)return-1;let registerTimeout=r=>{let a=i.setTimeout(()=>{e.destroy(),t(Object.assign(Error(`@smithy/node-http-handler - the request socket did not establish a connection with the server within the configured timeout of ${n} ms.`),{name:`TimeoutError`}))},n-r),doWithSocket=e=>{e?.connecting?e.on(`connect`,()=>{i.clearTimeout(a)}):i.clearTimeout(a)};e.socket?doWithSocket(e.socket):e.on(`socket`,doWithSocket)};return n<2e3?(registerTimeout(0),0):i.setTimeout(registerTimeout.bind(null,a),a)},setRequestTimeout=(e,t,n=0,r,a)=>n?i.setTimeout(()=>{let i=`@smithy/node-http-handler - [${r?`ERROR`:`WARN`}] a request has exceeded the configured ${n} ms requestTimeout.`;if(r){let n=Object.assign(Error(i),{name:`TimeoutError`,code:`ETIMEDOUT`});e.destroy(n),t(n)}else i+=` Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.`,a?.warn?.(i)},n):-1,setSocketKeepAlive=(e,{keepAlive:t,keepAliveMsecs:n},r=3e3)=>{if(t!==!0)return-1;let registerListener=()=>{e.socket?e.socket.setKeepAlive(t,n||0):e.on(`socket`,e=>{e.setKeepAlive(t,n||0)})};return r===0?(registerListener(),0):i.setTimeout(registerListener,r)},resolveDefaultSocketTimeout=e=>{let t=e?.defaultSocketTimeout;return typeof t==`number`&&Number.isFinite(t)&&t>0?t:void 0},setSocketTimeout=(e,t,n=0,r=!1)=>{if(!Number.isFinite(n)||n<=0)return;let a;e.once(`response`,e=>a=e);let onTimeout=()=>{if(a?.complete){e.socket?.destroy();return}let i=Object.assign(Error(`@smithy/node-http-handler - the request socket timed out after ${n} ms of inactivity (${r?`service default socket timeout`:`configured by client requestHandler`}).`),{name:`TimeoutError`});a?.destroy(i),e.destroy(),t(i)},registerTimeout=()=>{let{socket:t}=e;t?t.connecting?t.once(`connect`,registerTimeout):(t.setTimeout(n,onTimeout),e.on(`close`,()=>t.removeListener(`timeout`,onTimeout))):e.once(`socket`,registerTimeout)};if(n<6e3){registerTimeout();return}let o=i.setTimeout(registerTimeout,3e3);e.once(`close`,()=>i.clearTimeout(o))},o=6e3;async function writeRequestBody(e,t,n=o,r=!1){let a=t.headers,s=a?a.Expect||a.expect:void 0,c=-1,l=!0;!r&&s===`100-continue`&&(l=await Promise.race([new Promise(e=>{c=Number(i.setTimeout(()=>e(!0),Math.max(o,n)))}),new Promise(t=>{e.on(`continue`,()=>{i.clearTimeout(c),t(!0)}),e.on(`response`,()=>{i.clearTimeout(c),t(!1)}),e.on(`error`,()=>{i.clearTimeout(c),t(!1)})})])),l&&writeBody(e,t.body)}function writeBody(e,n){if(n instanceof node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable)n.pipe(e);else if(n){let t=Buffer.isBuffer(n);if(t||typeof n==`string`){t&&n.byteLength===0?e.end():e.end(n);return}let r=n;if(typeof r==`object`&&r.buffer&&typeof r.byteOffset==`number`&&typeof r.byteLength==`number`){e.end(Buffer.from(r.buffer,r.byteOffset,r.byteLength));return}e.end(Buffer.from(n))}else e.end()}let s,c;var l=class NodeHttpHandler{config;configProvider;socketWarningTimestamp=0;externalAgent=!1;metadata={handlerProtocol:`http/1.1`};static create(e){return typeof e?.handle==`function`?e:new NodeHttpHandler(e)}static checkSocketUsage(t,n,r=console){let{sockets:i,requests:a,maxSockets:o}=t;if(typeof o!=`number`||o===1/0||Date.now()-15e3<n)return n;if(i&&a)for(let t in i){if(!(0,_hasOwn_90FiNKEF_js__WEBPACK_IMPORTED_MODULE_2__.t)(i,t))continue;let n=i[t]?.length??0,s=a[t]?.length??0;if(n>=o&&s>=2*o)return r?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${n} and ${s} additional requests are enqueued.
See https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html
or increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`),Date.now()}return n}constructor(e){this.configProvider=new Promise((t,n)=>{typeof e==`function`?e().then(e=>{t(this.resolveDefaultConfig(e))}).catch(n):t(this.resolveDefaultConfig(e))})}destroy(){this.config?.httpAgent?.destroy(),this.config?.httpsAgent?.destroy()}async handle(e,{abortSignal:t,requestTimeout:a}={}){this.config||=await this.configProvider;let o=this.config,l=o.logger,u=e.protocol===`https:`;return!u&&!this.config.httpAgent&&(this.config.httpAgent=await this.config.httpAgentProvider()),new Promise((d,f)=>{let p,m=-1,h=-1,g=-1,_=-1,clearTimeouts=()=>{i.clearTimeout(m),i.clearTimeout(h),i.clearTimeout(g),i.clearTimeout(_)},resolve=async e=>{await p,clearTimeouts(),d(e)},reject=async e=>{await p,clearTimeouts(),f(e)};if(t?.aborted){reject(buildAbortError(t));return}let v=e.headers,y=v?(v.Expect??v.expect)===`100-continue`:!1,b=u?o.httpsAgent:o.httpAgent;y&&!this.externalAgent&&(b=new(u?node_https__WEBPACK_IMPORTED_MODULE_1__.Agent:s)({keepAlive:!1,maxSockets:1/0})),m=i.setTimeout(()=>{this.socketWarningTimestamp=NodeHttpHandler.checkSocketUsage(b,this.socketWarningTimestamp,l)},o.socketAcquisitionWarningTimeout??(o.requestTimeout??2e3)+(o.connectionTimeout??1e3));let x=e.query?buildQueryString(e.query):``,S;(e.username!=null||e.password!=null)&&(S=`${e.username??``}:${e.password??``}`);let C=e.path;x&&(C+=`?${x}`),e.fragment&&(C+=`#${e.fragment}`);let w=e.hostname??``;w=w[0]===`[`&&w.endsWith(`]`)?e.hostname.slice(1,-1):e.hostname;let T={headers:e.headers,host:w,method:e.method,path:C,port:e.port,agent:b,auth:S},E=(u?node_https__WEBPACK_IMPORTED_MODULE_1__.request:c)(T,e=>{let t=new HttpResponse({statusCode:e.statusCode||-1,reason:e.statusMessage,headers:getTransformedHeaders(e.headers),body:e});resolve({response:t})});if(E.on(`error`,e=>{r.includes(e.code)?reject(Object.assign(e,{name:`TimeoutError`})):reject(e)}),t){let onAbort=()=>{E.destroy();let e=buildAbortError(t);reject(e)};if(typeof t.addEventListener==`function`){let e=t;e.addEventListener(`abort`,onAbort,{once:!0}),E.once(`close`,()=>e.removeEventListener(`abort`,onAbort))}else t.onabort=onAbort}let D=a??o.requestTimeout;h=setConnectionTimeout(E,reject,o.connectionTimeout),g=setRequestTimeout(E,reject,D,o.throwOnRequestTimeout,l??console);let O=o.socketTimeout===void 0?resolveDefaultSocketTimeout(o):void 0;O?setSocketTimeout(E,reject,O,!0):setSocketTimeout(E,reject,o.socketTimeout);let k=T.agent;typeof k==`object`&&`keepAlive`in k&&(_=setSocketKeepAlive(E,{keepAlive:k.keepAlive,keepAliveMsecs:k.keepAliveMsecs})),p=writeRequestBody(E,e,D,this.externalAgent).catch(e=>(clearTimeouts(),f(e)))})}updateHttpClientConfig(e,t){this.config=void 0,this.configProvider=this.configProvider.then(n=>{switch(e){case Symbol.for(`logger`):e=`logger`,t=n.logger??t;break;case Symbol.for(`@smithy/defaultSocketTimeout`):e=`defaultSocketTimeout`,t=resolveDefaultSocketTimeout(n)??t}return{...n,[e]:t}})}httpHandlerConfigs(){return this.config??{}}resolveDefaultConfig(e){let{requestTimeout:t,connectionTimeout:r,socketTimeout:i,socketAcquisitionWarningTimeout:a,httpAgent:o,httpsAgent:l,throwOnRequestTimeout:u,logger:d}=e||{},f;return{connectionTimeout:r,requestTimeout:t,socketTimeout:i,defaultSocketTimeout:resolveDefaultSocketTimeout(e),socketAcquisitionWarningTimeout:a,throwOnRequestTimeout:u,httpAgentProvider:()=>f??=(async()=>{let e=await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 19)),{Agent:t,request:n}=e.default??e;return c=n,s=t,o instanceof s||typeof o?.destroy==`function`?(this.externalAgent=!0,o):new s({keepAlive:!0,maxSockets:50,...o})})(),httpsAgent:l instanceof node_https__WEBPACK_IMPORTED_MODULE_1__.Agent||typeof l?.destroy==`function`?(this.externalAgent=!0,l):new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent({keepAlive:!0,maxSockets:50,...l}),logger:d}}};

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

/***/ })

};
