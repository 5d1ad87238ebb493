export const id = 858;
export const ids = [858];
export const modules = {

/***/ 858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   proxyFor: () => (/* reexport safe */ _proxy_urQPRU1V_js__WEBPACK_IMPORTED_MODULE_0__.t)
/* harmony export */ });
/* harmony import */ var _proxy_urQPRU1V_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5841);


/***/ }),

/***/ 5841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ proxyFor)
/* harmony export */ });
/* harmony import */ var _errors_uB8FyGmM_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1581);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030);
function proxyFor(env,target){let[lower,upper]=target.protocol===`https:`?[`https_proxy`,`HTTPS_PROXY`]:[`http_proxy`,`HTTP_PROXY`],variable=env[lower]===void 0?upper:lower,value=env[variable]?.trim();if(value&&!isExcluded(env.no_proxy??env.NO_PROXY??``,target))return readProxy(variable,value)}function readProxy(variable,value){let hasScheme=/^[a-z][a-z\d+.-]*:\/\//i.test(value),url=/[\r\n]/.test(value)?null:URL.parse(hasScheme?value:`http://${value}`);if(url===null||url.hostname===``||!hasReadableUser(url))throw badProxy(variable,`must be the URL of a proxy, such as http://proxy.example.com:3128; special characters in its user name and password must be percent-encoded`);let{protocol,hostname,port,href}=url;if(!/^https?:$/.test(protocol))throw badProxy(variable,`names a proxy with the unsupported scheme ${protocol.slice(0,-1)}; use an http or https proxy, such as http://proxy.example.com:3128`);return{href,variable,name:`${hostname}:${port||defaultPort(protocol)}`}}function hasReadableUser({username,password}){try{return decodeURIComponent(username+password),!0}catch{return!1}}function badProxy(variable,clause){return new _errors_uB8FyGmM_js__WEBPACK_IMPORTED_MODULE_0__.t(`bad-input`,`${variable} (in the environment) ${clause}.`)}function isExcluded(noProxy,{protocol,hostname,port}){let host=withoutBrackets(hostname.toLowerCase()),hostPort=String(port||defaultPort(protocol));return noProxy.toLowerCase().split(/[\s,]+/).some(entry=>{let[,name=entry,entryPort=hostPort]=/^([^:]+|\[.+\]):(\d+)$/.exec(entry)??[];if(entryPort!==hostPort)return!1;let domain=withoutBrackets(name).replace(/^\*?\.+/,``);return domain.includes(`/`)?isInRange(host,domain):domain===`*`||domain!==``&&(host===domain||host.endsWith(`.${domain}`))})}function isInRange(host,range){let[address=``,bits=``]=range.split(`/`),family=ip=>(0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIPv6)(ip)?`ipv6`:`ipv4`,block=new node_net__WEBPACK_IMPORTED_MODULE_1__.BlockList;try{return block.addSubnet(address,Number.parseInt(bits,10),family(address)),block.check(host,family(host))}catch{return!1}}function withoutBrackets(host){return host.replace(/^\[|\]$/g,``)}function defaultPort(protocol){return protocol===`https:`?443:80}

/***/ })

};
