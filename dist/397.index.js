export const id = 397;
export const ids = [397];
export const modules = {

/***/ 4208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ fromEnv)
/* harmony export */ });
/* unused harmony exports a, i, n, o, r, t */
/* harmony import */ var _setCredentialFeature_D_M8cApp_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2928);
/* harmony import */ var _CredentialsProviderError_DTHOsSNI_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9860);
const n=`AWS_ACCESS_KEY_ID`,r=`AWS_SECRET_ACCESS_KEY`,i=`AWS_SESSION_TOKEN`,a=`AWS_CREDENTIAL_EXPIRATION`,o=`AWS_CREDENTIAL_SCOPE`,s=`AWS_ACCOUNT_ID`,fromEnv=c=>async()=>{c?.logger?.debug(`@aws-sdk/credential-provider-env - fromEnv`);let l=process.env[n],u=process.env[r],d=process.env[i],f=process.env[a],p=process.env[o],m=process.env[s];if(l&&u){let t={accessKeyId:l,secretAccessKey:u,...d&&{sessionToken:d},...f&&{expiration:new Date(f)},...p&&{credentialScope:p},...m&&{accountId:m}};return (0,_setCredentialFeature_D_M8cApp_js__WEBPACK_IMPORTED_MODULE_1__.t)(t,`CREDENTIALS_ENV_VARS`,`g`),t}throw new _CredentialsProviderError_DTHOsSNI_js__WEBPACK_IMPORTED_MODULE_0__.t(`Unable to find environment variable credentials.`,{logger:c?.logger})};

/***/ }),

/***/ 8778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fromEnv: () => (/* reexport safe */ _dist_es_1YAdfxBI_js__WEBPACK_IMPORTED_MODULE_0__.s)
/* harmony export */ });
/* harmony import */ var _dist_es_1YAdfxBI_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4208);


/***/ })

};
