import { stat } from "node:fs/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import { rowRules } from "../../emulator/import/rules.ts";
import { usersCsv } from "../harness/fixtures.ts";
import { useStage } from "../harness/stage.ts";

const stage = useStage();

const unverified =
  "The User Record does not set any of the auto verified attributes to true. (Example: email_verified to true).";

/** User 2 fails, user 3 is there already. */
const mixed = (row: number) => (row === 2 ? { email_verified: "false" } : {});
const off = { validate: "off" };

describe("where the log is", () => {
  test.each([
    ["of a pool whose name is not that of its log group", "my pool", {}],
    ["without a file of users", "staging", { "csv-path": "" }],
  ])("is an output, also %s and with nothing to explain", async (_, PoolName, inputs) => {
    const pool = stage.emulator.createUserPool({ PoolName });
    const first = await stage.step({ inputs: { "user-pool-id": pool.id, start: "false" } });
    const jobId = first.outputs["job-id"] ?? "";
    const { exitCode, outputs } = await stage.step({
      inputs: { ...inputs, "user-pool-id": pool.id, "job-id": jobId },
    });
    expect(exitCode).toBe(0);
    expect(outputs["log-group"]).toBe(`/aws/cognito/userpools/${pool.id}/${PoolName.replace(" ", "-")}`);
    expect(outputs["log-stream"]).toBe(`${jobId}/${outputs["job-name"]}`);
  });

  test("is left out without permission, and the step passes", async () => {
    const pool = stage.emulator.createUserPool({ PoolName: "my pool" });
    stage.emulator.inject({ operation: "DescribeLogGroups", kind: "error", code: "AccessDeniedException" });
    const { exitCode, outputs, log } = await stage.step({ inputs: { "user-pool-id": pool.id } });
    expect(exitCode).toBe(0);
    expect(outputs["imported-users"]).toBe("3");
    expect(outputs).not.toHaveProperty("log-group");
    expect(log).not.toContain("warning");
  });
});

describe("each row that did not become a user is reported at its line", () => {
  test("in annotations, log, summary, report and a separate file", async () => {
    const { emulator, pool } = stage;
    emulator.createUser(pool.id, "user3");
    const { exitCode, annotations, log, summary, report, outputs, failedRows } = await stage.step({
      files: { "seed/users.csv": usersCsv(4, mixed) },
      inputs: { ...off, "csv-path": "seed/users.csv", "max-failed-users": "1" },
    });
    expect(exitCode, log).toBe(0);
    expect(annotations).toEqual([{ kind: "warning", file: "seed/users.csv", line: 3, message: unverified }]);
    expect(log).toContain(`1 user failed: ${unverified} (line 3)`);
    expect(log).toContain("1 user skipped: The user already exists. (line 4)");
    expect(summary).toContain("| 1 | skipped | The user already exists. | line 4 |");
    expect(report).toEqual({
      job: JSON.parse(outputs["user-import-job"] ?? ""),
      counts: { total: 4, imported: 2, updated: 0, skipped: 1, failed: 1 },
      reasons: { [unverified]: 1, "The user already exists.": 1 },
      rows: [
        { line: 3, outcome: "FAILED", reason: unverified },
        { line: 4, outcome: "SKIPPED", reason: "The user already exists." },
      ],
      problems: [],
      jobs: [{ id: outputs["job-id"], lines: [[2, 5]] }],
    });
    const [header, , second] = usersCsv(4, mixed).split("\n");
    expect(failedRows).toBe(`${header}\n${second}\n`);
    expect(outputs["log-group"]).toBe(`/aws/cognito/userpools/${pool.id}/staging`);
    expect(outputs["log-stream"]).toBe(`${outputs["job-id"]}/${outputs["job-name"]}`);
  });

  const users = [1, 2, 3, 4].map((row) => ({
    "cognito:username": `user${row}`,
    address: row === 1 ? "12 Elm Street, Springfield" : "",
    email: `user${row}@example.com`,
    email_verified: row === 2 ? "false" : "true",
  }));
  const quoted = [Object.keys(users[0] ?? {}), ...users.map((user) => Object.values(user))]
    .map((row) => `${row.map((value) => `"${value}"`).join(";")}\r\n`)
    .join("");

  test.each<[string, string, number, number]>([
    ["users.csv", `\ufeff${usersCsv(4, mixed)}`, 3, 4],
    ["users.csv", quoted, 3, 4],
    ["users.json", JSON.stringify(users, null, 2), 8, 14],
    [
      "users.yaml",
      users
        .map(
          (user) =>
            `-\n${Object.entries(user)
              .map(([key, value]) => `  ${JSON.stringify(key)}: "${value}"\n`)
              .join("")}`,
        )
        .join(""),
      7,
      12,
    ],
  ])("%s %#", async (name, content, failed, skipped) => {
    const { emulator, pool } = stage;
    emulator.createUser(pool.id, "user3");
    const { report, failedRows, log } = await stage.step({
      files: { [name]: content },
      inputs: { validate: "warn", "csv-path": name },
    });
    expect(report.rows, log).toEqual([
      { line: failed, outcome: "FAILED", reason: unverified },
      { line: skipped, outcome: "SKIPPED", reason: "The user already exists." },
    ]);

    // Fixed, the rows that failed can be given back as they are.
    const again = await stage.step({
      files: { "failed.csv": failedRows.replace(/(user2@example\.com"?,"?)false/, "$1true") },
      inputs: { "csv-path": "failed.csv" },
    });
    expect(again.exitCode, again.log).toBe(0);
    expect(again.outputs["imported-users"]).toBe("1");
    expect(pool.users.get("user2")?.attributes.email_verified).toBe("true");
  });

  test("also in a file with blank lines that is uploaded unread", async () => {
    const csv = usersCsv(4, (row) => (row === 3 ? { email_verified: "false" } : {})).replace(
      "\nuser2",
      "\n\nuser2",
    );
    const { report, failedRows } = await stage.step({ files: { "users.csv": csv }, inputs: off });
    expect(report.rows).toEqual([{ line: 5, outcome: "FAILED", reason: unverified }]);
    expect(failedRows).toMatch(/^[^\n]+\nuser3,[^\n]+\n$/);
  });

  test("a row of another width comes back as it was", async () => {
    const csv = `${usersCsv(2)}user3,x\n`;
    const { failedRows } = await stage.step({ files: { "users.csv": csv }, inputs: off });
    expect(failedRows).toBe(`${csv.split("\n")[0]}\nuser3,x\n`);
  });

  test("also when the lines come late", async () => {
    stage.emulator.settings.logDelaySeconds = 3;
    const { report, log } = await stage.step({ files: { "users.csv": usersCsv(4, mixed) }, inputs: off });
    expect(report.rows, log).toHaveLength(1);
    expect(log).not.toContain("warning: The job's log lacks");
  });

  test("and when no end comes in time, as far as it is known", async () => {
    Object.assign(stage.emulator.settings, { usersPerSecond: 2 });
    const csv = usersCsv(60, (row) => (row === 1 ? { email_verified: "false" } : {}));
    const { exitCode, report } = await stage.step({
      files: { "users.csv": csv },
      inputs: { ...off, "timeout-minutes": "0.03" },
    });
    expect(exitCode).toBe(1);
    expect(report.rows).toEqual([{ line: 2, outcome: "FAILED", reason: unverified }]);
  });
});

