import { ActionError, type ErrorCode } from "../base/errors.ts";

/** What S3's error codes mean for this upload, and the way out (S3 API reference, "Error responses"). */
const meanings: Record<string, string> = {
  SignatureDoesNotMatch:
    "S3 got another request than the one the URL was signed for; a proxy on the way may change headers " +
    "(x-amz-server-side-encryption) or the URL",
  ExpiredToken: "the session behind the URL has expired; run the step again for a new job and URL",
  InvalidToken: "the session behind the URL is not accepted; run the step again for a new job and URL",
  AccessDenied: "the URL is not accepted any more; run the step again for a new job and URL",
  RequestTimeTooSkewed:
    "the clocks of the runner and of AWS differ by more than 15 minutes; correct the runner's clock",
  NotImplemented: "a proxy on the way has changed the upload into a chunked one, which S3 does not take here",
  MissingContentLength: "a proxy on the way has removed the Content-Length header",
  EntityTooLarge: "the file is larger than S3 takes; split it",
  IncompleteBody: "the connection ended before the file did; run the step again",
  RequestTimeout: "the connection was too slow; run the step again",
  SlowDown: "S3 is asked too often at the moment; run the step again",
  ServiceUnavailable: "S3 is not available at the moment; run the step again",
  InternalError: "this is a fault at AWS; run the step again",
  NoSuchBucket: "Cognito's bucket is not where the URL says; check endpoint-url",
};

/** One of the pre-signed URL's own words for "too late": 15 minutes after the job was made. */
const expired = /request has expired/i;

/**
 * S3's XML error as one sentence: the code, what it means here, what to do. Nothing else of the body is told, as
 * S3 repeats the request in it, the session token included.
 */
export function explainS3Error(status: number, body: string, fileName: string): ActionError {
  const code = /<Code>([A-Za-z0-9.]{1,64})<\/Code>/.exec(body)?.[1];
  const refused = `S3 refused the upload of ${fileName} with ${status}${code === undefined ? "" : ` ${code}`}`;
  return new ActionError(kindOf(status, code, body), `${refused}: ${meaning(status, code, body)}.`);
}

/** S3's codes below 500 that pass by themselves. */
const passing: ReadonlySet<string> = new Set(["RequestTimeout", "IncompleteBody", "OperationAborted"]);

function kindOf(status: number, code: string | undefined, body: string): ErrorCode {
  if (code === "ExpiredToken" || (code === "AccessDenied" && expired.test(body))) return "upload-expired";
  // 501 says that S3 will never take it so.
  const passes = (status >= 500 && status !== 501) || status === 429 || passing.has(code ?? "");
  return passes ? "upload-again" : "upload";
}

function meaning(status: number, code: string | undefined, body: string): string {
  if (code === "AccessDenied" && expired.test(body)) {
    return "the URL is valid for 15 minutes and they are over; run the step again for a new job and URL";
  }
  const known = code === undefined ? undefined : meanings[code];
  if (known !== undefined) return known;
  return status >= 500
    ? "this is a fault at AWS; run the step again"
    : "run the step again with debug logging on";
}
