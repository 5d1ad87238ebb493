import { ActionError, type ErrorCode, entryOf } from "../base/errors.ts";

const again = "run the step again";
const newJob = `${again} for a new job and URL`;
const fault = `this is a fault at AWS; ${again}`;

/** What S3's error codes mean for this upload, and how to fix them (S3 API reference, "Error responses"). */
const meanings: Record<string, string> = {
  SignatureDoesNotMatch:
    "the request is not the one that the URL is signed for; a proxy on the way may change headers " +
    "(x-amz-server-side-encryption) or the URL",
  ExpiredToken: `the session behind the URL has expired; ${newJob}`,
  InvalidToken: `the session behind the URL is not accepted; ${newJob}`,
  AccessDenied: `the URL is not accepted any more; ${newJob}`,
  RequestTimeTooSkewed:
    "the clocks of the runner and of AWS differ by more than 15 minutes; correct the runner's clock",
  NotImplemented:
    "a proxy on the way has changed the upload into a chunked one, which S3 does not accept here",
  MissingContentLength: "a proxy on the way has removed the Content-Length header",
  EntityTooLarge: "the file is larger than S3 accepts; split it",
  IncompleteBody: `the connection ended before the file did; ${again}`,
  RequestTimeout: `the connection was too slow; ${again}`,
  SlowDown: `S3 receives too many requests at the moment; ${again}`,
  ServiceUnavailable: `S3 is not available at the moment; ${again}`,
  InternalError: fault,
  NoSuchBucket: "Cognito's bucket is not where the URL says; check endpoint-url",
};

/** Codes below HTTP 500 of transient errors. */
const transient: ReadonlySet<string> = new Set(["RequestTimeout", "IncompleteBody", "OperationAborted"]);

/**
 * Returns S3's XML error as an ActionError: the code, what it means here, how to fix it. Nothing else of the body is shown,
 * because S3 repeats the request in it, session token included.
 */
export function explainS3Error(status: number, body: string, fileName: string): ActionError {
  const code = /<Code>([A-Za-z0-9.]{1,64})<\/Code>/.exec(body)?.[1];
  const isLate = code === "AccessDenied" && /request has expired/i.test(body);
  const meaning = isLate
    ? `the URL is valid for 15 minutes and has expired; ${newJob}`
    : (entryOf(meanings, code ?? "") ?? (status >= 500 ? fault : `${again} with debug logging on`));
  const refused = `S3 refused the upload of ${fileName} with ${status}${code === undefined ? "" : ` ${code}`}`;
  // HTTP 501 is permanent.
  const isTransient = (status >= 500 && status !== 501) || status === 429 || transient.has(code ?? "");
  const kind: ErrorCode =
    isLate || code === "ExpiredToken" ? "upload-expired" : isTransient ? "upload-again" : "upload";
  return new ActionError(kind, `${refused}: ${meaning}.`);
}
