export const id = 109;
export const ids = [109,414,634,699];
export const modules = {

/***/ 9860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ e),
/* harmony export */   t: () => (/* binding */ t)
/* harmony export */ });
var e=class ProviderError extends Error{name=`ProviderError`;tryNextLink;constructor(e,t=!0){let n,r=!0;typeof t==`boolean`?(n=void 0,r=t):typeof t==`object`&&t&&(n=t.logger,r=t.tryNextLink??!0),super(e),this.tryNextLink=r,Object.setPrototypeOf(this,ProviderError.prototype),n?.debug?.(`@smithy/property-provider ${r?`->`:`(!)`} ${e}`)}static from(e,t=!0){return Object.assign(new this(e.message,t),e)}},t=class CredentialsProviderError extends e{name=`CredentialsProviderError`;constructor(e,t=!0){super(e,t),Object.setPrototypeOf(this,CredentialsProviderError.prototype)}};

/***/ }),

/***/ 4814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ chain)
/* harmony export */ });
/* harmony import */ var _CredentialsProviderError_DTHOsSNI_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9860);
const chain=(...t)=>async()=>{if(t.length===0)throw new _CredentialsProviderError_DTHOsSNI_js__WEBPACK_IMPORTED_MODULE_0__.n(`No providers in chain`);let n;for(let e of t)try{return await e()}catch(e){if(n=e,e?.tryNextLink)continue;throw e}throw n};

/***/ }),

/***/ 6326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseKnownFiles: () => (/* reexport safe */ _config_DHQOIinR_js__WEBPACK_IMPORTED_MODULE_1__.t)
/* harmony export */ });
/* harmony import */ var _Sha256Node_9sr_JJAF_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1572);
/* harmony import */ var _config_DHQOIinR_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(967);
/* harmony import */ var _configLoader_DEhkt8c_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7630);
/* harmony import */ var _CredentialsProviderError_DTHOsSNI_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9860);
/* harmony import */ var _chain_D8m3Rae0_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4814);
/* harmony import */ var _getSSOTokenFromFile_Dejio0YM_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4552);
/* harmony import */ var _externalDataInterceptor_DcQUY0el_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4768);
/* harmony import */ var _dist_es_E8NQW4kB_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7414);


/***/ }),

