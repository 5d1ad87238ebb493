import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8321:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 4192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ r),
/* harmony export */   r: () => (/* binding */ unlessAborted),
/* harmony export */   t: () => (/* binding */ graceAfter)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8474);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8500);
const n=2**31-1,r={now:()=>performance.now(),sleep:(e,n)=>(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(e,void 0,{signal:n}),timeout:e=>AbortSignal.timeout(Math.min(Math.max(0,Math.ceil(e)),n))};async function unlessAborted(t,n){let{promise:r,reject:i}=Promise.withResolvers(),a=(0,node_events__WEBPACK_IMPORTED_MODULE_0__.addAbortListener)(n,()=>{i(new DOMException(``,`AbortError`))});try{return await Promise.race([t,r])}finally{a[Symbol.dispose]()}}function graceAfter(e,t,n){let r=new AbortController,begin=()=>{e.timeout(n).addEventListener(`abort`,()=>r.abort(),{once:!0})};return t.aborted?begin():t.addEventListener(`abort`,begin,{once:!0}),r.signal}

/***/ }),

/***/ 4130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ describeError),
/* harmony export */   c: () => (/* binding */ isProgramFault),
/* harmony export */   i: () => (/* binding */ describeEnd),
/* harmony export */   l: () => (/* binding */ messageOf),
/* harmony export */   n: () => (/* binding */ causeChain),
/* harmony export */   o: () => (/* binding */ entryOf),
/* harmony export */   r: () => (/* binding */ codeOf),
/* harmony export */   s: () => (/* binding */ isAbort),
/* harmony export */   t: () => (/* binding */ ActionError)
/* harmony export */ });
var ActionError=class extends Error{name=`ActionError`;code;constructor(e,t,n){super(t,n),this.code=e}};function entryOf(e,t){return Object.hasOwn(e,t)?e[t]:void 0}function codeOf(e){return e instanceof Error&&`code`in e?String(e.code):void 0}function messageOf(e){return e instanceof Error?e.message||e.name:String(e)}function isProgramFault(e){return e instanceof TypeError||e instanceof RangeError||e instanceof ReferenceError?!(`$response`in e)&&(!(`code`in e)||/^ERR_INVALID_ARG/.test(String(e.code))):!1}function describeError(e){return`${e instanceof ActionError||e instanceof Error&&`syscall`in e?``:`Unexpected error: `}${messageOf(e)}`.replace(/\.?$/,`.`)}function describeEnd(e){return isAbort(e)?`The run was cancelled.`:describeError(e)}function isAbort(e){return e instanceof Error&&(e.name===`AbortError`||e.name===`CancelledError`)}function causeChain(e){if(!(e instanceof Error))return String(e);let t=`${e.name}: ${e.message}`;return e.cause===void 0?t:`${t}\ncaused by ${causeChain(e.cause)}`}

/***/ }),

