export const id = 777;
export const ids = [777];
export const modules = {

/***/ 9969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ __require),
/* harmony export */   r: () => (/* binding */ __toESM),
/* harmony export */   t: () => (/* binding */ __commonJSMin)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
var __create=Object.create,__defProp=Object.defineProperty,__getOwnPropDesc=Object.getOwnPropertyDescriptor,__getOwnPropNames=Object.getOwnPropertyNames,__getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty,__commonJSMin=(cb,mod)=>()=>(mod||(cb((mod={exports:{}}).exports,mod,mod.exports),cb=null),mod.exports),__copyProps=(to,from,except,desc)=>{if(from&&typeof from==`object`||typeof from==`function`)for(var keys=__getOwnPropNames(from),i=0,n=keys.length,key;i<n;i++)key=keys[i],!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:(k=>from[k]).bind(null,key),enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable});return to},__toESM=(mod,isNodeMode,target)=>(target=mod==null?{}:__create(__getProtoOf(mod)),__copyProps(isNodeMode||!mod||!mod.__esModule||!__hasOwnProp.call(mod,`default`)?__defProp(target,`default`,{value:mod,enumerable:!0}):target,mod)),__require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);

/***/ }),

/***/ 9777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   maxYamlBytes: () => (/* binding */ maxYamlBytes),
/* harmony export */   readYaml: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_2LXrMPT_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9969);
/* harmony import */ var _records_BjcNLWSO_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8965);
const maxYamlBytes=5e6,nothing=new Set([``,`~`,`null`,`Null`,`NULL`]);async function readYaml(text,sink,nesting){let yaml=await __webpack_require__.e(/* import() */ 41).then(__webpack_require__.bind(__webpack_require__, 9041)).then(m=>(0,_rolldown_runtime_2LXrMPT_js__WEBPACK_IMPORTED_MODULE_0__.r)(m.default,1)),lines=new yaml.LineCounter,document=parse(yaml,text,lines),lineAt=offset=>Math.max(1,lines.linePos(offset).line),anchorLines=new Set,context={yaml,sink,nesting,lineAt,reportAnchor:offset=>{let line=lineAt(offset);anchorLines.has(line)||sink.problem(`yaml-anchor`,line),anchorLines.add(line)}},intact=reportErrors(document,context);reportAnchors(text,intact,context),readList(document,intact,context)}function parse(yaml,text,lineCounter){let{stackTraceLimit}=Error;Error.stackTraceLimit=0;try{return yaml.parseDocument(text,{schema:`failsafe`,lineCounter,prettyErrors:!1,uniqueKeys:!1})}finally{Error.stackTraceLimit=stackTraceLimit}}function reportErrors(document,{sink,lineAt}){let broken=new Set(document.errors.map(({pos})=>lineAt(pos[0])));for(let line of[...broken].sort((one,other)=>one-other))sink.problem(`broken-yaml`,line);return document.errors.filter(({code})=>code!==`MULTIPLE_DOCS`).reduce((first,{pos})=>Math.min(first,pos[0]),1/0)}function reportAnchors(text,intact,{yaml,reportAnchor}){let offset=0,isText=!1;for(let token of new yaml.Lexer().lex(text)){let type=isText?null:yaml.CST.tokenType(token);if(isText=type===`scalar`,!(isText||type===`doc-mode`||type===`flow-error-end`)){if(offset>=intact)return;(type===`anchor`||type===`alias`||type===`tag`)&&reportAnchor(offset),offset+=token.length}}}function readList(document,intact,context){let{yaml,sink,lineAt}=context,list=document.contents,start=startOf(yaml,list);if(start>=intact||yaml.isAlias(list))return;if(!yaml.isSeq(list)){sink.problem(`not-an-array`,lineAt(start));return}let give=(0,_records_BjcNLWSO_js__WEBPACK_IMPORTED_MODULE_1__.n)(sink,context.nesting);for(let item of list.items){let range=yaml.isNode(item)?item.range:void 0;if(!range||range[2]>=intact)return;if(yaml.isMap(item)){let record=readRecord(item,context);record!==void 0&&give(record)}else yaml.isAlias(item)||sink.problem(`not-a-record`,lineAt(range[0]))}}function readRecord(map,context){let{yaml,sink,lineAt}=context,line=lineAt(startOf(yaml,map.items[0]?.key??map)),members=membersOf(map,``,line,context),broken=members.find(({name,value})=>!`${name} ${value??``}`.isWellFormed());if(broken!==void 0){sink.problem(`broken-yaml`,broken.line);return}let[start=0,end=0]=map.range??[];return{line,length:end-start,members}}function membersOf(node,prefix,line,context){let{yaml,lineAt}=context;return(yaml.isMap(node)?node.items:node.items.map((value,at)=>({key:String(at),value}))).flatMap(({key,value})=>{let name=typeof key==`string`?key:nameOf(key,line,context);if(name===void 0)return[];let isNested=yaml.isCollection(value),path=`${prefix}${name}`,own={name,line:lineAt(startOf(yaml,typeof key==`string`?value:key))};return!isNested||!context.nesting.isWanted(path)?{...own,value:textOf(yaml,value)}:{...own,value:void 0,members:membersOf(value,`${path}.`,own.line,context)}})}function nameOf(key,line,{yaml,sink,reportAnchor}){if(!yaml.isAlias(key)){if(!yaml.isScalar(key))sink.problem(`nested-value`,line);else{if(key.value!==`<<`||key.type!==`PLAIN`)return String(key.value);reportAnchor(startOf(yaml,key))}}}function startOf(yaml,node){return yaml.isNode(node)?node.range?.[0]??0:0}function textOf(yaml,value){if(value===null||yaml.isAlias(value))return``;if(!yaml.isScalar(value))return;let text=String(value.value);return value.type===`PLAIN`&&nothing.has(text)?``:text}

/***/ })

};