/***/ 967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ parseIni),
/* harmony export */   c: () => (/* binding */ i),
/* harmony export */   i: () => (/* binding */ readFile$1),
/* harmony export */   n: () => (/* binding */ loadSharedConfigFiles),
/* harmony export */   o: () => (/* binding */ getConfigFilepath),
/* harmony export */   r: () => (/* binding */ l),
/* harmony export */   s: () => (/* binding */ getHomeDir),
/* harmony export */   t: () => (/* binding */ parseKnownFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
var i;(function(e){e.PROFILE=`profile`,e.SSO_SESSION=`sso-session`,e.SERVICES=`services`})(i||={});const a={},getHomeDirCacheKey=()=>process&&process.geteuid?`${process.geteuid()}`:`DEFAULT`,getHomeDir=()=>{let{HOME:e,USERPROFILE:t,HOMEPATH:i,HOMEDRIVE:o=`C:${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`}=process.env;if(e)return e;if(t)return t;if(i)return`${o}${i}`;let s=getHomeDirCacheKey();return a[s]||(a[s]=(0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)()),a[s]},getConfigData=e=>Object.entries(e).filter(([e])=>{let t=e.indexOf(`.`);return t!==-1&&Object.values(i).includes(e.substring(0,t))}).reduce((e,[t,n])=>{let r=t.indexOf(`.`),a=t.substring(0,r)===i.PROFILE?t.substring(r+1):t;return e[a]=n,e},{...e.default&&{default:e.default}}),getConfigFilepath=()=>process.env.AWS_CONFIG_FILE||(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(getHomeDir(),`.aws`,`config`),getCredentialsFilepath=()=>process.env.AWS_SHARED_CREDENTIALS_FILE||(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(getHomeDir(),`.aws`,`credentials`),o=/^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/,s=[`__proto__`,`profile __proto__`],parseIni=e=>{let t={},n,r;for(let a of e.split(/\r?\n/)){let e=a.split(/(^|\s)[;#]/)[0].trim();if(e[0]===`[`&&e[e.length-1]===`]`){n=void 0,r=void 0;let t=e.substring(1,e.length-1),a=o.exec(t);if(a){let[,e,,t]=a;Object.values(i).includes(e)&&(n=[e,t].join(`.`))}else n=t;if(s.includes(t))throw Error(`Found invalid profile name "${t}"`)}else if(n){let i=e.indexOf(`=`);if(![0,-1].includes(i)){let[o,s]=[e.substring(0,i).trim(),e.substring(i+1).trim()];if(s===``)r=o;else{r&&a.trimStart()===a&&(r=void 0),t[n]=t[n]||{};let e=r?[r,o].join(`.`):o;t[n][e]=s}}}}return t},c={},l={},readFile$1=(t,n)=>l[t]===void 0?((!c[t]||n?.ignoreCache)&&(c[t]=(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(t,`utf8`)),c[t]):l[t],swallowError=()=>({}),loadSharedConfigFiles=async(e={})=>{let{filepath:n=getCredentialsFilepath(),configFilepath:r=getConfigFilepath()}=e,i=getHomeDir(),a=n;n.startsWith(`~/`)&&(a=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(i,n.slice(2)));let o=r;r.startsWith(`~/`)&&(o=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(i,r.slice(2)));let s=await Promise.all([readFile$1(o,{ignoreCache:e.ignoreCache}).then(parseIni).then(getConfigData).catch(swallowError),readFile$1(a,{ignoreCache:e.ignoreCache}).then(parseIni).catch(swallowError)]);return{configFile:s[0],credentialsFile:s[1]}},mergeConfigFiles=(...e)=>{let t={};for(let n of e)for(let[e,r]of Object.entries(n))t[e]===void 0?t[e]=r:Object.assign(t[e],r);return t},parseKnownFiles=async e=>{let t=await loadSharedConfigFiles(e);return mergeConfigFiles(t.configFile,t.credentialsFile)};

/***/ }),

/***/ 7414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fromSSO: () => (/* binding */ fromSSO)
/* harmony export */ });
/* unused harmony exports n, t */
/* harmony import */ var _CredentialsProviderError_DTHOsSNI_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9860);
/* harmony import */ var _getProfileName_W9QX2ddP_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7082);
/* harmony import */ var _config_DHQOIinR_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(967);
/* harmony import */ var _setCredentialFeature_D_M8cApp_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2928);
/* harmony import */ var _getSSOTokenFromFile_Dejio0YM_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4552);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
var f=class TokenProviderError extends _CredentialsProviderError_DTHOsSNI_js__WEBPACK_IMPORTED_MODULE_0__.n{name=`TokenProviderError`;constructor(e,t=!0){super(e,t),Object.setPrototypeOf(this,TokenProviderError.prototype)}};const getSsoSessionData=e=>Object.entries(e).filter(([e])=>e.startsWith(_config_DHQOIinR_js__WEBPACK_IMPORTED_MODULE_1__.c.SSO_SESSION+`.`)).reduce((e,[t,n])=>({...e,[t.substring(t.indexOf(`.`)+1)]:n}),{}),swallowError=()=>({}),loadSsoSessionData=async(e={})=>(0,_config_DHQOIinR_js__WEBPACK_IMPORTED_MODULE_1__.i)(e.configFilepath??(0,_config_DHQOIinR_js__WEBPACK_IMPORTED_MODULE_1__.o)()).then(_config_DHQOIinR_js__WEBPACK_IMPORTED_MODULE_1__.a).then(getSsoSessionData).catch(swallowError),isSsoProfile=e=>e&&(typeof e.sso_start_url==`string`||typeof e.sso_account_id==`string`||typeof e.sso_session==`string`||typeof e.sso_region==`string`||typeof e.sso_role_name==`string`),p=`To refresh this SSO session run 'aws sso login' with the corresponding profile.`,getSsoOidcClient=async(e,t={},n)=>{let{SSOOIDCClient:r}=await Promise.all(/* import() */[__webpack_require__.e(572), __webpack_require__.e(557), __webpack_require__.e(274)]).then(__webpack_require__.bind(__webpack_require__, 6842)),coalesce=e=>t.clientConfig?.[e]??t.parentClientConfig?.[e]??n?.[e];return new r(Object.assign({},t.clientConfig??{},{region:e??t.clientConfig?.region,logger:coalesce(`logger`),userAgentAppId:coalesce(`userAgentAppId`)}))},getNewSsoOidcToken=async(e,t,n={},r)=>{let{CreateTokenCommand:i}=await Promise.all(/* import() */[__webpack_require__.e(572), __webpack_require__.e(557), __webpack_require__.e(274)]).then(__webpack_require__.bind(__webpack_require__, 6842));return(await getSsoOidcClient(t,n,r)).send(new i({clientId:e.clientId,clientSecret:e.clientSecret,refreshToken:e.refreshToken,grantType:`refresh_token`}))},validateTokenExpiry=e=>{if(e.expiration&&e.expiration.getTime()<Date.now())throw new f(`Token is expired. ${p}`,!1)},validateTokenKey=(e,t,n=!1)=>{if(t===void 0)throw new f(`Value not present for '${e}' in SSO Token${n?`. Cannot refresh`:``}. ${p}`,!1)},{writeFile:m}=node_fs__WEBPACK_IMPORTED_MODULE_3__.promises,writeSSOTokenToFile=(e,t)=>{let n=(0,_getSSOTokenFromFile_Dejio0YM_js__WEBPACK_IMPORTED_MODULE_2__.r)(e),r=JSON.stringify(t,null,2);return m(n,r)},h=new Map,g=new Map,fromSso=(e={})=>async({callerClientConfig:t}={})=>{e.logger?.debug(`@aws-sdk/token-providers - fromSso`);let r=await (0,_config_DHQOIinR_js__WEBPACK_IMPORTED_MODULE_1__.t)(e),i=(0,_getProfileName_W9QX2ddP_js__WEBPACK_IMPORTED_MODULE_4__.r)({profile:e.profile??t?.profile}),a=r[i];if(!a)throw new f(`Profile '${i}' could not be found in shared credentials file.`,!1);if(!a.sso_session)throw new f(`Profile '${i}' is missing required property 'sso_session'.`);let o=a.sso_session,c=g.get(o);if(c)return await c;let l=(await loadSsoSessionData(e))[o];if(!l)throw new f(`Sso session '${o}' could not be found in shared credentials file.`,!1);for(let e of[`sso_start_url`,`sso_region`])if(!l[e])throw new f(`Sso session '${o}' is missing required property '${e}'.`,!1);l.sso_start_url;let d=l.sso_region,m;try{m=await (0,_getSSOTokenFromFile_Dejio0YM_js__WEBPACK_IMPORTED_MODULE_2__.t)(o)}catch{throw new f(`The SSO session token associated with profile=${i} was not found or is invalid. ${p}`,!1)}validateTokenKey(`accessToken`,m.accessToken),validateTokenKey(`expiresAt`,m.expiresAt);let{accessToken:_,expiresAt:v}=m,y={token:_,expiration:new Date(v)};if(y.expiration.getTime()-Date.now()>3e5)return y;let b=g.get(o);if(b)return await b;let x=h.get(o)??0;if(Date.now()-x<3e4)return validateTokenExpiry(y),y;validateTokenKey(`clientId`,m.clientId,!0),validateTokenKey(`clientSecret`,m.clientSecret,!0),validateTokenKey(`refreshToken`,m.refreshToken,!0);let S=(async()=>{try{h.set(o,Date.now());let n=await getNewSsoOidcToken(m,d,e,t);validateTokenKey(`accessToken`,n.accessToken),validateTokenKey(`expiresIn`,n.expiresIn);let r=new Date(Date.now()+n.expiresIn*1e3);try{await writeSSOTokenToFile(o,{...m,accessToken:n.accessToken,expiresAt:r.toISOString(),refreshToken:n.refreshToken})}catch{}return{token:n.accessToken,expiration:r}}catch{return validateTokenExpiry(y),y}})();g.set(o,S);try{return await S}finally{g.delete(o)}},resolveSSOCredentials=async({ssoStartUrl:e,ssoSession:n,ssoAccountId:r,ssoRegion:i,ssoRoleName:a,ssoClient:o,clientConfig:s,parentClientConfig:l,callerClientConfig:d,profile:f,filepath:p,configFilepath:m,ignoreCache:h,logger:g})=>{let _,v=`To refresh this SSO session run aws sso login with the corresponding profile.`;if(n)try{let e=await fromSso({profile:f,filepath:p,configFilepath:m,ignoreCache:h,clientConfig:s,parentClientConfig:l,logger:g})({callerClientConfig:d});_={accessToken:e.token,expiresAt:new Date(e.expiration).toISOString()}}catch(e){throw new _CredentialsProviderError_DTHOsSNI_js__WEBPACK_IMPORTED_MODULE_0__.t(e.message,{tryNextLink:!1,logger:g})}else try{_=await (0,_getSSOTokenFromFile_Dejio0YM_js__WEBPACK_IMPORTED_MODULE_2__.t)(e)}catch{throw new _CredentialsProviderError_DTHOsSNI_js__WEBPACK_IMPORTED_MODULE_0__.t(`The SSO session associated with this profile is invalid. ${v}`,{tryNextLink:!1,logger:g})}if(new Date(_.expiresAt).getTime()-Date.now()<=0)throw new _CredentialsProviderError_DTHOsSNI_js__WEBPACK_IMPORTED_MODULE_0__.t(`The SSO session associated with this profile has expired. ${v}`,{tryNextLink:!1,logger:g});let{accessToken:y}=_,{SSOClient:b,GetRoleCredentialsCommand:x}=await Promise.all(/* import() */[__webpack_require__.e(572), __webpack_require__.e(557), __webpack_require__.e(891)]).then(__webpack_require__.bind(__webpack_require__, 4083)),S=o||new b(Object.assign({},s??{},{logger:s?.logger??d?.logger??l?.logger,region:s?.region??i,userAgentAppId:s?.userAgentAppId??d?.userAgentAppId??l?.userAgentAppId})),C;try{C=await S.send(new x({accountId:r,roleName:a,accessToken:y}))}catch(e){throw new _CredentialsProviderError_DTHOsSNI_js__WEBPACK_IMPORTED_MODULE_0__.t(e,{tryNextLink:!1,logger:g})}let{roleCredentials:{accessKeyId:w,secretAccessKey:T,sessionToken:E,expiration:D,credentialScope:O,accountId:k}={}}=C;if(!w||!T||!E||!D)throw new _CredentialsProviderError_DTHOsSNI_js__WEBPACK_IMPORTED_MODULE_0__.t(`SSO returns an invalid temporary credential.`,{tryNextLink:!1,logger:g});let A={accessKeyId:w,secretAccessKey:T,sessionToken:E,expiration:new Date(D),...O&&{credentialScope:O},...k&&{accountId:k}};return n?(0,_setCredentialFeature_D_M8cApp_js__WEBPACK_IMPORTED_MODULE_5__.t)(A,`CREDENTIALS_SSO`,`s`):(0,_setCredentialFeature_D_M8cApp_js__WEBPACK_IMPORTED_MODULE_5__.t)(A,`CREDENTIALS_SSO_LEGACY`,`u`),A},validateSsoProfile=(e,n)=>{let{sso_start_url:r,sso_account_id:i,sso_region:a,sso_role_name:o}=e;if(!r||!i||!a||!o)throw new _CredentialsProviderError_DTHOsSNI_js__WEBPACK_IMPORTED_MODULE_0__.t(`Profile is configured with invalid SSO credentials. Required parameters "sso_account_id", "sso_region", "sso_role_name", "sso_start_url". Got ${Object.keys(e).join(`, `)}\nReference: https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html`,{tryNextLink:!1,logger:n});return e},fromSSO=(e={})=>async({callerClientConfig:r}={})=>{e.logger?.debug(`@aws-sdk/credential-provider-sso - fromSSO`);let{ssoStartUrl:i,ssoAccountId:a,ssoRegion:o,ssoRoleName:c,ssoSession:l}=e,{ssoClient:u}=e,d=(0,_getProfileName_W9QX2ddP_js__WEBPACK_IMPORTED_MODULE_4__.r)({profile:e.profile??r?.profile});if(!i&&!a&&!o&&!c&&!l){let n=(await (0,_config_DHQOIinR_js__WEBPACK_IMPORTED_MODULE_1__.t)(e))[d];if(!n)throw new _CredentialsProviderError_DTHOsSNI_js__WEBPACK_IMPORTED_MODULE_0__.t(`Profile ${d} was not found.`,{logger:e.logger});if(!isSsoProfile(n))throw new _CredentialsProviderError_DTHOsSNI_js__WEBPACK_IMPORTED_MODULE_0__.t(`Profile ${d} is not configured with SSO credentials.`,{logger:e.logger});if(n?.sso_session){let r=(await loadSsoSessionData(e))[n.sso_session],a=` configurations in profile ${d} and sso-session ${n.sso_session}`;if(o&&o!==r.sso_region)throw new _CredentialsProviderError_DTHOsSNI_js__WEBPACK_IMPORTED_MODULE_0__.t(`Conflicting SSO region`+a,{tryNextLink:!1,logger:e.logger});if(i&&i!==r.sso_start_url)throw new _CredentialsProviderError_DTHOsSNI_js__WEBPACK_IMPORTED_MODULE_0__.t(`Conflicting SSO start_url`+a,{tryNextLink:!1,logger:e.logger});n.sso_region=r.sso_region,n.sso_start_url=r.sso_start_url}let{sso_start_url:r,sso_account_id:a,sso_region:c,sso_role_name:l,sso_session:f}=validateSsoProfile(n,e.logger);return resolveSSOCredentials({ssoStartUrl:r,ssoSession:f,ssoAccountId:a,ssoRegion:c,ssoRoleName:l,ssoClient:u,clientConfig:e.clientConfig,parentClientConfig:e.parentClientConfig,callerClientConfig:e.callerClientConfig,profile:d,filepath:e.filepath,configFilepath:e.configFilepath,ignoreCache:e.ignoreCache,logger:e.logger})}if(!i||!a||!o||!c)throw new _CredentialsProviderError_DTHOsSNI_js__WEBPACK_IMPORTED_MODULE_0__.t(`Incomplete configuration. The fromSSO() argument hash must include "ssoStartUrl", "ssoAccountId", "ssoRegion", "ssoRoleName"`,{tryNextLink:!1,logger:e.logger});return resolveSSOCredentials({ssoStartUrl:i,ssoSession:l,ssoAccountId:a,ssoRegion:o,ssoRoleName:c,ssoClient:u,clientConfig:e.clientConfig,parentClientConfig:e.parentClientConfig,callerClientConfig:e.callerClientConfig,profile:d,filepath:e.filepath,configFilepath:e.configFilepath,ignoreCache:e.ignoreCache,logger:e.logger})};

