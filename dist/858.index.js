export const id = 858;
export const ids = [858];
export const modules = {

/***/ 858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   proxyFor: () => (/* reexport safe */ _proxy_urQPRU1V_js__WEBPACK_IMPORTED_MODULE_0__.t)
/* harmony export */ });
/* harmony import */ var _proxy_urQPRU1V_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);


/***/ })

};
