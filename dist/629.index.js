export const id = 629;
export const ids = [629,10];
export const modules = {

/***/ 5229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ ProviderError),
/* harmony export */   t: () => (/* binding */ CredentialsProviderError)
/* harmony export */ });
var ProviderError=class ProviderError extends Error{name=`ProviderError`;tryNextLink;constructor(message,options=!0){let logger,tryNextLink=!0;typeof options==`boolean`?(logger=void 0,tryNextLink=options):typeof options==`object`&&options&&(logger=options.logger,tryNextLink=options.tryNextLink??!0),super(message),this.tryNextLink=tryNextLink,Object.setPrototypeOf(this,ProviderError.prototype),logger?.debug?.(`@smithy/property-provider ${tryNextLink?`->`:`(!)`} ${message}`)}static from(error,options=!0){return Object.assign(new this(error.message,options),error)}},CredentialsProviderError=class CredentialsProviderError extends ProviderError{name=`CredentialsProviderError`;constructor(message,options=!0){super(message,options),Object.setPrototypeOf(this,CredentialsProviderError.prototype)}};

/***/ }),

/***/ 4044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ parseIni),
/* harmony export */   c: () => (/* binding */ IniSectionType),
/* harmony export */   i: () => (/* binding */ readFile$1),
/* harmony export */   n: () => (/* binding */ loadSharedConfigFiles),
/* harmony export */   o: () => (/* binding */ getConfigFilepath),
/* harmony export */   r: () => (/* binding */ fileIntercept),
/* harmony export */   s: () => (/* binding */ getHomeDir),
/* harmony export */   t: () => (/* binding */ parseKnownFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
var IniSectionType;(function(IniSectionType){IniSectionType.PROFILE=`profile`,IniSectionType.SSO_SESSION=`sso-session`,IniSectionType.SERVICES=`services`})(IniSectionType||={});const homeDirCache={},getHomeDirCacheKey=()=>process&&process.geteuid?`${process.geteuid()}`:`DEFAULT`,getHomeDir=()=>{let{HOME,USERPROFILE,HOMEPATH,HOMEDRIVE=`C:${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`}=process.env;if(HOME)return HOME;if(USERPROFILE)return USERPROFILE;if(HOMEPATH)return`${HOMEDRIVE}${HOMEPATH}`;let homeDirCacheKey=getHomeDirCacheKey();return homeDirCache[homeDirCacheKey]||(homeDirCache[homeDirCacheKey]=(0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)()),homeDirCache[homeDirCacheKey]},getConfigData=data=>Object.entries(data).filter(([key])=>{let indexOfSeparator=key.indexOf(`.`);return indexOfSeparator!==-1&&Object.values(IniSectionType).includes(key.substring(0,indexOfSeparator))}).reduce((acc,[key,value])=>{let indexOfSeparator=key.indexOf(`.`),updatedKey=key.substring(0,indexOfSeparator)===IniSectionType.PROFILE?key.substring(indexOfSeparator+1):key;return acc[updatedKey]=value,acc},{...data.default&&{default:data.default}}),getConfigFilepath=()=>process.env.AWS_CONFIG_FILE||(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(getHomeDir(),`.aws`,`config`),getCredentialsFilepath=()=>process.env.AWS_SHARED_CREDENTIALS_FILE||(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(getHomeDir(),`.aws`,`credentials`),prefixKeyRegex=/^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/,profileNameBlockList=[`__proto__`,`profile __proto__`],parseIni=iniData=>{let map={},currentSection,currentSubSection;for(let iniLine of iniData.split(/\r?\n/)){let trimmedLine=iniLine.split(/(^|\s)[;#]/)[0].trim();if(trimmedLine[0]===`[`&&trimmedLine[trimmedLine.length-1]===`]`){currentSection=void 0,currentSubSection=void 0;let sectionName=trimmedLine.substring(1,trimmedLine.length-1),matches=prefixKeyRegex.exec(sectionName);if(matches){let[,prefix,,name]=matches;Object.values(IniSectionType).includes(prefix)&&(currentSection=[prefix,name].join(`.`))}else currentSection=sectionName;if(profileNameBlockList.includes(sectionName))throw Error(`Found invalid profile name "${sectionName}"`)}else if(currentSection){let indexOfEqualsSign=trimmedLine.indexOf(`=`);if(![0,-1].includes(indexOfEqualsSign)){let[name,value]=[trimmedLine.substring(0,indexOfEqualsSign).trim(),trimmedLine.substring(indexOfEqualsSign+1).trim()];if(value===``)currentSubSection=name;else{currentSubSection&&iniLine.trimStart()===iniLine&&(currentSubSection=void 0),map[currentSection]=map[currentSection]||{};let key=currentSubSection?[currentSubSection,name].join(`.`):name;map[currentSection][key]=value}}}}return map},filePromises={},fileIntercept={},readFile$1=(path,options)=>fileIntercept[path]===void 0?((!filePromises[path]||options?.ignoreCache)&&(filePromises[path]=(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path,`utf8`)),filePromises[path]):fileIntercept[path],swallowError=()=>({}),loadSharedConfigFiles=async(init={})=>{let{filepath=getCredentialsFilepath(),configFilepath=getConfigFilepath()}=init,homeDir=getHomeDir(),resolvedFilepath=filepath;filepath.startsWith(`~/`)&&(resolvedFilepath=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(homeDir,filepath.slice(2)));let resolvedConfigFilepath=configFilepath;configFilepath.startsWith(`~/`)&&(resolvedConfigFilepath=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(homeDir,configFilepath.slice(2)));let parsedFiles=await Promise.all([readFile$1(resolvedConfigFilepath,{ignoreCache:init.ignoreCache}).then(parseIni).then(getConfigData).catch(swallowError),readFile$1(resolvedFilepath,{ignoreCache:init.ignoreCache}).then(parseIni).catch(swallowError)]);return{configFile:parsedFiles[0],credentialsFile:parsedFiles[1]}},mergeConfigFiles=(...files)=>{let merged={};for(let file of files)for(let[key,values]of Object.entries(file))merged[key]===void 0?merged[key]=values:Object.assign(merged[key],values);return merged},parseKnownFiles=async init=>{let parsedFiles=await loadSharedConfigFiles(init);return mergeConfigFiles(parsedFiles.configFile,parsedFiles.credentialsFile)};

/***/ }),

/***/ 7629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fromTokenFile: () => (/* binding */ fromTokenFile),
/* harmony export */   fromWebToken: () => (/* binding */ fromWebToken)
/* harmony export */ });
/* harmony import */ var _setCredentialFeature_B6LugTLY_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2687);
/* harmony import */ var _CredentialsProviderError_P89Qxk5o_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5229);
/* harmony import */ var _externalDataInterceptor_D_1IUrU_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6523);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
const fromWebToken=init=>async awsIdentityProperties=>{init.logger?.debug(`@aws-sdk/credential-provider-web-identity - fromWebToken`);let{roleArn,roleSessionName,webIdentityToken,providerId,policyArns,policy,durationSeconds}=init,{roleAssumerWithWebIdentity}=init;if(!roleAssumerWithWebIdentity){let{getDefaultRoleAssumerWithWebIdentity}=await Promise.all(/* import() */[__webpack_require__.e(69), __webpack_require__.e(715), __webpack_require__.e(811)]).then(__webpack_require__.bind(__webpack_require__, 8715));roleAssumerWithWebIdentity=getDefaultRoleAssumerWithWebIdentity({...init.clientConfig,credentialProviderLogger:init.logger,parentClientConfig:{...awsIdentityProperties?.callerClientConfig,...init.parentClientConfig}},init.clientPlugins)}return roleAssumerWithWebIdentity({RoleArn:roleArn,RoleSessionName:roleSessionName??`aws-sdk-js-session-${Date.now()}`,WebIdentityToken:webIdentityToken,ProviderId:providerId,PolicyArns:policyArns,Policy:policy,DurationSeconds:durationSeconds})},ENV_TOKEN_FILE=`AWS_WEB_IDENTITY_TOKEN_FILE`,fromTokenFile=(init={})=>async awsIdentityProperties=>{init.logger?.debug(`@aws-sdk/credential-provider-web-identity - fromTokenFile`);let webIdentityTokenFile=init?.webIdentityTokenFile??process.env[ENV_TOKEN_FILE],roleArn=init?.roleArn??process.env.AWS_ROLE_ARN,roleSessionName=init?.roleSessionName??process.env.AWS_ROLE_SESSION_NAME;if(!webIdentityTokenFile||!roleArn)throw new _CredentialsProviderError_P89Qxk5o_js__WEBPACK_IMPORTED_MODULE_0__.t(`Web identity configuration not specified`,{logger:init.logger});let credentials=await fromWebToken({...init,webIdentityToken:_externalDataInterceptor_D_1IUrU_js__WEBPACK_IMPORTED_MODULE_1__.t?.getTokenRecord?.()[webIdentityTokenFile]??(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(webIdentityTokenFile,{encoding:`ascii`}),roleArn,roleSessionName})(awsIdentityProperties);return webIdentityTokenFile===process.env[ENV_TOKEN_FILE]&&(0,_setCredentialFeature_B6LugTLY_js__WEBPACK_IMPORTED_MODULE_3__.t)(credentials,`CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN`,`h`),credentials};

/***/ }),

