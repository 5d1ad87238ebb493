export const id = 634;
export const ids = [634,699];
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

/***/ 7082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ getProfileName)
/* harmony export */ });
/* unused harmony exports n, t */
const e=(/* unused pure expression or super */ null && (`AWS_PROFILE`)),t=(/* unused pure expression or super */ null && (`default`)),getProfileName=e=>e.profile||process.env.AWS_PROFILE||`default`;

/***/ }),

/***/ 2928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ setCredentialFeature)
/* harmony export */ });
function setCredentialFeature(e,t,n){return e.$source||={},e.$source[t]=n,e}

/***/ })

};
