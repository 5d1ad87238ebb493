/**
 * An error whose message is a sentence for the person who reads the log: what happened, and the way out.
 * The technical reason stays in `cause`, which debug mode shows.
 */
export class ActionError extends Error {
    name = "ActionError";
    code;
    constructor(code, message, options) {
        super(message, options);
        this.code = code;
    }
}
/** The words of anything that was thrown. */
export function messageOf(error) {
    return error instanceof Error ? error.message || error.name : String(error);
}
/** Whether `error` came from an aborted signal, ours or that of a library which wraps it. */
export function isAbort(error) {
    return error instanceof Error && (error.name === "AbortError" || error.name === "CancelledError");
}
/** The error and its causes, outermost first, a line each, for debug mode. */
export function causeChain(error) {
    if (!(error instanceof Error))
        return String(error);
    const own = `${error.name}: ${error.message}`;
    return error.cause === undefined ? own : `${own}\ncaused by ${causeChain(error.cause)}`;
}