/***/ 6523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ externalDataInterceptor)
/* harmony export */ });
/* harmony import */ var _getSSOTokenFromFile_BDavqFqV_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4538);
/* harmony import */ var _config_C6VZfWdu_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4044);
const externalDataInterceptor={getFileRecord(){return _config_C6VZfWdu_js__WEBPACK_IMPORTED_MODULE_1__.r},interceptFile(path,contents){_config_C6VZfWdu_js__WEBPACK_IMPORTED_MODULE_1__.r[path]=Promise.resolve(contents)},getTokenRecord(){return _getSSOTokenFromFile_BDavqFqV_js__WEBPACK_IMPORTED_MODULE_0__.n},interceptToken(id,contents){_getSSOTokenFromFile_BDavqFqV_js__WEBPACK_IMPORTED_MODULE_0__.n[id]=contents}};

/***/ }),

/***/ 4538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ tokenIntercept),
/* harmony export */   r: () => (/* binding */ getSSOTokenFilepath),
/* harmony export */   t: () => (/* binding */ getSSOTokenFromFile)
/* harmony export */ });
/* harmony import */ var _config_C6VZfWdu_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4044);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
const getSSOTokenFilepath=id=>{let cacheName=(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)(`sha1`).update(id).digest(`hex`);return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,_config_C6VZfWdu_js__WEBPACK_IMPORTED_MODULE_0__.s)(),`.aws`,`sso`,`cache`,`${cacheName}.json`)},tokenIntercept={},getSSOTokenFromFile=async id=>{if(tokenIntercept[id])return tokenIntercept[id];let ssoTokenFilepath=getSSOTokenFilepath(id),ssoTokenText=await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(ssoTokenFilepath,`utf8`);return JSON.parse(ssoTokenText)};

/***/ }),

/***/ 2687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ setCredentialFeature)
/* harmony export */ });
function setCredentialFeature(credentials,feature,value){return credentials.$source||={},credentials.$source[feature]=value,credentials}

/***/ })

};
