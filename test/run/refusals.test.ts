import { createServer } from "node:http";
import { describe, expect, test } from "vitest";
import { usersCsv } from "../harness/fixtures.ts";
import { useStage } from "../harness/stage.ts";

const stage = useStage();

const noTrace = /\n\s+at |node:internal|\.js:\d+/;

describe("bad inputs", () => {
  test("are all reported at once, and nothing is called", async () => {
    const { exitCode, errors, stdout, stderr, outputs } = await stage.step({
      inputs: {
        "user-pool-id": "staging",
        "cloud-watch-logs-role-arn": "",
        "csv-path": "nowhere.csv",
        "timeout-minutes": "soon",
        start: "yes",
      },
    });
    expect(exitCode).toBe(1);
    expect(errors).toHaveLength(1);
    for (const name of [
      "user-pool-id",
      "cloud-watch-logs-role-arn",
      "csv-path",
      "timeout-minutes",
      "start",
    ]) {
      expect(errors[0]).toMatch(new RegExp(`^- ${name}[ :]`, "m"));
    }
    expect(stdout + stderr).not.toMatch(noTrace);
    expect(stage.operations()).toEqual([]);
    expect(outputs).toEqual({});
  });

  test.each([
    ["a directory", ".", /csv-path: \. is a directory/],
    ["a missing file", "no.csv", /csv-path: no\.csv does not exist.*workspace/],
    ["an empty file", "empty.csv", /csv-path: empty\.csv is empty/],
  ])("%s", async (_, path, sentence) => {
    const files = { "empty.csv": "" };
    const { errors } = await stage.step({ inputs: { "csv-path": path }, files });
    expect(errors).toEqual([expect.stringMatching(sentence)]);
    expect(stage.operations()).toEqual([]);
  });
});

test("a step that fails for its inputs says so in its summary, too", async () => {
  const inputs = { "user-pool-id": "<b>", start: "yes" };
  const { summary } = await stage.step({ inputs });
  expect(summary).toBe(
    `## ❌ Cognito user import: not started

2 inputs are wrong:
- user-pool-id is not a user pool id such as eu-west-1_AbCdEfGhI (not the pool's name or ARN).
- start must be true or false.

`,
  );
  const skeleton = await stage.step({ inputs: { "generate-cli-skeleton": "neither" } });
  expect(skeleton.summary).toContain("Input generate-cli-skeleton must be one of input, output.");
  expect((await stage.step({ inputs: { ...inputs, summary: "False" } })).summary).toBe("");
});

