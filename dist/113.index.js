export const id = 113;
export const ids = [113];
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

/***/ 8113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findPullRequest: () => (/* binding */ findPullRequest),
/* harmony export */   keepComment: () => (/* binding */ keepComment),
/* harmony export */   linesUrl: () => (/* binding */ linesUrl)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_u7nF43_h_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5423);
/* harmony import */ var _connect_error_itwAQPi_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1424);
/* harmony import */ var _errors_D4m4yorO_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9116);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
async function findPullRequest(e){let[,t,n]=/^([^/]+)\/([^/]+)$/.exec(e.GITHUB_REPOSITORY??``)??[],r=field(await readEvent(e.GITHUB_EVENT_PATH),`pull_request`),i=field(r,`number`),a=field(field(r,`head`),`sha`);if(t===void 0||n===void 0||typeof i!=`number`||typeof a!=`string`)return;let url=(e,t)=>(e||t).replace(/\/+$/,``);return{owner:t,repo:n,number:i,headSha:a,apiUrl:url(e.GITHUB_API_URL,`https://api.github.com`),serverUrl:url(e.GITHUB_SERVER_URL,`https://github.com`)}}async function readEvent(e){if(e)try{return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.readFile)(e,`utf8`))}catch{return}}function field(e,t){return typeof e==`object`&&e?Reflect.get(e,t):void 0}function linesUrl(e,t,n){let{serverUrl:r,owner:i,repo:a,headSha:o}=e;return`${r}/${[i,a,`blob`,o,...node_path__WEBPACK_IMPORTED_MODULE_5__.posix.normalize(t).split(`/`)].map(encodeSegment).join(`/`)}#L${n}`}function encodeSegment(e){return encodeURIComponent(e).replace(/[!'()*]/g,e=>`%${e.charCodeAt(0).toString(16)}`)}async function keepComment(e,t){let{owner:r,repo:a,number:o}=e,s=markerOf(t.key),c=commentBody(s,t.markdown);if(!/^[\x21-\x7e]+$/.test(t.token))throw new _errors_D4m4yorO_js__WEBPACK_IMPORTED_MODULE_2__.t(`github`,l);try{let n=await connect(e,t),i=await findOwn(n,e,s);return i===void 0?(await n.rest.issues.createComment({owner:r,repo:a,issue_number:o,body:c}),`created`):comparable(i.body)===comparable(c)?`unchanged`:(await n.rest.issues.updateComment({owner:r,repo:a,comment_id:i.id,body:c}),`updated`)}catch(r){throw (0,_errors_D4m4yorO_js__WEBPACK_IMPORTED_MODULE_2__.i)(r)?r:new _errors_D4m4yorO_js__WEBPACK_IMPORTED_MODULE_2__.t(`github`,explain(r,e,t.token),{cause:r})}}const silent=()=>{};async function connect({apiUrl:t},{token:n,proxy:r,signal:a}){let[{getOctokit:o},{Agent:s,fetch:c,ProxyAgent:l}]=await Promise.all([Promise.all(/* import() */[__webpack_require__.e(456), __webpack_require__.e(373)]).then(__webpack_require__.bind(__webpack_require__, 6373)),Promise.all(/* import() */[__webpack_require__.e(456), __webpack_require__.e(256)]).then(__webpack_require__.bind(__webpack_require__, 8494)).then(t=>(0,_rolldown_runtime_u7nF43_h_js__WEBPACK_IMPORTED_MODULE_0__.r)(t.default,1))]),u={debug:silent,info:silent,warn:silent,error:silent},d=r===void 0?new s:new l(r),f=o(n,{baseUrl:t,log:u,request:{fetch:(...[e,t])=>c(e,{...t,dispatcher:d,signal:a})}});return f.hook.after(`request`,({data:e})=>{if(a.throwIfAborted(),typeof e!=`object`)throw new _errors_D4m4yorO_js__WEBPACK_IMPORTED_MODULE_2__.t(`github`,`GitHub's reply could not be read. Run the step again.`)}),f}function markerOf(e){return`<!-- cognito-user-import ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.createHash)(`sha256`).update(e).digest(`hex`).slice(0,32)} -->`}async function findOwn(e,t,n){let{owner:r,repo:i,number:a}=t,o,s=e.paginate.iterator(e.rest.issues.listComments,{owner:r,repo:i,issue_number:a,per_page:100});for await(let{data:t}of s)for(let{id:r,body:i=``,user:a}of t)if(i.startsWith(n)&&a!==null&&(a.type===`Bot`||(o??=ownLogin(e),a.login===await o)))return{id:r,body:i}}async function ownLogin(e){try{return(await e.rest.users.getAuthenticated()).data.login}catch(e){if(e instanceof Error&&[403,404].includes(statusOf(e)??0))return;throw e}}function comparable(e){return e.replaceAll(`\r
`,`
`).trimEnd()}const c=65536;function commentBody(e,t){let n=`${e}\n${t.trimEnd()}`;if(n.length<=c)return n;let r=`${e}\n> The end of this text is missing: it does not fit into a comment on GitHub.

`,i=t.slice(0,c-r.length),a=i.lastIndexOf(`
`);return r+(a>0?i.slice(0,a).trimEnd():i.replace(/[\ud800-\udbff]$/,``))}const l="github-token is empty or holds characters that no token has. Set it to ${{ github.token }}.";function explain(e,n,i){let a=statusOf(e);if(a!==void 0){let t=field(field(field(e,`response`),`data`),`message`),r=typeof t==`string`?t:``;return`${`GitHub answered ${a}${r===``?`.`:`, ${sentence(r,i)}`}`} ${adviceFor(a,r,n)}`}let o=(0,_connect_error_itwAQPi_js__WEBPACK_IMPORTED_MODULE_1__.a)(e);return o===void 0?sentence((0,_errors_D4m4yorO_js__WEBPACK_IMPORTED_MODULE_2__.r)(e),i):`${n.apiUrl} could not be reached, ${o}. Check the runner's network.`}function adviceFor(e,t,{owner:n,repo:r}){return e===401?"Check github-token: it is wrong or has expired. The workflow's own is ${{ github.token }}.":e===429||/rate limit/i.test(t)?`Other calls use up the token's rate; run the step again later.`:e===403?/\blocked\b/i.test(t)?`Unlock the pull request's conversation.`:`Give the job the permission pull-requests: write; in a run for a fork's pull request, the workflow's token can only read.`:e===404?`Check that github-token is for ${n}/${r}, with the permission pull-requests: write.`:e>=500?`This is a fault at GitHub; run the step again.`:`Check github-token and the pull request.`}function statusOf(e){let t=field(field(e,`response`),`status`);return typeof t==`number`?t:void 0}function sentence(e,t){return`${e.replaceAll(t,`***`).replace(/\s+/g,` `).trim().slice(0,300).replace(/\.$/,``)}.`}

/***/ }),

/***/ 5423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ s),
/* harmony export */   r: () => (/* binding */ __toESM),
/* harmony export */   t: () => (/* binding */ __commonJSMin)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
var t=Object.create,n=Object.defineProperty,r=Object.getOwnPropertyDescriptor,i=Object.getOwnPropertyNames,a=Object.getPrototypeOf,o=Object.prototype.hasOwnProperty,__commonJSMin=(e,t)=>()=>(t||(e((t={exports:{}}).exports,t,t.exports),e=null),t.exports),__copyProps=(e,t,a,s)=>{if(t&&typeof t==`object`||typeof t==`function`)for(var c=i(t),l=0,u=c.length,d;l<u;l++)d=c[l],!o.call(e,d)&&d!==a&&n(e,d,{get:(e=>t[e]).bind(null,d),enumerable:!(s=r(t,d))||s.enumerable});return e},__toESM=(e,r,i)=>(i=e==null?{}:t(a(e)),__copyProps(r||!e||!e.__esModule||!o.call(e,`default`)?n(i,`default`,{value:e,enumerable:!0}):i,e)),s=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);

/***/ })

};
