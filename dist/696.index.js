export const id = 696;
export const ids = [696];
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

/***/ 6696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   maxYamlBytes: () => (/* binding */ maxYamlBytes),
/* harmony export */   readYaml: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_2LXrMPT_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9969);
/* harmony import */ var _json_fields_DRLTcr6y_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5231);
const maxYamlBytes=5e6,nothing=new Set([``,`~`,`null`,`Null`,`NULL`]);async function readYaml(text,sink){let yaml=await __webpack_require__.e(/* import() */ 41).then(__webpack_require__.bind(__webpack_require__, 9041)).then(m=>(0,_rolldown_runtime_2LXrMPT_js__WEBPACK_IMPORTED_MODULE_0__.r)(m.default,1)),lines=new yaml.LineCounter,document=parse(yaml,text,lines),found=foundFor(lines,sink),intact=tellErrors(document,found);tellAnchors(yaml,text,intact,found),readList(yaml,document,intact,found)}function parse(yaml,text,lineCounter){let{stackTraceLimit}=Error;Error.stackTraceLimit=0;try{return yaml.parseDocument(text,{schema:`failsafe`,lineCounter,prettyErrors:!1,uniqueKeys:!1})}finally{Error.stackTraceLimit=stackTraceLimit}}function foundFor(lines,sink){let anchors=new Set,lineAt=offset=>Math.max(1,lines.linePos(offset).line);return{sink,lineAt,anchor(offset){let line=lineAt(offset);anchors.has(line)||(anchors.add(line),sink.problem(`yaml-anchor`,line))}}}function tellErrors(document,found){let broken=new Set,intact=1/0;for(let{pos,code}of document.errors)broken.add(found.lineAt(pos[0])),code!==`MULTIPLE_DOCS`&&(intact=Math.min(intact,pos[0]));for(let line of[...broken].sort((a,b)=>a-b))found.sink.problem(`broken-yaml`,line);return intact}function tellAnchors(yaml,text,intact,found){let offset=0,isText=!1;for(let token of new yaml.Lexer().lex(text)){let type=isText?null:yaml.CST.tokenType(token);if(isText=type===`scalar`,!(isText||type===`doc-mode`||type===`flow-error-end`)){if(offset>=intact)return;(type===`anchor`||type===`alias`||type===`tag`)&&found.anchor(offset),offset+=token.length}}}function readList(yaml,document,intact,found){let list=document.contents,start=startOf(yaml,list);if(start>=intact||yaml.isAlias(list))return;if(!yaml.isSeq(list)){found.sink.problem(`not-an-array`,found.lineAt(start));return}let fields=(0,_json_fields_DRLTcr6y_js__WEBPACK_IMPORTED_MODULE_1__.t)(found.sink);for(let item of list.items){let range=yaml.isNode(item)?item.range:void 0;if(!range||range[2]>=intact)return;yaml.isMap(item)?readRecord(yaml,item,fields,found):yaml.isAlias(item)||found.sink.problem(`not-a-record`,found.lineAt(range[0]))}}function readRecord(yaml,map,fields,found){let line=found.lineAt(startOf(yaml,map.items[0]?.key??map));fields.start();for(let pair of map.items)if(!readField(yaml,pair,line,fields,found))return;let[start=0,end=0]=map.range??[];fields.give(line,end-start)}function startOf(yaml,node){return yaml.isNode(node)?node.range?.[0]??0:0}function readField(yaml,{key,value},line,fields,found){if(yaml.isAlias(key))return!0;if(!yaml.isScalar(key))return found.sink.problem(`nested-value`,line),!0;let name=String(key.value);if(name===`<<`&&key.type===`PLAIN`)return found.anchor(startOf(yaml,key)),!0;let text=textOf(yaml,value);return`${name} ${text??``}`.isWellFormed()?(fields.set(fields.column(name.trim()),text),!0):(found.sink.problem(`broken-yaml`,found.lineAt(startOf(yaml,key))),!1)}function textOf(yaml,value){if(value===null||yaml.isAlias(value))return``;if(!yaml.isScalar(value))return;let text=String(value.value);return value.type===`PLAIN`&&nothing.has(text)?``:text}

/***/ })

};
