import { describe, expect, test } from "vitest";
import { checkUsers, type Findings } from "../../src/users/check.ts";
import type { Mapping } from "../../src/users/convert/mapping.ts";
import { blockBytes } from "../../src/users/formats/text.ts";
import { isLongRow, type PoolFacts } from "../../src/users/pool.ts";
import { type RuleId, rules } from "../../src/users/rules/catalogue.ts";
import { localCognito, noDefaults, type PoolInput, signal, testFolder, withUsersFile } from "./support.ts";

const folder = testFolder();
const cognito = localCognito();
const unknownPool: PoolFacts = { header: undefined, settings: undefined };

type Setting = {
  pool?: PoolInput;
  facts?: PoolFacts;
  /** What is known beyond the pool itself. */
  also?: Partial<PoolFacts>;
  name?: string;
  defaults?: Record<string, string>;
  mapping?: Mapping;
};

/** All rules that were tested here, so that none is forgotten. */
const seen = new Set<string>();

async function findingsOf(content: string | Uint8Array, setting: Setting = {}): Promise<Findings> {
  const {
    pool,
    facts = await cognito.factsOf(cognito.createPool(pool)),
    also,
    name,
    defaults = {},
    mapping,
  } = setting;
  const given = new Map(Object.entries(defaults));
  return withUsersFile(
    folder,
    content,
    (file) => checkUsers(file, { ...facts, ...also }, given, signal, mapping),
    name,
  );
}

/** Each problem as `rule line column <otherLine`. */
function words({ problems }: Findings): string[] {
  return [...problems.all()].map(({ rule, line, column, otherLine }) => {
    seen.add(rule);
    return [rule, line, column, otherLine && `<${otherLine}`].filter(Boolean).join(" ");
  });
}

const problemsOf = async (content: string | Uint8Array, setting?: Setting) =>
  words(await findingsOf(content, setting));

const custom = (Name: string, AttributeDataType: string, constraints: object = {}): PoolInput => ({
  Schema: [{ Name, AttributeDataType, ...constraints }],
});
const short = custom("code", "String", { StringAttributeConstraints: { MinLength: "2", MaxLength: "4" } });
const small = custom("level", "Number", { NumberAttributeConstraints: { MinValue: "-1", MaxValue: "9" } });
const note = custom("note", "String");
const both: PoolInput = { AutoVerifiedAttributes: ["email", "phone_number"] };
const byEmail: PoolInput = { UsernameAttributes: ["email"] };
const hashing: PoolInput = { hashImport: true };
const bcrypt = `$2b$12$${"./aZ09".repeat(9).slice(1)}`;
const mfa = (MfaConfiguration: "OFF" | "ON" | "OPTIONAL"): PoolInput => ({ MfaConfiguration });

type RuleCase = {
  rule: string;
  column: string;
  good: string[];
  bad: string[];
  pool?: PoolInput;
  /** The column that is blamed, where it is another. */
  blamed?: string;
};

