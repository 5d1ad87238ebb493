export const id = 444;
export const ids = [444];
export const modules = {

/***/ 6444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseKnownFiles: () => (/* reexport safe */ _config_CvYFRSls_js__WEBPACK_IMPORTED_MODULE_0__.g)
/* harmony export */ });
/* harmony import */ var _config_CvYFRSls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4116);


/***/ })

};