/***/ }),

/***/ 4768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ n)
/* harmony export */ });
/* harmony import */ var _getSSOTokenFromFile_Dejio0YM_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4552);
/* harmony import */ var _config_DHQOIinR_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(967);
const n={getFileRecord(){return _config_DHQOIinR_js__WEBPACK_IMPORTED_MODULE_1__.r},interceptFile(e,n){_config_DHQOIinR_js__WEBPACK_IMPORTED_MODULE_1__.r[e]=Promise.resolve(n)},getTokenRecord(){return _getSSOTokenFromFile_Dejio0YM_js__WEBPACK_IMPORTED_MODULE_0__.n},interceptToken(t,n){_getSSOTokenFromFile_Dejio0YM_js__WEBPACK_IMPORTED_MODULE_0__.n[t]=n}};

/***/ }),

/***/ 7082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ getProfileName)
/* harmony export */ });
/* unused harmony exports n, t */
const e=(/* unused pure expression or super */ null && (`AWS_PROFILE`)),t=(/* unused pure expression or super */ null && (`default`)),getProfileName=e=>e.profile||process.env.AWS_PROFILE||`default`;

/***/ }),

/***/ 4552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ i),
/* harmony export */   r: () => (/* binding */ getSSOTokenFilepath),
/* harmony export */   t: () => (/* binding */ getSSOTokenFromFile)
/* harmony export */ });
/* harmony import */ var _config_DHQOIinR_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(967);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
const getSSOTokenFilepath=n=>{let i=(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)(`sha1`).update(n).digest(`hex`);return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,_config_DHQOIinR_js__WEBPACK_IMPORTED_MODULE_0__.s)(),`.aws`,`sso`,`cache`,`${i}.json`)},i={},getSSOTokenFromFile=async e=>{if(i[e])return i[e];let t=getSSOTokenFilepath(e),r=await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(t,`utf8`);return JSON.parse(r)};

