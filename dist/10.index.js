export const id = 10;
export const ids = [10];
export const modules = {

/***/ 7629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fromTokenFile: () => (/* binding */ fromTokenFile),
/* harmony export */   fromWebToken: () => (/* binding */ fromWebToken)
/* harmony export */ });
/* harmony import */ var _setCredentialFeature_B6LugTLY_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2687);
/* harmony import */ var _CredentialsProviderError_P89Qxk5o_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5229);
/* harmony import */ var _externalDataInterceptor_D_1IUrU_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6523);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
const fromWebToken=init=>async awsIdentityProperties=>{init.logger?.debug(`@aws-sdk/credential-provider-web-identity - fromWebToken`);let{roleArn,roleSessionName,webIdentityToken,providerId,policyArns,policy,durationSeconds}=init,{roleAssumerWithWebIdentity}=init;if(!roleAssumerWithWebIdentity){let{getDefaultRoleAssumerWithWebIdentity}=await Promise.all(/* import() */[__webpack_require__.e(69), __webpack_require__.e(715), __webpack_require__.e(811)]).then(__webpack_require__.bind(__webpack_require__, 8715));roleAssumerWithWebIdentity=getDefaultRoleAssumerWithWebIdentity({...init.clientConfig,credentialProviderLogger:init.logger,parentClientConfig:{...awsIdentityProperties?.callerClientConfig,...init.parentClientConfig}},init.clientPlugins)}return roleAssumerWithWebIdentity({RoleArn:roleArn,RoleSessionName:roleSessionName??`aws-sdk-js-session-${Date.now()}`,WebIdentityToken:webIdentityToken,ProviderId:providerId,PolicyArns:policyArns,Policy:policy,DurationSeconds:durationSeconds})},ENV_TOKEN_FILE=`AWS_WEB_IDENTITY_TOKEN_FILE`,fromTokenFile=(init={})=>async awsIdentityProperties=>{init.logger?.debug(`@aws-sdk/credential-provider-web-identity - fromTokenFile`);let webIdentityTokenFile=init?.webIdentityTokenFile??process.env[ENV_TOKEN_FILE],roleArn=init?.roleArn??process.env.AWS_ROLE_ARN,roleSessionName=init?.roleSessionName??process.env.AWS_ROLE_SESSION_NAME;if(!webIdentityTokenFile||!roleArn)throw new _CredentialsProviderError_P89Qxk5o_js__WEBPACK_IMPORTED_MODULE_0__.t(`Web identity configuration not specified`,{logger:init.logger});let credentials=await fromWebToken({...init,webIdentityToken:_externalDataInterceptor_D_1IUrU_js__WEBPACK_IMPORTED_MODULE_1__.t?.getTokenRecord?.()[webIdentityTokenFile]??(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(webIdentityTokenFile,{encoding:`ascii`}),roleArn,roleSessionName})(awsIdentityProperties);return webIdentityTokenFile===process.env[ENV_TOKEN_FILE]&&(0,_setCredentialFeature_B6LugTLY_js__WEBPACK_IMPORTED_MODULE_3__.t)(credentials,`CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN`,`h`),credentials};

/***/ }),

/***/ 6523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ externalDataInterceptor)
/* harmony export */ });
/* harmony import */ var _getSSOTokenFromFile_BDavqFqV_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4538);
/* harmony import */ var _config_C6VZfWdu_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4044);
const externalDataInterceptor={getFileRecord(){return _config_C6VZfWdu_js__WEBPACK_IMPORTED_MODULE_1__.r},interceptFile(path,contents){_config_C6VZfWdu_js__WEBPACK_IMPORTED_MODULE_1__.r[path]=Promise.resolve(contents)},getTokenRecord(){return _getSSOTokenFromFile_BDavqFqV_js__WEBPACK_IMPORTED_MODULE_0__.n},interceptToken(id,contents){_getSSOTokenFromFile_BDavqFqV_js__WEBPACK_IMPORTED_MODULE_0__.n[id]=contents}};

/***/ }),

/***/ 4538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ tokenIntercept),
/* harmony export */   r: () => (/* binding */ getSSOTokenFilepath),
/* harmony export */   t: () => (/* binding */ getSSOTokenFromFile)
/* harmony export */ });
/* harmony import */ var _config_C6VZfWdu_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4044);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
const getSSOTokenFilepath=id=>{let cacheName=(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)(`sha1`).update(id).digest(`hex`);return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,_config_C6VZfWdu_js__WEBPACK_IMPORTED_MODULE_0__.s)(),`.aws`,`sso`,`cache`,`${cacheName}.json`)},tokenIntercept={},getSSOTokenFromFile=async id=>{if(tokenIntercept[id])return tokenIntercept[id];let ssoTokenFilepath=getSSOTokenFilepath(id),ssoTokenText=await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(ssoTokenFilepath,`utf8`);return JSON.parse(ssoTokenText)};

/***/ })

};
