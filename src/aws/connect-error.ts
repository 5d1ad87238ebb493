import type { ProxyServer } from "./proxy.ts";

/** A connection that could not be made, so that nothing was sent; `cause` says why. */
export class ConnectError extends Error {
  override readonly name = "ConnectError";
  readonly host: string;
  readonly proxy: ProxyServer | undefined;

  constructor(cause: Error, host: string, proxy: ProxyServer | undefined) {
    super(cause.message, { cause });
    this.host = host;
    this.proxy = proxy;
  }
}

/** Returns the failed connection behind an error, if there is one. */
export function connectErrorOf(error: unknown): ConnectError | undefined {
  for (const each of causesOf(error)) if (each instanceof ConnectError) return each;
  return undefined;
}

/** The error and those behind it, outermost first. */
function* causesOf(error: unknown, depth = 0): Generator<Error> {
  if (!(error instanceof Error) || depth > 5) return;
  yield error;
  if (error instanceof AggregateError) yield* causesOf(error.errors[0], depth + 1);
  yield* causesOf(error.cause, depth + 1);
}

function codesOf(error: unknown): string[] {
  return [...causesOf(error)].flatMap((each) => ("code" in each ? String(each.code) : []));
}

/** The HTTP status with which a proxy refused the connection; undefined where it did not answer. */
function refusalOf({ cause }: ConnectError): number | undefined {
  return (cause instanceof Error && "statusCode" in cause && Number(cause.statusCode)) || undefined;
}

/** Whether another attempt may succeed: not after an unknown host, a refused certificate or a proxy's final answer. */
export function isPassing(error: ConnectError): boolean {
  const status = refusalOf(error);
  if (status !== undefined) return status >= 500 || status === 408 || status === 429;
  return !codesOf(error).some((code) => code === "ENOTFOUND" || isTlsCode(code));
}

function isTlsCode(code: string): boolean {
  return /^(ERR_TLS|ERR_SSL|EPROTO|CERT_|UNABLE_TO|SELF_SIGNED|DEPTH_ZERO)/.test(code);
}

/** Codes of OpenSSL for a certificate whose authority is not trusted. */
const unknownAuthority = /^(UNABLE_TO|SELF_SIGNED|DEPTH_ZERO|CERT_UNTRUSTED)/;

/** Codes of Node.js for a host that could not be reached. */
const reasons: Record<string, string> = {
  ENOTFOUND: "its host name is not known",
  EAI_AGAIN: "its host name could not be looked up",
  ECONNREFUSED: "nothing listens there",
  ECONNRESET: "the connection was closed",
  EPIPE: "the connection was closed",
  ERR_PROXY_TUNNEL: "the connection was closed",
  ETIMEDOUT: "it did not answer in time",
  EHOSTUNREACH: "no route to host",
  ENETUNREACH: "no route to host",
};

/** Returns why a host could not be reached, as a clause, or undefined if `error` is of another kind. */
export function networkReason(error: unknown): string | undefined {
  const tlsCode = codesOf(error).find(isTlsCode);
  if (tlsCode !== undefined) {
    const isProtocol = /^(ERR_SSL|EPROTO)/.test(tlsCode);
    return isProtocol ? `TLS failed (${tlsCode})` : `its certificate was not accepted (${tlsCode})`;
  }
  const isLate = [...causesOf(error)].some(({ name }) => name === "TimeoutError");
  const code = isLate ? "ETIMEDOUT" : codesOf(error).find((each) => each in reasons);
  const reason = code === undefined ? undefined : reasons[code];
  const failed = connectErrorOf(error);
  return failed?.proxy === undefined ? reason : proxyReason(failed, failed.proxy, reason ?? failed.message);
}

function proxyReason(error: ConnectError, { name, variable }: ProxyServer, reason: string): string {
  const proxy = `the proxy ${name} (${variable})`;
  const status = refusalOf(error);
  if (status !== undefined)
    return `${proxy} refused the connection to ${error.host} with HTTP status ${status}`;
  const isUnreached = [...causesOf(error)].some(
    (each) => "syscall" in each && /^(connect|getaddrinfo)$/.test(String(each.syscall)),
  );
  return isUnreached
    ? `${proxy} could not be reached: ${reason}`
    : `${proxy} did not open a connection to ${error.host}: ${reason}`;
}

/** Returns how to fix a failed connection, as a sentence; undefined where that depends on what was called. */
export function networkFix(error: unknown): string | undefined {
  const codes = codesOf(error);
  if (codes.some((code) => unknownAuthority.test(code))) {
    return "Give the authority that signed it in ca-bundle.";
  }
  const failed = connectErrorOf(error);
  if (failed?.proxy === undefined || codes.some(isTlsCode)) return undefined;
  const { variable } = failed.proxy;
  const status = refusalOf(failed);
  if (status === 407) return `Check the user name and password in ${variable}.`;
  if (status === 403) return `Allow ${failed.host} in the proxy, or add it to NO_PROXY.`;
  return `Check the proxy and ${variable}.`;
}
