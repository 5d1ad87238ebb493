export const id = 741;
export const ids = [741];
export const modules = {

/***/ 6741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   makeAgents: () => (/* binding */ makeAgents),
/* harmony export */   towardsGitHub: () => (/* binding */ towardsGitHub)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1692);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4708);
function towardsGitHub(options){let ca=options.ca===void 0?void 0:[...(0,node_tls__WEBPACK_IMPORTED_MODULE_1__.getCACertificates)(),options.ca].flat();return{...options,ca,verifiesCertificates:!0}}function makeAgents(env,options){let{ca,verifiesCertificates,connectTimeoutMs,readTimeoutMs}=options,common={keepAlive:!0,proxyEnv:env},trust={...ca===void 0?{}:{ca},rejectUnauthorized:verifiesCertificates},http=new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent(common),https=new node_https__WEBPACK_IMPORTED_MODULE_2__.Agent({...common,...trust});return{http,https,connectTimeoutMs,readTimeoutMs,close:()=>{http.destroy(),https.destroy()}}}

/***/ })

};
