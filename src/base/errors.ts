/** Every kind of error; `docs/troubleshooting.md` says what to do about each. */
export const errorCodes = [
  ...(["bad-input", "bad-users", "no-credentials", "credentials", "aws", "incomplete-reply"] as const),
  ...([
    "upload",
    "upload-again",
    "upload-expired",
    "timeout",
    "cancelled",
    "import-failed",
    "github",
  ] as const),
];

export type ErrorCode = (typeof errorCodes)[number];

/**
 * An error with a message for the log: what is wrong, and how to fix it. `cause` has the technical reason, which debug
 * mode shows.
 */
export class ActionError extends Error {
  override readonly name = "ActionError";
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}

/** Returns an entry of a table by a name from outside, which may be the name of a method of all objects. */
export function entryOf<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

/** Returns the code of an error of Node.js, such as ENOENT; undefined if it has none. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error ? String(error.code) : undefined;
}

/** Returns the message of an error, or its name without one. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message || error.name : String(error);
}

/**
 * Returns whether an error is a bug in this program. Node.js also throws a TypeError, with a code, for URLs and headers from
 * settings; the AWS SDK, with the response, for replies that it cannot read.
 */
export function isProgramFault(error: unknown): boolean {
  if (!(error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError))
    return false;
  return !("$response" in error) && (!("code" in error) || /^ERR_INVALID_ARG/.test(String(error.code)));
}

/** Returns an error as a sentence. Only an ActionError and an error of the operating system are expected. */
export function describeError(error: unknown): string {
  const isExpected = error instanceof ActionError || (error instanceof Error && "syscall" in error);
  return `${isExpected ? "" : "Unexpected error: "}${messageOf(error)}`.replace(/\.?$/, ".");
}

/** Returns why something ended early, as a sentence. */
export function describeEnd(error: unknown): string {
  return isAbort(error) ? "The run was cancelled." : describeError(error);
}

/** Returns whether an error came from an aborted signal, also that of a library. */
export function isAbort(error: unknown): boolean {
  return error instanceof Error && (error.name === "AbortError" || error.name === "CancelledError");
}

/** Returns an error and its causes, outermost first, a line each. */
export function causeChain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const own = `${error.name}: ${error.message}`;
  return error.cause === undefined ? own : `${own}\ncaused by ${causeChain(error.cause)}`;
}