const ruleCases: RuleCase[] = [
  { rule: "username-missing", column: "cognito:username", good: ["b"], bad: ["", "  "] },
  {
    rule: "username-space",
    column: "cognito:username",
    good: ["a_b", " b ", "b\t"],
    bad: ["a b", "a\tb", "a\u00a0b"],
  },
  {
    rule: "username-length",
    column: "cognito:username",
    good: ["b".repeat(128), "😀".repeat(128)],
    bad: ["b".repeat(129), "😀".repeat(129)],
  },
  {
    rule: "username-attribute",
    column: "email",
    pool: byEmail,
    good: ["ben@x.org"],
    bad: ["Ben@x.org", "other@x.org"],
    blamed: "cognito:username",
  },
  {
    rule: "boolean",
    column: "phone_number_verified",
    good: ["false", "FALSE", "False", ""],
    bad: ["0", "no", "falsee", "nofalse"],
  },
  { rule: "boolean", column: "cognito:mfa_enabled", good: ["false", ""], bad: ["off"] },
  { rule: "boolean", column: "custom:vip", pool: custom("vip", "Boolean"), good: ["TRUE", ""], bad: ["1"] },
  { rule: "auto-verified", column: "email_verified", good: ["true", "TRUE"], bad: ["false", ""] },
  {
    rule: "auto-verified",
    column: "email_verified",
    pool: both,
    good: ["true"],
    bad: ["false", ""],
    blamed: "email_verified or phone_number_verified",
  },
  { rule: "verified-without-value", column: "phone_number_verified", good: ["false", ""], bad: ["true"] },
  { rule: "verified-without-value", column: "email", good: ["b@x.org"], bad: [""], blamed: "email_verified" },
  {
    rule: "mfa",
    column: "cognito:mfa_enabled",
    pool: mfa("OFF"),
    good: ["", "false"],
    bad: ["true", "TRUE"],
  },
  {
    rule: "mfa",
    column: "cognito:mfa_enabled",
    pool: mfa("ON"),
    good: ["", "true"],
    bad: ["false", "False"],
  },
  {
    rule: "required",
    column: "name",
    pool: { Schema: [{ Name: "name", Required: true }] },
    good: ["B", "B\u00a0C"],
    bad: ["", " "],
  },
  {
    rule: "email",
    column: "email",
    good: ["b@x.org", "b@mail.example", "ä@ö.de", "b+c@x.y.z", "o'hara@x.org"],
    bad: [
      ...["b@x", "b.x.org", "b@@x.org", "b c@x.org", "b@x.org c", "b\\,c@x.org", "@x.org", "b@x."],
      ...["<b@x.org>", "“b@x.org”", "‘b@x.org’", "`b@x.org`", "b@x.org;", "a;b@x.org"],
      ...["mailto:b@x.org", "Mailto:b@x.org", "'b@x.org'", "b@x..org", "b..c@x.org", "b@x.org."],
    ],
  },
  {
    rule: "phone-number",
    column: "phone_number",
    good: ["+12", "+123456789012345", ""],
    bad: ["+1", "+1234567890123456", "+0123", "0301", "+49 30", "12345", "t+4930123"],
  },
  {
    rule: "birthdate",
    column: "birthdate",
    good: ["02/29/2000", "02/29/2024", "12/31/1999", "11/15/2000", "04/01/2000", ""],
    bad: [
      "02/29/1900",
      "02/29/2023",
      "04/31/2000",
      "13/01/2000",
      "00/01/2000",
      "01/00/2000",
      "1/1/2000",
      "02/01/2",
      "02/01/20001",
      "102/01/2000",
      "02/29/20245",
      "x02/29/2024",
    ],
  },
  {
    rule: "updated-at",
    column: "updated_at",
    good: ["0", "1795369848", ""],
    bad: ["1.5", "1e5", "today", "t1704067200000", "1704067200000t"],
  },
  {
    rule: "updated-at-milliseconds",
    column: "updated_at",
    good: ["99999999999"],
    bad: ["1704067200000", "100000000000"],
  },
  {
    rule: "invisible-character",
    column: "name",
    good: ["J\u00f6rg\u00a0Wei\u00df", "\u0645\u06cc\u200c\u062e", "👩\u200d💻"],
    bad: [
      "\u200bTor",
      "Tor\u200d",
      "T\u200cor",
      "T\u00ador",
      "\u202dTor\u202c",
      "\u00a0Tor",
      "T\u0007or",
      "\ufeffTor",
    ],
  },
  {
    rule: "invisible-character",
    column: "email",
    good: [],
    bad: ["b@x.org\u200b", "b@x.org\u00a0", "\u0001b@x.org"],
  },
  { rule: "invisible-character", column: "phone_number", good: [], bad: ["\u202d+4712345678\u202c"] },
  { rule: "damaged-character", column: "name", good: ["Jörg"], bad: ["J\ufffdrg", "\ufffd"] },
  {
    rule: "null-word",
    column: "name",
    good: ["Null", "none", "NULL x"],
    bad: ["NULL", "null", "\\N", "undefined", "None"],
  },
  {
    rule: "number",
    column: "custom:level",
    pool: custom("level", "Number"),
    good: ["-1", "0", "1.5", "1.25", ""],
    bad: ["1\\,5", "old", "0x1", "1 000"],
  },
  {
    rule: "length",
    column: "custom:code",
    pool: short,
    good: ["ab", "abcd", "😀😀", "😀😀😀😀", ""],
    bad: ["a", "abcde"],
  },
  { rule: "length", column: "custom:code", pool: short, good: [], bad: ["😀", "😀😀😀😀😀"] },
  { rule: "length", column: "name", good: ["x".repeat(2048), "😀".repeat(512)], bad: ["x".repeat(2049)] },
  { rule: "value-bytes", column: "name", good: ["ø".repeat(1024)], bad: [`x${"ø".repeat(1024)}`] },
  {
    rule: "value-bytes",
    column: "custom:note",
    pool: note,
    good: ["x".repeat(2048)],
    bad: ["x".repeat(2049)],
  },
  {
    rule: "range",
    column: "custom:level",
    pool: small,
    good: ["-1", "9", "8.9", ""],
    bad: ["-1.1", "-2", "9.1", "10"],
  },
  {
    rule: "range",
    column: "custom:id",
    pool: custom("id", "Number", {
      NumberAttributeConstraints: { MinValue: "0", MaxValue: "9007199254740993" },
    }),
    good: ["9007199254740993", "9007199254740992.9", "-0"],
    bad: ["9007199254740994", "9007199254740993.1", "100000000000000000000", "-0.1"],
  },
  {
    rule: "range",
    column: "custom:id",
    pool: custom("id", "Number", { NumberAttributeConstraints: { MinValue: "1000000000000000000" } }),
    good: ["1000000000000000000", "99999999999999999999"],
    bad: ["999999999999999999", "-99999999999999999999", "5"],
  },
  {
    rule: "range",
    column: "custom:id",
    pool: custom("id", "Number", { NumberAttributeConstraints: { MaxValue: "5" } }),
    good: ["5", "-99999999999999999999"],
    bad: ["6", "99999999999999999999"],
  },
  {
    rule: "username-attribute",
    column: "email",
    pool: { UsernameAttributes: ["email"], UsernameConfiguration: { CaseSensitive: false } },
    good: ["Ben@x.org"],
    bad: ["other@x.org"],
    blamed: "cognito:username",
  },
];

const base: Record<string, string> = {
  "cognito:username": "ben",
  email: "ben@x.org",
  email_verified: "true",
};

