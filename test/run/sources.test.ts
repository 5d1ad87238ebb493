/** Exports of other systems become users of the pool, who sign in with the passwords that they had there. */
import { pbkdf2Sync } from "node:crypto";
import { CreateGroupCommand } from "@aws-sdk/client-cognito-identity-provider";
import bcrypt from "bcryptjs";
import { beforeEach, expect, test } from "vitest";
import { cognito } from "../../emulator/support.ts";
import { signIn } from "../harness/sign-in.ts";
import { useStage } from "../harness/stage.ts";

const stage = useStage();
const password = "Correct-Horse-1";

beforeEach(() => {
  stage.emulator.settings.hashImport = true;
  stage.pool = stage.emulator.createUserPool({
    AutoVerifiedAttributes: ["email"],
    Schema: [{ Name: "team", AttributeDataType: "String", Mutable: true }],
  });
});

/** Runs the action on an export. */
function move(source: string, file: string, users: unknown[] | string, inputs: Record<string, string> = {}) {
  const text =
    typeof users === "string" ? users : `${users.map((user) => JSON.stringify(user)).join("\n")}\n`;
  return stage.step({ inputs: { source, "csv-path": file, ...inputs }, files: { [file]: text } });
}

async function tokensOf(username: string) {
  return (await signIn(stage, username, password)).AuthenticationResult;
}

test("users of Keycloak sign in with their PBKDF2 hashes; those of providers and disabled ones are left out", async () => {
  const credential = (algorithm: string) => {
    const value = pbkdf2Sync(password, "salt-of-pia", 500, 32, "sha256").toString("base64");
    const secretData = JSON.stringify({ value, salt: Buffer.from("salt-of-pia").toString("base64") });
    const credentialData = JSON.stringify({ algorithm, hashIterations: 500, additionalParameters: {} });
    return [{ type: "otp" }, { type: "password", secretData, credentialData }];
  };
  const user = (username: string, more: object) => ({
    ...{ username, email: `${username}@x.org`, emailVerified: true, enabled: true, attributes: { a: ["b"] } },
    ...more,
  });
  const users = [
    user("eva", { enabled: false }),
    user("pia", { credentials: credential("pbkdf2-sha256") }),
    user("bo", { federatedIdentities: [{ identityProvider: "google" }] }),
    user("tor", { credentials: credential("pbkdf2-sha512") }),
  ];
  const hashing = { "password-hashing-algorithm": "PBKDF2_SHA256" };
  const { outputs, log, summary, report } = await move("keycloak", "users.ndjson", users, hashing);
  expect(outputs, log).toMatchObject({ "total-users": "2", "imported-users": "2", "skipped-users": "0" });
  expect(log).toMatch(/Left out: 2 users \(The user is disabled: 1; .*external identity provider: 1\)/);
  expect(log).toContain("Password hashes: not imported for 1 user (an algorithm other than PBKDF2-SHA256)");
  expect(summary).toContain("Left out");
  expect(report.rows).toEqual([
    { line: 1, outcome: "LEFT_OUT", reason: "The user is disabled." },
    { line: 3, outcome: "LEFT_OUT", reason: "The user signs in through an external identity provider." },
  ]);
  expect(report.counts).toMatchObject({ total: 2, imported: 2 });
  await expect(tokensOf("pia")).resolves.toHaveProperty("IdToken");
});

test("users of Auth0 sign in with their bcrypt hashes, and the input columns comes before the source", async () => {
  await cognito(stage.emulator).send(
    new CreateGroupCommand({ UserPoolId: stage.pool.id, GroupName: "admin" }),
  );
  const user = {
    ...{ _id: { $oid: "6042" }, email: "pia@x.org", email_verified: true, name: "Pia", nickname: "pi" },
    ...{ passwordHash: bcrypt.hashSync(password, 4), app_metadata: { team: "blue", roles: ["admin"] } },
  };
  const { outputs, log } = await move("auth0", "users.ndjson", [user], {
    "password-hashing-algorithm": "BCRYPT",
    columns: "custom:team = app_metadata.team\nname = nickname",
    "groups-column": "app_metadata.roles",
  });
  expect(outputs, log).toMatchObject({ "imported-users": "1" });
  expect(stage.pool.users.get("pia@x.org")?.attributes).toMatchObject({ name: "pi", "custom:team": "blue" });
  expect([...(stage.pool.groups.get("admin")?.members ?? [])]).toEqual(["pia@x.org"]);
  await expect(tokensOf("pia@x.org")).resolves.toHaveProperty("IdToken");
});

