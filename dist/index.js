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

/***/ 4881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ systemClock),
/* harmony export */   r: () => (/* binding */ unlessAborted),
/* harmony export */   t: () => (/* binding */ graceAfter)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8474);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8500);
const longestTimer=2**31-1,systemClock={now:()=>performance.now(),sleep:(ms,signal)=>(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(ms,void 0,{signal}),timeout:ms=>AbortSignal.timeout(Math.min(Math.max(0,Math.ceil(ms)),longestTimer))};async function unlessAborted(work,signal){let{promise:aborted,reject}=Promise.withResolvers(),listener=(0,node_events__WEBPACK_IMPORTED_MODULE_0__.addAbortListener)(signal,()=>{reject(new DOMException(``,`AbortError`))});try{return await Promise.race([work,aborted])}finally{listener[Symbol.dispose]()}}function graceAfter(clock,signal,ms){let late=new AbortController,begin=()=>{clock.timeout(ms).addEventListener(`abort`,()=>late.abort(),{once:!0})};return signal.aborted?begin():signal.addEventListener(`abort`,begin,{once:!0}),late.signal}

/***/ }),

/***/ 2895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ logGroupPrefix),
/* harmony export */   E: () => (/* binding */ verbatim),
/* harmony export */   S: () => (/* binding */ formatUsers),
/* harmony export */   T: () => (/* binding */ forLog),
/* harmony export */   _: () => (/* binding */ logPlan),
/* harmony export */   a: () => (/* binding */ allowedUsers),
/* harmony export */   b: () => (/* binding */ formatCount),
/* harmony export */   c: () => (/* binding */ summaryMarkdown),
/* harmony export */   d: () => (/* binding */ annotateOutcomes),
/* harmony export */   f: () => (/* binding */ changeReasons),
/* harmony export */   g: () => (/* binding */ logProblems),
/* harmony export */   h: () => (/* binding */ describeProblems),
/* harmony export */   i: () => (/* binding */ passwordAlgorithms),
/* harmony export */   l: () => (/* binding */ writeSummary),
/* harmony export */   m: () => (/* binding */ outcomeReasons),
/* harmony export */   n: () => (/* binding */ usernameColumn),
/* harmony export */   o: () => (/* binding */ parseLimit),
/* harmony export */   p: () => (/* binding */ logReasons),
/* harmony export */   r: () => (/* binding */ hashingAlgorithms),
/* harmony export */   s: () => (/* binding */ failureMarkdown),
/* harmony export */   t: () => (/* binding */ hashColumn),
/* harmony export */   u: () => (/* binding */ annotateChanges),
/* harmony export */   v: () => (/* binding */ addLine),
/* harmony export */   w: () => (/* binding */ logPlaceOf),
/* harmony export */   x: () => (/* binding */ formatDuration),
/* harmony export */   y: () => (/* binding */ formatBytes)
/* harmony export */ });
/* harmony import */ var _import_job_BOjrDK2x_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3242);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);
const controlCharacters=/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;function forLog(text){return text.replace(/\r\n?/g,`
`).replace(controlCharacters,`�`).replace(/^(\s*):(?=:)/gm,`$1:​`).replaceAll(`##[`,`##​[`)}function verbatim(lines,token){return forLog(lines)===lines?lines:`::stop-commands::${token}\n${lines}${lines.endsWith(`
`)?``:`
`}::${token}::\n`}const markup=/[&<>|`*~[\]\\!@#$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|:(?=\/\/)|(?<=www)\./gi,linked=/&#35;|&#64;(?!\d+[/:])|(?<![A-Za-z0-9])&#64;/g,emoji=/:(?=[\w+-]+:)/g;function entity(character){return`&#${character.codePointAt(0)};`}function oneLine(text){return text.replace(/\s+/g,` `).replace(controlCharacters,`�`)}function forMarkdown(text){return oneLine(text).replace(markup,entity).replace(linked,`$&&#8203;`).replace(emoji,entity)}function codeForMarkdown(text){return`<code>${oneLine(text).replace(markup,entity)}</code>`}const logGroupName=/^[.\-_/#A-Za-z0-9]{1,512}$/;function logGroupPrefix(userPoolId){return`/aws/cognito/userpools/${userPoolId}/`}function logPlaceOf(job,userPoolId,poolName){let group=`${logGroupPrefix(userPoolId)}${poolName}`;if(poolName!==void 0&&logGroupName.test(group))return{group,stream:`${job.JobId}/${job.JobName}`}}const number=new Intl.NumberFormat(`en-US`);function formatCount(count){return number.format(count)}function formatUsers(count){return`${formatCount(count)} user${count===1?``:`s`}`}function formatBytes(bytes){return bytes<1e3?`${bytes} bytes`:bytes<999950?`${(bytes/1e3).toFixed(1)} kB`:`${number.format(Number((bytes/1e6).toFixed(1)))} MB`}function formatDuration(ms){if(ms<9950)return`${(Math.max(0,ms)/1e3).toFixed(1)} s`;let seconds=Math.round(ms/1e3);if(seconds<60)return`${seconds} s`;let minutes=Math.floor(seconds/60);return minutes<60?`${minutes} min ${seconds%60} s`:`${Math.floor(minutes/60)} h ${minutes%60} min`}const consoleHosts=[[`cn-`,`console.amazonaws.cn`],[`us-gov-`,`console.amazonaws-us-gov.com`],[`eusc-`,`console.amazonaws-eusc.eu`]];function hasPublicConsole(region){return!/^[a-z]+-iso[a-z]?-/.test(region)}function consoleUrl(region){let[,host]=consoleHosts.find(([prefix])=>region.startsWith(prefix))??[];return`https://${region}.${host??`console.aws.amazon.com`}`}function importJobsUrl(region,userPoolId){let pool=encodeURIComponent(userPoolId);return`${consoleUrl(region)}/cognito/v2/idp/user-pools/${pool}/user-management/users?region=${region}`}function logStreamUrl(region,{group,stream}){return`${logsUrl(region)}/log-group/${fragment(group)}/log-events/${fragment(stream)}`}function logGroupsUrl(region,text){return`${logsUrl(region)}$3FlogGroupNameFilter$3D${fragment(text)}`}function logsUrl(region){return`${consoleUrl(region)}/cloudwatch/home?region=${region}#logsV2:log-groups`}function fragment(text){return encodeURIComponent(encodeURIComponent(text)).replaceAll(`%`,`$`)}function addLine(lines,line,note){let last=lines.runs.at(-1),hasNote=note?.duplicates!==void 0||note?.group!==void 0,isWhole=lines.count===countListed(lines);(hasNote||!isWhole||last?.to!==line)&&(lines.count++,isWhole&&(!hasNote&&last?.to===line-1&&last.duplicates===void 0&&last.group===void 0?last.to=line:lines.runs.length<10&&lines.runs.push({...note,from:line,to:line})))}function countListed({runs}){return runs.reduce((sum,{from,to})=>sum+to-from+1,0)}function describeLines(lines,lineUrl){let show=line=>lineUrl===void 0?String(line):`[${line}](${lineUrl(line)})`,runs=lines.runs.map(({from,to,duplicates,group})=>duplicates===void 0?group===void 0?to-from<2?from===to?show(from):`${show(from)}, ${show(to)}`:`${show(from)} to ${show(to)}`:`${show(from)} (group ${group})`:`${show(from)} (duplicates ${show(duplicates)})`);if(runs.length===0)return``;let more=lines.count-countListed(lines),rest=more>0?` and ${formatCount(more)} more`:``;return`line${lines.count===1?``:`s`} ${runs.join(`, `)}${rest}`}function markdownTable(heads,numbers,rows){return[heads,heads.map(head=>numbers.includes(head)?`---:`:`:---`),...rows].map(row=>`| ${row.join(` | `)} |`).join(`
`)}function foldedMarkdown(title,markdown){return`<details>\n<summary>${title}</summary>\n\n${markdown}\n\n</details>`}const planHeads=[`New`,`To update`,`Unchanged`,`Left out`,`Problems`];function tablesOf(plan,problems,showColumn){let counts=[plan.new,plan.toUpdate,plan.unchanged,plan.leftOut,problems].map(formatCount),columns=[...plan.changes].sort(([,one],[,other])=>other-one).map(([column,users])=>[showColumn(column),formatCount(users)]);return[{heads:planHeads,rows:[counts]},...columns.length===0?[]:[{heads:[`Column`,`Users`],rows:columns}]]}function logPlan(plan,problems,log){for(let{heads,rows}of tablesOf(plan,problems,String)){let lines=[heads,...rows],widths=heads.map((_,at)=>Math.max(...lines.map(row=>row[at]?.length??0)));for(let row of lines){let cells=row.map((cell,at)=>cell.padEnd(widths[at]??0));log.info(cells.join(` | `).trimEnd())}}}function planMarkdown(plan,problems){return tablesOf(plan,problems,codeForMarkdown).map(({heads,rows})=>markdownTable(heads,[...planHeads,`Users`],rows)).join(`

`)}async function logProblems(problems,name,log,options){let{path,maxAnnotations,stops,docsUrl}=options,kinds=problems.kinds(),annotated=stops?kinds.filter(({lines})=>lines.count>0):kinds,limit=stops?maxAnnotations:Math.floor(maxAnnotations/2),chosen=chooseAnnotated(annotated.map(withOneCause),limit),listed=stops?kinds.filter(kind=>!kindsInMessage(kinds).includes(kind)):kinds,advice=()=>{for(let{rule,advice}of onePerRule(kinds))log.info(`[${rule}] ${advice}${docsUrl===void 0?``:` ${docsUrl(`rules`,rule)}`}`)};return chosen.length+listed.length>0&&await log.group(`Problems in ${name}`,async()=>{for(let{line,lines,message,severity}of chosen){let place=line===void 0?void 0:{file:path,line,title:`Cognito user import`},where=lines===void 0?`line ${line}`:describeLines(lines),text=line===void 0?message.replace(/^the /,`The `):`${where}: ${message}`;log[stops?severity:`warning`](text,place)}for(let{count,message,lines}of listed.slice(0,50)){let where=describeLines(lines);log.info(`${formatCount(count)} × ${message}${where===``?``:`: ${where}`}`)}listed.length>50&&log.info(moreKinds(listed.length-50)),stops||advice()}),stops&&advice(),chosen.length}function countProblems(problems,fileName){let isInFile=problems.kinds().some(({lines})=>lines.count>0);return`${`${formatCount(problems.errors)} problem${problems.errors===1?``:`s`}`} ${isInFile?`in ${fileName}`:`with the inputs or the user pool`}`}function describeProblems(problems,fileName){let kinds=problems.kinds(),named=kindsInMessage(kinds).map(({message,lines:{runs,count}})=>{let where=describeLines({runs:runs.map(({from,to})=>({from,to})),count});return where===``?message:`${message} (${where})`}),more=errorsOf(kinds).length-named.length;return more>0&&named.push(`and ${more} more kind${more===1?``:`s`} of problems`),`${countProblems(problems,fileName)}: ${named.join(`; `)}.`}function errorsOf(kinds){return kinds.filter(({severity})=>severity===`error`)}function kindsInMessage(kinds){return errorsOf(kinds).slice(0,5)}function moreKinds(count){return`… and ${formatCount(count)} more kinds of problems`}function withOneCause(kind){let{rule,first,lines}=kind;return rule===`unknown-group`&&first[0]?.line!==void 0?{first:[{...first[0],lines}]}:kind}function chooseAnnotated(kinds,limit){return Array.from({length:limit},(_,round)=>kinds.flatMap(({first})=>first[round]??[])).flat().slice(0,limit).sort((one,other)=>(one.line??0)-(other.line??0))}function onePerRule(kinds){let listed=kinds.slice(0,50);return listed.filter(({rule},at)=>listed.findIndex(other=>other.rule===rule)===at)}function problemsMarkdown(problems,lineUrl,docsUrl){let kinds=problems.kinds();if(kinds.length===0)return``;let rows=kinds.slice(0,50).map(({count,message,lines})=>[formatCount(count),forMarkdown(message),describeLines(lines,lineUrl)]);kinds.length>50&&rows.push([``,moreKinds(kinds.length-50),``]);let advice=onePerRule(kinds).map(({rule,advice})=>`- ${docsUrl===void 0?`\`${rule}\``:`[\`${rule}\`](${docsUrl(`rules`,rule)})`}: ${advice}`);return`${markdownTable([`Count`,`Problem`,`Lines`],[`Count`],rows)}\n\nHow to fix:\n\n${advice.join(`
`)}`}const outcomeWords={FAILED:`failed`,SKIPPED:`skipped`,password:`without the password`,group:`not added to a group`,attributes:`not updated`},titles={password:`Password not set`,group:`User not added to group`,attributes:`User not updated`};function outcomeReasons(outcomes){return outcomes.kinds().map(kind=>({...kind,outcome:outcomeWords[kind.outcome]}))}function changeReasons(failures){let reasons=new Map;for(let{kind,reason,line,group}of failures){let key=`${kind} ${reason}`,found=reasons.get(key)??{outcome:outcomeWords[kind],reason,count:0,lines:{runs:[],count:0}};reasons.set(key,found),found.count++,addLine(found.lines,line,{group})}return[...reasons.values()].sort((one,other)=>other.count-one.count)}function annotateOutcomes(outcomes,file,log,options){let annotated=0;for(let{line,outcome,reason}of outcomes.all()){if(annotated===options.maxAnnotations)break;outcome===`FAILED`&&(annotated++,log[options.passed?`warning`:`error`](shorten(reason),{file,line,title:`User not imported`}))}return annotated}function annotateChanges(failures,file,log,maxAnnotations){let annotated=failures.slice(0,maxAnnotations);for(let{kind,line,reason,group}of annotated){let text=group===void 0?reason:`${reason} (group ${group} of the cell)`;log.error(text,{file,line,title:titles[kind]})}return annotated.length}function logReasons(reasons,log){for(let{count,outcome,reason,lines}of reasons.slice(0,50))log.info(`${formatUsers(count)} ${outcome}: ${shorten(reason)} (${describeLines(lines)})`);reasons.length>50&&log.info(moreReasons(reasons))}function reasonsMarkdown(reasons,lineUrl){if(reasons.length===0)return``;let rows=reasons.slice(0,50).map(({count,outcome,reason,lines})=>[formatCount(count),outcome,forMarkdown(shorten(reason)),describeLines(lines,lineUrl)]);reasons.length>50&&rows.push([``,``,moreReasons(reasons),``]);let table=markdownTable([`Users`,`Outcome`,`Reason`,`Lines`],[`Users`],rows);return reasons.length<10?table:foldedMarkdown(`${formatCount(reasons.length)} reasons`,table)}function moreReasons(reasons){return`… and ${formatCount(reasons.length-50)} more reasons`}function shorten(reason){return reason.length>500?`${reason.slice(0,500)}…`:reason}function summaryMarkdown(facts){let{job,problems,outcomes,changes,userPlan,lineUrl}=facts,hasResult=job!==void 0||facts.needsNoJob,plan=userPlan&&planMarkdown(userPlan,problems?.errors??0);return[`## ${heading(facts)}`,...nextSteps(facts),...poolAndFile(facts),hasResult?countsTable(facts):plan,problems&&problemsMarkdown(problems,lineUrl,facts.docsUrl),outcomes&&reasonsMarkdown(outcomeReasons(outcomes),lineUrl),changes&&reasonsMarkdown(changeReasons(changes.failures),lineUrl),details(facts,hasResult?plan:void 0),``].filter((part,at,parts)=>at===parts.length-1||part!==void 0&&part!==``).join(`

`)}function heading(facts){let{verdict,dryRun,job,users,notChecked}=facts,{failed}=(0,_import_job_BOjrDK2x_js__WEBPACK_IMPORTED_MODULE_0__.n)(job,users),isWarning=dryRun&&notChecked!==void 0||failed>0;return`${verdict.passed?isWarning?`⚠️`:`✅`:`❌`} Cognito user import: ${forMarkdown(verdict.passed?passedHeading(facts):failedHeading(facts))}`}function passedHeading(facts){let{job,users,userPlan,changes,dryRun,notChecked,problems}=facts,{imported,skipped,failed}=(0,_import_job_BOjrDK2x_js__WEBPACK_IMPORTED_MODULE_0__.n)(job,users);if(dryRun){if(notChecked!==void 0)return notChecked;let planned=userPlan===void 0?`uploaded`:`imported`;return listInWords([`dry run, ${formatUsers(users?.uploaded??0)} would be ${planned}`,userPlan?.toUpdate&&`${formatUsers(userPlan.toUpdate)} updated`,problems?.errors&&countProblems(problems,facts.file?.name??``)])}let updated=changes?.updates?`${formatUsers(changes.updates)} updated`:void 0;return job===void 0?listInWords([`no import job was needed`,updated,skipped>0&&`${formatUsers(skipped)} skipped`]):(0,_import_job_BOjrDK2x_js__WEBPACK_IMPORTED_MODULE_0__.a)(job)?listInWords([`${formatUsers(imported)} imported`,updated,skipped>0&&`${formatCount(skipped)} skipped`,failed>0&&`${formatCount(failed)} failed (max-failed-users allows it)`]):job.Status===`Created`?`Created, not started`:`Started, not finished (${job.Status})`}function failedHeading({creates,job,users,problems,needsNoJob,file}){let{imported,failed}=(0,_import_job_BOjrDK2x_js__WEBPACK_IMPORTED_MODULE_0__.n)(job,users);return job===void 0?problems!==void 0&&problems.errors>0?countProblems(problems,file?.name??``):needsNoJob?`no import job was needed, but the step failed`:creates?`no import job was created`:`the import job was not resumed`:(0,_import_job_BOjrDK2x_js__WEBPACK_IMPORTED_MODULE_0__.a)(job)?job.Status===`Stopped`||job.Status===`Expired`?`the import job ${job.Status===`Stopped`?`was stopped`:`expired`}, ${formatUsers(imported)} imported`:failed>0?`${formatUsers(failed)} failed, ${formatCount(imported)} imported`:job.Status===`Failed`?`the import job failed`:`${formatUsers(imported)} imported, but the step failed`:`not finished (${job.Status})`}function listInWords(parts){return parts.filter(Boolean).join(`, `)}function nextSteps({verdict,job,changes,problems,dryRun,notChecked,outcomes,file}){let{passed,sentence}=verdict,isStopped=job===void 0&&!passed&&problems!==void 0&&problems.errors>0,isPending=job!==void 0&&!(0,_import_job_BOjrDK2x_js__WEBPACK_IMPORTED_MODULE_0__.a)(job),isUnexpected=passed&&job?.Status===`Failed`,hasFailedRows=file!==void 0&&outcomes!==void 0&&outcomes.count(`FAILED`)>0;return[...notChecked!==void 0&&dryRun&&!passed?[`**${forMarkdown(notChecked)}.**`]:[],...isStopped?[`**No import job was created.** Fix the problems below and run the step again.`]:[],...!passed&&!isStopped?[`**${forMarkdown(sentence)}**`]:[],...notChecked===void 0||dryRun?[]:[`${forMarkdown(notChecked)}.`],...passed&&(isPending||changes!==void 0)?[forMarkdown(sentence)]:[],...isUnexpected&&changes===void 0?[forMarkdown(_import_job_BOjrDK2x_js__WEBPACK_IMPORTED_MODULE_0__.c)]:[],...hasFailedRows?["The rows that failed are in the file that the output `failed-rows-path` names. Fix them and import that file."]:[]]}function poolAndFile({userPoolId,poolName,account,region,file}){let name=poolName===void 0?``:`${forMarkdown(poolName)} `,owner=account===void 0?``:`, account ${account}`,pool=`User pool ${name}${codeForMarkdown(userPoolId)}${owner}, region ${forMarkdown(region)}`,users=file?.users===void 0?``:`${formatUsers(file.users)}, `;return[...userPoolId===``?[]:[pool],...file===void 0?[]:[`File ${codeForMarkdown(file.name)}, ${users}${formatBytes(file.bytes)}`]]}function countsTable({job,users,file}){let{imported,skipped,failed}=(0,_import_job_BOjrDK2x_js__WEBPACK_IMPORTED_MODULE_0__.n)(job,users),heads=[`Imported`,`Skipped`,`Failed`,`Users in the file`];return markdownTable(heads,heads,[[imported,skipped,failed,file?.users].map(count=>count===void 0?``:formatCount(count))])}function details(facts,plan){let{job,importMs,unfinished,hasConsole,region}=facts,rows=[[`Status`,job&&statusOf(job,facts.verdict)],[`Import job`,job&&jobName(job,facts.jobs)],...changeFacts(facts).map(([name,text])=>[name,forMarkdown(text)]),[`Not done`,unfinished&&forMarkdown(unfinished)],[`Duration`,importMs===void 0?void 0:formatDuration(importMs)]],parts=[...plan===void 0?[]:[plan],...rows.some(([,text])=>text!==void 0)?[factsTable(rows)]:[],...hasConsole&&hasPublicConsole(region)?[links(facts)]:[]];return parts.length===0?``:foldedMarkdown(`Details`,parts.join(`

`))}function changeFacts({plan,changes}){let{passwords,memberships,updates}=changes??{},made=[...passwords===void 0?[]:[[`Passwords`,`${formatCount(passwords)} set`]],...memberships===void 0?[]:[[`Groups`,`${formatCount(memberships)} memberships added`]],...updates===void 0?[]:[[`Updates`,`${formatUsers(updates)} updated`]]];return[...plan.filter(([name])=>!made.some(([other])=>other===name)),...made]}function jobName({JobName=``,JobId},jobs){let earlier=jobs>1?`, the last of ${jobs}`:``;return`${forMarkdown(JobName)} ${codeForMarkdown(JobId)}${earlier}`}function statusOf(job,{passed}){let words=job.CompletionMessage?` ${forMarkdown(job.CompletionMessage)}`:``,why=passed&&job.Status===`Failed`?` ${forMarkdown(_import_job_BOjrDK2x_js__WEBPACK_IMPORTED_MODULE_0__.c)}`:``;return`${codeForMarkdown(job.Status)}${words}${why}`}function factsTable(rows){return`<table>\n${rows.flatMap(([name,text])=>text===void 0?[]:[`<tr><th align="left">${name}</th><td>${text}</td></tr>`]).join(`
`)}\n</table>`}function links({region,userPoolId,job,logPlace}){let jobs=`[Import jobs of the pool](${importJobsUrl(region,userPoolId)})`;return job?.StartDate===void 0?jobs:`${jobs} · ${logPlace===void 0?`[Log groups of the pool](${logGroupsUrl(region,logGroupPrefix(userPoolId))})`:`[Log stream of the job](${logStreamUrl(region,logPlace)})`}`}function failureMarkdown(sentence){return`## ❌ Cognito user import: not started\n\n${sentence.split(`
`).map(line=>line.replace(/^(- )?(.*)$/,(_,dash=``,words)=>dash+forMarkdown(words))).join(`
`)}\n\n`}async function writeSummary(path,markdown){path&&await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.appendFile)(path,cutToSize(markdown))}const maxSummaryBytes=1<<20,cutNotice=`

… The summary is cut here. The report has everything.
`;function cutToSize(markdown){let bytes=Buffer.from(markdown);if(bytes.length<=maxSummaryBytes)return markdown;let kept=bytes.subarray(0,maxSummaryBytes-Buffer.byteLength(cutNotice));return kept.subarray(0,Math.max(0,kept.lastIndexOf(`
`)))+cutNotice}function parseLimit(text){if(/^\d{1,15}$/.test(text))return{users:Number(text)};let[,percent]=/^(\d{1,3}(?:\.\d{1,6})?)\s*%$/.exec(text)??[];return percent===void 0||Number(percent)>100?void 0:{percent:Number(percent)}}function allowedUsers(limit,total){return`users`in limit?limit.users:Math.floor(Number((limit.percent/100*total).toFixed(6)))}const hashingAlgorithms=[`BCRYPT`,`SCRYPT`,`ARGON2ID`,`PBKDF2_SHA256`],passwordAlgorithms=[`SCRYPT`,`PBKDF2_SHA256`],usernameColumn=`cognito:username`,hashColumn=`password_hash`;

