import { describe, expect, test } from "vitest";
import { roleError } from "../../src/aws/credential-errors.ts";
import { explainAwsError, isPermissionRefusal } from "../../src/aws/errors.ts";
import { refusalReason } from "../../src/aws/user-errors.ts";
import { ActionError, causeChain } from "../../src/base/errors.ts";

const context = {
  operation: "CreateUserImportJob",
  userPoolId: "eu-west-1_AbCdEfGhI",
  region: "eu-west-1",
  endpointUrl: undefined,
};

function awsError(name: string, message: string, more: object = {}): Error {
  return Object.assign(new Error(message), { name, ...more });
}

function explain(error: unknown, more: object = {}): string {
  const explained = explainAwsError(error, { ...context, ...more });
  expect(explained).toBeInstanceOf(ActionError);
  const { code, message, cause } = explained as ActionError;
  expect(code).toBe("aws");
  expect(cause).toBe(error);
  return message;
}

test.each<[string, string, string]>([
  ["ResourceNotFoundException", "User pool does not exist.", "Check user-pool-id"],
  [
    "AccessDeniedException",
    "User: arn:aws:sts::1:x is not authorized",
    "Allow cognito-idp:CreateUserImportJob",
  ],
  ["NotAuthorizedException", "Not authorized", "Allow cognito-idp:CreateUserImportJob"],
  [
    "AccessDeniedException",
    "User is not authorized to perform: iam:PassRole on resource: arn:aws:iam::1:role/x",
    "Allow iam:PassRole on the role in cloud-watch-logs-role-arn",
  ],
  ["LimitExceededException", "Limit", "L-681BB884"],
  ["TooManyRequestsException", "Rate exceeded", "run the step again"],
  ["OperationNotEnabledException", "Replica", "set region to the user pool's primary region"],
  ["InternalErrorException", "Oops", "fault at AWS"],
  ["UnrecognizedClientException", "The security token is invalid.", "Check the AWS credentials"],
  ["InvalidSignatureException", "The signature does not match.", "Check the AWS credentials"],
  ["ExpiredTokenException", "The security token is expired", "have expired"],
  ["MissingAuthenticationTokenException", "Missing Authentication Token", "remove no-sign-request"],
])("%s keeps AWS's words and says how to fix it", (name, words, wayOut) => {
  const message = explain(awsError(name, words));
  expect(message).toContain(`CreateUserImportJob failed: ${words.replace(/\.$/, "")} (${name}). `);
  expect(message).toContain(wayOut);
  expect(message).toMatch(/\.$/);
});

test("a pool looked for in another region than its own", () => {
  const message = explain(awsError("ResourceNotFoundException", "No pool"), { region: "us-east-1" });
  expect(message).toContain("looked in us-east-1");
  expect(message).toContain("set region to eu-west-1");
});

test("a limit that has nothing to do with the number of jobs", () => {
  const message = explain(awsError("LimitExceededException", "Too many"), {
    operation: "StartUserImportJob",
  });
  expect(message).toBe("StartUserImportJob failed: Too many (LimitExceededException).");
});

test.each(["constructor", "__proto__"])("the reason why a change was refused as %s", (name) => {
  const refused = explainAwsError(awsError(name, "x", { $metadata: { httpStatusCode: 400 } }), context);
  expect(refusalReason(refused)).toBe(`AWS refused it (${name}).`);
});

test("an unknown name, and one without a message", () => {
  expect(explain(awsError("NovelException", "New words"))).toBe(
    "CreateUserImportJob failed: New words (NovelException).",
  );
  expect(explain(awsError("InternalFailure", ""))).toBe("CreateUserImportJob failed: InternalFailure.");
});

