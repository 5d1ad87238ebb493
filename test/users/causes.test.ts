/** One cause is one problem: files in the shape people have them, with every problem that is reported. */
import { describe, expect, test } from "vitest";
import { checkUsers } from "../../src/users/check.ts";
import type { PoolFacts } from "../../src/users/pool.ts";
import { localCognito, noDefaults, type PoolInput, signal, testFolder, withUsersFile } from "./support.ts";

const folder = testFolder();
const cognito = localCognito();

type Setting = {
  pool?: PoolInput;
  also?: Partial<PoolFacts>;
  defaults?: Record<string, string>;
  name?: string;
};

/** Each problem as it is annotated. */
async function messagesOf(content: string | Uint8Array, setting: Setting = {}): Promise<string[]> {
  const { pool, also, defaults, name } = setting;
  const facts = { ...(await cognito.factsOf(cognito.createPool(pool))), ...also };
  const given = defaults === undefined ? noDefaults : new Map(Object.entries(defaults));
  const { problems } = await withUsersFile(
    folder,
    content,
    (file) => checkUsers(file, facts, given, signal),
    name,
  );
  return problems
    .kinds()
    .flatMap(({ first }) => first.map(({ line, message }) => `${line ?? "-"} ${message}`));
}

const header = "cognito:username,email,email_verified";
const strict: PoolInput = { Schema: [{ Name: "email", Required: true }] };
const byEmail: PoolInput = { ...strict, UsernameAttributes: ["email"] };
const team: PoolInput = { Schema: [{ Name: "team", AttributeDataType: "String" }] };
const groups = { column: "groups", fallback: "", existing: new Set(["admin", "staff"]) };
const noColumn = "1 the user pool has no column";

type Case = [what: string, content: string | Uint8Array, messages: string[], setting?: Setting];

describe("unknown columns are one problem", () => {
  test.each<Case>([
    [
      "with the columns that were likely meant",
      "Cognito:Username,Email,Email_Verified,Name\npia,pia@x.org,true,Pia\n",
      [
        `${noColumn} Cognito:Username (did you mean cognito:username?), Email (did you mean email?), ` +
          "Email_Verified (did you mean email_verified?), Name (did you mean name?) [unknown-column]",
      ],
      { pool: strict },
    ],
    [
      "if the prefix is missing",
      "username,email,email_verified,team\npia,pia@x.org,true,blue\n",
      [
        `${noColumn} username (did you mean cognito:username?), team (did you mean custom:team?) [unknown-column]`,
      ],
      { pool: team },
    ],
    [
      "if one letter differs",
      "E-Mail;Vorname;Nachname\npia@x.org;Pia;Rask\n",
      [
        `${noColumn} E-Mail (did you mean email?), Vorname, Nachname [unknown-column]`,
        "2 email_verified must be true: every imported user needs a verified email or phone_number [auto-verified]",
      ].slice(0, 1),
      { pool: byEmail },
    ],
    [
      "of several systems",
      "Username,email,email_verified,Created,Active\n0f9d,pia@x.org,true,2021,True\n",
      [`${noColumn} Username (did you mean cognito:username?), Created, Active [unknown-column]`],
      { pool: byEmail },
    ],
    [
      "with an invisible character",
      "\u200bemail,email_verified,name\npia@x.org,true,Pia\n",
      [`${noColumn} <U+200B>email (did you mean email?) [unknown-column]`],
      { pool: byEmail },
    ],
    [
      "of all records of a JSON file, whatever is in them",
      '[{"email":"a@x.org","email_verified":true,"roles":[\n"admin"]},\n{"email":"b@x.org","email_verified":true,"x":1}]',
      [`${noColumn} roles, x [unknown-column]`],
      { pool: byEmail },
    ],
    [
      "whose values are not checked",
      `${header},Note\npia,pia@x.org,true,a "b" \u200b\n`,
      [`${noColumn} Note [unknown-column]`],
    ],
    [
      "without the names beside an address",
      `pia@x.org,Pia Rask,email\ntor@x.org,Tor,x@x.org\n`,
      [`${noColumn} column 1, column 2 [unknown-column]`],
      { pool: byEmail, defaults: { email_verified: "true" } },
    ],
    [
      "but not that of passwords",
      `${header},Password\npia,pia@x.org,true,Geheim-77!x\n`,
      [
        "1 Password is not a column of the user pool; to set each user's own password, set the input password-column " +
          "to Password [clear-text-passwords]",
      ],
    ],
  ])("%s", async (_what, content, messages, setting) => {
    expect(await messagesOf(content, setting)).toEqual(messages);
  });
});