/***/ }),

/***/ 1581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isProgramFault),
/* harmony export */   i: () => (/* binding */ isAbort),
/* harmony export */   n: () => (/* binding */ causeChain),
/* harmony export */   o: () => (/* binding */ messageOf),
/* harmony export */   r: () => (/* binding */ describeError),
/* harmony export */   t: () => (/* binding */ ActionError)
/* harmony export */ });
var ActionError=class extends Error{name=`ActionError`;code;constructor(code,message,options){super(message,options),this.code=code}};function messageOf(error){return error instanceof Error?error.message||error.name:String(error)}function isProgramFault(error){return error instanceof TypeError||error instanceof RangeError||error instanceof ReferenceError?!(`$response`in error)&&(!(`code`in error)||/^ERR_INVALID_ARG/.test(String(error.code))):!1}function describeError(error){return`${error instanceof ActionError||error instanceof Error&&`syscall`in error?``:`Unexpected error: `}${messageOf(error)}`.replace(/\.?$/,`.`)}function isAbort(error){return error instanceof Error&&(error.name===`AbortError`||error.name===`CancelledError`)}function causeChain(error){if(!(error instanceof Error))return String(error);let own=`${error.name}: ${error.message}`;return error.cause===void 0?own:`${own}\ncaused by ${causeChain(error.cause)}`}

