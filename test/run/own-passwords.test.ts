/** Users sign in with the password that their row of the file has. */
import { describe, expect, test } from "vitest";
import { matchesHash } from "../../emulator/cognito/hashes.ts";
import { useStage } from "../harness/stage.ts";

const stage = useStage();

const file = (...passwords: string[]) =>
  `cognito:username,mail,email_verified,pw\n${passwords.map((word, at) => `user${at},u${at}@x.org,true,${word}\n`).join("")}`;

function usePool(hashImport: boolean): void {
  stage.emulator.settings.hashImport = hashImport;
  stage.pool = stage.emulator.createUserPool();
}

const inputs = () => ({ "user-pool-id": stage.pool.id, "password-column": "pw", columns: "email = mail" });

/** The users who can sign in with a password. */
const signIns = (password: string) =>
  [...stage.pool.users.values()]
    .filter(({ passwords: [newest] }) => newest !== undefined && matchesHash(password, newest))
    .map(({ username }) => username);

/** What anyone can read of a run: commands that mask something are for the runner alone. */
const readable = ({ stdout, summary, report }: { stdout: string; summary: string; report: object }) =>
  [stdout.replaceAll(/^::add-mask::.*$/gm, ""), summary, JSON.stringify(report)].join("\n");

describe.each([
  ["hashes in a pool that takes them", true],
  ["calls in one that does not", false],
])("by %s", (_how, hashImport) => {
  test("beside users who get the shared password", async () => {
    usePool(hashImport);
    const run = await stage.step({
      inputs: { ...inputs(), password: "For-all-77" },
      files: { "users.csv": file("Own-one-1", "", "Own-two-2") },
    });
    expect(run.passed, run.log).toBe(true);
    expect(signIns("Own-one-1")).toEqual(["user0"]);
    expect(signIns("For-all-77")).toEqual(["user1"]);
    expect(signIns("Own-two-2")).toEqual(["user2"]);
    expect(run.requests.includes("AdminSetUserPassword")).toBe(!hashImport);
    expect(run.log.includes("Hashing up to 2 passwords with SCRYPT takes up to")).toBe(hashImport);
    expect(run.masked).toEqual(expect.arrayContaining(["Own-one-1", "Own-two-2"]));
    expect(readable(run)).not.toMatch(/Own-(one|two)|\d+\$8\$1\$/);
  });

  test("against the policy, at their lines", async () => {
    usePool(hashImport);
    const files = { "users.csv": file("Short-1", "No-digits", "With space-1", "Good-one-1") };
    const run = await stage.step({ inputs: inputs(), files });
    expect(run.annotations.map(({ line, message }) => [line, message])).toEqual([
      [2, expect.stringMatching(/allow: too short \[own-password\]/)],
      [3, expect.stringMatching(/allow: no digit \[/)],
      [4, expect.stringMatching(/allow: white space \[/)],
    ]);
    expect(stage.pool.jobs.size).toBe(0);
    expect(readable(run)).not.toMatch(/Short-1|No-digits|With space|Good-one/);
  });
});

test("a password that Cognito refuses keeps no other user from getting theirs", async () => {
  usePool(false);
  const { failures, annotations, report } = await stage.step({
    inputs: { ...inputs(), validate: "warn" },
    files: { "users.csv": file("Short-1", "Good-one-1", "Good-two-2") },
  });
  expect(failures).toEqual([
    expect.stringMatching(/ 2 passwords set\. 1 user did not get the password\. To go on/),
  ]);
  expect(signIns("Good-one-1")).toEqual(["user1"]);
  expect(signIns("Good-two-2")).toEqual(["user2"]);
  const reason = "The pool's password policy does not allow the password.";
  expect(annotations.at(-1)).toMatchObject({ kind: "error", line: 2, message: reason });
  expect(report.failedChanges).toEqual([{ line: 2, kind: "password", reason }]);
});

test("a user has either a password or a hash", async () => {
  usePool(true);
  const text = "email,email_verified,cognito:username,password_hash,pw\na@x.org,true,a,$2b$10$x,Good-one-1\n";
  const run = await stage.step({ inputs: { ...inputs(), columns: "" }, files: { "users.csv": text } });
  expect(run.annotations).toContainEqual(
    expect.objectContaining({ line: 2, message: expect.stringMatching(/pw and password_hash both/) }),
  );
});

test("a dry run hashes nothing", async () => {
  usePool(true);
  const files = { "users.csv": file("Own-one-1") };
  const run = await stage.step({ inputs: { ...inputs(), "dry-run": "true" }, files });
  expect(run.passed, run.log).toBe(true);
  expect(run.log).not.toContain("Hashing");
  expect(run.summary).toContain("1 in the file, imported as SCRYPT hashes");
});

test("a column that the file lacks, or that is the pool's", async () => {
  usePool(false);
  const lacking = await stage.step({ inputs: { ...inputs(), columns: "" } });
  expect(lacking.failures).toEqual([expect.stringContaining("password-column: the file has no column pw")]);
  const own = await stage.step({ inputs: { ...inputs(), columns: "", "password-column": "nickname" } });
  expect(own.failures).toEqual([
    expect.stringContaining("password-column: nickname is a column of the user pool"),
  ]);
});

test("a run that is cancelled after the import and before the passwords fails", async () => {
  stage.emulator.createUser(stage.pool.id, "user1");
  const run = await stage.step({
    inputs: { "existing-users": "upload", password: "For-all-77" },
    cancelAt: { operation: "GetLogEvents" },
  });
  expect(run.outputs).toMatchObject({ status: "Succeeded", "imported-users": "2", "skipped-users": "1" });
  expect(run.failures).toEqual([
    expect.stringMatching(
      /Passwords were not applied, because the run was cancelled\. To go on, give job-id: /,
    ),
  ]);
  expect(run.requests).not.toContain("AdminSetUserPassword");
});
