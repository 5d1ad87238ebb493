import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join, sep } from "node:path";
// node_modules/@smithy/types/dist-es/profile.js
var IniSectionType;
(function(IniSectionType) {
	IniSectionType.PROFILE = "profile", IniSectionType.SSO_SESSION = "sso-session", IniSectionType.SERVICES = "services";
})(IniSectionType ||= {});
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getHomeDir.js
const homeDirCache = {}, getHomeDirCacheKey = () => process && process.geteuid ? `${process.geteuid()}` : "DEFAULT", getHomeDir = () => {
	let { HOME, USERPROFILE, HOMEPATH, HOMEDRIVE = `C:${sep}` } = process.env;
	if (HOME) return HOME;
	if (USERPROFILE) return USERPROFILE;
	if (HOMEPATH) return `${HOMEDRIVE}${HOMEPATH}`;
	let homeDirCacheKey = getHomeDirCacheKey();
	return homeDirCache[homeDirCacheKey] || (homeDirCache[homeDirCacheKey] = homedir()), homeDirCache[homeDirCacheKey];
}, getConfigData = (data) => Object.entries(data).filter(([key]) => {
	let indexOfSeparator = key.indexOf(".");
	return indexOfSeparator !== -1 && Object.values(IniSectionType).includes(key.substring(0, indexOfSeparator));
}).reduce((acc, [key, value]) => {
	let indexOfSeparator = key.indexOf("."), updatedKey = key.substring(0, indexOfSeparator) === IniSectionType.PROFILE ? key.substring(indexOfSeparator + 1) : key;
	return acc[updatedKey] = value, acc;
}, { ...data.default && { default: data.default } }), getConfigFilepath = () => process.env.AWS_CONFIG_FILE || join(getHomeDir(), ".aws", "config"), getCredentialsFilepath = () => process.env.AWS_SHARED_CREDENTIALS_FILE || join(getHomeDir(), ".aws", "credentials"), prefixKeyRegex = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/, profileNameBlockList = ["__proto__", "profile __proto__"], parseIni = (iniData) => {
	let map = {}, currentSection, currentSubSection;
	for (let iniLine of iniData.split(/\r?\n/)) {
		let trimmedLine = iniLine.split(/(^|\s)[;#]/)[0].trim();
		if (trimmedLine[0] === "[" && trimmedLine[trimmedLine.length - 1] === "]") {
			currentSection = void 0, currentSubSection = void 0;
			let sectionName = trimmedLine.substring(1, trimmedLine.length - 1), matches = prefixKeyRegex.exec(sectionName);
			if (matches) {
				let [, prefix, , name] = matches;
				Object.values(IniSectionType).includes(prefix) && (currentSection = [prefix, name].join("."));
			} else currentSection = sectionName;
			if (profileNameBlockList.includes(sectionName)) throw Error(`Found invalid profile name "${sectionName}"`);
		} else if (currentSection) {
			let indexOfEqualsSign = trimmedLine.indexOf("=");
			if (![0, -1].includes(indexOfEqualsSign)) {
				let [name, value] = [trimmedLine.substring(0, indexOfEqualsSign).trim(), trimmedLine.substring(indexOfEqualsSign + 1).trim()];
				if (value === "") currentSubSection = name;
				else {
					currentSubSection && iniLine.trimStart() === iniLine && (currentSubSection = void 0), map[currentSection] = map[currentSection] || {};
					let key = currentSubSection ? [currentSubSection, name].join(".") : name;
					map[currentSection][key] = value;
				}
			}
		}
	}
	return map;
}, filePromises = {}, fileIntercept = {}, readFile$1 = (path, options) => fileIntercept[path] === void 0 ? ((!filePromises[path] || options?.ignoreCache) && (filePromises[path] = readFile(path, "utf8")), filePromises[path]) : fileIntercept[path], swallowError = () => ({}), loadSharedConfigFiles = async (init = {}) => {
	let { filepath = getCredentialsFilepath(), configFilepath = getConfigFilepath() } = init, homeDir = getHomeDir(), resolvedFilepath = filepath;
	filepath.startsWith("~/") && (resolvedFilepath = join(homeDir, filepath.slice(2)));
	let resolvedConfigFilepath = configFilepath;
	configFilepath.startsWith("~/") && (resolvedConfigFilepath = join(homeDir, configFilepath.slice(2)));
	let parsedFiles = await Promise.all([readFile$1(resolvedConfigFilepath, { ignoreCache: init.ignoreCache }).then(parseIni).then(getConfigData).catch(swallowError), readFile$1(resolvedFilepath, { ignoreCache: init.ignoreCache }).then(parseIni).catch(swallowError)]);
	return {
		configFile: parsedFiles[0],
		credentialsFile: parsedFiles[1]
	};
};
export { getConfigFilepath as a, parseIni as i, fileIntercept as n, getHomeDir as o, readFile$1 as r, IniSectionType as s, loadSharedConfigFiles as t };
