import { r as getProfileName } from "./getProfileName.js";
import { t as parseKnownFiles } from "./parseKnownFiles.js";
import { t as CredentialsProviderError } from "./CredentialsProviderError.js";
import { t as externalDataInterceptor } from "./externalDataInterceptor.js";
import { t as setCredentialFeature } from "./setCredentialFeature.js";
import { promisify } from "node:util";
import { exec } from "node:child_process";
// node_modules/@aws-sdk/credential-provider-process/dist-es/getValidatedProcessCredentials.js
const getValidatedProcessCredentials = (profileName, data, profiles) => {
	if (data.Version !== 1) throw Error(`Profile ${profileName} credential_process did not return Version 1.`);
	if (data.AccessKeyId === void 0 || data.SecretAccessKey === void 0) throw Error(`Profile ${profileName} credential_process returned invalid credentials.`);
	if (data.Expiration) {
		let currentTime = new Date();
		if (new Date(data.Expiration) < currentTime) throw Error(`Profile ${profileName} credential_process returned expired credentials.`);
	}
	let accountId = data.AccountId;
	!accountId && profiles?.[profileName]?.aws_account_id && (accountId = profiles[profileName].aws_account_id);
	let credentials = {
		accessKeyId: data.AccessKeyId,
		secretAccessKey: data.SecretAccessKey,
		...data.SessionToken && { sessionToken: data.SessionToken },
		...data.Expiration && { expiration: new Date(data.Expiration) },
		...data.CredentialScope && { credentialScope: data.CredentialScope },
		...accountId && { accountId }
	};
	return setCredentialFeature(credentials, "CREDENTIALS_PROCESS", "w"), credentials;
}, resolveProcessCredentials = async (profileName, profiles, logger) => {
	let profile = profiles[profileName];
	if (profiles[profileName]) {
		let credentialProcess = profile.credential_process;
		if (credentialProcess !== void 0) {
			let execPromise = promisify(externalDataInterceptor?.getTokenRecord?.().exec ?? exec);
			try {
				let { stdout } = await execPromise(credentialProcess), data;
				try {
					data = JSON.parse(stdout.trim());
				} catch {
					throw Error(`Profile ${profileName} credential_process returned invalid JSON.`);
				}
				return getValidatedProcessCredentials(profileName, data, profiles);
			} catch (error) {
				throw new CredentialsProviderError(error.message, { logger });
			}
		}
		throw new CredentialsProviderError(`Profile ${profileName} did not contain credential_process.`, { logger });
	}
	throw new CredentialsProviderError(`Profile ${profileName} could not be found in shared credentials file.`, { logger });
}, fromProcess = (init = {}) => async ({ callerClientConfig } = {}) => {
	init.logger?.debug("@aws-sdk/credential-provider-process - fromProcess");
	let profiles = await parseKnownFiles(init);
	return resolveProcessCredentials(getProfileName({ profile: init.profile ?? callerClientConfig?.profile }), profiles, init.logger);
};
export { fromProcess };
