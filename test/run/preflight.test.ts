import { describe, expect, test } from "vitest";
import { usersCsv } from "../harness/fixtures.ts";
import { useStage } from "../harness/stage.ts";

const stage = useStage();

const broken = usersCsv(6, (row) => {
  if (row === 2) return { email: "nobody" };
  if (row === 3) return { "cognito:username": "user1" };
  if (row === 5) return { birthdate: "02/30/2000", email: "no-one" };
  return {};
});

test("with validate: warn, a repeated header is no user, and a value with a line break is not uploaded", async () => {
  const header = "cognito:username,email,email_verified,name";
  const text = `${header}\na,a@x.org,true,A\rB\n${header}\nb,b@x.org,true,B\n`;
  const inputs = { validate: "warn", "max-failed-users": "1" };
  const { outputs, report, failedRows } = await stage.step({ files: { "users.csv": text }, inputs });
  expect(outputs).toMatchObject({ "total-users": "2", "imported-users": "1", "failed-users": "1" });
  expect(report.rows).toMatchObject([{ line: 2, outcome: "FAILED" }]);
  expect(failedRows).toBe(`${header}\na,a@x.org,true,A\rB\n`);
  expect([...stage.pool.users.values()].map(({ username }) => username)).toEqual(["b"]);
});

test("with validate: warn, a default for a column that the pool lacks is left out", async () => {
  const inputs = { validate: "warn", "csv-defaults": "plan=free\nlocale=da" };
  const { outputs, log } = await stage.step({ inputs });
  expect(log).toContain("csv-defaults: plan is not a column of the user pool [unknown-default]");
  expect(outputs).toMatchObject({ "imported-users": "3" });
  expect([...stage.pool.users.values()].map(({ attributes }) => attributes.locale)).toEqual([
    "da",
    "da",
    "da",
  ]);
});

test.each([
  [
    "CSV",
    "users.csv",
    "cognito:username,email,email_verified,name\na,a@x.org,true,S\u00f8r\nb,b@x.org,true,B\n",
    2,
  ],
  [
    "quoted CSV",
    "users.csv",
    '"cognito:username",email,email_verified,name,x\na,a@x.org,true,A,"\n\u00f8"\nb,b@x.org,true,B,\n',
    2,
  ],
  [
    "JSON",
    "users.json",
    '[{"cognito:username":"a","email":"a@x.org","email_verified":true,\n"name":"S\u00f8r"},\n' +
      '{"cognito:username":"b","email":"b@x.org","email_verified":true}]',
    1,
  ],
])(
  "with validate: warn, rows on lines that are not UTF-8 are not uploaded: %s",
  async (_, file, text, line) => {
    const run = await stage.step({
      inputs: { validate: "warn", "max-failed-users": "1", "csv-path": file, "unknown-columns": "ignore" },
      files: { [file]: Buffer.from(text, "latin1") },
    });
    expect(run.outputs, run.log).toMatchObject({ "imported-users": "1", "failed-users": "1" });
    expect(run.report.rows).toMatchObject([{ line, outcome: "FAILED" }]);
    expect(run.report.problems).toMatchObject([{ rule: "not-utf8" }]);
    expect(run.failedRows).toContain("\ufffd");
    expect([...stage.pool.users.values()].map(({ username }) => username)).toEqual(["b"]);
  },
);

const badEmail = "email is not a valid e-mail address [email]";
const badDay = "birthdate is not a valid date in the format mm/dd/yyyy [birthdate]";