/***/ }),

/***/ 3242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isFinal),
/* harmony export */   c: () => (/* binding */ whyFailedPasses),
/* harmony export */   i: () => (/* binding */ importJobJson),
/* harmony export */   n: () => (/* binding */ countsOf),
/* harmony export */   o: () => (/* binding */ isRunning),
/* harmony export */   r: () => (/* binding */ handledUsers),
/* harmony export */   s: () => (/* binding */ shownMembers),
/* harmony export */   t: () => (/* binding */ combined)
/* harmony export */ });
const finalStatuses=new Set([`Stopped`,`Succeeded`,`Failed`,`Expired`]);function isFinal(job){return finalStatuses.has(job.Status)}function isRunning(job){return job.Status!==`Created`&&!isFinal(job)}function combined(jobs){let[first,last]=[jobs[0],jobs.at(-1)];if(first===void 0||last===void 0||jobs.length===1)return last;let sum=count=>jobs.reduce((total,job)=>total+(count(job)??0),0);return{...last,...first.StartDate===void 0?{}:{StartDate:first.StartDate},ImportedUsers:sum(job=>job.ImportedUsers),SkippedUsers:sum(job=>job.SkippedUsers),FailedUsers:sum(job=>job.FailedUsers)}}function countsOf(job,users){return{imported:job?.ImportedUsers??0,skipped:(job?.SkippedUsers??0)+(users?.existing??0),failed:(job?.FailedUsers??0)+(users?.excluded??0)}}const whyFailedPasses=`Cognito's status is Failed because many of the job's users exist or failed, but every user is accounted for.`;function handledUsers({imported,skipped,failed}){return imported+skipped+failed}const shownMembers=[`JobName`,`JobId`,`UserPoolId`,`CreationDate`,`StartDate`,`CompletionDate`,`Status`,`CloudWatchLogsRoleArn`,`ImportedUsers`,`SkippedUsers`,`FailedUsers`,`CompletionMessage`,`PasswordHashingAlgorithm`];function importJobJson(job){return JSON.stringify(job,[...shownMembers])}

/***/ }),