/***/ }),

/***/ 8391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ hasOwn)
/* harmony export */ });
function hasOwn(e,t){return Object.prototype.hasOwnProperty.call(e,t)}

/***/ }),

/***/ 833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ e)
/* harmony export */ });
var e=class HttpRequest{method;protocol;hostname;port;path;query;headers;username;password;fragment;body;constructor(e){this.method=e.method||`GET`,this.hostname=e.hostname||`localhost`,this.port=e.port,this.query=e.query||{},this.headers=e.headers||{},this.body=e.body,this.protocol=e.protocol?e.protocol.slice(-1)===`:`?e.protocol:`${e.protocol}:`:`https:`,this.path=e.path?e.path.charAt(0)===`/`?e.path:`/${e.path}`:`/`,this.username=e.username,this.password=e.password,this.fragment=e.fragment}static clone(e){let t=new HttpRequest({...e,headers:{...e.headers}});return t.query&&=cloneQuery(t.query),t}static isInstance(e){if(!e)return!1;let t=e;return`method`in t&&`protocol`in t&&`hostname`in t&&`path`in t&&typeof t.query==`object`&&typeof t.headers==`object`}clone(){return HttpRequest.clone(this)}};function cloneQuery(e){return Object.keys(e).reduce((t,n)=>{let r=e[n];return{...t,[n]:Array.isArray(r)?[...r]:r}},{})}

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

/***/ 2928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ setCredentialFeature)
/* harmony export */ });
function setCredentialFeature(e,t,n){return e.$source||={},e.$source[t]=n,e}

/***/ })

};
