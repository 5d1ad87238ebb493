import { BlockList, isIPv6 } from "node:net";
import { ActionError } from "../base/errors.ts";

/** A proxy that a variable of the environment names. */
export type ProxyServer = {
  /** An http or https URL, with user name and password. */
  href: string;
  /** Host and port, for messages. */
  name: string;
  /** Such as HTTPS_PROXY. */
  variable: string;
};

/** The target of a call: a URL, or a request of the AWS SDK. */
export type Target = { protocol: string; hostname: string; port?: number | string | undefined };

/**
 * Returns the proxy for a target, as the AWS CLI finds it (botocore and Python's urllib.request): HTTPS_PROXY or
 * HTTP_PROXY, by the target's scheme, unless NO_PROXY lists the host. The lower-case variable takes precedence, even if it is empty.
 * @throws {ActionError} `bad-input` if the variable is not a usable proxy URL
 */
export function proxyFor(
  env: Readonly<Record<string, string | undefined>>,
  target: Target,
): ProxyServer | undefined {
  const [lower, upper] =
    target.protocol === "https:" ? ["https_proxy", "HTTPS_PROXY"] : ["http_proxy", "HTTP_PROXY"];
  const variable = env[lower] === undefined ? upper : lower;
  const value = env[variable]?.trim();
  if (!value || isExcluded(env.no_proxy ?? env.NO_PROXY ?? "", target)) return undefined;
  return readProxy(variable, value);
}

/**
 * Checks every proxy variable, also one that no call uses.
 * @throws {ActionError} `bad-input` if one is not a URL
 */
export function requireProxyUrls(env: Readonly<Record<string, string | undefined>>): void {
  for (const variable of ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"]) {
    const value = env[variable]?.trim();
    if (value) readUrl(variable, value);
  }
}

function readUrl(variable: string, value: string): URL {
  const hasScheme = /^[a-z][a-z\d+.-]*:\/\//i.test(value);
  const url = /[\r\n]/.test(value) ? null : URL.parse(hasScheme ? value : `http://${value}`);
  if (url !== null && /^(\[.+\]|[\w.-]+)$/.test(url.hostname) && hasReadableUser(url)) return url;
  throw badProxy(
    variable,
    "must be the URL of a proxy, such as http://proxy.example.com:3128; special characters in its user name and " +
      "password must be percent-encoded",
  );
}

function readProxy(variable: string, value: string): ProxyServer {
  const { protocol, hostname, port, href } = readUrl(variable, value);
  if (!/^https?:$/.test(protocol)) {
    throw badProxy(
      variable,
      `names a proxy with the unsupported scheme ${protocol.slice(0, -1)}; use an http or https proxy, such as ` +
        "http://proxy.example.com:3128",
    );
  }
  return { href, variable, name: `${hostname}:${port || defaultPort(protocol)}` };
}

function hasReadableUser({ username, password }: URL): boolean {
  try {
    decodeURIComponent(username + password);
    return true;
  } catch {
    return false;
  }
}

function badProxy(variable: string, clause: string): ActionError {
  return new ActionError("bad-input", `${variable} (in the environment) ${clause}.`);
}

/**
 * Returns whether NO_PROXY lists the target. An entry is `*`, a host, a domain, which covers its subdomains with or without a
 * leading dot or `*.`, or a range of addresses such as 10.0.0.0/8; each may end in a port.
 */
function isExcluded(noProxy: string, { protocol, hostname, port }: Target): boolean {
  const host = withoutBrackets(hostname.toLowerCase());
  const hostPort = String(port || defaultPort(protocol));
  return noProxy
    .toLowerCase()
    .split(/[\s,]+/)
    .some((entry) => {
      const [, name = entry, entryPort = hostPort] = /^([^:]+|\[.+\]):(\d+)$/.exec(entry) ?? [];
      if (entryPort !== hostPort) return false;
      const domain = withoutBrackets(name).replace(/^\*?\.+/, "");
      if (domain.includes("/")) return isInRange(host, domain);
      return domain === "*" || (domain !== "" && (host === domain || host.endsWith(`.${domain}`)));
    });
}

function isInRange(host: string, range: string): boolean {
  const [address = "", bits = ""] = range.split("/");
  const family = (ip: string) => (isIPv6(ip) ? "ipv6" : "ipv4");
  const block = new BlockList();
  try {
    block.addSubnet(address, Number.parseInt(bits, 10), family(address));
    return block.check(host, family(host));
  } catch {
    // Not an address.
    return false;
  }
}

function withoutBrackets(host: string): string {
  return host.replace(/^\[|\]$/g, "");
}

function defaultPort(protocol: string): number {
  return protocol === "https:" ? 443 : 80;
}
