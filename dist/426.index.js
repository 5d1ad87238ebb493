export const id = 426;
export const ids = [426];
export const modules = {

/***/ 1426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fromProcess: () => (/* binding */ fromProcess)
/* harmony export */ });
/* harmony import */ var _config_BxFL_k08_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2391);
/* harmony import */ var _setCredentialFeature_D_M8cApp_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2928);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1421);
const getValidatedProcessCredentials=(e,t,n)=>{if(t.Version!==1)throw Error(`Profile ${e} credential_process did not return Version 1.`);if(t.AccessKeyId===void 0||t.SecretAccessKey===void 0)throw Error(`Profile ${e} credential_process returned invalid credentials.`);if(t.Expiration){let n=new Date;if(new Date(t.Expiration)<n)throw Error(`Profile ${e} credential_process returned expired credentials.`)}let r=t.AccountId;!r&&n?.[e]?.aws_account_id&&(r=n[e].aws_account_id);let a={accessKeyId:t.AccessKeyId,secretAccessKey:t.SecretAccessKey,...t.SessionToken&&{sessionToken:t.SessionToken},...t.Expiration&&{expiration:new Date(t.Expiration)},...t.CredentialScope&&{credentialScope:t.CredentialScope},...r&&{accountId:r}};return (0,_setCredentialFeature_D_M8cApp_js__WEBPACK_IMPORTED_MODULE_3__.t)(a,`CREDENTIALS_PROCESS`,`w`),a},resolveProcessCredentials=async(t,n,i)=>{let s=n[t];if(n[t]){let c=s.credential_process;if(c!==void 0){let s=(0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(_config_BxFL_k08_js__WEBPACK_IMPORTED_MODULE_0__.r?.getTokenRecord?.().exec??node_child_process__WEBPACK_IMPORTED_MODULE_2__.exec);try{let{stdout:e}=await s(c),r;try{r=JSON.parse(e.trim())}catch{throw Error(`Profile ${t} credential_process returned invalid JSON.`)}return getValidatedProcessCredentials(t,r,n)}catch(t){throw new _config_BxFL_k08_js__WEBPACK_IMPORTED_MODULE_0__.b(t.message,{logger:i})}}throw new _config_BxFL_k08_js__WEBPACK_IMPORTED_MODULE_0__.b(`Profile ${t} did not contain credential_process.`,{logger:i})}throw new _config_BxFL_k08_js__WEBPACK_IMPORTED_MODULE_0__.b(`Profile ${t} could not be found in shared credentials file.`,{logger:i})},fromProcess=(e={})=>async({callerClientConfig:r}={})=>{e.logger?.debug(`@aws-sdk/credential-provider-process - fromProcess`);let i=await (0,_config_BxFL_k08_js__WEBPACK_IMPORTED_MODULE_0__.i)(e);return resolveProcessCredentials((0,_config_BxFL_k08_js__WEBPACK_IMPORTED_MODULE_0__.f)({profile:e.profile??r?.profile}),i,e.logger)};

/***/ })

};
