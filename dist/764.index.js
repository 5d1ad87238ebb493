export const id = 764;
export const ids = [764];
export const modules = {

/***/ 3383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   proxyFor: () => (/* reexport safe */ _proxy_CztZonU6_js__WEBPACK_IMPORTED_MODULE_0__.t),
/* harmony export */   requireProxyUrls: () => (/* reexport safe */ _proxy_CztZonU6_js__WEBPACK_IMPORTED_MODULE_0__.n)
/* harmony export */ });
/* harmony import */ var _proxy_CztZonU6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1176);


/***/ })

};