/** A file of two users, of whom the second has this in the column. */
function fileWith(column: string, value: string, pool: PoolInput | undefined): string {
  const isEmailPool = pool?.UsernameAttributes !== undefined;
  const user = { ...base, ...(isEmailPool && { "cognito:username": "ben@x.org" }), [column]: value };
  const name = isEmailPool ? "a@x.org" : "ann";
  const first: Record<string, string> = { ...base, "cognito:username": name, email: "a@x.org" };
  if (pool?.Schema !== undefined) first.name = "Ann";
  const columns = [...new Set([...Object.keys(user), ...Object.keys(first), "cognito:mfa_enabled"])];
  const line = (row: Record<string, string>) => columns.map((name) => row[name] ?? "").join(",");
  const second = pool?.Schema === undefined ? user : { name: "Ben", ...user };
  return `${columns.join(",")}\n${line(first)}\n${line(second)}\n`;
}

const oldGroups = new Set(Array.from({ length: 9999 }, (_, at) => `old${at}`));

describe("a rule on rows", () => {
  const cases = ruleCases.flatMap(({ good, bad, ...each }) => [
    ...good.map((value) => ({ ...each, value, isGood: true })),
    ...bad.map((value) => ({ ...each, value, isGood: false })),
  ]);
  test.each(cases)("$rule: $column is $value", async ({ rule, column, value, isGood, pool, blamed }) => {
    const expected = isGood ? [] : [`${rule} 3 ${blamed ?? column}`];
    expect(await problemsOf(fileWith(column, value, pool), pool && { pool })).toEqual(expected);
  });
});

const header = "cognito:username,email,email_verified";
const semicolons = "cognito:username;email;email_verified";
const ann = "ann,ann@x.org,true";
const [bob, carl, dora] = ["bob", "carl", "dora"].map((name) => `${name},${name}@x.org,true`);
const ben = "ben,ben@x.org,true";
/** A row with eight notes, of that many characters in all. */
const withNotes = (length: number) => {
  const notes = Array.from({ length: 8 }, (_, at) => "x".repeat(Math.min(2000, length - 2000 * at)));
  return `${header},${notes.map((_, at) => `custom:n${at}`)}\nann,ann@x.org,true,${notes}\n`;
};
const insensitive: PoolInput = { UsernameConfiguration: { CaseSensitive: false } };
const aliases: PoolInput = { UsernameAttributes: ["email", "phone_number"], ...both };
const notesOnly: PoolFacts = {
  header: [...header.split(","), ...Array.from({ length: 8 }, (_, at) => `custom:n${at}`)],
  settings: undefined,
};

type FileCase = [what: string, content: string | Buffer, problems: string[], setting?: Setting];

describe("duplicate users", () => {
  const cases: FileCase[] = [
    ["once", `${header}\n${ann}\n${ben}\n`, []],
    [
      "the same name",
      `${header}\n${ann}\n${ben}\n${ann}\n${ann}\n`,
      twice("duplicate-username", [4, 2], [5, 2]),
    ],
    ["another case where it counts", `${header}\n${ann}\nANN,a@x.org,true\n`, []],
    [
      "another case",
      `${header}\n${ann}\nANN,a@x.org,true\n`,
      twice("duplicate-case", [3, 2]),
      { pool: insensitive },
    ],
    [
      "another case beyond ASCII",
      `${header}\nänn,ann@x.org,true\nÄNN,a@x.org,true\nÄNN,a@x.org,true\n`,
      [...twice("duplicate-case", [3, 2]), ...twice("duplicate-username", [4, 3])],
      { pool: insensitive },
    ],
    ["the same e-mail in a pool with user names", `${header}\n${ann}\nben,ann@x.org,true\n`, []],
    [
      "an e-mail as user name",
      `${header}\na@x.org,a@x.org,true\na@x.org,a@x.org,true\n`,
      twice("duplicate-username", [3, 2]),
      { pool: byEmail },
    ],
    [
      "an e-mail beside another user name",
      `${header},phone_number\n+4930,a@x.org,true,+4930\n+4931,a@x.org,true,+4931\n`,
      ["duplicate-alias 3 email <2"],
      { pool: aliases },
    ],
    [
      "an e-mail in other letters",
      `${header},phone_number\n+4930,a@x.org,true,+4930\n+4931,A@x.org,true,+4931\n`,
      ["duplicate-alias 3 email <2"],
      { pool: { ...aliases, ...insensitive } },
    ],
    [
      "where nothing is known of the pool",
      `${header}\n${ann}\nANN,,\n${ann}\n`,
      twice("duplicate-username", [4, 2]),
      { facts: unknownPool },
    ],
    [
      "white space around, in JSON",
      `[{"cognito:username":"ann","email":"a@x.org","email_verified":true},\n{"cognito:username":" ann","email":"b@x.org","email_verified":true}]`,
      ["white-space 2 cognito:username", ...twice("duplicate-username", [2, 1])],
    ],
  ];
  test.each(cases)("%s", async (_what, content, problems, setting) => {
    expect(await problemsOf(content, setting)).toEqual(problems);
  });

  function twice(rule: string, ...lines: [number, number][]): string[] {
    return lines.map(([line, first]) => `${rule} ${line} cognito:username <${first}`);
  }
});

