export const id = 945;
export const ids = [945];
export const modules = {

/***/ 5945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inputSkeleton: () => (/* binding */ inputSkeleton),
/* harmony export */   outputSkeleton: () => (/* binding */ outputSkeleton)
/* harmony export */ });
/* harmony import */ var _import_job_oCyDtQRM_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1059);
/* harmony import */ var _render_DCu2Jbr0_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2519);
function inputSkeleton(){let values=_render_DCu2Jbr0_js__WEBPACK_IMPORTED_MODULE_1__.h.map(({member})=>[member,member===`PasswordHashingAlgorithm`?`BCRYPT`:``]);return (0,_render_DCu2Jbr0_js__WEBPACK_IMPORTED_MODULE_1__.n)(new Map(values),`json`)}function outputSkeleton(options){let date=options.output===`json`?`1970-01-01T00:00:00`:`1970-01-01 00:00:00`,members=[..._import_job_oCyDtQRM_js__WEBPACK_IMPORTED_MODULE_0__.s.slice(0,3),`PreSignedUrl`,..._import_job_oCyDtQRM_js__WEBPACK_IMPORTED_MODULE_0__.s.slice(3)];return (0,_render_DCu2Jbr0_js__WEBPACK_IMPORTED_MODULE_1__.r)((0,_render_DCu2Jbr0_js__WEBPACK_IMPORTED_MODULE_1__.g)(members,{date,count:0n}),options)}

/***/ })

};
