import { describe, expect, test } from "vitest";
import { inputSkeleton } from "../../src/cli/skeleton.ts";
import { fileUrlPath, readInputJson as read } from "../../src/inputs/input-json.ts";
import { recorded } from "../cli/recorded.ts";

/** Reads JSON; the space that separates a clause from the input's name is left out. */
function readInputJson(text: string, given: readonly string[] = []) {
  const { problems, ...json } = read(text, {}, (option) => given.includes(option));
  return { ...json, problems: problems.map((problem) => problem.replace(/^ /, "")) };
}

const whole = {
  JobName: "seed",
  UserPoolId: "eu-west-1_AbCdEfGhI",
  CloudWatchLogsRoleArn: "arn:aws:iam::123456789012:role/CognitoImportLogs",
  PasswordHashingAlgorithm: "SCRYPT",
};

test("every parameter is read", () => {
  expect(readInputJson(JSON.stringify(whole))).toMatchObject({
    values: new Map([
      ["job-name", "seed"],
      ["user-pool-id", "eu-west-1_AbCdEfGhI"],
      ["cloud-watch-logs-role-arn", "arn:aws:iam::123456789012:role/CognitoImportLogs"],
      ["password-hashing-algorithm", "SCRYPT"],
    ]),
    problems: [],
  });
});

test("none is needed", () => expect(readInputJson("{}")).toMatchObject({ values: new Map(), problems: [] }));

test("of a repeated member the last counts, and a byte order mark does not", () => {
  expect(readInputJson('\ufeff{"JobName": 1, "JobName": "b"}')).toMatchObject({
    values: new Map([["job-name", "b"]]),
    problems: [],
  });
});

describe("what is wrong", () => {
  test.each([
    ["{", "is not JSON: Expected property name or '}' (line 1 column 2)"],
    ["", "is not JSON: Unexpected end of JSON input"],
    ['{\n  "JobName": "x",\n  "UserPoolId": oops\n}', "is not JSON: Unexpected token 'o'"],
    ['{"JobName" "x"}', "is not JSON: Expected ':' after property name (line 1 column 12)"],
    ['{"JobName": "x",\n}', "is not JSON: Expected double-quoted property name (line 2 column 1)"],
    ['{"JobName": "\\x"}', "is not JSON: Bad escaped character (line 1 column 15)"],
    ["[".repeat(1_000_000), "is not JSON: Unexpected end of JSON input"],
    [
      `${"[".repeat(1_000_000)}${"]".repeat(1_000_000)}`,
      'must hold an object such as {"JobName": "…"}, not a list',
    ],
    ["[]", 'must hold an object such as {"JobName": "…"}, not a list'],
    ["null", 'must hold an object such as {"JobName": "…"}, not null'],
    ["5", 'must hold an object such as {"JobName": "…"}, not a number'],
    ['{"JobName": 5}', "gives JobName as a number; it must be a string"],
    ['{"JobName": null}', "gives JobName as null; it must be a string"],
    ['{"UserPoolId": true}', "gives UserPoolId as a boolean; it must be a string"],
    ['{"UserPoolId": ["x"]}', "gives UserPoolId as a list; it must be a string"],
    ['{"PasswordHashingAlgorithm": {}}', "gives PasswordHashingAlgorithm as an object; it must be a string"],
    ['{"JobName": ""}', "gives JobName as an empty string"],
    ['{"CloudWatchLogsRoleArn": "x"}', "gives CloudWatchLogsRoleArn with fewer than 20 characters"],
    [
      '{"job-name": "x"}',
      'has the unknown member "job-name"; it takes JobName, UserPoolId, CloudWatchLogsRoleArn, PasswordHashingAlgorithm',
    ],
  ])("%.50s", (text, problem) =>
    expect(readInputJson(text)).toMatchObject({ values: new Map(), problems: [problem] }),
  );

  test("all of it is reported", () => {
    const text =
      '{"Foo": 1, "__proto__": 2, "JobName": 5, "UserPoolId": null, "PasswordHashingAlgorithm": "SCRYPT"}';
    const { values, problems } = readInputJson(text);
    expect(problems).toHaveLength(4);
    expect([...values.keys()]).toEqual(["password-hashing-algorithm"]);
  });

  test("does not matter where an input wins, as in the CLI", () => {
    const text = JSON.stringify({ ...whole, JobName: 5 });
    const { values, problems } = readInputJson(text, ["job-name"]);
    expect(problems).toEqual([]);
    expect(values.get("user-pool-id")).toBe(whole.UserPoolId);
  });
});

describe("the AWS CLI finds the same", () => {
  test.each(recorded("--cli-input-json").filter(({ options: [, input] }) => !input?.startsWith("\ufeff")))(
    "$options",
    ({ options: [, input = ""], error = "" }) => {
      const problems = readInputJson(input).problems.join("\n");
      // What is missing can come from inputs.
      const found = error
        .split("\n")
        .filter((line) => !/^(Missing required|Parameter validation|JSON received)/.test(line))
        .join("\n");
      expect(problems === "").toBe(found === "");
      for (const [, member = ""] of found.matchAll(/(?:Unknown parameter in input: "|parameter )(\w+)/g)) {
        expect(problems).toContain(member);
      }
    },
  );
});

test("a filled-in skeleton is accepted", () => {
  const filled = { ...JSON.parse(inputSkeleton()), ...whole };
  expect(Object.keys(filled)).toEqual(Object.keys(whole));
  expect(readInputJson(JSON.stringify(filled)).problems).toEqual([]);
});

describe("a value that names a file", () => {
  const env = { HOME: "/home/runner", GITHUB_WORKSPACE: "/work", "ODD NAME": "odd", EMPTY: "" };
  test.each([
    ["file://job.json", "job.json"],
    ["file:///tmp/job.json", "/tmp/job.json"],
    ["file://./a b%20c.json", "./a b%20c.json"],
    ["file://~/job.json", "/home/runner/job.json"],
    ["file://~other/job.json", "~other/job.json"],
    ["file://a~/job.json", "a~/job.json"],
    ["file://$GITHUB_WORKSPACE/job.json", "/work/job.json"],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the CLI's own form of a variable.
    ["file://${GITHUB_WORKSPACE}/${ODD NAME}$EMPTY.json", "/work/odd.json"],
    ["file://$MISSING/job.json", "$MISSING/job.json"],
    ["file://", ""],
  ])("%s", (text, path) => {
    expect(fileUrlPath(text, env)).toBe(path);
  });

  test.each(['{"JobName": "file://x"}', "FILE://x", "file:/x", "fileb://x", " file://x", "https://x"])(
    "%s is none",
    (text) => expect(fileUrlPath(text, env)).toBeUndefined(),
  );
});
