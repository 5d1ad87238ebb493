export const id = 488;
export const ids = [488];
export const modules = {

/***/ 3410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ fromEnv)
/* harmony export */ });
/* unused harmony exports a, i, n, o, r, t */
/* harmony import */ var _setCredentialFeature_B6LugTLY_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2687);
/* harmony import */ var _CredentialsProviderError_P89Qxk5o_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5229);
const ENV_KEY=`AWS_ACCESS_KEY_ID`,ENV_SECRET=`AWS_SECRET_ACCESS_KEY`,ENV_SESSION=`AWS_SESSION_TOKEN`,ENV_EXPIRATION=`AWS_CREDENTIAL_EXPIRATION`,ENV_CREDENTIAL_SCOPE=`AWS_CREDENTIAL_SCOPE`,ENV_ACCOUNT_ID=`AWS_ACCOUNT_ID`,fromEnv=init=>async()=>{init?.logger?.debug(`@aws-sdk/credential-provider-env - fromEnv`);let accessKeyId=process.env[ENV_KEY],secretAccessKey=process.env[ENV_SECRET],sessionToken=process.env[ENV_SESSION],expiry=process.env[ENV_EXPIRATION],credentialScope=process.env[ENV_CREDENTIAL_SCOPE],accountId=process.env[ENV_ACCOUNT_ID];if(accessKeyId&&secretAccessKey){let credentials={accessKeyId,secretAccessKey,...sessionToken&&{sessionToken},...expiry&&{expiration:new Date(expiry)},...credentialScope&&{credentialScope},...accountId&&{accountId}};return (0,_setCredentialFeature_B6LugTLY_js__WEBPACK_IMPORTED_MODULE_1__.t)(credentials,`CREDENTIALS_ENV_VARS`,`g`),credentials}throw new _CredentialsProviderError_P89Qxk5o_js__WEBPACK_IMPORTED_MODULE_0__.t(`Unable to find environment variable credentials.`,{logger:init?.logger})};

/***/ }),

/***/ 3107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fromEnv: () => (/* reexport safe */ _dist_es_ByF6jacg_js__WEBPACK_IMPORTED_MODULE_0__.s)
/* harmony export */ });
/* harmony import */ var _dist_es_ByF6jacg_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3410);


/***/ })

};