test.each([
  "GetCSVHeader",
  "DescribeUserPool",
  "CreateUserImportJob",
  "StartUserImportJob",
  "DescribeUserImportJob",
])("a fault of the program during %s is not reported as a failed call", async (operation) => {
  // The program waits for each call with Promise.withResolvers.
  const names = ["GetCSVHeader", "DescribeUserPool", "CreateUserImportJob", "StartUserImportJob"];
  const nth = names.includes(operation) ? names.indexOf(operation) + 1 : names.length + 1;
  const { withResolvers } = Promise;
  let calls = 0;
  Promise.withResolvers = <T>() => {
    const made = withResolvers.call<PromiseConstructor, [], PromiseWithResolvers<T>>(Promise);
    // Each connection is waited for with it, too.
    const isCall = new Error().stack?.includes("unlessAborted");
    if (isCall && ++calls === nth) made.reject(new TypeError("odd is not a function"));
    return made;
  };
  const { errors, log, summary } = await stage.step().finally(() => {
    Promise.withResolvers = withResolvers;
  });
  expect(errors).toEqual([expect.stringMatching(/^Unexpected error: odd is not a function\. /)]);
  expect(log).not.toMatch(/failed:|no reply \(/);
  expect(summary).toContain("Unexpected error: odd is not a function.");
});

describe("AWS says no", () => {
  test.each([
    [
      "CreateUserImportJob",
      "AccessDeniedException",
      "is not authorized",
      /Allow cognito-idp:CreateUserImportJob/,
    ],
    [
      "CreateUserImportJob",
      "AccessDeniedException",
      "to perform: iam:PassRole on",
      /Allow iam:PassRole on the role/,
    ],
    ["CreateUserImportJob", "InvalidParameterException", "Role cannot be assumed", /Role cannot be assumed/],
    [
      "StartUserImportJob",
      "PreconditionNotMetException",
      "The user pool has no auto verified attributes",
      /no auto verified attributes.*give job-id: import-\w+ to this action/,
    ],
    [
      "DescribeUserImportJob",
      "AccessDeniedException",
      "is not authorized",
      /DescribeUserImportJob.*is still running/,
    ],
  ])("to %s: %s, %s", async (operation, code, message, sentence) => {
    stage.emulator.settings.pendingSeconds = 60;
    stage.emulator.inject({ operation, kind: "error", code, message });
    const { errors, stdout, stderr } = await stage.step();
    expect(errors).toEqual([expect.stringMatching(sentence)]);
    expect(errors[0]).toContain(message);
    expect(stdout + stderr).not.toMatch(noTrace);
  });

  test("to a pool that does not exist, before a job is created", async () => {
    const { errors } = await stage.step({ inputs: { "user-pool-id": "eu-west-1_NotThere1" } });
    expect(errors).toEqual([expect.stringMatching(/Check user-pool-id/)]);
    expect(stage.operations()).toEqual(["GetCSVHeader"]);
  });

  test("to a pool in another region than the step's", async () => {
    const { errors } = await stage.step({ inputs: { region: "us-east-1" } });
    expect(errors).toEqual([expect.stringMatching(/looked in us-east-1.*set region to eu-west-1/)]);
  });

  test("to wrong credentials", async () => {
    const { errors } = await stage.step({ env: { AWS_SECRET_ACCESS_KEY: "wrong" } });
    expect(errors).toEqual([expect.stringMatching(/InvalidSignatureException.*Check the AWS credentials/)]);
  });
});

describe("S3 says no", () => {
  test.each([
    [403, "SignatureDoesNotMatch", "The signature does not match", /403 SignatureDoesNotMatch: .*proxy/],
    [501, "NotImplemented", "A header is not implemented", /501 NotImplemented: .*chunked/],
  ])("%i %s", async (status, code, message, sentence) => {
    stage.emulator.inject({ operation: "PutObject", kind: "error", status, code, message });
    const { errors, outputs } = await stage.step();
    expect(errors).toEqual([expect.stringMatching(sentence)]);
    expect(errors[0]).toMatch(/not started; it expires automatically/);
    expect(outputs.status).toBe("Created");
    expect(stage.operations()).not.toContain("StartUserImportJob");
  });
});

test("a page that is not from the API", async () => {
  const server = createServer((_, response) => response.writeHead(200).end("<html><b>no"));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const { errors } = await stage.step({ inputs: { "endpoint-url": `http://127.0.0.1:${port}` } });
  server.close();
  expect(errors).toEqual([
    "GetCSVHeader got an answer with HTTP status 200 that is not the Cognito API's. Check endpoint-url. " +
      "No import job was created.",
  ]);
});

test("foreign text is no command to the runner", async () => {
  const words =
    "Sorry\n::set-output name=status::Succeeded\r##[error]gone\n \u0085::add-mask::users\u001b[2J";
  const { emulator } = stage;
  emulator.inject({
    operation: "CreateUserImportJob",
    kind: "error",
    code: "InvalidParameterException",
    message: words,
  });
  const files = { [words]: usersCsv(1) };
  // The name goes to the log as it is, AWS's message through a command of our own.
  const { stdout, masked, log } = await stage.step({ files, inputs: { "csv-path": words } });
  expect(log).toMatch(/^Sorry$/m);
  const lines = stdout.split(/\r\n|\r|\n/).map((line) => line.replace(/^[\s\u0085]+/, ""));
  expect(lines.filter((line) => /^::(set-output|add-mask::users)/.test(line))).toEqual([]);
  expect(lines.filter((line) => line.includes("##["))).toEqual([]);
  expect(masked).toEqual([]);
  expect(stdout).not.toContain("\u001b");
});
