export const id = 678;
export const ids = [678,297,440,699];
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

/***/ 7630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ parseUrl),
/* harmony export */   r: () => (/* binding */ memoize),
/* harmony export */   t: () => (/* binding */ loadConfig)
/* harmony export */ });
/* unused harmony exports i, n */
/* harmony import */ var _config_DHQOIinR_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(967);
/* harmony import */ var _CredentialsProviderError_DTHOsSNI_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9860);
/* harmony import */ var _chain_D8m3Rae0_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4814);
/* harmony import */ var _getProfileName_W9QX2ddP_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7082);
function parseQueryString(e){let t={};if(e=e.replace(/^\?/,``),e)for(let n of e.split(`&`)){let[e,r=null]=n.split(`=`);e=decodeURIComponent(e),r&&=decodeURIComponent(r),e in t?Array.isArray(t[e])?t[e].push(r):t[e]=[t[e],r]:t[e]=r}return t}const parseUrl=e=>{if(typeof e==`string`)return parseUrl(new URL(e));let{hostname:t,pathname:n,port:r,protocol:i,search:a}=e,o;return a&&(o=parseQueryString(a)),{hostname:t,port:r?parseInt(r):void 0,protocol:i,path:n,query:o}},fromValue=e=>()=>Promise.resolve(e),memoize=(e,t,n)=>{let r,i,a,o=!1,coalesceProvider=async()=>{i||=e();try{r=await i,a=!0,o=!1}finally{i=void 0}return r};return t===void 0?async e=>((!a||e?.forceRefresh)&&(r=await coalesceProvider()),r):async e=>((!a||e?.forceRefresh)&&(r=await coalesceProvider()),o?r:n&&!n(r)?(o=!0,r):(t(r)&&await coalesceProvider(),r))};function getSelectorName(e){try{let t=new Set(Array.from(e.match(/([A-Z_]){3,}/g)??[]));return t.delete(`CONFIG`),t.delete(`CONFIG_PREFIX_SEPARATOR`),t.delete(`ENV`),[...t].join(`, `)}catch{return e}}const fromEnv=(e,n)=>async()=>{try{let t=e(process.env,n);if(t===void 0)throw Error();return t}catch(r){throw new _CredentialsProviderError_DTHOsSNI_js__WEBPACK_IMPORTED_MODULE_1__.t(r.message||`Not found in ENV: ${getSelectorName(e.toString())}`,{logger:n?.logger})}},fromSharedConfigFiles=(n,{preferredFile:i=`config`,...a}={})=>async()=>{let o=(0,_getProfileName_W9QX2ddP_js__WEBPACK_IMPORTED_MODULE_3__.r)(a),{configFile:s,credentialsFile:c}=await (0,_config_DHQOIinR_js__WEBPACK_IMPORTED_MODULE_0__.n)(a),l=c[o]||{},u=s[o]||{},d=i===`config`?{...l,...u}:{...u,...l};try{let e=n(d,i===`config`?s:c);if(e===void 0)throw Error();return e}catch(e){throw new _CredentialsProviderError_DTHOsSNI_js__WEBPACK_IMPORTED_MODULE_1__.t(e.message||`Not found in config files w/ profile [${o}]: ${getSelectorName(n.toString())}`,{logger:a.logger})}},isFunction=e=>typeof e==`function`,fromStatic=e=>isFunction(e)?async()=>await e():fromValue(e),loadConfig=({environmentVariableSelector:e,configFileSelector:t,default:r},i={})=>{let{signingName:a,logger:o}=i;return memoize((0,_chain_D8m3Rae0_js__WEBPACK_IMPORTED_MODULE_2__.t)(fromEnv(e,{signingName:a,logger:o}),fromSharedConfigFiles(t,i),fromStatic(r)))};

/***/ }),

