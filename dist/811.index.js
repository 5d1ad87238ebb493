export const id = 811;
export const ids = [811];
export const modules = {

/***/ 2222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ chain)
/* harmony export */ });
/* harmony import */ var _CredentialsProviderError_P89Qxk5o_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5229);
const chain=(...providers)=>async()=>{if(providers.length===0)throw new _CredentialsProviderError_P89Qxk5o_js__WEBPACK_IMPORTED_MODULE_0__.n(`No providers in chain`);let lastProviderError;for(let provider of providers)try{return await provider()}catch(err){if(lastProviderError=err,err?.tryNextLink)continue;throw err}throw lastProviderError};

/***/ }),

/***/ 2886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ getProfileName)
/* harmony export */ });
/* unused harmony exports n, t */
const ENV_PROFILE=(/* unused pure expression or super */ null && (`AWS_PROFILE`)),DEFAULT_PROFILE=(/* unused pure expression or super */ null && (`default`)),getProfileName=init=>init.profile||process.env.AWS_PROFILE||`default`;

/***/ })

};
