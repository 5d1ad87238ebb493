import { n as ProviderError, t as CredentialsProviderError } from "./CredentialsProviderError.js";
import { a as parseUrl, t as loadConfig } from "./configLoader.js";
import node_http from "node:http";
// node_modules/@smithy/credential-provider-imds/dist-es/remoteProvider/ImdsCredentials.js
const isImdsCredentials = (arg) => !!arg && typeof arg == "object" && typeof arg.AccessKeyId == "string" && typeof arg.SecretAccessKey == "string" && typeof arg.Token == "string" && typeof arg.Expiration == "string", fromImdsCredentials = (creds) => ({
	accessKeyId: creds.AccessKeyId,
	secretAccessKey: creds.SecretAccessKey,
	sessionToken: creds.Token,
	expiration: new Date(creds.Expiration),
	...creds.AccountId && { accountId: creds.AccountId }
}), providerConfigFromInit = ({ maxRetries = 0, timeout = 1e3 }) => ({
	maxRetries,
	timeout
});
// node_modules/@smithy/credential-provider-imds/dist-es/remoteProvider/httpRequest.js
function httpRequest(options) {
	return new Promise((resolve, reject) => {
		let req = node_http.request({
			method: "GET",
			...options,
			hostname: options.hostname?.replace(/^\[(.+)\]$/, "$1")
		});
		req.on("error", (err) => {
			reject(Object.assign(new ProviderError("Unable to connect to instance metadata service"), err)), req.destroy();
		}), req.on("timeout", () => {
			reject(new ProviderError("TimeoutError from instance metadata service")), req.destroy();
		}), req.on("response", (res) => {
			let { statusCode = 400 } = res;
			(statusCode < 200 || 300 <= statusCode) && (reject(Object.assign(new ProviderError("Error response received from instance metadata service"), { statusCode })), req.destroy());
			let chunks = [];
			res.on("data", (chunk) => {
				chunks.push(chunk);
			}), res.on("end", () => {
				resolve(Buffer.concat(chunks)), req.destroy();
			});
		}), req.end();
	});
}
// node_modules/@smithy/credential-provider-imds/dist-es/remoteProvider/retry.js
const retry = (toRetry, maxRetries) => {
	let promise = toRetry();
	for (let i = 0; i < maxRetries; i++) promise = promise.catch(toRetry);
	return promise;
}, ENV_CMDS_FULL_URI = "AWS_CONTAINER_CREDENTIALS_FULL_URI", ENV_CMDS_RELATIVE_URI = "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", fromContainerMetadata = (init = {}) => {
	let { timeout, maxRetries } = providerConfigFromInit(init);
	return () => retry(async () => {
		let requestOptions = await getCmdsUri({ logger: init.logger }), credsResponse = JSON.parse(await requestFromEcsImds(timeout, requestOptions));
		if (!isImdsCredentials(credsResponse)) throw new CredentialsProviderError("Invalid response received from instance metadata service.", { logger: init.logger });
		return fromImdsCredentials(credsResponse);
	}, maxRetries);
}, requestFromEcsImds = async (timeout, options) => (process.env.AWS_CONTAINER_AUTHORIZATION_TOKEN && (options.headers = {
	...options.headers,
	Authorization: process.env.AWS_CONTAINER_AUTHORIZATION_TOKEN
}), (await httpRequest({
	...options,
	timeout
})).toString()), GREENGRASS_HOSTS = new Set(["localhost", "127.0.0.1"]), GREENGRASS_PROTOCOLS = new Set(["http:", "https:"]), getCmdsUri = async ({ logger }) => {
	if (process.env.AWS_CONTAINER_CREDENTIALS_RELATIVE_URI) return {
		hostname: "169.254.170.2",
		path: process.env[ENV_CMDS_RELATIVE_URI]
	};
	if (process.env.AWS_CONTAINER_CREDENTIALS_FULL_URI) {
		let parsed;
		try {
			parsed = new URL(process.env[ENV_CMDS_FULL_URI]);
		} catch {
			throw new CredentialsProviderError(`${process.env[ENV_CMDS_FULL_URI]} is not a valid container metadata service URL`, {
				tryNextLink: !1,
				logger
			});
		}
		if (!parsed.hostname || !GREENGRASS_HOSTS.has(parsed.hostname)) throw new CredentialsProviderError(`${parsed.hostname} is not a valid container metadata service hostname`, {
			tryNextLink: !1,
			logger
		});
		if (!parsed.protocol || !GREENGRASS_PROTOCOLS.has(parsed.protocol)) throw new CredentialsProviderError(`${parsed.protocol} is not a valid container metadata service protocol`, {
			tryNextLink: !1,
			logger
		});
		return {
			protocol: parsed.protocol,
			hostname: parsed.hostname,
			path: parsed.pathname + parsed.search,
			port: parsed.port ? parseInt(parsed.port, 10) : void 0
		};
	}
	throw new CredentialsProviderError(`The container metadata credential provider cannot be used unless the ${ENV_CMDS_RELATIVE_URI} or ${ENV_CMDS_FULL_URI} environment variable is set`, {
		tryNextLink: !1,
		logger
	});
};
// node_modules/@smithy/credential-provider-imds/dist-es/error/InstanceMetadataV1FallbackError.js
var InstanceMetadataV1FallbackError = class InstanceMetadataV1FallbackError extends CredentialsProviderError {
	tryNextLink;
	name = "InstanceMetadataV1FallbackError";
	constructor(message, tryNextLink = !0) {
		super(message, tryNextLink), this.tryNextLink = tryNextLink, Object.setPrototypeOf(this, InstanceMetadataV1FallbackError.prototype);
	}
}, Endpoint;
(function(Endpoint) {
	Endpoint.IPv4 = "http://169.254.169.254", Endpoint.IPv6 = "http://[fd00:ec2::254]";
})(Endpoint ||= {});
// node_modules/@smithy/credential-provider-imds/dist-es/config/EndpointConfigOptions.js
const ENDPOINT_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => env.AWS_EC2_METADATA_SERVICE_ENDPOINT,
	configFileSelector: (profile) => profile.ec2_metadata_service_endpoint,
	default: void 0
};
// node_modules/@smithy/credential-provider-imds/dist-es/config/EndpointMode.js
var EndpointMode;
(function(EndpointMode) {
	EndpointMode.IPv4 = "IPv4", EndpointMode.IPv6 = "IPv6";
})(EndpointMode ||= {});
// node_modules/@smithy/credential-provider-imds/dist-es/config/EndpointModeConfigOptions.js
const ENDPOINT_MODE_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE,
	configFileSelector: (profile) => profile.ec2_metadata_service_endpoint_mode,
	default: EndpointMode.IPv4
}, getInstanceMetadataEndpoint = async () => parseUrl(await getFromEndpointConfig() || await getFromEndpointModeConfig()), getFromEndpointConfig = async () => loadConfig(ENDPOINT_CONFIG_OPTIONS)(), getFromEndpointModeConfig = async () => {
	let endpointMode = await loadConfig(ENDPOINT_MODE_CONFIG_OPTIONS)();
	switch (endpointMode) {
		case EndpointMode.IPv4: return Endpoint.IPv4;
		case EndpointMode.IPv6: return Endpoint.IPv6;
		default: throw Error(`Unsupported endpoint mode: ${endpointMode}. Select from ${Object.values(EndpointMode)}`);
	}
}, getExtendedInstanceMetadataCredentials = (credentials, logger) => {
	let refreshInterval = 300 + Math.floor(Math.random() * 300), newExpiration = new Date(Date.now() + refreshInterval * 1e3);
	logger.warn(`Attempting credential expiration extension due to a credential service availability issue. A refresh of these credentials will be attempted after ${new Date(newExpiration)}.\nFor more information, please visit: https://docs.aws.amazon.com/sdkref/latest/guide/feature-static-credentials.html`);
	let originalExpiration = credentials.originalExpiration ?? credentials.expiration;
	return {
		...credentials,
		...originalExpiration ? { originalExpiration } : {},
		expiration: newExpiration
	};
}, staticStabilityProvider = (provider, options = {}) => {
	let logger = options?.logger || console, pastCredentials;
	return async () => {
		let credentials;
		try {
			credentials = await provider(), credentials.expiration && credentials.expiration.getTime() < Date.now() && (credentials = getExtendedInstanceMetadataCredentials(credentials, logger));
		} catch (e) {
			if (pastCredentials) logger.warn("Credential renew failed: ", e), credentials = getExtendedInstanceMetadataCredentials(pastCredentials, logger);
			else throw e;
		}
		return pastCredentials = credentials, credentials;
	};
}, IMDS_PATH = "/latest/meta-data/iam/security-credentials/", AWS_EC2_METADATA_V1_DISABLED = "AWS_EC2_METADATA_V1_DISABLED", PROFILE_AWS_EC2_METADATA_V1_DISABLED = "ec2_metadata_v1_disabled", X_AWS_EC2_METADATA_TOKEN = "x-aws-ec2-metadata-token", fromInstanceMetadata = (init = {}) => staticStabilityProvider(getInstanceMetadataProvider(init), { logger: init.logger }), getInstanceMetadataProvider = (init = {}) => {
	let disableFetchToken = !1, { logger, profile } = init, { timeout, maxRetries } = providerConfigFromInit(init), getCredentials = async (maxRetries, options) => {
		if (disableFetchToken || options.headers?.[X_AWS_EC2_METADATA_TOKEN] == null) {
			let fallbackBlockedFromProfile = !1, fallbackBlockedFromProcessEnv = !1, configValue = await loadConfig({
				environmentVariableSelector: (env) => {
					let envValue = env[AWS_EC2_METADATA_V1_DISABLED];
					if (fallbackBlockedFromProcessEnv = !!envValue && envValue !== "false", envValue === void 0) throw new CredentialsProviderError(`${AWS_EC2_METADATA_V1_DISABLED} not set in env, checking config file next.`, { logger: init.logger });
					return fallbackBlockedFromProcessEnv;
				},
				configFileSelector: (profile) => {
					let profileValue = profile[PROFILE_AWS_EC2_METADATA_V1_DISABLED];
					return fallbackBlockedFromProfile = !!profileValue && profileValue !== "false", fallbackBlockedFromProfile;
				},
				default: !1
			}, { profile })();
			if (init.ec2MetadataV1Disabled || configValue) {
				let causes = [];
				throw init.ec2MetadataV1Disabled && causes.push("credential provider initialization (runtime option ec2MetadataV1Disabled)"), fallbackBlockedFromProfile && causes.push(`config file profile (${PROFILE_AWS_EC2_METADATA_V1_DISABLED})`), fallbackBlockedFromProcessEnv && causes.push(`process environment variable (${AWS_EC2_METADATA_V1_DISABLED})`), new InstanceMetadataV1FallbackError(`AWS EC2 Metadata v1 fallback has been blocked by AWS SDK configuration in the following: [${causes.join(", ")}].`);
			}
		}
		let imdsProfile = (await retry(async () => {
			let profile;
			try {
				profile = await getProfile(options);
			} catch (err) {
				throw err.statusCode === 401 && (disableFetchToken = !1), err;
			}
			return profile;
		}, maxRetries)).trim();
		return retry(async () => {
			let creds;
			try {
				creds = await getCredentialsFromProfile(imdsProfile, options, init);
			} catch (err) {
				throw err.statusCode === 401 && (disableFetchToken = !1), err;
			}
			return creds;
		}, maxRetries);
	};
	return async () => {
		let endpoint = await getInstanceMetadataEndpoint();
		if (disableFetchToken) return logger?.debug("AWS SDK Instance Metadata", "using v1 fallback (no token fetch)"), getCredentials(maxRetries, {
			...endpoint,
			timeout
		});
		{
			let token;
			try {
				token = (await getMetadataToken({
					...endpoint,
					timeout
				})).toString();
			} catch (error) {
				if (error?.statusCode === 400) throw Object.assign(error, { message: "EC2 Metadata token request returned error" });
				return (error.message === "TimeoutError" || [
					403,
					404,
					405
				].includes(error.statusCode)) && (disableFetchToken = !0), logger?.debug("AWS SDK Instance Metadata", "using v1 fallback (initial)"), getCredentials(maxRetries, {
					...endpoint,
					timeout
				});
			}
			return getCredentials(maxRetries, {
				...endpoint,
				headers: { [X_AWS_EC2_METADATA_TOKEN]: token },
				timeout
			});
		}
	};
}, getMetadataToken = async (options) => httpRequest({
	...options,
	path: "/latest/api/token",
	method: "PUT",
	headers: { "x-aws-ec2-metadata-token-ttl-seconds": "21600" }
}), getProfile = async (options) => (await httpRequest({
	...options,
	path: IMDS_PATH
})).toString(), getCredentialsFromProfile = async (profile, options, init) => {
	let credentialsResponse = JSON.parse((await httpRequest({
		...options,
		path: IMDS_PATH + profile
	})).toString());
	if (!isImdsCredentials(credentialsResponse)) throw new CredentialsProviderError("Invalid response received from instance metadata service.", { logger: init.logger });
	return fromImdsCredentials(credentialsResponse);
};
export { ENV_CMDS_FULL_URI, ENV_CMDS_RELATIVE_URI, fromContainerMetadata, fromInstanceMetadata };
