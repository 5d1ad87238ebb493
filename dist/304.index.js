export const id = 304;
export const ids = [304];
export const modules = {

/***/ 1304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   makeAgents: () => (/* binding */ makeAgents)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);
function makeAgents(env,options){let{ca,verifiesCertificates,connectTimeoutMs,readTimeoutMs}=options,common={keepAlive:!0,proxyEnv:env},trust={...ca===void 0?{}:{ca},rejectUnauthorized:verifiesCertificates};return{http:new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent(common),https:new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent({...common,...trust}),connectTimeoutMs,readTimeoutMs}}

/***/ })

};
