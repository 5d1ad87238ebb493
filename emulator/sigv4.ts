/**
 * AWS Signature Version 4, implemented from AWS's description ("Create a signed AWS API request", IAM User Guide), without
 * the SDK, whose signatures are checked here.
 */

import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { ServiceError } from "./errors.ts";

const algorithm = "AWS4-HMAC-SHA256";
const clockSkewMinutes = 5;
const calculatedOtherwise =
  "The request signature we calculated does not match the signature you provided. " +
  "Check your AWS Secret Access Key and signing method. Consult the service documentation for details.";

export type Signable = {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  signedHeaders: string[];
  payloadHash: string;
};

export type Scope = { date: string; region: string; service: string };

/** Returns the signature of a request with `secret` at `time` (`YYYYMMDDTHHMMSSZ`). */
export function signature(request: Signable, secret: string, scope: Scope, time: string): string {
  const credentialScope = `${scope.date}/${scope.region}/${scope.service}/aws4_request`;
  const toSign = [algorithm, time, credentialScope, sha256(canonicalRequest(request))].join("\n");
  const key = [scope.date, scope.region, scope.service, "aws4_request"].reduce<string | Buffer>(
    (signingKey, part) => hmac(signingKey, part),
    `AWS4${secret}`,
  );
  return hmac(key, toSign).toString("hex");
}

function canonicalRequest(request: Signable): string {
  const query = [...request.query]
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort()
    .join("&");
  const headers = request.signedHeaders
    .map((name) => `${name}:${headerValue(request.headers[name])}\n`)
    .join("");
  return [
    request.method,
    request.path,
    query,
    headers,
    request.signedHeaders.join(";"),
    request.payloadHash,
  ].join("\n");
}

function headerValue(value: string | string[] | undefined): string {
  return [value ?? []].flat().join(",").trim().replace(/ +/g, " ");
}

export type SigningKey = {
  secretAccessKey: string;
  /** Required in addition to the signature, for temporary credentials. */
  sessionToken?: string;
  /** In milliseconds. */
  expiresAt?: number;
};

/**
 * Checks the Authorization header of an API call. Returns the region of its scope and the key that signed it; throws AWS's
 * error.
 * @param keyOf returns the key of an access key id
 */
export function verifyAuthorization<K extends SigningKey>(
  request: {
    method: string;
    path: string;
    query: URLSearchParams;
    headers: IncomingHttpHeaders;
    body: Buffer;
  },
  keyOf: (accessKeyId: string) => K | undefined,
  service: string,
  now: number,
): { region: string; key: K } {
  const header = request.headers.authorization;
  if (header === undefined) {
    throw new ServiceError("MissingAuthenticationTokenException", "Missing Authentication Token");
  }
  const parts = authorizationParts(header);
  const time = headerValue(request.headers["x-amz-date"]);
  if (!/^\d{8}T\d{6}Z$/.test(time)) {
    throw incomplete(
      "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. ",
      header,
    );
  }
  const [accessKeyId = "", date = "", region = "", scopedService, terminator] = parts.credential.split("/");
  if (terminator !== "aws4_request") {
    throw incomplete("Credential must have exactly 5 slash-delimited elements. ", parts.credential);
  }
  const key = keyOf(accessKeyId);
  if (key === undefined || request.headers["x-amz-security-token"] !== key.sessionToken) {
    throw new ServiceError(
      "UnrecognizedClientException",
      "The security token included in the request is invalid.",
    );
  }
  if (key.expiresAt !== undefined && now >= key.expiresAt) {
    throw new ServiceError("ExpiredTokenException", "The security token included in the request is expired");
  }
  if (scopedService !== service)
    throw invalid(`Credential should be scoped to correct service: '${service}'. `);
  if (!time.startsWith(date)) {
    throw invalid(
      `Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: ` +
        `'${date}' != '${time.slice(0, 8)}', from '${time}'.`,
    );
  }
  checkSkew(time, now);
  if (!parts.signedHeaders.includes("host")) {
    throw invalid("'Host' must be a 'SignedHeader' in the AWS Authorization.");
  }
  const expected = signature(
    { ...request, signedHeaders: parts.signedHeaders, payloadHash: sha256(request.body) },
    key.secretAccessKey,
    { date, region, service },
    time,
  );
  if (!sameText(expected, parts.signature)) throw invalid(calculatedOtherwise);
  return { region, key };
}

function authorizationParts(header: string): {
  credential: string;
  signedHeaders: string[];
  signature: string;
} {
  if (!header.startsWith(`${algorithm} `)) {
    throw incomplete(`Unsupported AWS 'algorithm': '${header.split(" ")[0] ?? ""}'. `, header);
  }
  const parameters = new Map(
    header
      .slice(algorithm.length)
      .split(",")
      .map((part) => part.trim().split(/=(.*)/s, 2) as [string, string]),
  );
  const missing = ["Credential", "Signature", "SignedHeaders"].filter((name) => !parameters.get(name));
  if (missing.length > 0) {
    throw incomplete(
      missing.map((name) => `Authorization header requires '${name}' parameter. `).join(""),
      header,
    );
  }
  return {
    credential: parameters.get("Credential") ?? "",
    signedHeaders: (parameters.get("SignedHeaders") ?? "").split(";"),
    signature: parameters.get("Signature") ?? "",
  };
}

function checkSkew(time: string, now: number): void {
  const skew = clockSkewMinutes * 60_000;
  const signed = parseTime(time);
  if (signed < now - skew) {
    throw invalid(
      `Signature expired: ${time} is now earlier than ${signingTime(now - skew)} ` +
        `(${signingTime(now)} - ${clockSkewMinutes} min.)`,
    );
  }
  if (signed > now + skew) {
    throw invalid(
      `Signature not yet current: ${time} is still later than ${signingTime(now + skew)} ` +
        `(${signingTime(now)} + ${clockSkewMinutes} min.)`,
    );
  }
}

/** Returns a time in the format of signatures: `20261122T173500Z`. */
export function signingTime(time: number): string {
  return new Date(time).toISOString().replace(/[-:]|\.\d+/g, "");
}

/** Returns a signature's time in milliseconds; NaN if it is invalid. */
export function parseTime(time: string): number {
  return Date.parse(time.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z"));
}

export function sameText(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(sha256(one)), Buffer.from(sha256(other)));
}

/** Percent-encodes for signatures: everything except letters, digits and `-._~`. */
export function encode(value: string): string {
  return encodeURIComponent(value).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

const sha256 = (data: string | Buffer) => createHash("sha256").update(data).digest("hex");
const hmac = (key: string | Buffer, data: string) => createHmac("sha256", key).update(data).digest();
const invalid = (message: string) => new ServiceError("InvalidSignatureException", message);
const incomplete = (message: string, header: string) =>
  new ServiceError(
    "IncompleteSignatureException",
    `${message}Authorization=${header.replace(/Signature=.*/, "Signature=…")}`,
  );
