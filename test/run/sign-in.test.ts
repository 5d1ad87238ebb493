/** Imported users sign in with the password that was set, and are in their groups. */
import { AdminSetUserPasswordCommand, CreateGroupCommand } from "@aws-sdk/client-cognito-identity-provider";
import { describe, expect, test } from "vitest";
import { awsRates } from "../../emulator/emulator.ts";
import { cognito } from "../../emulator/support.ts";
import { usersCsv } from "../harness/fixtures.ts";
import { signIn } from "../harness/sign-in.ts";
import { useStage } from "../harness/stage.ts";

const stage = useStage();
const password = "Correct-Horse-1";

/** The names of the tokens that a sign-in gives, or of the error that it ends with. */
async function signInAs(username: string, word = password): Promise<string> {
  return signIn(stage, username, word).then(
    ({ AuthenticationResult, ChallengeName }) =>
      ChallengeName ?? Object.keys(AuthenticationResult ?? {}).join(),
    (error: Error) => error.name,
  );
}

const tokens = expect.stringContaining("IdToken");

async function createGroups(...names: string[]): Promise<void> {
  for (const GroupName of names) {
    await cognito(stage.emulator).send(new CreateGroupCommand({ UserPoolId: stage.pool.id, GroupName }));
  }
}

const membersOf = (group: string) => [...(stage.pool.groups.get(group)?.members ?? [])].sort();

/** The file of users with a column more. */
function withColumn(name: string, cells: string[], csv = usersCsv(cells.length)): string {
  const [header, ...rows] = csv.trimEnd().split("\n");
  return `${[`${header},${name}`, ...rows.map((row, at) => `${row},${cells[at]}`)].join("\n")}\n`;
}

const calls = (operation: string) =>
  stage.emulator.requests.filter((request) => request.operation === operation);

