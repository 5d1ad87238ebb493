import { expect, test } from "vitest";
import type { HashingAlgorithm } from "../cognito/hashes.ts";
import { outcomeText } from "../logs/outcomes.ts";
import { csv, describeJob, importFile, startFastEmulator } from "../support.ts";
import { rowRules } from "./rules.ts";

type Case = {
  what: string;
  /** The rule that the row breaks; none if it becomes a user. */
  rule?: string;
  pool?: object;
  hashing?: HashingAlgorithm;
  row: Record<string, string>;
};

const ann = { "cognito:username": "ann", email: "ann@example.com" };
const emailPool = { UsernameAttributes: ["email"] };
const bothVerified = { AutoVerifiedAttributes: ["email", "phone_number"] };
const phoneOnly = { phone_number: "+4930123456", phone_number_verified: "true", email_verified: "false" };
const custom = (Name: string, AttributeDataType: string, constraints: object = {}) => ({
  Schema: [{ Name, AttributeDataType, ...constraints }],
});
const team = custom("team", "String", { StringAttributeConstraints: { MinLength: "2", MaxLength: "4" } });
const age = custom("age", "Number", { NumberAttributeConstraints: { MinValue: "18", MaxValue: "99" } });

const hash = `$2b$12$${"x".repeat(53)}`;

