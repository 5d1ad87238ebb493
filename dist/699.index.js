export const id = 699;
export const ids = [699];
export const modules = {

/***/ 4814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ chain)
/* harmony export */ });
/* harmony import */ var _CredentialsProviderError_DTHOsSNI_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9860);
const chain=(...t)=>async()=>{if(t.length===0)throw new _CredentialsProviderError_DTHOsSNI_js__WEBPACK_IMPORTED_MODULE_0__.n(`No providers in chain`);let n;for(let e of t)try{return await e()}catch(e){if(n=e,e?.tryNextLink)continue;throw e}throw n};

/***/ }),

/***/ 7082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ getProfileName)
/* harmony export */ });
/* unused harmony exports n, t */
const e=(/* unused pure expression or super */ null && (`AWS_PROFILE`)),t=(/* unused pure expression or super */ null && (`default`)),getProfileName=e=>e.profile||process.env.AWS_PROFILE||`default`;

/***/ })

};
