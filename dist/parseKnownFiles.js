import { t as loadSharedConfigFiles } from "./config.js";
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/mergeConfigFiles.js
const mergeConfigFiles = (...files) => {
	let merged = {};
	for (let file of files) for (let [key, values] of Object.entries(file)) merged[key] === void 0 ? merged[key] = values : Object.assign(merged[key], values);
	return merged;
}, parseKnownFiles = async (init) => {
	let parsedFiles = await loadSharedConfigFiles(init);
	return mergeConfigFiles(parsedFiles.configFile, parsedFiles.credentialsFile);
};
export { parseKnownFiles as t };
