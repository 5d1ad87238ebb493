import { expect, test } from "vitest";
import { explainS3Error } from "../../src/job/s3-errors.ts";

function xml(code: string, message = "Words of S3"): string {
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message>` +
    "<CanonicalRequest>PUT X-Amz-Security-Token=secret</CanonicalRequest></Error>"
  );
}

test.each<[number, string, RegExp, string?]>([
  [
    403,
    xml("SignatureDoesNotMatch"),
    /^S3 refused the upload of u\.csv with 403 SignatureDoesNotMatch: .*proxy/,
  ],
  [
    403,
    xml("AccessDenied", "Request has expired"),
    /403 AccessDenied: .*15 minutes.*new job/,
    "upload-expired",
  ],
  [403, xml("AccessDenied"), /403 AccessDenied: .*not accepted.*new job/],
  [400, xml("ExpiredToken"), /400 ExpiredToken: .*expired/, "upload-expired"],
  [501, xml("NotImplemented"), /501 NotImplemented: .*chunked/],
  [503, xml("SlowDown"), /503 SlowDown: .*again/, "upload-again"],
  [500, xml("Novel"), /500 Novel: .*fault at AWS/, "upload-again"],
  [400, xml("Novel"), /400 Novel: .*again/],
  [400, xml("constructor"), /400 constructor: run the step again with debug logging on/],
  [502, "<html>Bad gateway</html>", /with 502: .*fault at AWS/, "upload-again"],
  [400, "", /with 400: /],
])("%i %j", (status, body, sentence, kind = "upload") => {
  const { code, message } = explainS3Error(status, body, "u.csv");
  expect(code).toBe(kind);
  expect(message).toMatch(sentence);
  expect(message).not.toContain("secret");
  expect(message).not.toContain("Words of S3");
});