describe("problems", () => {
  test("stop the run before a job is created, and each is reported at its line", async () => {
    const { exitCode, errors, annotations, summary, report, outputs } = await stage.step({
      files: { "seed/users.csv": broken },
      inputs: { "csv-path": "./seed/users.csv" },
    });
    expect(exitCode).toBe(1);
    expect(stage.operations()).toEqual(["GetCSVHeader", "DescribeUserPool", "ListUsers"]);
    const at = (line: number, message: string) => ({ kind: "error", file: "seed/users.csv", line, message });
    expect(annotations).toEqual([
      at(3, `line 3: ${badEmail}`),
      at(4, "line 4: cognito:username duplicates line 2; Cognito would skip this user [duplicate-username]"),
      at(6, `line 6: ${badDay}`),
      at(6, `line 6: ${badEmail}`),
    ]);
    expect(errors).toEqual([
      `4 problems in ./seed/users.csv: ${badEmail} (lines 3, 6); ` +
        "cognito:username duplicates an earlier line; Cognito would skip this user [duplicate-username] (line 4); " +
        `${badDay} (line 6). No import job was created.`,
    ]);
    expect(summary).toContain("❌ Cognito user import: 4 problems in ./seed/users.csv");
    expect(summary).toContain("| 2 | email is not a valid e-mail address &#91;email&#93; | lines 3, 6 |");
    expect(outputs).toMatchObject({ "total-users": "6" });
    expect(report).toEqual({
      job: null,
      counts: { total: 6 },
      reasons: {},
      rows: [],
      problems: [
        { rule: "email", severity: "error", line: 3, column: "email" },
        { rule: "duplicate-username", severity: "error", line: 4, column: "cognito:username" },
        { rule: "email", severity: "error", line: 6, column: "email" },
        { rule: "birthdate", severity: "error", line: 6, column: "birthdate" },
      ],
      jobs: [],
    });
  });

  test("are only reported with validate: warn", async () => {
    const { annotations, errors, outputs } = await stage.step({
      files: { "users.csv": broken },
      inputs: { validate: "warn" },
    });
    expect(annotations.slice(0, 4).map(({ kind }) => kind)).toEqual([
      "warning",
      "warning",
      "warning",
      "warning",
    ]);
    expect(outputs).toMatchObject({ "imported-users": "3", "skipped-users": "1", "failed-users": "2" });
    expect(errors).toEqual([expect.stringMatching(/^2 users failed, 2 more than/)]);
  });

  test("are not looked for with validate: off, and the file is uploaded byte for byte", async () => {
    const file = Buffer.from('\ufeff"a";b\r\n\r\n\u0000\xff');
    const { annotations, outputs } = await stage.step({
      files: { "users.csv": file },
      inputs: { validate: "off", start: "false" },
    });
    expect(annotations).toEqual([]);
    expect(outputs.status).toBe("Created");
    expect([...stage.pool.jobs.values()][0]?.upload?.equals(file)).toBe(true);
  });

  test.each([
    ["a pool that verifies nothing", { AutoVerifiedAttributes: [] }, {}, /no auto-verified attributes/],
    [
      "an algorithm for a pool without hashes",
      {},
      { "password-hashing-algorithm": "BCRYPT" },
      /imports no password hashes/,
    ],
  ])("%s stops the run with validate: warn and off, too", async (_, settings, inputs, sentence) => {
    const pool = stage.emulator.createUserPool(settings);
    for (const validate of ["warn", "off"]) {
      const { errors } = await stage.step({ inputs: { ...inputs, "user-pool-id": pool.id, validate } });
      expect(errors).toEqual([expect.stringMatching(sentence)]);
      expect(errors[0]).toContain("No import job was created.");
    }
    expect(pool.jobs.size).toBe(0);
  });

  test("have at most nine annotations besides the error, and log and summary stay readable", async () => {
    const csv = usersCsv(2000, () => ({ email: "x", phone_number: "1", birthdate: "1", updated_at: "x" }));
    const { annotations, errors, log, summary, report } = await stage.step({ files: { "users.csv": csv } });
    expect(annotations).toHaveLength(9);
    expect(errors).toHaveLength(1);
    expect(new Set(annotations.map(({ message }) => message)).size).toBeGreaterThanOrEqual(4);
    expect(log.split("\n").length).toBeLessThan(50);
    expect(summary).toContain(
      "| 2,000 | email is not a valid e-mail address &#91;email&#93; | lines 2 to 2001 |",
    );
    expect(report.problems.length).toBeGreaterThanOrEqual(8000);
  });

  test("link the page of each rule once, if the action's repository is known", async () => {
    const env = { GITHUB_ACTION_REPOSITORY: "octo-org/import", GITHUB_ACTION_REF: "v1" };
    const { log, summary } = await stage.step({ files: { "users.csv": broken }, env });
    const link = (rule: string) => `https://github.com/octo-org/import/blob/v1/docs/rules.md#${rule}`;
    expect(log).toContain(`[email] Correct the address. ${link("email")}\n`);
    expect(log).toContain(
      "Help: https://github.com/octo-org/import/blob/v1/docs/troubleshooting.md#import-failed",
    );
    for (const text of [log, summary]) {
      for (const rule of ["email", "birthdate"]) expect(text.split(link(rule))).toHaveLength(2);
    }
    const plain = await stage.step({
      files: { "users.csv": broken },
      env: { ...env, GITHUB_ACTION_REF: "" },
    });
    expect(plain.log + plain.summary).not.toContain("docs/rules.md");
  });

  test("with annotations: false are in the log alone", async () => {
    const { annotations, log } = await stage.step({
      files: { "users.csv": broken },
      inputs: { annotations: "false" },
    });
    expect(annotations).toEqual([]);
    expect(log).toContain(`${badEmail} (lines 3, 6)`);
  });

  test("never show a value, not even where a header is missing", async () => {
    const csv = usersCsv(3, () => ({
      email: "secret-value",
      birthdate: "secret-value",
      gender: 'secret"value',
    }));
    for (const file of [csv, csv.split("\n").slice(1).join("\n")]) {
      const { stdout, stderr, summary, reportText, exitCode } = await stage.step({
        files: { "users.csv": file },
        env: { RUNNER_DEBUG: "1" },
      });
      expect(exitCode).toBe(1);
      expect(stdout + stderr + summary + reportText).not.toMatch(/secret|user1|user2/);
    }
  });

  test("of csv-defaults have no line", async () => {
    const { errors, annotations, summary, report } = await stage.step({
      inputs: { "csv-defaults": "custom:plan=free\nbirthdate=tomorrow" },
    });
    expect(errors).toEqual([
      "2 problems with the inputs or the user pool: csv-defaults: custom:plan is not a column of the user pool " +
        `[unknown-default]; csv-defaults: ${badDay}. No import job was created.`,
    ]);
    expect(annotations).toEqual([]);
    expect(summary).toContain("| 1 | csv-defaults: birthdate is not a valid date");
    expect(report.problems[0]).not.toHaveProperty("line");
  });
});

