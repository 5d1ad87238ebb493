export const id = 49;
export const ids = [49];
export const modules = {

/***/ 8049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fromEnv: () => (/* reexport safe */ _dist_es_7wB0Jq2C_js__WEBPACK_IMPORTED_MODULE_0__.s)
/* harmony export */ });
/* harmony import */ var _dist_es_7wB0Jq2C_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5354);


/***/ })

};