describe("a service that is out of reach", () => {
  test.each<[object, string]>([
    [{ code: "ENOTFOUND" }, "host name not found"],
    [{ code: "ECONNREFUSED" }, "connection refused"],
    [{ code: "ECONNRESET" }, "the connection was closed"],
    [{ name: "TimeoutError" }, "it did not answer in time"],
    [{ code: "CERT_HAS_EXPIRED" }, "its certificate was not accepted (CERT_HAS_EXPIRED)"],
    [{ cause: Object.assign(new Error(""), { code: "ENOTFOUND" }) }, "host name not found"],
  ])("%j", (more, reason) => {
    expect(explain(awsError("Error", "raw", more))).toBe(
      `CreateUserImportJob could not reach Cognito in eu-west-1: ${reason}. Check region and the runner's network.`,
    );
  });

  test("all addresses of a host", () => {
    const refused = Object.assign(new Error(""), { code: "ECONNREFUSED" });
    expect(explain(new AggregateError([refused, refused]), { endpointUrl: "http://localhost:1" })).toBe(
      "CreateUserImportJob could not reach the endpoint in endpoint-url: connection refused. Check endpoint-url.",
    );
  });
});

test("a fault of the program is not reported as a failed call", () => {
  for (const fault of [new TypeError("x is not a function"), new RangeError("x"), new ReferenceError("x")]) {
    expect(explainAwsError(fault, context)).toBe(fault);
  }
  const badHeader = Object.assign(new TypeError("Invalid character in header"), { code: "ERR_INVALID_CHAR" });
  expect(explain(badHeader)).toBe("CreateUserImportJob failed: Invalid character in header.");
  expect(explain(new Error("the reply is too large"))).toBe(
    "CreateUserImportJob failed: the reply is too large.",
  );
});

test("an abort and an explained error pass as they are", () => {
  const abort = awsError("AbortError", "Request aborted");
  expect(explainAwsError(abort, context)).toBe(abort);
  const own = new ActionError("aws", "x");
  expect(explainAwsError(own, context)).toBe(own);
});

test("what may be done without", () => {
  const answer = { $metadata: { httpStatusCode: 400 } };
  const optional = (error: unknown) => isPermissionRefusal(explainAwsError(error, context));
  expect(optional(awsError("AccessDeniedException", "x", answer))).toBe(true);
  expect(optional(awsError("UnknownOperationException", "x", answer))).toBe(true);
  expect(optional(awsError("ResourceNotFoundException", "x", answer))).toBe(false);
  expect(optional(awsError("InvalidSignatureException", "x", answer))).toBe(false);
  expect(optional(awsError("ExpiredTokenException", "x", answer))).toBe(false);
  expect(optional(awsError("InternalErrorException", "x", { $metadata: { httpStatusCode: 500 } }))).toBe(
    false,
  );
  expect(optional(awsError("CredentialsProviderError", "x"))).toBe(false);
  // The SDK records its attempts also without an answer.
  expect(optional(awsError("Error", "x", { code: "ECONNREFUSED", $metadata: { attempts: 3 } }))).toBe(false);
});

test.each<[unknown, string]>([
  [
    Object.assign(new SyntaxError("Unexpected token '<', \"<b>secret\""), {
      $metadata: { httpStatusCode: 200 },
    }),
    "200",
  ],
  [
    Object.assign(new SyntaxError("Unexpected non-whitespace character after JSON at position 4 secret"), {
      $metadata: { httpStatusCode: 404 },
    }),
    "404",
  ],
  [awsError("UnknownError", "secret", { $metadata: { httpStatusCode: 502 } }), "502"],
  [
    Object.assign(new TypeError("Expected real number. secret"), {
      $response: {},
      $metadata: { httpStatusCode: 200 },
    }),
    "200",
  ],
])("a reply that is not the API's is reported without its text: %s", (error, status) => {
  const explained = explainAwsError(error, { ...context, endpointUrl: "http://proxy" });
  expect((explained as Error).message).toBe(
    `CreateUserImportJob got an answer with HTTP status ${status} that is not the Cognito API's. Check endpoint-url.`,
  );
  expect(causeChain(explained)).not.toContain("secret");
});

test.each(["opaque", "head.e30.signature", "head.bnVsbA.signature"])(
  "a refused role is explained also with the OIDC token %s, which has no claims",
  (token) => {
    const refused = awsError("AccessDenied", "No", { $metadata: { httpStatusCode: 403 } });
    expect((roleError(refused, token) as Error).message).toBe(
      "The role in role-to-assume could not be assumed: No (AccessDenied). Check that the role exists and that its trust " +
        "policy accepts the token's issuer with the audience sts.amazonaws.com.",
    );
  },
);