test("the rewritten file is removed also when the run fails or is cancelled", async () => {
  const { emulator } = stage;
  emulator.inject({ operation: "PutObject", kind: "slow", delayMs: 5000 });
  const { exitCode, leftBehind } = await stage.step({
    files: { "users.csv": `\ufeff${usersCsv(3)}` },
    cancelAt: { operation: "PutObject" },
  });
  expect(exitCode).toBe(1);
  expect(leftBehind).toEqual([]);
});

describe("a dry run", () => {
  const dry = { "dry-run": "true" };

  test("checks everything and creates no job", async () => {
    const { exitCode, log, summary, outputs } = await stage.step({ inputs: dry });
    expect(exitCode).toBe(0);
    expect(stage.operations()).toEqual(["GetCSVHeader", "DescribeUserPool", "ListUsers"]);
    expect(log).toContain("Dry run: users.csv is good; 3 users would go to");
    expect(summary).toContain("✅ Cognito user import: dry run, 3 users would be imported");
    expect(outputs).not.toHaveProperty("job-id");
  });

  test("fails on problems", async () => {
    const { errors } = await stage.step({ inputs: dry, files: { "users.csv": broken } });
    expect(errors).toEqual([
      expect.stringMatching(/^4 problems in users\.csv: .*No import job was created\.$/),
    ]);
  });

  test("without credentials still checks what needs none, and lists what was not checked", async () => {
    const env = {
      AWS_ACCESS_KEY_ID: undefined,
      AWS_SECRET_ACCESS_KEY: undefined,
      AWS_EC2_METADATA_DISABLED: "true",
    };
    const good = await stage.step({ inputs: dry, env });
    expect(good.exitCode).toBe(0);
    const pool = "Not checked: the pool's columns and rules (no credentials)";
    const notChecked = `${pool}; existing users (no credentials)`;
    expect(good.log.trim().split("\n")).toEqual([
      `User pool ${stage.pool.id}, region eu-west-1`,
      `warning: ${pool}. Runs for pull requests from forks get no credentials; in other runs, set role-to-assume and ` +
        "give the job the permission id-token: write.",
      expect.stringMatching(/^users\.csv has 3 users \(\d+ bytes\)\.$/),
      `${notChecked}. Dry run: users.csv has 3 users and passes all other checks. No import job was created.`,
    ]);
    expect(good.summary).toMatch(`## ⚠️ Cognito user import: ${notChecked}\n`);
    expect(good.summary).not.toMatch(/✅|good|would/);
    const bad = await stage.step({ inputs: dry, env, files: { "users.csv": broken } });
    expect(bad.exitCode).toBe(1);
    expect(bad.annotations.map(({ line }) => line)).toEqual([3, 4, 6, 6]);
    expect(bad.errors).toEqual([
      expect.stringMatching(/^Not checked: .* \(no credentials\)\. 4 problems in users\.csv: /),
    ]);
    expect(bad.summary).toContain(
      `4 problems in users.csv\n\n**${notChecked}.**\n\n**No import job was created.** `,
    );
    const warned = await stage.step({
      inputs: { ...dry, validate: "warn" },
      env,
      files: { "users.csv": broken },
    });
    expect(warned.log).toContain(
      `${notChecked}. Dry run: users.csv has 6 users and 4 problems. No import job was created.`,
    );
    expect(warned.summary).toContain(`## ⚠️ Cognito user import: ${notChecked}\n`);
  });

  test("without user-pool-id checks the file alone, as where a fork's run has no variables", async () => {
    const none = { ...dry, "user-pool-id": "", "cloud-watch-logs-role-arn": "", "groups-column": "groups" };
    const env = { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined };
    const csv = usersCsv(3).replaceAll(/$/gm, ",x").replace(",x", ",groups").replace(/\n,x$/, "\n");
    const { exitCode, log, summary, outputs } = await stage.step({
      inputs: none,
      env,
      files: { "users.csv": csv },
    });
    expect(exitCode, log).toBe(0);
    const pool = "Not checked: the pool's columns, rules and groups (no user-pool-id)";
    const notChecked = `${pool}; existing users (no user-pool-id)`;
    expect(log).toContain(`warning: ${pool}. Runs for pull requests from forks have no variables; `);
    expect(log).toMatch(/^users\.csv has 3 users \(\d+ bytes\)\.$/m);
    expect(log).toContain(`\n${notChecked}. Dry run: users.csv has 3 users and passes all other checks. `);
    expect(summary).toContain(`## ⚠️ Cognito user import: ${notChecked}\n`);
    expect(summary).not.toMatch(/User pool|console/);
    expect(outputs).toMatchObject({ "total-users": "3" });
    expect(stage.operations()).toEqual([]);
    const bad = await stage.step({
      inputs: { ...none, "groups-column": "" },
      files: { "users.csv": broken },
    });
    expect(bad.exitCode).toBe(1);
    expect(bad.annotations).toHaveLength(4);
    const wrong = await stage.step({ inputs: { ...none, "user-pool-id": "staging" } });
    expect(wrong.errors).toEqual([expect.stringMatching(/^Input user-pool-id is not a user pool id/)]);
  });

  test("with validate: off says that the file was not checked", async () => {
    const { exitCode, log, summary } = await stage.step({ inputs: { ...dry, validate: "off" } });
    expect(exitCode).toBe(0);
    const notChecked = "Not checked: the file (validate: off)";
    expect(log).toContain(`${notChecked}. Dry run: users.csv has 3 users. No import job was created.`);
    expect(summary).toContain(`## ⚠️ Cognito user import: ${notChecked}\n`);
  });

  test("with a role, but no permission to ask for the workflow's token, as on forks", async () => {
    const env = { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined };
    const inputs = { ...dry, "role-to-assume": "arn:aws:iam::123456789012:role/check" };
    const { exitCode, log } = await stage.step({ inputs, env });
    expect(exitCode, log).toBe(0);
    expect(log).toMatch(
      /warning: Not checked: the pool's columns and rules \(no credentials\)\. Runs for pull requests/,
    );
  });

  test.each<[string, object, object, RegExp]>([
    [
      "an endpoint where nothing listens",
      { "endpoint-url": "http://127.0.0.1:9" },
      {},
      /^GetCSVHeader could not reach the endpoint in endpoint-url: connection refused/,
    ],
    [
      "half a key",
      {},
      { AWS_SECRET_ACCESS_KEY: undefined },
      /^Input AWS_ACCESS_KEY_ID \(in the environment\) needs AWS_SECRET_ACCESS_KEY/,
    ],
  ])("does not do without AWS where it is named wrongly: %s", async (_what, inputs, env, sentence) => {
    const { errors } = await stage.step({ inputs: { ...dry, ...inputs }, env: { ...env } });
    expect(errors).toEqual([expect.stringMatching(sentence)]);
  });

  test("without permission for DescribeUserPool says which checks are left out", async () => {
    const { emulator } = stage;
    emulator.inject({
      operation: "DescribeUserPool",
      kind: "error",
      code: "AccessDeniedException",
      message: "No.",
    });
    const { exitCode, log, summary } = await stage.step({ inputs: dry });
    expect(exitCode).toBe(0);
    expect(log).toMatch(
      /warning: Not checked: the pool's rules \(no permission\)\. .*Allow cognito-idp:DescribeUserPool/,
    );
    expect(summary).toContain("⚠️ Cognito user import: Not checked: the pool's rules (no permission)");
  });
});