/***/ 1296:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _clock_DhoiX7Dq_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4881);
/* harmony import */ var _columns_YYj7_zah_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2895);
/* harmony import */ var _import_job_BOjrDK2x_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3242);
/* harmony import */ var _errors_uB8FyGmM_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1581);
/* harmony import */ var _model_D_NCe0aO_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5085);
/* harmony import */ var _names_DhvQ0d23_js__WEBPACK_IMPORTED_MODULE_16__ = __nccwpck_require__(7951);
/* harmony import */ var _proxy_CztZonU6_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1176);
/* harmony import */ var _output_file_mx7tXXu7_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(6613);
/* harmony import */ var _temp_folders_CW7GDELs_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(7267);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(7598);
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(857);
/* harmony import */ var crypto__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(6982);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(9896);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(6760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_14__ = __nccwpck_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_15__ = __nccwpck_require__(8161);
function toCommandValue(input){return input==null?``:typeof input==`string`||input instanceof String?input:JSON.stringify(input)}function toCommandProperties(annotationProperties){return Object.keys(annotationProperties).length?{title:annotationProperties.title,file:annotationProperties.file,line:annotationProperties.startLine,endLine:annotationProperties.endLine,col:annotationProperties.startColumn,endColumn:annotationProperties.endColumn}:{}}function issueCommand(command,properties,message){let cmd=new Command(command,properties,message);process.stdout.write(cmd.toString()+os__WEBPACK_IMPORTED_MODULE_9__.EOL)}function issue(name,message=``){issueCommand(name,{},message)}var Command=class{constructor(command,properties,message){command||=`missing.command`,this.command=command,this.properties=properties,this.message=message}toString(){let cmdStr=`::`+this.command;if(this.properties&&Object.keys(this.properties).length>0){cmdStr+=` `;let first=!0;for(let key in this.properties)if(this.properties.hasOwnProperty(key)){let val=this.properties[key];val&&(first?first=!1:cmdStr+=`,`,cmdStr+=`${key}=${escapeProperty(val)}`)}}return cmdStr+=`::${escapeData(this.message)}`,cmdStr}};function escapeData(s){return toCommandValue(s).replace(/%/g,`%25`).replace(/\r/g,`%0D`).replace(/\n/g,`%0A`)}function escapeProperty(s){return toCommandValue(s).replace(/%/g,`%25`).replace(/\r/g,`%0D`).replace(/\n/g,`%0A`).replace(/:/g,`%3A`).replace(/,/g,`%2C`)}function issueFileCommand(command,message){let filePath=process.env[`GITHUB_${command}`];if(!filePath)throw Error(`Unable to find environment variable for file command ${command}`);if(!fs__WEBPACK_IMPORTED_MODULE_11__.existsSync(filePath))throw Error(`Missing file at path: ${filePath}`);fs__WEBPACK_IMPORTED_MODULE_11__.appendFileSync(filePath,`${toCommandValue(message)}${os__WEBPACK_IMPORTED_MODULE_9__.EOL}`,{encoding:`utf8`})}function prepareKeyValueMessage(key,value){let delimiter=`ghadelimiter_${crypto__WEBPACK_IMPORTED_MODULE_10__.randomUUID()}`,convertedValue=toCommandValue(value);if(key.includes(delimiter))throw Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);if(convertedValue.includes(delimiter))throw Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);return`${key}<<${delimiter}${os__WEBPACK_IMPORTED_MODULE_9__.EOL}${convertedValue}${os__WEBPACK_IMPORTED_MODULE_9__.EOL}${delimiter}`}var __awaiter=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||=Promise)(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})},ExitCode;(function(ExitCode){ExitCode[ExitCode.Success=0]=`Success`,ExitCode[ExitCode.Failure=1]=`Failure`})(ExitCode||={});function setSecret(secret){issueCommand(`add-mask`,{},secret)}function getInput(name,options){let val=process.env[`INPUT_${name.replace(/ /g,`_`).toUpperCase()}`]||``;if(options&&options.required&&!val)throw Error(`Input required and not supplied: ${name}`);return options&&options.trimWhitespace===!1?val:val.trim()}function setOutput(name,value){if(process.env.GITHUB_OUTPUT)return issueFileCommand(`OUTPUT`,prepareKeyValueMessage(name,value));process.stdout.write(os__WEBPACK_IMPORTED_MODULE_9__.EOL),issueCommand(`set-output`,{name},toCommandValue(value))}function setFailed(message){process.exitCode=ExitCode.Failure,error(message)}function isDebug(){return process.env.RUNNER_DEBUG===`1`}function debug(message){issueCommand(`debug`,{},message)}function error(message,properties={}){issueCommand(`error`,toCommandProperties(properties),message instanceof Error?message.toString():message)}function warning(message,properties={}){issueCommand(`warning`,toCommandProperties(properties),message instanceof Error?message.toString():message)}function notice(message,properties={}){issueCommand(`notice`,toCommandProperties(properties),message instanceof Error?message.toString():message)}function info(message){process.stdout.write(message+os__WEBPACK_IMPORTED_MODULE_9__.EOL)}function startGroup(name){issue(`group`,name)}function endGroup(){issue(`endgroup`)}function group(name,fn){return __awaiter(this,void 0,void 0,function*(){startGroup(name);let result;try{result=yield fn()}finally{endGroup()}return result})}function saveState(name,value){if(process.env.GITHUB_STATE)return issueFileCommand(`STATE`,prepareKeyValueMessage(name,value));issueCommand(`save-state`,{name},toCommandValue(value))}function getState(name){return process.env[`STATE_${name}`]||``}const stepLog={info:text=>info((0,_columns_YYj7_zah_js__WEBPACK_IMPORTED_MODULE_1__.T)(text)),verbatim:lines=>{process.stdout.write((0,_columns_YYj7_zah_js__WEBPACK_IMPORTED_MODULE_1__.E)(lines,(0,node_crypto__WEBPACK_IMPORTED_MODULE_8__.randomUUID)()))},notice:text=>notice((0,_columns_YYj7_zah_js__WEBPACK_IMPORTED_MODULE_1__.T)(text)),warning:(text,place)=>warning((0,_columns_YYj7_zah_js__WEBPACK_IMPORTED_MODULE_1__.T)(text),annotation(place)),error:(text,place)=>error((0,_columns_YYj7_zah_js__WEBPACK_IMPORTED_MODULE_1__.T)(text),annotation(place)),debug:text=>{let given=getInput(`debug`).toLowerCase();given!==`false`&&(isDebug()?debug((0,_columns_YYj7_zah_js__WEBPACK_IMPORTED_MODULE_1__.T)(text)):given===`true`&&info((0,_columns_YYj7_zah_js__WEBPACK_IMPORTED_MODULE_1__.T)(`debug: ${text}`)))},mask:secret=>setSecret(secret),group:(title,body)=>group((0,_columns_YYj7_zah_js__WEBPACK_IMPORTED_MODULE_1__.T)(title),body)};function annotation(place){return place===void 0?{}:{file:(0,_columns_YYj7_zah_js__WEBPACK_IMPORTED_MODULE_1__.T)(place.file),startLine:place.line,title:(0,_columns_YYj7_zah_js__WEBPACK_IMPORTED_MODULE_1__.T)(place.title)}}const stepOutputs={csvHeader:columns=>setOutput(`csv-header`,columns.join(`,`)),totalUsers:total=>setOutput(`total-users`,total),reportPath:path=>setOutput(`report-path`,path),failedRowsPath:path=>setOutput(`failed-rows-path`,path),usersPath:path=>setOutput(`users-path`,path),result:lines=>setOutput(`result`,lines.replace(/\n$/,``)),log:({group,stream})=>{setOutput(`log-group`,group),setOutput(`log-stream`,stream)},changed:changed=>setOutput(`changed`,changed),updatedUsers:count=>setOutput(`updated-users`,count),noJob:users=>{setCounts(void 0,users),setOutput(`job-ids`,[]);for(let name of[`job-id`,`job-name`,`status`,`user-import-job`,`result`])setOutput(name,``)},jobs:(jobs,users)=>{let job=jobs.at(-1),whole=(0,_import_job_BOjrDK2x_js__WEBPACK_IMPORTED_MODULE_2__.t)(jobs);if(job===void 0||whole===void 0)return;setCounts(whole,users),jobs.length>1&&setOutput(`job-ids`,jobs.map(({JobId})=>JobId));let values={"job-id":job.JobId,"job-name":job.JobName,status:job.Status,"completion-message":job.CompletionMessage,"creation-date":job.CreationDate?.toISOString(),"start-date":job.StartDate?.toISOString(),"completion-date":job.CompletionDate?.toISOString(),"user-import-job":(0,_import_job_BOjrDK2x_js__WEBPACK_IMPORTED_MODULE_2__.i)(job)};for(let[name,value]of Object.entries(values))(value!==void 0||jobs.length>1)&&setOutput(name,value??``)}};function setCounts(job,users){let{imported,skipped,failed}=(0,_import_job_BOjrDK2x_js__WEBPACK_IMPORTED_MODULE_2__.n)(job,users);setOutput(`imported-users`,imported),setOutput(`skipped-users`,skipped),setOutput(`failed-users`,failed)}const stepPostState={recordJob:jobId=>save(`job-id`,jobId),markSettled:()=>save(`settled`,`true`),recordFolder:path=>save(`folder`,path),recordFile:path=>save(`file`,path),recordChanges:jobId=>save(`changes`,jobId??`no job`),markChangesReported:()=>save(`changes`,``)};function save(name,value){try{saveState(name,value)}catch(error){stepLog.debug(`The state ${name} cannot be saved for the post step: ${(0,_errors_uB8FyGmM_js__WEBPACK_IMPORTED_MODULE_3__.r)(error)}`)}}function readPostState(){let changes=getState(`changes`);return{jobId:getState(`settled`)===`true`?void 0:getState(`job-id`)||void 0,folder:getState(`folder`)||void 0,file:getState(`file`)||void 0,changes:changes===``?void 0:{jobId:changes===`no job`?void 0:changes}}}const callsPerSecond={passwords:25,updates:20,lookUps:20,groups:5};function readInputJson(given,env,isGiven){let values=new Map,problems=[],members=readMembers(given,env);if(typeof members==`string`)return{isRead:!1,values,problems:[members]};let known=_model_D_NCe0aO_js__WEBPACK_IMPORTED_MODULE_4__.n.map(({member})=>member);for(let name of members.keys())known.includes(name)||problems.push(` has the unknown member ${JSON.stringify(name)}; it takes ${known.join(`, `)}`);for(let{member,option,minLength}of _model_D_NCe0aO_js__WEBPACK_IMPORTED_MODULE_4__.n){let value=members.get(member);if(!(value===void 0||isGiven(option))){if(typeof value!=`string`)problems.push(` gives ${member} as ${typeName(value)}; it must be a string`);else if([...value].length<minLength){let found=value===``?`as an empty string`:`with fewer than ${minLength} characters`;problems.push(` gives ${member} ${found}`)}else values.set(option,value)}}return{isRead:!0,values,problems}}function readMembers(given,env){let path=fileUrlPath(given,env);try{let text=path===void 0?given:readFile$2((0,node_path__WEBPACK_IMPORTED_MODULE_13__.resolve)(env.GITHUB_WORKSPACE||`.`,path));if(text===void 0)return`: ${path} is not a regular file`;let read=JSON.parse(text.replace(/^\ufeff/,``));return typeName(read)===`an object`?new Map(Object.entries(read)):` must hold an object such as {"JobName": "…"}, not ${typeName(read)}`}catch(error){return error instanceof SyntaxError?` is not JSON: ${error.message.replace(/^(Unexpected token '.').*$/su,`$1`).replace(/ in JSON at position \d+/,``)}`:`: ${path} ${unreadable(error)}`}}function readFile$2(path){if((0,node_fs__WEBPACK_IMPORTED_MODULE_14__.statSync)(path).isFile())return new TextDecoder(`utf-8`,{fatal:!0}).decode((0,node_fs__WEBPACK_IMPORTED_MODULE_14__.readFileSync)(path))}function unreadable(error){let code=error instanceof Error&&`code`in error?error.code:void 0;return code===`ENOENT`?`does not exist; a relative path starts at the workspace`:code===`ERR_ENCODING_INVALID_ENCODED_DATA`?`is not text in UTF-8`:`cannot be read (${(0,_errors_uB8FyGmM_js__WEBPACK_IMPORTED_MODULE_3__.o)(error)})`}function fileUrlPath(text,env){let[,path]=/^file:\/\/(.*)$/s.exec(text)??[],home=env.HOME??env.USERPROFILE;return path?.replace(/^~(?=$|[/\\])/,tilde=>home??tilde).replace(/\$(?:(\w+)|\{([^}]*)\})/g,(whole,bare,braced)=>env[bare??braced??``]??whole)}function typeName(value){return value===null?`null`:Array.isArray(value)?`a list`:typeof value==`object`?`an object`:`a ${typeof value}`}async function readProfiles(){let{AWS_CONFIG_FILE,AWS_SHARED_CREDENTIALS_FILE,HOME,USERPROFILE}=process.env,folder=(0,node_path__WEBPACK_IMPORTED_MODULE_13__.join)(HOME||USERPROFILE||(0,node_os__WEBPACK_IMPORTED_MODULE_15__.homedir)(),`.aws`),exists=name=>(0,node_fs__WEBPACK_IMPORTED_MODULE_14__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_13__.join)(folder,name));if(!(AWS_CONFIG_FILE||AWS_SHARED_CREDENTIALS_FILE)&&!exists(`config`)&&!exists(`credentials`))return{};let{parseKnownFiles}=await Promise.all(/* import() */[__nccwpck_require__.e(69), __nccwpck_require__.e(846)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3597));return parseKnownFiles({})}function unknownProfile(name,profiles){if(profiles[name]!==void 0)return;let known=Object.keys(profiles).filter(each=>!/^(sso-session|services)\./.test(each));return`is neither in ~/.aws/config nor in ~/.aws/credentials (or the files that AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE name); ${known.length===0?`they hold none`:`they hold ${known.join(`, `)}`}`}const sources=[`role_arn`,`credential_source`,`credential_process`,`web_identity_token_file`,`login_session`,`sso_session`,`sso_start_url`,`sso_account_id`],keys=[`aws_access_key_id`,`aws_secret_access_key`];function hasCredentials(profile){return[...sources,...keys].some(setting=>profile[setting])}function chainsRole({role_arn,web_identity_token_file}){return!!role_arn&&!web_identity_token_file}function credentialsProblem(profile,profiles){let{source_profile:source,credential_source}=profile;if(chainsRole(profile)){if(!!source==!!credential_source)return`has role_arn, which needs either source_profile or credential_source`;let problem=source===void 0?void 0:unknownProfile(source,profiles);return problem===void 0?void 0:`has source_profile ${source}, which ${problem}`}if(sources.some(setting=>profile[setting]))return;let[id,secret]=keys.map(key=>!!profile[key]);if(!(id&&secret))return!id&&!secret?`has no credentials`:id?`has aws_access_key_id without aws_secret_access_key`:`has aws_secret_access_key without aws_access_key_id`}function readConnection(reader,workspace,address,profile){return checkProxy(reader,address),{ca:readBundle(reader,workspace,profile),verifiesCertificates:!reader.boolean(`no-verify-ssl`,!1),connectTimeoutMs:readSeconds(reader,`cli-connect-timeout`)*1e3,readTimeoutMs:readSeconds(reader,`cli-read-timeout`)*1e3}}function checkProxy({env,problems},address){let url=URL.parse(address);try{(0,_proxy_CztZonU6_js__WEBPACK_IMPORTED_MODULE_5__.n)(env),url!==null&&(0,_proxy_CztZonU6_js__WEBPACK_IMPORTED_MODULE_5__.t)(env,url)}catch(error){problems.push((0,_errors_uB8FyGmM_js__WEBPACK_IMPORTED_MODULE_3__.o)(error).replace(/\.$/,``))}}const maxSeconds=2e6;function readSeconds({text,problems},name){let value=text(name)??`60`;return/^\d{1,9}$/.test(value)&&Number(value)<=maxSeconds?Number(value):(problems.push(`${name} must be a number of whole seconds up to ${maxSeconds}, such as 60, or 0 for no limit`),60)}function readBundle({text,env,problems},workspace,{name,settings}){let[source,path]=[[`ca-bundle`,text(`ca-bundle`)],[`ca-bundle (from AWS_CA_BUNDLE)`,env.AWS_CA_BUNDLE||void 0],[`ca-bundle (from ca_bundle of the profile ${name})`,settings.ca_bundle]].find(([,path])=>path!==void 0)??[];if(path!==void 0)try{let bundle=(0,node_fs__WEBPACK_IMPORTED_MODULE_14__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_13__.resolve)(workspace,path.replace(/^~(?=[/\\]|$)/,(0,node_os__WEBPACK_IMPORTED_MODULE_15__.homedir)())),`utf8`);return new node_crypto__WEBPACK_IMPORTED_MODULE_8__.X509Certificate(bundle),bundle}catch(error){let reason=error instanceof Error&&`code`in error&&error.code===`ENOENT`?`does not exist`:`holds no certificates in PEM (${(0,_errors_uB8FyGmM_js__WEBPACK_IMPORTED_MODULE_3__.o)(error)})`;problems.push(`${source}: ${path} ${reason}`);return}}function readIdentity(reader,profiles){let{env,problems}=reader,given={"role-to-assume":reader.checked(`role-to-assume`,_names_DhvQ0d23_js__WEBPACK_IMPORTED_MODULE_16__.s),profile:reader.text(`profile`),"no-sign-request":reader.boolean(`no-sign-request`,!1)||void 0},names=Object.entries(given).flatMap(([name,value])=>value===void 0?[]:name);names.length>1&&problems.push(`${names.join(` and `)} cannot be used together: give one of them`);let{"role-to-assume":roleArn,profile}=given;return given[`no-sign-request`]?{kind:`none`}:profile!==void 0&&roleArn===void 0?readProfile(reader,profiles,profile,`profile`):roleArn===void 0?readFromMachine(reader,profiles):{kind:`role`,roleArn,sessionName:`cognito-user-import-${(env.GITHUB_RUN_ID||`local`).replace(/[^\w+=,.@-]/g,`-`)}`.slice(0,64)}}function readFromMachine(reader,profiles){let{env}=reader,named=env.AWS_PROFILE||void 0,{default:standard={}}=profiles;if(env.AWS_ACCESS_KEY_ID||env.AWS_SECRET_ACCESS_KEY)return requireOther(reader,`AWS_ACCESS_KEY_ID`,`AWS_SECRET_ACCESS_KEY`),requireOther(reader,`AWS_SECRET_ACCESS_KEY`,`AWS_ACCESS_KEY_ID`),named!==void 0&&reportProfile(reader,named,`AWS_PROFILE`,unknownProfile(named,profiles)),{kind:`environment`};if(named!==void 0)return readProfile(reader,profiles,named,`AWS_PROFILE`);if(chainsRole(standard))return readProfile(reader,profiles,`default`,void 0);if(env.AWS_WEB_IDENTITY_TOKEN_FILE)return requireOther(reader,`AWS_WEB_IDENTITY_TOKEN_FILE`,`AWS_ROLE_ARN`),{kind:`web-identity`,roleArn:env.AWS_ROLE_ARN??``};if(hasCredentials(standard))return readProfile(reader,profiles,`default`,void 0);let variable=[`RELATIVE`,`FULL`].map(kind=>`AWS_CONTAINER_CREDENTIALS_${kind}_URI`).find(name=>env[name]);return variable===void 0?{kind:`instance`,isDisabled:/^true$/i.test(env.AWS_EC2_METADATA_DISABLED??``),limits:readMetadataLimits(reader,standard)}:{kind:`container`,variable}}function requireOther({env,problems},given,other){env[given]&&!env[other]&&problems.push(`${given} (in the environment) needs ${other}, which was not given`)}function readProfile(reader,profiles,name,namedBy){let profile=profiles[name]??{};reportProfile(reader,name,namedBy,unknownProfile(name,profiles)??credentialsProblem(profile,profiles));let limits=readMetadataLimits(reader,profile);return{kind:`profile`,name,namedBy,roleArn:profile.role_arn,limits}}function reportProfile({problems},name,namedBy,problem){let origin=namedBy===`profile`?``:` (from ${namedBy??`the AWS CLI's files`})`;problem!==void 0&&problems.push(`profile${origin} ${name} ${problem}`)}function readMetadataLimits({env,problems},profile){let readCount=name=>{let variable=`AWS_${name}`,value=env[variable]||profile[name.toLowerCase()]||`1`;return/^[1-9]\d{0,2}$/.test(value)?Number(value):(problems.push(`${variable} (or the profile's setting of that name) must be a whole number from 1 to 999`),1)};return{timeoutMs:1e3*readCount(`METADATA_SERVICE_TIMEOUT`),attempts:readCount(`METADATA_SERVICE_NUM_ATTEMPTS`)}}async function readAwsInputs(reader,userPoolId,workspace){let region=readRegion(reader,userPoolId),endpointUrl=readEndpoint(reader),address=endpointUrl??(reader.env.AWS_ENDPOINT_URL||`https://cognito-idp.${region}.amazonaws.com`),profiles=await readProfiles(),named=reader.text(`profile`)??(reader.env.AWS_PROFILE||void 0),name=named??`default`,profile={name,settings:profiles[name]??{}};return{region,endpointUrl,hasConsole:endpointUrl===void 0&&configuredEndpoints(reader).length===0,identity:readIdentity(reader,profiles),variables:{...named===void 0?{}:{AWS_PROFILE:named},...readHostVariables(reader,profile.settings)},connection:readConnection(reader,workspace,address,profile)}}function readRegion({text,env,problems},userPoolId){let given=text(`region`)??(env.AWS_REGION||env.AWS_DEFAULT_REGION||void 0),value=given??(userPoolId===``?`us-east-1`:(0,_names_DhvQ0d23_js__WEBPACK_IMPORTED_MODULE_16__.a)(userPoolId));return/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/i.test(value)||(given===void 0?(0,_names_DhvQ0d23_js__WEBPACK_IMPORTED_MODULE_16__.c)(userPoolId)===void 0&&problems.push(`user-pool-id does not start with a region; set the input region to that of the pool`):problems.push(`region (or AWS_REGION) must be the name of an AWS region, such as eu-west-1`)),value}const endpointVariables=[``,`_COGNITO_IDENTITY_PROVIDER`,`_CLOUDWATCH_LOGS`,`_STS`].map(service=>`AWS_ENDPOINT_URL${service}`);function configuredEndpoints({env}){return/^true$/i.test(env.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS??``)?[]:endpointVariables.flatMap(variable=>{let url=env[variable];return url?[[variable,url]]:[]})}function readEndpoint(reader){let value=reader.text(`endpoint-url`),urls=value===void 0?configuredEndpoints(reader).map(([variable,url])=>[`endpoint-url (from ${variable})`,url]):[[`endpoint-url`,value]];for(let[name,url]of urls)/^https?:$/.test(URL.parse(url)?.protocol??``)||reader.problems.push(`${name} must be a URL that starts with http:// or https://`);return value}const hostVariables=[`AWS_USE_FIPS_ENDPOINT`,`AWS_USE_DUALSTACK_ENDPOINT`];function readHostVariables({env,problems},profile){let variables={};for(let variable of hostVariables){let setting=variable.slice(4).toLowerCase(),value=(env[variable]||profile[setting])?.toLowerCase();if(value===void 0||(variables[variable]=value,value===`true`||value===`false`))continue;let name=env[variable]?`${variable} (in the environment)`:`${setting} (in the profile)`;problems.push(`${name} must be true or false`)}return variables}function inputReader({get,env,mask,random}){let problems=[],text=name=>get(name)||void 0;function parsed(name,read,form){let value=text(name);if(value===void 0)return;let result=read(value);return result===void 0&&problems.push(`${name} must be ${form}`),result}let oneOf=(name,choices)=>parsed(name,value=>choices.find(choice=>choice===value),`one of ${choices.join(`, `)}`);return{problems,env,random,text,oneOf,choice:(name,choices)=>oneOf(name,choices)??choices[0],secret:name=>{let value=text(name);return value!==void 0&&mask(value),value},checked:(name,check,isNeeded=!1)=>{let value=text(name),problem=value===void 0?isNeeded&&`is needed and was not given`:check(value);return problem&&problems.push(`${name} ${problem}`),value},boolean:(name,fallback)=>parsed(name,value=>/^(true|True|TRUE)$/.test(value)?!0:!/^(false|False|FALSE)$/.test(value)&&void 0,`true or false`)??fallback,positiveNumber:(name,max)=>parsed(name,value=>{let number=/^(\d+\.?\d*|\.\d+)$/.test(value)?Number(value):0;return number>0&&number<=max?number:void 0},`a number above 0 and up to ${max}, such as 5 or 0.5`),limit:name=>parsed(name,_columns_YYj7_zah_js__WEBPACK_IMPORTED_MODULE_1__.o,`a number of users or a percentage of the file's, such as 10 or 5%`)}}async function readCliInputs(reader,{readQuery}){let{text,choice,oneOf,boolean,problems}=reader;boolean(`debug`,!1);let output=choice(`output`,[`json`,`text`,`table`]),expression=text(`query`),query=expression===void 0?void 0:await readQuery(expression,output);return typeof query==`string`&&problems.push(`query ${query}`),{version:boolean(`version`,!1),skeleton:oneOf(`generate-cli-skeleton`,[`input`,`output`]),query:typeof query==`string`?void 0:query,output,colors:choice(`color`,[`auto`,`on`,`off`])===`on`,logsResult:expression!==void 0||text(`output`)!==void 0,firstPageOnly:boolean(`no-paginate`,!1)}}function readerWithInputJson(source,{readInputJson}){let given=source.get(`cli-input-json`);if(given===``)return inputReader(source);let json=readInputJson(given,source.env,option=>source.get(option)!==``),reader=inputReader({...source,get:name=>source.get(name)||(json.values.get(name)??``)});return reader.problems.push(...json.problems.map(problem=>`cli-input-json${problem}`)),json.isRead?reader:{...reader,checked:(name,check)=>reader.checked(name,check)}}const any=/./,needFile={source:any,columns:any,"unknown-columns":/^ignore$/,"csv-defaults":any,"existing-users":/^(skip|update|fail)$/,password:any,"password-column":any,"groups-column":any,"create-groups":/^true$/i,"users-path":any},needNewJob={"dry-run":/^true$/i,"existing-users":/^(update|fail)$/};function checkCombinations({text,problems}){let given=values=>Object.entries(values).flatMap(([name,pattern])=>{let value=text(name);return value===void 0||!pattern.test(value)?[]:pattern===any?name:`${name}: ${value}`}),report=(values,reason)=>problems.push(...given(values).map(input=>`${input} ${reason}`));text(`validate`)===`off`&&report(needFile,`cannot be used with validate: off, which uploads the file unread`),text(`job-id`)!==void 0&&(report(needNewJob,`cannot be used with job-id, which resumes an import job`),text(`csv-path`)===void 0&&report(needFile,`needs csv-path, also with job-id`))}function readGuardInputs({text,problems}){let accounts=text(`allowed-account-ids`)?.split(`,`).map(id=>id.trim());return accounts?.some(id=>!/^\d{12}$/.test(id))&&problems.push(`allowed-account-ids must be AWS account IDs of 12 digits, separated by commas`),{expectedPoolName:text(`expected-pool-name`),allowedAccountIds:accounts}}function readJobInputs({env,random,checked,oneOf},{dryRun}){let userPoolId=checked(`user-pool-id`,_names_DhvQ0d23_js__WEBPACK_IMPORTED_MODULE_16__.c,!dryRun)??``,jobId=checked(`job-id`,_names_DhvQ0d23_js__WEBPACK_IMPORTED_MODULE_16__.r),createsJob=jobId===void 0&&!dryRun,jobName=checked(`job-name`,_names_DhvQ0d23_js__WEBPACK_IMPORTED_MODULE_16__.i);return{userPoolId,jobId,cloudWatchLogsRoleArn:checked(`cloud-watch-logs-role-arn`,_names_DhvQ0d23_js__WEBPACK_IMPORTED_MODULE_16__.o,createsJob)??``,jobName:jobName??(0,_names_DhvQ0d23_js__WEBPACK_IMPORTED_MODULE_16__.n)(env,random),isJobNameUnique:jobName===void 0,passwordHashingAlgorithm:oneOf(`password-hashing-algorithm`,_columns_YYj7_zah_js__WEBPACK_IMPORTED_MODULE_1__.r)}}function readReportInputs(reader,workspace){let{secret,boolean}=reader;return{annotations:boolean(`annotations`,!0),summary:boolean(`summary`,!0),reportPath:readOutputPath(reader,`report-path`,workspace),userListPath:readOutputPath(reader,`users-path`,workspace),githubToken:secret(`github-token`),workspace}}const filesOfInputs=[`csv-path`,`report-path`,`ca-bundle`,`cli-input-json`];function fileId(path){try{let{dev,ino}=(0,node_fs__WEBPACK_IMPORTED_MODULE_14__.statSync)(path,{bigint:!0});return`${dev} ${ino}`}catch{return path}}function readOutputPath({text,problems},name,workspace){let given=text(name);if(given===void 0)return;let path=(0,node_path__WEBPACK_IMPORTED_MODULE_13__.resolve)(workspace,given),problem=/[\\/]$/.test(given)?`names a folder; give the path of the file to be written`:(0,_output_file_mx7tXXu7_js__WEBPACK_IMPORTED_MODULE_6__.t)(path,workspace),other=filesOfInputs.find(other=>{let file=text(other)?.replace(/^file:\/\//,``);return other!==name&&file!==void 0&&fileId((0,node_path__WEBPACK_IMPORTED_MODULE_13__.resolve)(workspace,file))===fileId(path)});return other===void 0?problem!==void 0&&problems.push(`${name} ${problem}`):problems.push(`${name} must not be the file of ${other}, which it would overwrite`),path}function readRunInputs({boolean,positiveNumber,limit}){let start=boolean(`start`,!0),waitForCompletion=boolean(`wait-for-completion`,!0),timeoutMinutes=positiveNumber(`timeout-minutes`,35e3)??60,pollIntervalSeconds=positiveNumber(`poll-interval-seconds`,3600);return{start,waitForCompletion,timeoutMs:timeoutMinutes*6e4,pollIntervalMs:pollIntervalSeconds===void 0?void 0:pollIntervalSeconds*1e3,stopOnCancel:boolean(`stop-on-cancel`,!0),stopOnTimeout:boolean(`stop-on-timeout`,!1),maxFailedUsers:limit(`max-failed-users`)??{users:0},maxSkippedUsers:limit(`max-skipped-users`)}}function passwordProblem(password){return/\s/.test(password)?`contains white space, which Cognito does not accept in a password`:password.length>256?`is longer than 256 characters, the most that Cognito accepts`:void 0}function readSignInInputs({problems,text,secret,boolean},others){let{passwordHashingAlgorithm:algorithm,csvDefaults}=others,password=secret(`password`),passwordColumn=text(`password-column`),groupsColumn=text(`groups-column`),createGroups=boolean(`create-groups`,!1),problem=password===void 0?void 0:passwordProblem(password);problem!==void 0&&problems.push(`password ${problem}`);for(let[name,value]of Object.entries({password,"password-column":passwordColumn}))value!==void 0&&(algorithm!==void 0&&!_columns_YYj7_zah_js__WEBPACK_IMPORTED_MODULE_1__.i.some(makeable=>makeable===algorithm)&&problems.push(`${name} cannot be used with password-hashing-algorithm: ${algorithm}, because the action can only hash with ${_columns_YYj7_zah_js__WEBPACK_IMPORTED_MODULE_1__.i.join(` and `)}`),csvDefaults.has(`password_hash`)&&problems.push(`${name} cannot be used with a value for ${_columns_YYj7_zah_js__WEBPACK_IMPORTED_MODULE_1__.t} in csv-defaults; give one of the two`));return groupsColumn===`cognito:username`&&problems.push(`groups-column must not be ${_columns_YYj7_zah_js__WEBPACK_IMPORTED_MODULE_1__.n}, which names the users`),passwordColumn!==void 0&&([`cognito:username`,`password_hash`,groupsColumn].includes(passwordColumn)&&problems.push(`password-column must not be ${passwordColumn}, which has something else than passwords`),csvDefaults.has(passwordColumn)&&problems.push(`csv-defaults must not have a value for ${passwordColumn}, the password-column; use the input password`)),createGroups&&groupsColumn===void 0&&problems.push(`create-groups needs groups-column, which names the groups`),{password,passwordColumn,groupsColumn,createGroups}}const sourceNames=[`auth0`,`clerk`,`cognito`,`django`,`entra`,`firebase`,`google-workspace`,`keycloak`,`okta`,`supabase`,`wordpress`],existingUsersChoices=[`auto`,`skip`,`update`,`fail`,`upload`];async function readUsersInputs(reader,workspace,openFile,{dryRun,attaches,imports}){let{problems}=reader,given=reader.text(`csv-path`);given===void 0&&!attaches&&imports&&problems.push(`csv-path is needed and was not given: the path of the file of users. A step that resumes the job of an earlier step needs if: steps.<id>.outputs.job-id != '', because job-id is empty if no import job was needed`);let usersFile=given===void 0?void 0:await readFile$1(reader,given,workspace,openFile),columns=readPairs(reader,`columns`,`column = source column`),source=reader.oneOf(`source`,sourceNames),ignoresUnknown=reader.choice(`unknown-columns`,[`error`,`ignore`])===`ignore`,csvDefaults=readDefaults(reader),validate=reader.choice(`validate`,[`error`,`warn`,`off`]),existingUsers=reader.choice(`existing-users`,existingUsersChoices);return{usersFile,usersPath:usersFile===void 0?``:await pathInWorkspace((0,node_path__WEBPACK_IMPORTED_MODULE_13__.resolve)(workspace,usersFile.name),workspace),mapping:{columns,ignoresUnknown,source},csvDefaults,validate,existingUsers,dryRun}}async function readFile$1({problems},name,workspace,openFile){let opened=await openFile((0,node_path__WEBPACK_IMPORTED_MODULE_13__.resolve)(workspace,name),name);if(typeof opened!=`string`)return opened;problems.push(`csv-path: ${name} ${opened}`)}const cannotBeWritten=/["\0]|\\(?:,|$)/;function readDefaults(reader){let values=readPairs(reader,`csv-defaults`,`column=value`);for(let[column,value]of values)cannotBeWritten.test(value)&&reader.problems.push(`csv-defaults: the value for ${column} has a character that Cognito's CSV cannot contain`);return values}function readPairs({text,problems},name,form){let pairs=new Map;for(let[index,line]of(text(name)??``).split(/\r?\n/).entries()){let[,column,right]=/^\s*([^=]*?)\s*=\s*(.*?)\s*$/.exec(line)??[];line.trim()!==``&&(!column||right===void 0||right===``&&form!==`column=value`?problems.push(`${name} must hold a ${form} on each line; line ${index+1} does not`):pairs.has(column)?problems.push(`${name} names the column ${column} twice`):pairs.set(column,right))}return pairs}async function pathInWorkspace(path,workspace){let paths=[[workspace,path]],real=await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_12__.realpath)(workspace),(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_12__.realpath)(path)]).catch(()=>void 0);real!==void 0&&paths.push(real);let within=paths.map(([from,to])=>(0,node_path__WEBPACK_IMPORTED_MODULE_13__.relative)(from,to)).find(path=>path!==`..`&&!path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_13__.sep}`)&&!(0,node_path__WEBPACK_IMPORTED_MODULE_13__.isAbsolute)(path));return within===void 0?path:within.split(node_path__WEBPACK_IMPORTED_MODULE_13__.sep).join(`/`)}async function readInputs(source,readers){let reader=readerWithInputJson(source,readers),{problems,env}=reader,workspace=(0,node_path__WEBPACK_IMPORTED_MODULE_13__.resolve)(env.GITHUB_WORKSPACE||`.`),cli=await readCliInputs(reader,readers),dryRun=reader.boolean(`dry-run`,!1),job=readJobInputs(reader,{dryRun}),guards=readGuardInputs(reader),users=await readUsersInputs(reader,workspace,readers.openFile,{dryRun,attaches:job.jobId!==void 0,imports:reader.text(`generate-cli-skeleton`)===void 0}),signIn=readSignInInputs(reader,{...job,...users}),run=readRunInputs(reader),report=readReportInputs(reader,workspace),aws=await readAwsInputs(reader,job.userPoolId,workspace);if(checkCombinations(reader),problems.length>0)throw await users.usersFile?.handle.close(),badInputs(problems);return{...job,...guards,...users,...signIn,...run,...report,...aws,...cli}}async function readPostInputs(source,readers){let reader=readerWithInputJson(source,readers),workspace=(0,node_path__WEBPACK_IMPORTED_MODULE_13__.resolve)(reader.env.GITHUB_WORKSPACE||`.`),{userPoolId}=readJobInputs(reader,{dryRun:!1}),{stopOnCancel}=readRunInputs(reader),aws=await readAwsInputs(reader,userPoolId,workspace);if(reader.problems.length>0)throw badInputs(reader.problems);return{userPoolId,stopOnCancel,...aws}}function badInputs(problems){let[only]=problems,list=problems.map(problem=>`- ${problem}.`).join(`
`);return new _errors_uB8FyGmM_js__WEBPACK_IMPORTED_MODULE_3__.t(`bad-input`,problems.length===1?`Input ${only}.`:`${problems.length} inputs are wrong:\n${list}`)}function docsUrl(env){let{GITHUB_ACTION_REPOSITORY:repository=``,GITHUB_ACTION_REF:ref=``}=env;if(!/^[\w.-]+\/[\w.-]+$/.test(repository)||!/^[\w.\-/+]+$/.test(ref))return;let server=env.GITHUB_SERVER_URL||`https://github.com`;return(page,section)=>`${server}/${repository}/blob/${ref}/docs/${page}.md#${section}`}const reasons={ENOENT:`does not exist; a relative path starts at the workspace, and the step that checks out or makes the file must come first`,EACCES:`may not be read by the user that runs this step`,EPERM:`may not be read by the user that runs this step`,ELOOP:`is a symbolic link that leads in a circle`,ENOTDIR:`does not exist: a part of its path is a file`,ENAMETOOLONG:`has a path that is too long`};function kindProblem(stats){if(stats.isDirectory())return`is a directory; name a file in it`;if(!stats.isFile())return`is not a regular file`;if(stats.size===0)return`is empty; its first line must be the header and the next ones the users`}async function openUsersFile(path,name){try{let problem=kindProblem(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_12__.stat)(path));if(problem!==void 0)return problem;let handle=await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_12__.open)(path,`r`),{size}=await handle.stat();return{name,bytes:size,handle}}catch(error){let code=error instanceof Error&&`code`in error?String(error.code):``;return reasons[code]??`cannot be read (${(0,_errors_uB8FyGmM_js__WEBPACK_IMPORTED_MODULE_3__.o)(error)})`}}var name=`cognito-user-import`,version=`1.0.0`;async function insteadOfImport(source,readers,{log,outputs}){let reader=readerWithInputJson(source,readers),{version:version$1,skeleton}=await readCliInputs(reader,readers);if(version$1)return log.verbatim(`${name} ${version}\n`),!0;if(skeleton===void 0)return!1;if(skeleton===`input`&&reader.problems.length>0)throw badInputs(reader.problems);let lines=skeleton===`input`?(await skeletons()).inputSkeleton():await outputLines(source,readers);return log.verbatim(lines),outputs.result(lines),!0}async function outputLines(source,readers){let{usersFile,...options}=await readInputs(source,readers);return await usersFile?.handle.close(),(await skeletons()).outputSkeleton(options)}const skeletons=()=>__nccwpck_require__.e(/* import() */ 383).then(__nccwpck_require__.bind(__nccwpck_require__, 2383)),preSignedUrl=/https?(?::|%3A|&#(?:58|x3a);)[^\s"'<>]*X-Amz-(?:Signature|Security-Token|Credential)[^\s"'<>]*/gi,namedEntities={amp:`&`,lt:`<`,gt:`>`,quot:`"`,apos:`'`};function createSecrets(){let byStart=new Map;function*secretsIn(text){for(let at=0;at+4<=text.length;at++)for(let secret of byStart.get(text.slice(at,at+4))??[])text.startsWith(secret,at)&&(yield secret)}return{add:secret=>{for(let spelling of[secret,unescapeAll(secret)]){let start=spelling.slice(0,4);start.length===4&&byStart.set(start,(byStart.get(start)??new Set).add(spelling))}},redact:text=>{let result=text.replaceAll(preSignedUrl,`***`),found=new Set([...secretsIn(result),...secretsIn(unescapeAll(result))]),redacted=[...found].reduce((rest,secret)=>rest.replaceAll(secret,`***`).replaceAll(spellingsOf(secret),`***`),result);return found.size>0&&!secretsIn(unescapeAll(redacted)).next().done?`***`:redacted}}}function unescapeAll(text){let result=text;for(let depth=0;depth<4;depth++){let next=unescapeOnce(result);if(next===result)break;result=next}return result}function unescapeOnce(text){return text.replace(/&#(?:(\d{1,6})|x([\da-f]{1,6}));/gi,(_,decimal,hex)=>characterOf(decimal,hex)).replace(/&(amp|lt|gt|quot|apos);/gi,(_,name)=>namedEntities[name.toLowerCase()]??``).replace(/(?:%[\da-f]{2})+/gi,percentDecoded).replace(/\\u([\da-f]{4})|\\x([\da-f]{2})/gi,(_,four,two)=>characterOf(void 0,four??two)).replace(/\\(?=[\p{P}\p{S}])/gu,``)}function characterOf(decimal,hex){let code=decimal===void 0?Number.parseInt(hex,16):Number(decimal);return code>1114111?``:String.fromCodePoint(code)}function percentDecoded(text){try{return decodeURIComponent(text)}catch{return text}}function spellingsOf(secret){let characters=[...secret].map(character=>{let code=character.codePointAt(0)??0,percent=[...Buffer.from(character)].map(byte=>`%(?:25)*${hexOf(byte,2)}`).join(``),names=Object.entries(namedEntities).flatMap(([name,value])=>value===character?name:[]),entity=[`#0*${code}`,`#x0*${hexOf(code,1)}`,...names].join(`|`);return`(?:\\\\*${character.replace(/[\\^$.*+?()[\]{}|/]/,`\\$&`)}|${percent}|\\\\+(?:u${hexOf(code,4)}|x${hexOf(code,2)})|\\\\*&(?:amp\\\\*;)*(?:\\\\*(?:${entity}))\\\\*;)`});return new RegExp(characters.join(``),`gi`)}function hexOf(code,digits){return code.toString(16).padStart(digits,`0`)}function withRedaction(host){let{add,redact}=createSecrets(),mask=secret=>{add(secret),host.log.mask(secret)},log={...host.log,info:text=>host.log.info(redact(text)),warning:(text,place)=>host.log.warning(redact(text),place),error:(text,place)=>host.log.error(redact(text),place),debug:text=>host.log.debug(redact(text)),mask},fail=message=>host.fail(redact(message));return{...host,source:{...host.source,mask},log,fail,redact}}const maxCommentMs={usual:3e4,cancelled:500},readers={openFile:openUsersFile,readInputJson,readQuery:async(...query)=>(await __nccwpck_require__.e(/* import() */ 320).then(__nccwpck_require__.bind(__nccwpck_require__, 9320))).readQuery(...query)};async function mainStep(runner){let host=withRedaction(runner);try{await importOrPrint(host)}catch(error){!(error instanceof _errors_uB8FyGmM_js__WEBPACK_IMPORTED_MODULE_3__.t&&error.code===`import-failed`)&&!/^false$/i.test(host.source.get(`summary`))&&await host.writeSummary((0,_columns_YYj7_zah_js__WEBPACK_IMPORTED_MODULE_1__.s)(host.redact((0,_errors_uB8FyGmM_js__WEBPACK_IMPORTED_MODULE_3__.r)(error)))).catch(()=>{}),fail(host,error)}}async function postStep(runner){let host=withRedaction(runner);try{let abandoned=host.postState.read(),{jobId}=abandoned;if(Object.values(abandoned).every(left=>left===void 0))return;let{removeAbandoned,reportUnfinished,stopAbandoned}=await __nccwpck_require__.e(/* import() */ 76).then(__nccwpck_require__.bind(__nccwpck_require__, 76));if(await removeAbandoned(abandoned,host.log),reportUnfinished(abandoned,host.log),jobId===void 0)return;let inputs=await readPostInputs(host.source,readers);await stopAbandoned(jobId,inputs,{...host,...await connect(host,inputs)})}catch(error){fail(host,error)}}function fail({log,fail,source},error){log.debug((0,_errors_uB8FyGmM_js__WEBPACK_IMPORTED_MODULE_3__.n)(error));let help=docsUrl(source.env);help&&error instanceof _errors_uB8FyGmM_js__WEBPACK_IMPORTED_MODULE_3__.t&&log.info(`Help: ${help(`troubleshooting`,error.code)}`),fail((0,_errors_uB8FyGmM_js__WEBPACK_IMPORTED_MODULE_3__.r)(error))}async function importOrPrint(host){let{source,log,outputs,signal}=host;if(requireNode(host.nodeVersion),await insteadOfImport(source,readers,{log,outputs}))return;let inputs=await readInputs(source,readers);try{let[services,pullRequest,{seed}]=await Promise.all([connect(host,inputs),pullRequestOf(host,inputs),Promise.all(/* import() */[__nccwpck_require__.e(69), __nccwpck_require__.e(394), __nccwpck_require__.e(920), __nccwpck_require__.e(196), __nccwpck_require__.e(345)]).then(__nccwpck_require__.bind(__nccwpck_require__, 345))]);inputs.connection.verifiesCertificates||log.warning(`Certificates are not verified (no-verify-ssl): whoever stands between can read everything.`);let folders=await (0,_temp_folders_CW7GDELs_js__WEBPACK_IMPORTED_MODULE_7__.t)(source.env.RUNNER_TEMP,log);host.postState.recordFolder(folders.tempFolder);let hasPlaces=inputs.annotations&&isInWorkspace(inputs.usersPath);await seed(inputs,{...host,...services,...folders,callsPerSecond,pullRequest,docsUrl:docsUrl(source.env),maxAnnotations:hasPlaces?9:0,signal})}finally{await inputs.usersFile?.handle.close()}}function requireNode(version){if(!(Number.parseInt(version,10)>=22))throw new _errors_uB8FyGmM_js__WEBPACK_IMPORTED_MODULE_3__.t(`bad-input`,`This action needs Node.js 24 and was started on Node.js ${version}. Update the runner; for act, put Node.js 24 first on the PATH.`)}function isInWorkspace(path){return path!==``&&!(0,node_path__WEBPACK_IMPORTED_MODULE_13__.isAbsolute)(path)}async function connect({source,clock,random,log,redact,signal},inputs){let[{makeServices},{makeAgents}]=await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e(69), __nccwpck_require__.e(394), __nccwpck_require__.e(920), __nccwpck_require__.e(196), __nccwpck_require__.e(481)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1481)),__nccwpck_require__.e(/* import() */ 830).then(__nccwpck_require__.bind(__nccwpck_require__, 5830))]);Object.assign(process.env,inputs.variables);let retry={clock,random,log},agents=makeAgents(source.env,inputs.connection);return{...makeServices({...inputs,agents,retry,requestToken:async()=>{let{workflowToken}=await Promise.all(/* import() */[__nccwpck_require__.e(920), __nccwpck_require__.e(451)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2225)),{connection}=inputs;return workflowToken({env:source.env,connection,retry,mask:log.mask,signal})},mask:log.mask,redact}),agents}}async function pullRequestOf({source,clock,signal},{githubToken:token,usersPath,userPoolId}){if(token===void 0)return;let[{findPullRequest,keepComment,linesUrl},{proxyFor}]=await Promise.all([__nccwpck_require__.e(/* import() */ 279).then(__nccwpck_require__.bind(__nccwpck_require__, 279)),__nccwpck_require__.e(/* import() */ 764).then(__nccwpck_require__.bind(__nccwpck_require__, 3383))]),pullRequest=await findPullRequest(source.env);if(pullRequest!==void 0)return{lineUrl:isInWorkspace(usersPath)?line=>linesUrl(pullRequest,usersPath,line):void 0,comment:async markdown=>{let limit=clock.timeout(signal.aborted?maxCommentMs.cancelled:maxCommentMs.usual),proxy=proxyFor(source.env,new URL(pullRequest.apiUrl))?.href,key=`${userPoolId} ${usersPath}`;await keepComment(pullRequest,{token,key,markdown,proxy,signal:limit})}}}function runnerHost(){return{source:{get:getInput,env:process.env,mask:stepLog.mask,random:Math.random},log:stepLog,outputs:stepOutputs,postState:{...stepPostState,read:readPostState},clock:_clock_DhoiX7Dq_js__WEBPACK_IMPORTED_MODULE_0__.n,random:Math.random,randomBytes: node_crypto__WEBPACK_IMPORTED_MODULE_8__.randomBytes,writeSummary:markdown=>(0,_columns_YYj7_zah_js__WEBPACK_IMPORTED_MODULE_1__.l)(process.env.GITHUB_STEP_SUMMARY,markdown),fail:message=>setFailed((0,_columns_YYj7_zah_js__WEBPACK_IMPORTED_MODULE_1__.T)(message)),nodeVersion:process.versions.node,signal:cancelSignal()}}function cancelSignal(){let cancelled=new AbortController;for(let name of[`SIGINT`,`SIGTERM`])process.on(name,()=>{cancelled.abort(),setTimeout(()=>process.exit(1),2800).unref()});return cancelled.signal}await(process.argv[2]===`post`?postStep:mainStep)(runnerHost()),process.stdout.write(``,()=>process.exit());
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 5085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ parameters),
/* harmony export */   r: () => (/* binding */ placeholderReply),
/* harmony export */   t: () => (/* binding */ jobMember)
/* harmony export */ });
const parameters=[{member:`JobName`,option:`job-name`,minLength:1},{member:`UserPoolId`,option:`user-pool-id`,minLength:1},{member:`CloudWatchLogsRoleArn`,option:`cloud-watch-logs-role-arn`,minLength:20},{member:`PasswordHashingAlgorithm`,option:`password-hashing-algorithm`,minLength:0}],jobMember=`UserImportJob`;function placeholderReply(members,{date,count,status=`Status`}){let placeholder=member=>member.endsWith(`Date`)?date:member.endsWith(`Users`)?count:member===`Status`?status:member;return new Map([[jobMember,new Map(members.map(member=>[member,placeholder(member)]))]])}