describe("the header", () => {
  const cases: FileCase[] = [
    ["an unknown column", `${header},custom:none\n${ann},\n`, ["unknown-column 1 custom:none"]],
    ["several", `${header},Email,sub\n${ann},,\n`, ["unknown-column 1 Email or sub"]],
    [
      "columns in other letters",
      `Cognito:Username,email,EMAIL_verified\nann,,\n`,
      ["unknown-column 1 Cognito:Username or EMAIL_verified"],
    ],
    ["an unknown column, below blank lines", `\n \n${header},x\n${ann},\n`, ["unknown-column 3 x"]],
    ["a column twice", `${header},email\n${ann},\n`, ["duplicate-column 1 email"]],
    ["an unknown column twice", `${header},x,x\n${ann},,\n`, ["unknown-column 1 x"]],
    ["columns without a name", `${header},,\n${ann},,\n`, []],
    ["a value in one", `${header},,\n${ann},,x\n`, ["unnamed-column 2"]],
    ["no user name", `email,email_verified\nann@x.org,true\n`, ["username-column 1 cognito:username"]],
    ["no user name where it is the e-mail", `email,email_verified\nann@x.org,true\n`, [], { pool: byEmail }],
    [
      "no user name, in semicolons",
      `email;email_verified\nann@x.org;true\n`,
      ["username-column 1 cognito:username"],
    ],
    [
      "a default for an unknown column",
      `${header}\n${ann}\n`,
      ["unknown-default x"],
      { defaults: { x: "1" } },
    ],
    [
      "columns of the input columns that the pool and the file lack",
      `${header}\n${ann}\n`,
      ["unknown-target x", "missing-source y"],
      { mapping: { columns: new Map([["x", "y"]]), ignoresUnknown: false } },
    ],
    [
      "defaults for missing and blank ones",
      `${header}\nann,ann@x.org,\n`,
      [],
      { defaults: { email_verified: "true", name: "A" } },
    ],
    [
      "defaults that break a rule, once, and the same in a row",
      `${header},birthdate\n${ann},\nben,b@x.org,true,\ncat,c@x.org,true,02/30/2000\n`,
      ["birthdate birthdate", "birthdate 4 birthdate"],
      { defaults: { birthdate: "1999-01-01" } },
    ],
    ["only a header", `${header}\n`, ["no-users 1"]],
    ["only a header, without a line end", header, ["no-users 1"]],
    ["only a bad header", `${header},x\n`, ["unknown-column 1 x"]],
    ["nothing but blank lines", "\n \n\t\n", ["no-users 1"]],
    ["an empty JSON array", "[]", ["no-users 1"]],
    ["one column", `cognito:username\nann\n\nben\n`, [], { facts: unknownPool }],
    [
      "custom attributes where the header is not known",
      `${header},custom:any,dev:any,name,other\n${ann},,,,\n`,
      ["unknown-column 1 other"],
      { facts: unknownPool },
    ],
    [
      "an unknown field, in JSON",
      `[{"cognito:username":"ann","email":"a@x.org","email_verified":true},\n{"cognito:username":"b","email":"b@x.org","email_verified":true,"x":1}]`,
      ["unknown-column 2 x"],
    ],
  ];
  test.each(cases)("%s", async (_what, content, problems, setting) => {
    expect(await problemsOf(content, setting)).toEqual(problems);
  });

  test.each([
    ["commas", `${ann}\nben,b x@x.org,"true"\nx,y\n`],
    ["semicolons", `ann;ann@x.org;true\nben;"b;""x""@x.org";true\n;\n`],
    ["quotes", `"ann","ann@x.org","true"\n"ben","b\n""@x.org","true"\n`],
    ["white space", `"ann"," ann@x.org ","true"\n"ben"," b@x.org ","true"\n`],
    ["an unknown pool", `${ann}\nben,"b""@x.org",true\n`],
  ])("without one, nothing of the file is shown: %s", async (what, content) => {
    const findings = await findingsOf(content, what === "an unknown pool" ? { facts: unknownPool } : {});
    expect(words(findings)).toContain("no-header 1");
    expect(findings.fatal || !findings.needsRewriting).toBe(true);
    const shown = JSON.stringify([...findings.problems.all(), ...findings.problems.kinds()]);
    for (const word of ["ann", "ben", "x.org"]) expect(shown).not.toContain(word);
  });

  test("with more columns than any pool can have, the file is refused", async () => {
    await expect(findingsOf(`${header}${",x".repeat(20_000)}\n${ann}\n`)).rejects.toThrow(/columns/);
  });
});

const passwordRules = Object.keys(rules).filter((rule) => rule.startsWith("password-")) as RuleId[];