/***/ 120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ logPlaceOf),
/* harmony export */   C: () => (/* binding */ planFacts),
/* harmony export */   D: () => (/* binding */ logPlan),
/* harmony export */   E: () => (/* binding */ A),
/* harmony export */   M: () => (/* binding */ verbatim),
/* harmony export */   O: () => (/* binding */ addLine),
/* harmony export */   S: () => (/* binding */ groupsInWords),
/* harmony export */   T: () => (/* binding */ j),
/* harmony export */   _: () => (/* binding */ changesInWords),
/* harmony export */   a: () => (/* binding */ outputPathProblem),
/* harmony export */   b: () => (/* binding */ logProblems),
/* harmony export */   c: () => (/* binding */ z),
/* harmony export */   d: () => (/* binding */ summaryMarkdown),
/* harmony export */   f: () => (/* binding */ writeSummary),
/* harmony export */   g: () => (/* binding */ P),
/* harmony export */   h: () => (/* binding */ N),
/* harmony export */   i: () => (/* binding */ parseLimit),
/* harmony export */   j: () => (/* binding */ forLog),
/* harmony export */   k: () => (/* binding */ logGroupPrefix),
/* harmony export */   l: () => (/* binding */ writeWhole),
/* harmony export */   m: () => (/* binding */ logOutcomes),
/* harmony export */   n: () => (/* binding */ V),
/* harmony export */   o: () => (/* binding */ pathWithin),
/* harmony export */   p: () => (/* binding */ logFailedChanges),
/* harmony export */   r: () => (/* binding */ allowedUsers),
/* harmony export */   s: () => (/* binding */ replaceFile),
/* harmony export */   t: () => (/* binding */ B),
/* harmony export */   u: () => (/* binding */ failureMarkdown),
/* harmony export */   v: () => (/* binding */ M),
/* harmony export */   w: () => (/* binding */ remainderFacts),
/* harmony export */   x: () => (/* binding */ describeKeptPasswords),
/* harmony export */   y: () => (/* binding */ describeProblems)
/* harmony export */ });
/* harmony import */ var _import_job_Gi6J9u3d_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9335);
/* harmony import */ var _errors_2T_TVkCE_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4130);
/* harmony import */ var _numbers_CG4er1gE_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(535);
/* harmony import */ var _names_Dq_lgMux_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8794);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(3024);
const C=/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;function forLog(e){return e.replace(/\r\n?/g,`
`).replace(C,`�`).replace(/^(\s*):(?=:)/gm,`$1:​`).replaceAll(`##[`,`##​[`)}function verbatim(e,t){return forLog(e)===e?e:`::stop-commands::${t}\n${e}${e.endsWith(`
`)?``:`
`}::${t}::\n`}const w=/[&<>|`*~[\]\\!@#$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|:(?=\/\/)|(?<=www)\./gi,T=/&#35;|&#64;(?!\d+[/:])|(?<![A-Za-z0-9])&#64;/g,E=/:(?=[\w+-]+:)/g;function entity(e){return`&#${e.codePointAt(0)};`}function oneLine(e){return e.replace(/\s+/g,` `).replace(C,`�`)}function forMarkdown(e){return oneLine(e).replace(w,entity).replace(T,`$&&#8203;`).replace(E,entity)}function codeForMarkdown(e){return`<code>${oneLine(e).replace(w,entity)}</code>`}const D=/^[.\-_/#A-Za-z0-9]{1,512}$/;function logGroupPrefix(e){return`/aws/cognito/userpools/${e}/`}function logPlaceOf(e,t,n){let r=`${logGroupPrefix(t)}${n}`;if(n!==void 0&&D.test(r))return{group:r,stream:`${e.JobId}/${e.JobName}`}}const O=[[`cn-`,`console.amazonaws.cn`],[`us-gov-`,`console.amazonaws-us-gov.com`],[`eusc-`,`console.amazonaws-eusc.eu`]];function hasPublicConsole(e){return!/^[a-z]+-iso[a-z]?-/.test(e)}function consoleUrl(e){let[,t]=O.find(([t])=>e.startsWith(t))??[];return`https://${e}.${t??`console.aws.amazon.com`}`}function importJobsUrl(e,t){let n=encodeURIComponent(t);return`${consoleUrl(e)}/cognito/v2/idp/user-pools/${n}/user-management/users?region=${e}`}function logStreamUrl(e,{group:t,stream:n}){return`${logsUrl(e)}/log-group/${fragment(t)}/log-events/${fragment(n)}`}function logGroupsUrl(e,t){return`${logsUrl(e)}$3FlogGroupNameFilter$3D${fragment(t)}`}function logsUrl(e){return`${consoleUrl(e)}/cloudwatch/home?region=${e}#logsV2:log-groups`}function fragment(e){return encodeURIComponent(encodeURIComponent(e)).replaceAll(`%`,`$`)}function addLine(e,t,n){let r=e.runs.at(-1),i=n?.duplicates!==void 0||n?.group!==void 0,a=e.count===countListed(e);(i||!a||r?.to!==t)&&(e.count++,a&&(!i&&r?.to===t-1&&r.duplicates===void 0&&r.group===void 0?r.to=t:e.runs.length<10&&e.runs.push({...n,from:t,to:t})))}function countListed({runs:e}){return e.reduce((e,{from:t,to:n})=>e+n-t+1,0)}function describeLines(e,t){let show=e=>t===void 0?String(e):`[${e}](${t(e)})`,n=e.runs.map(({from:e,to:t,duplicates:n,group:r})=>n===void 0?r===void 0?t-e<2?e===t?show(e):`${show(e)}, ${show(t)}`:`${show(e)} to ${show(t)}`:`${show(e)} (group ${r})`:`${show(e)} (duplicates ${show(n)})`);if(n.length===0)return``;let r=e.count-countListed(e),i=r>0?` and ${(0,_numbers_CG4er1gE_js__WEBPACK_IMPORTED_MODULE_7__.n)(r)} more`:``;return`line${e.count===1?``:`s`} ${n.join(`, `)}${i}`}const k=[`Column`,`Outcome`,`Problem`,`Reason`,`Lines`];function markdownTable(e,t){return[e,e.map(e=>k.includes(e)?`:---`:`---:`),...t].map(e=>`| ${e.join(` | `)} |`).join(`
`)}function firstGroups(e,t){let n=e.length-50;return{listed:e.slice(0,50),more:n>0?[`… and ${(0,_numbers_CG4er1gE_js__WEBPACK_IMPORTED_MODULE_7__.n)(n)} more ${t}`]:[]}}function foldedMarkdown(e,t){return`<details>\n<summary>${e}</summary>\n\n${t}\n\n</details>`}function tablesOf(e,t,n){let r=[e.new,e.toUpdate,e.unchanged,e.leftOut,t].map(_numbers_CG4er1gE_js__WEBPACK_IMPORTED_MODULE_7__.n),i=[...e.changes].sort(([,e],[,t])=>t-e).map(([e,t])=>[n(e),(0,_numbers_CG4er1gE_js__WEBPACK_IMPORTED_MODULE_7__.n)(t)]);return[{heads:[`New`,`To update`,`Unchanged`,`Left out`,`Problems`],rows:[r]},...i.length===0?[]:[{heads:[`Column`,`Users`],rows:i}]]}function logPlan(e,t,n){for(let{heads:r,rows:i}of tablesOf(e,t,String)){let e=[r,...i],t=r.map((t,n)=>Math.max(...e.map(e=>e[n]?.length??0)));for(let r of e){let e=r.map((e,n)=>e.padEnd(t[n]??0));n.info(e.join(` | `).trimEnd())}}}function planMarkdown(e,t){return tablesOf(e,t,codeForMarkdown).map(({heads:e,rows:t})=>markdownTable(e,t)).join(`

`)}const A=`cognito:username`,j=`password_hash`;function remainderFacts(e){let{leftOut:t=new Map,lostHashes:n=new Map}=e?.remainder??{},r=[...t].map(([e,{length:t}])=>[e.replace(/\.$/,``),t]);return factsOf([[`Left out`,t.size>0&&countsInWords(r)],[`Password hashes`,n.size>0&&`not imported for ${countsInWords([...n])}`]])}function countsInWords(e){let t=e.reduce((e,[,t])=>e+t,0),n=e.map(([t,n])=>e.length===1?t:`${t}: ${(0,_numbers_CG4er1gE_js__WEBPACK_IMPORTED_MODULE_7__.n)(n)}`);return`${(0,_numbers_CG4er1gE_js__WEBPACK_IMPORTED_MODULE_7__.a)(t)} (${n.join(`; `)})`}function describeKeptPasswords(e){let t=e===void 0?0:e.toUpdate+e.unchanged;if(t!==0)return`${(0,_numbers_CG4er1gE_js__WEBPACK_IMPORTED_MODULE_7__.a)(t)} keep${t===1?`s`:``} the password they have`}function planFacts({pool:e,findings:t,userPlan:n}){let{memberships:r=0,newGroups:i=[],passwords:s=0}=t??{},c=e?.passwordMethod,l=e?.passwords===void 0?``:`${(0,_numbers_CG4er1gE_js__WEBPACK_IMPORTED_MODULE_7__.n)(s)} in the file, `,u=e?.defaults.has(`password_hash`)?`hash for every new user without one`:`hashes`,d={hashed:`imported as ${e?.hashing} ${u}`,set:`set one by one for imported users after the import`},f=`${(0,_numbers_CG4er1gE_js__WEBPACK_IMPORTED_MODULE_7__.i)(r,`membership`)} named in the file, added after the import`;return factsOf([[`Passwords`,c!==void 0&&n?.new!==0&&l+d[c]],[`Existing users`,c!==void 0&&describeKeptPasswords(n)],[`Groups`,e?.groups!==void 0&&f],[`New groups`,i.length>0&&groupsInWords(i)]])}function factsOf(e){return e.flatMap(([e,t])=>t?[[e,t]]:[])}function groupsInWords(e){let t=e.filter(_names_Dq_lgMux_js__WEBPACK_IMPORTED_MODULE_2__.r).slice(0,20),n=e.length-t.length;return t.length===0?(0,_numbers_CG4er1gE_js__WEBPACK_IMPORTED_MODULE_7__.n)(n):[...t,...n>0?[`and ${(0,_numbers_CG4er1gE_js__WEBPACK_IMPORTED_MODULE_7__.n)(n)} more`]:[]].join(`, `)}async function logProblems(e,t,n,r){let{path:i,maxAnnotations:a,stops:s,docsUrl:c}=r,l=e.kinds(),u=s?l.filter(({lines:e})=>e.count>0):l,d=s?a:Math.floor(a/2),f=chooseAnnotated(u.map(withOneCause),d),p=s?errorsOf(l).slice(0,5):[],{listed:m,more:h}=listKinds(l.filter(e=>!p.includes(e))),advice=()=>{for(let{rule:e,advice:t}of onePerRule(l))n.info(`[${e}] ${t}${c===void 0?``:` ${c(`rules`,e)}`}`)};return f.length+m.length>0&&await n.group(`Problems in ${t}`,async()=>{for(let{line:e,lines:t,message:r,severity:a}of f){let o=e===void 0?void 0:{file:i,line:e,title:`Cognito user import`},c=t===void 0?`line ${e}`:describeLines(t),l=e===void 0?r.replace(/^the /,`The `):`${c}: ${r}`;n[s?a:`warning`](l,o)}for(let{count:e,message:t,lines:r}of m){let i=describeLines(r);n.info(`${(0,_numbers_CG4er1gE_js__WEBPACK_IMPORTED_MODULE_7__.n)(e)} × ${t}${i&&`: ${i}`}`)}for(let e of h)n.info(e);s||advice()}),s&&advice(),f.length}function countProblems(e,t){let n=e.kinds().some(({lines:e})=>e.count>0);return`${(0,_numbers_CG4er1gE_js__WEBPACK_IMPORTED_MODULE_7__.i)(e.errors,`problem`)} ${n?`in ${t}`:`with the inputs or the user pool`}`}function describeProblems(e,t){let n=errorsOf(e.kinds()),r=n.slice(0,5).map(({message:e,lines:{runs:t,count:n}})=>{let r=describeLines({runs:t.map(({from:e,to:t})=>({from:e,to:t})),count:n});return r===``?e:`${e} (${r})`}),i=n.length-r.length;return i>0&&r.push(`and ${(0,_numbers_CG4er1gE_js__WEBPACK_IMPORTED_MODULE_7__.i)(i,`more kind`)} of problems`),`${countProblems(e,t)}: ${r.join(`; `)}.`}function errorsOf(e){return e.filter(({severity:e})=>e===`error`)}function listKinds(e){return firstGroups(e,`kinds of problems`)}function withOneCause(e){let{rule:t,first:n,lines:r}=e;return t===`unknown-group`&&n[0]?.line!==void 0?{first:[{...n[0],lines:r}]}:e}function chooseAnnotated(e,t){return Array.from({length:t},(t,n)=>e.flatMap(({first:e})=>e[n]??[])).flat().slice(0,t).sort((e,t)=>(e.line??0)-(t.line??0))}function onePerRule(e){let{listed:t}=listKinds(e);return t.filter(({rule:e},n)=>t.findIndex(t=>t.rule===e)===n)}function problemsMarkdown(e,t,n){let r=e.kinds();if(r.length===0)return``;let{listed:i,more:a}=listKinds(r),s=i.map(({count:e,message:n,lines:r})=>[(0,_numbers_CG4er1gE_js__WEBPACK_IMPORTED_MODULE_7__.n)(e),forMarkdown(n),describeLines(r,t)]);s.push(...a.map(e=>[``,e,``]));let c=onePerRule(r).map(({rule:e,advice:t})=>`- ${n===void 0?`\`${e}\``:`[\`${e}\`](${n(`rules`,e)})`}: ${t}`);return`${markdownTable([`Count`,`Problem`,`Lines`],s)}\n\nHow to fix:\n\n${c.join(`
`)}`}const M=[`password`,`group`],N=[...M,`attributes`],P={password:{name:`passwords`,applied:e=>`${(0,_numbers_CG4er1gE_js__WEBPACK_IMPORTED_MODULE_7__.i)(e,`password`)} set`,failed:e=>`${(0,_numbers_CG4er1gE_js__WEBPACK_IMPORTED_MODULE_7__.a)(e)} did not get the password.`,incomplete:`Not all passwords were set`,title:`Password not set`,outcome:`without the password`},group:{name:`groups`,applied:e=>`${(0,_numbers_CG4er1gE_js__WEBPACK_IMPORTED_MODULE_7__.i)(e,`group membership`)} added`,failed:e=>`${(0,_numbers_CG4er1gE_js__WEBPACK_IMPORTED_MODULE_7__.i)(e,`group membership`)} could not be added.`,incomplete:`Not all group memberships were added`,title:`User not added to group`,outcome:`not added to a group`},attributes:{name:`updates`,applied:e=>`${(0,_numbers_CG4er1gE_js__WEBPACK_IMPORTED_MODULE_7__.a)(e)} updated`,title:`User not updated`,outcome:`not updated`}};function changesInWords({applied:e}){return N.flatMap(t=>e[t]===void 0?[]:P[t].applied(e[t])).join(`, `)}const F={FAILED:`failed`,SKIPPED:`skipped`};function outcomeReasons(e){return e.kinds().map(e=>({...e,outcome:F[e.outcome]}))}function changeReasons(e){let t=new Map;for(let{kind:n,reason:r,line:i,group:a}of e){let e=`${n} ${r}`,o={outcome:P[n].outcome,reason:r,count:0,lines:{runs:[],count:0}},s=t.get(e)??o;t.set(e,s),s.count++,addLine(s.lines,i,{group:a})}return[...t.values()].sort((e,t)=>t.count-e.count)}function*failedRows(e){for(let{line:t,outcome:n,reason:r}of e.all())n===`FAILED`&&t!==void 0&&(yield{line:t,title:`User not imported`,text:shorten(r)})}function*failedChanges(e){for(let{kind:t,line:n,reason:r,group:i}of e)yield{line:n,title:P[t].title,text:i===void 0?r:`${r} (group ${i} of the cell)`}}function logOutcomes(e,t,n){return logFailures(failedRows(e),outcomeReasons(e),t,n)}function logFailedChanges(e,t,n){return logFailures(failedChanges(e),changeReasons(e),t,n)}function logFailures(e,t,n,{file:r,maxAnnotations:a,passed:o}){let s=0;for(let{line:t,title:i,text:c}of e){if(s===a)break;n[o?`warning`:`error`](c,{file:r,line:t,title:i}),s++}let{listed:c,more:l}=firstGroups(t,`reasons`);for(let{count:e,outcome:t,reason:r,lines:a}of c){let o=a.count===0?``:` (${describeLines(a)})`;n.info(`${(0,_numbers_CG4er1gE_js__WEBPACK_IMPORTED_MODULE_7__.a)(e)} ${t}: ${shorten(r)}${o}`)}for(let e of l)n.info(e);return s}function reasonsMarkdown(e,t){if(e.length===0)return``;let{listed:n,more:r}=firstGroups(e,`reasons`),i=n.map(({count:e,outcome:n,reason:r,lines:i})=>[(0,_numbers_CG4er1gE_js__WEBPACK_IMPORTED_MODULE_7__.n)(e),n,forMarkdown(shorten(r)),describeLines(i,t)]);i.push(...r.map(e=>[``,``,e,``]));let a=markdownTable([`Users`,`Outcome`,`Reason`,`Lines`],i);return e.length<10?a:foldedMarkdown(`${(0,_numbers_CG4er1gE_js__WEBPACK_IMPORTED_MODULE_7__.n)(e.length)} reasons`,a)}function shorten(e){return e.length>500?`${e.slice(0,500)}…`:e}function summaryMarkdown(e){let{verdict:t,job:n,needsNoJob:r,findings:i,outcomes:a,changes:o,userPlan:s,lineUrl:c}=e,l=i?.problems,u=n!==void 0&&n.Status!==`Created`||r,d=s&&planMarkdown(s,l?.errors??0),f=joined([u&&d,factsTable(e),consoleLinks(e)],`

`);return`${joined([`## ${statusIcon(e)} Cognito user import: ${forMarkdown(t.passed?passedHeading(e):failedHeading(e))}`,...nextSteps(e),...poolAndFile(e),u?countsTable(e):d,l&&problemsMarkdown(l,c,e.docsUrl),a&&reasonsMarkdown(outcomeReasons(a),c),o&&reasonsMarkdown(changeReasons(o.failures),c),n!==void 0||r?foldedMarkdown(`Details`,f):f],`

`)}\n\n`}function joined(e,t=`, `){return e.filter(Boolean).join(t)}function statusIcon({verdict:e,dryRun:n,notChecked:r,job:i,users:a}){return e.passed?n&&r!==void 0||(0,_import_job_Gi6J9u3d_js__WEBPACK_IMPORTED_MODULE_0__.n)(i,a).failed>0?`⚠️`:`✅`:`❌`}function passedHeading(n){let{job:r,users:a,userPlan:s,changes:c}=n,{imported:l,skipped:u,failed:d}=(0,_import_job_Gi6J9u3d_js__WEBPACK_IMPORTED_MODULE_0__.n)(r,a);if(n.dryRun){let e=`dry run, ${(0,_numbers_CG4er1gE_js__WEBPACK_IMPORTED_MODULE_7__.a)(a?.uploaded??0)} would be ${s?`imported`:`uploaded`}`,t=s?.toUpdate&&`${(0,_numbers_CG4er1gE_js__WEBPACK_IMPORTED_MODULE_7__.a)(s.toUpdate)} updated`;return n.notChecked??joined([e,t,problemsIn(n)])}return r!==void 0&&!(0,_import_job_Gi6J9u3d_js__WEBPACK_IMPORTED_MODULE_0__.a)(r)?r.Status===`Created`?`Created, not started`:`Started, not finished (${r.Status})`:joined([r===void 0?`no import job was needed`:`${(0,_numbers_CG4er1gE_js__WEBPACK_IMPORTED_MODULE_7__.a)(l)} imported`,c?.applied.attributes&&`${(0,_numbers_CG4er1gE_js__WEBPACK_IMPORTED_MODULE_7__.a)(c.applied.attributes)} updated`,u>0&&`${(0,_numbers_CG4er1gE_js__WEBPACK_IMPORTED_MODULE_7__.n)(u)} skipped`,d>0&&`${(0,_numbers_CG4er1gE_js__WEBPACK_IMPORTED_MODULE_7__.n)(d)} failed (max-failed-users allows it)`])}function failedHeading(n){let{creates:r,job:a,users:s,needsNoJob:c,inFlight:l,stoppedByProblems:u}=n;if(a===void 0){let e=c&&`no import job was needed, but the step failed`,t=l===`create`&&`whether an import job was created is not known`,i=r?`no import job was created`:`the import job was not resumed`;return u&&problemsIn(n)||e||t||i}if(!(0,_import_job_Gi6J9u3d_js__WEBPACK_IMPORTED_MODULE_0__.a)(a))return`not finished (${a.Status})`;let{imported:d,failed:f}=(0,_import_job_Gi6J9u3d_js__WEBPACK_IMPORTED_MODULE_0__.n)(a,s);return a.Status===`Stopped`?`the import job was stopped, ${(0,_numbers_CG4er1gE_js__WEBPACK_IMPORTED_MODULE_7__.a)(d)} imported`:a.Status===`Expired`?`the import job expired`:f>0?`${(0,_numbers_CG4er1gE_js__WEBPACK_IMPORTED_MODULE_7__.a)(f)} failed, ${(0,_numbers_CG4er1gE_js__WEBPACK_IMPORTED_MODULE_7__.n)(d)} imported`:a.Status===`Failed`?`the import job failed`:`${(0,_numbers_CG4er1gE_js__WEBPACK_IMPORTED_MODULE_7__.a)(d)} imported, but the step failed`}function problemsIn({findings:e,file:t}){return e?.problems.errors&&countProblems(e.problems,t?.name??``)}function nextSteps(t){let{job:n,changes:r,dryRun:i,notChecked:a,outcomes:o,file:s,verdict:c,stoppedByProblems:l}=t,u=a&&`${forMarkdown(a)}.`,d=forMarkdown(c.sentence),f=n&&!(0,_import_job_Gi6J9u3d_js__WEBPACK_IMPORTED_MODULE_0__.a)(n)||r!==void 0;return[...c.passed?[f?d:n?.Status===`Failed`&&forMarkdown(`Cognito's status is Failed because many of the job's users exist or failed, but every user is accounted for.`)]:[i&&u&&`**${u}**`,l?`**No import job was created.** Fix the problems below and run the step again.`:`**${d}**`],!i&&u,s&&o?.hasLines&&o.count(`FAILED`)>0&&"The output `failed-rows-path` names a file of the rows that failed. Fix them and import that file."]}function poolAndFile({userPoolId:e,poolName:t,account:n,region:r,file:a}){let o=`User pool ${t===void 0?``:`${forMarkdown(t)} `}${codeForMarkdown(e)}`;return[e!==``&&joined([o,n!==void 0&&`account ${n}`,`region ${forMarkdown(r)}`]),a&&joined([`File ${codeForMarkdown(a.name)}`,a.users!==void 0&&(0,_numbers_CG4er1gE_js__WEBPACK_IMPORTED_MODULE_7__.a)(a.users),(0,_numbers_CG4er1gE_js__WEBPACK_IMPORTED_MODULE_7__.t)(a.bytes)])]}function countsTable({job:e,users:n,file:r}){let{imported:i,skipped:a,failed:s}=(0,_import_job_Gi6J9u3d_js__WEBPACK_IMPORTED_MODULE_0__.n)(e,n),c={Imported:i,Skipped:a,Failed:s},l=r?.users===void 0?c:{...c,"Users in the file":r.users};return markdownTable(Object.keys(l),[Object.values(l).map(_numbers_CG4er1gE_js__WEBPACK_IMPORTED_MODULE_7__.n)])}function factsTable(e){let{creates:t,findings:n,job:r,jobs:c,verdict:l,importMs:u,unfinished:d,changes:f}=e,p=t?[...remainderFacts(n),...planFacts(e)]:[],{password:m,group:h,attributes:g}=f?.applied??{},_={Passwords:m!==void 0&&`${(0,_numbers_CG4er1gE_js__WEBPACK_IMPORTED_MODULE_7__.n)(m)} set`,Groups:h!==void 0&&`${(0,_numbers_CG4er1gE_js__WEBPACK_IMPORTED_MODULE_7__.i)(h,`membership`)} added`,Updates:g!==void 0&&`${(0,_numbers_CG4er1gE_js__WEBPACK_IMPORTED_MODULE_7__.a)(g)} updated`},v=[...p.filter(([e])=>!_[e]),...Object.entries(_),[`Not done`,d],[`Duration`,u!==void 0&&(0,_numbers_CG4er1gE_js__WEBPACK_IMPORTED_MODULE_7__.r)(u)]].map(([e,t])=>[e,t&&forMarkdown(t)]);if(r!==void 0){let e=`${forMarkdown(r.JobName??``)} ${codeForMarkdown(r.JobId)}`,t=[r.CompletionMessage,l.passed&&r.Status===`Failed`&&`Cognito's status is Failed because many of the job's users exist or failed, but every user is accounted for.`],n=[codeForMarkdown(r.Status),...t.map(e=>e&&forMarkdown(e))];v.unshift([`Status`,joined(n,` `)],[`Import job`,`${e}${c>1?`, the last of ${c}`:``}`])}let y=v.flatMap(([e,t])=>t?`<tr><th align="left">${e}</th><td>${t}</td></tr>`:[]);return y.length===0?``:`<table>\n${y.join(`
`)}\n</table>`}function consoleLinks({region:e,userPoolId:t,job:n,logPlace:r,hasConsole:i}){if(!i||!hasPublicConsole(e))return;let a=r?`[Log stream of the job](${logStreamUrl(e,r)})`:`[Log groups of the pool](${logGroupsUrl(e,logGroupPrefix(t))})`;return joined([`[Import jobs of the pool](${importJobsUrl(e,t)})`,n?.StartDate&&a],` · `)}function failureMarkdown(e){return`## ❌ Cognito user import: not started\n\n${e.split(`
`).map(e=>e.replace(/^(- )?(.*)$/,(e,t=``,n)=>t+forMarkdown(n))).join(`
`)}\n\n`}async function writeSummary(e,t){e&&await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.appendFile)(e,cutToSize(t))}const I=1<<20,L=`

… The summary is cut here. The report has everything.
`;function cutToSize(e){let t=Buffer.from(e);if(t.length<=I)return e;let n=t.subarray(0,I-Buffer.byteLength(L));return n.subarray(0,Math.max(0,n.lastIndexOf(`
`)))+L}function pathWithin(e,t){let n=(0,node_path__WEBPACK_IMPORTED_MODULE_5__.relative)(e,t);return (0,node_path__WEBPACK_IMPORTED_MODULE_5__.isAbsolute)(n)||n===`..`||n.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_5__.sep}`)?void 0:n}function outputPathProblem(e,t){let n=pathWithin(t,e)?.split(node_path__WEBPACK_IMPORTED_MODULE_5__.sep).slice(0,-1)??[];for(let e of n.keys()){let r=n.slice(0,e+1).join(node_path__WEBPACK_IMPORTED_MODULE_5__.sep);if(kindOf((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(t,r))===`link`)return`leads through ${r}, which is a symbolic link; give a path without links in the workspace`}let r=kindOf(e);return r&&R[r]}const R={folder:`names a folder; give the path of the file to be written`,link:`is a symbolic link, which is not followed; give the path of a regular file`,unreachable:`cannot be reached; give a path whose folders exist or can be created`,other:`is not a regular file but a pipe, socket or device; give the path of a file`};function kindOf(e){try{let t=(0,node_fs__WEBPACK_IMPORTED_MODULE_6__.lstatSync)(e);return t.isSymbolicLink()?`link`:t.isDirectory()?`folder`:t.isFile()?void 0:`other`}catch(e){return (0,_errors_2T_TVkCE_js__WEBPACK_IMPORTED_MODULE_1__.r)(e)===`ENOENT`?void 0:`unreachable`}}const z=/^\.[\da-f-]{36}\.tmp$/;function writeWhole(e,t,n){return replaceFile(e,n,async e=>{let n=``;for(let r of t)n+=r,n.length<1048576||(await e.appendFile(n),n=``);await e.appendFile(n)})}async function replaceFile(e,{workspace:t,mode:n=438,onUnfinished:i,onFinished:a},o){let s=outputPathProblem(e,t);if(s!==void 0)throw new _errors_2T_TVkCE_js__WEBPACK_IMPORTED_MODULE_1__.t(`bad-input`,`${e} ${s}.`);await createFolders((0,node_path__WEBPACK_IMPORTED_MODULE_5__.dirname)(e));let c=(0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.dirname)(e),`.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.randomUUID)()}.tmp`);i?.(c);let l=await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.open)(c,`wx`,n);try{await o(l).finally(()=>l.close()),(0,node_fs__WEBPACK_IMPORTED_MODULE_6__.renameSync)(c,e),a?.()}catch(e){throw await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.rm)(c,{force:!0}),e}}async function createFolders(e){(0,node_fs__WEBPACK_IMPORTED_MODULE_6__.existsSync)(e)||(await createFolders((0,node_path__WEBPACK_IMPORTED_MODULE_5__.dirname)(e)),await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.mkdir)(e).catch(e=>{if((0,_errors_2T_TVkCE_js__WEBPACK_IMPORTED_MODULE_1__.r)(e)!==`EEXIST`)throw e}))}function parseLimit(e){if(/^\d{1,15}$/.test(e))return{users:Number(e)};let[,t]=/^(\d{1,3}(?:\.\d{1,6})?)\s*%$/.exec(e)??[];return t===void 0||Number(t)>100?void 0:{percent:Number(t)}}function allowedUsers(e,t){return`users`in e?e.users:Math.floor(Number((e.percent/100*t).toFixed(6)))}const B=[`BCRYPT`,`SCRYPT`,`ARGON2ID`,`PBKDF2_SHA256`],V=[`SCRYPT`,`PBKDF2_SHA256`];

/***/ }),

/***/ 9335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isFinal),
/* harmony export */   c: () => (/* binding */ r),
/* harmony export */   i: () => (/* binding */ importJobJson),
/* harmony export */   l: () => (/* binding */ t),
/* harmony export */   n: () => (/* binding */ countsOf),
/* harmony export */   o: () => (/* binding */ isRunning),
/* harmony export */   r: () => (/* binding */ handledUsers),
/* harmony export */   s: () => (/* binding */ n),
/* harmony export */   t: () => (/* binding */ combineJobs)
/* harmony export */ });
const e=new Set([`Stopped`,`Succeeded`,`Failed`,`Expired`]);function isFinal(t){return e.has(t.Status)}function isRunning(e){return e.Status!==`Created`&&!isFinal(e)}function combineJobs(e){let[t,n]=[e[0],e.at(-1)];if(t===void 0||n===void 0||e.length===1)return n;let sum=t=>e.reduce((e,n)=>e+(t(n)??0),0);return{...n,...t.StartDate===void 0?{}:{StartDate:t.StartDate},ImportedUsers:sum(e=>e.ImportedUsers),SkippedUsers:sum(e=>e.SkippedUsers),FailedUsers:sum(e=>e.FailedUsers)}}function countsOf(e,t){return{imported:e?.ImportedUsers??0,skipped:(e?.SkippedUsers??0)+(t?.existing??0),failed:(e?.FailedUsers??0)+(t?.excluded??0)}}const t=`Cognito's status is Failed because many of the job's users exist or failed, but every user is accounted for.`;function handledUsers({imported:e,skipped:t,failed:n}){return e+t+n}const n=[{member:`JobName`,option:`job-name`,minLength:1},{member:`UserPoolId`,option:`user-pool-id`,minLength:1},{member:`CloudWatchLogsRoleArn`,option:`cloud-watch-logs-role-arn`,minLength:20},{member:`PasswordHashingAlgorithm`,option:`password-hashing-algorithm`,minLength:0}],r=[`JobName`,`JobId`,`UserPoolId`,`CreationDate`,`StartDate`,`CompletionDate`,`Status`,`CloudWatchLogsRoleArn`,`ImportedUsers`,`SkippedUsers`,`FailedUsers`,`CompletionMessage`,`PasswordHashingAlgorithm`];function importJobJson(e){return JSON.stringify(e,[...r])}

/***/ }),

/***/ 1296:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _clock_ISF5oLZU_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4192);
/* harmony import */ var _hashing_PXuF3NRc_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(120);
/* harmony import */ var _import_job_Gi6J9u3d_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9335);
/* harmony import */ var _errors_2T_TVkCE_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4130);
/* harmony import */ var _secrets_B6PrUEts_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(571);
/* harmony import */ var _names_Dq_lgMux_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8794);
/* harmony import */ var _proxy_BInC9U59_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(893);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(7598);
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(857);
/* harmony import */ var crypto__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(6982);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(9896);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(6760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_14__ = __nccwpck_require__(8161);
function toCommandValue(e){return e==null?``:typeof e==`string`||e instanceof String?e:JSON.stringify(e)}function toCommandProperties(e){return Object.keys(e).length?{title:e.title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}function issueCommand(e,t,n){let r=new Command(e,t,n);process.stdout.write(r.toString()+os__WEBPACK_IMPORTED_MODULE_8__.EOL)}function issue(e,t=``){issueCommand(e,{},t)}var Command=class{constructor(e,t,n){e||=`missing.command`,this.command=e,this.properties=t,this.message=n}toString(){let e=`::`+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=` `;let t=!0;for(let n in this.properties)if(this.properties.hasOwnProperty(n)){let r=this.properties[n];r&&(t?t=!1:e+=`,`,e+=`${n}=${escapeProperty(r)}`)}}return e+=`::${escapeData(this.message)}`,e}};function escapeData(e){return toCommandValue(e).replace(/%/g,`%25`).replace(/\r/g,`%0D`).replace(/\n/g,`%0A`)}function escapeProperty(e){return toCommandValue(e).replace(/%/g,`%25`).replace(/\r/g,`%0D`).replace(/\n/g,`%0A`).replace(/:/g,`%3A`).replace(/,/g,`%2C`)}function issueFileCommand(e,t){let n=process.env[`GITHUB_${e}`];if(!n)throw Error(`Unable to find environment variable for file command ${e}`);if(!fs__WEBPACK_IMPORTED_MODULE_10__.existsSync(n))throw Error(`Missing file at path: ${n}`);fs__WEBPACK_IMPORTED_MODULE_10__.appendFileSync(n,`${toCommandValue(t)}${os__WEBPACK_IMPORTED_MODULE_8__.EOL}`,{encoding:`utf8`})}function prepareKeyValueMessage(e,t){let n=`ghadelimiter_${crypto__WEBPACK_IMPORTED_MODULE_9__.randomUUID()}`,r=toCommandValue(t);if(e.includes(n))throw Error(`Unexpected input: name should not contain the delimiter "${n}"`);if(r.includes(n))throw Error(`Unexpected input: value should not contain the delimiter "${n}"`);return`${e}<<${n}${os__WEBPACK_IMPORTED_MODULE_8__.EOL}${r}${os__WEBPACK_IMPORTED_MODULE_8__.EOL}${n}`}var __awaiter=function(e,t,n,r){function adopt(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||=Promise)(function(n,i){function fulfilled(e){try{step(r.next(e))}catch(e){i(e)}}function rejected(e){try{step(r.throw(e))}catch(e){i(e)}}function step(e){e.done?n(e.value):adopt(e.value).then(fulfilled,rejected)}step((r=r.apply(e,t||[])).next())})},U;(function(e){e[e.Success=0]=`Success`,e[e.Failure=1]=`Failure`})(U||={});function setSecret(e){issueCommand(`add-mask`,{},e)}function getInput(e,t){let n=process.env[`INPUT_${e.replace(/ /g,`_`).toUpperCase()}`]||``;if(t&&t.required&&!n)throw Error(`Input required and not supplied: ${e}`);return t&&t.trimWhitespace===!1?n:n.trim()}function setOutput(e,t){if(process.env.GITHUB_OUTPUT)return issueFileCommand(`OUTPUT`,prepareKeyValueMessage(e,t));process.stdout.write(os__WEBPACK_IMPORTED_MODULE_8__.EOL),issueCommand(`set-output`,{name:e},toCommandValue(t))}function setFailed(e){process.exitCode=U.Failure,error(e)}function isDebug(){return process.env.RUNNER_DEBUG===`1`}function debug(e){issueCommand(`debug`,{},e)}function error(e,t={}){issueCommand(`error`,toCommandProperties(t),e instanceof Error?e.toString():e)}function warning(e,t={}){issueCommand(`warning`,toCommandProperties(t),e instanceof Error?e.toString():e)}function notice(e,t={}){issueCommand(`notice`,toCommandProperties(t),e instanceof Error?e.toString():e)}function info(e){process.stdout.write(e+os__WEBPACK_IMPORTED_MODULE_8__.EOL)}function startGroup(e){issue(`group`,e)}function endGroup(){issue(`endgroup`)}function group(e,t){return __awaiter(this,void 0,void 0,function*(){startGroup(e);let n;try{n=yield t()}finally{endGroup()}return n})}function saveState(e,t){if(process.env.GITHUB_STATE)return issueFileCommand(`STATE`,prepareKeyValueMessage(e,t));issueCommand(`save-state`,{name:e},toCommandValue(t))}function getState(e){return process.env[`STATE_${e}`]||``}const W={info:e=>info((0,_hashing_PXuF3NRc_js__WEBPACK_IMPORTED_MODULE_1__.j)(e)),verbatim:e=>{process.stdout.write((0,_hashing_PXuF3NRc_js__WEBPACK_IMPORTED_MODULE_1__.M)(e,(0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.randomUUID)()))},notice:e=>notice((0,_hashing_PXuF3NRc_js__WEBPACK_IMPORTED_MODULE_1__.j)(e)),warning:(e,t)=>warning((0,_hashing_PXuF3NRc_js__WEBPACK_IMPORTED_MODULE_1__.j)(e),annotation(t)),error:(e,t)=>error((0,_hashing_PXuF3NRc_js__WEBPACK_IMPORTED_MODULE_1__.j)(e),annotation(t)),debug:e=>{let t=getInput(`debug`).toLowerCase();t!==`false`&&(isDebug()?debug((0,_hashing_PXuF3NRc_js__WEBPACK_IMPORTED_MODULE_1__.j)(e)):t===`true`&&info((0,_hashing_PXuF3NRc_js__WEBPACK_IMPORTED_MODULE_1__.j)(`debug: ${e}`)))},mask:e=>setSecret(e),group:(e,t)=>group((0,_hashing_PXuF3NRc_js__WEBPACK_IMPORTED_MODULE_1__.j)(e),t)};function annotation(e){return e===void 0?{}:{file:(0,_hashing_PXuF3NRc_js__WEBPACK_IMPORTED_MODULE_1__.j)(e.file),startLine:e.line,title:(0,_hashing_PXuF3NRc_js__WEBPACK_IMPORTED_MODULE_1__.j)(e.title)}}const me={csvHeader:e=>setOutput(`csv-header`,e.join(`,`)),totalUsers:e=>setOutput(`total-users`,e),reportPath:e=>setOutput(`report-path`,e),failedRowsPath:e=>setOutput(`failed-rows-path`,e),usersPath:e=>setOutput(`users-path`,e),result:e=>setOutput(`result`,e.replace(/\n$/,``)),log:({group:e,stream:t})=>setAll({"log-group":e,"log-stream":t}),changed:e=>setOutput(`changed`,e),updatedUsers:e=>setOutput(`updated-users`,e),noJob:e=>{setCounts(void 0,e),setOutput(`job-ids`,[]),setAll({"job-id":``,"job-name":``,status:``,"user-import-job":``,result:``})},jobs:(e,t,n)=>{let r=e.at(-1);if(r===void 0)return;setCounts((0,_import_job_Gi6J9u3d_js__WEBPACK_IMPORTED_MODULE_2__.t)(e),t);let i=e.map(({JobId:e})=>e);n>1&&setOutput(`job-ids`,i);let a=e.length>1?``:void 0;setAll({"job-id":r.JobId,"job-name":r.JobName??a,status:r.Status,"completion-message":r.CompletionMessage??a,"creation-date":r.CreationDate?.toISOString()??a,"start-date":r.StartDate?.toISOString()??a,"completion-date":r.CompletionDate?.toISOString()??a,"user-import-job":(0,_import_job_Gi6J9u3d_js__WEBPACK_IMPORTED_MODULE_2__.i)(r)})}};function setCounts(e,t){let{imported:n,skipped:r,failed:i}=(0,_import_job_Gi6J9u3d_js__WEBPACK_IMPORTED_MODULE_2__.n)(e,t);setAll({"imported-users":n,"skipped-users":r,"failed-users":i})}function setAll(e){for(let[t,n]of Object.entries(e))n!==void 0&&setOutput(t,n)}const he={recordJob:e=>save(`job-id`,e),markJobReported:()=>save(`job-reported`,`true`),recordFolder:e=>save(`folder`,e),recordFile:e=>save(`file`,e),recordUnfinished:e=>save(`unfinished`,e)};function save(e,t){try{saveState(e,t)}catch(t){W.debug(`The state ${e} cannot be saved for the post step: ${(0,_errors_2T_TVkCE_js__WEBPACK_IMPORTED_MODULE_3__.a)(t)}`)}}function readPostState(){let saved=e=>getState(e)||void 0;return{jobId:saved(`job-reported`)?void 0:saved(`job-id`),folder:saved(`folder`),file:saved(`file`),unfinished:saved(`unfinished`)}}async function findFolders(e,t){let n=await usableFolder(e,t),r;return{tempFolder:(0,node_path__WEBPACK_IMPORTED_MODULE_12__.join)(n,`${_names_Dq_lgMux_js__WEBPACK_IMPORTED_MODULE_5__.l}${(0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.randomUUID)()}`),resultsFolder:()=>(r??=(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_11__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_12__.join)(n,_names_Dq_lgMux_js__WEBPACK_IMPORTED_MODULE_5__.l)),r)}}const G=`Set RUNNER_TEMP to a folder that this step can write to.`;async function usableFolder(e,t){let n=e?await folderProblem(e):`it is not set`;if(e&&n===void 0)return e;let r=(0,node_os__WEBPACK_IMPORTED_MODULE_14__.tmpdir)(),i=await folderProblem(r);if(i!==void 0)throw new _errors_2T_TVkCE_js__WEBPACK_IMPORTED_MODULE_3__.t(`bad-input`,`RUNNER_TEMP cannot be used: ${n}. Neither can the system's folder: ${i}. ${G}`);return t.warning(`RUNNER_TEMP cannot be used: ${n}. Temporary files and the report go to ${r} instead. ${G}`),r}async function folderProblem(e){try{await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_11__.mkdir)(e,{recursive:!0}),await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_11__.access)(e,node_fs__WEBPACK_IMPORTED_MODULE_13__.constants.W_OK|node_fs__WEBPACK_IMPORTED_MODULE_13__.constants.X_OK);return}catch(t){return`${e} is not a folder that this step can write to (${(0,_errors_2T_TVkCE_js__WEBPACK_IMPORTED_MODULE_3__.r)(t)??`unknown`})`}}async function removeAbandoned({folder:e,file:t},n){let isOwn=e=>e===t?_hashing_PXuF3NRc_js__WEBPACK_IMPORTED_MODULE_1__.c.test((0,node_path__WEBPACK_IMPORTED_MODULE_12__.basename)(e)):(0,node_path__WEBPACK_IMPORTED_MODULE_12__.basename)(e).startsWith(_names_Dq_lgMux_js__WEBPACK_IMPORTED_MODULE_5__.l);for(let r of[e,t])if(r!==void 0&&isOwn(r))try{await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_11__.rm)(r,{recursive:r===e,force:!0})}catch(e){n.warning(`${r}, which may hold user data, could not be removed: ${(0,_errors_2T_TVkCE_js__WEBPACK_IMPORTED_MODULE_3__.a)(e)}`)}}async function readProfiles(){let{AWS_CONFIG_FILE:e,AWS_SHARED_CREDENTIALS_FILE:t,HOME:n,USERPROFILE:r}=process.env,i=(0,node_path__WEBPACK_IMPORTED_MODULE_12__.join)(n||r||(0,node_os__WEBPACK_IMPORTED_MODULE_14__.homedir)(),`.aws`),exists=e=>(0,node_fs__WEBPACK_IMPORTED_MODULE_13__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_12__.join)(i,e));if(!(e||t)&&!exists(`config`)&&!exists(`credentials`))return{};let{parseKnownFiles:a}=await Promise.all(/* import() */[__nccwpck_require__.e(183), __nccwpck_require__.e(456)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7456));return a({})}function unknownProfile(e,t){if(t[e]!==void 0)return;let n=Object.keys(t).filter(e=>!/^(sso-session|services)\./.test(e));return`is neither in ~/.aws/config nor in ~/.aws/credentials (or the files that AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE name); ${n.length===0?`they hold none`:`they hold ${n.join(`, `)}`}`}const K=[`role_arn`,`credential_source`,`credential_process`,`web_identity_token_file`,`login_session`,`sso_session`,`sso_start_url`,`sso_account_id`],q=[`aws_access_key_id`,`aws_secret_access_key`];function hasCredentials(e){return[...K,...q].some(t=>e[t])}function chainsRole({role_arn:e,web_identity_token_file:t}){return!!e&&!t}function credentialsProblem(e,t){let{source_profile:n,credential_source:r}=e;if(chainsRole(e)){if(!!n==!!r)return`has role_arn, which needs either source_profile or credential_source`;if(n===void 0)return;let e=unknownProfile(n,t)??sessionProblem(t[n]??{},t);return e===void 0?void 0:`has source_profile ${n}, which ${e}`}let i=sessionProblem(e,t);if(i!==void 0)return i;if(K.some(t=>e[t]))return;let[a,o]=q.map(t=>!!e[t]);if(!(a&&o))return!a&&!o?`has no credentials`:a?`has aws_access_key_id without aws_secret_access_key`:`has aws_secret_access_key without aws_access_key_id`}function sessionProblem({sso_session:e},t){if(e&&t[`sso-session.${e}`]===void 0)return`has sso_session ${e}, and there is no section [sso-session ${e}] in the config file`}function readConnection(e,t,n,r){return checkProxy(e,n),{ca:readBundle(e,t,r),verifiesCertificates:!e.boolean(`no-verify-ssl`,!1),connectTimeoutMs:readTimeLimit(e,`cli-connect-timeout`),readTimeoutMs:readTimeLimit(e,`cli-read-timeout`)}}function checkProxy({env:e,problems:t},n){let r=URL.parse(n);try{(0,_proxy_BInC9U59_js__WEBPACK_IMPORTED_MODULE_6__.n)(e),r!==null&&(0,_proxy_BInC9U59_js__WEBPACK_IMPORTED_MODULE_6__.t)(e,r)}catch(e){t.push((0,_errors_2T_TVkCE_js__WEBPACK_IMPORTED_MODULE_3__.l)(e).replace(/\.$/,``))}}const J=2e6;function readTimeLimit({parsed:e},t){return e(t,e=>/^\d{1,9}$/.test(e)&&Number(e)<=J?Number(e)*1e3:void 0,`a number of whole seconds up to ${J}, such as 60, or 0 for no limit`)??6e4}function readBundle({text:e,env:t,problems:n},r,{name:i,settings:a}){let[o,s]=[[`ca-bundle`,e(`ca-bundle`)],[`ca-bundle (from AWS_CA_BUNDLE)`,t.AWS_CA_BUNDLE||void 0],[`ca-bundle (from ca_bundle of the profile ${i})`,a.ca_bundle]].find(([,e])=>e!==void 0)??[];if(s!==void 0)try{let e=(0,node_fs__WEBPACK_IMPORTED_MODULE_13__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_12__.resolve)(r,s.replace(/^~(?=[/\\]|$)/,(0,node_os__WEBPACK_IMPORTED_MODULE_14__.homedir)())),`utf8`);return new node_crypto__WEBPACK_IMPORTED_MODULE_7__.X509Certificate(e),e}catch(e){let t=(0,_errors_2T_TVkCE_js__WEBPACK_IMPORTED_MODULE_3__.r)(e)===`ENOENT`?`does not exist`:`holds no certificates in PEM (${(0,_errors_2T_TVkCE_js__WEBPACK_IMPORTED_MODULE_3__.l)(e)})`;n.push(`${o}: ${s} ${t}`);return}}function readIdentity(e,t){let{env:n,problemIf:r}=e,i=e.checked(`role-to-assume`,_names_Dq_lgMux_js__WEBPACK_IMPORTED_MODULE_5__.c),a=e.text(`profile`),o=e.boolean(`no-sign-request`,!1),s=Object.entries({"role-to-assume":i,profile:a,"no-sign-request":o}).flatMap(([e,t])=>t?e:[]);return r(i!==void 0&&s.length>1,`${s.join(` and `)} cannot be used together: give one of them`),o?(a!==void 0&&reportProfile(e,a,`profile`,unknownProfile(a,t)),{kind:`none`}):i===void 0?a===void 0?readFromMachine(e,t):readProfile(e,t,a,`profile`):{kind:`role`,roleArn:i,sessionName:`cognito-user-import-${(n.GITHUB_RUN_ID||`local`).replace(/[^\w+=,.@-]/g,`-`)}`.slice(0,64)}}function readFromMachine(e,t){let{env:n}=e,r=n.AWS_PROFILE,{default:i={}}=t;if(n.AWS_ACCESS_KEY_ID||n.AWS_SECRET_ACCESS_KEY){requireOther(e,`AWS_ACCESS_KEY_ID`,`AWS_SECRET_ACCESS_KEY`),requireOther(e,`AWS_SECRET_ACCESS_KEY`,`AWS_ACCESS_KEY_ID`);for(let t of[`AWS_ACCESS_KEY_ID`,`AWS_SECRET_ACCESS_KEY`,`AWS_SESSION_TOKEN`]){let r=`${t} (in the environment) contains white space, such as a line break; remove it`;e.problemIf(/\s/.test(n[t]??``),r)}return r&&reportProfile(e,r,`AWS_PROFILE`,unknownProfile(r,t)),{kind:`environment`}}if(r)return readProfile(e,t,r,`AWS_PROFILE`);if(chainsRole(i))return readProfile(e,t,`default`,void 0);if(n.AWS_WEB_IDENTITY_TOKEN_FILE)return requireOther(e,`AWS_WEB_IDENTITY_TOKEN_FILE`,`AWS_ROLE_ARN`),{kind:`web-identity`,roleArn:n.AWS_ROLE_ARN??``};if(hasCredentials(i))return readProfile(e,t,`default`,void 0);let a=[`RELATIVE`,`FULL`].map(e=>`AWS_CONTAINER_CREDENTIALS_${e}_URI`).find(e=>n[e]);return a===void 0?{kind:`instance`,isDisabled:/^true$/i.test(n.AWS_EC2_METADATA_DISABLED??``),limits:readMetadataLimits(e,i)}:{kind:`container`,variable:a}}function requireOther({env:e,problemIf:t},n,r){t(!!e[n]&&!e[r],`${n} (in the environment) needs ${r}, which was not given`)}function readProfile(e,t,n,r){let i=t[n]??{};reportProfile(e,n,r,unknownProfile(n,t)??credentialsProblem(i,t));let a=readMetadataLimits(e,i);return{kind:`profile`,name:n,namedBy:r,roleArn:i.role_arn,limits:a}}function reportProfile({problemIf:e},t,n,r){let i=n===`profile`?``:` (from ${n??`the AWS CLI's files`})`;e(r!==void 0,`profile${i} ${t} ${r}`)}function readMetadataLimits({env:e,problems:t},n){let readCount=r=>{let i=`AWS_${r}`,a=e[i]||n[r.toLowerCase()]||`1`;return/^[1-9]\d{0,2}$/.test(a)?Number(a):(t.push(`${i} (or the profile's setting of that name) must be a whole number from 1 to 999`),1)};return{timeoutMs:1e3*readCount(`METADATA_SERVICE_TIMEOUT`),attempts:readCount(`METADATA_SERVICE_NUM_ATTEMPTS`)}}async function readAwsInputs(e,t,n){let{text:r,env:i}=e,a=readRegion(e,t),o=readEndpoint(e),s=o.endpointUrl??(i.AWS_ENDPOINT_URL||`https://cognito-idp.${a}.amazonaws.com`),c=await readProfiles(),l=r(`profile`)??(i.AWS_PROFILE||void 0),u=l??`default`,d=c[u]??{};return{region:a,...o,identity:readIdentity(e,c),variables:{...l&&{AWS_PROFILE:l},...readHostVariables(e,d)},connection:readConnection(e,n,s,{name:u,settings:d})}}function readRegion({text:e,env:t,problems:n},r){let i=e(`region`)??(t.AWS_REGION||t.AWS_DEFAULT_REGION||void 0),a=i??(r===``?`us-east-1`:(0,_names_Dq_lgMux_js__WEBPACK_IMPORTED_MODULE_5__.o)(r));return/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/i.test(a)||(i===void 0?(0,_names_Dq_lgMux_js__WEBPACK_IMPORTED_MODULE_5__.u)(r)===void 0&&n.push(`user-pool-id does not start with a region; set the input region to that of the pool`):n.push(`region (or AWS_REGION) must be the name of an AWS region, such as eu-west-1`)),a}const ge=[``,`_COGNITO_IDENTITY_PROVIDER`,`_CLOUDWATCH_LOGS`,`_STS`].map(e=>`AWS_ENDPOINT_URL${e}`);function readEndpoint({text:e,env:t,problems:n}){let r=e(`endpoint-url`),i=(r!==void 0||/^true$/i.test(t.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS??``)?[]:ge.filter(e=>t[e])).map(e=>[`endpoint-url (from ${e})`,t[e]]);r!==void 0&&i.push([`endpoint-url`,r]);for(let[e,t=``]of i)/^https?:$/.test(URL.parse(t)?.protocol??``)||n.push(`${e} must be a URL that starts with http:// or https://`);return{endpointUrl:r,hasConsole:i.length===0}}const _e=[`AWS_USE_FIPS_ENDPOINT`,`AWS_USE_DUALSTACK_ENDPOINT`];function readHostVariables({env:e,problems:t},n){let r={};for(let i of _e){let a=i.slice(4).toLowerCase(),o=(e[i]||n[a])?.toLowerCase();if(o===void 0||(r[i]=o,o===`true`||o===`false`))continue;let s=e[i]?`${i} (in the environment)`:`${a} (in the profile)`;t.push(`${s} must be true or false`)}return r}function readInputJson(e,t,n){let r=new Map,i=readMembers(e,t);if(typeof i==`string`)return{isRead:!1,values:r,problems:[i]};let a=_import_job_Gi6J9u3d_js__WEBPACK_IMPORTED_MODULE_2__.s.map(({member:e})=>e),o=[...i.keys()].filter(e=>!a.includes(e)).map(e=>` has the unknown member ${JSON.stringify(e)}; it takes ${a.join(`, `)}`);for(let{member:e,option:t,minLength:a}of _import_job_Gi6J9u3d_js__WEBPACK_IMPORTED_MODULE_2__.s){let s=i.get(e);if(!(s===void 0||n(t))){if(typeof s!=`string`)o.push(` gives ${e} as ${typeName(s)}; it must be a string`);else if([...s].length<a){let t=s===``?`as an empty string`:`with fewer than ${a} characters`;o.push(` gives ${e} ${t}`)}else r.set(t,s)}}return{isRead:!0,values:r,problems:o}}function readMembers(e,t){let n=fileUrlPath(e,t);try{let r=n===void 0?e:readFile$1((0,node_path__WEBPACK_IMPORTED_MODULE_12__.resolve)(t.GITHUB_WORKSPACE||`.`,n));if(r===void 0)return`: ${n} is not a regular file`;let i=JSON.parse(r.replace(/^\ufeff/,``));return typeName(i)===`an object`?new Map(Object.entries(i)):` must hold an object such as {"JobName": "…"}, not ${typeName(i)}`}catch(e){return e instanceof SyntaxError?` is not JSON: ${e.message.replace(/^(Unexpected token '.').*$/su,`$1`).replace(/ in JSON at position \d+/,``)}`:`: ${n} ${unreadable(e)}`}}function readFile$1(e){if((0,node_fs__WEBPACK_IMPORTED_MODULE_13__.statSync)(e).isFile())return new TextDecoder(`utf-8`,{fatal:!0}).decode((0,node_fs__WEBPACK_IMPORTED_MODULE_13__.readFileSync)(e))}function unreadable(e){let t=(0,_errors_2T_TVkCE_js__WEBPACK_IMPORTED_MODULE_3__.r)(e);return t===`ENOENT`?`does not exist; a relative path starts at the workspace`:t===`ERR_ENCODING_INVALID_ENCODED_DATA`?`is not text in UTF-8`:`cannot be read (${(0,_errors_2T_TVkCE_js__WEBPACK_IMPORTED_MODULE_3__.l)(e)})`}function fileUrlPath(e,t){let[,n]=/^file:\/\/(.*)$/s.exec(e)??[],r=t.HOME??t.USERPROFILE;return n?.replace(/^~(?=$|[/\\])/,e=>r??e).replace(/\$(?:(\w+)|\{([^}]*)\})/g,(e,n,r)=>t[n??r??``]??e)}function typeName(e){return e===null?`null`:Array.isArray(e)?`a list`:typeof e==`object`?`an object`:`a ${typeof e}`}function inputReader({get:e,env:t,mask:n,random:r},i=e=>e){let a=[],text=t=>e(t)||void 0,problemIf=(e,t)=>{e&&a.push(t)};function parsed(e,t,n){let r=text(e);if(r===void 0)return;let a=t(r);return problemIf(a===void 0,`${i(e)} must be ${n}`),a}let oneOf=(e,t)=>parsed(e,e=>t.find(t=>t===e),`one of ${t.join(`, `)}`);return{problems:a,problemIf,env:t,random:r,text,parsed,oneOf,choice:(e,t)=>oneOf(e,t)??t[0],secret:e=>{let t=text(e);return t!==void 0&&n(t),t},checked:(e,t,n=!1)=>{let r=text(e),o=r===void 0?n&&`is needed and was not given`:t(r);return o&&a.push(`${i(e)} ${o}`),r},boolean:(e,t)=>parsed(e,e=>/^(true|True|TRUE)$/.test(e)||!/^(false|False|FALSE)$/.test(e)&&void 0,`true or false`)??t,milliseconds:(e,t,n)=>parsed(e,e=>{let r=/^(\d+\.?\d*|\.\d+)$/.test(e)?Number(e):0;return r>0&&r<=n?r*t:void 0},`a number above 0 and up to ${n}, such as 5 or 0.5`),limit:e=>parsed(e,_hashing_PXuF3NRc_js__WEBPACK_IMPORTED_MODULE_1__.i,`a number of users or a percentage, such as 10 or 5%`)}}async function readCliInputs({text:e,choice:t,oneOf:n,boolean:r,problemIf:i},a){r(`debug`,!1);let o=t(`output`,[`json`,`text`,`table`]),s=e(`query`),c=s===void 0?void 0:await a(s,o);return i(typeof c==`string`,`query ${c}`),{version:r(`version`,!1),skeleton:n(`generate-cli-skeleton`,[`input`,`output`]),query:typeof c==`string`?void 0:c,output:o,colors:t(`color`,[`auto`,`on`,`off`])===`on`,logsResult:s!==void 0||e(`output`)!==void 0,firstPageOnly:r(`no-paginate`,!1)}}function readerWithInputJson(e){let t=e.get(`cli-input-json`);if(t===``)return inputReader(e);let n=readInputJson(t,e.env,t=>e.get(t)!==``),get=t=>e.get(t)||(n.values.get(t)??``),label=t=>e.get(t)===``&&n.values.has(t)?`${t} (from cli-input-json)`:t,r=inputReader({...e,get},label);return r.problems.push(...n.problems.map(e=>`cli-input-json${e}`)),n.isRead?r:{...r,checked:(e,t)=>r.checked(e,t)}}const Y=/./,X={source:Y,columns:Y,"unknown-columns":/^ignore$/,"csv-defaults":Y,"existing-users":/^(skip|update|fail)$/,password:Y,"password-column":Y,"groups-column":Y,"create-groups":/^true$/i,"users-path":Y},Z={"dry-run":/^true$/i,"existing-users":/^(update|fail)$/};function checkCombinations({text:e,problems:t}){let given=t=>Object.entries(t).flatMap(([t,n])=>{let r=e(t);return r===void 0||!n.test(r)?[]:n===Y?t:`${t}: ${r}`}),report=(e,n)=>t.push(...given(e).map(e=>`${e} ${n}`));e(`validate`)===`off`&&report(X,`cannot be used with validate: off, which uploads the file unread`),e(`job-id`)!==void 0&&(report(Z,`cannot be used with job-id, which resumes an import job`),e(`csv-path`)===void 0&&report(X,`needs csv-path, also with job-id`))}function readJobInputs({env:e,random:t,checked:n,oneOf:r},{dryRun:i}){let a=n(`user-pool-id`,_names_Dq_lgMux_js__WEBPACK_IMPORTED_MODULE_5__.u,!i)??``,o=n(`job-id`,_names_Dq_lgMux_js__WEBPACK_IMPORTED_MODULE_5__.i),s=o===void 0&&!i,c=n(`job-name`,_names_Dq_lgMux_js__WEBPACK_IMPORTED_MODULE_5__.a);return{userPoolId:a,jobId:o,cloudWatchLogsRoleArn:n(`cloud-watch-logs-role-arn`,_names_Dq_lgMux_js__WEBPACK_IMPORTED_MODULE_5__.s,s)??``,jobName:c??(0,_names_Dq_lgMux_js__WEBPACK_IMPORTED_MODULE_5__.n)(e,t),isJobNameUnique:c===void 0,passwordHashingAlgorithm:r(`password-hashing-algorithm`,_hashing_PXuF3NRc_js__WEBPACK_IMPORTED_MODULE_1__.t)}}function readGuardInputs({text:e,parsed:t}){return{expectedPoolName:e(`expected-pool-name`),allowedAccountIds:t(`allowed-account-ids`,e=>{let t=e.split(`,`).map(e=>e.trim());return t.every(e=>/^\d{12}$/.test(e))?t:void 0},`AWS account IDs of 12 digits, separated by commas`)}}function readReportInputs(e,t){let{secret:n,boolean:r}=e;return{annotations:r(`annotations`,!0),summary:r(`summary`,!0),reportPath:readOutputPath(e,`report-path`,t),userListPath:readOutputPath(e,`users-path`,t),githubToken:n(`github-token`),workspace:t}}const ve=[`csv-path`,`report-path`,`ca-bundle`,`cli-input-json`];function fileId(e){try{let{dev:t,ino:n}=(0,node_fs__WEBPACK_IMPORTED_MODULE_13__.statSync)(e,{bigint:!0});return`${t} ${n}`}catch{return e}}function readOutputPath({text:e,env:t,problems:n},r,a){let o=e(r);if(o===void 0)return;let s=(0,node_path__WEBPACK_IMPORTED_MODULE_12__.resolve)(a,o),c=/[\\/]$/.test(o)?`names a folder; give the path of the file to be written`:(0,_hashing_PXuF3NRc_js__WEBPACK_IMPORTED_MODULE_1__.a)(s,a),l=ve.find(n=>{let i=e(n),o=i&&(fileUrlPath(i,t)??i);return n!==r&&o!==void 0&&fileId((0,node_path__WEBPACK_IMPORTED_MODULE_12__.resolve)(a,o))===fileId(s)});return l===void 0?c!==void 0&&n.push(`${r} ${c}`):n.push(`${r} must not be the file of ${l}, which it would overwrite`),s}function readRunInputs({boolean:e,milliseconds:t,limit:n}){return{start:e(`start`,!0),waitForCompletion:e(`wait-for-completion`,!0),timeoutMs:t(`timeout-minutes`,6e4,35e3)??36e5,pollIntervalMs:t(`poll-interval-seconds`,1e3,3600),stopOnCancel:e(`stop-on-cancel`,!0),stopOnTimeout:e(`stop-on-timeout`,!1),maxFailedUsers:n(`max-failed-users`)??{users:0},maxSkippedUsers:n(`max-skipped-users`)}}function passwordProblem(e){return/\s/.test(e)?`contains white space, which Cognito does not accept in a password`:e.length>256?`is longer than 256 characters, the most that Cognito accepts`:void 0}function readSignInInputs({problemIf:e,text:n,secret:i,checked:a,boolean:o},{passwordHashingAlgorithm:s,csvDefaults:c}){let u=i(`password`),d=n(`password-column`),f=n(`groups-column`),p=o(`create-groups`,!1);a(`password`,passwordProblem);let m=s===void 0||_hashing_PXuF3NRc_js__WEBPACK_IMPORTED_MODULE_1__.n.some(e=>e===s);for(let[t,n]of Object.entries({password:u,"password-column":d}))n!==void 0&&(e(!m,`${t} cannot be used with password-hashing-algorithm: ${s}, because the action can only hash with ${_hashing_PXuF3NRc_js__WEBPACK_IMPORTED_MODULE_1__.n.join(` and `)}`),e(c.has(_hashing_PXuF3NRc_js__WEBPACK_IMPORTED_MODULE_1__.T),`${t} cannot be used with a value for ${_hashing_PXuF3NRc_js__WEBPACK_IMPORTED_MODULE_1__.T} in csv-defaults; give one of the two`));return e(f===_hashing_PXuF3NRc_js__WEBPACK_IMPORTED_MODULE_1__.E,`groups-column must not be ${_hashing_PXuF3NRc_js__WEBPACK_IMPORTED_MODULE_1__.E}, which names the users`),d!==void 0&&(e([_hashing_PXuF3NRc_js__WEBPACK_IMPORTED_MODULE_1__.E,_hashing_PXuF3NRc_js__WEBPACK_IMPORTED_MODULE_1__.T,f].includes(d),`password-column must not be ${d}, a column of user names, hashes or groups`),e(c.has(d),`csv-defaults must not have a value for ${d}, the password-column; use the input password`)),e(p&&f===void 0,`create-groups needs groups-column, which names the groups`),{password:u,passwordColumn:d,groupsColumn:f,createGroups:p}}const ye=[`auth0`,`clerk`,`cognito`,`django`,`entra`,`firebase`,`google-workspace`,`keycloak`,`okta`,`supabase`,`wordpress`];async function readUsersInputs(e,t,n,r){let{text:i,oneOf:a,choice:o,problemIf:s}=e,c=i(`csv-path`);s(c===void 0&&r,`csv-path is needed and was not given: the path of the file of users. A step that resumes the job of an earlier step needs if: steps.<id>.outputs.job-id != '', because job-id is empty if no import job was needed`);let l=c&&await n((0,node_path__WEBPACK_IMPORTED_MODULE_12__.resolve)(t,c),c);s(typeof l==`string`,`csv-path: ${c} ${l}`);let u=typeof l==`string`?void 0:l;return{usersFile:u,usersPath:u?await pathInWorkspace((0,node_path__WEBPACK_IMPORTED_MODULE_12__.resolve)(t,u.name),t):``,mapping:{columns:readPairs(e,`columns`,`column = source column`),source:a(`source`,ye),ignoresUnknown:o(`unknown-columns`,[`error`,`ignore`])===`ignore`},csvDefaults:readDefaults(e),validate:o(`validate`,[`error`,`warn`,`off`]),existingUsers:o(`existing-users`,[`auto`,`skip`,`update`,`fail`,`upload`])}}const be=/["\0]|\\(?:,|$)/;function readDefaults(e){let t=readPairs(e,`csv-defaults`,`column=value`);for(let[n,r]of t){let t=`csv-defaults: the value for ${n} has a character that Cognito's CSV cannot contain`;e.problemIf(be.test(r),t)}return t}function readPairs({text:e,problems:t},n,r){let i=new Map;for(let[a,o]of(e(n)??``).split(/\r?\n/).entries()){let[,e,s]=/^\s*([^=]*?)\s*=\s*(.*?)\s*$/.exec(o)??[];o.trim()!==``&&(!e||s===void 0||s===``&&r!==`column=value`?t.push(`${n} must hold a ${r} on each line; line ${a+1} does not`):i.has(e)?t.push(`${n} names the column ${e} twice`):i.set(e,s))}return i}async function pathInWorkspace(e,t){let n=[[t,e]],r=await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_11__.realpath)(t),(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_11__.realpath)(e)]).catch(()=>void 0);r!==void 0&&n.push(r);let i=n.map(([e,t])=>(0,_hashing_PXuF3NRc_js__WEBPACK_IMPORTED_MODULE_1__.o)(e,t)).find(e=>e!==void 0);return i===void 0?e:i.split(node_path__WEBPACK_IMPORTED_MODULE_12__.sep).join(`/`)}async function readInputs(e,{readQuery:t,openFile:n}){let r=readerWithInputJson(e),{problems:i,env:a}=r,o=(0,node_path__WEBPACK_IMPORTED_MODULE_12__.resolve)(a.GITHUB_WORKSPACE||`.`),s=await readCliInputs(r,t),c=r.boolean(`dry-run`,!1),l=readJobInputs(r,{dryRun:c}),u=readGuardInputs(r),d=await readUsersInputs(r,o,n,l.jobId===void 0&&r.text(`generate-cli-skeleton`)===void 0),f=readSignInInputs(r,{...l,...d}),p=readRunInputs(r),m=readReportInputs(r,o),h=await readAwsInputs(r,l.userPoolId,o);if(checkCombinations(r),i.length>0)throw await d.usersFile?.handle.close(),badInputsError(i);return{dryRun:c,...l,...u,...d,...f,...p,...m,...h,...s}}async function readPostInputs(e){let t=readerWithInputJson(e),n=(0,node_path__WEBPACK_IMPORTED_MODULE_12__.resolve)(t.env.GITHUB_WORKSPACE||`.`),{userPoolId:r}=readJobInputs(t,{dryRun:!1}),{stopOnCancel:i}=readRunInputs(t),a=await readAwsInputs(t,r,n);if(t.problems.length>0)throw badInputsError(t.problems);return{userPoolId:r,stopOnCancel:i,...a}}function badInputsError(e){let[t]=e,n=e.map(e=>`- ${e}.`).join(`
`);return new _errors_2T_TVkCE_js__WEBPACK_IMPORTED_MODULE_3__.t(`bad-input`,e.length===1?`Input ${t}.`:`${e.length} inputs are wrong:\n${n}`)}function docsUrl(e){let{GITHUB_ACTION_REPOSITORY:t=``,GITHUB_ACTION_REF:n=``}=e;if(!/^[\w.-]+\/[\w.-]+$/.test(t)||!/^[\w.\-/+]+$/.test(n))return;let r=e.GITHUB_SERVER_URL||`https://github.com`;return(e,i)=>`${r}/${t}/blob/${n}/docs/${e}.md#${i}`}const xe={ENOENT:`does not exist; a relative path starts at the workspace, and the step that checks out or creates the file must run first`,EACCES:`may not be read by the user that runs this step`,EPERM:`may not be read by the user that runs this step`,ELOOP:`is a symbolic link that leads in a circle`,ENOTDIR:`does not exist: a part of its path is a file`,ENAMETOOLONG:`has a path that is too long`};function kindProblem(e){if(e.isDirectory())return`is a directory; name a file in it`;if(!e.isFile())return`is not a regular file`;if(e.size===0)return`is empty; its first line must be the header and the next ones the users`}async function openUsersFile(e,t){try{let n=kindProblem(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_11__.stat)(e));if(n!==void 0)return n;let r=await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_11__.open)(e,`r`),{size:i}=await r.stat();return{name:t,bytes:i,handle:r}}catch(e){return xe[(0,_errors_2T_TVkCE_js__WEBPACK_IMPORTED_MODULE_3__.r)(e)??``]??`cannot be read (${(0,_errors_2T_TVkCE_js__WEBPACK_IMPORTED_MODULE_3__.l)(e)})`}}var Se=`cognito-user-import`,Ce=`1.0.0`;async function printInsteadOfImport({source:e,log:t,outputs:n},r){let i=readerWithInputJson(e),{version:a,skeleton:o}=await readCliInputs(i,r.readQuery);if(a)return t.verbatim(`${Se} ${Ce}\n`),!0;if(o===void 0)return!1;if(o===`input`&&i.problems.length>0)throw badInputsError(i.problems);let s=o===`input`?(await skeletons()).inputSkeleton():await outputLines(e,r);return t.verbatim(s),n.result(s),!0}async function outputLines(e,t){let{usersFile:n,...r}=await readInputs(e,t);return await n?.handle.close(),(await skeletons()).outputSkeleton(r)}const skeletons=()=>__nccwpck_require__.e(/* import() */ 79).then(__nccwpck_require__.bind(__nccwpck_require__, 5079)),Q={usual:3e4,cancelled:500},$={openFile:openUsersFile,readQuery:async(...e)=>(await __nccwpck_require__.e(/* import() */ 681).then(__nccwpck_require__.bind(__nccwpck_require__, 7681))).readQuery(...e)};async function mainStep(e){let t=withRedaction(e);try{await importOrPrint(t)}catch(e){!(e instanceof _errors_2T_TVkCE_js__WEBPACK_IMPORTED_MODULE_3__.t&&e.code===`import-failed`)&&!/^false$/i.test(t.source.get(`summary`))&&await t.writeSummary((0,_hashing_PXuF3NRc_js__WEBPACK_IMPORTED_MODULE_1__.u)(t.redact((0,_errors_2T_TVkCE_js__WEBPACK_IMPORTED_MODULE_3__.a)(e)))).catch(()=>{}),fail(t,e)}}async function postStep(e){let t=withRedaction(e);try{let e=t.postState.read(),{jobId:n,unfinished:r}=e;if(Object.values(e).every(e=>e===void 0)||(await removeAbandoned(e,t.log),r!==void 0&&t.log.warning(r),n===void 0))return;let i=await readPostInputs(t.source),{stopAbandoned:a}=await __nccwpck_require__.e(/* import() */ 420).then(__nccwpck_require__.bind(__nccwpck_require__, 7420));await a(n,i.stopOnCancel,{...t,...await connect(t,i)})}catch(e){fail(t,e)}}function withRedaction(e){let{add:t,redact:n}=(0,_secrets_B6PrUEts_js__WEBPACK_IMPORTED_MODULE_4__.t)(),mask=n=>{t(n),e.log.mask(n)},r={...e.log,info:t=>e.log.info(n(t)),warning:(t,r)=>e.log.warning(n(t),r),error:(t,r)=>e.log.error(n(t),r),debug:t=>e.log.debug(n(t)),mask},fail=t=>e.fail(n(t));return{...e,source:{...e.source,mask},log:r,fail,redact:n}}function fail({log:e,fail:t,source:n},r){e.debug((0,_errors_2T_TVkCE_js__WEBPACK_IMPORTED_MODULE_3__.n)(r));let i=docsUrl(n.env);i&&r instanceof _errors_2T_TVkCE_js__WEBPACK_IMPORTED_MODULE_3__.t&&e.info(`Help: ${i(`troubleshooting`,r.code)}`),t((0,_errors_2T_TVkCE_js__WEBPACK_IMPORTED_MODULE_3__.a)(r))}async function importOrPrint(e){let{source:t,log:n}=e;if(requireNode(e.nodeVersion),await printInsteadOfImport(e,$))return;let r=await readInputs(t,$);try{let[i,a,{seed:o}]=await Promise.all([connect(e,r),pullRequestOf(e,r),__nccwpck_require__.e(/* import() */ 757).then(__nccwpck_require__.bind(__nccwpck_require__, 1757))]);r.connection.verifiesCertificates||n.warning(`Certificates are not verified (no-verify-ssl): anyone on the network path can read everything.`);let s=await findFolders(t.env.RUNNER_TEMP,n);e.postState.recordFolder(s.tempFolder);let c=r.annotations&&isInWorkspace(r.usersPath);await o(r,{...e,...i,...s,pullRequest:a,docsUrl:docsUrl(t.env),maxAnnotations:c?9:0})}finally{await r.usersFile?.handle.close()}}function requireNode(e){if(!(Number.parseInt(e,10)>=22))throw new _errors_2T_TVkCE_js__WEBPACK_IMPORTED_MODULE_3__.t(`bad-input`,`This action needs Node.js 24 and was started on Node.js ${e}. Update the runner; for act, put Node.js 24 first on the PATH.`)}function isInWorkspace(e){return e!==``&&!(0,node_path__WEBPACK_IMPORTED_MODULE_12__.isAbsolute)(e)}async function connect({source:e,clock:t,random:n,log:r,redact:i,signal:a},o){let[{createServices:s},{createAgents:c}]=await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e(183), __nccwpck_require__.e(749)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7749)),__nccwpck_require__.e(/* import() */ 499).then(__nccwpck_require__.bind(__nccwpck_require__, 6499))]);Object.assign(process.env,o.variables);let l={clock:t,random:n,log:r},u=c(e.env,o.connection);return{...s({...o,agents:u,retry:l,requestToken:async()=>{let{workflowToken:t}=await __nccwpck_require__.e(/* import() */ 367).then(__nccwpck_require__.bind(__nccwpck_require__, 2367)),{connection:n}=o;return t({env:e.env,connection:n,retry:l,mask:r.mask,signal:a})},mask:r.mask,redact:i}),agents:u}}async function pullRequestOf({source:e,clock:t,signal:n},{githubToken:r,usersPath:i,userPoolId:a,connection:o}){if(r===void 0)return;let[{findPullRequest:s,writeComment:c,linesUrl:l},{createAgents:u,connectionToGitHub:d}]=await Promise.all([__nccwpck_require__.e(/* import() */ 537).then(__nccwpck_require__.bind(__nccwpck_require__, 1537)),__nccwpck_require__.e(/* import() */ 499).then(__nccwpck_require__.bind(__nccwpck_require__, 6499))]),f=await s(e.env);if(f!==void 0)return{lineUrl:isInWorkspace(i)?e=>l(f,i,e):void 0,comment:async s=>{let l=t.timeout(n.aborted?Q.cancelled:Q.usual),{agentFor:p}=u(e.env,d(o)),m=p(new URL(f.apiUrl)),h=`${a} ${i}`;await c(f,{token:r,key:h,markdown:s,agent:m,signal:l})}}}function runnerHost(){return{source:{get:getInput,env:process.env,mask:W.mask,random:Math.random},log:W,outputs:me,postState:{...he,read:readPostState},clock:_clock_ISF5oLZU_js__WEBPACK_IMPORTED_MODULE_0__.n,random:Math.random,randomBytes:node_crypto__WEBPACK_IMPORTED_MODULE_7__.randomBytes,writeSummary:e=>(0,_hashing_PXuF3NRc_js__WEBPACK_IMPORTED_MODULE_1__.f)(process.env.GITHUB_STEP_SUMMARY,e),fail:e=>setFailed((0,_hashing_PXuF3NRc_js__WEBPACK_IMPORTED_MODULE_1__.j)(e)),nodeVersion:process.versions.node,signal:cancelSignal()}}function cancelSignal(){let e=new AbortController;for(let t of[`SIGINT`,`SIGTERM`])process.on(t,()=>{e.abort(),setTimeout(()=>process.exit(1),2800).unref()});return e.signal}await(process.argv[2]===`post`?postStep:mainStep)(runnerHost()),process.stdout.write(``,()=>process.exit());
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ jobNameProblem),
/* harmony export */   c: () => (/* binding */ o),
/* harmony export */   i: () => (/* binding */ r),
/* harmony export */   l: () => (/* binding */ e),
/* harmony export */   n: () => (/* binding */ defaultJobName),
/* harmony export */   o: () => (/* binding */ regionOfUserPool),
/* harmony export */   r: () => (/* binding */ isShownGroup),
/* harmony export */   s: () => (/* binding */ a),
/* harmony export */   t: () => (/* binding */ accountOfArn),
/* harmony export */   u: () => (/* binding */ n)
/* harmony export */ });
const e=`cognito-user-import-`,t=`\\w \\t\\n\\v\\f\\r+=,.@-`;function jobNameProblem(e){if(e.length>128)return`has ${e.length} characters; Cognito accepts at most 128`;if(!RegExp(`^[${t}]+$`).test(e))return`has a character that Cognito does not accept; use letters, digits, spaces and _ + = , . @ -`}function defaultJobName(e,n){let r=Array.from({length:4},()=>String.fromCharCode(97+Math.floor(n()*26))),i=`-${[...e.GITHUB_JOB?[e.GITHUB_JOB]:[],e.GITHUB_RUN_ID||`local`,e.GITHUB_RUN_ATTEMPT||`1`,r.join(``)].join(`-`)}`;return((e.GITHUB_REPOSITORY||`cognito-user-import`).slice(0,Math.max(0,128-i.length))+i).replace(RegExp(`[^${t}]+`,`g`),`-`).slice(-128)}const n=problemUnless(/^(?=.{1,55}$)[\w-]+_[0-9a-zA-Z]+$/,`is not a user pool id such as eu-west-1_AbCdEfGhI (not the pool's name or ARN)`),r=problemUnless(/^(?=.{1,55}$)import-[0-9a-zA-Z-]+$/,`is not an import job id such as import-qQ0DCt2fRh (the output job-id of the step that created the job)`),i=`[\\w+=/,.@-]+`,a=problemUnless(RegExp(`^(?=.{20,2048}$)arn:${i}:${i}:(${i})?:[0-9]+:${i}(:${i})?(:${i})?$`),`is not the ARN of an IAM role, such as arn:aws:iam::123456789012:role/CognitoImportLogs`),o=problemUnless(/^arn:[a-z-]+:iam::\d{12}:role\/[\w+=,.@/-]{1,1000}$/,`is not the ARN of an IAM role, such as arn:aws:iam::123456789012:role/seed-staging`);function problemUnless(e,t){return n=>e.test(n)?void 0:t}function isShownGroup(e){return/^(?![+\d]*$)[^@]+$/.test(e)}function regionOfUserPool(e){return e.slice(0,Math.max(0,e.lastIndexOf(`_`)))}function accountOfArn(e){return/^arn:[^:]*:[^:]*:[^:]*:(\d{12}):/.exec(e??``)?.[1]}