describe("in a pool that imports hashes", () => {
  const usePool = () => {
    stage.emulator.settings.hashImport = true;
    stage.pool = stage.emulator.createUserPool();
  };

  test("the password is imported as a hash, and users sign in with it", async () => {
    usePool();
    const { exitCode, outputs, log, stdout, masked, summary } = await stage.step({ inputs: { password } });
    expect(exitCode, log).toBe(0);
    expect(JSON.parse(outputs["user-import-job"] ?? "")).toMatchObject({
      PasswordHashingAlgorithm: "SCRYPT",
    });
    expect([...stage.pool.users.values()].map(({ status }) => status)).toEqual([
      ...["CONFIRMED", "CONFIRMED", "CONFIRMED"],
    ]);
    expect(await signInAs("user2")).toEqual(tokens);
    expect(await signInAs("user2", "Correct-Horse-2")).toBe("NotAuthorizedException");
    expect(calls("AdminSetUserPassword")).toEqual([]);
    expect(masked).toContain(password);
    expect(stdout.replaceAll(/^::add-mask::.*$/gm, "")).not.toMatch(/Correct-Horse|65536\$8/);
    expect(summary).toContain("imported as SCRYPT hash for every new user without one");
  });

  test("in the algorithm of the hashes that the file has already, which stay as they are", async () => {
    usePool();
    const own = "$pbkdf2-sha256$1000$2gFiTAo7LlwFnSdv01WN3Q$mm2ZRRpzvDHSgvoIREJkhzSUJQzHaq2R7zHFIBtrBmw";
    const csv = withColumn("password_hash", ["", own, ""]);
    const inputs = { password, "password-hashing-algorithm": "PBKDF2_SHA256" };
    const { exitCode, log } = await stage.step({ inputs, files: { "users.csv": csv } });
    expect(exitCode, log).toBe(0);
    expect(await signInAs("user1")).toEqual(tokens);
    expect(await signInAs("user2")).toBe("NotAuthorizedException");
  });

  // Of the password, by hash-wasm, Python's hashlib, @node-rs/argon2 and Python's hashlib.
  const hashes = {
    BCRYPT: "$2a$05$zJahgR5cKcWYRrMBrimTdOSq.HolDPDboN6wVE1MKvywzxN64QjLa",
    SCRYPT:
      "16384$8$1$da01624c0a3b2e5c059d276fd3558ddd$a2120028575fb9ed6256e94c49989a37013292a2b017ae6077faf59f5f474411a44b6c3af2d0b6c4b665abe8e6a94832b07fac80f0c08c2f3eaa3b295f8c0f27",
    ARGON2ID:
      "$argon2id$v=19$m=19456,t=2,p=1$CPJytSfFusCwGsNzcOGjSw$mn7HSMZHD7WXwInKbLdkNMC4bebCP/mG0SkWi8elpVM",
    PBKDF2_SHA256: "$pbkdf2-sha256$600000$2gFiTAo7LlwFnSdv01WN3Q$hg+8K4WDknVkhGP/PwrnS+hmiBGkIqSrNDpnsZI3+lU",
  };
  const written = {
    "in Cognito's dialect": (hash: string) =>
      withColumn("password_hash", [hash.replaceAll(",", "\\,"), ""], usersCsv(2)),
    "as quoted CSV": (hash: string) => withColumn("password_hash", [`"${hash}"`, ""], usersCsv(2)),
    "as JSON": (hash: string) =>
      JSON.stringify([
        { "cognito:username": "user1", email: "a@example.com", email_verified: true, password_hash: hash },
        { "cognito:username": "user2", email: "b@example.com", email_verified: true },
      ]),
  };
  test.each(
    Object.entries(hashes).flatMap(([algorithm, hash]) =>
      Object.entries(written)
        // The only hashes with commas are those of Argon2.
        .filter(([how]) => how === "in Cognito's dialect" || algorithm === "ARGON2ID")
        .map(([how, write]) => [algorithm, how, write(hash), hash] as const),
    ),
  )("a hash of %s by another tool, %s, lets its user sign in", async (algorithm, _how, file, hash) => {
    usePool();
    const inputs = { "password-hashing-algorithm": algorithm };
    const { exitCode, log, stdout } = await stage.step({ inputs, files: { "users.csv": file } });
    expect(exitCode, log).toBe(0);
    expect(await signInAs("user1")).toEqual(tokens);
    expect(await signInAs("user2")).toBe("PasswordResetRequiredException");
    expect(stdout).not.toContain(hash.slice(-20));
  });

  test("without hashes and password nothing of it is set", async () => {
    usePool();
    const { exitCode } = await stage.step();
    expect(exitCode).toBe(0);
    expect(calls("CreateUserImportJob")[0]?.input).not.toHaveProperty("PasswordHashingAlgorithm");
    expect(await signInAs("user1")).toBe("PasswordResetRequiredException");
  });

  test("hashes without password-hashing-algorithm stop the run", async () => {
    usePool();
    const csv = withColumn("password_hash", [`$2b$12$${"x".repeat(53)}`]);
    const { errors, stdout } = await stage.step({ files: { "users.csv": csv } });
    expect(errors).toEqual([
      expect.stringMatching(/password_hash has a hash, but the job has no hashing algorithm/),
    ]);
    expect(stdout).not.toContain("$2b$12$");
    expect(calls("CreateUserImportJob")).toEqual([]);
  });
});