describe("the rows of a file", () => {
  const quoted = '"cognito:username","email","email_verified","name"';
  const cases: FileCase[] = [
    ["a value too many and too few", `${header}\n${ann},x\n${ben}\nx,y\n`, ["width 2", "width 4"]],
    [
      "semicolons: width",
      `cognito:username;email;email_verified\nann;ann@x.org;true;x\nb;b@x.org\n`,
      ["width 2", "width 3"],
    ],
    ["CRLF", `${header}\r\n${ann}\r\nben,ben@x,true\r\n`, ["email 3 email"]],
    ["blank lines", `\n${header}\n\n${ann}\n \t\nben,ben@x,true\n\n`, ["email 6 email"]],
    ["a byte order mark", `\ufeff${header}\nann,ann@x,true\n`, ["email 2 email"]],
    ["a no-break space is no blank line", `${header}\n\u00a0\n${ann}\n`, ["width 2"]],
    [
      "line breaks in quotes",
      `${quoted}\n"ann","ann@x","true","one\ntwo\nthree"\n"ben","ben@x","true",""\n`,
      ["line-break 2 name", "email 2 email", "email 5 email"],
    ],
    [
      "line breaks in quotes, CRLF and a byte order mark",
      `\ufeff${quoted}\r\n\r\n"ann","ann@x.org","true","one\r\ntwo"\r\n"ben","ben@x","true",""\r\n`,
      ["line-break 3 name", "email 5 email"],
    ],
    [
      "line breaks in the header",
      `"cognito:username\n","email","email_verified"\nann,ann@x,true\n`,
      ["email 3 email"],
    ],
    ["semicolons", `cognito:username;email;email_verified\nann;ann@x;true\n`, ["email 2 email"]],
    ["tabs", `cognito:username\temail\temail_verified\nann\tann@x\ttrue\n`, ["email 2 email"]],
    ["a quote within a value", `${header},name\n${ann},Bob "B" Lee\n`, ["quote 2 name"]],
    ["a doubled quote", `${header},name\n"ann",ann@x.org,true,"Bob ""B"" Lee"\n`, ["quote 2 name"]],
    ["a backslash at the end", `${semicolons};name\nann;ann@x.org;true;a\\\n`, ["backslash 2 name"]],
    ["a backslash before a comma", `${semicolons};name\nann;ann@x.org;true;a\\,b\n`, ["backslash 2 name"]],
    [
      "other backslashes, once a column",
      `${header},name\n"ann",ann@x.org,true,C:\\dir\nbob,bob@x.org,true,D:\\dir\n`,
      ["undocumented-backslash 2 name"],
    ],
    [
      "backslashes in Cognito's dialect, where one before a comma is an escape",
      `${header},name,nickname\nann,ann@x.org,true,a\\,b,x\nbob,bob@x.org,true,a\\b,c\\\n`,
      ["undocumented-backslash 3 name", "undocumented-backslash 3 nickname"],
    ],
    [
      "a backslash in csv-defaults",
      `${header}\nann,ann@x.org,true\nbob,bob@x.org,true\n`,
      ["undocumented-backslash 2 name"],
      { defaults: { name: "a\\b" } },
    ],
    ["white space around", `${quoted}\n"ann","ann@x.org","true"," Ann\t"\n`, ["white-space 2 name"]],
    [
      "white space around, of no importance to a rule",
      `${quoted}\n" ann"," ann@x.org ","true ",""\n`,
      ["white-space 2 cognito:username", "white-space 2 email", "white-space 2 email_verified"],
    ],
    [
      "nothing but white space is blank",
      `${quoted}\n"ann"," ","true",""\n`,
      ["white-space 2 email", "verified-without-value 2 email_verified"],
    ],
    [
      "a line break at the end is white space",
      `${quoted}\n"ann","ann@x.org","true","Ann\n"\n`,
      ["white-space 2 name"],
    ],
    ["16,000 characters", withNotes(15_974), [], { facts: notesOnly }],
    ["16,001 characters", withNotes(15_975), ["row-length 2"], { facts: notesOnly }],
    [
      "JSON",
      `[\n{"cognito:username":"ann","email":"ann@x","email_verified":true},\n{"email":"b@x.org","email_verified":true}\n]`,
      ["email 2 email", "username-missing 3 cognito:username"],
    ],
    [
      "NDJSON",
      `{"cognito:username":"ann","email":"ann@x.org","email_verified":true}\n\n{"cognito:username":"b","email":"b@x","email_verified":"true"}\n`,
      ["email 3 email"],
    ],
    [
      "a line break in JSON",
      `[{"cognito:username":"a","email":"a@x.org","email_verified":true,"name":"a\\nb"}]`,
      ["line-break 1 name"],
    ],
    [
      "hashes, and no algorithm",
      `${header},password_hash\n${ann},$2b$12$x\n${bob},\n`,
      ["hash-without-algorithm 2 password_hash"],
      { pool: hashing },
    ],
    [
      "hashes in the column of a pool that imports none",
      `${header},password_hash\n${ann},$2b$12$x\n`,
      ["hash-column 1 password_hash"],
    ],
    [
      "an algorithm in a pool that imports no hashes",
      `${header}\n${ann}\n`,
      ["no-hash-import"],
      { also: { hashing: "BCRYPT" } },
    ],
    [
      "hashes of another algorithm, of none, and of too much cost",
      `${header},password_hash\n${ann},65536$8$1$00$00\n${bob},Correct-Horse-1\n${carl},${bcrypt.replace("$12", "$13")}\n${dora},${bcrypt}\n`,
      ["hash-algorithm 2 password_hash", "hash-format 3 password_hash", "hash-cost 4 password_hash"],
      { pool: hashing, also: { hashing: "BCRYPT" } },
    ],
    [
      "groups that do not exist",
      `${header},groups\n${ann},admins;editors\n${bob},\n${carl},editors\n`,
      ["unknown-group 2 groups", "unknown-group 4 groups"],
      { also: { groups: { column: "groups", fallback: "", existing: new Set(["admins"]) } } },
    ],
    [
      "groups that cannot be created",
      `${header},groups\n${ann},admins;editors\n${bob},"all editors"\n${carl},${Array.from({ length: 101 }, (_, at) => `old${at}`).join(";")}\n`,
      ["groups-of-pool 2 groups", "groups-of-user 4 groups", "group-name 3 groups"],
      { also: { groups: { column: "groups", fallback: "", existing: oldGroups, creates: true } } },
    ],
    [
      "groups with what Cognito's CSV cannot carry, as they do not go there",
      `${header},groups\n${ann},"the ""admins""\n; editors "\n${bob},"x"\n`,
      [],
      { also: { groups: { column: "groups", fallback: "", existing: undefined } } },
    ],
    [
      "a list of groups in JSON",
      `[{"cognito:username":"a","email":"a@x.org","email_verified":true,"groups":["admins","editors"]}]`,
      ["unknown-group 1 groups"],
      { also: { groups: { column: "groups", fallback: "", existing: new Set(["admins"]) } } },
    ],
    [
      "defaults, whatever columns later records bring",
      ["", "", '"birthdate":"01/31/2000",', ""]
        .map(
          (more, at) => `{${more}"cognito:username":"u${at}","email":"u${at}@x.org","email_verified":true}\n`,
        )
        .join(""),
      [],
      { defaults: { name: "Smith" } },
    ],
    [
      "no column of groups",
      `${header}\n${ann}\n`,
      ["groups-column groups"],
      { also: { groups: { column: "groups", fallback: "", existing: undefined } } },
    ],
    [
      "no column of groups, but groups for those without",
      `${header}\n${ann}\n`,
      [],
      {
        defaults: { groups: "admins" },
        also: { groups: { column: "groups", fallback: "admins", existing: new Set(["admins"]) } },
      },
    ],
    [
      "groups in a column of the pool",
      `${header},nickname\n${ann},admins\n`,
      ["groups-column-of-pool nickname"],
      { also: { groups: { column: "nickname", fallback: "", existing: undefined } } },
    ],
    [
      "passwords of the file",
      `${header},pw,password_hash\n${ann},Aa1-aa a,\n${bob},Correct-Horse-1,${bcrypt}\n${carl},short,\n`,
      ["own-password 2 pw", "password-and-hash 3 pw", "own-password 4 pw"],
      {
        pool: { hashImport: true },
        also: { hashing: "BCRYPT", passwords: { column: "pw", mask: () => {} } },
      },
    ],
    [
      "a column of passwords that the file lacks",
      `${header}\n${ann}\n`,
      ["password-column pw"],
      { also: { passwords: { column: "pw", mask: () => {} } } },
    ],
    [
      "a column of passwords that is the pool's",
      `${header}\n${ann}\n`,
      ["password-column-of-pool email"],
      { also: { passwords: { column: "email", mask: () => {} } } },
    ],
    [
      "a password that the pool's policy does not allow",
      `${header}\n${ann}\n`,
      passwordRules,
      { also: { brokenPasswordRules: passwordRules } },
    ],
    [
      "a pool that verifies nothing",
      `${header}\n${ann}\n`,
      ["not-verifying"],
      { pool: { AutoVerifiedAttributes: [] } },
    ],
  ];
  test.each(cases)("%s", async (_what, content, problems, setting) => {
    expect((await problemsOf(content, setting)).sort()).toEqual([...problems].sort());
  });

  test("a row that is only too long with its carriage return is not too long", async () => {
    const text = withNotes(15_974).replaceAll("\n", "\r\n");
    expect(await problemsOf(text, { facts: notesOnly })).toEqual([]);
  });
});