/***/ 5678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ENV_CMDS_FULL_URI: () => (/* binding */ a),
/* harmony export */   ENV_CMDS_RELATIVE_URI: () => (/* binding */ o),
/* harmony export */   fromContainerMetadata: () => (/* binding */ fromContainerMetadata),
/* harmony export */   fromInstanceMetadata: () => (/* binding */ fromInstanceMetadata)
/* harmony export */ });
/* harmony import */ var _CredentialsProviderError_DTHOsSNI_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9860);
/* harmony import */ var _configLoader_DEhkt8c_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7630);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7067);
const isImdsCredentials=e=>!!e&&typeof e==`object`&&typeof e.AccessKeyId==`string`&&typeof e.SecretAccessKey==`string`&&typeof e.Token==`string`&&typeof e.Expiration==`string`,fromImdsCredentials=e=>({accessKeyId:e.AccessKeyId,secretAccessKey:e.SecretAccessKey,sessionToken:e.Token,expiration:new Date(e.Expiration),...e.AccountId&&{accountId:e.AccountId}}),providerConfigFromInit=({maxRetries:e=0,timeout:t=1e3})=>({maxRetries:e,timeout:t});function httpRequest(t){return new Promise((n,r)=>{let a=node_http__WEBPACK_IMPORTED_MODULE_2__.request({method:`GET`,...t,hostname:t.hostname?.replace(/^\[(.+)\]$/,`$1`)});a.on(`error`,t=>{r(Object.assign(new _CredentialsProviderError_DTHOsSNI_js__WEBPACK_IMPORTED_MODULE_0__.n(`Unable to connect to instance metadata service`),t)),a.destroy()}),a.on(`timeout`,()=>{r(new _CredentialsProviderError_DTHOsSNI_js__WEBPACK_IMPORTED_MODULE_0__.n(`TimeoutError from instance metadata service`)),a.destroy()}),a.on(`response`,t=>{let{statusCode:i=400}=t;(i<200||300<=i)&&(r(Object.assign(new _CredentialsProviderError_DTHOsSNI_js__WEBPACK_IMPORTED_MODULE_0__.n(`Error response received from instance metadata service`),{statusCode:i})),a.destroy());let o=[];t.on(`data`,e=>{o.push(e)}),t.on(`end`,()=>{n(Buffer.concat(o)),a.destroy()})}),a.end()})}const retry=(e,t)=>{let n=e();for(let r=0;r<t;r++)n=n.catch(e);return n},a=`AWS_CONTAINER_CREDENTIALS_FULL_URI`,o=`AWS_CONTAINER_CREDENTIALS_RELATIVE_URI`,fromContainerMetadata=(e={})=>{let{timeout:n,maxRetries:r}=providerConfigFromInit(e);return()=>retry(async()=>{let r=await getCmdsUri({logger:e.logger}),i=JSON.parse(await requestFromEcsImds(n,r));if(!isImdsCredentials(i))throw new _CredentialsProviderError_DTHOsSNI_js__WEBPACK_IMPORTED_MODULE_0__.t(`Invalid response received from instance metadata service.`,{logger:e.logger});return fromImdsCredentials(i)},r)},requestFromEcsImds=async(e,t)=>(process.env.AWS_CONTAINER_AUTHORIZATION_TOKEN&&(t.headers={...t.headers,Authorization:process.env.AWS_CONTAINER_AUTHORIZATION_TOKEN}),(await httpRequest({...t,timeout:e})).toString()),s=new Set([`localhost`,`127.0.0.1`]),c=new Set([`http:`,`https:`]),getCmdsUri=async({logger:e})=>{if(process.env.AWS_CONTAINER_CREDENTIALS_RELATIVE_URI)return{hostname:`169.254.170.2`,path:process.env[o]};if(process.env.AWS_CONTAINER_CREDENTIALS_FULL_URI){let n;try{n=new URL(process.env[a])}catch{throw new _CredentialsProviderError_DTHOsSNI_js__WEBPACK_IMPORTED_MODULE_0__.t(`${process.env[a]} is not a valid container metadata service URL`,{tryNextLink:!1,logger:e})}if(!n.hostname||!s.has(n.hostname))throw new _CredentialsProviderError_DTHOsSNI_js__WEBPACK_IMPORTED_MODULE_0__.t(`${n.hostname} is not a valid container metadata service hostname`,{tryNextLink:!1,logger:e});if(!n.protocol||!c.has(n.protocol))throw new _CredentialsProviderError_DTHOsSNI_js__WEBPACK_IMPORTED_MODULE_0__.t(`${n.protocol} is not a valid container metadata service protocol`,{tryNextLink:!1,logger:e});return{protocol:n.protocol,hostname:n.hostname,path:n.pathname+n.search,port:n.port?parseInt(n.port,10):void 0}}throw new _CredentialsProviderError_DTHOsSNI_js__WEBPACK_IMPORTED_MODULE_0__.t(`The container metadata credential provider cannot be used unless the ${o} or ${a} environment variable is set`,{tryNextLink:!1,logger:e})};var l=class InstanceMetadataV1FallbackError extends _CredentialsProviderError_DTHOsSNI_js__WEBPACK_IMPORTED_MODULE_0__.t{tryNextLink;name=`InstanceMetadataV1FallbackError`;constructor(e,t=!0){super(e,t),this.tryNextLink=t,Object.setPrototypeOf(this,InstanceMetadataV1FallbackError.prototype)}},u;(function(e){e.IPv4=`http://169.254.169.254`,e.IPv6=`http://[fd00:ec2::254]`})(u||={});const d={environmentVariableSelector:e=>e.AWS_EC2_METADATA_SERVICE_ENDPOINT,configFileSelector:e=>e.ec2_metadata_service_endpoint,default:void 0};var f;(function(e){e.IPv4=`IPv4`,e.IPv6=`IPv6`})(f||={});const p={environmentVariableSelector:e=>e.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE,configFileSelector:e=>e.ec2_metadata_service_endpoint_mode,default:f.IPv4},getInstanceMetadataEndpoint=async()=>(0,_configLoader_DEhkt8c_js__WEBPACK_IMPORTED_MODULE_1__.a)(await getFromEndpointConfig()||await getFromEndpointModeConfig()),getFromEndpointConfig=async()=>(0,_configLoader_DEhkt8c_js__WEBPACK_IMPORTED_MODULE_1__.t)(d)(),getFromEndpointModeConfig=async()=>{let e=await (0,_configLoader_DEhkt8c_js__WEBPACK_IMPORTED_MODULE_1__.t)(p)();switch(e){case f.IPv4:return u.IPv4;case f.IPv6:return u.IPv6;default:throw Error(`Unsupported endpoint mode: ${e}. Select from ${Object.values(f)}`)}},getExtendedInstanceMetadataCredentials=(e,t)=>{let n=300+Math.floor(Math.random()*300),r=new Date(Date.now()+n*1e3);t.warn(`Attempting credential expiration extension due to a credential service availability issue. A refresh of these credentials will be attempted after ${new Date(r)}.\nFor more information, please visit: https://docs.aws.amazon.com/sdkref/latest/guide/feature-static-credentials.html`);let i=e.originalExpiration??e.expiration;return{...e,...i?{originalExpiration:i}:{},expiration:r}},staticStabilityProvider=(e,t={})=>{let n=t?.logger||console,r;return async()=>{let t;try{t=await e(),t.expiration&&t.expiration.getTime()<Date.now()&&(t=getExtendedInstanceMetadataCredentials(t,n))}catch(e){if(r)n.warn(`Credential renew failed: `,e),t=getExtendedInstanceMetadataCredentials(r,n);else throw e}return r=t,t}},m=`/latest/meta-data/iam/security-credentials/`,h=`AWS_EC2_METADATA_V1_DISABLED`,g=`ec2_metadata_v1_disabled`,_=`x-aws-ec2-metadata-token`,fromInstanceMetadata=(e={})=>staticStabilityProvider(getInstanceMetadataProvider(e),{logger:e.logger}),getInstanceMetadataProvider=(e={})=>{let n=!1,{logger:i,profile:a}=e,{timeout:o,maxRetries:s}=providerConfigFromInit(e),getCredentials=async(i,o)=>{if(n||o.headers?.[_]==null){let n=!1,i=!1,o=await (0,_configLoader_DEhkt8c_js__WEBPACK_IMPORTED_MODULE_1__.t)({environmentVariableSelector:n=>{let r=n[h];if(i=!!r&&r!==`false`,r===void 0)throw new _CredentialsProviderError_DTHOsSNI_js__WEBPACK_IMPORTED_MODULE_0__.t(`${h} not set in env, checking config file next.`,{logger:e.logger});return i},configFileSelector:e=>{let t=e[g];return n=!!t&&t!==`false`,n},default:!1},{profile:a})();if(e.ec2MetadataV1Disabled||o){let t=[];throw e.ec2MetadataV1Disabled&&t.push(`credential provider initialization (runtime option ec2MetadataV1Disabled)`),n&&t.push(`config file profile (${g})`),i&&t.push(`process environment variable (${h})`),new l(`AWS EC2 Metadata v1 fallback has been blocked by AWS SDK configuration in the following: [${t.join(`, `)}].`)}}let s=(await retry(async()=>{let e;try{e=await getProfile(o)}catch(e){throw e.statusCode===401&&(n=!1),e}return e},i)).trim();return retry(async()=>{let t;try{t=await getCredentialsFromProfile(s,o,e)}catch(e){throw e.statusCode===401&&(n=!1),e}return t},i)};return async()=>{let e=await getInstanceMetadataEndpoint();if(n)return i?.debug(`AWS SDK Instance Metadata`,`using v1 fallback (no token fetch)`),getCredentials(s,{...e,timeout:o});{let t;try{t=(await getMetadataToken({...e,timeout:o})).toString()}catch(t){if(t?.statusCode===400)throw Object.assign(t,{message:`EC2 Metadata token request returned error`});return(t.message===`TimeoutError`||[403,404,405].includes(t.statusCode))&&(n=!0),i?.debug(`AWS SDK Instance Metadata`,`using v1 fallback (initial)`),getCredentials(s,{...e,timeout:o})}return getCredentials(s,{...e,headers:{[_]:t},timeout:o})}}},getMetadataToken=async e=>httpRequest({...e,path:`/latest/api/token`,method:`PUT`,headers:{"x-aws-ec2-metadata-token-ttl-seconds":`21600`}}),getProfile=async e=>(await httpRequest({...e,path:m})).toString(),getCredentialsFromProfile=async(e,n,r)=>{let i=JSON.parse((await httpRequest({...n,path:m+e})).toString());if(!isImdsCredentials(i))throw new _CredentialsProviderError_DTHOsSNI_js__WEBPACK_IMPORTED_MODULE_0__.t(`Invalid response received from instance metadata service.`,{logger:r.logger});return fromImdsCredentials(i)};

/***/ }),

/***/ 7082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ getProfileName)
/* harmony export */ });
/* unused harmony exports n, t */
const e=(/* unused pure expression or super */ null && (`AWS_PROFILE`)),t=(/* unused pure expression or super */ null && (`default`)),getProfileName=e=>e.profile||process.env.AWS_PROFILE||`default`;

/***/ })

};
