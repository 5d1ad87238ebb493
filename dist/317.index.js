export const id = 317;
export const ids = [317];
export const modules = {

/***/ 4867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ pagesOf),
/* harmony export */   n: () => (/* binding */ endlessListError),
/* harmony export */   r: () => (/* binding */ maxUserPages),
/* harmony export */   t: () => (/* binding */ allOf)
/* harmony export */ });
/* harmony import */ var _errors_2T_TVkCE_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4130);
const t=1e3;function maxUserPages(e){return 1e4+10*Math.ceil(e/60)}function endlessListError(t,n){return new _errors_2T_TVkCE_js__WEBPACK_IMPORTED_MODULE_0__.t(`incomplete-reply`,`${t} answered with more than ${n} pages.`)}async function*pagesOf(e,n){let r;for(let n=0;n<t;n++){let{items:t,next:n}=await e(r);if(yield t,n===void 0)return;r=n}if(n!==void 0)throw endlessListError(n,t)}async function allOf(e){let t=[];for await(let n of e)t.push(...n);return t}

/***/ }),

/***/ 8317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createUserCalls: () => (/* binding */ createUserCalls)
/* harmony export */ });
/* harmony import */ var _commandBuilder_BHF57h_f_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3726);
/* harmony import */ var _calls_ja1y5s9t_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9072);
/* harmony import */ var _client_Br82ULCt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3334);
/* harmony import */ var _errors_D506eZdz_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2110);
/* harmony import */ var _pages_DzpS8K7e_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4867);
var AdminAddUserToGroupCommand=class extends (0,_commandBuilder_BHF57h_f_js__WEBPACK_IMPORTED_MODULE_0__.r)(_commandBuilder_BHF57h_f_js__WEBPACK_IMPORTED_MODULE_0__.t,_commandBuilder_BHF57h_f_js__WEBPACK_IMPORTED_MODULE_0__.n,`AdminAddUserToGroup`,_commandBuilder_BHF57h_f_js__WEBPACK_IMPORTED_MODULE_0__.a){},AdminSetUserPasswordCommand=class extends (0,_commandBuilder_BHF57h_f_js__WEBPACK_IMPORTED_MODULE_0__.r)(_commandBuilder_BHF57h_f_js__WEBPACK_IMPORTED_MODULE_0__.t,_commandBuilder_BHF57h_f_js__WEBPACK_IMPORTED_MODULE_0__.n,`AdminSetUserPassword`,_commandBuilder_BHF57h_f_js__WEBPACK_IMPORTED_MODULE_0__.o){},AdminUpdateUserAttributesCommand=class extends (0,_commandBuilder_BHF57h_f_js__WEBPACK_IMPORTED_MODULE_0__.r)(_commandBuilder_BHF57h_f_js__WEBPACK_IMPORTED_MODULE_0__.t,_commandBuilder_BHF57h_f_js__WEBPACK_IMPORTED_MODULE_0__.n,`AdminUpdateUserAttributes`,_commandBuilder_BHF57h_f_js__WEBPACK_IMPORTED_MODULE_0__.s){},CreateGroupCommand=class extends (0,_commandBuilder_BHF57h_f_js__WEBPACK_IMPORTED_MODULE_0__.r)(_commandBuilder_BHF57h_f_js__WEBPACK_IMPORTED_MODULE_0__.t,_commandBuilder_BHF57h_f_js__WEBPACK_IMPORTED_MODULE_0__.n,`CreateGroup`,_commandBuilder_BHF57h_f_js__WEBPACK_IMPORTED_MODULE_0__.c){},ListGroupsCommand=class extends (0,_commandBuilder_BHF57h_f_js__WEBPACK_IMPORTED_MODULE_0__.r)(_commandBuilder_BHF57h_f_js__WEBPACK_IMPORTED_MODULE_0__.t,_commandBuilder_BHF57h_f_js__WEBPACK_IMPORTED_MODULE_0__.n,`ListGroups`,_commandBuilder_BHF57h_f_js__WEBPACK_IMPORTED_MODULE_0__.p){},ListUsersCommand=class extends (0,_commandBuilder_BHF57h_f_js__WEBPACK_IMPORTED_MODULE_0__.r)(_commandBuilder_BHF57h_f_js__WEBPACK_IMPORTED_MODULE_0__.t,_commandBuilder_BHF57h_f_js__WEBPACK_IMPORTED_MODULE_0__.n,`ListUsers`,_commandBuilder_BHF57h_f_js__WEBPACK_IMPORTED_MODULE_0__.h){},ListUsersInGroupCommand=class extends (0,_commandBuilder_BHF57h_f_js__WEBPACK_IMPORTED_MODULE_0__.r)(_commandBuilder_BHF57h_f_js__WEBPACK_IMPORTED_MODULE_0__.t,_commandBuilder_BHF57h_f_js__WEBPACK_IMPORTED_MODULE_0__.n,`ListUsersInGroup`,_commandBuilder_BHF57h_f_js__WEBPACK_IMPORTED_MODULE_0__.g){};function createUserCalls(e){let{userPoolId:t}=e,n=(0,_calls_ja1y5s9t_js__WEBPACK_IMPORTED_MODULE_1__.t)(new _commandBuilder_BHF57h_f_js__WEBPACK_IMPORTED_MODULE_0__.i((0,_client_Br82ULCt_js__WEBPACK_IMPORTED_MODULE_2__.t)(e)),e),r={paced:!0},nothing=()=>{};return{groups:e=>(0,_pages_DzpS8K7e_js__WEBPACK_IMPORTED_MODULE_4__.t)((0,_pages_DzpS8K7e_js__WEBPACK_IMPORTED_MODULE_4__.i)(r=>{let i=new ListGroupsCommand({UserPoolId:t,Limit:60,NextToken:r});return n(i,e,({Groups:e=[],NextToken:t})=>({items:e.flatMap(({GroupName:e=[]})=>e),next:t}))},`ListGroups`)),setPassword:(e,i,a)=>n(new AdminSetUserPasswordCommand({UserPoolId:t,Username:e,Password:i,Permanent:!0}),a,nothing,r),addToGroup:(e,i,a)=>n(new AdminAddUserToGroupCommand({UserPoolId:t,Username:e,GroupName:i}),a,nothing,r),listUsers:({filter:e,token:i},a)=>n(new ListUsersCommand({UserPoolId:t,Limit:60,Filter:e,PaginationToken:i}),a,e=>userPage(e,e.PaginationToken),r),listUsersInGroup:(e,i,a)=>n(new ListUsersInGroupCommand({UserPoolId:t,GroupName:e,Limit:60,NextToken:i}),a,e=>userPage(e,e.NextToken),r),updateAttributes:(e,i,a)=>{let o={UserPoolId:t,Username:e,UserAttributes:[...i]};return n(new AdminUpdateUserAttributesCommand(o),a,nothing,r)},createGroup:(e,i)=>n(new CreateGroupCommand({UserPoolId:t,GroupName:e}),i,nothing,r).catch(e=>{if((0,_errors_D506eZdz_js__WEBPACK_IMPORTED_MODULE_3__.t)(e)!==`GroupExistsException`)throw e})}}function userPage({Users:e=[]},t){return{items:e.map(poolUser),next:t}}function poolUser({Username:e=``,UserStatus:t,UserCreateDate:n,Attributes:r=[]}){let i=Object.fromEntries(r.map(({Name:e=``,Value:t=``})=>[e,t])),a=n?.getTime()??0;return{username:e,sub:i.sub??``,status:t??``,createdAt:a,attributes:i}}

/***/ })

};
