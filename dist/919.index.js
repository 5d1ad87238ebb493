export const id = 919;
export const ids = [919,300,634,699];
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

/***/ 9919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fromIni: () => (/* binding */ fromIni)
/* harmony export */ });
/* harmony import */ var _getProfileName_W9QX2ddP_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7082);
/* harmony import */ var _config_DHQOIinR_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(967);
/* harmony import */ var _CredentialsProviderError_DTHOsSNI_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9860);
/* harmony import */ var _setCredentialFeature_D_M8cApp_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2928);
/* harmony import */ var _chain_D8m3Rae0_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4814);
const resolveCredentialSource=(e,t,r)=>{let a={EcsContainer:async e=>{let{fromHttp:t}=await __webpack_require__.e(/* import() */ 316).then(__webpack_require__.bind(__webpack_require__, 4935)),{fromContainerMetadata:n}=await __webpack_require__.e(/* import() */ 440).then(__webpack_require__.bind(__webpack_require__, 5678));return r?.debug(`@aws-sdk/credential-provider-ini - credential_source is EcsContainer`),async()=>(0,_chain_D8m3Rae0_js__WEBPACK_IMPORTED_MODULE_2__.t)(t(e??{}),n(e))().then(setNamedProvider)},Ec2InstanceMetadata:async e=>{r?.debug(`@aws-sdk/credential-provider-ini - credential_source is Ec2InstanceMetadata`);let{fromInstanceMetadata:t}=await __webpack_require__.e(/* import() */ 440).then(__webpack_require__.bind(__webpack_require__, 5678));return async()=>t(e)().then(setNamedProvider)},Environment:async e=>{r?.debug(`@aws-sdk/credential-provider-ini - credential_source is Environment`);let{fromEnv:t}=await __webpack_require__.e(/* import() */ 397).then(__webpack_require__.bind(__webpack_require__, 8778));return async()=>t(e)().then(setNamedProvider)}};if(e in a)return a[e];throw new _CredentialsProviderError_DTHOsSNI_js__WEBPACK_IMPORTED_MODULE_1__.t(`Unsupported credential source in profile ${t}. Got ${e}, expected EcsContainer or Ec2InstanceMetadata or Environment.`,{logger:r})},setNamedProvider=e=>(0,_setCredentialFeature_D_M8cApp_js__WEBPACK_IMPORTED_MODULE_3__.t)(e,`CREDENTIALS_PROFILE_NAMED_PROVIDER`,`p`),isAssumeRoleProfile=(e,{profile:t=`default`,logger:n}={})=>!!e&&typeof e==`object`&&typeof e.role_arn==`string`&&[`undefined`,`string`].indexOf(typeof e.role_session_name)>-1&&[`undefined`,`string`].indexOf(typeof e.external_id)>-1&&[`undefined`,`string`].indexOf(typeof e.mfa_serial)>-1&&(isAssumeRoleWithSourceProfile(e,{profile:t,logger:n})||isCredentialSourceProfile(e,{profile:t,logger:n})),isAssumeRoleWithSourceProfile=(e,{profile:t,logger:n})=>{let r=typeof e.source_profile==`string`&&e.credential_source===void 0;return r&&n?.debug?.(`    ${t} isAssumeRoleWithSourceProfile source_profile=${e.source_profile}`),r},isCredentialSourceProfile=(e,{profile:t,logger:n})=>{let r=typeof e.credential_source==`string`&&e.source_profile===void 0;return r&&n?.debug?.(`    ${t} isCredentialSourceProfile credential_source=${e.credential_source}`),r},resolveAssumeRoleCredentials=async(t,i,a,o,s={},c)=>{a.logger?.debug(`@aws-sdk/credential-provider-ini - resolveAssumeRoleCredentials (STS)`);let l=i[t],{source_profile:u,region:d}=l;if(!a.roleAssumer){let{getDefaultRoleAssumer:e}=await Promise.all(/* import() */[__webpack_require__.e(572), __webpack_require__.e(514)]).then(__webpack_require__.bind(__webpack_require__, 6514));a.roleAssumer=e({...a.clientConfig,credentialProviderLogger:a.logger,parentClientConfig:{...o,...a?.parentClientConfig,region:d??a?.parentClientConfig?.region??o?.region}},a.clientPlugins)}if(u&&u in s)throw new _CredentialsProviderError_DTHOsSNI_js__WEBPACK_IMPORTED_MODULE_1__.t(`Detected a cycle attempting to resolve credentials for profile ${(0,_getProfileName_W9QX2ddP_js__WEBPACK_IMPORTED_MODULE_4__.r)(a)}. Profiles visited: `+Object.keys(s).join(`, `),{logger:a.logger});a.logger?.debug(`@aws-sdk/credential-provider-ini - finding credential resolver using ${u?`source_profile=[${u}]`:`profile=[${t}]`}`);let f=u?c(u,i,a,o,{...s,[u]:!0},isCredentialSourceWithoutRoleArn(i[u]??{})):(await resolveCredentialSource(l.credential_source,t,a.logger)(a))();if(isCredentialSourceWithoutRoleArn(l))return f.then(e=>(0,_setCredentialFeature_D_M8cApp_js__WEBPACK_IMPORTED_MODULE_3__.t)(e,`CREDENTIALS_PROFILE_SOURCE_PROFILE`,`o`));{let e={RoleArn:l.role_arn,RoleSessionName:l.role_session_name||`aws-sdk-js-${Date.now()}`,ExternalId:l.external_id,DurationSeconds:parseInt(l.duration_seconds||`3600`,10)},{mfa_serial:i}=l;if(i){if(!a.mfaCodeProvider)throw new _CredentialsProviderError_DTHOsSNI_js__WEBPACK_IMPORTED_MODULE_1__.t(`Profile ${t} requires multi-factor authentication, but no MFA code callback was provided.`,{logger:a.logger,tryNextLink:!1});e.SerialNumber=i,e.TokenCode=await a.mfaCodeProvider(i)}let o=await f;return a.roleAssumer(o,e).then(e=>(0,_setCredentialFeature_D_M8cApp_js__WEBPACK_IMPORTED_MODULE_3__.t)(e,`CREDENTIALS_PROFILE_SOURCE_PROFILE`,`o`))}},isCredentialSourceWithoutRoleArn=e=>!e.role_arn&&!!e.credential_source,isLoginProfile=e=>!!(e&&e.login_session),resolveLoginCredentials=async(e,t,n)=>{let{fromLoginCredentials:i}=await __webpack_require__.e(/* import() */ 254).then(__webpack_require__.bind(__webpack_require__, 254)),a=await i({...t,profile:e})({callerClientConfig:n});return (0,_setCredentialFeature_D_M8cApp_js__WEBPACK_IMPORTED_MODULE_3__.t)(a,`CREDENTIALS_PROFILE_LOGIN`,`AC`)},isProcessProfile=e=>!!e&&typeof e==`object`&&typeof e.credential_process==`string`,resolveProcessCredentials=async(e,t)=>{let{fromProcess:n}=await __webpack_require__.e(/* import() */ 820).then(__webpack_require__.bind(__webpack_require__, 2820)),i=await n({...e,profile:t})();return (0,_setCredentialFeature_D_M8cApp_js__WEBPACK_IMPORTED_MODULE_3__.t)(i,`CREDENTIALS_PROFILE_PROCESS`,`v`)},resolveSsoCredentials=async(e,t,n={},i)=>{let{fromSSO:a}=await __webpack_require__.e(/* import() */ 414).then(__webpack_require__.bind(__webpack_require__, 7414));return a({profile:e,logger:n.logger,parentClientConfig:n.parentClientConfig,clientConfig:n.clientConfig})({callerClientConfig:i}).then(e=>t.sso_session?(0,_setCredentialFeature_D_M8cApp_js__WEBPACK_IMPORTED_MODULE_3__.t)(e,`CREDENTIALS_PROFILE_SSO`,`r`):(0,_setCredentialFeature_D_M8cApp_js__WEBPACK_IMPORTED_MODULE_3__.t)(e,`CREDENTIALS_PROFILE_SSO_LEGACY`,`t`))},isSsoProfile=e=>e&&(typeof e.sso_start_url==`string`||typeof e.sso_account_id==`string`||typeof e.sso_session==`string`||typeof e.sso_region==`string`||typeof e.sso_role_name==`string`),isStaticCredsProfile=e=>!!e&&typeof e==`object`&&typeof e.aws_access_key_id==`string`&&typeof e.aws_secret_access_key==`string`&&[`undefined`,`string`].indexOf(typeof e.aws_session_token)>-1&&[`undefined`,`string`].indexOf(typeof e.aws_account_id)>-1,resolveStaticCredentials=async(e,t)=>{t?.logger?.debug(`@aws-sdk/credential-provider-ini - resolveStaticCredentials`);let n={accessKeyId:e.aws_access_key_id,secretAccessKey:e.aws_secret_access_key,sessionToken:e.aws_session_token,...e.aws_credential_scope&&{credentialScope:e.aws_credential_scope},...e.aws_account_id&&{accountId:e.aws_account_id}};return (0,_setCredentialFeature_D_M8cApp_js__WEBPACK_IMPORTED_MODULE_3__.t)(n,`CREDENTIALS_PROFILE`,`n`)},isWebIdentityProfile=e=>!!e&&typeof e==`object`&&typeof e.web_identity_token_file==`string`&&typeof e.role_arn==`string`&&[`undefined`,`string`].indexOf(typeof e.role_session_name)>-1,resolveWebIdentityCredentials=async(e,t,n)=>{let{fromTokenFile:i}=await __webpack_require__.e(/* import() */ 42).then(__webpack_require__.bind(__webpack_require__, 661)),a=await i({webIdentityTokenFile:e.web_identity_token_file,roleArn:e.role_arn,roleSessionName:e.role_session_name,roleAssumerWithWebIdentity:t.roleAssumerWithWebIdentity,logger:t.logger,parentClientConfig:t.parentClientConfig})({callerClientConfig:n});return (0,_setCredentialFeature_D_M8cApp_js__WEBPACK_IMPORTED_MODULE_3__.t)(a,`CREDENTIALS_PROFILE_STS_WEB_ID_TOKEN`,`q`)},resolveProfileData=async(e,t,r,i,a={},o=!1)=>{let s=t[e];if(Object.keys(a).length>0&&isStaticCredsProfile(s))return resolveStaticCredentials(s,r);if(o||isAssumeRoleProfile(s,{profile:e,logger:r.logger}))return resolveAssumeRoleCredentials(e,t,r,i,a,resolveProfileData);if(isStaticCredsProfile(s))return resolveStaticCredentials(s,r);if(isWebIdentityProfile(s))return resolveWebIdentityCredentials(s,r,i);if(isProcessProfile(s))return resolveProcessCredentials(r,e);if(isSsoProfile(s))return await resolveSsoCredentials(e,s,r,i);if(isLoginProfile(s))return resolveLoginCredentials(e,r,i);throw new _CredentialsProviderError_DTHOsSNI_js__WEBPACK_IMPORTED_MODULE_1__.t(`Could not resolve credentials using profile: [${e}] in configuration/credentials file(s).`,{logger:r.logger})},fromIni=(n={})=>async({callerClientConfig:r}={})=>{n.logger?.debug(`@aws-sdk/credential-provider-ini - fromIni`);let i=await (0,_config_DHQOIinR_js__WEBPACK_IMPORTED_MODULE_0__.t)(n);return resolveProfileData((0,_getProfileName_W9QX2ddP_js__WEBPACK_IMPORTED_MODULE_4__.r)({profile:n.profile??r?.profile}),i,n,r)};

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
