export const id = 661;
export const ids = [661,42];
export const modules = {

/***/ 9860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ e),
/* harmony export */   t: () => (/* binding */ t)
/* harmony export */ });
var e=class ProviderError extends Error{name=`ProviderError`;tryNextLink;constructor(e,t=!0){let n,r=!0;typeof t==`boolean`?(n=void 0,r=t):typeof t==`object`&&t&&(n=t.logger,r=t.tryNextLink??!0),super(e),this.tryNextLink=r,Object.setPrototypeOf(this,ProviderError.prototype),n?.debug?.(`@smithy/property-provider ${r?`->`:`(!)`} ${e}`)}static from(e,t=!0){return Object.assign(new this(e.message,t),e)}},t=class CredentialsProviderError extends e{name=`CredentialsProviderError`;constructor(e,t=!0){super(e,t),Object.setPrototypeOf(this,CredentialsProviderError.prototype)}};

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

/***/ 661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fromTokenFile: () => (/* binding */ fromTokenFile),
/* harmony export */   fromWebToken: () => (/* binding */ fromWebToken)
/* harmony export */ });
/* harmony import */ var _setCredentialFeature_D_M8cApp_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2928);
/* harmony import */ var _CredentialsProviderError_DTHOsSNI_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9860);
/* harmony import */ var _externalDataInterceptor_DcQUY0el_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4768);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
const fromWebToken=e=>async t=>{e.logger?.debug(`@aws-sdk/credential-provider-web-identity - fromWebToken`);let{roleArn:n,roleSessionName:r,webIdentityToken:i,providerId:a,policyArns:o,policy:s,durationSeconds:c}=e,{roleAssumerWithWebIdentity:l}=e;if(!l){let{getDefaultRoleAssumerWithWebIdentity:n}=await Promise.all(/* import() */[__webpack_require__.e(572), __webpack_require__.e(514), __webpack_require__.e(699)]).then(__webpack_require__.bind(__webpack_require__, 6514));l=n({...e.clientConfig,credentialProviderLogger:e.logger,parentClientConfig:{...t?.callerClientConfig,...e.parentClientConfig}},e.clientPlugins)}return l({RoleArn:n,RoleSessionName:r??`aws-sdk-js-session-${Date.now()}`,WebIdentityToken:i,ProviderId:a,PolicyArns:o,Policy:s,DurationSeconds:c})},i=`AWS_WEB_IDENTITY_TOKEN_FILE`,fromTokenFile=(a={})=>async o=>{a.logger?.debug(`@aws-sdk/credential-provider-web-identity - fromTokenFile`);let s=a?.webIdentityTokenFile??process.env[i],c=a?.roleArn??process.env.AWS_ROLE_ARN,l=a?.roleSessionName??process.env.AWS_ROLE_SESSION_NAME;if(!s||!c)throw new _CredentialsProviderError_DTHOsSNI_js__WEBPACK_IMPORTED_MODULE_0__.t(`Web identity configuration not specified`,{logger:a.logger});let u=await fromWebToken({...a,webIdentityToken:_externalDataInterceptor_DcQUY0el_js__WEBPACK_IMPORTED_MODULE_1__.t?.getTokenRecord?.()[s]??(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(s,{encoding:`ascii`}),roleArn:c,roleSessionName:l})(o);return s===process.env[i]&&(0,_setCredentialFeature_D_M8cApp_js__WEBPACK_IMPORTED_MODULE_3__.t)(u,`CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN`,`h`),u};

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

/***/ 2928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ setCredentialFeature)
/* harmony export */ });
function setCredentialFeature(e,t,n){return e.$source||={},e.$source[t]=n,e}

/***/ })

};
