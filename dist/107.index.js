export const id = 107;
export const ids = [107,488];
export const modules = {

/***/ 5229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ ProviderError),
/* harmony export */   t: () => (/* binding */ CredentialsProviderError)
/* harmony export */ });
var ProviderError=class ProviderError extends Error{name=`ProviderError`;tryNextLink;constructor(message,options=!0){let logger,tryNextLink=!0;typeof options==`boolean`?(logger=void 0,tryNextLink=options):typeof options==`object`&&options&&(logger=options.logger,tryNextLink=options.tryNextLink??!0),super(message),this.tryNextLink=tryNextLink,Object.setPrototypeOf(this,ProviderError.prototype),logger?.debug?.(`@smithy/property-provider ${tryNextLink?`->`:`(!)`} ${message}`)}static from(error,options=!0){return Object.assign(new this(error.message,options),error)}},CredentialsProviderError=class CredentialsProviderError extends ProviderError{name=`CredentialsProviderError`;constructor(message,options=!0){super(message,options),Object.setPrototypeOf(this,CredentialsProviderError.prototype)}};

/***/ }),

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


/***/ }),

/***/ 2687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ setCredentialFeature)
/* harmony export */ });
function setCredentialFeature(credentials,feature,value){return credentials.$source||={},credentials.$source[feature]=value,credentials}

/***/ })

};
