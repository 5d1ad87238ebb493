export const id = 456;
export const ids = [456];
export const modules = {

/***/ 7456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseKnownFiles: () => (/* reexport safe */ _config_BxFL_k08_js__WEBPACK_IMPORTED_MODULE_2__.i)
/* harmony export */ });
/* harmony import */ var _Sha256Node_LxtVV6La_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2183);
/* harmony import */ var _config_lBF8Av_e_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7418);
/* harmony import */ var _config_BxFL_k08_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2391);


/***/ })

};