test("warnings of the preflight and Cognito's reasons are both annotated at lines", async () => {
  const { annotations } = await stage.step({
    files: { "users.csv": usersCsv(30, () => ({ email: "nowhere" })) },
    inputs: { validate: "warn", "max-failed-users": "100%" },
  });
  expect(annotations).toHaveLength(9);
  expect(annotations.filter(({ message }) => message.endsWith("[email]"))).toHaveLength(4);
});

describe("what the log costs", () => {
  test("nothing is asked of it when every user was imported", async () => {
    await stage.step();
    expect(stage.operations().filter((name) => /Log/.test(name))).toEqual([]);
  });

  test("few failures in a long log are filtered on the server, everything else is read whole", async () => {
    const long = { files: { "users.csv": usersCsv(10_001, mixed) }, inputs: off };
    await stage.step(long);
    expect(stage.operations()).toContain("FilterLogEvents");
    expect(stage.operations()).not.toContain("GetLogEvents");
    for (const step of [long, { files: { "users.csv": usersCsv(4, mixed) }, inputs: off }]) {
      stage.emulator.requests.length = 0;
      await stage.step(step);
      expect(stage.operations()).toContain("GetLogEvents");
      expect(stage.operations()).not.toContain("FilterLogEvents");
    }
  });
});

test("a long log that gives the first user the number 1 is understood without reading it whole", async () => {
  stage.emulator.settings.firstUserLine = 1;
  const { report } = await stage.step({ files: { "users.csv": usersCsv(10_001, mixed) }, inputs: off });
  expect(report.rows).toEqual([{ line: 3, outcome: "FAILED", reason: unverified }]);
  expect(stage.operations()).not.toContain("GetLogEvents");
});

test("a filter that is not understood costs no waiting", async () => {
  const alter = () => '{"events":[]}';
  stage.emulator.inject({ operation: "FilterLogEvents", kind: "altered", alter, times: 99 });
  const { report } = await stage.step({ files: { "users.csv": usersCsv(10_001, mixed) }, inputs: off });
  expect(report.rows).toHaveLength(1);
  expect(stage.operations().filter((name) => name === "FilterLogEvents")).toHaveLength(1);
});

