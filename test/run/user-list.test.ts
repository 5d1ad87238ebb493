/** `users-path`: each user of the file with its sub and outcome. */
import { randomUUID } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { removeAbandoned } from "../../src/base/temp-folders.ts";
import { usersCsv } from "../harness/fixtures.ts";
import { type StepOptions, useStage } from "../harness/stage.ts";

const stage = useStage();

type Entry = { line: number; username: string; sub: string; outcome: string };

/** Runs the step; returns it with the text, the entries and the mode of the file. */
async function list({ inputs, ...options }: StepOptions = {}) {
  let [text, mode] = ["", 0];
  const result = await stage.step({
    ...options,
    inputs: { "users-path": "out/list.json", ...inputs },
    onEnd: async ({ "users-path": path }) => {
      if (path === undefined) return;
      text = readFileSync(path, "utf8");
      mode = statSync(path).mode & 0o777;
    },
  });
  const entries: Entry[] = text.startsWith("[") ? JSON.parse(text) : [];
  return { ...result, text, mode, entries, outcomes: entries.map(({ outcome }) => outcome).join(" ") };
}

const subOf = (username: string) => stage.pool.users.get(username)?.attributes.sub ?? "unknown";
const createUser = (name: string, attributes: Record<string, string> = {}, status?: "EXTERNAL_PROVIDER") =>
  stage.emulator.createUser(stage.pool.id, name, attributes, status);
const denied = { operation: "ListUsers", kind: "error", code: "AccessDeniedException", status: 400 } as const;

test("has each outcome, readable by the owner alone, and a second run gives the same subs", async () => {
  const email = (number: number) => ({ email: `user${number}@example.com`, email_verified: "true" });
  createUser("user1", email(1));
  createUser("user2", { ...email(2), name: "Old" });
  const csv = usersCsv(5, (row) => ({ name: "Ann", ...(row === 4 && { email_verified: "false" }) }));
  const files = { "users.csv": csv.replace("user5,Ann", "  ,Ann").replace("user1,Ann", "user1,") };
  const inputs = { "existing-users": "update", validate: "warn", "max-failed-users": "2" };
  const { failures, entries, mode, text, log } = await list({ inputs, files });
  expect(failures).toEqual([]);
  expect(entries).toEqual([
    { line: 2, username: "user1", sub: subOf("user1"), outcome: "skipped" },
    { line: 3, username: "user2", sub: subOf("user2"), outcome: "updated" },
    { line: 4, username: "user3", sub: subOf("user3"), outcome: "imported" },
    { line: 5, username: "user4", sub: "", outcome: "failed" },
    { line: 6, username: "", sub: "", outcome: "failed" },
  ]);
  expect(mode).toBe(0o600);
  expect(text.split("\n")).toHaveLength(8);
  expect(log).not.toMatch(/warning: users-path/);
  const again = await list({ files: { "users.csv": usersCsv(3) } });
  expect(again.entries.map(({ sub }) => sub)).toEqual(entries.slice(0, 3).map(({ sub }) => sub));
  expect(again.outcomes).toBe("skipped skipped skipped");
});

test("is CSV by the extension", async () => {
  const { text } = await list({
    inputs: { "users-path": "list.CSV" },
    files: {
      "users.csv": JSON.stringify([
        { "cognito:username": "a,b", email: "a@example.com", email_verified: true },
      ]),
    },
  });
  expect(text).toBe(`line,username,sub,outcome\n1,"a,b",${subOf("a,b")},imported\n`);
});

test("has the address where users sign in with one, and not the user of an external provider who carries it", async () => {
  stage.pool = stage.emulator.createUserPool({ UsernameAttributes: ["email"] });
  createUser("Google_1", { email: "ann@example.com" }, "EXTERNAL_PROVIDER");
  const files = { "users.csv": "email,email_verified\nann@example.com,true\n" };
  const { entries } = await list({ files });
  const imported = [...stage.pool.users.values()].find(({ status }) => status !== "EXTERNAL_PROVIDER");
  const sub = imported?.attributes.sub;
  expect(entries).toEqual([{ line: 2, username: "ann@example.com", sub, outcome: "imported" }]);
});

test.each([
  [{ start: "false" }, "pending pending pending"],
  [{ "wait-for-completion": "false" }, "pending pending pending"],
  [{ "timeout-minutes": "0.1" }, "pending pending pending"],
  [{ "dry-run": "true" }, "new new new"],
  [{ "dry-run": "true", "existing-users": "upload" }, "new new new"],
])("outcomes with %j", async (inputs, expected) => {
  stage.emulator.settings.pendingSeconds = 60;
  const { outcomes, log } = await list({ inputs });
  expect(outcomes).toBe(expected);
  expect(log).not.toContain("users-path:");
});

