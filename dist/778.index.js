export const id = 778;
export const ids = [778,397];
export const modules = {

/***/ 9860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ e),
/* harmony export */   t: () => (/* binding */ t)
/* harmony export */ });
var e=class ProviderError extends Error{name=`ProviderError`;tryNextLink;constructor(e,t=!0){let n,r=!0;typeof t==`boolean`?(n=void 0,r=t):typeof t==`object`&&t&&(n=t.logger,r=t.tryNextLink??!0),super(e),this.tryNextLink=r,Object.setPrototypeOf(this,ProviderError.prototype),n?.debug?.(`@smithy/property-provider ${r?`->`:`(!)`} ${e}`)}static from(e,t=!0){return Object.assign(new this(e.message,t),e)}},t=class CredentialsProviderError extends e{name=`CredentialsProviderError`;constructor(e,t=!0){super(e,t),Object.setPrototypeOf(this,CredentialsProviderError.prototype)}};

/***/ }),

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


/***/ }),

/***/ 2928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ setCredentialFeature)
/* harmony export */ });
function setCredentialFeature(e,t,n){return e.$source||={},e.$source[t]=n,e}

/***/ })

};