/***/ }),

/***/ 535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ formatUsers),
/* harmony export */   i: () => (/* binding */ formatNumberOf),
/* harmony export */   n: () => (/* binding */ formatCount),
/* harmony export */   o: () => (/* binding */ joinWords),
/* harmony export */   r: () => (/* binding */ formatDuration),
/* harmony export */   t: () => (/* binding */ formatBytes)
/* harmony export */ });
function formatCount(e){return String(e).replace(/\B(?=(\d{3})+(\.|$))/g,`,`)}function joinWords(e){let[t=``,...n]=e.toReversed();return n.length===0?t:`${n.toReversed().join(`, `)} and ${t}`}function formatNumberOf(e,t){return`${formatCount(e)} ${t}${e===1?``:`s`}`}function formatUsers(e){return formatNumberOf(e,`user`)}function formatBytes(e){return e<1e3?`${e} bytes`:e<999950?`${(e/1e3).toFixed(1)} kB`:`${formatCount(Number((e/1e6).toFixed(1)))} MB`}function formatDuration(e){if(e<9950)return`${(Math.max(0,e)/1e3).toFixed(1)} s`;let t=Math.round(e/1e3);if(t<60)return`${t} s`;let n=Math.floor(t/60);return n<60?`${n} min ${t%60} s`:`${Math.floor(n/60)} h ${n%60} min`}