describe("a file that cannot be read", () => {
  const json = '{"cognito:username":"ann","email":"a@x.org","email_verified":true';
  const cases: [...FileCase, fatal: boolean][] = [
    [
      "a quote that does not end",
      `${header}\n"ann",ann@x.org,true\n"ben,b@x.org,true\n`,
      ["unclosed-quote 3"],
      {},
      true,
    ],
    ["text after a quote", `${header}\n"ann",ann@x.org,"tr"ue\n`, ["text-after-quote 2"], {}, false],
    ["a word as JSON", "true", ["not-an-array 1"], { name: "users.json" }, true],
    ["several lists", `{"users":[${json}}],"groups":[{}]}`, ["several-lists 1"], {}, true],
    ["users by key", `{"ann":${json}}}`, ["users-by-key 1"], {}, true],
    ["addresses alone", '["ann@x.org"]', ["list-of-values 1"], {}, true],
    ["commas after lines", `${json}},\n`, ["comma-after-object 1"], {}, false],
    ["an old workbook", Buffer.from("d0cf11e0", "hex"), ["spreadsheet 1"], {}, true],
    ["gzip", Buffer.from("1f8b", "hex"), ["archive 1"], {}, true],
    ["a Git LFS pointer", "version https://git-lfs.github.com/spec/v1\n", ["lfs-pointer 1"], {}, true],
    ["HTML", "<html>", ["markup 1"], {}, true],
    ["UTF-16 without a mark", Buffer.from(header, "utf16le"), ["utf-16 1"], {}, true],
    ["a number in a list", `[${json}},\n7]`, ["not-a-record 2"], {}, false],
    ["broken JSON", `[${json}},\n${json},}]`, ["broken-json 2"], {}, true],
    [
      "lines that end in carriage returns alone",
      "cognito:username,email\rann,a@x.org\rben,b@x.org\r",
      ["header-line-break 1"],
      {},
      true,
    ],
    [
      "a quote in the header that is not closed",
      'cognito:username,"email,name\nann,a@x.org,"Ann"\n',
      ["text-after-quote 1", "header-line-break 1"],
      {},
      true,
    ],
    [
      "a line break in a key that only a later record has",
      `[${json}},\n${json},"na\\nme":"Ann"}]`,
      ["header-line-break 2"],
      {},
      true,
    ],
    ["a line without an end", `cognito:username,email\n${"a,".repeat(3 << 20)}`, ["endless-row 2"], {}, true],
    ["a key twice", `[${json},"email":"b@x.org"}]`, ["duplicate-key 1 email"], {}, false],
    ["one in an unknown column", `[${json},"roles":["x"]}]`, ["unknown-column 1 roles"], {}, false],
    ["a nested value", `[${json},"name":{"first":"Ann"}}]`, ["nested-value 1 name"], {}, false],
    ["a broken line of NDJSON", `${json}}\n${json}\n`, ["broken-json 2"], {}, false],
    [
      "broken YAML",
      "- cognito:username: ann\n  email: a@x.org\n  email_verified: true\n- {",
      ["broken-yaml 4"],
      {},
      true,
    ],
    [
      "an anchor",
      "- cognito:username: &a ann\n  email: a@x.org\n  email_verified: true\n",
      ["yaml-anchor 1"],
      {},
      true,
    ],
    [
      "a YAML line of blanks",
      `a${" ".repeat(250_000)}b\n- x: 1\n`,
      ["yaml-size 1"],
      { name: "users.yaml" },
      true,
    ],
    ["too much YAML", `- a\n${"# x\n".repeat(1_250_000)}`, ["yaml-size 1"], { name: "users.yaml" }, true],
  ];
  test.each(cases)("%s", async (_what, content, problems, setting, fatal) => {
    const findings = await findingsOf(content, setting);
    expect(words(findings)).toEqual(problems);
    expect(findings.fatal).toBe(fatal);
    expect(findings.problems.errors).toBeGreaterThan(0);
  });
});