test.each<[string, boolean, Record<string, string>]>([
  ["the user pool does not import hashes", false, {}],
  ["BCRYPT, and password-hashing-algorithm is not given", true, {}],
  ["BCRYPT, and the algorithm of the import job is SCRYPT", true, { "password-hashing-algorithm": "SCRYPT" }],
])("hashes are not imported, and the reason is logged: %s", async (reason, hashImport, inputs) => {
  stage.emulator.settings.hashImport = hashImport;
  stage.pool = stage.emulator.createUserPool();
  const user = { email: "pia@x.org", email_verified: true, passwordHash: bcrypt.hashSync(password, 4) };
  const { log } = await move("auth0", "users.ndjson", [{ _id: { $oid: "6042" }, ...user }], inputs);
  expect(log).toContain(`Password hashes: not imported for 1 user (${reason})`);
});

test("an address that is not confirmed there gets its default, and roles become groups", async () => {
  const csv =
    'ID,user_login,display_name,user_email,user_registered,roles\n1,pia,Pia,pia@x.org,x,"editor,author"\n';
  const { outputs, log, report } = await move("wordpress", "users.csv", csv, {
    ...{ "csv-defaults": "email_verified=true", "groups-column": "roles", "dry-run": "true" },
  });
  expect(report.problems, log).toEqual([
    expect.objectContaining({ rule: "unknown-group" }),
    expect.objectContaining({ rule: "unknown-group" }),
  ]);
  expect(outputs["total-users"]).toBe("1");
});

test("values of an export that are not text are problems, at the column of the pool", async () => {
  const users = [
    { user_id: "auth0|1", email: "pia@x.org", email_verified: true, nickname: ["Pia"] },
    { user_id: "auth0|2", email: "tor@x.org", email_verified: true, app_metadata: { roles: [["staff"]] } },
  ];
  const run = await move("auth0", "users.ndjson", users, { "groups-column": "app_metadata.roles" });
  expect(run.report.problems, run.log).toMatchObject([
    { rule: "nested-value", line: 1, column: "nickname" },
    { rule: "nested-value", line: 2, column: "app_metadata.roles" },
  ]);
});

test("users whose hashes are not imported get the input password, and the log says so", async () => {
  const users = [{ email: "pia@x.org", email_verified: true, passwordHash: "$P$B", connection: "db" }];
  const run = await move("auth0", "users.ndjson", users, { password });
  expect(run.log).toContain("Password hashes: not imported for 1 user");
  expect(run.log).toContain("These users get the input password instead.");
  expect(await tokensOf("pia@x.org")).toHaveProperty("IdToken");
});

test("the export of another system than the source is one problem, which names that system", async () => {
  const users = [{ user_id: "auth0|1", email: "pia@x.org", email_verified: true }];
  const run = await move("okta", "users.ndjson", users);
  expect(run.annotations.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^line 1: .*set source: auth0 \[known-export\]$/),
  ]);
});

test("columns of groups and passwords that neither the file nor the source has are problems", async () => {
  const users = [{ user_id: "auth0|1", email: "pia@x.org", email_verified: true }];
  const own = { "groups-column": "teams", "password-column": "initial" };
  const run = await move("auth0", "users.ndjson", users, own);
  expect(run.report.problems, run.log).toMatchObject([
    { rule: "groups-column", column: "teams" },
    { rule: "password-column", column: "initial" },
  ]);
});

test("groups of Django get their names also from records after the users", async () => {
  const fields = { username: "pia", email: "pia@x.org", password: "!x", is_active: true, groups: [1] };
  const users = [
    { model: "accounts.user", pk: 1, fields },
    { model: "auth.group", pk: 1, fields: { name: "staff" } },
  ];
  const inputs = {
    "groups-column": "groups",
    "create-groups": "true",
    "csv-defaults": "email_verified=true",
  };
  const run = await move("django", "users.ndjson", users, inputs);
  expect(run.failures, run.log).toEqual([]);
  expect(stage.pool.groups.get("staff")?.members.size).toBe(1);
  expect([...stage.pool.groups.keys()]).toEqual(["staff"]);
});

