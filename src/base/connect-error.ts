/** A proxy: the part of its URL that may be shown, and the environment variable that sets it. */
type Proxy = { name: string; variable: string };

/** A connection that could not be opened, so that nothing was sent; `cause` says why. */
export class ConnectError extends Error {
  override readonly name = "ConnectError";
  readonly host: string;
  readonly proxy: Proxy | undefined;

  constructor(cause: Error, host: string, proxy: Proxy | undefined) {
    super(cause.message, { cause });
    this.host = host;
    this.proxy = proxy;
  }
}

/** Returns the failed connection behind an error; undefined if the error is of another kind. */
export function connectErrorOf(error: unknown): ConnectError | undefined {
  return causesOf(error).find((each) => each instanceof ConnectError);
}

/** Returns the error and its causes, outermost first. */
function causesOf(error: unknown, depth = 0): Error[] {
  if (!(error instanceof Error) || depth > 5) return [];
  const first: unknown = error instanceof AggregateError ? error.errors[0] : undefined;
  return [error, ...causesOf(first, depth + 1), ...causesOf(error.cause, depth + 1)];
}

function codesOf(error: unknown): string[] {
  return causesOf(error).flatMap((each) => ("code" in each ? String(each.code) : []));
}

/** Returns the HTTP status with which a proxy refused the connection; undefined if it did not answer. */
function refusalOf({ cause }: ConnectError): number | undefined {
  return (cause instanceof Error && "statusCode" in cause && Number(cause.statusCode)) || undefined;
}

/** Returns whether another attempt may succeed: not with an unknown host, a bad certificate or a proxy's final refusal. */
export function isTransientConnectError(error: ConnectError): boolean {
  const status = refusalOf(error);
  if (status !== undefined) return status >= 500 || status === 408 || status === 429;
  return !codesOf(error).some((code) => code === "ENOTFOUND" || tlsCode.test(code));
}

const tlsCode = /^(ERR_TLS|ERR_SSL|EPROTO|CERT_|UNABLE_TO|SELF_SIGNED|DEPTH_ZERO)/;
/** Codes of OpenSSL for a certificate of an authority that is not trusted. */
const unknownAuthority = /^(UNABLE_TO|SELF_SIGNED|DEPTH_ZERO|CERT_UNTRUSTED)/;

/** Codes of Node.js for a host that could not be reached. */
const reasons: Record<string, string> = {
  ENOTFOUND: "host name not found",
  EAI_AGAIN: "the host name could not be looked up",
  ECONNREFUSED: "connection refused",
  ECONNRESET: "the connection was closed",
  EPIPE: "the connection was closed",
  ERR_PROXY_TUNNEL: "the connection was closed",
  ETIMEDOUT: "it did not answer in time",
  EHOSTUNREACH: "no route to host",
  ENETUNREACH: "no route to host",
};

/** Returns why a host could not be reached, as a clause; undefined if the error is of another kind. */
export function networkReason(error: unknown): string | undefined {
  const tls = codesOf(error).find((code) => tlsCode.test(code));
  if (tls !== undefined) {
    const isProtocol = /^(ERR_SSL|EPROTO)/.test(tls);
    return isProtocol ? `TLS failed (${tls})` : `its certificate was not accepted (${tls})`;
  }
  const isLate = causesOf(error).some(({ name }) => name === "TimeoutError");
  const code = isLate ? "ETIMEDOUT" : codesOf(error).find((each) => each in reasons);
  const reason = code === undefined ? undefined : reasons[code];
  const failed = connectErrorOf(error);
  if (failed?.proxy === undefined) return reason;
  const proxy = `the proxy ${failed.proxy.name} (${failed.proxy.variable})`;
  const status = refusalOf(failed);
  if (status !== undefined)
    return `${proxy} refused the connection to ${failed.host} with HTTP status ${status}`;
  const isUnreached = causesOf(error).some(
    (each) => "syscall" in each && /^(connect|getaddrinfo)$/.test(String(each.syscall)),
  );
  const problem = isUnreached ? "could not be reached" : `did not open a connection to ${failed.host}`;
  return `${proxy} ${problem}: ${reason ?? failed.message}`;
}

/** Returns how to fix a failed connection, as a sentence; undefined if that depends on what was called. */
export function networkFix(error: unknown): string | undefined {
  const codes = codesOf(error);
  if (codes.some((code) => unknownAuthority.test(code))) {
    return "Give the authority that signed it in ca-bundle.";
  }
  const failed = connectErrorOf(error);
  if (failed?.proxy === undefined || codes.some((code) => tlsCode.test(code))) return undefined;
  const { variable } = failed.proxy;
  const status = refusalOf(failed);
  if (status === 407) return `Check the user name and password in ${variable}.`;
  if (status === 403) return `Allow ${failed.host} in the proxy, or add it to NO_PROXY.`;
  return `Check the proxy and ${variable}.`;
}