describe("bytes that are not text", () => {
  const block = blockBytes;
  const columns = `${header},custom:note\n`;
  const long = custom("note", "String");
  const row = (name: string, value: string) => `${name},${name}@x.org,true,${value}\n`;

  /** Rows up to a place in the file, where then comes a row whose value begins just there. */
  function upTo(place: number): string {
    let text = columns;
    for (let index = 0; ; index++) {
      const left = place - text.length - row("u0000", "").length;
      const start = row("last", "").length - 1;
      const size = Math.min(900, left - start);
      if (left - size < start + 40)
        return text + row("u9999", "x".repeat(left - start)) + row("last", "").slice(0, -1);
      text += row(`u${String(index).padStart(4, "0")}`, "x".repeat(size));
    }
  }

  test.each([-3, -2, -1, 0, 1])("a character across the border of a block, from %i", async (at) => {
    const text = upTo(block + at);
    expect(text.length).toBe(block + at);
    expect(await problemsOf(`${text}😀é€\n`, { pool: long })).toEqual([]);
  });

  test.each([-2, -1, 0])("half a character at the border of a block, from %i", async (at) => {
    const text = upTo(block + at);
    const bytes = Buffer.concat([Buffer.from(text), Buffer.from([0xf0, 0x9f]), Buffer.from("x\n")]);
    expect(await problemsOf(bytes, { pool: long })).toEqual([`not-utf8 ${text.split("\n").length}`]);
  });

  test("a line that two blocks share is reported once", async () => {
    const bytes = Buffer.concat([
      ...[Buffer.from(upTo(block)), Buffer.from([0xff, 0x00]), Buffer.alloc(block, "x")],
      ...[Buffer.from([0xff, 0x00]), Buffer.from("\n")],
    ]);
    const problems = await problemsOf(bytes, { pool: long });
    expect(problems.filter((words) => /^(not-utf8|nul-byte)/.test(words))).toEqual([
      expect.stringMatching(/^not-utf8 \d+$/),
      expect.stringMatching(/^nul-byte \d+$/),
    ]);
  });

  const latin1 = Buffer.from(
    `${columns}${row("a", "x")}${row("b", "M\u00fcller")}${row("c", "y")}`,
    "latin1",
  );
  const cases: FileCase[] = [
    ["Latin 1 in the middle", latin1, ["not-utf8 3"]],
    [
      "a character cut at the end",
      Buffer.concat([Buffer.from(`${columns}a,a@x.org,true,`), Buffer.from([0xe2, 0x82])]),
      ["not-utf8 2"],
    ],
    [
      "an overlong form",
      Buffer.concat([Buffer.from(`${columns}a,a@x.org,true,`), Buffer.from([0xc0, 0xaf, 0x0a])]),
      ["not-utf8 2"],
    ],
    ["a NUL byte", `${columns}${row("a", "x")}${row("b", "y\0z")}`, ["nul-byte 3"]],
    ["NUL bytes in quotes", `${columns}"a",a@x.org,true,"x\ny\0z"\n`, ["nul-byte 3"]],
  ];
  test.each(cases)("%s", async (_what, content, problems) => {
    expect(await problemsOf(content, { pool: long })).toEqual(problems);
  });

  test.each(["little", "big"])("UTF-16, %s endian", async (order) => {
    const bytes = Buffer.from(`\ufeff${columns}${row("a", "x")}`, "utf16le");
    const findings = await findingsOf(order === "little" ? bytes : bytes.swap16(), { pool: long });
    expect(words(findings)).toEqual([]);
    expect(findings).toMatchObject({ users: 1, needsRewriting: true });
  });
});

