// src/errors.ts
var ActionError = class extends Error {
	name = "ActionError";
	code;
	constructor(code, message, options) {
		super(message, options), this.code = code;
	}
};
function messageOf(error) {
	return error instanceof Error ? error.message || error.name : String(error);
}
function isAbort(error) {
	return error instanceof Error && (error.name === "AbortError" || error.name === "CancelledError");
}
function causeChain(error) {
	if (!(error instanceof Error)) return String(error);
	let own = `${error.name}: ${error.message}`;
	return error.cause === void 0 ? own : `${own}\ncaused by ${causeChain(error.cause)}`;
}
export { messageOf as i, causeChain as n, isAbort as r, ActionError as t };
