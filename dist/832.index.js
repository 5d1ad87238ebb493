export const id = 832;
export const ids = [832];
export const modules = {

/***/ 4832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   makeAgents: () => (/* binding */ makeAgents)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);


/**
 * Agents that keep connections alive and go through the proxy that `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`
 * name, as the AWS CLI does. The AWS SDK for JavaScript by itself ignores these variables.
 */
function makeAgents(env, options) {
    const { ca, verifiesCertificates, connectTimeoutMs, readTimeoutMs } = options;
    const common = { keepAlive: true, proxyEnv: env };
    const trust = { ...(ca === undefined ? {} : { ca }), rejectUnauthorized: verifiesCertificates };
    return {
        http: new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent(common),
        https: new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent({ ...common, ...trust }),
        connectTimeoutMs,
        readTimeoutMs,
    };
}


/***/ })

};
