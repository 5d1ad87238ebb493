import { percentDecoded } from "../base/secrets.ts";

/**
 * Returns what must never be printed of a pre-signed URL: the whole URL, plain and as JSON and HTML escape it, its
 * signature and its session token.
 */
export function uploadSecrets(uploadUrl: string): string[] {
  const secrets = [uploadUrl, uploadUrl.replaceAll("&", "\\u0026"), uploadUrl.replaceAll("&", "&amp;")];
  const query = URL.parse(uploadUrl)?.search ?? "";
  for (const [, value = ""] of query.matchAll(/[?&]X-Amz-(?:Signature|Security-Token)=([^&]+)/gi)) {
    secrets.push(value, percentDecoded(value));
  }
  return [...new Set(secrets)];
}