describe("in a pool that imports no hashes", () => {
  test("the password is set on the imported users and on no other", async () => {
    const { emulator, pool } = stage;
    emulator.createUser(pool.id, "user1", { email: "user1@example.com" });
    const Password = "Own-Password-1";
    const own = { UserPoolId: pool.id, Username: "user1", Password, Permanent: true };
    await cognito(emulator).send(new AdminSetUserPasswordCommand(own));
    const { exitCode, log, report, summary, masked } = await stage.step({ inputs: { password } });
    expect(exitCode, log).toBe(0);
    expect(log).toMatch(/The import is done: 2 users imported, 1 skipped, 0 failed\. 2 passwords set\.$/m);
    expect(await signInAs("user1", Password)).toEqual(tokens);
    expect(await signInAs("user2")).toEqual(tokens);
    expect(await signInAs("user3")).toEqual(tokens);
    expect(report.changes).toEqual({ passwords: 2, failed: 0 });
    expect(summary).toContain('<th align="left">Passwords</th><td>2 set</td>');
    expect(masked).toContain(password);
    expect(calls("AdminGetUser")).toEqual([]);
  });

  test("nor on those that failed", async () => {
    const csv = usersCsv(3, (row) => (row === 2 ? { email_verified: "false" } : {}));
    const inputs = { password, validate: "warn", "max-failed-users": "1" };
    const { exitCode, log } = await stage.step({ inputs, files: { "users.csv": csv } });
    expect(exitCode, log).toBe(0);
    expect(calls("AdminSetUserPassword")).toHaveLength(2);
  });

  test("where the log cannot be read, the users are looked up", async () => {
    const { emulator, pool } = stage;
    emulator.createUser(pool.id, "user1", { email: "user1@example.com" });
    for (const operation of ["DescribeLogGroups", "DescribeLogStreams", "FilterLogEvents", "GetLogEvents"]) {
      emulator.inject({ operation, kind: "error", code: "AccessDeniedException", times: 9 });
    }
    const csv = usersCsv(3, (row) => (row === 2 ? { email_verified: "false" } : {}));
    const inputs = { password, validate: "warn", "max-failed-users": "1" };
    const { exitCode, log } = await stage.step({ inputs, files: { "users.csv": csv } });
    expect(exitCode, log).toBe(0);
    expect(log).toMatch(/1 password set\.$/m);
    expect(await signInAs("user1")).toBe("NotAuthorizedException");
    expect(await signInAs("user3")).toEqual(tokens);
  });

  test("not on one that an earlier import left without a password", async () => {
    const { emulator, pool } = stage;
    await stage.step({ files: { "users.csv": usersCsv(1) } });
    const earlier = pool.users.get("user1");
    if (earlier !== undefined) earlier.createdAt -= 60_000;
    for (const operation of ["DescribeLogGroups", "DescribeLogStreams", "FilterLogEvents", "GetLogEvents"]) {
      emulator.inject({ operation, kind: "error", code: "AccessDeniedException", times: 9 });
    }
    const { exitCode, log } = await stage.step({ inputs: { password } });
    expect(exitCode, log).toBe(0);
    expect(earlier?.status).toBe("RESET_REQUIRED");
    expect(await signInAs("user2")).toEqual(tokens);
  });

  test("on those that were imported by a job that then failed, which a new one would skip", async () => {
    stage.emulator.settings.failAfterRows = 2;
    const { errors } = await stage.step({ inputs: { password } });
    expect(errors).toEqual([
      expect.stringMatching(/^The import job failed with 1 user not processed: .* 2 passwords set\.$/),
    ]);
    expect(await signInAs("user2")).toEqual(tokens);
  });

  test("without permission for that, the step fails and names the permission", async () => {
    stage.emulator.inject({
      operation: "AdminSetUserPassword",
      kind: "error",
      code: "AccessDeniedException",
      times: 9,
    });
    const { errors } = await stage.step({ inputs: { password } });
    expect(errors).toEqual([
      expect.stringMatching(
        /^The import is done: 3 users imported.* 0 passwords set\. Not all passwords were set: AdminSetUserPassword failed.*Allow cognito-idp:AdminSetUserPassword.*job-id: import-/,
      ),
    ]);
  });

  test("a user that was deleted is reported by line", async () => {
    stage.emulator.inject({
      operation: "AdminSetUserPassword",
      kind: "error",
      code: "UserNotFoundException",
      message: "User user1 does not exist.",
    });
    const { errors, annotations, stdout, report } = await stage.step({ inputs: { password } });
    expect(errors).toEqual([
      expect.stringMatching(/^The import is done: .* 2 passwords set\. 1 user did not get the password\./),
    ]);
    expect(annotations).toEqual([
      { kind: "error", file: "users.csv", line: 2, message: "The user is not in the pool." },
    ]);
    expect(stdout).not.toContain("user1 ");
    expect(report.failedChanges).toEqual([
      { line: 2, kind: "password", reason: "The user is not in the pool." },
    ]);
  });
});