test("a repeated header and a repeated column of an export are problems", async () => {
  const row = (name: string) => `${name}@x.org,A,B,${name}@x.org,ACTIVE\n`;
  const header = "login,firstName,lastName,email,status\n";
  const defaults = { "csv-defaults": "email_verified=true" };
  const joined = await move("okta", "users.csv", header + row("pia") + header + row("tor"), defaults);
  expect(joined.report.problems).toMatchObject([{ rule: "repeated-header", line: 3 }]);
  expect(joined.outputs["total-users"]).toBe("2");
  const twice = header.replace("status", "email") + row("pia");
  const run = await move("okta", "users.csv", twice, defaults);
  expect(run.report.problems).toMatchObject([{ rule: "duplicate-column", line: 1, column: "email" }]);
});

test("the step fails without a job if no user is left to import", async () => {
  const { passed, failures, requests } = await move(
    "okta",
    "users.csv",
    "login,firstName,lastName,status\na@x.org,A,B,SUSPENDED\n",
  );
  expect(passed).toBe(false);
  expect(failures.join()).toContain("nobody is left to import");
  expect(requests).not.toContain("CreateUserImportJob");
});

test("a realm of Keycloak needs its source, which the message names, because it has other lists", async () => {
  const realm = {
    ...{ realm: "shop", clients: [{ clientId: "web" }] },
    users: [{ username: "pia", email: "pia@x.org", emailVerified: true }],
  };
  const file = JSON.stringify(realm, undefined, 1);
  const bare = await stage.step({ inputs: { "csv-path": "realm.json" }, files: { "realm.json": file } });
  expect(bare.failures.join()).toContain("set source: keycloak");
  const { outputs, log } = await move("keycloak", "realm.json", file);
  expect(outputs, log).toMatchObject({ "imported-users": "1" });
});

test("a CSV file of Firebase has no header", async () => {
  const csv = `a1,pia@x.org,true,Zm9v,c2E=,Pia${",".repeat(18)}1704067200000,1704067200000,,,,\n`;
  const { outputs, log } = await move("firebase", "users.csv", csv);
  expect(outputs, log).toMatchObject({ "imported-users": "1", "total-users": "1" });
  expect(stage.pool.users.get("pia@x.org")?.attributes).toMatchObject({ name: "Pia" });
});

test("the initial passwords of a template can be the column of passwords", async () => {
  const header = "userPrincipalName,displayName,Initial password [passwordProfile] Required";
  const { outputs, log } = await move(
    "entra",
    "users.csv",
    `version:v1.0,,\r\n${header}\npia@x.org,Pia,${password}\n`,
    {
      ...{ "csv-defaults": "email_verified=true" },
      "password-column": "Initial password [passwordProfile] Required",
    },
  );
  expect(outputs, log).toMatchObject({ "imported-users": "1" });
  await expect(tokensOf("pia@x.org")).resolves.toHaveProperty("IdToken");
});

test("columns that are not used are listed in debug mode only", async () => {
  const csv = "user_login,user_email,shoe_size\npia,pia@x.org,44\n";
  const { log } = await move("wordpress", "users.csv", csv, {
    "csv-defaults": "email_verified=true",
    debug: "true",
  });
  expect(log).toContain("Columns that are not used: shoe_size");
});

test("problems are at the lines of an export's values", async () => {
  const users = [
    { user_id: "auth0|1", email: "ida@x.org", email_verified: true },
    { user_id: "auth0|2", email: "nowhere", email_verified: true },
  ];
  const { report } = await move("auth0", "users.json", JSON.stringify(users, null, 2));
  expect(report.problems).toEqual([{ rule: "email", severity: "error", line: 9, column: "email" }]);
});

test("rows of an export that cannot be read fail with all that they have", async () => {
  const header = "user_login,user_email,display_name,roles";
  const rows = ['ann,ann@x.org,"Ann" B,x', "ben,ben@x.org,Ben,x", "cid,cid@x.org,x"];
  const inputs = { "csv-defaults": "email_verified=true", validate: "warn", "max-failed-users": "2" };
  const run = await move("wordpress", "users.csv", `${[header, ...rows].join("\n")}\n`, inputs);
  expect(run.report.problems.map(({ rule, line }) => [rule, line])).toEqual([
    ["text-after-quote", 2],
    ["width", 4],
  ]);
  expect([...stage.pool.users.keys()]).toEqual(["ben"]);
  const [, ...failed] = run.failedRows.trimEnd().split("\n");
  expect(failed).toEqual(['"ann","ann@x.org","""Ann"" B","x"', '"cid","cid@x.org","x"']);
});