/***/ }),

/***/ 893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  n: () => (/* binding */ requireProxyUrls),
  t: () => (/* binding */ proxyFor)
});

// EXTERNAL MODULE: ./build/errors-2T-TVkCE.js
var errors_2T_TVkCE = __nccwpck_require__(4130);
;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
;// CONCATENATED MODULE: ./build/proxy-BInC9U59.js
function proxyFor(e,t){let[n,r]=t.protocol===`https:`?[`https_proxy`,`HTTPS_PROXY`]:[`http_proxy`,`HTTP_PROXY`],i=e[n]===void 0?r:n,a=e[i]?.trim();if(a&&!isExcluded(e.no_proxy??e.NO_PROXY??``,t))return readProxy(i,a)}function requireProxyUrls(e){for(let t of[`https_proxy`,`HTTPS_PROXY`,`http_proxy`,`HTTP_PROXY`]){let n=e[t]?.trim();n&&readUrl(t,n)}}function readUrl(e,t){let n=/^[a-z][a-z\d+.-]*:\/\//i.test(t),r=/[\r\n]/.test(t)?null:URL.parse(n?t:`http://${t}`);if(r!==null&&/^(\[.+\]|[\w.-]+)$/.test(r.hostname)&&hasReadableUser(r))return r;throw badProxy(e,`must be the URL of a proxy, such as http://proxy.example.com:3128; special characters in its user name and password must be percent-encoded`)}function readProxy(e,t){let{protocol:n,hostname:r,port:i,href:a}=readUrl(e,t);if(!/^https?:$/.test(n))throw badProxy(e,`names a proxy with the unsupported scheme ${n.slice(0,-1)}; use an http or https proxy, such as http://proxy.example.com:3128`);return{href:a,variable:e,name:`${r}:${i||defaultPort(n)}`}}function hasReadableUser({username:e,password:t}){try{return decodeURIComponent(e+t),!0}catch{return!1}}function badProxy(t,n){return new errors_2T_TVkCE.t(`bad-input`,`${t} (in the environment) ${n}.`)}function isExcluded(e,{protocol:t,hostname:n,port:r}){let i=withoutBrackets(n.toLowerCase()),a=String(r||defaultPort(t));return e.toLowerCase().split(/[\s,]+/).some(e=>{let[,t=e,n=a]=/^([^:]+|\[.+\]):(\d+)$/.exec(e)??[];if(n!==a)return!1;let r=withoutBrackets(t).replace(/^\*?\.+/,``);return r.includes(`/`)?isInRange(i,r):r===`*`||r!==``&&(i===r||i.endsWith(`.${r}`))})}function isInRange(e,r){let[i=``,a=``]=r.split(`/`),family=e=>(0,external_node_net_namespaceObject.isIPv6)(e)?`ipv6`:`ipv4`,o=new external_node_net_namespaceObject.BlockList;try{return o.addSubnet(i,Number.parseInt(a,10),family(i)),o.check(e,family(e))}catch{return!1}}function withoutBrackets(e){return e.replace(/^\[|\]$/g,``)}function defaultPort(e){return e===`https:`?443:80}

/***/ }),

