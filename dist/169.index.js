export const id = 169;
export const ids = [169];
export const modules = {

/***/ 4550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   makeUserCalls: () => (/* reexport safe */ _user_calls_CrN_LlPC_js__WEBPACK_IMPORTED_MODULE_0__.t)
/* harmony export */ });
/* harmony import */ var _user_calls_CrN_LlPC_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2169);


/***/ }),

/***/ 2169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ makeUserCalls)
/* harmony export */ });
/* harmony import */ var _commandBuilder_BKJp8xMn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2677);
/* harmony import */ var _calls_BlkJcqC6_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6864);
/* harmony import */ var _client_VpEDaEMC_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4539);
/* harmony import */ var _errors_irrYCDHN_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9373);
var AdminAddUserToGroupCommand=class extends (0,_commandBuilder_BKJp8xMn_js__WEBPACK_IMPORTED_MODULE_0__.r)(_commandBuilder_BKJp8xMn_js__WEBPACK_IMPORTED_MODULE_0__.t,_commandBuilder_BKJp8xMn_js__WEBPACK_IMPORTED_MODULE_0__.n,`AdminAddUserToGroup`,_commandBuilder_BKJp8xMn_js__WEBPACK_IMPORTED_MODULE_0__.a){},AdminSetUserPasswordCommand=class extends (0,_commandBuilder_BKJp8xMn_js__WEBPACK_IMPORTED_MODULE_0__.r)(_commandBuilder_BKJp8xMn_js__WEBPACK_IMPORTED_MODULE_0__.t,_commandBuilder_BKJp8xMn_js__WEBPACK_IMPORTED_MODULE_0__.n,`AdminSetUserPassword`,_commandBuilder_BKJp8xMn_js__WEBPACK_IMPORTED_MODULE_0__.o){},AdminUpdateUserAttributesCommand=class extends (0,_commandBuilder_BKJp8xMn_js__WEBPACK_IMPORTED_MODULE_0__.r)(_commandBuilder_BKJp8xMn_js__WEBPACK_IMPORTED_MODULE_0__.t,_commandBuilder_BKJp8xMn_js__WEBPACK_IMPORTED_MODULE_0__.n,`AdminUpdateUserAttributes`,_commandBuilder_BKJp8xMn_js__WEBPACK_IMPORTED_MODULE_0__.s){},CreateGroupCommand=class extends (0,_commandBuilder_BKJp8xMn_js__WEBPACK_IMPORTED_MODULE_0__.r)(_commandBuilder_BKJp8xMn_js__WEBPACK_IMPORTED_MODULE_0__.t,_commandBuilder_BKJp8xMn_js__WEBPACK_IMPORTED_MODULE_0__.n,`CreateGroup`,_commandBuilder_BKJp8xMn_js__WEBPACK_IMPORTED_MODULE_0__.c){},ListGroupsCommand=class extends (0,_commandBuilder_BKJp8xMn_js__WEBPACK_IMPORTED_MODULE_0__.r)(_commandBuilder_BKJp8xMn_js__WEBPACK_IMPORTED_MODULE_0__.t,_commandBuilder_BKJp8xMn_js__WEBPACK_IMPORTED_MODULE_0__.n,`ListGroups`,_commandBuilder_BKJp8xMn_js__WEBPACK_IMPORTED_MODULE_0__.p){},ListUsersCommand=class extends (0,_commandBuilder_BKJp8xMn_js__WEBPACK_IMPORTED_MODULE_0__.r)(_commandBuilder_BKJp8xMn_js__WEBPACK_IMPORTED_MODULE_0__.t,_commandBuilder_BKJp8xMn_js__WEBPACK_IMPORTED_MODULE_0__.n,`ListUsers`,_commandBuilder_BKJp8xMn_js__WEBPACK_IMPORTED_MODULE_0__.h){},ListUsersInGroupCommand=class extends (0,_commandBuilder_BKJp8xMn_js__WEBPACK_IMPORTED_MODULE_0__.r)(_commandBuilder_BKJp8xMn_js__WEBPACK_IMPORTED_MODULE_0__.t,_commandBuilder_BKJp8xMn_js__WEBPACK_IMPORTED_MODULE_0__.n,`ListUsersInGroup`,_commandBuilder_BKJp8xMn_js__WEBPACK_IMPORTED_MODULE_0__.g){};function makeUserCalls(options){let{userPoolId:UserPoolId}=options,send=(0,_calls_BlkJcqC6_js__WEBPACK_IMPORTED_MODULE_1__.t)(new _commandBuilder_BKJp8xMn_js__WEBPACK_IMPORTED_MODULE_0__.i((0,_client_VpEDaEMC_js__WEBPACK_IMPORTED_MODULE_2__.t)(options)),options),paced={paced:!0},nothing=()=>{};return{groups:async signal=>{let names=[],NextToken;do{let command=new ListGroupsCommand({UserPoolId,Limit:60,NextToken});NextToken=await send(`ListGroups`,command,signal,({Groups=[],NextToken})=>(names.push(...Groups.flatMap(({GroupName=[]})=>GroupName)),NextToken))}while(NextToken!==void 0);return names},setPassword:(Username,Password,signal)=>{let command=new AdminSetUserPasswordCommand({UserPoolId,Username,Password,Permanent:!0});return send(`AdminSetUserPassword`,command,signal,nothing,paced)},addToGroup:(Username,GroupName,signal)=>{let command=new AdminAddUserToGroupCommand({UserPoolId,Username,GroupName});return send(`AdminAddUserToGroup`,command,signal,nothing,paced)},listUsers:({filter:Filter,token:PaginationToken},signal)=>{let command=new ListUsersCommand({UserPoolId,Limit:60,Filter,PaginationToken});return send(`ListUsers`,command,signal,reply=>userPage(reply.Users,reply.PaginationToken),paced)},listUsersInGroup:(GroupName,NextToken,signal)=>{let command=new ListUsersInGroupCommand({UserPoolId,GroupName,Limit:60,NextToken});return send(`ListUsersInGroup`,command,signal,reply=>userPage(reply.Users,reply.NextToken),paced)},updateAttributes:(Username,attributes,signal)=>{let UserAttributes=[...attributes],command=new AdminUpdateUserAttributesCommand({UserPoolId,Username,UserAttributes});return send(`AdminUpdateUserAttributes`,command,signal,nothing,paced)},createGroup:async(GroupName,signal)=>{try{return await send(`CreateGroup`,new CreateGroupCommand({UserPoolId,GroupName}),signal,nothing,paced),!0}catch(error){if((0,_errors_irrYCDHN_js__WEBPACK_IMPORTED_MODULE_3__.t)(error)!==`GroupExistsException`)throw error;return!1}}}}function poolUser({Username=``,UserStatus,UserCreateDate,Attributes=[]}){let attributes=Object.fromEntries(Attributes.map(({Name=``,Value=``})=>[Name,Value])),createdAt=UserCreateDate?.getTime()??0;return{username:Username,sub:attributes.sub??``,status:UserStatus??``,createdAt,attributes}}function userPage(users=[],next){return{items:users.map(poolUser),next}}

/***/ })

};
