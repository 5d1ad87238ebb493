export const id = 344;
export const ids = [344];
export const modules = {

/***/ 7963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   makeUserCalls: () => (/* binding */ makeUserCalls)
/* harmony export */ });
/* harmony import */ var _commandBuilder_L5SXSSCy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8461);
/* harmony import */ var _calls_DOwXT3An_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8170);
/* harmony import */ var _client_aQlnkJeV_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2020);
/* harmony import */ var _errors_DG_FPnXn_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8250);
var AdminAddUserToGroupCommand=class extends (0,_commandBuilder_L5SXSSCy_js__WEBPACK_IMPORTED_MODULE_0__.r)(_commandBuilder_L5SXSSCy_js__WEBPACK_IMPORTED_MODULE_0__.t,_commandBuilder_L5SXSSCy_js__WEBPACK_IMPORTED_MODULE_0__.n,`AdminAddUserToGroup`,_commandBuilder_L5SXSSCy_js__WEBPACK_IMPORTED_MODULE_0__.a){},AdminGetUserCommand=class extends (0,_commandBuilder_L5SXSSCy_js__WEBPACK_IMPORTED_MODULE_0__.r)(_commandBuilder_L5SXSSCy_js__WEBPACK_IMPORTED_MODULE_0__.t,_commandBuilder_L5SXSSCy_js__WEBPACK_IMPORTED_MODULE_0__.n,`AdminGetUser`,_commandBuilder_L5SXSSCy_js__WEBPACK_IMPORTED_MODULE_0__.o){},AdminSetUserPasswordCommand=class extends (0,_commandBuilder_L5SXSSCy_js__WEBPACK_IMPORTED_MODULE_0__.r)(_commandBuilder_L5SXSSCy_js__WEBPACK_IMPORTED_MODULE_0__.t,_commandBuilder_L5SXSSCy_js__WEBPACK_IMPORTED_MODULE_0__.n,`AdminSetUserPassword`,_commandBuilder_L5SXSSCy_js__WEBPACK_IMPORTED_MODULE_0__.s){},ListGroupsCommand=class extends (0,_commandBuilder_L5SXSSCy_js__WEBPACK_IMPORTED_MODULE_0__.r)(_commandBuilder_L5SXSSCy_js__WEBPACK_IMPORTED_MODULE_0__.t,_commandBuilder_L5SXSSCy_js__WEBPACK_IMPORTED_MODULE_0__.n,`ListGroups`,_commandBuilder_L5SXSSCy_js__WEBPACK_IMPORTED_MODULE_0__.f){};function makeUserCalls(options){let{userPoolId:UserPoolId}=options,client=new _commandBuilder_L5SXSSCy_js__WEBPACK_IMPORTED_MODULE_0__.i((0,_client_aQlnkJeV_js__WEBPACK_IMPORTED_MODULE_2__.t)(options));(0,_client_aQlnkJeV_js__WEBPACK_IMPORTED_MODULE_2__.r)(client.middlewareStack,options);let call=(0,_calls_DOwXT3An_js__WEBPACK_IMPORTED_MODULE_1__.t)(options),paced={repeatable:!0,paced:!0};return{groups:async abortSignal=>{let names=[],token;do{let command=new ListGroupsCommand({UserPoolId,Limit:60,...token===void 0?{}:{NextToken:token}}),{Groups,NextToken}=await call(`ListGroups`,abortSignal,async context=>{let{Groups,NextToken}=await client.send(command,{abortSignal});if(Groups===void 0)throw (0,_errors_DG_FPnXn_js__WEBPACK_IMPORTED_MODULE_3__.l)(`groups`,context);return{Groups,NextToken}});for(let{GroupName}of Groups)GroupName!==void 0&&names.push(GroupName);token=NextToken}while(token!==void 0);return names},user:(Username,abortSignal)=>call(`AdminGetUser`,abortSignal,async context=>{let command=new AdminGetUserCommand({UserPoolId,Username}),{UserStatus,UserCreateDate}=await client.send(command,{abortSignal});if(UserStatus===void 0)throw (0,_errors_DG_FPnXn_js__WEBPACK_IMPORTED_MODULE_3__.l)(`a status`,context);return{status:UserStatus,createdAt:UserCreateDate?.getTime()??0}},paced),setPassword:async(Username,Password,abortSignal)=>{let command=new AdminSetUserPasswordCommand({UserPoolId,Username,Password,Permanent:!0});await call(`AdminSetUserPassword`,abortSignal,()=>client.send(command,{abortSignal}),paced)},addToGroup:async(Username,GroupName,abortSignal)=>{let command=new AdminAddUserToGroupCommand({UserPoolId,Username,GroupName});await call(`AdminAddUserToGroup`,abortSignal,()=>client.send(command,{abortSignal}),paced)}}}

/***/ })

};
