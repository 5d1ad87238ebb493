export const id = 1;
export const ids = [1];
export const modules = {

/***/ 8001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EventStreamSerde: () => (/* reexport safe */ _event_streams_DvOQBbJ_js__WEBPACK_IMPORTED_MODULE_0__.t),
/* harmony export */   eventStreamSerdeProvider: () => (/* reexport safe */ _event_streams_DvOQBbJ_js__WEBPACK_IMPORTED_MODULE_0__.r)
/* harmony export */ });
/* harmony import */ var _event_streams_DvOQBbJ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2);
/* harmony import */ var _logs_BegUYGl8_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2651);


/***/ })

};
