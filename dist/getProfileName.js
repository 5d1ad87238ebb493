// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getProfileName.js
const ENV_PROFILE = "AWS_PROFILE", DEFAULT_PROFILE = "default", getProfileName = (init) => init.profile || process.env.AWS_PROFILE || "default";
export { ENV_PROFILE as n, getProfileName as r, DEFAULT_PROFILE as t };
