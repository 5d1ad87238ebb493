export const id = 155;
export const ids = [155];
export const modules = {

/***/ 1645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ pagesOf),
/* harmony export */   t: () => (/* binding */ e)
/* harmony export */ });
const e=1e3;async function*pagesOf(t,n=()=>{}){let r;for(let n=0;n<e;n++){let{items:e,next:n}=await t(r);if(yield e,n===void 0)return;r=n}n()}

/***/ }),

/***/ 20:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ makeUserCalls)
/* harmony export */ });
/* harmony import */ var _commandBuilder_DYcIgcwl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(413);
/* harmony import */ var _errors_D4m4yorO_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9116);
/* harmony import */ var _calls_HDix34_C_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5494);
/* harmony import */ var _client_BEsLfzEA_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(622);
/* harmony import */ var _errors_CmPUdiWq_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1298);
/* harmony import */ var _pages_pcRX0WBl_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1645);
var AdminAddUserToGroupCommand=class extends (0,_commandBuilder_DYcIgcwl_js__WEBPACK_IMPORTED_MODULE_0__.r)(_commandBuilder_DYcIgcwl_js__WEBPACK_IMPORTED_MODULE_0__.t,_commandBuilder_DYcIgcwl_js__WEBPACK_IMPORTED_MODULE_0__.n,`AdminAddUserToGroup`,_commandBuilder_DYcIgcwl_js__WEBPACK_IMPORTED_MODULE_0__.a){},AdminSetUserPasswordCommand=class extends (0,_commandBuilder_DYcIgcwl_js__WEBPACK_IMPORTED_MODULE_0__.r)(_commandBuilder_DYcIgcwl_js__WEBPACK_IMPORTED_MODULE_0__.t,_commandBuilder_DYcIgcwl_js__WEBPACK_IMPORTED_MODULE_0__.n,`AdminSetUserPassword`,_commandBuilder_DYcIgcwl_js__WEBPACK_IMPORTED_MODULE_0__.o){},AdminUpdateUserAttributesCommand=class extends (0,_commandBuilder_DYcIgcwl_js__WEBPACK_IMPORTED_MODULE_0__.r)(_commandBuilder_DYcIgcwl_js__WEBPACK_IMPORTED_MODULE_0__.t,_commandBuilder_DYcIgcwl_js__WEBPACK_IMPORTED_MODULE_0__.n,`AdminUpdateUserAttributes`,_commandBuilder_DYcIgcwl_js__WEBPACK_IMPORTED_MODULE_0__.s){},CreateGroupCommand=class extends (0,_commandBuilder_DYcIgcwl_js__WEBPACK_IMPORTED_MODULE_0__.r)(_commandBuilder_DYcIgcwl_js__WEBPACK_IMPORTED_MODULE_0__.t,_commandBuilder_DYcIgcwl_js__WEBPACK_IMPORTED_MODULE_0__.n,`CreateGroup`,_commandBuilder_DYcIgcwl_js__WEBPACK_IMPORTED_MODULE_0__.c){},ListGroupsCommand=class extends (0,_commandBuilder_DYcIgcwl_js__WEBPACK_IMPORTED_MODULE_0__.r)(_commandBuilder_DYcIgcwl_js__WEBPACK_IMPORTED_MODULE_0__.t,_commandBuilder_DYcIgcwl_js__WEBPACK_IMPORTED_MODULE_0__.n,`ListGroups`,_commandBuilder_DYcIgcwl_js__WEBPACK_IMPORTED_MODULE_0__.p){},ListUsersCommand=class extends (0,_commandBuilder_DYcIgcwl_js__WEBPACK_IMPORTED_MODULE_0__.r)(_commandBuilder_DYcIgcwl_js__WEBPACK_IMPORTED_MODULE_0__.t,_commandBuilder_DYcIgcwl_js__WEBPACK_IMPORTED_MODULE_0__.n,`ListUsers`,_commandBuilder_DYcIgcwl_js__WEBPACK_IMPORTED_MODULE_0__.h){},ListUsersInGroupCommand=class extends (0,_commandBuilder_DYcIgcwl_js__WEBPACK_IMPORTED_MODULE_0__.r)(_commandBuilder_DYcIgcwl_js__WEBPACK_IMPORTED_MODULE_0__.t,_commandBuilder_DYcIgcwl_js__WEBPACK_IMPORTED_MODULE_0__.n,`ListUsersInGroup`,_commandBuilder_DYcIgcwl_js__WEBPACK_IMPORTED_MODULE_0__.g){};function makeUserCalls(e){let{userPoolId:t}=e,n=(0,_calls_HDix34_C_js__WEBPACK_IMPORTED_MODULE_2__.t)(new _commandBuilder_DYcIgcwl_js__WEBPACK_IMPORTED_MODULE_0__.i((0,_client_BEsLfzEA_js__WEBPACK_IMPORTED_MODULE_3__.t)(e)),e),r={paced:!0},nothing=()=>{};return{groups:async e=>{let r=[],i=(0,_pages_pcRX0WBl_js__WEBPACK_IMPORTED_MODULE_5__.n)(r=>{let i=new ListGroupsCommand({UserPoolId:t,Limit:60,NextToken:r});return n(`ListGroups`,i,e,({Groups:e=[],NextToken:t})=>({items:e.flatMap(({GroupName:e=[]})=>e),next:t}))},()=>{throw new _errors_D4m4yorO_js__WEBPACK_IMPORTED_MODULE_1__.t(`incomplete-reply`,`ListGroups answered with more than ${_pages_pcRX0WBl_js__WEBPACK_IMPORTED_MODULE_5__.t} pages.`)});for await(let e of i)r.push(...e);return r},setPassword:(e,i,a)=>{let o=new AdminSetUserPasswordCommand({UserPoolId:t,Username:e,Password:i,Permanent:!0});return n(`AdminSetUserPassword`,o,a,nothing,r)},addToGroup:(e,i,a)=>{let o=new AdminAddUserToGroupCommand({UserPoolId:t,Username:e,GroupName:i});return n(`AdminAddUserToGroup`,o,a,nothing,r)},listUsers:({filter:e,token:i},a)=>{let o=new ListUsersCommand({UserPoolId:t,Limit:60,Filter:e,PaginationToken:i});return n(`ListUsers`,o,a,e=>userPage(e.Users,e.PaginationToken),r)},listUsersInGroup:(e,i,a)=>{let o=new ListUsersInGroupCommand({UserPoolId:t,GroupName:e,Limit:60,NextToken:i});return n(`ListUsersInGroup`,o,a,e=>userPage(e.Users,e.NextToken),r)},updateAttributes:(e,i,a)=>{let o=[...i],s=new AdminUpdateUserAttributesCommand({UserPoolId:t,Username:e,UserAttributes:o});return n(`AdminUpdateUserAttributes`,s,a,nothing,r)},createGroup:async(e,i)=>{try{return await n(`CreateGroup`,new CreateGroupCommand({UserPoolId:t,GroupName:e}),i,nothing,r),!0}catch(e){if((0,_errors_CmPUdiWq_js__WEBPACK_IMPORTED_MODULE_4__.t)(e)!==`GroupExistsException`)throw e;return!1}}}}function poolUser({Username:e=``,UserStatus:t,UserCreateDate:n,Attributes:r=[]}){let i=Object.fromEntries(r.map(({Name:e=``,Value:t=``})=>[e,t])),a=n?.getTime()??0;return{username:e,sub:i.sub??``,status:t??``,createdAt:a,attributes:i}}function userPage(e=[],t){return{items:e.map(poolUser),next:t}}

/***/ }),

/***/ 3155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   makeUserCalls: () => (/* reexport safe */ _user_calls_WC7RLlfY_js__WEBPACK_IMPORTED_MODULE_0__.t)
/* harmony export */ });
/* harmony import */ var _user_calls_WC7RLlfY_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20);


/***/ })

};