/***/ 571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ withoutValues),
/* harmony export */   n: () => (/* binding */ uploadSecrets),
/* harmony export */   r: () => (/* binding */ withoutUserData),
/* harmony export */   t: () => (/* binding */ createSecrets)
/* harmony export */ });
const e=/https?(?::|%3A|&#(?:58|x3a);)[^\s"'<>]*X-Amz-(?:Signature|Security-Token|Credential)[^\s"'<>]*/gi,t={amp:`&`,lt:`<`,gt:`>`,quot:`"`,apos:`'`};function createSecrets(){let t=new Map;function*secretsIn(e){for(let n=0;n+4<=e.length;n++)for(let r of t.get(e.slice(n,n+4))??[])e.startsWith(r,n)&&(yield r)}return{add:e=>{for(let n of[e,unescapeAll(e)]){let e=n.slice(0,4);e.length===4&&t.set(e,(t.get(e)??new Set).add(n))}},redact:t=>{let n=t.replaceAll(e,`***`),r=new Set([...secretsIn(n),...secretsIn(unescapeAll(n))]),i=[...r].reduce((e,t)=>e.replaceAll(t,`***`).replaceAll(spellingsOf(t),`***`),n);return r.size>0&&!secretsIn(unescapeAll(i)).next().done?`***`:i}}}function uploadSecrets(e){let t=[e,e.replaceAll(`&`,`\\u0026`),e.replaceAll(`&`,`&amp;`)],n=URL.parse(e)?.search??``;for(let[,e=``]of n.matchAll(/[?&]X-Amz-(?:Signature|Security-Token)=([^&]+)/gi))t.push(e,percentDecoded(e));return[...new Set(t)]}function withoutValues(e,t){let{add:n,redact:r}=createSecrets();for(let e of t)n(e),n(e.toLowerCase());return t.filter(({length:e})=>e<4).map(e=>RegExp(`(?<!\\w)${escapePattern(e)}(?!\\w)`,`gi`)).reduce((e,t)=>e.replace(t,`***`),r(e))}function withoutUserData(e){return e.replace(/[^\s"'<>()]+/g,e=>/.@|^\+\d{7}|(?:\$[^$]*){3}/.test(e)?`***`:e)}function unescapeAll(e){let t=e;for(let e=0;e<6;e++){let e=unescapeOnce(t);if(e===t)break;t=e}return t.replaceAll(`\\`,``)}function unescapeOnce(e){return e.replace(/&#(?:(\d{1,6})|x([\da-f]{1,6}));/gi,(e,t,n)=>characterOf(t,n)).replace(/&(amp|lt|gt|quot|apos);/gi,(e,n)=>t[n.toLowerCase()]??``).replace(/(?:%[\da-f]{2})+/gi,percentDecoded).replace(/\\+u([\da-f]{4})|\\+x([\da-f]{2})/gi,(e,t,n)=>characterOf(void 0,t??n)).replace(/\\(?![ux])/gi,``)}function characterOf(e,t){let n=e===void 0?Number.parseInt(t,16):Number(e);return n>1114111?``:String.fromCodePoint(n)}function percentDecoded(e){try{return decodeURIComponent(e)}catch{return e}}function spellingsOf(e){let n=[...e].map(e=>{let n=e.codePointAt(0)??0,r=[...Buffer.from(e)].map(e=>`%(?:25)*${hexOf(e,2)}`).join(``),i=Object.entries(t).flatMap(([t,n])=>n===e?t:[]),a=[`#0*${n}`,`#x0*${hexOf(n,1)}`,...i].join(`|`);return`(?:\\\\*${escapePattern(e)}|${r}|\\\\+(?:u${hexOf(n,4)}|x${hexOf(n,2)})|\\\\*&(?:amp\\\\*;)*(?:\\\\*(?:${a}))\\\\*;)`});return new RegExp(n.join(``),`gi`)}function escapePattern(e){return e.replace(/[\\^$.*+?()[\]{}|/]/g,`\\$&`)}function hexOf(e,t){return e.toString(16).padStart(t,`0`)}

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(1296);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
