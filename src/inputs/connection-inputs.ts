import { X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { resolve } from "node:path";
import type { ConnectionOptions } from "../aws/http.ts";
import type { Profile } from "../aws/profile.ts";
import { proxyFor, requireProxyUrls } from "../aws/proxy.ts";
import { messageOf } from "../base/errors.ts";
import type { InputReader } from "./reader.ts";

type NamedProfile = { name: string; settings: Profile };

/**
 * @param address of the API, to which the proxy leads
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
    connectTimeoutMs: readSeconds(reader, "cli-connect-timeout") * 1000,
    readTimeoutMs: readSeconds(reader, "cli-read-timeout") * 1000,
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
const defaultSeconds = 60;
/** What a timer of the runtime can hold, about 24 days. */
const maxSeconds = 2_000_000;

/** Whole seconds; 0 is none. */
function readSeconds({ text, problems }: InputReader, name: string): number {
  const value = text(name);
  if (value === undefined) return defaultSeconds;
  const seconds = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
  if (seconds <= maxSeconds) return seconds;
  problems.push(
    `${name} must be a number of whole seconds up to ${maxSeconds}, such as 60, or 0 for no limit`,
  );
  return defaultSeconds;
}

/** As the AWS CLI finds it: the option, the variable, the profile. */
function readBundle(
  { text, env, problems }: InputReader,
  workspace: string,
  profile: NamedProfile,
): string | undefined {
  const found = [
    { name: "ca-bundle", path: text("ca-bundle") },
    { name: "ca-bundle (from AWS_CA_BUNDLE)", path: env.AWS_CA_BUNDLE || undefined },
    { name: `ca-bundle (from ca_bundle of the profile ${profile.name})`, path: profile.settings.ca_bundle },
  ].find(({ path }) => path !== undefined);
  if (found?.path === undefined) return undefined;
  const { name, path } = found;
  try {
    const bundle = readFileSync(resolve(workspace, path.replace(/^~(?=[/\\]|$)/, homedir())), "utf8");
    // A text without a certificate would be taken, and make every connection fail.
    new X509Certificate(bundle);
    return bundle;
  } catch (error) {
    const reason =
      error instanceof Error && "code" in error && error.code === "ENOENT" ? "does not exist" : undefined;
    problems.push(`${name}: ${path} ${reason ?? `holds no certificates in PEM (${messageOf(error)})`}`);
    return undefined;
  }
}
