/** What the AWS CLI does beside the call: input JSON, query and output, skeletons, the first page, colours, version. */
import { readFile } from "node:fs/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import { completionMessages } from "../../emulator/import/life.ts";
import { recorded } from "../cli/recorded.ts";
import { role, usersCsv } from "../harness/fixtures.ts";
import { useStage } from "../harness/stage.ts";

const stage = useStage();

/** The members of the emulator's newest job, in the order of the API. */
function jobMembers(): Record<string, string | number> {
  const [job] = [...stage.pool.jobs.values()].slice(-1);
  if (job === undefined) throw new Error("there is no job");
  const seconds = (time: number | undefined) => (time === undefined ? undefined : time / 1000);
  const members = {
    ...{ JobName: job.name, JobId: job.id, UserPoolId: job.poolId },
    ...{ CreationDate: seconds(job.createdAt), StartDate: seconds(job.startedAt) },
    ...{ CompletionDate: seconds(job.completedAt), Status: job.status, CloudWatchLogsRoleArn: job.roleArn },
    ...{ ImportedUsers: job.imported, SkippedUsers: job.skipped, FailedUsers: job.failed },
    ...{ CompletionMessage: job.completionMessage, PasswordHashingAlgorithm: job.hashing },
  };
  return JSON.parse(JSON.stringify(members));
}

const json = (value: unknown) => `${JSON.stringify(value, null, 4)}\n`;
const jobAsJson = () => json({ UserImportJob: jobMembers() });
const jobAsText = () => {
  const members = jobMembers();
  const fields = Object.keys(members)
    .sort()
    .map((name) => members[name]);
  return `${["USERIMPORTJOB", ...fields].join("\t")}\n`;
};

/** The output lacks the end of the last line. */
const asOutput = (lines: string) => lines.replace(/\n$/, "");

describe("cli-input-json", () => {
  const given = (more: object = {}) => ({ UserPoolId: stage.pool.id, CloudWatchLogsRoleArn: role, ...more });
  const none = { "user-pool-id": "", "cloud-watch-logs-role-arn": "" };

  test("gives what inputs do not", async () => {
    const json = JSON.stringify(given({ JobName: "from json" }));
    const { exitCode, outputs, log } = await stage.step({ inputs: { ...none, "cli-input-json": json } });
    expect(exitCode, log).toBe(0);
    expect(outputs).toMatchObject({ "job-name": "from json", status: "Succeeded" });
  });

  test("may be a file of the workspace, and an input wins over it", async () => {
    const { exitCode, outputs, log } = await stage.step({
      inputs: { ...none, "cli-input-json": "file://seed/job.json", "job-name": "from input" },
      files: { "seed/job.json": JSON.stringify(given({ JobName: 5 })) },
    });
    expect(exitCode, log).toBe(0);
    expect(outputs["job-name"]).toBe("from input");
  });

  test("is checked as inputs are: password-hashing-algorithm", async () => {
    const inputs = { "cli-input-json": '{"PasswordHashingAlgorithm": "MD5"}' };
    const { errors } = await stage.step({ inputs });
    expect(errors).toEqual([
      expect.stringMatching(/^Input password-hashing-algorithm \(from cli-input-json\) must be/),
    ]);
    const second = await stage.step({ inputs: { ...inputs, "password-hashing-algorithm": "SHA1" } });
    expect(second.errors).toEqual([
      expect.stringMatching(/^Input password-hashing-algorithm must be one of/),
    ]);
    expect(stage.operations()).toEqual([]);
  });

  test.each([
    ["broken JSON", "{", /^- cli-input-json is not JSON: Expected property name or '}' \(line 1 column 2\)/m],
    ["a missing file", "file://no.json", /^- cli-input-json: no\.json does not exist/m],
    ["a folder", "file://.", /^- cli-input-json: \. is not a regular file/m],
    ["what is no text", "file://latin.json", /^- cli-input-json: latin\.json is not text in UTF-8/m],
  ])("%s is named among the other bad inputs", async (_, json, sentence) => {
    const { exitCode, errors } = await stage.step({
      inputs: { "cli-input-json": json, start: "maybe" },
      files: { "latin.json": Uint8Array.of(0x7b, 0xe9, 0x7d) },
    });
    expect(exitCode).toBe(1);
    expect(errors[0]).toMatch(sentence);
    expect(errors[0]).toMatch(/^- start must be/m);
    expect(stage.operations()).toEqual([]);
  });
});