describe("where little is known of the pool", () => {
  const row = "a b,ann@x,yes,030,true,02/30/2000,1.5,maybe,x,";
  const text = `${header},phone_number,phone_number_verified,birthdate,updated_at,cognito:mfa_enabled,custom:level,name\n${row}\n`;
  const always = [
    ...["boolean 2 email_verified", "boolean 2 cognito:mfa_enabled", "email 2 email"],
    ...["phone-number 2 phone_number", "birthdate 2 birthdate", "updated-at 2 updated_at"],
    "username-space 2 cognito:username",
  ];

  test("what needs no pool is still checked", async () => {
    expect(await problemsOf(text, { facts: unknownPool })).toEqual(always);
  });

  test("an address may be the user name, unless the pool's columns are known", async () => {
    const addresses = "email,email_verified\nann@x.org,true\nann@x.org,true\n";
    const repeated = ["duplicate-username 3 cognito:username <2"];
    expect(await problemsOf(addresses, { facts: unknownPool })).toEqual(repeated);
    const facts = { ...(await cognito.factsOf(cognito.createPool())), settings: undefined };
    expect(await problemsOf(addresses, { facts })).toEqual(["username-column 1 cognito:username"]);
  });

  test("what needs the pool's settings is left out without them, and asked with them", async () => {
    const strict: PoolInput = { ...{ MfaConfiguration: "ON", Schema: [{ Name: "name", Required: true }] } };
    const bad = `${header},cognito:mfa_enabled\nann,ann@x.org,false,false\n`;
    const facts = await cognito.factsOf(cognito.createPool(strict));
    expect(await problemsOf(bad, { facts })).toEqual([
      ...["mfa 2 cognito:mfa_enabled", "auto-verified 2 email_verified", "required 2 name"],
    ]);
    expect(await problemsOf(bad, { facts: { ...facts, settings: undefined } })).toEqual([]);
    expect(await problemsOf(bad, { facts: { ...facts, header: undefined } })).toHaveLength(3);
  });
});

test("columns of a known export are one problem, which names the source", async () => {
  const { problems } = await findingsOf("user_id,email_verified,email\nauth0|1,true,a@x.org\n");
  words({ problems } as Findings);
  expect(problems.kinds().map(({ message }) => message)).toEqual([
    expect.stringMatching(/set source: auth0 \(.*user_id\)/),
  ]);
  expect(await problemsOf("login,firstName,lastName,email\na,b,c,bad\n")).toEqual([
    "known-export 1 login or firstName or lastName",
    "email 2 email",
  ]);
  const alone = "Username,UserStatus\npia,CONFIRMED\n";
  expect(await problemsOf(alone)).toEqual(["known-export 1 Username or UserStatus"]);
  const user = '{"user_id":"auth0|1","identities":[],"cognito:username":"ann","updated_at":"2026-01-05"}\n';
  const nested = await findingsOf(user.repeat(2));
  expect(nested.problems.kinds()[0]?.rule).toBe("known-export");
  expect([...nested.problems.all()][0]?.rule).toBe("known-export");
});

test.each(["x", "é", "😀"])("a row may have 16,000 characters: %s", (character) => {
  expect(isLongRow(character.repeat(16_000))).toBe(false);
  expect(isLongRow(character.repeat(16_001))).toBe(true);
});

test("a source that leaves out every user is a problem", async () => {
  const mapping = { columns: new Map(), ignoresUnknown: false, source: "auth0" as const };
  expect(await problemsOf("user_id,email\ngoogle|1,a@x.org\n", { mapping })).toEqual(["all-left-out 1"]);
});
const otherwiseTested = new Set([
  "existing-user",
  "immutable",
  "groups-separator",
  "repeated-header",
  "clear-text-passwords",
]);

test("no rule is without a case", () => {
  expect(Object.keys(rules).filter((rule) => !seen.has(rule) && !otherwiseTested.has(rule))).toEqual([]);
});

test("a file is quoted CSV if a quoted value is far from its start", async () => {
  const rows = Array.from({ length: 5000 }, (_, at) => `u${at},u${at}@x.org,true\n`).join("");
  const text = `cognito:username,email,email_verified\n${rows}"last, one",last@x.org,true\n`;
  const findings = await findingsOf(text);
  expect(words(findings)).toEqual(["username-space 5002 cognito:username"]);
  expect(findings).toMatchObject({ format: { kind: "csv", separator: "," }, users: 5001 });
});

test("a file without problems has its number of users", async () => {
  const facts = await cognito.factsOf(cognito.createPool());
  const line = (values: Record<string, string>) =>
    (facts.header ?? []).map((name) => values[name] ?? "").join(",");
  const text = `${facts.header?.join(",")}\n${line({ ...base })}\n`;
  const findings = await withUsersFile(folder, text, (file) => checkUsers(file, facts, noDefaults, signal));
  expect(findings).toMatchObject({ users: 1, needsRewriting: false, fatal: false, columns: facts.header });
  expect(findings.problems.total).toBe(0);
});

test.each(["cognito", "auth0"] as const)("%s fills a pool that imports hashes", async (source) => {
  const mapping = { columns: new Map(), ignoresUnknown: false, source };
  const setting = { pool: { hashImport: true }, also: { hashing: "SCRYPT" }, mapping } as const;
  const user = "Username,user_id,email,email_verified\nann,auth0|1,a@x.org,true\n";
  expect(await problemsOf(user, setting)).toEqual([]);
});