describe("without the log", () => {
  const denied = (operation: string) => {
    const words = "User is not authorized";
    stage.emulator.inject({
      ...{ operation, kind: "error", code: "AccessDeniedException", message: words, times: 99 },
    });
  };

  test("counts and verdict remain, and the missing IAM action is named", async () => {
    denied("FilterLogEvents");
    denied("GetLogEvents");
    const { errors, log, outputs } = await stage.step({
      files: { "users.csv": usersCsv(4, mixed) },
      inputs: off,
    });
    expect(errors).toEqual([expect.stringMatching(/^1 user failed, 1 more than max-failed-users allows/)]);
    expect(log).toMatch(
      /warning: .*could not be read: .*Allow logs:DescribeLogGroups \(on log-group:\*\), logs:DescribeLogStreams, and logs:GetLogEvents or/,
    );
    expect(outputs).toMatchObject({ "failed-users": "1", "imported-users": "3" });
  });

  test.each(["FilterLogEvents", "DescribeLogGroups", "DescribeLogStreams"])(
    "without %s alone, the log is still read",
    async (operation) => {
      denied(operation);
      const { report, log } = await stage.step({
        files: { "users.csv": usersCsv(4, mixed) },
        inputs: { ...off, "max-failed-users": "100%" },
      });
      expect(report.rows, log).toHaveLength(1);
    },
  );

  test("a missing stream is reported after a while", { timeout: 60_000 }, async () => {
    const { logGroups } = stage.emulator.state;
    logGroups.set = () => logGroups;
    const { exitCode, log } = await stage.step({
      files: { "users.csv": usersCsv(4, mixed) },
      inputs: { ...off, "max-failed-users": "1" },
    });
    expect(exitCode).toBe(0);
    expect(log).toMatch(/warning: Why users failed or were skipped is not known: .* no log stream/);
  });
});

test("25,000 failures are all in the report, and log and summary stay readable", {
  timeout: 60_000,
}, async () => {
  const csv = usersCsv(25_000, () => ({ email_verified: "false" }));
  const { report, summary, log, annotations, failedRows } = await stage.step({
    files: { "users.csv": csv },
    inputs: off,
  });
  expect(report.rows).toHaveLength(25_000);
  expect(Buffer.byteLength(summary)).toBeLessThan(10_000);
  expect(log.split("\n").length).toBeLessThan(40);
  expect(annotations).toHaveLength(9);
  expect(failedRows).toBe(csv);
});

test("the file of failed rows is its owner's alone", async () => {
  let mode = 0;
  await stage.step({
    files: { "users.csv": usersCsv(4, mixed) },
    inputs: off,
    onEnd: async (outputs) => {
      mode = (await stat(outputs["failed-rows-path"] ?? "")).mode & 0o777;
    },
  });
  expect(mode).toBe(0o600);
});

test("reasons do not quote the users, and are counted together", async () => {
  const rule = rowRules.find(({ name }) => name === "auto-verified");
  if (rule === undefined) throw new Error("the emulator has lost a rule");
  const { reason } = rule;
  const values = ["ada@example.com", "not@address", "+14155550101", "65536$8$1$c0ffee$c0ffee"];
  rule.reason = `Bad ("${values.join('", "')}") at 5 $ or 10 $.`;
  onTestFinished(() => {
    rule.reason = reason;
  });
  const { stdout, summary, report } = await stage.step({
    files: { "users.csv": usersCsv(4, mixed) },
    inputs: off,
  });
  expect(report.rows[0]?.reason).toBe('Bad ("***", "***", "***", "***") at 5 $ or 10 $.');
  for (const value of values) expect(stdout + summary).not.toContain(value);
});

test("foreign reasons are no commands and no markup", async () => {
  const rule = rowRules.find(({ name }) => name === "auto-verified");
  if (rule === undefined) throw new Error("the emulator has lost a rule");
  const { reason } = rule;
  rule.reason =
    "::set-output name=status::x\r##[error]y%0A::add-mask::z\n::error::w <img src=x> @octocat ![z](http://w)|";
  onTestFinished(() => {
    rule.reason = reason;
  });
  const { stdout, summary, masked, annotations, report } = await stage.step({
    files: { "users.csv": usersCsv(4, mixed) },
    inputs: off,
  });
  expect(annotations).toHaveLength(1);
  expect(report.rows[0]?.reason).toBe(rule.reason);
  expect(masked.filter((secret) => secret.length < 100 && secret.startsWith("z"))).toEqual([]);
  for (const line of stdout.split(/\r\n|\r|\n/)) {
    expect(line).not.toMatch(/^\s*::(set-output|add-mask::z$|error::w)/);
    expect(line).not.toContain("##[");
  }
  expect(summary).not.toMatch(/<img|@octocat|!\[z\]/);
  expect(summary.split("\n").filter((line) => line.includes("octocat"))).toHaveLength(1);
});
