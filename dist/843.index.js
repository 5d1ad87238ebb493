export const id = 843;
export const ids = [843,338];
export const modules = {

/***/ 2843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseKnownFiles: () => (/* reexport safe */ _config_DHQOIinR_js__WEBPACK_IMPORTED_MODULE_1__.t)
/* harmony export */ });
/* harmony import */ var _Sha256Node_CTuapc5S_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7158);
/* harmony import */ var _config_DHQOIinR_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(967);
/* harmony import */ var _configLoader_DEhkt8c_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7630);
/* harmony import */ var _CredentialsProviderError_DTHOsSNI_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9860);
/* harmony import */ var _chain_D8m3Rae0_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4814);
/* harmony import */ var _getSSOTokenFromFile_Dejio0YM_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4552);
/* harmony import */ var _externalDataInterceptor_DcQUY0el_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4768);
/* harmony import */ var _dist_es_91i5bC_x_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8338);


/***/ }),

/***/ 8338:
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
var f=class TokenProviderError extends _CredentialsProviderError_DTHOsSNI_js__WEBPACK_IMPORTED_MODULE_0__.n{name=`TokenProviderError`;constructor(e,t=!0){super(e,t),Object.setPrototypeOf(this,TokenProviderError.prototype)}};const getSsoSessionData=e=>Object.entries(e).filter(([e])=>e.startsWith(_config_DHQOIinR_js__WEBPACK_IMPORTED_MODULE_1__.c.SSO_SESSION+`.`)).reduce((e,[t,n])=>({...e,[t.substring(t.indexOf(`.`)+1)]:n}),{}),swallowError=()=>({}),loadSsoSessionData=async(e={})=>(0,_config_DHQOIinR_js__WEBPACK_IMPORTED_MODULE_1__.i)(e.configFilepath??(0,_config_DHQOIinR_js__WEBPACK_IMPORTED_MODULE_1__.o)()).then(_config_DHQOIinR_js__WEBPACK_IMPORTED_MODULE_1__.a).then(getSsoSessionData).catch(swallowError),isSsoProfile=e=>e&&(typeof e.sso_start_url==`string`||typeof e.sso_account_id==`string`||typeof e.sso_session==`string`||typeof e.sso_region==`string`||typeof e.sso_role_name==`string`),p=`To refresh this SSO session run 'aws sso login' with the corresponding profile.`,getSsoOidcClient=async(e,t={},n)=>{let{SSOOIDCClient:r}=await __webpack_require__.e(/* import() */ 30).then(__webpack_require__.bind(__webpack_require__, 5030)),coalesce=e=>t.clientConfig?.[e]??t.parentClientConfig?.[e]??n?.[e];return new r(Object.assign({},t.clientConfig??{},{region:e??t.clientConfig?.region,logger:coalesce(`logger`),userAgentAppId:coalesce(`userAgentAppId`)}))},getNewSsoOidcToken=async(e,t,n={},r)=>{let{CreateTokenCommand:i}=await __webpack_require__.e(/* import() */ 30).then(__webpack_require__.bind(__webpack_require__, 5030));return(await getSsoOidcClient(t,n,r)).send(new i({clientId:e.clientId,clientSecret:e.clientSecret,refreshToken:e.refreshToken,grantType:`refresh_token`}))},validateTokenExpiry=e=>{if(e.expiration&&e.expiration.getTime()<Date.now())throw new f(`Token is expired. ${p}`,!1)},validateTokenKey=(e,t,n=!1)=>{if(t===void 0)throw new f(`Value not present for '${e}' in SSO Token${n?`. Cannot refresh`:``}. ${p}`,!1)},{writeFile:m}=node_fs__WEBPACK_IMPORTED_MODULE_3__.promises,writeSSOTokenToFile=(e,t)=>{let n=(0,_getSSOTokenFromFile_Dejio0YM_js__WEBPACK_IMPORTED_MODULE_2__.r)(e),r=JSON.stringify(t,null,2);return m(n,r)},h=new Map,g=new Map,fromSso=(e={})=>async({callerClientConfig:t}={})=>{e.logger?.debug(`@aws-sdk/token-providers - fromSso`);let r=await (0,_config_DHQOIinR_js__WEBPACK_IMPORTED_MODULE_1__.t)(e),i=(0,_getProfileName_W9QX2ddP_js__WEBPACK_IMPORTED_MODULE_4__.r)({profile:e.profile??t?.profile}),a=r[i];if(!a)throw new f(`Profile '${i}' could not be found in shared credentials file.`,!1);if(!a.sso_session)throw new f(`Profile '${i}' is missing required property 'sso_session'.`);let o=a.sso_session,c=g.get(o);if(c)return await c;let l=(await loadSsoSessionData(e))[o];if(!l)throw new f(`Sso session '${o}' could not be found in shared credentials file.`,!1);for(let e of[`sso_start_url`,`sso_region`])if(!l[e])throw new f(`Sso session '${o}' is missing required property '${e}'.`,!1);l.sso_start_url;let d=l.sso_region,m;try{m=await (0,_getSSOTokenFromFile_Dejio0YM_js__WEBPACK_IMPORTED_MODULE_2__.t)(o)}catch{throw new f(`The SSO session token associated with profile=${i} was not found or is invalid. ${p}`,!1)}validateTokenKey(`accessToken`,m.accessToken),validateTokenKey(`expiresAt`,m.expiresAt);let{accessToken:_,expiresAt:v}=m,y={token:_,expiration:new Date(v)};if(y.expiration.getTime()-Date.now()>3e5)return y;let b=g.get(o);if(b)return await b;let x=h.get(o)??0;if(Date.now()-x<3e4)return validateTokenExpiry(y),y;validateTokenKey(`clientId`,m.clientId,!0),validateTokenKey(`clientSecret`,m.clientSecret,!0),validateTokenKey(`refreshToken`,m.refreshToken,!0);let S=(async()=>{try{h.set(o,Date.now());let n=await getNewSsoOidcToken(m,d,e,t);validateTokenKey(`accessToken`,n.accessToken),validateTokenKey(`expiresIn`,n.expiresIn);let r=new Date(Date.now()+n.expiresIn*1e3);try{await writeSSOTokenToFile(o,{...m,accessToken:n.accessToken,expiresAt:r.toISOString(),refreshToken:n.refreshToken})}catch{}return{token:n.accessToken,expiration:r}}catch{return validateTokenExpiry(y),y}})();g.set(o,S);try{return await S}finally{g.delete(o)}},resolveSSOCredentials=async({ssoStartUrl:e,ssoSession:n,ssoAccountId:r,ssoRegion:i,ssoRoleName:a,ssoClient:o,clientConfig:s,parentClientConfig:l,callerClientConfig:d,profile:f,filepath:p,configFilepath:m,ignoreCache:h,logger:g})=>{let _,v=`To refresh this SSO session run aws sso login with the corresponding profile.`;if(n)try{let e=await fromSso({profile:f,filepath:p,configFilepath:m,ignoreCache:h,clientConfig:s,parentClientConfig:l,logger:g})({callerClientConfig:d});_={accessToken:e.token,expiresAt:new Date(e.expiration).toISOString()}}catch(e){throw new _CredentialsProviderError_DTHOsSNI_js__WEBPACK_IMPORTED_MODULE_0__.t(e.message,{tryNextLink:!1,logger:g})}else try{_=await (0,_getSSOTokenFromFile_Dejio0YM_js__WEBPACK_IMPORTED_MODULE_2__.t)(e)}catch{throw new _CredentialsProviderError_DTHOsSNI_js__WEBPACK_IMPORTED_MODULE_0__.t(`The SSO session associated with this profile is invalid. ${v}`,{tryNextLink:!1,logger:g})}if(new Date(_.expiresAt).getTime()-Date.now()<=0)throw new _CredentialsProviderError_DTHOsSNI_js__WEBPACK_IMPORTED_MODULE_0__.t(`The SSO session associated with this profile has expired. ${v}`,{tryNextLink:!1,logger:g});let{accessToken:y}=_,{SSOClient:b,GetRoleCredentialsCommand:x}=await __webpack_require__.e(/* import() */ 744).then(__webpack_require__.bind(__webpack_require__, 5744)),S=o||new b(Object.assign({},s??{},{logger:s?.logger??d?.logger??l?.logger,region:s?.region??i,userAgentAppId:s?.userAgentAppId??d?.userAgentAppId??l?.userAgentAppId})),C;try{C=await S.send(new x({accountId:r,roleName:a,accessToken:y}))}catch(e){throw new _CredentialsProviderError_DTHOsSNI_js__WEBPACK_IMPORTED_MODULE_0__.t(e,{tryNextLink:!1,logger:g})}let{roleCredentials:{accessKeyId:w,secretAccessKey:T,sessionToken:E,expiration:D,credentialScope:O,accountId:k}={}}=C;if(!w||!T||!E||!D)throw new _CredentialsProviderError_DTHOsSNI_js__WEBPACK_IMPORTED_MODULE_0__.t(`SSO returns an invalid temporary credential.`,{tryNextLink:!1,logger:g});let A={accessKeyId:w,secretAccessKey:T,sessionToken:E,expiration:new Date(D),...O&&{credentialScope:O},...k&&{accountId:k}};return n?(0,_setCredentialFeature_D_M8cApp_js__WEBPACK_IMPORTED_MODULE_5__.t)(A,`CREDENTIALS_SSO`,`s`):(0,_setCredentialFeature_D_M8cApp_js__WEBPACK_IMPORTED_MODULE_5__.t)(A,`CREDENTIALS_SSO_LEGACY`,`u`),A},validateSsoProfile=(e,n)=>{let{sso_start_url:r,sso_account_id:i,sso_region:a,sso_role_name:o}=e;if(!r||!i||!a||!o)throw new _CredentialsProviderError_DTHOsSNI_js__WEBPACK_IMPORTED_MODULE_0__.t(`Profile is configured with invalid SSO credentials. Required parameters "sso_account_id", "sso_region", "sso_role_name", "sso_start_url". Got ${Object.keys(e).join(`, `)}\nReference: https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html`,{tryNextLink:!1,logger:n});return e},fromSSO=(e={})=>async({callerClientConfig:r}={})=>{e.logger?.debug(`@aws-sdk/credential-provider-sso - fromSSO`);let{ssoStartUrl:i,ssoAccountId:a,ssoRegion:o,ssoRoleName:c,ssoSession:l}=e,{ssoClient:u}=e,d=(0,_getProfileName_W9QX2ddP_js__WEBPACK_IMPORTED_MODULE_4__.r)({profile:e.profile??r?.profile});if(!i&&!a&&!o&&!c&&!l){let n=(await (0,_config_DHQOIinR_js__WEBPACK_IMPORTED_MODULE_1__.t)(e))[d];if(!n)throw new _CredentialsProviderError_DTHOsSNI_js__WEBPACK_IMPORTED_MODULE_0__.t(`Profile ${d} was not found.`,{logger:e.logger});if(!isSsoProfile(n))throw new _CredentialsProviderError_DTHOsSNI_js__WEBPACK_IMPORTED_MODULE_0__.t(`Profile ${d} is not configured with SSO credentials.`,{logger:e.logger});if(n?.sso_session){let r=(await loadSsoSessionData(e))[n.sso_session],a=` configurations in profile ${d} and sso-session ${n.sso_session}`;if(o&&o!==r.sso_region)throw new _CredentialsProviderError_DTHOsSNI_js__WEBPACK_IMPORTED_MODULE_0__.t(`Conflicting SSO region`+a,{tryNextLink:!1,logger:e.logger});if(i&&i!==r.sso_start_url)throw new _CredentialsProviderError_DTHOsSNI_js__WEBPACK_IMPORTED_MODULE_0__.t(`Conflicting SSO start_url`+a,{tryNextLink:!1,logger:e.logger});n.sso_region=r.sso_region,n.sso_start_url=r.sso_start_url}let{sso_start_url:r,sso_account_id:a,sso_region:c,sso_role_name:l,sso_session:f}=validateSsoProfile(n,e.logger);return resolveSSOCredentials({ssoStartUrl:r,ssoSession:f,ssoAccountId:a,ssoRegion:c,ssoRoleName:l,ssoClient:u,clientConfig:e.clientConfig,parentClientConfig:e.parentClientConfig,callerClientConfig:e.callerClientConfig,profile:d,filepath:e.filepath,configFilepath:e.configFilepath,ignoreCache:e.ignoreCache,logger:e.logger})}if(!i||!a||!o||!c)throw new _CredentialsProviderError_DTHOsSNI_js__WEBPACK_IMPORTED_MODULE_0__.t(`Incomplete configuration. The fromSSO() argument hash must include "ssoStartUrl", "ssoAccountId", "ssoRegion", "ssoRoleName"`,{tryNextLink:!1,logger:e.logger});return resolveSSOCredentials({ssoStartUrl:i,ssoSession:l,ssoAccountId:a,ssoRegion:o,ssoRoleName:c,ssoClient:u,clientConfig:e.clientConfig,parentClientConfig:e.parentClientConfig,callerClientConfig:e.callerClientConfig,profile:d,filepath:e.filepath,configFilepath:e.configFilepath,ignoreCache:e.ignoreCache,logger:e.logger})};

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

/***/ })

};