describe("query and output", () => {
  test.each<[string, string, () => string]>([
    ["json", "", jobAsJson],
    ["text", "", jobAsText],
    [
      "json",
      "UserImportJob.{status: Status, users: [ImportedUsers, `1.0`]}",
      () => json({ status: "Succeeded", users: [3, 1] }).replace(" 1\n", " 1.0\n"),
    ],
    [
      "table",
      "UserImportJob.[Status, ImportedUsers]",
      () =>
        [
          "---------------------",
          "|CreateUserImportJob|",
          "+-------------------+",
          "|  Succeeded        |",
          "|  3                |",
          "+-------------------+\n",
        ].join("\n"),
    ],
  ])("as %s, %s: log and output hold what the CLI prints", async (output, query, printed) => {
    const { exitCode, outputs, stdout } = await stage.step({ inputs: { output, query } });
    expect(exitCode).toBe(0);
    const lines = printed();
    expect(outputs.result).toBe(asOutput(lines));
    expect(stdout).toContain(`\n${lines}`);
    expect(stdout).not.toContain("::stop-commands::");
  });

  test("without them the output is JSON, and in the log it is folded", async () => {
    const { outputs, stdout } = await stage.step();
    expect(outputs.result).toBe(asOutput(jobAsJson()));
    expect(stdout).toContain(`::group::The job as JSON\n${jobAsJson()}::endgroup::\n`);
  });

  test("the pre-signed URL is not in it", async () => {
    const { outputs } = await stage.step({ inputs: { start: "false", query: "UserImportJob.keys(@)" } });
    expect(outputs.status).toBe("Created");
    expect(outputs.result).toContain("CreationDate");
    expect(outputs.result).not.toContain("PreSignedUrl");
  });

  test.each([
    ["query", "UserImportJob.[", /^- query is not a JMESPath expression: it ends too early/m],
    ["generate-cli-skeleton", "yaml-input", /^- generate-cli-skeleton must be one of input, output/m],
    ["version", "x", /^- version must be true or false/m],
  ])("%s: %s is refused before any call, with the other bad inputs", async (name, value, sentence) => {
    const { exitCode, errors, outputs } = await stage.step({ inputs: { [name]: value, start: "maybe" } });
    expect(exitCode).toBe(1);
    expect(errors[0]).toMatch(sentence);
    expect(errors[0]).toMatch(/^- start must be/m);
    expect(outputs).toEqual({});
    expect(stage.operations()).toEqual([]);
  });

  test("a query that the job cannot answer fails the step, and the outputs stay", async () => {
    const { errors, outputs, summary } = await stage.step({
      inputs: { query: "length(UserImportJob.PasswordHashingAlgorithm)" },
    });
    expect(errors).toEqual([
      expect.stringMatching(/3 users.* Input query cannot be answered: length\(\) takes a string/),
    ]);
    expect(outputs).toMatchObject({ status: "Succeeded", "imported-users": "3", "report-path": /./ });
    expect(outputs).not.toHaveProperty("result");
    expect(summary).toContain("Input query cannot be answered");
  });

  test("a query does not hide another failure", async () => {
    stage.emulator.createUser(stage.pool.id, "user1");
    const { errors } = await stage.step({
      inputs: {
        query: "length(UserImportJob.PasswordHashingAlgorithm)",
        "max-skipped-users": "0",
        "existing-users": "upload",
      },
    });
    expect(errors).toEqual([
      expect.stringMatching(/^1 user skipped, 1 more than max-skipped-users allows.*Input query cannot/),
    ]);
  });
});

describe("the result of a run that fails", () => {
  test("a failed job", async () => {
    stage.emulator.settings.failAfterRows = 1;
    const { exitCode, outputs } = await stage.step({ inputs: { output: "text" } });
    expect(exitCode).toBe(1);
    expect(outputs.status).toBe("Failed");
    expect(outputs.result).toBe(asOutput(jobAsText()));
  });

  test("one out of time", async () => {
    stage.emulator.settings.pendingSeconds = 3600;
    const { outputs } = await stage.step({
      inputs: { "timeout-minutes": "0.02", query: "UserImportJob.Status" },
    });
    expect(outputs.result).toBe('"Pending"');
  });

  test("a cancelled one", async () => {
    stage.emulator.settings.pendingSeconds = 3600;
    const { outputs } = await stage.step({
      inputs: { query: "UserImportJob.Status", output: "text" },
      cancelAt: { operation: "DescribeUserImportJob" },
    });
    expect(outputs.status).toMatch(/^Stop/);
    expect(outputs.result).toBe(outputs.status);
  });

  test("none without a job", async () => {
    const { outputs } = await stage.step({ inputs: { "dry-run": "true", output: "text" } });
    expect(outputs).not.toHaveProperty("result");
  });
});