const cases: Case[] = [
  { what: "a plain user", row: ann },
  { what: "16,000 characters", rule: "constraint", row: { ...ann, name: "x".repeat(15_948) } },
  { what: "more than 16,000 characters", rule: "row-length", row: { ...ann, name: "x".repeat(15_949) } },
  { what: "one value too many", rule: "width", row: { ...ann, name: "Smith, Ann" } },
  { what: "an escaped comma", row: { ...ann, name: "Smith\\, Ann" } },
  { what: "no user name", rule: "username-missing", row: { ...ann, "cognito:username": "" } },
  { what: "a blank user name", rule: "username-missing", row: { ...ann, "cognito:username": "  " } },
  { what: "white space around", row: { ...ann, "cognito:username": " ann\t", email: " ann@example.com " } },
  {
    what: "a space in the user name",
    rule: "username-white-space",
    row: { ...ann, "cognito:username": "a n" },
  },
  {
    what: "a tab in the user name",
    rule: "username-white-space",
    row: { ...ann, "cognito:username": "a\tn" },
  },
  { what: "128 characters of user name", row: { ...ann, "cognito:username": "é".repeat(128) } },
  {
    what: "129 characters of user name",
    rule: "username-length",
    row: { ...ann, "cognito:username": "a".repeat(129) },
  },
  {
    what: "the e-mail as user name",
    pool: emailPool,
    row: { ...ann, "cognito:username": "ann@example.com" },
  },
  { what: "a user name that is no e-mail", rule: "username-attribute", pool: emailPool, row: ann },
  {
    what: "the e-mail only as user name",
    rule: "username-attribute",
    pool: { ...emailPool, ...bothVerified },
    row: { "cognito:username": "ann@example.com", ...phoneOnly },
  },
  {
    what: "a phone number as user name",
    pool: { UsernameAttributes: ["phone_number"], ...bothVerified },
    row: { "cognito:username": "+4930123456", ...phoneOnly },
  },
  { what: "a known user name", rule: "username-exists", row: { ...ann, "cognito:username": "bob" } },
  { what: "another case, case-sensitive", row: { ...ann, "cognito:username": "Bob" } },
  {
    what: "another case, case-insensitive",
    rule: "username-exists",
    pool: { UsernameConfiguration: { CaseSensitive: false } },
    row: { ...ann, "cognito:username": "BOB" },
  },
  {
    what: "a known e-mail as user name",
    rule: "username-exists",
    pool: emailPool,
    row: { "cognito:username": "bob@example.com", email: "bob@example.com" },
  },
  {
    what: "a known e-mail beside a new phone number",
    rule: "alias-exists",
    pool: { UsernameAttributes: ["phone_number", "email"], ...bothVerified },
    row: { "cognito:username": "+4930123456", ...phoneOnly, email: "bob@example.com" },
  },
  { what: "a known e-mail that is no user name", row: { ...ann, email: "bob@example.com" } },
  { what: "TRUE", row: { ...ann, email_verified: "TRUE" } },
  { what: "yes", rule: "boolean", row: { ...ann, email_verified: "yes" } },
  { what: "blank booleans", row: { ...ann, phone_number_verified: "", "cognito:mfa_enabled": "" } },
  { what: "mfa maybe", rule: "boolean", row: { ...ann, "cognito:mfa_enabled": "maybe" } },
  { what: "a custom Boolean", pool: custom("vip", "Boolean"), row: { ...ann, "custom:vip": "False" } },
  { what: "a custom 1", rule: "boolean", pool: custom("vip", "Boolean"), row: { ...ann, "custom:vip": "1" } },
  {
    what: "a verified phone that is not there",
    rule: "verified-without-value",
    row: { ...ann, phone_number_verified: "true" },
  },
  { what: "a verified e-mail that is not there", rule: "verified-without-value", row: { ...ann, email: "" } },
  { what: "an unverified e-mail", rule: "auto-verified", row: { ...ann, email_verified: "false" } },
  { what: "a blank email_verified", rule: "auto-verified", row: { ...ann, email_verified: "" } },
  { what: "the other one verified", rule: "auto-verified", row: { ...ann, ...phoneOnly } },
  { what: "one of two verified", pool: bothVerified, row: { ...ann, ...phoneOnly } },
  { what: "mfa in a pool without", rule: "mfa", row: { ...ann, "cognito:mfa_enabled": "true" } },
  { what: "no mfa in a pool with", rule: "mfa", pool: { MfaConfiguration: "ON" }, row: ann },
  {
    what: "mfa in a pool with",
    pool: { MfaConfiguration: "ON" },
    row: { ...ann, "cognito:mfa_enabled": "true" },
  },
  {
    what: "blank mfa in a pool with",
    pool: { MfaConfiguration: "ON" },
    row: { ...ann, "cognito:mfa_enabled": "" },
  },
  {
    what: "optional mfa",
    pool: { MfaConfiguration: "OPTIONAL" },
    row: { ...ann, "cognito:mfa_enabled": "true" },
  },
  {
    what: "no required name",
    rule: "required-attribute",
    pool: { Schema: [{ Name: "name", Required: true }] },
    row: ann,
  },
  {
    what: "the required name",
    pool: { Schema: [{ Name: "name", Required: true }] },
    row: { ...ann, name: "Ann" },
  },
  { what: "no e-mail address", rule: "email", row: { ...ann, email: "ann.example.com" } },
  { what: "two at signs", rule: "email", row: { ...ann, email: "ann@at@example.com" } },
  { what: "a quoted e-mail address", rule: "email", row: { ...ann, email: '"ann@example.com"' } },
  { what: "a phone number", row: { ...ann, phone_number: "+4930123456" } },
  { what: "a phone number without plus", rule: "phone-number", row: { ...ann, phone_number: "030123456" } },
  {
    what: "a phone number of 16 digits",
    rule: "phone-number",
    row: { ...ann, phone_number: "+1234567890123456" },
  },
  { what: "a leap day", row: { ...ann, birthdate: "02/29/2000" } },
  { what: "no leap day", rule: "birthdate", row: { ...ann, birthdate: "02/29/1900" } },
  { what: "an ISO birthdate", rule: "birthdate", row: { ...ann, birthdate: "2000-02-29" } },
  { what: "a 13th month", rule: "birthdate", row: { ...ann, birthdate: "13/01/2000" } },
  { what: "epoch seconds", row: { ...ann, updated_at: "1795369848" } },
  { what: "a date in updated_at", rule: "number", row: { ...ann, updated_at: "2026-11-22" } },
  {
    what: "parts of a second in updated_at",
    rule: "updated-at",
    row: { ...ann, updated_at: "1795369848.5" },
  },
  { what: "a custom Number with a decimal", pool: age, row: { ...ann, "custom:age": "18.5" } },
  { what: "a custom Number", pool: age, row: { ...ann, "custom:age": "18" } },
  { what: "a word for a Number", rule: "number", pool: age, row: { ...ann, "custom:age": "old" } },
  { what: "a Number too small", rule: "constraint", pool: age, row: { ...ann, "custom:age": "17" } },
  { what: "a Number too large", rule: "constraint", pool: age, row: { ...ann, "custom:age": "100" } },
  // Which form custom dates have in the file is not documented.
  {
    what: "a custom DateTime",
    pool: custom("since", "DateTime"),
    row: { ...ann, "custom:since": "2026-11-22T00:00:00Z" },
  },
  {
    what: "a custom DateTime of whatever form",
    pool: custom("since", "DateTime"),
    row: { ...ann, "custom:since": "22 November 2026" },
  },
  {
    what: "a long String where the schema sets no limit",
    pool: custom("note", "String"),
    row: { ...ann, "custom:note": "x".repeat(2049) },
  },
  { what: "a String within", pool: team, row: { ...ann, "custom:team": "core" } },
  { what: "a String too short", rule: "constraint", pool: team, row: { ...ann, "custom:team": "c" } },
  { what: "a String too long", rule: "constraint", pool: team, row: { ...ann, "custom:team": "cores" } },
  { what: "a blank String", pool: team, row: { ...ann, "custom:team": "" } },
  { what: "a hash", hashing: "BCRYPT", row: { ...ann, password_hash: hash } },
  { what: "no hash", hashing: "BCRYPT", row: ann },
  {
    what: "a hash of another algorithm",
    rule: "password-hash",
    hashing: "SCRYPT",
    row: { ...ann, password_hash: hash },
  },
  {
    what: "a hash where the job has no algorithm",
    rule: "password-hash",
    row: { ...ann, password_hash: hash },
  },
  { what: "a standard attribute too long", rule: "constraint", row: { ...ann, nickname: "x".repeat(2049) } },
];

