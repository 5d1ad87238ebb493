export const id = 573;
export const ids = [573];
export const modules = {

/***/ 2573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EventStreamSerde: () => (/* reexport safe */ _event_streams_BUc_NEx7_js__WEBPACK_IMPORTED_MODULE_0__.t),
/* harmony export */   eventStreamSerdeProvider: () => (/* reexport safe */ _event_streams_BUc_NEx7_js__WEBPACK_IMPORTED_MODULE_0__.r)
/* harmony export */ });
/* harmony import */ var _event_streams_BUc_NEx7_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(344);
/* harmony import */ var _logs_IVcP4IU6_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8506);


/***/ })

};