describe("without a header, nothing of the file is shown", () => {
  test.each([
    ["addresses alone", "pia@x.org\ntor@x.org\n"],
    ["quoted values", '"pia","pia@x.org","true"\n"tor","tor@x.org","tr"ue\n'],
    ["another separator", "cognito:username|email|email_verified\npia|pia@x.org|t\n"],
    ["names that are one letter from a column", "Dame,Lame\nBo,Ek\n"],
  ])("%s", async (_what, content) => {
    const setting = { pool: byEmail, also: { groups }, defaults: { birthdate: "x", email_verified: "true" } };
    expect(await messagesOf(content, setting)).toEqual([expect.stringMatching(/^1 .*\[no-header\]$/)]);
  });
});

describe("rows", () => {
  const missing = "groups names a group that the user pool does not have";
  test.each<Case>([
    [
      "a wrong boolean",
      `${header}\nu1,u1@x.org,WAHR\n`,
      ["2 email_verified must be true or false [boolean]"],
    ],
    [
      "the header again",
      `${header}\npia,pia@x.org,true\n\ufeff${header}\ntor,tor@x.org,true\n`,
      ["3 the row repeats the header [repeated-header]"],
    ],
    [
      "too few and too many values",
      `${header},name,nickname\npia,pia@x.org,true\ntor,tor@x.org,true,a,b,c\n`,
      [
        "2 the row has 3 values, the header has 5 columns [width]",
        "3 the row has 6 values, the header has 5 columns [width]",
      ],
    ],
    [
      "an address with an invisible character, which is the user name, too",
      "email,email_verified\npia@x.org\u200b,true\ntor@x.org\u00a0,true\n",
      [
        "2 email contains an invisible or control character (U+200B) [invisible-character]",
        "3 email contains an invisible or control character (U+00A0) [invisible-character]",
      ],
      { pool: byEmail },
    ],
    [
      "a blank address that is marked as verified",
      `${header}\npia,,true\n`,
      ["2 email_verified is true but email is empty [verified-without-value]"],
      { pool: strict },
    ],
    [
      "bytes that are not UTF-8",
      Buffer.from(`${header},name\nj,j@x.org,true,J\u00f6rg\nz,z@x.org,true,Z\u00f6e\n`, "latin1"),
      ["2 the line is not valid UTF-8, as is 1 more line [not-utf8]"],
    ],
    [
      "words for no value, one a column",
      `${header},name,nickname\npia,pia@x.org,true,NULL,\\N\nnull,n@x.org,true,undefined,\n`,
      [
        "2 name contains a word that programs write for “no value”, such as NULL or None [null-word]",
        "2 nickname contains a word that programs write for “no value”, such as NULL or None [null-word]",
        "3 cognito:username contains a word that programs write for “no value”, such as NULL or None [null-word]",
      ],
    ],
    [
      "a word for no value that another rule refuses",
      `${header},birthdate\npia,pia@x.org,true,NULL\n`,
      ["2 birthdate is not a valid date in the format mm/dd/yyyy [birthdate]"],
    ],
    [
      "groups with a comma",
      `${header},groups\npia,pia@x.org,true,"admin,staff"\n`,
      ["2 groups contains a comma, but groups are separated with ; [groups-separator]"],
      { also: { groups } },
    ],
    [
      "groups that do not exist",
      `${header},groups\npia,pia@x.org,true,admin;editors\ntor,tor@x.org,true,editors\nbo,bo@x.org,true,tor@x.org\n`,
      [
        `2 ${missing}: editors [unknown-group]`,
        `3 ${missing}: editors [unknown-group]`,
        `4 ${missing} [unknown-group]`,
      ],
      { also: { groups } },
    ],
    [
      "a value of a record, on its own line",
      `[\n {\n  "cognito:username": "pia",\n  "email": "pia",\n  "email_verified": true,\n  "name": ["x"]\n }\n]`,
      [
        "4 email is not a valid e-mail address [email]",
        "6 name is a list or an object; only text, numbers, true, false and null are supported [nested-value]",
      ],
    ],
    [
      "an unknown column, groups and a password of a record, on their own lines",
      `[\n {\n  "cognito:username": "pia",\n  "email": "pia@x.org",\n  "email_verified": true,\n  "note": 1,\n  "groups": [\n` +
        `   "x"\n  ],\n  "pw": "short"\n }\n]`,
      [
        `6${noColumn.slice(1)} note [unknown-column]`,
        `7 ${missing}: x [unknown-group]`,
        "10 pw has a password that the pool's password policy does not allow: too short, no upper-case letter, no digit, " +
          "no symbol [own-password]",
      ],
      { also: { groups, passwords: { column: "pw", mask: () => {} } } },
    ],
    [
      "groups in a column of the pool, whose values are not shown",
      `${header},nickname\npia,pia@x.org,true,Sunny\n`,
      [
        "- groups-column: nickname is a column of the user pool, and groups are not imported as an attribute " +
          "[groups-column-of-pool]",
      ],
      { also: { groups: { ...groups, column: "nickname" } } },
    ],
    [
      "groups in a column of the pool that the file lacks",
      `${header}\npia,pia@x.org,true\n`,
      [
        "- groups-column: nickname is a column of the user pool, and groups are not imported as an attribute " +
          "[groups-column-of-pool]",
      ],
      { also: { groups: { ...groups, column: "nickname" } } },
    ],
    [
      "a number with spaces, which is the user name, too",
      "phone_number,phone_number_verified\n+45 12 34 56 78,true\n",
      [
        "2 phone_number is not in E.164 format: + and at most 15 digits, starting with the country code [phone-number]",
      ],
      { pool: { UsernameAttributes: ["phone_number"], AutoVerifiedAttributes: ["phone_number"] } },
    ],
    [
      "an address that is the user name, twice",
      "email,email_verified,phone_number\npia@x.org,true,+4512345678\npia@x.org,true,+4512345679\n",
      ["3 cognito:username duplicates line 2; Cognito would skip this user [duplicate-username]"],
      { pool: { UsernameAttributes: ["email", "phone_number"] } },
    ],
    [
      "a NUL byte between quotes",
      `"cognito:username",email,email_verified,name\n"pia",pia@x.org,true,"P\0ia"\n`,
      ["2 the line contains a NUL byte, which text does not have [nul-byte]"],
    ],
    [
      "an escaped NUL",
      '{"cognito:username": "pia", "email": "pia@x.org", "email_verified": true, "name": "P\\u0000ia"}',
      ["1 name contains an invisible or control character (U+0000) [invisible-character]"],
    ],
    [
      "a carriage return inside a value in Cognito's dialect",
      `${header},name\npia,pia@x.org,true,Pia\rRask\n`,
      ["2 name contains a line break, which Cognito's CSV format does not support [line-break]"],
    ],
    [
      "a merge key, which is not resolved",
      "- &one\n  cognito:username: pia\n  email: pia@x.org\n  email_verified: true\n- <<: *one\n  cognito:username: tor\n",
      [1, 5].map(
        (line) =>
          `${line} anchors, aliases and tags of YAML other than !!str are not supported [yaml-anchor]`,
      ),
      { name: "users.yaml" },
    ],
    [
      "a default, which is an input",
      `${header},birthdate\npia,pia@x.org,true,\ntor,tor@x.org,true,\n`,
      ["- csv-defaults: birthdate is not a valid date in the format mm/dd/yyyy [birthdate]"],
      { defaults: { birthdate: "1999-01-01" } },
    ],
    [
      "defaults that do not fit the pool or are no boolean",
      `${header}\npia,pia@x.org,\ntor,tor@x.org,\n`,
      [
        "- csv-defaults: email_verified must be true or false [boolean]",
        "- csv-defaults: cognito:mfa_enabled does not match the pool's MFA setting, which is on or off for all users [mfa]",
      ],
      { defaults: { email_verified: "ja", "cognito:mfa_enabled": "true" } },
    ],
    [
      "a password in the column of hashes",
      `${header},password_hash\npia,pia@x.org,true,Geheim-77!x\n`,
      [
        "2 password_hash is not a hash in the format that Cognito accepts for the job's algorithm [hash-format]",
      ],
      { pool: { hashImport: true }, also: { hashing: "BCRYPT" } },
    ],
  ])("%s", async (_what, content, messages, setting) => {
    expect((await messagesOf(content, setting)).sort()).toEqual(messages.sort());
  });
});