/***/ }),

/***/ 7951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ regionOfUserPool),
/* harmony export */   c: () => (/* binding */ userPoolIdProblem),
/* harmony export */   i: () => (/* binding */ jobNameProblem),
/* harmony export */   n: () => (/* binding */ defaultJobName),
/* harmony export */   o: () => (/* binding */ roleArnProblem),
/* harmony export */   r: () => (/* binding */ jobIdProblem),
/* harmony export */   s: () => (/* binding */ roleToAssumeProblem),
/* harmony export */   t: () => (/* binding */ accountOfArn)
/* harmony export */ });
const jobNameCharacters=`\\w \\t\\n\\v\\f\\r+=,.@-`;function jobNameProblem(name){if(name.length>128)return`has ${name.length} characters; Cognito takes at most 128`;if(!RegExp(`^[${jobNameCharacters}]+$`).test(name))return`has a character that Cognito does not take; use letters, digits, spaces and _ + = , . @ -`}function defaultJobName(env,random){let letters=Array.from({length:4},()=>String.fromCharCode(97+Math.floor(random()*26))),rest=`-${[...env.GITHUB_JOB?[env.GITHUB_JOB]:[],env.GITHUB_RUN_ID||`local`,env.GITHUB_RUN_ATTEMPT||`1`,letters.join(``)].join(`-`)}`;return((env.GITHUB_REPOSITORY||`cognito-user-import`).slice(0,Math.max(0,128-rest.length))+rest).replace(RegExp(`[^${jobNameCharacters}]+`,`g`),`-`).slice(-128)}function userPoolIdProblem(id){if(!(id.length<=55&&/^[\w-]+_[0-9a-zA-Z]+$/.test(id)))return`is not a user pool id such as eu-west-1_AbCdEfGhI (not the pool's name or ARN)`}function jobIdProblem(id){if(!(id.length<=55&&/^import-[0-9a-zA-Z-]+$/.test(id)))return`is not an import job id such as import-qQ0DCt2fRh (the output job-id of the step that created the job)`}function roleArnProblem(arn){let part=`[\\w+=/,.@-]+`,pattern=RegExp(`^arn:${part}:${part}:([\\w+=/,.@-]*)?:[0-9]+:${part}(:${part})?(:${part})?$`);if(!(arn.length>=20&&arn.length<=2048&&pattern.test(arn)))return`is not the ARN of an IAM role, such as arn:aws:iam::123456789012:role/CognitoImportLogs`}function roleToAssumeProblem(arn){if(!/^arn:[a-z-]+:iam::\d{12}:role\/[\w+=,.@/-]{1,1000}$/.test(arn))return`is not the ARN of an IAM role, such as arn:aws:iam::123456789012:role/seed-staging`}function regionOfUserPool(id){return id.slice(0,Math.max(0,id.lastIndexOf(`_`)))}function accountOfArn(arn){return/^arn:[^:]*:[^:]*:[^:]*:(\d{12}):/.exec(arn??``)?.[1]}

