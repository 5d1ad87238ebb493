/** The bucket behind the pre-signed URL: S3's PUT, with the signature, the headers and the expiry that S3 demands. */

import { createHash } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { ServiceError } from "./errors.ts";
import type { HttpRequest } from "./http.ts";
import { serverTime } from "./settings.ts";
import { encode, parseTime, sameText, signature, signingTime } from "./sigv4.ts";
import type { Call, ImportJob, State, UserPool } from "./state.ts";

const signedHeaders = ["host", "x-amz-server-side-encryption"];

/** The airport codes in the names of AWS's upload buckets. For other regions, the region's name is used. */
const airports: Record<string, string> = {
  "us-east-1": "iad",
  "us-east-2": "cmh",
  "us-west-1": "sfo",
  "us-west-2": "pdx",
  "ca-central-1": "yul",
  "eu-central-1": "fra",
  "eu-north-1": "arn",
  "eu-south-1": "mxp",
  "eu-west-1": "dub",
  "eu-west-2": "lhr",
  "eu-west-3": "cdg",
  "ap-northeast-1": "nrt",
  "ap-northeast-2": "icn",
  "ap-south-1": "bom",
  "ap-southeast-1": "sin",
  "ap-southeast-2": "syd",
  "sa-east-1": "gru",
};

/** Returns a pre-signed URL for the upload of the job's file, signed for the host that the client uses. */
export function preSignedUrl(call: Call, pool: UserPool, jobId: string): string {
  const { uploadKey, account } = call.state;
  const time = signingTime(serverTime(call.settings));
  const scope = { date: time.slice(0, 8), region: pool.region, service: "s3" };
  const path = `/aws-cognito-idp-user-import-${airports[pool.region] ?? pool.region}/${account}/${pool.id}/${jobId}`;
  const query = {
    "X-Amz-Security-Token": uploadKey.sessionToken,
    "X-Amz-Algorithm": "AWS4-HMAC-SHA256",
    "X-Amz-Date": time,
    "X-Amz-SignedHeaders": signedHeaders.join(";"),
    "X-Amz-Expires": String(call.settings.urlExpirySeconds),
    "X-Amz-Credential": `${uploadKey.accessKeyId}/${scope.date}/${scope.region}/s3/aws4_request`,
  };
  const request = {
    method: "PUT",
    path,
    query: new URLSearchParams(query),
    headers: { host: call.host, "x-amz-server-side-encryption": "aws:kms" },
    signedHeaders,
    payloadHash: "UNSIGNED-PAYLOAD",
  };
  const signed = { ...query, "X-Amz-Signature": signature(request, uploadKey.secretAccessKey, scope, time) };
  const search = Object.entries(signed).map(([name, value]) => `${name}=${encode(value)}`);
  return `${call.scheme}://${call.host}${path}?${search.join("&")}`;
}

/** Checks what S3 checks before it reads the body. Returns the job of the upload; throws S3's errors. */
export function authorizeUpload(request: HttpRequest, state: State, now: number): ImportJob | undefined {
  const { method, path, headers } = request;
  if (method === "POST") {
    throw new ServiceError(
      "MethodNotAllowed",
      "The specified method is not allowed against this resource.",
      405,
      { Method: method, ResourceType: "OBJECT" },
    );
  }
  if (method === "PUT") requireLength(headers);
  verifyQuery(request, state, now);
  requireDigestFormat(headers["content-md5"]);
  return findJob(state, path);
}

function requireLength(headers: IncomingHttpHeaders): void {
  if (headers["transfer-encoding"] !== undefined) {
    throw new ServiceError(
      "NotImplemented",
      "A header you provided implies functionality that is not implemented",
      501,
      { Header: "Transfer-Encoding" },
    );
  }
  if (headers["content-length"] === undefined) {
    throw new ServiceError("MissingContentLength", "You must provide the Content-Length HTTP header.", 411);
  }
}

function requireDigestFormat(given: unknown): void {
  if (given === undefined || /^[A-Za-z0-9+/]{22}==$/.test(String(given))) return;
  throw new ServiceError("InvalidDigest", "The Content-MD5 you specified was invalid.", 400, {
    "Content-MD5": String(given),
  });
}

/**
 * Stores the file for the job, unless the job was started: a later upload has no effect. Throws S3's BadDigest for a body
 * that does not match its Content-MD5.
 */
export function putObject(
  job: ImportJob | undefined,
  body: Buffer,
  headers: IncomingHttpHeaders,
): { etag: string } {
  const digest = createHash("md5").update(body).digest();
  const expected = headers["content-md5"];
  if (expected !== undefined && expected !== digest.toString("base64")) {
    throw new ServiceError(
      "BadDigest",
      "The Content-MD5 you specified did not match what we received.",
      400,
      {
        ExpectedDigest: String(expected),
        CalculatedDigest: digest.toString("base64"),
      },
    );
  }
  if (job?.status === "Created") job.upload = body;
  return { etag: `"${digest.toString("hex")}"` };
}

function verifyQuery({ method, path, query, headers }: HttpRequest, state: State, now: number): void {
  const given = query.get("X-Amz-Signature");
  if (given === null) throw new ServiceError("AccessDenied", "Access Denied", 403);

  const time = query.get("X-Amz-Date") ?? "";
  const expiry = parseTime(time) + Number(query.get("X-Amz-Expires") ?? Number.NaN) * 1000;
  const [accessKeyId, date = "", region = "", service = ""] = (query.get("X-Amz-Credential") ?? "").split(
    "/",
  );
  if (Number.isNaN(expiry)) {
    throw new ServiceError(
      "AuthorizationQueryParametersError",
      "X-Amz-Date must be formatted via ISO8601 Long format, and X-Amz-Expires should be a number",
    );
  }
  if (now >= expiry) {
    throw new ServiceError("AccessDenied", "Request has expired", 403, {
      "X-Amz-Expires": query.get("X-Amz-Expires") ?? "",
      Expires: new Date(expiry).toISOString(),
      ServerTime: new Date(now).toISOString(),
    });
  }
  if (accessKeyId !== state.uploadKey.accessKeyId) {
    throw new ServiceError(
      "InvalidAccessKeyId",
      "The AWS Access Key Id you provided does not exist in our records.",
      403,
    );
  }
  const names = (query.get("X-Amz-SignedHeaders") ?? "").split(";");
  const notSigned = Object.keys(headers).filter((name) => name.startsWith("x-amz-") && !names.includes(name));
  if (notSigned.length > 0) {
    throw new ServiceError(
      "AccessDenied",
      "There were headers present in the request which were not signed",
      403,
      { HeadersNotSigned: notSigned.join(", ") },
    );
  }
  const unsigned = new URLSearchParams([...query].filter(([name]) => name !== "X-Amz-Signature"));
  const expected = signature(
    { method, path, query: unsigned, headers, signedHeaders: names, payloadHash: "UNSIGNED-PAYLOAD" },
    state.uploadKey.secretAccessKey,
    { date, region, service },
    time,
  );
  // A missing or different encryption header, method, path or host changes the signature.
  if (!sameText(expected, given)) {
    throw new ServiceError(
      "SignatureDoesNotMatch",
      "The request signature we calculated does not match the signature you provided. " +
        "Check your key and signing method.",
      403,
      { SignatureProvided: given },
    );
  }
}

function findJob(state: State, path: string): ImportJob | undefined {
  const [poolId = "", jobId = ""] = path.split("/").slice(-2);
  return state.pools.get(poolId)?.jobs.get(jobId);
}