describe("what a file lacks or cannot carry", () => {
  const outputOf = async (file: string, name = "users.csv") => {
    const step = await stage.step({ files: { [name]: file }, inputs: { "csv-path": name } });
    expect(step.exitCode).toBe(1);
    return step.stdout + step.stderr + step.summary + step.reportText;
  };

  test.each([
    ["line ends of an old Mac", usersCsv(3).replaceAll("\n", "\r")],
    ["a header with an open quote", `cognito:username,"email,name\nuser1,user1@example.com,"User One"\n`],
    [
      "a user in place of the header",
      `user1,user1@example.com,address,true\nuser2,user2@example.com,x,true\n`,
    ],
  ])("user data is never shown as the name of a column: %s", async (_, file) => {
    expect(await outputOf(file)).not.toMatch(/user1|example\.com|User One/);
  });

  test.each([
    `[{}, {"user1@example.com": "x"}, {"cognito:username": "user2"}]`,
    `[{"user1@example.com": {"name": "x"}}]`,
    `[{"user1@example.com": "x", "user1@example.com": "y"}]`,
  ])("nor as the name of a key: %s", async (file) => {
    expect(await outputOf(file, "users.json")).not.toMatch(/user1|example\.com/);
  });

  test("a row that cannot be written or read as it was meant counts as failed, with validate: warn", async () => {
    const users = [
      { "cognito:username": "user1", email: "user1@example.com", email_verified: true },
      { "cognito:username": "user2", email: "user2@example.com", email_verified: true, address: "a\nb" },
      { "cognito:username": "user3", email: "user3@example.com", email_verified: true, name: { first: "x" } },
      "user4",
    ];
    const { errors, outputs, report, summary, failedRows } = await stage.step({
      files: { "users.json": JSON.stringify(users, null, 1).replaceAll("\n", "\n") },
      inputs: { "csv-path": "users.json", validate: "warn" },
    });
    expect(errors).toEqual([
      expect.stringMatching(/^3 users failed, 3 more than max-failed-users allows \(0\)/),
    ]);
    expect(outputs).toMatchObject({ "imported-users": "1", "failed-users": "3", "total-users": "4" });
    expect(report.counts).toEqual({ total: 4, imported: 1, updated: 0, skipped: 0, failed: 3 });
    expect(report.rows).toEqual([
      {
        line: 7,
        outcome: "FAILED",
        reason: "address contains a line break, which Cognito's CSV format does not support [line-break]",
      },
      { line: 13, outcome: "FAILED", reason: "a part of the row could not be read as intended" },
      {
        line: 21,
        outcome: "FAILED",
        reason: "the entry is not a user: an object in JSON, a map in YAML [not-a-record]",
      },
    ]);
    expect(summary).toContain("| 1 | 0 | 3 | 4 |");
    expect(failedRows).toContain('"a\nb"');
    expect([...stage.pool.users.keys()]).toEqual(["user1"]);
  });

  test("why a row or an entry could not be uploaded is reported in full", async () => {
    const reasonsOf = async (name: string, text: string) => {
      const inputs = { "csv-path": name, validate: "warn", "max-failed-users": "9" };
      return (await stage.step({ files: { [name]: text }, inputs })).report.rows.map(({ reason }) => reason);
    };
    const csv = "cognito:username,email,email_verified\na,a@example.com,true,x\nb,b@example.com,true\n";
    expect(await reasonsOf("users.csv", csv)).toEqual([
      "the row has 4 values, the header has 3 columns [width]",
    ]);
    const user = (name: string) =>
      JSON.stringify({ "cognito:username": name, email: `${name}@example.com`, email_verified: true });
    expect(await reasonsOf("users.ndjson", `${user("c")}\n{"a": }\n${user("d")}\n`)).toEqual([
      expect.stringMatching(/^the JSON is not valid here: \w.* \[broken-json\]$/),
    ]);
  });

  test("a file of which nothing is left to upload stops the run, also with validate: warn", async () => {
    const { errors } = await stage.step({
      files: { "users.json": JSON.stringify([{ "cognito:username": "a\nb" }]) },
      inputs: { "csv-path": "users.json", validate: "warn" },
    });
    expect(errors).toEqual([expect.stringMatching(/contains a line break.*No import job was created/)]);
  });

  test("without permission for GetCSVHeader no job is created", async () => {
    stage.emulator.inject({
      operation: "GetCSVHeader",
      kind: "error",
      code: "AccessDeniedException",
      message: "No.",
    });
    const { errors } = await stage.step();
    expect(errors).toEqual([
      expect.stringMatching(/Allow cognito-idp:GetCSVHeader.*No import job was created/),
    ]);
  });
});
