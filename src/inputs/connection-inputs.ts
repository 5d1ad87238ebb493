import { X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { resolve } from "node:path";
import type { ConnectionOptions } from "../aws/http.ts";
import type { Profile } from "../aws/profile.ts";
import { proxyFor, requireProxyUrls } from "../aws/proxy.ts";
import { codeOf, messageOf } from "../base/errors.ts";
import type { InputReader } from "./reader.ts";

type NamedProfile = { name: string; settings: Profile };

/**
 * Reads how to connect to AWS.
 * @param address of the API, which decides on the proxy
 * @param profile in use
 */
export function readConnection(
  reader: InputReader,
  workspace: string,
  address: string,
  profile: NamedProfile,
): ConnectionOptions {
  checkProxy(reader, address);
  return {
    ca: readBundle(reader, workspace, profile),
    verifiesCertificates: !reader.boolean("no-verify-ssl", false),
    connectTimeoutMs: readTimeLimit(reader, "cli-connect-timeout"),
    readTimeoutMs: readTimeLimit(reader, "cli-read-timeout"),
  };
}

/** Reports a proxy variable that is wrong with the inputs, before anything is called. */
function checkProxy({ env, problems }: InputReader, address: string): void {
  const url = URL.parse(address);
  try {
    requireProxyUrls(env);
    if (url !== null) proxyFor(env, url);
  } catch (error) {
    problems.push(messageOf(error).replace(/\.$/, ""));
  }
}

/** The AWS CLI's default for both of its time limits. */
const defaultMs = 60_000;
/** The longest timer of Node.js, about 24 days. */
const maxSeconds = 2_000_000;

/** Reads whole seconds as milliseconds; 0 is no limit. */
function readTimeLimit({ parsed }: InputReader, name: string): number {
  const read = (value: string) =>
    /^\d{1,9}$/.test(value) && Number(value) <= maxSeconds ? Number(value) * 1000 : undefined;
  const form = `a number of whole seconds up to ${maxSeconds}, such as 60, or 0 for no limit`;
  return parsed(name, read, form) ?? defaultMs;
}

/** Reads the certificates that the AWS CLI would use: those of the option, the variable or the profile. */
function readBundle(
  { text, env, problems }: InputReader,
  workspace: string,
  { name, settings }: NamedProfile,
): string | undefined {
  const sources = [
    ["ca-bundle", text("ca-bundle")],
    ["ca-bundle (from AWS_CA_BUNDLE)", env.AWS_CA_BUNDLE || undefined],
    [`ca-bundle (from ca_bundle of the profile ${name})`, settings.ca_bundle],
  ] as const;
  const [source, path] = sources.find(([, path]) => path !== undefined) ?? [];
  if (path === undefined) return undefined;
  try {
    const bundle = readFileSync(resolve(workspace, path.replace(/^~(?=[/\\]|$)/, homedir())), "utf8");
    // Without a certificate in it, every connection would fail.
    new X509Certificate(bundle);
    return bundle;
  } catch (error) {
    const isMissing = codeOf(error) === "ENOENT";
    const reason = isMissing ? "does not exist" : `holds no certificates in PEM (${messageOf(error)})`;
    problems.push(`${source}: ${path} ${reason}`);
    return undefined;
  }
}
