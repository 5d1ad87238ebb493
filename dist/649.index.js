export const id = 649;
export const ids = [649];
export const modules = {

/***/ 7649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fromTokenFile: () => (/* binding */ fromTokenFile),
/* harmony export */   fromWebToken: () => (/* binding */ fromWebToken)
/* harmony export */ });
/* harmony import */ var _setCredentialFeature_D_M8cApp_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2928);
/* harmony import */ var _CredentialsProviderError_DTHOsSNI_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9860);
/* harmony import */ var _externalDataInterceptor_DcQUY0el_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4768);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
const fromWebToken=e=>async t=>{e.logger?.debug(`@aws-sdk/credential-provider-web-identity - fromWebToken`);let{roleArn:n,roleSessionName:r,webIdentityToken:i,providerId:a,policyArns:o,policy:s,durationSeconds:c}=e,{roleAssumerWithWebIdentity:l}=e;if(!l){let{getDefaultRoleAssumerWithWebIdentity:n}=await __webpack_require__.e(/* import() */ 819).then(__webpack_require__.bind(__webpack_require__, 7819));l=n({...e.clientConfig,credentialProviderLogger:e.logger,parentClientConfig:{...t?.callerClientConfig,...e.parentClientConfig}},e.clientPlugins)}return l({RoleArn:n,RoleSessionName:r??`aws-sdk-js-session-${Date.now()}`,WebIdentityToken:i,ProviderId:a,PolicyArns:o,Policy:s,DurationSeconds:c})},i=`AWS_WEB_IDENTITY_TOKEN_FILE`,fromTokenFile=(a={})=>async o=>{a.logger?.debug(`@aws-sdk/credential-provider-web-identity - fromTokenFile`);let s=a?.webIdentityTokenFile??process.env[i],c=a?.roleArn??process.env.AWS_ROLE_ARN,l=a?.roleSessionName??process.env.AWS_ROLE_SESSION_NAME;if(!s||!c)throw new _CredentialsProviderError_DTHOsSNI_js__WEBPACK_IMPORTED_MODULE_0__.t(`Web identity configuration not specified`,{logger:a.logger});let u=await fromWebToken({...a,webIdentityToken:_externalDataInterceptor_DcQUY0el_js__WEBPACK_IMPORTED_MODULE_1__.t?.getTokenRecord?.()[s]??(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(s,{encoding:`ascii`}),roleArn:c,roleSessionName:l})(o);return s===process.env[i]&&(0,_setCredentialFeature_D_M8cApp_js__WEBPACK_IMPORTED_MODULE_3__.t)(u,`CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN`,`h`),u};

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