test("users just imported are waited for until ListUsers shows them", async () => {
  const hide = { operation: "ListUsers", kind: "altered", alter: () => '{"Users":[]}' } as const;
  const shown = await list({ faults: [{ ...hide, times: 3 }] });
  expect(shown.entries.every(({ sub }) => sub !== "")).toBe(true);
  const files = { "users.csv": usersCsv(4) };
  const hidden = await list({
    files,
    inputs: { "existing-users": "upload" },
    faults: [{ ...hide, after: 1, times: 99 }],
  });
  expect(hidden.passed).toBe(true);
  expect(hidden.outcomes).toBe("skipped skipped skipped imported");
  expect(hidden.tookMs).toBeGreaterThan(14_000);
  expect(hidden.tookMs).toBeLessThan(25_000);
  expect(hidden.log).toContain("warning: users-path: the sub of 4 users is empty");
});

test("without the row log, ListUsers shows who was imported", async () => {
  createUser("user1");
  stage.emulator.advanceClock(5000);
  const code = "AccessDeniedException";
  const inputs = { "existing-users": "upload", validate: "warn", "max-failed-users": "1" };
  const files = { "users.csv": usersCsv(3, (row) => (row === 2 ? { email_verified: "false" } : {})) };
  const faults = ["DescribeLogGroups", "DescribeLogStreams", "GetLogEvents", "FilterLogEvents"].map(
    (operation) => ({ operation, kind: "error", code, times: 99 }) as const,
  );
  const { outcomes } = await list({ inputs, files, faults });
  expect(outcomes).toBe("skipped failed imported");
});

test.each([
  [{}, "ListUsers"],
  [{ "existing-users": "upload" }, "ListUsers"],
  [{}, "DescribeUserPool"],
])(
  "without permission the run stops before a job is created, a dry run does not (%j, %s)",
  async (inputs, operation) => {
    const faults = [{ ...denied, operation, times: 9 }];
    const { errors, requests, outputs } = await list({ inputs, faults });
    expect(errors).toEqual([expect.stringMatching(`which users-path needs.*cognito-idp:${operation}`)]);
    expect(requests).not.toContain("CreateUserImportJob");
    expect(outputs["users-path"]).toBeUndefined();
    const { passed, outcomes } = await list({ inputs: { ...inputs, "dry-run": "true" }, faults });
    expect(passed).toBe(true);
    expect(outcomes).toBe("new new new");
  },
);

test("an unfinished file of a killed step is removed, and no other file", async () => {
  const folder = mkdtempSync(join(tmpdir(), "list-"));
  const unfinished = join(folder, `.${randomUUID()}.tmp`);
  const kept = join(folder, "list.json");
  for (const file of [unfinished, kept]) {
    writeFileSync(file, "");
    await removeAbandoned({ folder: undefined, file }, { warning: () => {} });
  }
  expect([unfinished, kept].map(existsSync)).toEqual([false, true]);
  rmSync(folder, { recursive: true });
});

test("a file that can no longer be written is a warning", async () => {
  const onRequest = (operation: string) => {
    if (operation !== "StartUserImportJob") return;
    rmSync("out", { recursive: true, force: true });
    writeFileSync("out", "");
  };
  const { failures, log, outputs } = await list({ onRequest });
  expect(failures).toEqual([]);
  expect(log).toContain("warning: users-path could not be written: ");
  expect(outputs["users-path"]).toBeUndefined();
});

test("problems that stop the run leave no file", async () => {
  const { outputs } = await list({ files: { "users.csv": "nonsense\n1\n" } });
  expect(outputs["users-path"]).toBeUndefined();
});

test.each([
  [{ validate: "off" }, /users-path cannot be used with validate: off/],
  [{ "job-id": "import-A", "csv-path": "" }, /users-path needs csv-path, also with job-id/],
  [{ "users-path": "./users.csv" }, /users-path must not be the file of csv-path/],
  [
    { "users-path": "a.json", "report-path": "x/../a.json" },
    /users-path must not be the file of report-path/,
  ],
  [{ "users-path": "/dev/null" }, /users-path is not a regular file/],
])("refused: %j", async (inputs, message) => {
  const { errors } = await list({ inputs });
  expect(errors).toEqual([expect.stringMatching(message)]);
  expect(stage.operations()).toEqual([]);
});
