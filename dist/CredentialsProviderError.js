// node_modules/@smithy/core/dist-es/submodules/config/property-provider/ProviderError.js
var ProviderError = class ProviderError extends Error {
	name = "ProviderError";
	tryNextLink;
	constructor(message, options = !0) {
		let logger, tryNextLink = !0;
		typeof options == "boolean" ? (logger = void 0, tryNextLink = options) : typeof options == "object" && options && (logger = options.logger, tryNextLink = options.tryNextLink ?? !0), super(message), this.tryNextLink = tryNextLink, Object.setPrototypeOf(this, ProviderError.prototype), logger?.debug?.(`@smithy/property-provider ${tryNextLink ? "->" : "(!)"} ${message}`);
	}
	static from(error, options = !0) {
		return Object.assign(new this(error.message, options), error);
	}
}, CredentialsProviderError = class CredentialsProviderError extends ProviderError {
	name = "CredentialsProviderError";
	constructor(message, options = !0) {
		super(message, options), Object.setPrototypeOf(this, CredentialsProviderError.prototype);
	}
};
export { ProviderError as n, CredentialsProviderError as t };