test("foreign text in the result keeps every byte and is no command", async () => {
  const { succeeded } = completionMessages;
  const words = "Done\n::add-mask::users\n::set-output name=status::x\r##[error]gone\u001b[2J";
  Object.assign(completionMessages, { succeeded: words });
  onTestFinished(() => void Object.assign(completionMessages, { succeeded }));
  const { stdout, log, masked, outputs } = await stage.step({
    inputs: { query: "UserImportJob.CompletionMessage", output: "text" },
  });
  const [, token, shown] = /\n::stop-commands::([\w-]{36})\n([\s\S]*)\n::\1::\n/.exec(stdout) ?? [];
  expect(token).toBeDefined();
  expect(shown).toBe(words);
  expect(outputs.result).toBe(words);
  expect(log).toContain("::add-mask::users\n");
  expect(masked).not.toContain("users");
});

test.each([
  [{ color: "on" }, "\u001b[1m\u001b[34m3\u001b[0m"],
  [{}, "|  3    "],
])("%o", async (given, cell) => {
  const inputs = { ...given, output: "table", query: "UserImportJob.[ImportedUsers, JobId]" };
  const { outputs, stdout } = await stage.step({ inputs });
  expect(outputs.result).toContain(cell);
  expect(stdout).toContain(cell);
});

describe("no-paginate", () => {
  test("only the first page of outcomes is read, and the rest is not waited for", async () => {
    const count = 12_000;
    const files = { "users.csv": usersCsv(count, () => ({ email_verified: "false" })) };
    const inputs = { validate: "off", "max-failed-users": "100%", "no-paginate": "true" };
    const { exitCode, report, log, outputs } = await stage.step({ files, inputs });
    expect(exitCode, log).toBe(0);
    expect(outputs["failed-users"]).toBe(String(count));
    const reported = report.rows.length;
    expect(reported).toBeGreaterThan(0);
    expect(reported).toBeLessThan(count);
    const missing = (count - reported).toLocaleString("en");
    expect(log).toMatch(new RegExp(`warning: .*no-paginate.* lacks ${missing} `));
    expect(stage.operations().filter((name) => name === "GetLogEvents")).toHaveLength(1);
  });
});

describe("generate-cli-skeleton", () => {
  const skeletons = recorded("--generate-cli-skeleton");

  test("input needs nothing and calls nothing", async () => {
    const { exitCode, stdout, outputs } = await stage.step({
      inputs: {
        "generate-cli-skeleton": "input",
        "user-pool-id": "",
        "cloud-watch-logs-role-arn": "",
        "csv-path": "",
      },
    });
    expect(exitCode).toBe(0);
    const { printed = "" } = skeletons.find(({ options }) => options.includes("input")) ?? {};
    // The CLI picks a random algorithm.
    expect(stdout).toBe(printed.replace(/(?<="PasswordHashingAlgorithm": ")\w+/, "BCRYPT"));
    expect(outputs).toEqual({ result: asOutput(stdout) });
    expect(stage.operations()).toEqual([]);
  });

  test("input reports a broken query or JSON, as the CLI does", async () => {
    const inputs = { "generate-cli-skeleton": "input", query: "[", "cli-input-json": "{" };
    const { errors, outputs } = await stage.step({ inputs });
    expect(errors).toEqual([expect.stringMatching(/^2 inputs are wrong:\n- cli-input-json .*\n- query /)]);
    expect(outputs).toEqual({});
  });

  test.each(skeletons.filter(({ options }) => options.includes("output")).slice(0, 2))(
    "output as $output, $query: what the CLI prints",
    async ({ output, query = "", printed = "" }) => {
      const { exitCode, stdout, outputs } = await stage.step({
        inputs: { "generate-cli-skeleton": "output", output, query, "csv-path": "" },
      });
      expect(exitCode).toBe(0);
      expect(stdout).toBe(printed);
      expect(outputs).toEqual({ result: asOutput(printed) });
      expect(stage.operations()).toEqual([]);
    },
  );

  test("output validates the inputs first", async () => {
    const { errors, outputs } = await stage.step({
      inputs: {
        "generate-cli-skeleton": "output",
        "user-pool-id": "staging",
        "job-name": "a/b",
        "csv-path": "",
      },
    });
    expect(errors).toEqual([expect.stringMatching(/^2 inputs are wrong:\n- user-pool-id .*\n- job-name /)]);
    expect(outputs).toEqual({});
  });
});

test("version: the action's own, and nothing else is done or set", async () => {
  const { version } = JSON.parse(await readFile("package.json", "utf8"));
  const inputs = { version: "true", "user-pool-id": "", "csv-path": "", start: "maybe" };
  const { exitCode, stdout, outputs, summary } = await stage.step({ inputs });
  expect(exitCode).toBe(0);
  expect(stdout).toBe(`cognito-user-import ${version}\n`);
  expect(outputs).toEqual({});
  expect(summary).toBe("");
  expect(stage.operations()).toEqual([]);
});
