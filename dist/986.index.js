export const id = 986;
export const ids = [986];
export const modules = {

/***/ 6986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tokenSource: () => (/* binding */ tokenSource)
/* harmony export */ });
function tokenSource({env,connection,...rest}){return async()=>{let[{workflowToken},{makeAgents,towardsGitHub}]=await Promise.all([__webpack_require__.e(/* import() */ 177).then(__webpack_require__.bind(__webpack_require__, 5558)),__webpack_require__.e(/* import() */ 217).then(__webpack_require__.bind(__webpack_require__, 4217))]);return workflowToken({...rest,env,agents:makeAgents(env,towardsGitHub(connection))})}}

/***/ })

};
