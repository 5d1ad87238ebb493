import { s as fromEnv } from "./aws-sdk-credential-provider-env.js";
import { t as CredentialsProviderError } from "./CredentialsProviderError.js";
import "./getProfileName.js";
import { t as chain } from "./chain.js";
import { i as messageOf, t as ActionError } from "./errors.js";
const remoteProvider = async (init) => {
	let { ENV_CMDS_FULL_URI, ENV_CMDS_RELATIVE_URI, fromContainerMetadata, fromInstanceMetadata } = await import("./smithy-credential-provider-imds.js");
	if (process.env[ENV_CMDS_RELATIVE_URI] || process.env[ENV_CMDS_FULL_URI]) {
		init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata");
		let { fromHttp } = await import("./aws-sdk-credential-provider-http.js");
		return chain(fromHttp(init), fromContainerMetadata(init));
	}
	return process.env.AWS_EC2_METADATA_DISABLED && process.env.AWS_EC2_METADATA_DISABLED !== "false" ? async () => {
		throw new CredentialsProviderError("EC2 Instance Metadata Service access disabled", { logger: init.logger });
	} : (init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata"), fromInstanceMetadata(init));
};
// node_modules/@aws-sdk/credential-provider-node/dist-es/runtime/memoize-chain.js
function memoizeChain(providers, treatAsExpired) {
	let chain = internalCreateChain(providers), activeLock, passiveLock, credentials, forceRefreshLock, provider = async (options) => {
		if (options?.forceRefresh) return forceRefreshLock ||= chain(options).then((c) => {
			credentials = c;
		}).finally(() => {
			forceRefreshLock = void 0;
		}), await forceRefreshLock, credentials;
		if (credentials?.expiration && credentials?.expiration?.getTime() < Date.now() && (credentials = void 0), activeLock) await activeLock;
		else if (!credentials || treatAsExpired?.(credentials)) {
			if (credentials) passiveLock ||= chain(options).then((c) => {
				credentials = c;
			}).catch(() => {}).finally(() => {
				passiveLock = void 0;
			});
			else return activeLock = chain(options).then((c) => {
				credentials = c;
			}).finally(() => {
				activeLock = void 0;
			}), provider(options);
		}
		return credentials;
	};
	return provider;
}
const internalCreateChain = (providers) => async (awsIdentityProperties) => {
	let lastProviderError;
	for (let provider of providers) try {
		return await provider(awsIdentityProperties);
	} catch (err) {
		if (lastProviderError = err, err?.tryNextLink) continue;
		throw err;
	}
	throw lastProviderError;
};
// node_modules/@aws-sdk/credential-provider-node/dist-es/defaultProvider.js
let multipleCredentialSourceWarningEmitted = !1;
const defaultProvider = (init = {}) => memoizeChain([
	async () => {
		if (init.profile ?? process.env.AWS_PROFILE) throw process.env.AWS_ACCESS_KEY_ID && process.env.AWS_SECRET_ACCESS_KEY && (multipleCredentialSourceWarningEmitted ||= ((init.logger?.warn && init.logger?.constructor?.name !== "NoOpLogger" ? init.logger.warn.bind(init.logger) : console.warn)("@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:\n    Multiple credential sources detected: \n    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.\n    This SDK will proceed with the AWS_PROFILE value.\n    \n    However, a future version may change this behavior to prefer the ENV static credentials.\n    Please ensure that your environment only sets either the AWS_PROFILE or the\n    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.\n"), !0)), new CredentialsProviderError("AWS_PROFILE is set, skipping fromEnv provider.", {
			logger: init.logger,
			tryNextLink: !0
		});
		return init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromEnv"), fromEnv(init)();
	},
	async (awsIdentityProperties) => {
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO");
		let { ssoStartUrl, ssoAccountId, ssoRegion, ssoRoleName, ssoSession } = init;
		if (!ssoStartUrl && !ssoAccountId && !ssoRegion && !ssoRoleName && !ssoSession) throw new CredentialsProviderError("Skipping SSO provider in default chain (inputs do not include SSO fields).", { logger: init.logger });
		let { fromSSO } = await import("./aws-sdk-credential-provider-sso.js");
		return fromSSO(init)(awsIdentityProperties);
	},
	async (awsIdentityProperties) => {
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni");
		let { fromIni } = await import("./aws-sdk-credential-provider-ini.js");
		return fromIni(init)(awsIdentityProperties);
	},
	async (awsIdentityProperties) => {
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");
		let { fromProcess } = await import("./aws-sdk-credential-provider-process.js");
		return fromProcess(init)(awsIdentityProperties);
	},
	async (awsIdentityProperties) => {
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");
		let { fromTokenFile } = await import("./aws-sdk-credential-provider-web-identity.js");
		return fromTokenFile(init)(awsIdentityProperties);
	},
	async () => (init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::remoteProvider"), (await remoteProvider(init))()),
	async () => {
		throw new CredentialsProviderError("Could not load credentials from any providers", {
			tryNextLink: !1,
			logger: init.logger
		});
	}
], credentialsTreatedAsExpired), credentialsTreatedAsExpired = (credentials) => credentials?.expiration !== void 0 && credentials.expiration.getTime() - Date.now() < 3e5;
function identityConfig(identity, requestToken, endpointUrl) {
	let clientConfig = endpointUrl === void 0 ? {} : { endpoint: endpointUrl };
	if (identity.kind === "none") return {
		credentials: {
			accessKeyId: "-",
			secretAccessKey: "-"
		},
		signer: { sign: async (request) => request }
	};
	if (identity.kind === "role") return { credentials: assumeRole(identity, requestToken, clientConfig) };
	let { profile } = identity;
	return {
		...profile === void 0 ? {} : { profile },
		credentialDefaultProvider: (init) => defaultProvider({
			...init,
			clientConfig,
			timeout: 500,
			maxRetries: 0,
			logger: silence
		})
	};
}
const silence = {
	debug: () => {},
	info: () => {},
	warn: () => {},
	error: () => {}
};
function assumeRole({ roleArn, sessionName }, requestToken, clientConfig) {
	let current;
	return async (properties) => {
		let left = (current?.expiration?.getTime() ?? 0) - Date.now();
		if (current !== void 0 && left > 3e5) return current;
		let webIdentityToken = await requestToken(), { fromWebToken } = await import("./aws-sdk-credential-provider-web-identity.js"), role = {
			roleArn,
			roleSessionName: sessionName,
			webIdentityToken,
			clientConfig
		};
		try {
			return current = await fromWebToken(role)(properties), current;
		} catch (error) {
			throw new ActionError("aws", refusal(error), { cause: error });
		}
	};
}
function refusal(error) {
	let words = messageOf(error).trim().replace(/\.$/, ""), name = error instanceof Error ? error.name : "";
	return `The role in role-to-assume could not be assumed: ${words} (${name}).${/^(AccessDenied|InvalidIdentityToken|IDPRejectedClaim)/.test(name) ? " Check the role's trust policy: it must trust token.actions.githubusercontent.com for the audience sts.amazonaws.com and for this repository, branch or environment." : ""}`;
}
async function workflowToken(env, request) {
	if (!env.ACTIONS_ID_TOKEN_REQUEST_URL || !env.ACTIONS_ID_TOKEN_REQUEST_TOKEN) throw new ActionError("aws", "role-to-assume needs the workflow's OIDC token, which this job may not ask for: give the job the permission id-token: write (permissions: { id-token: write, contents: read }).");
	try {
		return await request("sts.amazonaws.com");
	} catch (error) {
		throw new ActionError("aws", `GitHub gave no OIDC token for role-to-assume: ${messageOf(error)}`, { cause: error });
	}
}
export { workflowToken as n, defaultProvider as r, identityConfig as t };