test.each(cases)("$what: $rule", async ({ rule, pool: input, hashing, row }) => {
  const emulator = await startFastEmulator({ hashImport: "password_hash" in row || hashing !== undefined });
  const pool = emulator.createUserPool(input);
  const byEmail = pool.usernameAttributes.includes("email");
  if (byEmail) emulator.createUser(pool.id, "bob@example.com");
  else if (pool.usernameAttributes.length === 0)
    emulator.createUser(pool.id, "bob", { email: "bob@example.com" });
  const before = pool.users.size;

  const job = await importFile(emulator, pool, csv(pool, [row]), hashing);
  const { ImportedUsers, SkippedUsers, FailedUsers } = await describeJob(emulator, job);

  const broken = rowRules.find((each) => each.name === rule);
  const outcome = broken?.outcome ?? "SUCCEEDED";
  const reason = broken?.reason ?? "The import succeeded.";
  const outcomes = pool.jobs.get(job.JobId)?.log.outcomes;
  expect(outcomes && outcomeText(outcomes, 0)).toBe(`[${outcome}] Line Number 2 - ${reason}`);
  expect({ ImportedUsers, SkippedUsers, FailedUsers }).toEqual({
    ImportedUsers: outcome === "SUCCEEDED" ? 1 : 0,
    SkippedUsers: outcome === "SKIPPED" ? 1 : 0,
    FailedUsers: outcome === "FAILED" ? 1 : 0,
  });
  expect(pool.users.size).toBe(before + (outcome === "SUCCEEDED" ? 1 : 0));
});

test("every rule has a row that breaks it, and no case a rule that is not there", () => {
  const named = new Set(cases.flatMap(({ rule }) => rule ?? []));
  expect([...named].sort()).toEqual(rowRules.map((rule) => rule.name).sort());
});

test("AWS's own reasons are AWS's, to the letter", () => {
  const reason = (name: string) => rowRules.find((rule) => rule.name === name)?.reason;
  expect(reason("username-exists")).toBe("The user already exists.");
  expect(reason("auto-verified")).toBe(
    "The User Record does not set any of the auto verified attributes to true. (Example: email_verified to true).",
  );
});

test("a duplicate inside one file is skipped, by the pool's idea of the same name", async () => {
  const emulator = await startFastEmulator({ failedShare: 1 });
  const pool = emulator.createUserPool({ UsernameConfiguration: { CaseSensitive: false } });
  const rows = ["ann", "Ann", "ben"].map((name) => ({
    "cognito:username": name,
    email: `${name}@example.com`,
  }));
  const job = await importFile(emulator, pool, csv(pool, rows));
  expect(await describeJob(emulator, job)).toMatchObject({ ImportedUsers: 2, SkippedUsers: 1 });
});

test("in a pool with e-mail as user name, AWS creates the user name: the sub", async () => {
  const emulator = await startFastEmulator();
  const pool = emulator.createUserPool(emailPool);
  const email = "ann@example.com";
  await importFile(emulator, pool, csv(pool, [{ "cognito:username": email, email }]));
  emulator.advance();
  const [user] = pool.users.values();
  expect(user?.username).toMatch(/^[0-9a-f-]{36}$/);
  expect(user?.attributes).toMatchObject({ email, sub: user?.username });
});