/***/ }),

/***/ 6613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ writeWhole),
/* harmony export */   n: () => (/* binding */ replaceFile),
/* harmony export */   r: () => (/* binding */ unfinishedName),
/* harmony export */   t: () => (/* binding */ outputPathProblem)
/* harmony export */ });
/* harmony import */ var _errors_uB8FyGmM_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1581);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3024);
function outputPathProblem(path,workspace){let within=(0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(workspace,path),folders=!(0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(within)&&within!==`..`&&!within.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_3__.sep}`)?within.split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep).slice(0,-1):[];for(let index of folders.keys()){let folder=folders.slice(0,index+1).join(node_path__WEBPACK_IMPORTED_MODULE_3__.sep);if(kindOf((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(workspace,folder))===`link`)return`leads through ${folder}, which is a symbolic link; give a path without links in the workspace`}let kind=kindOf(path);if(kind===`folder`)return`names a folder; give the path of the file to be written`;if(kind===`link`)return`is a symbolic link, which is not followed; give the path of a regular file`;if(kind===`other`)return`is not a regular file but a pipe, socket or device; give the path of a file`}function kindOf(path){try{let stats=(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.lstatSync)(path);return stats.isSymbolicLink()?`link`:stats.isDirectory()?`folder`:stats.isFile()?`file`:`other`}catch{return}}const unfinishedName=/^\.[\da-f-]{36}\.tmp$/;function writeWhole(path,pieces,options){return replaceFile(path,options,async handle=>{let chunk=``;for(let piece of pieces)chunk+=piece,chunk.length<1048576||(await handle.appendFile(chunk),chunk=``);await handle.appendFile(chunk)})}async function replaceFile(path,{workspace,mode=438,onUnfinished},write){let problem=outputPathProblem(path,workspace);if(problem!==void 0)throw new _errors_uB8FyGmM_js__WEBPACK_IMPORTED_MODULE_0__.t(`bad-input`,`${path} ${problem}.`);await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path),{recursive:!0});let temporary=(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path),`.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomUUID)()}.tmp`);onUnfinished?.(temporary);let handle=await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(temporary,`wx`,mode);try{await write(handle).finally(()=>handle.close()),await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary,path)}catch(error){throw await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary,{force:!0}),error}}

/***/ }),

/***/ 1176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  n: () => (/* binding */ requireProxyUrls),
  t: () => (/* binding */ proxyFor)
});

// EXTERNAL MODULE: ./build/errors-uB8FyGmM.js
var errors_uB8FyGmM = __nccwpck_require__(1581);
;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
;// CONCATENATED MODULE: ./build/proxy-CztZonU6.js
function proxyFor(env,target){let[lower,upper]=target.protocol===`https:`?[`https_proxy`,`HTTPS_PROXY`]:[`http_proxy`,`HTTP_PROXY`],variable=env[lower]===void 0?upper:lower,value=env[variable]?.trim();if(value&&!isExcluded(env.no_proxy??env.NO_PROXY??``,target))return readProxy(variable,value)}function requireProxyUrls(env){for(let variable of[`https_proxy`,`HTTPS_PROXY`,`http_proxy`,`HTTP_PROXY`]){let value=env[variable]?.trim();value&&readUrl(variable,value)}}function readUrl(variable,value){let hasScheme=/^[a-z][a-z\d+.-]*:\/\//i.test(value),url=/[\r\n]/.test(value)?null:URL.parse(hasScheme?value:`http://${value}`);if(url!==null&&/^(\[.+\]|[\w.-]+)$/.test(url.hostname)&&hasReadableUser(url))return url;throw badProxy(variable,`must be the URL of a proxy, such as http://proxy.example.com:3128; special characters in its user name and password must be percent-encoded`)}function readProxy(variable,value){let{protocol,hostname,port,href}=readUrl(variable,value);if(!/^https?:$/.test(protocol))throw badProxy(variable,`names a proxy with the unsupported scheme ${protocol.slice(0,-1)}; use an http or https proxy, such as http://proxy.example.com:3128`);return{href,variable,name:`${hostname}:${port||defaultPort(protocol)}`}}function hasReadableUser({username,password}){try{return decodeURIComponent(username+password),!0}catch{return!1}}function badProxy(variable,clause){return new errors_uB8FyGmM.t(`bad-input`,`${variable} (in the environment) ${clause}.`)}function isExcluded(noProxy,{protocol,hostname,port}){let host=withoutBrackets(hostname.toLowerCase()),hostPort=String(port||defaultPort(protocol));return noProxy.toLowerCase().split(/[\s,]+/).some(entry=>{let[,name=entry,entryPort=hostPort]=/^([^:]+|\[.+\]):(\d+)$/.exec(entry)??[];if(entryPort!==hostPort)return!1;let domain=withoutBrackets(name).replace(/^\*?\.+/,``);return domain.includes(`/`)?isInRange(host,domain):domain===`*`||domain!==``&&(host===domain||host.endsWith(`.${domain}`))})}function isInRange(host,range){let[address=``,bits=``]=range.split(`/`),family=ip=>(0,external_node_net_namespaceObject.isIPv6)(ip)?`ipv6`:`ipv4`,block=new external_node_net_namespaceObject.BlockList;try{return block.addSubnet(address,Number.parseInt(bits,10),family(address)),block.check(host,family(host))}catch{return!1}}function withoutBrackets(host){return host.replace(/^\[|\]$/g,``)}function defaultPort(protocol){return protocol===`https:`?443:80}

