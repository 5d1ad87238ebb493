export const id = 270;
export const ids = [270];
export const modules = {

/***/ 270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   proxyFor: () => (/* reexport safe */ _proxy_FsGYxVAy_js__WEBPACK_IMPORTED_MODULE_0__.t),
/* harmony export */   requireProxyUrls: () => (/* reexport safe */ _proxy_FsGYxVAy_js__WEBPACK_IMPORTED_MODULE_0__.n)
/* harmony export */ });
/* harmony import */ var _proxy_FsGYxVAy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(553);


/***/ })

};