test("a password that the pool's policy does not allow stops the run, with all that it lacks", async () => {
  const { errors, stdout } = await stage.step({ inputs: { password: "abcdef" } });
  expect(errors).toEqual([
    expect.stringMatching(
      /password is shorter than the pool's password policy requires \[password-length\]; password has no upper-case letter/,
    ),
  ]);
  expect(stdout.replace("::add-mask::abcdef", "")).not.toContain("abcdef");
  expect(calls("CreateUserImportJob")).toEqual([]);
});

describe("groups", () => {
  const csv = () => withColumn("groups", ["admins;editors", " editors ", ""]);

  test("are given to imported and to existing users", async () => {
    const { emulator, pool } = stage;
    await createGroups("admins", "editors");
    emulator.createUser(pool.id, "user2", { email: "user2@example.com" });
    const inputs = { "groups-column": "groups" };
    const step = { inputs, files: { "users.csv": csv() } };
    const { exitCode, log, summary } = await stage.step(step);
    expect(exitCode, log).toBe(0);
    expect(log).toMatch(/^Groups: 3 memberships named in the file, added after the import\.$/m);
    expect(log).toMatch(/ 3 group memberships added\.$/m);
    expect(summary).toContain('<th align="left">Groups</th><td>3 memberships added</td>');
    expect(membersOf("admins")).toEqual(["user1"]);
    expect(membersOf("editors")).toEqual(["user1", "user2"]);
    expect(Object.keys(pool.users.get("user1")?.attributes ?? {})).not.toContain("groups");

    const again = await stage.step(step);
    expect(again.exitCode, again.log).toBe(0);
    expect(membersOf("editors")).toEqual(["user1", "user2"]);
  });

  test("of a user who is deleted before the import are counted, even if the row log is late (seed 300689)", async () => {
    const { emulator, pool } = stage;
    emulator.settings.logDelaySeconds = 1000;
    await createGroups("admins", "editors");
    emulator.createUser(pool.id, "user2", { email: "user2@example.com" });
    const users = withColumn(
      "groups",
      ["admins", "editors", ""],
      usersCsv(3, (row) => (row === 3 ? { email_verified: "false" } : {})),
    );
    const { errors } = await stage.step({
      inputs: { "groups-column": "groups", validate: "warn", "max-failed-users": "1" },
      files: { "users.csv": users },
      onRequest: (operation) => {
        if (operation === "PutObject") pool.users.delete("user2");
      },
    });
    expect(errors).toEqual([expect.stringContaining("1 group membership could not be added.")]);
  });

  test("that are missing are reported by line before a job is created", async () => {
    await createGroups("admins");
    const missing = "groups names a group that the user pool does not have";
    const inputs = { "groups-column": "groups" };
    const users = withColumn("groups", ["admins;editors; reviewers", " editors ", ""]);
    const { errors, annotations } = await stage.step({ inputs, files: { "users.csv": users } });
    expect(errors).toEqual([
      `3 problems in users.csv: ${missing}: editors [unknown-group] (lines 2, 3); ` +
        `${missing}: reviewers [unknown-group] (line 2). No import job was created.`,
    ]);
    expect(annotations.map(({ line, message }) => [line, message])).toEqual([
      [2, `lines 2, 3: ${missing}: editors [unknown-group]`],
      [2, `line 2: ${missing}: reviewers [unknown-group]`],
    ]);
    expect(calls("CreateUserImportJob")).toEqual([]);
  });

  test("that are missing are reported for each user with validate: warn", async () => {
    await createGroups("admins");
    const inputs = { "groups-column": "groups", validate: "warn" };
    const { exitCode, errors, annotations, report } = await stage.step({
      inputs,
      files: { "users.csv": csv() },
    });
    expect(exitCode).toBe(1);
    expect(annotations.slice(1).map(({ line, message }) => `${line}: ${message}`)).toEqual([
      "2: The pool has no such group. (group 2 of the cell)",
      "3: The pool has no such group.",
    ]);
    expect(errors).toEqual([
      expect.stringMatching(/ 1 group membership added\. 2 group memberships could not be added\./),
    ]);
    const reason = "The pool has no such group.";
    expect(report).toMatchObject({
      changes: { memberships: 1, failed: 2 },
      failedChanges: [
        { line: 2, kind: "group", reason, group: 2 },
        { line: 3, kind: "group", reason },
      ],
    });
    expect(membersOf("admins")).toEqual(["user1"]);
  });

  test("without permission to list them they are still given", async () => {
    await createGroups("admins", "editors");
    stage.emulator.inject({ operation: "ListGroups", kind: "error", code: "AccessDeniedException" });
    const inputs = { "groups-column": "groups" };
    const { exitCode, log } = await stage.step({ inputs, files: { "users.csv": csv() } });
    expect(exitCode, log).toBe(0);
    expect(log).toMatch(/^warning: Not checked: the pool's groups \(no permission\)\. ListGroups failed/m);
    expect(membersOf("editors")).toEqual(["user1", "user2"]);
  });

  test("and passwords come from every format, whatever the user name is filled from", async () => {
    stage.pool = stage.emulator.createUserPool({ UsernameAttributes: ["email"] });
    await createGroups("größe", "a,b");
    const json = JSON.stringify([
      { email: "ann@example.com", email_verified: true, teams: "größe; a,b" },
      { email: "bob@example.com", email_verified: true },
    ]);
    const inputs = { "csv-path": "users.json", "groups-column": "teams", password };
    const { exitCode, log } = await stage.step({ inputs, files: { "users.json": json } });
    expect(exitCode, log).toBe(0);
    expect(log).toMatch(/ 2 passwords set, 2 group memberships added\.$/m);
    expect(membersOf("a,b")).toHaveLength(1);
    expect(await signInAs("ann@example.com")).toEqual(tokens);
  });

  test.each([
    ["and a column of groups", csv()],
    ["and no column of groups", usersCsv(3)],
  ])("are those of csv-defaults for who has none: a file in Cognito's dialect %s", async (_what, file) => {
    await createGroups("admins", "editors", "testers", "staff");
    const { exitCode, log, outputs } = await stage.step({
      inputs: { "groups-column": "groups", "csv-defaults": "groups=testers;staff" },
      files: { "users.csv": file },
    });
    expect(exitCode, log).toBe(0);
    expect(outputs["imported-users"]).toBe("3");
    expect(membersOf("testers")).toEqual(file === csv() ? ["user3"] : ["user1", "user2", "user3"]);
    expect(membersOf("staff")).toEqual(membersOf("testers"));
    expect(membersOf("admins")).toEqual(file === csv() ? ["user1"] : []);
  });

  test("a dry run says what would be done, and does none of it", async () => {
    await createGroups("admins", "editors");
    const inputs = { "groups-column": "groups", password, "dry-run": "true" };
    const { exitCode, log, summary } = await stage.step({ inputs, files: { "users.csv": csv() } });
    expect(exitCode, log).toBe(0);
    expect(log).toMatch(/^Passwords: set one by one for imported users after the import\.$/m);
    expect(summary).toContain("3 memberships named in the file, added after the import");
    expect(new Set(stage.operations())).toEqual(
      new Set(["CreateGroup", "GetCSVHeader", "DescribeUserPool", "ListGroups", "ListUsers"]),
    );
  });
});

describe("two steps", () => {
  const inputs = { password, "groups-column": "groups" };
  const files = { "users.csv": withColumn("groups", ["admins", "", "admins"]) };

  test("the second one gives passwords and groups", async () => {
    await createGroups("admins");
    const first = await stage.step({ inputs: { ...inputs, "wait-for-completion": "false" }, files });
    expect(first.exitCode).toBe(0);
    expect(first.log).toMatch(/^warning: Passwords and groups are applied after the end of the import/m);
    const second = { ...inputs, "job-id": first.outputs["job-id"] ?? "" };
    const { exitCode, log } = await stage.step({ inputs: second, files });
    expect(exitCode, log).toBe(0);
    expect(await signInAs("user1")).toEqual(tokens);
    expect(membersOf("admins")).toEqual(["user1", "user3"]);
  });

  test("and keeps a password that a user has chosen since", async () => {
    await createGroups("admins");
    const { outputs } = await stage.step({ files, inputs: { "groups-column": "groups" } });
    const Password = "Own-Password-1";
    const own = { UserPoolId: stage.pool.id, Username: "user1", Password, Permanent: true };
    await cognito(stage.emulator).send(new AdminSetUserPasswordCommand(own));
    const { exitCode, log } = await stage.step({
      inputs: { ...inputs, "job-id": outputs["job-id"] ?? "" },
      files,
    });
    expect(exitCode, log).toBe(0);
    expect(log).toMatch(/ 2 passwords set, 0 group memberships added\.$/m);
    expect(await signInAs("user1", Password)).toEqual(tokens);
  });
});

test("many users are given the password at the rate that AWS allows", async () => {
  stage.emulator.settings.rates = awsRates;
  const count = 100;
  const { exitCode, log, stderr } = await stage.step({
    inputs: { password },
    files: { "users.csv": usersCsv(count) },
  });
  expect(stderr).toBe("");
  expect(exitCode, log).toBe(0);
  const times = calls("AdminSetUserPassword").map(({ time }) => time);
  expect(times).toHaveLength(count);
  const seconds = ((times.at(-1) ?? 0) - (times[0] ?? 0)) / 1000;
  // Four seconds at 25 a second, and the hundred that a burst can be.
  expect(seconds).toBeGreaterThan(3.5);
});

test("a cancelled run ends soon, and says how to continue", async () => {
  const { errors, summary } = await stage.step({
    inputs: { password },
    files: { "users.csv": usersCsv(200) },
    cancelAt: { operation: "AdminSetUserPassword", count: 10 },
  });
  expect(errors).toEqual([
    expect.stringMatching(
      /^The import is done: 200 users imported.* Not all passwords were set: The run was cancelled\. To go on, give job-id/,
    ),
  ]);
  expect(summary).toContain("The run was cancelled.");
  expect(calls("AdminSetUserPassword").length).toBeLessThan(100);
});

test.each(["PutObject", "StartUserImportJob"])(
  "a run cancelled at %s does not name a job that imported nobody",
  async (operation) => {
    const { log, summary } = await stage.step({ inputs: { password }, cancelAt: { operation } });
    expect(log).toMatch(
      /^warning: Passwords are applied after.*which did not come. Run the step again to go on\.$/m,
    );
    expect(`${log}${summary}`).not.toContain("give job-id");
  },
);

test("a run cancelled after its last password does not say that some are missing", async () => {
  stage.emulator.createUser(stage.pool.id, "user1", { email: "user1@example.com" });
  const { errors } = await stage.step({
    inputs: { password, "csv-defaults": "groups=staff", "groups-column": "groups", "create-groups": "true" },
    cancelAt: { operation: "ListUsersInGroup" },
  });
  expect(errors[0]).toMatch(
    /: 2 users imported.* 2 passwords set, 2 group memberships added\. Not all group memberships were added: The run was cancelled\. To go on/,
  );
});
