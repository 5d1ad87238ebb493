/** Proxy settings, compared with the results of botocore 1.43.11. */
import { expect, test } from "vitest";
import { proxyFor } from "../../src/aws/proxy.ts";
import { ActionError } from "../../src/base/errors.ts";

const cognito = new URL("https://cognito-idp.eu-west-1.amazonaws.com");
const local = new URL("http://127.0.0.1:4599");

test.each([
  ["http://proxy:3128", "http://proxy:3128/", "proxy:3128"],
  ["proxy:3128", "http://proxy:3128/", "proxy:3128"],
  ["10.0.0.1:3128", "http://10.0.0.1:3128/", "10.0.0.1:3128"],
  ["//proxy:3128", "http://proxy:3128/", "proxy:3128"],
  ["proxy", "http://proxy/", "proxy:80"],
  ["https://proxy", "https://proxy/", "proxy:443"],
  ["HTTP://Proxy:3128", "http://proxy:3128/", "proxy:3128"],
  ["runner:secret@proxy:3128", "http://runner:secret@proxy:3128/", "proxy:3128"],
  ["http://[::1]:3128", "http://[::1]:3128/", "[::1]:3128"],
  ["http://proxy:3128\r\n", "http://proxy:3128/", "proxy:3128"],
])("HTTPS_PROXY=%j", (value, href, name) => {
  expect(proxyFor({ HTTPS_PROXY: value }, cognito)).toEqual({ href, name, variable: "HTTPS_PROXY" });
});

test.each<[NodeJS.ProcessEnv, URL, string | undefined]>([
  [{ https_proxy: "lower", HTTPS_PROXY: "upper" }, cognito, "https_proxy"],
  [{ https_proxy: "", HTTPS_PROXY: "upper" }, cognito, undefined],
  [{ HTTPS_PROXY: " " }, cognito, undefined],
  [{ HTTP_PROXY: "proxy", ALL_PROXY: "proxy" }, cognito, undefined],
  [{ HTTP_PROXY: "proxy" }, local, "HTTP_PROXY"],
  [{ HTTPS_PROXY: "proxy" }, local, undefined],
])("the variable that counts in %j for %s", (env, url, variable) => {
  expect(proxyFor(env, url)?.variable).toBe(variable);
});

test.each([
  ["socks5://proxy:1080", "names a proxy with the unsupported scheme socks5; use an http or https proxy"],
  [
    "http://proxy:port",
    "must be the URL of a proxy, such as http://proxy.example.com:3128; special characters in its user name and " +
      "password must be percent-encoded.",
  ],
  ["http://", "must be the URL of a proxy"],
  ["http://proxy:1\nhttp://proxy:2", "must be the URL of a proxy"],
  ["http://runner:100%@proxy", "must be the URL of a proxy"],
])("%j is refused by the variable's name, without its value", (value, clause) => {
  const ask = () => proxyFor({ https_proxy: value }, cognito);
  expect(ask).toThrow(ActionError);
  expect(ask).toThrow(`https_proxy (in the environment) ${clause}`);
  expect(ask).not.toThrow(/runner|100%|:port/);
});

test.each<[string, URL, "direct" | "proxy"]>([
  ["amazonaws.com", cognito, "direct"],
  [".amazonaws.com", cognito, "direct"],
  ["AmazonAWS.com", cognito, "direct"],
  ["localhost, amazonaws.com ,", cognito, "direct"],
  ["cognito-idp.eu-west-1.amazonaws.com", cognito, "direct"],
  ["*", cognito, "direct"],
  ["naws.com", cognito, "proxy"],
  [".naws.com", cognito, "proxy"],
  ["com.", cognito, "proxy"],
  ["", cognito, "proxy"],
  [",", cognito, "proxy"],
  [".", cognito, "proxy"],
  ["127.0.0.1", local, "direct"],
  ["127.0.0.1:4599", local, "direct"],
  ["127.0.0.1:80", local, "proxy"],
  ["[::1]", new URL("http://[::1]:4599"), "direct"],
  // The AWS CLI does not read these, and uses the proxy.
  ["*.amazonaws.com", cognito, "direct"],
  ["amazonaws.com:443", cognito, "direct"],
  ["amazonaws.com:80", cognito, "proxy"],
  ["localhost amazonaws.com", cognito, "direct"],
  ["127.0.0.0/8", local, "direct"],
  ["10.0.0.0/8", local, "proxy"],
  ["127.0.0.0/", local, "proxy"],
  ["127.0.0.0/99", local, "proxy"],
  ["0.0.0.0/0", cognito, "proxy"],
  ["::1", new URL("http://[::1]:4599"), "direct"],
  ["fd00::/8", new URL("https://[fd00::1]"), "direct"],
  ["[::1]:80", new URL("http://[::1]:4599"), "proxy"],
])("NO_PROXY=%j: %s is called %s", (noProxy, url, way) => {
  const env = { HTTPS_PROXY: "proxy", HTTP_PROXY: "proxy", NO_PROXY: noProxy };
  expect(proxyFor(env, url) === undefined ? "direct" : "proxy").toBe(way);
});

test("lower case comes first in NO_PROXY too, also empty", () => {
  expect(proxyFor({ HTTPS_PROXY: "proxy", NO_PROXY: "*", no_proxy: "" }, cognito)).toBeDefined();
});