/***/ }),

/***/ 7267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ folderPrefix),
/* harmony export */   t: () => (/* binding */ findFolders)
/* harmony export */ });
/* harmony import */ var _errors_uB8FyGmM_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1581);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8161);
const folderPrefix=`cognito-user-import-`;async function findFolders(runnerTemp,log){let parent=await usableFolder(runnerTemp,log),results;return{tempFolder:(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent,`${folderPrefix}${(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomUUID)()}`),resultsFolder:()=>(results??=(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent,folderPrefix)),results)}}async function usableFolder(path,log){let problem=path?await folderProblem(path):`it is not set`;if(path&&problem===void 0)return path;let fallback=(0,node_os__WEBPACK_IMPORTED_MODULE_5__.tmpdir)(),fallbackProblem=await folderProblem(fallback);if(fallbackProblem!==void 0)throw new _errors_uB8FyGmM_js__WEBPACK_IMPORTED_MODULE_0__.t(`bad-input`,`RUNNER_TEMP cannot be used: ${problem}. Neither can the system's folder: ${fallbackProblem}. Set RUNNER_TEMP to a folder that this step can write to.`);return log.warning(`RUNNER_TEMP cannot be used: ${problem}. Temporary files and the report go to ${fallback} instead. Set RUNNER_TEMP to a folder that this step can write to.`),fallback}async function folderProblem(path){try{await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(path,{recursive:!0}),await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.access)(path,node_fs__WEBPACK_IMPORTED_MODULE_4__.constants.W_OK|node_fs__WEBPACK_IMPORTED_MODULE_4__.constants.X_OK);return}catch(error){return`${path} is not a folder that this step can write to (${error instanceof Error&&`code`in error?error.code:`unknown`})`}}

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
